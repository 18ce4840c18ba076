// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include "core/base/bidi.h"
#include "core/base/shown_time.h"
#include "core/people/cadence.h"
#include "core/people/repeat.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/workspace/rules.h"
#include "ui/parts/tool_tip.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString exactTime(Millis at, QDate day = {})
{
    return shown::dateTime(at, day, QLocale::LongFormat);
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + u" · "_s + other;
}

QString oneLine(const QString &text)
{
    return isolated(text.left(400).simplified()); // beside names and days of another direction
}

TodayItem answerItem(const UnansweredRecord &record, Millis now)
{
    TodayItem item{TodayItem::Kind::Answer, record.interaction.value, 0, record.person,
                   oneLine(record.personName)};
    item.title = joined(nameOfKey<InteractionKind>(record.kind), channelText(record.channel));
    item.text = oneLine(record.text);
    item.side = dayWords(record.at, now);
    item.exact = exactTime(record.at);
    item.urgent = record.sentiment < 0;
    item.channel = record.channel;
    item.contact = record.kind;
    return item;
}

TodayItem taskItem(const TaskRecord &task, Millis now)
{
    TodayItem item{TodayItem::Kind::Task, task.id.value, 0, task.person, oneLine(task.personName)};
    item.title = oneLine(task.owner);
    if (const auto repeat = repeatFromKey(task.repeats))
        item.title = joined(repeatWords(*repeat), item.title);
    item.text = oneLine(task.title);
    item.side = dayWords(task.dueAt.value_or(now), now);
    if (task.isTimed())
        item.side =
            QStringList{item.side, QLocale().toString(shown::local(*task.dueAt).time(), QLocale::ShortFormat)}
                .join(u' ');
    item.exact = exactTime(task.dueAt.value_or(now), task.dueDay);
    item.urgent = task.dueAt && shown::day(*task.dueAt) < shown::day(now);
    return item;
}

/// What the deal needs besides its day: "no date, no next task".
QString missing(const DueDealRecord &deal)
{
    QStringList parts;
    if (!deal.expected)
        parts.append(TodayModel::tr("no date"));
    if (!deal.hasTask && deal.person.isValid())
        parts.append(TodayModel::tr("no next task"));
    return parts.join(TodayModel::tr(", "));
}

TodayItem dealItem(const DueDealRecord &deal, Millis now)
{
    TodayItem item{TodayItem::Kind::Deal, deal.deal.value, 0, deal.person,
                   joined(oneLine(deal.personName), oneLine(deal.organisation))};
    item.title = deal.amount ? formatMoney(*deal.amount) : QString();
    item.text = oneLine(deal.title);
    item.detail = missing(deal);
    item.expected = deal.expected;
    item.valued = deal.amount.has_value();
    item.urgent = deal.why == DueDealRecord::Why::Overdue;
    if (!deal.expected) {
        item.exact = TodayModel::tr("Open for %n day(s)", nullptr, deal.days);
        return item;
    }
    const When &expected = *deal.expected;
    item.side = expected.dayOnly ? dayWords(expected.date(), now) : dayWords(expected.at, now);
    item.exact = TodayModel::tr("Expected %1").arg(exactTime(expected.at, expected.date()));
    return item;
}

TodayItem waitingItem(const WaitingRecord &record)
{
    TodayItem item{TodayItem::Kind::Waiting, record.person.value, record.journey.value, record.person,
                   oneLine(record.personName)};
    item.title = joined(oneLine(record.stageName), oneLine(record.journeyName));
    item.text = oneLine(record.guidance);
    item.side = TodayModel::tr("%n day(s)", nullptr, record.days);
    item.exact = TodayModel::tr("%1 in this stage; slow after %2")
                     .arg(item.side, TodayModel::tr("%n day(s)", nullptr, record.slowAfterDays));
    return item;
}

TodayItem suggestionItem(const SuggestionRecord &record, Millis now)
{
    TodayItem item{TodayItem::Kind::Suggestion, record.id, 0, record.person, oneLine(record.personName)};
    item.title = oneLine(record.text);
    item.text = oneLine(record.evidence);
    item.side = dayWords(record.evidenceAt, now);
    item.exact = TodayModel::tr("Rule “%1”").arg(record.ruleName);
    return item;
}

TodayItem thanksItem(const ThanksRecord &record, Millis now)
{
    TodayItem item{TodayItem::Kind::Thanks, record.event.value, 0, record.person, oneLine(record.personName)};
    item.title = joined(nameOfKey<AdvocacyKind>(record.kind), channelText(record.channel));
    item.text = TodayModel::tr("Spoke for you and has not been thanked yet.");
    item.side = dayWords(record.at, now);
    item.exact = exactTime(record.at);
    return item;
}

TodayItem touchItem(const WaitingRecord &record, bool quiet)
{
    TodayItem item{quiet ? TodayItem::Kind::Quiet : TodayItem::Kind::Touch, record.person.value, 0,
                   record.person, oneLine(record.personName)};
    item.title = oneLine(record.owner);
    item.text =
        record.days < 0 ? TodayModel::tr("Never in touch so far.")
        : quiet ? TodayModel::tr("Nothing heard from or said to them for %n day(s).", nullptr, record.days)
                : TodayModel::tr("Last contact %n day(s) ago", nullptr, record.days);
    if (!quiet)
        item.side = cadenceWords(record.slowAfterDays);
    return item;
}

} // namespace

