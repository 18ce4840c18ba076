// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_columns.h"

#include <QTest>
#include <cmath>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis begin = when(u"2025-01-01"_s);

/// Random moves in every direction, exits and re-entries.
Columns anyJourney()
{
    Columns made;
    const int stages = *rc::gen::inRange(1, 8);
    QStringList names;
    for (int i = 0; i < stages; ++i)
        names << QString(QChar(u'A' + i));
    const int people = *rc::gen::inRange(1, 14);
    for (int i = 0; i < people; ++i)
        made.person(QString::number(i));
    JourneyEvents &journey = made.journey(names);
    if (stages > 2 && *rc::gen::arbitrary<bool>())
        journey.stages.back().meaning = u"lost"_s;
    for (int i = *rc::gen::inRange(0, 90); i > 0; --i) {
        Columns::move(journey, PersonIndex(*rc::gen::inRange(0, people)), *rc::gen::inRange(-1, stages),
                      begin + *rc::gen::inRange(0, 80) * dayMillis / 2);
    }
    Columns::sort(journey);
    return made;
}

ReportSpec anySpec()
{
    ReportSpec spec = specOf(u"flow"_s);
    spec.steps = *rc::gen::inRange(1, 9);
    spec.nodes = *rc::gen::inRange(1, 6);
    spec.backward = *rc::gen::arbitrary<bool>();
    spec.count = *rc::gen::arbitrary<bool>() ? u"totals"_s : u"people"_s;
    spec.node = *rc::gen::arbitrary<bool>() ? u"a"_s : QString();
    spec.withPeople = true;
    return spec;
}

/// One way as letters from the step counted first, and how it ends: "ABA" and "left".
struct PlainWay {
    PersonIndex person;
    QString stages;
    QString end;
};

/// The ways of a spec straight from its definition.
std::vector<PlainWay> plainWays(const EventColumns &columns, const ReportSpec &spec)
{
    struct Piece {
        PersonIndex person;
        QString letters;
        bool left;
    };
    std::vector<Piece> pieces;
    std::map<PersonIndex, std::vector<int>> moves;
    for (const Transition &move : columns.journeys[0].transitions)
        moves[move.person].push_back(move.to);
    for (const auto &[person, stages] : moves) {
        Piece piece{person, {}, false};
        for (const int stage : stages) {
            piece.left = stage < 0;
            if (stage >= 0 && !piece.letters.endsWith(QChar(u'A' + stage)))
                piece.letters += QChar(u'A' + stage);
            if (stage < 0 && spec.count == u"totals"_s) {
                pieces.push_back(piece);
                piece.letters.clear();
            }
        }
        pieces.push_back(piece);
    }
    std::vector<PlainWay> ways;
    for (const Piece &piece : pieces) {
        std::vector<qsizetype> starts;
        for (qsizetype i = 0; i < piece.letters.size(); ++i) {
            if (piece.letters[i] == u'A')
                starts.push_back(i);
        }
        if (spec.node.isEmpty())
            starts = piece.letters.isEmpty()
                         ? std::vector<qsizetype>()
                         : std::vector<qsizetype>{spec.backward ? piece.letters.size() - 1 : 0};
        else if (spec.count == u"people"_s && starts.size() > 1)
            starts.resize(1);
        for (const qsizetype start : starts) {
            QString letters = piece.letters.mid(start);
            if (spec.backward) {
                letters = piece.letters.left(start + 1);
                std::reverse(letters.begin(), letters.end());
            }
            const bool cut = letters.size() > spec.steps;
            ways.push_back({piece.person, letters.left(spec.steps),
                            cut             ? u"more"_s
                            : spec.backward ? u"began"_s
                            : piece.left    ? u"left"_s
                                            : u"stays"_s});
        }
    }
    return ways;
}

bool isEnd(const QString &kind)
{
    return kind == u"left" || kind == u"stays" || kind == u"more" || kind == u"began";
}

QString text(const QList<Cell> &row, int column)
{
    return row[column].text;
}

qint64 number(const QList<Cell> &row, int column)
{
    return qint64(*row[column].number);
}

