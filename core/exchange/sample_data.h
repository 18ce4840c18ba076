// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vouch::exchange
{

/// A name and how it is written in a handle.
struct SampleName {
    QString text;
    QString latin; ///< a–z and digits only
};

/// Where a person comes from: names, language and towns that go together.
struct SampleOrigin {
    QString key;
    QString language;
    int weight = 1;
    QList<SampleName> given, family;
    QStringList cities; ///< "Porto|PT|4000-012"
};

struct SampleProduct {
    QString item;
    qint64 price = 0; ///< in cents
    qint64 cost = 0;  ///< in cents
    int weight = 1;
    bool renewing = false; ///< for a year
};

/// The lists in resources/sample from which people and their stories are made.
struct SampleData {
    QList<SampleOrigin> origins;
    QStringList organisations, owners, competitors, reasons, frictions, sources, tags, campaigns, tasks,
        notes;
    QList<SampleProduct> products, wholesale;
    QHash<QString, QHash<QString, QStringList>> texts; ///< by kind, then language; English always

    /// The texts of that kind in the language, else in English.
    const QStringList &textsOf(const QString &kind, const QString &language) const;
};

Result<SampleData> loadSampleData();

} // namespace vouch::exchange
