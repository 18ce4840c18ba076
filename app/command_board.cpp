// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// The same people counted by the stages of another journey: where each one's milestone puts them.
Result<QList<BoardStage>> throughLens(Workspace &workspace, const Journey &journey, const Journey &lens)
{
    const auto cards = await(workspace.cards(journey.id));
    if (!cards)
        return cards.error();
    QList<BoardStage> board;
    for (const Stage &stage : lens.stages)
        board.append({stage});
    const Millis now = workspace.now();
    for (const Card &card : *cards) {
        const Stage *own = journey.stage(card.stage);
        const Stage *shown = own == nullptr ? nullptr : lensStage(lens, own->milestone);
        if (shown == nullptr)
            continue;
        BoardStage &column = board[shown - lens.stages.constData()];
        ++column.count;
        column.purchaseMinor += card.purchaseMinor;
        if (own->waitDays > 0 && now - card.enteredAt > own->waitDays * dayMillis)
            ++column.waitingTooLong;
    }
    return board;
}

void printBoard(Context &context, const Journey &journey, const QList<BoardStage> &board,
                const QString &currency)
{
    if (context.json()) {
        QJsonArray stages;
        for (const BoardStage &column : board) {
            stages.append(QJsonObject{{u"stage"_s, column.stage.name},
                                      {u"key"_s, column.stage.key},
                                      {u"milestone"_s, milestoneKey(column.stage.milestone)},
                                      {u"count"_s, column.count},
                                      {u"sum"_s, moneyJson(column.purchaseMinor, currency)},
                                      {u"waiting_too_long"_s, column.waitingTooLong}});
        }
        context.print(QJsonObject{{u"journey"_s, journey.key}, {u"stages"_s, stages}});
        return;
    }
    Table table;
    table.column(journey.name, Table::Align::Left, 40);
    table.column(CommandLine::tr("People"), Table::Align::Right);
    table.column(CommandLine::tr("Purchase"), Table::Align::Right);
    table.column(CommandLine::tr("Waiting too long"), Table::Align::Right);
    for (const BoardStage &column : board) {
        table.row({column.stage.name, QString::number(column.count),
                   amountText(column.purchaseMinor, currency, true),
                   column.waitingTooLong == 0 ? QString() : QString::number(column.waitingTooLong)});
    }
    context.print(table.toText());
}

int runBoard(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
    VOUCH_OR_FAIL(context, journey);
    const QString currency = (*workspace)->currency();
    if (!context.has(u"lens"_s)) {
        const auto board = await((*workspace)->board(journey->id));
        VOUCH_OR_FAIL(context, board);
        printBoard(context, *journey, *board, currency);
        return exitDone;
    }
    const auto lens = chosenJourney(**workspace, context.value(u"lens"_s));
    VOUCH_OR_FAIL(context, lens);
    const auto board = throughLens(**workspace, *journey, *lens);
    VOUCH_OR_FAIL(context, board);
    printBoard(context, *lens, *board, currency);
    return exitDone;
}

} // namespace

Command boardCommand()
{
    return {.name = u"board"_s,
            .arguments = {},
            .summary = CommandLine::tr("Counts the people at each stage of a journey."),
            .options = {{u"journey"_s, CommandLine::tr("KEY"),
                         CommandLine::tr("which journey; the first unless said")},
                        {u"lens"_s, CommandLine::tr("KEY"),
                         CommandLine::tr("look at it through this journey's stages")}},
            .run = runBoard};
}

} // namespace vouch::app