QString dayWords(Millis at, Millis now)
{
    return dayWords(shown::day(at), now);
}

QString dayWords(QDate day, Millis now)
{
    const qint64 days = day.daysTo(shown::day(now));
    const int past = int(days);
    const int ahead = int(-days);
    if (days == 0)
        return TodayModel::tr("today");
    if (days == 1)
        return TodayModel::tr("yesterday");
    if (days == -1)
        return TodayModel::tr("tomorrow");
    return days > 0 ? TodayModel::tr("%n day(s) ago", nullptr, past)
                    : TodayModel::tr("in %n day(s)", nullptr, ahead);
}

QString TodayModel::heading(TodayItem::Kind kind)
{
    switch (kind) {
    case TodayItem::Kind::Answer:
        return tr("To answer");
    case TodayItem::Kind::Task:
        return tr("Tasks due");
    case TodayItem::Kind::Deal:
        return tr("Deals");
    case TodayItem::Kind::Waiting:
        return tr("Waiting too long");
    case TodayItem::Kind::Suggestion:
        return tr("Suggestions");
    case TodayItem::Kind::Thanks:
        return tr("To thank");
    case TodayItem::Kind::Touch:
        return tr("Keep in touch");
    case TodayItem::Kind::Quiet:
        return tr("Gone quiet");
    }
    Q_UNREACHABLE();
}

qint64 TodayModel::countOf(TodayItem::Kind kind) const
{
    switch (kind) {
    case TodayItem::Kind::Answer:
        return m_page.unansweredCount;
    case TodayItem::Kind::Task:
        return m_page.taskCount;
    case TodayItem::Kind::Deal:
        return m_page.dealCount;
    case TodayItem::Kind::Waiting:
        return m_page.waitingCount;
    case TodayItem::Kind::Suggestion:
        return m_page.suggestionCount;
    case TodayItem::Kind::Thanks:
        return m_page.thanksCount;
    case TodayItem::Kind::Touch:
        return m_page.touchCount;
    case TodayItem::Kind::Quiet:
        return m_page.quietPeople;
    }
    Q_UNREACHABLE();
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayItem &item = m_items.at(index.row());
    const bool begins = index.row() == 0 || m_items.at(index.row() - 1).kind != item.kind;
    switch (role) {
    case Qt::DisplayRole:
        return joined(item.name, item.isFirstAThing() ? item.text : item.title);
    case Qt::AccessibleTextRole:
        return QStringList{heading(item.kind), item.name, item.title, item.text, item.detail, item.side}.join(
            u", "_s);
    case Qt::ToolTipRole:
        return plainToolTip(joined(item.text, joined(item.detail, item.exact)));
    case ItemRole:
        return QVariant::fromValue(&item);
    case HeadingRole:
        return begins ? heading(item.kind) : QString();
    case CountRole:
        return countOf(item.kind);
    default:
        return {};
    }
}

QList<TodayItem> TodayModel::itemsOf(const TodayPage &page) const
{
    QList<TodayItem> items;
    for (const UnansweredRecord &record : page.unanswered)
        items.append(answerItem(record, m_now));
    for (const TaskRecord &task : page.tasks)
        items.append(taskItem(task, m_now));
    for (const DueDealRecord &deal : page.deals)
        items.append(dealItem(deal, m_now));
    for (const WaitingRecord &record : page.waiting)
        items.append(waitingItem(record));
    for (const SuggestionRecord &record : page.suggestions)
        items.append(suggestionItem(record, m_now));
    for (const ThanksRecord &record : page.thanks)
        items.append(thanksItem(record, m_now));
    for (qsizetype i = 0; i < page.touch.size(); ++i) {
        const bool quiet = i >= page.touchCount;
        if (!quiet || m_quietShown)
            items.append(touchItem(page.touch.at(i), quiet));
    }
    return items;
}

void TodayModel::replaceWith(const QList<TodayItem> &items)
{
    const auto find = [](const QList<TodayItem> &list, const TodayItem &item, qsizetype from) -> qsizetype {
        for (qsizetype i = from; i < list.size(); ++i) {
            if (list.at(i).isSameThing(item))
                return i;
        }
        return -1;
    };
    for (qsizetype row = m_items.size() - 1; row >= 0; --row) {
        if (find(items, m_items.at(row), 0) >= 0)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < items.size(); ++row) {
        const qsizetype old = find(m_items, items.at(row), row);
        if (old < 0) {
            beginInsertRows({}, int(row), int(row));
            m_items.insert(row, items.at(row));
            endInsertRows();
        } else if (old > row) {
            beginMoveRows({}, int(old), int(old), {}, int(row));
            m_items.move(old, row);
            endMoveRows();
        }
        if (m_items.at(row) != items.at(row))
            m_items[row] = items.at(row);
    }
    // Headings and their counts stand on neighbours: all rows may look different now.
    if (!m_items.isEmpty())
        emit dataChanged(index(0), index(int(m_items.size()) - 1));
}

void TodayModel::setPage(const TodayPage &page, Millis now)
{
    m_page = page;
    m_now = now;
    replaceWith(itemsOf(page));
}

void TodayModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_page = {};
    endResetModel();
}

void TodayModel::setQuietShown(bool shown)
{
    m_quietShown = shown;
    replaceWith(itemsOf(m_page));
}

const TodayItem *TodayModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int TodayModel::rowOf(const TodayItem &item) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isSameThing(item))
            return int(i);
    }
    return -1;
}

} // namespace vouch::ui
