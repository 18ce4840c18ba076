// SPDX-License-Identifier: GPL-3.0-or-later
// Rewards, enjoyment, brands, drivers and cases in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliOutcomesTest : public QObject
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
        people.write("Name,Email\nAna Sousa,ana@example.com\nBo Li,bo@example.com\n");
        people.close();
        QCOMPARE(m_vouch->on(m_work, {u"import"_s, people.fileName()}).exitCode, 0);
    }
    void aRewardIsEarnedApprovedWithinTheBudgetAndGiven();
    void aRefundLeavesTheDecisionToSomebody();
    void howItWasWhatDroveItAndWhatElseWasConsidered();
    void aComplaintIsACase();
    void anAnswerSaysWhatItAnswers();
    void linesAddUpAndTheTimelineTellsThem();
    void severalPeopleAreGivenToAnOwner();
    void peopleAreKeptInTouchWith();
    void otherCurrenciesStandBesideEveryFigure();
    void aReportSaysWhomItIsAbout();

private:
    Ran on(const QStringList &arguments) { return m_vouch->on(m_work, arguments); }
    QJsonArray rewards() { return on({u"rewards"_s}).json().value("rewards"_L1).toArray(); }
    QString rewardOf(const QString &side)
    {
        for (const QJsonValue &reward : rewards()) {
            if (reward["side"_L1].toString() == side)
                return reward["id"_L1].toString();
        }
        return {};
    }
    void promise()
    {
        QCOMPARE(on({u"programme"_s, u"set"_s, u"--referrer"_s, u"10"_s, u"--friend"_s, u"5"_s, u"--budget"_s,
                     u"12"_s})
                     .exitCode,
                 0);
        QCOMPARE(on({u"record"_s, u"referral"_s, u"ana@example.com"_s, u"bo@example.com"_s}).exitCode, 0);
        QCOMPARE(on({u"record"_s, u"purchase"_s, u"bo@example.com"_s, u"50.00"_s, u"--cost"_s, u"20"_s,
                     u"--line"_s, u"Bowl;2;25.00"_s})
                     .exitCode,
                 0);
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

void CliOutcomesTest::anAnswerSaysWhatItAnswers()
{
    QCOMPARE(on({u"record"_s, u"interaction"_s, u"ana@example.com"_s, u"Do you ship?"_s, u"--channel"_s,
                 u"instagram"_s, u"--kind"_s, u"comment"_s, u"--needs-answer"_s})
                 .exitCode,
             0);
    const auto items = [this] {
        return on({u"timeline"_s, u"ana@example.com"_s}).json().value("items"_L1).toArray();
    };
    const auto saying = [&items](const QString &text) {
        for (const QJsonValue &item : items()) {
            if (item["text"_L1].toString() == text)
                return item.toObject();
        }
        return QJsonObject();
    };
    const QString asked = saying(u"Do you ship?"_s)["id"_L1].toString();
    QVERIFY(!asked.isEmpty());
    QCOMPARE(
        on({u"record"_s, u"interaction"_s, u"ana@example.com"_s, u"Yes"_s, u"--answers"_s, u"no number"_s})
            .exitCode,
        2);
    QVERIFY(
        on({u"record"_s, u"interaction"_s, u"bo@example.com"_s, u"Yes"_s, u"--answers"_s, asked}).exitCode !=
        0);
    QCOMPARE(
        on({u"record"_s, u"interaction"_s, u"ana@example.com"_s, u"Yes"_s, u"--answers"_s, asked}).exitCode,
        0);
    QVERIFY(on({u"today"_s}).json().value("unanswered"_L1).toArray().isEmpty());
    const QJsonObject answer = saying(u"Yes"_s);
    QCOMPARE(answer["incoming"_L1].toBool(true), false);
    QVERIFY(answer["detail"_L1].toString().contains(u"Instagram"_s));
    QCOMPARE(on({u"undo"_s}).exitCode, 0);
    QCOMPARE(on({u"today"_s}).json().value("unanswered"_L1).toArray().size(), 1);
}

void CliOutcomesTest::linesAddUpAndTheTimelineTellsThem()
{
    QCOMPARE(on({u"record"_s, u"purchase"_s, u"bo@example.com"_s, u"--line"_s, u"Bowl;2;21.00"_s, u"--line"_s,
                 u"Plate;1;50"_s, u"--channel"_s, u"Instagram"_s, u"--friction"_s, u"The form broke"_s,
                 u"--renewal"_s, u"2031-01-01"_s, u"--at"_s, u"2026-01-05"_s})
                 .exitCode,
             0);
    QCOMPARE(on({u"record"_s, u"purchase"_s, u"bo@example.com"_s}).exitCode,
             2); // nothing adds up to anything
    QJsonObject bought;
    for (const QJsonValue &item :
         on({u"timeline"_s, u"bo@example.com"_s}).json().value("items"_L1).toArray()) {
        if (item["kind"_L1].toString() == u"purchase")
            bought = item.toObject();
    }
    QCOMPARE(amount(bought, {u"amount"_s}), 9200);
    const QJsonArray lines = bought.value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first()["item"_L1].toString(), u"Bowl"_s);
    QCOMPARE(lines.first()["quantity"_L1].toInt(), 2);
    QVERIFY(bought.value("detail"_L1).toString().contains(u"Instagram"_s));
    promise();
    QStringList kinds;
    for (const QJsonValue &item :
         on({u"timeline"_s, u"ana@example.com"_s}).json().value("items"_L1).toArray())
        kinds.append(item["kind"_L1].toString());
    QVERIFY2(kinds.contains(u"reward"_s), qPrintable(kinds.join(u' ')));
}

