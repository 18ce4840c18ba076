// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "core/base/await.h"
#include "core/people/cadence.h"
#include "core/people/networks.h"
#include "core/store/lane.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{

Result<exchange::PurchaseLineDraft> lineFrom(const Context &context, const QString &text,
                                             const QString &currency)
{
    const QStringList parts = text.split(u';');
    exchange::PurchaseLineDraft line;
    line.item = parts.at(0).trimmed();
    line.price = {0, currency};
    bool isNumber = true;
    if (parts.size() > 1)
        line.quantity = parts.at(1).trimmed().toLongLong(&isNumber);
    if (line.item.isEmpty() || !isNumber || line.quantity <= 0 || parts.size() > 3)
        return usageError(
            CommandLine::tr("“%1” is no line; write “ITEM;QUANTITY;PRICE”, like “Bowl;2;21.00”.").arg(text));
    if (parts.size() < 3)
        return line;
    VOUCH_GIVE(line.price, context.moneyIn(parts.at(2).trimmed(), currency));
    return line;
}

namespace
{

int reportRecord(Context &context, const Result<ChangeSet> &changes, PersonId person)
{
    return tellDone(context, changes, {{u"person"_s, person.toString()}});
}

int sentimentOf(const Context &context, int otherwise)
{
    const QString word = context.value(u"sentiment"_s);
    if (word.isEmpty())
        return otherwise;
    return word == u"good" ? 1 : word == u"bad" ? -1 : 0;
}

/// The workspace, the person named first and --at: what every record begins with.
struct Beginning {
    std::shared_ptr<Workspace> workspace;
    PersonId person;
    std::optional<When> at;
};

Result<Beginning> begin(Context &context)
{
    Beginning beginning;
    VOUCH_GIVE(const auto at, context.time(u"at"_s));
    beginning.at = at;
    VOUCH_GIVE(const auto workspace, context.workspace());
    beginning.workspace = workspace;
    VOUCH_GIVE(const auto person, await(beginning.workspace->findPerson(context.arguments().first())));
    beginning.person = person;
    return beginning;
}

QString cadenceWordList()
{
    QStringList words;
    for (const int days : cadences())
        words.append(cadenceKey(days));
    return words.join(u", "_s);
}

int recordInteraction(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    InteractionEntry entry;
    entry.person = beginning->person;
    entry.at = beginning->at;
    if (context.has(u"answers"_s)) {
        entry.answers = InteractionId(context.value(u"answers"_s).toLongLong());
        if (!entry.answers.isValid())
            return context.usage(CommandLine::tr(
                "--answers needs the number of an interaction; “vouch timeline PERSON --json” shows it."));
        entry.kind = keyOf(InteractionKind::Reply);
    }
    // An answer goes where the question came from.
    entry.channel =
        context.value(u"channel"_s, entry.answers.isValid() ? QString() : keyOf(Channel::InPerson));
    if (const auto key = networkFromName(entry.channel))
        entry.channel = *key;
    entry.kind = context.value(u"kind"_s, entry.kind);
    entry.intent = context.value(u"intent"_s);
    entry.text = context.arguments().value(1);
    entry.link = context.value(u"link"_s);
    entry.campaign = context.value(u"campaign"_s);
    entry.incoming = !context.has(u"outgoing"_s) && !entry.answers.isValid();
    entry.sentiment = sentimentOf(context, 0);
    entry.needsAnswer = context.has(u"needs-answer"_s);
    return reportRecord(context, await(beginning->workspace->addInteraction(entry)), entry.person);
}

std::optional<Money> sumOfLines(const QList<exchange::PurchaseLineDraft> &lines, const QString &currency)
{
    std::optional<Money> sum = Money{0, currency};
    for (const exchange::PurchaseLineDraft &line : lines) {
        const auto price = multiplied(line.price, line.quantity);
        sum = sum && price ? added(*sum, *price) : std::nullopt;
    }
    return sum;
}

int recordPurchase(Context &context)
{
    if (context.arguments().size() == 1 && context.values(u"line"_s).isEmpty())
        return context.usage(CommandLine::tr("Say the amount, or lines with prices that add up to it."));
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const QString currency = context.value(u"currency"_s, beginning->workspace->currency()).toUpper();
    if (!isCurrencyCode(currency))
        return context.usage(
            CommandLine::tr("“%1” is no currency; write its three letters, like EUR.").arg(currency));
    const auto renewal = context.time(u"renewal"_s, DateReading::Toward::Future);
    VOUCH_OR_FAIL(context, renewal);
    PurchaseEntry entry;
    entry.person = beginning->person;
    entry.at = beginning->at;
    entry.net = {0, currency};
    const bool stated = context.arguments().size() > 1;
    if (stated) {
        const auto net = context.money(context.arguments().at(1), currency);
        VOUCH_OR_FAIL(context, net);
        entry.net = *net;
    }
    for (const QString &text : context.values(u"line"_s)) {
        const auto line = lineFrom(context, text, entry.net.currency);
        VOUCH_OR_FAIL(context, line);
        entry.lines.append(*line);
    }
    if (!stated) {
        const std::optional<Money> sum = sumOfLines(entry.lines, currency);
        if (!sum)
            return context.usage(CommandLine::tr("The lines add up to more than Vouch can count."));
        if (sum->minor == 0)
            return context.usage(CommandLine::tr("Say the amount, or lines with prices that add up to it."));
        entry.net = *sum;
    }
    entry.channel = context.value(u"channel"_s);
    if (const auto key = networkFromName(entry.channel))
        entry.channel = *key;
    entry.orderNumber = context.value(u"order"_s);
    entry.friction = context.value(u"friction"_s);
    entry.renewalAt = *renewal;
    entry.abandoned = context.has(u"abandoned"_s);
    if (context.has(u"cost"_s)) {
        const auto cost = context.moneyIn(context.value(u"cost"_s), entry.net.currency);
        VOUCH_OR_FAIL(context, cost);
        entry.costMinor = cost->minor;
    }
    if (context.has(u"refund-of"_s)) {
        entry.refundOf = PurchaseId(context.value(u"refund-of"_s).toLongLong());
        if (!entry.refundOf.isValid())
            return context.usage(CommandLine::tr(
                "--refund-of needs the number of a purchase; “vouch timeline PERSON --json” shows it."));
        // A refund is money going back, whichever way it was typed.
        entry.net.minor = -std::abs(entry.net.minor);
    }
    return reportRecord(context, await(beginning->workspace->addPurchase(entry)), entry.person);
}

int recordAdvocacy(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    AdvocacyEntry entry;
    entry.person = beginning->person;
    entry.at = beginning->at;
    entry.kind = context.value(u"kind"_s, entry.kind);
    entry.channel = context.value(u"channel"_s);
    if (const auto key = networkFromName(entry.channel))
        entry.channel = *key;
    entry.note = context.value(u"note"_s);
    entry.sentiment = sentimentOf(context, 1);
    if (context.has(u"reach"_s)) {
        const auto reach = context.number(u"reach"_s, 0, 0, 10'000'000'000);
        VOUCH_OR_FAIL(context, reach);
        entry.reach = *reach;
    }
    return reportRecord(context, await(beginning->workspace->addAdvocacy(entry)), entry.person);
}

int recordReferral(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto friendId = await(beginning->workspace->findPerson(context.arguments().at(1)));
    VOUCH_OR_FAIL(context, friendId);
    ReferralEntry entry;
    entry.referrer = beginning->person;
    entry.referred = *friendId;
    entry.at = beginning->at;
    entry.type = context.value(u"type"_s, entry.type);
    entry.status = context.value(u"status"_s, entry.status);
    return reportRecord(context, await(beginning->workspace->addReferral(entry)), entry.referrer);
}

int recordTask(Context &context)
{
    const auto due = context.time(u"due"_s, DateReading::Toward::Future);
    VOUCH_OR_FAIL(context, due);
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    TaskEntry entry;
    entry.person = beginning->person;
    entry.title = context.arguments().at(1);
    entry.owner = context.value(u"owner"_s);
    entry.dueAt = *due;
    if (const QString repeats = context.value(u"repeat"_s); !repeats.isEmpty()) {
        entry.repeat = repeatFromKey(repeats.trimmed().toLower());
        if (!entry.repeat)
            return context.usage(
                CommandLine::tr(
                    "“%1” does not say how a task repeats; write one of %2, a number of them such "
                    "as 3-days, and -after-done behind it where it counts from when it was done.")
                    .arg(repeats, repeatKeys().join(u", "_s)));
    }
    if (const QString before = context.value(u"remind"_s); !before.isEmpty()) {
        entry.remindBefore = reminderFromKey(before);
        if (!entry.remindBefore)
            return context.usage(
                CommandLine::tr("“%1” does not say how long before the task is due; write it "
                                "like 10m, 2h or 1d, or 0m for the time itself.")
                    .arg(before));
    }
    return reportRecord(context, await(beginning->workspace->addTask(entry)), entry.person);
}

/// PERSON… in front of what they all get; the first was found already.
Result<QList<PersonId>> allNamed(const Context &context, const Beginning &beginning)
{
    QList<PersonId> people{beginning.person};
    for (qsizetype i = 1; i + 1 < context.arguments().size(); ++i) {
        VOUCH_GIVE(const PersonId other, await(beginning.workspace->findPerson(context.arguments().at(i))));
        people.append(other);
    }
    return people;
}

int recordOwner(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto people = allNamed(context, *beginning);
    VOUCH_OR_FAIL(context, people);
    return reportRecord(context, await(beginning->workspace->setOwner(*people, context.arguments().last())),
                        beginning->person);
}

int recordCadence(Context &context)
{
    const QString often = context.arguments().last();
    const std::optional<int> days = cadenceFromText(often);
    if (!days)
        return context.usage(CommandLine::tr("“%1” is no cadence; write a number of days or one of: %2.")
                                 .arg(often, cadenceWordList()));
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    const auto people = allNamed(context, *beginning);
    VOUCH_OR_FAIL(context, people);
    return reportRecord(context, await(beginning->workspace->setCadence(*people, *days)), beginning->person);
}

int recordNote(Context &context)
{
    const auto beginning = begin(context);
    VOUCH_OR_FAIL(context, beginning);
    return reportRecord(
        context,
        await(beginning->workspace->addNote(beginning->person, context.arguments().at(1), beginning->at)),
        beginning->person);
}

Option atOption()
{
    return {u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened; now unless said")};
}

Option channelOption()
{
    return {u"channel"_s, CommandLine::tr("NAME"), CommandLine::tr("where, like instagram, email, shop")};
}

Option sentimentOption()
{
    return {u"sentiment"_s,
            CommandLine::tr("HOW"),
            CommandLine::tr("how it was meant"),
            {u"good"_s, u"neutral"_s, u"bad"_s}};
}

Command interactionCommand()
{
    return {
        .name = u"record interaction"_s,
        .arguments = CommandLine::tr("PERSON [TEXT]"),
        .summary = CommandLine::tr("Records a message, comment, call or other contact."),
        .least = 1,
        .most = 2,
        .options = {channelOption(),
                    {u"kind"_s, CommandLine::tr("KIND"), CommandLine::tr("what it was; message unless said"),
                     keysOf<InteractionKind>()},
                    {u"intent"_s, CommandLine::tr("WHY"), CommandLine::tr("what the person wanted"),
                     keysOf<Intent>()},
                    sentimentOption(),
                    {u"outgoing"_s, {}, CommandLine::tr("it came from us")},
                    {u"needs-answer"_s, {}, CommandLine::tr("it waits for an answer")},
                    {u"answers"_s, CommandLine::tr("ID"),
                     CommandLine::tr("the interaction that it answers; it comes from us then, the same way")},
                    {u"link"_s, CommandLine::tr("URL"), CommandLine::tr("where it can be seen")},
                    {u"campaign"_s, CommandLine::tr("NAME"), CommandLine::tr("the campaign it belongs to")},
                    atOption()},
        .run = recordInteraction};
}

Command purchaseCommand()
{
    return {
        .name = u"record purchase"_s,
        .arguments = CommandLine::tr("PERSON [AMOUNT]"),
        .summary = CommandLine::tr(
            "Records what a person bought, or a refund. Without an amount the lines add up to it."),
        .least = 1,
        .most = 2,
        .options = {{u"currency"_s, CommandLine::tr("CODE"), CommandLine::tr("the workspace's unless said")},
                    channelOption(),
                    {u"order"_s, CommandLine::tr("NUMBER"), CommandLine::tr("the order's number")},
                    {u"cost"_s, CommandLine::tr("AMOUNT"), CommandLine::tr("what it cost us")},
                    {u"line"_s, CommandLine::tr("ITEM;QUANTITY;PRICE"),
                     CommandLine::tr("one thing that was bought; may be said several times")},
                    {u"refund-of"_s, CommandLine::tr("ID"),
                     CommandLine::tr("the purchase that is paid back")},
                    {u"abandoned"_s, {}, CommandLine::tr("it was begun and never paid")},
                    {u"friction"_s, CommandLine::tr("TEXT"), CommandLine::tr("what was hard about it")},
                    {u"renewal"_s, CommandLine::tr("TIME"), CommandLine::tr("when it renews")},
                    atOption()},
        .run = recordPurchase};
}

Command advocacyCommand()
{
    return {
        .name = u"record advocacy"_s,
        .arguments = u"PERSON"_s,
        .summary = CommandLine::tr("Records that a person spoke for you: a review, a share, a mention."),
        .least = 1,
        .most = 1,
        .options = {{u"kind"_s, CommandLine::tr("KIND"), CommandLine::tr("what it was; share unless said"),
                     keysOf<AdvocacyKind>()},
                    channelOption(),
                    sentimentOption(),
                    {u"reach"_s, CommandLine::tr("N"), CommandLine::tr("how many follow the person there")},
                    {u"note"_s, CommandLine::tr("TEXT"), CommandLine::tr("more about it")},
                    atOption()},
        .run = recordAdvocacy};
}

Command referralCommand()
{
    return {.name = u"record referral"_s,
            .arguments = CommandLine::tr("PERSON FRIEND"),
            .summary = CommandLine::tr("Records that a person brought a friend."),
            .least = 2,
            .most = 2,
            .options = {{u"type"_s, CommandLine::tr("TYPE"),
                         CommandLine::tr("one: would not have bought otherwise; two: would have"),
                         keysOf<ReferralType>()},
                        {u"status"_s, CommandLine::tr("STATUS"),
                         CommandLine::tr("how far it came; invited unless said"), keysOf<ReferralStatus>()},
                        atOption()},
            .run = recordReferral};
}

} // namespace

QList<Command> recordCommands()
{
    const Command task{
        .name = u"record task"_s,
        .arguments = CommandLine::tr("PERSON TITLE"),
        .summary = CommandLine::tr("Records something to do for a person."),
        .least = 2,
        .most = 2,
        .options = {{u"due"_s, CommandLine::tr("TIME"), CommandLine::tr("until when")},
                    {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("who does it")},
                    {u"repeat"_s, CommandLine::tr("HOW-OFTEN"),
                     CommandLine::tr("it comes again once it is done: day, 3-days, week, month, "
                                     "year …; with -after-done counted from then, else from "
                                     "when it was due")},
                    {u"remind"_s, CommandLine::tr("HOW-LONG"),
                     CommandLine::tr("how long before it is due the window reminds: 10m, 2h, 1d "
                                     "or 0m; a day alone counts as due at nine")}},
        .run = recordTask};
    const Command note{.name = u"record note"_s,
                       .arguments = CommandLine::tr("PERSON TEXT"),
                       .summary = CommandLine::tr("Writes a note about a person."),
                       .least = 2,
                       .most = 2,
                       .options = {atOption()},
                       .run = recordNote};
    const Command owner{.name = u"record owner"_s,
                        .arguments = CommandLine::tr("PERSON… OWNER"),
                        .summary =
                            CommandLine::tr("Says who looks after people from now on; \"\" is nobody."),
                        .least = 2,
                        .most = -1,
                        .run = recordOwner};
    const Command cadence{
        .name = u"record cadence"_s,
        .arguments = CommandLine::tr("PERSON… HOW-OFTEN"),
        .summary = CommandLine::tr("Says how often people are to hear from you: %1, or a number of days.")
                       .arg(cadenceWordList()),
        .least = 2,
        .most = -1,
        .run = recordCadence};
    return {interactionCommand(),
            purchaseCommand(),
            advocacyCommand(),
            referralCommand(),
            task,
            note,
            owner,
            cadence};
}

} // namespace vouch::app
