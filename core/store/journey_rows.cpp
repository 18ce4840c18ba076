// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journey_rows.h"

#include "core/journeys/journey.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

QString listText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(value.toString());
    return list;
}

std::vector<Binding> bindings(const Writer &writer, const Stage &stage)
{
    return {{":name", stage.name},
            {":alias", stage.alias},
            {":milestone", keyOf(stage.milestone)},
            {":meaning", keyOf(stage.meaning)},
            {":colour", stage.colour},
            {":wait_days", stage.waitDays},
            {":wait_automatic", stage.waitAutomatic ? 1 : 0},
            {":wip_limit", stage.wipLimit > 0 ? QVariant(stage.wipLimit) : QVariant()},
            {":guidance", stage.guidance},
            {":tasks", listText(stage.tasks)},
            {":position", stage.position},
            {":win_percent",
             stage.winPercent ? QVariant(*stage.winPercent) : QVariant(QMetaType::fromType<int>())},
            {":version", writer.id.value}};
}

Result<QString> freeKey(Connection &db, JourneyId journey, const QString &wanted)
{
    QString key = wanted;
    for (int number = 2;; ++number) {
        VOUCH_GIVE(const QVariant taken,
                   db.value("stage_key_taken", {{":journey", journey.value}, {":key", key}}));
        if (taken.isNull())
            return key;
        key = wanted + u'-' + QString::number(number);
    }
}

} // namespace

Result<QList<Journey>> loadJourneys(Connection &db)
{
    QList<Journey> journeys;
    {
        VOUCH_GIVE(Statement rows, db.query("journeys"));
        while (rows.next()) {
            Journey journey;
            journey.id = JourneyId(rows.integer(0));
            journey.key = rows.text(1);
            journey.name = rows.text(2);
            journey.summary = rows.text(3);
            journey.shape = fromKey<JourneyShape>(rows.text(4)).value_or(JourneyShape::Funnel);
            journey.reentry = listFrom(rows.text(5));
            journey.version = rows.integer(6);
            journey.cards = fromKey<JourneyCards>(rows.text(7)).value_or(JourneyCards::People);
            journeys.append(journey);
        }
    }
    VOUCH_GIVE(Statement rows, db.query("stages"));
    while (rows.next()) {
        const JourneyId owner(rows.integer(1));
        for (Journey &journey : journeys) {
            if (journey.id != owner)
                continue;
            Stage stage;
            stage.id = StageId(rows.integer(0));
            stage.key = rows.text(2);
            stage.name = rows.text(3);
            stage.alias = rows.text(4);
            stage.milestone = fromKey<Milestone>(rows.text(5)).value_or(Milestone::Reached);
            stage.meaning = fromKey<StageMeaning>(rows.text(6)).value_or(StageMeaning::Open);
            stage.colour = rows.text(7);
            stage.waitDays = int(rows.integer(8));
            stage.guidance = rows.text(9);
            stage.tasks = listFrom(rows.text(10));
            stage.position = int(journey.stages.size());
            stage.waitAutomatic = rows.integer(11) != 0;
            if (!rows.isNull(12))
                stage.winPercent = int(rows.integer(12));
            stage.wipLimit = int(rows.integer(13));
            journey.stages.append(stage);
        }
    }
    return journeys;
}

Result<Stage> insertStage(Writer &writer, JourneyId journey, Stage stage)
{
    VOUCH_GIVE(stage.key, freeKey(writer.db, journey, stage.key));
    std::vector<Binding> row = bindings(writer, stage);
    row.push_back({":journey", journey.value});
    row.push_back({":key", stage.key});
    VOUCH_TRY(writer.db.query("stage_insert", row));
    stage.id = StageId(writer.db.lastInsertId());
    // Whoever edits the journey from before must not take the new stage for one to be deleted.
    VOUCH_TRY(writer.db.change("journey_touch", {{":id", journey.value}, {":version", writer.id.value}}));
    return stage;
}

Status updateStage(Writer &writer, const Stage &stage)
{
    std::vector<Binding> row = bindings(writer, stage);
    row.push_back({":id", stage.id.value});
    VOUCH_TRY(writer.db.query("stage_update", row));
    return Done{};
}

Status updateJourneyRow(Writer &writer, const Journey &journey)
{
    return writer.db.change("journey_update", {{":id", journey.id.value},
                                               {":name", journey.name},
                                               {":summary", journey.summary},
                                               {":shape", keyOf(journey.shape)},
                                               {":reentry", listText(journey.reentry)},
                                               {":version", writer.id.value}});
}

Result<QHash<StageId, StageId>> foldedStages(Connection &db)
{
    QHash<StageId, StageId> next;
    VOUCH_GIVE(Statement rows, db.query("deleted_stages"));
    while (rows.next())
        next.insert(StageId(rows.integer(0)), StageId(rows.integer(1)));
    QHash<StageId, StageId> folded;
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        StageId into = it.value();
        // The stage that took its place may have been deleted too; a file of strange making must not hold us
        // in a ring.
        for (qsizetype steps = 0; next.contains(into) && steps < next.size(); ++steps)
            into = next.value(into);
        if (into.isValid() && !next.contains(into))
            folded.insert(it.key(), into);
    }
    return folded;
}

Result<Journey> insertJourney(Writer &writer, Journey journey)
{
    VOUCH_GIVE(const QVariant taken, writer.db.value("journey_id_by_key", {{":key", journey.key}}));
    if (!taken.isNull())
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store", "This workspace has a journey “%1” already.")
                         .arg(journey.key),
                     {}};
    VOUCH_TRY(writer.db.change("journey_insert", {{":key", journey.key},
                                                  {":name", journey.name},
                                                  {":summary", journey.summary},
                                                  {":shape", keyOf(journey.shape)},
                                                  {":reentry", listText(journey.reentry)},
                                                  {":cards", keyOf(journey.cards)},
                                                  {":version", writer.id.value}}));
    journey.id = JourneyId(writer.db.lastInsertId());
    journey.version = writer.id.value;
    for (qsizetype i = 0; i < journey.stages.size(); ++i) {
        journey.stages[i].position = int(i);
        VOUCH_GIVE(Stage stage, insertStage(writer, journey.id, journey.stages.at(i)));
        journey.stages[i] = stage;
    }
    return journey;
}

} // namespace vouch
