// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_popup.h"

#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_fields.h"
#include "ui/parts/deal_words.h"
#include "ui/parts/item_lines.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int noProbability = -1;

/// A price of nothing is in no currency.
bool areSame(const QList<DealLine> &a, const QList<DealLine> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const DealLine &x, const DealLine &y) {
        return x.item == y.item && x.quantity == y.quantity && x.price.minor == y.price.minor &&
               (x.price.minor == 0 || x.price.currency == y.price.currency);
    });
}

bool areSame(const QList<DealPerson> &a, const QList<DealPerson> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const DealPerson &x, const DealPerson &y) { return x.person == y.person && x.role == y.role; });
}

} // namespace

DealPopup::DealPopup(const std::shared_ptr<Workspace> &workspace, const DealRecord &start, QWidget *parent)
    : OperationPopup(start.id.isValid() ? tr("Save") : tr("Make the deal"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_deal(start)
{
    setObjectName(u"deal-popup"_s);
    setHeading(isNew()                       ? tr("New deal")
               : m_deal.personName.isEmpty() ? tr("Deal")
                                             : tr("Deal with %1").arg(safeForDisplay(m_deal.personName)));
    buildFields();
    buildMoney();
    buildStage();
    buildRest();
    if (!isNew())
        buildActs();
    fill();
    setNote(stateText());
    widthWithText(this, Width::Least, 480);
    m_first = m_title;
}

void DealPopup::buildFields()
{
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"deal-title"_s);
    m_title->setMaxLength(200);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("What they may buy"));
    form()->addRow(tr("Title"), m_title);
    m_person = new PersonPicker(this);
    m_person->setObjectName(u"deal-person"_s);
    m_person->setWorkspace(m_workspace);
    m_person->setPlaceholderText(tr("Not known yet"));
    m_person->setAccessibleName(tr("Person"));
    form()->addRow(tr("Person"),
                   m_deal.person.isValid() && !isNew()
                       ? withButton(m_person, u"person"_s, u"deal-show-person"_s,
                                    tr("Go to %1").arg(safeForDisplay(m_deal.personName)), Act::ShowPerson)
                       : m_person);
    m_people = new DealPeopleField(this);
    m_people->setWorkspace(m_workspace);
    form()->addRow(tr("Also"), m_people);
    connect(m_people, &DealPeopleField::grown, this, [this] { adjustSize(); });
    m_organisation = new OrganisationEdit(this);
    m_organisation->setObjectName(u"deal-organisation"_s);
    m_organisation->setWorkspace(m_workspace);
    m_organisation->setAccessibleName(tr("Organisation"));
    m_organisation->setPlaceholderText(m_deal.organisation.isEmpty() || !m_deal.ownOrganisation.isEmpty()
                                           ? tr("The person's, if they have one")
                                           : safeForDisplay(m_deal.organisation));
    form()->addRow(tr("Organisation"),
                   m_deal.organisationId.isValid() && !isNew()
                       ? withButton(m_organisation, u"organisation"_s, u"deal-show-organisation"_s,
                                    tr("Go to %1").arg(safeForDisplay(m_deal.organisation)),
                                    Act::ShowOrganisation)
                       : m_organisation);
}

QWidget *DealPopup::withButton(QWidget *field, const QString &icon, const QString &name, const QString &text,
                               Act act)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(field, 1);
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setAccessibleName(text);
    setTip(button, text);
    connect(button, &QToolButton::clicked, this, [this, act] { this->act(act); });
    line->addWidget(button);
    return box;
}

