// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/search.h"
#include "core/store/connection.h"

#include <QByteArray>
#include <QList>
#include <vector>

/// The index of what people are found by, and deals (search_deals.h): names, organisations, handles, e-mails,
/// phones, notes and values of custom fields (core/base/search.h says how they are compared). Derived from
/// the rows: no part of undo, made anew whenever the rules are others. While it is being made, whom it has
/// not come to yet is looked at one by one, so that a search finds the same before, meanwhile and afterwards.
namespace vouch::searchindex
{

/// What a person who is new is found by: search::documentOf() of the rows that are written, in UTF-8.
struct NewWords {
    qint64 person = 0;
    QByteArray words;
};
/// Tells the index of new people, ascending, so that follow() need not read them back. Within the operation's
/// transaction, and right until that ends: who changes them after it must not tell of them.
Status learn(Connection &db, const std::vector<NewWords> &people);

/// Brings the index up to what was written since the journal row `since`. The people from `firstNew` to
/// `lastNew` are new. Within the operation's transaction.
Status follow(Connection &db, qint64 since, qint64 firstNew, qint64 lastNew);

/// Takes up some more people where the index is not complete, for about as many ms; begins anew where it was
/// made by other rules. Each step is a transaction of its own. False: there are more.
Result<bool> proceed(Connection &db, int ms);

/// Joins the pieces that many writes leave it in, for about as many ms: a search looks into each of them,
/// after an import eight times as long. Each step is a transaction of its own. False: there is more to do.
Result<bool> tidy(Connection &db, int ms);

/// While a great many people are learned nothing is joined; afterwards tidy() does. Within no transaction.
Status setBulk(Connection &db, bool bulk);
/// setBulk(db, false) where a program that died has left it otherwise: when the file is opened for writing.
Status endBulk(Connection &db);

/// How many people are missing from it, and how many it holds that are not there. 0 where it is sound.
Result<qint64> astray(Connection &db);

/// Whom a query finds, archived people too, ascending.
Result<QList<PersonId>> find(Connection &db, const search::Query &query);

/// A page of whom a query finds, newest first, without archived people.
struct Page {
    qint64 total = 0;
    QList<PersonId> people;
};
Result<Page> page(Connection &db, const search::Query &query, int limit, int offset);

} // namespace vouch::searchindex
