// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deal_columns.h"

#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deals.h"
#include "core/exchange/event_words.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

QStringList folded(const QString &words)
{
    QStringList keys;
    for (const QString &word : words.split(u'|'))
        keys.append(headerKey(word));
    return keys;
}

const QStringList &numberKeys()
{
    static const QStringList keys =
        folded(u"opportunity id|deal id|deal deal id|record id|hs object id|case id|caseid|case concept name|"
               "case number|ticket id|case|id"_s);
    return keys;
}

const QStringList &titleKeys()
{
    static const QStringList keys = folded(u"dealname|deal deal title"_s) + dealNameKeys();
    return keys;
}

const QStringList &personKeys()
{
    static const QStringList keys =
        folded(u"contact name|customer name|client name|full name|display name|primary contact|contact "
               u"person|deal contact person|deal person|person name|associated contact|associated "
               "contacts|person|contact|customer|client"_s) +
        eventPersonKeys();
    return keys;
}

const QStringList &organisationKeys()
{
    static const QStringList keys = folded(
        u"associated company|associated company name|associated companies|account name|company "
        u"name|organization name|organisation name|deal organization|deal organisation|account|"
        "company|organization|organisation|firma|firmenname|unternehmen|entreprise|société|empresa|"
        "azienda|bedrijf|компания|организация|公司|公司名称|客户公司|会社|会社名|取引先|회사|şirket|spółka"_s);
    return keys;
}

const QStringList &expectedKeys()
{
    static const QStringList keys = folded(
        u"expected close date|deal expected close date|expected close|expected closing "
        u"date|expected on|close date|closing date|closedate|abschlussdatum|geplanter abschluss|"
        "schlusstermin|date de clôture|fecha de cierre|data di chiusura|data de fechamento|"
        "sluitingsdatum|data zamknięcia|дата закрытия|预计成交日期|预计签单日期|预计结束日期|完了予定日|마감일"_s);
    return keys;
}

int percentWithin(double value)
{
    return value < 0 || value > 100 ? -1 : qRound(value);
}

} // namespace

DealColumns::DealColumns(const CsvTable &table)
    : number(table.column(numberKeys()))
    , deal(table.column(titleKeys()))
    , title(deal >= 0 ? deal
                      : table.column(folded(u"case name|title|subject|name|betreff|titel|titre|标题"_s)))
    , person(table.column(personKeys()))
    , given(table.column(folded(u"first name|contact first name|vorname|prénom|nombre de pila"_s)))
    , family(table.column(folded(u"last name|contact last name|nachname|nom de famille|apellidos"_s)))
    , email(table.column(folded(u"contact email|person email|email address|contact email address"_s) +
                         eventEmailKeys()))
    , phone(table.column(
          folded(u"phone|phone number|contact phone|mobile|telefon|téléphone|teléfono|电话|電話"_s)))
    , organisation(table.column(organisationKeys()))
    , pipeline(table.column(folded(u"pipeline|deal pipeline|sales pipeline|vertriebspipeline"_s)))
    , stage(table.column(folded(u"deal stage|opportunity stage|dealstage"_s)))
    , status(table.column(folded(u"deal status|status|opportunity status"_s)))
    , amount(table.column(dealAmountKeys() + folded(u"close value|deal deal value"_s)))
    , currency(table.column(dealCurrencyKeys()))
    , expected(table.column(expectedKeys()))
    , probability(table.column(folded(u"probability|deal probability|own probability|wahrscheinlichkeit|"
                                      "probabilité|probabilidad|probabilità|probabilidade|kans|вероятность|"
                                      "赢率|成交概率|可能性|確度|확률"_s)))
    , owner(table.column(folded(u"owner|deal owner|opportunity owner|contact owner|owner name|sales agent|"
                                "sales rep|salesperson|besitzer|inhaber|zuständig|verantwortlich|"
                                "propriétaire|propietario|proprietario|proprietário|eigenaar|właściciel|"
                                "ответственный|负责人|所有者|담당 영업"_s)))
    , origin(table.column(folded(u"channel|case channel|origin|source|lead source|deal source"_s)))
    , notes(table.column(folded(u"description|deal description|beschreibung|descripción|描述"_s)))
    , reason(table.column(folded(u"closed lost reason|lost reason|loss reason|deal lost reason|reason lost|"
                                 "verlustgrund|raison de la perte|motivo de pérdida|motivo della perdita|"
                                 "输单原因|失注理由|причина отказа"_s)))
    , competitor(table.column(folded(
          u"competitor|main competitor|main competitors|wettbewerber|concurrent|competidor|竞争对手"_s)))
    , opened(
          table.column(folded(u"create date|created date|created|created at|creation date|deal created|"
                              "deal deal created|deal add time|add time|engage date|opened|opened on|"
                              "erstellt am|erstelldatum|date de création|fecha de creación|创建时间|创建日期|"
                              "作成日"_s)))
    , entered(table.column(folded(u"last stage change|last stage change date|deal last stage change|stage "
                                  u"entered at|stage change time|deal stage change time"_s)))
    , won(table.column(folded(u"won time|deal won time|won date|won on|date won"_s)))
    , lost(table.column(folded(u"lost time|deal lost time|lost date|lost on|date lost"_s)))
{
}

