// SPDX-License-Identifier: GPL-3.0-or-later
// The board's ways of looking: filter, lens, lanes, order, fields, saved views; and edits of a stage from its
// header.
#include "ui/board/board_screen.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/question.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int figuresAfterMillis = 1'200; // they are of all that ever happened: not after each of many moves

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

/// What is remembered of a workspace on this computer.
QString settingsKey(const QString &path, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"board/%1/%2"_s.arg(QString::fromLatin1(hash.left(16)), what);
}

} // namespace

void BoardScreen::connectLooks()
{
    connect(m_tools, &BoardTools::lookChanged, this, &BoardScreen::applyLook);
    connect(m_tools, &BoardTools::viewChosen, this, &BoardScreen::chooseView);
    connect(m_tools, &BoardTools::viewSaved, this, [this](const QString &name) {
        saveView({0, m_model->journey().id, name, m_look.toJson()}, tr("Saved the view “%1”").arg(name));
    });
    connect(m_tools, &BoardTools::viewOverwritten, this, [this](BoardViewRecord view) {
        view.definition = m_look.toJson();
        saveView(view, tr("Saved the view “%1”").arg(view.name));
    });
    connect(m_tools, &BoardTools::viewRenamed, this, [this](BoardViewRecord view, const QString &name) {
        view.name = name;
        saveView(view, tr("Renamed the view to “%1”").arg(name));
    });
    connect(m_tools, &BoardTools::viewDeleted, this, &BoardScreen::deleteView);
    connect(m_chips, &FilterChips::changed, this, [this](const BoardFilter &filter) {
        BoardLook look = m_look;
        look.filter = filter;
        look.filter.text = m_filter->text(); // it has a clear button of its own
        applyLook(look);
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
    const auto change = [this](auto edit) {
        BoardLook look = m_look;
        edit(look);
        applyLook(look);
    };
    connect(m_view, &BoardView::waitingAsked, this,
            [change] { change([](BoardLook &look) { look.filter.waiting = !look.filter.waiting; }); });
    connect(m_view, &BoardView::aggregateChosen, this, [change](BoardAggregate aggregate) {
        change([aggregate](BoardLook &look) { look.aggregate = aggregate; });
    });
    connect(m_view, &BoardView::sortChosen, this,
            [change](BoardSort sort) { change([sort](BoardLook &look) { look.sort = sort; }); });
    connect(m_view, &BoardView::reportAsked, this, [this](const Stage &stage) {
        emit targetRequested(u"insight"_s, StageTarget{m_model->journey().key, stage.name});
    });
    connect(m_view, &BoardView::stageEdited, this, &BoardScreen::editStage);
    connect(m_compact, &QAction::toggled, this,
            [change](bool compact) { change([compact](BoardLook &look) { look.compact = compact; }); });
    connect(m_showFlow, &QAction::toggled, this, [this, change](bool shown) {
        if (m_look.flow != shown)
            change([shown](BoardLook &look) { look.flow = shown; });
    });
    connect(m_model, &BoardModel::contentChanged, this, &BoardScreen::showLook);
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(figuresAfterMillis);
    connect(&m_figuresTimer, &QTimer::timeout, this, &BoardScreen::loadFigures);
}

// --- looking ---

/// The journey whose stages the columns are; nothing for one's own.
std::optional<Journey> BoardScreen::lensJourney(const QString &key) const
{
    const auto of = [&key](QStringView kind) {
        return key.startsWith(kind) ? key.mid(kind.size()) : QString();
    };
    if (const QString journey = of(u"journey:"); !journey.isEmpty()) {
        for (const Journey &candidate : m_journeys) {
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
    for (const Journey &journey : std::as_const(m_journeys)) {
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
    if (!m_workspace || m_model->stageCount() == 0)
        return;
    QSettings settings;
    settings.setValue(settingsKey(m_workspace->path(), u"journey"_s), m_model->journey().key);
    const QString key = m_model->journey().key;
    settings.setValue(settingsKey(m_workspace->path(), u"look/"_s + key),
                      QString::fromUtf8(QJsonDocument(m_look.toJson()).toJson(QJsonDocument::Compact)));
    settings.setValue(settingsKey(m_workspace->path(), u"view/"_s + key), m_currentView);
}

QString BoardScreen::rememberedJourney() const
{
    return QSettings().value(settingsKey(m_workspace->path(), u"journey"_s)).toString();
}

/// After another journey has come: its own last look.
void BoardScreen::recallLook()
{
    const QSettings settings;
    const QString key = m_model->journey().key;
    const QString text = settings.value(settingsKey(m_workspace->path(), u"look/"_s + key)).toString();
    m_currentView = settings.value(settingsKey(m_workspace->path(), u"view/"_s + key)).toLongLong();
    applyLook(BoardLook::fromJson(QJsonDocument::fromJson(text.toUtf8()).object()));
    loadViews();
}

// --- figures and views ---

void BoardScreen::loadFigures()
{
    const JourneyId journey = m_model->journey().id;
    if (!m_workspace || !journey.isValid())
        return;
    const int generation = ++m_figuresGeneration;
    onAnswer(m_workspace->stageFigures(journey), this,
             [this, generation, journey](const Result<QList<StageFigures>> &figures) {
                 // Without them the board still shows everything but rates and typical times.
                 if (generation == m_figuresGeneration && figures && journey == m_model->journey().id)
                     m_model->setFigures(*figures);
             });
}

void BoardScreen::loadViews()
{
    const JourneyId journey = m_model->journey().id;
    if (!journey.isValid())
        return;
    onAnswer(m_workspace->boardViews(journey), this,
             [this, journey](const Result<QList<BoardViewRecord>> &views) {
                 if (!views || journey != m_model->journey().id)
                     return;
                 const auto known = [&views](qint64 id) {
                     return std::any_of(views->cbegin(), views->cend(),
                                        [id](const BoardViewRecord &view) { return view.id == id; });
                 };
                 if (!m_awaitedView.isEmpty()) {
                     for (const BoardViewRecord &view : *views) {
                         if (view.name == m_awaitedView)
                             m_currentView = view.id;
                     }
                     m_awaitedView.clear();
                 }
                 if (!known(m_currentView))
                     m_currentView = 0;
                 m_tools->setViews(*views, m_currentView);
                 rememberLook();
             });
}

void BoardScreen::chooseView(const BoardViewRecord &view)
{
    m_currentView = view.id;
    applyLook(view.id == 0 ? BoardLook() : BoardLook::fromJson(view.definition));
    loadViews();
    if (view.id != 0)
        emit announced(tr("View “%1”").arg(view.name));
}

void BoardScreen::saveView(const BoardViewRecord &view, const QString &message)
{
    onAnswer(m_workspace->saveBoardView(view), this, [this, view, message](const Result<ChangeSet> &saved) {
        if (!saved && saved.error().kind == Error::Kind::Conflict && view.version != 0) {
            BoardViewRecord again = view;
            again.version = 0;
            emit failed(saved.error(), [this, again, message] { saveView(again, message); });
            return;
        }
        if (!saved) {
            emit failed(saved.error(), {});
            return;
        }
        m_awaitedView = view.name;
        loadViews();
        if (saved->operation.isValid())
            emit done(message, saved->operation);
    });
}

void BoardScreen::deleteView(const BoardViewRecord &view)
{
    onAnswer(m_workspace->deleteBoardView(view.id), this, [this, view](const Result<ChangeSet> &deleted) {
        if (!deleted) {
            emit failed(deleted.error(), {});
            return;
        }
        loadViews();
        emit done(tr("Deleted the view “%1”").arg(view.name), deleted->operation);
    });
}

// --- a stage ---

namespace
{

QList<FieldText> stageTexts(const Stage &stage)
{
    return {{BoardScreen::tr("Name"), stage.name},
            {BoardScreen::tr("Colour"), stage.colour},
            {BoardScreen::tr("Waiting too long after"),
             stage.waitAutomatic
                 ? BoardScreen::tr("worked out from the past, else %n days", nullptr, stage.waitDays)
                 : BoardScreen::tr("%n days", nullptr, stage.waitDays)}};
}

} // namespace

/// What somebody else has changed of the stage meanwhile stays; where it is the same, both are said.
void BoardScreen::editStage(const Stage &before, const Stage &after)
{
    onAnswer(m_workspace->journeys(), this, [this, before, after](const Result<QList<Journey>> &journeys) {
        if (!journeys) {
            emit failed(journeys.error(), [this, before, after] { editStage(before, after); });
            return;
        }
        for (const Journey &journey : *journeys) {
            const Stage *now = journey.stage(before.id);
            if (!now)
                continue;
            Stage both = *now;
            const auto take = [&](auto field) {
                if (after.*field != before.*field)
                    both.*field = after.*field;
            };
            take(&Stage::name);
            take(&Stage::colour);
            take(&Stage::waitDays);
            take(&Stage::waitAutomatic);
            const QList<FieldConflict> conflicts =
                conflictsBetween(stageTexts(before), stageTexts(*now), stageTexts(after));
            if (conflicts.isEmpty())
                return writeStage(journey, *now, both);
            QStringList lines;
            for (const FieldConflict &field : conflicts)
                lines.append(tr("%1: theirs is %2, yours is %3.").arg(field.name, field.theirs, field.mine));
            ask(this, tr("The stage “%1” was changed by somebody else meanwhile.").arg(now->name),
                lines.join(u'\n'), tr("Use mine"),
                [this, journey, now = *now, both] { writeStage(journey, now, both); });
            return;
        }
        emit failed({Error::Kind::NotFound, tr("The stage “%1” is not here any more.").arg(before.name), {}},
                    {});
    });
}

void BoardScreen::writeStage(const Journey &journey, const Stage &before, const Stage &after)
{
    JourneyEdit edit;
    edit.journey = journey;
    edit.expectedVersion = journey.version;
    for (Stage &own : edit.journey.stages) {
        if (own.id == after.id)
            own = after;
    }
    onAnswer(m_workspace->updateJourney(edit), this, [this, before, after](const Result<ChangeSet> &answer) {
        if (!answer && answer.error().kind == Error::Kind::Conflict)
            editStage(before, after);
        else if (!answer)
            emit failed(answer.error(), [this, before, after] { editStage(before, after); });
        else if (answer->operation.isValid())
            emit done(tr("Changed the stage %1").arg(after.name), answer->operation);
    });
}

} // namespace vouch::ui
