// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/stage_fields.h"

#include "ui/journeys/journey_words.h"
#include "ui/journeys/saving_edits.h"
#include "ui/journeys/swatches.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/tool_tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int visitsForAutomatic = 20;
constexpr int maxDays = 3650;
constexpr int maxHeld = 100'000;

QLabel *softLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setProperty("role", u"small"_s);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit *textField(int lines, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 16);
    return field;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString title = line.simplified(); !title.isEmpty())
            lines.append(title);
    }
    return lines;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

StageFields::StageFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_alias(new QLineEdit(this))
    , m_milestone(new QComboBox(this))
    , m_meaning(new QComboBox(this))
    , m_colour(new Swatches(this))
    , m_days(new QSpinBox(this))
    , m_limit(new QSpinBox(this))
    , m_win(new QSpinBox(this))
    , m_automatic(new QCheckBox(this))
    , m_reentry(new QCheckBox(tr("Whoever has bought may come in again here"), this))
    , m_waiting(softLabel(this))
    , m_guidance(textField(5, this))
    , m_tasks(textField(3, this))
{
    m_nameEdit = new SavingEdit(m_name);
    m_aliasEdit = new SavingEdit(m_alias);
    m_guidanceEdit = new SavingEdit(m_guidance);
    m_tasksEdit = new SavingEdit(m_tasks);
    m_name->setObjectName(u"stage-name"_s);
    m_alias->setObjectName(u"stage-alias"_s);
    m_guidance->setObjectName(u"stage-guidance"_s);
    m_tasks->setObjectName(u"stage-tasks"_s);
    m_milestone->setObjectName(u"stage-milestone"_s);
    m_meaning->setObjectName(u"stage-meaning"_s);
    m_reentry->setObjectName(u"stage-reentry"_s);
    auto *form = new QFormLayout(this);
    m_form = form;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto put = [&](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    put(tr("Name"), m_name);
    put(tr("Other name"), m_alias);
    m_alias->setPlaceholderText(tr("What some call it instead"));
    for (const Milestone milestone : allOf<Milestone>())
        m_milestone->addItem(nameOf(milestone), int(milestone));
    setTip(m_milestone, tr("What the stage means whatever it is called; reports compare journeys by it."));
    for (const StageMeaning each : allOf<StageMeaning>())
        m_meaning->addItem(nameOf(each), int(each));
    auto *sorts = new QWidget(this);
    auto *row = new QHBoxLayout(sorts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_milestone, 1);
    auto *meaning = new PlainLabel(tr("Meaning"), sorts);
    meaning->setBuddy(m_meaning);
    row->addWidget(meaning);
    row->addWidget(m_meaning, 1);
    m_milestone->setAccessibleName(tr("Milestone"));
    m_meaning->setAccessibleName(tr("Meaning"));
    form->addRow(tr("Milestone"), sorts);
    put(tr("Colour"), m_colour);
    form->addRow(QString(), m_reentry);
    buildWaiting(form);
    buildLimit(form);
    buildWin(form);
    put(tr("What to do here"), m_guidance);
    m_guidance->setPlaceholderText(tr("The playbook: what helps somebody in this stage to go on"));
    put(tr("Tasks on entry"), m_tasks);
    m_tasks->setPlaceholderText(tr("One task a line, made for everybody who comes in"));

    connect(m_nameEdit, &SavingEdit::left, this,
            [this](const QString &text) { change([text](Stage &stage) { stage.name = text; }); });
    connect(m_aliasEdit, &SavingEdit::left, this,
            [this](const QString &text) { change([text](Stage &stage) { stage.alias = text; }); });
    connect(m_guidanceEdit, &SavingEdit::left, this,
            [this](const QString &text) { change([text](Stage &stage) { stage.guidance = text; }); });
    connect(m_tasksEdit, &SavingEdit::left, this,
            [this](const QString &text) { change([text](Stage &stage) { stage.tasks = linesOf(text); }); });
    connect(m_milestone, &QComboBox::activated, this, [this] {
        change([value = m_milestone->currentData().toInt()](Stage &stage) {
            stage.milestone = Milestone(value);
        });
    });
    connect(m_meaning, &QComboBox::activated, this, [this] {
        change([value = m_meaning->currentData().toInt()](Stage &stage) {
            stage.meaning = StageMeaning(value);
        });
    });
    connect(m_colour, &Swatches::chosen, this,
            [this](const QString &hex) { change([hex](Stage &stage) { stage.colour = hex; }); });
    connect(m_reentry, &QCheckBox::clicked, this,
            [this](bool checked) { emit reentryChosen(m_stage, checked); });
}

void StageFields::buildWaiting(QFormLayout *form)
{
    m_days->setObjectName(u"stage-days"_s);
    m_days->setRange(0, maxDays);
    m_days->setSpecialValueText(tr("Never"));
    m_days->setSuffix(tr(" days"));
    m_days->setKeyboardTracking(false);
    m_days->setAccessibleName(tr("Waiting too long after days"));
    m_automatic->setObjectName(u"stage-automatic"_s);
    m_automatic->setText(tr("Once %n visits are complete, what is usual here", nullptr, visitsForAutomatic));
    setTip(m_automatic,
           tr("Then somebody waits too long who is here longer than three quarters of the others were."));
    auto *waiting = new QWidget(this);
    auto *column = new QVBoxLayout(waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_days);
    row->addWidget(m_automatic, 1);
    column->addLayout(row);
    column->addWidget(m_waiting);
    form->addRow(tr("Too long after"), waiting);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        if (!m_filling)
            change([days](Stage &stage) { stage.waitDays = days; });
    });
    connect(m_automatic, &QCheckBox::clicked, this,
            [this](bool checked) { change([checked](Stage &stage) { stage.waitAutomatic = checked; }); });
}

