// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/readers.h"
#include "core/people/identity.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// One order is one or more rows: the first has the totals, the others only add lines.
class OrderReader
{
public:
    OrderReader(const CsvTable &table, const ReadContext &context, const ColumnReadings &readings)
        : m_table(table)
        , m_context(context)
        , m_readings(readings)
    {
    }

    /// False: the sink asked to stop.
    bool row()
    {
        const QString number = text({u"name"_s});
        if (number.isEmpty()) {
            m_context.sink.failed(m_table.issue(QCoreApplication::translate(
                "Exchange", "The row has no order number in the column “Name”.")));
            return true;
        }
        if (number == m_number && !statesAnew()) {
            ++m_draft.rows;
            addLine();
            fillBuyer();
            return true;
        }
        if (!flush())
            return false;
        if (m_seen.contains(number) && text({u"total"_s}).isEmpty()) {
            m_context.sink.failed(m_table.issue(
                QCoreApplication::translate("Exchange",
                                            "Order %1 was already read further up in this file; this row "
                                            "stands apart from it and was left out.")
                    .arg(number)));
            return true;
        }
        start(number);
        return true;
    }

    bool flush()
    {
        if (m_number.isEmpty())
            return true;
        m_seen.insert(m_number);
        const QString number = std::exchange(m_number, {});
        Draft draft = std::exchange(m_draft, {});
        const RowIssue issue{draft.file, draft.line, {}};
        if (!m_problem.isEmpty()) {
            m_context.sink.failed({issue.file, issue.line, m_problem}, draft.rows);
            return true;
        }
        nameFromEmail(draft.person, m_namingEmail);
        if (!finishPerson(draft.person)) {
            // A sale all the same: it counts as one of nobody known.
            draft.nobody = true;
            draft.person = {};
        } else if (!hasIdentity(draft.person, m_context.options.region)) {
            // Without an address the name tells who bought, together with the postcode where there is one.
            const QString zip =
                draft.person.addresses.isEmpty() ? QString() : draft.person.addresses.first().postalCode;
            draft.person.externalId =
                u"shopify-buyer:"_s + foldKey(draft.person.displayName) + u'|' + foldKey(zip);
        }
        return m_context.sink.add(std::move(draft));
    }

private:
    QString text(const QStringList &keys) const { return m_table.cell(m_table.column(keys)); }

