// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/outcomes.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// An answer that says what it answers.
class TestAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    PersonId m_ana;
    InteractionId m_asked;

    InteractionId ask(const QString &channel, const QString &kind, const QString &text,
                      std::optional<When> at = {})
    {
        InteractionEntry entry;
        entry.person = m_ana;
        entry.channel = channel;
        entry.kind = kind;
        entry.text = text;
        entry.link = u"https://example.org/post/1"_s;
        entry.campaign = u"Spring"_s;
        entry.needsAnswer = true;
        entry.at = at;
        good(m_f->workspace->addInteraction(entry));
        for (const UnansweredRecord &record : good(m_f->workspace->today({})).unanswered) {
            if (record.text == text)
                return record.interaction;
        }
        qFatal("not asked");
    }
    InteractionEntry reply(InteractionId answers) const
    {
        InteractionEntry entry;
        entry.person = m_ana;
        entry.kind = u"reply"_s;
        entry.text = u"Yes, we do"_s;
        entry.incoming = false;
        entry.answers = answers;
        return entry;
    }
    QStringList waiting()
    {
        QStringList texts;
        for (const UnansweredRecord &record : good(m_f->workspace->today({})).unanswered)
            texts.append(record.text);
        return texts;
    }

private slots:
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        m_f->clock.advance(1000);
        m_asked = ask(u"instagram"_s, u"comment"_s, u"Do you ship?"_s);
        m_f->clock.advance(1000);
    }

    void anAnswerTakesItsWayFromTheQuestionAndEndsItsWaiting()
    {
        const ChangeSet answered = good(m_f->workspace->addInteraction(reply(m_asked)));
        QVERIFY(waiting().isEmpty());
        QCOMPARE(answered.label, u"Answer to Ana Sousa"_s);
        const QList<TimelineItem> items = good(m_f->workspace->timeline(m_ana, 10));
        QCOMPARE(items.first().text, u"Yes, we do"_s);
        QVERIFY(!items.first().incoming);
        QCOMPARE(items.first().channel, u"instagram"_s);
        QCOMPARE(items.first().contact, u"reply"_s);
        QVERIFY2(items.first().detail.contains(u"Spring"_s), qPrintable(items.first().detail));
    }

    void oneUndoTakesBackTheAnswerAndTheQuestionWaitsAgain()
    {
        const QString before = m_f->dump();
        good(m_f->workspace->addInteraction(reply(m_asked)));
        const QString after = m_f->dump();
        good(m_f->workspace->undo());
        QCOMPARE(m_f->dump(), before);
        QCOMPARE(waiting(), QStringList{u"Do you ship?"_s});
        good(m_f->workspace->redo());
        QCOMPARE(m_f->dump(), after);
        QVERIFY(waiting().isEmpty());
    }

    void anAnswerOnAnotherWayEndsTheWaitingOfThatQuestionAlone()
    {
        ask(u"instagram"_s, u"comment"_s, u"And to Norway?"_s);
        ask(u"email"_s, u"email"_s, u"How much is it?"_s);
        m_f->clock.advance(1000);
        InteractionEntry call = reply(m_asked);
        call.channel = u"phone"_s;
        call.kind = u"call"_s;
        good(m_f->workspace->addInteraction(call));
        QStringList still = waiting();
        still.sort();
        QCOMPARE(still, (QStringList{u"And to Norway?"_s, u"How much is it?"_s}));
        QCOMPARE(good(m_f->workspace->timeline(m_ana, 1)).first().channel, u"phone"_s);
    }

    void anAnswerOfTheSameDayAloneCounts()
    {
        InteractionEntry today = reply(m_asked);
        today.at = When::day(QDateTime::fromMSecsSinceEpoch(noon, QTimeZone::utc()).date());
        good(m_f->workspace->addInteraction(today));
        QVERIFY(waiting().isEmpty());
    }

    void whatCannotBeAnAnswerIsRefusedAndNothingIsStored()
    {
        const QString before = m_f->dump();
        InteractionEntry early = reply(m_asked);
        early.at = When(noon - dayMillis);
        QVERIFY(bad(m_f->workspace->addInteraction(early)).text.contains(u"older"_s));
        InteractionEntry theirs = reply(m_asked);
        theirs.incoming = true;
        QVERIFY(bad(m_f->workspace->addInteraction(theirs)).text.contains(u"comes from you"_s));
        QCOMPARE(bad(m_f->workspace->addInteraction(reply(InteractionId(m_asked.value + 1000)))).kind,
                 Error::Kind::NotFound);
        QCOMPARE(m_f->dump(), before);
        const PersonId bo = m_f->addPerson(u"Bo Li"_s);
        InteractionEntry other = reply(m_asked);
        other.person = bo;
        QCOMPARE(bad(m_f->workspace->addInteraction(other)).kind, Error::Kind::NotFound);
        QCOMPARE(waiting(), QStringList{u"Do you ship?"_s});
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
