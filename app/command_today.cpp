// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/times.h"
#include "core/people/repeat.h"
#include "core/store/lane.h"
#include "core/store/records/today.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonObject waitingJson(const WaitingRecord &record)
{
    QJsonObject json{{u"person"_s, record.person.toString()},
                     {u"name"_s, record.personName},
                     {u"owner"_s, record.owner},
                     {u"days"_s, record.days},
                     {u"slow_after_days"_s, record.slowAfterDays}};
    if (record.journey.isValid()) {
        json.insert(u"journey"_s, record.journeyName);
        json.insert(u"stage"_s, record.stageName);
    }
    return json;
}

QJsonArray waitingJson(const QList<WaitingRecord> &records)
{
    QJsonArray array;
    for (const WaitingRecord &record : records)
        array.append(waitingJson(record));
    return array;
}

QString whyKey(DueDealRecord::Why why)
{
    switch (why) {
    case DueDealRecord::Why::Overdue:
        return u"overdue"_s;
    case DueDealRecord::Why::Soon:
        return u"soon"_s;
    case DueDealRecord::Why::NoDate:
        return u"no-date"_s;
    case DueDealRecord::Why::NoTask:
        return u"no-task"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray dealsJson(const QList<DueDealRecord> &deals)
{
    QJsonArray array;
    for (const DueDealRecord &deal : deals)
        array.append(QJsonObject{
            {u"deal"_s, deal.deal.toString()},
            {u"title"_s, deal.title},
            {u"person"_s, deal.person.isValid() ? QJsonValue(deal.person.toString()) : QJsonValue()},
            {u"name"_s, deal.personName},
            {u"organisation"_s, deal.organisation},
            {u"owner"_s, deal.owner},
            {u"amount"_s, deal.amount ? QJsonValue(deal.amount->toJson()) : QJsonValue()},
            {u"expected"_s, timeJson(deal.expected)},
            {u"why"_s, whyKey(deal.why)},
            {u"days"_s, deal.days},
            {u"has_task"_s, deal.hasTask}});
    return array;
}

QJsonObject pageJson(const TodayPage &page)
{
    QJsonArray unanswered;
    for (const UnansweredRecord &record : page.unanswered)
        unanswered.append(QJsonObject{{u"interaction"_s, record.interaction.toString()},
                                      {u"person"_s, record.person.toString()},
                                      {u"name"_s, record.personName},
                                      {u"channel"_s, record.channel},
                                      {u"kind"_s, record.kind},
                                      {u"text"_s, record.text},
                                      {u"sentiment"_s, record.sentiment},
                                      {u"at"_s, toIso(record.at)}});
    QJsonArray tasks;
    for (const TaskRecord &task : page.tasks)
        tasks.append(QJsonObject{
            {u"task"_s, task.id.toString()},
            {u"title"_s, task.title},
            {u"person"_s, task.person.isValid() ? QJsonValue(task.person.toString()) : QJsonValue()},
            {u"name"_s, task.personName},
            {u"owner"_s, task.owner},
            {u"due_at"_s, timeJson(task.dueAt.value_or(0), task.dueDay)},
            {u"repeat"_s, task.repeats.isEmpty() ? QJsonValue() : QJsonValue(task.repeats)},
            {u"remind"_s, task.remindBefore ? QJsonValue(reminderKey(*task.remindBefore)) : QJsonValue()}});
    QJsonArray thanks;
    for (const ThanksRecord &record : page.thanks)
        thanks.append(QJsonObject{{u"event"_s, record.event.toString()},
                                  {u"person"_s, record.person.toString()},
                                  {u"name"_s, record.personName},
                                  {u"kind"_s, record.kind},
                                  {u"channel"_s, record.channel},
                                  {u"at"_s, toIso(record.at)}});
    const qsizetype due = qMin(page.touchCount, qint64(page.touch.size()));
    return {{u"unanswered"_s, unanswered},
            {u"tasks"_s, tasks},
            {u"deals"_s, dealsJson(page.deals)},
            {u"waiting"_s, waitingJson(page.waiting)},
            {u"suggestions"_s, suggestionsJson(page.suggestions)},
            {u"unthanked"_s, thanks},
            {u"keep_in_touch"_s, waitingJson(page.touch.first(due))},
            {u"counts"_s, QJsonObject{{u"unanswered"_s, page.unansweredCount},
                                      {u"tasks"_s, page.taskCount},
                                      {u"deals"_s, page.dealCount},
                                      {u"waiting"_s, page.waitingCount},
                                      {u"suggestions"_s, page.suggestionCount},
                                      {u"unthanked"_s, page.thanksCount},
                                      {u"keep_in_touch"_s, page.touchCount},
                                      {u"quiet"_s, page.quietPeople}}}};
}

/// One block: a heading with its count and rows of what is to do.
class Block
{
public:
    Block(const QString &title, qint64 count)
        : m_title(title + u" ("_s + QString::number(count) + u')')
        , m_count(count)
    {
        m_table.column(CommandLine::tr("Person"), Table::Align::Left, 28);
        m_table.column(CommandLine::tr("What"), Table::Align::Left, 60);
        m_table.column(CommandLine::tr("Since"), Table::Align::Left, 24);
    }
    void row(const QString &who, const QString &what, const QString &since)
    {
        m_table.row({who, what, since});
    }
    void print(Context &context, bool &any) const
    {
        if (m_count == 0)
            return;
        context.print((any ? u"\n"_s : QString()) + m_title + u'\n' + m_table.toText());
        any = true;
    }

private:
    QString m_title;
    qint64 m_count;
    Table m_table;
};

QString withRepeat(const TaskRecord &task)
{
    const auto repeat = repeatFromKey(task.repeats);
    return repeat ? task.title + u" · "_s + repeatWords(*repeat) : task.title;
}

/// "overdue since …", "no date".
QString whyText(const DueDealRecord &deal)
{
    switch (deal.why) {
    case DueDealRecord::Why::Overdue:
    case DueDealRecord::Why::Soon:
        return localTime(deal.expected->at, deal.expected->date());
    case DueDealRecord::Why::NoDate:
        return CommandLine::tr("no date");
    case DueDealRecord::Why::NoTask:
        return CommandLine::tr("no task");
    }
    Q_UNREACHABLE();
}

void printDeals(Context &context, const TodayPage &page, bool &any)
{
    Block deals(CommandLine::tr("Deals"), page.dealCount);
    for (const DueDealRecord &deal : page.deals) {
        const QString worth = deal.amount ? u" · "_s + formatMoney(*deal.amount) : QString();
        deals.row(deal.personName.isEmpty() ? deal.organisation : deal.personName, deal.title + worth,
                  whyText(deal));
    }
    deals.print(context, any);
}

void printPage(Context &context, const TodayPage &page)
{
    bool any = false;
    Block answer(CommandLine::tr("To answer"), page.unansweredCount);
    for (const UnansweredRecord &record : page.unanswered)
        answer.row(record.personName, record.text.simplified(), localTime(record.at));
    answer.print(context, any);
    Block tasks(CommandLine::tr("Tasks due"), page.taskCount);
    for (const TaskRecord &task : page.tasks)
        tasks.row(task.personName, withRepeat(task), localTime(task.dueAt.value_or(0), task.dueDay));
    tasks.print(context, any);
    printDeals(context, page, any);
    const auto days = [](const WaitingRecord &record) {
        return CommandLine::tr("%n day(s)", nullptr, record.days);
    };
    Block waiting(CommandLine::tr("Waiting too long"), page.waitingCount);
    for (const WaitingRecord &record : page.waiting)
        waiting.row(record.personName, record.stageName, days(record));
    waiting.print(context, any);
    Block suggestions(CommandLine::tr("Suggestions"), page.suggestionCount);
    for (const SuggestionRecord &record : page.suggestions)
        suggestions.row(record.personName, record.text + u" – "_s + record.evidence,
                        localTime(record.evidenceAt));
    suggestions.print(context, any);
    Block thanks(CommandLine::tr("To thank"), page.thanksCount);
    for (const ThanksRecord &record : page.thanks)
        thanks.row(record.personName, record.kind, localTime(record.at));
    thanks.print(context, any);
    Block touch(CommandLine::tr("Keep in touch"), page.touchCount);
    const qsizetype due = qMin(page.touchCount, qint64(page.touch.size()));
    for (const WaitingRecord &record : page.touch.first(due))
        touch.row(record.personName, record.owner, record.days < 0 ? CommandLine::tr("never") : days(record));
    touch.print(context, any);
    if (!any)
        context.print(CommandLine::tr("Nothing due. %n people have not heard from you in 60 days.", nullptr,
                                      int(page.quietPeople)));
}

int runToday(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto ran = await((*workspace)->runRules());
    VOUCH_OR_FAIL(context, ran);
    const auto page = await((*workspace)->today(context.value(u"owner"_s)));
    VOUCH_OR_FAIL(context, page);
    if (context.json())
        context.print(pageJson(*page));
    else
        printPage(context, *page);
    return exitDone;
}

} // namespace

Command todayCommand()
{
    return {.name = u"today"_s,
            .arguments = {},
            .summary = CommandLine::tr("Lists whom to answer, chase and thank today."),
            .options = {{u"owner"_s, CommandLine::tr("NAME"),
                         CommandLine::tr("only this owner's people and tasks")}},
            .run = runToday};
}

} // namespace vouch::app
