// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/rule_editor.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/words/rewards.h"
#include "core/workspace/rules.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/today/many_choice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QFormLayout>
#include <QFuture>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int widest = 960;
constexpr int shownLines = 200;

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rule-editor"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    m_area = area;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    auto *centre = new QHBoxLayout(page);
    centre->setContentsMargins(24, 4, 24, 24);
    auto *content = new QWidget(page);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_sentence = paragraph({}, u"title"_s, content);
    m_sentence->setObjectName(u"rule-sentence"_s);
    m_sentence->setAccessibleName(tr("The rule as a sentence"));
    column->addWidget(m_sentence);
    column->addWidget(buildForm());
    m_problem = paragraph({}, u"danger"_s, content);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_save = new QPushButton(tr("Save rule"), content);
    m_save->setObjectName(u"rule-save"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_try = new QPushButton(theme::icon(u"play"_s), tr("Try on history"), content);
    m_try->setObjectName(u"rule-try"_s);
    setTip(m_try, tr("Shows what the rule would have done so far; changes nothing"));
    auto *cancel = new QPushButton(tr("Cancel"), content);
    cancel->setProperty("kind", u"quiet"_s);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(recordNow()); });
    connect(m_try, &QPushButton::clicked, this, &RuleEditor::tryOut);
    connect(cancel, &QPushButton::clicked, this, &RuleEditor::cancelled);
    buttons->addWidget(m_save);
    buttons->addWidget(m_try);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(buildTrial());
    column->addStretch(1);
    centre->addWidget(content, 1, Qt::AlignTop);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    outer->addWidget(area);
}

QWidget *RuleEditor::buildForm()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_form = new QFormLayout(card);
    m_form->setContentsMargins(16, 14, 16, 14);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_name = new QLineEdit(card);
    m_name->setObjectName(u"rule-name"_s);
    m_name->setPlaceholderText(tr("What you call it"));
    m_name->setMinimumWidth(360);
    m_form->addRow(tr("Name"), m_name);
    buildWhen(m_form);
    buildThen(m_form);
    m_history =
        new QCheckBox(tr("Also look once at what already happened, for people who still stand there"), card);
    m_history->setObjectName(u"rule-history"_s);
    m_form->addRow(m_history);
    return card;
}

void RuleEditor::buildWhen(QFormLayout *form)
{
    m_when = new QComboBox(this);
    m_when->setObjectName(u"rule-when"_s);
    const std::pair<Rule::When, QString> whens[] = {
        {Rule::When::Interaction, tr("somebody gets in touch")},
        {Rule::When::Purchase, tr("somebody buys")},
        {Rule::When::Advocacy, tr("somebody speaks for you")},
        {Rule::When::Entered, tr("somebody enters a stage")},
        {Rule::When::TimeInStage, tr("somebody stays in a stage too long")},
        {Rule::When::Quiet, tr("somebody has gone quiet")},
        {Rule::When::DealOpened, tr("somebody gets a new deal")},
        {Rule::When::DealWon, tr("a deal is won")},
        {Rule::When::DealLost, tr("a deal is lost")},
        {Rule::When::DealOverdue, tr("a deal is overdue")},
        {Rule::When::DealIdle, tr("a deal has no next task")}};
    for (const auto &[when, text] : whens)
        m_when->addItem(text, int(when));
    form->addRow(tr("When"), m_when);
    m_kinds = new ManyChoice(tr("How they get in touch"), tr("in any way"), this);
    m_kinds->setObjectName(u"rule-kinds"_s);
    m_advocacy = new ManyChoice(tr("How they speak for you"), tr("in any way"), this);
    m_channels = new ManyChoice(tr("Channels"), tr("through any channel"), this);
    m_intents = new ManyChoice(tr("What they want"), tr("with any intent"), this);
    m_moods = new ManyChoice(tr("Mood"), tr("in any mood"), this);
    m_kinds->setChoices(choicesOf<InteractionKind>());
    m_advocacy->setChoices(choicesOf<AdvocacyKind>());
    m_channels->setChoices(choicesOf(offeredChannels()));
    m_intents->setChoices(choicesOf<Intent>());
    m_moods->setChoices({{u"-1"_s, tr("negative")}, {u"0"_s, tr("neutral")}, {u"1"_s, tr("positive")}});
    form->addRow(tr("How"), m_kinds);
    form->addRow(tr("How"), m_advocacy);
    form->addRow(tr("Where"), m_channels);
    form->addRow(tr("Intent"), m_intents);
    form->addRow(tr("Mood"), m_moods);
    m_minimum = new QLineEdit(this);
    m_minimum->setPlaceholderText(tr("any amount"));
    form->addRow(tr("At least"), m_minimum);
    buildDealWords(form);
    m_days = new QSpinBox(this);
    m_days->setRange(1, 3650);
    m_days->setSuffix(tr(" days"));
    form->addRow(tr("After"), m_days);
    m_journey = new QComboBox(this);
    m_journey->setObjectName(u"rule-journey"_s);
    form->addRow(tr("On journey"), m_journey);
    m_stages = new ManyChoice(tr("Stages"), tr("any stage"), this);
    m_stages->setObjectName(u"rule-stages"_s);
    form->addRow(tr("In stage"), m_stages);
    buildDealConditions(form);
    connect(m_when, &QComboBox::currentIndexChanged, this, &RuleEditor::refresh);
    connect(m_journey, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            showStages({}, {});
            refresh();
        }
    });
    for (ManyChoice *choice : {m_kinds, m_advocacy, m_channels, m_intents, m_moods, m_stages})
        connect(choice, &ManyChoice::chosenChanged, this, &RuleEditor::refresh);
    connect(m_minimum, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    connect(m_days, &QSpinBox::valueChanged, this, &RuleEditor::refresh);
}

