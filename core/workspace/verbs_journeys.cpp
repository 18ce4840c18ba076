// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: making, editing, ordering and deleting journeys.
#include "core/base/text.h"
#include "core/store/journey_rows.h"
#include "core/store/store.h"
#include "core/workspace/change_words.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch
{

Result<Journey> journeyOf(Connection &db, JourneyId id)
{
    VOUCH_GIVE(QList<Journey> journeys, loadJourneys(db));
    for (Journey &journey : journeys) {
        if (journey.id == id)
            return std::move(journey);
    }
    return notFound(QCoreApplication::translate("Workspace", "This journey is not here any more."));
}

namespace
{

/// A key made of the name, other than all in `taken`.
QString newKey(const QString &name, const QSet<QString> &taken)
{
    QString key;
    const QString folded = foldKey(name).left(50);
    for (const QChar letter : folded) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    if (key.endsWith(u'-'))
        key.chop(1);
    if (key.isEmpty())
        key = u"stage"_s;
    if (!taken.contains(key))
        return key;
    for (int number = 2;; ++number) {
        const QString numbered = key + u'-' + QString::number(number);
        if (!taken.contains(numbered))
            return numbered;
    }
}

/// The journey as it is to be: checked, texts cleaned, positions in order, old stages with their old keys and
/// new ones with keys of their own.
Result<Journey> wanted(Journey edited, const Journey &old)
{
    edited.key = old.key;
    edited.cards = old.cards; // what went along it until now does
    QSet<QString> keys;
    for (const Stage &stage : old.stages)
        keys.insert(stage.key);
    QSet<QString> gone = keys;
    for (Stage &stage : edited.stages) {
        if (!stage.id.isValid())
            continue;
        const Stage *before = old.stage(stage.id);
        if (!before)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace",
                                                     "The stage “%1” was deleted meanwhile. Look at "
                                                     "the journey as it is now, then change it.")
                             .arg(stage.name),
                         {}};
        stage.key = before->key;
        gone.remove(stage.key);
    }
    for (qsizetype i = 0; i < edited.stages.size(); ++i) {
        Stage &stage = edited.stages[i];
        stage.position = int(i);
        if (!stage.id.isValid() && (stage.key.isEmpty() || keys.contains(stage.key)))
            stage.key = newKey(stage.name, keys);
        keys.insert(stage.key);
    }
    edited.reentry.removeIf([&](const QString &key) { return gone.contains(key); });
    // What a file may hold is what may be typed, so the reader of files cleans and checks.
    VOUCH_GIVE(Journey clean, journeyFromJson(QJsonDocument(journeyToJson(edited)).toJson(), u"en"_s));
    clean.id = old.id;
    clean.version = old.version;
    for (qsizetype i = 0; i < clean.stages.size(); ++i)
        clean.stages[i].id = edited.stages.at(i).id;
    return clean;
}

/// Where the visits of a deleted stage count from now on: where its people went, else the remaining stage
/// before it, else the one after it; invalid where nothing remains.
StageId heirOf(const Stage &stage, const Journey &old, const Journey &next, StageId destination)
{
    if (next.stage(destination))
        return destination;
    StageId heir;
    for (const Stage &candidate : old.stages) {
        if (!next.stage(candidate.id))
            continue;
        if (candidate.position < stage.position || !heir.isValid())
            heir = candidate.id;
    }
    return heir;
}

