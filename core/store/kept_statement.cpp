// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_statement.h"

#include <string_view>
#include <unordered_map>

namespace vouch::kept
{

namespace
{

using Statements = std::unordered_map<std::string_view, RawStatement>;

/// A connection lives and dies in one thread, so no other can ask for its statements.
std::unordered_map<const Connection *, Statements> &ofThisThread()
{
    thread_local std::unordered_map<const Connection *, Statements> all;
    return all;
}

} // namespace

Result<RawStatement *> statement(Connection &db, const char *name)
{
    Statements &statements = ofThisThread()[&db];
    auto known = statements.find(name);
    if (known == statements.end()) {
        VOUCH_GIVE(RawStatement made, RawStatement::prepare(db, name));
        known = statements.emplace(name, std::move(made)).first;
    }
    known->second.reset();
    return &known->second;
}

void drop(const Connection &db)
{
    ofThisThread().erase(&db);
}

} // namespace vouch::kept
