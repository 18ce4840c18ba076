// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace vouch::test
{

/// Everything that the schema is made of, with what SQLite derives from it.
inline QStringList schemaOf(Connection &db)
{
    using namespace Qt::StringLiterals;
    QStringList lines;
    const auto add = [&](const QString &sql) { lines.append(db.runValue(sql)->toString()); };
    add(u"SELECT group_concat(type || name || tbl_name || coalesce(sql, ''), char(10)) FROM (SELECT * FROM "
        "sqlite_schema ORDER BY type, name)"_s);
    add(u"SELECT group_concat(line, char(10)) FROM (SELECT m.name || json_array(c.cid, c.name, c.type, "
        "c.\"notnull\", c.dflt_value, c.pk) AS line FROM sqlite_schema m, pragma_table_info(m.name) c "
        "WHERE m.type='table' ORDER BY m.name, c.cid)"_s);
    add(u"SELECT group_concat(line, char(10)) FROM (SELECT m.name || json_array(c.\"table\", c.\"from\", "
        "c.\"to\") AS line FROM sqlite_schema m, pragma_foreign_key_list(m.name) c WHERE m.type='table' "
        "ORDER BY line)"_s);
    return lines;
}

} // namespace vouch::test
