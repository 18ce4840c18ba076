// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/insight/report.h"
#include "core/store/event_facts.h"
#include "core/store/fact_columns.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/programmes.h"
#include "tests/support/random_columns.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

void run(Connection &db, const QString &sql)
{
    if (const Status done = db.run(sql); !done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

/// Changes of every kind that reports see, from a seed.
class Changes
{
public:
    explicit Changes(unsigned seed)
        : m_random(seed)
    {
        f.addPerson(u"Zero"_s, u"zero@example.com"_s);
    }

    WorkspaceFixture f;

    int below(int limit) { return limit <= 0 ? 0 : int(m_random() % unsigned(limit)); }

    /// One change, or a try that is refused.
    void make()
    {
        f.clock.set(f.clock.now() + below(3) * dayMillis / 2);
        using Step = std::function<void()>;
        const QList<Step> steps{[this] { grow(); },   [this] { grow(); },     [this] { go(); },
                                [this] { go(); },     [this] { buy(); },      [this] { buy(); },
                                [this] { refund(); }, [this] { advocate(); }, [this] { talk(); },
                                [this] { refer(); },  [this] { weigh(); },    [this] { reward(); },
                                [this] { edit(); },   [this] { fix(); },      [this] { takeBack(); }};
        steps.at(below(int(steps.size())))();
    }

private:
    Millis someday() { return f.clock.now() - below(400) * dayMillis - below(5) * 1000; }
    QString channel() { return QStringList{u"shop"_s, u"email"_s, u"instagram"_s, u"fair"_s}.at(below(4)); }
    Money money() { return {below(9000) - 500, below(6) == 0 ? u"USD"_s : u"EUR"_s}; }
    PersonId person()
    {
        const PeoplePage page = good(f.workspace->people(QString(), 1000));
        return page.rows.isEmpty() ? PersonId(1) : page.rows.at(below(int(page.rows.size()))).id;
    }
    qint64 anyOf(const QString &table)
    {
        auto db = Connection::open(f.path(), Connection::Access::ReadOnly);
        const auto count = (*db)->runValue(u"SELECT count(*) FROM "_s + table);
        const auto id = (*db)->runValue(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %2"_s.arg(table).arg(
            below(int(count->toLongLong()))));
        return id->toLongLong();
    }
    template<class T>
    static void tried(QFuture<Result<T>> future)
    {
        const Result<T> result = await(std::move(future));
        if (!result && result.error().kind == Error::Kind::Internal)
            qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    }

    void grow()
    {
        ++m_people;
        exchange::PersonDraft draft;
        draft.displayName = u"Person %1"_s.arg(m_people);
        draft.emails.append({{}, u"p%1@example.com"_s.arg(m_people), true});
        draft.owner = QStringList{QString(), u"Kim"_s, u"Lee"_s}.at(below(3));
        draft.source = QStringList{QString(), u"fair"_s, u"instagram"_s}.at(below(3));
        tried(f.workspace->addPerson(draft, u"social-journey"_s));
    }
    void go()
    {
        const Journey journey = f.journey();
        MoveRequest request;
        request.walkers = {person()};
        request.journey = journey.id;
        request.at = below(2) == 0 ? std::optional(someday()) : std::nullopt;
        if (below(6) != 0)
            request.to = journey.stages.at(below(int(journey.stages.size()))).id;
        else
            request.reason = u"reason %1"_s.arg(below(4));
        request.competitor = below(5) == 0 ? u"Rival %1"_s.arg(below(2)) : QString();
        tried(f.workspace->moveToStage(request));
    }
    void buy()
    {
        PurchaseEntry entry;
        entry.person = person();
        entry.at = someday();
        entry.net = money();
        entry.channel = channel();
        entry.abandoned = below(8) == 0;
        if (below(2) == 0)
            entry.costMinor = below(400);
        tried(f.workspace->addPurchase(entry));
    }
    void refund()
    {
        PurchaseEntry entry;
        entry.refundOf = PurchaseId(anyOf(u"purchase"_s));
        entry.person = person();
        entry.at = f.clock.now();
        entry.net = {-1 - below(300), u"EUR"_s};
        tried(f.workspace->addPurchase(entry));
    }
    void advocate()
    {
        AdvocacyEntry entry;
        entry.person = person();
        entry.kind = below(2) == 0 ? u"share"_s : u"review"_s;
        entry.channel = channel();
        entry.at = someday();
        entry.reach = below(3000);
        if (below(2) == 0)
            entry.arrivals = {person()};
        tried(f.workspace->addAdvocacy(entry));
        if (below(3) == 0)
            tried(f.workspace->setThanked({AdvocacyId(anyOf(u"advocacy_event"_s))}, below(2) == 0));
    }
    void talk()
    {
        InteractionEntry entry;
        entry.person = person();
        entry.channel = channel();
        entry.kind = below(2) == 0 ? u"question"_s : u"comment"_s;
        entry.needsAnswer = below(2) == 0;
        entry.sentiment = below(3) - 1;
        entry.at = someday();
        tried(f.workspace->addInteraction(entry));
        if (below(2) == 0)
            tried(f.workspace->setAnswered(InteractionId(anyOf(u"interaction"_s)), below(2) == 0));
    }
    void refer()
    {
        ReferralEntry entry;
        entry.referrer = person();
        entry.referred = person();
        entry.type = QStringList{u"one"_s, u"two"_s, u"unknown"_s}.at(below(3));
        entry.status = QStringList{u"invited"_s, u"joined"_s, u"purchased"_s}.at(below(3));
        entry.at = someday();
        tried(f.workspace->addReferral(entry));
    }
    void weigh()
    {
        if (below(2) == 0) {
            EnjoyEntry entry;
            entry.purchase = PurchaseId(anyOf(u"purchase"_s));
            entry.score = below(11);
            entry.delivery = below(2) == 0;
            tried(f.workspace->recordEnjoyment(entry));
            return;
        }
        ConsiderationEntry entry;
        entry.person = person();
        entry.brand = u"Brand %1"_s.arg(below(3));
        entry.addedAt = someday();
        tried(f.workspace->addConsideration(entry));
        DriverEntry driver;
        driver.person = entry.person;
        driver.driver = below(2) == 0 ? u"price"_s : u"trust"_s;
        driver.at = someday();
        tried(f.workspace->addDriver(driver));
    }
    void reward()
    {
        if (anyOf(u"reward_programme"_s) == 0) {
            ProgrammeEntry entry;
            entry.name = u"Friends"_s;
            entry.referrerMinor = 500;
            entry.friendMinor = 300;
            entry.currency = u"EUR"_s;
            entry.milestone = u"joined"_s;
            tried(f.workspace->saveProgramme(entry));
            return;
        }
        const qint64 entry = anyOf(u"reward_entry"_s);
        tried(f.workspace->advanceRewards(
            {entry}, QStringList{u"approved"_s, u"given"_s, u"declined"_s, u"reversed"_s}.at(below(4))));
    }
    void edit()
    {
        PersonEdit edit;
        edit.id = person();
        edit.name = u"Renamed %1"_s.arg(below(100));
        edit.owner = QStringList{QString(), u"Kim"_s, u"Mo"_s}.at(below(3));
        tried(f.workspace->editPerson(edit));
        if (below(3) == 0)
            tried(f.workspace->deletePeople({person()}));
    }
    void fix()
    {
        TransitionFix fix;
        fix.transition = TransitionId(anyOf(u"transition"_s));
        fix.withdraw = below(3) == 0;
        if (!fix.withdraw)
            fix.at = someday();
        tried(f.workspace->correctMove(fix));
    }
    void takeBack()
    {
        switch (below(4)) {
        case 0:
            tried(f.workspace->redo());
            break;
        case 1: {
            const QList<Operation> all = good(f.workspace->history(30));
            tried(f.workspace->undo(all.at(below(int(all.size()))).id,
                                    below(2) == 0 ? UndoConflict::KeepLater : UndoConflict::AlsoLater));
            break;
        }
        default:
            tried(f.workspace->undo());
        }
    }

    std::mt19937 m_random;
    int m_people = 0;
};

/// Every report as text, in the ways in which they split.
QMap<QString, QByteArray> allReports(const EventColumns &columns, Millis now)
{
    QMap<QString, QByteArray> texts;
    for (const QString &key : reportKeys()) {
        for (const QString &by : {u"month"_s, u"channel"_s, u"owner"_s}) {
            ReportSpec spec;
            spec.key = key;
            spec.by = by;
            spec.now = now;
            spec.withPeople = true;
            const Result<ReportValue> value = runReport(columns, spec);
            texts.insert(key + u'/' + by,
                         value ? QJsonDocument(value->toJson()).toJson() : value.error().text.toUtf8());
        }
    }
    return texts;
}

void compareReports(const EventColumns &ours, const EventColumns &fresh, Millis now)
{
    const QMap<QString, QByteArray> have = allReports(ours, now), want = allReports(fresh, now);
    QStringList different;
    for (auto it = want.cbegin(); it != want.cend(); ++it) {
        if (have.value(it.key()) == *it)
            continue;
        if (different.isEmpty())
            qWarning("%s\nkept up to date: %s\nafresh: %s", qPrintable(it.key()),
                     have.value(it.key()).constData(), it->constData());
        different.append(it.key());
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u", "_s)));
}