void CliOutcomesTest::severalPeopleAreGivenToAnOwner()
{
    const auto ownerOf = [this](const QString &person) {
        return on({u"show"_s, person}).json().value("owner"_L1).toString();
    };
    const QString ana = u"ana@example.com"_s, bo = u"bo@example.com"_s;
    QCOMPARE(on({u"record"_s, u"owner"_s, ana, bo, u"Eva"_s}).exitCode, 0);
    QCOMPARE(ownerOf(ana) + ownerOf(bo), u"EvaEva"_s);
    QCOMPARE(on({u"undo"_s}).exitCode, 0); // one change
    QCOMPARE(ownerOf(ana) + ownerOf(bo), QString());
    QCOMPARE(on({u"record"_s, u"owner"_s, ana, u"Eva"_s}).exitCode, 0);
    QCOMPARE(on({u"record"_s, u"owner"_s, ana, QString()}).exitCode, 0);
    QCOMPARE(ownerOf(ana), QString());
    QVERIFY(on({u"record"_s, u"owner"_s, ana, u"nobody@example.com"_s, u"Eva"_s}).exitCode != 0);
    QCOMPARE(ownerOf(ana), QString());
}

void CliOutcomesTest::peopleAreKeptInTouchWith()
{
    QCOMPARE(on({u"record"_s, u"cadence"_s, u"ana@example.com"_s, u"now-and-then"_s}).exitCode, 2);
    QCOMPARE(on({u"record"_s, u"cadence"_s, u"ana@example.com"_s, u"bo@example.com"_s, u"week"_s}).exitCode,
             0);
    QCOMPARE(on({u"show"_s, u"ana@example.com"_s}).json().value("keep_in_touch_days"_L1).toInt(), 7);
    QCOMPARE(on({u"today"_s}).json().value("keep_in_touch"_L1).toArray().size(), 2); // never in touch so far
    QCOMPARE(on({u"record"_s, u"interaction"_s, u"ana@example.com"_s, u"Hello"_s, u"--outgoing"_s}).exitCode,
             0);
    QCOMPARE(on({u"today"_s}).json().value("keep_in_touch"_L1).toArray().size(), 1);
    QCOMPARE(on({u"record"_s, u"cadence"_s, u"bo@example.com"_s, u"never"_s}).exitCode, 0);
    QCOMPARE(on({u"today"_s}).json().value("keep_in_touch"_L1).toArray().size(), 0);
}

