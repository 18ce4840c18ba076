// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/purchase_form.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/channels.h"
#include "ui/parts/date_box.h"
#include "ui/parts/item_lines.h"
#include "ui/parts/phrases.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

WrapLayout *rowIn(QWidget *box)
{
    auto *line = new WrapLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    return line;
}

QLineEdit *field(const QString &name, const QString &placeholder, int width)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    if (width > 0)
        edit->setMaximumWidth(width);
    return edit;
}

QLabel *softLabel()
{
    auto *label = new PlainLabel;
    label->setProperty("role", u"soft"_s);
    return label;
}

} // namespace

PurchaseForm::PurchaseForm(const QList<std::pair<QString, QString>> &channels, QWidget *parent)
    : QWidget(parent)
    , m_items(new ItemLines(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildFirstRow(channels));
    column->addWidget(m_items);
    column->addWidget(buildSecondRow());
    for (QWidget *edit :
         {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_cost)})
        edit->installEventFilter(this);
    connect(m_amount, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_amountTyped = !text.trimmed().isEmpty();
        follow();
    });
    connect(m_currency, &QComboBox::currentTextChanged, this, &PurchaseForm::follow);
    connect(m_items, &ItemLines::changed, this, &PurchaseForm::followItems);
    connect(m_items, &ItemLines::grown, this, &PurchaseForm::grown);
    connect(m_items, &ItemLines::submitted, this, &PurchaseForm::submitted);
    connect(m_refund, &QComboBox::currentIndexChanged, this, &PurchaseForm::showRefund);
}

QWidget *PurchaseForm::buildFirstRow(const QList<std::pair<QString, QString>> &channels)
{
    m_amount = field(tr("Amount"), tr("Amount"), 120);
    m_amount->setObjectName(u"purchase-amount"_s);
    m_amount->setAlignment(Qt::AlignRight);
    m_currency = new QComboBox;
    m_currency->setObjectName(u"purchase-currency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    setTip(m_currency, tr("Currency; amounts in others than the workspace's are kept and never added"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->lineEdit()->setMaxLength(3);
    widthWithText(m_currency, Width::Most, 84);
    m_order = field(tr("Order number"), tr("Order number"), 150);
    m_channel = new QComboBox;
    m_channel->setAccessibleName(tr("Channel"));
    setTip(m_channel, tr("Channel"));
    for (const auto &[key, text] : channels)
        m_channel->addItem(text, key);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(QString(keyOf(Channel::Shop)))));
    m_sum = softLabel();
    auto *box = new QWidget;
    WrapLayout *row = rowIn(box);
    for (QWidget *widget : {static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_currency),
                            static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_channel),
                            static_cast<QWidget *>(m_items->addButton()), static_cast<QWidget *>(m_sum)})
        row->addWidget(widget);
    return box;
}

QWidget *PurchaseForm::buildSecondRow()
{
    m_cost = field(tr("What it cost us"), tr("Cost"), 120);
    setTip(m_cost, tr("What it cost us; margins are computed from it"));
    m_cost->setAlignment(Qt::AlignRight);
    m_renews = new QCheckBox(tr("Renews on"));
    m_renewal = new DateBox(tr("Day of the renewal"), DateBox::Holds::Days);
    m_renewal->setEnabled(false);
    connect(m_renews, &QCheckBox::toggled, m_renewal, &QWidget::setEnabled);
    m_abandoned = new QCheckBox(tr("Begun and never paid"));
    for (QCheckBox *check : {m_renews, m_abandoned})
        check->setMinimumHeight(24);
    m_refund = new QComboBox;
    m_refund->setObjectName(u"composer-refund"_s);
    m_refund->setAccessibleName(tr("Refund"));
    setTip(m_refund, tr("Whether it pays back an earlier purchase"));
    m_refund->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_refund->setMinimumContentsLength(16);
    m_refund->addItem(tr("No refund"), qint64(0));
    m_refund->hide();
    auto *box = new QWidget;
    WrapLayout *row = rowIn(box);
    for (QWidget *widget : {static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_renews),
                            static_cast<QWidget *>(m_renewal), static_cast<QWidget *>(m_abandoned)})
        row->addWidget(widget);
    row->addWidget(m_refund, 1);
    return box;
}

