// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journey_editor.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/journeys/journey_card.h"
#include "ui/journeys/journey_words.h"
#include "ui/journeys/saving_edits.h"
#include "ui/journeys/stage_fields.h"
#include "ui/journeys/stage_list.h"
#include "ui/journeys/stage_question.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QTime>
#include <QToolButton>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QToolButton *iconButton(const QString &icon, const QString &name, const QString &keys, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(name);
    setTip(button, keys.isEmpty() ? name : name + u" ("_s + keys + u')');
    button->setMinimumSize(32, 32);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A loop needs somewhere to come in again.
void keepReentry(Journey &journey)
{
    journey.reentry.removeIf([&](const QString &key) { return !journey.stageByKey(key); });
    if (journey.shape == JourneyShape::Loop && journey.reentry.isEmpty() && !journey.stages.isEmpty())
        journey.reentry = {journey.stages.first().key};
}

} // namespace

JourneyEditor::JourneyEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHead());
    m_conflict = new ConflictPanel(this);
    connect(m_conflict, &ConflictPanel::announced, this, &JourneyEditor::announced);
    outer->addWidget(m_conflict);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);
    outer->addLayout(row, 1);
}

QWidget *JourneyEditor::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("surface", u"bar"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 16, 8);
    row->setSpacing(10);
    auto *back = new QPushButton(tr("All journeys"), head);
    back->setObjectName(u"journey-back"_s);
    back->setIcon(theme::icon(u"chevron-left"_s));
    back->setProperty("kind", u"quiet"_s);
    connect(back, &QPushButton::clicked, this, &JourneyEditor::backRequested);
    row->addWidget(back);
    row->addStretch(1);
    m_chip = new PlainLabel(head);
    m_chip->setObjectName(u"journey-saved"_s);
    m_chip->setProperty("role", u"soft"_s);
    row->addWidget(m_chip, 0);
    auto *exporting = new QPushButton(tr("Export…"), head);
    exporting->setObjectName(u"journey-export"_s);
    exporting->setIcon(theme::icon(u"export"_s));
    setTip(exporting, tr("Write this journey into a file, to be kept or shared"));
    connect(exporting, &QPushButton::clicked, this, &JourneyEditor::exportRequested);
    row->addWidget(exporting);
    m_delete = new QPushButton(tr("Delete journey"), head);
    m_delete->setObjectName(u"journey-delete"_s);
    m_delete->setProperty("kind", u"danger"_s);
    connect(m_delete, &QPushButton::clicked, this, &JourneyEditor::deleteRequested);
    row->addWidget(m_delete);
    return head;
}

