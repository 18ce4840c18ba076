// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/insight/report.h"

/// Report packs: named lists of reports that are handed out together.
namespace vouch::insight
{

/// What the person chooses for a pack; what it does not use is ignored.
struct PackOptions {
    std::optional<Millis> from, to; ///< as in ReportSpec; unless set, the pack's own usual period
    QString journey, owner, segment;
    QString currency; ///< of the reports with amounts; empty: the workspace's
    std::int64_t person = 0;
    Millis now = 0;
    Calendar calendar; ///< the workspace's, for the usual period
};

struct Pack {
    enum class Layout { Reports, Board, Person, Day };
    QString key;
    QString title; ///< translated
    QString about; ///< one sentence: whom it is for and what is in it
    Layout layout = Layout::Reports;
    bool landscape = false;
    bool hasPeriod = true;
};

/// All packs: owner-month, sales-week, advocacy, board, person, day.
QList<Pack> packs();
/// Nothing if there is no pack of that key.
std::optional<Pack> packOf(const QString &key);
/// The reports of a pack, in order. Invalid where something is missing (a person sheet without a person).
Result<QList<ReportSpec>> packSpecs(const QString &key, const PackOptions &options);
/// The formats of files that reports are handed out in: pdf, xlsx, html, png, svg, csv.
const QStringList &handoutFormats();
/// Keys of reports that are made of rows instead of event columns: Workspace::report() answers them too.
const QStringList &printKeys();

} // namespace vouch::insight
