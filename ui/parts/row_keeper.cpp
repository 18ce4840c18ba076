// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_keeper.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace vouch::ui
{

namespace
{

/// Selecting whole rows, or the cells of lists, as the view does it.
QItemSelectionModel::SelectionFlags asRows(const QAbstractItemView *view,
                                           QItemSelectionModel::SelectionFlags flags)
{
    return view->selectionBehavior() == QAbstractItemView::SelectRows ? flags | QItemSelectionModel::Rows
                                                                      : flags;
}

/// Putting the chosen row back must not scroll: people may look elsewhere.
class WithoutScrolling
{
public:
    explicit WithoutScrolling(QAbstractItemView *view)
        : m_view(view)
        , m_before(view->hasAutoScroll())
    {
        view->setAutoScroll(false);
    }
    ~WithoutScrolling() { m_view->setAutoScroll(m_before); }
    Q_DISABLE_COPY_MOVE(WithoutScrolling)

private:
    QAbstractItemView *m_view;
    bool m_before;
};

} // namespace

RowKeeper::RowKeeper(QAbstractItemView *view, QAbstractItemModel *model, KeyOf keyOf)
    : QObject(view)
    , m_view(view)
    , m_model(model)
    , m_keyOf(std::move(keyOf))
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::keep);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowKeeper::keepCurrent);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &RowKeeper::rowsGo);
    if (view->model() != model)
        view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowKeeper::arranged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowKeeper::rowsGone);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowKeeper::rowsCame);
    view->installEventFilter(this);
}

void RowKeeper::refill(const std::function<void()> &fill)
{
    keep();
    m_refilling = true;
    fill();
    m_refilling = false;
    restore();
}

void RowKeeper::acting()
{
    m_acted.clear();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_acted.insert(keyAt(row));
    }
}

QModelIndex RowKeeper::chosenRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return m_view->selectionModel()->isSelected(current) ? current : QModelIndex();
}

QString RowKeeper::keyAt(int row) const
{
    return m_keyOf(m_model->index(row, 0, m_view->rootIndex()));
}

bool RowKeeper::isInView(const QModelIndex &index) const
{
    return index.isValid() && m_view->viewport()->rect().intersects(m_view->visualRect(index));
}

bool RowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || !m_standsIn.isValid() || !listens())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex current = m_view->currentIndex();
    const bool down =
        key->key() == Qt::Key_Down && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!down || current != m_standsIn || m_view->selectionModel()->isSelected(current))
        return false;
    m_standsIn = QModelIndex(); // the row below the one that is gone is this one
    m_view->selectionModel()->setCurrentIndex(current, asRows(m_view, QItemSelectionModel::ClearAndSelect));
    m_view->scrollTo(current);
    return true;
}

bool RowKeeper::listens() const
{
    // At its end a table of items is no view any more when the model it has made goes.
    return !m_refilling && qobject_cast<const QAbstractItemView *>(parent());
}

// --- all rows at once ---

void RowKeeper::keepCurrent()
{
    if (!listens())
        return;
    m_kept = {};
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_kept.current = keyAt(current.row());
    m_kept.row = current.row();
    m_kept.column = current.column();
    m_kept.inView = isInView(current);
    if (m_kindOf)
        m_kept.kind = m_kindOf(current);
}

void RowKeeper::keep()
{
    if (!listens())
        return;
    if (m_pending && m_model->rowCount(m_view->rootIndex()) == 0)
        return; // what was chosen before the rows went still waits for them
    m_pending = false;
    keepCurrent();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_kept.selected.insert(keyAt(row));
    }
    m_kept.selected.remove(QString());
}

void RowKeeper::restore()
{
    if (!listens())
        return;
    m_pending = m_model->rowCount(m_view->rootIndex()) == 0;
    if (m_pending)
        return;
    const Kept kept = std::exchange(m_kept, {});
    if (!putBack(kept) && kept.row >= 0)
        stepIn(kept);
    if (kept.inView)
        m_view->scrollTo(m_view->currentIndex());
}

