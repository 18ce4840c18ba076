// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/files.h"
#include "core/store/journal_content.h"
#include "core/store/journal_images.h"
#include "core/store/journal_rows.h"
#include "core/store/operation_kinds.h"
#include "core/store/recovery.h"
#include "core/words/timeline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSysInfo>
#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace vouch
{

WayBack wayBackOf(const Operation &operation)
{
    if (operation.running || operation.verb == u"new")
        return WayBack::None;
    if (!operation.undoes.isValid())
        return operation.undoneBy.isValid() ? WayBack::BringBack : WayBack::Undo;
    if (operation.undoneBy.isValid())
        return WayBack::None; // its own way back was taken already
    return operation.verb == u"undo" ? WayBack::BringBack : WayBack::Undo;
}

} // namespace vouch

namespace vouch::journal
{

namespace
{

constexpr int changeSetLimit = 2000;
constexpr Millis signOfLife = 60'000;

QString infoText(const QJsonObject &info)
{
    return QString::fromUtf8(QJsonDocument(info).toJson(QJsonDocument::Compact));
}

/// Who is writing a long operation, so that another program can tell a dead one from a busy one.
QJsonObject runnerInfo()
{
    return {{u"host"_s, QSysInfo::machineHostName()}, {u"pid"_s, QCoreApplication::applicationPid()}};
}

/// Of this very program, or of one that had its number before.
bool isOwn(const QJsonObject &runner)
{
    return runner.value(u"host"_s).toString() == QSysInfo::machineHostName() &&
           runner.value(u"pid"_s).toInteger() == QCoreApplication::applicationPid();
}

/// Whether a process runs or could run again: one that ended and that its parent has not asked about is still
/// listed, and signals reach it.
bool lives(qint64 pid)
{
    if (pid <= 0 || (kill(pid_t(pid), 0) != 0 && errno == ESRCH))
        return false;
    // Written by the kernel; where there is none, the signal decides.
    InputFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return true;
    const QByteArray text = status.readAll();
    const qsizetype name = text.lastIndexOf(')'); // the name before it may hold anything
    const char state = text.mid(name + 1).trimmed().left(1).append('?').at(0);
    return state != 'Z' && state != 'X';
}

/// A program of this machine that is no more, or one of another machine that gave no sign of life for long.
bool isDead(const QJsonObject &runner, bool silent)
{
    if (runner.value(u"host"_s).toString() != QSysInfo::machineHostName() || isOwn(runner))
        return silent;
    return !lives(runner.value(u"pid"_s).toInteger());
}

/// Rows of an operation that are listed as one.
struct Range {
    QString table;
    qint64 first = 0, last = 0;
    qint64 images = 0; ///< of rows that are gone: the journal row that keeps what they were
};

void addPerson(const QString &table, qint64 person, ChangeSet &changes)
{
    changes.people.insert(person);
    if (table == u"placement" || table == u"transition")
        changes.placements.insert(person);
}

/// Adds those whom rows that are gone belonged to. What hangs on purchases alone went with their people.
Status addPeopleOfGone(Connection &db, const Range &range, ChangeSet &changes)
{
    VOUCH_GIVE(const QStringList columns, columnsOf(db, range.table));
    VOUCH_GIVE(const Images images, imagesOf(db, range.images));
    for (const QString &name : {u"person_id"_s, u"referred_id"_s, u"referrer_id"_s}) {
        const qsizetype column = columns.indexOf(name);
        for (const qint64 person : column < 0 ? std::vector<qint64>() : images.numbers(column))
            addPerson(range.table, person, changes);
    }
    if (range.table == u"person") {
        for (const Images::Row &row : images.rows())
            addPerson(range.table, row.id, changes);
    }
    return Done{};
}

/// Adds those whom the rows of a range belong to.
Status addPeopleOf(Connection &db, const Range &range, ChangeSet &changes)
{
    if (range.images != 0)
        return addPeopleOfGone(db, range, changes);
    VOUCH_GIVE(const QStringList columns, columnsOf(db, range.table));
    QStringList people{personOf(range.table, columns, u"t"_s)};
    if (range.table == u"referral")
        people.append(u"t.referrer_id"_s);
    for (const QString &person : std::as_const(people)) {
        VOUCH_GIVE(
            const QVariant found,
            db.runValue(
                u"SELECT json_group_array(%1) FROM %2 t WHERE t.id BETWEEN %3 AND %4 AND %1 IS NOT NULL"_s
                    .arg(person, range.table, QString::number(range.first), QString::number(range.last))));
        const QJsonArray ids = QJsonDocument::fromJson(found.toByteArray()).array();
        for (const auto &id : ids)
            addPerson(range.table, id.toInteger(), changes);
    }
    return Done{};
}

Result<ChangeSet> changeSet(Connection &db, OperationId id, const QString &verb, const QString &label)
{
    ChangeSet changes;
    changes.operation = id;
    changes.verb = verb;
    changes.label = label;
    VOUCH_GIVE(Statement rows,
               db.query("operation_rows", {{":operation", id.value}, {":limit", changeSetLimit + 1}}));
    qint64 count = 0;
    QList<Range> ranges;
    while (rows.next()) {
        const QString entity = rows.text(0);
        const qint64 first = rows.integer(1), last = rows.integer(3);
        count += last == 0 ? 1 : last - first + 1;
        if (count > changeSetLimit) {
            changes.everything = true;
            break;
        }
        changes.entities.insert(entity);
        if (entity == u"workspace_setting")
            changes.everything = true; // other days, other currency: whatever is shown
        if (last != 0)
            ranges.append({entity, first, last, rows.integer(4)});
        if (!rows.isNull(2))
            addPerson(entity, rows.integer(2), changes);
        // The row that is listed knows one of two: who was referred, and whose the deal was before.
        if (entity == u"referral" || entity == u"deal") {
            const Result<QVariant> other =
                db.value(entity == u"deal" ? "deal_person_now" : "referral_referrer", {{":id", first}});
            if (other && !other->isNull())
                changes.people.insert(other->toLongLong());
        }
    }
    if (!changes.everything) {
        for (const Range &range : std::as_const(ranges))
            VOUCH_TRY(addPeopleOf(db, range, changes));
    }
    return changes;
}

/// Read before the commit: nobody else can have moved these people since.
Result<QList<PlaceNews>> placesAfter(Connection &db, OperationId id)
{
    constexpr int mostPlaces = 200; // more are read anew at once
    VOUCH_GIVE(Statement rows,
               db.query("operation_places", {{":operation", id.value}, {":limit", mostPlaces + 1}}));
    QList<PlaceNews> places;
    while (rows.next()) {
        PlaceNews place;
        place.walker = Walker::numbered(rows.integer(0));
        place.journey = JourneyId(rows.integer(1));
        place.stage = StageId(rows.integer(2));
        place.rank = rows.text(3);
        place.enteredAt = rows.integer(4);
        place.laps = int(rows.integer(5));
        if (!rows.isNull(6))
            place.holdSince = rows.integer(6);
        if (!rows.isNull(7))
            place.holdUntil = rows.integer(7);
        place.holdReason = rows.text(8);
        places.append(place);
    }
    return places.size() > mostPlaces ? QList<PlaceNews>() : places;
}

/// Without it, whoever knows the hash of an operation could try what may have been written.
QByteArray newSalt()
{
    std::array<quint32, 4> salt;
    QRandomGenerator::system()->fillRange(salt.data(), qsizetype(salt.size()));
    return {reinterpret_cast<const char *>(salt.data()), sizeof salt};
}

Result<OperationId> insertOperation(Connection &db, Millis now, const QString &verb, const QString &label,
                                    const QString &actor, bool running, const QByteArray &salt)
{
    db.ids().begin();
    VOUCH_TRY(db.change("operation_insert", {{":verb", verb},
                                             {":label", label},
                                             {":actor", actor},
                                             {":happened_at", now},
                                             {":state", running ? u"running"_s : u"done"_s},
                                             {":info", running ? infoText(runnerInfo()) : u"{}"_s},
                                             {":salt", salt}}));
    const OperationId id(db.lastInsertId());
    VOUCH_TRY(db.ids().save());
    return id;
}

} // namespace

Operation operationFrom(const Statement &row)
{
    Operation operation;
    operation.id = OperationId(row.integer(0));
    operation.verb = row.text(1);
    operation.label = row.text(2);
    operation.actor = row.text(3);
    operation.at = row.integer(4);
    operation.running = row.text(5) == keyOf(OperationState::Running);
    operation.undoes = OperationId(row.integer(6));
    operation.undoneBy = OperationId(row.integer(7));
    operation.info = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    return operation;
}

Result<Operation> oneOperation(Connection &db, const char *query, std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(Statement row, db.query(query, bindings));
    return row.next() ? operationFrom(row) : Operation{};
}

Result<ChangeSet> perform(Connection &db, Millis now, const QString &verb, const QString &label,
                          const QString &actor, const std::function<Status(Writer &)> &work)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    const QByteArray salt = newSalt();
    VOUCH_GIVE(const OperationId id, insertOperation(db, now, verb, label, actor, false, salt));
    VOUCH_GIVE(Recording recording, Recording::begin(db, id));
    Writer writer(db, id, now, actor);
    writer.label = label;
    VOUCH_TRY(work(writer));
    VOUCH_TRY(recording.finish());
    VOUCH_GIVE(ChangeSet changes, changeSet(db, id, verb, writer.label));
    if (changes.entities.isEmpty() && !changes.everything)
        return ChangeSet{}; // the transaction rolls back: an operation that changed nothing is no operation
    if (!changes.everything && changes.entities.contains(u"placement"_s)) {
        VOUCH_GIVE(changes.places, placesAfter(db, id));
    }
    Operation written{id, verb, writer.label, actor, now, false, {}, {}, {}};
    if (verb == u"undo" || verb == u"redo") {
        VOUCH_GIVE(const Operation linked, oneOperation(db, "operation_by_id", {{":id", id.value}}));
        written.undoes = linked.undoes;
    }
    VOUCH_GIVE(const QByteArray reached, hashWritten(db, id, recording.since(), salt));
    VOUCH_TRY(db.change("operation_finish", {{":id", id.value},
                                             {":label", writer.label},
                                             {":info", infoText(writer.info)},
                                             {":hash", sealed(reached, written)}}));
    VOUCH_TRY(transaction.commit());
    return changes;
}

