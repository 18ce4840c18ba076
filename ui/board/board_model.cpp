// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_model.h"

#include "core/base/text.h"
#include "ui/board/board_text.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BoardModel::setNow(Millis now)
{
    m_now = now;
    m_waiting.assign(size_t(stageCount()), -1);
    emit totalsChanged();
}

void BoardModel::setJourney(const Journey &journey)
{
    emit contentAboutToChange();
    beginResetModel();
    m_journey = journey;
    m_columns.clear();
    for (int i = 0; i < stageCount(); ++i)
        m_columns.insert(stageAt(i).id, i);
    m_content = makeBoardContent(journey, {});
    fillShown();
    endResetModel();
    emit contentChanged();
    emit totalsChanged();
}

void BoardModel::setContent(std::shared_ptr<BoardContent> content)
{
    Q_ASSERT(int(content->columns.size()) == stageCount());
    emit contentAboutToChange();
    beginResetModel();
    m_content = std::move(content);
    fillShown();
    endResetModel();
    emit contentChanged();
    emit totalsChanged();
}

void BoardModel::setFilter(const QString &typed)
{
    const QStringList words = boardFilterWords(typed);
    if (words == m_words)
        return;
    emit contentAboutToChange();
    beginResetModel();
    m_words = words;
    fillShown();
    endResetModel();
    emit contentChanged();
    emit totalsChanged();
}

bool BoardModel::matches(const BoardEntry &entry) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&entry](const QString &word) { return entry.key.contains(word); });
}

void BoardModel::fillShown()
{
    m_shown.assign(size_t(stageCount()), {});
    for (size_t i = 0; i < m_shown.size(); ++i) {
        const Row &all = m_content->columns[i].cards;
        if (m_words.isEmpty()) {
            m_shown[i] = all;
            continue;
        }
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_shown[i]),
                     [this](const BoardEntry *entry) { return matches(*entry); });
    }
    m_waiting.assign(m_shown.size(), -1);
}

// --- precise changes ---

int BoardModel::lowerBound(const Row &row, const QString &rank, PersonId person) const
{
    const auto place = std::partition_point(row.cbegin(), row.cend(), [&](const BoardEntry *entry) {
        return boardOrder(entry->card.rank, entry->card.person, rank, person);
    });
    return int(place - row.cbegin());
}

int BoardModel::rowIn(const Row &row, const BoardEntry &entry) const
{
    const int place = lowerBound(row, entry.card.rank, entry.card.person);
    return place < int(row.size()) && row[size_t(place)] == &entry ? place : -1;
}

void BoardModel::apply(const QList<PersonId> &asked, const QList<Card> &found)
{
    QHash<PersonId, const Card *> cards;
    for (const Card &card : found)
        cards.insert(card.person, &card);
    emit contentAboutToChange();
    if (asked.size() > mostSingleChanges) {
        QList<Card> all;
        const QSet<PersonId> replaced(asked.cbegin(), asked.cend());
        for (const auto &[id, entry] : m_content->entries) {
            if (!replaced.contains(PersonId(id)))
                all.append(entry.card);
        }
        all += found;
        beginResetModel();
        m_content = makeBoardContent(m_journey, all);
        fillShown();
        endResetModel();
    } else {
        for (const PersonId person : asked)
            applyOne(person, cards.value(person));
    }
    emit contentChanged();
    emit totalsChanged();
}

void BoardModel::applyOne(PersonId person, const Card *found)
{
    const auto known = m_content->entries.find(person.value);
    const int to = found ? columnOf(found->stage) : -1;
    if (known == m_content->entries.end()) {
        if (to >= 0)
            insert(*found, to);
        return;
    }
    BoardEntry &entry = known->second;
    const int from = columnOf(entry.card.stage);
    emit cardChanged(person);
    if (to == from) {
        if (entry.card != *found)
            update(entry, *found, from);
        return;
    }
    remove(entry, from);
    if (to >= 0)
        insert(*found, to);
}

