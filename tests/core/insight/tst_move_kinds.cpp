// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"
#include "core/journeys/journey.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;

namespace
{

/// A template with some of its stages beside the way.
Journey anyJourney()
{
    const QStringList keys = templateKeys();
    Journey journey = *journeyTemplate(keys.at(*rc::gen::inRange<int>(0, int(keys.size()))), u"en"_s);
    for (Stage &stage : journey.stages) {
        stage.id = StageId(stage.position + 1);
        if (*rc::gen::inRange(0, 5) == 0)
            stage.meaning = *rc::gen::element(StageMeaning::Lost, StageMeaning::OnHold);
    }
    return journey;
}

/// The journey as reports have it.
JourneyEvents columnsOf(const Journey &journey)
{
    JourneyEvents events;
    events.shape = keyOf(journey.shape);
    for (const Stage &stage : journey.stages) {
        if (journey.reentry.contains(stage.key))
            events.reentry.push_back(std::int16_t(stage.position));
        events.stages.push_back({stage.id.value, stage.name, {}, keyOf(stage.meaning), 0});
    }
    return events;
}

/// Of a move between two stages of the way.
MoveIs asReportsSay(MoveKind kind)
{
    switch (kind) {
    case MoveKind::Forward:
        return MoveIs::Forward;
    case MoveKind::Skip:
        return MoveIs::Skip;
    case MoveKind::Back:
        return MoveIs::Back;
    case MoveKind::Lap:
        return MoveIs::Lap;
    case MoveKind::Entry:
    case MoveKind::Exit:
    case MoveKind::None:
        break;
    }
    return MoveIs::Mixed;
}

} // namespace

class TestMoveKinds : public QObject
{
    Q_OBJECT
private slots:
    void reportsAndTheBoardCallAMoveTheSame()
    {
        QVERIFY(rc::check("one rule", [] {
            const Journey journey = anyJourney();
            const JourneyEvents events = columnsOf(journey);
            const MoveClassifier classify(events);
            for (const Stage &from : journey.stages) {
                RC_ASSERT(classify.of(from.position, -1) == MoveIs::Exit);
                for (const Stage &to : journey.stages) {
                    if (from.id == to.id)
                        continue;
                    const MoveIs told = classify.of(from.position, to.position);
                    if (to.meaning == StageMeaning::Lost || to.meaning == StageMeaning::OnHold)
                        RC_ASSERT(told == (to.meaning == StageMeaning::Lost ? MoveIs::Lost : MoveIs::Hold));
                    else
                        RC_ASSERT(told == asReportsSay(classifyMove(journey, from.id, to.id)));
                }
            }
        }));
    }

    void backFromBesideTheWayIsJudgedByTheOrder()
    {
        // given: a stage for those who were lost, in the middle of a loop
        Journey journey = *journeyTemplate(u"social-journey"_s, u"en"_s);
        for (Stage &stage : journey.stages)
            stage.id = StageId(stage.position + 1);
        journey.stages[4].meaning = StageMeaning::Lost;
        const JourneyEvents events = columnsOf(journey);
        const MoveClassifier classify(events);
        // then: nothing is skipped and no lap begins from there
        QVERIFY(classify.of(4, 6) == MoveIs::Forward);
        QVERIFY(classify.of(4, 2) == MoveIs::Back);
        QVERIFY(classifyMove(journey, StageId(5), StageId(7)) == MoveKind::Forward);
        QVERIFY(classifyMove(journey, StageId(5), StageId(3)) == MoveKind::Back);
    }
};

QTEST_APPLESS_MAIN(TestMoveKinds)
#include "tst_move_kinds.moc"
