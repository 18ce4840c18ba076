// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_catalog.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch
{

const SqlCatalog &SqlCatalog::instance()
{
    static const SqlCatalog catalog;
    return catalog;
}

SqlCatalog::SqlCatalog()
{
    const QDir folder(u":/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QHash<QString, QString> texts = parse(QString::fromUtf8(file.readAll()), u"QSQLITE"_s);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            // Two rooms that use one name would each get the other's statement.
            if (m_texts.contains(text.key()))
                qFatal("The statement %s is in two files, one of them %s.", qPrintable(text.key()),
                       qPrintable(name));
            m_texts.insert(text.key(), text.value());
        }
    }
}

QHash<QString, QString> SqlCatalog::parse(const QString &file, const QString &driver)
{
    // No regular expressions: every command in the terminal waits for all of the catalogue.
    constexpr QStringView head = u"-- name: ", include = u"-- include: ", twin = u"-- also: of deals";
    QHash<QString, QString> texts;
    QSet<QString> special;
    QString name;
    QString text;
    bool wanted = false, twins = false;
    const auto finish = [&] {
        if (wanted && !name.isEmpty())
            texts.insert(name, text.trimmed());
        if (wanted && twins)
            texts.insert(name + u"_of_deal"_s, text.trimmed().replace(u"person_id"_s, u"deal_id"_s));
        twins = false;
        text.clear();
    };
    for (const QStringView line : QStringView(file).tokenize(u'\n')) {
        const QStringView said = line.trimmed();
        if (said.startsWith(head)) {
            finish();
            const QStringView words = said.sliced(head.size());
            const qsizetype space = words.indexOf(u' ');
            name = words.first(space < 0 ? words.size() : space).toString();
            const QStringView forDriver =
                space < 0 ? QStringView() : words.sliced(space + 2).chopped(1); // " [QPSQL]"
            wanted = forDriver.isEmpty() ? !special.contains(name) : forDriver == driver;
            if (wanted && !forDriver.isEmpty())
                special.insert(name);
        } else if (said == twin) {
            twins = true;
        } else if (said.startsWith(include)) {
            const QString part = said.sliced(include.size()).toString();
            const auto known = texts.constFind(part);
            if (wanted && known == texts.cend())
                qFatal("The statement %s includes %s, which does not stand before it.", qPrintable(name),
                       qPrintable(part));
            if (wanted)
                text += *known + u'\n';
        } else if (!line.startsWith(u"--")) {
            text += line;
            text += u'\n';
        }
    }
    finish();
    return texts;
}

QString SqlCatalog::text(const QString &name) const
{
    const auto found = m_texts.constFind(name);
    Q_ASSERT_X(found != m_texts.cend(), "SqlCatalog::text", qPrintable(name));
    return found == m_texts.cend() ? QString() : *found;
}

} // namespace vouch
