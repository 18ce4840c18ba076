// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: how templates, letterhead and quotes are read, and what letters are filled with.
#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/store/store.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/postal.h"
#include "core/workspace/quote_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

Result<QList<MessageTemplate>> allTemplates(Connection &db)
{
    return db.list<MessageTemplate>("templates", {}, [](const Statement &row) {
        return MessageTemplate{TemplateId(row.integer(0)),
                               row.text(1),
                               fromKey<MessageWay>(row.text(2)).value_or(MessageWay::Email),
                               row.text(3),
                               row.text(4),
                               row.text(5),
                               row.integer(6)};
    });
}

Result<Letterhead> letterheadOf(Connection &db)
{
    VOUCH_GIVE(Statement row, db.query("letterhead"));
    Letterhead head;
    if (row.next())
        head = {row.text(0),    row.text(1), QByteArray::fromBase64(row.text(2).toLatin1()),
                row.integer(3), row.text(4), row.integer(5)};
    return head;
}

namespace
{

QuoteRecord quoteFrom(const Statement &row, const Calendar &calendar, Millis now)
{
    const auto when = [&row](int column) {
        return row.isNull(column) ? std::optional<When>() : std::optional(row.when(column, column + 1));
    };
    QuoteRecord quote;
    quote.id = QuoteId(row.integer(0));
    quote.number = row.integer(1);
    quote.deal = DealId(row.integer(2));
    quote.dealTitle = row.text(3);
    quote.person = PersonId(row.integer(4));
    quote.personName = row.text(5);
    quote.made = row.when(6, 7);
    quote.validUntil = when(8);
    quote.amount = {row.integer(10), row.text(11)};
    if (!row.isNull(12))
        quote.tax = Tax{int(row.integer(12)), row.flag(13)};
    quote.recipient = row.text(14);
    quote.notes = row.text(15);
    quote.state = fromKey<QuoteState>(row.text(16)).value_or(QuoteState::Draft);
    quote.sent = when(17);
    quote.decided = when(19);
    quote.version = row.integer(21);
    // It holds until the end of its last day.
    quote.expired = (quote.state == QuoteState::Draft || quote.state == QuoteState::Sent) &&
                    quote.validUntil && calendar.dateOf(*quote.validUntil) < calendar.dayOf(now);
    return quote;
}

} // namespace

Result<QList<QuoteRecord>> quotesFor(Connection &db, const QuoteQuestion &question, Millis now)
{
    const Calendar calendar = db.calendar();
    VOUCH_GIVE(QList<QuoteRecord> quotes,
               db.list<QuoteRecord>("quotes",
                                    {{":id", question.id.value},
                                     {":number", question.number},
                                     {":deal", question.deal.value},
                                     {":person", question.person.value},
                                     {":state", question.state ? QString(keyOf(*question.state)) : QString()},
                                     {":made_by", question.madeBy.value}},
                                    [&](const Statement &row) { return quoteFrom(row, calendar, now); }));
    if (!question.id.isValid() && question.number == 0)
        return quotes;
    for (QuoteRecord &quote : quotes) {
        VOUCH_GIVE(
            quote.lines,
            db.list<PurchaseLine>("quote_lines", {{":quote", quote.id.value}}, [&](const Statement &row) {
                return PurchaseLine{row.text(0), row.integer(1), {row.integer(2), quote.amount.currency}};
            }));
    }
    return quotes;
}

Result<QuoteRecord> quoteOf(Connection &db, QuoteId id, Millis now)
{
    VOUCH_GIVE(const QList<QuoteRecord> found, quotesFor(db, {.id = id}, now));
    if (!id.isValid() || found.isEmpty())
        return notFound(QCoreApplication::translate("Workspace", "This quote is not here any more."));
    return found.first();
}

