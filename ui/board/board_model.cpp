// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_model.h"

#include "core/base/text.h"
#include "ui/board/board_text.h"
#include "ui/parts/tool_tip.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BoardModel::setCurrency(const QString &currency)
{
    if (std::exchange(m_currency, currency) != currency)
        emit looksChanged();
}

void BoardModel::setNow(Millis now)
{
    constexpr Millis stale = 60'000; // days are counted
    const bool moves = m_filter.waiting && std::abs(now - m_filledAt) > stale;
    m_now = now;
    if (moves)
        refill([] {});
    if (std::abs(now - m_toldAt) <= stale)
        return;
    m_toldAt = now;
    forgetTotals();
    emit looksChanged();
    emit totalsChanged();
}

void BoardModel::setFigures(const QList<StageFigures> &figures)
{
    QHash<StageId, StageFigures> byStage;
    for (const StageFigures &one : figures)
        byStage.insert(one.stage, one);
    if (byStage == m_figures)
        return;
    if (m_filter.waiting || m_sort == BoardSort::Waiting) {
        refill([&] { m_figures = byStage; });
        return;
    }
    m_figures = byStage;
    forgetTotals();
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (const int rows = rowCount(stageIndex(cell)); rows > 0)
            emit dataChanged(index(0, 0, stageIndex(cell)), index(rows - 1, 0, stageIndex(cell)));
    }
    emit looksChanged();
    emit totalsChanged();
}

// --- arranging ---

void BoardModel::refill(const std::function<void()> &change, Refill how)
{
    emit contentAboutToChange();
    beginResetModel();
    change();
    fillCells(how);
    endResetModel();
    emit contentChanged();
    emit totalsChanged();
}

void BoardModel::setJourney(const Journey &journey)
{
    refill([&] {
        m_journey = journey;
        m_lens.reset();
        m_figures.clear();
        m_stages.clear();
        for (int i = 0; i < int(journey.stages.size()); ++i)
            m_stages.insert(journey.stages.at(i).id, i);
        m_content = makeBoardContent(journey, {});
        mapStages();
        makeLanes();
    });
}

bool BoardModel::isEditOf(const Journey &journey) const
{
    return journey.id == m_journey.id &&
           std::equal(journey.stages.cbegin(), journey.stages.cend(), m_journey.stages.cbegin(),
                      m_journey.stages.cend(), [](const Stage &one, const Stage &other) {
                          return one.id == other.id && one.key == other.key;
                      });
}

void BoardModel::updateJourney(const Journey &journey)
{
    Q_ASSERT(isEditOf(journey));
    refill([&] {
        m_journey = journey;
        m_figures.clear(); // limits may be others; until they are known the days count
        mapStages();
    });
}

void BoardModel::setContent(std::shared_ptr<BoardContent> content)
{
    Q_ASSERT(content->columns.size() == size_t(m_journey.stages.size()));
    refill([&] {
        m_content = std::move(content);
        makeLanes();
    });
}

void BoardModel::setFilter(const QString &typed)
{
    BoardFilter filter = m_filter;
    filter.text = typed;
    setFilter(filter);
}

namespace
{

/// The same but for what is typed.
bool sameChips(BoardFilter one, const BoardFilter &other)
{
    one.text = other.text;
    return one == other;
}

} // namespace

/// For another filter over the same cells.
BoardModel::Refill BoardModel::refillFor(const BoardFilter &filter, const QByteArrayList &words) const
{
    // Time lets more people wait too long, so that who was hidden may be shown.
    const bool narrower =
        sameChips(filter, m_filter) && !filter.waiting &&
        std::all_of(m_words.cbegin(), m_words.cend(), [&words](const QByteArray &before) {
            return std::any_of(words.cbegin(), words.cend(),
                               [&before](const QByteArray &now) { return now.contains(before); });
        });
    return narrower ? Refill::Narrower : Refill::Shown;
}

