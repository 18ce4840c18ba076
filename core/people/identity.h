// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch {

/// The comparable form of an e-mail address: trimmed, "mailto:" and angle brackets removed, lower case, host in
/// ASCII form. Empty if it is no address (no '@', blanks inside, no dot in the host).
QString normaliseEmail(const QString &raw);

/// E.164 ("+34600123456"), or empty if the number is impossible. `region` ("ES") is used where the number
/// has no country code; without one such a number stays unmatched. Guards ('+31…) and "tel:" are removed.
QString normalisePhone(const QString &raw, const QString &region = {});

/// Splits a full name into given and family part. Chinese, Japanese and Korean names without blanks give the family name
/// first; "Sousa, Ana" is turned round; everything else: the last word is the family name.
struct NameParts {
    QString given;
    QString family;
};
NameParts splitName(const QString &full);

/// How a name is shown: family first without a blank where the script is Chinese, Japanese or Korean.
QString joinName(const QString &given, const QString &additional, const QString &family);

} // namespace vouch