/// Moves those who stand in a stage that is to be deleted.
Status clearStage(Writer &writer, const Journey &old, const Stage &stage, const JourneyEdit &edit)
{
    MoveRequest move;
    move.journey = old.id;
    QList<std::pair<Walker, Millis>> ahead; ///< entered at a time that is still to come
    {
        VOUCH_GIVE(Statement rows, writer.db.query("stage_walkers", {{":stage", stage.id.value}}));
        while (rows.next()) {
            if (rows.integer(1) > writer.now)
                ahead.append({Walker::numbered(rows.integer(0)), rows.integer(1)});
            else
                move.walkers.append(Walker::numbered(rows.integer(0)));
        }
    }
    if (move.walkers.isEmpty() && ahead.isEmpty())
        return Done{};
    const auto destination = edit.destinations.constFind(stage.id);
    const int count = int(move.walkers.size() + ahead.size());
    if (destination == edit.destinations.cend())
        return invalid(QCoreApplication::translate(
                           "Workspace", "%n people stand in “%1”. Say where they go before it is deleted.",
                           nullptr, count)
                           .arg(stage.name));
    if (destination->isValid() && (*destination == stage.id || !edit.journey.stage(*destination)))
        return invalid(QCoreApplication::translate(
                           "Workspace",
                           "The people of “%1” cannot go to a stage that is deleted too. Choose another one.")
                           .arg(stage.name));
    move.to = *destination;
    move.reason = QCoreApplication::translate("Workspace", "The stage “%1” was deleted.").arg(stage.name);
    move.continues = move.to.isValid();
    VOUCH_TRY(moveWalkers(writer, move));
    for (const auto &[walker, entered] : std::as_const(ahead)) {
        move.walkers = {walker};
        move.at = entered;
        VOUCH_TRY(moveWalkers(writer, move));
    }
    return Done{};
}

Status deleteStage(Writer &writer, const Journey &old, const Journey &next, const Stage &stage,
                   const JourneyEdit &edit)
{
    VOUCH_TRY(clearStage(writer, old, stage, edit));
    VOUCH_GIVE(const qint64 history, writer.db.number("stage_has_history", {{":journey", old.id.value},
                                                                            {":stage", stage.id.value}}));
    if (int(history) == 0)
        return writer.db.change("stage_delete", {{":id", stage.id.value}});
    const StageId heir = heirOf(stage, old, next, edit.destinations.value(stage.id));
    return writer.db.change(
        "stage_fold",
        {{":id", stage.id.value},
         {":now", writer.now},
         {":into", heir.isValid() ? QVariant(heir.value) : QVariant(QMetaType::fromType<qint64>())},
         {":version", writer.id.value}});
}

/// What was done to the stages, for the label.
struct Changes {
    QStringList added, removed, edited;
    bool reordered = false;
    bool head = false;
    const Stage *renamed = nullptr;
};

Changes compare(const Journey &old, const Journey &next)
{
    Changes changes;
    changes.head = old.name != next.name || old.summary != next.summary || old.shape != next.shape ||
                   old.reentry != next.reentry;
    for (const Stage &stage : old.stages) {
        if (!next.stage(stage.id))
            changes.removed.append(stage.name);
    }
    int last = -1;
    for (const Stage &stage : next.stages) {
        const Stage *before = old.stage(stage.id);
        if (!before) {
            changes.added.append(stage.name);
            continue;
        }
        changes.reordered = changes.reordered || before->position < last;
        last = qMax(last, before->position);
        Stage same = *before;
        same.position = stage.position;
        if (same != stage)
            changes.edited.append(before->name);
        if (before->name != stage.name)
            changes.renamed = &stage;
    }
    return changes;
}

QString word(const char *text)
{
    return QCoreApplication::translate("Workspace", text);
}

QString meaningWord(StageMeaning meaning)
{
    switch (meaning) {
    case StageMeaning::Open:
        return word(QT_TRANSLATE_NOOP("Workspace", "On the way"));
    case StageMeaning::Purchase:
        return word(QT_TRANSLATE_NOOP("Workspace", "Purchase"));
    case StageMeaning::Advocacy:
        return word(QT_TRANSLATE_NOOP("Workspace", "Advocacy"));
    case StageMeaning::Lost:
        return word(QT_TRANSLATE_NOOP("Workspace", "Lost"));
    case StageMeaning::OnHold:
        return word(QT_TRANSLATE_NOOP("Workspace", "On hold"));
    }
    Q_UNREACHABLE();
}

