// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/amount_column.h"

#include "core/base/amount_text.h"
#include "core/base/currencies.h"

namespace vouch::exchange
{

void AmountColumn::look(const QString &cell, const QString &currency)
{
    if (cell.isEmpty())
        return;
    const std::optional<AmountText> amount = amountText(cell);
    if (!amount)
        return; // named when it is read
    m_dots += amount->proves == DecimalMark::Dot;
    m_commas += amount->proves == DecimalMark::Comma;
    if (amount->open.isNull())
        return;
    const bool dot = amount->open == u'.';
    const QString own = currencyOf(*amount, AmountContext(currency));
    if (minorDigits(own) == 0)
        return; // there is one way to read it
    if (isUsedWithoutCents(own) || (minorDigits(own) == 2 && !amount->digits.endsWith(u'0')))
        ++(dot ? m_groupDots : m_groupCommas);
    m_threeDigits += minorDigits(own) == 3;
    ++(dot ? m_openDots : m_openCommas);
    constexpr qsizetype most = 3;
    if (m_samples.size() < most && !m_samples.contains(cell))
        m_samples.append(cell);
}

DecimalMark AmountColumn::proven() const
{
    if (m_dots > 0 || m_commas > 0)
        return m_dots > 0 && m_commas > 0 ? DecimalMark::Unknown
               : m_dots > 0               ? DecimalMark::Dot
                                          : DecimalMark::Comma;
    if (m_openDots > 0 && m_openCommas > 0)
        return DecimalMark::Unknown;
    return m_groupDots > 0 ? DecimalMark::Comma : m_groupCommas > 0 ? DecimalMark::Dot : DecimalMark::Unknown;
}

DecimalMark AmountColumn::likely() const
{
    if (const DecimalMark sure = proven(); sure != DecimalMark::Unknown)
        return sure;
    if (m_dots != m_commas)
        return m_dots > m_commas ? DecimalMark::Dot : DecimalMark::Comma;
    if (m_threeDigits == m_openDots + m_openCommas)
        return DecimalMark::Dot;
    return m_openDots >= m_openCommas ? DecimalMark::Comma : DecimalMark::Dot;
}

} // namespace vouch::exchange
