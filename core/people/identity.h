// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vouch
{

/// The comparable form of an e-mail address: trimmed, "mailto:" and angle brackets removed, lower case, host
/// in ASCII form. Empty if it is no address (no '@', blanks inside, no dot in the host).
QString normaliseEmail(const QString &raw);

/// An address as people write it with a name: "Sousa, Ana" <ana@example.com>, ana@example.com (Ana).
struct NamedAddress {
    QString name; ///< empty if none is written
    QString address;
    friend bool operator==(const NamedAddress &, const NamedAddress &) = default;
};
/// All e-mail addresses in a text, in order, whatever stands between them; what is none is left out.
QList<NamedAddress> emailAddresses(const QString &text);

/// E.164 ("+34600123456"), or empty if the number is impossible. `region` ("ES") is used where the number
/// has no country code; without one such a number stays unmatched. Guards ('+31…) and "tel:" are removed.
QString normalisePhone(const QString &raw, const QString &region = {});

/// Splits a full name into given and family part. Chinese, Japanese and Korean names without blanks give the
/// family name first; "Sousa, Ana" is turned round; everything else: the last word is the family name.
struct NameParts {
    QString given;
    QString family;
};
NameParts splitName(const QString &full);

/// The name as it is shown, where the file has its parts apart and writes them together in another order:
/// "晓雨 林" with 林 as the family name is 林晓雨. Other names stay as they are.
QString orderedName(const QString &shown, const QString &given, const QString &family);

/// How a name is shown: family first without a blank where the script is Chinese, Japanese or Korean.
QString joinName(const QString &given, const QString &additional, const QString &family);

} // namespace vouch