QWidget *JourneyEditor::buildLeft()
{
    auto *left = new QFrame(this);
    left->setProperty("surface", u"card"_s);
    widthWithText(left, Width::Side, 348);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(14, 14, 14, 10);
    column->setSpacing(8);
    m_picture = new JourneyPicture(left);
    m_picture->setFixedHeight(112);
    column->addWidget(m_picture);
    m_name = new QLineEdit(left);
    m_name->setObjectName(u"journey-name"_s);
    m_name->setAccessibleName(tr("Name of the journey"));
    m_name->setPlaceholderText(tr("Name of the journey"));
    m_nameEdit = new SavingEdit(m_name);
    connect(m_nameEdit, &SavingEdit::left, this,
            [this](const QString &text) { submit([text](JourneyEdit &edit) { edit.journey.name = text; }); });
    column->addWidget(m_name);
    m_summary = new QPlainTextEdit(left);
    m_summary->setObjectName(u"journey-summary"_s);
    m_summary->setAccessibleName(tr("What is special about it, in one sentence"));
    m_summary->setPlaceholderText(tr("What is special about it, in one sentence"));
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_summaryEdit = new SavingEdit(m_summary);
    connect(m_summaryEdit, &SavingEdit::left, this, [this](const QString &text) {
        submit([text](JourneyEdit &edit) { edit.journey.summary = text.simplified(); });
    });
    column->addWidget(m_summary);
    auto *shapeRow = new QHBoxLayout;
    m_shape = new QComboBox(left);
    m_shape->setObjectName(u"journey-shape"_s);
    m_shape->setAccessibleName(tr("Shape"));
    for (const JourneyShape shape :
         {JourneyShape::Funnel, JourneyShape::Loop, JourneyShape::Inverted, JourneyShape::None})
        m_shape->addItem(nameOf(shape), int(shape));
    connect(m_shape, &QComboBox::activated, this, &JourneyEditor::chooseShape);
    auto *shapeLabel = new PlainLabel(tr("Shape"), left);
    shapeLabel->setBuddy(m_shape);
    shapeRow->addWidget(shapeLabel);
    shapeRow->addWidget(m_shape, 1);
    column->addLayout(shapeRow);
    column->addSpacing(4);

    m_stageTools = new QWidget(left);
    auto *tools = new QHBoxLayout(m_stageTools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    auto *title = paragraph(tr("Stages"), u"heading"_s, m_stageTools);
    tools->addWidget(title, 1);
    m_up = iconButton(u"up"_s, tr("Move the stage up"), tr("Alt+Up"), m_stageTools);
    m_down = iconButton(u"down"_s, tr("Move the stage down"), tr("Alt+Down"), m_stageTools);
    m_remove = iconButton(u"trash"_s, tr("Delete the stage"), tr("Del"), m_stageTools);
    m_up->setObjectName(u"stage-up"_s);
    m_down->setObjectName(u"stage-down"_s);
    m_remove->setObjectName(u"stage-remove"_s);
    for (QToolButton *button : {m_up, m_down, m_remove})
        tools->addWidget(button);
    column->addWidget(m_stageTools);
    m_list = new StageList(left);
    m_list->setObjectName(u"stage-list"_s);
    column->addWidget(m_list, 1);
    m_noStages =
        paragraph(tr("This journey has no stages, so there is no board. People, their timelines, tags, "
                     "purchases, advocacy and the reports on them work as ever. Choose another shape to "
                     "give it stages."),
                  u"soft"_s, left);
    column->addWidget(m_noStages);
    m_add = new QPushButton(tr("Add a stage"), left);
    m_add->setObjectName(u"stage-add"_s);
    m_add->setIcon(theme::icon(u"add"_s));
    column->addWidget(m_add);
    connect(m_up, &QToolButton::clicked, this, [this] { m_list->shift(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_list->shift(1); });
    connect(m_remove, &QToolButton::clicked, this, &JourneyEditor::askRemove);
    connect(m_add, &QPushButton::clicked, this, &JourneyEditor::addStage);
    connect(m_list, &StageList::moveRequested, this, &JourneyEditor::moveStage);
    connect(m_list, &StageList::removeRequested, this, &JourneyEditor::askRemove);
    connect(m_list, &StageList::renameRequested, this, [this] { m_fields->focusName(true); });
    connect(m_list, &StageList::currentStageChanged, this, [this] {
        m_fields->flush();
        m_question->drop();
        showStage();
    });
    return left;
}

QWidget *JourneyEditor::buildRight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_question = new StageQuestion(right);
    connect(m_question, &StageQuestion::announced, this, &JourneyEditor::announced);
    connect(m_question, &StageQuestion::cancelled, this, [this] { m_list->setFocus(); });
    column->addWidget(m_question);
    m_right = new QScrollArea(right);
    m_right->setWidgetResizable(true);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setFocusPolicy(Qt::NoFocus);
    auto *page = new QFrame(m_right);
    page->setProperty("surface", u"card"_s);
    page->setMaximumWidth(820);
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(20, 16, 20, 18);
    inside->setSpacing(12);
    m_stageTitle = paragraph({}, u"title"_s, page);
    inside->addWidget(m_stageTitle);
    m_fields = new StageFields(page);
    inside->addWidget(m_fields);
    inside->addStretch(1);
    m_right->setWidget(page);
    column->addWidget(m_right, 1);
    connect(m_fields, &StageFields::edited, this,
            [this](StageId id, const std::function<void(Stage &)> &change) {
                submit([id, change](JourneyEdit &edit) {
                    for (Stage &stage : edit.journey.stages) {
                        if (stage.id == id)
                            change(stage);
                    }
                });
            });
    connect(m_fields, &StageFields::reentryChosen, this, [this](StageId id, bool comesIn) {
        submit([id, comesIn](JourneyEdit &edit) {
            if (const Stage *stage = edit.journey.stage(id)) {
                edit.journey.reentry.removeAll(stage->key);
                if (comesIn)
                    edit.journey.reentry.append(stage->key);
            }
        });
    });
    return right;
}

void JourneyEditor::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_changes.clear();
}

