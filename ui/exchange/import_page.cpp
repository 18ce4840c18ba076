// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/exchange/counts_strip.h"
#include "ui/exchange/counts_words.h"
#include "ui/exchange/doubt_list.h"
#include "ui/exchange/draft_model.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFileInfo>
#include <QFuture>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr qsizetype listedFiles = 6; ///< more would push everything else off the page

QStringList stampsOf(const QStringList &paths)
{
    QStringList stamps;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        stamps.append(u"%1 %2"_s.arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()));
    }
    return stamps;
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : Screen(parent)
    , m_steps(new QStackedWidget(this))
    , m_drafts(new DraftModel(this))
    , m_issues(new IssueModel(this))
    , m_errors(new IssueModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    m_steps->addWidget(makeChoose());
    m_steps->addWidget(makeCheck());
    m_steps->addWidget(makeRun());
    m_steps->addWidget(makeShow());
    m_wait.setSingleShot(true);
    m_wait.setInterval(150);
    connect(&m_wait, &QTimer::timeout, this, &ImportPage::dryRun);
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &ImportPage::refreshProgress);
}

ImportPage::~ImportPage()
{
    stopCounting();
    if (m_running)
        m_running->cancel();
}

void ImportPage::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("journey") || changes.touches("stage"))
            loadJourneys();
        m_stale = true;
        recountIfSeen();
        checkResult();
    });
    loadJourneys();
    setStep(Choose);
}

void ImportPage::goHome(bool)
{
    // A result that was seen is not what somebody asks for who wants to import.
    if (m_steps->currentIndex() == Show)
        setStep(Choose);
}

void ImportPage::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (!m_workspace || isRunning())
        return;
    if (m_steps->currentIndex() == Check && filesChanged())
        lookAtFiles();
    else
        recountIfSeen();
}

/// What would happen is counted anew when somebody looks and something has changed since.
void ImportPage::recountIfSeen()
{
    if (!m_stale || !isVisible() || isRunning() || m_counting || m_steps->currentIndex() != Check)
        return;
    m_stale = false;
    m_will->clear();
    m_go->setText(tr("Import"));
    m_wait.start();
}

bool ImportPage::filesChanged() const
{
    return stampsOf(m_paths) != m_stamps;
}

void ImportPage::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
    QWidget *first = step == Check ? static_cast<QWidget *>(m_go) : step == Show ? m_board : nullptr;
    if (step == Run)
        first = m_cancel;
    setFocusProxy(first);
    if (!first || !isVisible())
        return;
    first->setFocus();
    focusOrAwait(this); // “Import” waits for the first look at the files
}

void ImportPage::loadJourneys()
{
    onAnswer(m_workspace->journeys(), this, [this](const Result<QList<Journey>> &journeys) {
        if (!journeys.ok()) {
            emit failed(journeys.error(), [this] { loadJourneys(); });
            return;
        }
        m_journeys = journeys.value();
        const QVariant before = m_journey->currentData();
        const QSignalBlocker blocker(m_journey);
        m_journey->clear();
        for (const Journey &journey : std::as_const(m_journeys)) {
            if (!journey.stages.isEmpty() && !journey.isOfDeals())
                m_journey->addItem(safeForDisplay(journey.name), journey.key);
        }
        m_journey->addItem(tr("Do not put them on a journey"), QString());
        m_journey->setCurrentIndex(std::max(0, m_journey->findData(before)));
        fillStages();
    });
}

void ImportPage::fillStages()
{
    const QSignalBlocker blocker(m_stage);
    m_stage->clear();
    m_stage->addItem(tr("As the file says"), QString());
    const QString key = m_journey->currentData().toString();
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (journey.key != key)
            continue;
        for (const Stage &stage : journey.stages)
            m_stage->addItem(safeForDisplay(stage.name), stage.key);
    }
    m_stage->setEnabled(!key.isEmpty());
}

/// Histories say themselves on which journey people are; there is nothing to choose then.
void ImportPage::showJourneyChoice()
{
    const bool own = bringsItsJourney();
    for (QComboBox *box : {m_journey, m_stage})
        box->parentWidget()->setVisible(!own);
    m_journeyHint->setVisible(own);
}