void PurchaseForm::setCurrency(const QString &currency)
{
    if (currency == m_workspaceCurrency)
        return;
    const bool untouched = m_workspaceCurrency.isEmpty() || chosenCurrency() == m_workspaceCurrency;
    m_workspaceCurrency = currency;
    const QString chosen = untouched ? currency : chosenCurrency();
    QStringList all{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"CNY"_s, u"JPY"_s, u"INR"_s, u"BRL"_s};
    all.removeAll(currency);
    all.prepend(currency);
    const QSignalBlocker quiet(m_currency);
    m_currency->clear();
    m_currency->addItems(all);
    m_currency->setCurrentText(chosen);
}

void PurchaseForm::setToday(const QDate &today)
{
    m_renewal->setValue(When::day(today.addYears(1)));
}

void PurchaseForm::setPurchases(const QList<TimelineItem> &items)
{
    const PurchaseId chosen = refunded();
    const QString chosenText = m_refund->currentText();
    const QSignalBlocker quiet(m_refund);
    while (m_refund->count() > 1)
        m_refund->removeItem(1);
    for (const TimelineItem &item : items) {
        if (item.kind != TimelineKind::Purchase || !item.amount || item.amount->minor == 0)
            continue;
        const QString day = shown::date(item.at, item.day);
        QString text = tr("Refund of %1, %2", "amount, day").arg(formatMoney(*item.amount), day);
        if (!item.text.isEmpty())
            text += u" · "_s + safeForDisplay(item.text.left(60));
        m_refund->addItem(text, item.id);
        m_refund->setItemData(m_refund->count() - 1, typedAmount(*item.amount), Qt::UserRole + 1);
        m_refund->setItemData(m_refund->count() - 1, item.amount->currency, Qt::UserRole + 2);
    }
    if (chosen.isValid() && m_refund->findData(chosen.value) < 0)
        m_refund->addItem(chosenText, chosen.value);
    m_refund->setCurrentIndex(std::max(0, m_refund->findData(chosen.value)));
    m_refund->setVisible(m_refund->count() > 1);
}

void PurchaseForm::startRefund(PurchaseId purchase, const Money &paid)
{
    if (m_refund->findData(purchase.value) < 0) {
        m_refund->addItem(tr("Refund of the purchase of %1").arg(formatMoney(paid)), purchase.value);
        m_refund->setItemData(m_refund->count() - 1, typedAmount(paid), Qt::UserRole + 1);
        m_refund->setItemData(m_refund->count() - 1, paid.currency, Qt::UserRole + 2);
    }
    m_refund->setCurrentIndex(m_refund->findData(purchase.value));
    showRefund();
    focusFirst();
}

PurchaseId PurchaseForm::refunded() const
{
    return PurchaseId(m_refund->currentData().toLongLong());
}

/// A refund has no items, cost or renewal of its own; most pay all of it back.
void PurchaseForm::showRefund()
{
    const bool refund = refunded().isValid();
    m_refund->setVisible(refund || m_refund->count() > 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_cost), static_cast<QWidget *>(m_renews), static_cast<QWidget *>(m_renewal),
          static_cast<QWidget *>(m_abandoned), static_cast<QWidget *>(m_items->addButton())})
        widget->setVisible(!refund);
    if (refund) {
        m_items->clear();
        m_currency->setCurrentText(m_refund->currentData(Qt::UserRole + 2).toString());
        m_amount->setText(m_refund->currentData(Qt::UserRole + 1).toString());
        m_amountTyped = true;
    } else if (m_items->isEmpty()) {
        m_amount->clear();
        m_amountTyped = false;
    }
    m_currency->setEnabled(!refund);
    follow();
}

