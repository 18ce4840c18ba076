// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

namespace vouch::test
{

/// The files in a zip, by name.
inline QHash<QString, QByteArray> unzipped(const QByteArray &zip)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    QHash<QString, QByteArray> files;
    if (archive_read_open_memory(reader.get(), zip.constData(), size_t(zip.size())) != ARCHIVE_OK)
        return files;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray &content = files[QString::fromUtf8(archive_entry_pathname(entry))];
        std::array<char, 65'536> buffer;
        la_ssize_t read = 0;
        while ((read = archive_read_data(reader.get(), buffer.data(), buffer.size())) > 0)
            content.append(buffer.data(), qsizetype(read));
    }
    return files;
}

} // namespace vouch::test
