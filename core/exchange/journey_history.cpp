// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_columns.h"
#include "core/exchange/deal_list.h"
#include "core/exchange/deals.h"
#include "core/exchange/event_log.h"
#include "core/exchange/event_words.h"
#include "core/exchange/readers.h"
#include "core/exchange/stage_columns.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

/// Stricter than what readJourneyHistory() accepts: a list of leads with a status and a date stays a list.
bool isHistoryHeader(const QStringList &cells)
{
    if (hasStageColumns(cells))
        return true;
    QStringList keys;
    for (const QString &cell : cells)
        keys.append(headerKey(cell));
    if (keys.contains(u"case concept name"_s) && keys.contains(u"concept name"_s) &&
        keys.contains(u"time timestamp"_s))
        return true;
    const auto any = [&](const QStringList &wanted) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString &key) { return keys.contains(key); });
    };
    if (keys.contains(u"to stage"_s) && keys.contains(u"from stage"_s))
        return any(eventCaseKeys()) && any(eventTimeKeys());
    static const QStringList clearCases{u"caseid"_s, u"case id"_s, u"case"_s, u"opportunity id"_s,
                                        u"deal id"_s};
    static const QStringList clearSteps{u"activityid"_s, u"activity id"_s, u"activity"_s,
                                        u"stage"_s,      u"new value"_s,   u"new stage"_s};
    if (any(clearCases) && any(clearSteps) && any(eventTimeKeys()))
        return true;
    static const QStringList clearTimes{u"timestamp"_s, u"entered at"_s,  u"changed at"_s, u"moved at"_s,
                                        u"time"_s,      u"happened at"_s, u"entered on"_s};
    return any(eventCaseKeys()) && any({u"stage"_s, u"new stage"_s, u"to stage"_s}) && any(clearTimes);
}

Status readJourneyHistory(QFile &file, const ReadContext &context)
{
    bool columns = false;
    const auto test = [&](const QStringList &cells, const QStringList &keys) {
        columns = hasStageColumns(cells);
        return columns || hasEventColumns(keys);
    };
    const Error wrong{Error::Kind::WrongFile,
                      QCoreApplication::translate(
                          "Exchange", "“%1” is no history of stages. It needs columns for the person, the "
                                      "stage and the time, for example Person, Stage, Entered at.")
                          .arg(context.file),
                      {}};
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &table) {
        if (!table.findHeader(test))
            return;
        const DealColumns deals(table);
        if (columns ? deals.tellDeals() : tellsDealEvents(table))
            deals.addTo(readings, table);
        else
            readings.addAmount(table, deals.amount, deals.currency);
        for (int i = 0; columns && i < table.header().size(); ++i) {
            if (stageOfColumn(table.header().at(i)))
                readings.addDate(table, i);
        }
        if (!columns)
            readings.addDate(table, table.column(eventTimeKeys()));
    });
    CsvTable table(file, context);
    if (!table.findHeader(test)) {
        file.seek(0);
        const Status list = readDealList(file, context);
        return list || list.error().kind != Error::Kind::WrongFile ? list : Status(wrong);
    }
    const QString &name = context.options.journeyName;
    const std::optional<bool> going = columns ? readStageColumns(table, context, readings, name)
                                              : readEventLog(table, context, readings, name);
    if (!going)
        return wrong;
    if (!*going)
        return cancelledError();
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
