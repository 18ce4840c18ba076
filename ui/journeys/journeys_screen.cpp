// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journeys_screen.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/deals.h"
#include "core/workspace/workspace.h"
#include "ui/journeys/journey_editor.h"
#include "ui/journeys/journey_gallery.h"
#include "ui/journeys/journey_words.h"
#include "ui/parts/banner.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// News come in bursts; one look is enough for several.
constexpr int newsMillis = 80;
constexpr qint64 largestFile = 10'000'000;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

JourneysScreen::JourneysScreen(QWidget *parent)
    : Screen(parent)
    , m_offers(new BannerArea(this))
    , m_pages(new QStackedWidget(this))
    , m_gallery(new JourneyGallery(m_pages))
    , m_editor(new JourneyEditor(m_pages))
    , m_new(new QAction(theme::icon(u"add"_s), tr("New journey"), this))
    , m_import(new QAction(theme::icon(u"import"_s), tr("Import journey…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offers);
    layout->addWidget(m_pages, 1);
    m_pages->addWidget(m_gallery);
    m_pages->addWidget(m_editor);
    m_new->setObjectName(u"journeys-new"_s);
    setTip(m_new, tr("Choose a shape and make a journey of your own"));
    setTip(m_import, tr("Add a journey from a file that was exported"));
    connect(m_new, &QAction::triggered, this, [this] {
        back();
        m_gallery->showNewPanel();
    });
    connect(m_import, &QAction::triggered, this, &JourneysScreen::chooseImport);
    m_news.setSingleShot(true);
    m_news.setInterval(newsMillis);
    connect(&m_news, &QTimer::timeout, this, &JourneysScreen::reload);
    connect(m_offers, &BannerArea::announced, this, &Screen::announced);
    connect(m_gallery, &JourneyGallery::openRequested, this, &JourneysScreen::openJourney);
    connect(m_gallery, &JourneyGallery::useRequested, this, &JourneysScreen::use);
    connect(m_gallery, &JourneyGallery::addRequested, this, &JourneysScreen::add);
    connect(m_gallery, &JourneyGallery::fitRequested, this, &JourneysScreen::computeFit);
    connect(m_editor, &JourneyEditor::backRequested, this, &JourneysScreen::back);
    connect(m_editor, &JourneyEditor::exportRequested, this, &JourneysScreen::chooseExport);
    connect(m_editor, &JourneyEditor::deleteRequested, this, &JourneysScreen::removeOpen);
    connect(m_editor, &JourneyEditor::done, this, &Screen::done);
    connect(m_editor, &JourneyEditor::announced, this, &Screen::announced);
}

QString JourneysScreen::key() const
{
    return u"journeys"_s;
}

QString JourneysScreen::title() const
{
    return tr("Journeys");
}

QString JourneysScreen::iconName() const
{
    return u"journey"_s;
}

QList<QAction *> JourneysScreen::screenActions() const
{
    return {m_new, m_import};
}

void JourneysScreen::goHome(bool shown)
{
    if (shown)
        back();
}

void JourneysScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_editor->setWorkspace(workspace);
    for (QAction *action : {m_new, m_import})
        setUsable(action, !workspace->isReadOnly(), readOnlyReason());
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && !changes.touches("journey") && !changes.touches("stage") &&
            !changes.touches("placement") && !changes.touches("transition"))
            return;
        m_stale = true;
        if (isVisible())
            m_news.start();
    });
    if (isVisible())
        reload();
}

void JourneysScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_workspace && m_stale)
        reload();
}

void JourneysScreen::reload()
{
    m_stale = false;
    m_loading = true;
    const int generation = ++m_generation;
    onAnswer(m_workspace->journeys(), this, [this, generation](const Result<QList<Journey>> &journeys) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (journeys.ok())
            arrived(journeys.value());
        else
            emit failed(journeys.error(), [this] { reload(); });
    });
}

void JourneysScreen::arrived(const QList<Journey> &journeys)
{
    m_journeys = journeys;
    m_gallery->present(journeys, m_people, m_workspace->isReadOnly());
    if (hasFocus())
        takeFocus();
    if (!m_toOpen.isEmpty()) {
        for (const Journey &journey : journeys) {
            if (journey.key == m_toOpen) {
                m_toOpen.clear();
                openJourney(journey.id);
                break;
            }
        }
    }
    if (m_open.isValid()) {
        if (const Journey *journey = find(m_open)) {
            m_editor->present(*journey);
        } else { // deleted, or its making undone
            m_open = {};
            m_pages->setCurrentWidget(m_gallery);
        }
    }
    countPeople();
    computeFit();
    offerDeals();
}

