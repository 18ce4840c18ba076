// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>

namespace vouch
{

/// What a ZIP file holds, by name.
using ZipParts = std::map<QString, QByteArray>;
/// Unpacks the bytes of one; says why it cannot, for whoever must find the cause. Not more than a gigabyte.
using Unzip = QString(const QByteArray &bytes, ZipParts &parts);
/// In a library of its own (libarchive): reach it by late_library.h.
extern "C" Unzip vouchUnzip;

} // namespace vouch
