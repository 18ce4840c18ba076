// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: importing. Reading happens on a thread of its own, writing on the writer lane, a chunk at a
// time, so that a person's change waits for one chunk at most.
#include "core/base/await.h"
#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/exchange/formats.h"
#include "core/store/journal_content.h"
#include "core/store/lane.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/imports.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

constexpr int mostIssues = 1000;
constexpr qint64 chunkTarget = 70; ///< ms that one chunk may keep others waiting
constexpr qsizetype smallestChunk = 50, largestChunk = 20'000;

using Produce = std::function<Status(DraftSink &)>;

struct JourneyCall {
    QString key, name;
    QStringList stages, won, lost;
    bool deals = false; ///< walk it, not people
};

template<class T>
void remember(QList<T> &list, const T &entry)
{
    if (list.size() < mostIssues)
        list.append(entry);
}

/// What is written in one transaction, and what the reader had to say beside it.
struct Chunk {
    QList<JourneyCall> journeys; ///< made before the people that stand on them
    QList<ProgrammeDraft> programmes;
    std::vector<Draft> drafts;
    std::vector<ReadyDraft> ready; ///< of each draft
    ReadyRows rows;                ///< of all of them
    DraftKeys keys;
    ImportResult told;

    bool writesNothing() const { return drafts.empty() && journeys.isEmpty(); }
    /// Empty as a new one, with room for as much again.
    void clear()
    {
        journeys.clear();
        programmes.clear();
        drafts.clear();
        ready.clear();
        rows.clear();
        keys.clear();
        told = {};
    }
};

/// Collects drafts into chunks and has them written, one while the next one is read; counts outcomes.
/// Everything but writing happens on the thread of the import; what the writer lane touches, this thread
/// leaves alone until it has joined the chunk.
class ImportJob final : public DraftSink
{
public:
    /// Runs work on the lane that writes.
    using OnWriter = std::function<QFuture<Status>(std::function<Status(Connection &)>)>;

    /// `path`: of the file, to be read beside the lane; empty where nobody else can open it.
    ImportJob(OnWriter onWriter, QString path, const Clock &clock, QString actor, ImportOptions options,
              std::shared_ptr<Work> work)
        : m_onWriter(std::move(onWriter))
        , m_path(std::move(path))
        , m_clock(clock)
        , m_actor(std::move(actor))
        , m_options(std::move(options))
        , m_work(std::move(work))
    {
    }

    Status begin(const QString &verb, const QString &label)
    {
        m_label = label;
        return await(m_onWriter([&](Connection &db) -> Status {
            VOUCH_GIVE(const QVariant synchronous, db.runValue(u"PRAGMA synchronous"_s));
            m_synchronous = synchronous.toInt();
            VOUCH_TRY(setBulk(db, true)); // before the operation: one that runs has to be taken back
            VOUCH_GIVE(m_operation, journal::beginLong(db, m_clock.now(), verb, label, m_actor));
            return Done{};
        }));
    }

    Status finish(const QString &label, ChangeSet *changes)
    {
        VOUCH_TRY(send());
        VOUCH_TRY(join());
        VOUCH_TRY(closeBeside());
        return await(m_onWriter([&](Connection &db) -> Status {
            m_applier.reset();
            VOUCH_TRY(journal::chunk(db, m_operation, m_clock.now(), m_actor,
                                     [this](Writer &writer) { return settle(writer); }));
            const QJsonObject info{{u"rows"_s, result.rows},       {u"created"_s, result.created},
                                   {u"updated"_s, result.updated}, {u"skipped"_s, result.skipped},
                                   {u"failed"_s, result.failed},   {u"reader"_s, exchange::readerVersion}};
            VOUCH_GIVE(ChangeSet done, journal::finishLong(db, m_operation, label, info, m_hashed));
            result.operation = done.operation;
            *changes = done;
            VOUCH_TRY(setBulk(db, false));
            if (done.operation.isValid())
                return Done{};
            // All that an older reader read of it was right.
            return db.change("imports_read_again", {{":reader", exchange::readerVersion}, {":label", label}});
        }));
    }

    Status abandon()
    {
        (void)join(); // whatever became of it, it goes
        (void)closeBeside();
        return await(m_onWriter([&](Connection &db) -> Status {
            m_applier.reset();
            const Status gone =
                m_operation.isValid() ? journal::abandonLong(db, m_operation) : Status(Done{});
            VOUCH_TRY(setBulk(db, false));
            return gone;
        }));
    }

