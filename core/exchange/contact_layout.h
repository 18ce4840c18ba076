// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contact_fields.h"

namespace vouch::exchange
{

/// How the first rows of a table are read as a list of people.
struct ContactLayout {
    enum class People {
        None, ///< nothing tells who a row is about
        Open, ///< names, but nothing by which people are known from things
        Clear
    };

    qsizetype header = -1; ///< the row that names the columns; −1: there is none
    QStringList names;     ///< of the columns
    QList<ColumnRole> roles;
    People people = People::None;
    bool taken = false; ///< whether the rows are taken as people, where that is open
    /// Why it is open, where they may be something that is known: sales or steps of a history.
    enum class Rather { Things, Sales, Steps } rather = Rather::Things;
    bool ours = false; ///< Vouch wrote the table itself
};

/// By the headers in any language, where they say nothing by what the cells are, and by what somebody said
/// (mapping and readings of the options).
ContactLayout contactLayout(const QList<QStringList> &rows, const ReadOptions &options);

} // namespace vouch::exchange