void BoardModel::setFilter(const BoardFilter &filter)
{
    const QByteArrayList words = boardFilterWords(filter.text);
    if (words == m_words && sameChips(filter, m_filter))
        return;
    const Refill how = refillFor(filter, words);
    refill(
        [&] {
            m_words = words;
            m_filter = filter;
        },
        how);
}

void BoardModel::arrange(const BoardLook &look, const std::optional<Journey> &lens)
{
    const QByteArrayList words = boardFilterWords(look.filter.text);
    const bool sameCells = lens == m_lens && look.lanes == m_hasLanes;
    const bool sameOrder = sameCells && look.sort == m_sort;
    if (sameOrder && words == m_words && sameChips(look.filter, m_filter)) {
        const bool renamed = std::exchange(m_otherNames, look.otherNames) != look.otherNames;
        const bool summed = std::exchange(m_aggregate, look.aggregate) != look.aggregate;
        if (summed)
            forgetTotals();
        if (renamed || summed)
            emit totalsChanged();
        return;
    }
    // Lanes may go with their last card: they are made anew.
    const Refill how = !sameCells || m_hasLanes ? Refill::All
                       : sameOrder              ? refillFor(look.filter, words)
                                                : Refill::Shown;
    refill(
        [&] {
            m_words = words;
            m_filter = look.filter;
            m_lens = lens;
            m_hasLanes = look.lanes;
            m_sort = look.sort;
            m_aggregate = look.aggregate;
            m_otherNames = look.otherNames;
            mapStages();
            makeLanes();
        },
        how);
}

void BoardModel::mapStages()
{
    m_columnOf.clear();
    for (int i = 0; i < int(m_journey.stages.size()); ++i) {
        const Stage *shown = m_lens ? lensStage(*m_lens, m_journey.stages.at(i).milestone) : nullptr;
        m_columnOf.push_back(!m_lens ? i : shown ? int(shown - m_lens->stages.constData()) : -1);
    }
}

void BoardModel::makeLanes(const QStringList &more)
{
    m_lanes.clear();
    m_laneOf.clear();
    if (!m_hasLanes)
        return;
    QSet<QString> owners(more.cbegin(), more.cend());
    for (const CardNumber number : m_content->numbers())
        owners.insert(m_content->owner(number));
    m_lanes = {owners.cbegin(), owners.cend()};
    std::sort(m_lanes.begin(), m_lanes.end(), [](const QString &left, const QString &right) {
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty(); // those without an owner come last
        const int order = foldKey(left).compare(foldKey(right));
        return order < 0 || (order == 0 && left < right);
    });
    if (m_lanes.isEmpty())
        m_lanes.append(QString());
    for (int i = 0; i < int(m_lanes.size()); ++i)
        m_laneOf.insert(m_lanes.at(i), i);
}

int BoardModel::cellOf(CardNumber number) const
{
    const int column = m_columnOf.at(size_t(m_content->stage(number)));
    const int lane = m_hasLanes ? m_laneOf.value(m_content->owner(number)) : 0;
    return column < 0 ? -1 : lane * stageCount() + column;
}

bool BoardModel::matches(CardNumber number) const
{
    const BoardContent &cards = *m_content;
    const auto any = [](const QStringList &wanted, const QStringList &has) {
        return (has.isEmpty() && wanted.contains(QString())) ||
               std::any_of(has.cbegin(), has.cend(),
                           [&wanted](const QString &one) { return wanted.contains(one); });
    };
    if ((m_filter.onHold && !cards.isOnHold(number)) || (m_filter.noTask && cards.hasNextTask(number)) ||
        (m_filter.waiting && !waitsTooLong(number, m_now)))
        return false;
    if (m_filter.value != BoardValue::Any) {
        const bool buys = cards.purchaseMinor(number) != 0 || cards.hasOthers(number),
                   advocates = cards.advocacyMinor(number) != 0;
        const bool fits = m_filter.value == BoardValue::Deals       ? cards.hasDeals(number)
                          : m_filter.value == BoardValue::Buyers    ? buys
                          : m_filter.value == BoardValue::Advocates ? advocates
                          : m_filter.value == BoardValue::Both      ? buys && advocates
                                                                    : !buys && !advocates;
        if (!fits)
            return false;
    }
    if ((!m_filter.owners.isEmpty() && !m_filter.owners.contains(cards.owner(number))) ||
        (!m_filter.tags.isEmpty() && !any(m_filter.tags, cards.tags(number))) ||
        (!m_filter.networks.isEmpty() && !any(m_filter.networks, cards.networks(number))))
        return false;
    return m_wanted.areIn(cards, number);
}

