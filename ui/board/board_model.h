// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_content.h"

#include <QAbstractItemModel>

class QMimeData;

namespace vouch::ui
{

/// One journey as two levels: stages, and in each its people by rank. A column of the board is a QListView
/// whose root is a stage. The model never moves a row by itself: a drop becomes `moveAsked`, and rows follow
/// when the workspace tells what has changed. Finding a person costs two look-ups, index() and parent() cost
/// nothing.
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
        int count = 0; ///< everybody in the stage
        int shown = 0; ///< those the filter lets through
        int waitingTooLong = 0;
        qint64 purchaseMinor = 0; ///< sum over everybody in the stage
    };
    /// Where a card would go: the people it comes to stand between. Neither: on top.
    struct Neighbours {
        PersonId after, before;
        friend bool operator==(const Neighbours &, const Neighbours &) = default;
    };
    /// More changes than this at once are told as a reset.
    static constexpr int mostSingleChanges = 200;

    using QAbstractItemModel::QAbstractItemModel;

    void setCurrency(const QString &currency) { m_currency = currency; }
    QString currency() const { return m_currency; }
    /// Ages count up to this instant.
    void setNow(Millis now);
    Millis now() const { return m_now; }

    /// Other columns, without cards.
    void setJourney(const Journey &journey);
    const Journey &journey() const { return m_journey; }
    void setContent(std::shared_ptr<BoardContent> content);
    /// What the workspace now says about these people: who is not in `found` has left the journey.
    void apply(const QList<PersonId> &asked, const QList<Card> &found);
    void setFilter(const QString &typed);
    bool isFiltered() const { return !m_words.isEmpty(); }

    int stageCount() const { return int(m_journey.stages.size()); }
    int peopleCount() const { return int(m_content->entries.size()); }
    const Stage &stageAt(int column) const { return m_journey.stages.at(column); }
    int columnOf(StageId stage) const;
    Totals totals(int column) const;
    bool waitsTooLong(const Card &card) const;
    int ageDays(const Card &card) const;
    /// Nothing for a stage.
    const Card *card(const QModelIndex &index) const;
    const Card *card(PersonId person) const;
    /// Invalid if the person is not on the board or the filter hides the card.
    QModelIndex indexOf(PersonId person) const;
    QModelIndex stageIndex(int column) const { return index(column, 0); }
    /// For putting `moving` at `row` of a column as it is shown.
    Neighbours neighboursAt(int column, int row, const QList<PersonId> &moving) const;
    /// Whether putting them there would leave everything as it is.
    bool isAlreadyThere(int column, int row, const QList<PersonId> &moving) const;

    static QString mimeType();
    QByteArray encode(const QList<PersonId> &people) const;
    /// Empty where the data is not ours or of another journey.
    QList<PersonId> decode(const QMimeData *data) const;

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
    void cardChanged(vouch::PersonId person);
    void moveAsked(const QList<vouch::PersonId> &people, vouch::StageId to, vouch::PersonId after,
                   vouch::PersonId before);

private:
    using Row = std::vector<BoardEntry *>;

    bool matches(const BoardEntry &entry) const;
    void fillShown();
    void applyOne(PersonId person, const Card *found);
    void insert(const Card &card, int column);
    void remove(BoardEntry &entry, int column);
    void update(BoardEntry &entry, const Card &card, int column);
    int lowerBound(const Row &row, const QString &rank, PersonId person) const;
    int rowIn(const Row &row, const BoardEntry &entry) const;

    Journey m_journey;
    QHash<StageId, int> m_columns;
    std::shared_ptr<BoardContent> m_content = std::make_shared<BoardContent>();
    std::vector<Row> m_shown; ///< per column, those of the content that the filter lets through
    QStringList m_words;
    QString m_currency;
    Millis m_now = 0;
    mutable std::vector<int> m_waiting; ///< per column; −1: count anew
};

} // namespace vouch::ui
