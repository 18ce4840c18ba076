// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// E.164 as libphonenumber reads a number in a region ("ES", or empty); empty where it is impossible.
using PhoneE164 = QString(const QString &text, const QString &region);
/// In a library of its own: reach it by core/base/late_library.h.
extern "C" PhoneE164 vouchPhoneE164;

} // namespace vouch
