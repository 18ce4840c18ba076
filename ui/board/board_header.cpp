// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_header.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/board/capacity_popup.h"
#include "ui/board/limit_popup.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/stage_colours.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr qint64 fewPeople = 20;

/// A label that gives way with an ellipsis instead of widening its column.
class ShortLabel : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override { return PlainLabel::minimumSizeHint().boundedTo({40, 1000}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

QString percent(double share)
{
    return QLocale().toString(std::lround(share * 100));
}

QIcon swatch(const QString &hex)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::legible(hex));
    painter.drawRoundedRect(QRectF(1, 1, 14, 14), 4, 4);
    return picture;
}

} // namespace

BoardHeader::BoardHeader(BoardModel *model, int column, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(column)
{
    build();
    refresh();
}

void BoardHeader::build()
{
    const Stage &own = m_model->stageAt(m_column);
    m_name = new ShortLabel(m_model->called(own), this);
    m_count = new PlainLabel(this);
    m_amount = new ShortLabel(QString(), this);
    m_share = new PlainLabel(this);
    m_way = new ShortLabel(QString(), this);
    // The style sheet of the theme gives fonts and colours by these names.
    m_name->setProperty("role", u"heading"_s);
    m_count->setProperty("role", u"soft"_s);
    for (QLabel *label : {m_amount, m_share, m_way})
        label->setProperty("role", u"small"_s);
    m_edit = new QLineEdit(this);
    m_edit->setAccessibleName(tr("Name of the stage"));
    m_edit->setMaxLength(80);
    m_edit->installEventFilter(this);
    m_edit->hide();
    m_waiting = new QToolButton(this);
    m_waiting->setAutoRaise(true);
    m_waiting->setMinimumSize(24, 24);
    m_waiting->setFocusPolicy(Qt::TabFocus);
    connect(m_waiting, &QToolButton::clicked, this, &BoardHeader::waitingRequested);
    m_over = new QToolButton(this);
    m_over->setProperty("kind", u"over"_s);
    m_over->setMinimumSize(28, 24);
    m_over->setFocusPolicy(Qt::TabFocus);
    m_over->hide();
    connect(m_over, &QToolButton::clicked, this, &BoardHeader::askCapacity);
    m_add = new QToolButton(this);
    m_add->setIcon(theme::icon(u"add"_s));
    m_add->setAutoRaise(true);
    m_add->setMinimumSize(28, 24);
    m_add->setFocusPolicy(Qt::TabFocus);
    connect(m_add, &QToolButton::clicked, this, &BoardHeader::addRequested);
    m_menuButton = new QToolButton(this);
    m_menuButton->setIcon(theme::icon(u"more"_s));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMinimumSize(28, 24);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAccessibleName(tr("Column menu of %1").arg(own.name));
    setTip(m_menuButton, tr("What can be done with this column"));
    auto *menu = new QMenu(m_menuButton);
    connect(menu, &QMenu::aboutToShow, this, &BoardHeader::fillMenu);
    m_menuButton->setMenu(menu);
    fillMenu();

    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name, 0);
    first->addWidget(m_edit, 1);
    first->addWidget(m_count, 0);
    first->addWidget(m_over, 0);
    first->addStretch(1);
    first->addWidget(m_waiting);
    first->addWidget(m_add);
    first->addWidget(m_menuButton);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_amount, 1);
    second->addWidget(m_share);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 3, 8, 4);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_way);
}

// --- the menu ---

void BoardHeader::fillMenu()
{
    QMenu *menu = m_menuButton->menu();
    // Inner menus are not actions: clear() leaves them.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    menu->clear();
    menu->addAction(tr("Select all"), this, &BoardHeader::selectAllRequested);
    menu->addAction(tr("Fold column"), this, &BoardHeader::foldRequested);
    menu->addSeparator();
    addChoices(menu);
    if (!m_model->hasLens())
        addStageEdits(menu);
    menu->addSeparator();
    menu->addAction(tr("Show in Insight"), this, &BoardHeader::reportRequested);
}

