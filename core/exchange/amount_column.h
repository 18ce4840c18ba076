// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QStringList>

namespace vouch::exchange
{

/// Decides for a whole column of amounts what stands before the cents in "1.250", by all its cells.
class AmountColumn
{
public:
    /// `currency`: of cells that name none.
    void look(const QString &cell, const QString &currency);

    /// What the cells show: "2.499,90" is proof, and so is "1.234", which no amount with two digits for cents
    /// can be but by groups. Unknown where they show nothing or contradict each other.
    DecimalMark proven() const;
    /// Whether the column holds cells that its own amounts leave open or contradict.
    bool isOpen() const { return m_openDots + m_openCommas > 0 && proven() == DecimalMark::Unknown; }
    /// Where nothing else decides: three digits behind a lone mark are a group, but of currencies that have
    /// three digits for cents.
    DecimalMark likely() const;
    bool hasOpenCells() const { return m_openDots + m_openCommas > 0; }
    const QStringList &samples() const { return m_samples; } ///< at most three cells that are open

private:
    qint64 m_dots = 0, m_commas = 0;           ///< cells that prove the mark
    qint64 m_openDots = 0, m_openCommas = 0;   ///< cells such as "1.250", "1,250"
    qint64 m_groupDots = 0, m_groupCommas = 0; ///< those of them that can only be groups
    qint64 m_threeDigits = 0;                  ///< open cells of currencies with three digits for cents
    QStringList m_samples;
};

} // namespace vouch::exchange
