// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

constexpr Millis now = 1'790'000'000'000;

Journey placed(const QString &key, const QString &language = u"en"_s)
{
    Journey journey = *journeyTemplate(key, language);
    for (Stage &stage : journey.stages)
        stage.id = StageId(stage.position + 1);
    return journey;
}

MoveKind kindOf(const Journey &journey, const QString &from, const QString &to)
{
    return classifyMove(journey, journey.stageByKey(from)->id, journey.stageByKey(to)->id);
}

QJsonObject twoStages()
{
    const QJsonObject first{{u"key"_s, u"talk"_s},
                            {u"name"_s, u"Talk"_s},
                            {u"milestone"_s, u"engaged"_s},
                            {u"meaning"_s, u"open"_s},
                            {u"colour"_s, u"#2389e8"_s}};
    const QJsonObject second{{u"key"_s, u"pay"_s},
                             {u"name"_s, u"Pay"_s},
                             {u"milestone"_s, u"bought"_s},
                             {u"meaning"_s, u"purchase"_s},
                             {u"colour"_s, u"#dd7851"_s}};
    return {{u"format"_s, u"vouch-journey"_s},
            {u"version"_s, 1},
            {u"key"_s, u"mine"_s},
            {u"name"_s, u"Mine"_s},
            {u"shape"_s, u"funnel"_s},
            {u"reentry"_s, QJsonArray()},
            {u"summary"_s, u"Short."_s},
            {u"stages"_s, QJsonArray{first, second}}};
}

QJsonObject withStage(int number, const QString &member, const QJsonValue &value)
{
    QJsonObject journey = twoStages();
    QJsonArray stages = journey.value("stages"_L1).toArray();
    QJsonObject stage = stages.at(number).toObject();
    stage.insert(member, value);
    stages.replace(number, stage);
    journey.insert(u"stages"_s, stages);
    return journey;
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject journey = twoStages();
    journey.insert(member, value);
    return journey;
}

Result<Journey> read(const QJsonObject &json)
{
    return journeyFromJson(QJsonDocument(json).toJson(), u"en"_s);
}

} // namespace

class TestJourney : public QObject
{
    Q_OBJECT

private slots:
    void rolesFollowTheFurthestMilestone()
    {
        QCOMPARE(roleOf(std::optional<Milestone>()), Role::Stranger);
        QCOMPARE(roleOf(Milestone::Reached), Role::Stranger);
        QCOMPARE(roleOf(Milestone::Following), Role::Friend);
        QCOMPARE(roleOf(Milestone::Deciding), Role::Friend);
        QCOMPARE(roleOf(Milestone::Bought), Role::Customer);
        QCOMPARE(roleOf(Milestone::Repeat), Role::Customer);
        QCOMPARE(roleOf(Milestone::Advocating), Role::Salesperson);
        QCOMPARE(roleOf(Milestone::Left), Role::Stranger);
        QCOMPARE(nameOfKey<Role>(u"salesperson"_s), u"Salesperson"_s);
    }

    void stagesAreFoundByKeyNameOrAlias()
    {
        const Journey journey = placed(u"social-media-funnel"_s);
        QCOMPARE(journey.stageByName(u"blog-visitor"_s)->key, u"blog-visitor"_s);
        QCOMPARE(journey.stageByName(u" BLOG  visitor "_s)->key, u"blog-visitor"_s);
        QCOMPARE(journey.stageByName(u"oPPortunity"_s)->key, u"blog-visitor"_s);
        QCOMPARE(journey.stageByName(u"Ádvocate"_s)->key, u"advocate"_s);
        QVERIFY(!journey.stageByName(u"Nowhere"_s));
        QVERIFY(!journey.stageByName(u"  "_s));
        QCOMPARE(journey.stage(StageId(2))->key, u"blog-visitor"_s);
        QVERIFY(!journey.stage(StageId()));
        QVERIFY(!journey.stage(StageId(99)));
        QCOMPARE(journey.stageByMilestone(Milestone::Bought)->key, u"customer"_s);
        const Journey chinese = placed(u"life-cycle"_s, u"zh_CN"_s);
        QCOMPARE(chinese.stageByName(u"互动"_s)->key, u"engage"_s);
        QCOMPARE(chinese.stageByName(u"Engage"_s)->key, u"engage"_s);
    }

