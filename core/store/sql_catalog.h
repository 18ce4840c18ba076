// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace vouch
{

/// The SQL texts of core/store/sql/*.sql by name. A block begins with `-- name: person_insert`; a block named
/// `person_insert [QPSQL]` replaces it for that driver. A line `-- include: person_columns` stands for the
/// text of the block of that name before it in the same file. A line `-- also: of deals` makes a second
/// statement `…_of_deal` that asks for deal_id wherever the first one says person_id: walks are a person's or
/// a deal's (Walker), and their rows are read and written alike.
class SqlCatalog
{
public:
    static const SqlCatalog &instance();

    /// The statement of that name; a name that is not there is a bug and stops the program in debug builds.
    QString text(const QString &name) const;
    bool contains(const QString &name) const { return m_texts.contains(name); }

    /// Splits one file's text into its blocks; later blocks of the same name for `driver` win.
    static QHash<QString, QString> parse(const QString &file, const QString &driver);

private:
    SqlCatalog();
    QHash<QString, QString> m_texts;
};

} // namespace vouch