void DealPopup::buildMoney()
{
    m_amount = new QLineEdit(this);
    m_amount->setObjectName(u"deal-amount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(tr("Not said"));
    m_amount->setAlignment(Qt::AlignRight);
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"deal-currency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    setTip(m_currency, tr("Currency; amounts in others than the workspace's are kept and never added"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->lineEdit()->setMaxLength(3);
    widthWithText(m_currency, Width::Most, 84);
    QStringList all{u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"CNY"_s, u"JPY"_s, u"INR"_s, u"BRL"_s};
    all.removeAll(m_workspace->currency());
    all.prepend(m_workspace->currency());
    m_currency->addItems(all);
    m_items = new ItemLines(this);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_amount, 1);
    line->addWidget(m_currency);
    line->addWidget(m_items->addButton());
    form()->addRow(tr("Amount"), box);
    form()->addRow(m_items);
    connect(m_amount, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_amountTyped = !text.trimmed().isEmpty();
        followItems();
    });
    connect(m_currency, &QComboBox::currentTextChanged, this, [this] { m_items->setCurrency(currency()); });
    connect(m_items, &ItemLines::changed, this, &DealPopup::followItems);
    connect(m_items, &ItemLines::submitted, this, &DealPopup::accept);
    connect(m_items, &ItemLines::grown, this, [this] { adjustSize(); });
    m_expected = addDate(tr("Expected on"), DateBox::Holds::Days);
    m_expected->setObjectName(u"deal-expected"_s);
    m_expected->setEmptyMeans(tr("No date"));
    m_probability = new QSpinBox(this);
    m_probability->setObjectName(u"deal-probability"_s);
    m_probability->setRange(noProbability, 100);
    m_probability->setSingleStep(5);
    m_probability->setSuffix(tr(" %"));
    m_probability->setSpecialValueText(tr("Not said"));
    m_probability->setAccessibleName(tr("Probability in percent"));
    setTip(m_probability, tr("How likely you think it is, in percent"));
    form()->addRow(tr("Probability"), m_probability);
}

void DealPopup::buildStage()
{
    m_stage = new QComboBox(this);
    m_stage->setObjectName(u"deal-stage"_s);
    m_stage->setAccessibleName(tr("Stage"));
    form()->addRow(tr("Stage"), m_stage);
    form()->setRowVisible(m_stage, false);
    onAnswer(m_workspace->journeys(), this, [this](const Result<QList<Journey>> &journeys) {
        if (journeys)
            fillStages(*journeys);
    });
}

/// A new deal begins at the first stage; one that goes along no journey stays so until somebody says
/// otherwise.
void DealPopup::fillStages(const QList<Journey> &journeys)
{
    QList<Journey> ofDeals = journeys;
    ofDeals.removeIf([](const Journey &journey) { return !journey.isOfDeals() || journey.stages.isEmpty(); });
    if (ofDeals.isEmpty())
        return;
    if (!m_deal.stage.isValid())
        m_stage->addItem(tr("None"), 0);
    for (const Journey &journey : std::as_const(ofDeals)) {
        for (const Stage &stage : journey.stages) {
            m_journeyOf.insert(stage.id, journey.id);
            m_stage->addItem(ofDeals.size() == 1
                                 ? safeForDisplay(stage.name)
                                 : tr("%1 · %2", "journey, stage")
                                       .arg(safeForDisplay(journey.name), safeForDisplay(stage.name)),
                             stage.id.value);
        }
    }
    m_stage->setCurrentIndex(isNew() ? 1 : std::max(0, m_stage->findData(m_deal.stage.value)));
    form()->setRowVisible(m_stage, true);
    adjustSize();
}

void DealPopup::buildRest()
{
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"deal-source"_s);
    m_source->setMaxLength(200);
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("Where it came from"));
    form()->addRow(tr("Source"), m_source);
    m_owner = new OwnerEdit(this);
    m_owner->setObjectName(u"deal-owner"_s);
    m_owner->setWorkspace(m_workspace);
    setTip(m_owner, tr("Who looks after it"));
    form()->addRow(tr("Owner"), m_owner);
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"deal-notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("Optional"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    m_notes->installEventFilter(this);
    form()->addRow(tr("Notes"), m_notes);
}

