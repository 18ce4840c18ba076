// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft_names.h"

#include "core/base/text.h"
#include "core/people/identity.h"

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

QString draftName(const PersonDraft &draft)
{
    if (!draft.displayName.isEmpty())
        return draft.displayName;
    const QString joined = joinName(draft.given, draft.additional, draft.family);
    if (!joined.isEmpty())
        return joined;
    if (!draft.nickname.isEmpty())
        return draft.nickname;
    if (draft.isOrganisation || !draft.organisation.isEmpty())
        return draft.organisation;
    for (const ProfileDraft &profile : draft.profiles) {
        if (!profile.handle.isEmpty())
            return u'@' + profile.handle;
    }
    if (!draft.emails.isEmpty())
        return draft.emails.first().value;
    return draft.phones.isEmpty() ? QString() : draft.phones.first().value;
}

bool tellsName(const PersonDraft &draft)
{
    if (!draft.given.isEmpty() || !draft.family.isEmpty())
        return true;
    // "Case 17" of case:17 is no name.
    const QString number = draft.externalId.section(u':', 1);
    return !draft.displayName.isEmpty() && (number.isEmpty() || !draft.displayName.endsWith(number));
}

QString sortKeyOf(const QString &name, const QString &given, const QString &family)
{
    // '~' is behind all that foldKey() leaves.
    if (family.isEmpty())
        return (name.startsWith(u'@') ? u"~"_s : QString()) + foldKey(name);
    return foldKey(family + u' ' + given);
}

} // namespace vouch
