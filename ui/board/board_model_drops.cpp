// SPDX-License-Identifier: GPL-3.0-or-later
// What a drop on the board means.
#include "ui/board/board_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

StageId BoardModel::targetStage(int column, const QList<Walker> &moving) const
{
    if (!m_lens)
        return stageAt(column).id;
    // Who stays in the column stays in the stage, whatever else the column shows.
    const StageId first = moving.isEmpty() ? StageId() : stageOf(moving.first());
    const bool together = first.isValid() && columnOf(first) == column &&
                          std::all_of(moving.cbegin(), moving.cend(),
                                      [this, first](Walker person) { return stageOf(person) == first; });
    if (together)
        return first;
    const Stage *own = lensStage(m_journey, stageAt(column).milestone);
    return own ? own->id : StageId();
}

BoardModel::Neighbours BoardModel::neighboursAt(int cell, int row, const QList<Walker> &moving) const
{
    const StageId to = targetStage(columnOfCell(cell), moving);
    const int stage = m_stages.value(to, -1);
    if (m_sort != BoardSort::ByHand || stage < 0)
        return {};
    const QSet<Walker> moved(moving.cbegin(), moving.cend());
    const auto stays = [&moved, stage, this](CardNumber number) {
        return m_content->stage(number) == stage && !moved.contains(m_content->walker(number));
    };
    const Row &shown = m_cells[size_t(cell)];
    const Row &all = m_content->columns[size_t(stage)];
    row = row < 0 ? int(shown.size()) : std::min(row, int(shown.size()));
    // The neighbour on one side is taken from what is shown, the one on the other from the whole column:
    // cards that the filter hides must not come to stand between them.
    const auto above = std::find_if(shown.crend() - row, shown.crend(), stays);
    if (above != shown.crend()) {
        const auto next = std::find_if(all.cbegin() + rowIn(all, *above) + 1, all.cend(), stays);
        return {m_content->walker(*above), next == all.cend() ? Walker() : m_content->walker(*next)};
    }
    const auto below = std::find_if(shown.cbegin() + row, shown.cend(), stays);
    if (below == shown.cend())
        return {};
    const auto last = std::find_if(all.crend() - rowIn(all, *below), all.crend(), stays);
    return {last == all.crend() ? Walker() : m_content->walker(*last), m_content->walker(*below)};
}

QList<MoveRequest> BoardModel::whereTheyStand(const QList<Walker> &deals) const
{
    QList<MoveRequest> requests;
    for (const Walker deal : deals) {
        const CardNumber number = m_content->find(deal);
        if (number == noCard || !deal.isDeal())
            continue;
        const Row &column = m_content->columns[size_t(m_content->stage(number))];
        const auto place = std::find(column.cbegin(), column.cend(), number);
        MoveRequest request;
        request.walkers = {deal};
        request.journey = m_journey.id;
        request.to = stageOf(deal);
        if (place != column.cbegin())
            request.after = m_content->walker(*(place - 1));
        if (place + 1 != column.cend())
            request.before = m_content->walker(*(place + 1));
        requests.append(request);
    }
    return requests;
}

bool BoardModel::isAlreadyThere(int cell, int row, const QList<Walker> &moving) const
{
    const Row &shown = m_cells[size_t(cell)];
    int first = int(shown.size()), last = -1;
    for (const Walker person : moving) {
        const QModelIndex place = indexOf(person);
        if (!place.isValid() || place.parent().row() != cell)
            return false;
        first = std::min(first, place.row());
        last = std::max(last, place.row());
    }
    row = row < 0 ? int(shown.size()) : row;
    return last - first + 1 == moving.size() && row >= first && row <= last + 1;
}

void BoardModel::drop(const QList<Walker> &people, int cell, int row)
{
    if (people.isEmpty() || isAlreadyThere(cell, row, people))
        return;
    const int column = columnOfCell(cell);
    const StageId to = targetStage(column, people);
    if (!to.isValid()) {
        emit dropRefused(tr("“%1” has no stage like “%2”, so nobody can be moved there.")
                             .arg(m_journey.name, stageAt(column).name));
        return;
    }
    const bool reorders = std::all_of(people.cbegin(), people.cend(), [this, cell](Walker person) {
        const CardNumber known = m_content->find(person);
        return known != noCard && cellOf(known) == cell;
    });
    if (reorders && m_sort != BoardSort::ByHand) {
        emit dropRefused(
            tr("Cards are sorted by %1, so they cannot be put in another order. Sort by hand to do that.")
                .arg(boardName(m_sort).toLower()));
        return;
    }
    if (reorders && m_lens) {
        emit dropRefused(
            tr("Seen through another journey, cards cannot be put in another order. Choose own stages "
               "to do that."));
        return;
    }
    const bool stay = m_lens && !m_hasLanes &&
                      std::all_of(people.cbegin(), people.cend(),
                                  [this, to](Walker person) { return stageOf(person) == to; });
    if (stay) {
        emit dropRefused(tr("“%1” has no stage of its own for “%2”: its people stay in “%3”.")
                             .arg(m_journey.name, stageAt(column).name, m_journey.stage(to)->name));
        return;
    }
    const Neighbours between = neighboursAt(cell, row, people);
    const QString lane = m_hasLanes ? m_lanes.at(laneOfCell(cell)) : QString();
    const bool gives =
        m_hasLanes && std::any_of(people.cbegin(), people.cend(), [this, &lane](Walker person) {
            const CardNumber known = m_content->find(person);
            return known != noCard && m_content->owner(known) != lane;
        });
    const std::optional<QString> owner = gives ? std::optional(lane) : std::nullopt;
    emit moveRequested(people, to, between.after, between.before, owner);
}

// --- as the views know it ---

QString BoardModel::mimeType()
{
    return u"application/x-vouch-people"_s;
}

QByteArray BoardModel::encode(const QList<Walker> &people) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    QList<qint64> ids;
    ids.reserve(people.size());
    for (const Walker person : people)
        ids.append(person.number());
    out << m_journey.id.value << ids;
    return bytes;
}

QList<Walker> BoardModel::decode(const QMimeData *data) const
{
    if (!data || !data->hasFormat(mimeType()))
        return {};
    QDataStream in(data->data(mimeType()));
    in.setVersion(QDataStream::Qt_6_4);
    qint64 journey = 0;
    QList<qint64> ids;
    in >> journey >> ids;
    QList<Walker> people;
    if (in.status() != QDataStream::Ok || journey != m_journey.id.value)
        return people;
    for (const qint64 id : ids) {
        if (const Walker walker = Walker::numbered(id); has(walker))
            people.append(walker);
    }
    return people;
}

QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end());
    QList<Walker> people;
    for (const QModelIndex &index : sorted) {
        if (const Walker shown = walker(index); shown.isValid())
            people.append(shown);
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
    const QList<Walker> people = decode(data);
    if (people.isEmpty())
        return false;
    drop(people, onCard ? int(parent.internalId()) - 1 : parent.row(), onCard ? parent.row() : row);
    return true;
}

} // namespace vouch::ui
