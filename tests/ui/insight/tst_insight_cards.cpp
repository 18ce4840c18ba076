// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"
#include "ui/insight/report_card.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

/// What can be chosen on the cards of Insight, and that it asks what it says.
class TestInsightCards : public QObject
{
    Q_OBJECT

    static CardSpec specOf(const QString &key)
    {
        for (const CardSection &section : insightSections()) {
            for (const CardSpec &card : section.cards) {
                if (card.key == key)
                    return card;
            }
        }
        qFatal("no card for %s", qPrintable(key));
    }
    static insight::ReportSpec asked(const ReportCard &card)
    {
        insight::ReportSpec spec;
        card.ask(spec);
        return spec;
    }
    /// All that a card may change in a question.
    static QStringList wordsOf(const insight::ReportSpec &spec)
    {
        return {spec.by,
                spec.mode,
                spec.model,
                spec.node,
                spec.count,
                spec.outcome,
                spec.backward ? u"backward"_s : QString(),
                QString::number(spec.nodes)};
    }

private slots:
    void aCardOfAJourneyOfDealsSpeaksOfDeals()
    {
        // given
        ReportCard card(specOf(u"attrition"_s));
        insight::ReportValue report;
        report.spec.key = u"attrition"_s;
        QLabel *title = card.findChild<QLabel *>(u"card-finding"_s);
        // when, then: nothing on a journey of people
        card.setReport(report);
        QCOMPARE(title->text(), u"Where people leave"_s);
        QCOMPARE(card.accessibleName(), u"Where people leave"_s);
        // when, then: nothing on one of deals
        report.counted = u"0 deals"_s;
        card.setReport(report);
        QCOMPARE(title->text(), u"Where deals leave"_s);
        QCOMPARE(card.accessibleName(), u"Where deals leave"_s);
        QVERIFY(std::ranges::any_of(card.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"No deal is on this journey"_s);
        }));
    }

    void everyCardOfAJourneySaysWhatToDoWithDeals()
    {
        for (const CardSection &section : insightSections()) {
            for (const CardSpec &card : section.cards) {
                if (!insight::isJourneyReport(card.key))
                    continue;
                QVERIFY2(!card.nameOfDeals.contains(u"people"_s), qPrintable(card.nameOfDeals));
                QVERIFY2(card.emptyOfDeals.contains(u"deal"_s), qPrintable(card.emptyOfDeals));
            }
        }
    }

    void everyChoiceAsksSomethingElseThatTheReportUnderstands()
    {
        int choices = 0;
        for (const CardSection &section : insightSections()) {
            for (const CardSpec &spec : section.cards) {
                ReportCard card(spec);
                card.setStages({u"Research"_s, u"Act"_s});
                for (QComboBox *box : card.findChildren<QComboBox *>()) {
                    QSet<QStringList> seen;
                    QSignalSpy again(&card, &ReportCard::againRequested);
                    for (int i = 0; i < box->count(); ++i) {
                        box->setCurrentIndex(i);
                        const insight::ReportSpec question = asked(card);
                        QVERIFY2(question.problem().isEmpty(), qPrintable(spec.key + question.problem()));
                        seen.insert(wordsOf(question));
                    }
                    if (box->isEnabled()) {
                        QCOMPARE(seen.size(), box->count());
                        QCOMPARE(again.count(), box->count() - 1);
                        ++choices;
                    }
                }
            }
        }
        QCOMPARE(choices, 13);
    }

    void aStageIsAskedForOnlyWhereSomethingIsCompared()
    {
        ReportCard card(specOf(u"survival"_s));
        card.setStages({u"Research"_s, u"Act"_s});
        const QList<QComboBox *> boxes = card.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes[1]->setCurrentIndex(2);
        QVERIFY(!boxes[1]->isEnabled());
        QCOMPARE(asked(card).node, QString());
        boxes[0]->setCurrentIndex(boxes[0]->findData(u"owner"_s));
        QVERIFY(boxes[1]->isEnabled());
        QCOMPARE(asked(card).by, u"owner"_s);
        QCOMPARE(asked(card).node, u"Act"_s);
    }

    void aStageStaysChosenWhileItsJourneyHasIt()
    {
        ReportCard card(specOf(u"next-stage"_s));
        card.setStages({u"Research"_s, u"Act"_s});
        QSignalSpy again(&card, &ReportCard::againRequested);
        card.chooseStage(u"Act"_s);
        QCOMPARE(again.count(), 0);
        card.setStages({u"Act"_s, u"Share"_s});
        QCOMPARE(asked(card).node, u"Act"_s);
        card.chooseStage(u"Nowhere"_s);
        QCOMPARE(asked(card).node, u"Act"_s);
        card.setStages({u"Share"_s});
        QCOMPARE(asked(card).node, QString());
    }
};

QTEST_MAIN(TestInsightCards)
#include "tst_insight_cards.moc"
