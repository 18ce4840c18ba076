// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/words/journeys.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// Of somebody whose furthest milestone this is; empty: has reached none.
Role roleOf(std::optional<Milestone> furthest);

struct Stage {
    StageId id;
    QString key; ///< stable within the journey: "decide"
    QString name;
    QString alias; ///< the other name some use; may be shown instead
    Milestone milestone = Milestone::Reached;
    StageMeaning meaning = StageMeaning::Open;
    QString colour;   ///< "#rrggbb"
    int waitDays = 0; ///< after this many days a person here has waited too long; 0: never
    /// Once twenty visits are complete, their third quartile counts instead of `waitDays`.
    bool waitAutomatic = true;
    QString guidance;  ///< the playbook: what to do for a person here
    QStringList tasks; ///< titles of tasks made on entry
    /// Of a stage of deals: how many in a hundred that come here are won, as somebody thinks.
    std::optional<int> winPercent;
    int position = 0;
    int wipLimit = 0; ///< more than so many here at once are told as too many; 0: as many as come
    friend bool operator==(const Stage &, const Stage &) = default;
};

struct Journey {
    JourneyId id;
    QString key; ///< "social-journey"
    QString name;
    QString summary; ///< one sentence
    JourneyShape shape = JourneyShape::Funnel;
    /// What goes along it. A stage that means a purchase is where deals are won.
    JourneyCards cards = JourneyCards::People;
    /// For loops: keys of the stages at which somebody who has been through may come in again.
    QStringList reentry;
    QList<Stage> stages;
    /// The operation that last changed the journey or one of its stages; 0: not of a workspace.
    qint64 version = 0;

    const Stage *stage(StageId id) const;
    const Stage *stageByKey(const QString &key) const;
    /// By key, name or alias, ignoring case and accents.
    const Stage *stageByName(const QString &name) const;
    const Stage *stageByMilestone(Milestone milestone) const; ///< the first with it
    const Stage *stageByMeaning(StageMeaning meaning) const;  ///< the first with it
    bool isOfDeals() const { return cards == JourneyCards::Deals; }
    friend bool operator==(const Journey &, const Journey &) = default;
};

/// How a move looks on the journey's order. Entry: from nowhere; Exit: to nowhere; Lap: into a re-entry stage
/// of a loop from one that lies behind it, by somebody who has been through (stands at or behind the first
/// stage that means a purchase); Skip: forward over at least one stage. Stages that mean lost or on hold lie
/// off the way: moving into them or past them skips nothing. None: no move, or a stage of another journey.
enum class MoveKind { Entry, Forward, Skip, Back, Lap, Exit, None };
MoveKind classifyMove(const Journey &journey, StageId from, StageId to);

/// Whether such a move may be recorded; the sentence says why not. Every move between stages of one journey
/// is legal, and so is the exit (no stage); a stage of another journey, any move on a journey without stages
/// and a time more than a day ahead are not.
Status checkMove(const Journey &journey, StageId to, const When &happened, Millis now,
                 const Calendar &calendar = {});

/// A journey as one JSON document, the form of resources/templates and of journey export.
QJsonObject journeyToJson(const Journey &journey);
/// Templates may have stages marked "optional": the basic form leaves them out. `life-cycle` has four stages
/// and, in its extended form, Use and Ask as well.
enum class TemplateForm { Basic, Extended };
/// Reads and checks one; a text may be a string or an object of texts by language, of which the one in
/// `language`
/// ("en", "zh_CN") is taken, else English. Ids are left unset; positions count from 0. The sentence names
/// what is missing or wrong.
Result<Journey> journeyFromJson(const QByteArray &json, const QString &language,
                                TemplateForm form = TemplateForm::Basic);
/// The same checks for a journey that was made or edited here.
Status validateJourney(const Journey &journey);

/// The nine models of people's journeys that ship, in the order they are offered.
const QStringList &templateKeys();
/// The templates of journeys of deals.
const QStringList &dealTemplateKeys();
Result<Journey> journeyTemplate(const QString &key, const QString &language,
                                TemplateForm form = TemplateForm::Basic);
bool hasExtendedForm(const QString &templateKey);

/// The stage that shows a person standing at `milestone` when looked at through `lens`: the first stage with
/// that milestone, else the last of the nearest earlier ones, else the first; nothing where the lens has no
/// stages, nor for Left where no stage means that: who left stands nowhere.
const Stage *lensStage(const Journey &lens, Milestone milestone);

} // namespace vouch
