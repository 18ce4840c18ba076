// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: importing. Reading happens on a thread of its own, writing on the writer lane, a chunk at a
// time, so that a person's change waits for one chunk at most.
#include "core/base/scratch.h"
#include "core/base/text.h"
#include "core/exchange/formats.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

constexpr int mostIssues = 1000;
constexpr qint64 chunkTarget = 60; ///< ms that one chunk may keep others waiting
constexpr qsizetype smallestChunk = 50, largestChunk = 20'000;

using Produce = std::function<Status(DraftSink &)>;

struct JourneyCall {
    QString key, name;
    QStringList stages, won, lost;
};

/// Collects drafts into chunks and has them written; counts outcomes.
class ImportJob final : public DraftSink
{
public:
    /// Runs work on the lane that writes and waits for it (this thread is the import's own).
    using OnWriter = std::function<Status(std::function<Status(Connection &)>)>;

    ImportJob(OnWriter onWriter, const Clock &clock, QString actor, ImportOptions options,
              std::shared_ptr<ImportProgress> progress)
        : m_onWriter(std::move(onWriter))
        , m_clock(clock)
        , m_actor(std::move(actor))
        , m_options(std::move(options))
        , m_progress(std::move(progress))
    {
    }

    Status begin(const QString &verb, const QString &label)
    {
        m_label = label;
        return m_onWriter([&](Connection &db) -> Status {
            const Result<OperationId> id = journal::beginLong(db, m_clock.now(), verb, label, m_actor);
            if (!id)
                return id.error();
            m_operation = *id;
            return Done{};
        });
    }

    Status finish(const QString &label, ChangeSet *changes)
    {
        VOUCH_TRY(flush());
        return m_onWriter([&](Connection &db) -> Status {
            m_applier.reset();
            VOUCH_TRY(journal::chunk(db, m_operation, m_clock.now(), m_actor,
                                     [this](Writer &writer) { return settle(writer); }));
            const QJsonObject info{{u"rows"_s, result.rows},       {u"created"_s, result.created},
                                   {u"updated"_s, result.updated}, {u"skipped"_s, result.skipped},
                                   {u"failed"_s, result.failed},   {u"reader"_s, exchange::readerVersion}};
            Result<ChangeSet> done = journal::finishLong(db, m_operation, label, info);
            if (!done)
                return done.error();
            result.operation = done->operation;
            *changes = *done;
            if (done->operation.isValid())
                return Done{};
            // All that an older reader read of it was right.
            const Result<qint64> right =
                db.exec("imports_read_again", {{":reader", exchange::readerVersion}, {":label", label}});
            return right ? Status(Done{}) : Status(right.error());
        });
    }

    Status abandon()
    {
        return m_onWriter([&](Connection &db) -> Status {
            m_applier.reset();
            return m_operation.isValid() ? journal::abandonLong(db, m_operation) : Status(Done{});
        });
    }

    const Status &state() const { return m_state; }

    bool add(Draft draft) override
    {
        m_pending.push_back(std::move(draft));
        if (qsizetype(m_pending.size()) >= m_chunk)
            m_state = flush();
        return m_state.ok() && !cancelled();
    }
    void skipped(const RowIssue &issue, qint64 rows) override
    {
        result.skipped += rows;
        count(rows);
        remember(result.notes, issue);
    }
    void failed(const RowIssue &issue, qint64 rows) override
    {
        result.failed += rows;
        count(rows);
        remember(result.errors, issue);
    }
    void warning(const RowIssue &issue) override { remember(result.notes, issue); }
    void doubt(const ColumnDoubt &doubt) override
    {
        if (!result.doubts.contains(doubt))
            result.doubts.append(doubt);
    }
    void progress(qint64 done, qint64 total) override
    {
        if (m_progress) {
            m_progress->done = done;
            m_progress->total = total;
        }
    }
    void column(const QString &name, qint64 filled) override { result.columns.append({name, filled}); }
    void journey(const QString &key, const QString &name, const QStringList &stages, const QStringList &won,
                 const QStringList &lost) override
    {
        if (m_state.ok())
            m_state = flush();
        m_journeys.append({key, name, stages, won, lost});
    }
    void programme(const ProgrammeDraft &programme) override { m_programmes.append(programme); }
    bool cancelled() const { return m_progress && m_progress->isCancelled(); }

    ImportResult result;

private:
    void count(qint64 rows)
    {
        result.rows += rows;
        if (m_progress)
            m_progress->rows = result.rows;
    }
    template<class T>
    static void remember(QList<T> &list, const T &entry)
    {
        if (list.size() < mostIssues)
            list.append(entry);
    }