void JourneyEditor::present(const Journey &journey)
{
    const bool other = journey.id != m_journey.id;
    if (other) {
        m_changes.clear();
        m_people.clear();
        m_figures.clear();
        m_chip->setText({});
        m_question->drop();
        m_conflict->drop();
    }
    if (other || !isTyping())
        m_typingBase.reset();
    else if (!m_typingBase)
        m_typingBase = m_journey;
    if (m_saving || !m_changes.empty())
        return; // what is being written brings its own news
    QSet<StageId> known;
    for (const Stage &stage : std::as_const(m_journey.stages))
        known.insert(stage.id);
    m_journey = journey;
    showAll();
    if (other && !journey.stages.isEmpty())
        m_list->setCurrentRow(0);
    if (std::exchange(m_selectNew, false) && !other) {
        for (const Stage &stage : journey.stages) {
            if (known.contains(stage.id))
                continue;
            m_list->setCurrent(stage.id);
            m_fields->focusName(true);
        }
    }
    loadFigures();
}

void JourneyEditor::setPeople(const QHash<StageId, qint64> &people)
{
    m_people = people;
    if (!isSaving())
        m_list->present(m_journey, m_people, m_workspace->isReadOnly());
}

void JourneyEditor::loadFigures()
{
    const int generation = ++m_figuresGeneration;
    onAnswer(m_workspace->stageFigures(m_journey.id), this,
             [this, generation](const Result<QList<StageFigures>> &figures) {
                 if (generation != m_figuresGeneration)
                     return;
                 m_figures = figures.ok() ? figures.value() : QList<StageFigures>();
                 showStage();
             });
}

void JourneyEditor::showAll()
{
    const bool readOnly = m_workspace->isReadOnly();
    const bool stages = m_journey.shape != JourneyShape::None;
    m_picture->setJourney(m_journey);
    const bool same = m_nameEdit->property("journey").toLongLong() == m_journey.id.value;
    m_nameEdit->setProperty("journey", m_journey.id.value);
    m_nameEdit->setStored(m_journey.name, !same);
    m_summaryEdit->setStored(m_journey.summary, !same);
    m_name->setReadOnly(readOnly);
    m_summary->setReadOnly(readOnly);
    m_shape->setCurrentIndex(m_shape->findData(int(m_journey.shape)));
    m_shape->setEnabled(!readOnly);
    m_delete->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    m_add->setVisible(stages);
    m_stageTools->setVisible(stages);
    m_list->setVisible(stages);
    m_noStages->setVisible(!stages);
    m_list->present(m_journey, m_people, readOnly);
    showStage();
}

void JourneyEditor::showStage()
{
    const bool readOnly = !m_workspace || m_workspace->isReadOnly();
    const Stage *stage = m_journey.stage(m_list->current());
    m_right->setVisible(stage != nullptr);
    setActive(m_remove, stage && !readOnly && m_journey.stages.size() > 1, m_list);
    setActive(m_up, stage && !readOnly && m_list->currentRow() > 0, m_list);
    setActive(m_down, stage && !readOnly && m_list->currentRow() + 1 < m_list->count(), m_list);
    if (!stage)
        return;
    m_stageTitle->setText(tr("%1. %2").arg(m_list->currentRow() + 1).arg(safeForDisplay(stage->name)));
    m_fields->present(m_journey, stage->id, readOnly);
    const auto figures = std::find_if(m_figures.cbegin(), m_figures.cend(),
                                      [&](const StageFigures &one) { return one.stage == stage->id; });
    m_fields->setFigures(figures == m_figures.cend() ? std::nullopt : std::optional(*figures));
}

// --- writing ---

void JourneyEditor::flush()
{
    m_nameEdit->flush();
    m_summaryEdit->flush();
    m_fields->flush();
}

// --- stages ---

void JourneyEditor::focusStages()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_name)->setFocus();
}

bool JourneyEditor::renameStage()
{
    if (!m_list->hasFocus() || !m_list->chosen().isValid())
        return false;
    m_fields->focusName(true);
    return true;
}