    void aStageWithoutAliasIsNotFoundByNothing()
    {
        Journey journey = placed(u"traditional"_s);
        for (Stage &stage : journey.stages)
            stage.alias.clear();
        QVERIFY(!journey.stageByName(QString()));
        QVERIFY(!journey.stageByName(u"…"_s));
    }

    void movesAreNamedByTheOrder()
    {
        const Journey journey = placed(u"social-journey"_s);
        QCOMPARE(kindOf(journey, u"consider"_s, u"research"_s), MoveKind::Forward);
        QCOMPARE(kindOf(journey, u"consider"_s, u"decide"_s), MoveKind::Skip);
        QCOMPARE(kindOf(journey, u"decide"_s, u"research"_s), MoveKind::Back);
        QCOMPARE(kindOf(journey, u"enjoy"_s, u"research"_s), MoveKind::Back);
        QCOMPARE(kindOf(journey, u"repeat"_s, u"decide"_s), MoveKind::Lap);
        QCOMPARE(kindOf(journey, u"repeat"_s, u"act"_s), MoveKind::Lap);
        QCOMPARE(kindOf(journey, u"enjoy"_s, u"act"_s), MoveKind::Lap);
        QCOMPARE(kindOf(journey, u"act"_s, u"act"_s), MoveKind::None);
        QCOMPARE(classifyMove(journey, StageId(), StageId(3)), MoveKind::Entry);
        QCOMPARE(classifyMove(journey, StageId(3), StageId()), MoveKind::Exit);
        QCOMPARE(classifyMove(journey, StageId(), StageId()), MoveKind::None);
        QCOMPARE(classifyMove(journey, StageId(1), StageId(77)), MoveKind::None);
        QCOMPARE(classifyMove(journey, StageId(77), StageId(1)), MoveKind::None);
    }

    void lapsNeedAClosureBeforeThem()
    {
        const Journey circle = placed(u"circular"_s);
        QCOMPARE(kindOf(circle, u"post-purchase"_s, u"initial-consideration"_s), MoveKind::Lap);
        QCOMPARE(kindOf(circle, u"closure"_s, u"active-evaluation"_s), MoveKind::Lap);
        QCOMPARE(kindOf(circle, u"active-evaluation"_s, u"initial-consideration"_s), MoveKind::Back);
        const Journey funnel = placed(u"socialized-funnel"_s);
        QCOMPARE(kindOf(funnel, u"advocacy"_s, u"awareness"_s), MoveKind::Back);
    }

    void losingOrPausingSkipsNothing()
    {
        Journey journey = placed(u"traditional"_s);
        journey.stages.append(Stage{StageId(5),
                                    u"lost"_s,
                                    u"Lost"_s,
                                    {},
                                    Milestone::Left,
                                    StageMeaning::Lost,
                                    {},
                                    0,
                                    true,
                                    {},
                                    {},
                                    4});
        journey.stages.append(Stage{StageId(6),
                                    u"hold"_s,
                                    u"On hold"_s,
                                    {},
                                    Milestone::Engaged,
                                    StageMeaning::OnHold,
                                    {},
                                    0,
                                    true,
                                    {},
                                    {},
                                    5});
        journey.stages.append(Stage{StageId(7),
                                    u"again"_s,
                                    u"Again"_s,
                                    {},
                                    Milestone::Repeat,
                                    StageMeaning::Open,
                                    {},
                                    0,
                                    true,
                                    {},
                                    {},
                                    6});
        QCOMPARE(kindOf(journey, u"lead"_s, u"lost"_s), MoveKind::Forward);
        QCOMPARE(kindOf(journey, u"lead"_s, u"hold"_s), MoveKind::Forward);
        QCOMPARE(kindOf(journey, u"customer"_s, u"again"_s), MoveKind::Forward);
        QCOMPARE(kindOf(journey, u"prospect"_s, u"again"_s), MoveKind::Skip);
        QCOMPARE(kindOf(journey, u"hold"_s, u"lead"_s), MoveKind::Back);
    }