    Status applyPending(Writer &writer)
    {
        if (!m_applier) {
            Result<std::unique_ptr<DraftApplier>> made = DraftApplier::make(writer.db);
            if (!made)
                return made.error();
            m_applier = std::move(*made);
            m_applier->setLabel(m_label);
        }
        m_applier->beginChunk();
        for (const JourneyCall &call : std::as_const(m_journeys))
            VOUCH_TRY(makeJourney(writer, call));
        m_journeys.clear();
        for (const ProgrammeDraft &programme : std::as_const(m_programmes))
            VOUCH_TRY(m_applier->ensureProgramme(writer, programme));
        for (const Draft &draft : m_pending) {
            const Result<DraftApplier::Counts> counts = m_applier->apply(writer, draft, m_options);
            if (!counts)
                return counts.error();
            note(draft, *counts);
        }
        return Done{};
    }

    Status makeJourney(Writer &writer, const JourneyCall &call)
    {
        const bool named = !m_options.read.journeyName.isEmpty();
        const Result<QString> key = named ? Result<QString>(call.key)
                                          : m_applier->journeyOfKnownDeals(call.key, call.stages, m_pending);
        if (!key)
            return key.error();
        const Result<bool> made =
            m_applier->ensureJourney(writer, *key, call.name, call.stages, call.won, call.lost);
        if (!made)
            return made.error();
        if (*made && !named)
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
        count(counts.created + counts.updated + counts.skipped + counts.failed);
        result.people += counts.people;
        result.profiles += counts.profiles;
        result.interactions += counts.interactions;
        result.purchases += counts.purchases;
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
        Result<Statement> twice = writer.db.query("friends_promised_twice", {{":version", writer.id.value}});
        if (!twice)
            return twice.error();
        while (twice->next())
            remember(
                result.notes,
                RowIssue{{},
                         0,
                         QCoreApplication::translate(
                             "Import", "%1 was recommended by several people; a programme rewards them once.")
                             .arg(twice->text(1))});
        return Done{};
    }

    Status flush()
    {
        if (m_pending.empty() && m_journeys.isEmpty())
            return Done{};
        const Status done = m_onWriter([this](Connection &db) -> Status {
            QElapsedTimer timer;
            timer.start();
            const ImportResult before = result;
            const QList<JourneyCall> journeys = m_journeys;
            const auto attempt = [&] {
                return journal::chunk(db, m_operation, m_clock.now(), m_actor,
                                      [this](Writer &writer) { return applyPending(writer); });
            };
            Status chunk = attempt();
            // A row that cannot be taken spoils its chunk; the chunk is done again, each row on its own.
            if (!chunk && m_applier &&
                (chunk.error().kind == Error::Kind::Conflict || chunk.error().kind == Error::Kind::Invalid)) {
                result = before;
                m_journeys = journeys;
                m_applier->setCareful(true);
                (void)m_applier->takeRewardSteps();
                chunk = attempt();
                m_applier->setCareful(false);
            }
            if (!chunk) {
                result = before;
                m_journeys = journeys;
                return chunk;
            }
            m_programmes.clear();
            m_applier->chunkWritten();
            m_rewardSteps += m_applier->takeRewardSteps();
            // The next chunk aims at the target; by halves and doubles, since rows differ.
            const qint64 took = qMax<qint64>(1, timer.elapsed());
            const qsizetype wanted = m_chunk * chunkTarget / took;
            m_chunk = qBound(smallestChunk, qBound(m_chunk / 2, wanted, m_chunk * 2), largestChunk);
            return chunk;
        });
        m_pending.clear();
        return done;
    }

    OnWriter m_onWriter;
    const Clock &m_clock;
    QString m_actor;
    ImportOptions m_options;
    std::shared_ptr<ImportProgress> m_progress;
    QString m_label;
    OperationId m_operation;
    std::unique_ptr<DraftApplier> m_applier; ///< touched on the writer lane only
    std::vector<Draft> m_pending;
    QList<JourneyCall> m_journeys;
    QList<ProgrammeDraft> m_programmes;
    QList<DraftApplier::RewardSteps> m_rewardSteps; ///< touched on the writer lane only
    qsizetype m_chunk = 500;
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
    Produce produce;
    ImportOptions options;
    std::shared_ptr<ImportProgress> progress;
};

