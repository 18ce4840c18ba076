// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/words.h"

#include "core/base/money.h"
#include "core/base/shown_time.h"
#include "ui/parts/plain_label.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QString dayText(Millis at)
{
    return at == 0 ? QString() : shown::date(at);
}

QString moneyOrDash(qint64 minor, const QString &currency)
{
    return minor == 0 ? u"–"_s : formatMoney({minor, currency});
}

} // namespace vouch::ui