Result<OperationId> beginLong(Connection &db, Millis now, const QString &verb, const QString &label,
                              const QString &actor)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    const Result<OperationId> id = insertOperation(db, now, verb, label, actor, true, newSalt());
    if (id)
        VOUCH_TRY(transaction.commit());
    return id;
}

Status chunk(Connection &db, OperationId operation, Millis now, const QString &actor,
             const std::function<Status(Writer &)> &work)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    VOUCH_GIVE(const qint64 alive, db.exec("operation_heartbeat", {{":id", operation.value}, {":at", now}}));
    if (alive == 0)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "Another program took this import for dead and undid it. "
                                                 "Start it again."),
                     {}};
    VOUCH_GIVE(Recording recording, Recording::begin(db, operation));
    Writer writer(db, operation, now, actor);
    VOUCH_TRY(work(writer));
    VOUCH_TRY(recording.finish());
    return transaction.commit();
}

Result<ChangeSet> finishLong(Connection &db, OperationId operation, const QString &label,
                             const QJsonObject &info, const Hashed &hashed)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    VOUCH_GIVE(const Hashed all, hashOn(db, operation, hashed));
    VOUCH_GIVE(Sealed beside, sealedOperation(db, operation));
    beside.operation.label = label;
    VOUCH_TRY(db.change("operation_finish", {{":id", operation.value},
                                             {":label", label},
                                             {":info", infoText(info)},
                                             {":hash", sealed(all.reached, beside.operation)}}));
    VOUCH_GIVE(ChangeSet changes, changeSet(db, operation, beside.operation.verb, label));
    if (changes.entities.isEmpty() && !changes.everything) {
        // Importing what is all there already: no entry in History that undoes nothing.
        VOUCH_TRY(db.change("operation_delete", {{":id", operation.value}}));
        changes.operation = {};
    }
    VOUCH_TRY(transaction.commit());
    return changes;
}