    const Status &state() const { return m_state; }

    bool add(Draft draft) override
    {
        m_next.ready.push_back(ReadyDraft::make(draft, m_options.read.region, m_next.rows));
        m_next.keys.add(m_next.ready.back());
        number(m_next.ready.back());
        m_next.drafts.push_back(std::move(draft));
        if (qsizetype(m_next.drafts.size()) >= m_size)
            m_state = send();
        return m_state.ok() && !cancelled();
    }
    void skipped(const RowIssue &issue, qint64 rows) override
    {
        m_next.told.skipped += rows;
        count(m_next.told, rows);
        remember(m_next.told.notes, issue);
    }
    void failed(const RowIssue &issue, qint64 rows) override
    {
        m_next.told.failed += rows;
        count(m_next.told, rows);
        remember(m_next.told.errors, issue);
    }
    void warning(const RowIssue &issue) override { remember(m_next.told.notes, issue); }
    void doubt(const ColumnDoubt &doubt) override { m_next.told.doubts.append(doubt); }
    void progress(qint64 done, qint64 total) override
    {
        if (m_work)
            m_work->reach(done, total);
    }
    void column(const QString &name, qint64 filled) override { m_next.told.columns.append({name, filled}); }
    void journey(const QString &key, const QString &name, const QStringList &stages, const QStringList &won,
                 const QStringList &lost, bool deals) override
    {
        if (m_state.ok())
            m_state = send();
        m_next.journeys.append({key, name, stages, won, lost, deals});
    }
    void programme(const ProgrammeDraft &programme) override { m_next.programmes.append(programme); }
    bool cancelled() const { return m_work && m_work->isCancelled(); }
    /// From here on it is too late to cancel; false where somebody has.
    bool settle() const { return !m_work || m_work->settle(); }

    ImportResult result;

private:
    static Status setBulk(Connection &db, bool bulk)
    {
        VOUCH_TRY(db.setBulk(bulk));
        return searchindex::setBulk(db, bulk);
    }
    /// So that the lane that writes need not look up names that it knows.
    void number(ReadyDraft &ready)
    {
        if (ready.organisation.isEmpty())
            return;
        auto known = m_organisations.constFind(ready.organisation);
        if (known == m_organisations.cend())
            known = m_organisations.insert(ready.organisation, m_organisations.size());
        ready.organisationNumber = *known;
    }
    void count(ImportResult &where, qint64 rows)
    {
        where.rows += rows;
        if (m_work)
            m_work->countRows(rows);
    }
    /// What the reader said of this chunk comes before what writing it says.
    void take(const ImportResult &told)
    {
        result.rows += told.rows;
        result.skipped += told.skipped;
        result.failed += told.failed;
        for (const RowIssue &issue : told.errors)
            remember(result.errors, issue);
        for (const RowIssue &issue : told.notes)
            remember(result.notes, issue);
        for (const ColumnDoubt &doubt : told.doubts) {
            if (!result.doubts.contains(doubt))
                result.doubts.append(doubt);
        }
        result.columns += told.columns;
    }

    Status applyChunk(Writer &writer, const Chunk &chunk)
    {
        if (!m_applier) {
            VOUCH_GIVE(m_applier, DraftApplier::make(writer.db));
            m_applier->setLabel(m_label);
        }
        VOUCH_TRY(m_applier->beginChunk(chunk.keys));
        for (const JourneyCall &call : chunk.journeys)
            VOUCH_TRY(makeJourney(writer, call, chunk.drafts));
        for (const ProgrammeDraft &programme : chunk.programmes)
            VOUCH_TRY(m_applier->ensureProgramme(writer, programme));
        for (std::size_t i = 0; i < chunk.drafts.size(); ++i) {
            VOUCH_GIVE(const DraftApplier::Counts counts,
                       m_applier->apply(writer, chunk.drafts[i], chunk.ready[i], chunk.rows, m_options));
            note(chunk.drafts[i], counts);
        }
        return m_applier->endChunk();
    }

    Status makeJourney(Writer &writer, const JourneyCall &call, const std::vector<Draft> &drafts)
    {
        const bool named = !m_options.read.journeyName.isEmpty();
        VOUCH_GIVE(const QString key,
                   named ? Result<QString>(call.key)
                         : m_applier->journeyOfKnownDeals(call.key, call.stages, drafts, m_options));
        VOUCH_GIVE(const bool made, m_applier->ensureJourney(writer, key, call.name, call.stages, call.won,
                                                             call.lost, call.deals));
        if (made && !named)
            remember(result.notes,
                     RowIssue{{},
                              0,
                              QCoreApplication::translate(
                                  "Import", "A journey “%1” was made for what this file tells. To go on with "
                                            "a journey that is there, name it when you import.")
                                  .arg(call.name)});
        return Done{};
    }

