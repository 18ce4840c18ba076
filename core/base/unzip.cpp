// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unzip.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxBytes = qint64(1) << 30; ///< unpacked, of all parts
constexpr int maxParts = 10'000;

} // namespace

Q_DECL_EXPORT QString vouch::vouchUnzip(const QByteArray &bytes, ZipParts &parts)
{
    const std::unique_ptr<archive, int (*)(archive *)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK)
        return u"no zip"_s;
    qint64 total = 0;
    archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        const char *name = archive_entry_pathname(entry);
        if (name == nullptr || parts.size() >= maxParts)
            return u"names"_s;
        QByteArray &content = parts[QString::fromUtf8(name)];
        std::array<char, 65'536> buffer;
        la_ssize_t read = 0;
        while ((read = archive_read_data(reader.get(), buffer.data(), buffer.size())) > 0) {
            total += read;
            if (total > maxBytes)
                return u"too large"_s;
            content.append(buffer.data(), qsizetype(read));
        }
        if (read < 0)
            return u"cut off"_s;
    }
    return state != ARCHIVE_EOF || parts.empty() ? u"cut off"_s : QString();
}