void addStageChanges(QList<FieldChange> &changes, const Stage &old, const Stage &next)
{
    const auto days = [](const Stage &stage) {
        return stage.waitDays == 0
                   ? QString()
                   : QCoreApplication::translate("Workspace", "%n days", nullptr, stage.waitDays);
    };
    const auto automatic = [](const Stage &stage) {
        return stage.waitAutomatic ? word(QT_TRANSLATE_NOOP("Workspace", "yes"))
                                   : word(QT_TRANSLATE_NOOP("Workspace", "no"));
    };
    const auto add = [&changes](const char *name, const QString &before, const QString &after) {
        addChange(changes, word(name), before, after);
    };
    add(QT_TRANSLATE_NOOP("Workspace", "Name"), old.name, next.name);
    add(QT_TRANSLATE_NOOP("Workspace", "Other name"), old.alias, next.alias);
    add(QT_TRANSLATE_NOOP("Workspace", "Milestone"), nameOf(old.milestone), nameOf(next.milestone));
    add(QT_TRANSLATE_NOOP("Workspace", "Meaning"), meaningWord(old.meaning), meaningWord(next.meaning));
    add(QT_TRANSLATE_NOOP("Workspace", "Colour"), old.colour, next.colour);
    add(QT_TRANSLATE_NOOP("Workspace", "Waiting too long after"), days(old), days(next));
    add(QT_TRANSLATE_NOOP("Workspace", "Worked out from the past"), automatic(old), automatic(next));
    const auto percent = [](const Stage &stage) {
        return stage.winPercent ? QCoreApplication::translate("Workspace", "%1 %").arg(*stage.winPercent)
                                : QString();
    };
    add(QT_TRANSLATE_NOOP("Workspace", "Won from here"), percent(old), percent(next));
    const auto limit = [](const Stage &stage) {
        return stage.wipLimit == 0 ? QString() : QLocale().toString(stage.wipLimit);
    };
    add(QT_TRANSLATE_NOOP("Workspace", "At most"), limit(old), limit(next));
    add(QT_TRANSLATE_NOOP("Workspace", "Guidance"), old.guidance, next.guidance);
    add(QT_TRANSLATE_NOOP("Workspace", "Tasks"), old.tasks.join(u", "_s), next.tasks.join(u", "_s));
}

/// Field by field, what differs between two states of a journey and of the stages that both have.
QList<FieldChange> fieldChanges(const Journey &old, const Journey &next)
{
    QList<FieldChange> changes;
    addChange(changes, word(QT_TRANSLATE_NOOP("Workspace", "Name")), old.name, next.name);
    addChange(changes, word(QT_TRANSLATE_NOOP("Workspace", "Sentence")), old.summary, next.summary);
    for (const Stage &stage : next.stages) {
        if (const Stage *before = old.stage(stage.id))
            addStageChanges(changes, *before, stage);
    }
    return changes;
}

QString labelOf(const Changes &changes, const Journey &old, const Journey &next)
{
    const bool oneKind = int(!changes.added.isEmpty()) + int(!changes.removed.isEmpty()) +
                             int(!changes.edited.isEmpty()) + int(changes.reordered) + int(changes.head) ==
                         1;
    // A deleted stage that people come in again at changes the journey's own row too.
    if (changes.removed.size() == 1 && changes.added.isEmpty() && changes.edited.isEmpty())
        return QCoreApplication::translate("Workspace", "Delete the stage %1 of %2")
            .arg(changes.removed.first(), next.name);
    if (!oneKind)
        return QCoreApplication::translate("Workspace", "Edit the journey %1").arg(next.name);
    if (changes.added.size() == 1)
        return QCoreApplication::translate("Workspace", "Add the stage %1 to %2")
            .arg(changes.added.first(), next.name);
    const QList<FieldChange> fields = fieldChanges(old, next);
    if (changes.edited.size() == 1 && changes.renamed && fields.size() == 1)
        return QCoreApplication::translate("Workspace", "Rename the stage %1 to %2")
            .arg(changes.edited.first(), changes.renamed->name);
    if (changes.edited.size() == 1)
        return withChanges(QCoreApplication::translate("Workspace", "Edit the stage %1 of %2")
                               .arg(changes.edited.first(), next.name),
                           fields);
    if (changes.reordered)
        return QCoreApplication::translate("Workspace", "Reorder the stages of %1").arg(next.name);
    if (changes.head && old.name != next.name && fields.size() == 1)
        return QCoreApplication::translate("Workspace", "Rename the journey %1 to %2")
            .arg(old.name, next.name);
    return withChanges(QCoreApplication::translate("Workspace", "Edit the journey %1").arg(next.name),
                       fields);
}