namespace
{

using message::Values;

/// The given name, else the first word of a name that is written given name first.
QString firstNameOf(const PersonRecord &person)
{
    if (person.isOrganisation || !person.given.isEmpty())
        return person.given;
    const QStringList words = person.name.simplified().split(u' ');
    const bool isName =
        words.size() > 1 && !person.name.contains(u'@') && !person.name.contains(u',') &&
        std::all_of(words.first().cbegin(), words.first().cend(), [](QChar c) {
            return (c.isLetter() && c.script() != QChar::Script_Han) || c == u'-' || c == u'\'' || c == u'’';
        });
    return isName ? words.first() : QString();
}

class ValuesMaker
{
public:
    ValuesMaker(Connection &db, const MessageQuestion &question, const Letterhead &head, Millis now)
        : m_db(db)
        , m_question(question)
        , m_locale(question.language.isEmpty() ? QLocale() : QLocale(question.language))
        , m_head(head)
        , m_now(now)
    {
    }

    Result<Values> valuesOf(const PersonRecord &person)
    {
        Values values{{Variable::Name, person.name},
                      {Variable::FirstName, firstNameOf(person)},
                      {Variable::Organisation, person.organisation},
                      {Variable::JobTitle, person.title},
                      {Variable::Owner, person.owner},
                      {Variable::Today, date(m_db.calendar().dayOf(m_now))},
                      {Variable::Sender, m_head.name.section(u'\n', 0, 0)}};
        for (const PostalAddress &address : person.addresses) {
            if (values.value(Variable::City).isEmpty())
                values.insert(Variable::City, address.city);
        }
        VOUCH_TRY(addPurchase(person.id, values));
        VOUCH_TRY(addDeal(person.id, values));
        for (QString &value : values)
            value = cleanLine(value);
        return values;
    }

private:
    QString date(QDate day) const { return m_locale.toString(day, QLocale::LongFormat); }

    Status addPurchase(PersonId person, Values &values)
    {
        VOUCH_GIVE(Statement row, m_db.query("purchase_last", {{":person", person.value}}));
        if (!row.next())
            return Done{};
        values.insert(Variable::LastPurchaseDay, date(m_db.calendar().dateOf(row.when(0, 1))));
        values.insert(Variable::LastPurchase, row.text(2));
        return Done{};
    }

    Status addDeal(PersonId person, Values &values)
    {
        const DealQuestion asked = m_question.deal.isValid()
                                       ? DealQuestion{.id = m_question.deal}
                                       : DealQuestion{.person = person, .status = DealStatus::Open};
        VOUCH_GIVE(const QList<DealRecord> deals, dealsFor(m_db, asked));
        if (deals.isEmpty())
            return Done{};
        const DealRecord &deal = deals.first();
        values.insert(Variable::DealTitle, deal.title);
        if (deal.amount)
            values.insert(Variable::DealAmount, formatMoney(*deal.amount, m_locale));
        if (deal.expected)
            values.insert(Variable::DealExpected, date(m_db.calendar().dateOf(*deal.expected)));
        return Done{};
    }

    Connection &m_db;
    const MessageQuestion &m_question;
    QLocale m_locale;
    const Letterhead &m_head;
    Millis m_now;
};

} // namespace

QFuture<Result<QList<MessageTemplate>>> Workspace::templates()
{
    return m_store->read([](Connection &db) { return allTemplates(db); });
}

QFuture<Result<Letterhead>> Workspace::letterhead()
{
    return m_store->read([](Connection &db) { return letterheadOf(db); });
}

QFuture<Result<QList<QuoteRecord>>> Workspace::quotes(const QuoteQuestion &question)
{
    return m_store->read([question, now = now()](Connection &db) { return quotesFor(db, question, now); });
}

QFuture<Result<QList<MessageValues>>> Workspace::messageValues(const MessageQuestion &question)
{
    return m_store->read([question, now = now(), this](Connection &db) -> Result<QList<MessageValues>> {
        VOUCH_GIVE(const Letterhead head, letterheadOf(db));
        ValuesMaker maker(db, question, head, now);
        QList<MessageValues> all;
        for (const PersonId id : question.people) {
            const Result<PersonRecord> person = personRecord(db, id);
            if (!person && person.error().kind == Error::Kind::NotFound)
                continue;
            if (!person)
                return person.error();
            VOUCH_GIVE(const Values values, maker.valuesOf(*person));
            MessageValues one{id, person->name, values, addressLines(person->addresses, country()), {}};
            for (const ContactPoint &email : person->emails)
                one.emails.append(email.value);
            all.append(one);
        }
        return all;
    });
}

} // namespace vouch
