// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/journeys/journey.h"
#include "core/people/identity.h"
#include "core/people/networks.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::exchange;

namespace
{

constexpr Millis now = 1'790'003'723'000;

class Collector final : public DraftSink
{
public:
    bool add(Draft draft) override
    {
        drafts.append(std::move(draft));
        return stopAfter == 0 || drafts.size() < stopAfter;
    }
    void skipped(const RowIssue &, qint64) override { ++issues; }
    void failed(const RowIssue &, qint64) override { ++issues; }
    void warning(const RowIssue &) override { ++issues; }
    void progress(qint64 done, qint64 total) override
    {
        progressed = done;
        end = total;
    }
    void column(const QString &, qint64) override {}
    void journey(const QString &, const QString &, const QStringList &, const QStringList &,
                 const QStringList &, bool) override
    {
    }

    QList<Draft> drafts;
    int issues = 0;
    qint64 progressed = 0;
    qint64 end = 0;
    qsizetype stopAfter = 0;
};

QList<Draft> sample(quint32 seed, Millis at = now)
{
    Collector collector;
    return makeSample(seed, at, collector).ok() ? collector.drafts : QList<Draft>();
}

/// Everything in the drafts as text, to compare two samples and to see in a failure where they differ.
QStringList written(const QList<Draft> &drafts)
{
    QStringList lines;
    const auto time = [](Millis at) { return QString::number(at); };
    for (const Draft &draft : drafts) {
        const PersonDraft &person = draft.person;
        lines << person.externalId + person.displayName + person.source + person.owner + person.birthday +
                     person.tags.join(u',') + draft.journeyKey;
        for (const Labelled &email : person.emails)
            lines << email.value;
        for (const Labelled &number : person.phones)
            lines << number.value;
        for (const ProfileDraft &profile : person.profiles)
            lines << profile.network + profile.handle + time(profile.followers) + time(profile.followedSince);
        for (const VisitDraft &visit : draft.visits)
            lines << visit.stage + time(visit.at) + visit.reason + visit.competitor;
        for (const InteractionDraft &one : draft.interactions)
            lines << one.channel + one.kind + one.text + one.externalId + time(one.at) + time(one.answeredAt);
        for (const PurchaseDraft &one : draft.purchases)
            lines << one.orderNumber + time(one.at) + time(one.net.minor) + time(one.lines.size());
        for (const AdvocacyDraft &one : draft.advocacy)
            lines << one.kind + one.channel + time(one.at) + time(one.reach);
        for (const ReferralDraft &one : draft.referrals)
            lines << one.referrer + one.type + one.status + time(one.at);
        for (const TaskDraft &one : draft.tasks)
            lines << one.title + time(one.dueAt) + time(one.doneAt);
        for (const NoteDraft &one : draft.notes)
            lines << one.text + time(one.at);
    }
    return lines;
}

bool isFirst(const Draft &draft)
{
    return draft.journeyKey == "social-journey"_L1;
}

QHash<QString, QString> referrers(const QList<Draft> &drafts)
{
    QHash<QString, QString> result;
    for (const Draft &draft : drafts) {
        for (const ReferralDraft &referral : draft.referrals)
            result.insert(draft.person.externalId, referral.referrer);
    }
    return result;
}

int deepestGeneration(const QHash<QString, QString> &referrers)
{
    int deepest = 0;
    for (auto each = referrers.cbegin(); each != referrers.cend(); ++each) {
        int depth = 0;
        for (QString at = each.key(); referrers.contains(at); at = referrers.value(at))
            ++depth;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

bool hasScript(const QList<Draft> &drafts, QChar::Script script)
{
    return std::any_of(drafts.cbegin(), drafts.cend(), [script](const Draft &draft) {
        const QString &name = draft.person.displayName;
        return std::any_of(name.cbegin(), name.cend(),
                           [script](QChar letter) { return QChar::script(letter.unicode()) == script; });
    });
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_drafts = sample(1);
        QVERIFY(!m_drafts.isEmpty());
    }

    void theSameSeedGivesTheSameSample()
    {
        QCOMPARE(written(sample(1)), written(m_drafts));
        QVERIFY(written(sample(2)) != written(m_drafts));
    }

    void aboutFourHundredPeopleComeInOrder()
    {
        QSet<QString> ids;
        QString last;
        for (const Draft &draft : m_drafts) {
            if (isFirst(draft)) {
                QVERIFY(!ids.contains(draft.person.externalId));
                ids.insert(draft.person.externalId);
                last = draft.person.externalId;
            } else {
                QCOMPARE(draft.person.externalId, last);
                QCOMPARE(draft.journeyKey, u"upside-down"_s);
                QVERIFY(!draft.visits.isEmpty());
            }
            for (const ReferralDraft &referral : draft.referrals) {
                QVERIFY(ids.contains(referral.referrer));
                QVERIFY(referral.referrer != draft.person.externalId);
            }
        }
        QCOMPARE(ids.size(), 400);
    }

    void progressReachesTheEnd()
    {
        Collector collector;
        QVERIFY(makeSample(1, now, collector).ok());
        QCOMPARE(collector.progressed, collector.end);
        QCOMPARE(collector.issues, 0);
    }

    void itStopsWhenAsked()
    {
        Collector collector;
        collector.stopAfter = 5;
        const Status status = makeSample(1, now, collector);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().kind, Error::Kind::Cancelled);
        QCOMPARE(collector.drafts.size(), 5);
    }

    void namesComeInManyScripts()
    {
        for (const QChar::Script script :
             {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
              QChar::Script_Arabic, QChar::Script_Cyrillic, QChar::Script_Devanagari, QChar::Script_Greek})
            QVERIFY2(hasScript(m_drafts, script), qPrintable(QString::number(script)));
    }

    void nobodyCanBeReachedAndNobodyIsTheSame()
    {
        static const QRegularExpression mail(u"^[a-z0-9.]+@example\\.(com|org|net)$"_s);
        static const QRegularExpression call(u"^\\+(447700900\\d{3}|1\\d{3}55501\\d\\d|3363998\\d{4})$"_s);
        QSet<QString> seen;
        const auto isNew = [&seen](const QString &word) {
            const bool fresh = !seen.contains(word);
            seen.insert(word);
            return fresh;
        };
        for (const Draft &draft : m_drafts) {
            if (!isFirst(draft))
                continue;
            const PersonDraft &person = draft.person;
            QVERIFY(!(person.emails.isEmpty() && person.phones.isEmpty() && person.profiles.isEmpty()));
            for (const Labelled &email : person.emails) {
                QVERIFY2(mail.match(email.value).hasMatch(), qPrintable(email.value));
                QCOMPARE(normaliseEmail(email.value), email.value);
                QVERIFY(isNew(email.value));
            }
            for (const Labelled &number : person.phones) {
                QVERIFY2(call.match(number.value).hasMatch(), qPrintable(number.value));
                QCOMPARE(normalisePhone(number.value), number.value);
                QVERIFY(isNew(number.value));
            }
            for (const ProfileDraft &profile : person.profiles) {
                QCOMPARE(network(profile.network).key, profile.network);
                QCOMPARE(normaliseHandle(profile.network, profile.handle), profile.handle);
                QVERIFY(isNew(profile.network + u':' + profile.handle));
            }
            for (const InteractionDraft &interaction : draft.interactions)
                QVERIFY(isNew(interaction.externalId));
            for (const PurchaseDraft &purchase : draft.purchases)
                QVERIFY(isNew(purchase.orderNumber));
            for (const AdvocacyDraft &event : draft.advocacy)
                QVERIFY(isNew(event.externalId));
        }
    }

    void birthdaysAreDates()
    {
        int known = 0;
        for (const Draft &draft : m_drafts) {
            const QString &birthday = draft.person.birthday;
            if (birthday.isEmpty())
                continue;
            ++known;
            const QString whole = birthday.startsWith(u"--"_s) ? u"2000"_s + birthday.mid(1) : birthday;
            QVERIFY2(QDate::fromString(whole, Qt::ISODate).isValid(), qPrintable(birthday));
        }
        QVERIFY(known > 20);
    }

    void everySeedTellsAWholeStory_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 24; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed * 7919;
    }