void BoardModel::fillCells(Refill how)
{
    m_filledAt = m_now;
    m_wanted = BoardWords(m_words);
    if (!m_words.isEmpty())
        m_content->fold();
    if (m_sort == BoardSort::Waiting)
        setSortLimits();
    m_content->setDealCurrency(m_currency);
    const auto cells = size_t(laneCount() * stageCount());
    m_shown.assign(isFiltered() ? cells : 0, {});
    if (how == Refill::Narrower) {
        for (size_t cell = 0; cell < m_shown.size(); ++cell)
            std::erase_if(m_cells[cell], [&](CardNumber number) { return !fits(number, m_shown[cell]); });
    } else {
        m_cells.assign(cells, {});
        // Stage by stage, each by rank: that is the order by hand already.
        for (size_t stage = 0; stage < m_content->columns.size(); ++stage)
            fillFrom(stage);
        if (m_sort != BoardSort::ByHand) {
            for (Row &row : m_cells)
                sortBoardRow(*m_content, row, m_sort);
        }
    }
    if (how == Refill::All) {
        m_tallies.clear();
        forgetRanks();
    }
    m_totals.assign(size_t(stageCount()), {});
}

void BoardModel::fillFrom(size_t stage)
{
    const Row &cards = m_content->columns[stage];
    const int column = m_columnOf[stage];
    if (column < 0)
        return;
    if (!m_hasLanes && m_shown.empty()) {
        Row &row = m_cells[size_t(column)];
        row.insert(row.end(), cards.begin(), cards.end());
        return;
    }
    for (const CardNumber number : cards) {
        const auto cell = size_t(cellOf(number));
        if (m_shown.empty() || fits(number, m_shown[cell]))
            m_cells[cell].push_back(number);
    }
}

bool BoardModel::fits(CardNumber number, Sums &sums) const
{
    const bool shown = matches(number);
    if (shown)
        addTo(sums, number, 1);
    return shown;
}

void BoardModel::forgetTotals(int ownStage)
{
    if (ownStage < 0 || m_totals.size() != size_t(stageCount())) {
        m_totals.assign(size_t(stageCount()), {});
        m_tallies.clear();
        forgetRanks();
    } else if (const int column = m_columnOf.at(size_t(ownStage)); column >= 0) {
        m_totals[size_t(column)].reset();
    }
}

// --- precise changes ---

int BoardModel::lowerBound(const Row &row, CardNumber number) const
{
    const auto place = std::partition_point(row.cbegin(), row.cend(), [&](CardNumber other) {
        return boardLess(*m_content, other, number, m_sort);
    });
    return int(place - row.cbegin());
}

int BoardModel::rowIn(const Row &row, CardNumber number) const
{
    const int place = lowerBound(row, number);
    return place < int(row.size()) && row[size_t(place)] == number ? place : -1;
}

