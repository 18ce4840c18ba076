// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and Today in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliRulesTest : public QObject
{
    Q_OBJECT

private:
    QString rule(const QByteArray &json)
    {
        const QString path = m_vouch.file(u"rule%1.json"_s.arg(++m_files));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(json);
        return path;
    }
    VouchProcess m_vouch;
    int m_files = 0;

private slots:
    void aRuleSuggestsAndTheSuggestionIsAccepted()
    {
        const QString work = m_vouch.file(u"work.vouch"_s);
        QCOMPARE(m_vouch.run({u"demo"_s, work}).exitCode, 0);
        const QString file =
            rule(R"({"name": "Asks", "when": {"kind": "interaction", "interactions": ["question"]},
            "in": {"journey": "social-journey"}, "then": [{"tag": "asks"}], "mode": "suggest"})");
        const Ran trial = m_vouch.on(work, {u"rules"_s, u"try"_s, file});
        QCOMPARE(trial.exitCode, 0);
        QVERIFY(trial.json().value("matches"_L1).toInteger() > 10);
        QCOMPARE(m_vouch.on(work, {u"rules"_s}).json().value("rules"_L1).toArray().size(), 0);

        QCOMPARE(m_vouch.on(work, {u"rules"_s, u"add"_s, file}).exitCode, 0);
        const QJsonObject added =
            m_vouch.on(work, {u"rules"_s}).json().value("rules"_L1).toArray().at(0).toObject();
        const QString id = added.value("id"_L1).toString();
        QCOMPARE(added.value("name"_L1).toString(), u"Asks"_s);
        QVERIFY(added.value("sentence"_L1).toString().startsWith(u"When somebody"_s));
        QVERIFY(m_vouch.on(work, {u"suggestions"_s}).json().value("suggestions"_L1).toArray().isEmpty());

        const QJsonObject board = m_vouch.on(work, {u"board"_s}).json();
        QCOMPARE(board.value("journey"_L1).toString(), u"social-journey"_s);
        QString person;
        const QJsonArray people =
            m_vouch.on(work, {u"people"_s, u"--limit"_s, u"50"_s}).json().value("people"_L1).toArray();
        for (const QJsonValue &one : people) {
            if (one["stages"_L1].toObject().contains(u"social-journey"_s))
                person = one["id"_L1].toString();
        }
        QVERIFY(!person.isEmpty());
        const QStringList asks{u"record"_s,       u"interaction"_s, person,
                               u"Do you ship?"_s, u"--kind"_s,      u"question"_s};
        QCOMPARE(m_vouch.on(work, asks).exitCode, 0);
        const QJsonArray open = m_vouch.on(work, {u"suggestions"_s}).json().value("suggestions"_L1).toArray();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.at(0)["person"_L1].toString(), person);
        QVERIFY(open.at(0)["evidence"_L1].toString().contains(u"Do you ship?"_s));
        const QString suggestion = open.at(0)["id"_L1].toString();
        QCOMPARE(m_vouch.on(work, {u"suggestions"_s, u"accept"_s, suggestion}).exitCode, 0);
        QVERIFY(m_vouch.on(work, {u"suggestions"_s}).json().value("suggestions"_L1).toArray().isEmpty());
        QVERIFY(m_vouch.on(work, {u"suggestions"_s, u"accept"_s, suggestion}).saysASentence());
        QVERIFY(m_vouch.on(work, {u"show"_s, person}).out.contains("asks"));

        QCOMPARE(m_vouch.on(work, {u"rules"_s, u"off"_s, id}).exitCode, 0);
        QCOMPARE(m_vouch.on(work, asks).exitCode, 0);
        QVERIFY(m_vouch.on(work, {u"suggestions"_s}).json().value("suggestions"_L1).toArray().isEmpty());
        QCOMPARE(m_vouch.on(work, {u"rules"_s, u"remove"_s, id}).exitCode, 0);
        QVERIFY(m_vouch.on(work, {u"rules"_s, u"show"_s, id}).saysASentence());
        QCOMPARE(m_vouch.on(work, {u"check"_s}).json().value("ok"_L1).toBool(), true);
    }

    void theSamplesTodayIsWorthLookingAt()
    {
        const QString work = m_vouch.file(u"today.vouch"_s);
        QCOMPARE(m_vouch.run({u"demo"_s, work}).exitCode, 0);
        const QJsonObject today = m_vouch.on(work, {u"today"_s}).json();
        const QJsonObject counts = today.value("counts"_L1).toObject();
        for (const QString &block : {u"unanswered"_s, u"tasks"_s, u"waiting"_s, u"unthanked"_s, u"quiet"_s})
            QVERIFY2(counts.value(block).toInteger() > 0, qPrintable(block));
        QVERIFY(today.value("unanswered"_L1)[0]["sentiment"_L1].toInt() < 0);
        const Ran text = m_vouch.run({u"-w"_s, work, u"today"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("To answer ("));
        const QJsonObject nobody =
            m_vouch.on(work, {u"today"_s, u"--owner"_s, u"Nobody"_s}).json().value("counts"_L1).toObject();
        QCOMPARE(nobody.value("waiting"_L1).toInteger(), 0);
    }

    void whatIsWrongIsSaid()
    {
        const QString work = m_vouch.file(u"wrong.vouch"_s);
        QCOMPARE(m_vouch.run({u"new"_s, work}).exitCode, 0);
        QVERIFY(m_vouch.on(work, {u"rules"_s, u"add"_s, rule("{}")}).saysASentence());
        QVERIFY(m_vouch.on(work, {u"rules"_s, u"add"_s, u"nowhere.json"_s}).saysASentence());
        QVERIFY(
            m_vouch
                .on(work, {u"rules"_s, u"add"_s,
                           rule(R"({"name": "x", "when": {"kind": "purchase"}, "then": [{"move": "act"}]})")})
                .saysASentence());
        QCOMPARE(m_vouch.on(work, {u"suggestions"_s, u"accept"_s, u"x"_s}).exitCode, 2);
        QVERIFY(m_vouch.on(work, {u"suggestions"_s, u"dismiss"_s, u"7"_s}).saysASentence());
        const Ran empty = m_vouch.run({u"-w"_s, work, u"today"_s});
        QVERIFY(empty.out.startsWith("Nothing due."));
    }
};

QTEST_GUILESS_MAIN(CliRulesTest)
#include "tst_cli_rules.moc"