    void note(const Draft &draft, const DraftApplier::Counts &counts)
    {
        result.created += counts.created;
        result.updated += counts.updated;
        result.skipped += counts.skipped;
        result.failed += counts.failed;
        count(result, counts.created + counts.updated + counts.skipped + counts.failed);
        result.people += counts.people;
        result.profiles += counts.profiles;
        result.interactions += counts.interactions;
        result.purchases += counts.purchases;
        result.deals += counts.deals;
        result.transitions += counts.transitions;
        result.advocacy += counts.advocacy;
        result.referrals += counts.referrals;
        result.duplicatesSuggested += counts.duplicatesSuggested;
        result.alreadyHere += counts.alreadyHere;
        result.nobodysPurchases += draft.nobody ? counts.purchases : 0;
        if (!counts.reason.isEmpty())
            remember(counts.failed > 0 ? result.errors : result.notes,
                     RowIssue{draft.file, draft.line, counts.reason});
        for (const QString &note : counts.notes)
            remember(result.notes, RowIssue{draft.file, draft.line, note});
        for (const KeptValue &kept : counts.kept)
            remember(result.kept, kept);
        for (const DuplicatePair &pair : counts.pairs)
            remember(result.pairs, pair);
    }

    /// What follows from all that was read: rewards promised, cases opened.
    Status settle(Writer &writer)
    {
        VOUCH_TRY(settleImport(writer));
        for (const DraftApplier::RewardSteps &reward : std::as_const(m_rewardSteps))
            VOUCH_TRY(followRewards(writer, reward.referral, reward.steps));
        VOUCH_GIVE(Statement twice,
                   writer.db.query("friends_promised_twice", {{":version", writer.id.value}}));
        while (twice.next())
            remember(
                result.notes,
                RowIssue{{},
                         0,
                         QCoreApplication::translate(
                             "Import", "%1 was recommended by several people; a programme rewards them once.")
                             .arg(twice.text(1))});
        return Done{};
    }

    /// Gives the writer lane what was collected, as soon as it has written what it was given before.
    Status send()
    {
        VOUCH_TRY(join());
        take(m_next.told);
        m_next.told = {};
        if (m_next.writesNothing())
            return Done{};
        std::swap(m_writing, m_next);
        m_written = m_onWriter([this](Connection &db) { return write(db, m_writing); });
        m_next.clear(); // the one before, while this is written
        return std::exchange(m_anyWritten, true) ? goOnBeside() : Status(Done{});
    }

    /// Beside the writer lane, while the next chunk is written, what is committed gets its hash and goes from
    /// the log into the file: neither is for anybody to wait for.
    Status goOnBeside()
    {
        if (m_path.isEmpty() || (m_besides.isValid() && !m_besides.isFinished()))
            return Done{};
        VOUCH_TRY(joinBeside());
        if (!m_beside)
            m_beside = std::make_unique<Lane>(u"vouch-beside"_s);
        m_besides = m_beside->post([this](std::unique_ptr<Connection> &db) -> Status {
            if (!db) {
                VOUCH_GIVE(db, Connection::open(m_path, Connection::Access::ReadWrite));
            }
            return workBeside(*db);
        });
        return Done{};
    }

    Status joinBeside() { return m_besides.isValid() ? await(std::exchange(m_besides, {})) : Status(Done{}); }
    Status closeBeside()
    {
        const Status done = joinBeside();
        m_beside.reset();
        return done;
    }

