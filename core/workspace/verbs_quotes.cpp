// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: quotes, from the deal they are made of to what became of them.
#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/store/rows/words.h"
#include "core/store/store.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/postal.h"
#include "core/workspace/quote_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Result<QList<PurchaseLine>> linesOf(const QuoteEntry &entry, const DealRecord &deal)
{
    QList<PurchaseLine> lines = entry.lines.value_or(deal.lines);
    if (lines.isEmpty() && deal.amount)
        lines = {{deal.title, 1, *deal.amount}};
    if (lines.isEmpty())
        return invalid(
            QCoreApplication::translate(
                "Workspace", "The deal “%1” has no amount and no lines to quote. Say what it is worth.")
                .arg(deal.title));
    for (PurchaseLine &line : lines) {
        line.item = cleanLine(line.item);
        if (line.item.isEmpty() || line.quantity < 1 || line.price.minor < 0)
            return invalid(QCoreApplication::translate(
                "Workspace", "Each line of a quote has a name, a quantity of at least 1 and a price that is "
                             "not negative."));
    }
    return lines;
}

Result<Money> sumOf(const QList<PurchaseLine> &lines)
{
    std::optional<Money> sum = Money{0, lines.first().price.currency};
    for (const PurchaseLine &line : lines) {
        const std::optional<Money> price = multiplied(line.price, line.quantity);
        sum = sum && price ? added(*sum, *price) : std::nullopt;
    }
    if (!sum)
        return invalid(QCoreApplication::translate(
            "Workspace", "The lines of a quote are in one currency and add up to what can be counted."));
    return *sum;
}

/// The deal's organisation, its person and their address, a line each.
Result<QString> recipientOf(Connection &db, const DealRecord &deal, const QString &country)
{
    QStringList lines{deal.organisation};
    if (deal.personName != deal.organisation)
        lines.append(deal.personName);
    VOUCH_GIVE(
        const QList<PostalAddress> addresses,
        db.list<PostalAddress>("person_addresses", {{":id", deal.person.value}}, [](const Statement &row) {
            return PostalAddress{row.integer(0), row.text(1), row.text(2), row.text(3),
                                 row.text(4),    row.text(5), row.text(6)};
        }));
    lines += addressLines(addresses, country);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Status checkContent(const rows::QuoteContent &content, const Calendar &calendar)
{
    VOUCH_TRY(checkCurrency(content.amount.currency));
    if (content.taxRate && (*content.taxRate < 0 || *content.taxRate > highestTaxRate))
        return invalid(QCoreApplication::translate("Workspace", "A tax rate is a percentage from 0 to 100."));
    const std::optional<Tax> tax =
        content.taxRate ? std::optional(Tax{*content.taxRate, content.taxIncluded}) : std::nullopt;
    if (!totalOf(content.amount, tax))
        return invalid(
            QCoreApplication::translate("Workspace", "With its tax the quote is more than can be counted."));
    if (content.validUntil && calendar.dateOf(*content.validUntil) < calendar.dateOf(content.made))
        return invalid(QCoreApplication::translate(
            "Workspace", "The quote would end before its date. Choose a later day until which it is valid."));
    return Done{};
}

Status writeLines(Writer &writer, QuoteId quote, const QList<PurchaseLine> &lines)
{
    for (const PurchaseLine &line : lines)
        VOUCH_TRY(rows::write(writer, rows::QuoteLine{quote, line.item, line.quantity, line.price.minor}));
    return Done{};
}

Status setState(Writer &writer, const QuoteRecord &quote, QuoteState state, const std::optional<When> &sent,
                const std::optional<When> &decided)
{
    return writer.db.change("quote_state", {{":id", quote.id.value},
                                            {":state", QString(keyOf(state))},
                                            {":sent", timeOrNull(sent)},
                                            {":sent_day", dayFlag(sent)},
                                            {":decided", timeOrNull(decided)},
                                            {":decided_day", dayFlag(decided)},
                                            {":version", writer.id.value}});
}

Error conflict(const QString &text)
{
    return {Error::Kind::Conflict, text, {}};
}

/// It went out and came back after it was made, and not in the future.
Status checkMoment(Writer &writer, const QuoteRecord &quote, const When &at)
{
    VOUCH_TRY(checkHappened(writer, at));
    const Calendar &calendar = writer.db.calendar();
    if (calendar.dateOf(at) < calendar.dateOf(quote.sent.value_or(quote.made)))
        return invalid(QCoreApplication::translate(
                           "Workspace", "Quote %1 is of a later day. Choose a later one, or change its date.")
                           .arg(quote.number));
    return Done{};
}

Status change(Writer &writer, const QuoteEntry &entry, const rows::QuoteContent &content,
              const QList<PurchaseLine> &lines, const QuoteRecord &old)
{
    if (old.state != QuoteState::Draft)
        return invalid(QCoreApplication::translate(
                           "Workspace", "Quote %1 was sent and stays as it is. Make another one of the deal.")
                           .arg(old.number));
    if (entry.expectedVersion != 0 && entry.expectedVersion != old.version)
        return conflict(QCoreApplication::translate("Workspace",
                                                    "Quote %1 was changed meanwhile. Look at it as "
                                                    "it is now, then change it.")
                            .arg(old.number));
    const rows::QuoteContent before{old.made,
                                    old.validUntil,
                                    old.amount,
                                    old.tax ? std::optional(old.tax->rate) : std::nullopt,
                                    old.tax && old.tax->included,
                                    old.recipient,
                                    old.notes};
    if (content == before && lines == old.lines)
        return Done{};
    writer.label = QCoreApplication::translate("Workspace", "Change quote %1 of “%2”")
                       .arg(QString::number(old.number), old.dealTitle);
    VOUCH_TRY(content.values([&](const auto &...said) -> Status {
        VOUCH_TRY(kept::run(writer.db, "quote_update", said..., writer.id, old.id));
        return Done{};
    }));
    if (lines == old.lines)
        return Done{};
    VOUCH_TRY(writer.db.change("quote_lines_delete", {{":quote", old.id.value}}));
    return writeLines(writer, old.id, lines);
}

} // namespace

