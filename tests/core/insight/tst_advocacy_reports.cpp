// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_events.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

/// Reports on who brought whom, what that cost and how far it reached, against plain loops over the raw
/// events, on seeded random data.
class AdvocacyReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void referralTreesHoldEverybodyOnceAndNeverGoInCircles()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            // The plain way: take referrals by time, walk up from the referrer before taking one.
            std::map<PersonIndex, const Referral *> parent;
            for (const Referral &referral : columns.referrals) {
                bool circle = referral.referrer == referral.referred;
                for (auto up = parent.find(referral.referrer); !circle && up != parent.end();
                     up = parent.find(up->second->referrer))
                    circle = up->second->referrer == referral.referred;
                if (!circle)
                    parent.insert({referral.referred, &referral});
            }
            std::set<PersonIndex> inTree;
            std::map<PersonIndex, int> depth;
            for (const auto &[person, referral] : parent) {
                inTree.insert({person, referral->referrer});
                for (auto up = parent.find(person); up != parent.end();
                     up = parent.find(up->second->referrer))
                    ++depth[person];
            }
            std::map<int, int> generations;
            for (const PersonIndex person : inTree)
                ++generations[depth[person]];
            ReportSpec spec = specOf(u"referrals"_s);
            spec.top = 0;
            const PersonIndex lost = seed % columns.personCount();
            spec.person = columns.personIds[lost];
            const QJsonObject json = report(columns, spec);
            QCOMPARE(json[u"n"_s].toInt(), int(inTree.size()));
            std::set<QString> listed;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                QVERIFY(listed.insert(line[u"id"_s].toString()).second);
                const auto person = PersonIndex(line[u"id"_s].toString().toLongLong() - 1000);
                QCOMPARE(line[u"depth"_s].toInt(), depth[person]);
                if (depth[person] > 0) {
                    const QString above = QString::number(columns.personIds[parent[person]->referrer]);
                    QCOMPARE(line[u"parent_id"_s].toString(), above);
                    QVERIFY(listed.contains(above)); // parents stand before children
                }
            }
            QCOMPARE(json[u"generations"_s].toArray().size(), qsizetype(generations.size()));
            for (const QJsonValue &line : json[u"generations"_s].toArray()) {
                const int g = line[u"generation"_s].toInt();
                QCOMPARE(line[u"people"_s].toInt(), generations[g]);
                const double next = generations.contains(g + 1) ? generations[g + 1] : 0;
                QCOMPARE(line[u"k"_s].toDouble(), next / generations[g]);
            }
            // What if: everybody from whom a way of type one leads up to the one who is lost.
            qint64 value = 0;
            for (const auto &[person, referral] : parent) {
                bool below = false;
                for (auto up = parent.find(person); up != parent.end() && up->second->type == 1;
                     up = parent.find(up->second->referrer))
                    below |= up->second->referrer == lost;
                for (const Purchase &purchase : columns.purchases) {
                    if (below && purchase.person == person && !purchase.abandoned &&
                        isEuro(columns, purchase.currency))
                        value += purchase.minor;
                }
            }
            QCOMPARE(minor(json[u"what_if"_s][u"value"_s]), value);
        }
    }

    void rewardsCountOnceInTheirStateAndPaybackIsMarginOverRewards()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            std::map<int, int> states;
            qint64 paid = 0;
            std::set<const Referral *> rewarded;
            for (const Reward &reward : columns.rewards) {
                ++states[reward.state];
                if (reward.state == 2 || reward.state == 3) {
                    paid += reward.minor;
                    rewarded.insert(&columns.referrals[reward.referral]);
                }
            }
            qint64 margin = 0;
            for (const Purchase &purchase : columns.purchases) {
                const Referral *by = purchase.person == nobody ? nullptr : bringer(columns, purchase.person);
                const Millis bought = purchase.refund && purchase.boughtAt ? purchase.boughtAt : purchase.at;
                if (purchase.abandoned || !isEuro(columns, purchase.currency) || !rewarded.contains(by) ||
                    by->at > bought || bought - by->at > 365 * dayMillis)
                    continue;
                margin += purchase.minor - std::max<qint64>(0, purchase.costMinor);
            }
            qint64 unthanked = 0;
            for (const Advocacy &event : columns.advocacy)
                unthanked += event.sentiment >= 0 && !event.thanked;
            const QJsonObject json = report(columns, specOf(u"rewards"_s));
            const QStringList keys{u"pending"_s,  u"approved"_s, u"given"_s,
                                   u"redeemed"_s, u"declined"_s, u"reversed"_s};
            for (int state = 0; state < 6; ++state)
                QCOMPARE(json[u"states"_s][keys[state]].toInt(), states[state]);
            QCOMPARE(minor(json[u"paid"_s]), paid);
            QCOMPARE(minor(json[u"margin"_s]), margin);
            QCOMPARE(json[u"unthanked"_s].toInteger(), unthanked);
            if (paid > 0)
                QCOMPARE(json[u"payback"_s].toDouble(), double(margin - paid) / double(paid));
            else
                QVERIFY(json[u"payback"_s].isNull());
        }
    }

    void reachAddsUpAndEverybodyArrivesOnce()
    {
        for (unsigned seed = 0; seed < seeds; ++seed) {
            const RandomColumns made(seed);
            const EventColumns &columns = made.columns;
            std::map<PersonIndex, const Advocacy *> by;
            for (const Arrival &arrival : columns.arrivals) {
                const Advocacy &event = columns.advocacy[arrival.advocacy];
                if (!by.contains(arrival.person) || event.at < by[arrival.person]->at)
                    by[arrival.person] = &event;
            }
            qint64 reach = 0;
            for (const Advocacy &event : columns.advocacy)
                reach += std::max<qint64>(0, event.reach);
            qint64 value = 0;
            for (const Purchase &purchase : columns.purchases) {
                if (!purchase.abandoned && by.contains(purchase.person) &&
                    isEuro(columns, purchase.currency) && purchase.at >= by[purchase.person]->at)
                    value += purchase.minor;
            }
            const QJsonObject json = report(columns, specOf(u"reach"_s));
            QCOMPARE(json[u"events"_s].toInt(), int(columns.advocacy.size()));
            QCOMPARE(json[u"reach"_s].toInteger(), reach);
            QCOMPARE(json[u"arrivals"_s].toInt(), int(by.size()));
            QCOMPARE(minor(json[u"value"_s]), value);
            qint64 rows = 0;
            for (const QJsonValue &line : json[u"rows"_s].toArray()) {
                const auto known = std::count_if(by.begin(), by.end(), [&](const auto &entry) {
                    const QString channel = columns.channels.word(entry.second->channel);
                    return entry.second->reach >= 0 &&
                           columns.kinds.word(entry.second->kind) == line[u"kind"_s].toString() &&
                           (channel.isEmpty() ? u"No channel"_s : channel) == line[u"channel"_s].toString();
                });
                if (line[u"reach"_s].toInteger() > 0)
                    QCOMPARE(line[u"per_thousand"_s].toDouble(),
                             1000.0 * double(known) / line[u"reach"_s].toDouble());
                rows += line[u"arrivals"_s].toInteger();
            }
            QCOMPARE(rows, qint64(by.size()));
        }
    }
};

QTEST_GUILESS_MAIN(AdvocacyReportsTest)
#include "tst_advocacy_reports.moc"