void JourneysScreen::offerDeals()
{
    onAnswer(m_workspace->dealConversions(), this, [this](const Result<QList<DealConversion>> &found) {
        if (!found.ok())
            return; // nobody asked for it
        QSet<JourneyId> now;
        for (const DealConversion &one : found.value()) {
            if (!one.clear || m_workspace->isReadOnly())
                continue;
            now.insert(one.journey);
            if (m_offered.contains(one.journey))
                continue; // shown, or closed by somebody
            QStringList parts{
                tr("On “%1” an earlier import made people of deals: %n card(s), for example %2.", nullptr,
                   int(one.deals))
                    .arg(safeForDisplay(one.name),
                         safeForDisplay(QLocale().createSeparatedList(one.examples))),
                tr("They can become deals. Moves, amounts and reports stay as they are.")};
            if (one.peopleGone > 0)
                parts.append(
                    tr("%n person(s) who are nothing but a deal would go.", nullptr, int(one.peopleGone)));
            if (one.peopleKept > 0)
                parts.append(tr("%n person(s) would stay, each with a deal.", nullptr, int(one.peopleKept)));
            m_offers->show(u"deals-"_s + one.key, u"journey"_s, parts.join(u' '),
                           {{tr("Make them deals"), [this, id = one.journey] { convert(id); }}}, true);
        }
        for (const Journey &journey : std::as_const(m_journeys)) {
            if (m_offered.contains(journey.id) && !now.contains(journey.id))
                m_offers->dismiss(u"deals-"_s + journey.key);
        }
        m_offered = now;
    });
}

void JourneysScreen::convert(JourneyId id)
{
    const QString name = find(id) ? safeForDisplay(find(id)->name) : QString();
    m_offered.remove(id); // taken back, it is offered again
    onAnswer(m_workspace->convertToDeals({id}), this, [this, name, id](const Result<ChangeSet> &result) {
        if (result.ok())
            emit done(tr("The cards of %1 are deals").arg(name), result.value().operation);
        else
            emit failed(result.error(), [this, id] { convert(id); });
    });
}

const Journey *JourneysScreen::find(JourneyId id) const
{
    const auto found = std::find_if(m_journeys.cbegin(), m_journeys.cend(),
                                    [id](const Journey &journey) { return journey.id == id; });
    return found == m_journeys.cend() ? nullptr : &*found;
}

void JourneysScreen::countPeople()
{
    const int generation = ++m_countGeneration;
    for (const Journey &journey : std::as_const(m_journeys)) {
        onAnswer(m_workspace->board(journey.id), this,
                 [this, generation, id = journey.id](const Result<QList<BoardStage>> &board) {
                     if (generation != m_countGeneration || !board.ok())
                         return;
                     QHash<StageId, qint64> byStage;
                     qint64 all = 0;
                     for (const BoardStage &stage : board.value()) {
                         byStage.insert(stage.stage.id, stage.count);
                         all += stage.count;
                     }
                     if (id == m_open)
                         m_editor->setPeople(byStage);
                     if (m_people.value(id, -1) != all) {
                         m_people.insert(id, all);
                         m_gallery->present(m_journeys, m_people, m_workspace->isReadOnly());
                     }
                 });
    }
}

void JourneysScreen::computeFit()
{
    const QString journey = m_gallery->fitJourney();
    const int generation = ++m_fitGeneration;
    if (journey.isEmpty())
        return;
    insight::ReportSpec spec;
    spec.key = u"fit"_s;
    spec.journey = journey;
    onAnswer(m_workspace->report(spec), this, [this, generation](const Result<insight::ReportValue> &report) {
        if (generation == m_fitGeneration)
            m_gallery->setFit(report);
    });
}

void JourneysScreen::openJourney(JourneyId id)
{
    const Journey *journey = find(id);
    if (!journey)
        return;
    m_open = id;
    m_editor->present(*journey);
    m_pages->setCurrentWidget(m_editor);
    m_editor->focusStages();
    countPeople();
    emit announced(tr("Editing %1").arg(safeForDisplay(journey->name)));
}

