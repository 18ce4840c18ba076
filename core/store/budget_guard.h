// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>

namespace vouch
{

class Connection;

/// Sees to it that undoing and redoing do not spend what a reward programme's budget does not hold: a
/// reversal that is taken back approves its reward once more.
class BudgetGuard
{
public:
    /// How things stand before. `rewards`: whether anything about rewards will change; else nothing is looked
    /// at.
    static Result<BudgetGuard> before(Connection &db, bool rewards);
    /// Invalid, with the programme and what is missing, where a programme exceeds its budget by more than
    /// before.
    Status check(Connection &db) const;

private:
    bool m_rewards = false;
    QHash<qint64, qint64> m_excess; ///< programme → minor units spent beyond its budget
};

} // namespace vouch
