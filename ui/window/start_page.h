// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vouch::ui
{

/// What shows while no workspace is open: four ways in, the files of last time, and as a second step the
/// choice of a journey.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    /// Back to the four ways, with the list of recent files as it is now.
    void reset();
    /// The second step for files that are already chosen (dropped on the window).
    void chooseJourneyFor(const QStringList &filesToImport);
    /// While something is opened: says what, and takes no clicks.
    void setBusy(const QString &what);

signals:
    /// A new workspace with that journey template; then the files are imported.
    void createRequested(const QString &templateKey, const QStringList &filesToImport);
    void openRequested(const QString &path);
    void openDialogRequested();
    void importDialogRequested();
    void sampleRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeJourneys();
    void fillRecent();
    void finish(const QString &templateKey);
    QStackedWidget *m_steps;
    QWidget *m_recent = nullptr;
    QVBoxLayout *m_recentList = nullptr;
    QButtonGroup *m_journeys = nullptr;
    QLabel *m_busy = nullptr;
    QStringList m_files;
};

} // namespace vouch::ui
