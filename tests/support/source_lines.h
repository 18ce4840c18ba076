// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace vouch::test
{

/// A line of the program's sources, for tests that read them.
struct SourceLine {
    QString file; ///< "core/base/files.cpp"
    int number = 0;
    QString text;
    QString next; ///< the two lines behind it
    QString sentence() const { return QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(text.trimmed()); }
};

/// Lines of core, ui and app that match, but for comments and includes.
inline QList<SourceLine> sourceLinesWith(const QString &pattern, const QStringList &allowedFiles)
{
    const QRegularExpression wanted(pattern);
    const QDir root(QStringLiteral(VOUCH_SOURCE_DIR));
    QList<SourceLine> found;
    int files = 0;
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator each(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            const QString name = root.relativeFilePath(file.fileName());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(name));
            ++files;
            if (allowedFiles.contains(name))
                continue;
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (int at = 0; at < lines.size(); ++at) {
                const QString text = lines.at(at).trimmed();
                if (!text.startsWith(QLatin1StringView("//")) &&
                    !text.startsWith(QLatin1StringView("#include")) && wanted.match(text).hasMatch())
                    found.append({name, at + 1, text, lines.mid(at + 1, 2).join(u'\n')});
            }
        }
    }
    if (files < 100)
        qFatal("only %d files were looked at", files);
    return found;
}

} // namespace vouch::test
