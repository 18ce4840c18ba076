// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr qsizetype maxFields = 4;
constexpr qsizetype longest = 60; ///< of a value; the whole is on the person's page

QString shortened(const QString &value)
{
    const QString line = value.simplified();
    return line.size() > longest ? line.left(longest).trimmed() + u'…' : line;
}

QString words(const FieldChange &change)
{
    const QString before = shortened(change.before), after = shortened(change.after);
    if (before.isEmpty())
        return QCoreApplication::translate("Workspace", "%1 “%2”", "field, its first value")
            .arg(change.name, after);
    if (after.isEmpty())
        return QCoreApplication::translate("Workspace", "%1 “%2” removed", "field, its last value")
            .arg(change.name, before);
    return QCoreApplication::translate("Workspace", "%1 “%2” → “%3”", "field, before, after")
        .arg(change.name, before, after);
}

} // namespace

void addChange(QList<FieldChange> &changes, const QString &name, const QString &before, const QString &after)
{
    if (before != after)
        changes.append({name, before, after});
}

QString withChanges(const QString &base, const QList<FieldChange> &changes)
{
    if (changes.isEmpty())
        return base;
    QStringList parts;
    for (const FieldChange &change : changes.first(std::min(maxFields, changes.size())))
        parts.append(words(change));
    if (const int others = int(changes.size() - maxFields); others > 0)
        parts.append(QCoreApplication::translate("Workspace", "and %n more fields", nullptr, others));
    return QCoreApplication::translate("Workspace", "%1: %2", "what was edited, its fields")
        .arg(base, parts.join(u"; "_s));
}

} // namespace vouch
