// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_model.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

bool passes(TimelineFilter filter, const TimelineItem &item)
{
    using Kind = TimelineKind;
    const auto isOneOf = [&item](std::initializer_list<Kind> kinds) {
        return std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end();
    };
    switch (filter) {
    case TimelineFilter::All:
        return true;
    case TimelineFilter::Notes:
        return item.kind == Kind::Note;
    case TimelineFilter::Interactions:
        return item.kind == Kind::Interaction;
    case TimelineFilter::Tasks:
        return item.kind == Kind::Task;
    case TimelineFilter::Moves:
        return item.kind == Kind::Move;
    case TimelineFilter::Purchases: // with what led there and how it was
        return isOneOf({Kind::Purchase, Kind::Refund, Kind::Abandoned, Kind::Considered, Kind::Unconsidered,
                        Kind::Enjoyment, Kind::DealOpened, Kind::DealWon, Kind::DealLost});
    case TimelineFilter::Advocacy:
        return isOneOf({Kind::Advocacy, Kind::Reward, Kind::ReferralOut, Kind::ReferralIn});
    case TimelineFilter::Service:
        return isOneOf({Kind::CaseOpened, Kind::CaseAnswered, Kind::CaseResolved});
    }
    return true;
}

bool isOfDeal(TimelineKind kind)
{
    return kind == TimelineKind::DealOpened || kind == TimelineKind::DealWon ||
           kind == TimelineKind::DealLost;
}

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void TimelineModel::setSource(Ask ask, std::function<Millis()> now)
{
    m_ask = std::move(ask);
    m_now = std::move(now);
    replaceAll({});
    m_complete = false;
    this->ask({}, pageSize, true);
}

void TimelineModel::refresh()
{
    if (m_ask)
        ask({}, std::max(pageSize, int(m_items.size())), true);
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (passes(m_filter, m_items[i]))
            m_shown.append(i);
    }
    endResetModel();
    if (m_shown.size() < pageSize / 2)
        fetchMore({});
    emit answered();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString TimelineModel::heading(int row) const
{
    const auto dayOf = [](const TimelineItem &one) {
        return one.day.isValid() ? one.day : shown::day(one.at);
    };
    const TimelineItem &here = item(row);
    if (here.planned)
        return row == 0 ? tr("Planned") : QString();
    const bool first = row == 0 || item(row - 1).planned || dayOf(item(row - 1)) != dayOf(here);
    return first ? dayHeading(dayOf(here), now()) : QString();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineItem &here = item(index.row());
    switch (role) {
    case ItemRole:
        return QVariant::fromValue(&here);
    case HeadingRole:
        return heading(index.row());
    case Qt::DisplayRole:
        return safeForDisplay(here.title);
    case Qt::AccessibleTextRole: {
        QStringList parts{safeForDisplay(here.title)};
        if (here.amount)
            parts.append(formatMoney(*here.amount));
        parts.append(exactTime(here.at, here.day));
        if (!here.detail.isEmpty())
            parts.append(safeForDisplay(here.detail));
        if (!here.text.isEmpty())
            parts.append(safeForDisplay(here.text));
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return plainToolTip(exactTime(here.at, here.day) +
                            (here.opened().isEmpty() ? QString() : u"\n"_s + safeForDisplay(here.opened())));
    default:
        return {};
    }
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking && m_ask;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_items.isEmpty() ? std::optional<Millis>() : m_items.last().at, pageSize, m_items.isEmpty());
}

void TimelineModel::ask(std::optional<Millis> before, int limit, bool replace)
{
    m_asking = true;
    const int generation = ++m_generation;
    const auto take = [this, generation, limit, replace](Result<QList<TimelineItem>> answer) {
        if (generation != m_generation)
            return;
        m_asking = false;
        if (!answer) {
            m_complete = true; // do not ask again and again; a change or another visit does
            emit failed(answer.error());
            return;
        }
        m_complete = answer->size() < limit;
        if (replace)
            replaceAll(std::move(*answer));
        else
            append(*answer);
        // A filter may leave nothing of a page; go on until there is something to see.
        if (m_filter != TimelineFilter::All && m_shown.size() < pageSize / 2)
            fetchMore({});
        emit answered();
    };
    // Never within the caller: views ask for more while they are being told of a change.
    onAnswer(m_ask(limit, before), this, [this, take](Result<QList<TimelineItem>> answer) {
        QMetaObject::invokeMethod(
            this, [take, answer = std::move(answer)]() mutable { take(std::move(answer)); },
            Qt::QueuedConnection);
    });
}

void TimelineModel::append(const QList<TimelineItem> &items)
{
    QList<int> shown;
    for (const TimelineItem &item : items) {
        const bool known =
            std::any_of(m_items.crbegin(), m_items.crend(), [&item](const TimelineItem &other) {
                return other.id == item.id && other.kind == item.kind;
            });
        if (known)
            continue;
        if (passes(m_filter, item))
            shown.append(int(m_items.size()));
        m_items.append(item);
    }
    if (shown.isEmpty())
        return;
    const int first = int(m_shown.size());
    beginInsertRows({}, first, first + int(shown.size()) - 1);
    m_shown.append(shown);
    endInsertRows();
}

void TimelineModel::replaceAll(QList<TimelineItem> items)
{
    if (items == m_items && !items.isEmpty())
        return;
    beginResetModel();
    m_items = std::move(items);
    m_shown.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (passes(m_filter, m_items[i]))
            m_shown.append(i);
    }
    endResetModel();
}

} // namespace vouch::ui
