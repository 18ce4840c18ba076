// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/given_ids.h"

#include "core/store/file_setting.h"
#include "core/store/kept_statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

void GivenIds::begin()
{
    m_given.clear();
    m_error = {};
    m_open = true;
}

qint64 GivenIds::take(std::string_view table, qint64 count)
{
    Given *counter = counterOf(table);
    if (counter == nullptr)
        return 0;
    return std::exchange(counter->next, counter->next + count);
}

Status GivenIds::raise(std::string_view table, qint64 last)
{
    Given *counter = counterOf(table);
    if (counter == nullptr)
        return m_error;
    counter->next = std::max(counter->next, last + 1);
    return Done{};
}

Status GivenIds::save()
{
    for (const Given &counter : m_given) {
        VOUCH_TRY(m_db.change("id_counter_set",
                              {{":entity", QString::fromStdString(counter.table)}, {":next", counter.next}}));
    }
    return Done{};
}

GivenIds::Given *GivenIds::counterOf(std::string_view table)
{
    for (Given &counter : m_given) {
        if (counter.table == table)
            return &counter;
    }
    if (!m_open) {
        m_error = storeError(1, m_db.path(), u"an id was asked for outside of an operation"_s);
        return nullptr;
    }
    const Result<Given> read = readCounter(table);
    if (!read) {
        m_error = read.error();
        return nullptr;
    }
    return &m_given.emplace_back(*read);
}

Result<GivenIds::Given> GivenIds::readCounter(std::string_view table)
{
    const QString name = QString::fromUtf8(table.data(), qsizetype(table.size()));
    VOUCH_GIVE(const ReplicaRange own, range());
    VOUCH_GIVE(const qint64 next, m_db.number("id_counter_get", {{":entity", name}}));
    // Rows that another program wrote by hand, without counting.
    VOUCH_GIVE(MadeStatement *const last, m_db.kept().made(u"last of "_s + name, [&]() -> Result<QString> {
        return u"SELECT max(id) FROM %1 WHERE id BETWEEN ?1 AND ?2"_s.arg(name);
    }));
    last->bind(1, own.first());
    last->bind(2, own.last());
    VOUCH_TRY(last->step());
    const qint64 free = std::max({own.first(), next, last->integer(0) + 1});
    last->reset();
    return Given{std::string(table), free, free};
}

Result<ReplicaRange> GivenIds::range()
{
    VOUCH_GIVE(const qint64 replica, fileSetting::number(m_db, "replica"));
    return ReplicaRange{replica};
}

} // namespace vouch
