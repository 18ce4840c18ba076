// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deal_list.h"

#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_columns.h"
#include "core/exchange/deals.h"
#include "core/exchange/event_words.h"
#include "core/exchange/stage_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

bool any(const QStringList &keys, const QStringList &wanted)
{
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return wanted.contains(key); });
}

const QStringList &ownNumbers()
{
    static const QStringList keys{u"opportunity id"_s, u"deal id"_s, u"deal deal id"_s};
    return keys;
}

class DealListReader
{
public:
    DealListReader(CsvTable &table, const ReadContext &context, const ColumnReadings &readings)
        : m_table(table)
        , m_context(context)
        , m_readings(readings)
        , m_columns(table)
        , m_stage(m_columns.stage >= 0 ? m_columns.stage : table.column(eventStageKeys()))
        , m_source(sourceOf(table.keys()))
    {
        if (m_columns.status == m_stage)
            m_columns.status = -1;
    }

    bool read()
    {
        while (m_table.next())
            readRow();
        for (const QString &name : std::as_const(m_pipelines))
            tellJourney(m_context, journeyKeyFor(name), name, m_stages.value(name), true);
        for (Draft &draft : m_drafts) {
            if (!m_context.sink.add(std::move(draft)))
                return false;
        }
        return true;
    }

private:
    static QString sourceOf(const QStringList &keys)
    {
        if (any(keys, {u"opportunity id"_s, u"opportunity name"_s}))
            return u"salesforce"_s;
        if (any(keys, {u"deal title"_s, u"deal deal title"_s, u"deal organization"_s}))
            return u"pipedrive"_s;
        return any(keys, {u"record id"_s, u"dealname"_s, u"hs object id"_s}) ? u"hubspot"_s : u"case"_s;
    }

    void readRow()
    {
        Draft draft;
        draft.file = m_context.file;
        draft.line = m_table.line();
        QString id = m_table.cell(m_columns.number);
        const QString organisation = m_table.cell(m_columns.organisation);
        if (id.isEmpty())
            id = m_table.cell(m_columns.title);
        if (id.isEmpty()) {
            m_context.sink.failed(m_table.issue(
                QCoreApplication::translate("Exchange", "The row does not say which deal it is about.")));
            return;
        }
        DealCells cells;
        cells.remember(m_table, m_columns, m_readings);
        if (cells.title.isEmpty() && !cells.organisation.isEmpty())
            cells.title = cells.organisation + u" · "_s + id; // "Cancity · 1C1I7A6R"
        DealDraft &deal = cells.put(draft, m_source, id);
        const QString pipeline = m_table.cell(m_columns.pipeline);
        const QString name = !m_context.options.journeyName.isEmpty() ? m_context.options.journeyName
                             : pipeline.isEmpty() ? QFileInfo(m_context.file).completeBaseName()
                                                  : pipeline;
        draft.journeyKey = journeyKeyFor(name);
        if (const QString problem = tellStand(deal, cells, name, draft.journeyKey); !problem.isEmpty()) {
            m_context.sink.failed(m_table.issue(problem));
            return;
        }
        m_drafts.append(std::move(draft));
    }

    /// Why the row cannot be taken; empty: it can.
    QString tellStand(DealDraft &deal, const DealCells &cells, const QString &pipeline, const QString &key)
    {
        const QString stage = m_table.cell(m_stage), status = m_table.cell(m_columns.status);
        StageMeaning meaning = meaningIn(m_context.options, key, stage);
        const StageMeaning said = status.isEmpty() ? StageMeaning::Open : meaningOfStage(status);
        const bool apart = said != StageMeaning::Open && said != meaning; // "Offer", and "won" beside it
        if (apart)
            meaning = said;
        DealStory story;
        story.won = meaning == StageMeaning::Purchase;
        story.lost = meaning == StageMeaning::Lost;
        const auto closed = closedAt(story.won ? m_columns.won : m_columns.lost, cells);
        if (const auto entered = m_readings.time(m_table, m_columns.entered))
            story.lastAt = entered->at;
        if (story.won || story.lost) {
            story.wonAt = story.lostAt = closed.at;
            story.wonOnDay = story.lostOnDay = closed.dayOnly;
            story.lastAt = closed.at;
        }
        if (!m_table.cell(m_columns.amount).isEmpty()) {
            story.amount = stated(m_table, m_readings, m_columns.amount, m_columns.currency);
            if (story.won && !story.amount->money)
                return story.amount->problem;
            if (!story.amount->money)
                m_context.sink.warning(m_table.issue(story.amount->problem));
        }
        tellStory(deal, story);
        addVisits(deal, pipeline, stage, apart ? status : QString());
        return {};
    }

