// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/draft.h"

#include <QFuture>

namespace vouch::ui
{

/// What one file is and the first things it says.
struct FilePreview {
    QString path;
    QString formatKey, formatName;
    QString problem;  ///< why it cannot be read; empty: it can
    QString encoding; ///< as found or asked for; empty for files that say it themselves
    bool makesJourney = false;
    bool isSales = false;         ///< sales that are not read yet, or whose buyers alone are taken
    QList<exchange::Draft> first; ///< at most previewRows
};

inline constexpr int previewRows = 50;

/// Looks at the beginning of each file, on another thread.
QFuture<QList<FilePreview>> previewFiles(const QStringList &paths, const exchange::ReadOptions &options);

/// Problems as a comma-separated table that spreadsheet programs open: file, line, reason.
Status saveIssues(const QString &path, const QList<exchange::RowIssue> &issues);

} // namespace vouch::ui