void BoardModel::apply(const QList<Walker> &asked, const QList<Card> &found)
{
    QHash<Walker, const Card *> cards;
    QStringList newOwners;
    for (const Card &card : found) {
        cards.insert(card.walker(), &card);
        if (m_hasLanes && !m_laneOf.contains(card.owner))
            newOwners << card.owner;
    }
    if (asked.size() > maxSingleChanges) {
        QList<Card> all;
        const QSet<Walker> replaced(asked.cbegin(), asked.cend());
        for (const CardNumber number : m_content->numbers()) {
            if (!replaced.contains(m_content->walker(number)))
                all.append(m_content->card(number));
        }
        all += found;
        setContent(makeBoardContent(m_journey, all, m_content->complete));
        return;
    }
    if (!newOwners.isEmpty())
        refill([&] { makeLanes(newOwners); });
    emit contentAboutToChange();
    for (const Walker person : asked)
        applyOne(person, cards.value(person));
    emit contentChanged();
    emit totalsChanged();
    if (std::exchange(m_ranksMoved, false))
        emit ranksChanged();
}

namespace
{

BoardContent::Column::iterator placeByRank(const BoardContent &content, BoardContent::Column &cards,
                                           CardNumber number)
{
    return std::partition_point(cards.begin(), cards.end(), [&content, number](CardNumber other) {
        return boardLess(content, other, number, BoardSort::ByHand);
    });
}

} // namespace

void BoardModel::applyOne(Walker person, const Card *found)
{
    tallies(); // a view may ask in the middle of the change; then nothing may be counted anew
    const CardNumber known = m_content->find(person);
    const int to = found ? m_stages.value(found->stage, -1) : -1;
    if (known == noCard) {
        if (to >= 0)
            insert(*found, to);
        return;
    }
    emit cardChanged(person);
    if (to < 0)
        remove(known);
    else if (m_content->card(known) != *found)
        update(known, *found, to);
}

void BoardModel::putByRank(CardNumber number)
{
    Row &cards = m_content->columns[size_t(m_content->stage(number))];
    cards.insert(placeByRank(*m_content, cards, number), number);
}

void BoardModel::takeByRank(CardNumber number)
{
    Row &cards = m_content->columns[size_t(m_content->stage(number))];
    const auto place = placeByRank(*m_content, cards, number);
    Q_ASSERT(place != cards.end() && *place == number);
    cards.erase(place);
}

void BoardModel::showAt(int cell, CardNumber number)
{
    Row &shown = m_cells[size_t(cell)];
    const int row = lowerBound(shown, number);
    beginInsertRows(stageIndex(cell), row, row);
    shown.insert(shown.begin() + row, number);
    endInsertRows();
}

void BoardModel::hideFrom(int cell, int row)
{
    Row &shown = m_cells[size_t(cell)];
    beginRemoveRows(stageIndex(cell), row, row);
    shown.erase(shown.begin() + row);
    endRemoveRows();
}

void BoardModel::insert(const Card &card, int stage)
{
    const CardNumber number = m_content->make(card, stage);
    m_content->enter(number);
    putByRank(number);
    const int cell = cellOf(number);
    const bool shown = cell >= 0 && matches(number);
    if (shown)
        showAt(cell, number);
    recount(number, shown, 1);
}

void BoardModel::remove(CardNumber number)
{
    takeByRank(number);
    const int cell = cellOf(number);
    const int row = cell < 0 ? -1 : rowIn(m_cells[size_t(cell)], number);
    if (row >= 0)
        hideFrom(cell, row);
    recount(number, row >= 0, -1);
    m_content->remove(number);
}

void BoardModel::update(CardNumber number, const Card &card, int stage)
{
    const CardNumber next = m_content->make(card, stage, number);
    const int from = cellOf(number);
    const int row = from < 0 ? -1 : rowIn(m_cells[size_t(from)], number);
    const int to = matches(next) ? cellOf(next) : -1;
    const int oldStage = m_content->stage(number);
    recount(number, row >= 0, -1);
    takeByRank(number);
    const bool moves = row >= 0 && from == to;
    int place = row;
    if (row >= 0 && from != to) {
        hideFrom(from, row);
        m_content->become(number, next);
    } else {
        // The rows in between are asked for their cards before and after: never between the two.
        const int target = moves ? lowerBound(m_cells[size_t(from)], next) : row;
        const bool elsewhere = moves && target != row && target != row + 1;
        if (elsewhere) {
            Row &shown = m_cells[size_t(from)];
            beginMoveRows(stageIndex(from), row, row, stageIndex(from), target);
            shown.erase(shown.begin() + row);
            place = target > row ? target - 1 : target;
            shown.insert(shown.begin() + place, number);
        }
        m_content->become(number, next);
        if (elsewhere)
            endMoveRows();
    }
    putByRank(number);
    if (to >= 0 && !moves) {
        showAt(to, number);
    } else if (moves) {
        const QModelIndex changed = index(place, 0, stageIndex(from));
        emit dataChanged(changed, changed);
    }
    recount(number, to >= 0, 1);
    forgetTotals(oldStage); // somebody may have asked between
}