QString PurchaseForm::chosenCurrency() const
{
    return m_currency->currentText().trimmed().toUpper();
}

void PurchaseForm::follow()
{
    m_items->setCurrency(chosenCurrency()); // which has another sum then
}

/// The amount follows the items until somebody types one.
void PurchaseForm::followItems()
{
    const std::optional<Money> sum = m_items->sum();
    if (!m_amountTyped)
        m_amount->setText(sum ? typedAmount(*sum) : QString());
    const auto amount = parseMoney(m_amount->text(), chosenCurrency());
    const bool differs = m_amountTyped && sum && amount && *amount != *sum;
    m_sum->setText(differs ? tr("The items add up to %1").arg(formatMoney(*sum)) : QString());
}

bool PurchaseForm::readLines(PurchaseEntry &entry, QString &problem)
{
    const auto lines = m_items->read(problem);
    if (!lines)
        return false;
    for (const PurchaseLine &line : *lines)
        entry.lines.append({line.item, line.quantity, line.price});
    return true;
}

bool PurchaseForm::readCost(PurchaseEntry &entry, QString &problem)
{
    if (m_cost->text().trimmed().isEmpty())
        return true;
    const Result<Money> cost = readMoney(m_cost->text(), entry.net.currency);
    if (!cost || cost->minor < 0 || cost->currency != entry.net.currency) {
        problem = !cost ? cost.error().text
                        : tr("“%1” is no cost in %2.")
                              .arg(safeForDisplay(m_cost->text()), safeForDisplay(entry.net.currency));
        m_cost->setFocus();
        return false;
    }
    entry.costMinor = cost->minor;
    return true;
}

std::optional<PurchaseEntry> PurchaseForm::entry(QString &problem)
{
    const QString currency = chosenCurrency();
    if (!isCurrencyCode(currency)) {
        problem = tr("“%1” is no currency; write its three letters, like EUR.").arg(safeForDisplay(currency));
        m_currency->setFocus();
        return {};
    }
    const Result<Money> net = readMoney(m_amount->text(), currency);
    if (!net || net->minor == 0) {
        problem = net ? tr("Write an amount other than zero.") : net.error().text;
        m_amount->setFocus();
        return {};
    }
    PurchaseEntry entry;
    entry.net = *net;
    entry.channel = m_channel->currentData().toString();
    entry.orderNumber = cleanLine(m_order->text());
    entry.refundOf = refunded();
    if (entry.refundOf.isValid()) {
        entry.net.minor = -std::abs(entry.net.minor); // whichever way it was typed
        return entry;
    }
    if (!readLines(entry, problem) || !readCost(entry, problem))
        return {};
    entry.abandoned = m_abandoned->isChecked();
    if (m_renews->isChecked()) {
        const Result<std::optional<When>> day = m_renewal->value();
        if (!day) {
            m_renewal->showProblem();
            return {};
        }
        entry.renewalAt = *day;
    }
    return entry;
}

void PurchaseForm::clear()
{
    m_refund->setCurrentIndex(0);
    m_items->clear();
    for (QLineEdit *edit : {m_amount, m_order, m_cost})
        edit->clear();
    m_amountTyped = false;
    for (QCheckBox *box : {m_abandoned, m_renews})
        box->setChecked(false);
    m_currency->setCurrentText(m_workspaceCurrency);
    showRefund();
}

bool PurchaseForm::hasDraft() const
{
    return !m_items->isEmpty() || !m_amount->text().trimmed().isEmpty() ||
           !m_order->text().trimmed().isEmpty() || !m_cost->text().trimmed().isEmpty();
}

void PurchaseForm::focusFirst()
{
    m_amount->setFocus(Qt::ShortcutFocusReason);
    m_amount->selectAll();
}

bool PurchaseForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit submitted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vouch::ui