/// Reads and writes; on any failure nothing of it stays.
Result<ImportResult> runJob(ImportJob &job, const Plan &plan, ChangeSet *changes)
{
    VOUCH_TRY(job.begin(plan.verb, plan.label));
    Status read = plan.produce(job);
    if (!job.state().ok())
        read = job.state();
    else if (job.cancelled())
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

QFuture<Result<ImportResult>> Workspace::importDrafts(const QString &label, const QString &format,
                                                      Produce produce, const ImportOptions &options,
                                                      std::shared_ptr<ImportProgress> progress)
{
    auto promise = std::make_shared<QPromise<Result<ImportResult>>>();
    QFuture<Result<ImportResult>> future = promise->future();
    promise->start();
    const Plan plan{u"import"_s, label, format, std::move(produce), options, std::move(progress)};
    if (m_store->isReadOnly()) {
        promise->addResult(m_store->readOnlyError());
        promise->finish();
        return future;
    }
    Store *store = m_store.get();
    // The import holds its own place in the store's life: closing the workspace waits for it.
    m_imports.ref();
    const auto work = [this, store, plan, promise] {
        if (plan.options.dryRun) {
            promise->addResult(
                tryOut(store, plan.label, plan.format, plan.produce, plan.options, plan.progress));
        } else {
            ChangeSet changes;
            ImportJob job(
                [store](std::function<Status(Connection &)> task) {
                    return await(store->onWriter(std::move(task)));
                },
                store->clock(), store->actor(), plan.options, plan.progress);
            const Result<ImportResult> done = runJob(job, plan, &changes);
            if (done)
                store->announce(changes);
            promise->addResult(done);
        }
        promise->finish();
        m_imports.deref();
    };
    QThread *thread = QThread::create(work);
    thread->setObjectName(u"vouch-import"_s);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater, Qt::DirectConnection);
    thread->start();
    return future;
}

/// A dry run works on a copy that is thrown away, so that nobody waits and nothing can stay behind.
Result<ImportResult> Workspace::tryOut(Store *store, const QString &label, const QString &format,
                                       const Produce &produce, const ImportOptions &options,
                                       std::shared_ptr<ImportProgress> progress)
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
        Result<std::unique_ptr<Connection>> source =
            Connection::open(store->path(), Connection::Access::ReadWrite);
        if (!source)
            return source.error();
        QString quoted = copy;
        VOUCH_TRY((*source)->run(u"VACUUM INTO '%1'"_s.arg(quoted.replace(u'\'', u"''"_s))));
    }
    Result<std::unique_ptr<Connection>> opened = Connection::open(copy, Connection::Access::Scratch);
    if (!opened)
        return opened.error();
    folder.remove(); // we go on with it, and whatever ends us, nobody finds it
    Connection &db = **opened;
    VOUCH_TRY(journal::installTriggers(db));
    const Plan plan{u"import"_s, label, format, produce, options, std::move(progress)};
    ImportJob job([&db](const std::function<Status(Connection &)> &task) { return task(db); }, store->clock(),
                  store->actor(), options, plan.progress);
    ChangeSet changes;
    Result<ImportResult> result = runJob(job, plan, &changes);
    if (result)
        result->operation = {};
    return result;
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
                                                     std::shared_ptr<ImportProgress> progress)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    const QString label =
        names.size() == 1
            ? QCoreApplication::translate("Workspace", "Import %1").arg(names.value(0))
            : QCoreApplication::translate("Workspace", "Import %n files", nullptr, int(names.size()));
    if (const Status room = checkRoom(path(), paths); !room) {
        QPromise<Result<ImportResult>> refused;
        refused.start();
        refused.addResult(room.error());
        refused.finish();
        return refused.future();
    }
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
        const Result<QList<Journey>> there = known.result();
        if (!there)
            return there.error();
        for (const QString &path : paths) {
            ReadOptions each = read;
            each.knownStages = meaningsOf(*there);
            if (const QString said = read.formats.value(path); !said.isEmpty())
                each.format = said;
            if (each.format.isEmpty()) {
                const Result<Format> detected = detectFormat(path);
                if (!detected)
                    return detected.error();
                each.format = detected->key;
            }
            if (format->isEmpty())
                *format = each.format;
            VOUCH_TRY(readFile(path, each, sink));
        }
        return Done{};
    };
    return importDrafts(label, QString(), produce, complete, std::move(progress))
        .then([format](Result<ImportResult> result) {
            if (result)
                result->format = *format;
            return result;
        });
}

} // namespace vouch
