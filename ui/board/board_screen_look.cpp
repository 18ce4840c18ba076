// SPDX-License-Identifier: GPL-3.0-or-later
// The board's ways of looking: filter, lens, lanes, order, fields, saved views; and what its headers ask for.
#include "ui/board/board_screen.h"
#include "ui/board/board_views.h"
#include "ui/board/stage_editor.h"
#include "ui/parts/question.h"

#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BoardScreen::connectLooks()
{
    connect(m_views, &BoardViews::looking, this, &BoardScreen::takeLook);
    connect(m_views, &BoardViews::looked, this, [this] {
        showMatch();
        showLook();
    });
    connect(m_tools, &BoardTools::lookChanged, m_views, &BoardViews::apply);
    connect(m_chips, &FilterChips::changed, this, [this](const BoardFilter &filter) {
        m_views->change([&](BoardLook &look) {
            look.filter = filter;
            look.filter.text = m_filter->text(); // it has a clear button of its own
        });
    });
    connect(m_chips, &FilterChips::emptied, m_view, &BoardView::focusBoard);
    connect(m_view, &BoardView::foldsChanged, this, [this] {
        m_views->setFolds(m_view->foldedColumns(), m_view->foldedLanes());
        m_tools->setLook(m_views->look());
    });
    connect(m_view, &BoardView::waitingRequested, this,
            [this] { m_views->change([](BoardLook &look) { look.filter.waiting = !look.filter.waiting; }); });
    connect(m_view, &BoardView::aggregateChosen, this, [this](BoardAggregate aggregate) {
        m_views->change([aggregate](BoardLook &look) { look.aggregate = aggregate; });
    });
    connect(m_view, &BoardView::sortChosen, this,
            [this](BoardSort sort) { m_views->change([sort](BoardLook &look) { look.sort = sort; }); });
    connect(m_compact, &QAction::toggled, this, [this](bool compact) {
        m_views->change([compact](BoardLook &look) { look.compact = compact; });
    });
    connect(m_showFlow, &QAction::toggled, this, [this](bool shown) {
        if (m_views->look().flow != shown)
            m_views->change([shown](BoardLook &look) { look.flow = shown; });
    });
    connect(m_model, &BoardModel::contentChanged, this, &BoardScreen::showLook);
}

void BoardScreen::connectViews()
{
    connect(m_tools, &BoardTools::viewChosen, this, [this](const BoardViewRecord &view) {
        m_views->choose(view);
        if (view.id != 0)
            emit announced(tr("View “%1”").arg(view.name));
    });
    connect(m_tools, &BoardTools::viewSaved, this, [this](const QString &name) {
        m_views->save({0, m_model->journey().id, name, m_views->look().toJson()},
                      tr("Saved the view “%1”").arg(name));
    });
    connect(m_tools, &BoardTools::viewOverwritten, this, [this](BoardViewRecord view) {
        view.definition = m_views->look().toJson();
        m_views->save(view, tr("Saved the view “%1”").arg(view.name));
    });
    connect(m_tools, &BoardTools::viewRenamed, this, [this](BoardViewRecord view, const QString &name) {
        view.name = name;
        m_views->save(view, tr("Renamed the view to “%1”").arg(name));
    });
    connect(m_tools, &BoardTools::viewDeleted, this, [this](const BoardViewRecord &view) {
        m_views->remove(view, tr("Deleted the view “%1”").arg(view.name));
    });
    connect(m_feed, &BoardFeed::viewsChanged, m_views, &BoardViews::load);
    connect(m_views, &BoardViews::came, m_tools, &BoardTools::setViews);
    connect(m_views, &BoardViews::done, this, &Screen::done);
    connect(m_views, &BoardViews::failed, this, &Screen::failed);
}

// --- looking ---

const BoardLook &BoardScreen::look() const
{
    return m_views->look();
}

void BoardScreen::applyLook(const BoardLook &look)
{
    m_views->apply(look);
}

/// The controls and the view follow the look, before the model does.
void BoardScreen::takeLook()
{
    const BoardLook look = m_views->look(); // folding the view makes it another one
    m_filterTimer.stop();
    if (m_filter->text().trimmed() != look.filter.text.trimmed()) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(look.filter.text);
    }
    const QSignalBlocker quiet(m_compact);
    m_compact->setChecked(look.compact);
    if (m_view->delegate()->isCompact() != look.compact)
        m_view->setCompact(look.compact);
    if (m_view->delegate()->fields() != look.fields)
        m_view->setFields(look.fields);
    m_view->setFoldedColumns(look.folded);
    m_view->setFoldedLanes(look.foldedLanes);
    m_showFlow->setChecked(look.flow);
    m_matchWanted = !look.filter.isEmpty() && (m_matchWanted || look.filter != m_model->filter());
}

/// Brings the first card that the filter lets through into view, as soon as all cards are there.
void BoardScreen::showMatch()
{
    if (m_matchWanted && m_model->isComplete() && m_model->peopleCount() > 0) {
        m_matchWanted = false;
        m_view->showFirstShown();
    }
}

void BoardScreen::applyText()
{
    m_views->change([this](BoardLook &look) { look.filter.text = m_filter->text(); });
}

/// What the controls say of the look.
void BoardScreen::showLook()
{
    const BoardLook &look = m_views->look();
    m_tools->setLook(look);
    QString note;
    if (const int nowhere = m_model->peopleCount() - m_model->peopleOnBoard();
        m_model->hasLens() && nowhere > 0)
        note = tr("%n person(s) stand nowhere in this journey", nullptr, nowhere);
    if (m_shownFilter == look.filter && m_shownNote == note)
        return; // the chips, and the focus on one, stay
    m_shownFilter = look.filter;
    m_shownNote = note;
    m_chips->setFilter(look.filter, note);
}

// --- a stage ---

void BoardScreen::connectStages()
{
    connect(m_view, &BoardView::reportRequested, this, [this](const Stage &stage) {
        emit targetRequested(u"insight"_s, StageTarget{m_model->journey().key, stage.name});
    });
    connect(m_view, &BoardView::stageEdited, m_stages, &StageEditor::edit);
    connect(m_stages, &StageEditor::done, this, &Screen::done);
    connect(m_stages, &StageEditor::failed, this, &Screen::failed);
    connect(m_stages, &StageEditor::asked, this,
            [this](const QString &question, const QString &detail, const std::function<void()> &useMine) {
                ask(this, question, detail, tr("Use mine"), useMine);
            });
}

} // namespace vouch::ui