void RuleEditor::buildThen(QFormLayout *form)
{
    m_move = new QComboBox(this);
    m_move->setObjectName(u"rule-move"_s);
    form->addRow(tr("Then move to"), m_move);
    m_tag = new QLineEdit(this);
    m_tag->setObjectName(u"rule-tag"_s);
    m_tag->setPlaceholderText(tr("no tag"));
    form->addRow(tr("Tag"), m_tag);
    auto *taskRow = new QWidget(this);
    auto *row = new QHBoxLayout(taskRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_task = new QLineEdit(taskRow);
    m_task->setObjectName(u"rule-task"_s);
    m_task->setPlaceholderText(tr("no task"));
    m_task->setMinimumWidth(240);
    m_task->setAccessibleName(tr("Task"));
    m_dueDays = new QSpinBox(taskRow);
    m_dueDays->setRange(0, 365);
    m_dueDays->setSpecialValueText(tr("due on the same day"));
    const auto sayDays = [this](int days) {
        // The number stands where the language has it, and the noun in the number that goes with it.
        const QStringList parts = tr("due in %n days", nullptr, days).split(QString::number(days));
        m_dueDays->setPrefix(parts.first());
        m_dueDays->setSuffix(parts.size() > 1 ? parts.last() : QString());
    };
    sayDays(m_dueDays->value());
    connect(m_dueDays, &QSpinBox::valueChanged, this, sayDays);
    m_dueDays->setAccessibleName(tr("Task due in days"));
    row->addWidget(m_task);
    row->addWidget(m_dueDays);
    form->addRow(tr("Task"), taskRow);
    m_reward = new QCheckBox(tr("Approve the rewards they were promised"), this);
    m_reward->setObjectName(u"rule-reward"_s);
    m_reward->setMinimumHeight(24);
    form->addRow(QString(), m_reward);
    connect(m_reward, &QCheckBox::toggled, this, &RuleEditor::refresh);
    auto *modeRow = new QWidget(this);
    auto *modes = new QHBoxLayout(modeRow);
    modes->setContentsMargins(0, 0, 0, 0);
    m_mode = new QButtonGroup(this);
    auto *suggest = new QRadioButton(tr("Suggest it"), modeRow);
    auto *act = new QRadioButton(tr("Do it at once"), modeRow);
    act->setObjectName(u"rule-do"_s);
    m_mode->addButton(suggest, 0);
    m_mode->addButton(act, 1);
    modes->addWidget(suggest);
    modes->addWidget(act);
    form->addRow(tr("And"), modeRow);
    connect(m_move, &QComboBox::currentIndexChanged, this, &RuleEditor::refresh);
    connect(m_tag, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    connect(m_task, &QLineEdit::textChanged, this, &RuleEditor::refresh);
    connect(m_dueDays, &QSpinBox::valueChanged, this, &RuleEditor::refresh);
    connect(m_mode, &QButtonGroup::idToggled, this, &RuleEditor::refresh);
}

QWidget *RuleEditor::buildTrial()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_trialText = paragraph({}, u"heading"_s, box);
    m_trialText->setObjectName(u"rule-trial-text"_s);
    column->addWidget(m_trialText);
    m_trial = new QTableWidget(0, 4, box);
    m_trial->setObjectName(u"rule-trial"_s);
    m_trial->setAccessibleName(tr("What the rule would have done"));
    m_trial->setHorizontalHeaderLabels({tr("When"), tr("Person"), tr("What"), tr("Why")});
    m_trial->verticalHeader()->hide();
    m_trial->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_trial->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_trial->setShowGrid(false);
    m_trial->setTabKeyNavigation(false);
    m_trial->setMinimumHeight(260);
    m_trial->horizontalHeader()->setStretchLastSection(true);
    m_trial->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_trial, &QTableWidget::itemActivated, this, [this](QTableWidgetItem *item) {
        const PersonId person(m_trial->item(item->row(), 0)->data(Qt::UserRole).toLongLong());
        if (person.isValid())
            emit personRequested(person);
    });
    column->addWidget(m_trial);
    m_trialText->hide();
    m_trial->hide();
    return box;
}