void ImportPage::setFiles(const QStringList &paths)
{
    if (isRunning())
        return; // one at a time; the run's page stays
    m_paths = paths;
    m_encoding->setCurrentIndex(0);
    m_previews.clear();
    m_readings.clear();
    m_formats.clear();
    m_doubts->setDoubts({});
    m_drafts->setDrafts({});
    m_issues->setIssues({});
    m_tabs->setTabText(1, tr("Worth a look"));
    m_go->setText(tr("Import"));
    listFiles();
    setStep(Check);
    lookAtFiles();
}

void ImportPage::optionsChanged()
{
    m_go->setEnabled(false);
    m_will->clear();
    m_wait.start();
}

ImportOptions ImportPage::options() const
{
    ImportOptions result;
    result.match = static_cast<ImportOptions::Match>(m_match->currentData().toInt());
    result.update = static_cast<ImportOptions::Update>(m_update->currentData().toInt());
    result.journey = m_journey->currentData().toString();
    result.place = !result.journey.isEmpty();
    result.stage = m_stage->currentData().toString();
    if (bringsItsJourney()) {
        // The files say who stands where; as in the terminal the choice is not about them.
        result.journey.clear();
        result.stage.clear();
    }
    result.read.formats = m_formats;
    result.read.encoding = m_encoding->currentData().toString();
    result.read.readings = m_readings;
    result.read.currency = m_workspace->currency();
    result.read.zone = m_workspace->calendar().zone();
    result.read.now = m_workspace->now();
    return result;
}

QStringList ImportPage::readable() const
{
    QStringList paths;
    for (const FilePreview &preview : m_previews) {
        if (preview.problem.isEmpty())
            paths.append(preview.path);
    }
    return paths;
}

void ImportPage::stopCounting()
{
    m_wait.stop();
    if (!m_counting)
        return;
    m_counting->cancel();
    m_counting.reset();
    m_words.reset();
    m_tick.stop();
    ++m_generation; // its answer is dropped
}

/// Whether all that is read are histories, which say themselves on which journey people are.
bool ImportPage::bringsItsJourney() const
{
    bool any = false;
    for (const FilePreview &preview : m_previews) {
        if (!preview.problem.isEmpty())
            continue;
        if (!preview.makesJourney)
            return false;
        any = true;
    }
    return any;
}

void ImportPage::lookAtFiles()
{
    stopCounting();
    const int generation = ++m_generation;
    m_go->setEnabled(false);
    m_will->clear();
    m_stamps = stampsOf(m_paths);
    showIssues({}); // nothing of other files, or of another reading, stays
    m_counts->setText(tr("Looking at the files …"));
    onAnswer(previewFiles(m_paths, options().read), this,
             [this, generation](const QList<FilePreview> &previews) {
                 if (generation == m_generation)
                     showPreviews(previews);
             });
}

/// Files that cannot be read at all, with the reason.
QList<exchange::RowIssue> ImportPage::refused() const
{
    QList<exchange::RowIssue> issues;
    for (const FilePreview &preview : m_previews) {
        if (!preview.problem.isEmpty())
            issues.append({QFileInfo(preview.path).fileName(), 0,
                           tr("The whole file was left out. %1").arg(preview.problem)});
    }
    return issues;
}

/// Of sales that are not read yet: whether to take those who bought, as a list of contacts.
QCheckBox *ImportPage::buyersBox(const FilePreview &preview)
{
    auto *box = new QCheckBox(tr("Take the buyers alone, as a contact list"), m_steps);
    box->setObjectName(u"import-buyers"_s);
    box->setAccessibleDescription(safeForDisplay(QFileInfo(preview.path).fileName()));
    box->setChecked(m_formats.contains(preview.path));
    connect(box, &QCheckBox::toggled, this, [this, path = preview.path](bool take) {
        if (take)
            m_formats.insert(path, u"csv"_s);
        else
            m_formats.remove(path);
        m_keepFocus = path;
        lookAtFiles();
    });
    return box;
}

