// SPDX-License-Identifier: GPL-3.0-or-later
// Deals in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliDealsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        QFile people(m_vouch->file(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write(
            "Name,Email,Company\nAda Klein,ada@example.com,Klein Papeterie\nBo Li,bo@example.com,\n");
        people.close();
        QCOMPARE(m_vouch->on(m_work, {u"import"_s, people.fileName()}).exitCode, 0);
    }

    void aDealGoesFromTheFirstWordToAPurchase()
    {
        // given
        const Ran added = on({u"deal"_s, u"add"_s, u"Counter"_s, u"--person"_s, u"ada@example.com"_s,
                              u"--line"_s, u"Counter;1;1000"_s, u"--line"_s, u"Shelf;4;50"_s, u"--expected"_s,
                              u"2036-05-30"_s, u"--probability"_s, u"60"_s, u"--owner"_s, u"Eva"_s,
                              u"--with"_s, u"bo@example.com=decides"_s});
        QCOMPARE(added.exitCode, 0);
        const QString id = added.json()["deal"_L1].toString();
        // then the list says what scripts rely on
        const QJsonObject listed = deals({}).first().toObject();
        QCOMPARE(listed["id"_L1].toString(), id);
        QCOMPARE(listed["title"_L1].toString(), u"Counter"_s);
        QCOMPARE(listed["status"_L1].toString(), u"open"_s);
        QCOMPARE(listed["person"_L1].toString(), u"1"_s);
        QCOMPARE(listed["organisation"_L1].toString(), u"Klein Papeterie"_s);
        QCOMPARE(listed["amount"_L1]["minor"_L1].toInt(), 120'000);
        QCOMPARE(listed["expected"_L1].toString(), u"2036-05-30"_s);
        QCOMPARE(listed["owner"_L1].toString(), u"Eva"_s);
        // when
        QCOMPARE(
            on({u"deal"_s, u"edit"_s, u"Counter"_s, u"--probability"_s, u"none"_s, u"--amount"_s, u"1100"_s})
                .exitCode,
            0);
        QCOMPARE(on({u"deal"_s, u"win"_s, id}).exitCode, 0);
        // then
        const QJsonObject shown = on({u"deal"_s, u"show"_s, id}).json();
        QCOMPARE(shown["status"_L1].toString(), u"won"_s);
        QVERIFY(shown["probability"_L1].isNull());
        QCOMPARE(shown["lines"_L1].toArray().size(), 2);
        QCOMPARE(shown["people"_L1][0]["role"_L1].toString(), u"decides"_s);
        QCOMPARE(shown["changes"_L1].toArray().size(), 2);
        QCOMPARE(kinds(), (QStringList{u"deal-opened"_s, u"deal-won"_s, u"purchase"_s}));
        QCOMPARE(on({u"people"_s, u"--search"_s, u"ada"_s})
                     .json()["people"_L1][0]["purchase"_L1]["minor"_L1]
                     .toInt(),
                 110'000);
        // and one undo takes both back
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QCOMPARE(kinds(), QStringList{u"deal-opened"_s});
        QVERIFY(on({u"history"_s}).out.contains("Win the deal"));
    }

    void boardAndReportsOfAPipelineSpeakOfDeals()
    {
        // given
        QCOMPARE(on({u"journeys"_s, u"import"_s, u"sales-pipeline"_s}).exitCode, 0);
        for (const QString &title : {u"Counter"_s, u"Shelf"_s}) {
            QCOMPARE(
                on({u"deal"_s, u"add"_s, title, u"--person"_s, u"ada@example.com"_s, u"--owner"_s, u"Eva"_s})
                    .exitCode,
                0);
        }
        QCOMPARE(on({u"deal"_s, u"lose"_s, u"Shelf"_s, u"--reason"_s, u"price"_s}).exitCode, 0);
        const QStringList pipeline{u"--journey"_s, u"sales-pipeline"_s};
        // when
        const QByteArray board = on(QStringList{u"board"_s} + pipeline, false).out;
        const QByteArray exits =
            on(QStringList{u"report"_s, u"exits"_s, u"--owner"_s, u"Eva"_s} + pipeline, false).out;
        // then
        QVERIFY2(board.contains("Deals") && !board.contains("People"), board.constData());
        QVERIFY2(exits.contains("Deals left once, from Qualified;"), exits.constData());
        QVERIFY2(exits.contains("deals of Eva") && exits.contains("n = 2 deals of 1 person"),
                 exits.constData());
        QVERIFY2(exits.contains("On this journey it is deals"), exits.constData());
    }

    void dealsOfAFileComeWithAllThatItSaysOfThem()
    {
        const QString file = QStringLiteral(VOUCH_TEST_DATA "/exchange/deals/hubspot_deals.csv");
        // given a trial, which changes nothing
        QCOMPARE(on({u"import"_s, file, u"--dry-run"_s}).json()["deals"_L1].toInt(), 4);
        QCOMPARE(deals({}).size(), 0);
        // when
        const QJsonObject done = on({u"import"_s, file}).json();
        // then
        QCOMPARE(done["format"_L1].toString(), u"journey-history"_s);
        QCOMPARE(done["deals"_L1].toInt(), 4);
        QCOMPARE(done["purchases"_L1].toInt(), 1);
        const QJsonArray open = deals({u"--status"_s, u"open"_s});
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first()["title"_L1].toString(), u"Shelves"_s);
        QCOMPARE(open.first()["amount"_L1]["minor"_L1].toInt(), 34'050);
        QCOMPARE(open.first()["expected"_L1].toString(), u"2026-05-30"_s);
        QCOMPARE(open.first()["stage"_L1].toString(), u"Offer"_s);
        QCOMPARE(deals({u"--status"_s, u"lost"_s}).first()["reason"_L1].toString(), u"too dear"_s);
        QVERIFY(on({u"import"_s, file}).json()["operation"_L1].isNull());
        QCOMPARE(on({u"check"_s}).exitCode, 0);
        // and nobody was made of a deal by an earlier import
        const QJsonObject trial = on({u"deal"_s, u"convert"_s, u"--dry-run"_s}).json();
        QVERIFY(trial["journeys"_L1].toArray().isEmpty() && trial["operation"_L1].isNull());
        QVERIFY(on({u"deal"_s, u"convert"_s, u"nowhere"_s}).saysASentence());
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QCOMPARE(deals({}).size(), 0);
    }

    void aDealIsLostOpenedAgainAndDeleted()
    {
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Shelf"_s}).exitCode, 0);
        QCOMPARE(
            on({u"deal"_s, u"lose"_s, u"Shelf"_s, u"--reason"_s, u"price"_s, u"--competitor"_s, u"Acme"_s})
                .exitCode,
            0);
        QCOMPARE(deals({u"--status"_s, u"lost"_s}).first()["competitor"_L1].toString(), u"Acme"_s);
        QCOMPARE(on({u"deal"_s, u"open"_s, u"Shelf"_s}).exitCode, 0);
        QVERIFY(deals({u"--status"_s, u"lost"_s}).isEmpty());
        QCOMPARE(on({u"deal"_s, u"delete"_s, u"Shelf"_s}).exitCode, 0);
        QVERIFY(deals({}).isEmpty());
        QVERIFY(on({u"deal"_s, u"list"_s}, false).out.contains("vouch deal add TITLE"));
    }

    void dealsAreFoundByTyping()
    {
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Counter"_s, u"--person"_s, u"ada@example.com"_s}).exitCode, 0);
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Shelf"_s, u"--notes"_s, u"oak"_s}).exitCode, 0);
        QCOMPARE(deals({u"--search"_s, u"papeterie"_s}).size(), 1);
        QCOMPARE(deals({u"--search"_s, u"oak"_s}).first()["title"_L1].toString(), u"Shelf"_s);
        const QJsonObject found = on({u"people"_s, u"--search"_s, u"ada"_s}).json();
        QCOMPARE(found["total"_L1].toInt(), 1);
        QCOMPARE(found["deals"_L1][0]["title"_L1].toString(), u"Counter"_s);
        QCOMPARE(found["deals"_L1].toArray().size(), 1);
        QVERIFY(!on({u"people"_s}).json().contains("deals"_L1));
        const QByteArray text = on({u"people"_s, u"--search"_s, u"counter"_s}, false).out;
        QVERIFY2(text.contains("Counter") && text.contains("Ada Klein"), text.constData());
    }

    void todayNamesDealsThatNeedSomebody()
    {
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Counter"_s, u"--person"_s, u"ada@example.com"_s, u"--amount"_s,
                     u"1200"_s, u"--expected"_s, u"2020-05-30"_s})
                     .exitCode,
                 0);
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Shelf"_s}).exitCode, 0);
        const QJsonObject today = on({u"today"_s}).json();
        QCOMPARE(today["counts"_L1]["deals"_L1].toInt(), 2);
        const QJsonObject first = today["deals"_L1][0].toObject();
        QCOMPARE(first["title"_L1].toString(), u"Counter"_s);
        QCOMPARE(first["why"_L1].toString(), u"overdue"_s);
        QCOMPARE(first["amount"_L1]["minor"_L1].toInt(), 120'000);
        QCOMPARE(first["expected"_L1].toString(), u"2020-05-30"_s);
        QCOMPARE(first["has_task"_L1].toBool(), false);
        QCOMPARE(today["deals"_L1][1]["why"_L1].toString(), u"no-date"_s);
        QVERIFY(on({u"today"_s}, false).out.contains("Deals (2)"));
    }

    void segmentsAreMadeOfConditionsOnDeals()
    {
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Counter"_s, u"--person"_s, u"ada@example.com"_s, u"--amount"_s,
                     u"1200"_s, u"--owner"_s, u"Eva"_s})
                     .exitCode,
                 0);
        const Ran added = on({u"segments"_s, u"add"_s, u"Hot"_s, u"--open-deals"_s, u"1"_s, u"--min-open"_s,
                              u"1000"_s, u"--deal-owner"_s, u"eva"_s});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json()["people"_L1].toInt(), 1);
        const QJsonObject filter = on({u"segments"_s}).json()["segments"_L1][0]["filter"_L1].toObject();
        QCOMPARE(filter["deals"_L1]["min_open_minor"_L1].toInt(), 100'000);
        const QByteArray said = on({u"segments"_s}, false).out;
        QVERIFY2(said.contains("1 or more open deal") && said.contains("deals of owner eva"),
                 said.constData());
        QCOMPARE(on({u"segments"_s, u"add"_s, u"Gone"_s, u"--deal-lost"_s, u"30"_s, u"--deal-reason"_s,
                     u"price"_s})
                     .json()["people"_L1]
                     .toInt(),
                 0);
        QCOMPARE(on({u"segments"_s, u"add"_s, u"None"_s, u"--no-open-deals"_s}).json()["people"_L1].toInt(),
                 1);
        QCOMPARE(on({u"segments"_s, u"add"_s, u"Never"_s, u"--no-open-deals"_s, u"--deal-overdue"_s, u"1"_s})
                     .exitCode,
                 1);
    }

    void dealsAreWrittenAsATable()
    {
        QCOMPARE(
            on({u"deal"_s, u"add"_s, u"=1+1"_s, u"--person"_s, u"ada@example.com"_s, u"--line"_s,
                u"Shelf;4;50"_s, u"--with"_s, u"bo@example.com=decides"_s, u"--expected"_s, u"2036-05-30"_s})
                .exitCode,
            0);
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Other"_s, u"--owner"_s, u"Eva"_s}).exitCode, 0);
        const QString csv = m_vouch->file(u"deals.csv"_s), plain = m_vouch->file(u"plain.csv"_s),
                      xlsx = m_vouch->file(u"deals.xlsx"_s);
        QCOMPARE(on({u"export"_s, csv, u"--deals"_s}).json()["deals"_L1].toInt(), 2);
        const QByteArray table = content(csv);
        QVERIFY2(table.contains("Deal id,Title,Status,Person"), table.constData());
        QVERIFY2(table.contains("'=1+1") && table.contains("Bo Li (decides)") &&
                     table.contains("200.00,EUR,2036-05-30") &&
                     table.contains(QString(u"4 × Shelf 50.00"_s).toUtf8()),
                 table.constData());
        QCOMPARE(on({u"export"_s, plain, u"--deals"_s, u"--lossless"_s, u"--owner"_s, u"eva"_s}).exitCode, 0);
        QCOMPARE(on({u"export"_s, xlsx, u"--deals"_s}).exitCode, 0);
        QVERIFY(content(xlsx).startsWith("PK"));
        QCOMPARE(on({u"export"_s, m_vouch->file(u"x.json"_s), u"--deals"_s}).exitCode, 2);
    }

    void whatCannotBeIsRefusedWithARemedy()
    {
        const auto refused = [this](const QStringList &words, int exitCode, const char *sentence) {
            const Ran ran = on(words, false);
            QCOMPARE(ran.exitCode, exitCode);
            QVERIFY2(ran.err.contains(sentence), ran.err.constData());
        };
        QCOMPARE(on({u"deal"_s, u"add"_s, u"Shelf"_s}).exitCode, 0);
        refused({u"deal"_s, u"win"_s, u"Shelf"_s}, 1, "Say for how much");
        refused({u"deal"_s, u"win"_s, u"Desk"_s}, 1, "There is no deal “Desk”");
        refused({u"deal"_s, u"win"_s, u"99"_s}, 1, "not here any more");
        refused({u"deal"_s, u"add"_s, u" "_s}, 1, "has no title");
        refused({u"deal"_s, u"add"_s, u"x"_s, u"--line"_s, u"Bowl;x"_s}, 2, "ITEM;QUANTITY;PRICE");
        refused({u"deal"_s, u"add"_s, u"x"_s, u"--probability"_s, u"101"_s}, 2, "100");
        refused({u"deal"_s, u"list"_s, u"--status"_s, u"gone"_s}, 2, "open");
        refused({u"deal"_s, u"add"_s}, 2, "TITLE");
    }

private:
    Ran on(const QStringList &arguments, bool json = true)
    {
        return json ? m_vouch->on(m_work, arguments) : m_vouch->run(QStringList{u"-w"_s, m_work} + arguments);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonArray deals(const QStringList &options)
    {
        return on(QStringList{u"deal"_s, u"list"_s} + options).json()["deals"_L1].toArray();
    }
    /// What Ada's timeline tells of deals and purchases, in the order of the words.
    QStringList kinds()
    {
        QStringList found;
        const QJsonArray items = on({u"timeline"_s, u"ada@example.com"_s}).json()["items"_L1].toArray();
        for (const QJsonValue &item : items) {
            const QString kind = item["kind"_L1].toString();
            if (kind.startsWith(u"deal"_s) || kind == "purchase"_L1)
                found.append(kind);
        }
        found.sort();
        return found;
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

QTEST_GUILESS_MAIN(CliDealsTest)
#include "tst_cli_deals.moc"