/// Ways by (step, stage), in and out of each node, as the rows have them.
struct Sums {
    std::map<std::pair<int, QString>, qint64> at, in, out;
    explicit Sums(const ReportValue &value)
    {
        const bool backward = value.spec.backward;
        for (const QList<Cell> &row : value.rows) {
            const int step = int(number(row, 1));
            const QString kind = text(row, 0);
            if (kind == u"node") {
                at[{step, text(row, 2)}] += number(row, 5);
                continue;
            }
            const QString near = isEnd(kind) || !backward ? text(row, 2) : text(row, 3);
            out[{step, near}] += number(row, 5);
            if (!isEnd(kind))
                in[{step + 1, backward ? text(row, 2) : text(row, 3)}] += number(row, 5);
        }
    }
};

ReportValue flow(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    return value ? *value : ReportValue();
}

} // namespace

class FlowReportTest : public QObject
{
    Q_OBJECT

private slots:
    void whatFlowsIntoAStageIsWhatStandsThereAndWhatFlowsOut()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportSpec spec = anySpec();
            const ReportValue value = flow(made, spec);
            const Sums sums(value);
            qint64 first = 0;
            for (const auto &[node, ways] : sums.at) {
                RC_ASSERT(sums.out.at(node) == ways);
                if (node.first > 1)
                    RC_ASSERT(sums.in.at(node) == ways);
                else
                    first += ways;
            }
            for (const auto &[node, ways] : sums.in)
                RC_ASSERT(sums.at.contains(node));
            RC_ASSERT(first == value.totals[u"journeys"_s].toInteger());
            // Every way ends exactly once.
            qint64 ends = 0;
            for (const QList<Cell> &row : value.rows)
                ends += isEnd(text(row, 0)) ? number(row, 5) : 0;
            RC_ASSERT(ends == first);
        }));
    }

    void everyFigureAgreesWithWaysWrittenOut()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportSpec spec = anySpec();
            const std::vector<PlainWay> ways = plainWays(made.columns, spec);
            const ReportValue value = flow(made, spec);
            RC_ASSERT(value.totals[u"journeys"_s].toInteger() == qint64(ways.size()));
            std::set<PersonIndex> everybody;
            for (const PlainWay &way : ways)
                everybody.insert(way.person);
            RC_ASSERT(value.n == qint64(everybody.size()));
            // Which stages have a name at each step is read from the nodes; how many go where is counted
            // anew.
            std::map<int, QString> named;
            for (const QList<Cell> &row : value.rows) {
                if (text(row, 0) == u"node" && text(row, 2).size() == 1)
                    named[int(number(row, 1))] += text(row, 2);
            }
            std::map<int, std::map<QChar, int>> atStep;
            using Key = std::tuple<int, QString, QString>;
            std::map<Key, std::vector<PersonIndex>> plain;
            for (const PlainWay &way : ways) {
                for (int step = 1; step <= way.stages.size(); ++step) {
                    const auto shown = [&](int at) {
                        const QChar letter = way.stages[at - 1];
                        return named[at].contains(letter) ? QString(letter) : u"Others"_s;
                    };
                    ++atStep[step][way.stages[step - 1]];
                    plain[{step, shown(step), u"node"_s}].push_back(way.person);
                    const bool last = step == way.stages.size();
                    plain[{step, shown(step), last ? way.end : u"to "_s + shown(step + 1)}].push_back(
                        way.person);
                }
            }
            for (const auto &[step, letters] : atStep) {
                RC_ASSERT(named[step].size() == std::min<qsizetype>(spec.nodes, qsizetype(letters.size())));
                int least = std::numeric_limits<int>::max();
                int maxUnnamed = 0;
                for (const auto &[letter, count] : letters) {
                    if (named[step].contains(letter))
                        least = std::min(least, count);
                    else
                        maxUnnamed = std::max(maxUnnamed, count);
                }
                RC_ASSERT(maxUnnamed <= least);
            }
            RC_ASSERT(qsizetype(plain.size()) == value.rows.size());
            for (const QList<Cell> &row : value.rows) {
                const QString kind = text(row, 0);
                Key key{int(number(row, 1)), text(row, 2), kind};
                if (kind != u"node" && !isEnd(kind)) {
                    key = spec.backward ? Key{int(number(row, 1)), text(row, 3), u"to "_s + text(row, 2)}
                                        : Key{int(number(row, 1)), text(row, 2), u"to "_s + text(row, 3)};
                }
                RC_ASSERT(plain.contains(key));
                const std::vector<PersonIndex> &people = plain[key];
                const std::set<PersonIndex> distinct(people.begin(), people.end());
                RC_ASSERT(number(row, 5) == qint64(people.size()));
                RC_ASSERT(number(row, 4) == qint64(distinct.size()));
                std::set<std::int64_t> ids;
                for (const PersonIndex person : distinct)
                    ids.insert(made.columns.personIds[person]);
                RC_ASSERT(std::set(row[4].people.begin(), row[4].people.end()) == ids);
                RC_ASSERT(row[4].people.size() == ids.size());
            }
        }));
    }

    void goingRoundIsUnrolledSoThatThereIsNoCircle()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
        const PersonIndex ana = made.person(u"Ana"_s);
        int day = 0;
        for (const int to : {0, 1, 0, 1, -1})
            Columns::move(journey, ana, to, begin + day++ * dayMillis);
        Columns::sort(journey);
        const ReportValue value = flow(made, specOf(u"flow"_s));
        QStringList rows;
        for (const QList<Cell> &row : value.rows)
            rows << u"%1 %2 %3 %4"_s.arg(text(row, 0))
                        .arg(number(row, 1))
                        .arg(text(row, 2), text(row, 3))
                        .trimmed();
        QCOMPARE(rows, (QStringList{u"node 1 A"_s, u"forward 1 A B"_s, u"node 2 B"_s, u"back 2 B A"_s,
                                    u"node 3 A"_s, u"forward 3 A B"_s, u"node 4 B"_s, u"left 4 B"_s}));
        QCOMPARE(*value.rows[1][7].number, 1.0);
        QVERIFY2(value.finding.contains(u"B › A"_s), qPrintable(value.finding));
    }

    void anUnknownStageIsNamedWithThoseThereAre()
    {
        Columns made;
        made.journey({u"Consider"_s, u"Act"_s});
        ReportSpec spec = specOf(u"flow"_s);
        spec.node = u"Buy"_s;
        const auto value = runReport(made.columns, spec);
        QVERIFY(!value);
        QVERIFY(value.error().text.contains(u"Consider, Act"_s));
        spec.node.clear();
        spec.steps = 21;
        QVERIFY(!spec.problem().isEmpty());
    }

    /// The help desk of formats.md §18: 3,804 cases, 12,958 moves after repeats are collapsed, 2,545 of them
    /// 1 › 8 › 6 to the end.
    void theHelpDeskFlowsAsItsPathsSay()
    {
        Columns made;
        QStringList ids;
        for (int i = 1; i <= 9; ++i)
            ids << QString::number(i);
        JourneyEvents &journey = made.journey(ids);
        std::map<QString, QStringList> cases;
        for (const auto &line : csvRows(u"analytics/event_logs/helpdesk_verenich.csv"_s)) {
            const QString activity = line.value(u"ActivityID"_s);
            const PersonIndex person = made.person(line.value(u"CaseID"_s));
            Columns::move(journey, person, int(ids.indexOf(activity)),
                          when(line.value(u"CompleteTimestamp"_s)));
        }
        if (made.columns.personCount() == 0)
            QSKIP("The sample helpdesk_verenich.csv is not here.");
        Columns::sort(journey);
        ReportSpec spec = specOf(u"flow"_s);
        spec.steps = 20;
        spec.nodes = 9;
        const ReportValue value = flow(made, spec);
        QCOMPARE(value.totals[u"journeys"_s].toInteger(), 3804);
        qint64 moves = 0;
        qint64 cut = 0;
        std::map<std::tuple<int, QString, QString>, qint64> links;
        for (const QList<Cell> &row : value.rows) {
            const QString kind = text(row, 0);
            if (kind == u"more")
                cut += number(row, 5);
            if (kind != u"node" && !isEnd(kind)) {
                moves += number(row, 5);
                links[{int(number(row, 1)), text(row, 2), text(row, 3)}] = number(row, 5);
            }
        }
        QCOMPARE(cut, 0); // nobody takes more than twenty steps
        QCOMPARE(moves, 12958 - 3804);
        // The same links counted from the paths of the transitions themselves.
        std::map<std::tuple<int, QString, QString>, qint64> plain;
        for (std::size_t i = 1, step = 0; i < journey.transitions.size(); ++i) {
            const Transition &move = journey.transitions[i];
            step = journey.transitions[i - 1].person == move.person ? step + 1 : 0;
            if (step > 0)
                ++plain[{int(step), ids[move.from], ids[move.to]}];
        }
        QVERIFY(links == plain);
        const Sums sums(value);
        for (const auto &[node, ways] : sums.at) {
            QCOMPARE(sums.out.at(node), ways);
            if (node.first > 1)
                QCOMPARE(sums.in.at(node), ways);
        }
        // Backward from the end there are as many links, only aligned on the other side.
        spec.backward = true;
        qint64 backward = 0;
        const ReportValue fromTheEnd = flow(made, spec);
        for (const QList<Cell> &row : fromTheEnd.rows)
            backward += text(row, 0) != u"node" && !isEnd(text(row, 0)) ? number(row, 5) : 0;
        QCOMPARE(backward, moves);
    }

    void probabilitiesFromAStageMakeUpOne()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            const ReportValue value = flow(made, specOf(u"moves"_s));
            std::map<QString, double> sums;
            std::map<std::pair<int, int>, qint64> plain;
            std::map<int, qint64> away;
            qint64 looped = 0;
            std::map<PersonIndex, QString> letters;
            for (const Transition &move : made.columns.journeys[0].transitions) {
                ++plain[{move.from, move.to}];
                ++away[move.from];
                QString &own = letters[move.person];
                if (move.to >= 0 && !own.endsWith(QChar(u'A' + move.to)))
                    own += QChar(u'A' + move.to);
            }
            for (const auto &[person, own] : letters)
                looped += std::set<QChar>(own.begin(), own.end()).size() < std::size_t(own.size()) ? 1 : 0;
            const QJsonArray positions = value.totals[u"positions"_s].toArray();
            RC_ASSERT(positions.size() == value.rows.size());
            RC_ASSERT(qsizetype(plain.size()) == value.rows.size());
            for (qsizetype i = 0; i < value.rows.size(); ++i) {
                const int from = positions[i].toArray()[0].toInt();
                const int to = positions[i].toArray()[1].toInt();
                const double probability = *value.rows[i][6].number;
                RC_ASSERT(number(value.rows[i], 4) == (plain[{from, to}]));
                RC_ASSERT(std::abs(probability - double(plain[{from, to}]) / double(away[from])) < 1e-12);
                RC_ASSERT(*value.rows[i][7].number <= probability + 1e-12);
                RC_ASSERT(*value.rows[i][8].number >= probability - 1e-12);
                sums[text(value.rows[i], 1)] += probability;
            }
            for (const auto &[stage, sum] : sums)
                RC_ASSERT(std::abs(sum - 1) < 1e-9);
            if (!letters.empty())
                RC_ASSERT(std::abs(value.totals[u"loop_rate"_s].toDouble() -
                                   double(looped) / double(letters.size())) < 1e-12);
            double entries = 0;
            for (const QJsonValue &entry : value.totals[u"entry_mix"_s].toArray())
                entries += entry[u"share"_s].toDouble();
            RC_ASSERT(letters.empty() || std::abs(entries - 1) < 1e-9);
            partsAreTheSameMoves(value, looped);
        }));
    }

    void exitsTellWhyAndToWhom()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"Lost"_s});
        journey.stages[2].meaning = u"lost"_s;
        const PersonIndex ana = made.person(u"Ana"_s);
        const PersonIndex ben = made.person(u"Ben"_s);
        const PersonIndex cai = made.person(u"Cai"_s);
        const PersonIndex dan = made.person(u"Dan"_s);
        for (const PersonIndex person : {ana, ben, cai, dan})
            Columns::move(journey, person, 0, begin);
        Columns::move(journey, ana, -1, begin + dayMillis);
        Columns::move(journey, ben, -1, begin + dayMillis);
        Columns::move(journey, cai, 2, begin + dayMillis);
        Columns::move(journey, cai, -1, begin + 2 * dayMillis); // was counted when she was lost
        Columns::move(journey, dan, -1, begin + dayMillis);
        Columns::sort(journey);
        const std::uint16_t price = made.columns.reasons.number(u"Price"_s);
        const std::uint16_t acme = made.columns.brands.number(u"Acme"_s);
        for (std::uint32_t i = 0; i < journey.transitions.size(); ++i) {
            const Transition &move = journey.transitions[i];
            if ((move.person == ana || move.person == ben) && move.to < 0)
                journey.exits.push_back({i, price, move.person == ana ? acme : std::uint16_t(0)});
            if (move.person == cai && move.to == 2)
                journey.exits.push_back({i, price, acme});
        }
        ReportSpec spec = specOf(u"exits"_s);
        spec.withPeople = true;
        const ReportValue value = flow(made, spec);
        QCOMPARE(value.totals[u"exits"_s].toInteger(), 4);
        QCOMPARE(value.totals[u"without_reason"_s].toInteger(), 1);
        QCOMPARE(value.totals[u"reasons"_s].toArray()[0][u"name"_s].toString(), u"Price"_s);
        QCOMPARE(value.totals[u"reasons"_s].toArray()[0][u"exits"_s].toInteger(), 3);
        QCOMPARE(value.rows.size(), 4);
        qint64 people = 0;
        for (const QList<Cell> &row : value.rows) {
            people += number(row, 4);
            QCOMPARE(row[4].people.size(), std::size_t(number(row, 4)));
        }
        QCOMPARE(people, 4);
        QVERIFY2(value.finding.contains(u"Price"_s), qPrintable(value.finding));
        QVERIFY2(value.finding.contains(u"Acme"_s), qPrintable(value.finding));

        // Each side counts all exits once, most often first, and what nobody noted comes last.
        QCOMPARE(value.parts.size(), 3);
        for (const ReportPart &part : value.parts) {
            qint64 times = 0;
            double shares = 0;
            for (const QList<Cell> &row : part.rows) {
                times += number(row, 2);
                shares += *row[3].number;
                QCOMPARE(row[1].people.size(), std::size_t(number(row, 1)));
                QVERIFY(*row[4].number <= *row[3].number && *row[3].number <= *row[5].number);
            }
            QCOMPARE(times, 4);
            QVERIFY(std::abs(shares - 1) < 1e-12);
        }
        QCOMPARE(value.parts[0].rows.size(), 1);
        QCOMPARE(text(value.parts[0].rows[0], 0), u"A"_s);
        QCOMPARE(text(value.parts[1].rows[0], 0), u"Price"_s);
        QCOMPARE(number(value.parts[1].rows[0], 2), 3);
        QCOMPARE(text(value.parts[2].rows[0], 0), u"Acme"_s);
        QCOMPARE(number(value.parts[2].rows[0], 2), 2);
        QCOMPARE(value.parts[2].rows[0][1].people, (std::vector<std::int64_t>{1000, 1002})); // Ana, Cai
    }

