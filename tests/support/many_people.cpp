// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_people.h"

#include "core/base/await.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vouch::test
{

namespace
{

exchange::Draft somebody(int number, const QStringList &stages, QRandomGenerator &random)
{
    static const QStringList names{u"Ana"_s,   u"Ben"_s,    u"Chen Wei"_s, u"Dora"_s,
                                   u"Émile"_s, u"王小明"_s, u"Zoë"_s};
    static const QStringList networks{u"instagram"_s, u"x"_s, u"linkedin"_s, u"wechat"_s};
    exchange::Draft draft;
    draft.rows = 1;
    draft.person.displayName = u"%1 Person %2"_s.arg(names.at(number % 7)).arg(number);
    draft.person.externalId = u"made:%1"_s.arg(number);
    draft.person.owner = number % 3 == 0 ? u"Maya"_s : u"Jonas"_s;
    if (number % 2 == 0)
        draft.person.organisation = u"Company %1"_s.arg(number % 500);
    exchange::ProfileDraft profile;
    profile.network = networks.at(number % 4);
    profile.handle = u"person_%1"_s.arg(number);
    draft.person.profiles.append(profile);
    if (number % 4 == 0)
        draft.person.tags.append(u"tag %1"_s.arg(number % 12));
    const int stage = random.bounded(2) == 0 ? 0 : 1 + int(random.bounded(quint32(stages.size() - 1)));
    exchange::VisitDraft visit;
    visit.stage = stages.at(stage);
    visit.at = 1'760'000'000'000 + qint64(random.bounded(200)) * 86'400'000;
    draft.visits.append(visit);
    if (number % 9 == 0) {
        exchange::TaskDraft task;
        task.title = u"Call"_s;
        task.dueAt = 1'790'000'000'000;
        draft.tasks.append(task);
    }
    return draft;
}

} // namespace

void makeBoard(const QString &path, int people, unsigned seed)
{
    const auto workspace = await(Workspace::create(path, {}));
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text));
    const auto journeys = await((*workspace)->journeys());
    QStringList stages;
    for (const Stage &stage : journeys->first().stages)
        stages.append(stage.key);
    ImportOptions options;
    options.journey = journeys->first().key;
    const auto done = await((*workspace)
                                ->importDrafts(
                                    u"Many people"_s, u"made"_s,
                                    [&](exchange::DraftSink &sink) -> Status {
                                        QRandomGenerator random(seed);
                                        for (int i = 0; i < people; ++i) {
                                            if (!sink.add(somebody(i, stages, random)))
                                                break;
                                        }
                                        return Done{};
                                    },
                                    options));
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    const auto board = await((*workspace)->board(journeys->first().id));
    qint64 placed = 0;
    for (const BoardStage &stage : *board)
        placed += stage.count;
    if (placed != people)
        qFatal("%lld of %d people are on the board", (long long)placed, people);
}

} // namespace vouch::test
