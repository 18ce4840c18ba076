// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/quote_dialog.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/workspace.h"
#include "ui/paper/letter_paper.h"
#include "ui/parts/date_box.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/tool_tip.h"
#include "ui/words/letterhead_dialog.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int usualDays = 30; ///< how long a new quote holds

QString dayText(const When &when)
{
    return shown::date(when.at, when.date());
}

QString stateText(const QuoteRecord &quote)
{
    if (quote.expired)
        return QuoteDialog::tr("%1, expired", "how a quote stands").arg(nameOf(quote.state));
    const std::optional<When> &at = quote.decided ? quote.decided : quote.sent;
    return at ? QuoteDialog::tr("%1 on %2", "how a quote stands, date").arg(nameOf(quote.state), dayText(*at))
              : nameOf(quote.state);
}

Money totalIn(const QuoteRecord &quote)
{
    return totalOf(quote.amount, quote.tax).value_or(quote.amount);
}

QPlainTextEdit *textField(const QString &name, const QString &shownName, int lines)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(shownName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 14);
    return field;
}

} // namespace

QuoteDialog::QuoteDialog(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent)
    : WordsDialog(workspace, tr("Quotes"), parent)
    , m_deal(deal)
    , m_dealName(plainLabel({}, u"title"_s))
    , m_state(paragraph())
    , m_lines(paragraph())
    , m_sums(paragraph({}, u"heading"_s))
    , m_empty(paragraph(tr("No quote of this deal yet. Its lines and amount are what is quoted.")))
    , m_list(new QListWidget)
{
    setObjectName(u"quote-dialog"_s);
    column()->addWidget(m_dealName);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(14);
    m_list->setObjectName(u"quote-list"_s);
    m_list->setAccessibleName(tr("Quotes"));
    m_list->setWordWrap(true);
    halves->addWidget(m_list, 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = buildForm();
    scroll->setWidget(m_form);
    halves->addWidget(scroll, 4);
    m_empty->setAlignment(Qt::AlignCenter);
    halves->addWidget(m_empty, 4);
    column()->addLayout(halves, 1);
    buildButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_filling)
            return;
        save();
        if (row >= 0 && row < m_quotes.size())
            loadQuote(m_quotes.at(row).id);
    });
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("quote") || changes.touches("deal") || changes.touches("letterhead"))
            load();
    });
    present();
    m_empty->hide(); // until it is known
    fitToScreen(this, {880, 640});
    load();
}

QWidget *QuoteDialog::buildForm()
{
    auto *box = new QWidget;
    auto *outer = new QVBoxLayout(box);
    outer->setContentsMargins(0, 0, 6, 0);
    m_state->setObjectName(u"quote-state"_s);
    outer->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto date = [this, form](const QString &object, const QString &name) {
        auto *field = new DateBox(name, DateBox::Holds::Days);
        field->setObjectName(object);
        field->setNow([this] { return workspace().now(); });
        form->addRow(name, field);
        connect(field, &DateBox::settled, this, [this] { save(); });
        return field;
    };
    m_made = date(u"quote-date"_s, tr("Date"));
    m_valid = date(u"quote-valid"_s, tr("Valid until"));
    m_valid->setEmptyMeans(tr("No end"));
    m_tax = new QLineEdit;
    m_tax->setObjectName(u"quote-tax"_s);
    m_tax->setAccessibleName(tr("Tax in percent"));
    m_tax->setPlaceholderText(tr("No tax line"));
    m_tax->setMaxLength(9);
    form->addRow(tr("Tax in percent"), m_tax);
    m_included = new QCheckBox(tr("The tax is in the prices already"));
    m_included->setObjectName(u"quote-included"_s);
    form->addRow({}, m_included);
    m_recipient = textField(u"quote-recipient"_s, tr("For"), 5);
    form->addRow(tr("For"), m_recipient);
    m_notes = textField(u"quote-notes"_s, tr("Notes"), 3);
    form->addRow(tr("Notes"), m_notes);
    outer->addLayout(form);
    m_lines->setObjectName(u"quote-lines"_s);
    outer->addWidget(m_lines);
    m_sums->setObjectName(u"quote-sums"_s);
    outer->addWidget(m_sums);
    outer->addStretch(1);
    connect(m_tax, &QLineEdit::editingFinished, this, [this] { save(); });
    connect(m_tax, &QLineEdit::textChanged, this, &QuoteDialog::showSums);
    connect(m_included, &QCheckBox::clicked, this, [this] { save(); });
    for (QPlainTextEdit *field : {m_recipient, m_notes})
        field->installEventFilter(this);
    return box;
}

