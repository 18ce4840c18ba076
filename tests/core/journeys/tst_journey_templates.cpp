// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

double linear(int channel)
{
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(const QString &colour)
{
    const int rgb = colour.mid(1).toInt(nullptr, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
}

double contrast(const QString &one, const QString &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

bool hasHan(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return han.match(text).hasMatch();
}

QStringList names(const Journey &journey)
{
    QStringList result;
    for (const Stage &stage : journey.stages)
        result.append(stage.name);
    return result;
}

} // namespace

class TestJourneyTemplates : public QObject
{
    Q_OBJECT

private slots:
    void nineModelsShip()
    {
        QCOMPARE(templateKeys().size(), 9);
        QCOMPARE(templateKeys().first(), u"social-journey"_s);
        QDir folder(QStringLiteral(VOUCH_SOURCE_DIR "/resources/templates"));
        QCOMPARE(folder.entryList({u"*.json"_s}).size(), 9);
    }

    void stagesAreThoseOfTheModels_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QStringList>("stages");
        QTest::addColumn<QStringList>("reentry");
        const auto row = [](const char *key, const QString &shape, const QString &stages,
                            const QString &reentry = {}) {
            QTest::newRow(key) << shape << stages.split(u", "_s, Qt::SkipEmptyParts)
                               << reentry.split(u", "_s, Qt::SkipEmptyParts);
        };
        row("social-journey", u"loop"_s, u"Consider, Research, Decide, Act, Enjoy, Refer, Repeat"_s,
            u"decide, act"_s);
        row("socialized-funnel", u"funnel"_s,
            u"Awareness, Consideration, Preference, Purchase, Loyalty, Advocacy"_s);
        row("social-media-funnel", u"funnel"_s,
            u"Follower, Blog visitor, Website visitor, Customer, Advocate"_s);
        row("traditional", u"funnel"_s, u"Lead, Opportunity, Prospect, Customer"_s);
        row("social-only", u"funnel"_s, u"Sees the profile, Follows, Connects, Buys, Advocates"_s);
        row("circular", u"loop"_s, u"Initial consideration, Active evaluation, Closure, Post-purchase"_s,
            u"initial-consideration, active-evaluation"_s);
        row("upside-down", u"inverted"_s, u"Customer, Loyal customer, Advocate, Referred friend"_s);
        row("life-cycle", u"loop"_s, u"Discover, Explore, Buy, Engage"_s, u"discover, explore"_s);
        row("none", u"none"_s, QString());
    }

    void stagesAreThoseOfTheModels()
    {
        QFETCH(QString, shape);
        QFETCH(QStringList, stages);
        QFETCH(QStringList, reentry);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto journey = journeyTemplate(key, u"en"_s);
        QVERIFY2(journey.ok(), journey.ok() ? "" : qPrintable(journey.error().text));
        QCOMPARE(journey->key, key);
        QCOMPARE(QString(keyOf(journey->shape)), shape);
        QCOMPARE(names(*journey), stages);
        QCOMPARE(journey->reentry, reentry);
        for (int number = 0; number < journey->stages.size(); ++number)
            QCOMPARE(journey->stages.at(number).position, number);
    }

    void bothLanguagesAreComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &key : templateKeys()) {
            for (const QString &language : {u"en"_s, u"zh_CN"_s})
                QTest::newRow(qPrintable(key + u'/' + language)) << language;
        }
    }

    void bothLanguagesAreComplete()
    {
        QFETCH(QString, language);
        const QString key = QString::fromLatin1(QTest::currentDataTag()).section(u'/', 0, 0);
        const auto journey = journeyTemplate(key, language, TemplateForm::Extended);
        QVERIFY2(journey.ok(), journey.ok() ? "" : qPrintable(journey.error().text));
        const bool chinese = language == "zh_CN"_L1;
        QStringList texts{journey->name, journey->summary};
        for (const Stage &stage : journey->stages) {
            texts << stage.name << stage.alias << stage.guidance << stage.tasks;
            QVERIFY2(contrast(stage.colour, u"#ffffff"_s) >= 3, qPrintable(stage.key));
            QVERIFY2(contrast(stage.colour, u"#202124"_s) >= 3, qPrintable(stage.key));
            QVERIFY2(stage.waitDays > 0, qPrintable(stage.key));
        }
        for (const QString &text : texts) {
            QVERIFY2(!text.isEmpty(), qPrintable(key));
            QCOMPARE(hasHan(text), chinese);
        }
    }

    void neighboursHaveDifferentColours()
    {
        for (const QString &key : templateKeys()) {
            const auto journey = journeyTemplate(key, u"en"_s, TemplateForm::Extended);
            QSet<QString> colours;
            for (const Stage &stage : journey->stages)
                colours.insert(stage.colour);
            QCOMPARE(colours.size(), journey->stages.size());
        }
    }

    void everyFunnelHasOnePurchaseAndAdvocacyIsItsEqual()
    {
        for (const QString &key : templateKeys()) {
            const auto journey = journeyTemplate(key, u"en"_s, TemplateForm::Extended);
            int purchases = 0;
            for (const Stage &stage : journey->stages) {
                purchases += stage.meaning == StageMeaning::Purchase;
                QCOMPARE(stage.meaning == StageMeaning::Purchase, stage.milestone == Milestone::Bought);
                QCOMPARE(stage.meaning == StageMeaning::Advocacy, stage.milestone == Milestone::Advocating);
            }
            QCOMPARE(purchases, key == "none"_L1 ? 0 : 1);
        }
    }

    void aliasesNameTheFunnelTheOldWay()
    {
        const auto journey = journeyTemplate(u"social-media-funnel"_s, u"en"_s);
        QStringList aliases;
        for (const Stage &stage : journey->stages)
            aliases.append(stage.alias);
        QCOMPARE(aliases,
                 (QStringList{u"Lead"_s, u"Opportunity"_s, u"Prospect"_s, u"Customer"_s, u"Salesperson"_s}));
    }

    void engageIsNotSigningAContract()
    {
        const auto journey = journeyTemplate(u"life-cycle"_s, u"zh_CN"_s);
        QCOMPARE(journey->stageByKey(u"engage"_s)->name, u"互动"_s);
        for (const Stage &stage : journey->stages)
            QVERIFY(!(stage.name + stage.alias + stage.guidance).contains(u"订约"_s));
    }

    void theLifeCycleHasASixStageForm()
    {
        QVERIFY(hasExtendedForm(u"life-cycle"_s));
        const auto journey = journeyTemplate(u"life-cycle"_s, u"en"_s, TemplateForm::Extended);
        QCOMPARE(names(*journey), u"Discover, Explore, Buy, Use, Ask, Engage"_s.split(u", "_s));
        for (const QString &key : templateKeys()) {
            const auto basic = journeyTemplate(key, u"en"_s);
            const auto extended = journeyTemplate(key, u"en"_s, TemplateForm::Extended);
            QCOMPARE(*basic == *extended, !hasExtendedForm(key));
        }
    }

    void templatesSurviveExportAndImport()
    {
        for (const QString &key : templateKeys()) {
            for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
                const auto journey = journeyTemplate(key, language, TemplateForm::Extended);
                const auto again = journeyFromJson(QJsonDocument(journeyToJson(*journey)).toJson(), language);
                QVERIFY(again.ok());
                QVERIFY(*again == *journey);
                QVERIFY(validateJourney(*journey).ok());
            }
        }
    }

    void unknownLanguagesFallBackToEnglish()
    {
        QCOMPARE(journeyTemplate(u"traditional"_s, u"pt_BR"_s)->name, u"Traditional funnel"_s);
        QCOMPARE(journeyTemplate(u"traditional"_s, QString())->name, u"Traditional funnel"_s);
    }

    void unknownTemplatesAreNamedInASentence()
    {
        const auto journey = journeyTemplate(u"../secrets"_s, u"en"_s);
        QVERIFY(!journey.ok());
        QCOMPARE(journey.error().kind, Error::Kind::NotFound);
        QVERIFY(journey.error().text.contains(u"../secrets"_s));
        QVERIFY(journey.error().text.contains(u"social-journey"_s));
    }
};

QTEST_GUILESS_MAIN(TestJourneyTemplates)
#include "tst_journey_templates.moc"
