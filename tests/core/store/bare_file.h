// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

#include <QTemporaryDir>

namespace vouch::test
{

/// A file with the schema of today, without lanes and journal above it: what the pieces of the store work on.
class BareFile
{
public:
    BareFile()
        : m_db(std::move(*Connection::open(path(), Connection::Access::Create)))
    {
        if (const Status made = migrations::run(*m_db); !made)
            qFatal("%s (%s)", qPrintable(made.error().text), qPrintable(made.error().detail));
        run(QStringLiteral("INSERT INTO operation (verb, label, happened_at, state, heartbeat_at) VALUES "
                           "('new', 'New', 0, 'done', 0)"));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("bare.vouch")); }
    Connection &db() { return *m_db; }
    /// Runs what must succeed.
    void run(const QString &sql)
    {
        if (const Status done = m_db->run(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QVariant value(const QString &sql)
    {
        const Result<QVariant> found = m_db->runValue(sql);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    void addPerson(int id)
    {
        run(QStringLiteral("INSERT INTO person (id, display_name, sort_key, search_text, created_at, "
                           "updated_at, version) VALUES (%1, 'P%1', 'p%1', 'p%1', 0, 0, 1)")
                .arg(id));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_db;
};

} // namespace vouch::test
