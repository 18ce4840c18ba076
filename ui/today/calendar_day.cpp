// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/calendar_day.h"

#include "core/base/date_pattern.h"
#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int mark = 9;   ///< side of the shape before an item
constexpr int inset = 6;  ///< beside it
constexpr int around = 2; ///< above and below the text

QColor colourOf(const CalendarItem &item, bool overdue)
{
    const Colours &colours = theme::colours();
    switch (item.kind) {
    case CalendarItem::Kind::Task:
        return overdue ? colours.danger : colours.warning;
    case CalendarItem::Kind::Deal:
        return overdue ? colours.danger : colours.good;
    case CalendarItem::Kind::Renewal:
        return colours.purchase;
    case CalendarItem::Kind::Birthday:
        return colours.advocacy;
    case CalendarItem::Kind::Touch:
        return colours.accent;
    }
    Q_UNREACHABLE();
}

/// Kinds differ by shape, too: a square (a triangle where it is overdue) is a task, hollow one that is only
/// expected, a flag a deal, a diamond a renewal, a star-like cross a birthday, a disc somebody to be in touch
/// with.
void paintMark(QPainter *painter, const QRectF &box, const CalendarItem &item, bool overdue)
{
    const QColor colour = colourOf(item, overdue);
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(item.expected ? QBrush(Qt::NoBrush) : QBrush(colour));
    const QPointF middle = box.center();
    if (item.kind == CalendarItem::Kind::Deal) {
        const QPointF flag[] = {{box.left() + 1, box.top()},
                                {box.right(), box.top() + box.height() * 0.3},
                                {box.left() + 1, box.top() + box.height() * 0.6}};
        painter->drawPolygon(flag, 3);
        painter->drawLine(QPointF(box.left() + 1, box.top()), QPointF(box.left() + 1, box.bottom()));
    } else if (item.kind == CalendarItem::Kind::Task && overdue) {
        const QPointF triangle[] = {{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()};
        painter->drawPolygon(triangle, 3);
    } else if (item.kind == CalendarItem::Kind::Task) {
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else if (item.kind == CalendarItem::Kind::Renewal) {
        const QPointF diamond[] = {{middle.x(), box.top()},
                                   {box.right(), middle.y()},
                                   {middle.x(), box.bottom()},
                                   {box.left(), middle.y()}};
        painter->drawPolygon(diamond, 4);
    } else if (item.kind == CalendarItem::Kind::Birthday) {
        painter->setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(middle.x(), box.top() + 1), QPointF(middle.x(), box.bottom() - 1));
        painter->drawLine(QPointF(box.left() + 1, middle.y()), QPointF(box.right() - 1, middle.y()));
    } else {
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

class Delegate final : public QStyledItemDelegate
{
public:
    explicit Delegate(CalendarDayList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool second = m_list->isRoomy() && !about(index).isEmpty();
        return {60, option.fontMetrics.height() * (second ? 2 : 1) + 2 * around + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *item = index.data(CalendarModel::ItemRole).value<const CalendarItem *>();
        if (!item)
            return;
        const Colours &colours = theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const bool focus = m_list->hasFocus();
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(chosen && focus ? QPen(colours.focus, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(chosen && focus ? colours.accentSoft : colours.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        const bool overdue = index.data(CalendarModel::OverdueRole).toBool();
        const int line = option.fontMetrics.height();
        const bool right = option.direction == Qt::RightToLeft;
        QRect row = option.rect.adjusted(inset, around + 1, -inset, -around);
        const QRect box(right ? row.right() - mark : row.left(), row.top() + (line - mark) / 2, mark, mark);
        paintMark(painter, box, *item, overdue);
        row.adjust(right ? 0 : mark + inset, 0, right ? -mark - inset : 0, 0);
        const Qt::Alignment start =
            QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const QString person = about(index);
        const QString title = index.data().toString();
        painter->setFont(option.font);
        painter->setPen(item->expected ? colours.textSoft : overdue ? colours.danger : colours.text);
        const QString first = m_list->isRoomy() || person.isEmpty() ? title : u"%1 · %2"_s.arg(title, person);
        painter->drawText(QRect(row.left(), row.top(), row.width(), line), int(start) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(first, Qt::ElideRight, row.width()));
        if (m_list->isRoomy() && !person.isEmpty()) {
            painter->setPen(colours.textSoft);
            painter->drawText(QRect(row.left(), row.top() + line, row.width(), line),
                              int(start) | Qt::TextSingleLine,
                              option.fontMetrics.elidedText(person, Qt::ElideRight, row.width()));
        }
        painter->restore();
    }

private:
    /// Whom it is about, where the title does not say it.
    static QString about(const QModelIndex &index)
    {
        const auto *item = index.data(CalendarModel::ItemRole).value<const CalendarItem *>();
        return item && item->kind != CalendarItem::Kind::Birthday ? safeForDisplay(item->personName)
                                                                  : QString();
    }
    CalendarDayList *m_list;
};

} // namespace

CalendarDayList::CalendarDayList(CalendarModel *model, QWidget *parent)
    : QListView(parent)
{
    m_keeper = new RowKeeper(this, model, [model](const QModelIndex &index) {
        const CalendarItem *item = model->at(index.row());
        return item ? calendaritem::key(*item) : QString();
    });
    setItemDelegate(new Delegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMinimumSize(0, 0);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(
        u"QListView { background: transparent; border: none; } QScrollBar:vertical { width: 8px; }"_s);
}

void CalendarDayList::setRoomy(bool roomy)
{
    if (roomy == m_roomy)
        return;
    m_roomy = roomy;
    scheduleDelayedItemsLayout();
}

QModelIndex CalendarDayList::chosen() const
{
    return m_keeper->chosenRow();
}

void CalendarDayList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row(), rows = model()->rowCount();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        emit left(-forward);
        return;
    case Qt::Key_Right:
        emit left(forward);
        return;
    case Qt::Key_Up:
        if (row <= 0) {
            emit left(-7);
            return;
        }
        break;
    case Qt::Key_Down:
        if (row + 1 >= rows) {
            emit left(7);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void CalendarDayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (indexAt(event->pos()).isValid())
        emit opened();
    else
        event->ignore(); // the day makes a task then
}

/// What stands first is chosen, so that the next key is about something.
void CalendarDayList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void CalendarDayList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void CalendarDayList::startDrag(Qt::DropActions actions)
{
    emit dragging(true);
    QListView::startDrag(actions);
    emit dragging(false);
}

CalendarDay::CalendarDay(QWidget *parent)
    : QFrame(parent)
    , m_number(plainLabel({}, {}, this))
    , m_model(new CalendarModel(this))
    , m_list(new CalendarDayList(m_model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(1);
    m_number->setContentsMargins(5, 0, 5, 0);
    column->addWidget(m_number);
    column->addWidget(m_list, 1);
    setAcceptDrops(true);
    setMinimumSize(0, 0);
}

void CalendarDay::setDay(QDate day, QDate today, bool outside, bool roomy)
{
    m_day = day;
    m_today = day == today;
    m_outside = outside;
    const QLocale locale;
    // The first of a month says which one.
    const auto written = [&](const char *parts, const QString &otherwise) {
        const QString pattern = datePattern(locale, parts);
        return locale.toString(day, pattern.isEmpty() ? otherwise : pattern);
    };
    m_number->setText(roomy            ? written("Ed", u"ddd d"_s)
                      : day.day() == 1 ? written("MMMd", u"d MMM"_s)
                                       : locale.toString(day.day()));
    m_number->setProperty("role", m_today ? u"heading"_s : outside ? u"small"_s : QString());
    m_number->setAccessibleName(locale.toString(day, QLocale::LongFormat));
    m_list->setAccessibleName(locale.toString(day, QLocale::LongFormat));
    m_list->setRoomy(roomy);
    QFont font = this->font();
    font.setWeight(m_today ? QFont::Bold : QFont::Normal);
    m_number->setFont(font);
    update();
}

void CalendarDay::setItems(const QList<CalendarItem> &items, QDate today)
{
    m_model->setItems(items, today);
}

void CalendarDay::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    update();
}

void CalendarDay::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), m_drop ? colours.accentSoft : m_outside ? colours.window : colours.surface);
    painter.setPen(colours.border);
    painter.drawRect(rect().adjusted(-1, -1, -1, -1)); // lines at two sides: neighbours share them
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_active && m_list->hasFocus()) {
        painter.setPen(QPen(colours.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -2.5, -2.5), 4, 4);
    }
    if (m_today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRect(QRectF(0, 0, width() - 1, 2.5));
    }
}

void CalendarDay::mousePressEvent(QMouseEvent *event)
{
    m_list->setFocus(Qt::MouseFocusReason);
    QFrame::mousePressEvent(event);
}

void CalendarDay::mouseDoubleClickEvent(QMouseEvent *)
{
    emit addAsked();
}

void CalendarDay::dragEnterEvent(QDragEnterEvent *event)
{
    if (!calendaritem::dragged(event->mimeData()).isValid())
        return;
    event->acceptProposedAction();
    m_drop = true;
    update();
}

void CalendarDay::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop = false;
    update();
}

void CalendarDay::dropEvent(QDropEvent *event)
{
    m_drop = false;
    update();
    event->acceptProposedAction();
    emit dropped(calendaritem::dragged(event->mimeData()));
}

} // namespace vouch::ui