void RuleEditor::setJourneys(const QList<Journey> &journeys)
{
    m_journeys = journeys;
    m_journeys.removeIf([](const Journey &journey) { return journey.stages.isEmpty(); });
}

const Journey *RuleEditor::chosenJourney() const
{
    const QString key = m_journey->currentData().toString();
    for (const Journey &journey : m_journeys) {
        if (journey.key == key)
            return &journey;
    }
    return nullptr;
}

void RuleEditor::edit(const RuleRecord &rule)
{
    m_record = rule;
    Rule shown;
    if (!m_journeys.isEmpty())
        shown.journey = m_journeys.first().key;
    shown.days = 30;
    if (!rule.definition.isEmpty()) {
        if (const Result<Rule> read = ruleFromJson(rule.definition); read.ok())
            shown = read.value();
    }
    m_name->setText(rule.name);
    showRule(shown);
    m_history->setChecked(false);
    m_history->setVisible(rule.id == 0);
    ++m_generation;
    m_trial->hide();
    m_trialText->hide();
    m_problem->hide();
    refresh();
    m_name->setFocus();
}

void RuleEditor::showRule(const Rule &rule)
{
    m_filling = true;
    m_when->setCurrentIndex(m_when->findData(int(rule.when)));
    m_kinds->setChosen(rule.interactions);
    m_advocacy->setChosen(rule.advocacy);
    m_channels->setChosen(rule.channels);
    m_intents->setChosen(rule.intents);
    QStringList moods;
    for (const int mood : rule.sentiments)
        moods.append(QString::number(mood));
    m_moods->setChosen(moods);
    m_minimum->setText(rule.minimum.minor > 0 ? typedAmount(rule.minimum) : QString());
    for (const auto &[field, word] : dealFields())
        field->setText(rule.*word);
    showDealConditions(rule.deals);
    m_days->setValue(std::max(1, rule.days));
    m_journey->clear();
    m_journey->addItem(tr("Everybody, on any journey or none"), QString());
    for (const Journey &journey : std::as_const(m_journeys))
        m_journey->addItem(safeForDisplay(journey.name), journey.key);
    m_journey->setCurrentIndex(std::max(0, m_journey->findData(rule.journey)));
    QString target;
    m_tag->clear();
    m_task->clear();
    m_reward->setChecked(false);
    m_dueDays->setValue(1);
    for (const RuleAction &action : rule.then) {
        if (action.kind == RuleAction::Kind::Move) {
            target = action.text;
        } else if (action.kind == RuleAction::Kind::Tag) {
            m_tag->setText(action.text);
        } else if (action.kind == RuleAction::Kind::Reward) {
            m_reward->setChecked(true);
        } else {
            m_task->setText(action.text);
            m_dueDays->setValue(action.dueDays);
        }
    }
    m_mode->button(rule.acts ? 1 : 0)->setChecked(true);
    m_filling = false;
    showStages(rule.stages, target);
}

