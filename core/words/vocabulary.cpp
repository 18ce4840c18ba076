// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/vocabulary.h"

#include <QCoreApplication>

namespace vouch
{

QString translatedWord(const char *english)
{
    return QCoreApplication::translate("Words", english);
}

} // namespace vouch