    /// On the lane beside the writer's.
    Status workBeside(Connection &db)
    {
        VOUCH_TRY(db.run(u"BEGIN"_s)); // one state of the file
        VOUCH_GIVE(m_hashed, journal::hashOn(db, m_operation, m_hashed));
        VOUCH_TRY(db.run(u"COMMIT"_s));
        constexpr qint64 apart = 300; // ms; the more seldom, the fewer pages are written twice
        if (m_emptied.isValid() && m_emptied.elapsed() < apart)
            return Done{};
        VOUCH_TRY(db.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
        m_emptied.start();
        return Done{};
    }

    Status join() { return m_written.isValid() ? await(std::exchange(m_written, {})) : Status(Done{}); }

    /// Other programs that wait for the file look every millisecond; there must be a moment to find, which is
    /// used for what needs no transaction.
    Status letOthersIn(const Chunk &next)
    {
        constexpr qint64 moment = 2;
        if (!m_committed.isValid())
            return Done{};
        if (m_applier)
            VOUCH_TRY(m_applier->lookAhead(next.keys));
        if (m_committed.elapsed() < moment)
            QThread::msleep(ulong(moment - m_committed.elapsed()));
        return Done{};
    }

    /// On the writer lane.
    Status write(Connection &db, const Chunk &chunk)
    {
        VOUCH_TRY(letOthersIn(chunk));
        QElapsedTimer timer;
        timer.start();
        const ImportResult before = result;
        // A chunk need not be on the disk when the next one begins: after a power cut the file is whole all
        // the same, and what is missing belongs to an operation that has not ended and is taken back. Changes
        // in between are.
        const auto attempt = [&]() -> Status {
            VOUCH_TRY(db.run(u"PRAGMA synchronous=%1"_s.arg(std::min(m_synchronous, 1)))); // 1: NORMAL
            const Status written = journal::chunk(db, m_operation, m_clock.now(), m_actor,
                                                  [&](Writer &writer) { return applyChunk(writer, chunk); });
            const Status synced = db.run(u"PRAGMA synchronous=%1"_s.arg(m_synchronous));
            return written ? synced : written;
        };
        const auto forget = [&] {
            if (m_work)
                m_work->countRows(before.rows - result.rows);
            result = before;
        };
        Status done = attempt();
        // A row that cannot be taken spoils its chunk; the chunk is done again, each row on its own.
        if (!done && m_applier &&
            (done.error().kind == Error::Kind::Conflict || done.error().kind == Error::Kind::Invalid)) {
            forget();
            m_applier->setCareful(true);
            (void)m_applier->takeRewardSteps();
            done = attempt();
            m_applier->setCareful(false);
        }
        if (!done) {
            forget();
            return done;
        }
        m_committed.start();
        m_applier->chunkWritten();
        m_rewardSteps += m_applier->takeRewardSteps();
        // The next chunk aims at the target; by halves and doubles, since rows differ.
        const qint64 took = qMax<qint64>(1, timer.elapsed());
        const auto size = qsizetype(chunk.drafts.size());
        if (size >= m_size) {
            const qsizetype wanted = size * chunkTarget / took;
            m_size = qBound(smallestChunk, qBound(size / 2, wanted, size * 2), largestChunk);
        }
        return done;
    }

    OnWriter m_onWriter;
    QString m_path;
    const Clock &m_clock;
    QString m_actor;
    ImportOptions m_options;
    std::shared_ptr<Work> m_work;
    QString m_label;
    OperationId m_operation;
    std::unique_ptr<DraftApplier> m_applier;        ///< touched on the writer lane only
    QList<DraftApplier::RewardSteps> m_rewardSteps; ///< touched on the writer lane only
    QElapsedTimer m_committed;                      ///< touched on the writer lane only
    int m_synchronous = 0; ///< how surely other changes are on the disk; touched on the writer lane only
    Chunk m_next;          ///< what is being read
    QHash<QString, qint64> m_organisations; ///< those that drafts have named: their numbers
    Chunk m_writing;                        ///< the chunk before it, while it is written
    QFuture<Status> m_written;              ///< whether that is done
    bool m_anyWritten = false;              ///< whether there was a chunk before
    std::unique_ptr<Lane> m_beside;         ///< see goOnBeside()
    QFuture<Status> m_besides;              ///< what goes on there
    journal::Hashed m_hashed;               ///< how far; touched there only, until it is closed
    QElapsedTimer m_emptied;                ///< since the log went into the file; touched there only
    std::atomic<qsizetype> m_size = 500;    ///< drafts in the next chunk
    Status m_state{Done{}};
};

/// Refuses what will hardly fit: on a full disk even taking an unfinished import back needs room.
Status checkRoom(const QString &workspace, const QStringList &paths)
{
    // A row takes up to ten times its bytes: record, search words, indexes, journal.
    constexpr qint64 least = 8'000'000, timesLarger = 10;
    qint64 needed = least;
    for (const QString &path : paths)
        needed += timesLarger * QFileInfo(path).size();
    const QStorageInfo disk(QFileInfo(workspace).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() >= needed)
        return Done{};
    return Error{
        Error::Kind::Full,
        QCoreApplication::translate("Import",
                                    "There is not enough room on the disk: this import may need %1, and "
                                    "%2 are free. Make room and try again.")
            .arg(QLocale().formattedDataSize(needed), QLocale().formattedDataSize(disk.bytesAvailable())),
        {}};
}

Error cancelledError()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Import", "The import was cancelled; nothing of it was kept."),
            {}};
}

