// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/workspace/requests/moves.h"
#include "ui/board/waiting_ranks.h"

#include <QAbstractItemModel>
#include <functional>
#include <optional>

class QMimeData;

namespace vouch::ui
{

/// One journey as two levels: cells, and in each its people. A cell is a stage, or with lanes what one owner
/// has there (lane × columns + column); a QListView has it as its root. Columns are the journey's own stages
/// or, through a lens, another journey's: the same cards arranged anew, none is copied. The model never moves
/// a row by itself: a drop becomes `moveAsked`, and rows follow when the workspace tells what has changed.
/// Finding a person costs two look-ups, index() and parent() cost nothing.
class BoardModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        PersonRole = Qt::UserRole + 1,
        StageRole,
        SubtitleRole,
        PurchaseRole,
        AdvocacyRole,
        WaitingRole
    };

    struct Totals {
        int count = 0; ///< everybody in the column
        int shown = 0; ///< those the filter lets through
        int waitingTooLong = 0, onHold = 0;
        qint64 purchaseMinor = 0;        ///< sum over everybody in the column
        std::optional<qint64> aggregate; ///< the chosen one over those shown; nothing of nobody
        OtherAmounts others;             ///< purchases, or deals, of those shown that are in no such amount
        DealSums deals;                  ///< open ones of those shown
        int dealCount() const;
        int unweighted() const; ///< deals with an amount and without a probability
        int unpriced() const;   ///< deals without an amount
    };
    /// Where a card would go: the people it comes to stand between. Neither: on top.
    struct Neighbours {
        Walker after, before;
        friend bool operator==(const Neighbours &, const Neighbours &) = default;
    };
    /// More changes than this at once are told as a reset.
    static constexpr int maxSingleChanges = 200;

    using QAbstractItemModel::QAbstractItemModel;

    void setCurrency(const QString &currency);
    QString currency() const { return m_currency; }
    /// Ages count up to this instant.
    void setNow(Millis now);
    Millis now() const { return m_now; }

    /// Other columns, without cards.
    void setJourney(const Journey &journey);
    const Journey &journey() const { return m_journey; }
    /// The same journey with the same stages, of other names, colours or limits: cards and places stay.
    bool isEditOf(const Journey &journey) const;
    void updateJourney(const Journey &journey);
    void setContent(std::shared_ptr<BoardContent> content);
    /// What the workspace now says about these people: who is not in `found` has left the journey.
    void apply(const QList<Walker> &asked, const QList<Card> &found);
    void setFilter(const BoardFilter &filter);
    void setFilter(const QString &typed);
    const BoardFilter &filter() const { return m_filter; }
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// Filter, lanes, order and the figure in the headers at once; `lens`: whose stages are the columns,
    /// one's own if empty.
    void arrange(const BoardLook &look, const std::optional<Journey> &lens);
    bool hasLens() const { return m_lens.has_value(); }
    const std::optional<Journey> &lens() const { return m_lens; }
    bool hasLanes() const { return m_hasLanes; }
    BoardSort sort() const { return m_sort; }
    BoardAggregate aggregate() const { return m_aggregate; }
    void setFigures(const QList<StageFigures> &figures);
    /// Of one of the journey's own stages; nothing until they are known.
    const StageFigures *figures(StageId own) const;
    int slowAfterDays(StageId own) const;
    /// More stand in one of the journey's own stages than it should hold.
    bool isOverLimit(StageId own) const;
    /// Everybody in one of the journey's own stages.
    int countIn(StageId own) const;

    /// Columns: own stages, or the lens's.
    int stageCount() const { return int(columnStages().size()); }
    int peopleCount() const { return int(m_content->count()); }
    /// False while only the first cards of each column are here: nothing can be counted yet.
    bool isComplete() const { return m_content->complete; }
    /// People in any column: through a lens who has left may stand nowhere.
    int peopleOnBoard() const;
    const Stage &stageAt(int column) const { return columnStages().at(column); }
    /// What a stage is called here: by its name, or by its other one where those are asked for.
    QString called(const Stage &stage) const
    {
        return m_otherNames && !stage.alias.isEmpty() ? stage.alias : stage.name;
    }
    bool hasOtherNames() const { return m_otherNames; }
    /// The column that shows people of one of the journey's own stages; −1: none does.
    int columnOf(StageId own) const;
    int laneCount() const { return m_hasLanes ? int(m_lanes.size()) : 1; }
    /// Empty: without an owner.
    const QString &laneOwner(int lane) const { return m_lanes.at(lane); }
    int cellCount() const { return int(m_cells.size()); }
    int columnOfCell(int cell) const { return stageCount() > 0 ? cell % stageCount() : 0; }
    int laneOfCell(int cell) const { return stageCount() > 0 ? cell / stageCount() : 0; }
    const Totals &totals(int column) const;
    Totals laneTotals(int lane) const;
    bool waitsTooLong(const Card &card) const;
    /// Everybody in the column who is not on hold waits too long: to be said once, not on each card.
    bool allWait(int column) const;
    /// More than half of them do: cards then name the worst alone.
    bool mostWait(int column) const;
    /// Among those of a stage who wait too long the few who weigh most (waitingWeight()), from 1; 0: not one
    /// of them. They are at most a quarter of the stage.
    int waitingRank(Walker person) const;
    /// On hold, or in a stage that is one of waiting or of the end: nothing has to be done next.
    bool needsNextTask(const Card &card) const;
    int ageDays(const Card &card) const;
    /// Values that cards have, most frequent first: what a filter can be made of.
    struct Facets {
        QStringList owners, tags, networks;
    };
    Facets facets() const;
    /// Made of what is packed: to be asked for what is looked at. Nothing for a stage.
    std::optional<Card> card(const QModelIndex &index) const;
    std::optional<Card> card(Walker person) const;
    /// One of the journey's own; invalid if the person is not on the board.
    StageId stageOf(Walker person) const;
    /// Where somebody stands; of those who were moved from here and are not shown there yet: where to.
    StageId headedFor(Walker person) const { return m_headed.value(person, stageOf(person)); }
    /// An invalid stage: nowhere any more.
    void setHeadedFor(const QList<Walker> &people, StageId stage);
    /// Invalid for a stage.
    Walker walker(const QModelIndex &index) const;
    /// Of a deal whom it is with, if that is known.
    PersonId personOf(Walker walker) const;
    bool has(Walker person) const { return m_content->find(person) != noCard; }
    /// Invalid if the person is not on the board or the filter hides the card.
    QModelIndex indexOf(Walker person) const;
    QModelIndex stageIndex(int cell) const { return index(cell, 0); }
    /// The journey's own stage that a drop on this column moves these people to; invalid where there is none.
    StageId targetStage(int column, const QList<Walker> &moving) const;
    /// Deals where they stand, as moves that change nothing: what gives them another owner.
    QList<MoveRequest> whereTheyStand(const QList<Walker> &deals) const;
    /// For putting `moving` at `row` of a cell as it is shown.
    Neighbours neighboursAt(int cell, int row, const QList<Walker> &moving) const;
    /// Whether putting them there would leave everything as it is.
    bool isAlreadyThere(int cell, int row, const QList<Walker> &moving) const;
    /// What a drop there means, by pointer or by keyboard: asks for a move, or says why there can be none.
    void drop(const QList<Walker> &people, int cell, int row);

    static QString mimeType();
    QByteArray encode(const QList<Walker> &people) const;
    /// Empty where the data is not ours or of another journey.
    QList<Walker> decode(const QMimeData *data) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Before and after anything that adds, removes, hides or reorders cards: views keep selection and place
    /// by person.
    void contentAboutToChange();
    void contentChanged();
    void totalsChanged();
    /// All cards may look otherwise: the day, a limit or the currency is another.
    void looksChanged();
    /// Others are the worst of those who wait too long.
    void ranksChanged();
    void cardChanged(vouch::Walker person);
    /// `owner`: also give them to this owner.
    void moveRequested(const QList<vouch::Walker> &people, vouch::StageId to, vouch::Walker after,
                       vouch::Walker before, const std::optional<QString> &owner);
    /// A drop that cannot be: a sentence that says why and what to do.
    void dropRefused(const QString &reason);