void RuleEditor::showStages(const QStringList &chosen, const QString &target)
{
    const bool before = std::exchange(m_filling, true);
    QList<std::pair<QString, QString>> choices;
    m_move->clear();
    m_move->addItem(tr("do not move"), QString());
    if (const Journey *journey = chosenJourney()) {
        for (const Stage &stage : journey->stages) {
            choices.append({stage.key, safeForDisplay(stage.name)});
            m_move->addItem(safeForDisplay(stage.name), stage.key);
        }
    }
    m_stages->setChoices(choices);
    m_stages->setChosen(chosen);
    m_move->setCurrentIndex(std::max(0, m_move->findData(target)));
    m_filling = before;
}

Rule RuleEditor::ruleNow() const
{
    Rule rule;
    rule.when = Rule::When(m_when->currentData().toInt());
    const bool interaction = rule.when == Rule::When::Interaction;
    const bool advocacy = rule.when == Rule::When::Advocacy;
    const bool purchase = rule.when == Rule::When::Purchase;
    if (interaction) {
        rule.interactions = m_kinds->chosen();
        rule.intents = m_intents->chosen();
    }
    if (advocacy)
        rule.advocacy = m_advocacy->chosen();
    if (interaction || advocacy || purchase)
        rule.channels = m_channels->chosen();
    if (interaction || advocacy) {
        for (const QString &mood : m_moods->chosen())
            rule.sentiments.append(mood.toInt());
    }
    for (const auto &[field, word] : dealFields()) {
        if (isShownFor(rule.when, field))
            rule.*word = cleanLine(field->text());
    }
    if (hasAmount(rule.when) && m_workspace) {
        const auto amount = parseMoney(m_minimum->text(), m_workspace->currency());
        if (amount && amount->currency == m_workspace->currency())
            rule.minimum = *amount;
    }
    if (rule.isTimed())
        rule.days = m_days->value();
    rule.journey = m_journey->currentData().toString();
    if (!rule.journey.isEmpty())
        rule.stages = m_stages->chosen();
    rule.deals = dealConditions();
    if (const QString stage = m_move->currentData().toString(); !stage.isEmpty())
        rule.then.append({RuleAction::Kind::Move, stage, 0});
    if (const QString tag = cleanLine(m_tag->text()); !tag.isEmpty())
        rule.then.append({RuleAction::Kind::Tag, tag, 0});
    if (const QString task = cleanLine(m_task->text()); !task.isEmpty())
        rule.then.append({RuleAction::Kind::Task, task, m_dueDays->value()});
    if (m_reward->isChecked())
        rule.then.append({RuleAction::Kind::Reward, keyOf(RewardState::Approved), 0});
    rule.acts = m_mode->checkedId() == 1;
    return rule;
}

RuleRecord RuleEditor::recordNow() const
{
    RuleRecord record = m_record;
    record.name = m_name->text();
    record.definition = ruleToJson(ruleNow());
    if (m_history->isVisible() && m_history->isChecked())
        record.definition.insert(u"history"_s, true);
    return record;
}

