// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the terminal, with the real program: people and orders come in, a buyer is moved to Refer,
// brings a friend who buys, and the reports say what purchases and advocacy are each worth, to the cent.
#include "tests/support/vouch_process.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_vouch = std::make_unique<VouchProcess>(); }
    void aBuyerWhoBringsAFriendIsWorthBoth();
    void everythingCanBeTakenBackAndMadeAgain();
    void theSamplesComeInWhole();
    void aHistoryOfAHelpDeskGivesItsKnownPaths();
    void aWholeWorkspaceGoesThroughJson();
    void theSampleWorkspaceSaysSomethingInEveryReport();
    void aMoveIsCorrectedAndWithdrawn();
    void everyCommandExplainsItself();
    void aJourneyGoesThroughAFileWhole();
    void theLifeCycleComesWithFourStagesOrWithSix();
    void whichModelFitsIsToldTwiceTheSame();

private:
    static QString data(const QString &name) { return QStringLiteral(VOUCH_TEST_DATA "/features/") + name; }
    static QString sample(const QString &name) { return QStringLiteral(VOUCH_SAMPLES "/") + name; }
    QString fresh()
    {
        const QString path = m_vouch->file(u"work.vouch"_s);
        const Ran made = m_vouch->run({u"new"_s, path, u"--currency"_s, u"EUR"_s});
        return made.exitCode == 0 ? path : QString();
    }
    QJsonObject import(const QString &workspace, const QStringList &arguments, int exitCode = 0)
    {
        const Ran ran = m_vouch->on(workspace, QStringList{u"import"_s} + arguments);
        if (ran.exitCode != exitCode)
            qWarning("import: exit %d: %s", ran.exitCode, ran.err.constData());
        const QJsonObject json = ran.json();
        const qint64 sum = json.value("created"_L1).toInteger() + json.value("updated"_L1).toInteger() +
                           json.value("skipped"_L1).toInteger() + json.value("failed"_L1).toInteger();
        if (ran.exitCode != exitCode || json.value("rows"_L1).toInteger(-1) != sum)
            return {};
        return json;
    }
    int exitOf(const QString &workspace, const QStringList &arguments)
    {
        const Ran ran = m_vouch->on(workspace, arguments);
        if (ran.exitCode != 0)
            qWarning("%s: %s", qUtf8Printable(arguments.join(u' ')), ran.err.constData());
        return ran.exitCode;
    }
    bool fill(const QString &workspace)
    {
        return !import(workspace, {data(u"connections.csv"_s)}).isEmpty() &&
               !import(workspace, {data(u"google.csv"_s)}).isEmpty() &&
               !import(workspace, {data(u"orders.csv"_s)}).isEmpty();
    }

    std::unique_ptr<VouchProcess> m_vouch;
};

