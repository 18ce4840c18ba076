// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quick_line.h"
#include "core/workspace/requests/quick.h"
#include "core/workspace/steps.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using Kind = QuickPiece::Kind;

DealEntry &dealOf(QuickEntry &entry)
{
    if (!entry.deal)
        entry.deal.emplace();
    return *entry.deal;
}

void take(const QuickPiece &piece, QuickEntry &entry, QStringList &notes)
{
    exchange::PersonDraft &person = entry.person;
    switch (piece.kind) {
    case Kind::Name:
        person.displayName = piece.text;
        return;
    case Kind::Organisation:
        person.organisation = piece.text;
        return;
    case Kind::Title:
        dealOf(entry).title = piece.text;
        return;
    case Kind::Amount:
        dealOf(entry).amount = piece.amounts.at(piece.reading);
        return;
    case Kind::Probability:
        dealOf(entry).probability = piece.percent;
        return;
    case Kind::Date:
        dealOf(entry).expected = piece.dates.at(piece.reading);
        return;
    case Kind::Email:
        person.emails.append({{}, piece.text});
        return;
    case Kind::Phone:
        person.phones.append({{}, piece.text});
        return;
    case Kind::Profile: {
        exchange::ProfileDraft profile;
        profile.network = piece.profile.network;
        profile.handle = normaliseHandle(piece.profile.network, piece.profile.handle);
        person.profiles.append(profile);
        return;
    }
    case Kind::Tag:
        person.tags.append(piece.text);
        return;
    case Kind::Note:
        notes.append(piece.text);
        return;
    }
}

} // namespace

Result<QuickEntry> quickEntry(const QList<QuickPiece> &pieces, JourneyCards cards)
{
    QuickEntry entry;
    QStringList notes;
    for (const QuickPiece &piece : pieces) {
        if (!piece.problem.isEmpty())
            return invalid(piece.problem);
        take(piece, entry, notes);
    }
    entry.note = notes.join(u'\n');
    const exchange::PersonDraft &person = entry.person;
    const bool titled = entry.deal && !entry.deal->title.isEmpty();
    if (cards == JourneyCards::Deals && (titled || !person.organisation.isEmpty()))
        return entry;
    if (person.displayName.isEmpty() && person.emails.isEmpty() && person.phones.isEmpty() &&
        person.profiles.isEmpty())
        return invalid(QCoreApplication::translate(
            "QuickLine", "Say who it is: a name, an e-mail address, a phone number or a handle."));
    return entry;
}

} // namespace vouch