    When closedAt(int column, const DealCells &cells) const
    {
        When when(cells.expected);
        when.dayOnly = cells.expectedDayOnly;
        if (const auto at = m_readings.time(m_table, column)) {
            when.at = at->at;
            when.dayOnly = at->zone == ParsedTime::Zone::DateOnly;
        }
        return when;
    }

    /// Where it stands and where it ended; a list does not tell where it was before. A time of 0 is not
    /// known.
    void addVisits(DealDraft &deal, const QString &pipeline, const QString &stage, const QString &end)
    {
        if (!m_pipelines.contains(pipeline))
            m_pipelines.append(pipeline);
        QStringList &stages = m_stages[pipeline];
        const auto visit = [&](const QString &name, Millis at, bool dayOnly) {
            if (name.isEmpty())
                return;
            if (!stages.contains(name))
                stages.append(name);
            VisitDraft made;
            made.stage = name;
            made.at = at;
            made.dayOnly = dayOnly;
            made.reason = deal.status == DealStatus::Lost ? deal.reason : QString();
            made.competitor = deal.status == DealStatus::Lost ? deal.competitor : QString();
            deal.visits.append(made);
        };
        const bool over = deal.status != DealStatus::Open;
        if (!end.isEmpty()) {
            visit(stage, 0, false);
            visit(end.at(0).toUpper() + end.mid(1), deal.closedAt, deal.closedDayOnly);
            deal.visits.first().reason.clear();
            deal.visits.first().competitor.clear();
        } else if (over) {
            visit(stage, deal.closedAt, deal.closedDayOnly);
        } else {
            const auto entered = m_readings.time(m_table, m_columns.entered);
            visit(stage, entered ? entered->at : 0, entered && entered->zone == ParsedTime::Zone::DateOnly);
        }
    }

    CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    DealColumns m_columns;
    int m_stage;
    QString m_source;
    QStringList m_pipelines;              ///< in the order of the file
    QHash<QString, QStringList> m_stages; ///< of each
    QList<Draft> m_drafts;
};

} // namespace

bool isDealListHeader(const QStringList &keys)
{
    static const QStringList ends{
        u"close date"_s,    u"closedate"_s,           u"won time"_s,
        u"deal won time"_s, u"expected close date"_s, u"deal expected close date"_s};
    const QStringList names = dealNameKeys() + QStringList{u"deal deal title"_s, u"dealname"_s};
    if (any(keys, eventLeftKeys()) || keys.contains(u"to stage"_s) || keys.contains(u"new value"_s))
        return false;
    if (hasEventColumns(keys) && !any(keys, ends))
        return false; // each row has a time of its own
    const bool deal = any(keys, names) || any(keys, ownNumbers());
    const bool stage =
        any(keys, {u"dealstage"_s, u"deal status"_s, u"opportunity status"_s}) || any(keys, clearStageKeys());
    return deal && stage &&
           (any(keys, ends) || any(keys, dealAmountKeys()) || keys.contains(u"close value"_s));
}

Status readDealList(QFile &file, const ReadContext &context)
{
    const auto test = [](const QStringList &, const QStringList &keys) { return isDealListHeader(keys); };
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &table) {
        if (table.findHeader(test))
            DealColumns(table).addTo(readings, table);
    });
    CsvTable table(file, context);
    if (!table.findHeader(test))
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” is no list of deals. It needs columns for the deal, its stage and "
                                     "its amount, for example Deal Name, Deal Stage, Amount, Close Date.")
                         .arg(context.file),
                     {}};
    if (!DealListReader(table, context, readings).read())
        return cancelledError();
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