Status takeQuotesAway(Writer &writer, const DealRecord &deal)
{
    VOUCH_GIVE(const qint64 sent, writer.db.number("quote_sent_of_deal", {{":deal", deal.id.value}}));
    if (sent > 0)
        return invalid(QCoreApplication::translate(
                           "Workspace",
                           "Quote %1 of “%2” was sent, and numbers of quotes have no gaps. Lose the "
                           "deal instead.")
                           .arg(QString::number(sent), deal.title));
    for (const char *step : {"quote_lines_of_deal_delete", "quotes_of_deal_delete"})
        VOUCH_TRY(writer.db.change(step, {{":deal", deal.id.value}}));
    return Done{};
}

QFuture<Result<ChangeSet>> Workspace::saveQuote(const QuoteEntry &entry)
{
    return m_store->write(u"quote"_s, QString(), [entry, this](Writer &writer) -> Status {
        QuoteRecord old;
        if (entry.id.isValid()) {
            VOUCH_GIVE(old, quoteOf(writer.db, entry.id, writer.now));
        }
        VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, old.id.isValid() ? old.deal : entry.deal));
        VOUCH_GIVE(const Letterhead head, letterheadOf(writer.db));
        VOUCH_GIVE(const QList<PurchaseLine> lines,
                   linesOf(old.id.isValid() && !entry.lines ? QuoteEntry{.lines = old.lines} : entry, deal));
        rows::QuoteContent content;
        content.made = entry.made.value_or(
            old.id.isValid() ? old.made : When::day(writer.db.calendar().dayOf(writer.now)));
        content.validUntil = entry.validUntil;
        VOUCH_GIVE(content.amount, sumOf(lines));
        if (entry.tax) {
            content.taxRate = entry.tax->rate;
            content.taxIncluded = entry.tax->included;
        }
        QString recipient = entry.recipient.value_or(old.recipient);
        if (!entry.recipient && !old.id.isValid()) {
            VOUCH_GIVE(recipient, recipientOf(writer.db, deal, country()));
        }
        content.recipient = cleanText(recipient);
        content.notes = cleanText(entry.notes.value_or(old.id.isValid() ? old.notes : head.quoteNote));
        VOUCH_TRY(checkContent(content, writer.db.calendar()));
        if (old.id.isValid())
            return change(writer, entry, content, lines, old);
        VOUCH_GIVE(const qint64 number, writer.db.number("quote_next", {{":first", head.firstQuote}}));
        writer.label = QCoreApplication::translate("Workspace", "Quote %1 of “%2”")
                           .arg(QString::number(number), deal.title);
        VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Quote{deal.id, number, content}));
        return writeLines(writer, QuoteId(id), lines);
    });
}

