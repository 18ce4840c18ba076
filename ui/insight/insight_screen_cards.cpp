// SPDX-License-Identifier: GPL-3.0-or-later
// The Insight page's sections and what is in them.
#include "ui/insight/insight_screen.h"

#include "core/workspace/workspace.h"
#include "ui/insight/insight_cards.h"
#include "ui/insight/plan_controls.h"
#include "ui/insight/report_card.h"
#include "ui/insight/share_controls.h"
#include "ui/parts/on_answer.h"

#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Whether the advocacy share decides what is in it.
bool isOfShare(const QString &report)
{
    return report == u"ledger"_s || report == u"purchase-advocacy"_s;
}

} // namespace

void InsightScreen::buildCards(QVBoxLayout *column)
{
    for (const CardSection &section : insightSections()) {
        if (section.ofJourney)
            m_journeySection = int(m_pages.size());
        beginSection(column, section.name);
        for (const CardSpec &spec : section.cards)
            addCard(spec);
    }
}

void InsightScreen::addCard(const CardSpec &spec)
{
    auto *card = new ReportCard(spec);
    if (spec.hasShare) {
        m_share = new ShareControls;
        card->addControl(m_share);
        connect(m_share, &ShareControls::changed, this, [this] {
            for (Block &block : m_blocks) {
                if (isOfShare(block.card->key()))
                    ask(block);
            }
        });
    }
    if (spec.hasPlans)
        addPlans(card);
    m_pages.last()->layout()->addWidget(card);
    const qsizetype at = m_blocks.size();
    m_blocks.append({.card = card, .section = int(m_pages.size()) - 1});
    connect(card, &ReportCard::told, this, &Screen::told);
    connect(card, &ReportCard::announced, this, &Screen::announced);
    connect(card, &ReportCard::failed, this, [this](const Error &error) { emit failed(error, {}); });
    connect(card, &ReportCard::peopleRequested, this, &InsightScreen::showPeople);
    connect(card, &ReportCard::cancelRequested, this, [this, at] { cancel(m_blocks[at]); });
    connect(card, &ReportCard::againRequested, this, [this, at] { ask(m_blocks[at]); });
}

void InsightScreen::addPlans(ReportCard *card)
{
    auto *plans = new PlanControls;
    card->addControl(plans);
    connect(card, &ReportCard::arrived, plans, [card, plans] { plans->showForecast(*card->report()); });
    connect(plans, &PlanControls::refused, this, [this](const Error &error) { emit refused(error.text); });
    connect(plans, &PlanControls::wanted, this, [this](const SalesPlanEdit &edit) {
        onAnswer(m_workspace->planSales(edit), this, [this](const Result<ChangeSet> &changes) {
            if (!changes)
                emit failed(changes.error(), {});
            else if (changes->operation.isValid())
                emit done(changes->label, changes->operation);
        });
    });
}

void InsightScreen::beginSection(QVBoxLayout *column, const QString &name)
{
    m_sections->addTab(name);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    column->addWidget(page);
    m_pages.append(page);
}

/// Stops this one report; the others go on.
void InsightScreen::cancel(Block &block)
{
    if (!block.work)
        return;
    block.work->cancel();
    block.again = false;
    block.card->setStopped(); // at once; what the lane still answers is dropped
}

} // namespace vouch::ui
