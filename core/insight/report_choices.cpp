// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_choices.h"

#include "core/insight/event_columns.h"

namespace vouch::insight
{

namespace
{

/// The words whose number was seen, but for the empty one.
QStringList seenWords(const Words &words, const std::vector<bool> &seen)
{
    QStringList list;
    for (std::size_t i = 1; i < seen.size(); ++i) {
        if (seen[i])
            list.append(words.word(std::uint16_t(i)));
    }
    list.sort();
    return list;
}

} // namespace

QStringList ownersOf(const EventColumns &columns)
{
    std::vector<bool> seen(std::size_t(columns.owners.count()), false);
    for (const std::uint16_t owner : columns.owner)
        seen[owner] = true;
    return seenWords(columns.owners, seen);
}

ReportChoices choicesOf(const EventColumns &columns)
{
    std::vector<bool> seen(std::size_t(columns.currencies.count()), false);
    for (const Purchase &purchase : columns.purchases) {
        if (!purchase.abandoned)
            seen[purchase.currency] = true;
    }
    QStringList currencies = seenWords(columns.currencies, seen);
    currencies.removeAll(columns.baseCurrency);
    currencies.prepend(columns.baseCurrency);
    return {ownersOf(columns), currencies};
}

} // namespace vouch::insight