    void everySeedTellsAWholeStory()
    {
        QFETCH(quint32, seed);
        const QList<Draft> drafts = sample(seed, now + seed * 3'600'123LL);
        QVERIFY(deepestGeneration(referrers(drafts)) >= 3);
        QVERIFY(referrers(drafts).size() >= 60);
        const Journey journey = *journeyTemplate(u"social-journey"_s, u"zh_CN"_s);
        const Journey other = *journeyTemplate(u"upside-down"_s, u"zh_CN"_s);
        QHash<QString, int> present;
        int unanswered = 0;
        int negative = 0;
        int upside = 0;
        for (const Draft &draft : drafts) {
            const Journey &way = isFirst(draft) ? journey : other;
            upside += !isFirst(draft);
            for (const VisitDraft &visit : draft.visits)
                QVERIFY(visit.exit ? visit.stage.isEmpty() : way.stageByName(visit.stage) != nullptr);
            if (isFirst(draft))
                ++present[draft.visits.isEmpty() ? u"nowhere"_s : draft.visits.last().stage];
            for (const InteractionDraft &interaction : draft.interactions) {
                const bool open = interaction.needsAnswer && interaction.answeredAt == 0;
                unanswered += open;
                negative += open && interaction.sentiment < 0;
            }
        }
        for (const Stage &stage : journey.stages)
            QVERIFY2(present.value(stage.key) >= 3, qPrintable(stage.key));
        QVERIFY(present.value(QString()) >= 20);
        QCOMPARE(present.value(u"nowhere"_s), 0);
        QVERIFY2(unanswered >= 8 && unanswered <= 40, qPrintable(QString::number(unanswered)));
        QVERIFY2(negative >= 3 && negative <= 15, qPrintable(QString::number(negative)));
        QVERIFY(upside >= 30);
    }

