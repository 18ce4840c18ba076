// SPDX-License-Identifier: GPL-3.0-or-later
// How long the whole window takes from the start of a process to the board with its first cards, and how much
// memory it has with all of them; each beside what an empty window takes and beside the board of few people.
// Every figure is of a process of its own.
#include "tests/benchmarks/paired.h"
#include "tests/support/many_people.h"
#include "ui/board/board_screen.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

constexpr unsigned seed = 20261122;

/// What this process has in memory, in kB. Not the proportional set size: what other programs share with it
/// would decide the ratio.
qint64 memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : file.readAll().split('\n')) {
        if (row.startsWith("Rss:"))
            return row.mid(4).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void until(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void tell(const char *what)
{
    std::printf("%s %lld %.3f\n", what, (long long)memory(), bench::processMillis());
    std::fflush(stdout);
}

/// The program's part: shows the file's board, or an empty window where there is no file, and says when it is
/// painted and when all cards are there.
int show(QApplication &application, const QString &file)
{
    if (file.isEmpty()) {
        QMainWindow window;
        window.resize(1600, 1000);
        window.show();
        window.repaint();
        QCoreApplication::processEvents();
        tell("painted");
        tell("complete");
        return 0;
    }
    ui::theme::apply(application, ui::ThemeMode::Light);
    QSettings().setValue(u"window/screen"_s, u"board"_s);
    ui::MainWindow window;
    window.show();
    window.openFiles({file});
    const ui::BoardScreen *board = nullptr;
    until([&] {
        board = window.findChild<ui::BoardScreen *>();
        return board && board->model()->peopleCount() > 0;
    });
    window.repaint();
    tell("painted");
    until([&] { return !board->isLoading(); });
    window.repaint();
    // Memory goes back in the background.
    until([timer = QElapsedTimer(), &application]() mutable {
        if (!timer.isValid()) {
            timer.start();
            application.startTimer(500);
        }
        return timer.elapsed() > 1500;
    });
    tell("complete");
    return 0;
}

struct Start {
    double painted = 0, complete = 0; ///< ms since the process was begun
    double paintedProcessor = 0;      ///< ms
    double memory = 0;                ///< MB with all cards
};

Start start(const QString &file)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--show"_s, file});
    Start found;
    while (process.waitForReadyRead(120'000)) {
        while (process.canReadLine()) {
            const QList<QByteArray> said = process.readLine().trimmed().split(' ');
            const double now = double(timer.nsecsElapsed()) / 1e6;
            if (said.first() == "painted") {
                found.painted = now;
                found.paintedProcessor = said.at(2).toDouble();
            } else {
                found.complete = now;
                found.memory = double(said.at(1).toLongLong()) / 1024;
            }
        }
    }
    process.waitForFinished();
    if (process.exitCode() != 0 || found.complete == 0)
        qFatal("the window of %s did not come up", qPrintable(file));
    return found;
}

void line(const char *what, const char *limit, const char *unit, std::vector<double> ours,
          std::vector<double> theirs, double goal)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / theirs[i]);
    const double ratio = bench::median(ratios);
    std::printf("%-46s %9.1f %s | %-34s %9.1f %s | ratio %6.2f", what, bench::median(std::move(ours)), unit,
                limit, bench::median(std::move(theirs)), unit, ratio);
    if (goal > 0)
        std::printf(" | goal <= %.2f%s", goal, ratio > goal ? "  MISSED" : "");
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"people"_s, u"How many people on the journey."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"few"_s, u"How many in the workspace beside it."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"pairs"_s, u"How often everything is measured."_s, u"N"_s, u"9"_s});
    parser.addOption({u"folder"_s, u"Keep the made workspaces there, and use them again."_s, u"PATH"_s});
    parser.addOption({u"show"_s, u"Show one file and say what it took."_s, u"PATH"_s});
    parser.process(application);
    if (parser.isSet(u"show"_s))
        return show(application, parser.value(u"show"_s));

    const int people = parser.value(u"people"_s).toInt(), few = parser.value(u"few"_s).toInt();
    const QDir place(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : home.path());
    const auto made = [&place](int count) {
        const QString path = place.filePath(u"many-%1.vouch"_s.arg(count));
        if (!QFile::exists(path))
            test::makeBoard(path, count, seed);
        return path;
    };
    const QString manyPath = made(people), fewPath = made(few);
    std::printf("seed %u, the window on %d people beside %d, process by process\n", seed, people, few);
    start(fewPath); // what is read from the disk is in memory then
    std::vector<double> empty, emptyMemory, fewPainted, manyPainted, fewMemory, manyMemory, manyComplete;
    std::vector<double> fewProcessor, manyProcessor;
    for (int pair = 0; pair < parser.value(u"pairs"_s).toInt(); ++pair) {
        const Start none = start({}), one = start(fewPath), many = start(manyPath);
        empty.push_back(none.painted);
        emptyMemory.push_back(none.memory);
        fewPainted.push_back(one.painted);
        fewProcessor.push_back(one.paintedProcessor);
        manyProcessor.push_back(many.paintedProcessor);
        fewMemory.push_back(one.memory);
        manyPainted.push_back(many.painted);
        manyMemory.push_back(many.memory);
        manyComplete.push_back(many.complete);
    }
    line("start to first cards painted", "with few people", "ms", manyPainted, fewPainted, 1.2);
    line("start to first cards painted", "empty window", "ms", manyPainted, empty, 2.0);
    line("the same, processor time", "with few people", "ms", manyProcessor, fewProcessor, 1.2);
    line("memory with all cards", "empty window", "MB", manyMemory, emptyMemory, 2.5);
    line("memory with all cards", "with few people", "MB", manyMemory, fewMemory, 0);
    std::printf("start to all cards there: %.0f ms\n", bench::median(manyComplete));
    return 0;
}
