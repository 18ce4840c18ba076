// SPDX-License-Identifier: GPL-3.0-or-later
// The board's ways of looking: filter, lens, lanes, order, fields, saved views; and what its headers ask for.
#include "ui/board/board_screen.h"
#include "ui/board/board_views.h"
#include "ui/board/stage_editor.h"
#include "ui/parts/question.h"

#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

void BoardScreen::changeLook(const std::function<void(BoardLook &)> &change)
{
    BoardLook look = m_look;
    change(look);
    applyLook(look);
}

void BoardScreen::connectLooks()
{
    connect(m_tools, &BoardTools::lookChanged, this, &BoardScreen::applyLook);
    connect(m_chips, &FilterChips::changed, this, [this](const BoardFilter &filter) {
        changeLook([&](BoardLook &look) {
            look.filter = filter;
            look.filter.text = m_filter->text(); // it has a clear button of its own
        });
    });
    connect(m_chips, &FilterChips::emptied, m_view, &BoardView::focusBoard);
    connect(m_view, &BoardView::foldsChanged, this, [this] {
        m_look.folded = m_view->foldedColumns();
        m_look.folded.sort();
        m_look.foldedLanes = m_view->foldedLanes();
        m_look.foldedLanes.sort();
        m_tools->setLook(m_look);
        rememberLook();
    });
    connect(m_view, &BoardView::waitingAsked, this,
            [this] { changeLook([](BoardLook &look) { look.filter.waiting = !look.filter.waiting; }); });
    connect(m_view, &BoardView::aggregateChosen, this, [this](BoardAggregate aggregate) {
        changeLook([aggregate](BoardLook &look) { look.aggregate = aggregate; });
    });
    connect(m_view, &BoardView::sortChosen, this,
            [this](BoardSort sort) { changeLook([sort](BoardLook &look) { look.sort = sort; }); });
    connect(m_compact, &QAction::toggled, this,
            [this](bool compact) { changeLook([compact](BoardLook &look) { look.compact = compact; }); });
    connect(m_showFlow, &QAction::toggled, this, [this](bool shown) {
        if (m_look.flow != shown)
            changeLook([shown](BoardLook &look) { look.flow = shown; });
    });
    connect(m_model, &BoardModel::contentChanged, this, &BoardScreen::showLook);
}

void BoardScreen::connectViews()
{
    connect(m_tools, &BoardTools::viewChosen, this, &BoardScreen::chooseView);
    connect(m_tools, &BoardTools::viewSaved, this, [this](const QString &name) {
        m_views->save({0, m_model->journey().id, name, m_look.toJson()}, tr("Saved the view “%1”").arg(name));
    });
    connect(m_tools, &BoardTools::viewOverwritten, this, [this](BoardViewRecord view) {
        view.definition = m_look.toJson();
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
    connect(m_views, &BoardViews::came, this, [this](const QList<BoardViewRecord> &views, qint64 current) {
        m_tools->setViews(views, current);
        rememberLook();
    });
    connect(m_views, &BoardViews::done, this, &Screen::done);
    connect(m_views, &BoardViews::failed, this, &Screen::failed);
}

// --- looking ---

/// The journey whose stages the columns are; nothing for one's own.
std::optional<Journey> BoardScreen::lensJourney(const QString &key) const
{
    const auto of = [&key](QStringView kind) {
        return key.startsWith(kind) ? key.mid(kind.size()) : QString();
    };
    if (const QString journey = of(u"journey:"); !journey.isEmpty()) {
        for (const Journey &candidate : m_feed->journeys()) {
            if (candidate.key == journey && candidate.id != m_model->journey().id &&
                !candidate.stages.isEmpty())
                return candidate;
        }
    }
    if (const QString name = of(u"template:"); templateKeys().contains(name)) {
        Result<Journey> made = journeyTemplate(name, templateLanguage());
        if (made && !made->stages.isEmpty())
            return *made;
    }
    return std::nullopt;
}

void BoardScreen::offerLenses()
{
    QList<BoardTools::Lens> lenses;
    QStringList keys;
    for (const Journey &journey : m_feed->journeys()) {
        keys << journey.key;
        if (journey.id != m_model->journey().id && !journey.stages.isEmpty())
            lenses.append({u"journey:"_s + journey.key, journey.name, false});
    }
    for (const QString &key : templateKeys()) {
        const Result<Journey> made = journeyTemplate(key, templateLanguage());
        if (!keys.contains(key) && made && !made->stages.isEmpty())
            lenses.append({u"template:"_s + key, made->name, true});
    }
    m_tools->setLenses(lenses);
}

void BoardScreen::applyLook(const BoardLook &asked)
{
    BoardLook look = asked;
    const std::optional<Journey> lens = lensJourney(look.lens);
    if (!lens)
        look.lens.clear();
    m_look = look;
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
    m_model->arrange(look, lens);
    showMatch();
    showLook();
    rememberLook();
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
    BoardLook look = m_look;
    look.filter.text = m_filter->text();
    applyLook(look);
}

/// What the controls say of the look.
void BoardScreen::showLook()
{
    m_tools->setLook(m_look);
    QString note;
    if (const int nowhere = m_model->peopleCount() - m_model->peopleOnBoard();
        m_model->hasLens() && nowhere > 0)
        note = tr("%n person(s) stand nowhere in this journey", nullptr, nowhere);
    if (m_shownFilter == m_look.filter && m_shownNote == note)
        return; // the chips, and the focus on one, stay
    m_shownFilter = m_look.filter;
    m_shownNote = note;
    m_chips->setFilter(m_look.filter, note);
}

void BoardScreen::rememberLook()
{
    if (m_workspace && hasBoard())
        m_views->remember(m_look);
}

void BoardScreen::chooseView(const BoardViewRecord &view)
{
    m_views->setCurrent(view.id);
    applyLook(view.id == 0 ? BoardLook() : BoardLook::fromJson(view.definition));
    m_views->load();
    if (view.id != 0)
        emit announced(tr("View “%1”").arg(view.name));
}

// --- a stage ---

void BoardScreen::connectStages()
{
    connect(m_view, &BoardView::reportAsked, this, [this](const Stage &stage) {
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