QFuture<Result<ChangeSet>> Workspace::sendQuote(QuoteId id, std::optional<When> at)
{
    return m_store->write(u"quote-sent"_s, QString(), [id, at](Writer &writer) -> Status {
        VOUCH_GIVE(const QuoteRecord quote, quoteOf(writer.db, id, writer.now));
        if (quote.state != QuoteState::Draft)
            return conflict(
                QCoreApplication::translate("Workspace", "Quote %1 was sent already.").arg(quote.number));
        VOUCH_TRY(checkMoment(writer, quote, at.value_or(writer.now)));
        writer.label = QCoreApplication::translate("Workspace", "Quote %1 of “%2” was sent")
                           .arg(QString::number(quote.number), quote.dealTitle);
        return setState(writer, quote, QuoteState::Sent, at.value_or(writer.now), {});
    });
}

QFuture<Result<ChangeSet>> Workspace::acceptQuote(QuoteId id, std::optional<When> at)
{
    return m_store->write(u"quote-accepted"_s, QString(), [id, at](Writer &writer) -> Status {
        VOUCH_GIVE(const QuoteRecord quote, quoteOf(writer.db, id, writer.now));
        if (quote.state == QuoteState::Accepted)
            return conflict(
                QCoreApplication::translate("Workspace", "Quote %1 was accepted already.").arg(quote.number));
        VOUCH_TRY(checkMoment(writer, quote, at.value_or(writer.now)));
        VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, quote.deal));
        if (deal.amount && deal.amount->currency != quote.amount.currency)
            return invalid(
                QCoreApplication::translate(
                    "Workspace", "Quote %1 is in %2 and the deal is in %3 by now. Change the deal, or "
                                 "make another quote.")
                    .arg(QString::number(quote.number), quote.amount.currency, deal.amount->currency));
        // What is bought is what was offered, whatever the deal says by now.
        if (!deal.lines.isEmpty() && deal.lines != quote.lines)
            VOUCH_TRY(replaceLines(writer, deal.id, quote.lines));
        VOUCH_TRY(winDealIn(writer, {.id = deal.id, .at = at, .amount = quote.amount}));
        writer.label = QCoreApplication::translate("Workspace", "Quote %1 was accepted, “%2” is won")
                           .arg(QString::number(quote.number), quote.dealTitle);
        return setState(writer, quote, QuoteState::Accepted, quote.sent, at.value_or(writer.now));
    });
}

QFuture<Result<ChangeSet>> Workspace::declineQuote(QuoteId id, std::optional<When> at)
{
    return m_store->write(u"quote-declined"_s, QString(), [id, at](Writer &writer) -> Status {
        VOUCH_GIVE(const QuoteRecord quote, quoteOf(writer.db, id, writer.now));
        if (quote.state == QuoteState::Accepted || quote.state == QuoteState::Declined)
            return conflict(
                quote.state == QuoteState::Accepted
                    ? QCoreApplication::translate(
                          "Workspace", "Quote %1 was accepted and its deal is won. Undo that first.")
                          .arg(quote.number)
                    : QCoreApplication::translate("Workspace", "Quote %1 was declined already.")
                          .arg(quote.number));
        VOUCH_TRY(checkMoment(writer, quote, at.value_or(writer.now)));
        writer.label = QCoreApplication::translate("Workspace", "Quote %1 of “%2” was declined")
                           .arg(QString::number(quote.number), quote.dealTitle);
        return setState(writer, quote, QuoteState::Declined, quote.sent, at.value_or(writer.now));
    });
}

} // namespace vouch