/// Below the fields: what can become of it.
void DealPopup::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new WrapLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const auto button = [this, line](const QString &name, const QString &icon, const QString &text,
                                     Act what) {
        auto *made = new QPushButton(theme::icon(icon), text, this);
        made->setObjectName(name);
        made->setProperty("kind", u"quiet"_s);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, what] { act(what); });
        line->addWidget(made);
    };
    if (m_deal.status == DealStatus::Open) {
        button(u"deal-win"_s, u"check"_s, tr("Won…"), Act::Win);
        button(u"deal-lose"_s, u"close"_s, tr("Lost…"), Act::Lose);
    } else {
        button(u"deal-open-again"_s, u"undo"_s, tr("Open again"), Act::OpenAgain);
    }
    button(u"deal-delete"_s, u"trash"_s, tr("Delete the deal"), Act::Delete);
    column()->addWidget(box);
}

QString DealPopup::stateText() const
{
    if (isNew() || m_deal.status == DealStatus::Open || !m_deal.closed)
        return {};
    const QString day = dealwords::day(*m_deal.closed);
    if (m_deal.status == DealStatus::Won)
        return tr("Won on %1.").arg(day);
    QStringList why;
    for (const QString &part : {m_deal.reason, m_deal.competitor}) {
        if (!part.isEmpty())
            why.append(safeForDisplay(part));
    }
    return why.isEmpty() ? tr("Lost on %1.").arg(day) : tr("Lost on %1: %2.").arg(day, why.join(u", "_s));
}

void DealPopup::fill()
{
    m_title->setText(m_deal.title);
    m_title->setCursorPosition(0);
    if (m_deal.person.isValid())
        m_person->choose(m_deal.person, m_deal.personName);
    m_people->setPeople(m_deal.people);
    m_organisation->setText(m_deal.ownOrganisation);
    m_organisation->setCursorPosition(0);
    m_currency->setCurrentText(m_deal.amount ? m_deal.amount->currency : m_workspace->currency());
    m_items->setCurrency(currency());
    m_items->setLines(m_deal.lines);
    m_amountTyped = m_deal.amount && m_items->sum() != m_deal.amount;
    m_amount->setText(m_deal.amount ? typedAmount(*m_deal.amount) : QString());
    m_expected->setValue(m_deal.expected);
    m_probability->setValue(m_deal.probability.value_or(noProbability));
    m_source->setText(m_deal.source);
    m_owner->setText(m_deal.owner);
    m_notes->setPlainText(m_deal.notes);
}

QString DealPopup::currency() const
{
    return m_currency->currentText().trimmed().toUpper();
}

/// The amount follows the items until somebody types one.
void DealPopup::followItems()
{
    if (m_amountTyped || m_items->isEmpty())
        return;
    const std::optional<Money> sum = m_items->sum();
    m_amount->setText(sum ? typedAmount(*sum) : QString());
}

// --- reading ---

bool DealPopup::readPeople(DealEntry &entry)
{
    if (!m_person->person().isValid() && !m_person->text().trimmed().isEmpty()) {
        showProblem(
            tr("Choose the person from the list that opens while you type, or leave the field empty."),
            m_person);
        return false;
    }
    entry.person = m_person->person();
    QString problem;
    const auto people = m_people->read(problem);
    if (!people) {
        showProblem(problem, nullptr);
        return false;
    }
    entry.people = *people;
    return true;
}

bool DealPopup::readAmount(DealEntry &entry)
{
    const QString typed = m_amount->text().trimmed();
    if (!typed.isEmpty() || !m_items->isEmpty()) {
        if (!isCurrencyCode(currency())) {
            showProblem(
                tr("“%1” is no currency; write its three letters, like EUR.").arg(safeForDisplay(currency())),
                m_currency);
            return false;
        }
    }
    if (!typed.isEmpty()) {
        const Result<Money> amount = readMoney(typed, currency());
        if (!amount || amount->minor < 0) {
            showProblem(amount ? tr("The amount of a deal is not below zero.") : amount.error().text,
                        m_amount);
            return false;
        }
        entry.amount = *amount;
        if (amount->currency != currency())
            m_currency->setCurrentText(amount->currency); // "USD 12" says it, too
    }
    QString problem;
    const auto lines = m_items->read(problem);
    if (!lines) {
        showProblem(problem, nullptr);
        return false;
    }
    entry.lines = *lines;
    return true;
}