/// A copy with only these parts.
EventColumns only(const EventColumns &columns, Facts facts)
{
    EventColumns some = columns;
    dropFacts(some, ~facts);
    return some;
}

} // namespace

/// Rows written as they are, and the columns that come of them.
class EventFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableComesIntoItsColumn()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s, u"ana@example.com"_s); // 1
        f.addPerson(u"Bo"_s, u"bo@example.com"_s);   // 2
        f.workspace.reset();
        const Result<std::unique_ptr<Connection>> opened =
            Connection::open(f.path(), Connection::Access::ReadWrite);
        QVERIFY(opened.ok());
        Connection &db = **opened;
        run(db,
            u"INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, channel, "
            u"version)"
            u" VALUES (5, 1, 100, 100, 900, 'EUR', 'shop', 1), (6, 2, 200, 200, 700, 'EUR', 'email', 1)"_s);
        run(db,
            u"INSERT INTO enjoy_check (purchase_id, score, answered_at, version) VALUES (6, 9, 250, 1), (5, NULL, 260, 1)"_s);
        run(db, u"INSERT INTO interaction (person_id, channel, kind, sentiment, happened_at, logged_at, "
                u"needs_answer,"
                u" answered_at, version) VALUES (1, 'email', 'question', -1, 10, 10, 1, NULL, 1),"
                u" (2, 'shop', 'question', 1, 20, 20, 1, 35, 1), (NULL, 'email', 'message', 0, 30, 30, 0, "
                u"NULL, 1),"
                u" (1, 'email', 'message', 0, 40, 40, 0, 45, 1)"_s);
        run(db,
            u"INSERT INTO advocacy_event (id, person_id, kind, happened_at, logged_at, channel, thanked_at, "
            u"version)"
            u" VALUES (3, 1, 'share', 90, 90, 'instagram', NULL, 1), (4, 1, 'review', 80, 80, 'shop', 95, 1)"_s);
        run(db, u"INSERT INTO advocacy_arrival (advocacy_event_id, person_id) VALUES (3, 2)"_s);
        run(db,
            u"INSERT INTO referral (id, referrer_id, referred_id, happened_at, logged_at, type, status, "
            u"version)"
            u" VALUES (8, 1, 2, 70, 70, 'one', 'purchased', 1), (9, 2, 1, 60, 60, 'two', 'invited', 1)"_s);
        run(db, u"INSERT INTO reward_programme (id, name, referrer_minor, friend_minor, currency, milestone, "
                u"budget_minor,"
                u" version) VALUES (2, 'Friends', 500, 300, 'EUR', 'purchased', 9000, 1)"_s);
        run(db, u"INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, "
                u"state, amount_minor,"
                u" currency, happened_at, follows_id) VALUES"
                u" (1, 2, 8, 1, 'referrer', 'purchased', 'pending', 500, 'EUR', 300, NULL),"
                u" (2, 2, 8, 1, 'referrer', 'purchased', 'approved', 500, 'EUR', 310, 1),"
                u" (3, 2, 8, 1, 'referrer', 'purchased', 'given', 500, 'EUR', 320, 2),"
                u" (4, 2, 8, 2, 'friend', 'purchased', 'pending', 300, 'EUR', 300, NULL)"_s);
        run(db,
            u"INSERT INTO service_case (person_id, opened_at, first_response_at, version) VALUES (1, 11, 15, 1)"_s);
        run(db, u"INSERT INTO consideration_item (person_id, brand, added_at, removed_at, version)"
                u" VALUES (2, 'Acme', 5, NULL, 1), (1, 'Other', 6, 8, 1)"_s);
        run(db, u"INSERT INTO decision_driver (person_id, purchase_id, driver, nature, happened_at, version)"
                u" VALUES (1, 5, 'trust', 'emotional', 100, 1), (2, NULL, 'price', 'rational', 50, 1)"_s);

        EventFacts facts;
        const Result<const EventColumns *> loaded = facts.current(db, allFacts);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
        const EventColumns &columns = **loaded;
        QCOMPARE(columns.interactions.size(), 4u);
        QCOMPARE(columns.answerables.size(), 3u); // also what was answered without having asked for it
        QCOMPARE(columns.answerables[0].answeredAt, 0);
        QCOMPARE(int(columns.answerables[0].sentiment), -1);
        QCOMPARE(columns.answerables[1].answeredAt, 35);
        QCOMPARE(columns.channels.word(columns.answerables[1].channel), u"shop"_s);
        QCOMPARE(columns.answerables[2].person, 0u);
        QCOMPARE(columns.scores.size(), 1u);
        QCOMPARE(columns.scores[0].at, 250);
        QCOMPARE(columns.scores[0].person, 1u);
        QCOMPARE(int(columns.scores[0].score), 9);
        QCOMPARE(columns.channels.word(columns.scores[0].channel), u"email"_s);
        QVERIFY(columns.advocacy[0].thanked);
        QVERIFY(!columns.advocacy[1].thanked);
        QCOMPARE(columns.arrivals.size(), 1u);
        QCOMPARE(columns.arrivals[0].advocacy, 1u); // the second by time
        QCOMPARE(columns.arrivals[0].person, 1u);
        QCOMPARE(columns.programmes.size(), 1u);
        QCOMPARE(columns.programmes[0].budgetMinor, 9000);
        QCOMPARE(columns.rewards.size(), 2u); // one a chain
        QCOMPARE(int(columns.rewards[0].state), 0);
        QCOMPARE(int(columns.rewards[0].side), 1);
        QCOMPARE(int(columns.rewards[1].state), 2);
        QCOMPARE(columns.rewards[1].at, 320);
        QCOMPARE(columns.referrals[columns.rewards[1].referral].at, 70);
        QCOMPARE(columns.cases.size(), 1u);
        QCOMPARE(columns.cases[0].firstResponseAt, 15);
        QCOMPARE(columns.cases[0].resolvedAt, 0);
        QCOMPARE(columns.considerations.size(), 2u);
        QCOMPARE(columns.brands.word(columns.considerations[0].brand), u"Other"_s); // by person
        QCOMPARE(columns.considerations[0].removedAt, 8);
        QCOMPARE(columns.driverEvents.size(), 2u);
        QVERIFY(!columns.driverEvents[0].won && !columns.driverEvents[0].emotional);
        QVERIFY(columns.driverEvents[1].won && columns.driverEvents[1].emotional);
        QCOMPARE(columns.drivers.word(columns.driverEvents[1].driver), u"trust"_s);
    }

    /// Also what another connection wrote, and undo, which brings rows back under their old numbers.
    void keptUpToDateTheySayWhatTheyWouldAfresh_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << 20261122 + seed;
    }
    void keptUpToDateTheySayWhatTheyWouldAfresh()
    {
        QFETCH(unsigned, seed);
        Changes changes(seed);
        const auto db = Connection::open(changes.f.path(), Connection::Access::ReadOnly);
        QVERIFY(db.ok());
        EventFacts kept;
        kept.setCurrency(u"EUR"_s);
        for (int step = 0; step < 40; ++step) {
            for (int i = 1 + changes.below(4); i > 0; --i)
                changes.make();
            // Sometimes a part only, so that others are brought over several changes.
            const Facts wanted = changes.below(3) == 0
                                     ? Facts::fromInt(unsigned(changes.below(int(allFacts.toInt()) + 1)))
                                     : allFacts;
            QVERIFY(kept.current(**db, wanted).ok());
            if (wanted != allFacts)
                continue;
            EventFacts fresh;
            fresh.setCurrency(u"EUR"_s);
            const auto ours = kept.current(**db, allFacts), theirs = fresh.current(**db, allFacts);
            QVERIFY(ours.ok() && theirs.ok());
            compareReports(**ours, **theirs, changes.f.clock.now());
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// What a screen does not ask anew must not have changed.
    void reportsOfOtherFactsThanThoseTouchedStayAsTheyWere()
    {
        Changes changes(20261123);
        const auto db = Connection::open(changes.f.path(), Connection::Access::ReadOnly);
        EventFacts kept;
        kept.setCurrency(u"EUR"_s);
        Facts touched;
        QObject::connect(changes.f.workspace.get(), &Workspace::changed, changes.f.workspace.get(),
                         [&touched](const ChangeSet &news) { touched |= factsTouched(news); });
        constexpr Millis later = noon + 1000 * dayMillis;
        QMap<QString, QByteArray> before;
        int spared = 0;
        for (int step = 0; step < 50; ++step) {
            touched = {};
            changes.make();
            QCoreApplication::processEvents();
            const auto columns = kept.current(**db, allFacts);
            QVERIFY(columns.ok());
            EventColumns now = **columns;
            now.dataRevision.clear();
            const QMap<QString, QByteArray> after = allReports(now, later);
            for (auto it = after.cbegin(); step > 0 && it != after.cend(); ++it) {
                ReportSpec spec;
                spec.key = it.key().section(u'/', 0, 0);
                if (factsOf(spec) & touched)
                    continue;
                ++spared;
                QVERIFY2(before.value(it.key()) == *it, qPrintable(it.key()));
            }
            before = after;
        }
        QVERIFY(spared > 500);
    }

    void afterAChangeOnlyItsRowsAreRead()
    {
        const auto said = [](PersonId person, const QString &channel) {
            InteractionEntry entry;
            entry.person = person;
            entry.channel = channel;
            return entry;
        };
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s);
        for (int i = 0; i < 50; ++i) {
            PurchaseEntry purchase;
            purchase.person = i % 2 ? ana : bo;
            purchase.net = {100, u"EUR"_s};
            good(f.workspace->addPurchase(purchase));
            good(f.workspace->addInteraction(said(ana, u"email"_s)));
        }
        const auto db = Connection::open(f.path(), Connection::Access::ReadOnly);
        EventFacts facts;
        QVERIFY(facts.current(**db, allFacts).ok());
        const EventFacts::ReadSoFar loaded = facts.readSoFar();
        const qint64 moves = facts.version(Fact::Moves), purchases = facts.version(Fact::Purchases);
        good(f.workspace->addInteraction(said(bo, u"shop"_s)));
        f.move(bo, f.journey().stages.at(2).name);
        const auto columns = facts.current(**db, allFacts);
        QVERIFY(columns.ok());
        QCOMPARE((*columns)->interactions.size(), 51u);
        QCOMPARE(facts.readSoFar().tables, loaded.tables);
        QVERIFY2(facts.readSoFar().rows <= 4, qPrintable(QString::number(facts.readSoFar().rows)));
        QVERIFY(facts.version(Fact::Moves) > moves);
        QCOMPARE(facts.version(Fact::Purchases), purchases);
        QVERIFY(facts.current(**db, allFacts).ok()); // nothing happened: nothing is read
        QVERIFY(facts.readSoFar().rows <= 4);
    }

    void anImportThatWasGivenUpLeavesNothingBehind()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s, u"ana@example.com"_s);
        const auto db = Connection::open(f.path(), Connection::Access::ReadOnly);
        EventFacts facts;
        auto work = std::make_shared<Work>();
        int seen = 0;
        const auto produce = [&](exchange::DraftSink &sink) -> Status {
            for (int i = 0; i < 20'000; ++i) {
                exchange::Draft draft;
                draft.person.displayName = u"New %1"_s.arg(i);
                draft.person.emails = {{{}, u"new%1@example.com"_s.arg(i), true}};
                if (!sink.add(draft))
                    break;
                if (i % 1000 == 999) {
                    const auto columns = facts.current(**db, allFacts); // in the midst of it
                    seen = std::max(seen, columns ? int((*columns)->personCount()) : 0);
                    if (seen > 1)
                        work->cancel();
                }
            }
            return Done{};
        };
        const Result<ImportResult> result =
            await(f.workspace->importDrafts(u"Many"_s, u"made"_s, produce, {}, work));
        QVERIFY2(seen > 1, "the import had committed nothing before it was given up");
        const auto columns = facts.current(**db, allFacts);
        QVERIFY(columns.ok());
        EventFacts fresh;
        const auto afresh = fresh.current(**db, allFacts);
        QCOMPARE((*columns)->personIds, (*afresh)->personIds);
        Q_UNUSED(result)
    }

    void aCancelStopsTheLoadingAndLeavesWhatIsThere()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s);
        const auto db = Connection::open(f.path(), Connection::Access::ReadOnly);
        EventFacts facts;
        Work work;
        work.cancel();
        const auto stopped = facts.current(**db, allFacts, &work);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const auto later = facts.current(**db, allFacts);
        QVERIFY(later.ok());
        QCOMPARE((*later)->personCount(), 1u);
    }

    /// Without anything in a column the next test would not notice who reads it.
    void everyColumnIsFilledByTheRandomData()
    {
        forEachFactTable([](const auto &table) {
            forEachColumnOf(table, [&table](const auto &column) {
                bool filled = false;
                for (unsigned seed = 1; seed <= 40 && !filled; ++seed)
                    filled = !(RandomColumns(seed).columns.*column.events).empty();
                QVERIFY2(filled, table.name);
            });
        });
    }

    void reportsReadOnlyTheFactsTheySay_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void reportsReadOnlyTheFactsTheySay()
    {
        QFETCH(unsigned, seed);
        const RandomColumns made(seed);
        const EventColumns &columns = made.columns;
        for (const QString &key : reportKeys()) {
            for (const QString &by : {u"month"_s, u"channel"_s, u"owner"_s, u"journey"_s}) {
                for (const QString &journey : {QString(), columns.journeys.front().key}) {
                    ReportSpec spec;
                    spec.key = key;
                    spec.by = by;
                    spec.journey = journey;
                    spec.model = u"all"_s;
                    spec.now = RandomColumns::start + 600 * dayMillis;
                    spec.withPeople = true;
                    const Result<ReportValue> whole = runReport(columns, spec);
                    const Result<ReportValue> part = runReport(only(columns, factsOf(spec)), spec);
                    QCOMPARE(whole.ok(), part.ok());
                    if (whole)
                        QVERIFY2(whole->toJson() == part->toJson(),
                                 qPrintable(key + u' ' + by + u' ' + journey));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(EventFactsTest)
#include "tst_event_facts.moc"
