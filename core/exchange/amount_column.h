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
    bool isOpen() const { return hasOpenCells() && proven() == DecimalMark::Unknown; }
    /// Where nothing else decides: three digits behind a lone mark are a group, but of currencies that have
    /// three digits for cents.
    DecimalMark likely() const;
    /// The same for cells in currencies that have three digits for cents, which then fit.
    DecimalMark likelyOfFinest() const;
    bool hasOpenCells() const { return m_openDots + m_openCommas + m_finestDots + m_finestCommas > 0; }
    /// At most three cells that are open, those of currencies with three digits for cents only where there
    /// are no others.
    const QStringList &samples() const;
    /// Whether the cells go by different marks if they are read by this one: "1.250" beside "1,250".
    bool contradicts(DecimalMark mark) const;
    /// Two cells that show it.
    QStringList contradiction(DecimalMark mark) const;

private:
    qint64 m_dots = 0, m_commas = 0; ///< cells that prove the mark
    qint64 m_openDots = 0,
           m_openCommas = 0; ///< cells such as "1.250", "1,250" in other currencies than these
    qint64 m_groupDots = 0, m_groupCommas = 0;   ///< those of them that can only be groups
    qint64 m_finestDots = 0, m_finestCommas = 0; ///< open cells of currencies with three digits for cents
    QString m_firstDot, m_firstComma;            ///< the first open cells
    QString m_provesDot, m_provesComma;          ///< the first cells that prove the mark
    QStringList m_samples, m_finestSamples;
};

} // namespace vouch::exchange
