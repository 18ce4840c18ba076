// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

QString outcomeText(const QString &key)
{
    return key == u"advocacy" ? QCoreApplication::translate("Insight", "Advocacy")
                              : QCoreApplication::translate("Insight", "Purchases");
}

} // namespace vouch::insight
