// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// How a line is cut before anybody asks what its parts mean.
namespace vouch::quickcuts
{

struct Cut {
    QString text;
    bool quoted = false;
    QString separator; ///< what stood before it
};

/// At commas, semicolons, tabs and new lines of any script; not at a comma between two digits, nor in quotes.
/// Empty parts are left out.
QList<Cut> cut(const QString &line);
/// "Ada Klein (Klein Papeterie)": what is in brackets at the end is a part of its own.
QList<Cut> withoutBrackets(const QList<Cut> &cuts);
/// Whether a name ends or begins as firms' names do: "… GmbH", "… Ltd.", "…有限公司".
bool isFirm(const QString &text);

} // namespace vouch::quickcuts
