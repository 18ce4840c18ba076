// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_layout.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/exchange/column_content.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/event_words.h"
#include "core/exchange/sales_tables.h"
#include "core/exchange/writers.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

bool anyEmail(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!normaliseEmail(cell).isEmpty())
            return true;
    }
    return false;
}

qsizetype filledCells(const QStringList &cells)
{
    qsizetype filled = 0;
    for (const QString &cell : cells)
        filled += !cell.trimmed().isEmpty();
    return filled;
}

/// Below the first row only a row that mostly names columns counts: data may hold a word such as "email",
/// too.
bool isHeader(const QStringList &cells, const QList<ColumnRole> &roles, bool first)
{
    if (anyEmail(cells) || !tellsPeople(roles))
        return false;
    qsizetype known = 0;
    for (const ColumnRole &role : roles)
        known += role.field != Field::Custom && role.field != Field::Ignore;
    return first || (known >= 2 && known * 2 >= filledCells(cells));
}

QStringList columnCells(const QList<QStringList> &rows, qsizetype from, qsizetype column)
{
    QStringList cells;
    for (qsizetype i = from; i < rows.size(); ++i) {
        const QString cell = rows.at(i).value(column).trimmed();
        if (!cell.isEmpty() && filledCells(rows.at(i)) > 1)
            cells.append(cell);
        else if (!cell.isEmpty() && rows.at(i).size() == 1)
            cells.append(cell);
    }
    return cells;
}

bool has(const QList<ColumnRole> &roles, std::initializer_list<Field> fields)
{
    for (const ColumnRole &role : roles) {
        for (const Field field : fields) {
            if (role.field == field)
                return true;
        }
    }
    return false;
}

bool namesPeople(const QList<ColumnRole> &roles)
{
    return has(roles, {Field::Name, Field::Given, Field::Family});
}

bool reachesPeople(const QList<ColumnRole> &roles)
{
    return has(roles, {Field::Email, Field::Phone, Field::EmailOrPhone, Field::Profile});
}

/// Whether these are days on which people of a list were born: the header speaks of birth in some language,
/// and every day lies 5 to 110 years back.
bool areBirthdays(const QString &header, const QStringList &cells, Millis now)
{
    static const QStringList stems = [] {
        QStringList folded;
        for (
            const QString &stem :
            QString(
                u"birth|born|geburt|gebor|naissan|nacim|nacid|nascit|nascim|nascid|nato|urodz|рожд|народж|"
                u"narozen|"
                "naroden|születés|doğum|född|født|fødsel|synty|naștere|γέννησ|раждан|рођ|rođ|rojst|gimim|"
                "dzimš|"
                "sünni|ميلاد|تولد|לידה|जन्म|জন্ম|பிறந்த|sinh|lahir|เกิด|出生|生年|誕生|생년|출생|naixem|jaiotz|fæðing"_s)
                .split(u'|'))
            folded.append(headerKey(stem));
        return folded;
    }();
    const QString key = headerKey(header);
    if (now <= 0 || cells.isEmpty() ||
        std::none_of(stems.cbegin(), stems.cend(), [&](const QString &stem) { return key.contains(stem); }))
        return false;
    constexpr int youngest = 5, oldest = 110;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).date();
    return std::all_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            TimeContext context;
            context.order = order;
            const QDate day = QDate::fromString(birthdayText(cell, birthdays(context, now)), Qt::ISODate);
            if (day.isValid() && day <= today.addYears(-youngest) && day >= today.addYears(-oldest))
                return true;
        }
        return false;
    });
}

/// Gives columns whose headers say nothing the role that their cells have. What would tell people apart must
/// differ from row to row: an address that all share belongs to somebody else.
void addRolesByContent(ContactLayout &layout, const QList<QStringList> &rows, const ReadOptions &options)
{
    QList<ColumnRole> &roles = layout.roles;
    const bool email = has(roles, {Field::Email, Field::EmailOrPhone});
    const bool phone = has(roles, {Field::Phone, Field::EmailOrPhone});
    bool born = has(roles, {Field::Birthday, Field::BirthYear, Field::BirthDay});
    QSet<QString> mapped;
    for (auto it = options.mapping.cbegin(); it != options.mapping.cend(); ++it)
        mapped.insert(headerKey(it.key()));
    qsizetype name = -1;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles.at(i).field != Field::Custom || mapped.contains(headerKey(layout.names.at(i))) ||
            roles.at(i).ours)
            continue;
        const QStringList cells = columnCells(rows, layout.header + 1, i);
        const Content content = contentOf(cells, options.region);
        if (content == Content::Date && !born && areBirthdays(layout.names.at(i), cells, options.now)) {
            roles[i].field = Field::Birthday;
            born = true;
        }
        if (!tellsApart(cells))
            continue;
        if (content == Content::Email && !email)
            roles[i].field = Field::Email;
        else if (content == Content::Phone && !phone)
            roles[i].field = Field::Phone;
        else if (content == Content::Web)
            roles[i].field = Field::Website;
        else if (content == Content::Name && name < 0 && readsLikePeople(cells))
            name = i;
    }
    if (name >= 0 && !namesPeople(roles) && reachesPeople(roles))
        roles[name].field = Field::Name;
}

