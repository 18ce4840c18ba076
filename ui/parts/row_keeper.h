// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>
#include <functional>

class QAbstractItemModel;
class QAbstractItemView;

namespace vouch::ui
{

/// Keeps the chosen rows of a list or table by what they are, not by where they stand: selection and current
/// row survive whatever resets, sorts, filters or takes away rows. Never takes the keyboard's focus.
///
/// Where the current row is gone, the one that has come to its place becomes current, so that the arrow keys
/// go on from there (Down chooses it first); it is chosen (selected) only if the person has acted on the row
/// that went
/// (`acting()`). Keys that act ask `chosenRow()`: what somebody else took away never makes another row the
/// one that is acted on.
class RowKeeper final : public QObject
{
    Q_OBJECT
public:
    /// What a row is; empty: nothing that can be kept.
    using KeyOf = std::function<QString(const QModelIndex &)>;

    /// Gives the view the model, because it must hear before the view that rows go, and after it that they
    /// are gone. A view that has made its model itself keeps that.
    RowKeeper(QAbstractItemView *view, QAbstractItemModel *model, KeyOf keyOf);

    /// Fills a view that has no resets of its own (a table of items) anew.
    void refill(const std::function<void()> &fill);
    /// What the person does to the chosen rows is written now: where these go, the next one is chosen. Not to
    /// be told when it is only asked for, because who is asked may refuse.
    void acting();
    /// It was not written after all.
    void notActing() { m_acted.clear(); }
    /// Only a row of the same kind is chosen in place of one that was acted on: the same key means something
    /// else on others.
    void keepToKind(KeyOf kindOf) { m_kindOf = std::move(kindOf); }
    /// The current row where it is selected, too; invalid otherwise.
    QModelIndex chosenRow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept {
        QSet<QString> selected;
        QString current;
        int row = -1; ///< where the current one stood
        int column = 0;
        QString kind;
        bool inView = false;
    };

    /// Not while it is filled anew, nor when a table of items takes its own model along at its end.
    bool listens() const;
    void keepCurrent();
    void keep();
    void restore();
    void arranged();
    bool putBack(const Kept &kept);
    void stepIn(const Kept &kept);
    void rowsGo(const QModelIndex &parent, int first, int last);
    void rowsGone();
    void rowsCame();
    QString keyAt(int row) const;
    bool isInView(const QModelIndex &index) const;

    QAbstractItemView *m_view; ///< the parent
    QAbstractItemModel *m_model;
    KeyOf m_keyOf, m_kindOf;
    Kept m_kept;
    bool m_pending = false; ///< a reset left no rows: what is kept waits for those that come
    bool m_waits = false, m_currentGoes = false, m_refilling = false;
    QSet<QString> m_acted;
    QPersistentModelIndex m_standsIn; ///< current only because another row is gone
};

} // namespace vouch::ui