void BoardHeader::addChoices(QMenu *menu)
{
    const auto submenu = [menu](const QString &title) {
        auto *inner = new QMenu(title, menu);
        menu->addMenu(inner);
        return inner;
    };
    QMenu *amounts = submenu(tr("Amount in the headers"));
    auto *amountGroup = new QActionGroup(amounts);
    for (const BoardAggregate aggregate : boardAggregates()) {
        QAction *action = amounts->addAction(boardName(aggregate), this,
                                             [this, aggregate] { emit aggregateChosen(aggregate); });
        action->setCheckable(true);
        action->setChecked(aggregate == m_model->aggregate());
        amountGroup->addAction(action);
    }
    QMenu *orders = submenu(tr("Sort the board by"));
    auto *orderGroup = new QActionGroup(orders);
    for (const BoardSort sort : boardSorts(m_model->journey().isOfDeals())) {
        QAction *action = orders->addAction(boardName(sort), this, [this, sort] { emit sortChosen(sort); });
        action->setCheckable(true);
        action->setChecked(sort == m_model->sort());
        orderGroup->addAction(action);
    }
}

void BoardHeader::addStageEdits(QMenu *menu)
{
    menu->addSeparator();
    menu->addAction(tr("Rename stage"), this, &BoardHeader::rename);
    auto *colours = new QMenu(tr("Colour"), menu);
    menu->addMenu(colours);
    const Stage own = m_model->stageAt(m_column);
    for (const StageColour &colour : stageColours()) {
        const QString hex = QString::fromLatin1(colour.hex);
        QAction *action = colours->addAction(swatch(hex), QCoreApplication::translate("Board", colour.name),
                                             this, [this, own, hex] {
                                                 Stage edited = own;
                                                 edited.colour = hex;
                                                 emit stageEdited(own, edited);
                                             });
        action->setCheckable(true);
        action->setChecked(own.colour.compare(hex, Qt::CaseInsensitive) == 0);
    }
    menu->addAction(tr("Waiting too long after…"), this, &BoardHeader::askLimit);
    menu->addAction(tr("At most how many…"), this, &BoardHeader::askCapacity);
}

