// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"

#include <QElapsedTimer>
#include <memory>

namespace vouch::ui
{

/// Turns an import's counters into words and a percentage.
class ProgressWords
{
public:
    explicit ProgressWords(std::shared_ptr<const Work> work);

    int percent() const; ///< 0–100; −1 where the end is not known
    /// "12,300 rows · 4,100 a second · about 20 s left"
    QString text() const;

private:
    std::shared_ptr<const Work> m_work;
    QElapsedTimer m_since;
};

} // namespace vouch::ui
