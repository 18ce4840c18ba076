// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal_content.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "tests/support/workspace_fixture.h"

namespace vouch::test
{

/// A copy of a workspace as it is when this is made, to which everything is sent that is done there since.
class OtherCopy
{
public:
    explicit OtherCopy(const QString &path)
        : m_original(open(path))
    {
        const QString copy = m_folder.filePath(QStringLiteral("copy.vouch"));
        must(m_original->run(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
        m_copy = open(copy);
        must(journal::installTriggers(*m_copy));
        m_last = m_original->runValue(QStringLiteral("SELECT max(id) FROM operation"))->toLongLong();
    }

    /// Applies what was done since, each operation by itself.
    Status follow()
    {
        const QStringList ids =
            m_original
                ->runValue(QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM operation WHERE id > "
                                          "%1 ORDER BY id)")
                               .arg(m_last))
                ->toString()
                .split(u',', Qt::SkipEmptyParts);
        for (const QString &id : ids) {
            m_last = id.toLongLong();
            VOUCH_GIVE(const journal::Written written, journal::written(*m_original, OperationId(m_last)));
            VOUCH_TRY(journal::applyWritten(*m_copy, written));
            VOUCH_GIVE(const journal::Written same, journal::written(*m_copy, OperationId(m_last)));
            if (!(same == written))
                return Error{
                    Error::Kind::Internal, QStringLiteral("operation %1 is told otherwise").arg(id), {}};
        }
        m_copy->followTimeZone();
        return Done{};
    }
    QString dump() { return *dumpContent(*m_copy); }
    QStringList check() { return *checkContent(*m_copy); }
    Connection &original() { return *m_original; }
    Connection &copy() { return *m_copy; }

private:
    static std::unique_ptr<Connection> open(const QString &path)
    {
        return std::move(*Connection::open(path, Connection::Access::ReadWrite));
    }
    static void must(const Status &status)
    {
        if (!status)
            qFatal("%s (%s)", qPrintable(status.error().text), qPrintable(status.error().detail));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_original, m_copy;
    qint64 m_last = 0;
};

} // namespace vouch::test

/// All that was done is sent to the copy, which then holds the same and is sound.
#define COPY_FOLLOWS(other, dumped)                                                                          \
    do {                                                                                                     \
        const vouch::Status followed = (other).follow();                                                     \
        QVERIFY2(followed.ok(),                                                                              \
                 followed.ok() ? "" : qPrintable(followed.error().text + followed.error().detail));          \
        QCOMPARE((other).dump(), (dumped));                                                                  \
        QCOMPARE((other).check(), QStringList());                                                            \
    } while (false)
