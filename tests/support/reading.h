// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/formats.h"
#include "tests/support/collecting_sink.h"

#include <QFile>
#include <QTemporaryDir>

namespace vouch::test
{

/// Reads bytes as a file of that name would be read, for tests of readers.
class Reading
{
public:
    CollectingSink operator()(const QByteArray &bytes, const exchange::ReadOptions &options = {},
                              const QString &name = QStringLiteral("input.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The temporary folder cannot be written.");
        file.close();
        CollectingSink sink;
        const Status status = exchange::readFile(path, options, sink);
        m_refusal = status ? QString() : status.error().text;
        return sink;
    }
    CollectingSink operator()(const QString &text, const exchange::ReadOptions &options = {})
    {
        return (*this)(text.toUtf8(), options);
    }

    CollectingSink operator()(const char *text, const exchange::ReadOptions &options = {})
    {
        return (*this)(QByteArray(text), options);
    }

    /// Why the last file was not read at all; empty if it was.
    const QString &refusal() const { return m_refusal; }

private:
    QTemporaryDir m_folder;
    QString m_refusal;
};

inline QStringList valuesOf(const QList<exchange::Labelled> &list)
{
    QStringList values;
    for (const exchange::Labelled &each : list)
        values.append(each.value);
    return values;
}

} // namespace vouch::test
