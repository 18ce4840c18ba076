// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/workspace/imports.h"
#include "tests/support/workspace_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace vouch::test
{

/// A list of so many people called "name 0", "name 1" …, each with an address, a firm, a tag and a note.
inline QByteArray tableOf(int people, const QByteArray &name)
{
    QByteArray csv("Name,E-mail,Company,Tags,Notes\n");
    for (int i = 0; i < people; ++i)
        csv += QByteArray("NAME %,NAME%@example.org,Firm%,fair,note %\n")
                   .replace("NAME", name)
                   .replace('%', QByteArray::number(i));
    return csv;
}

/// A workspace into which small files are imported, and what it holds then, in words that do not depend on
/// the order in which rows were written.
class ImportStory
{
public:
    ImportResult import(const QString &name, const QByteArray &content, const ImportOptions &options = {})
    {
        const QString path = m_fixture.file(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return good(m_fixture.workspace->importFiles({path}, options));
    }
    ImportResult importShared(const QString &path, const ImportOptions &options = {})
    {
        return good(m_fixture.workspace->importFiles({path}, options));
    }
    WorkspaceFixture &fixture() { return m_fixture; }
    Workspace &workspace() { return *m_fixture.workspace; }

    /// Rows of a statement ("name, id FROM person"), cells parted by blanks, rows by bars, in order of their
    /// text.
    QString rows(const QString &sql)
    {
        Result<std::unique_ptr<Connection>> db =
            Connection::open(m_fixture.path(), Connection::Access::ReadWrite);
        if (!db)
            qFatal("cannot open the workspace");
        const Result<QVariant> text = (*db)->runValue(
            QStringLiteral(
                "SELECT group_concat(line, '|') FROM (SELECT json_array(%1) AS line %2 ORDER BY line)")
                .arg(sql.section(QStringLiteral(" FROM "), 0, 0),
                     QStringLiteral("FROM ") + sql.section(QStringLiteral(" FROM "), 1)));
        if (!text)
            qFatal("%s: %s", qPrintable(sql), qPrintable(text.error().detail));
        // ["Ana",5],["Bo",6] as words.
        return text->toString().remove(QRegularExpression(QStringLiteral("[\\[\\]\"]"))).replace(u',', u' ');
    }
    /// The sum of what counts as paid, in minor units.
    qint64 paid()
    {
        return rows(QStringLiteral("coalesce(sum(net_minor), 0) FROM purchase WHERE abandoned = 0"))
            .toLongLong();
    }
    /// People, orders with what was paid back, places, moves that count, and notes.
    QString state()
    {
        static const QStringList statements{
            QStringLiteral("display_name, title FROM person"),
            QStringLiteral(
                "p.display_name, b.order_number, b.happened_at, b.net_minor, b.currency, b.abandoned, "
                "b.refund_of_id IS NOT NULL FROM purchase b LEFT JOIN person p ON p.id = b.person_id"),
            QStringLiteral("title, status, amount_minor, currency, closed_at, reason, purchase_id IS NOT "
                           "NULL FROM deal"),
            QStringLiteral(
                "coalesce(p.display_name, d.title), s.name, l.entered_at, l.laps FROM placement l LEFT JOIN "
                "person p ON p.id = l.person_id LEFT JOIN deal d ON d.id = l.deal_id JOIN stage s ON s.id = "
                "l.stage_id"),
            QStringLiteral(
                "coalesce(p.display_name, d.title), t.happened_at, coalesce(a.name, '-'), coalesce(b.name, "
                "'-') "
                "FROM transition t "
                "LEFT JOIN person p ON p.id = t.person_id LEFT JOIN deal d ON d.id = t.deal_id LEFT JOIN "
                "stage a ON a.id = t.from_stage_id LEFT JOIN "
                "stage b ON b.id = t.to_stage_id WHERE t.from_stage_id IS DISTINCT FROM t.to_stage_id AND "
                "NOT "
                "EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id) AND t.happened_at <> "
                "t.logged_at"),
            QStringLiteral("p.display_name, t.text FROM note t JOIN person p ON p.id = t.person_id")};
        QStringList state;
        for (const QString &statement : statements)
            state.append(rows(statement));
        return state.join(u'\n');
    }

private:
    WorkspaceFixture m_fixture;
};

} // namespace vouch::test
