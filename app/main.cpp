// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/environment.h"
#include "app/window_library.h"
#include "core/base/scratch.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

int inTerminal(int &argc, char **argv, const QStringList &words)
{
    app::quietLog();
    if (app::asksForPainting(words)) {
        // Where what paints is missing, the command says so once it is about to paint.
        if (const auto library = app::windowLibrary()) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            const auto application = (*library)->application(argc, argv);
            app::prepareApplication(*application);
            return app::runCommand(words);
        }
    }
    QCoreApplication application(argc, argv);
    app::prepareApplication(application);
    return app::runCommand(words);
}

/// What is left for the window: files, with or without -w. `strange` gets the first option that nobody knows.
QStringList filesOf(const QStringList &words, QString &strange)
{
    QStringList files;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word.startsWith(u"--workspace="_s))
            files.append(word.mid(12));
        else if (word == u"-platform" || word == u"-style")
            ++at; // Qt's own, with a value
        else if (word == u"-w" || word == u"--workspace" || word == u"--" || word == u"--quit-after-paint")
            continue; // the last one is the window's: it reads it from QCoreApplication::arguments()
        else if (word.startsWith(u'-') && strange.isEmpty())
            strange = word;
        else
            files.append(word);
    }
    return files;
}

int inWindow(int &argc, char **argv, const QStringList &words)
{
    QString strange;
    const QStringList files = filesOf(words, strange);
    if (!strange.isEmpty()) {
        app::printError(app::CommandLine::tr("There is no option %1. See “vouch --help”.").arg(strange));
        return app::exitUsage;
    }
    for (const QString &file : files) {
        if (!QFileInfo::exists(file)) {
            app::printError(
                app::CommandLine::tr("“%1” is neither a command nor a file. See “vouch --help”.").arg(file));
            return app::exitUsage;
        }
    }
    if (!app::hasDisplay()) {
        app::printError(
            app::CommandLine::tr("There is no display to open a window on. See “vouch --help” for what works "
                                 "in the terminal."));
        return app::exitFailed;
    }
    const auto library = app::windowLibrary();
    if (!library) {
        app::printError(library.error().text);
        return app::exitFailed;
    }
    const auto application = (*library)->application(argc, argv);
    app::prepareApplication(*application);
    return (*library)->show(*application, files, app::prepareApplication);
}

} // namespace

int main(int argc, char **argv)
{
    app::hardenProcess();
    ScratchFolder::handleSignals();
    app::chooseLocale();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));
    return app::asksForCommand(words) ? inTerminal(argc, argv, words) : inWindow(argc, argv, words);
}