/// A header in words nobody listed: the first row that is wide enough, holds no data itself and has columns
/// of addresses, or of numbers and names, below it.
bool findUnknownHeader(ContactLayout &layout, const QList<QStringList> &rows, const ReadOptions &options)
{
    qsizetype widest = 0;
    for (const QStringList &cells : rows)
        widest = qMax(widest, filledCells(cells));
    if (widest < 2)
        return false;
    for (qsizetype i = 0; i + 1 < rows.size(); ++i) {
        const QStringList &cells = rows.at(i);
        if (filledCells(cells) < 2 || filledCells(cells) * 2 < widest)
            continue;
        for (const QString &cell : cells) {
            const Content content = contentOf({cell}, options.region);
            if (content != Content::Name && content != Content::Text && content != Content::Nothing)
                return false; // data before any header
        }
        ContactLayout tried = layout;
        tried.header = i;
        tried.names = cells;
        tried.roles = columnRoles(cells, options.mapping);
        addRolesByContent(tried, rows, options);
        const bool people = has(tried.roles, {Field::Email, Field::EmailOrPhone}) ||
                            (has(tried.roles, {Field::Phone}) && namesPeople(tried.roles));
        if (people)
            layout = tried;
        return people;
    }
    return false;
}

/// Roles for a list without a header, told by its first row: the address by its "@", names before it.
QList<ColumnRole> rolesOfData(const QStringList &cells, const QString &region)
{
    QList<ColumnRole> roles;
    qsizetype email = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (email < 0 && !normaliseEmail(cells.at(i)).isEmpty())
            email = i;
    }
    QList<qsizetype> words;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        ColumnRole role;
        if (!normaliseEmail(cell).isEmpty())
            role.field = Field::Email;
        else if (!normalisePhone(cell, region).isEmpty())
            role.field = Field::Phone;
        else if (!cell.isEmpty() && words.size() < 3 && i < email)
            words.append(i);
        roles.append(role);
    }
    if (words.size() == 1)
        roles[words.at(0)].field = Field::Name;
    if (words.size() == 2) {
        roles[words.at(0)].field = Field::Given;
        roles[words.at(1)].field = Field::Family;
    }
    if (words.size() == 3) {
        roles[words.at(0)].field = Field::Name;
        roles[words.at(1)].field = Field::Given;
        roles[words.at(2)].field = Field::Family;
    }
    return roles;
}

/// Whether most of the cells are written as money is: with a currency or two digits for cents.
bool isMoneyLike(const QStringList &cells)
{
    qsizetype like = 0;
    for (const QString &cell : cells) {
        const auto amount = amountText(cell);
        like += amount && (!amount->currencies.isEmpty() || amount->behind == 2);
    }
    return !cells.isEmpty() && like * 10 >= cells.size() * 7;
}

/// Whether each row has an amount and a day, as a sale has: told by the headers, else by the cells.
bool hasAmountAndDay(const ContactLayout &layout, const QList<QStringList> &rows)
{
    int money = 0, day = 0; // 3: a header says it clearly
    for (qsizetype i = 0; i < layout.roles.size(); ++i) {
        if (layout.roles.at(i).field != Field::Custom)
            continue;
        const QString key = headerKey(layout.names.at(i));
        const MoneyWords amounts = moneyWords(key);
        const DayWords days = dayWords(key);
        const bool silent = amounts == MoneyWords::None && days == DayWords::None;
        const QStringList cells = silent ? columnCells(rows, layout.header + 1, i) : QStringList();
        if (amounts == MoneyWords::Amount)
            money = 3;
        else if (amounts == MoneyWords::Value || (silent && isMoneyLike(cells)))
            money = qMax(money, 2);
        else if (amounts == MoneyWords::Turnover)
            money = qMax(money, 1);
        if (days == DayWords::OfSale)
            day = 3;
        else if (silent && contentOf(cells) == Content::Date)
            day = qMax(day, 2);
        else if (days == DayWords::OfEntry)
            day = qMax(day, 1);
    }
    return (day == 3 && money > 0) || (day == 2 && money > 1) || (day == 1 && money == 3);
}

/// Whether somebody stands in more than one row, as who buys again does.
bool comesAgain(const ContactLayout &layout, const QList<QStringList> &rows)
{
    for (const Field field : {Field::Email, Field::Phone, Field::Name}) {
        for (qsizetype i = 0; i < layout.roles.size(); ++i) {
            if (layout.roles.at(i).field != field)
                continue;
            QStringList cells = columnCells(rows, layout.header + 1, i);
            return cells.removeDuplicates() > 0;
        }
    }
    return false;
}