bool DealPopup::read(DealEntry &entry)
{
    entry.title = cleanLine(m_title->text());
    if (entry.title.isEmpty()) {
        showProblem(tr("Say in a few words what they may buy."), m_title);
        return false;
    }
    if (!readPeople(entry) || !readAmount(entry) || !readDate(m_expected, entry.expected))
        return false;
    entry.organisation = cleanLine(m_organisation->text());
    if (m_probability->value() != noProbability)
        entry.probability = m_probability->value();
    entry.source = cleanLine(m_source->text());
    entry.owner = cleanLine(m_owner->text());
    entry.notes = cleanText(m_notes->toPlainText());
    entry.stage = StageId(m_stage->currentData().toLongLong());
    entry.journey = m_journeyOf.value(entry.stage);
    return true;
}

/// Only what somebody has changed, so that others may change the rest meanwhile.
DealEdit DealPopup::editOf(const DealEntry &entry) const
{
    DealEdit edit;
    edit.id = m_deal.id;
    const auto take = [](auto &member, const auto &now, const auto &before) {
        if (now != before)
            member = now;
    };
    take(edit.title, entry.title, m_deal.title);
    take(edit.person, entry.person, m_deal.person);
    take(edit.organisation, entry.organisation, m_deal.ownOrganisation);
    take(edit.amount, entry.amount, m_deal.amount);
    take(edit.expected, entry.expected, m_deal.expected);
    take(edit.probability, entry.probability, m_deal.probability);
    take(edit.source, entry.source, m_deal.source);
    take(edit.owner, entry.owner, m_deal.owner);
    take(edit.notes, entry.notes, m_deal.notes);
    if (!areSame(entry.lines, m_deal.lines))
        edit.lines = entry.lines;
    if (edit.lines)
        edit.amount = entry.amount; // else the lines would say it
    if (!areSame(entry.people, m_deal.people))
        edit.people = entry.people;
    if (entry.stage.isValid() && entry.stage != m_deal.stage)
        edit.place = std::pair(entry.journey, entry.stage);
    return edit;
}

bool DealPopup::commit()
{
    if (isRunning())
        return false;
    const std::optional<Act> next = std::exchange(m_act, {});
    DealEntry entry;
    if (!read(entry))
        return false;
    if (isNew()) {
        run(m_workspace->addDeal(entry), m_title, {});
        return false; // closes when it is written
    }
    DealEdit edit = editOf(entry);
    const bool same = !edit.title && !edit.person && !edit.organisation && !edit.amount && !edit.expected &&
                      !edit.probability && !edit.source && !edit.owner && !edit.notes && !edit.lines &&
                      !edit.people && !edit.place;
    if (same) {
        if (next)
            QMetaObject::invokeMethod(
                parentWidget(), [go = onAct, next] { go(*next); }, Qt::QueuedConnection);
        return true;
    }
    edit.expectedVersion = m_deal.version;
    const auto done = onDone;
    if (next)
        onDone = [done, go = onAct, next](const QString &message, OperationId operation) {
            done(message, operation);
            go(*next);
        };
    run(m_workspace->editDeal(edit), m_title, {});
    onDone = done;
    return false;
}

void DealPopup::act(Act act)
{
    if (act == Act::Delete) { // whatever stands in the form
        QMetaObject::invokeMethod(
            parentWidget(), [go = onAct, act] { go(act); }, Qt::QueuedConnection);
        close();
        return;
    }
    m_act = act;
    accept();
}

bool DealPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            accept();
            return true;
        }
    }
    return OperationPopup::eventFilter(watched, event);
}

} // namespace vouch::ui
