// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/exchange/sample_data.h"
#include "core/exchange/sample_random.h"

#include <QSet>

namespace vouch::exchange
{

/// Makes up people: names, addresses and profiles, each e-mail address, phone number and handle once.
class SamplePeople
{
public:
    struct Made {
        PersonDraft person;
        QString language;
    };

    SamplePeople(const SampleData &data, SampleRandom &random)
        : m_data(data)
        , m_random(random)
    {
    }

    /// Person number `number` (from 1), met at `since`.
    Made person(int number, Millis since);
    /// Somebody of whom nothing is known but a handle.
    Made handleOnly(int number, Millis since);
    Made organisation(int number, const QString &name, Millis since);

private:
    const SampleOrigin &origin();
    QString unused(const QString &wanted, const QString &joint, const QString &space);
    ProfileDraft profile(const QString &network, const SampleName &given, const SampleName &family,
                         Millis since);
    qint64 followers();
    void addProfiles(PersonDraft &person, const SampleOrigin &origin, const SampleName &given,
                     const SampleName &family, Millis since);
    void addContacts(PersonDraft &person, const SampleOrigin &origin, const QString &mailName);
    void addColour(PersonDraft &person);
    QString phone();

    const SampleData &m_data;
    SampleRandom &m_random;
    QSet<QString> m_used;
    int m_phones = 0;
};

} // namespace vouch::exchange
