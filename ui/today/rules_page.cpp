// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/rules_page.h"

#include "core/base/text.h"
#include "core/workspace/rules.h"
#include "core/workspace/workspace.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/today/rule_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFuture>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int widest = 960;

QToolButton *rowButton(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(text);
    setTip(button, text);
    button->setObjectName(name);
    button->setMinimumSize(30, 30);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

RulesPage::RulesPage(QWidget *parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget(this))
    , m_editor(new RuleEditor(this))
    , m_conflict(new ConflictPanel(this))
{
    setProperty("surface", u"page"_s);
    setObjectName(u"rules-page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    m_list = new QScrollArea(m_pages);
    auto *area = static_cast<QScrollArea *>(m_list);
    area->setWidgetResizable(true);
    area->setFrameShape(NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_editor);
    layout->addWidget(m_conflict);
    layout->addWidget(m_pages, 1);
    connect(m_editor, &RuleEditor::cancelled, this, &RulesPage::showList);
    connect(m_editor, &RuleEditor::saveRequested, this, &RulesPage::save);
    connect(m_editor, &RuleEditor::failed, this, &RulesPage::failed);
    connect(m_editor, &RuleEditor::personRequested, this, &RulesPage::personRequested);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { m_back->click(); });
}

QWidget *RulesPage::buildHead()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 24, 0);
    m_back = new QPushButton(theme::icon(u"back"_s), tr("Today"), bar);
    m_back->setObjectName(u"rules-back"_s);
    m_back->setProperty("kind", u"quiet"_s);
    setTip(m_back, tr("Back (Esc)"));
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_pages->currentWidget() == m_editor)
            showList();
        else
            emit closed();
    });
    m_title = paragraph(tr("Rules"), u"title"_s, bar);
    m_title->setWordWrap(false);
    m_new = new QPushButton(theme::icon(u"add"_s, &Colours::accentText), tr("New rule"), bar);
    m_new->setObjectName(u"rules-new"_s);
    m_new->setProperty("kind", u"primary"_s);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_new);
    return bar;
}

void RulesPage::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_editor->setWorkspace(workspace);
    m_new->setEnabled(!workspace->isReadOnly());
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("rule") || changes.touches("journey") || changes.touches("stage"))
            reload();
    });
    showList();
    reload();
}

void RulesPage::start()
{
    showList();
    m_new->setFocus();
}

void RulesPage::showList()
{
    m_conflict->drop();
    m_pages->setCurrentWidget(m_list);
    m_title->setText(tr("Rules"));
    m_back->setText(tr("Today"));
    m_new->show();
}

void RulesPage::reload()
{
    const int generation = ++m_generation;
    onAnswer(m_workspace->journeys(), this, [this, generation](const Result<QList<Journey>> &journeys) {
        if (generation != m_generation || !journeys.ok())
            return;
        m_journeys = journeys.value();
        m_journeys.removeIf([](const Journey &journey) { return journey.isOfDeals(); }); // rules move people
        m_editor->setJourneys(m_journeys);
    });
    onAnswer(m_workspace->rules(), this, [this, generation](const Result<QList<RuleRecord>> &rules) {
        if (generation != m_generation)
            return;
        if (!rules.ok()) {
            emit failed(rules.error(), [this] { reload(); });
            return;
        }
        m_rules = rules.value();
        fill();
    });
}

void RulesPage::fill()
{
    QWidget *focused = m_list->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_focusName = focused ? focused->objectName() : QString();
    auto *outer = new QWidget;
    auto *centre = new QHBoxLayout(outer);
    centre->setContentsMargins(24, 4, 24, 24);
    auto *content = new QWidget(outer);
    content->setMaximumWidth(widest);
    centre->addWidget(content, 1, Qt::AlignTop);
    centre->addStretch(0);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
    m_rows->addWidget(
        paragraph(tr("A rule watches what happens and then suggests something here and beside the "
                     "board, or does it at once. Everything it does can be undone."),
                  u"soft"_s, content));
    for (const RuleRecord &rule : std::as_const(m_rules))
        m_rows->addWidget(ruleRow(rule));
    QList<RuleRecord> offers;
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (!journey.stages.isEmpty()) {
            offers = readyMadeRules(journey);
            break;
        }
    }
    offers.removeIf([this](const RuleRecord &offer) {
        return std::any_of(m_rules.cbegin(), m_rules.cend(),
                           [&](const RuleRecord &rule) { return rule.definition == offer.definition; });
    });
    if (!offers.isEmpty() && !m_workspace->isReadOnly()) {
        m_rows->addSpacing(12);
        m_rows->addWidget(paragraph(tr("Ready-made"), u"heading"_s, content));
        for (const RuleRecord &offer : std::as_const(offers))
            m_rows->addWidget(offerRow(offer));
    }
    m_rows->addStretch(1);
    static_cast<QScrollArea *>(m_list)->setWidget(outer);
    outer->setAutoFillBackground(false);
    if (!m_focusName.isEmpty()) {
        auto *again = outer->findChild<QWidget *>(m_focusName);
        (again ? again : static_cast<QWidget *>(m_new))->setFocus();
    }
}

