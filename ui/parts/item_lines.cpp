// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/item_lines.h"

#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxLinesSeen = 4;
constexpr int maxLines = 100;
constexpr int maxOfOne = 1'000'000;

int lineHeight()
{
    return 32 * std::max(100, theme::zoom()) / 100;
}

QLineEdit *field(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

ItemLines::ItemLines(QWidget *parent)
    : QWidget(parent)
    , m_add(new QToolButton(this))
    , m_scroll(new QScrollArea)
{
    m_add->setObjectName(u"purchase-add-item"_s);
    m_add->setIcon(theme::icon(u"add"_s));
    m_add->setText(tr("Add &item"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setMinimumHeight(28);
    setTip(m_add, tr("What it is, how many and for how much; the amount follows (Alt+I)"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *lines = new QWidget;
    lines->setAutoFillBackground(false);
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    m_scroll->setWidget(lines);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    hide();
    connect(m_add, &QToolButton::clicked, this, [this] {
        addLine();
        if (!m_lines.isEmpty())
            m_lines.last().item->setFocus(Qt::TabFocusReason);
    });
}

void ItemLines::addLine()
{
    if (m_lines.size() >= maxLines)
        return;
    const qsizetype number = m_lines.size() + 1;
    Line line{new QWidget,  field(tr("Item %1").arg(number), tr("Item")),
              new QSpinBox, field(tr("Price of one of item %1").arg(number), tr("Price of one")),
              plainLabel(), new QToolButton};
    line.item->setObjectName(u"purchase-item"_s);
    line.quantity->setObjectName(u"purchase-quantity"_s);
    line.quantity->setRange(1, maxOfOne);
    line.quantity->setAccessibleName(tr("How many of item %1").arg(number));
    setTip(line.quantity, tr("How many"));
    line.quantity->setFixedWidth(76);
    line.price->setObjectName(u"purchase-price"_s);
    line.price->setAlignment(Qt::AlignRight);
    line.price->setMaximumWidth(120);
    line.sum->setProperty("role", u"soft"_s);
    line.sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line.sum->setMinimumWidth(80);
    QToolButton *remove = line.remove;
    remove->setIcon(theme::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFixedSize(26, 26);
    setTip(remove, tr("Take this item off"));
    remove->setAccessibleName(tr("Take item %1 off").arg(number));
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.item, 1);
    row->addWidget(line.quantity);
    row->addWidget(line.price);
    row->addWidget(line.sum);
    row->addWidget(remove);
    line.box->setFixedHeight(lineHeight() - 2);
    for (QWidget *edit : {static_cast<QWidget *>(line.item), static_cast<QWidget *>(line.quantity),
                          static_cast<QWidget *>(line.price)})
        edit->installEventFilter(this);
    connect(line.quantity, &QSpinBox::valueChanged, this, &ItemLines::follow);
    connect(line.price, &QLineEdit::textChanged, this, &ItemLines::follow);
    connect(remove, &QToolButton::clicked, this, [this, box = line.box] {
        m_add->setFocus(Qt::OtherFocusReason);
        removeLine(box);
    });
    m_column->insertWidget(m_column->count() - 1, line.box);
    // Item by item, between the button that adds one and what comes below.
    QWidget *before = m_lines.isEmpty() ? m_add : m_lines.last().remove;
    for (QWidget *next : {static_cast<QWidget *>(line.item), static_cast<QWidget *>(line.quantity),
                          static_cast<QWidget *>(line.price), static_cast<QWidget *>(line.remove)}) {
        setTabOrder(before, next);
        before = next;
    }
    m_lines.append(line);
    resizeLines();
}

void ItemLines::removeLine(QWidget *box)
{
    m_lines.removeIf([box](const Line &line) { return line.box == box; });
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
    resizeLines();
    follow();
}

void ItemLines::resizeLines()
{
    setVisible(!m_lines.isEmpty());
    m_scroll->setFixedHeight(int(std::min<qsizetype>(m_lines.size(), maxLinesSeen)) * lineHeight());
    m_scroll->widget()->adjustSize();
    if (!m_lines.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_lines.isEmpty())
                    m_scroll->ensureWidgetVisible(m_lines.last().box);
            },
            Qt::QueuedConnection);
    emit grown();
}

void ItemLines::setLines(const QList<PurchaseLine> &lines)
{
    clear();
    for (const PurchaseLine &one : lines) {
        addLine();
        m_lines.last().item->setText(one.item);
        m_lines.last().quantity->setValue(int(std::min<qint64>(one.quantity, maxOfOne)));
        if (one.price.minor != 0)
            m_lines.last().price->setText(typedAmount(one.price));
    }
}

void ItemLines::clear()
{
    while (!m_lines.isEmpty())
        removeLine(m_lines.last().box);
}

void ItemLines::setCurrency(const QString &currency)
{
    m_currency = currency;
    follow();
}

void ItemLines::follow()
{
    for (const Line &line : std::as_const(m_lines)) {
        const auto price = parseMoney(line.price->text(), m_currency);
        const auto of = price ? multiplied(*price, line.quantity->value()) : std::nullopt;
        line.sum->setText(of ? formatMoney(*of) : QString());
    }
    emit changed();
}

std::optional<Money> ItemLines::sum() const
{
    std::optional<Money> sum = Money{0, m_currency};
    for (const Line &line : m_lines) {
        const auto price = parseMoney(line.price->text(), m_currency);
        const auto of = price ? multiplied(*price, line.quantity->value()) : std::nullopt;
        if (sum && of)
            sum = added(*sum, *of);
    }
    return sum && sum->minor != 0 ? sum : std::nullopt;
}

std::optional<QList<PurchaseLine>> ItemLines::read(QString &problem) const
{
    QList<PurchaseLine> lines;
    for (const Line &line : m_lines) {
        const QString item = cleanLine(line.item->text());
        const QString typed = line.price->text().trimmed();
        if (item.isEmpty() && typed.isEmpty())
            continue; // begun and left
        if (item.isEmpty()) {
            problem = tr("One item has a price and no name; say what it is.");
            line.item->setFocus();
            return {};
        }
        Money price{0, m_currency};
        if (!typed.isEmpty()) {
            const Result<Money> read = readMoney(typed, m_currency);
            if (!read || read->minor < 0 || read->currency != m_currency) {
                problem = !read ? read.error().text
                                : tr("“%1” is no price in %2.")
                                      .arg(safeForDisplay(typed), safeForDisplay(m_currency));
                line.price->setFocus();
                return {};
            }
            price = *read;
        }
        lines.append({item, line.quantity->value(), price});
    }
    return lines;
}

/// From part to part of one item, whatever order the rows were made in.
bool ItemLines::tabWithinLine(const QObject *from, bool forward)
{
    for (const Line &line : std::as_const(m_lines)) {
        const std::array<QWidget *, 4> parts{line.item, line.quantity, line.price, line.remove};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts.at(i) != from || (forward ? i + 1 == parts.size() : i == 0))
                continue;
            parts.at(forward ? i + 1 : i - 1)
                ->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

bool ItemLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit submitted();
            return true;
        }
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return tabWithinLine(watched, key == Qt::Key_Tab);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vouch::ui
