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
    if (amount->proves == DecimalMark::Dot && m_dots++ == 0)
        m_provesDot = cell;
    if (amount->proves == DecimalMark::Comma && m_commas++ == 0)
        m_provesComma = cell;
    if (amount->open.isNull())
        return;
    const bool dot = amount->open == u'.';
    const QString own = currencyOf(*amount, AmountContext(currency));
    if (minorDigits(own) == 0)
        return; // there is one way to read it
    constexpr qsizetype most = 3;
    if (minorDigits(own) == 3) {
        ++(dot ? m_finestDots : m_finestCommas);
        if (m_finestSamples.size() < most && !m_finestSamples.contains(cell))
            m_finestSamples.append(cell);
        return;
    }
    if (isUsedWithoutCents(own) || (minorDigits(own) == 2 && !amount->digits.endsWith(u'0')))
        ++(dot ? m_groupDots : m_groupCommas);
    if ((dot ? m_openDots : m_openCommas)++ == 0)
        (dot ? m_firstDot : m_firstComma) = cell;
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
    if (m_openDots + m_openCommas == 0)
        return DecimalMark::Dot;
    return m_openDots >= m_openCommas ? DecimalMark::Comma : DecimalMark::Dot;
}

DecimalMark AmountColumn::likelyOfFinest() const
{
    const DecimalMark sure = proven();
    return sure == DecimalMark::Unknown ? DecimalMark::Dot : sure;
}

/// With the comma before the cents "1,250" would have three digits for them, where other cells go by groups
/// or by two: somebody wrote the amounts in two ways.
bool AmountColumn::contradicts(DecimalMark mark) const
{
    if (m_dots > 0 && m_commas > 0)
        return true;
    const qint64 odd = mark == DecimalMark::Dot ? m_openDots : m_openCommas;
    const qint64 grouped = mark == DecimalMark::Dot ? m_openCommas : m_openDots;
    return odd > 0 && (grouped > 0 || m_dots + m_commas > 0);
}

QStringList AmountColumn::contradiction(DecimalMark mark) const
{
    QString dot = m_firstDot.isEmpty() ? m_provesDot : m_firstDot;
    QString comma = m_firstComma.isEmpty() ? m_provesComma : m_firstComma;
    // Where both marks are proven, or one only by cells that end in it, two cells that prove it show it best.
    if (m_dots > 0 && m_commas > 0) {
        dot = m_provesDot;
        comma = m_provesComma;
    } else if (mark == DecimalMark::Comma && dot.isEmpty()) {
        dot = m_provesComma;
    } else if (mark == DecimalMark::Dot && comma.isEmpty()) {
        comma = m_provesDot;
    }
    return {dot, comma};
}

const QStringList &AmountColumn::samples() const
{
    return m_samples.isEmpty() ? m_finestSamples : m_samples;
}

} // namespace vouch::exchange