QWidget *RulesPage::ruleRow(const RuleRecord &rule)
{
    auto *card = new QFrame;
    card->setProperty("surface", u"card"_s);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(10);
    const QString id = QString::number(rule.id);
    const QString sentence = safeForDisplay(ruleSentence(rule, m_journeys));
    auto *on = new QCheckBox(card);
    on->setObjectName(u"rule-on-"_s + id);
    on->setChecked(rule.active);
    on->setAccessibleName(tr("Rule “%1” is on").arg(rule.name));
    setTip(on, tr("On or off"));
    on->setMinimumSize(24, 24);
    connect(on, &QCheckBox::toggled, this, [this, rule](bool active) {
        RuleRecord changed = rule;
        changed.active = active;
        finish(m_workspace->saveRule(changed));
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(safeForDisplay(rule.name), u"heading"_s, card));
    words->addWidget(paragraph(sentence, rule.active ? QString() : u"soft"_s, card));
    auto *change =
        rowButton(u"edit"_s, tr("Edit “%1”").arg(safeForDisplay(rule.name)), u"rule-edit-"_s + id, card);
    connect(change, &QToolButton::clicked, this, [this, rule] { edit(rule); });
    auto *remove =
        rowButton(u"trash"_s, tr("Delete “%1”").arg(safeForDisplay(rule.name)), u"rule-delete-"_s + id, card);
    connect(remove, &QToolButton::clicked, this, [this, rule] { finish(m_workspace->deleteRule(rule.id)); });
    for (QWidget *control : std::initializer_list<QWidget *>{on, change, remove})
        control->setEnabled(!m_workspace->isReadOnly());
    row->addWidget(on);
    row->addLayout(words, 1);
    row->addWidget(change);
    row->addWidget(remove);
    return card;
}

QWidget *RulesPage::offerRow(const RuleRecord &offer)
{
    auto *card = new QFrame;
    card->setProperty("surface", u"card"_s);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 10, 10, 10);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(offer.name, u"heading"_s, card));
    words->addWidget(paragraph(safeForDisplay(ruleSentence(offer, m_journeys)), u"soft"_s, card));
    row->addLayout(words, 1);
    auto *look = new QPushButton(tr("Look…"), card);
    look->setProperty("kind", u"quiet"_s);
    look->setAccessibleName(tr("Look at “%1” before using it").arg(offer.name));
    connect(look, &QPushButton::clicked, this, [this, offer] { edit(offer); });
    auto *use = new QPushButton(tr("Use"), card);
    use->setObjectName(u"rule-use-"_s + offer.name);
    use->setAccessibleName(tr("Use “%1”").arg(offer.name));
    connect(use, &QPushButton::clicked, this, [this, offer] { finish(m_workspace->saveRule(offer)); });
    row->addWidget(look);
    row->addWidget(use);
    return card;
}

void RulesPage::edit(const RuleRecord &rule)
{
    m_title->setText(rule.id == 0 ? tr("New rule") : tr("Edit rule"));
    m_back->setText(tr("Rules"));
    m_new->hide();
    m_edited = rule;
    m_conflict->drop();
    m_editor->edit(rule);
    m_pages->setCurrentWidget(m_editor);
}

void RulesPage::save(const RuleRecord &rule)
{
    onAnswer(m_workspace->saveRule(rule), this, [this, rule](const Result<ChangeSet> &result) {
        if (!result.ok() && result.error().kind == Error::Kind::Conflict) {
            askWhichIsRight(rule, result.error());
            return;
        }
        if (!result.ok()) {
            m_editor->complain(result.error().text);
            return;
        }
        if (result.value().operation.isValid())
            emit done(safeForDisplay(result.value().label), result.value().operation);
        showList();
        m_new->setFocus();
    });
}

/// Somebody else has changed the rule meanwhile: what they changed of other parts goes together with what was
/// changed here, of the same part both are shown.
void RulesPage::askWhichIsRight(const RuleRecord &mine, const Error &refused)
{
    onAnswer(m_workspace->rules(), this, [this, mine, refused](const Result<QList<RuleRecord>> &rules) {
        std::optional<RuleRecord> theirs;
        if (rules.ok()) {
            for (const RuleRecord &rule : rules.value()) {
                if (rule.id == mine.id)
                    theirs = rule;
            }
        }
        if (!theirs || theirs->version == mine.version)
            return m_editor->complain(refused.text);
        const auto texts = [this](const RuleRecord &rule) {
            return QList<FieldText>{{tr("Name"), rule.name},
                                    {tr("Rule"), ruleSentence(rule, m_journeys)},
                                    {tr("On"), rule.active ? tr("yes") : tr("no")}};
        };
        const RuleRecord now = *theirs;
        RuleRecord both = mine;
        both.version = now.version;
        if (mine.name == m_edited.name)
            both.name = now.name;
        if (texts(mine).at(1) == texts(m_edited).at(1))
            both.definition = now.definition;
        if (mine.active == m_edited.active)
            both.active = now.active;
        const QList<FieldConflict> conflicts = conflictsBetween(texts(m_edited), texts(now), texts(mine));
        if (conflicts.isEmpty())
            return save(both);
        m_conflict->ask(
            tr("The rule “%1”").arg(now.name), conflicts, [this, both] { save(both); },
            [this, now] { edit(now); });
    });
}

void RulesPage::finish(QFuture<Result<ChangeSet>> change)
{
    onAnswer(change, this, [this](const Result<ChangeSet> &result) {
        if (!result.ok()) {
            emit failed(result.error(), {});
            reload();
        } else if (result.value().operation.isValid()) {
            emit done(safeForDisplay(result.value().label), result.value().operation);
        }
    });
}

} // namespace vouch::ui