struct Plan {
    QString verb, label, format;
    QString actor; ///< who asked for it
    Produce produce;
    ImportOptions options;
    std::shared_ptr<Work> work;
};

/// Reads and writes; on any failure nothing of it stays.
Result<ImportResult> runJob(ImportJob &job, const Plan &plan, ChangeSet *changes)
{
    VOUCH_TRY(job.begin(plan.verb, plan.label));
    Status read = plan.produce(job);
    if (!job.state().ok())
        read = job.state();
    else if (read ? !job.settle() : job.cancelled())
        read = cancelledError();
    if (read)
        read = job.finish(plan.label, changes);
    if (!read) {
        const Status gone = job.abandon();
        if (!gone)
            return Error{gone.error().kind,
                         QCoreApplication::translate(
                             "Import", "%1 What was read so far could not be taken back yet; Vouch does "
                                       "that when it next opens the workspace.")
                             .arg(read.error().text),
                         gone.error().detail};
        return read.error();
    }
    job.result.format = plan.format;
    return job.result;
}

} // namespace

QJsonObject ImportResult::toJson() const
{
    QJsonObject filled;
    for (const auto &[name, cells] : columns)
        filled.insert(name, QJsonObject{{u"filled"_s, cells}});
    const auto list = [](const QList<RowIssue> &issues) {
        QJsonArray array;
        for (const RowIssue &issue : issues)
            array.append(
                QJsonObject{{u"file"_s, issue.file}, {u"line"_s, issue.line}, {u"reason"_s, issue.reason}});
        return array;
    };
    QJsonArray keptValues;
    for (const KeptValue &value : kept)
        keptValues.append(QJsonObject{{u"file"_s, value.file},
                                      {u"line"_s, value.line},
                                      {u"field"_s, value.field},
                                      {u"here"_s, value.here},
                                      {u"there"_s, value.there}});
    QJsonArray doubtful;
    for (const DuplicatePair &pair : pairs) {
        QJsonObject entry = pairToJson(pair);
        entry.insert(u"file"_s, pair.file);
        entry.insert(u"line"_s, pair.line);
        doubtful.append(entry);
    }
    return {{u"operation"_s, operation.isValid() ? QJsonValue(operation.toString()) : QJsonValue()},
            {u"format"_s, format},
            {u"rows"_s, rows},
            {u"created"_s, created},
            {u"updated"_s, updated},
            {u"skipped"_s, skipped},
            {u"failed"_s, failed},
            {u"people"_s, people},
            {u"profiles"_s, profiles},
            {u"interactions"_s, interactions},
            {u"purchases"_s, purchases},
            {u"deals"_s, deals},
            {u"purchases_of_nobody"_s, nobodysPurchases},
            {u"transitions"_s, transitions},
            {u"advocacy"_s, advocacy},
            {u"referrals"_s, referrals},
            {u"duplicates_suggested"_s, duplicatesSuggested},
            {u"kept"_s, keptValues},
            {u"pairs"_s, doubtful},
            {u"columns"_s, filled},
            {u"errors"_s, list(errors)},
            {u"notes"_s, list(notes)}};
}

