// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/months.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Below so many answers a score says nothing and is not shown.
constexpr qint64 fewestScores = 10;

struct Tally {
    qint64 promoters = 0, passives = 0, detractors = 0;
    std::vector<std::int64_t> people;

    qint64 n() const { return promoters + passives + detractors; }
    void add(int score) { (score >= 9 ? promoters : score >= 7 ? passives : detractors) += 1; }
};

struct Score3 {
    std::optional<double> nps, low, high;
};

/// 100(p − d) ± 196·√([p + d − (p − d)²]/n)
Score3 scoreOf(const Tally &tally)
{
    if (tally.n() < fewestScores)
        return {};
    const double n = double(tally.n());
    const double p = double(tally.promoters) / n;
    const double d = double(tally.detractors) / n;
    const double reach = 196 * std::sqrt(std::max(0.0, (p + d - (p - d) * (p - d)) / n));
    const double nps = 100 * (p - d);
    return {nps, std::max(-100.0, nps - reach), std::min(100.0, nps + reach)};
}

QList<Cell> cells(const QString &name, Tally &tally)
{
    const Score3 score = scoreOf(tally);
    Cell n = countCell(tally.n());
    n.people = std::move(tally.people);
    return {textCell(name),
            n,
            countCell(tally.promoters),
            countCell(tally.passives),
            countCell(tally.detractors),
            numberCell(score.nps),
            numberCell(score.low),
            numberCell(score.high)};
}

QString pointsText(double points)
{
    return QLocale().toString(points, 'f', 0).replace(u'-', u'−'); // no hyphen: "−9 to 82"
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

Result<ReportValue> npsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, moneyScope(columns, spec));
    const auto channel = numberOf(columns.channels, spec.channel);
    const bool byMonth = spec.by == u"month"_s;
    const bool byOwner = spec.by == u"owner"_s;
    Months months(columns.calendar);
    std::map<int, Tally> tallies;
    Tally all;
    DistinctPeople everybody(1, columns.personCount());
    for (const Score &score : columns.scores) {
        if (!scope.covers(score.at) || !scope.has(score.person) || score.person >= columns.personCount() ||
            (!spec.channel.isEmpty() && (!channel || score.channel != *channel)))
            continue;
        const int key = byMonth ? months.of(score.at) : byOwner ? columns.owner[score.person] : score.channel;
        Tally &tally = tallies[key];
        tally.add(score.score);
        all.add(score.score);
        everybody.add(0, score.person);
        if (spec.withPeople)
            tally.people.push_back(columns.personIds[score.person]);
    }

    ReportValue value;
    value.spec = spec;
    value.title = QCoreApplication::translate("Insight", "Net promoter score");
    value.definition = QCoreApplication::translate(
        "Insight",
        "NPS = 100·(p − d): p is the share of scores 9 and 10 (promoters), d of 0 to 6 (detractors); 7 and 8 "
        "are passive. 95 % interval: ± 196·√([p + d − (p − d)²] / n). Each answer counts; nothing is shown "
        "below ten answers (Reichheld, Harvard Business Review, December 2003).");
    value.n = all.n();
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns = {column(u"key",
                            byMonth   ? QCoreApplication::translate("Insight", "Month")
                            : byOwner ? QCoreApplication::translate("Insight", "Owner")
                                      : QCoreApplication::translate("Insight", "Channel"),
                            Kind::Text),
                     column(u"n", QCoreApplication::translate("Insight", "Answers"), Kind::Count),
                     column(u"promoters", QCoreApplication::translate("Insight", "Promoters"), Kind::Count),
                     column(u"passives", QCoreApplication::translate("Insight", "Passives"), Kind::Count),
                     column(u"detractors", QCoreApplication::translate("Insight", "Detractors"), Kind::Count),
                     column(u"nps", QCoreApplication::translate("Insight", "NPS"), Kind::Number),
                     column(u"low", QCoreApplication::translate("Insight", "95 % from"), Kind::Number),
                     column(u"high", QCoreApplication::translate("Insight", "95 % to"), Kind::Number)};
    for (auto &[key, tally] : tallies) {
        const QString name = byMonth   ? Months::name(key)
                             : byOwner ? ownerName(columns.owners.word(std::uint16_t(key)))
                                       : channelName(columns.channels.word(std::uint16_t(key)));
        value.rows.append(cells(name, tally));
    }
    const Score3 score = scoreOf(all);
    value.totals = {{u"answers"_s, all.n()},           {u"people"_s, everybody.counts().front()},
                    {u"promoters"_s, all.promoters},   {u"passives"_s, all.passives},
                    {u"detractors"_s, all.detractors}, {u"nps"_s, orNull(score.nps)},
                    {u"low"_s, orNull(score.low)},     {u"high"_s, orNull(score.high)}};
    if (columns.scores.empty())
        value.finding = QCoreApplication::translate(
            "Insight",
            "Nobody has said yet how likely they are to recommend; record it with how a purchase was "
            "enjoyed.");
    else if (all.n() == 0)
        value.finding = emptyFinding();
    else if (!score.nps)
        value.finding = QCoreApplication::translate(
            "Insight", "There are %n answer(s), too few for a score: it takes ten.", nullptr, int(all.n()));
    else
        value.finding = QCoreApplication::translate("Insight",
                                                    "The score is %1 (95 % interval %2 to %3), "
                                                    "from %Ln answers: %4 promoters and %5 "
                                                    "detractors.",
                                                    nullptr, int(all.n()))
                            .arg(pointsText(*score.nps), pointsText(*score.low), pointsText(*score.high),
                                 numberText(all.promoters), numberText(all.detractors));
    return value;
}

} // namespace vouch::insight
