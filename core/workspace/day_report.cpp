// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/day_report.h"

#include "core/people/repeat.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using insight::Cell;
using insight::Column;
using insight::ReportValue;

QString say(const char *text)
{
    return QCoreApplication::translate("Packs", text);
}

class Sheet
{
public:
    explicit Sheet(ReportValue &value)
        : m_value(value)
    {
    }
    void section(const QString &title) { m_section = title; }
    void row(const QString &when, const QString &what, const QString &who, PersonId person,
             const QString &owner)
    {
        const auto words = [](const QString &text) {
            Cell cell;
            cell.text = text;
            return cell;
        };
        Cell name = words(who);
        if (person.isValid())
            name.people = {person.value};
        m_value.rows.append({words(m_section), words(when), words(what.left(200)), name, words(owner)});
    }

private:
    ReportValue &m_value;
    QString m_section;
};

QString timeText(const Calendar &calendar, Millis at)
{
    return QLocale().toString(calendar.local(at).time(), QLocale::ShortFormat);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

void addTasks(Sheet &sheet, const TodayPage &page, QDate today, const Calendar &calendar)
{
    const auto add = [&](bool late) {
        for (const TaskRecord &task : page.tasks) {
            const QDate day = calendar.dateOf(*task.due());
            if ((day < today) != late)
                continue;
            const auto repeat = repeatFromKey(task.repeats);
            const QString when = late              ? dayText(day)
                                 : !task.isTimed() ? QString()
                                                   : timeText(calendar, *task.dueAt);
            sheet.row(when, repeat ? u"%1 (%2)"_s.arg(task.title, repeatWords(*repeat)) : task.title,
                      task.personName, task.person, task.owner);
        }
    };
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Tasks")));
    add(false);
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Overdue")));
    add(true);
}

/// Those whose day is here or has passed.
void addDeals(Sheet &sheet, const TodayPage &page)
{
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Deals")));
    for (const DueDealRecord &deal : page.deals) {
        const bool late = deal.why == DueDealRecord::Why::Overdue;
        if (!late && (deal.why != DueDealRecord::Why::Soon || deal.days > 0))
            continue;
        sheet.row(late ? QCoreApplication::translate("Packs", "%n day(s) late", nullptr, deal.days)
                       : QString(),
                  deal.amount ? u"%1 (%2)"_s.arg(deal.title, formatMoney(*deal.amount)) : deal.title,
                  deal.personName.isEmpty() ? deal.organisation : deal.personName, deal.person, deal.owner);
    }
}

void addItems(Sheet &sheet, const QList<CalendarItem> &items, CalendarItem::Kind kind)
{
    for (const CalendarItem &item : items) {
        if (item.kind != kind)
            continue;
        const QString what =
            kind == CalendarItem::Kind::Birthday && item.years > 0
                ? QCoreApplication::translate("Packs", "%n years old today", nullptr, item.years)
                : item.title;
        sheet.row({}, what, item.personName, item.person, {});
    }
}

} // namespace

ReportValue dayReport(const TodayPage &page, const QList<CalendarItem> &items,
                      const insight::ReportSpec &spec, const Calendar &calendar)
{
    const QDate today = calendar.dayOf(spec.now);
    ReportValue value;
    value.spec = spec;
    value.title = QLocale().toString(today, QLocale::LongFormat);
    value.columns = {{u"section"_s, say(QT_TRANSLATE_NOOP("Packs", "What for")), Column::Kind::Text},
                     {u"when"_s, say(QT_TRANSLATE_NOOP("Packs", "When")), Column::Kind::Text},
                     {u"what"_s, say(QT_TRANSLATE_NOOP("Packs", "What")), Column::Kind::Text},
                     {u"person"_s, say(QT_TRANSLATE_NOOP("Packs", "Person")), Column::Kind::Text},
                     {u"owner"_s, say(QT_TRANSLATE_NOOP("Packs", "Owner")), Column::Kind::Text}};
    Sheet sheet(value);
    addTasks(sheet, page, today, calendar);
    addDeals(sheet, page);
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "To answer")));
    for (const UnansweredRecord &one : page.unanswered) {
        const QString text = one.text.simplified();
        sheet.row(dayText(calendar.dayOf(one.at)), text.isEmpty() ? channelText(one.channel) : text,
                  one.personName, one.person, {});
    }
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Keep in touch")));
    addItems(sheet, items, CalendarItem::Kind::Touch);
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Renewals")));
    addItems(sheet, items, CalendarItem::Kind::Renewal);
    sheet.section(say(QT_TRANSLATE_NOOP("Packs", "Birthdays")));
    addItems(sheet, items, CalendarItem::Kind::Birthday);
    value.n = value.rows.size();
    const int count = int(value.n);
    value.finding = count == 0
                        ? say(QT_TRANSLATE_NOOP("Packs", "Nothing is due today."))
                        : QCoreApplication::translate("Packs", "%n thing(s) to do today.", nullptr, count);
    if (!spec.owner.isEmpty())
        value.finding =
            QCoreApplication::translate("Packs", "People of %1: %2").arg(spec.owner, value.finding);
    value.definition = say(QT_TRANSLATE_NOOP(
        "Packs",
        "Open tasks that are due by the end of the day, open deals that are expected by then, questions "
        "that wait for an answer, people whose time to hear from you has come, and what renews or is "
        "celebrated on the day."));
    return value;
}

} // namespace vouch
