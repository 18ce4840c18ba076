// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How History and timelines say what an edit changed.
namespace vouch
{

struct FieldChange {
    QString name, before, after;
};

/// Adds the field where the two differ.
void addChange(QList<FieldChange> &changes, const QString &name, const QString &before, const QString &after);

/// "Edit Ana: Title “Potter” → “Painter”; Owner “Eva” removed". Without changes: `base` alone.
QString withChanges(const QString &base, const QList<FieldChange> &changes);

} // namespace vouch
