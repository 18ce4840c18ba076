// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"
#include "ui/insight/card_wait.h"
#include "ui/insight/insight_cards.h"
#include "ui/parts/people_bar.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace vouch::ui
{

class CardControls;
class ReportTableModel;

/// A report as a card: what it shows as its title, n, definition behind ⓘ, what may be chosen, chart or
/// table, and ways to take it along. It owns what is chosen on it and asks for a newer value when that
/// changes.
class ReportCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ReportCard(const CardSpec &spec, QWidget *parent = nullptr);
    QString key() const { return m_spec.key; }
    /// Puts into the question what this card asks for.
    void ask(insight::ReportSpec &spec) const;
    /// The stages of the journey shown, where the card has a choice of them.
    void setStages(const QStringList &stages);
    void chooseStage(const QString &stage); ///< without asking for a newer value
    void setReport(const insight::ReportValue &report);
    void setFailed(const Error &error);
    /// A newer value is computed. The picture stays; when it takes longer than a blink the card says of when
    /// it is and offers to stop. Ends with setReport(), setFailed() or setStopped().
    void setComputing();
    /// Somebody stopped it: the old picture stays, with a way to compute again.
    void setStopped();
    bool isComputing() const { return m_computing; }
    /// Needed for what can be done with selected people.
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Marks a stage's rows; empty: none.
    void setHighlight(const QString &stage) { m_chart->setHighlight(stage); }
    void focusChart() { m_chart->setFocus(Qt::OtherFocusReason); }
    /// Goes between title and chart.
    void addControl(QWidget *control);
    const std::optional<insight::ReportValue> &report() const { return m_report; }

signals:
    void peopleRequested(const QString &title, const std::vector<std::int64_t> &people);
    void told(const QString &message);
    void failed(const vouch::Error &error);
    void announced(const QString &message);
    void arrived(); ///< a value is shown that was not before
    void cancelRequested();
    void againRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *buildHead();
    void buildMenu();
    void showTable(bool table);
    void choose(const ChartMark &mark);
    void buildBar();
    void showWait();
    void endWait();
    void showSelection();
    void save(const QString &ending);
    void copyTable();
    void copyPicture();

    const CardSpec m_spec;
    std::optional<insight::ReportValue> m_report;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_definition;
    QLabel *m_empty;
    QWidget *m_controls;
    CardControls *m_choices = nullptr;
    ChartView *m_chart;
    PeopleBar *m_bar;
    QLabel *m_hint; ///< how people are chosen, while none are
    QTableView *m_table;
    ReportTableModel *m_model;
    QToolButton *m_about;
    QAction *m_asTable;
    QToolButton *m_more;
    CardWait *m_wait;
    CardSkeleton *m_skeleton;
    QTimer m_blink;
    bool m_computing = false;
    QString m_asOf; ///< when the value shown arrived
};

} // namespace vouch::ui
