// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcomes/tax.h"
#include "core/store/records/timeline.h"
#include "core/words/message_text.h"

/// What is sent: templates, whom and what they are filled with, letterhead, quotes.
namespace vouch
{

/// Variables stand in it by key ({first_name|there}); message::shown() is how people read it.
struct MessageTemplate {
    TemplateId id{};
    QString name;
    MessageWay way = MessageWay::Email;
    QString language{}; ///< "en", "zh"; empty: any
    QString subject{}, body{};
    qint64 version = 0;
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

/// What of one person goes into letters, and how they are reached.
struct MessageValues {
    PersonId person;
    QString name;
    message::Values values;
    QStringList address; ///< as it stands on an envelope, without the name; empty: none is known
    QStringList emails;
};

/// Who sends letters and quotes.
struct Letterhead {
    QString name, address; ///< lines
    QByteArray logo;       ///< a PNG, or empty
    qint64 firstQuote = 1;
    QString quoteNote; ///< stands below each new quote
    qint64 version = 0;
    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

/// What was offered, as it was when it was made: a deal that changes later changes no quote.
struct QuoteRecord {
    QuoteId id;
    qint64 number = 0;
    DealId deal;
    QString dealTitle;
    PersonId person; ///< the deal's; none: not known
    QString personName;
    When made;
    std::optional<When> validUntil;
    Money amount; ///< what the lines add up to
    std::optional<Tax> tax;
    QString recipient; ///< lines: whom it is for
    QString notes;
    QuoteState state = QuoteState::Draft;
    std::optional<When> sent, decided;
    bool expired = false; ///< sent or not, nobody decided in time
    QList<PurchaseLine> lines;
    qint64 version = 0;
};

} // namespace vouch
