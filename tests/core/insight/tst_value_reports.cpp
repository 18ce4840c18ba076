// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attribution.h"
#include "core/insight/statistics.h"
#include "tests/support/raw_events.h"

#include <QTest>
#include <QTimeZone>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

struct Worth {
    qint64 purchase = 0, referral = 0;
    bool present = false;
};

/// Realised CLV and CRV of one person within [from, to), one loop a question.
Worth worthOf(const EventColumns &columns, PersonIndex person, Millis from, Millis to, const ReportSpec &spec)
{
    Worth worth;
    std::set<PersonIndex> saved;
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || purchase.at < from || purchase.at >= to ||
            !isEuro(columns, purchase.currency))
            continue;
        const qint64 margin = purchase.minor - (purchase.costMinor < 0 ? 0 : purchase.costMinor);
        if (purchase.person == person) {
            worth.purchase += margin;
            worth.present = true;
        }
        if (purchase.person == nobody)
            continue;
        const Referral *by = bringer(columns, purchase.person);
        const Millis bought = purchase.refund && purchase.boughtAt ? purchase.boughtAt : purchase.at;
        if (!by || by->referrer != person || by->at > bought || bought - by->at > 365 * dayMillis)
            continue;
        if (by->type == 2 && !purchase.refund && saved.insert(purchase.person).second)
            worth.referral += spec.acquisitionCost;
        else if (by->type != 2)
            worth.referral += margin;
    }
    for (PersonIndex other = 0; other < columns.personCount(); ++other) {
        const Referral *by = bringer(columns, other);
        worth.present |= by && by->referrer == person && by->at < to;
    }
    for (const Reward &reward : columns.rewards) {
        if (reward.person == person && (reward.state == 2 || reward.state == 3) && reward.at >= from &&
            reward.at < to) {
            (reward.side == 1 ? worth.purchase : worth.referral) -= reward.minor;
            worth.present = true;
        }
    }
    for (const Advocacy &event : columns.advocacy)
        worth.present |= event.person == person && event.sentiment >= 0 && event.at >= from && event.at < to;
    return worth;
}

QString quadrantOf(const Worth &worth, qint64 cutPurchase, qint64 cutReferral)
{
    if (!worth.present)
        return QString();
    return worth.purchase > cutPurchase ? (worth.referral > cutReferral ? u"Champions"_s : u"Affluents"_s)
                                        : (worth.referral > cutReferral ? u"Advocates"_s : u"Misers"_s);
}

qint64 middle(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return std::llround(values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2);
}

/// The weights of a model, written down case by case.
std::vector<double> weightsOf(const QString &model, const std::vector<Millis> &times, Millis outcome,
                              double h)
{
    const std::size_t n = times.size();
    std::vector<double> weights(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        const bool ends = i == 0 || i == n - 1;
        if (model == u"first"_s)
            weights[i] = i == 0;
        else if (model == u"last"_s)
            weights[i] = i == n - 1;
        else if (model == u"linear"_s || n < 3 || (model == u"w"_s && n == 3))
            weights[i] = 1.0 / double(n);
        else if (model == u"u"_s)
            weights[i] = ends ? 0.4 : 0.2 / double(n - 2);
        else if (model == u"w"_s)
            weights[i] = ends || i == (n - 1) / 2 ? 0.3 : 0.1 / double(n - 3);
    }
    if (model == u"decay"_s) {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) {
            weights[i] = std::pow(2.0, -double(outcome - times[i]) / double(dayMillis) / h);
            sum += weights[i];
        }
        for (double &weight : weights)
            weight /= sum;
    }
    return weights;
}

} // namespace

