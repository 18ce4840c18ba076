// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr double hourMillis = 3'600'000;

struct Tally {
    qint64 asked = 0;
    qint64 answered = 0;
    std::vector<Stay> hours;
    std::vector<std::int64_t> waiting; ///< people who wait for an answer

    void add(Millis from, Millis until, Millis end)
    {
        ++asked;
        const bool known = until != 0;
        answered += known ? 1 : 0;
        hours.push_back({double(std::max<Millis>(0, (known ? until : end) - from)) / hourMillis, known});
    }
    /// Also all that another one counted, without its people.
    void add(Tally &other)
    {
        other.sort();
        asked += other.asked;
        answered += other.answered;
        const auto known = std::ptrdiff_t(hours.size());
        hours.insert(hours.end(), other.hours.begin(), other.hours.end());
        std::inplace_merge(hours.begin(), hours.begin() + known, hours.end(), shorter);
    }
    /// Nothing may be added afterwards.
    void finish()
    {
        sort();
        m_median = Survival::ofSorted(hours).timeUntil(0.5);
    }
    std::optional<double> median() const { return m_median; }

private:
    static constexpr auto shorter = [](const Stay &a, const Stay &b) { return a.time < b.time; };
    void sort()
    {
        if (!std::is_sorted(hours.begin(), hours.end(), shorter))
            std::sort(hours.begin(), hours.end(), shorter);
    }

    std::optional<double> m_median;
};

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject tallyJson(const Tally &tally)
{
    QJsonObject json = shareJson(tally.answered, tally.asked);
    json.insert(u"asked"_s, tally.asked);
    json.insert(u"answered"_s, tally.answered);
    json.insert(u"median_hours"_s, orNull(tally.median()));
    return json;
}

/// The last moment at which each person bought or praised.
std::vector<Millis> lastComebacks(const EventColumns &columns, Millis to)
{
    std::vector<Millis> last(columns.personCount(), std::numeric_limits<Millis>::min());
    const auto take = [&](PersonIndex person, Millis at) {
        if (person < last.size() && at < to)
            last[person] = std::max(last[person], at);
    };
    for (const Purchase &purchase : columns.purchases) {
        if (isSale(purchase))
            take(purchase.person, purchase.at);
    }
    for (const Advocacy &event : columns.advocacy) {
        if (event.sentiment > 0)
            take(event.person, event.at);
    }
    for (const Answerable &asked : columns.answerables) {
        if (asked.sentiment > 0)
            take(asked.person, asked.at);
    }
    return last;
}

QJsonObject casesJson(const Scope &scope)
{
    const std::vector<Millis> comebacks = lastComebacks(scope.columns, scope.to);
    Tally responses;
    Tally solutions;
    qint64 turned = 0;
    for (const ServiceCase &opened : scope.columns.cases) {
        if (!scope.covers(opened.openedAt) || opened.person >= comebacks.size() || !scope.has(opened.person))
            continue;
        responses.add(opened.openedAt, opened.firstResponseAt, scope.end);
        solutions.add(opened.openedAt, opened.resolvedAt, scope.end);
        turned += comebacks[opened.person] > opened.openedAt ? 1 : 0;
    }
    responses.finish();
    solutions.finish();
    return {{u"cases"_s, responses.asked},
            {u"responded"_s, shareJson(responses.answered, responses.asked)},
            {u"median_first_response_hours"_s, orNull(responses.median())},
            {u"resolved"_s, shareJson(solutions.answered, solutions.asked)},
            {u"median_resolution_hours"_s, orNull(solutions.median())},
            {u"turned_around"_s, shareJson(turned, responses.asked)}};
}

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', hours < 10 ? 1 : 0);
}

QString responseFinding(const Tally &all)
{
    if (all.asked == 0)
        return emptyFinding();
    const std::optional<double> median = all.median();
    if (!median) {
        return QCoreApplication::translate(
                   "Insight", "Of %1 that wanted an answer, %2 have one: %3; not half of them yet.")
            .arg(numberText(all.asked), numberText(all.answered), intervalText(all.answered, all.asked));
    }
    return QCoreApplication::translate(
               "Insight", "Half of those who want an answer have it after %1 hours; of %2, %3 have one: %4.")
        .arg(hoursText(*median), numberText(all.asked), numberText(all.answered),
             intervalText(all.answered, all.asked));
}

} // namespace

Result<ReportValue> responseReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    const auto channel = numberOf(columns.channels, spec.channel);
    std::map<std::uint16_t, Tally> tallies;
    Tally all;
    Tally negative;
    for (const Answerable &asked : columns.answerables) {
        if (!scope.covers(asked.at) || !scope.has(asked.person) ||
            (!spec.channel.isEmpty() && (!channel || asked.channel != *channel)))
            continue;
        // What was answered after the end of observation was open then.
        const Millis answered = asked.answeredAt > scope.end ? 0 : asked.answeredAt;
        Tally &tally = tallies[asked.channel];
        tally.add(asked.at, answered, scope.end);
        if (asked.sentiment < 0)
            negative.add(asked.at, answered, scope.end);
        if (spec.withPeople && answered == 0 && asked.person < columns.personCount())
            tally.waiting.push_back(columns.personIds[asked.person]);
    }
    // What the channels have put in order need not be ordered again.
    for (auto &[key, tally] : tallies) {
        tally.finish();
        all.add(tally);
    }
    all.finish();
    negative.finish();

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "How fast people are answered");
    value.finding = responseFinding(all);
    value.definition = QCoreApplication::translate(
        "Insight",
        "Counted is everything that wanted an answer. The time to the first answer is the first at which "
        "half have one, those still waiting counted as waiting at least so long (Kaplan and Meier 1958); "
        "nothing is shown where not half have one yet. A case is turned around when the person later buys "
        "or praises. Shares with the 95 % interval of Wilson (1927).");
    value.n = all.asked;
    value.immatureN = all.asked - all.answered;
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns =
        QList<Column>{
            column(u"channel", QCoreApplication::translate("Insight", "Channel"), Kind::Text),
            column(u"asked", QCoreApplication::translate("Insight", "Wanted an answer"), Kind::Count),
            column(u"answered", QCoreApplication::translate("Insight", "Answered"), Kind::Count),
            column(u"open", QCoreApplication::translate("Insight", "Waiting"), Kind::Count)} +
        shareColumns(QCoreApplication::translate("Insight", "Share answered")) +
        QList<Column>{column(u"median_hours",
                             QCoreApplication::translate("Insight", "Half have it after (hours)"),
                             Kind::Number)};
    std::vector<std::pair<std::uint16_t, const Tally *>> order;
    for (const auto &[key, tally] : tallies)
        order.emplace_back(key, &tally);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.second->asked > b.second->asked; });
    for (const auto &[key, tally] : order) {
        Cell open = countCell(tally->asked - tally->answered);
        open.people = tally->waiting;
        std::sort(open.people.begin(), open.people.end());
        open.people.erase(std::unique(open.people.begin(), open.people.end()), open.people.end());
        value.rows.append(QList<Cell>{textCell(channelName(columns.channels.word(key))),
                                      countCell(tally->asked), countCell(tally->answered), open} +
                          shareCells(tally->answered, tally->asked) +
                          QList<Cell>{numberCell(tally->median())});
    }
    value.totals = {
        {u"all"_s, tallyJson(all)}, {u"negative"_s, tallyJson(negative)}, {u"cases"_s, casesJson(scope)}};
    return value;
}

} // namespace vouch::insight