namespace
{

/// A dry run works on a copy that is thrown away, so that nobody waits and nothing can stay behind.
Result<ImportResult> tryOut(const Store &store, const Plan &plan)
{
    ScratchFolder folder;
    const QString copy = folder.filePath(u"try.vouch"_s);
    if (!folder.isValid())
        return Error{Error::Kind::Full,
                     QCoreApplication::translate("Import",
                                                 "There is no room for a trial run in the temporary folder."),
                     {}};
    {
        // A connection of its own: copying must not keep the writer lane busy, and the reader's may not write
        // at all.
        VOUCH_GIVE(std::unique_ptr<Connection> source,
                   Connection::open(store.path(), Connection::Access::ReadWrite));
        QString quoted = copy;
        VOUCH_TRY(source->run(u"VACUUM INTO '%1'"_s.arg(quoted.replace(u'\'', u"''"_s))));
    }
    VOUCH_GIVE(std::unique_ptr<Connection> opened, Connection::open(copy, Connection::Access::Scratch));
    folder.remove(); // we go on with it, and whatever ends us, nobody finds it
    Connection &db = *opened;
    VOUCH_TRY(journal::installTriggers(db));
    ImportJob job(
        [&db](const std::function<Status(Connection &)> &task) {
            return QtFuture::makeReadyFuture(task(db));
        },
        QString(), store.clock(), plan.actor, plan.options, plan.work);
    ChangeSet changes;
    Result<ImportResult> result = runJob(job, plan, &changes);
    if (result)
        result->operation = {};
    return result;
}

Result<ImportResult> importInto(Store &store, const Plan &plan)
{
    ImportJob job(
        [&store](std::function<Status(Connection &)> task) { return store.onWriter(std::move(task)); },
        store.path(), store.clock(), plan.actor, plan.options, plan.work);
    ChangeSet changes;
    Result<ImportResult> done = runJob(job, plan, &changes);
    if (done)
        store.announce(changes);
    return done;
}

} // namespace

QFuture<Result<ImportResult>> Workspace::importDrafts(const QString &label, const QString &format,
                                                      Produce produce, const ImportOptions &options,
                                                      std::shared_ptr<Work> work)
{
    if (m_store->isReadOnly())
        return QtFuture::makeReadyFuture(Result<ImportResult>(m_store->readOnlyError()));
    // The import holds its own place in the store's life: closing the workspace waits for it.
    m_imports.ref();
    std::shared_ptr<void> place(nullptr, [this](void *) { m_imports.deref(); });
    return onOwnThread(u"vouch-import"_s, [store = m_store.get(), place = std::move(place),
                                           plan = Plan{u"import"_s, label, format, m_store->actor(),
                                                       std::move(produce), options, std::move(work)}] {
        if (plan.options.dryRun)
            return tryOut(*store, plan);
        return importInto(*store, plan);
    });
}

namespace
{

QHash<QString, QHash<QString, StageMeaning>> meaningsOf(const QList<Journey> &journeys)
{
    QHash<QString, QHash<QString, StageMeaning>> meanings;
    for (const Journey &journey : journeys) {
        QHash<QString, StageMeaning> &stages = meanings[journey.key];
        for (const Stage &stage : journey.stages) {
            for (const QString &name : {stage.alias, stage.key, stage.name}) {
                if (!name.isEmpty())
                    stages.insert(foldKey(name), stage.meaning);
            }
        }
    }
    return meanings;
}

} // namespace

QFuture<Result<ImportResult>> Workspace::importFiles(const QStringList &paths, const ImportOptions &options,
                                                     std::shared_ptr<Work> work)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    const QString label =
        names.size() == 1
            ? QCoreApplication::translate("Workspace", "Import %1").arg(names.value(0))
            : QCoreApplication::translate("Workspace", "Import %n files", nullptr, int(names.size()));
    if (const Status room = checkRoom(path(), paths); !room)
        return QtFuture::makeReadyFuture(Result<ImportResult>(room.error()));
    ImportOptions complete = options;
    if (complete.read.now == 0)
        complete.read.now = now();
    if (complete.read.currency.isEmpty())
        complete.read.currency = currency();
    if (complete.read.region.isEmpty())
        complete.read.region = country();
    complete.read.zone = calendar().zone();
    auto format = std::make_shared<QString>(complete.read.format);
    // Asked for now and waited for on the thread that reads: what stages of journeys that are there mean.
    const auto produce = [paths, read = complete.read, format,
                          known = journeys()](DraftSink &sink) -> Status {
        VOUCH_GIVE(const QList<Journey> there, known.result());
        for (const QString &path : paths) {
            ReadOptions each = read;
            each.knownStages = meaningsOf(there);
            if (const QString said = read.formats.value(path); !said.isEmpty())
                each.format = said;
            if (each.format.isEmpty()) {
                VOUCH_GIVE(const Format detected, detectFormat(path));
                each.format = detected.key;
            }
            if (format->isEmpty())
                *format = each.format;
            VOUCH_TRY(readFile(path, each, sink));
        }
        return Done{};
    };
    return importDrafts(label, QString(), produce, complete, std::move(work))
        .then([format](Result<ImportResult> result) {
            if (result)
                result->format = *format;
            return result;
        });
}

} // namespace vouch
