// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// What is known of somebody's name; parts may be empty.
struct NameFacts {
    QString display, given, additional, family, nickname, phonetic;
    bool organisation = false;
};

/// Whether two names can be one person's. They cannot where both say a given name and none of one agrees with
/// one of the other by folding, spelling, nickname (resources/people/nicknames.json), initial (beside the
/// same family name) or transliteration; a changed family name alone is the same person. Names that tell
/// nobody (empty, an address, a handle) can be anybody's.
bool canBeOnePerson(const NameFacts &a, const NameFacts &b);

/// Whether both are one name in two scripts, such as 王小明 and Xiaoming Wang: neither is the newer one.
bool saysInOtherScript(const NameFacts &a, const NameFacts &b);

/// Whether `shorter` says nothing that `longer` does not: "A. Sousa" or "Ana" beside "Ana Sousa".
bool saysLess(const QString &shorter, const QString &longer);

} // namespace vouch
