// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/workspace/imports.h"
#include "ui/exchange/file_preview.h"
#include "ui/exchange/progress_words.h"
#include "ui/parts/screen.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QVBoxLayout;

namespace vouch::ui
{

class CountsStrip;
class DoubtList;
class DraftModel;
class IssueModel;

/// Files in, people on the board: what would happen, the choices, the run, the result. The rest of the
/// program can be used meanwhile.
class ImportPage final : public Screen
{
    Q_OBJECT
public:
    explicit ImportPage(QWidget *parent = nullptr);
    ~ImportPage() override;

    QString key() const override { return QStringLiteral("import"); }
    QString title() const override { return tr("Import"); }
    QString iconName() const override { return QStringLiteral("import"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    void goHome(bool shown) override;

    /// Shows what importing these would do.
    void setFiles(const QStringList &paths);
    bool isRunning() const { return m_running != nullptr; }

signals:
    void started(const std::shared_ptr<vouch::Work> &work);
    void finished();
    void chooseRequested();
    void undoRequested(vouch::OperationId operation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Step { Choose, Check, Run, Show };
    QWidget *makeChoose();
    QWidget *makeCheck();
    QWidget *makeOptions();
    QWidget *makeRun();
    QWidget *makeShow();
    void setStep(Step step);
    void loadJourneys();
    void fillStages();
    void optionsChanged();
    void lookAtFiles();
    QCheckBox *buyersBox(const FilePreview &preview);
    bool bringsItsJourney() const;
    void showJourneyChoice();
    void showIssues(const QList<exchange::RowIssue> &issues);
    void showPreviews(const QList<FilePreview> &previews);
    void listFiles();
    QList<exchange::RowIssue> refused() const;
    bool filesChanged() const;
    void recountIfSeen();
    void checkResult();
    void dryRun();
    void stopCounting();
    void showDryRun(const ImportResult &result);
    ImportOptions options() const;
    QStringList readable() const;
    void run();
    void showResult(const Result<ImportResult> &result);
    void refreshProgress();
    void saveErrors();

    std::shared_ptr<Workspace> m_workspace;
    QStringList m_paths;
    QList<FilePreview> m_previews;
    QList<Journey> m_journeys;
    std::shared_ptr<Work> m_counting, m_running;
    std::unique_ptr<ProgressWords> m_words;
    ImportResult m_result;
    QString m_resultWords; ///< what the result's title says while the import stands
    QStringList m_stamps;  ///< size and time of each file when it was looked at
    bool m_stale = false;  ///< something changed since what would happen was counted
    int m_generation = 0, m_resultGeneration = 0;
    QTimer m_wait, m_tick;

    QStackedWidget *m_steps;
    QVBoxLayout *m_fileList = nullptr;
    QComboBox *m_journey = nullptr, *m_stage = nullptr, *m_match = nullptr, *m_update = nullptr,
              *m_encoding = nullptr;
    QWidget *m_encodingBox = nullptr;
    CountsStrip *m_will = nullptr, *m_did = nullptr;
    DoubtList *m_doubts = nullptr;
    QHash<QString, QString> m_readings; ///< as chosen for these files; see exchange::ReadOptions
    QHash<QString, QString> m_formats;  ///< the same, by path
    QString m_keepFocus; ///< of which file's box had the focus before the files were looked at again
    DraftModel *m_drafts;
    IssueModel *m_issues, *m_errors;
    QTabWidget *m_tabs = nullptr;
    QTableView *m_errorTable = nullptr;
    QLabel *m_counts = nullptr, *m_runText = nullptr, *m_resultTitle = nullptr, *m_resultText = nullptr,
           *m_journeyHint = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_go = nullptr, *m_cancel = nullptr, *m_undo = nullptr, *m_save = nullptr,
                *m_board = nullptr;
};

} // namespace vouch::ui