/// What each file is, first those that cannot be read.
void ImportPage::listFiles()
{
    while (QLayoutItem *item = m_fileList->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    QList<FilePreview> files = m_previews;
    std::stable_partition(files.begin(), files.end(),
                          [](const FilePreview &file) { return !file.problem.isEmpty(); });
    const auto add = [this](const QString &text, bool danger) {
        auto *label = new PlainLabel(text, m_steps);
        label->setWordWrap(true);
        if (danger)
            label->setProperty("role", u"danger"_s);
        m_fileList->addWidget(label);
    };
    for (const FilePreview &file : files.mid(0, listedFiles)) {
        const QString name = safeForDisplay(QFileInfo(file.path).fileName());
        if (file.problem.isEmpty())
            add(tr("%1 — %2").arg(name, file.formatName), false);
        else
            add(tr("%1 — cannot be read. %2").arg(name, safeForDisplay(file.problem)), true);
        if (!file.isSales)
            continue;
        QCheckBox *box = buyersBox(file);
        m_fileList->addWidget(box);
        if (file.path == m_keepFocus) {
            box->show(); // what is not seen yet takes no focus
            box->setFocus();
        }
    }
    if (files.size() > listedFiles)
        add(tr("And %n more file(s)", nullptr, int(files.size() - listedFiles)), false);
}

void ImportPage::showPreviews(const QList<FilePreview> &previews)
{
    m_previews = previews;
    showJourneyChoice();
    listFiles();
    QList<exchange::Draft> drafts;
    QString encoding;
    bool text = false;
    for (const FilePreview &preview : previews) {
        drafts += preview.first;
        text = text || !preview.encoding.isEmpty();
        if (encoding.isEmpty())
            encoding = preview.encoding;
    }
    m_keepFocus.clear();
    m_drafts->setDrafts(drafts.mid(0, previewRows));
    showIssues(refused());
    m_encodingBox->setVisible(text);
    m_encoding->setItemText(0, encoding.isEmpty() ? tr("As found") : tr("As found (%1)").arg(encoding));
    if (readable().isEmpty()) {
        m_doubts->setDoubts({});
        m_counts->setText(tr("None of these files can be read. Choose others."));
        return;
    }
    dryRun();
}

void ImportPage::dryRun()
{
    if (readable().isEmpty())
        return; // not looked at yet, or nothing to read
    stopCounting();
    m_counting = std::make_shared<Work>();
    const int generation = ++m_generation;
    ImportOptions asked = options();
    asked.dryRun = true;
    m_stale = false;
    m_words = std::make_unique<ProgressWords>(m_counting);
    refreshProgress();
    m_tick.start();
    onAnswer(m_workspace->importFiles(readable(), asked, m_counting), this,
             [this, generation](const Result<ImportResult> &result) {
                 if (generation != m_generation)
                     return;
                 m_counting.reset();
                 m_words.reset();
                 m_tick.stop();
                 if (result.ok()) {
                     showDryRun(result.value());
                 } else {
                     showIssues(refused());
                     m_counts->setText(result.error().text);
                 }
                 recountIfSeen(); // what changed while it was being counted
             });
}

void ImportPage::showIssues(const QList<exchange::RowIssue> &issues)
{
    m_issues->setIssues(issues);
    m_tabs->setTabText(1, issues.isEmpty()
                              ? tr("Worth a look")
                              : tr("Worth a look (%1)").arg(QLocale().toString(m_issues->rowCount())));
}

void ImportPage::showDryRun(const ImportResult &result)
{
    m_will->setResult(result);
    m_doubts->setDoubts(result.doubts);
    showIssues(refused() + result.errors + result.remarks());
    m_counts->setText(trialSentence(result));
    const bool any = result.created + result.updated > 0;
    m_go->setText(any ? tr("Import %n row(s)", nullptr, static_cast<int>(result.created + result.updated))
                      : tr("Import"));
    m_go->setEnabled(any && !m_workspace->isReadOnly());
}

void ImportPage::run()
{
    if (filesChanged()) {
        // What was counted is of files that are others now.
        lookAtFiles();
        emit announced(tr("The files have changed since. Look at what would happen now, then import."));
        return;
    }
    stopCounting();
    m_running = std::make_shared<Work>(
        m_paths.size() == 1 ? tr("Importing %1").arg(QFileInfo(m_paths.first()).fileName())
                            : tr("Importing %n file(s)", nullptr, static_cast<int>(m_paths.size())));
    m_words = std::make_unique<ProgressWords>(m_running);
    setStep(Run);
    refreshProgress();
    m_tick.start();
    emit started(m_running);
    onAnswer(m_workspace->importFiles(readable(), options(), m_running), this,
             [this](const Result<ImportResult> &result) {
                 m_running.reset();
                 m_words.reset();
                 m_tick.stop();
                 showResult(result);
                 emit finished();
             });
}

void ImportPage::refreshProgress()
{
    if (m_counting) {
        m_counts->setText(
            tr("Counting what would happen … %1", "rows, rate, time left").arg(m_words->text()));
        return;
    }
    if (!m_running)
        return;
    const int percent = m_words->percent();
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(percent, 0));
    m_cancel->setEnabled(!m_running->isCancelled());
    m_runText->setText(m_running->isCancelled() ? tr("Stopping; what was imported is taken back …")
                                                : m_words->text());
}

