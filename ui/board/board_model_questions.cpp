// SPDX-License-Identifier: GPL-3.0-or-later
// What the board counts.
#include "core/workspace/board_figures.h"
#include "ui/board/board_model.h"

#include <algorithm>

namespace vouch::ui
{

// --- waiting ---

const StageFigures *BoardModel::figures(StageId own) const
{
    const auto known = m_figures.constFind(own);
    return known == m_figures.cend() ? nullptr : &*known;
}

int BoardModel::slowAfterDays(StageId own) const
{
    if (const StageFigures *known = figures(own))
        return known->slowAfterDays;
    const Stage *stage = m_journey.stage(own);
    return stage ? stage->waitDays : 0;
}

int BoardModel::countIn(StageId own) const
{
    const int stage = m_stages.value(own, -1);
    return stage < 0 ? 0 : int(m_content->columns[size_t(stage)].size());
}

bool BoardModel::isOverLimit(StageId own) const
{
    const Stage *stage = m_journey.stage(own);
    return stage && stage->wipLimit > 0 && countIn(own) > stage->wipLimit;
}

bool BoardModel::waitsTooLong(const Card &card) const
{
    return vouch::waitsTooLong(card.enteredAt, card.holdSince.has_value(), slowAfterDays(card.stage), m_now);
}

bool BoardModel::waitsTooLong(CardNumber number, Millis now) const
{
    const int limit = slowAfterDays(m_journey.stages.at(m_content->stage(number)).id);
    return vouch::waitsTooLong(m_content->enteredAt(number), m_content->isOnHold(number), limit, now);
}

bool BoardModel::allWait(int column) const
{
    constexpr int several = 3;
    const Totals &all = totals(column);
    return all.waitingTooLong >= several && all.waitingTooLong + all.onHold == all.count;
}

bool BoardModel::mostWait(int column) const
{
    const Totals &all = totals(column);
    return 2 * all.waitingTooLong > all.count - all.onHold;
}

WaitingRanks::Place BoardModel::waitingPlace(CardNumber number) const
{
    WaitingRanks::Place place{0, m_content->walker(number), number};
    const int limit = slowAfterDays(m_journey.stages.at(m_content->stage(number)).id);
    if (waitsTooLong(number, m_rankedAt))
        place.weight =
            waitingWeight(m_content->enteredAt(number), limit, m_rankedAt, m_content->weightMinor(number));
    return place;
}

int BoardModel::waitingRank(Walker person) const
{
    const CardNumber number = m_content->find(person);
    if (number == noCard)
        return 0;
    const int stage = m_content->stage(number);
    const Row &cards = m_content->columns[size_t(stage)];
    if (!m_ranks.knows(stage)) {
        std::vector<WaitingRanks::Place> all;
        all.reserve(cards.size());
        for (const CardNumber card : cards)
            all.push_back(waitingPlace(card));
        m_ranks.set(stage, std::move(all));
    }
    const int rank = m_ranks.rankOf(stage, number) + 1;
    return rank <= int((cards.size() + 3) / 4) ? rank : 0;
}

/// Until they are forgotten again all weights are for one moment.
void BoardModel::forgetRanks()
{
    m_ranks.forget(m_content->columns.size());
    m_rankedAt = m_now;
}

void BoardModel::setSortLimits()
{
    std::vector<int> limits;
    for (const Stage &stage : std::as_const(m_journey.stages))
        limits.push_back(slowAfterDays(stage.id));
    m_content->setLimits(std::move(limits), m_now);
}

bool BoardModel::needsNextTask(const Card &card) const
{
    const Stage *stage = m_journey.stage(card.stage);
    return !card.nextTask && !card.holdSince && (!card.ofDeal || card.ofDeal->open) &&
           (!stage || (stage->meaning != StageMeaning::Lost && stage->meaning != StageMeaning::OnHold));
}

int BoardModel::ageDays(const Card &card) const
{
    return int(std::max<Millis>(0, m_now - card.enteredAt) / dayMillis);
}

// --- counting ---

void BoardModel::addTo(Sums &sums, CardNumber number, int sign) const
{
    sums.purchase += sign * m_content->purchaseMinor(number);
    sums.advocacy += sign * m_content->advocacyMinor(number);
    if (m_content->hasDeals(number)) {
        for (const DealSum &deals : m_content->deals(number))
            addDeals(sums.deals, deals, sign);
    }
    if (!m_content->hasOthers(number))
        return;
    for (const OtherAmount &other : m_content->others(number))
        addOther(sums.others, other, sign);
}

void BoardModel::addTo(Tally &tally, CardNumber number, int sign) const
{
    tally.everybody.count += sign;
    tally.everybody.purchaseMinor += sign * m_content->purchaseMinor(number);
    tally.everybody.onHold += m_content->isOnHold(number) ? sign : 0;
    tally.everybody.waitingTooLong += waitsTooLong(number, m_talliedAt) ? sign : 0;
    addTo(tally.sums, number, sign);
}

const std::vector<BoardModel::Tally> &BoardModel::tallies() const
{
    if (!m_tallies.empty())
        return m_tallies;
    m_talliedAt = m_now;
    m_tallies.assign(m_cells.size(), {});
    for (const Row &cards : m_content->columns) {
        for (const CardNumber number : cards) {
            if (const int cell = cellOf(number); cell >= 0)
                addTo(m_tallies[size_t(cell)], number, 1);
        }
    }
    return m_tallies;
}

const BoardModel::Sums &BoardModel::shownSums(int cell) const
{
    return m_shown.empty() ? tallies()[size_t(cell)].sums : m_shown[size_t(cell)];
}

void BoardModel::recount(CardNumber number, bool shown, int sign)
{
    forgetTotals(m_content->stage(number));
    const int stage = m_content->stage(number);
    m_ranksMoved |= sign < 0 ? m_ranks.take(stage, number) : m_ranks.put(stage, waitingPlace(number));
    const int cell = cellOf(number);
    if (cell < 0)
        return;
    if (shown && !m_shown.empty())
        addTo(m_shown[size_t(cell)], number, sign);
    if (!m_tallies.empty())
        addTo(m_tallies[size_t(cell)], number, sign);
}

qint64 BoardModel::medianOf(const std::vector<int> &cells, bool advocacy) const
{
    std::vector<qint64> amounts;
    for (const int cell : cells) {
        for (const CardNumber number : m_cells[size_t(cell)])
            amounts.push_back(advocacy ? m_content->advocacyMinor(number) : m_content->purchaseMinor(number));
    }
    const auto half = amounts.begin() + qsizetype(amounts.size() / 2);
    std::nth_element(amounts.begin(), half, amounts.end());
    return amounts.size() % 2 == 1
               ? *half
               : qRound64((double(*half) + double(*std::max_element(amounts.begin(), half))) / 2);
}

int BoardModel::Totals::dealCount() const
{
    int all = 0;
    for (const DealSum &sum : deals)
        all += sum.deals;
    return all;
}

int BoardModel::Totals::unweighted() const
{
    int all = 0;
    for (const DealSum &sum : deals)
        all += sum.unweighted;
    return all;
}

int BoardModel::Totals::unpriced() const
{
    return deals.isEmpty() || !deals.first().currency.isEmpty() ? 0 : deals.first().deals;
}

void BoardModel::addDealTotals(Totals &totals) const
{
    for (const DealSum &sum : std::as_const(totals.deals)) {
        const qint64 minor = m_aggregate == BoardAggregate::Weighted ? sum.weightedMinor : sum.expectedMinor;
        if (sum.currency == m_currency)
            totals.aggregate = minor;
        else if (!sum.currency.isEmpty())
            addOther(totals.others, {{minor, sum.currency}, sum.deals});
    }
}

BoardModel::Totals BoardModel::sumOf(const std::vector<int> &cells) const
{
    Totals totals;
    const bool advocacy = m_aggregate >= BoardAggregate::AdvocacySum;
    qint64 sum = 0;
    for (const int cell : cells) {
        const Tally &tally = tallies()[size_t(cell)];
        totals.count += tally.everybody.count;
        totals.waitingTooLong += tally.everybody.waitingTooLong;
        totals.onHold += tally.everybody.onHold;
        totals.purchaseMinor += tally.everybody.purchaseMinor;
        totals.shown += int(m_cells[size_t(cell)].size());
        const Sums &shown = shownSums(cell);
        sum += advocacy ? shown.advocacy : shown.purchase;
        for (const DealSum &deals : shown.deals)
            addDeals(totals.deals, deals);
        if (!advocacy && !isOfDeals(m_aggregate) && m_aggregate != BoardAggregate::None) {
            for (const OtherAmount &other : shown.others)
                addOther(totals.others, other);
        }
    }
    if (m_aggregate == BoardAggregate::None || totals.shown == 0)
        return totals;
    if (isOfDeals(m_aggregate)) {
        addDealTotals(totals);
        return totals;
    }
    if (m_aggregate == BoardAggregate::PurchaseSum || m_aggregate == BoardAggregate::AdvocacySum)
        totals.aggregate = sum;
    else if (m_aggregate == BoardAggregate::PurchaseMedian || m_aggregate == BoardAggregate::AdvocacyMedian)
        totals.aggregate = medianOf(cells, advocacy);
    else
        totals.aggregate = qRound64(double(sum) / totals.shown);
    return totals;
}

const BoardModel::Totals &BoardModel::totals(int column) const
{
    std::optional<Totals> &known = m_totals[size_t(column)];
    if (!known) {
        std::vector<int> cells;
        for (int cell = column; cell < cellCount(); cell += stageCount())
            cells.push_back(cell);
        known = sumOf(cells);
    }
    return *known;
}

BoardModel::Totals BoardModel::laneTotals(int lane) const
{
    std::vector<int> cells;
    cells.reserve(std::size_t(stageCount()));
    for (int column = 0; column < stageCount(); ++column)
        cells.push_back(lane * stageCount() + column);
    return sumOf(cells);
}

int BoardModel::peopleOnBoard() const
{
    int people = 0;
    for (int column = 0; column < stageCount(); ++column)
        people += totals(column).count;
    return people;
}

BoardModel::Facets BoardModel::facets() const
{
    QHash<QString, int> owners, tags, networks;
    for (const CardNumber number : m_content->numbers()) {
        ++owners[m_content->owner(number)];
        for (const QString &tag : m_content->tags(number))
            ++tags[tag];
        for (const QString &network : m_content->networks(number))
            ++networks[network];
    }
    const auto byCount = [](const QHash<QString, int> &counts) {
        QStringList words = counts.keys();
        std::sort(words.begin(), words.end(), [&counts](const QString &left, const QString &right) {
            const int one = counts.value(left), other = counts.value(right);
            return one != other ? one > other : left < right;
        });
        return words;
    };
    return {byCount(owners), byCount(tags), byCount(networks)};
}

} // namespace vouch::ui
