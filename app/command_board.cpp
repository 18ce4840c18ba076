// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/insight/report_words.h"
#include "core/store/lane.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// A column of the board with what the header of it says. Seen through another journey there is no way on and
/// no limit: both are told of one's own stages.
struct BoardLine {
    BoardStage column;
    qint64 onHold = 0;
    std::optional<StageFigures> figures;
};

/// The same people counted by the stages of another journey: where each one's milestone puts them.
QList<BoardLine> throughLens(const QList<Card> &cards, const Journey &journey,
                             const QList<StageFigures> &figures, const Journey &lens, Millis now)
{
    QList<BoardLine> board;
    for (const Stage &stage : lens.stages)
        board.append({{stage, 0, 0, 0}, 0, {}});
    for (const Card &card : cards) {
        const Stage *own = journey.stage(card.stage);
        const Stage *shown = own == nullptr ? nullptr : lensStage(lens, own->milestone);
        if (shown == nullptr)
            continue;
        BoardStage &column = board[shown - lens.stages.constData()].column;
        ++column.count;
        column.purchaseMinor += card.purchaseMinor;
        for (const OtherAmount &other : card.others)
            addOther(column.others, other);
        const int slowAfter = figures.at(own - journey.stages.constData()).slowAfterDays;
        column.waitingTooLong +=
            waitsTooLong(card.enteredAt, card.holdSince.has_value(), slowAfter, now) ? 1 : 0;
        board[shown - lens.stages.constData()].onHold += card.holdSince ? 1 : 0;
    }
    return board;
}

QJsonValue conversionJson(const std::optional<StageFigures> &figures)
{
    if (!figures || figures->high <= 0)
        return QJsonValue::Null;
    return QJsonObject{{u"entered"_s, figures->entered}, {u"moved_on"_s, figures->movedOn},
                       {u"share"_s, figures->share},     {u"low"_s, figures->low},
                       {u"high"_s, figures->high},       {u"immature_n"_s, figures->immature}};
}

/// `shown`: the journey whose stages these are; `cards`: what stands on them.
void printBoard(Context &context, const Journey &shown, JourneyCards cards, const QList<BoardLine> &board,
                const QString &currency)
{
    qint64 people = 0;
    for (const BoardLine &line : board)
        people += line.column.count;
    if (context.json()) {
        QJsonArray stages;
        for (const auto &[column, onHold, figures] : board) {
            QJsonValue slowAfter = QJsonValue::Null;
            if (figures && figures->slowAfterDays > 0)
                slowAfter = figures->slowAfterDays;
            stages.append(
                QJsonObject{{u"stage"_s, column.stage.name},
                            {u"key"_s, column.stage.key},
                            {u"milestone"_s, keyOf(column.stage.milestone)},
                            {u"count"_s, column.count},
                            {u"share"_s, people > 0 ? QJsonValue(double(column.count) / double(people))
                                                    : QJsonValue::Null},
                            {u"sum"_s, moneyJson(column.purchaseMinor, currency)},
                            {u"left_out"_s, insight::othersJson(column.others)},
                            {u"waiting_too_long"_s, column.waitingTooLong},
                            {u"slow_after_days"_s, slowAfter},
                            {u"on_hold"_s, onHold},
                            {u"conversion"_s, conversionJson(figures)}});
        }
        context.print(QJsonObject{{u"journey"_s, shown.key}, {u"stages"_s, stages}});
        return;
    }
    Table table;
    table.column(shown.name, Table::Align::Left, 40);
    table.column(cards == JourneyCards::Deals ? CommandLine::tr("Deals") : CommandLine::tr("People"),
                 Table::Align::Right);
    table.column(CommandLine::tr("Purchase"), Table::Align::Right);
    table.column(CommandLine::tr("Waiting too long"), Table::Align::Right);
    table.column(CommandLine::tr("On hold"), Table::Align::Right);
    OtherAmounts others;
    for (const auto &[column, onHold, figures] : board) {
        for (const OtherAmount &other : column.others)
            addOther(others, other);
        table.row({column.stage.name, QLocale().toString(column.count),
                   amountText(column.purchaseMinor, currency, column.others),
                   column.waitingTooLong == 0 ? QString() : QLocale().toString(column.waitingTooLong),
                   onHold == 0 ? QString() : QLocale().toString(onHold)});
    }
    context.print(table.toText());
    if (const QString leftOut = insight::leftOutText(others); !leftOut.isEmpty())
        context.print(leftOut);
}

int runBoard(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
    VOUCH_OR_FAIL(context, journey);
    const QString currency = (*workspace)->currency();
    const auto figures = await((*workspace)->stageFigures(journey->id));
    VOUCH_OR_FAIL(context, figures);
    const auto cards = await((*workspace)->cards(journey->id));
    VOUCH_OR_FAIL(context, cards);
    if (!context.has(u"lens"_s)) {
        const auto board = await((*workspace)->board(journey->id));
        VOUCH_OR_FAIL(context, board);
        QList<BoardLine> lines;
        for (const BoardStage &column : *board) {
            const qint64 onHold = std::count_if(cards->cbegin(), cards->cend(), [&column](const Card &card) {
                return card.stage == column.stage.id && card.holdSince.has_value();
            });
            lines.append({column, onHold, figures->at(lines.size())});
        }
        printBoard(context, *journey, journey->cards, lines, currency);
        return exitDone;
    }
    const auto lens = chosenJourney(**workspace, context.value(u"lens"_s));
    VOUCH_OR_FAIL(context, lens);
    printBoard(context, *lens, journey->cards,
               throughLens(*cards, *journey, *figures, *lens, (*workspace)->now()), currency);
    return exitDone;
}

} // namespace

Command boardCommand()
{
    return {.name = u"board"_s,
            .arguments = {},
            .summary = CommandLine::tr("Counts the people, or the deals, at each stage of a journey."),
            .options = {{u"journey"_s, CommandLine::tr("KEY"),
                         CommandLine::tr("which journey; the first unless said")},
                        {u"lens"_s, CommandLine::tr("KEY"),
                         CommandLine::tr("look at it through this journey's stages")}},
            .run = runBoard};
}

} // namespace vouch::app
