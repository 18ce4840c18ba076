// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <optional>

namespace vouch::ui
{

/// A plain list whose rows are all of one height, from top to bottom as wide as the list. QListView lays each
/// row out anew after every change; here a row's place is its number times the height, so that a change costs
/// the same with a million rows as with ten.
class EvenList : public QListView
{
    Q_OBJECT
public:
    explicit EvenList(QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    virtual int rowHeight() const = 0; ///< in pixels
    int rowCount() const;

    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    // Only for its own rows: QListView lays out and paints every list of the model again.
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int safeHeight() const;
    int rowAtY(int y) const;
    int rowsOfPage() const;

    std::optional<QPoint> m_pointer; ///< where it hovers
};

} // namespace vouch::ui
