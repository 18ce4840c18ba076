// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/referral_forest.h"

#include <algorithm>
#include <numeric>

namespace vouch::insight
{

ReferralForest::ReferralForest(const EventColumns &columns, Millis to)
    : m_nodes(columns.personCount())
{
    hangBelow(columns, to);
    listChildren();
    sortTrees();
}

void ReferralForest::hangBelow(const EventColumns &columns, Millis to)
{
    // Trees so far as a union-find: a person without parent is the root of their tree, and closing a circle
    // means hanging a root below its own tree.
    std::vector<PersonIndex> root(m_nodes.size());
    std::iota(root.begin(), root.end(), 0);
    const auto rootOf = [&root](PersonIndex person) {
        while (root[person] != person) {
            root[person] = root[root[person]];
            person = root[person];
        }
        return person;
    };
    for (const Referral &referral : columns.referrals) { // by time
        if (referral.at >= to || referral.referrer >= m_nodes.size() || referral.referred >= m_nodes.size())
            continue;
        Node &node = m_nodes[referral.referred];
        if (node.parent != nobody)
            continue;
        if (rootOf(referral.referrer) == referral.referred) {
            ++m_circles;
            continue;
        }
        node.parent = referral.referrer;
        node.at = referral.at;
        node.type = referral.type;
        root[referral.referred] = rootOf(referral.referrer);
        ++m_nodes[referral.referrer].brought;
    }
}

void ReferralForest::listChildren()
{
    m_starts.assign(m_nodes.size() + 1, 0);
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_starts[i + 1] = m_starts[i] + m_nodes[i].brought;
    m_children.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end());
    for (PersonIndex person = 0; person < m_nodes.size(); ++person) {
        if (m_nodes[person].parent != nobody)
            m_children[next[m_nodes[person].parent]++] = person;
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        std::stable_sort(m_children.begin() + m_starts[i], m_children.begin() + m_starts[i + 1],
                         [this](PersonIndex a, PersonIndex b) { return m_nodes[a].at < m_nodes[b].at; });
    }
}

void ReferralForest::sortTrees()
{
    // Breadth first gives depths, and backwards the numbers of descendants.
    std::vector<PersonIndex> queue;
    for (PersonIndex person = 0; person < m_nodes.size(); ++person) {
        if (m_nodes[person].parent == nobody && m_nodes[person].brought > 0)
            queue.push_back(person);
    }
    const std::size_t roots = queue.size();
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const PersonIndex child : childrenOf(queue[i])) {
            m_nodes[child].depth = m_nodes[queue[i]].depth + 1;
            queue.push_back(child);
        }
    }
    for (std::size_t i = queue.size(); i-- > roots;)
        m_nodes[m_nodes[queue[i]].parent].descendants += m_nodes[queue[i]].descendants + 1;
    queue.resize(roots);
    std::stable_sort(queue.begin(), queue.end(), [this](PersonIndex a, PersonIndex b) {
        return m_nodes[a].descendants < m_nodes[b].descendants;
    });
    // A stack with the largest tree on top, children pushed last first: parents before children, in order.
    while (!queue.empty()) {
        const PersonIndex person = queue.back();
        queue.pop_back();
        m_order.push_back(person);
        const auto children = childrenOf(person);
        queue.insert(queue.end(), children.rbegin(), children.rend());
    }
}

} // namespace vouch::insight
