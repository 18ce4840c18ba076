// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace vouch
{

struct PersonRecord;

/// Goes through the people to write, until `visit` says no; a table does it twice, for it needs to know first
/// which columns there are.
using EachPerson = std::function<Status(const std::function<bool(const PersonRecord &)> &visit)>;

/// People as a table that Vouch and others read: one row a person, as many columns as the fullest needs.
/// `plain` leaves texts that look like formulas as they are.
Result<QByteArray> peopleCsv(const EachPerson &people, const QString &currency, bool plain);
/// People as vCards 4.0.
Result<QByteArray> peopleVcards(const EachPerson &people);
/// The same table as a spreadsheet: texts are texts, amounts are numbers. `title` names it.
Result<QByteArray> peopleXlsx(const EachPerson &people, const QString &currency, const QString &title);

} // namespace vouch