void BoardModel::insert(const Card &card, int column)
{
    BoardEntry &entry = m_content->entries[card.person.value];
    entry = {card, boardFilterKey(card)};
    BoardContent::Column &all = m_content->columns[size_t(column)];
    all.cards.insert(all.cards.begin() + lowerBound(all.cards, card.rank, card.person), &entry);
    all.purchaseMinor += card.purchaseMinor;
    m_waiting[size_t(column)] = -1;
    if (!matches(entry))
        return;
    Row &shown = m_shown[size_t(column)];
    const int row = lowerBound(shown, card.rank, card.person);
    beginInsertRows(stageIndex(column), row, row);
    shown.insert(shown.begin() + row, &entry);
    endInsertRows();
}

void BoardModel::remove(BoardEntry &entry, int column)
{
    BoardContent::Column &all = m_content->columns[size_t(column)];
    all.cards.erase(all.cards.begin() + rowIn(all.cards, entry));
    all.purchaseMinor -= entry.card.purchaseMinor;
    m_waiting[size_t(column)] = -1;
    Row &shown = m_shown[size_t(column)];
    if (const int row = rowIn(shown, entry); row >= 0) {
        beginRemoveRows(stageIndex(column), row, row);
        shown.erase(shown.begin() + row);
        endRemoveRows();
    }
    m_content->entries.erase(entry.card.person.value);
}

void BoardModel::update(BoardEntry &entry, const Card &card, int column)
{
    const QString key = boardFilterKey(card);
    Row &shown = m_shown[size_t(column)];
    const int row = rowIn(shown, entry);
    const bool shows = matches({card, key});
    if ((row >= 0) != shows) {
        const Card copy = card;
        remove(entry, column);
        insert(copy, column);
        return;
    }
    BoardContent::Column &all = m_content->columns[size_t(column)];
    all.cards.erase(all.cards.begin() + rowIn(all.cards, entry));
    all.cards.insert(all.cards.begin() + lowerBound(all.cards, card.rank, card.person), &entry);
    all.purchaseMinor += card.purchaseMinor - entry.card.purchaseMinor;
    m_waiting[size_t(column)] = -1;
    int place = row;
    if (shows) {
        const int to = lowerBound(shown, card.rank, card.person);
        if (to != row && to != row + 1) {
            beginMoveRows(stageIndex(column), row, row, stageIndex(column), to);
            shown.erase(shown.begin() + row);
            place = to > row ? to - 1 : to;
            shown.insert(shown.begin() + place, &entry);
            entry = {card, key};
            endMoveRows();
        }
    }
    entry = {card, key};
    if (shows) {
        const QModelIndex changed = index(place, 0, stageIndex(column));
        emit dataChanged(changed, changed);
    }
}

// --- questions ---

int BoardModel::columnOf(StageId stage) const
{
    return m_columns.value(stage, -1);
}

bool BoardModel::waitsTooLong(const Card &card) const
{
    const int column = columnOf(card.stage);
    return column >= 0 && stageAt(column).waitDays > 0 &&
           m_now - card.enteredAt > stageAt(column).waitDays * dayMillis;
}

int BoardModel::ageDays(const Card &card) const
{
    return int(std::max<Millis>(0, m_now - card.enteredAt) / dayMillis);
}

BoardModel::Totals BoardModel::totals(int column) const
{
    const BoardContent::Column &all = m_content->columns[size_t(column)];
    int &waiting = m_waiting[size_t(column)];
    if (waiting < 0) {
        waiting = int(std::count_if(all.cards.cbegin(), all.cards.cend(),
                                    [this](const BoardEntry *entry) { return waitsTooLong(entry->card); }));
    }
    return {int(all.cards.size()), int(m_shown[size_t(column)].size()), waiting, all.purchaseMinor};
}

const Card *BoardModel::card(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_shown[size_t(index.internalId()) - 1][size_t(index.row())]->card;
}

const Card *BoardModel::card(PersonId person) const
{
    const auto known = m_content->entries.find(person.value);
    return known == m_content->entries.end() ? nullptr : &known->second.card;
}

QModelIndex BoardModel::indexOf(PersonId person) const
{
    const auto known = m_content->entries.find(person.value);
    if (known == m_content->entries.end())
        return {};
    const int column = columnOf(known->second.card.stage);
    const int row = rowIn(m_shown[size_t(column)], known->second);
    return row < 0 ? QModelIndex() : index(row, 0, stageIndex(column));
}

