// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"

/// Cards and journeys for tests of the board's model, which need no store.
namespace vouch::ui::tests
{

using namespace Qt::StringLiterals;

/// The moment of these boards.
inline constexpr Millis today = 1'780'000'000'000;

/// Consider, Decide, Act.
inline Journey threeStages()
{
    Journey journey;
    journey.id = JourneyId(7);
    journey.key = u"test"_s;
    journey.name = u"Test"_s;
    const QStringList names{u"Consider"_s, u"Decide"_s, u"Act"_s};
    for (int i = 0; i < names.size(); ++i) {
        Stage stage;
        stage.id = StageId(i + 1);
        stage.key = names.at(i).toLower();
        stage.name = names.at(i);
        stage.waitDays = 14;
        stage.position = i;
        journey.stages.append(stage);
    }
    return journey;
}

inline Card cardOf(qint64 person, int stage, const QString &rank, const QString &name = u"Ana"_s)
{
    Card card;
    card.person = PersonId(person);
    card.stage = StageId(stage);
    card.rank = rank;
    card.name = name;
    card.enteredAt = today - 3 * dayMillis;
    card.purchaseMinor = person * 100;
    return card;
}

/// A rank that sorts like the number.
inline QString rankOf(int number)
{
    return u"i"_s + QString::number(number).rightJustified(6, u'0');
}

/// Whom a cell shows, in its order.
inline QList<qint64> peopleIn(const BoardModel &model, int stage)
{
    QList<qint64> ids;
    const QModelIndex root = model.stageIndex(stage);
    for (int row = 0; row < model.rowCount(root); ++row)
        ids.append(model.index(row, 0, root).data(BoardModel::PersonRole).toLongLong());
    return ids;
}

/// The board of threeStages() with these cards.
inline void fill(BoardModel &model, const QList<Card> &cards)
{
    model.setJourney(threeStages());
    model.setNow(today);
    model.setContent(makeBoardContent(model.journey(), cards));
}

/// The same with what each stage means.
inline Journey threeMilestones()
{
    Journey journey = threeStages();
    journey.stages[0].milestone = Milestone::Engaged;
    journey.stages[1].milestone = Milestone::Deciding; // the lens has none: its nearest earlier is Before
    journey.stages[2].milestone = Milestone::Bought;
    return journey;
}

} // namespace vouch::ui::tests
