// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch::exchange
{

/// What a column of a contact list holds.
enum class Field {
    Ignore,
    Custom,
    Name,
    Given,
    Additional,
    Family,
    Prefix,
    Suffix,
    Nickname,
    Phonetic,
    Organisation,
    Department,
    Title,
    Birthday,
    BirthYear,
    BirthMonth,
    BirthDay,
    Email,
    Phone,
    EmailOrPhone,
    Website,
    Street,
    City,
    Region,
    PostalCode,
    Country,
    Tags,
    Notes,
    Owner,
    Source,
    Profile,
    ExternalId,
    NameOrFamily, ///< "Name", "Nom": the family name where a column for the given name stands beside it
    NameOrGiven,  ///< "Nombre", "Nome": the given name where a column for the family name stands beside it
    TitleOrPrefix ///< "Title": the salutation where a column for the job title stands beside it
};

struct ColumnRole {
    Field field = Field::Custom;
    QString label;   ///< of a phone, e-mail or address: "work"; for ExternalId the name of the foreign system
    QString network; ///< of a profile; empty: told by the URL
    int number = 0;  ///< "Phone 2", "address1_city": which of several; 0: none is written
    bool bare = false; ///< "Name" alone, which may be that of a thing
    bool ours = false; ///< a column of Vouch's own export: several values are parted by ";" alone
};

/// Roles of columns by their headers in any of a dozen languages. `mapping` (column → "email:work", "given",
/// "profile:x", "custom", "ignore" …) overrides; keys are compared without case and punctuation.
QList<ColumnRole> columnRoles(const QStringList &headers, const QHash<QString, QString> &mapping);

/// Roles of the columns of Vouch's own export (contactColumns()), whose fields and figures come back as they
/// were.
QList<ColumnRole> ownColumnRoles(const QStringList &headers);

/// Whether columns with these roles can tell one person from another.
bool tellsPeople(const QList<ColumnRole> &roles);

/// Puts the cell's value (cleaned, not empty) where the role says. `dates`: how its column writes them.
void applyCell(Draft &draft, const ColumnRole &role, const QString &header, const QString &value, Millis now,
               const TimeContext &dates = {});

/// Adds the web addresses of a cell, each as a profile if it belongs to a network, else as a website (https
/// where no scheme is written); what is no address of the web is kept as a field of that label.
void addAddress(PersonDraft &person, const QString &label, const QString &url);
/// Adds a profile unless it is there already; the handle is normalised.
void addProfile(PersonDraft &person, const QString &network, const QString &handleOrUrl);
/// Adds all e-mail addresses of a cell, each once.
void addEmail(PersonDraft &person, const QString &label, const QString &value, bool preferred = false);
/// Names who has no name yet as an e-mail cell does: "Ana Sousa" <ana@example.com>. Called when the row has
/// been read.
void nameFromEmail(PersonDraft &person, const QString &value);
void addPhone(PersonDraft &person, const QString &label, const QString &value, bool preferred = false);
/// "1990-03-09" or "--03-09" from what files write; empty if it is no birthday, as one in the future is none.
QString birthdayText(const QString &value, const TimeContext &context);
/// Sets the birthday; what is none is kept under that label as it is written.
void setBirthday(PersonDraft &person, const QString &label, const QString &value, const TimeContext &context);
/// Names what was kept as text since it cannot be read; every reader does so for every row.
void tellUnread(const PersonDraft &person, const RowIssue &where, DraftSink &sink);
/// The context for birthdays read at `now` (0: not known).
TimeContext birthdays(TimeContext context, Millis now);

/// Fills the name from its parts or, unless they are known to be empty, the parts from the name. False if
/// nothing tells who it is.
bool finishPerson(PersonDraft &person, bool splitName = true);
/// Whether e-mail, phone (also one without a code of `region`), profile or a foreign id is there, so that a
/// second import finds the person again.
bool hasIdentity(const PersonDraft &person, const QString &region);
/// A stable id for a record without any other identity, made from its content.
QString contentId(const QString &source, const QStringList &content);
/// Whether an id was made so: it tells a row, not a person.
bool isContentId(const QString &id);

} // namespace vouch::exchange
