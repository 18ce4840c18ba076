// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stage_columns.h"

#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_columns.h"
#include "core/exchange/deals.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

struct StageColumn {
    QString name;
    int column;
    bool won = false;
    bool lost = false;
};

/// A file with one row for each deal and one column for each stage.
class StageColumnsReader
{
public:
    StageColumnsReader(CsvTable &table, const ReadContext &context, const ColumnReadings &readings)
        : m_table(table)
        , m_context(context)
        , m_readings(readings)
        , m_columns(table)
        , m_deals(m_columns.tellDeals())
    {
        static const QRegularExpression inPipeline(u"^(.+) \\(([^()]+)\\)$"_s);
        QSet<QString> pipelines;
        for (qsizetype i = 0; i < table.header().size(); ++i) {
            if (const auto stage = stageOfColumn(table.header().at(i))) {
                m_stages.append({*stage, int(i)});
                pipelines.insert(inPipeline.match(*stage).captured(2));
            }
        }
        if (pipelines.size() == 1 && !pipelines.contains(QString())) {
            m_pipeline = *pipelines.cbegin();
            for (StageColumn &stage : m_stages)
                stage.name = inPipeline.match(stage.name).captured(1).trimmed();
        }
        m_id = table.column({u"record id"_s, u"deal id"_s, u"hs object id"_s, u"id"_s});
        m_name = table.column({u"deal name"_s, u"dealname"_s, u"name"_s, u"full name"_s});
        m_given = table.column({u"first name"_s});
        m_family = table.column({u"last name"_s});
        m_email = table.column({u"email"_s, u"contact email"_s});
    }

    const QString &pipeline() const { return m_pipeline; }

    bool read(const QString &key, const QString &name)
    {
        QStringList stages, behind;
        const bool known =
            m_context.options.knownStages.contains(key); // what stages mean there has been said
        bool sold = false;
        for (StageColumn &stage : m_stages) {
            stages.append(stage.name);
            stage.won = isWonStage(m_context.options, key, stage.name);
            stage.lost = isLostStage(m_context.options, key, stage.name);
            if (sold && m_deals && !known && !stage.won && !stage.lost) {
                behind.append(stage.name);
                stage.won = true; // a deal that has come here is sold
            }
            sold = sold || stage.won;
        }
        tellJourney(m_context, key, name, stages, m_deals, behind);
        while (m_table.next()) {
            if (!readRow(key))
                return false;
        }
        if (!m_deals)
            m_unwon.tell(m_context);
        return true;
    }

private:
    bool readRow(const QString &key)
    {
        Draft draft;
        draft.file = m_context.file;
        draft.line = m_table.line();
        draft.journeyKey = key;
        const QString id = m_table.cell(m_id);
        QString name = m_table.cell(m_name);
        if (name.isEmpty())
            name = joinName(m_table.cell(m_given), {}, m_table.cell(m_family));
        const QString email = m_table.cell(m_email);
        if (id.isEmpty() && name.isEmpty() && email.isEmpty()) {
            m_context.sink.failed(m_table.issue(QCoreApplication::translate(
                "Exchange", "The row does not say which deal or person it is about.")));
            return true;
        }
        const QString deal = !id.isEmpty() ? id : !name.isEmpty() ? name : email;
        if (m_deals) {
            DealCells cells;
            cells.remember(m_table, m_columns, m_readings);
            cells.put(draft, u"hubspot"_s, deal);
        } else {
            nameCase(draft.person, u"hubspot"_s, deal, name, email);
            draft.person.owner = m_table.cell(m_columns.owner);
        }
        if (const QString problem = addVisits(draft, deal); !problem.isEmpty()) {
            m_context.sink.failed(m_table.issue(problem));
            return true;
        }
        return m_context.sink.add(std::move(draft));
    }

