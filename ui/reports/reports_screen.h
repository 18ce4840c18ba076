// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/report_runs.h"
#include "ui/paper/report_pages.h"
#include "ui/parts/screen.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vouch::ui
{

class PackForm;
class PagePreview;
class RowKeeper;
class VerifyCard;

/// Report packs: choose one, see its pages as they will be printed, hand it out, verify what was handed out.
class ReportsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit ReportsScreen(QWidget *parent = nullptr);
    ~ReportsScreen() override;

    QString key() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    QString iconName() const override { return QStringLiteral("print"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return {m_export, m_print}; }
    void focusFilter() override;
    bool open(const Target &target) override;
    /// Asks for a printer; the preview is what comes out.
    bool print() override;

    void choosePack(const QString &key);
    /// Writes the pack off the GUI thread; done() or failed() tells.
    void exportTo(const QString &format, const QString &path);
    /// Stops it at once, unless its file is being put in place already.
    void cancelExport();
    void verify(const QString &path);
    /// Shows the sheet of a person and asks for a printer as soon as it is there.
    void printSheetOf(PersonId person, const QString &name);
    void printDayOf(const QString &owner);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Page { PreviewPage, MessagePage };

    QWidget *buildSide();
    QWidget *buildPaper();
    QWidget *buildPageBar();
    QWidget *buildMessage();
    void buildActions();
    void ask();
    void answered(const QList<QFuture<Result<insight::ReportValue>>> &reports);
    void layoutPages();
    void showMessage(const QString &title, const QString &text, bool retry);
    void chooseFile(const QString &format);
    static constexpr int runRole = Qt::UserRole + 1; ///< the id of a run in its list
    void showRuns();
    void fillRuns(const QList<ReportRunRecord> &runs);
    void repeatRun(const QListWidgetItem *item);
    void popupExport();
    void exported(const Handout &handout, const QString &format, const QString &path,
                  const Result<QStringList> &files);
    void endExport();
    void showProgress();

    std::shared_ptr<Workspace> m_workspace;
    QString m_pack;
    Handout m_handout;
    int m_layoutGeneration = 0, m_verifyGeneration = 0;
    QString m_verified;            ///< the file of the verdict that is shown
    bool m_verifiedBefore = false; ///< something changed since
    bool m_stale = true;
    PersonId m_toPrint;       ///< whose sheet is to be printed when it is computed
    bool m_printDay = false;  ///< the day is to be printed when it is computed
    bool m_printThen = false; ///< as soon as the pages that are being laid out are there
    QTimer m_refresh, m_slow, m_exportSlow;
    std::shared_ptr<Work> m_asked; ///< the reports of the pack that is shown
    std::shared_ptr<Work> m_work;  ///< the export that runs
    QElapsedTimer m_since;
    QTimer m_progress;
    QString m_writing; ///< name of its file

    QListWidget *m_packs;
    QLabel *m_about;
    PackForm *m_form;
    QListWidget *m_runs;
    RowKeeper *m_runRows = nullptr;
    QLabel *m_noRuns;
    VerifyCard *m_result;
    QStackedWidget *m_stack;
    PagePreview *m_preview;
    QLabel *m_messageTitle, *m_messageText;
    QPushButton *m_retry;
    QLabel *m_pageText, *m_zoomText;
    QWidget *m_busy;
    QLabel *m_busyText;
    QMenu *m_formats;
    QAction *m_export, *m_print;
    QList<QToolButton *> m_pageButtons;
};

} // namespace vouch::ui
