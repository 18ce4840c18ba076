// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_statement.h"

namespace vouch
{

Result<RawStatement *> KeptStatements::catalogued(const char *name)
{
    auto known = m_catalogued.find(name);
    if (known == m_catalogued.end()) {
        VOUCH_GIVE(RawStatement made, RawStatement::prepare(m_db, name));
        known = m_catalogued.emplace(name, std::move(made)).first;
    }
    known->second.reset();
    return &known->second;
}

Result<MadeStatement *> KeptStatements::made(const QString &key, const std::function<Result<QString>()> &sql)
{
    const auto known = m_made.find(key);
    if (known != m_made.end())
        return &known->second;
    VOUCH_GIVE(const QString text, sql());
    VOUCH_GIVE(MadeStatement made, MadeStatement::prepare(m_db, text));
    return &m_made.emplace(key, std::move(made)).first->second;
}

} // namespace vouch
