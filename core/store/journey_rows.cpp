// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journey_rows.h"

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

} // namespace

Result<QList<Journey>> loadJourneys(Connection &db)
{
    QList<Journey> journeys;
    {
        Result<Statement> rows = db.query("journeys");
        if (!rows)
            return rows.error();
        while (rows->next()) {
            Journey journey;
            journey.id = JourneyId(rows->integer(0));
            journey.key = rows->text(1);
            journey.name = rows->text(2);
            journey.summary = rows->text(3);
            journey.shape = shapeFromKey(rows->text(4)).value_or(JourneyShape::Funnel);
            journey.reentry = listFrom(rows->text(5));
            journeys.append(journey);
        }
    }
    Result<Statement> rows = db.query("stages");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const JourneyId owner(rows->integer(1));
        for (Journey &journey : journeys) {
            if (journey.id != owner)
                continue;
            Stage stage;
            stage.id = StageId(rows->integer(0));
            stage.key = rows->text(2);
            stage.name = rows->text(3);
            stage.alias = rows->text(4);
            stage.milestone = milestoneFromKey(rows->text(5)).value_or(Milestone::Reached);
            stage.meaning = meaningFromKey(rows->text(6)).value_or(StageMeaning::Open);
            stage.colour = rows->text(7);
            stage.waitDays = int(rows->integer(8));
            stage.guidance = rows->text(9);
            stage.tasks = listFrom(rows->text(10));
            stage.position = int(rows->integer(11));
            stage.waitAutomatic = rows->integer(12) != 0;
            journey.stages.append(stage);
        }
    }
    return journeys;
}

Result<Stage> insertStage(Writer &writer, JourneyId journey, Stage stage)
{
    const Result<qint64> done =
        writer.db.exec("stage_insert", {{":journey", journey.value},
                                        {":key", stage.key},
                                        {":name", stage.name},
                                        {":alias", stage.alias},
                                        {":milestone", milestoneKey(stage.milestone)},
                                        {":meaning", meaningKey(stage.meaning)},
                                        {":colour", stage.colour},
                                        {":wait_days", stage.waitDays},
                                        {":wait_automatic", stage.waitAutomatic ? 1 : 0},
                                        {":guidance", stage.guidance},
                                        {":tasks", listText(stage.tasks)},
                                        {":position", stage.position},
                                        {":version", writer.id.value}});
    if (!done)
        return done.error();
    stage.id = StageId(writer.db.lastInsertId());
    return stage;
}

Result<Journey> insertJourney(Writer &writer, Journey journey)
{
    const Result<QVariant> taken = writer.db.value("journey_id_by_key", {{":key", journey.key}});
    if (!taken)
        return taken.error();
    if (!taken->isNull())
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store", "This workspace has a journey “%1” already.")
                         .arg(journey.key),
                     {}};
    const Result<qint64> done = writer.db.exec("journey_insert", {{":key", journey.key},
                                                                  {":name", journey.name},
                                                                  {":summary", journey.summary},
                                                                  {":shape", shapeKey(journey.shape)},
                                                                  {":reentry", listText(journey.reentry)},
                                                                  {":version", writer.id.value}});
    if (!done)
        return done.error();
    journey.id = JourneyId(writer.db.lastInsertId());
    for (qsizetype i = 0; i < journey.stages.size(); ++i) {
        journey.stages[i].position = int(i);
        Result<Stage> stage = insertStage(writer, journey.id, journey.stages.at(i));
        if (!stage)
            return stage.error();
        journey.stages[i] = *stage;
    }
    return journey;
}

} // namespace vouch
