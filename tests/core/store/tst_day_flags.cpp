// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/day_flags.h"
#include "tests/core/store/bare_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Times at midnight that older programs stored of days alone.
class TestDayFlags : public QObject
{
    Q_OBJECT

private slots:
    void midnightsBecomeDaysAloneOfAllRowsOrOfImportedOnes_data()
    {
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("flagged");
        QTest::newRow("all") << true << u"1,2"_s;
        QTest::newRow("imported") << false << u"1"_s;
    }
    void midnightsBecomeDaysAloneOfAllRowsOrOfImportedOnes()
    {
        QFETCH(bool, all);
        QFETCH(QString, flagged);
        BareFile file;
        file.addPerson(1);
        // Two at midnight, the first of which came by an import; one that did too, at a minute past.
        file.run(u"INSERT INTO note (id, person_id, text, happened_at, logged_at, version) VALUES "
                 "(1, 1, 'a', %1, 0, 1), (2, 1, 'b', %1, 0, 1), (3, 1, 'c', %2, 0, 1)"_s.arg(
                     QString::number(20 * dayMillis), QString::number(20 * dayMillis + 60'000)));
        file.run(u"INSERT INTO operation (id, verb, label, happened_at, state, heartbeat_at) VALUES "
                 "(5, 'import', 'Import', 0, 'done', 0)"_s);
        file.run(u"INSERT INTO operation_row (operation_id, entity, row_id, change) VALUES "
                 "(5, 'note', 1, 'I'), (5, 'note', 3, 'I')"_s);
        const auto whose = all ? dayFlags::Whose::All : dayFlags::Whose::Imported;
        const auto marked = [&file] {
            return file
                .value(u"SELECT group_concat(id) FROM (SELECT id FROM note WHERE happened_day = 1 "
                       "ORDER BY id)"_s)
                .toString();
        };
        QVERIFY(dayFlags::mark(file.db(), whose).ok());
        QCOMPARE(marked(), flagged);
        // What somebody has said meanwhile stays.
        file.run(u"UPDATE note SET happened_day = 0 WHERE id = 1"_s);
        QVERIFY(dayFlags::mark(file.db(), whose).ok());
        QCOMPARE(marked(), all ? u"2"_s : QString());
    }

    void aPlaceHasItsDayFromTheMoveThatLedThere()
    {
        BareFile file;
        for (int id = 1; id <= 2; ++id)
            file.addPerson(id);
        file.run(u"INSERT INTO journey (id, key, name, shape, version) VALUES (1, 'j', 'J', 'none', 1)"_s);
        file.run(u"INSERT INTO stage (id, journey_id, key, name, milestone, meaning, colour, position, "
                 "version) VALUES (1, 1, 's', 'S', 'reached', 'open', '', 0, 1)"_s);
        const QString midnight = QString::number(9 * dayMillis), morning = QString::number(9 * dayMillis + 1);
        for (const auto &[person, at] : {std::pair(u"1"_s, midnight), std::pair(u"2"_s, morning)}) {
            file.run(u"INSERT INTO transition (person_id, journey_id, to_stage_id, happened_at, logged_at, "
                     "cause) VALUES (%1, 1, 1, %2, 0, 'person')"_s.arg(person, at));
            file.run(u"INSERT INTO placement (person_id, journey_id, stage_id, entered_at, rank, version) "
                     "VALUES (%1, 1, 1, %2, 'i', 1)"_s.arg(person, at));
        }
        QVERIFY(dayFlags::mark(file.db(), dayFlags::Whose::All).ok());
        QCOMPARE(file.value(u"SELECT group_concat(person_id) FROM placement WHERE entered_day = 1"_s).toInt(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestDayFlags)
#include "tst_day_flags.moc"
