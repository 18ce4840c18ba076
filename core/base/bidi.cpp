// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"

#include "core/base/text.h"

#include <algorithm>

namespace vouch
{

namespace
{

constexpr QChar firstStrongIsolate(0x2068), popIsolate(0x2069);

bool hasWordsFromTheRight(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    });
}

} // namespace

QString isolated(const QString &text)
{
    QStringView inner = text;
    if (inner.startsWith(firstStrongIsolate)) { // isolated already, and perhaps cut since
        inner = inner.sliced(1);
        if (inner.endsWith(popIsolate))
            inner.chop(1);
    }
    const QString safe = safeForDisplay(inner.toString());
    return hasWordsFromTheRight(safe) ? firstStrongIsolate + safe + popIsolate : safe;
}

} // namespace vouch
