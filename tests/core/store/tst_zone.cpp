// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report.h"
#include "core/store/migrations.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/settings.h"
#include "tests/support/workspace_fixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

const QStringList zones{u"UTC"_s,           u"Asia/Shanghai"_s, u"America/New_York"_s,  u"Pacific/Auckland"_s,
                        u"Europe/Berlin"_s, u"Pacific/Apia"_s,  u"Pacific/Kiritimati"_s};

void must(const Status &status)
{
    if (!status)
        qFatal("%s (%s)", qPrintable(status.error().text), qPrintable(status.error().detail));
}

Millis utc(const char *iso)
{
    QDateTime time = QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate);
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

void setZone(WorkspaceFixture &f, const QString &zone)
{
    good(f.workspace->changeSetting(Setting::TimeZone, zone));
}

QVariant raw(const QString &path, const QString &sql)
{
    const auto db = std::move(*Connection::open(path, Connection::Access::ReadOnly));
    const Result<QVariant> value = db->runValue(sql);
    if (!value)
        qFatal("%s", qPrintable(value.error().detail));
    return *value;
}

} // namespace

/// What is known to the day alone, and the order of things, in every time zone.
class TestZone : public QObject
{
    Q_OBJECT

private slots:
    void aDayAloneIsStoredAsOneAndIsTheSameDayInEveryZone()
    {
        WorkspaceFixture f({u"social-journey"_s, u"circular"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        const QDate day(2026, 2, 1);
        setZone(f, u"America/New_York"_s);
        PurchaseEntry purchase;
        purchase.person = ana;
        purchase.net = {10000, u"EUR"_s};
        purchase.at = When::day(day);
        purchase.renewalAt = When::day(QDate(2027, 2, 1));
        good(f.workspace->addPurchase(purchase));
        good(f.workspace->addNote(ana, u"Came by"_s, When::day(day)));
        InteractionEntry talk;
        talk.person = ana;
        talk.channel = u"phone"_s;
        talk.kind = u"call"_s;
        talk.at = When::day(day);
        good(f.workspace->addInteraction(talk));
        AdvocacyEntry praise;
        praise.person = ana;
        praise.at = When::day(day);
        good(f.workspace->addAdvocacy(praise));
        TaskEntry task;
        task.person = ana;
        task.title = u"Call"_s;
        task.dueAt = When::day(day);
        good(f.workspace->addTask(task));
        MoveRequest move;
        move.walkers = {ana};
        move.journey = f.journey(1).id;
        move.to = f.journey(1).stages.first().id;
        move.at = When::day(day);
        good(f.workspace->moveToStage(move));
        // A purchase at 2026-02-01 is 00:00 UTC of that day wherever it was written down.
        QCOMPARE(raw(f.path(), u"SELECT happened_at FROM purchase"_s).toLongLong(),
                 utc("2026-02-01T00:00:00"));
        QCOMPARE(raw(f.path(), u"SELECT happened_day + renewal_day FROM purchase"_s).toInt(), 2);
        for (const QString &zone : zones) {
            setZone(f, zone);
            const Calendar calendar{QTimeZone(zone.toLatin1())};
            int dated = 0;
            for (const TimelineItem &item : good(f.workspace->timeline(ana, 100))) {
                if (item.kind == TimelineKind::Change || item.at >= noon) // what followed by itself
                    continue;
                QVERIFY2(item.day == day, qPrintable(zone + u' ' + QString(keyOf(item.kind))));
                QCOMPARE(item.at, calendar.startOf(day));
                ++dated;
            }
            QCOMPARE(dated, 6);
            QCOMPARE(good(f.workspace->transitions(ana, f.journey(1).id)).first().day, day);
            QCOMPARE(good(f.workspace->openTasks(9)).first().dueDay, day);
            insight::ReportSpec spec;
            spec.key = u"purchase-advocacy"_s;
            const insight::ReportValue months = good(f.workspace->report(spec));
            QCOMPARE(months.rows.size(), 1);
            QCOMPARE(months.rows.first().first().text, u"2026-02"_s);
            insight::ReportSpec february = spec;
            february.from = calendar.startOf(day);
            february.to = calendar.startOf(day.addDays(1));
            QCOMPARE(good(f.workspace->report(february)).rows.size(), 1);
        }
    }

    void theTimelineIsOrderedByTheZonesDays()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        good(f.workspace->addNote(ana, u"on the 1st"_s, When::day(QDate(2026, 2, 1))));
        good(f.workspace->addNote(ana, u"at 18:00 UTC of the 31st"_s, utc("2026-01-31T18:00:00")));
        const auto first = [&] {
            for (const TimelineItem &item : good(f.workspace->timeline(ana, 10))) {
                if (item.kind == TimelineKind::Note)
                    return item.text;
            }
            return QString();
        };
        QCOMPARE(first(), u"on the 1st"_s);
        // In Shanghai 18:00 UTC is 02:00 of the 1st, which is after that day began.
        setZone(f, u"Asia/Shanghai"_s);
        QCOMPARE(first(), u"at 18:00 UTC of the 31st"_s);
        setZone(f, u"America/New_York"_s);
        QCOMPARE(first(), u"on the 1st"_s);
    }

    void movesOfADayAndOfAMomentChangePlacesWithTheZone()
    {
        WorkspaceFixture f({u"social-journey"_s, u"circular"_s});
        const PersonId ana = f.addPerson(u"Ana"_s);
        const Journey journey = f.journey(1);
        const auto move = [&](int stage, const When &at) {
            MoveRequest request;
            request.walkers = {ana};
            request.journey = journey.id;
            request.to = journey.stages[stage].id;
            request.at = at;
            good(f.workspace->moveToStage(request));
        };
        move(0, utc("2026-01-31T18:00:00"));
        move(1, When::day(QDate(2026, 2, 1)));
        const auto stands = [&] { return good(f.workspace->person(ana)).places.last().stageName; };
        QCOMPARE(stands(), journey.stages[1].name);
        for (const QString &zone : zones + zones) {
            setZone(f, zone);
            QCOMPARE(good(f.workspace->check()), QStringList());
            // Where the day began before the moment, the moment's move is the last.
            const Calendar calendar{QTimeZone(zone.toLatin1())};
            const bool dayFirst = calendar.startOf(QDate(2026, 2, 1)) < utc("2026-01-31T18:00:00");
            QCOMPARE(stands(), journey.stages[dayFirst ? 0 : 1].name);
        }
        for (qsizetype i = 0; i < 2 * zones.size(); ++i) {
            const auto next = good(f.workspace->undoState()).undo.operation;
            if (next.verb != u"setting"_s)
                break;
            good(f.workspace->undo());
            QCOMPARE(good(f.workspace->check()), QStringList());
        }
        QCOMPARE(stands(), journey.stages[1].name);
    }

    void todayAndOverdueFollowTheZone()
    {
        WorkspaceFixture f;
        // 2026-06-01T12:00Z: noon in London, 2 June 02:00 in Kiritimati.
        TaskEntry task;
        task.title = u"Tomorrow"_s;
        task.dueAt = When::day(QDate(2026, 6, 2));
        good(f.workspace->addTask(task));
        QCOMPARE(good(f.workspace->today({})).taskCount, 0);
        setZone(f, u"Pacific/Kiritimati"_s);
        const TodayPage page = good(f.workspace->today({}));
        QCOMPARE(page.taskCount, 1);
        QCOMPARE(page.tasks.first().dueDay, QDate(2026, 6, 2));
        setZone(f, u"America/New_York"_s);
        QCOMPARE(good(f.workspace->today({})).taskCount, 0);
    }

    void aDayThatTheZoneLeftOutStaysThatDay()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        setZone(f, u"Pacific/Apia"_s);
        good(f.workspace->addNote(ana, u"Samoa had no such day"_s, When::day(QDate(2011, 12, 30))));
        const QList<TimelineItem> items = good(f.workspace->timeline(ana, 10));
        const auto note = std::find_if(items.cbegin(), items.cend(), [](const TimelineItem &item) {
            return item.kind == TimelineKind::Note;
        });
        QVERIFY(note != items.cend());
        QCOMPARE(note->day, QDate(2011, 12, 30));
    }

