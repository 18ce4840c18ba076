// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace vouch::exchange
{

struct Encoding {
    QString name;          ///< "UTF-8", "UTF-16LE", "GB18030", … as QStringDecoder takes it
    qsizetype bomSize = 0; ///< bytes to skip at the start
};

/// The encoding of text that starts like `sample`: byte order mark, zeros at every other byte, valid UTF-8,
/// else the likeliest of GB18030, Big5, Shift_JIS and the single-byte code pages. `complete` says the sample
/// is the whole text.
Encoding detectEncoding(const QByteArray &sample, bool complete);

/// The same for a file, whose first non-ASCII letter may come late. Leaves the device at its start.
Encoding detectEncoding(QIODevice &device);

/// Whether text can be read in that encoding here.
bool isKnownEncoding(const QString &name);

/// `bytes` as text, with the byte order mark removed.
QString decodeAll(const QByteArray &bytes, const Encoding &encoding);

} // namespace vouch::exchange