    void nothingButPlansLiesAhead()
    {
        for (const Draft &draft : m_drafts) {
            Millis last = 0;
            for (const VisitDraft &visit : draft.visits) {
                QVERIFY(visit.at > last || (!isFirst(draft) && visit.at == last));
                last = visit.at;
                QVERIFY(visit.at <= now);
            }
            for (const InteractionDraft &one : draft.interactions)
                QVERIFY(one.at <= now && one.at > now - 800 * dayMillis && one.answeredAt <= now);
            for (const PurchaseDraft &one : draft.purchases)
                QVERIFY(one.at <= now && one.refundedAt <= now && (!one.refunded || one.refundedAt > one.at));
            for (const AdvocacyDraft &one : draft.advocacy)
                QVERIFY(one.at <= now);
            for (const ReferralDraft &one : draft.referrals)
                QVERIFY(one.at <= now);
            for (const TaskDraft &one : draft.tasks)
                QVERIFY(one.doneAt <= now && one.dueAt < now + 30 * dayMillis);
            for (const NoteDraft &one : draft.notes)
                QVERIFY(one.at <= now);
            for (const ProfileDraft &one : draft.person.profiles)
                QVERIFY(one.followedSince <= now);
        }
    }

    void onlyWordsOfTheStoreAreUsed()
    {
        const QStringList kinds = u"view follow like comment reply question mention share message hashtag "
                                  u"live review blog-visit site-visit cta-click "
                                  "email call meeting shop-visit note"_s.split(u' ');
        const QStringList intents = u"research share ask refer complain praise"_s.split(u' ') << QString();
        const QStringList advocacy = u"referral review share testimonial photo video mention"_s.split(u' ');
        const QStringList places = u"email phone shop website blog in-person"_s.split(u' ');
        const auto known = [&places](const QString &channel) {
            return places.contains(channel) || network(channel).key == channel;
        };
        for (const Draft &draft : m_drafts) {
            for (const InteractionDraft &one : draft.interactions) {
                QVERIFY2(kinds.contains(one.kind) && intents.contains(one.intent), qPrintable(one.kind));
                QVERIFY2(known(one.channel), qPrintable(one.channel));
            }
            for (const AdvocacyDraft &one : draft.advocacy)
                QVERIFY2(advocacy.contains(one.kind) && known(one.channel), qPrintable(one.kind));
            for (const PurchaseDraft &one : draft.purchases)
                QVERIFY2(known(one.channel), qPrintable(one.channel));
        }
    }

    void purchasesAddUp()
    {
        int refunded = 0;
        int abandoned = 0;
        int renewals = 0;
        int all = 0;
        for (const Draft &draft : m_drafts) {
            for (const PurchaseDraft &purchase : draft.purchases) {
                ++all;
                refunded += purchase.refunded.has_value();
                abandoned += purchase.abandoned;
                renewals += purchase.renewalAt > 0;
                QVERIFY(purchase.net.minor > 0);
                QCOMPARE(purchase.net.currency, u"EUR"_s);
                QVERIFY(!purchase.lines.isEmpty());
                qint64 sum = 0;
                for (const PurchaseLineDraft &line : purchase.lines)
                    sum += line.quantity * line.price.minor;
                QVERIFY(purchase.net.minor == sum || purchase.net.minor == sum - sum / 10);
                QVERIFY(!purchase.refunded || purchase.refunded->minor <= purchase.net.minor);
            }
        }
        QVERIFY(all > 300 && refunded > 5 && abandoned > 20 && renewals > 10);
    }