    void importedDaysAreDays()
    {
        WorkspaceFixture f;
        setZone(f, u"Asia/Shanghai"_s);
        const auto bring = [&] {
            return good(f.workspace->importDrafts(
                u"Import"_s, u"test"_s,
                [](exchange::DraftSink &sink) -> Status {
                    exchange::Draft draft;
                    draft.person.displayName = u"Bo"_s;
                    draft.person.emails = {{{}, u"bo@example.com"_s, true}};
                    exchange::PurchaseDraft purchase;
                    purchase.source = u"shop"_s;
                    purchase.orderNumber = u"1"_s;
                    purchase.net = {500, u"EUR"_s};
                    purchase.at = When::day(QDate(2026, 3, 1)).at;
                    purchase.dayOnly = true;
                    draft.purchases = {purchase};
                    draft.notes = {{u"A note"_s, When::day(QDate(2026, 3, 1)).at, true}};
                    draft.journeyKey = u"social-journey"_s;
                    draft.visits = {{u"Consider"_s, When::day(QDate(2026, 3, 1)).at, true, {}, {}, false}};
                    sink.add(draft);
                    return Done{};
                },
                {}, std::make_shared<Work>()));
        };
        QCOMPARE(bring().created, 1);
        const PersonId bo = good(f.workspace->findPerson(u"bo@example.com"_s));
        for (const TimelineItem &item : good(f.workspace->timeline(bo, 10))) {
            if (item.kind != TimelineKind::Change)
                QVERIFY2(item.day == QDate(2026, 3, 1), qPrintable(QString(keyOf(item.kind))));
        }
        QCOMPARE(good(f.workspace->person(bo)).places.first().enteredDay, QDate(2026, 3, 1));
        const ImportResult again = bring();
        QVERIFY(!again.operation.isValid());
    }

