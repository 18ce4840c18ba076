// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen above the Insight page: journeys, owners, currencies, segments.
#include "ui/insight/insight_screen.h"

#include "core/base/text.h"
#include "core/insight/report_choices.h"
#include "core/journeys/journey.h"
#include "core/workspace/segments.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void InsightScreen::fillJourneys()
{
    onAnswer(m_workspace->journeys(), this, [this](Result<QList<Journey>> journeys) {
        if (!journeys)
            return;
        const QSignalBlocker quiet(m_journey);
        const QString chosen = m_journey->currentData().toString();
        m_journey->clear();
        m_journey->addItem(tr("All people, first journey"), QString());
        m_stages.clear();
        for (const Journey &journey : *journeys) {
            QStringList stages;
            for (const Stage &stage : journey.stages)
                stages.append(stage.name);
            if (!m_stages.contains(QString()))
                m_stages.insert(QString(), stages);
            m_stages.insert(journey.key, stages);
            if (!journey.stages.isEmpty())
                m_journey->addItem(safeForDisplay(journey.name), journey.key);
        }
        m_journey->setCurrentIndex(std::max(0, m_journey->findData(chosen)));
        fillStages();
        if (m_wantsJourney)
            markStage();
    });
}

void InsightScreen::fillChoices()
{
    onAnswer(m_workspace->reportChoices(), this, [this](const Result<insight::ReportChoices> &choices) {
        if (!choices)
            return;
        const QSignalBlocker quiet(m_owner);
        const QString chosen = m_owner->currentData().toString();
        m_owner->clear();
        m_owner->addItem(tr("Everybody"), QString());
        for (const QString &owner : choices->owners)
            m_owner->addItem(safeForDisplay(owner), owner);
        m_owner->setCurrentIndex(std::max(0, m_owner->findData(chosen)));
        fillCurrencies(choices->currencies);
    });
}

/// The workspace's currency, which stands first, and those that stand beside it; a choice only where there
/// are several.
void InsightScreen::fillCurrencies(const QStringList &currencies)
{
    const QSignalBlocker quiet(m_currency);
    const QString chosen = m_currency->currentData().toString();
    m_currency->clear();
    for (const QString &currency : currencies)
        m_currency->addItem(currency, m_currency->count() == 0 ? QString() : currency);
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(chosen)));
    m_currency->setVisible(m_currency->count() > 1);
    m_currencyName->setVisible(m_currency->count() > 1);
}

void InsightScreen::fillSegments()
{
    onAnswer(m_workspace->segments(), this, [this](const Result<QList<SegmentRecord>> &segments) {
        if (!segments)
            return;
        const QSignalBlocker quiet(m_segment);
        const QString chosen = m_segment->currentData().toString();
        m_segment->clear();
        m_segment->addItem(tr("All people"), QString());
        for (const SegmentRecord &segment : *segments)
            m_segment->addItem(safeForDisplay(segment.name), segment.name);
        m_segment->setCurrentIndex(std::max(0, m_segment->findData(chosen)));
    });
}

} // namespace vouch::ui
