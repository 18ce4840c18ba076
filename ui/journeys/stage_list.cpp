// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/stage_list.h"

#include "core/base/text.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

enum Role { IdRole = Qt::UserRole, ColourRole, NoteRole, PeopleRole };

class StageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, std::max(48, option.fontMetrics.height() + smallFont(option).second + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = selected && (option.state & QStyle::State_HasFocus);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(c.focus, 2) : QPen(Qt::NoPen));
            painter->setBrush(selected ? c.accentSoft : c.hover);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
        }
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto place = [&](double left, double width) {
            const double x = mirrored ? row.right() - left - width : row.left() + left;
            return QRectF(x, row.top(), width, row.height());
        };
        paintNumber(*painter, place(10, 26), index, option.font);
        const QString people = QLocale().toString(index.data(PeopleRole).toLongLong());
        const double peopleWidth = std::max(28, option.fontMetrics.horizontalAdvance(people) + 4);
        painter->setFont(option.font);
        painter->setPen(c.textSoft);
        painter->drawText(place(row.width() - peopleWidth - 12, peopleWidth),
                          Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), people);
        const QRectF words = place(46, row.width() - 46 - peopleWidth - 20);
        const auto [small, smallHeight] = smallFont(option);
        const double top = words.center().y() - (option.fontMetrics.height() + smallHeight) / 2.0;
        painter->setPen(c.text);
        painter->drawText(QRectF(words.left(), top, words.width(), option.fontMetrics.height()),
                          Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          option.fontMetrics.elidedText(safeForDisplay(index.data().toString()),
                                                        Qt::ElideRight, int(words.width())));
        painter->setFont(small);
        painter->setPen(selected ? c.text : c.textSoft);
        painter->drawText(QRectF(words.left(), top + option.fontMetrics.height(), words.width(), smallHeight),
                          Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          QFontMetrics(small).elidedText(safeForDisplay(index.data(NoteRole).toString()),
                                                         Qt::ElideRight, int(words.width())));
        painter->restore();
    }

private:
    static std::pair<QFont, int> smallFont(const QStyleOptionViewItem &option)
    {
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        return {small, QFontMetrics(small).height()};
    }

    static void paintNumber(QPainter &painter, const QRectF &room, const QModelIndex &index, QFont font)
    {
        const QColor colour = theme::legible(index.data(ColourRole).toString());
        const QRectF disc(room.center().x() - 13, room.center().y() - 13, 26, 26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(disc, 7, 7);
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(font.pointSizeF() * 0.92);
        painter.setFont(font);
        const bool light = theme::contrast(Qt::white, colour) >= theme::contrast(Qt::black, colour);
        painter.setPen(light ? Qt::white : Qt::black);
        painter.drawText(disc, Qt::AlignCenter, QLocale().toString(index.row() + 1));
    }
};

} // namespace

StageList::StageList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Stages"));
    setStyleSheet(u"QListView { background: transparent; }"_s); // it lies on a card
    setItemDelegate(new StageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    m_keeper =
        new RowKeeper(this, model(), [](const QModelIndex &index) { return index.data(IdRole).toString(); });
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            emit currentStageChanged(current());
    });
    connect(this, &QListWidget::itemDoubleClicked, this, &StageList::renameRequested);
}

void StageList::present(const Journey &journey, const QHash<StageId, qint64> &people, bool readOnly)
{
    const StageId before = current();
    m_filling = true;
    setDragDropMode(readOnly ? QAbstractItemView::NoDragDrop : QAbstractItemView::InternalMove);
    m_keeper->refill([&] { fill(journey, people); });
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    m_filling = false;
    updateGeometry();
    if (current() != before)
        emit currentStageChanged(current());
}

void StageList::fill(const Journey &journey, const QHash<StageId, qint64> &people)
{
    selectionModel()->clear(); // rows become other stages
    while (count() > int(journey.stages.size()))
        delete takeItem(count() - 1);
    while (count() < int(journey.stages.size()))
        addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const Stage &stage = journey.stages.at(row);
        QListWidgetItem *line = item(row);
        const int here = int(people.value(stage.id));
        QString note = nameOf(stage.milestone);
        if (!stage.alias.isEmpty())
            note = tr("%1 · %2", "alias, milestone").arg(stage.alias, note);
        line->setText(stage.name);
        line->setData(IdRole, stage.id.value);
        line->setData(ColourRole, stage.colour);
        line->setData(NoteRole, note);
        line->setData(PeopleRole, here);
        line->setData(Qt::AccessibleTextRole, tr("%1. %2, %3").arg(row + 1).arg(stage.name, note));
        line->setData(Qt::AccessibleDescriptionRole, tr("%n people here", nullptr, here));
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    }
}

void StageList::removing()
{
    m_keeper->acting();
}

void StageList::notRemoving()
{
    m_keeper->notActing();
}

StageId StageList::current() const
{
    const QListWidgetItem *line = currentItem();
    return line ? StageId(line->data(IdRole).toLongLong()) : StageId();
}

StageId StageList::chosen() const
{
    return currentItem() && currentItem()->isSelected() ? current() : StageId();
}

void StageList::setCurrent(StageId stage)
{
    for (int row = 0; row < count(); ++row) {
        if (StageId(item(row)->data(IdRole).toLongLong()) == stage)
            setCurrentRow(row);
    }
}

void StageList::shift(int by)
{
    const int to = currentRow() + by;
    if (currentRow() >= 0 && to >= 0 && to < count() && dragDropMode() == QAbstractItemView::InternalMove)
        emit moveRequested(current(), to);
}

QSize StageList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : 48;
    return {300, row * std::max(1, count()) + 4};
}

QSize StageList::minimumSizeHint() const
{
    return {220, 3 * 48};
}

void StageList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        shift(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) // F2 is a key of the window
        emit renameRequested();
    else
        QListWidget::keyPressEvent(event);
}

void StageList::dropEvent(QDropEvent *event)
{
    // The row moves when the store has it; until then the list stays as it is.
    const int from = currentRow();
    const QModelIndex over = indexAt(event->position().toPoint());
    int to = count() - 1;
    if (over.isValid()) {
        const QRect rect = visualRect(over);
        to = over.row() + (event->position().y() > rect.center().y() ? 1 : 0);
        to -= from < to ? 1 : 0;
    }
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && to != from)
        emit moveRequested(current(), to);
}

void StageList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QListWidget::changeEvent(event);
}

} // namespace vouch::ui
