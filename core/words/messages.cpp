// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<MessageWay> ways[]{
    {MessageWay::Email, "email"_L1, QT_TRANSLATE_NOOP("Words", "E-mail")},
    {MessageWay::Message, "message"_L1, QT_TRANSLATE_NOOP("Words", "Direct message")},
    {MessageWay::Letter, "letter"_L1, QT_TRANSLATE_NOOP("Words", "Letter")},
};
static_assert(isWhole(ways, MessageWay::Letter));

constexpr WordOf<Variable> variables[]{
    {Variable::FirstName, "first_name"_L1, QT_TRANSLATE_NOOP("Words", "first name")},
    {Variable::Name, "name"_L1, QT_TRANSLATE_NOOP("Words", "name")},
    {Variable::Organisation, "organisation"_L1, QT_TRANSLATE_NOOP("Words", "organisation")},
    {Variable::JobTitle, "job_title"_L1, QT_TRANSLATE_NOOP("Words", "job title")},
    {Variable::City, "city"_L1, QT_TRANSLATE_NOOP("Words", "city")},
    {Variable::Owner, "owner"_L1, QT_TRANSLATE_NOOP("Words", "owner")},
    {Variable::LastPurchase, "last_purchase"_L1, QT_TRANSLATE_NOOP("Words", "last purchase")},
    {Variable::LastPurchaseDay, "last_purchase_day"_L1, QT_TRANSLATE_NOOP("Words", "last purchase day")},
    {Variable::DealTitle, "deal_title"_L1, QT_TRANSLATE_NOOP("Words", "deal title")},
    {Variable::DealAmount, "deal_amount"_L1, QT_TRANSLATE_NOOP("Words", "deal amount")},
    {Variable::DealExpected, "deal_expected"_L1, QT_TRANSLATE_NOOP("Words", "deal expected on")},
    {Variable::Today, "today"_L1, QT_TRANSLATE_NOOP("Words", "today")},
    {Variable::Sender, "sender"_L1, QT_TRANSLATE_NOOP("Words", "my name")},
};
static_assert(isWhole(variables, Variable::Sender));

constexpr WordOf<QuoteState> states[]{
    {QuoteState::Draft, "draft"_L1, QT_TRANSLATE_NOOP("Words", "Not sent yet")},
    {QuoteState::Sent, "sent"_L1, QT_TRANSLATE_NOOP("Words", "Sent")},
    {QuoteState::Accepted, "accepted"_L1, QT_TRANSLATE_NOOP("Words", "Accepted")},
    {QuoteState::Declined, "declined"_L1, QT_TRANSLATE_NOOP("Words", "Declined")},
};
static_assert(isWhole(states, QuoteState::Declined));

} // namespace

std::span<const WordOf<MessageWay>> vocabularyOf(MessageWay)
{
    return ways;
}

std::span<const WordOf<Variable>> vocabularyOf(Variable)
{
    return variables;
}

std::span<const WordOf<QuoteState>> vocabularyOf(QuoteState)
{
    return states;
}

} // namespace vouch