void JourneyEditor::addStage()
{
    const StageId after = m_list->current();
    submit(
        [after](JourneyEdit &edit) {
            QList<Stage> &stages = edit.journey.stages;
            qsizetype at = stages.size();
            for (qsizetype i = 0; i < stages.size(); ++i) {
                if (stages.at(i).id == after)
                    at = i + 1;
            }
            Stage stage;
            stage.name = freeStageName(stages);
            stage.colour = freeColour(stages);
            stage.milestone = at > 0 ? stages.at(at - 1).milestone : Milestone::Reached;
            stages.insert(at, stage);
        },
        {}, true);
}

void JourneyEditor::moveStage(StageId stage, int position)
{
    const Stage *moved = m_journey.stage(stage);
    if (moved)
        emit announced(
            tr("%1, stage %2 of %3").arg(moved->name).arg(position + 1).arg(m_journey.stages.size()));
    submit([stage, position](JourneyEdit &edit) {
        QList<Stage> &stages = edit.journey.stages;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            if (stages.at(i).id == stage) {
                stages.move(i, qBound(qsizetype(0), qsizetype(position), stages.size() - 1));
                return;
            }
        }
    });
}

void JourneyEditor::askRemove()
{
    const Stage *stage = m_journey.stage(m_list->chosen());
    if (!stage && m_list->count() > 0)
        emit announced(tr("No stage is chosen. The arrow keys choose one."));
    if (!stage || !m_remove->isEnabled())
        return;
    const int here = int(m_people.value(stage->id));
    const StageId id = stage->id;
    if (here == 0) {
        remove(id, std::nullopt);
        return;
    }
    QList<std::pair<QString, StageId>> places;
    int likely = 0;
    for (const Stage &other : std::as_const(m_journey.stages)) {
        if (other.id == id)
            continue;
        if (other.position < stage->position)
            likely = int(places.size());
        places.append({other.name, other.id});
    }
    places.append({tr("They leave the journey"), StageId()});
    m_question->ask(
        tr("%n people stand in “%1”. Where do they go?", nullptr, here).arg(safeForDisplay(stage->name)),
        tr("Their timelines keep what happened. Reports count the past visits of the deleted stage under the "
           "stage "
           "you choose here, or under its neighbour."),
        places, tr("Delete the stage"), [this, id](StageId place) { remove(id, place); }, likely);
}

void JourneyEditor::remove(StageId id, std::optional<StageId> destination)
{
    const Stage *stage = m_journey.stage(id);
    const QString name = stage ? safeForDisplay(stage->name) : QString();
    m_list->removing();
    submit(
        [id, destination](JourneyEdit &edit) {
            edit.journey.stages.removeIf([id](const Stage &one) { return one.id == id; });
            if (destination)
                edit.destinations.insert(id, *destination);
            keepReentry(edit.journey);
        },
        tr("The stage “%1” is deleted").arg(name));
    m_list->setFocus();
}

qint64 JourneyEditor::peopleOnJourney() const
{
    return std::accumulate(m_people.cbegin(), m_people.cend(), qint64(0));
}

void JourneyEditor::chooseShape()
{
    const auto shape = JourneyShape(m_shape->currentData().toInt());
    if (shape == m_journey.shape)
        return;
    const int people = int(peopleOnJourney());
    if (shape != JourneyShape::None || people == 0) {
        setShape(shape);
        return;
    }
    m_shape->setCurrentIndex(m_shape->findData(int(m_journey.shape)));
    m_question->ask(tr("%n people stand on this journey. Without stages they leave it.", nullptr, people),
                    tr("Their timelines keep what happened, and undo brings all of it back."),
                    {{tr("They leave the journey"), StageId()}}, tr("Take away the stages"),
                    [this](StageId) { setShape(JourneyShape::None); });
}

void JourneyEditor::setShape(JourneyShape shape)
{
    submit([shape](JourneyEdit &edit) {
        Journey &journey = edit.journey;
        journey.shape = shape;
        if (shape == JourneyShape::None) {
            for (const Stage &stage : std::as_const(journey.stages))
                edit.destinations.insert(stage.id, StageId());
            journey.stages.clear();
        } else if (journey.stages.isEmpty()) {
            journey.stages = starterStages();
        }
        keepReentry(journey);
    });
}

} // namespace vouch::ui