    void someBuyLittleAndBringMuch()
    {
        const QHash<QString, QString> brought = referrers(m_drafts);
        QHash<QString, qint64> spent;
        for (const Draft &draft : m_drafts) {
            for (const PurchaseDraft &purchase : draft.purchases)
                spent[draft.person.externalId] += purchase.abandoned ? 0 : purchase.net.minor;
        }
        QHash<QString, qint64> worth;
        for (auto each = brought.cbegin(); each != brought.cend(); ++each)
            worth[each.value()] += spent.value(each.key());
        int hidden = 0;
        for (auto each = worth.cbegin(); each != worth.cend(); ++each)
            hidden += spent.value(each.key()) <= 5'000 && each.value() >= 50'000;
        QVERIFY2(hidden >= 4, qPrintable(QString::number(hidden)));
    }

    void movesOfEveryKindHappen()
    {
        Journey journey = *journeyTemplate(u"social-journey"_s, u"en"_s);
        for (Stage &stage : journey.stages)
            stage.id = StageId(stage.position + 1);
        QHash<MoveKind, int> kinds;
        int returns = 0;
        int reasons = 0;
        for (const Draft &draft : m_drafts) {
            if (!isFirst(draft))
                continue;
            StageId from;
            bool left = false;
            for (const VisitDraft &visit : draft.visits) {
                const Stage *stage = journey.stageByName(visit.stage);
                const StageId to = stage ? stage->id : StageId();
                ++kinds[classifyMove(journey, from, to)];
                returns += left && stage;
                left = visit.exit;
                reasons += visit.exit && !visit.reason.isEmpty() && !visit.competitor.isEmpty();
                from = to;
            }
        }
        QCOMPARE(kinds.value(MoveKind::None), 0);
        for (const MoveKind kind : {MoveKind::Entry, MoveKind::Forward, MoveKind::Skip, MoveKind::Back,
                                    MoveKind::Lap, MoveKind::Exit})
            QVERIFY2(kinds.value(kind) >= 15, qPrintable(QString::number(int(kind))));
        QVERIFY(returns >= 1);
        QVERIFY(reasons >= 15);
    }

    void thereIsSomethingForEveryReport()
    {
        QHash<QString, int> counts;
        for (const Draft &draft : m_drafts) {
            counts[u"handle only"_s] += isFirst(draft) && draft.person.displayName.isEmpty();
            counts[u"organisations"_s] += isFirst(draft) && draft.person.isOrganisation;
            counts[u"owner "_s + draft.person.owner] += 1;
            for (const InteractionDraft &one : draft.interactions) {
                counts[u"kind "_s + one.kind] += 1;
                counts[u"before"_s] += isFirst(draft) && one.at < draft.visits.first().at;
            }
            for (const PurchaseDraft &one : draft.purchases)
                counts[u"channel "_s + one.channel] += 1;
            for (const AdvocacyDraft &one : draft.advocacy) {
                counts[u"reach"_s] += one.reach > 0;
                counts[u"advocacy "_s + one.kind] += 1;
            }
            for (const ReferralDraft &one : draft.referrals)
                counts[u"type "_s + one.type] += 1;
            for (const TaskDraft &one : draft.tasks)
                counts[one.doneAt > 0 ? u"done"_s : one.dueAt < now ? u"overdue"_s : u"planned"_s] += 1;
            counts[u"notes"_s] += int(draft.notes.size());
        }
        for (const QString &word : {u"handle only"_s,
                                    u"organisations"_s,
                                    u"before"_s,
                                    u"reach"_s,
                                    u"done"_s,
                                    u"overdue"_s,
                                    u"planned"_s,
                                    u"notes"_s,
                                    u"owner Inês Carvalho"_s,
                                    u"owner Tomás Rey"_s,
                                    u"owner Aiko Brandt"_s,
                                    u"type one"_s,
                                    u"type two"_s,
                                    u"type unknown"_s,
                                    u"channel website"_s,
                                    u"channel shop"_s,
                                    u"channel instagram"_s,
                                    u"advocacy referral"_s,
                                    u"advocacy share"_s,
                                    u"advocacy review"_s,
                                    u"advocacy photo"_s,
                                    u"kind like"_s,
                                    u"kind comment"_s,
                                    u"kind question"_s,
                                    u"kind reply"_s,
                                    u"kind message"_s,
                                    u"kind call"_s,
                                    u"kind site-visit"_s,
                                    u"kind blog-visit"_s,
                                    u"kind shop-visit"_s,
                                    u"kind review"_s,
                                    u"kind share"_s,
                                    u"kind mention"_s,
                                    u"kind follow"_s,
                                    u"kind view"_s})
            QVERIFY2(counts.value(word) >= 5,
                     qPrintable(word + u": "_s + QString::number(counts.value(word))));
    }

private:
    QList<Draft> m_drafts;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
