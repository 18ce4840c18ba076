// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>

namespace vouch
{

/// Who goes along a journey: a person, or on a journey of deals a deal. Rows of walks name one of the two.
class Walker
{
public:
    constexpr Walker() = default;
    constexpr Walker(PersonId person) // NOLINT(google-explicit-constructor): a person is a walker
        : m_number(person.value)
    {
    }
    constexpr Walker(DealId deal) // NOLINT(google-explicit-constructor): so is a deal
        : m_number(-deal.value)
    {
    }
    /// As statements that list both kinds give them: a deal below zero.
    static constexpr Walker numbered(qint64 number)
    {
        Walker walker;
        walker.m_number = number;
        return walker;
    }

    constexpr bool isValid() const { return m_number != 0; }
    constexpr bool isDeal() const { return m_number < 0; }
    /// None where it is a deal, and the other way round.
    constexpr PersonId person() const { return PersonId(m_number > 0 ? m_number : 0); }
    constexpr DealId deal() const { return DealId(m_number < 0 ? -m_number : 0); }
    /// Of the row.
    constexpr qint64 id() const { return m_number < 0 ? -m_number : m_number; }
    constexpr qint64 number() const { return m_number; }

    /// Which of two catalogued statements is about such a one.
    constexpr const char *which(const char *ofPerson, const char *ofDeal) const
    {
        return isDeal() ? ofDeal : ofPerson;
    }

    friend constexpr auto operator<=>(const Walker &, const Walker &) = default;
    friend size_t qHash(const Walker &walker, size_t seed = 0) noexcept
    {
        return ::qHash(walker.m_number, seed);
    }

private:
    qint64 m_number = 0;
};

inline QList<Walker> walkersOf(const QList<PersonId> &people)
{
    return {people.cbegin(), people.cend()};
}
/// Those of them who are people.
inline QList<PersonId> peopleAmong(const QList<Walker> &walkers)
{
    QList<PersonId> people;
    for (const Walker walker : walkers) {
        if (!walker.isDeal())
            people.append(walker.person());
    }
    return people;
}

} // namespace vouch

Q_DECLARE_METATYPE(vouch::Walker)