    void everyMoveHasExactlyTheKindOfItsDirection()
    {
        QVERIFY(rc::check("forward and back exclude each other", [] {
            const Journey journey =
                placed(templateKeys().at(*rc::gen::inRange<int>(0, int(templateKeys().size()))));
            if (journey.stages.isEmpty())
                return;
            const auto one = StageId(*rc::gen::inRange<int>(1, int(journey.stages.size()) + 1));
            const auto other = StageId(*rc::gen::inRange<int>(1, int(journey.stages.size()) + 1));
            const MoveKind kind = classifyMove(journey, one, other);
            if (one == other) {
                RC_ASSERT(kind == MoveKind::None);
            } else if (one < other) {
                RC_ASSERT(kind == (other.value - one.value > 1 ? MoveKind::Skip : MoveKind::Forward));
            } else {
                RC_ASSERT(kind == MoveKind::Back || kind == MoveKind::Lap);
            }
            RC_ASSERT(checkMove(journey, other, now, now).ok());
        }));
    }

    void impossibleMovesSayWhy()
    {
        const Journey journey = placed(u"social-journey"_s);
        QVERIFY(checkMove(journey, StageId(1), now, now).ok());
        QVERIFY(checkMove(journey, StageId(), now, now).ok());
        QVERIFY(checkMove(journey, StageId(1), now - 900 * dayMillis, now).ok());
        const Millis tomorrow = Calendar().startOfNextDay(now);
        QVERIFY(checkMove(journey, StageId(1), tomorrow - 1, now).ok());
        const Status future = checkMove(journey, StageId(1), tomorrow, now);
        QVERIFY(!future.ok());
        QVERIFY(future.error().text.contains(u"still to come"_s));
        const Status foreign = checkMove(journey, StageId(70), now, now);
        QVERIFY(!foreign.ok());
        QVERIFY(foreign.error().text.contains(journey.name));
        QVERIFY(!checkMove(placed(u"none"_s), StageId(1), now, now).ok());
        QVERIFY(!checkMove(placed(u"none"_s), StageId(), now, now).ok());
    }

    void aLensShowsTheNearestEarlierStage()
    {
        const Journey journey = placed(u"social-journey"_s);
        QCOMPARE(lensStage(journey, Milestone::Bought)->key, u"act"_s);
        QCOMPARE(lensStage(journey, Milestone::Reached)->key, u"consider"_s);
        QCOMPARE(lensStage(journey, Milestone::Following)->key, u"consider"_s);
        QVERIFY(!lensStage(journey, Milestone::Left));
        const Journey traditional = placed(u"traditional"_s);
        QCOMPARE(lensStage(traditional, Milestone::Advocating)->key, u"customer"_s);
        QCOMPARE(lensStage(traditional, Milestone::Engaged)->key, u"lead"_s);
        const Journey six = *journeyTemplate(u"life-cycle"_s, u"en"_s, TemplateForm::Extended);
        QCOMPARE(lensStage(six, Milestone::Enjoying)->key, u"use"_s);
        QCOMPARE(lensStage(six, Milestone::Advocating)->key, u"engage"_s);
        QVERIFY(!lensStage(placed(u"none"_s), Milestone::Bought));
        QCOMPARE(lensStage(placed(u"upside-down"_s), Milestone::Deciding)->key, u"referred-friend"_s);
    }

    void everyMilestoneButLeftIsShownByEveryLens()
    {
        for (const QString &key : templateKeys()) {
            const Journey lens = placed(key);
            for (int number = 0; number < milestoneCount - 1; ++number)
                QCOMPARE(lensStage(lens, Milestone(number)) != nullptr, !lens.stages.isEmpty());
        }
    }

