// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/waiting_ranks.h"

#include <algorithm>

namespace vouch::ui
{

bool WaitingRanks::before(const Place &left, const Place &right)
{
    return left.weight != right.weight ? left.weight > right.weight : left.person < right.person;
}

void WaitingRanks::set(int stage, std::vector<Place> all)
{
    std::erase_if(all, [](const Place &place) { return place.weight <= 0; });
    Stage &one = m_stages[size_t(stage)];
    one.known = true;
    one.more = all.size() > kept;
    const auto end = all.begin() + std::ptrdiff_t(std::min(all.size(), kept));
    std::partial_sort(all.begin(), end, all.end(), before);
    one.worst.assign(all.begin(), end);
}

bool WaitingRanks::put(int stage, const Place &place)
{
    if (!knows(stage) || place.weight <= 0)
        return false;
    Stage &one = m_stages[size_t(stage)];
    const auto at = std::upper_bound(one.worst.begin(), one.worst.end(), place, before);
    if (at == one.worst.end() && one.more)
        return false; // others may lie between
    const bool ranked = at - one.worst.begin() < named;
    one.worst.insert(at, place);
    if (one.worst.size() > kept) {
        one.worst.pop_back();
        one.more = true;
    }
    return ranked;
}

bool WaitingRanks::take(int stage, CardNumber card)
{
    if (!knows(stage))
        return false;
    const bool ranked = rankOf(stage, card) >= 0;
    Stage &one = m_stages[size_t(stage)];
    std::erase_if(one.worst, [card](const Place &place) { return place.card == card; });
    if (one.more && one.worst.size() < size_t(named))
        one.known = false;
    return ranked;
}

int WaitingRanks::rankOf(int stage, CardNumber card) const
{
    const std::vector<Place> &worst = m_stages[size_t(stage)].worst;
    const auto ranked = worst.begin() + std::ptrdiff_t(std::min(worst.size(), size_t(named)));
    const auto found =
        std::find_if(worst.begin(), ranked, [card](const Place &place) { return place.card == card; });
    return found == ranked ? -1 : int(found - worst.begin());
}

} // namespace vouch::ui