void JourneysScreen::takeFocus()
{
    if (m_pages->currentWidget() == m_editor)
        m_editor->focusStages();
    else if (!m_gallery->focusFirst())
        setFocus(Qt::OtherFocusReason); // until the journeys have come
}

/// Nobody is chosen here, but a stage has a name, too.
bool JourneysScreen::takeKey(PersonKey key)
{
    return key == PersonKey::Rename && m_editor->renameStage();
}

void JourneysScreen::back()
{
    if (m_pages->currentWidget() != m_editor)
        return;
    m_editor->flush();
    m_open = {};
    m_pages->setCurrentWidget(m_gallery);
    m_gallery->focusFirst();
}

void JourneysScreen::add(const Journey &journey)
{
    const bool own = journey.key.startsWith(u"own"_s);
    onAnswer(m_workspace->addJourney(journey), this, [this, journey, own](const Result<ChangeSet> &result) {
        if (!result.ok()) {
            emit failed(result.error(), [this, journey] { add(journey); });
            return;
        }
        emit done(tr("%1 is added").arg(safeForDisplay(journey.name)), result.value().operation);
        if (own) {
            m_toOpen = journey.key;
            reload();
        }
    });
}

void JourneysScreen::use(JourneyId id)
{
    const QString name = find(id) ? safeForDisplay(find(id)->name) : QString();
    onAnswer(m_workspace->placeJourney(id, 0), this, [this, name, id](const Result<ChangeSet> &result) {
        if (result.ok())
            emit done(tr("%1 is shown first").arg(name), result.value().operation);
        else
            emit failed(result.error(), [this, id] { use(id); });
    });
}

void JourneysScreen::removeOpen()
{
    const Journey *journey = find(m_open);
    if (!journey)
        return;
    const QString name = safeForDisplay(journey->name);
    onAnswer(m_workspace->deleteJourney(m_open), this, [this, name](const Result<ChangeSet> &result) {
        if (!result.ok()) {
            emit failed(result.error(), [this] { removeOpen(); });
            return;
        }
        m_open = {};
        m_pages->setCurrentWidget(m_gallery);
        m_gallery->focusFirst();
        emit done(tr("%1 is deleted").arg(name), result.value().operation);
    });
}

// --- files ---

void JourneysScreen::chooseImport()
{
    const QString path =
        files::askForFile(this, tr("Import journey"), documents(), tr("Journeys (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void JourneysScreen::importFile(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(
            file.whyNot(
                {Error::Kind::Io,
                 tr("“%1” cannot be read. Choose a file that you may open.").arg(QFileInfo(path).fileName()),
                 file.errorString()}),
            {});
        return;
    }
    const QString language = QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    const Result<Journey> journey = journeyFromJson(file.read(largestFile), language);
    if (!journey.ok()) {
        emit failed(journey.error(), {});
        return;
    }
    back();
    if (freeJourneyKey(journey.value().key, m_journeys) == journey.value().key)
        add(journey.value());
    else
        m_gallery->offerCopy(journey.value());
}

void JourneysScreen::chooseExport()
{
    const Journey *journey = find(m_open);
    if (!journey)
        return;
    m_editor->flush();
    QString path = files::askWhereToSave(
        this, tr("Export journey"), documents() + u'/' + journey->key + u".json"_s, tr("Journeys (*.json)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".json"_s;
    exportTo(path);
}

void JourneysScreen::exportTo(const QString &path)
{
    const JourneyId id = m_open;
    // As the store has it: what was just typed is on its way there.
    onAnswer(m_workspace->journeys(), this, [this, id, path](const Result<QList<Journey>> &journeys) {
        if (!journeys.ok()) {
            emit failed(journeys.error(), [this, path] { exportTo(path); });
            return;
        }
        for (const Journey &journey : journeys.value()) {
            if (journey.id != id)
                continue;
            OutputFile file(path);
            const QByteArray text = QJsonDocument(journeyToJson(journey)).toJson();
            if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
                emit announced(tr("Exported to %1").arg(QFileInfo(path).fileName()));
            else
                emit failed(
                    file.whyNot(
                        {Error::Kind::Io,
                         tr("“%1” cannot be written. Choose another folder.").arg(QFileInfo(path).fileName()),
                         file.errorString()}),
                    [this, path] { exportTo(path); });
        }
    });
}

} // namespace vouch::ui