void ImportPage::showResult(const Result<ImportResult> &result)
{
    if (!result.ok()) {
        setStep(Check);
        if (result.error().kind == Error::Kind::Cancelled) {
            m_counts->setText(tr("The import was stopped and nothing was changed."));
            emit told(m_counts->text()); // who cancels may be on another screen
            m_go->setEnabled(true);
        } else {
            emit failed(result.error(), [this] { run(); });
        }
        return;
    }
    m_result = result.value();
    m_did->setResult(m_result);
    const QList<exchange::RowIssue> files = refused();
    m_result.errors = files + m_result.errors;
    m_errors->setIssues(m_result.errors + m_result.remarks());
    m_errorTable->setVisible(m_errors->rowCount() > 0);
    m_save->setVisible(m_errors->rowCount() > 0);
    m_undo->setEnabled(m_result.operation.isValid());
    m_resultWords = m_result.people > 0
                        ? tr("%n person(s) imported", nullptr, static_cast<int>(m_result.people))
                        : tr("Import finished");
    m_resultTitle->setText(m_resultWords);
    QStringList sentences;
    if (const QStringList brought = broughtWords(m_result); !brought.isEmpty())
        sentences.append(tr("New: %1.").arg(brought.join(u", "_s)));
    if (!files.isEmpty())
        sentences.append(tr("%n file(s) could not be read; the table says why.", nullptr, int(files.size())));
    if (m_result.failed > 0)
        sentences.append(tr("%n row(s) could not be read; the table says why.", nullptr,
                            static_cast<int>(m_result.failed)));
    if (m_result.failed == 0 && files.isEmpty())
        sentences.append(tr("Every row of the files is accounted for."));
    m_resultText->setText(sentences.join(u' '));
    setStep(Show);
    emit announced(m_resultTitle->text());
}

/// An import may be taken back, and brought again, from anywhere: the result says how it stands.
void ImportPage::checkResult()
{
    if (m_steps->currentIndex() != Show || !m_result.operation.isValid())
        return;
    const int generation = ++m_resultGeneration;
    const OperationId operation = m_result.operation;
    onAnswer(m_workspace->history(1, OperationId(operation.value + 1)), this,
             [this, generation, operation](const Result<QList<Operation>> &found) {
                 if (generation != m_resultGeneration || operation != m_result.operation || !found.ok())
                     return;
                 const bool stands = !found->isEmpty() && found->first().id == operation &&
                                     !found->first().undoneBy.isValid();
                 if (!stands && m_undo->hasFocus())
                     m_board->setFocus();
                 m_undo->setEnabled(stands && !m_workspace->isReadOnly());
                 m_resultTitle->setText(stands ? m_resultWords : tr("This import was taken back"));
             });
}

void ImportPage::saveErrors()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = files::askWhereToSave(this, tr("Save problems as CSV"),
                                               folder + u"/import-problems.csv"_s, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const Status saved = saveIssues(path, m_result.errors + m_result.remarks());
    if (saved.ok())
        emit announced(tr("Saved %1").arg(QFileInfo(path).fileName()));
    else
        emit failed(saved.error(), [this] { saveErrors(); });
}

} // namespace vouch::ui