bool DealColumns::tellDeals() const
{
    return deal >= 0 || pipeline >= 0 || stage >= 0 || (person < 0 && given < 0 && family < 0 && email < 0);
}

void DealColumns::addTo(ColumnReadings &readings, const CsvTable &table) const
{
    readings.addAmount(table, amount, currency);
    readings.addDate(table, expected, ColumnReadings::When::Any);
    for (const int column : {opened, entered, won, lost})
        readings.addDate(table, column);
}

void DealCells::remember(const CsvTable &table, const DealColumns &columns, const ColumnReadings &readings)
{
    const auto first = [&table](QString &target, int column) {
        if (target.isEmpty())
            target = table.cell(column);
    };
    first(title, columns.title);
    first(person, columns.person);
    if (person.isEmpty())
        person = joinName(table.cell(columns.given), {}, table.cell(columns.family));
    first(email, columns.email);
    first(phone, columns.phone);
    first(organisation, columns.organisation);
    first(origin, columns.origin);
    first(notes, columns.notes);
    const auto last = [&table](QString &target, int column) {
        if (const QString cell = table.cell(column); !cell.isEmpty())
            target = cell;
    };
    last(owner, columns.owner);
    last(reason, columns.reason);
    last(competitor, columns.competitor);
    if (const auto percent = percentFrom(table.cell(columns.probability)))
        probability = percent;
    if (const auto at = readings.time(table, columns.opened); at && opened == 0) {
        opened = at->at;
        openedDayOnly = at->zone == ParsedTime::Zone::DateOnly;
    }
    if (const auto at = readings.time(table, columns.expected)) {
        expected = at->at;
        expectedDayOnly = at->zone == ParsedTime::Zone::DateOnly;
    }
}

namespace
{

/// "Ana Sousa (ana@example.org)", as HubSpot writes whom a deal is with.
void addContact(PersonDraft &person, const QString &text)
{
    static const QRegularExpression withAddress(u"^(.*?)\\s*[(<]([^()<>\\s]+@[^()<>\\s]+)[)>]$"_s);
    if (const auto match = withAddress.match(text); match.hasMatch()) {
        person.displayName = match.captured(1);
        addEmail(person, {}, match.captured(2));
    } else if (!normaliseEmail(text).isEmpty()) {
        addEmail(person, {}, text);
    } else {
        person.displayName = text;
    }
}

} // namespace

DealDraft &DealCells::put(Draft &draft, const QString &source, const QString &id) const
{
    DealDraft deal;
    deal.source = source;
    deal.id = id;
    deal.organisation = organisation.section(u';', 0, 0).trimmed();
    deal.title = title;
    if (deal.title.isEmpty()) {
        bool number = false;
        id.toLongLong(&number);
        deal.title = number ? QCoreApplication::translate("Exchange", "Case %1").arg(id) : id;
    }
    const QStringList people = person.split(u';', Qt::SkipEmptyParts);
    addContact(draft.person, people.value(0).trimmed());
    for (qsizetype i = 1; i < people.size(); ++i) {
        PersonDraft other;
        addContact(other, people.at(i).trimmed());
        deal.others.append({{}, other.emails.isEmpty() ? other.displayName : other.emails.first().value});
    }
    if (!email.isEmpty())
        addEmail(draft.person, {}, email);
    if (!phone.isEmpty())
        addPhone(draft.person, {}, phone);
    draft.person.organisation = deal.organisation;
    const bool named = !draft.person.displayName.isEmpty() || !draft.person.emails.isEmpty() ||
                       !draft.person.phones.isEmpty();
    draft.nobody = !named || !finishPerson(draft.person);
    if (draft.nobody)
        draft.person = {};
    deal.origin = origin;
    deal.notes = notes;
    deal.reason = reason;
    deal.competitor = competitor;
    deal.openedAt = opened;
    deal.openedDayOnly = openedDayOnly;
    deal.known.owner = owner;
    deal.known.expected = expected;
    deal.known.expectedDayOnly = expectedDayOnly;
    deal.known.probability = probability;
    draft.deals.append(deal);
    return draft.deals.last();
}

std::optional<int> percentFrom(const QString &cell)
{
    QString text = cell.trimmed();
    const bool sign = text.endsWith(u'%');
    text.remove(u'%').replace(u',', u'.');
    bool number = false;
    const double value = text.trimmed().toDouble(&number);
    if (!number)
        return std::nullopt;
    const bool share = !sign && value > 0 && value <= 1 && text.contains(u'.');
    const int percent = percentWithin(share ? 100 * value : value);
    return percent < 0 ? std::nullopt : std::optional(percent);
}

} // namespace vouch::exchange
