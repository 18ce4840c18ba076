// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <functional>

namespace vouch::ui
{

/// Something that the reader of a card may choose.
struct CardChoice {
    QString name;
    QList<std::pair<QString, QString>> options; ///< text and value; the first one is chosen to begin with
    /// Puts the value chosen into the question. An empty value asks for nothing.
    std::function<void(insight::ReportSpec &, const QString &value)> ask;
    bool withStages = false; ///< after the options the stages of the journey, by name
    bool withFirst = false;  ///< only while something is chosen in the card's first choice
};

/// A report on the Insight page: its words, what may be chosen, and what it asks besides.
struct CardSpec {
    QString key; ///< of the report
    QString name;
    QString empty; ///< what to do where there is nothing to show yet
    QList<CardChoice> choices{};
    std::function<void(insight::ReportSpec &)> always{};
    bool hasShare = false;                 ///< the slider of the advocacy share stands on it
    bool hasPlans = false;                 ///< targets and commits are typed on it
    QString nameOfDeals{}, emptyOfDeals{}; ///< the same words where the journey is one of deals
};

struct CardSection {
    QString name;
    QList<CardSpec> cards;
    bool ofJourney = false; ///< stages are marked in its charts
};

/// All that stands on the Insight page.
QList<CardSection> insightSections();

} // namespace vouch::ui
