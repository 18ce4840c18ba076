// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/advocates_page.h"

#include "core/base/search.h"
#include "ui/advocacy/advocates_model.h"
#include "ui/advocacy/line_delegate.h"
#include "ui/advocacy/words.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

/// Names by the beginnings of words, and only those who wait for thanks where that is asked.
class AdvocateFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text)
    {
        m_typed = search::Query(text);
        invalidateFilter();
    }
    void setUnthankedOnly(bool only)
    {
        m_unthankedOnly = only;
        invalidateFilter();
    }
    /// The arrow stands behind the title: the style's own would lie on right-aligned ones.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QVariant data = QSortFilterProxyModel::headerData(section, orientation, role);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section != sortColumn())
            return data;
        return data.toString() + (sortOrder() == Qt::DescendingOrder ? u" ↓"_s : u" ↑"_s);
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (m_unthankedOnly && index.data(AdvocatesModel::UnthankedRole).toInt() == 0)
            return false;
        if (m_typed.isEmpty())
            return true;
        search::Document name;
        name.addName(index.data(Qt::DisplayRole).toString());
        return m_typed.matches(name.text());
    }

private:
    search::Query m_typed{QString()};
    bool m_unthankedOnly = false;
};

AdvocatesPage::AdvocatesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new AdvocatesModel(this))
    , m_filter(new AdvocateFilter(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(plainLabel({}, u"soft"_s))
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(AdvocatesModel::SortRole);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(40);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    onSelection();
}

QWidget *AdvocatesPage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new WrapLayout(bar);
    row->setContentsMargins(14, 6, 14, 8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter by name"));
    m_search->setAccessibleName(tr("Filter advocates by name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(30);
    widthWithText(m_search, Width::Most, 320);
    row->addWidget(m_search, 1);
    m_unthanked = new QCheckBox(tr("Only those to thank"));
    m_unthanked->setObjectName(u"advocacy-unthanked"_s);
    m_unthanked->setMinimumHeight(28);
    row->addWidget(m_unthanked);
    row->addSpacing(8);
    m_count = plainLabel({}, u"soft"_s);
    m_count->setAccessibleName(tr("How many advocates are shown"));
    row->addWidget(m_count);
    row->addStretch();
    m_open = new QPushButton(tr("Open"));
    setTip(m_open, tr("Show everything about the selected person (Enter)"));
    m_thank = new QPushButton(tr("Thank"));
    m_thank->setObjectName(u"advocacy-thank"_s);
    m_thank->setProperty("kind", u"primary"_s);
    setTip(m_thank, tr("Make a task to thank the selected people and mark them as thanked (Space)"));
    row->addWidget(m_open);
    row->addWidget(m_thank);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showEmpty();
    });
    connect(m_unthanked, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setUnthankedOnly(only);
        showEmpty();
    });
    connect(m_open, &QPushButton::clicked, this, &AdvocatesPage::openCurrent);
    connect(m_thank, &QPushButton::clicked, this, &AdvocatesPage::thankSelected);
    auto *down = new QAction(m_search);
    down->setShortcuts({QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Return)});
    down->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        // A view that gets the focus makes its first row current without selecting it.
        if (m_filter->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    });
    return bar;
}

void AdvocatesPage::buildTable()
{
    using CellKind = LineDelegate::CellKind;
    m_table->setObjectName(u"advocates"_s);
    m_keeper = new RowKeeper(m_table, m_filter, [](const QModelIndex &index) {
        return index.data(AdvocatesModel::PersonRole).value<PersonId>().toString();
    });
    m_table->setItemDelegate(
        new LineDelegate({CellKind::Text, CellKind::Advocacy, CellKind::Purchase, CellKind::Soft,
                          CellKind::Soft, CellKind::Soft, CellKind::Soft, CellKind::Chip},
                         m_table));
    m_table->setAccessibleName(tr("Advocates"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AdvocatesModel::Advocacy, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_table->horizontalHeader()->viewport()->update(); });
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, m_table->fontMetrics().height() + 10));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(60);
    const std::array<int, AdvocatesModel::ColumnCount> widths{0, 120, 120, 90, 80, 110, 110, 150};
    for (int column = 1; column < AdvocatesModel::ColumnCount; ++column)
        header->resizeSection(column, widths[std::size_t(column)]);
    header->setSectionResizeMode(AdvocatesModel::Name, QHeaderView::Stretch);
    const auto key = [this](const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    key({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, &AdvocatesPage::openCurrent);
    key({QKeySequence(Qt::Key_Space)}, &AdvocatesPage::thankSelected);
    connect(m_table, &QTableView::doubleClicked, this, &AdvocatesPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AdvocatesPage::onSelection);
}

void AdvocatesPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    onSelection();
}

void AdvocatesPage::present(const AdvocacyPage &page, const QString &currency)
{
    m_model->setAdvocates(page.advocates, currency);
    showEmpty();
    onSelection();
}

void AdvocatesPage::showEmpty()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n advocates", nullptr, all)
                                  : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all)));
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
    if (shown == 0)
        m_empty->setText(
            all == 0 ? tr("Nobody has spoken for you yet. Record a review, a share or a friend they brought "
                          "on a person’s page, or import an archive of a network.")
            : m_unthanked->isChecked() && m_search->text().isEmpty()
                ? tr("Everybody has been thanked.")
                : tr("No advocate matches. Clear the filter to see all of them."));
}

void AdvocatesPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<PersonId> AdvocatesPage::selected(bool unthankedOnly) const
{
    QList<PersonId> people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (!unthankedOnly || index.data(AdvocatesModel::UnthankedRole).toInt() > 0)
            people.append(index.data(AdvocatesModel::PersonRole).value<PersonId>());
    }
    return people;
}

Subject AdvocatesPage::subject() const
{
    Subject subject;
    subject.people = selected(false);
    if (subject.people.isEmpty())
        return Subject::nobody(tr("Choose somebody in the list first."));
    const QModelIndex row = m_table->selectionModel()->selectedRows().first();
    subject.who = subject.people.size() == 1 ? row.data().toString()
                                             : tr("%n people", nullptr, int(subject.people.size()));
    subject.place = besideCurrent(m_table);
    return subject;
}

void AdvocatesPage::openCurrent()
{
    const QModelIndex row = m_keeper->chosenRow();
    if (row.isValid())
        emit personRequested(row.data(AdvocatesModel::PersonRole).value<PersonId>());
    else
        emit refused(tr("Nobody is chosen. Choose somebody in the list."));
}

void AdvocatesPage::thankSelected()
{
    const QList<PersonId> people = selected(true);
    if (m_readOnly)
        return;
    if (people.isEmpty()) {
        emit refused(m_table->selectionModel()->hasSelection()
                         ? tr("The chosen people have been thanked already.")
                         : tr("Nobody is chosen. Choose somebody in the list."));
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason); // the button is about to be disabled
    m_keeper->acting();
    emit thankRequested(people);
}

void AdvocatesPage::notThanked()
{
    m_keeper->notActing();
}

void AdvocatesPage::onSelection()
{
    setActive(m_open, m_table->selectionModel()->hasSelection(), m_table);
    setActive(m_thank, !m_readOnly && !selected(true).isEmpty(), m_table);
}

} // namespace vouch::ui
