// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/outcomes.h"

#include "core/words/advocacy.h"
#include "core/words/interactions.h"

#include <QCoreApplication>

namespace vouch::rows
{

std::optional<Error> Interaction::refusal() const
{
    if (fromKey<InteractionKind>(kind))
        return std::nullopt;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Workspace", "“%1” is no kind of interaction that Vouch knows.")
                     .arg(kind),
                 {}};
}

std::optional<Error> Advocacy::refusal() const
{
    if (fromKey<AdvocacyKind>(kind))
        return std::nullopt;
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Workspace", "“%1” is no kind of advocacy that Vouch knows.").arg(kind),
        {}};
}

std::optional<Error> Referral::refusal() const
{
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Workspace",
                                             "A referral is of type one, two or unknown, and its status is "
                                             "invited, joined or purchased."),
                 {}};
}

} // namespace vouch::rows