private:
    /// By kind, by entry and by person, what the parts say is what the rows add up to.
    static void partsAreTheSameMoves(const ReportValue &value, qint64 looped)
    {
        std::map<QString, qint64> byKind, byEntry;
        for (const QList<Cell> &row : value.rows) {
            byKind[text(row, 0)] += number(row, 4);
        }
        RC_ASSERT(value.parts.size() == 3);
        for (const QJsonValue &entry : value.totals[u"entry_mix"_s].toArray())
            byEntry[entry[u"stage"_s].toString()] = entry[u"moves"_s].toInteger();
        double shares = 0;
        for (const QList<Cell> &row : value.parts[0].rows) {
            RC_ASSERT(number(row, 2) == byKind[text(row, 0)]);
            RC_ASSERT(number(row, 1) <= number(row, 2));
            shares += row[3].number.value_or(0);
        }
        RC_ASSERT(value.totals[u"moves"_s].toInteger() == 0 || std::abs(shares - 1) < 1e-9);
        RC_ASSERT(value.parts[1].rows.size() == qsizetype(byEntry.size()));
        for (const QList<Cell> &row : value.parts[1].rows)
            RC_ASSERT(number(row, 2) == byEntry[text(row, 0)]);
        RC_ASSERT(number(value.parts[2].rows[0], 1) == looped);
    }
};

QTEST_GUILESS_MAIN(FlowReportTest)
#include "tst_flow_report.moc"