void CliJourneyTest::aBuyerWhoBringsAFriendIsWorthBoth()
{
    const QString work = fresh();
    QVERIFY(!work.isEmpty());
    const QJsonObject contacts = import(work, {data(u"connections.csv"_s)});
    QCOMPARE(contacts.value("format"_L1).toString(), u"linkedin-connections"_s);
    QCOMPARE(contacts.value("created"_L1).toInteger(), 3);
    QCOMPARE(contacts.value("columns"_L1)["Email Address"_L1]["filled"_L1].toInteger(), 2);
    const QJsonObject google = import(work, {data(u"google.csv"_s)});
    QCOMPARE(google.value("created"_L1).toInteger(), 1);
    QCOMPARE(google.value("updated"_L1).toInteger(), 1);
    const QJsonObject orders = import(work, {data(u"orders.csv"_s)});
    QCOMPARE(orders.value("rows"_L1).toInteger(), 4);
    QCOMPARE(m_vouch->on(work, {u"people"_s}).json().value("total"_L1).toInteger(), 4);

    // 120.50 once although two rows carry it, 79.49 of which 9.49 went back, nothing for what was voided.
    const QJsonObject mara = m_vouch->on(work, {u"show"_s, u"mara@example.com"_s}).json();
    QCOMPARE(amount(mara, {u"purchase"_s}), 19'050);
    QCOMPARE(mara.value("phones"_L1).toArray().size(), 1);

    const QJsonObject moved = m_vouch->on(work, {u"move"_s, u"mara@example.com"_s, u"Refer"_s}).json();
    QCOMPARE(moved.value("moved"_L1).toInteger(), 1);
    QCOMPARE(exitOf(work, {u"record"_s, u"referral"_s, u"Mara Klein"_s, u"noa@example.org"_s, u"--at"_s,
                           u"2026-05-01"_s}),
             0);
    QCOMPARE(exitOf(work, {u"record"_s, u"purchase"_s, u"noa@example.org"_s, u"80.01"_s, u"--at"_s,
                           u"2026-05-03"_s, u"--channel"_s, u"shop"_s}),
             0);

    const QJsonObject both =
        m_vouch->on(work, {u"report"_s, u"purchase-advocacy"_s, u"--share"_s, u"1"_s}).json();
    QCOMPARE(amount(both, {u"total"_s, u"purchase"_s}) + amount(both, {u"total"_s, u"advocacy"_s}), 27'051);
    for (const QString &share : {u"0"_s, u"0.25"_s, u"0.5"_s, u"1"_s}) {
        const QJsonObject ledger = m_vouch->on(work, {u"report"_s, u"ledger"_s, u"--share"_s, share}).json();
        QCOMPARE(amount(ledger, {u"total"_s}), 27'051);
        qint64 credit = 0, maras = 0;
        for (const QJsonValue &row : ledger.value("rows"_L1).toArray()) {
            credit += amount(row.toObject(), {u"credit"_s});
            if (row["person"_L1].toString() == u"Mara Klein")
                maras = amount(row.toObject(), {u"credit"_s});
        }
        QCOMPARE(credit, 27'051);
        if (share == u"0")
            QCOMPARE(maras, 19'050);
        if (share == u"1")
            QCOMPARE(maras, 27'051);
    }
    const QJsonObject timeline = m_vouch->on(work, {u"timeline"_s, u"linkedin:mara-klein"_s}).json();
    QStringList kinds;
    for (const QJsonValue &item : timeline.value("items"_L1).toArray())
        kinds.append(item["kind"_L1].toString());
    for (const QString &kind : {u"purchase"_s, u"refund"_s, u"move"_s, u"referral-out"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

void CliJourneyTest::everythingCanBeTakenBackAndMadeAgain()
{
    const QString work = fresh();
    QVERIFY(fill(work));
    QCOMPARE(exitOf(work, {u"move"_s, u"mara@example.com"_s, u"Refer"_s}), 0);
    const auto stageOfMara = [&] {
        return m_vouch->on(work, {u"show"_s, u"mara@example.com"_s})
            .json()
            .value("stages"_L1)["social-journey"_L1]
            .toString();
    };
    QCOMPARE(stageOfMara(), u"Refer"_s);
    const QJsonObject undone = m_vouch->on(work, {u"undo"_s}).json();
    QVERIFY(!undone.value("operation"_L1).toString().isEmpty());
    QVERIFY(stageOfMara() != u"Refer"_s);
    QCOMPARE(exitOf(work, {u"redo"_s}), 0);
    QCOMPARE(stageOfMara(), u"Refer"_s);

    // Imports are single steps too; taking all three back leaves nobody.
    for (int i = 0; i < 4; ++i)
        QCOMPARE(exitOf(work, {u"undo"_s}), 0);
    QCOMPARE(m_vouch->on(work, {u"people"_s}).json().value("total"_L1).toInteger(), 0);
    const QJsonArray operations = m_vouch->on(work, {u"history"_s}).json().value("operations"_L1).toArray();
    QVERIFY(operations.size() >= 9);
    QCOMPARE(m_vouch->on(work, {u"check"_s}).json().value("ok"_L1).toBool(), true);

    // The same file again adds nothing.
    QVERIFY(fill(work));
    const QJsonObject again =
        import(work, {data(u"connections.csv"_s), data(u"google.csv"_s), data(u"orders.csv"_s)});
    QCOMPARE(again.value("created"_L1).toInteger(), 0);
    QCOMPARE(again.value("purchases"_L1).toInteger(), 0);
    QCOMPARE(m_vouch->on(work, {u"people"_s}).json().value("total"_L1).toInteger(), 4);
    QCOMPARE(amount(m_vouch->on(work, {u"show"_s, u"mara@example.com"_s}).json(), {u"purchase"_s}), 19'050);
}

void CliJourneyTest::theSamplesComeInWhole()
{
    if (!QFileInfo::exists(sample(u"linkedin"_s)))
        QSKIP("The sample files are not beside the checkout.");
    const QString work = fresh();
    const QJsonObject linkedIn = import(work, {sample(u"linkedin/silkyrich_2026/Connections.csv"_s)});
    QCOMPARE(linkedIn.value("rows"_L1).toInteger(), 2000);
    const qint64 people =
        m_vouch->on(work, {u"people"_s, u"--limit"_s, u"5"_s}).json().value("total"_L1).toInteger();
    QCOMPARE(linkedIn.value("people"_L1).toInteger(), people);
    const QJsonObject google = import(work, {sample(u"csv_contacts/google_2024_labels.csv"_s)});
    QCOMPARE(google.value("rows"_L1).toInteger(), 1);
    // One order of it names no buyer: a sale of nobody known.
    const QJsonObject orders = import(work, {sample(u"commerce/shopify/ltv_fixture_orders.csv"_s)});
    QCOMPARE(orders.value("rows"_L1).toInteger(), 9);
    QCOMPARE(orders.value("failed"_L1).toInteger(), 0);
    QCOMPARE(exitOf(work, {u"board"_s}), 0);
    QCOMPARE(exitOf(work, {u"check"_s}), 0);
}

void CliJourneyTest::aHistoryOfAHelpDeskGivesItsKnownPaths()
{
    const QString file = sample(u"analytics/event_logs/helpdesk_verenich.csv"_s);
    if (!QFileInfo::exists(file))
        QSKIP("The sample files are not beside the checkout.");
    const QString work = fresh();
    const QJsonObject done =
        import(work, {file, u"--format"_s, u"journey-history"_s, u"--journey"_s, u"help-desk"_s});
    QCOMPARE(done.value("people"_L1).toInteger(), 0);
    QCOMPARE(done.value("deals"_L1).toInteger(), 3804);
    QCOMPARE(done.value("rows"_L1).toInteger(), 13'710);
    QCOMPARE(done.value("skipped"_L1).toInteger(), 752);
    QCOMPARE(done.value("failed"_L1).toInteger(), 0);
    const QJsonObject paths =
        m_vouch->on(work, {u"report"_s, u"paths"_s, u"--journey"_s, u"help-desk"_s}).json();
    QCOMPARE(paths.value("paths_total"_L1).toInteger(), 69);
    QCOMPARE(paths.value("journeys"_L1).toInteger(), 3804);
    const QJsonObject top = paths.value("rows"_L1)[0].toObject();
    QCOMPARE(top.value("people"_L1).toInteger(), 2545);
    QCOMPARE(top.value("path"_L1).toArray(), (QJsonArray{u"1"_s, u"8"_s, u"6"_s}));
}

void CliJourneyTest::aWholeWorkspaceGoesThroughJson()
{
    const QString work = fresh();
    QVERIFY(fill(work));
    QCOMPARE(exitOf(work,
                    {u"record"_s, u"note"_s, u"mara@example.com"_s, u"Likes \"green\", \\ and\nlines; 林"_s}),
             0);
    QCOMPARE(exitOf(work, {u"move"_s, u"mara@example.com"_s, u"Refer"_s}), 0);
    const QString first = m_vouch->file(u"first.json"_s), second = m_vouch->file(u"second.json"_s);
    QCOMPARE(exitOf(work, {u"export"_s, first}), 0);
    const QString copy = m_vouch->file(u"copy.vouch"_s);
    QCOMPARE(m_vouch->run({u"new"_s, copy, u"--journey"_s, u"traditional"_s}).exitCode, 0);
    const QJsonObject done = import(copy, {first});
    QCOMPARE(done.value("format"_L1).toString(), u"vouch-json"_s);
    QCOMPARE(exitOf(copy, {u"check"_s}), 0);
    QCOMPARE(exitOf(copy, {u"export"_s, second}), 0);
    QFile a(first), b(second);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QCOMPARE(b.readAll(), a.readAll());
    // Into a workspace with people it does not go.
    QVERIFY(m_vouch->on(copy, {u"import"_s, first}).saysASentence());
    QCOMPARE(exitOf(copy, {u"undo"_s}), 0);
    QCOMPARE(m_vouch->on(copy, {u"people"_s}).json().value("total"_L1).toInteger(), 0);

    for (const QString &name : {u"people.csv"_s, u"people.vcf"_s}) {
        const QString people = m_vouch->file(name);
        QCOMPARE(exitOf(work, {u"export"_s, people}), 0);
        const QJsonObject back = import(work, {people, u"--dry-run"_s});
        QCOMPARE(back.value("created"_L1).toInteger(), 0);
        QCOMPARE(back.value("rows"_L1).toInteger(), 4);
    }
}

void CliJourneyTest::theSampleWorkspaceSaysSomethingInEveryReport()
{
    const QString demo = m_vouch->file(u"demo.vouch"_s);
    const Ran made = m_vouch->run({u"demo"_s, demo, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.json().value("people"_L1).toInteger() > 300);
    QCOMPARE(made.json().value("failed"_L1).toInteger(), 0);
    QCOMPARE(QFileInfo(demo).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    for (const QString &key : {u"purchase-advocacy"_s, u"ledger"_s, u"funnel"_s, u"conversion"_s, u"paths"_s,
                               u"time-in-stage"_s}) {
        const QJsonObject report = m_vouch->on(demo, {u"report"_s, key}).json();
        QVERIFY2(!report.value("rows"_L1).toArray().isEmpty(), qPrintable(key));
        for (const auto name : {"spec"_L1, "n"_L1, "definition"_L1, "data_revision"_L1})
            QVERIFY2(report.contains(name), qPrintable(key + u' ' + name));
        const Ran text = m_vouch->run({u"-w"_s, demo, u"report"_s, key});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.err.isEmpty());
    }
    const QString pdf = m_vouch->file(u"report.pdf"_s);
    const Ran paper = m_vouch->run(
        {u"-w"_s, demo, u"report"_s, u"purchase-advocacy"_s, u"ledger"_s, u"funnel"_s, u"-o"_s, pdf});
    QCOMPARE(paper.exitCode, 0);
    QVERIFY2(paper.err.isEmpty(), paper.err.constData());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 10'000 && file.read(5) == "%PDF-");
    QCOMPARE(exitOf(demo, {u"check"_s}), 0);
    QCOMPARE(exitOf(demo, {u"board"_s, u"--lens"_s, u"upside-down"_s}), 0);
}

void CliJourneyTest::aMoveIsCorrectedAndWithdrawn()
{
    const QString workspace = fresh();
    QVERIFY(fill(workspace));
    const QString who = m_vouch->on(workspace, {u"people"_s})
                            .json()
                            .value("people"_L1)
                            .toArray()
                            .first()
                            .toObject()
                            .value("id"_L1)
                            .toString();
    const auto lastMove = [&] {
        const QJsonArray items =
            m_vouch->on(workspace, {u"timeline"_s, who}).json().value("items"_L1).toArray();
        for (const QJsonValue &item : items) {
            if (item.toObject().value("kind"_L1) == u"move"_s)
                return item.toObject();
        }
        return QJsonObject();
    };
    const auto stage = [&] {
        const QJsonObject person = m_vouch->on(workspace, {u"show"_s, who}).json();
        return person.value("stages"_L1).toObject().value("social-journey"_L1).toString();
    };
    QCOMPARE(exitOf(workspace, {u"record"_s, u"interaction"_s, who, u"How much?"_s}), 0);
    QString evidence;
    for (const QJsonValue &item :
         m_vouch->on(workspace, {u"timeline"_s, who}).json().value("items"_L1).toArray()) {
        if (item.toObject().value("kind"_L1) == u"interaction"_s)
            evidence = item.toObject().value("id"_L1).toString();
    }
    QCOMPARE(exitOf(workspace, {u"move"_s, who, u"Refer"_s, u"--evidence"_s, evidence}), 0);
    QCOMPARE(stage(), u"Refer"_s);
    const QString move = lastMove().value("id"_L1).toString();
    QCOMPARE(exitOf(workspace, {u"correct"_s, move, u"--to"_s, u"Repeat"_s, u"--reason"_s, u"a slip"_s}), 0);
    QCOMPARE(stage(), u"Repeat"_s);
    const Ran stale = m_vouch->on(workspace, {u"correct"_s, move, u"--withdraw"_s});
    QCOMPARE(stale.exitCode, 1);
    QVERIFY2(stale.err.contains("corrected meanwhile"), stale.err.constData());
    QCOMPARE(exitOf(workspace, {u"correct"_s, lastMove().value("id"_L1).toString(), u"--withdraw"_s}), 0);
    QVERIFY(stage() != u"Repeat"_s && stage() != u"Refer"_s);
    QCOMPARE(m_vouch->on(workspace, {u"correct"_s, move}).exitCode, 2);
    QCOMPARE(m_vouch->on(workspace, {u"move"_s, who, u"--hold"_s, u"--leave"_s}).exitCode, 2);
    QCOMPARE(exitOf(workspace, {u"move"_s, who, u"--hold"_s, u"--until"_s, u"2099-01-01"_s, u"--reason"_s,
                                u"holiday"_s}),
             0);
    QCOMPARE(exitOf(workspace, {u"move"_s, who, u"--resume"_s}), 0);
    QCOMPARE(exitOf(workspace, {u"move"_s, who, u"--leave"_s, u"--competitor"_s, u"Rival"_s, u"--return"_s,
                                u"2099-01-01"_s}),
             0);
    QCOMPARE(stage(), QString());
    QCOMPARE(exitOf(workspace, {u"check"_s}), 0);
}

void CliJourneyTest::everyCommandExplainsItself()
{
    const Ran general = m_vouch->run({u"--help"_s});
    QCOMPARE(general.exitCode, 0);
    QVERIFY(general.err.isEmpty());
    for (const QString &command : {u"new"_s,
                                   u"demo"_s,
                                   u"import"_s,
                                   u"export"_s,
                                   u"people"_s,
                                   u"show"_s,
                                   u"timeline"_s,
                                   u"board"_s,
                                   u"move"_s,
                                   u"record purchase"_s,
                                   u"record interaction"_s,
                                   u"record advocacy"_s,
                                   u"record referral"_s,
                                   u"record task"_s,
                                   u"journeys"_s,
                                   u"report"_s,
                                   u"history"_s,
                                   u"undo"_s,
                                   u"redo"_s,
                                   u"check"_s}) {
        const Ran help = m_vouch->run(command.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.startsWith("vouch " + command.toUtf8()), help.out.constData());
        QVERIFY(general.out.contains(command.toUtf8()));
    }
    QVERIFY(m_vouch->run({u"--version"_s}).out.startsWith("Vouch "));
}

void CliJourneyTest::theLifeCycleComesWithFourStagesOrWithSix()
{
    const auto stagesOf = [this](const QString &work) {
        QStringList names;
        const QJsonObject shown = m_vouch->on(work, {u"journeys"_s, u"show"_s, u"life-cycle"_s}).json();
        for (const QJsonValue &stage : shown.value("stages"_L1).toArray())
            names.append(stage["name"_L1].toString());
        return names.join(u' ');
    };
    const QString four = fresh();
    QCOMPARE(exitOf(four, {u"journeys"_s, u"import"_s, u"life-cycle"_s}), 0);
    QCOMPARE(stagesOf(four), u"Discover Explore Buy Engage"_s);
    QCOMPARE(m_vouch->run({u"new"_s, m_vouch->file(u"six.vouch"_s)}).exitCode, 0);
    const QString six = m_vouch->file(u"six.vouch"_s);
    QCOMPARE(exitOf(six, {u"journeys"_s, u"import"_s, u"life-cycle"_s, u"--extended"_s}), 0);
    QCOMPARE(stagesOf(six), u"Discover Explore Buy Use Ask Engage"_s);
}

void CliJourneyTest::aJourneyGoesThroughAFileWhole()
{
    const QString work = fresh();
    const QString file = m_vouch->file(u"journey.json"_s);
    QCOMPARE(exitOf(work, {u"journeys"_s, u"export"_s, u"social-journey"_s, file}), 0);
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadWrite));
    QByteArray text = out.readAll();
    QVERIFY(text.contains("\"waitAutomatic\": true"));
    text.replace("\"waitAutomatic\": true", "\"waitAutomatic\": false");
    text.replace("\"key\": \"social-journey\"", "\"key\": \"ours\"");
    out.resize(0);
    out.seek(0);
    out.write(text);
    out.close();
    QCOMPARE(exitOf(work, {u"journeys"_s, u"import"_s, file}), 0);
    QJsonObject ours = m_vouch->on(work, {u"journeys"_s, u"show"_s, u"ours"_s}).json();
    QCOMPARE(ours, QJsonDocument::fromJson(text).object());
    // The same key again is refused with a sentence.
    QVERIFY(m_vouch->on(work, {u"journeys"_s, u"import"_s, file}).saysASentence());
}

void CliJourneyTest::whichModelFitsIsToldTwiceTheSame()
{
    const QString work = m_vouch->file(u"sample.vouch"_s);
    QCOMPARE(m_vouch->run({u"demo"_s, work}).exitCode, 0);
    const QJsonObject fit = m_vouch->on(work, {u"journeys"_s, u"fit"_s}).json();
    QVERIFY(fit.value("rows"_L1).toArray().size() >= 9);
    const QJsonObject best = fit.value("rows"_L1).toArray().first().toObject();
    QVERIFY(best.value("low"_L1).toDouble() <= best.value("fit"_L1).toDouble());
    QVERIFY(best.value("fit"_L1).toDouble() <= best.value("high"_L1).toDouble());
    // The moment of asking, which spec and proof hold, is all that differs.
    const QJsonObject again = m_vouch->on(work, {u"report"_s, u"fit"_s}).json();
    for (const QString &key : {u"rows"_s, u"finding"_s, u"definition"_s, u"n"_s, u"data_revision"_s})
        QCOMPARE(again.value(key), fit.value(key));
}

QTEST_GUILESS_MAIN(CliJourneyTest)
#include "tst_cli_journey.moc"
