// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_files.h"

#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vouch::ui::files
{

namespace
{

constexpr int recentLimit = 8;
constexpr quint32 sampleSeed = 20261121;

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

void fill(QObject *context, const std::shared_ptr<Workspace> &workspace, const std::shared_ptr<Work> &work,
          const std::function<void(Opened)> &then)
{
    const Millis now = workspace->now();
    ImportOptions options;
    options.read.now = now;
    options.read.currency = workspace->currency();
    onAnswer(workspace->importDrafts(
                 QCoreApplication::translate("Shell", "Sample data"), u"sample"_s,
                 [now](exchange::DraftSink &sink) { return exchange::makeSample(sampleSeed, now, sink); },
                 options, work),
             context, [workspace, then](const Result<ImportResult> &filled) {
                 if (filled.ok())
                     then(workspace);
                 else
                     then(filled.error());
             });
}

} // namespace

QStringList recent()
{
    QStringList there;
    const QStringList known = QSettings().value(u"recentFiles"_s).toStringList();
    for (const QString &path : known) {
        if (QFileInfo::exists(path))
            there.append(path);
    }
    return there;
}

void remember(const QString &path)
{
    QStringList all = recent();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(u"recentFiles"_s, QStringList(all.mid(0, recentLimit)));
}

void forget(const QString &path)
{
    QStringList all = recent();
    all.removeAll(path);
    QSettings().setValue(u"recentFiles"_s, all);
}

QString freshWorkspacePath()
{
    const QDir folder(dataFolder());
    QString path = folder.filePath(u"people.vouch"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"people-%1.vouch"_s.arg(number));
    return path;
}

QString samplePath()
{
    return QDir(dataFolder()).filePath(u"sample.vouch"_s);
}

bool isSample(const QString &path)
{
    return QFileInfo(path).absoluteFilePath() == QFileInfo(samplePath()).absoluteFilePath();
}

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void openSample(QObject *context, const std::shared_ptr<Work> &work, std::function<void(Opened)> then)
{
    if (!QFileInfo::exists(samplePath())) {
        Workspace::NewOptions options;
        options.language = templateLanguage();
        options.journeys = {u"social-journey"_s, u"upside-down"_s};
        options.currency = u"EUR"_s; // what the invented studio sells in, wherever this computer stands
        onAnswer(Workspace::create(samplePath(), options), context,
                 [context, work, then = std::move(then)](const Opened &made) {
                     if (made.ok())
                         fill(context, made.value(), work, then);
                     else
                         then(made);
                 });
        return;
    }
    onAnswer(Workspace::open(samplePath()), context,
             [context, work, then = std::move(then)](const Opened &opened) {
                 if (!opened.ok()) {
                     then(opened);
                     return;
                 }
                 // An earlier attempt may have been stopped while it was filling the file.
                 onAnswer(opened.value()->people({}, 1), context, [=](const Result<PeoplePage> &page) {
                     if (page.ok() && page.value().total == 0 && !opened.value()->isReadOnly())
                         fill(context, opened.value(), work, then);
                     else
                         then(opened);
                 });
             });
}

} // namespace vouch::ui::files