// --- questions ---

int BoardModel::columnOf(StageId own) const
{
    const int stage = m_stages.value(own, -1);
    return stage < 0 ? -1 : m_columnOf.at(size_t(stage));
}

CardNumber BoardModel::numberAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return noCard;
    return m_cells[size_t(index.internalId()) - 1][size_t(index.row())];
}

std::optional<Card> BoardModel::card(const QModelIndex &index) const
{
    const CardNumber number = numberAt(index);
    return number == noCard ? std::nullopt : std::optional(m_content->card(number));
}

std::optional<Card> BoardModel::card(Walker person) const
{
    const CardNumber number = m_content->find(person);
    return number == noCard ? std::nullopt : std::optional(m_content->card(number));
}

StageId BoardModel::stageOf(Walker person) const
{
    const CardNumber number = m_content->find(person);
    return number == noCard ? StageId() : m_journey.stages.at(m_content->stage(number)).id;
}

void BoardModel::setHeadedFor(const QList<Walker> &people, StageId stage)
{
    for (const Walker person : people) {
        if (stage.isValid())
            m_headed.insert(person, stage);
        else
            m_headed.remove(person);
    }
}

Walker BoardModel::walker(const QModelIndex &index) const
{
    const CardNumber number = numberAt(index);
    return number == noCard ? Walker() : m_content->walker(number);
}

PersonId BoardModel::personOf(Walker walker) const
{
    const CardNumber number = m_content->find(walker);
    return number == noCard ? walker.person() : m_content->person(number);
}

QModelIndex BoardModel::indexOf(Walker person) const
{
    const CardNumber number = m_content->find(person);
    if (number == noCard)
        return {};
    const int cell = cellOf(number);
    const int row = cell < 0 ? -1 : rowIn(m_cells[size_t(cell)], number);
    return row < 0 ? QModelIndex() : index(row, 0, stageIndex(cell));
}

// --- QAbstractItemModel ---

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    // 0 marks a cell; a card carries the number of its cell, counted from 1.
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex BoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return cellCount();
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_cells[size_t(parent.row())].size()) : 0;
}

int BoardModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::optional<Card> shown = card(index);
    if (!shown) {
        const Stage &stage = stageAt(columnOfCell(index.row()));
        switch (role) {
        case Qt::DisplayRole:
            return called(stage);
        case Qt::AccessibleTextRole:
            return boardtext::stageSentence(called(stage), totals(columnOfCell(index.row())),
                                            m_journey.isOfDeals());
        case StageRole:
            return stage.id.value;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return safeForDisplay(shown->name);
    case Qt::AccessibleTextRole:
        return boardtext::cardSentence(*this, *shown);
    case Qt::ToolTipRole:
        return plainToolTip(boardtext::cardSentence(*this, *shown));
    case PersonRole:
        return shown->walker().number();
    case StageRole:
        return shown->stage.value;
    case SubtitleRole:
        return safeForDisplay(shown->subtitle);
    case PurchaseRole:
        return shown->purchaseMinor;
    case AdvocacyRole:
        return shown->advocacyMinor;
    case WaitingRole:
        return waitsTooLong(*shown);
    default:
        return {};
    }
}

} // namespace vouch::ui
