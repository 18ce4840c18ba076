// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/insight/facts.h"
#include "core/insight/report.h"
#include "core/store/operation.h"
#include "ui/parts/screen.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QScrollArea;
class QTabBar;
class QVBoxLayout;

namespace vouch::ui
{

class DateBox;
class ReportCard;
class ShareControls;
struct CardSpec;

/// What purchases and advocacy are each worth, and where people get lost: one page, one set of filters.
class InsightScreen final : public Screen
{
    Q_OBJECT
public:
    explicit InsightScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("insight"); }
    QString title() const override { return tr("Insight"); }
    QString iconName() const override { return QStringLiteral("insight"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return m_actions; }
    void focusFilter() override;
    bool open(const Target &target) override;
    bool print() override;
    /// Writes the section that is shown; failed() tells why not.
    bool exportPdf(const QString &path);

    /// Opens the section about the journey, with that journey chosen and the stage marked in its charts.
    void showStage(const QString &journey, const QString &stage);
    /// Sets the advocacy share as the slider does, 0…100 hundredths.
    void setShare(int hundredths);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One report on the page. While an answer is awaited a newer question waits behind it; only the last is
    /// asked.
    struct Block {
        ReportCard *card = nullptr;
        int section = 0;
        bool stale = true; ///< to be asked when its section is looked at
        bool asking = false;
        bool again = false;
        std::shared_ptr<Work> work{}; ///< the question on its way
    };

    QWidget *buildControls();
    QWidget *buildTotals();
    void buildCards(QVBoxLayout *column);
    void beginSection(QVBoxLayout *column, const QString &name);
    void addCard(const CardSpec &spec);
    void addPlans(ReportCard *card);
    void showSection(int section);
    void fillJourneys();
    void fillStages();
    void markStage();
    void fillChoices();
    void fillSegments();
    void fillCurrencies(const QStringList &currencies);
    void reload();
    void askStale();
    void ask(Block &block);
    void answered(Block &block, const Result<insight::ReportValue> &report);
    void cancel(Block &block);
    void noteChange(const ChangeSet &changes);
    void refresh();
    void take(Block &block, const insight::ReportValue &report);
    void showTotals(const insight::ReportValue &report);
    void showPeople(const QString &title, const std::vector<std::int64_t> &people);
    void periodChosen();
    insight::ReportSpec specFor(const ReportCard &card) const;

    std::shared_ptr<Workspace> m_workspace;
    bool m_listsStale = true;                     ///< journeys, owners or segments may be others
    insight::Facts m_touched = insight::allFacts; ///< since the reports were last asked
    QList<Block> m_blocks;
    QHash<QString, QStringList> m_stages; ///< by key of journey; the first one's under none
    QComboBox *m_period;
    DateBox *m_from;
    DateBox *m_to;
    QComboBox *m_journey;
    QComboBox *m_owner;
    QComboBox *m_segment;
    QComboBox *m_currency;
    QLabel *m_currencyName; ///< shown with the choice where there is one
    QLabel *m_leftOut;      ///< what the totals leave out
    QComboBox *m_by;
    QString m_stage, m_stageOf;  ///< the stage that is marked and the key of its journey
    bool m_wantsJourney = false; ///< choose m_stageOf as soon as the journeys are known
    QTabBar *m_sections;
    QScrollArea *m_scroll;
    int m_journeySection = 0;
    QList<QWidget *> m_pages; ///< one a section
    ShareControls *m_share = nullptr;
    QList<std::pair<QString, QLabel *>> m_figures;
    QList<QAction *> m_actions;
    QTimer m_refresh;
};

} // namespace vouch::ui
