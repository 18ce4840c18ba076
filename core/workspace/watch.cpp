// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/watch.h"

#include "core/store/recovery.h"
#include "core/store/store.h"
#include "core/words/timeline.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{
constexpr int lookMillis = 1000;
constexpr int looksBetween = 5;   ///< at whether those who write something long still live
constexpr int maxOperations = 40; ///< more at once: reading everything anew is quicker
} // namespace

void Workspace::Watch::start()
{
    if (m_timer)
        return;
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(lookMillis);
    QObject::connect(m_timer.get(), &QTimer::timeout, &m_workspace, [this] { look(); });
    m_timer->start();
    look(); // where we begin: what is written from here on is news
}

void Workspace::Watch::madeHere(OperationId operation)
{
    const QMutexLocker lock(&m_lock);
    m_ours.insert(operation.value);
}

bool Workspace::Watch::isOurs(OperationId operation)
{
    const QMutexLocker lock(&m_lock);
    return m_ours.contains(operation.value);
}

/// A program that is killed may be seen to be dead only later, and its half of an import would stay on the
/// screens until somebody opens the file again. What is taken back here arrives like anything that others
/// write.
void Workspace::Watch::takeBackWhatDied()
{
    if (m_unfinished == 0 || m_workspace.isReadOnly() || ++m_looks % looksBetween != 0)
        return;
    m_workspace.m_store->onWriter(
        [now = m_workspace.now()](Connection &db) { return journal::recoverOthers(db, now); });
}

void Workspace::Watch::look()
{
    takeBackWhatDied();
    if (m_looking.exchange(true))
        return;
    m_workspace.m_store->read([this](Connection &db) {
        const Status looked = lookOnLane(db);
        // A busy or vanished file says so to whoever works with it; the next look may succeed.
        if (!looked)
            m_fileVersion = -1;
        m_looking = false;
        return looked;
    });
}

Status Workspace::Watch::lookOnLane(Connection &db)
{
    VOUCH_GIVE(const QVariant version, db.runValue(u"PRAGMA data_version"_s));
    if (version.toLongLong() == m_fileVersion)
        return Done{};
    const bool first = m_last < 0;
    VOUCH_GIVE(const News news, newsSince(db));
    m_fileVersion = version.toLongLong();
    if (first || (news.done.isEmpty() && !news.tooMuch))
        return Done{};
    VOUCH_GIVE(const QList<ChangeSet> changes, changesOf(db, news));
    if (changes.isEmpty())
        return Done{};
    // An operation of our own may be committed and not yet announced: the fence lies behind its announcement.
    m_workspace.m_store->fence().then(QtFuture::Launch::Sync, [this, list = changes](bool) {
        QMetaObject::invokeMethod(
            &m_workspace, [this, list] { announce(list); }, Qt::QueuedConnection);
    });
    return Done{};
}

Result<Workspace::Watch::News> Workspace::Watch::newsSince(Connection &db)
{
    News news;
    QSet<qint64> running;
    qint64 last = m_last;
    if (m_last < 0) {
        VOUCH_GIVE(const qint64 revision, db.number("data_revision"));
        m_last = last = revision;
    }
    int seen = 0;
    {
        VOUCH_GIVE(Statement rows,
                   db.query("operations_since", {{":last", m_last}, {":limit", maxOperations + 1}}));
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            last = qMax(last, id);
            if (rows.text(1) == keyOf(OperationState::Running))
                running.insert(id);
            else
                news.done.append(OperationId(id));
            ++seen;
        }
    }
    for (const qint64 id : std::as_const(m_running)) {
        if (running.contains(id))
            continue;
        VOUCH_GIVE(const QVariant label, db.value("operation_label", {{":id", id}}));
        if (label.isNull())
            news.tooMuch = true; // taken back in chunks that nobody told of
        else
            news.done.append(OperationId(id));
    }
    news.done.removeIf([this](OperationId id) { return isOurs(id); });
    if (seen > maxOperations) {
        news.tooMuch = true;
        VOUCH_GIVE(last, db.number("data_revision"));
    }
    m_running = running;
    m_unfinished = int(running.size());
    m_last = last;
    return news;
}

Result<QList<ChangeSet>> Workspace::Watch::changesOf(Connection &db, const News &news)
{
    QList<ChangeSet> list;
    if (news.tooMuch) {
        ChangeSet all;
        all.everything = true;
        all.byOthers = true;
        all.operation = OperationId(m_last);
        return QList<ChangeSet>{all};
    }
    for (const OperationId id : news.done) {
        VOUCH_GIVE(ChangeSet changes, journal::changesOf(db, id));
        changes.byOthers = true;
        list.append(changes);
    }
    return list;
}

void Workspace::Watch::announce(const QList<ChangeSet> &changes)
{
    for (const ChangeSet &one : changes) {
        if (!one.everything && isOurs(one.operation))
            continue;
        emit m_workspace.changed(one);
    }
}

void Workspace::watchOtherPrograms()
{
    m_watch->start();
}

} // namespace vouch
