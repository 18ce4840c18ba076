// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/board.h"
#include "ui/board/board_look.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <memory>
#include <unordered_map>
#include <vector>

namespace vouch
{
struct Journey;
}

namespace vouch::ui
{

/// A card with what filter and order look at.
struct BoardEntry {
    Card card;
    QByteArray key;       ///< name, organisation or handle, tags and owner, folded, in UTF-8
    QString nameKey;      ///< for the order by name: folded, other scripts in Latin letters
    quint32 nameRank = 0; ///< place among all names when they were read; 0: not known, then the key decides
    int stage = 0;        ///< position of the card's stage in its own journey
};

/// The cards of one journey in the order the columns show them. Made away from the GUI thread: folding and
/// sorting a hundred thousand of them takes longer than one frame. The entries stay where they are in memory.
struct BoardContent {
    struct Column {
        std::vector<BoardEntry *> cards; ///< by rank, then by person
    };
    BoardContent() = default;
    Q_DISABLE_COPY_MOVE(BoardContent)

    std::unordered_map<qint64, BoardEntry> entries; ///< by person
    std::vector<Column> columns;                    ///< one a stage, in the journey's order
    bool complete = true; ///< false: only the first cards of each column, until the others have been read
};

BoardEntry makeBoardEntry(const Card &card, int stage);
/// Cards in stages that the journey does not have are left out.
std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards);

/// The words of a filter in UTF-8; a card matches when its key contains all of them.
QByteArrayList boardFilterWords(const QString &typed);

inline bool boardOrder(const QString &leftRank, PersonId left, const QString &rightRank, PersonId right)
{
    const int order = leftRank.compare(rightRank);
    return order < 0 || (order == 0 && left < right);
}

/// What decides first where a card stands in its column: the least is on top.
quint64 boardSortNumber(const BoardEntry &entry, BoardSort sort);
/// Strict order of two cards in one column; the person decides last, so that it is the same every time.
bool boardLess(const BoardEntry &left, const BoardEntry &right, BoardSort sort);
/// Sorts a column's cards by something other than rank.
void sortBoardRow(std::vector<BoardEntry *> &row, BoardSort sort);

} // namespace vouch::ui