/// The model has told the view where each row is now; only where the current one is gone there is something
/// to do.
void RowKeeper::arranged()
{
    if (!listens())
        return;
    const Kept kept = std::exchange(m_kept, {});
    if (kept.row < 0 || m_model->rowCount(m_view->rootIndex()) == 0)
        return;
    if (!m_view->currentIndex().isValid())
        stepIn(kept);
    if (kept.inView)
        m_view->scrollTo(m_view->currentIndex());
}

/// Whether the current row was found again.
bool RowKeeper::putBack(const Kept &kept)
{
    const QModelIndex root = m_view->rootIndex();
    const int rows = m_model->rowCount(root);
    int current = -1;
    QItemSelection selection;
    QSet<QString> missing = kept.selected;
    if (!kept.current.isEmpty())
        missing.insert(kept.current);
    for (int row = 0; row < rows && !missing.isEmpty(); ++row) {
        const QString key = keyAt(row);
        if (key.isEmpty() || !missing.remove(key))
            continue;
        if (key == kept.current)
            current = row;
        if (!kept.selected.contains(key))
            continue;
        const QModelIndex index = m_model->index(row, 0, root);
        // Neighbours are one range: many may be selected.
        if (!selection.isEmpty() && selection.last().bottom() == row - 1)
            selection.last() = QItemSelectionRange(selection.last().topLeft(), index);
        else
            selection.append(QItemSelectionRange(index));
    }
    const WithoutScrolling still(m_view);
    if (!selection.isEmpty())
        m_view->selectionModel()->select(selection, asRows(m_view, QItemSelectionModel::ClearAndSelect));
    if (current >= 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(current, kept.column, root),
                                                  QItemSelectionModel::NoUpdate);
    return current >= 0;
}

/// Makes the row that stands there now current in place of one that is gone.
void RowKeeper::stepIn(const Kept &kept)
{
    const WithoutScrolling still(m_view);
    const QModelIndex root = m_view->rootIndex();
    int row = std::min(kept.row, m_model->rowCount(root) - 1);
    const auto isOfKind = [&](int candidate) {
        return candidate >= 0 &&
               (!m_kindOf || m_kindOf(m_model->index(candidate, kept.column, root)) == kept.kind);
    };
    if (!isOfKind(row) && isOfKind(row - 1))
        --row;
    const QModelIndex next = m_model->index(row, kept.column, root);
    const bool acted = m_acted.remove(kept.current);
    const bool choose = acted && !m_view->selectionModel()->hasSelection() && isOfKind(row);
    m_view->selectionModel()->setCurrentIndex(
        next, choose ? asRows(m_view, QItemSelectionModel::ClearAndSelect) : QItemSelectionModel::NoUpdate);
    m_standsIn = choose ? QModelIndex() : next;
}

// --- some rows ---

void RowKeeper::rowsGo(const QModelIndex &parent, int first, int last)
{
    if (!listens())
        return;
    const QModelIndex current = m_view->currentIndex();
    m_currentGoes =
        parent == m_view->rootIndex() && current.isValid() && current.row() >= first && current.row() <= last;
    if (!m_currentGoes)
        return;
    keepCurrent();
    m_kept.row = first;
}

void RowKeeper::rowsGone()
{
    if (!std::exchange(m_currentGoes, false) || !listens())
        return;
    const Kept kept = std::exchange(m_kept, {});
    // A view in which one row is chosen has chosen another by itself.
    if (m_view->selectionMode() == QAbstractItemView::SingleSelection)
        m_view->selectionModel()->clearSelection();
    if (m_model->rowCount(m_view->rootIndex()) > 0)
        stepIn(kept);
}

void RowKeeper::rowsCame()
{
    if (!m_pending || m_waits || !listens())
        return;
    // Lists may be filled row by row; and who filled it may have chosen a row, which only the one that was
    // kept replaces.
    m_waits = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waits = false;
            if (std::exchange(m_pending, false))
                putBack(std::exchange(m_kept, {}));
        },
        Qt::QueuedConnection);
}

} // namespace vouch::ui
