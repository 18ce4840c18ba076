// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/stage_editor.h"

#include "core/workspace/requests/journeys.h"
#include "core/workspace/workspace.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/on_answer.h"

#include <QLocale>

namespace vouch::ui
{

namespace
{

QList<FieldText> stageTexts(const Stage &stage)
{
    return {{StageEditor::tr("Name"), stage.name},
            {StageEditor::tr("Other name"), stage.alias},
            {StageEditor::tr("Colour"), stage.colour},
            {StageEditor::tr("Waiting too long after"),
             stage.waitAutomatic
                 ? StageEditor::tr("worked out from the past, else %n days", nullptr, stage.waitDays)
                 : StageEditor::tr("%n days", nullptr, stage.waitDays)},
            {StageEditor::tr("At most"),
             stage.wipLimit > 0 ? QLocale().toString(stage.wipLimit) : StageEditor::tr("no limit")}};
}

} // namespace

void StageEditor::edit(const Stage &before, const Stage &after)
{
    onAnswer(m_workspace->journeys(), this, [this, before, after](const Result<QList<Journey>> &journeys) {
        if (!journeys) {
            emit failed(journeys.error(), [this, before, after] { edit(before, after); });
            return;
        }
        for (const Journey &journey : *journeys) {
            if (const Stage *now = journey.stage(before.id))
                return merge(journey, before, *now, after);
        }
        emit failed({Error::Kind::NotFound, tr("The stage “%1” is not here any more.").arg(before.name), {}},
                    {});
    });
}

void StageEditor::merge(const Journey &journey, const Stage &before, const Stage &now, const Stage &after)
{
    Stage both = now;
    const auto take = [&](auto field) {
        if (after.*field != before.*field)
            both.*field = after.*field;
    };
    take(&Stage::name);
    take(&Stage::alias);
    take(&Stage::colour);
    take(&Stage::waitDays);
    take(&Stage::waitAutomatic);
    take(&Stage::winPercent);
    take(&Stage::wipLimit);
    const QList<FieldConflict> conflicts =
        conflictsBetween(stageTexts(before), stageTexts(now), stageTexts(after));
    if (conflicts.isEmpty())
        return write(journey, now, both);
    QStringList lines;
    for (const FieldConflict &field : conflicts)
        lines.append(tr("%1: theirs is %2, yours is %3.").arg(field.name, field.theirs, field.mine));
    emit asked(tr("The stage “%1” was changed by somebody else meanwhile.").arg(now.name), lines.join(u'\n'),
               [this, journey, now, both] { write(journey, now, both); });
}

void StageEditor::write(const Journey &journey, const Stage &before, const Stage &after)
{
    JourneyEdit change;
    change.journey = journey;
    change.expectedVersion = journey.version;
    for (Stage &own : change.journey.stages) {
        if (own.id == after.id)
            own = after;
    }
    onAnswer(m_workspace->updateJourney(change), this,
             [this, before, after](const Result<ChangeSet> &answer) {
                 if (!answer && answer.error().kind == Error::Kind::Conflict)
                     edit(before, after);
                 else if (!answer)
                     emit failed(answer.error(), [this, before, after] { edit(before, after); });
                 else if (answer->operation.isValid())
                     emit done(tr("Changed the stage %1").arg(after.name), answer->operation);
             });
}

} // namespace vouch::ui
