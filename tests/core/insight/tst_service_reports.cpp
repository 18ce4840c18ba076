// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"
#include "tests/support/raw_events.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

/// Reports on answers, cases, promoters and what people weigh, against plain loops over the raw events, on
/// seeded random data.
class ServiceReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void halfAreAnsweredWhenKaplanAndMeierSaySo()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            std::vector<std::pair<double, bool>> waits;
            for (const Answerable &asked : made.columns.answerables) {
                const bool answered = asked.answeredAt != 0 && asked.answeredAt <= end;
                waits.push_back({double((answered ? asked.answeredAt : end) - asked.at) / 3.6e6, answered});
            }
            // S(t) straight from the definition, at each time at which somebody was answered.
            std::optional<double> half;
            for (const auto &[t, answered] : waits) {
                double share = 1;
                std::set<double> times;
                for (const auto &[time, ended] : waits) {
                    if (ended && time <= t)
                        times.insert(time);
                }
                for (const double time : times) {
                    double risk = 0;
                    double ends = 0;
                    for (const auto &[wait, ended] : waits) {
                        risk += wait >= time;
                        ends += ended && wait == time;
                    }
                    share *= 1 - ends / risk;
                }
                if (answered && share <= 0.5 + 1e-9 && (!half || t < *half))
                    half = t;
            }
            const QJsonObject all = report(made.columns, specOf(u"response"_s))[u"all"_s].toObject();
            QCOMPARE(all[u"asked"_s].toInt(), int(waits.size()));
            QCOMPARE(all[u"median_hours"_s].isNull(), !half.has_value());
            if (half)
                QCOMPARE(all[u"median_hours"_s].toDouble(), *half);
        }
    }

    void withoutOpenOnesTheMedianIsTheEmpiricalOne()
    {
        Columns made;
        made.person(u"Ana"_s);
        for (int i = 1; i <= 9; ++i)
            made.columns.answerables.push_back({0, i * 3'600'000, 0, 0, 0});
        ReportSpec spec = specOf(u"response"_s);
        QCOMPARE(report(made.columns, spec)[u"all"_s][u"median_hours"_s].toDouble(), 5.0);
    }

    void casesAreTurnedAroundByALaterPurchaseOrPraise()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            int turned = 0;
            for (const ServiceCase &opened : columns.cases) {
                bool back = false;
                for (const Purchase &purchase : columns.purchases)
                    back |=
                        purchase.person == opened.person && sale(purchase) && purchase.at > opened.openedAt;
                for (const Advocacy &event : columns.advocacy)
                    back |=
                        event.person == opened.person && event.sentiment > 0 && event.at > opened.openedAt;
                for (const Answerable &asked : columns.answerables)
                    back |=
                        asked.person == opened.person && asked.sentiment > 0 && asked.at > opened.openedAt;
                turned += back;
            }
            const QJsonObject cases = report(columns, specOf(u"response"_s))[u"cases"_s].toObject();
            QCOMPARE(cases[u"cases"_s].toInt(), int(columns.cases.size()));
            QCOMPARE(cases[u"turned_around"_s][u"count"_s].toInt(), turned);
        }
    }

    void npsIsHiddenBelowTenAnswers()
    {
        Columns made;
        made.person(u"Ana"_s);
        for (int i = 0; i < 9; ++i)
            made.columns.scores.push_back({0, 0, 0, 10});
        QVERIFY(report(made.columns, specOf(u"nps"_s))[u"nps"_s].isNull());
        made.columns.scores.push_back({0, 0, 0, 0});
        const QJsonObject json = report(made.columns, specOf(u"nps"_s));
        QCOMPARE(json[u"nps"_s].toDouble(), 80.0);
        const double reach = 196 * std::sqrt((0.9 + 0.1 - 0.8 * 0.8) / 10);
        QVERIFY(std::abs(json[u"low"_s].toDouble() - (80 - reach)) < 1e-9);
        QCOMPARE(json[u"high"_s].toDouble(), 100.0);
    }

    void npsCountsPromotersAndDetractors()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            int promoters = 0;
            int detractors = 0;
            for (const Score &score : made.columns.scores) {
                promoters += score.score >= 9;
                detractors += score.score <= 6;
            }
            ReportSpec spec = specOf(u"nps"_s);
            spec.by = QStringList{u"month"_s, u"channel"_s, u"owner"_s}[seed % 3];
            const QJsonObject json = report(made.columns, spec);
            const qsizetype n = qsizetype(made.columns.scores.size());
            qint64 rows = 0;
            for (const QJsonValue &line : json[u"rows"_s].toArray())
                rows += line[u"n"_s].toInteger();
            QCOMPARE(rows, n);
            QCOMPARE(json[u"nps"_s].isNull(), n < 10);
            if (n >= 10)
                QVERIFY(std::abs(json[u"nps"_s].toDouble() - 100.0 * (promoters - detractors) / double(n)) <
                        1e-9);
        }
    }

    void whatPeopleWeighIsCountedFromTheirLists()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            const JourneyEvents &journey = columns.journeys.front();
            std::map<PersonIndex, Millis> begun;
            for (const Consideration &item : columns.considerations) {
                if (!begun.contains(item.person) || item.addedAt < begun[item.person])
                    begun[item.person] = item.addedAt;
            }
            int won = 0;
            int lost = 0;
            std::map<QString, std::pair<int, int>> sizes;
            for (const auto &[person, since] : begun) {
                Millis win = std::numeric_limits<Millis>::max();
                Millis loss = win;
                for (const Purchase &purchase : columns.purchases) {
                    if (purchase.person == person && sale(purchase) && purchase.at >= since)
                        win = std::min(win, purchase.at);
                }
                for (const Transition &move : journey.transitions) {
                    if (move.person == person && move.at >= since && (move.to < 0 || move.to == 5))
                        loss = std::min(loss, move.at);
                }
                const Millis at = std::min(win, loss);
                if (at == std::numeric_limits<Millis>::max())
                    continue;
                std::set<std::uint16_t> brands;
                for (const Consideration &item : columns.considerations) {
                    if (item.person == person && item.addedAt <= at &&
                        (item.removedAt == 0 || item.removedAt > at))
                        brands.insert(item.brand);
                }
                (win <= loss ? won : lost) += 1;
                auto &[wins, all] = sizes[QString::number(brands.size())];
                wins += win <= loss;
                ++all;
            }
            const QJsonObject json = report(columns, specOf(u"consideration"_s));
            QCOMPARE(json[u"people"_s].toInt(), int(begun.size()));
            QCOMPARE(json[u"won"_s].toInt(), won);
            QCOMPARE(json[u"lost"_s].toInt(), lost);
            qint64 lostTo = 0;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QString part = line[u"part"_s].toString();
                const QString name = line[u"name"_s].toString();
                if (part == u"set-size"_s) {
                    QCOMPARE(line[u"count"_s].toInt(), sizes[name].first);
                    QCOMPARE(line[u"n"_s].toInt(), sizes[name].second);
                }
                if (part == u"in-set"_s) {
                    std::set<PersonIndex> who;
                    for (const Consideration &item : columns.considerations) {
                        if (columns.brands.word(item.brand) == name)
                            who.insert(item.person);
                    }
                    QCOMPARE(line[u"count"_s].toInt(), int(who.size()));
                }
                lostTo += part == u"lost-to"_s ? line[u"count"_s].toInteger() : 0;
                if (part == u"drivers"_s)
                    QVERIFY(line[u"reference"_s].toDouble() == (name.startsWith(u"Emotional"_s) ? 0.7 : 0.3));
            }
            QCOMPARE(lostTo, qint64(journey.exits.size()));
        }
    }
};

QTEST_GUILESS_MAIN(ServiceReportsTest)
#include "tst_service_reports.moc"