void QuoteDialog::buildButtons()
{
    m_new = addButton(u"quote-new"_s, tr("New quote"), [this] { make(); });
    addButton(u"quote-letterhead"_s, tr("Letterhead…"), [this] {
        auto *head = new LetterheadDialog(sharedWorkspace(), this);
        connect(head, &WordsDialog::recorded, this, &WordsDialog::recorded);
        head->show();
    });
    addButtonSpace();
    m_pdf = addButton(u"quote-pdf"_s, tr("Save as PDF…"), [this] { save([this] { print(); }); });
    m_sent = addButton(u"quote-sent"_s, tr("It was sent"),
                       [this] { save([this] { decide(&Workspace::sendQuote); }); });
    m_accepted = addButton(u"quote-accepted"_s, tr("Accepted"),
                           [this] { save([this] { decide(&Workspace::acceptQuote); }); });
    m_declined = addButton(u"quote-declined"_s, tr("Declined"),
                           [this] { save([this] { decide(&Workspace::declineQuote); }); });
    setTip(m_sent, tr("From now on it stays as it is, and is on the timeline"));
    setTip(m_accepted, tr("The deal is won with what was offered"));
    m_pdf->setProperty("kind", u"primary"_s);
}

void QuoteDialog::load()
{
    const int generation = ++m_generation;
    onAnswer(workspace().letterhead(), this, [this](const Result<Letterhead> &head) {
        if (head)
            m_head = *head;
    });
    onAnswer(workspace().deals({.id = m_deal}), this, [this](const Result<QList<DealRecord>> &deals) {
        if (!deals || deals->isEmpty())
            return say(deals ? tr("This deal is not here any more.") : deals.error().text, true);
        m_record = deals->first();
        m_dealName->setText(safeForDisplay(m_record.title));
        setWindowTitle(tr("Quotes of %1").arg(safeForDisplay(m_record.title)));
    });
    onAnswer(workspace().quotes({.deal = m_deal}), this,
             [this, generation](const Result<QList<QuoteRecord>> &quotes) {
                 if (generation != m_generation)
                     return;
                 if (!quotes)
                     return say(quotes.error().text, true);
                 m_quotes = *quotes;
                 fillList();
             });
}

void QuoteDialog::fillList()
{
    m_filling = true;
    m_list->clear();
    const QuoteId wanted = m_wanted.isValid() ? m_wanted : m_shown.id;
    int chosen = m_quotes.isEmpty() ? -1 : 0;
    for (const QuoteRecord &quote : std::as_const(m_quotes)) {
        m_list->addItem(
            tr("%1 · %2\n%3", "number, total, how it stands")
                .arg(QString::number(quote.number), formatMoney(totalIn(quote)), stateText(quote)));
        if (quote.id == wanted)
            chosen = m_list->count() - 1;
    }
    m_list->setCurrentRow(chosen);
    m_filling = false;
    m_wanted = {};
    if (chosen >= 0)
        return loadQuote(m_quotes.at(chosen).id);
    m_shown = {};
    present();
    emit loaded();
}

void QuoteDialog::loadQuote(QuoteId id)
{
    const int generation = m_generation;
    onAnswer(workspace().quotes({.id = id}), this,
             [this, generation](const Result<QList<QuoteRecord>> &quotes) {
                 if (generation != m_generation || !quotes || quotes->isEmpty())
                     return;
                 const bool first = !m_shown.id.isValid();
                 m_shown = quotes->first();
                 present();
                 if (first) // Enter is not to make one more
                     m_list->setFocus();
                 emit loaded();
             });
}

void QuoteDialog::present()
{
    const bool some = m_shown.id.isValid(), writable = !workspace().isReadOnly();
    const bool draft = some && writable && m_shown.state == QuoteState::Draft;
    m_filling = true;
    m_form->parentWidget()->parentWidget()->setVisible(some);
    m_empty->setVisible(!some);
    m_list->setVisible(some);
    if (some) {
        m_state->setText(tr("Quote %1: %2").arg(QString::number(m_shown.number), stateText(m_shown)));
        m_made->setValue(m_shown.made);
        m_valid->setValue(m_shown.validUntil);
        m_tax->setText(m_shown.tax ? taxRateText(m_shown.tax->rate) : QString());
        m_included->setChecked(m_shown.tax && m_shown.tax->included);
        m_recipient->setPlainText(m_shown.recipient);
        m_notes->setPlainText(m_shown.notes);
        QStringList lines;
        for (const PurchaseLine &line : std::as_const(m_shown.lines)) {
            const std::optional<Money> sum = multiplied(line.price, line.quantity);
            lines.append(tr("%1 × %2 · %3", "quantity, item, what that is together")
                             .arg(QLocale().toString(line.quantity), safeForDisplay(line.item),
                                  sum ? formatMoney(*sum) : QString()));
        }
        m_lines->setText(lines.join(u'\n'));
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_made, m_valid, m_tax, m_included})
        field->setEnabled(draft);
    for (QPlainTextEdit *field : {m_recipient, m_notes})
        field->setReadOnly(!draft);
    m_filling = false;
    showSums();
    const bool open = some && writable && m_shown.state != QuoteState::Accepted;
    setActive(m_new, writable, m_list);
    setActive(m_pdf, some, m_new);
    setActive(m_sent, draft, m_pdf);
    setActive(m_declined, open && m_shown.state != QuoteState::Declined, m_pdf);
    setActive(m_accepted, open, m_pdf);
}

