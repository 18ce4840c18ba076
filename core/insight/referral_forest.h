// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"

#include <span>
#include <vector>

/// Who brought whom, as trees. Inside the room.
namespace vouch::insight
{

/// Each person hangs below whoever brought them first. A referral that would close a circle is left out, so
/// that every walk ends; earlier referrals win.
class ReferralForest
{
public:
    /// Only referrals before `to`.
    ReferralForest(const EventColumns &columns, Millis to);

    struct Node {
        PersonIndex parent = nobody;
        Millis at = 0;         ///< of the referral
        std::uint8_t type = 0; ///< as Referral::type
        std::int32_t depth = 0;
        std::uint32_t brought = 0;
        std::uint32_t descendants = 0;
    };
    const Node &node(PersonIndex person) const { return m_nodes[person]; }
    bool isIn(PersonIndex person) const
    {
        return m_nodes[person].parent != nobody || m_nodes[person].brought > 0;
    }
    /// Everybody in a tree: largest trees first, parents before children, children by the time they came.
    const std::vector<PersonIndex> &order() const { return m_order; }
    std::span<const PersonIndex> childrenOf(PersonIndex person) const
    {
        return std::span(m_children).subspan(m_starts[person], m_starts[person + 1] - m_starts[person]);
    }
    qint64 circles() const { return m_circles; } ///< referrals left out because they would close one

private:
    void hangBelow(const EventColumns &columns, Millis to);
    void listChildren();
    void sortTrees();

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_starts;
    std::vector<PersonIndex> m_children;
    std::vector<PersonIndex> m_order;
    qint64 m_circles = 0;
};

} // namespace vouch::insight