    /// What a row says of its order as a whole. Rows that only add a line leave it blank or repeat it; where
    /// it differs, the order is told once more, in another state, or it is one of another shop.
    QStringList statement() const
    {
        return {text({u"id"_s}),
                text({u"email"_s}),
                text({u"total"_s}),
                text({u"financial status"_s}),
                text({u"refunded amount"_s}),
                text({u"cancelled at"_s})};
    }
    bool statesAnew() const
    {
        const QStringList now = statement();
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (!now.at(i).isEmpty() && now.at(i) != m_statement.at(i))
                return !text({u"total"_s}).isEmpty();
        }
        return false;
    }

    /// Nothing for an empty cell; what cannot be read spoils the order, and so does a price below zero.
    enum class Side { Paid, GivenBack };
    std::optional<Money> money(const QString &key, Side side = Side::Paid)
    {
        const int column = m_table.column({key});
        if (m_table.cell(column).isEmpty())
            return std::nullopt;
        const Result<Money> read = side == Side::Paid ? m_readings.price(m_table, column, m_currency)
                                                      : m_readings.money(m_table, column, m_currency);
        if (read)
            return *read;
        spoil(read.error().text);
        return std::nullopt;
    }

    std::optional<ParsedTime> time(const QString &key)
    {
        const int column = m_table.column({key});
        const auto at = m_readings.time(m_table, column);
        if (!at && !m_table.cell(column).isEmpty())
            spoil(ColumnReadings::noTime(m_table, column));
        return at;
    }

    /// The order cannot be taken as it stands, and this is the first reason.
    void spoil(const QString &reason)
    {
        if (m_problem.isEmpty())
            m_problem =
                QCoreApplication::translate("Exchange", "Order %1 was left out. %2").arg(m_number, reason);
    }

    void start(const QString &number)
    {
        m_number = number;
        m_statement = statement();
        m_problem.clear();
        m_namingEmail.clear();
        m_draft = {};
        m_draft.file = m_context.file;
        m_draft.line = m_table.line();
        PurchaseDraft order;
        order.orderNumber = number;
        order.source = u"shopify"_s;
        order.orderId = text({u"id"_s});
        const Result<QString> currency = m_readings.currency(m_table, m_table.column({u"currency"_s}));
        m_currency = currency ? *currency : m_context.options.currency;
        if (!currency)
            spoil(currency.error().text);
        auto at = time(u"created at"_s);
        if (!at)
            at = time(u"paid at"_s);
        const auto total = money(u"total"_s);
        if (!total)
            spoil(QCoreApplication::translate("Exchange", "It has no total."));
        if (!at)
            spoil(QCoreApplication::translate("Exchange", "It has no date."));
        order.at = at ? at->at : 0;
        order.dayOnly = at && at->zone == ParsedTime::Zone::DateOnly;
        order.net = total.value_or(Money{0, m_currency});
        readState(order);
        const QString origin = text({u"source"_s}).toLower();
        order.channel = keyOf(origin == u"pos"_s ? Channel::Shop : Channel::Website);
        m_draft.purchases.append(order);
        fillBuyer();
        addLine();
    }

    /// Voided, cancelled, expired and unpaid orders are abandoned purchases. Such an order brought no money,
    /// so the money given back for it is no refund of a purchase either.
    void readState(PurchaseDraft &order)
    {
        static const QStringList ended{u"voided"_s, u"expired"_s};
        static const QStringList unpaid{u"pending"_s, u"unpaid"_s, u"authorized"_s};
        const QString status = text({u"financial status"_s}).toLower();
        const bool over = !text({u"cancelled at"_s}).isEmpty() || ended.contains(status);
        order.open = !over && unpaid.contains(status);
        order.abandoned = over || order.open;
        for (const QString &key :
             {u"created at"_s, u"paid at"_s, u"fulfilled at"_s, u"cancelled at"_s, u"updated at"_s})
            order.stateAt = std::max(order.stateAt, time(key).value_or(ParsedTime{}).at);
        const auto refunded = money(u"refunded amount"_s, Side::GivenBack);
        if (refunded && refunded->minor != 0 && !order.abandoned)
            order.refunded = Money{qAbs(refunded->minor), refunded->currency};
    }

    void addLine()
    {
        PurchaseLineDraft line;
        line.item = text({u"lineitem name"_s});
        if (line.item.isEmpty())
            return;
        const QString quantity = text({u"lineitem quantity"_s});
        bool number = true;
        if (!quantity.isEmpty())
            line.quantity = quantity.toLongLong(&number);
        if (!number)
            spoil(QCoreApplication::translate("Exchange",
                                              "Column “Lineitem quantity”: “%1” is no whole number.")
                      .arg(quantity.left(60)));
        line.price = money(u"lineitem price"_s).value_or(Money{0, m_currency});
        m_draft.purchases.last().lines.append(line);
    }

    void fillBuyer()
    {
        PersonDraft &person = m_draft.person;
        if (const QString email = text({u"email"_s}); !emailAddresses(email).isEmpty()) {
            addEmail(person, {}, email);
            m_namingEmail = email;
        }
        for (const QString &key : {u"billing phone"_s, u"phone"_s, u"shipping phone"_s})
            addPhone(person, {}, text({key}));
        for (const QString &key : {u"billing name"_s, u"shipping name"_s}) {
            if (person.displayName.isEmpty())
                person.displayName = text({key});
            if (const QString kind = key.section(u' ', 0, 0); person.displayName.isEmpty())
                person.displayName =
                    joinName(text({kind + u" first name"_s}), {}, text({kind + u" last name"_s}));
        }
        if (person.organisation.isEmpty())
            person.organisation = text({u"billing company"_s});
        if (!person.addresses.isEmpty())
            return;
        for (const QString &kind : {u"billing"_s, u"shipping"_s}) {
            AddressDraft address;
            address.street = text({kind + u" street"_s, kind + u" address1"_s});
            address.city = text({kind + u" city"_s});
            address.region = text({kind + u" province name"_s, kind + u" province"_s});
            address.postalCode = text({kind + u" zip"_s});
            address.country = text({kind + u" country"_s});
            if (address == AddressDraft{})
                continue;
            address.label = kind;
            person.addresses.append(address);
            return;
        }
    }

    const CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    QString m_number;
    QStringList m_statement;
    QString m_currency;
    QString m_problem;
    QString m_namingEmail; ///< the cell, which may hold a name, too
    Draft m_draft;
    QSet<QString> m_seen;
};

} // namespace

bool isShopifyOrdersHeader(const QStringList &keys)
{
    if (!keys.contains(u"name"_s) || !keys.contains(u"total"_s))
        return false;
    // The columns that are left in an export that somebody made smaller, without its lines perhaps.
    const bool lines = keys.contains(u"lineitem name"_s) || keys.contains(u"lineitem quantity"_s);
    const bool state = keys.contains(u"financial status"_s) || keys.contains(u"fulfillment status"_s);
    const bool dated = keys.contains(u"created at"_s) || keys.contains(u"paid at"_s);
    return lines || state ||
           (dated && (keys.contains(u"billing name"_s) || keys.contains(u"shipping name"_s)));
}

Status readShopifyOrders(QFile &file, const ReadContext &context)
{
    const auto isHeader = [](const QStringList &, const QStringList &keys) {
        return isShopifyOrdersHeader(keys);
    };
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &table) {
        if (!table.findHeader(isHeader))
            return;
        const int currency = table.column({u"currency"_s});
        for (const QString &key : {u"total"_s, u"refunded amount"_s, u"lineitem price"_s})
            readings.addAmount(table, table.column({key}), currency);
        for (const QString &key : {u"created at"_s, u"paid at"_s})
            readings.addDate(table, table.column({key}));
    });
    CsvTable table(file, context);
    if (!table.findHeader(isHeader))
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” is not an export of Shopify orders. In Shopify choose Orders, "
                                     "Export, and then a CSV file.")
                         .arg(context.file),
                     {}};
    OrderReader orders(table, context, readings);
    while (table.next()) {
        if (!orders.row())
            return cancelledError();
    }
    if (!orders.flush())
        return cancelledError();
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
