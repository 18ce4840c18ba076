// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the whole program's room below the window, each figure beside a limit measured in the same run.
#include "core/base/await.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/workspace.h"
#include "tests/benchmarks/limits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

template<class T>
T good(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(*result);
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(q * double(values.size())))];
}

void line(const char *what, double ours, const char *limitName, double limit, double goal)
{
    std::printf("%-44s %10.2f ms | %-34s %10.2f ms | ratio %7.2f | goal %s%.2f%s\n", what, ours, limitName,
                limit, ours / limit, goal > 0 ? "<= " : "", goal > 0 ? goal : 0.0,
                goal > 0 && ours / limit > goal ? "  MISSED" : "");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"How many people."_s, u"N"_s, u"100000"_s});
    parser.process(application);
    const int people = parser.value(u"people"_s).toInt();
    constexpr unsigned seed = 20261121;
    std::printf("seed %u, %d people with 3 profiles each; one run each unless said\n", seed, people);

    QTemporaryDir folder;
    const QString csv = folder.filePath(u"people.csv"_s);
    const auto made = bench::makePeople(people, seed);
    const qint64 bytes = bench::writeCsv(made, csv);
    const QString plain = folder.filePath(u"plain.sqlite"_s);
    const double insertLimit = bench::bulkInsertLimit(made, plain);

    auto workspace = good(Workspace::create(folder.filePath(u"bench.vouch"_s), {}));
    ImportResult result;
    const double importTook = timed([&] { result = good(workspace->importFiles({csv}, {})); });
    if (result.created != people)
        qFatal("imported %lld of %d", (long long)result.created, people);
    std::printf("CSV of %.1f MB, %.0f people a second\n", double(bytes) / 1e6, people / importTook * 1000);
    line("import CSV (parse, match, journal, board)", importTook, "C API insert + indexes + FTS", insertLimit,
         1.5);
    const double undoTook = timed([&] { good(workspace->undo()); });
    line("undo that import", undoTook, "the import", importTook, 0.5);
    const double redoTook = timed([&] { good(workspace->redo()); });
    line("redo it", redoTook, "the import", importTook, 0);

    const QString path = workspace->path();
    workspace.reset();
    const double openTook = timed([&] { workspace = good(Workspace::open(path)); });
    line("open the workspace", openTook, "the import", importTook, 0);
    const Journey journey = good(workspace->journeys()).first();
    QList<Card> cards;
    const double cardsTook = timed([&] { cards = good(workspace->cards(journey.id)); });
    line("read all cards of the board", cardsTook, "C API insert + indexes + FTS", insertLimit, 0);
    const double countsTook = timed([&] { good(workspace->board(journey.id)); });
    line("board totals", countsTook, "C API insert + indexes + FTS", insertLimit, 0);

    std::vector<double> moves;
    for (int i = 0; i < 200; ++i) {
        MoveRequest request;
        request.walkers = {cards.at(i * (cards.size() / 200)).person};
        request.journey = journey.id;
        request.to = journey.stages.at(1 + i % (journey.stages.size() - 1)).id;
        moves.push_back(timed([&] { good(workspace->moveToStage(request)); }));
    }
    const double commit = bench::commitLimit(plain, 200);
    line("move one card, p50 of 200", quantile(moves, 0.5), "one-row commit, p50", commit, 0);
    line("move one card, p99 of 200", quantile(moves, 0.99), "one-row commit, p50", commit, 0);

    std::vector<double> searches;
    for (const QString &word : {u"a"_s, u"an"_s, u"ana"_s, u"ana s"_s, u"ana so"_s, u"王"_s, u"小明"_s,
                                u"zoe"_s, u"company 42"_s, u"ig_9"_s, u"person77@"_s, u"xiao"_s}) {
        for (int i = 0; i < 5; ++i)
            searches.push_back(timed([&] { good(workspace->people(word, 50)); }));
    }
    const double like = bench::likeLimit(plain, u"sousa"_s);
    line("search as typed, p50 of 60", quantile(searches, 0.5), "LIKE '%word%'", like, 0);
    line("search as typed, p99 of 60", quantile(searches, 0.99), "LIKE '%word%'", like, 0.5);

    return 0;
}