    void anUpgradeMarksImportedMidnightsAndGivesTheSystemsZone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.vouch"_s);
        {
            const auto db = std::move(*Connection::open(path, Connection::Access::Create));
            must(migrations::run(*db, 5));
            must(db->run(u"INSERT INTO setting (key, value) VALUES ('currency', 'CHF');"
                         "INSERT INTO operation (id, verb, label, happened_at, state, heartbeat_at) VALUES "
                         "(1, 'new', 'New', 0, 'done', 0), (2, 'import', 'Import', 0, 'done', 0), "
                         "(3, 'purchase', 'Purchase', 0, 'done', 0), (4, 'change', 'Change', 0, 'done', 0);"
                         "INSERT INTO person (id, display_name, sort_key, search_text, created_at, "
                         "updated_at, version) "
                         "VALUES (1, 'Ana', 'ana', 'ana', 0, 0, 2);"
                         "INSERT INTO person_fts (rowid, search_text) VALUES (1, 'ana');"
                         "INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, "
                         "version) VALUES "
                         "(1, 1, 1769904000000, 1, 100, 'CHF', 2), (2, 1, 1769907600000, 1, 200, 'CHF', 2), "
                         "(3, 1, 1769904000000, 1, 300, 'CHF', 3);"
                         "INSERT INTO operation_row (operation_id, entity, row_id, change) VALUES (2, "
                         "'purchase', 1, 'I'), "
                         "(2, 'purchase', 2, 'I'), (3, 'purchase', 3, 'I');"
                         // As schema 5 wrote it: fifteen columns.
                         "INSERT INTO operation_row (operation_id, entity, row_id, person_id, change, "
                         "before) SELECT 4, "
                         "'purchase', id, person_id, 'U', json_array(id, person_id, happened_at, logged_at, "
                         "net_minor, "
                         "currency, cost_minor, channel, order_source, order_number, refund_of_id, "
                         "renewal_at, friction, "
                         "abandoned, version) FROM purchase WHERE id = 1;"
                         "UPDATE purchase SET friction = 'late', version = 4 WHERE id = 1"_s));
        }
        FixedClock clock{noon};
        const auto workspace = good(Workspace::open(path, clock));
        QCOMPARE(good(workspace->settings()).timeZone.value, u"UTC"_s);
        QCOMPARE(good(workspace->settings()).currency, (SettingValue{u"CHF"_s, true}));
        const auto flags = [&] {
            return raw(path,
                       u"SELECT group_concat(coalesce(happened_day, 0), '') FROM (SELECT * FROM purchase "
                       "ORDER BY id)"_s)
                .toString();
        };
        QCOMPARE(flags(), u"100"_s); // imported at midnight; imported at one o'clock; written here
        good(workspace->undo());     // of an operation that knew no flags
        QCOMPARE(flags(), u"100"_s);
        QCOMPARE(raw(path, u"SELECT friction FROM purchase WHERE id = 1"_s).toString(), QString());
        good(workspace->changeSetting(Setting::TimeZone, u"America/New_York"_s));
        QList<QDate> days;
        for (const TimelineItem &item : good(workspace->timeline(PersonId(1), 10))) {
            if (item.kind == TimelineKind::Purchase)
                days.append(item.day);
        }
        QCOMPARE(days.size(), 3);
        QCOMPARE(std::count(days.cbegin(), days.cend(), QDate(2026, 2, 1)), 1);
        QCOMPARE(good(workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestZone)
#include "tst_zone.moc"