    void brokenJourneysSayWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QJsonObject &json, const QString &words) {
            QTest::newRow(name) << json << words;
        };
        row("milestone", withStage(0, u"milestone"_s, u"signed"_s), u"“signed”"_s);
        row("no milestone", withStage(0, u"milestone"_s, QJsonValue::Null), u"“Talk”"_s);
        row("meaning", withStage(1, u"meaning"_s, u"won"_s), u"“won”"_s);
        row("stage name", withStage(1, u"name"_s, u"  "_s), u"Stage 2"_s);
        row("no stage", with(u"stages"_s, QJsonArray{QJsonValue::Null}), u"Stage 1"_s);
        row("same key", withStage(1, u"key"_s, u"talk"_s), u"“talk”"_s);
        row("same name", withStage(1, u"name"_s, u"TALK"_s), u"“TALK”"_s);
        row("stage key", withStage(0, u"key"_s, u"To talk"_s), u"“To talk”"_s);
        row("colour", withStage(0, u"colour"_s, u"red"_s), u"“red”"_s);
        row("no colour", withStage(0, u"colour"_s, QJsonValue::Undefined), u"colour"_s);
        row("negative wait", withStage(0, u"waitDays"_s, -1), u"“Talk”"_s);
        row("broken wait", withStage(0, u"waitDays"_s, 1.5), u"whole"_s);
        row("negative limit", withStage(0, u"wipLimit"_s, -1), u"“Talk”"_s);
        row("broken limit", withStage(0, u"wipLimit"_s, 2.5), u"whole"_s);
        row("text wait", withStage(0, u"waitDays"_s, u"soon"_s), u"whole"_s);
        row("tasks", withStage(0, u"tasks"_s, u"call"_s), u"tasks"_s);
        row("key", with(u"key"_s, u"../x"_s), u"“../x”"_s);
        row("name", with(u"name"_s, QJsonValue::Undefined), u"no name"_s);
        row("shape", with(u"shape"_s, u"circle"_s), u"“circle”"_s);
        row("no stages", with(u"stages"_s, QJsonArray()), u"no stages"_s);
        row("stages no list", with(u"stages"_s, u"none"_s), u"list"_s);
        row("shape none", with(u"shape"_s, u"none"_s), u"“none”"_s);
        row("loop", with(u"shape"_s, u"loop"_s), u"re-entry"_s);
        row("re-entry", with(u"reentry"_s, QJsonArray{u"gone"_s}), u"“gone”"_s);
        row("newer", with(u"version"_s, 2), u"newer"_s);
        row("other JSON", QJsonObject{{u"a"_s, 1}}, u"no journey"_s);
    }

    void brokenJourneysSayWhatIsWrong()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, words);
        const auto journey = read(json);
        QVERIFY(!journey.ok());
        QVERIFY2(journey.error().text.contains(words), qPrintable(journey.error().text));
        QVERIFY(journey.error().text.endsWith(u'.'));
    }

    void whatIsNoJsonIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\0\xff", 2)})
            QVERIFY(!journeyFromJson(bytes, u"en"_s).ok());
    }

    void ownJourneysAreRead()
    {
        const auto journey = read(twoStages());
        QVERIFY(journey.ok());
        QCOMPARE(journey->stages.size(), 2);
        QCOMPARE(journey->stages.at(1).meaning, StageMeaning::Purchase);
        QCOMPARE(journey->stages.at(1).waitDays, 0);
        QVERIFY(read(with(u"reentry"_s, QJsonArray{u"pay"_s})).ok());
    }

    void tooManyStagesAreRefused()
    {
        Journey journey = *read(twoStages());
        while (journey.stages.size() < 61) {
            Stage stage = journey.stages.first();
            stage.position = int(journey.stages.size());
            stage.key = u"s%1"_s.arg(stage.position);
            stage.name = stage.key;
            journey.stages.append(stage);
        }
        QVERIFY(!validateJourney(journey).ok());
        journey.stages.removeLast();
        QVERIFY(validateJourney(journey).ok());
    }

    void exportFollowsThePositions()
    {
        Journey journey = *read(twoStages());
        std::swap(journey.stages[0], journey.stages[1]);
        const auto again = journeyFromJson(QJsonDocument(journeyToJson(journey)).toJson(), u"en"_s);
        QCOMPARE(again->stages.first().key, u"talk"_s);
    }

    void damagedFilesNeverCrash()
    {
        const QByteArray whole =
            QJsonDocument(journeyToJson(*journeyTemplate(u"circular"_s, u"en"_s))).toJson();
        QVERIFY(rc::check("a journey with changed bytes is read or refused", [&whole] {
            QByteArray bytes = whole;
            const auto changes = *rc::gen::inRange(1, 6);
            for (int change = 0; change < changes; ++change)
                bytes[*rc::gen::inRange<int>(0, int(bytes.size()))] = *rc::gen::arbitrary<char>();
            const auto journey = journeyFromJson(bytes, u"en"_s);
            if (!journey.ok())
                RC_ASSERT(!journey.error().text.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