void CliOutcomesTest::otherCurrenciesStandBesideEveryFigure()
{
    const auto buy = [&](const QString &amount, const QString &currency) {
        return on({u"record"_s, u"purchase"_s, u"bo@example.com"_s, amount, u"--currency"_s, currency,
                   u"--at"_s, u"2026-02-10"_s})
            .exitCode;
    };
    QCOMPARE(buy(u"150"_s, u"EUR"_s), 0);
    QCOMPARE(buy(u"20"_s, u"USD"_s), 0);
    QCOMPARE(buy(u"5000"_s, u"JPY"_s), 0);
    QCOMPARE(on({u"move"_s, u"bo@example.com"_s, u"Act"_s}).exitCode, 0);
    const auto words = [&](const QStringList &arguments) {
        return QString::fromUtf8(m_vouch->run(QStringList{u"-w"_s, m_work} + arguments).out);
    };
    const QString left = u"in JPY, USD are not in this sum"_s;
    for (const QStringList &arguments :
         {QStringList{u"report"_s, u"purchase-advocacy"_s}, QStringList{u"report"_s, u"ledger"_s},
          QStringList{u"report"_s, u"clv"_s}, QStringList{u"board"_s}}) {
        const QString text = words(arguments);
        QVERIFY2(text.contains(left), qPrintable(arguments.join(u' ') + u'\n' + text));
        QVERIFY(!text.contains(u"220"_s));
    }
    for (const QStringList &arguments :
         {QStringList{u"show"_s, u"bo@example.com"_s}, QStringList{u"people"_s}}) {
        const QString text = words(arguments);
        QVERIFY2(text.contains(u"150"_s) && text.contains(QRegularExpression(u"5,?000"_s)) &&
                     text.contains(u"20.00"_s),
                 qPrintable(text));
    }
    const QJsonObject report = on({u"report"_s, u"purchase-advocacy"_s}).json();
    QCOMPARE(report["left_out"_L1].toArray().size(), 2);
    QCOMPARE(amount(report, {u"total"_s, u"net"_s}), 15'000);
    const QJsonObject yen = on({u"report"_s, u"purchase-advocacy"_s, u"--currency"_s, u"jpy"_s}).json();
    QCOMPARE(amount(yen, {u"total"_s, u"net"_s}), 5'000);
    QCOMPARE(yen["spec"_L1]["currency"_L1].toString(), u"JPY"_s);
    QCOMPARE(on({u"report"_s, u"funnel"_s, u"--currency"_s, u"JPY"_s}).exitCode, 2);
    QCOMPARE(on({u"report"_s, u"ledger"_s, u"--currency"_s, u"money"_s}).exitCode, 2);
    // A file in that currency is verified in it.
    const QString file = m_vouch->file(u"yen.csv"_s);
    QCOMPARE(on({u"report"_s, u"ledger"_s, u"--currency"_s, u"JPY"_s, u"-o"_s, file}).exitCode, 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("amounts in JPY"));
    QCOMPARE(on({u"report"_s, u"verify"_s, file}).exitCode, 0);
}

void CliOutcomesTest::aReportSaysWhomItIsAbout()
{
    QCOMPARE(on({u"segments"_s, u"add"_s, u"Regulars"_s, u"--stage"_s, u"Act"_s}).exitCode, 0);
    for (const QString &ending : {u"csv"_s, u"html"_s, u"json"_s, u"svg"_s}) {
        const QString file = m_vouch->file(u"about."_s + ending);
        QCOMPARE(on({u"report"_s, u"purchase-advocacy"_s, u"--segment"_s, u"Regulars"_s, u"--format"_s,
                     ending, u"-o"_s, file})
                     .exitCode,
                 0);
        QFile made(file);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(made.readAll());
        QVERIFY2(text.contains(u"Regulars"_s), qPrintable(ending));
        QVERIFY2(!text.contains(u"everybody"_s) || ending == u"html", qPrintable(ending));
    }
}

void CliOutcomesTest::aRewardIsEarnedApprovedWithinTheBudgetAndGiven()
{
    promise();
    QCOMPARE(rewards().size(), 2);
    const Ran both = on({u"rewards"_s, u"approve"_s, rewardOf(u"referrer"_s), rewardOf(u"friend"_s)});
    QCOMPARE(both.exitCode, 1);
    QVERIFY(both.saysASentence());
    QCOMPARE(on({u"rewards"_s, u"approve"_s, rewardOf(u"referrer"_s)}).exitCode, 0);
    QCOMPARE(on({u"rewards"_s, u"give"_s, rewardOf(u"referrer"_s)}).exitCode, 0);
    const QJsonObject programme =
        on({u"programme"_s}).json().value("programmes"_L1).toArray().first().toObject();
    QCOMPARE(amount(programme, {u"spent"_s}), 1000);
    QCOMPARE(amount(programme, {u"left"_s}), 200);
    QCOMPARE(amount(programme, {u"pending"_s}), 500);
    QCOMPARE(on({u"rewards"_s, u"approve"_s, u"nine"_s}).exitCode, 2);
    QCOMPARE(on({u"rewards"_s, u"steal"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(on({u"check"_s}).exitCode, 0);
}

void CliOutcomesTest::aRefundLeavesTheDecisionToSomebody()
{
    promise();
    QString purchase;
    for (const QJsonValue &item :
         on({u"timeline"_s, u"bo@example.com"_s}).json().value("items"_L1).toArray()) {
        if (item["kind"_L1].toString() == u"purchase")
            purchase = item["id"_L1].toString();
    }
    QCOMPARE(
        on({u"record"_s, u"purchase"_s, u"bo@example.com"_s, u"60"_s, u"--refund-of"_s, purchase}).exitCode,
        1);
    QCOMPARE(
        on({u"record"_s, u"purchase"_s, u"bo@example.com"_s, u"50"_s, u"--refund-of"_s, purchase}).exitCode,
        0);
    QCOMPARE(rewards().size(), 2);
    for (const QJsonValue &reward : rewards()) {
        QCOMPARE(reward["state"_L1].toString(), u"pending"_s);
        QVERIFY(reward["refunded"_L1].toBool());
    }
}

void CliOutcomesTest::howItWasWhatDroveItAndWhatElseWasConsidered()
{
    promise();
    QCOMPARE(on({u"record"_s, u"enjoyment"_s, u"ana@example.com"_s, u"--score"_s, u"9"_s}).exitCode, 1);
    QCOMPARE(
        on({u"record"_s, u"enjoyment"_s, u"bo@example.com"_s, u"--score"_s, u"9"_s, u"--delivery"_s, u"no"_s})
            .exitCode,
        0);
    bool task = false;
    for (const QJsonValue &item : on({u"timeline"_s, u"bo@example.com"_s}).json().value("items"_L1).toArray())
        task |= item["kind"_L1].toString() == u"task";
    QVERIFY(task);
    QCOMPARE(on({u"record"_s, u"enjoyment"_s, u"bo@example.com"_s, u"--score"_s, u"12"_s}).exitCode, 2);
    QCOMPARE(on({u"record"_s, u"driver"_s, u"bo@example.com"_s, u"trust"_s}).exitCode, 0);
    QCOMPARE(on({u"record"_s, u"driver"_s, u"bo@example.com"_s, u"luck"_s}).exitCode, 1);
    QCOMPARE(
        on({u"record"_s, u"consideration"_s, u"bo@example.com"_s, u"Clay & Co"_s, u"--at"_s, u"2026-01-03"_s})
            .exitCode,
        0);
    QCOMPARE(on({u"record"_s, u"consideration"_s, u"bo@example.com"_s, u"Clay & Co"_s, u"--removed"_s,
                 u"2026-02-03"_s})
                 .exitCode,
             0);
    QCOMPARE(on({u"check"_s}).exitCode, 0);
}

void CliOutcomesTest::aComplaintIsACase()
{
    QCOMPARE(on({u"record"_s, u"interaction"_s, u"ana@example.com"_s, u"It broke"_s, u"--sentiment"_s,
                 u"bad"_s, u"--needs-answer"_s})
                 .exitCode,
             0);
    const auto cases = [&] {
        return on({u"cases"_s, u"ana@example.com"_s}).json().value("cases"_L1).toArray();
    };
    QCOMPARE(cases().size(), 1);
    QVERIFY(cases().first()["resolved_at"_L1].isNull());
    QCOMPARE(on({u"resolve"_s, cases().first()["id"_L1].toString()}).exitCode, 0);
    QVERIFY(!cases().first()["resolved_at"_L1].isNull());
}

QTEST_GUILESS_MAIN(CliOutcomesTest)
#include "tst_cli_outcomes.moc"