void StageFields::buildLimit(QFormLayout *form)
{
    m_limit->setObjectName(u"stage-limit"_s);
    m_limit->setRange(0, maxHeld);
    m_limit->setSpecialValueText(tr("No limit"));
    m_limit->setKeyboardTracking(false);
    m_limit->setAccessibleName(tr("At most here at once"));
    setTip(m_limit, tr("More may come all the same; the board then says that it is too many."));
    auto *row = new QHBoxLayout;
    row->addWidget(m_limit);
    row->addStretch(1);
    form->addRow(tr("At most"), row);
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int limit) {
        if (!m_filling)
            change([limit](Stage &stage) { stage.wipLimit = limit; });
    });
}

void StageFields::buildWin(QFormLayout *form)
{
    constexpr int notSaid = -1, all = 100;
    m_win->setObjectName(u"stage-win"_s);
    m_win->setRange(notSaid, all);
    m_win->setSpecialValueText(tr("Not said"));
    m_win->setSuffix(tr(" %"));
    m_win->setKeyboardTracking(false);
    m_win->setAccessibleName(tr("Deals won from here, in percent"));
    setTip(m_win,
           tr("Counts for the forecast until enough deals have gone this way to tell it from the past."));
    form->addRow(tr("Won from here"), m_win);
    connect(m_win, &QSpinBox::valueChanged, this, [this](int percent) {
        if (!m_filling)
            change([percent](Stage &stage) {
                stage.winPercent = percent < 0 ? std::nullopt : std::optional(percent);
            });
    });
}

void StageFields::present(const Journey &journey, StageId id, bool readOnly)
{
    const Stage *stage = journey.stage(id);
    const bool other = id != m_stage;
    if (other)
        m_figures.reset();
    m_stage = id;
    if (!stage)
        return;
    m_filling = true;
    m_nameEdit->setStored(stage->name, other);
    m_aliasEdit->setStored(stage->alias, other);
    m_guidanceEdit->setStored(stage->guidance, other);
    m_tasksEdit->setStored(stage->tasks.join(u'\n'), other);
    choose(m_milestone, int(stage->milestone));
    choose(m_meaning, int(stage->meaning));
    m_colour->setColour(stage->colour);
    if (other || !m_days->hasFocus())
        m_days->setValue(stage->waitDays);
    if (other || !m_limit->hasFocus())
        m_limit->setValue(stage->wipLimit);
    m_automatic->setChecked(stage->waitAutomatic);
    if (other || !m_win->hasFocus())
        m_win->setValue(stage->winPercent.value_or(-1));
    m_win->setVisible(journey.isOfDeals());
    m_form->labelForField(m_win)->setVisible(journey.isOfDeals());
    m_reentry->setVisible(journey.shape == JourneyShape::Loop);
    m_reentry->setChecked(journey.reentry.contains(stage->key));
    for (QLineEdit *field : {m_name, m_alias})
        field->setReadOnly(readOnly);
    for (QPlainTextEdit *field : {m_guidance, m_tasks})
        field->setReadOnly(readOnly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_milestone, m_meaning, m_colour, m_days, m_limit,
                                                           m_win, m_automatic, m_reentry})
        field->setEnabled(!readOnly);
    m_filling = false;
    showWaiting();
}

void StageFields::setFigures(const std::optional<StageFigures> &figures)
{
    m_figures = figures;
    showWaiting();
}

void StageFields::showWaiting()
{
    const int visits = m_figures ? m_figures->completed : 0;
    const int slow = m_figures ? m_figures->slowAfterDays : 0;
    const QString complete = tr("%n visits are complete", nullptr, visits);
    QString text;
    if (!m_figures)
        text.clear();
    else if (m_figures->automatic)
        text = (m_figures->p75Days
                    ? tr("Now: too long after %n days. Three quarters went on sooner; %1.", nullptr, slow)
                    : tr("Now: too long after %n days. Most are still here, but three quarters of all visits "
                         "have not lasted longer so far; %1.",
                         nullptr, slow))
                   .arg(complete);
    else if (!m_automatic->isChecked())
        text = m_figures->p75Days
                   ? tr("Three quarters went on within %Ln days; %1.", nullptr, qRound(*m_figures->p75Days))
                         .arg(complete)
                   : tr("%1 so far.").arg(complete);
    else
        text = tr("%1 so far; until then the days above count.").arg(complete);
    m_waiting->setText(text);
    m_waiting->setVisible(!text.isEmpty());
}

void StageFields::change(const std::function<void(Stage &)> &change)
{
    if (m_stage.isValid() && !m_filling)
        emit edited(m_stage, change);
}

void StageFields::focusName(bool selectAll)
{
    m_name->setFocus();
    if (selectAll)
        m_name->selectAll();
}

void StageFields::flush()
{
    for (SavingEdit *edit : {m_nameEdit, m_aliasEdit, m_guidanceEdit, m_tasksEdit})
        edit->flush();
}

bool StageFields::isDirty() const
{
    for (const SavingEdit *edit : {m_nameEdit, m_aliasEdit, m_guidanceEdit, m_tasksEdit}) {
        if (edit->isDirty())
            return true;
    }
    return false;
}

} // namespace vouch::ui