namespace
{

Result<int> recoverWhose(Connection &db, Millis now, bool ownToo)
{
    QList<OperationId> dead;
    {
        VOUCH_GIVE(Statement rows, db.query("operation_dead", {{":before", now - signOfLife}}));
        while (rows.next()) {
            const QJsonObject runner = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
            if (isDead(runner, rows.flag(1)) && (ownToo || !isOwn(runner)))
                dead.prepend(OperationId(rows.integer(0)));
        }
    }
    for (const OperationId id : std::as_const(dead))
        VOUCH_TRY(abandonLong(db, id));
    return int(dead.size());
}

} // namespace

Result<int> recover(Connection &db, Millis now)
{
    return recoverWhose(db, now, true);
}

Result<int> recoverOthers(Connection &db, Millis now)
{
    return recoverWhose(db, now, false);
}

Result<QList<Operation>> history(Connection &db, int limit, OperationId before, PersonId person,
                                 OperationKind kind)
{
    const Verbs verbs = verbsOf(kind);
    return db.list<Operation>("operation_history",
                              {{":before", before.isValid() ? before.value : qint64(1) << 62},
                               {":person", person.value},
                               {":verbs", verbs.text},
                               {":listed", verbs.listed ? 1 : 0},
                               {":limit", limit}},
                              [](const Statement &rows) { return operationFrom(rows); });
}

Result<ChangeSet> changesOf(Connection &db, OperationId operation)
{
    VOUCH_GIVE(const Operation written, oneOperation(db, "operation_by_id", {{":id", operation.value}}));
    return changeSet(db, operation, written.verb, written.label);
}

Result<QString> dataRevision(Connection &db)
{
    VOUCH_GIVE(const qint64 value, db.number("data_revision"));
    return u"op%1"_s.arg(value);
}

} // namespace vouch::journal