void BoardHeader::askCapacity()
{
    const Stage own = m_model->stageAt(m_column);
    auto *popup = new CapacityPopup(own, m_model->called(own), m_model->countIn(own.id), this);
    connect(popup, &CapacityPopup::chosen, this,
            [this, own](const Stage &edited) { emit stageEdited(own, edited); });
    popup->showAt(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
}

void BoardHeader::askLimit()
{
    const Stage own = m_model->stageAt(m_column);
    auto *popup = new LimitPopup(own, m_model->figures(own.id), this);
    connect(popup, &LimitPopup::chosen, this,
            [this, own](const Stage &edited) { emit stageEdited(own, edited); });
    popup->ask(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
}

// --- renaming in place ---

void BoardHeader::rename()
{
    if (m_model->hasLens())
        return;
    m_name->hide();
    m_count->hide();
    m_over->hide();
    m_renamed = m_model->stageAt(m_column);
    m_edit->setText(m_model->called(m_renamed));
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void BoardHeader::endRename(bool keep)
{
    if (m_edit->isHidden())
        return;
    m_edit->hide();
    m_name->show();
    refreshCount(m_model->totals(m_column));
    const QString name = cleanLine(m_edit->text());
    Stage edited = m_renamed;
    QString &shown = m_model->called(edited) == edited.name ? edited.name : edited.alias;
    if (!keep || name.isEmpty() || name == shown)
        return;
    shown = name;
    emit stageEdited(m_renamed, edited);
}

bool BoardHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            endRename(true);
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
                endRename(key != Qt::Key_Escape);
                emit renameEnded();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_menuButton)
        return;
    m_menuButton->setIcon(theme::icon(u"more"_s));
    m_add->setIcon(theme::icon(u"add"_s));
}

// --- what it says ---

void BoardHeader::refresh()
{
    const Stage &own = m_model->stageAt(m_column);
    const BoardModel::Totals &totals = m_model->totals(m_column);
    const QLocale locale;
    const QString name = m_model->called(own);
    const QString other = name == own.name ? own.alias : own.name;
    m_name->setText(name);
    setTip(m_name, other.isEmpty() || other == name ? name : tr("%1, also called %2").arg(name, other));
    m_menuButton->setAccessibleName(tr("Column menu of %1").arg(name));
    const bool deals = m_model->journey().isOfDeals();
    m_add->setAccessibleName(deals ? tr("Add a deal to %1").arg(name) : tr("Add a person to %1").arg(name));
    setTip(m_add, deals ? tr("Add a deal here (N)") : tr("Add a person here (N)"));
    refreshCount(totals);
    if (!m_model->isComplete()) {
        m_share->clear();
        m_amount->clear();
        m_waiting->hide();
        return;
    }
    const int everybody = m_model->peopleOnBoard();
    m_share->setText(everybody > 0 ? tr("%1 % of board").arg(percent(double(totals.count) / everybody))
                                   : QString());
    QString share =
        tr("%1 of the %n person(s) on this board", nullptr, everybody).arg(locale.toString(totals.count));
    if (m_model->isFiltered())
        share += u'\n' + tr("Counted are all people of the stage, not only those shown.");
    setTip(m_share, share);
    refreshWaiting(totals);
    refreshAmount(totals);
    refreshWay();
}

QString BoardHeader::countText(const BoardModel::Totals &totals) const
{
    const QLocale locale;
    const int limit = m_model->hasLens() ? 0 : m_model->stageAt(m_column).wipLimit;
    const QString text =
        m_model->isFiltered()
            ? tr("%1 of %2", "shown of all").arg(locale.toString(totals.shown), locale.toString(totals.count))
            : locale.toString(totals.count);
    return limit > 0 ? tr("%1 / %2", "how many are here, how many there should be at most")
                           .arg(text, locale.toString(limit))
                     : text;
}

void BoardHeader::refreshCount(const BoardModel::Totals &totals)
{
    if (!m_edit->isHidden())
        return;
    const bool known = m_model->isComplete();
    const Stage &own = m_model->stageAt(m_column);
    const bool over = known && !m_model->hasLens() && m_model->isOverLimit(own.id);
    m_count->setVisible(!over);
    m_over->setVisible(over);
    m_count->setText(known ? countText(totals) : u"…"_s);
    const int limit = m_model->hasLens() ? 0 : own.wipLimit;
    setTip(
        m_count,
        limit > 0
            ? tr("%n here; there should be %1 at most", nullptr, totals.count).arg(QLocale().toString(limit))
            : QString());
    if (!over)
        return;
    m_over->setText(countText(totals));
    const QString sentence =
        tr("%n here, more than the limit of %1", nullptr, totals.count).arg(QLocale().toString(limit));
    m_over->setAccessibleName(sentence);
    setTip(m_over, tr("%1. Click to change the limit.").arg(sentence));
}

void BoardHeader::refreshWaiting(const BoardModel::Totals &totals)
{
    m_waiting->setVisible(totals.waitingTooLong > 0);
    // Where all do, this says it for all cards.
    const bool all = m_model->allWait(m_column);
    m_waiting->setText(all ? u"▲ "_s + tr("all wait", "everybody in a column, too long")
                           : u"▲ "_s + QLocale().toString(totals.waitingTooLong));
    const int limit = m_model->hasLens() ? 0 : m_model->slowAfterDays(m_model->stageAt(m_column).id);
    QString text =
        limit > 0
            ? tr("%n person(s) waiting here for more than %1 days", nullptr, totals.waitingTooLong).arg(limit)
            : tr("%n person(s) waiting here too long", nullptr, totals.waitingTooLong);
    if (all)
        text = tr("All who are here wait too long: %1").arg(text);
    m_waiting->setAccessibleName(text);
    QString tip = tr("%1. Click to see only who waits too long.").arg(text);
    tip +=
        u'\n' + tr("▲1 to ▲%1 on cards are the worst: the days beyond the limit, times what they are worth.")
                    .arg(WaitingRanks::named);
    if (m_model->isFiltered())
        tip += u'\n' + tr("Counted are all people of the stage, not only those shown.");
    setTip(m_waiting, tip);
}

void BoardHeader::refreshAmount(const BoardModel::Totals &totals)
{
    const BoardAggregate aggregate = m_model->aggregate();
    if (aggregate == BoardAggregate::None) {
        m_amount->clear();
        setTip(m_amount, {});
        return;
    }
    const QString name = boardShortName(aggregate);
    if (!totals.aggregate && totals.others.isEmpty()) {
        m_amount->setText(name + u" –"_s);
        setTip(m_amount, isOfDeals(aggregate) && totals.dealCount() > 0
                             ? boardName(aggregate) + besideDeals(totals)
                             : QString());
        return;
    }
    const bool ofDeals = isOfDeals(aggregate);
    const Money amount{totals.aggregate.value_or(0), m_model->currency()};
    QString text = name + u' ' + formatMoney(amount, QLocale(), true);
    QString sentence = ofDeals
                           ? tr("%1: %2, of %n open deal(s) of those shown here", nullptr, totals.dealCount())
                                 .arg(boardName(aggregate), formatMoney(amount))
                           : tr("%1 of the %n person(s) shown here: %2", nullptr, totals.shown)
                                 .arg(boardName(aggregate), formatMoney(amount));
    if (ofDeals)
        sentence += besideDeals(totals);
    if (!totals.others.isEmpty()) {
        QStringList codes;
        qint64 rows = 0;
        for (const OtherAmount &other : totals.others) {
            codes.append(other.sum.currency);
            rows += other.rows;
        }
        text += u' ' + tr("+ %n in %1", "purchases in other currencies, their codes", int(rows))
                           .arg(codes.join(u", "_s));
        if (!ofDeals)
            sentence += u". "_s + insight::leftOutText(totals.others);
    }
    if (m_model->isFiltered())
        text += u" · "_s + tr("of %n shown", "an amount, of so many people", totals.shown);
    m_amount->setText(text);
    setTip(m_amount, sentence);
    m_amount->setAccessibleDescription(sentence);
}

/// What of the open deals is not in the sum, and why.
QString BoardHeader::besideDeals(const BoardModel::Totals &totals) const
{
    QString text;
    for (const OtherAmount &other : totals.others)
        text +=
            u". "_s + tr("%n in another currency: %1", "deals", int(other.rows)).arg(formatMoney(other.sum));
    if (const int unpriced = totals.unpriced(); unpriced > 0)
        text += u". "_s + tr("%n without an amount", "deals", unpriced);
    if (const int unweighted = totals.unweighted();
        unweighted > 0 && m_model->aggregate() == BoardAggregate::Weighted)
        text += u". "_s + tr("%n whose probability nobody has said, so not in this sum", "deals", unweighted);
    return text;
}

void BoardHeader::refreshWay()
{
    const StageFigures *figures =
        m_model->hasLens() ? nullptr : m_model->figures(m_model->stageAt(m_column).id);
    const bool rated = figures && figures->high > 0;
    m_way->setVisible(!m_model->hasLens()); // no column says anything then
    if (!rated) {
        m_way->setText({}); // the line keeps its place, so that cards stand at one height
        setTip(m_way, {});
        return;
    }
    const QLocale locale;
    const bool few = figures->entered < fewPeople;
    const QString text = tr("→ %1 % (%2–%3 %), n %4", "share who moved on, interval, people")
                             .arg(percent(figures->share), percent(figures->low), percent(figures->high),
                                  locale.toString(figures->entered));
    m_way->setText(few ? tr("%1 · few").arg(text) : text);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, few ? theme::colours().textSoft : theme::colours().text);
    if (ink.color(QPalette::WindowText) != m_way->palette().color(QPalette::WindowText))
        m_way->setPalette(ink);
    const int entered = int(figures->entered);
    QString sentence =
        tr("Of %n person(s) who entered this stage, %1 went on: %2 %, 95 % interval %3 to %4 %", nullptr,
           entered)
            .arg(locale.toString(figures->movedOn), percent(figures->share), percent(figures->low),
                 percent(figures->high));
    if (few)
        sentence += tr(". Fewer than %1 people: too few to rely on").arg(fewPeople);
    setTip(m_way, sentence);
    m_way->setAccessibleDescription(sentence);
}

} // namespace vouch::ui
