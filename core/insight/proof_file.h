// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/proof.h"

namespace vouch::insight
{

/// What a file carries; told by its content. Reads the whole file, so not on the GUI thread.
Result<FoundProof> proofOfFile(const QString &path);

/// `now` are the proof's reports run again, in their order. `words` as when a spreadsheet was written.
Comparison compareAll(const FoundProof &found, const QList<ReportValue> &now, const ReportWords &words = {});
/// What came out, in sentences; the first is the verdict.
QStringList comparisonText(const FoundProof &found, const Comparison &comparison);
QJsonObject comparisonJson(const FoundProof &found, const Comparison &comparison);

} // namespace vouch::insight
