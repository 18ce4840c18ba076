// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

/// What reading exports of reports gives.
namespace vouch
{

/// One export of reports: what was asked, on which state of the data, and the digest of what came out.
struct ReportRunRecord {
    qint64 id = 0;
    Millis at = 0;
    QJsonObject what; ///< pack, format, file and the specs (core/insight/proof.h)
    QString dataRevision, digest;
};

} // namespace vouch
