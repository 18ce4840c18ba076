// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <sys/stat.h>

namespace vouch::test
{

/// The locks that this process holds on a workspace and on what lies beside it, as the kernel lists them: a
/// sorted line "name kind from to" for each.
inline QStringList locksOn(const QString &workspace)
{
    QStringList held;
    QFile all(QStringLiteral("/proc/locks"));
    if (!all.open(QIODevice::ReadOnly))
        qFatal("/proc/locks cannot be read");
    const QList<QByteArray> lines = all.readAll().split('\n');
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        struct stat file = {};
        if (::stat(QFile::encodeName(workspace + QLatin1String(suffix)).constData(), &file) != 0)
            continue;
        for (const QByteArray &line : lines) {
            // 1: POSIX  ADVISORY  READ 4711 fe:00:123456 128 128
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() == 8 && words[4].toLongLong() == QCoreApplication::applicationPid() &&
                words[5].mid(words[5].lastIndexOf(':') + 1).toULongLong() == file.st_ino)
                held.append(QStringLiteral("workspace%1 %2 %3 %4")
                                .arg(QLatin1String(suffix), QString::fromLatin1(words[3]),
                                     QString::fromLatin1(words[6]), QString::fromLatin1(words[7])));
        }
    }
    held.sort();
    return held;
}

/// Those that stay: a lane that looks for news of other programs holds one more for a moment.
inline QStringList steadyLocksOn(const QString &workspace)
{
    constexpr int looks = 12, between = 4;
    QStringList steady = locksOn(workspace);
    for (int i = 0; i < looks; ++i) {
        QThread::msleep(between);
        if (const QStringList now = locksOn(workspace); now.size() < steady.size())
            steady = now;
    }
    return steady;
}

} // namespace vouch::test
