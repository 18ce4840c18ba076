// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace vouch {

/// What a stage means whatever it is called, so that journeys can be compared and looked at through one another.
enum class Milestone { Reached, Following, Engaged, Researching, Deciding, Bought, Enjoying, Repeat, Advocating, Left };
inline constexpr int milestoneCount = 10;
QString milestoneKey(Milestone milestone);                    ///< "researching"
std::optional<Milestone> milestoneFromKey(const QString &key);
QString milestoneName(Milestone milestone);                   ///< for people, translated

enum class StageMeaning { Open, Purchase, Advocacy, Lost, OnHold };
QString meaningKey(StageMeaning meaning);                     ///< "open", "purchase", "advocacy", "lost", "on-hold"
std::optional<StageMeaning> meaningFromKey(const QString &key);

enum class JourneyShape { Funnel, Loop, Inverted, None };
QString shapeKey(JourneyShape shape);                         ///< "funnel", "loop", "inverted", "none"
std::optional<JourneyShape> shapeFromKey(const QString &key);

/// Stranger, friend, customer, salesperson, as the furthest milestone a person reached says.
QString roleKey(std::optional<Milestone> furthest);           ///< "stranger", "friend", "customer", "salesperson"
QString roleName(const QString &roleKey);                     ///< translated

struct Stage {
    StageId id;
    QString key;      ///< stable within the journey: "decide"
    QString name;
    QString alias;    ///< the other name some use; may be shown instead
    Milestone milestone = Milestone::Reached;
    StageMeaning meaning = StageMeaning::Open;
    QString colour;   ///< "#rrggbb"
    int waitDays = 0; ///< after this many days a person here has waited too long; 0: never
    QString guidance; ///< the playbook: what to do for a person here
    QStringList tasks; ///< titles of tasks made on entry
    int position = 0;
    friend bool operator==(const Stage &, const Stage &) = default;
};

struct Journey {
    JourneyId id;
    QString key;  ///< "social-journey"
    QString name;
    QString summary; ///< one sentence
    JourneyShape shape = JourneyShape::Funnel;
    /// For loops: keys of the stages at which somebody who has been through may come in again.
    QStringList reentry;
    QList<Stage> stages;

    const Stage *stage(StageId id) const;
    const Stage *stageByKey(const QString &key) const;
    /// By key, name or alias, ignoring case and accents.
    const Stage *stageByName(const QString &name) const;
    const Stage *stageByMilestone(Milestone milestone) const; ///< the first with it
    friend bool operator==(const Journey &, const Journey &) = default;
};

/// How a move looks on the journey's order. Entry: from nowhere; Exit: to nowhere; Lap: into a re-entry stage of a
/// loop from one that lies behind it; Skip: forward over at least one stage.
enum class MoveKind { Entry, Forward, Skip, Back, Lap, Exit, None };
QString moveKindKey(MoveKind kind);
MoveKind classifyMove(const Journey &journey, StageId from, StageId to);

/// Whether such a move may be recorded; the sentence says why not. Every move between stages of one journey is
/// legal; a stage of another journey, or one from a journey without stages, is not.
Status checkMove(const Journey &journey, StageId to, Millis happenedAt, Millis now);

/// A journey as one JSON document, the form of resources/templates and of journey export.
QJsonObject journeyToJson(const Journey &journey);
/// Reads and checks one; texts in `language` ("en", "zh_CN") where the document has them, else English. The
/// sentence names what is missing or wrong.
Result<Journey> journeyFromJson(const QByteArray &json, const QString &language);

/// The nine templates that ship, in the order they are offered.
const QStringList &templateKeys();
Result<Journey> journeyTemplate(const QString &key, const QString &language);

/// The stage that shows a person standing at `milestone` when looked at through `lens`: the stage with that
/// milestone, else the nearest earlier one, else the first; nothing where the lens has no stages.
const Stage *lensStage(const Journey &lens, Milestone milestone);

} // namespace vouch
