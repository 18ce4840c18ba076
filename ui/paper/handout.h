// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/packs.h"

namespace vouch::ui
{

/// What is handed out: reports and what stands around them on paper. Needs no Qt Gui, so that the terminal
/// can ask for one.
struct HandoutRequest {
    QList<insight::ReportValue> reports;
    QString title, workspace;
    QString pack; ///< key, or empty
    insight::Pack::Layout layout = insight::Pack::Layout::Reports;
    bool landscape = false;
    Millis madeAt = 0;
};

} // namespace vouch::ui
