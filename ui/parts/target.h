// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <variant>

namespace vouch::ui
{

/// A person's page.
struct PersonTarget {
    PersonId person;
    QList<PersonId> among{}; ///< the list it was opened from, which Ctrl+PgUp and Ctrl+PgDn walk
};
/// An organisation's page.
struct OrganisationTarget {
    OrganisationId organisation;
};
/// A person's sheet, to be printed.
struct SheetTarget {
    PersonId person;
    QString name;
};
/// What a day holds, to be printed; `owner` empty: everybody's.
struct DayTarget {
    QString owner;
};
/// The figures of one stage of a journey.
struct StageTarget {
    QString journeyKey, stageName;
};
/// Whoever a text finds.
struct SearchTarget {
    QString text;
};

/// What is to be shown: the window takes it to the screen made for that (`Screen::open`).
using Target =
    std::variant<PersonTarget, OrganisationTarget, SheetTarget, DayTarget, StageTarget, SearchTarget>;

} // namespace vouch::ui