/// Reports on what customers are worth and where they come from, against plain loops over the raw events, on
/// seeded random data.
class ValueReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void weightsOfTouchpointsAreAsWrittenAndSumToOne()
    {
        std::vector<double> weights;
        const std::vector<Millis> days{0, dayMillis, 2 * dayMillis, 10 * dayMillis, 12 * dayMillis};
        const auto of = [&](AttributionModel model, std::size_t n) {
            attributionWeights(model, std::span(days).first(n), 7, weights);
            return weights;
        };
        using Model = AttributionModel;
        QCOMPARE(of(Model::U, 1), (std::vector<double>{1}));
        QCOMPARE(of(Model::U, 2), (std::vector<double>{0.5, 0.5}));
        QCOMPARE(of(Model::U, 3), (std::vector<double>{0.4, 0.2, 0.4}));
        QCOMPARE(of(Model::W, 1), (std::vector<double>{1}));
        QCOMPARE(of(Model::W, 2), (std::vector<double>{0.5, 0.5}));
        QCOMPARE(of(Model::W, 3), (std::vector<double>{1.0 / 3, 1.0 / 3, 1.0 / 3}));
        QCOMPARE(of(Model::W, 4), (std::vector<double>{0.3, 0.3, 0.1, 0.3}));
        QCOMPARE(of(Model::W, 5), (std::vector<double>{0.3, 0.05, 0.3, 0.05, 0.3}));
        QCOMPARE(of(Model::First, 3), (std::vector<double>{1, 0, 0}));
        QCOMPARE(of(Model::Last, 3), (std::vector<double>{0, 0, 1}));
        const std::vector<double> decayed = of(Model::Decay, 2);
        QVERIFY(std::abs(decayed[1] / decayed[0] - std::exp2(1.0 / 7)) < 1e-12);
        for (int model = 0; model < attributionModels; ++model) {
            for (std::size_t n = 1; n <= days.size(); ++n) {
                double sum = 0;
                for (const double weight : of(Model(model), n))
                    sum += weight;
                QVERIFY(std::abs(sum - 1) < 1e-12);
            }
        }
    }

    void creditsAreTheSumsOfWeightsOverOutcomes()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            ReportSpec spec = specOf(u"attribution"_s);
            spec.model = u"all"_s;
            spec.outcome = u"both"_s;
            spec.halfLifeDays = 9;
            spec.windowDays = seed % 3 == 0 ? 0 : 40;
            std::map<std::tuple<QString, QString, QString>, double> expected;
            int outcomes = 0;
            const auto add = [&](PersonIndex person, Millis at, const QString &outcome) {
                ++outcomes;
                std::vector<Millis> times;
                QStringList where;
                bool earlier = false;
                for (const Interaction &touch : columns.interactions) {
                    if (touch.person != person || touch.at > at)
                        continue;
                    if (spec.windowDays > 0 && touch.at < at - spec.windowDays * dayMillis) {
                        earlier = true;
                        continue;
                    }
                    times.push_back(touch.at);
                    where << columns.channels.word(touch.channel);
                }
                const QString source = columns.sources.word(columns.source[person]);
                if (!source.isEmpty() && !earlier && (where.isEmpty() || where.first() != source)) {
                    times.insert(times.begin(), times.empty() ? at : times.front());
                    where.prepend(source);
                }
                if (times.empty()) {
                    times.push_back(at);
                    where << u"No touchpoint"_s;
                }
                for (const QString &model :
                     {u"first"_s, u"last"_s, u"linear"_s, u"u"_s, u"w"_s, u"decay"_s}) {
                    const std::vector<double> weights = weightsOf(model, times, at, spec.halfLifeDays);
                    for (std::size_t i = 0; i < weights.size(); ++i) {
                        const QString channel =
                            where[qsizetype(i)].isEmpty() ? u"No channel"_s : where[qsizetype(i)];
                        expected[{channel, model, outcome}] += weights[i];
                    }
                }
            };
            for (const Purchase &purchase : columns.purchases) {
                if (sale(purchase) && purchase.person != nobody && isEuro(columns, purchase.currency))
                    add(purchase.person, purchase.at, u"purchase"_s);
            }
            for (const Advocacy &event : columns.advocacy) {
                if (event.sentiment >= 0)
                    add(event.person, event.at, u"advocacy"_s);
            }
            const QJsonObject json = report(columns, spec);
            std::map<QString, double> sums;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QJsonObject row = line.toObject();
                const auto key = std::tuple{row[u"channel"_s].toString(), row[u"model"_s].toString(),
                                            row[u"outcome"_s].toString()};
                QVERIFY(std::abs(expected[key] - row[u"credit"_s].toDouble()) < 1e-9);
                expected.erase(key);
                sums[row[u"model"_s].toString()] += row[u"credit"_s].toDouble();
                QVERIFY(row[u"low"_s].toDouble() <= row[u"share"_s].toDouble());
                QVERIFY(row[u"high"_s].toDouble() >= row[u"share"_s].toDouble());
            }
            for (const auto &[key, credit] : expected)
                QVERIFY(credit < 1e-12);
            for (const auto &[model, sum] : sums)
                QVERIFY(std::abs(sum - outcomes) < 1e-6);
        }
    }

    /// A plain loop over the purchases of each customer, for random periods.
    void ofAPeriodAlsoWhoBoughtBeforeItBoughtAgain()
    {
        qint64 before = 0; // the kind that was forgotten: one purchase in the period, others before it
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed, 40);
            std::mt19937 random(seed + 7);
            ReportSpec spec = specOf(u"repeat"_s);
            spec.withPeople = true;
            spec.windowDays = seed % 3 == 0 ? 90 : 0;
            spec.from = RandomColumns::start + Millis(random() % 400) * dayMillis;
            if (seed % 4 != 0)
                spec.to = *spec.from + Millis(1 + random() % 90) * dayMillis;
            const auto covers = [&](Millis at) { return at >= *spec.from && (!spec.to || at < *spec.to); };
            int customers = 0, again = 0, byDay = 0, purchases = 0;
            std::vector<double> gaps;
            for (PersonIndex person = 0; person < made.columns.personCount(); ++person) {
                std::vector<Millis> times;
                for (const Purchase &purchase : made.columns.purchases) {
                    if (sale(purchase) && purchase.person == person && (!spec.to || purchase.at < *spec.to))
                        times.push_back(purchase.at);
                }
                std::sort(times.begin(), times.end());
                int inside = 0;
                bool second = false;
                for (std::size_t i = 0; i < times.size(); ++i) {
                    inside += covers(times[i]);
                    if (i == 0 || !covers(times[i]))
                        continue;
                    second =
                        second || spec.windowDays == 0 || times[i] - times[0] <= spec.windowDays * dayMillis;
                    const qint64 gap = times[i] / dayMillis - times[i - 1] / dayMillis;
                    if (gap > 0)
                        gaps.push_back(double(gap));
                }
                if (inside == 0)
                    continue;
                ++customers;
                purchases += inside;
                again += second;
                byDay += times.front() / dayMillis != times.back() / dayMillis;
                before += second && inside == 1;
            }
            const QJsonObject json = report(made.columns, spec);
            QCOMPARE(json[u"customers"_s].toInt(), customers);
            QCOMPARE(json[u"repeat_customers"_s].toInt(), again);
            QCOMPARE(json[u"repeat_customers_by_day"_s].toInt(), byDay);
            QCOMPARE(json[u"purchases"_s].toInt(), purchases);
            double sum = 0;
            for (const double gap : gaps)
                sum += gap;
            if (gaps.empty())
                QVERIFY(json[u"mean_gap_days"_s].isNull());
            else
                QVERIFY(std::abs(json[u"mean_gap_days"_s].toDouble() - sum / double(gaps.size())) < 1e-9);
            QVERIFY(runReport(made.columns, spec)->definition.contains(u"bought before it"_s));
        }
        QVERIFY(before > 0);
    }

    void repeatRateIsTheShareOfCustomersWithTwoPurchases()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            ReportSpec spec = specOf(u"repeat"_s);
            spec.windowDays = seed % 2 == 0 ? 0 : 60;
            std::map<PersonIndex, std::vector<Millis>> times;
            for (const Purchase &purchase : made.columns.purchases) {
                if (sale(purchase) && purchase.person != nobody)
                    times[purchase.person].push_back(purchase.at);
            }
            int again = 0;
            int byDay = 0;
            int young = 0;
            for (const auto &[person, list] : times) {
                std::set<qint64> days;
                for (const Millis at : list)
                    days.insert(at / dayMillis);
                byDay += days.size() > 1;
                again += list.size() > 1 &&
                         (spec.windowDays == 0 || list[1] - list[0] <= spec.windowDays * dayMillis);
                young += spec.windowDays > 0 && end - list[0] < spec.windowDays * dayMillis;
            }
            const QJsonObject json = report(made.columns, spec);
            QCOMPARE(json[u"customers"_s].toInt(), int(times.size()));
            QCOMPARE(json[u"repeat_customers"_s].toInt(), again);
            QCOMPARE(json[u"repeat_customers_by_day"_s].toInt(), byDay);
            QCOMPARE(json[u"immature_n"_s].toInt(), young);
            if (!times.empty()) {
                QCOMPARE(json[u"rate"_s].toDouble(), double(again) / double(times.size()));
                QCOMPARE(json[u"low"_s].toDouble(), wilson(again, qint64(times.size())).low);
            }
        }
    }

    void cohortsShareOutThoseWhoCameInAMonth()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            ReportSpec spec = specOf(u"cohorts"_s);
            spec.outcome = seed % 2 ? u"advocacy"_s : u"purchase"_s;
            const auto month = [](Millis at) {
                const QDate date = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date();
                return date.year() * 12 + date.month() - 1;
            };
            std::map<PersonIndex, std::set<int>> active;
            if (seed % 2) {
                for (const Advocacy &event : made.columns.advocacy) {
                    if (event.sentiment >= 0)
                        active[event.person].insert(month(event.at));
                }
            } else {
                for (const Purchase &purchase : made.columns.purchases) {
                    if (sale(purchase) && purchase.person != nobody)
                        active[purchase.person].insert(month(purchase.at));
                }
            }
            std::map<int, std::vector<PersonIndex>> cohorts;
            for (const auto &[person, months] : active)
                cohorts[*months.begin()].push_back(person);
            const QJsonObject json = report(made.columns, spec);
            QCOMPARE(json[u"n"_s].toInt(), int(active.size()));
            QCOMPARE(json[u"rows"_s].toArray().size(), qsizetype(cohorts.size()));
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const QString name = line[u"cohort"_s].toString();
                const int first = name.left(4).toInt() * 12 + name.mid(5).toInt() - 1;
                const auto &people = cohorts[first];
                QCOMPARE(line[u"people"_s].toInt(), int(people.size()));
                QCOMPARE(line[u"m0"_s].toDouble(), 1.0);
                for (int k = 1; !line[u"m%1"_s.arg(k)].isUndefined(); ++k) {
                    const QJsonValue cell = line[u"m%1"_s.arg(k)];
                    if (first + k >= month(end)) {
                        QVERIFY(cell.isNull()); // not over yet
                        continue;
                    }
                    if (cell.isNull())
                        continue; // after the last recorded month
                    const auto count = std::count_if(people.begin(), people.end(), [&](PersonIndex person) {
                        return active[person].contains(first + k);
                    });
                    QCOMPARE(cell.toDouble(), double(count) / double(people.size()));
                }
            }
        }
    }

    void valuesOfCustomersAreThoseOfPlainLoops()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            ReportSpec spec = specOf(u"clv"_s);
            spec.top = 0;
            spec.acquisitionCost = seed % 2 ? 700 : 0;
            const QJsonObject json = report(made.columns, spec);
            std::map<QString, QJsonObject> rows;
            for (const QJsonValue &line : json[u"rows"_s].toArray())
                rows[line[u"id"_s].toString()] = line.toObject();
            for (PersonIndex person = 0; person < made.columns.personCount(); ++person) {
                const Worth worth = worthOf(made.columns, person, 0, end, spec);
                const auto row = rows.find(QString::number(made.columns.personIds[person]));
                Millis first = 0;
                for (const Purchase &purchase : made.columns.purchases) {
                    if (purchase.person == person && sale(purchase) && first == 0 &&
                        isEuro(made.columns, purchase.currency))
                        first = purchase.at;
                }
                if (first == 0 && worth.referral == 0) {
                    QVERIFY(row == rows.end());
                    continue;
                }
                QVERIFY(row != rows.end());
                QCOMPARE(minor(row->second[u"realised"_s]), worth.purchase);
                QCOMPARE(minor(row->second[u"referral"_s]), worth.referral);
                if (first == 0)
                    continue;
                const double years = std::max(1.0, double(end - first) / double(dayMillis) / 365.25);
                double projected = 0;
                for (int t = 1; t <= 3; ++t)
                    projected += double(worth.purchase) / years * std::pow(0.8, t - 1) / std::pow(1.1, t);
                QVERIFY(std::abs(double(minor(row->second[u"projected"_s])) -
                                 (projected - double(spec.acquisitionCost))) <= 1);
            }
        }
    }

    void quadrantsFollowFromTheValuesAndTheCuts()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            ReportSpec spec = specOf(u"quadrant"_s);
            spec.top = 0;
            if (seed % 2) {
                spec.cutPurchase = 2000;
                spec.cutReferral = 500;
            }
            Millis from = 0;
            Millis before = 0;
            Millis until = end - 365 * dayMillis;
            if (seed % 3 == 0) {
                from = RandomColumns::start + 300 * dayMillis;
                until = from;
                before = from - (end - from);
                spec.from = from;
            }
            std::vector<Worth> now;
            std::vector<Worth> last;
            std::vector<double> purchases;
            std::vector<double> referrals;
            for (PersonIndex person = 0; person < columns.personCount(); ++person) {
                now.push_back(worthOf(columns, person, from, end, spec));
                last.push_back(worthOf(columns, person, before, until, spec));
                if (now.back().present) {
                    purchases.push_back(double(now.back().purchase));
                    referrals.push_back(double(now.back().referral));
                }
            }
            const qint64 cutPurchase = spec.cutPurchase.value_or(middle(purchases));
            const qint64 cutReferral = spec.cutReferral.value_or(middle(referrals));
            const QJsonObject json = report(columns, spec);
            QCOMPARE(minor(json[u"cut_purchase"_s]), cutPurchase);
            QCOMPARE(minor(json[u"cut_referral"_s]), cutReferral);
            std::map<QString, QJsonObject> rows;
            for (const QJsonValue &line : json[u"rows"_s].toArray())
                rows[line[u"id"_s].toString()] = line.toObject();
            std::map<std::pair<QString, QString>, int> moved;
            QCOMPARE(rows.size(), purchases.size());
            for (PersonIndex person = 0; person < columns.personCount(); ++person) {
                const QString is = quadrantOf(now[person], cutPurchase, cutReferral);
                const QString was = quadrantOf(last[person], cutPurchase, cutReferral);
                ++moved[{was.toLower(), is.toLower()}];
                if (is.isEmpty())
                    continue;
                const QJsonObject row = rows[QString::number(columns.personIds[person])];
                QCOMPARE(row[u"quadrant"_s].toString(), is);
                QCOMPARE(row[u"before"_s].toString(), was);
                QCOMPARE(minor(row[u"purchase"_s]), now[person].purchase);
                QCOMPARE(minor(row[u"referral"_s]), now[person].referral);
            }
            QCOMPARE(json[u"transitions"_s].toArray().size(), 16);
            for (const QJsonValue &step : json[u"transitions"_s].toArray()) {
                const int count = moved[{step[u"from"_s].toString(), step[u"to"_s].toString()}];
                QCOMPARE(step[u"people"_s].toInt(), count);
            }
            // Behind every cell of the table stand those people and no others.
            spec.withPeople = true;
            spec.now = end;
            const auto listed = runReport(columns, spec);
            QVERIFY(listed.ok());
            const ReportPart &table = listed->parts[1];
            const QStringList quadrants{u"Champions"_s, u"Affluents"_s, u"Advocates"_s, u"Misers"_s,
                                        QString()};
            for (int was = 0; was < 5; ++was) {
                for (int is = 0; is < (was == 4 ? 4 : 5); ++is) {
                    std::vector<std::int64_t> expected;
                    for (PersonIndex person = 0; person < columns.personCount(); ++person) {
                        if (quadrantOf(last[person], cutPurchase, cutReferral) == quadrants[was] &&
                            quadrantOf(now[person], cutPurchase, cutReferral) == quadrants[is])
                            expected.push_back(columns.personIds[person]);
                    }
                    const Cell &cell = table.rows[was][is + 1];
                    QCOMPARE(cell.people, expected);
                    QCOMPARE(*cell.number, double(expected.size()));
                    if (was < 4 && is < 4)
                        QCOMPARE(int(expected.size()),
                                 (moved[{quadrants[was].toLower(), quadrants[is].toLower()}]));
                }
            }
            qint64 everybody = 0;
            for (const QList<Cell> &row : listed->parts[0].rows)
                everybody += qint64(row[1].people.size());
            QCOMPARE(everybody, listed->n);
        }
    }

    void aSegmentLeavesOutEverybodyElse()
    {
        const RandomColumns made(11);
        for (const QString &key : reportKeys()) {
            ReportSpec spec = specOf(key);
            spec.segment = u"nobody"_s;
            QCOMPARE(report(made.columns, spec)[u"n"_s].toInt(), 0);
            ReportSpec everybody = specOf(key);
            everybody.owner.clear();
            ReportSpec all = everybody;
            all.segment = u"all"_s;
            all.people = made.columns.personIds;
            if (key == u"purchase-advocacy"_s || key == u"ledger"_s || key == u"response"_s ||
                key == u"forecast"_s)
                continue; // these also count what nobody known did, which no segment holds
            QCOMPARE(report(made.columns, all)[u"n"_s].toInt(),
                     report(made.columns, everybody)[u"n"_s].toInt());
        }
    }

    void whatMakesNoSenseGetsASentence()
    {
        const Columns made;
        const auto problem = [&](auto change, const QString &key) {
            ReportSpec spec = specOf(key);
            change(spec);
            const auto value = runReport(made.columns, spec);
            return value ? QString() : value.error().text;
        };
        QVERIFY(problem([](ReportSpec &s) { s.model = u"x"_s; }, u"attribution"_s).contains(u"“x”"_s));
        QVERIFY(
            problem([](ReportSpec &s) { s.halfLifeDays = 0; }, u"attribution"_s).contains(u"half-life"_s));
        QVERIFY(problem([](ReportSpec &s) { s.outcome = u"both"_s; }, u"cohorts"_s).contains(u"“both”"_s));
        QVERIFY(problem([](ReportSpec &s) { s.by = u"journey"_s; }, u"nps"_s)
                    .contains(u"month, channel or owner"_s));
        QVERIFY(problem([](ReportSpec &s) { s.retention = 2; }, u"clv"_s).contains(u"between 0 and 1"_s));
        QVERIFY(problem([](ReportSpec &s) { s.person = 5; }, u"referrals"_s).contains(u"not here"_s));
        QVERIFY(problem([](ReportSpec &s) { s.acquisitionCost = -1; }, u"clv"_s).contains(u"negative"_s));
    }
};

QTEST_GUILESS_MAIN(ValueReportsTest)
#include "tst_value_reports.moc"
