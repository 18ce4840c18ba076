// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/given_ids.h"

#include "core/store/file_setting.h"

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
    VOUCH_GIVE(const QVariant last, m_db.runValue(u"SELECT max(id) FROM %1 WHERE id BETWEEN %2 AND %3"_s.arg(
                                        name, QString::number(own.first()), QString::number(own.last()))));
    const qint64 free = std::max({own.first(), next, last.toLongLong() + 1});
    return Given{std::string(table), free, free};
}

Result<ReplicaRange> GivenIds::range()
{
    VOUCH_GIVE(const qint64 replica, fileSetting::number(m_db, "replica"));
    return ReplicaRange{replica};
}

} // namespace vouch