/// Who chose the format of a list of contacts has said what the rows are.
void judgeSales(ContactLayout &layout, const QList<QStringList> &rows, const ReadOptions &options)
{
    if (layout.ours || layout.people == ContactLayout::People::None || !hasAmountAndDay(layout, rows))
        return;
    layout.taken = layout.people == ContactLayout::People::Clear || layout.taken;
    layout.people = ContactLayout::People::Open;
    layout.rather = ContactLayout::Rather::Sales;
    if (options.format.isEmpty() && comesAgain(layout, rows))
        layout.taken = false;
}

/// Names with a stage and a time are people no more than steps of what happened to them. "Status" may name a
/// stage, too: there the rows decide.
void judgeSteps(ContactLayout &layout, const QList<QStringList> &rows)
{
    QStringList keys;
    for (const QString &name : std::as_const(layout.names))
        keys.append(headerKey(name));
    if (layout.people != ContactLayout::People::Open || !hasEventColumns(keys))
        return;
    StepEvidence evidence(layout.names);
    for (const QStringList &cells : rows.mid(layout.header + 1))
        evidence.look(cells);
    if (!mayBeHistory(keys) && !evidence.isClear())
        return;
    layout.taken = false;
    layout.rather = ContactLayout::Rather::Steps;
}

/// Names alone may be those of skills, languages or places; what is known of people beside them decides.
void judge(ContactLayout &layout, const QList<QStringList> &rows, const ReadOptions &options)
{
    const QList<ColumnRole> &roles = layout.roles;
    const bool named = namesPeople(roles) || has(roles, {Field::Nickname});
    const bool firm = has(roles, {Field::Organisation});
    const bool place = has(roles, {Field::Street, Field::City, Field::PostalCode, Field::Country});
    if (reachesPeople(roles) || (named && firm) ||
        (has(roles, {Field::Given}) && has(roles, {Field::Family})) ||
        (firm && (place || has(roles, {Field::Website}))) || layout.ours) {
        layout.people = ContactLayout::People::Clear;
    } else if (named || firm) {
        layout.people = ContactLayout::People::Open;
        bool bare = true; // the column may name anything
        for (const ColumnRole &role : roles) {
            const bool name = role.field == Field::Name || role.field == Field::Given ||
                              role.field == Field::Family || role.field == Field::Nickname;
            bare = bare && !(name && !role.bare);
        }
        bool amounts = false;
        for (qsizetype i = 0; i < roles.size(); ++i)
            amounts = amounts || (roles.at(i).field == Field::Custom &&
                                  contentOf(columnCells(rows, layout.header + 1, i)) == Content::Amount);
        // Who is numbered as a customer is one.
        layout.taken = has(roles, {Field::Birthday, Field::BirthDay, Field::ExternalId}) ||
                       (has(roles, {Field::Street}) && has(roles, {Field::PostalCode})) ||
                       (!bare && !amounts);
    }
    judgeSteps(layout, rows);
    judgeSales(layout, rows, options);
    // Who says which column holds a name or an address says that the rows are people.
    static const QSet<QString> personal{u"name"_s,  u"given"_s, u"family"_s,  u"nickname"_s,
                                        u"email"_s, u"phone"_s, u"profile"_s, u"email-or-phone"_s};
    for (const QString &target : options.mapping) {
        if (personal.contains(target.section(u':', 0, 0).trimmed().toLower()))
            layout.people = ContactLayout::People::Clear;
    }
}

} // namespace

ContactLayout contactLayout(const QList<QStringList> &rows, const ReadOptions &options)
{
    ContactLayout layout;
    QStringList first;
    for (qsizetype i = 0; i < rows.size() && layout.header < 0; ++i) {
        if (filledCells(rows.at(i)) == 0)
            continue;
        QList<ColumnRole> roles = columnRoles(rows.at(i), options.mapping);
        if (isHeader(rows.at(i), roles, first.isEmpty())) {
            layout.header = i;
            layout.names = rows.at(i);
            layout.roles = roles;
        }
        if (first.isEmpty())
            first = rows.at(i);
    }
    if (layout.header >= 0) {
        QStringList names;
        for (const QString &name : std::as_const(layout.names))
            names.append(cleanLine(name));
        const QStringList own = contactColumns();
        layout.ours = names.size() >= own.size() && names.first(own.size()) == own;
        if (layout.ours)
            layout.roles = ownColumnRoles(names);
        addRolesByContent(layout, rows, options);
    } else if (anyEmail(first)) {
        layout.roles = rolesOfData(first, options.region);
        for (qsizetype i = 0; i < first.size(); ++i)
            layout.names.append(QCoreApplication::translate("Exchange", "Column %1").arg(i + 1));
    } else if (!findUnknownHeader(layout, rows, options)) {
        return layout;
    }
    judge(layout, rows, options);
    return layout;
}

} // namespace vouch::exchange