void RuleEditor::refresh()
{
    if (m_filling)
        return;
    const auto when = Rule::When(m_when->currentData().toInt());
    const bool interaction = when == Rule::When::Interaction;
    const bool advocacy = when == Rule::When::Advocacy;
    const bool purchase = when == Rule::When::Purchase;
    Rule kind;
    kind.when = when;
    const bool journey = chosenJourney() != nullptr;
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    show(m_kinds, interaction);
    show(m_intents, interaction);
    show(m_advocacy, advocacy);
    show(m_channels, interaction || advocacy || purchase);
    show(m_moods, interaction || advocacy);
    show(m_minimum, hasAmount(when));
    show(m_days, kind.isTimed());
    for (const auto &[field, word] : dealFields())
        show(field, isShownFor(when, field));
    show(m_stages, journey);
    show(m_move, journey);
    const Rule rule = ruleNow();
    const Status valid = validateRule(rule, m_journeys);
    const auto isUnread = [](const QLineEdit *field, bool read) {
        return !field->text().trimmed().isEmpty() && !read;
    };
    const QLineEdit *unread = hasAmount(when) && isUnread(m_minimum, rule.minimum.minor > 0) ? m_minimum
                              : isUnread(m_openWorth, rule.deals.minOpenMinor.has_value())   ? m_openWorth
                                                                                             : nullptr;
    const bool complete = valid.ok() && !unread;
    m_sentence->setText(rule.then.isEmpty() ? tr("Choose what the rule watches for, and what follows.")
                                            : safeForDisplay(ruleSentence(rule, m_journeys)));
    m_save->setEnabled(complete);
    m_try->setEnabled(complete);
    m_problem->setText(unread                              ? amountProblem(*unread)
                       : valid.ok() || rule.then.isEmpty() ? QString()
                                                           : valid.error().text);
    m_problem->setVisible(!m_problem->text().isEmpty());
    // What was tried belongs to another rule now.
    ++m_generation;
    m_trial->hide();
    m_trialText->hide();
}

QString RuleEditor::amountProblem(const QLineEdit &field) const
{
    const QString currency = m_workspace ? m_workspace->currency() : QString();
    const Result<Money> amount = readMoney(field.text(), currency);
    if (!amount)
        return amount.error().text;
    return amount->currency == currency
               ? tr("Write an amount above zero, or none.")
               : tr("This workspace counts in %1; write the amount in it.").arg(currency);
}

void RuleEditor::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    if (m_name->text().trimmed().isEmpty())
        m_name->setFocus();
}

void RuleEditor::tryOut()
{
    const int generation = ++m_generation;
    m_try->setEnabled(false);
    onAnswer(m_workspace->tryRule(recordNow()), this, [this, generation](const Result<RuleTrial> &trial) {
        if (generation != m_generation)
            return;
        m_try->setEnabled(true);
        if (trial.ok())
            showTrial(trial.value());
        else
            complain(trial.error().text);
    });
}

void RuleEditor::showTrial(const RuleTrial &trial)
{
    const int shown = int(std::min<qsizetype>(shownLines, trial.lines.size()));
    const QLocale locale;
    m_trialText->setText(
        trial.matches == 0
            ? tr("On %Ln events of your history it would have done nothing.", nullptr, int(trial.looked))
            : tr("Tried on your history: %1. It would have acted %Ln times. The trial changed nothing.",
                 nullptr, int(trial.matches))
                  .arg(tr("%Ln events", nullptr, int(trial.looked))));
    m_trial->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const RuleTrial::Line &line = trial.lines.at(row);
        const QString day = shown::date(line.at);
        const QString texts[] = {day, safeForDisplay(line.personName), safeForDisplay(line.text),
                                 safeForDisplay(line.evidence)};
        for (int column = 0; column < 4; ++column)
            m_trial->setItem(row, column, new QTableWidgetItem(texts[column]));
        m_trial->item(row, 0)->setData(Qt::UserRole, line.person.value);
    }
    m_trial->resizeColumnsToContents();
    m_trial->setVisible(shown > 0);
    m_trialText->show();
    if (shown > 0) {
        m_trial->setCurrentCell(0, 0);
        m_trial->setFocus();
    }
    // Below a long form nobody would see that there is an answer. When the form has its new height, that is.
    QMetaObject::invokeMethod(this, &RuleEditor::bringTrialIntoView, Qt::QueuedConnection);
}

void RuleEditor::bringTrialIntoView()
{
    if (!m_trialText->isVisible())
        return;
    constexpr int above = 8;
    m_area->widget()->layout()->activate();
    QCoreApplication::sendPostedEvents(m_area, QEvent::LayoutRequest);
    const int top = m_trialText->mapTo(m_area->widget(), QPoint(0, 0)).y();
    m_area->verticalScrollBar()->setValue(top - above);
}

} // namespace vouch::ui