BoardModel::Neighbours BoardModel::neighboursAt(int column, int row, const QList<PersonId> &moving) const
{
    const QSet<PersonId> moved(moving.cbegin(), moving.cend());
    const auto stays = [&moved](const BoardEntry *entry) { return !moved.contains(entry->card.person); };
    const Row &shown = m_shown[size_t(column)];
    const Row &all = m_content->columns[size_t(column)].cards;
    row = row < 0 ? int(shown.size()) : std::min(row, int(shown.size()));
    // The neighbour on one side is taken from what is shown, the one on the other from the whole column:
    // cards that the filter hides must not come to stand between them.
    const auto above = std::find_if(shown.crend() - row, shown.crend(), stays);
    if (above != shown.crend()) {
        const auto next = std::find_if(all.cbegin() + rowIn(all, **above) + 1, all.cend(), stays);
        return {(*above)->card.person, next == all.cend() ? PersonId() : (*next)->card.person};
    }
    const auto below = std::find_if(shown.cbegin() + row, shown.cend(), stays);
    if (below == shown.cend())
        return {};
    const auto last = std::find_if(all.crend() - rowIn(all, **below), all.crend(), stays);
    return {last == all.crend() ? PersonId() : (*last)->card.person, (*below)->card.person};
}

bool BoardModel::isAlreadyThere(int column, int row, const QList<PersonId> &moving) const
{
    const Row &shown = m_shown[size_t(column)];
    int first = int(shown.size()), last = -1;
    for (const PersonId person : moving) {
        const Card *known = card(person);
        const QModelIndex place = indexOf(person);
        if (!known || columnOf(known->stage) != column || !place.isValid())
            return false;
        first = std::min(first, place.row());
        last = std::max(last, place.row());
    }
    row = row < 0 ? int(shown.size()) : row;
    return last - first + 1 == moving.size() && row >= first && row <= last + 1;
}

// --- QAbstractItemModel ---

QModelIndex BoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    // 0 marks a stage; a card carries the number of its stage, counted from 1.
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
        return stageCount();
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_shown[size_t(parent.row())].size()) : 0;
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
    const Card *shown = card(index);
    if (!shown) {
        const Stage &stage = stageAt(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return stage.name;
        case Qt::AccessibleTextRole:
            return boardtext::stageSentence(stage, totals(index.row()));
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
        // Names are plain text: escaped, so that no tag in one is taken for mark-up.
        return QString(u"<p>"_s + boardtext::cardSentence(*this, *shown).toHtmlEscaped() + u"</p>"_s);
    case PersonRole:
        return shown->person.value;
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

// --- drag and drop ---

QString BoardModel::mimeType()
{
    return u"application/x-vouch-people"_s;
}

QByteArray BoardModel::encode(const QList<PersonId> &people) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    QList<qint64> ids;
    ids.reserve(people.size());
    for (const PersonId person : people)
        ids.append(person.value);
    out << m_journey.id.value << ids;
    return bytes;
}

QList<PersonId> BoardModel::decode(const QMimeData *data) const
{
    if (!data || !data->hasFormat(mimeType()))
        return {};
    QDataStream in(data->data(mimeType()));
    in.setVersion(QDataStream::Qt_6_4);
    qint64 journey = 0;
    QList<qint64> ids;
    in >> journey >> ids;
    QList<PersonId> people;
    if (in.status() != QDataStream::Ok || journey != m_journey.id.value)
        return people;
    for (const qint64 id : ids) {
        if (card(PersonId(id)))
            people.append(PersonId(id));
    }
    return people;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end());
    QList<PersonId> people;
    for (const QModelIndex &index : sorted) {
        if (const Card *shown = card(index))
            people.append(shown->person);
    }
    if (people.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType(), encode(people));
    return data;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent) const
{
    return action == Qt::MoveAction && parent.isValid() && data && data->hasFormat(mimeType());
}

bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const bool onCard = parent.internalId() != 0;
    const int stage = onCard ? int(parent.internalId()) - 1 : parent.row();
    const int place = onCard ? parent.row() : row;
    const QList<PersonId> people = decode(data);
    if (people.isEmpty())
        return false;
    if (!isAlreadyThere(stage, place, people)) {
        const Neighbours between = neighboursAt(stage, place, people);
        emit moveAsked(people, stageAt(stage).id, between.after, between.before);
    }
    return true;
}

} // namespace vouch::ui
