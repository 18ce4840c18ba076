// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vouch::exchange
{

/// One property of a card: "item1.TEL;TYPE=home,pref:+34 600" → group item1, name TEL, params TYPE → home,
/// pref.
struct VcardProperty {
    QString group;
    QString name;                       ///< upper case
    QHash<QString, QStringList> params; ///< names in upper case; bare parameters are TYPEs
    QStringList values; ///< unescaped parts, as parted by ";" (and "," where the property is a list)

    QString text() const { return values.join(u';').trimmed(); }
    QString param(const QString &key) const { return params.value(key).value(0); }
    bool hasType(const QString &type) const
    {
        return params.value(QStringLiteral("TYPE")).contains(type, Qt::CaseInsensitive);
    }
};

/// The properties of one card, given as physical lines with or without BEGIN and END. Folding,
/// quoted-printable and charsets of all versions are resolved; text in no stated charset that is not UTF-8 is
/// read in `fallbackEncoding`. Pictures, sounds, keys and nested cards are left out.
using ParseVcard = QList<VcardProperty>(const QList<QByteArray> &lines, const QString &fallbackEncoding);
/// In a library of its own (libebook-contacts): reach it by core/base/late_library.h.
extern "C" ParseVcard vouchParseVcard;

} // namespace vouch::exchange