std::optional<Tax> QuoteDialog::typedTax(QString &problem) const
{
    const QString text = m_tax->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const Result<int> rate = readTaxRate(text);
    if (!rate) {
        problem = rate.error().text;
        return std::nullopt;
    }
    return Tax{*rate, m_included->isChecked()};
}

void QuoteDialog::showSums()
{
    if (!m_shown.id.isValid() || m_filling)
        return;
    QString problem;
    const std::optional<Tax> tax = typedTax(problem);
    const Money total = totalOf(m_shown.amount, tax).value_or(m_shown.amount);
    QString text = tr("To pay: %1").arg(formatMoney(total));
    if (tax)
        text += u'\n' + (tax->included ? tr("includes tax of %1") : tr("with tax of %1"))
                            .arg(formatMoney(taxOf(m_shown.amount, *tax)));
    m_included->setEnabled(m_tax->isEnabled() && tax);
    m_sums->setText(text);
}

std::optional<QuoteEntry> QuoteDialog::typed()
{
    QuoteEntry entry;
    entry.id = m_shown.id;
    entry.expectedVersion = m_shown.version;
    for (const auto &[box, field] : {std::pair(m_made, &entry.made), std::pair(m_valid, &entry.validUntil)}) {
        const Result<std::optional<When>> value = box->value();
        if (!value) {
            box->showProblem();
            return std::nullopt;
        }
        *field = *value;
    }
    QString problem;
    entry.tax = typedTax(problem);
    if (!problem.isEmpty()) {
        say(problem, true);
        return std::nullopt;
    }
    entry.recipient = m_recipient->toPlainText();
    entry.notes = m_notes->toPlainText();
    return entry;
}

/// Then goes on, unless something stands in its way.
void QuoteDialog::save(const std::function<void()> &then)
{
    if (m_filling || !m_shown.id.isValid())
        return;
    const bool changes = m_shown.state == QuoteState::Draft && !workspace().isReadOnly();
    const std::optional<QuoteEntry> entry = changes ? typed() : std::nullopt;
    if (changes && !entry)
        return;
    const bool same = !entry || (entry->made == m_shown.made && entry->validUntil == m_shown.validUntil &&
                                 entry->tax == m_shown.tax && *entry->recipient == m_shown.recipient &&
                                 *entry->notes == m_shown.notes);
    if (same) {
        if (then)
            then();
        return;
    }
    m_shown.made = entry->made.value_or(m_shown.made); // asked once
    m_shown.validUntil = entry->validUntil;
    m_shown.tax = entry->tax;
    m_shown.recipient = *entry->recipient;
    m_shown.notes = *entry->notes;
    m_shown.version = 0;
    change(workspace().saveQuote(*entry), [then](const ChangeSet &) {
        if (then)
            then();
    });
}

void QuoteDialog::make()
{
    save();
    QuoteEntry entry;
    entry.deal = m_deal;
    const QDate today = workspace().calendar().dayOf(workspace().now());
    entry.validUntil = When::day(today.addDays(usualDays));
    if (!m_quotes.isEmpty())
        entry.tax = m_quotes.first().tax;
    change(workspace().saveQuote(entry), [this](const ChangeSet &changes) {
        onAnswer(workspace().quotes({.madeBy = changes.operation}), this,
                 [this](const Result<QList<QuoteRecord>> &made) {
                     if (!made || made->isEmpty())
                         return;
                     m_wanted = made->first().id;
                     load();
                 });
    });
}

void QuoteDialog::print()
{
    // As it is kept, not as it is typed.
    onAnswer(workspace().quotes({.id = m_shown.id}), this, [this](const Result<QList<QuoteRecord>> &quotes) {
        if (!quotes || quotes->isEmpty())
            return;
        const QuoteRecord quote = quotes->first();
        savePdf(tr("Save the quote"), tr("Quote %1").arg(quote.number) + u".pdf"_s,
                [quote, head = m_head, calendar = workspace().calendar()] {
                    return quotePdf(quote, head, calendar);
                });
    });
}

void QuoteDialog::decide(QFuture<Result<ChangeSet>> (Workspace::*verb)(QuoteId, std::optional<When>))
{
    change((workspace().*verb)(m_shown.id, std::nullopt));
}

bool QuoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QDialog::eventFilter(watched, event);
}

void QuoteDialog::done(int result)
{
    save();
    QDialog::done(result);
}

QuoteDialog *openQuote(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent)
{
    const QString name = u"quote-dialog-%1"_s.arg(deal.value);
    if (auto *open = parent->findChild<QuoteDialog *>(name)) {
        open->raise();
        open->activateWindow();
        return open;
    }
    auto *dialog = new QuoteDialog(workspace, deal, parent);
    dialog->setObjectName(name);
    dialog->show();
    return dialog;
}

} // namespace vouch::ui
