// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/progress_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

ProgressWords::ProgressWords(std::shared_ptr<const Work> work)
    : m_work(std::move(work))
{
    m_since.start();
}

int ProgressWords::percent() const
{
    return m_work->total() > 0 ? int(100 * m_work->share()) : -1;
}

QString ProgressWords::text() const
{
    const QLocale locale;
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000.0;
    const qint64 rows = m_work->rows();
    QStringList parts{QCoreApplication::translate("Exchange", "%Ln rows", nullptr, int(rows))};
    if (seconds >= 1 && rows > 0) {
        const auto rate = static_cast<qint64>(static_cast<double>(rows) / seconds);
        parts.append(QCoreApplication::translate("Exchange", "%1 a second").arg(locale.toString(rate)));
    }
    const qint64 done = m_work->done();
    const qint64 total = m_work->total();
    if (seconds >= 2 && total > 0 && done > 0 && done < total) {
        const auto left =
            static_cast<qint64>(seconds * static_cast<double>(total - done) / static_cast<double>(done)) + 1;
        parts.append(
            left < 90 ? QCoreApplication::translate("Exchange", "about %1 s left").arg(locale.toString(left))
                      : QCoreApplication::translate("Exchange", "about %1 min left")
                            .arg(locale.toString(left / 60 + 1)));
    }
    return parts.join(u" · "_s);
}

} // namespace vouch::ui