private:
    using Row = BoardContent::Column;
    struct Sums {
        qint64 purchase = 0, advocacy = 0;
        OtherAmounts others;
        DealSums deals;
    };
    /// What the people of a cell come to. Kept up to date card by card: counting a hundred thousand anew
    /// after each move or key takes longer than what was asked for.
    struct Tally {
        Totals everybody; ///< without what is shown
        Sums sums;        ///< of everybody
    };
    /// What filling the cells anew may keep.
    enum class Refill {
        All,     ///< nothing: other cards, or in other cells
        Shown,   ///< what was counted: the same cards in the same cells, others of them shown
        Narrower ///< and only those that are shown can be
    };

    const QList<Stage> &columnStages() const { return m_lens ? m_lens->stages : m_journey.stages; }
    void mapStages();
    void makeLanes(const QStringList &more = {});
    int cellOf(CardNumber number) const;
    CardNumber numberAt(const QModelIndex &index) const; ///< noCard for a stage
    bool waitsTooLong(CardNumber number, Millis now) const;
    WaitingRanks::Place waitingPlace(CardNumber number) const;
    bool matches(CardNumber number) const;
    /// Tells a reset around `change`, which then is followed by filling all cells anew.
    void refill(const std::function<void()> &change, Refill how = Refill::All);
    void fillCells(Refill how);
    void fillFrom(size_t stage);
    void setSortLimits();
    void forgetRanks();
    /// Whether the filter lets it through; then it is added to what is shown.
    bool fits(CardNumber number, Sums &sums) const;
    Refill refillFor(const BoardFilter &filter, const QByteArrayList &words) const;
    /// All of them, or the one that shows a stage.
    void forgetTotals(int ownStage = -1);
    void applyOne(Walker person, const Card *found);
    void insert(const Card &card, int stage);
    void remove(CardNumber number);
    void update(CardNumber number, const Card &card, int stage);
    void showAt(int cell, CardNumber number);
    void hideFrom(int cell, int row);
    int lowerBound(const Row &row, CardNumber number) const;
    int rowIn(const Row &row, CardNumber number) const;
    void putByRank(CardNumber number);
    void takeByRank(CardNumber number);
    const std::vector<Tally> &tallies() const;
    void addTo(Tally &tally, CardNumber number, int sign) const;
    void addTo(Sums &sums, CardNumber number, int sign) const;
    const Sums &shownSums(int cell) const;
    /// Adds one person to what was counted (+1) or takes them out (−1).
    void recount(CardNumber number, bool shown, int sign);
    Totals sumOf(const std::vector<int> &cells) const;
    void addDealTotals(Totals &totals) const;
    qint64 medianOf(const std::vector<int> &cells, bool advocacy) const;

    Journey m_journey;
    std::optional<Journey> m_lens;
    QHash<StageId, int> m_stages; ///< position of own stages
    std::vector<int> m_columnOf;  ///< of own stages, by position; −1: no column shows it
    std::shared_ptr<BoardContent> m_content = std::make_shared<BoardContent>(Journey());
    std::vector<Row> m_cells;  ///< those of the content that the filter lets through
    std::vector<Sums> m_shown; ///< of each cell while there is a filter
    bool m_hasLanes = false;
    QStringList m_lanes;
    QHash<QString, int> m_laneOf;
    BoardSort m_sort = BoardSort::ByHand;
    QHash<Walker, StageId> m_headed; ///< moved from here, not shown there yet
    BoardAggregate m_aggregate = BoardAggregate::PurchaseSum;
    bool m_otherNames = false;
    BoardFilter m_filter;
    QByteArrayList m_words;
    BoardWords m_wanted; ///< m_words, and which owners and tags of the content have them
    QHash<StageId, StageFigures> m_figures;
    QString m_currency;
    Millis m_now = 0, m_filledAt = 0, m_toldAt = 0;
    mutable std::vector<Tally> m_tallies; ///< per cell, counted at need; empty: not yet
    mutable Millis m_talliedAt = 0;
    mutable std::vector<std::optional<Totals>> m_totals; ///< per column, summed at need
    mutable WaitingRanks m_ranks;                        ///< by own stage, counted at need
    Millis m_rankedAt = 0;
    bool m_ranksMoved = false;
};

} // namespace vouch::ui