    /// Why the row cannot be taken; empty: it can.
    QString addVisits(Draft &draft, const QString &id)
    {
        DealStory story;
        story.amounts = m_columns.amount >= 0;
        QList<VisitDraft> visits;
        for (const StageColumn &stage : m_stages) {
            if (m_table.cell(stage.column).isEmpty())
                continue;
            const auto at = m_readings.time(m_table, stage.column);
            if (!at)
                return ColumnReadings::noTime(m_table, stage.column);
            VisitDraft visit;
            visit.stage = stage.name;
            visit.at = at->at;
            visit.dayOnly = at->zone == ParsedTime::Zone::DateOnly;
            if (stage.lost)
                visit.reason = m_table.cell(m_columns.reason);
            visits.append(visit);
            if (stage.lost && at->at >= story.lostAt) {
                story.lostAt = at->at;
                story.lostOnDay = visit.dayOnly;
            }
            if (stage.won && at->at >= story.wonAt) {
                story.wonAt = story.amountAt = at->at;
                story.wonOnDay = visit.dayOnly;
            }
            story.lastAt = std::max(story.lastAt, at->at);
        }
        std::stable_sort(visits.begin(), visits.end(),
                         [](const VisitDraft &a, const VisitDraft &b) { return a.at < b.at; });
        (m_deals ? draft.deals.first().visits : draft.visits) = visits;
        if (visits.isEmpty() && !m_deals)
            return {};
        const DealState state = stateOf(visits);
        story.won = state == DealState::Won;
        story.lost = state == DealState::Lost;
        const QString currency = m_readings.currencyOrUsual(m_table, m_columns.currency);
        if (!m_table.cell(m_columns.amount).isEmpty())
            story.amount = stated(m_table, m_readings, m_columns.amount, m_columns.currency);
        if (story.won && story.amount && !story.amount->money)
            return story.amount->problem;
        if (story.amount && !story.amount->money)
            m_context.sink.warning(m_table.issue(story.amount->problem));
        if (m_deals) {
            tellStory(draft.deals.first(), story);
            return {};
        }
        if (story.amount)
            m_unwon.add(state, story.amount->money);
        addDeal(draft, u"hubspot"_s, id, story, currency);
        return {};
    }

    /// Columns stand in the order of the pipeline: those behind the one of the purchase lie behind it.
    DealState stateOf(const QList<VisitDraft> &visits) const
    {
        DealState state = DealState::Open;
        qsizetype wonColumn = -1;
        for (const VisitDraft &visit : visits) {
            const auto stage = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const StageColumn &each) {
                return each.name == visit.stage;
            });
            if (stage->won) {
                state = DealState::Won;
                wonColumn = stage->column;
            } else if (stage->lost) {
                state = DealState::Lost;
            } else if (m_deals || state != DealState::Won || stage->column < wonColumn) {
                state = DealState::Open;
            }
        }
        return state;
    }

    CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    UnwonAmounts m_unwon;
    QList<StageColumn> m_stages;
    QString m_pipeline;
    DealColumns m_columns;
    bool m_deals; ///< whether rows are deals; else they are people
    int m_id, m_name, m_given, m_family, m_email;
};

} // namespace

/// "Date entered "Demo (Sales Pipeline)"" and hs_v2_date_entered_demo: one column for each stage.
std::optional<QString> stageOfColumn(const QString &header)
{
    static const QRegularExpression words(u"^Date entered\\s+(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression internal(u"^hs(?:_v2)?_date_entered_(.+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString stage;
    if (const auto match = words.match(header); match.hasMatch())
        stage = match.captured(1);
    else if (const auto other = internal.match(header); other.hasMatch())
        stage = other.captured(1);
    else
        return std::nullopt;
    static const QString quotes = u"\"'“”‘’„‚«»"_s;
    stage = stage.trimmed();
    while (!stage.isEmpty() && quotes.contains(stage.front()))
        stage.remove(0, 1);
    while (!stage.isEmpty() && quotes.contains(stage.back()))
        stage.chop(1);
    return stage.trimmed();
}

bool hasStageColumns(const QStringList &cells)
{
    int count = 0;
    for (const QString &cell : cells)
        count += stageOfColumn(cleanLine(cell)).has_value();
    return count >= 2;
}

bool readStageColumns(CsvTable &table, const ReadContext &context, const ColumnReadings &readings,
                      QString name)
{
    StageColumnsReader reader(table, context, readings);
    if (name.isEmpty())
        name = reader.pipeline().isEmpty() ? QFileInfo(context.file).completeBaseName() : reader.pipeline();
    return reader.read(journeyKeyFor(name), name);
}

} // namespace vouch::exchange
