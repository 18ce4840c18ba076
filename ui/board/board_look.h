// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QJsonObject>
#include <QStringList>

namespace vouch::ui
{

enum class BoardSort { ByHand, Name, Deals, Expected, Purchases, Advocacy, TimeInStage, NextTask, Waiting };
enum class BoardValue { Any, Deals, Buyers, Advocates, Both, Neither };
enum class BoardAggregate {
    None,
    PurchaseSum,
    PurchaseAverage,
    PurchaseMedian,
    Expected, ///< what open deals come to
    Weighted, ///< the same, each as much of it as it is likely
    AdvocacySum,
    AdvocacyAverage,
    AdvocacyMedian
};
/// What a card shows besides the name.
enum class BoardField { Networks = 1, Subtitle = 2, Values = 4, Tags = 8, Age = 16, Task = 32, Owner = 64 };
Q_DECLARE_FLAGS(BoardFields, BoardField)
inline constexpr BoardFields allBoardFields{QFlag(127)};

inline bool isOfDeals(BoardAggregate aggregate)
{
    return aggregate == BoardAggregate::Expected || aggregate == BoardAggregate::Weighted;
}

/// Those that mean something on a board of people, or of deals.
QList<BoardSort> boardSorts(bool ofDeals);
const QList<BoardValue> &boardValues(); ///< without Any
const QList<BoardAggregate> &boardAggregates();
const QList<BoardField> &boardFields();
QString boardKey(BoardSort sort); ///< "by-hand", for files
QString boardKey(BoardValue value);
QString boardKey(BoardAggregate aggregate);
QString boardKey(BoardField field);
QString boardName(BoardSort sort); ///< for people, translated
QString boardName(BoardValue value);
QString boardName(BoardAggregate aggregate);
QString boardName(BoardField field);
/// "Ø purchases": what stands before the figure in a column's header.
QString boardShortName(BoardAggregate aggregate);

/// Who is shown: all of these together; of several owners, tags or networks any. The owner and the channel
/// that are "" mean nobody and none.
struct BoardFilter {
    QString text;
    QStringList owners, tags, networks;
    BoardValue value = BoardValue::Any;
    bool waiting = false, onHold = false, noTask = false;

    bool hasChips() const;
    bool isEmpty() const { return text.trimmed().isEmpty() && !hasChips(); }
    friend bool operator==(const BoardFilter &, const BoardFilter &) = default;
};

/// A way of looking at a board, and what a saved view keeps.
struct BoardLook {
    BoardFilter filter;
    QString lens; ///< "journey:KEY" or "template:KEY"; empty: own stages
    bool lanes = false;
    BoardSort sort = BoardSort::ByHand;
    BoardAggregate aggregate = BoardAggregate::PurchaseSum;
    BoardFields fields = allBoardFields;
    bool compact = false;
    QStringList folded;      ///< keys of stages
    QStringList foldedLanes; ///< owners; "" is the lane of those without one
    bool flow = false;       ///< the arcs over the columns
    bool otherNames = false; ///< stages are called by their other name where they have one

    QJsonObject toJson() const;
    /// What is missing or unknown (a file from a later version) is as if it had never been changed.
    static BoardLook fromJson(const QJsonObject &json);
    friend bool operator==(const BoardLook &, const BoardLook &) = default;
};

/// As a board looks that nobody has changed.
inline BoardLook plainLook(bool ofDeals)
{
    BoardLook look;
    if (ofDeals)
        look.aggregate = BoardAggregate::Expected;
    return look;
}

/// A journey as whose stages a board can be seen.
struct BoardLens {
    QString key, name; ///< "journey:KEY" or "template:KEY"
    bool isTemplate = false;
};

} // namespace vouch::ui