/// Whether the journey's own row or one of its stages' differs.
bool differs(const Changes &changes)
{
    return changes.head || changes.reordered || !changes.added.isEmpty() || !changes.removed.isEmpty() ||
           !changes.edited.isEmpty();
}

Status writeEdit(Writer &writer, const JourneyEdit &edit)
{
    VOUCH_GIVE(const Journey old, journeyOf(writer.db, edit.journey.id));
    if (edit.expectedVersion != 0 && edit.expectedVersion != old.version)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Workspace",
                                                 "The journey “%1” was changed meanwhile. Look at it as it "
                                                 "is now, then change it.")
                         .arg(old.name),
                     {}};
    VOUCH_GIVE(const Journey next, wanted(edit.journey, old));
    const Changes changes = compare(old, next);
    if (!differs(changes))
        return Done{};
    // People go while the journey still has all its stages, so that each move is what it was when it
    // happened.
    for (const Stage &stage : old.stages) {
        if (!next.stage(stage.id))
            VOUCH_TRY(deleteStage(writer, old, next, stage, edit));
    }
    for (const Stage &stage : next.stages) {
        const Stage *before = old.stage(stage.id);
        if (!before) {
            VOUCH_TRY(insertStage(writer, old.id, stage));
        } else if (*before != stage) {
            VOUCH_TRY(updateStage(writer, stage));
        }
    }
    writer.label = labelOf(changes, old, next); // the moves have left theirs
    return updateJourneyRow(writer, next);
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::addJourney(const Journey &journey)
{
    const QString label = QCoreApplication::translate("Workspace", "Add the journey %1").arg(journey.name);
    return m_store->write(u"add-journey"_s, label, [journey](Writer &writer) -> Status {
        VOUCH_TRY(insertJourney(writer, journey));
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::updateJourney(const JourneyEdit &edit)
{
    return m_store->write(u"edit-journey"_s, QString(),
                          [edit](Writer &writer) -> Status { return writeEdit(writer, edit); });
}

QFuture<Result<ChangeSet>> Workspace::deleteJourney(JourneyId journey)
{
    return m_store->write(u"delete-journey"_s, QString(), [journey](Writer &writer) -> Status {
        VOUCH_GIVE(const Journey old, journeyOf(writer.db, journey));
        writer.label = QCoreApplication::translate("Workspace", "Delete the journey %1").arg(old.name);
        for (const char *part : {"delete_journey_suggestions", "delete_journey_views",
                                 "delete_journey_repeats", "delete_journey_placements",
                                 "delete_journey_transitions", "delete_journey_stages", "delete_journey"})
            VOUCH_TRY(writer.db.change(part, {{":id", journey.value}}));
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::placeJourney(JourneyId journey, int position)
{
    return m_store->write(u"place-journey"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(writer.db));
        QList<JourneyId> order;
        for (const Journey &candidate : journeys) {
            if (candidate.id == journey)
                writer.label =
                    position <= 0
                        ? QCoreApplication::translate("Workspace", "Show the journey %1 first")
                              .arg(candidate.name)
                        : QCoreApplication::translate("Workspace", "Move the journey %1").arg(candidate.name);
            else
                order.append(candidate.id);
        }
        if (order.size() == journeys.size())
            return notFound(QCoreApplication::translate("Workspace", "This journey is not here any more."));
        order.insert(qBound(qsizetype(0), qsizetype(position), order.size()), journey);
        // The order is no part of a journey that is being edited: its version stays.
        for (qsizetype i = 0; i < order.size(); ++i)
            VOUCH_TRY(writer.db.change("journey_place", {{":id", order.at(i).value}, {":position", i}}));
        return Done{};
    });
}

} // namespace vouch
