// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: templates of words to send, and whose they are.
#include "core/base/text.h"
#include "core/store/store.h"
#include "core/workspace/quote_steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr qsizetype largestLogo = 512 * 1024, longestBody = 20'000;

Result<MessageTemplate> cleaned(const MessageTemplate &given)
{
    MessageTemplate words = given;
    words.name = cleanLine(given.name);
    words.subject = words.way == MessageWay::Message ? QString() : cleanLine(given.subject);
    words.body = cleanText(given.body);
    words.language = given.language.trimmed().toLower();
    if (words.name.isEmpty())
        return invalid(QCoreApplication::translate("Workspace", "A template needs a name. Type one."));
    if (words.body.isEmpty())
        return invalid(QCoreApplication::translate(
            "Workspace", "The template says nothing yet. Write what is to be sent."));
    if (words.body.size() > longestBody)
        return invalid(QCoreApplication::translate(
            "Workspace", "The template is longer than 20,000 characters. Shorten it."));
    VOUCH_TRY(message::variablesIn(words.subject));
    VOUCH_TRY(message::variablesIn(words.body));
    return words;
}

Result<MessageTemplate> templateOf(Connection &db, TemplateId id)
{
    VOUCH_GIVE(const QList<MessageTemplate> all, allTemplates(db));
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [id](const MessageTemplate &one) { return one.id == id; });
    if (found == all.cend())
        return notFound(QCoreApplication::translate("Workspace", "This template is not here any more."));
    return *found;
}

Status checkName(Connection &db, const MessageTemplate &words)
{
    VOUCH_GIVE(const QList<MessageTemplate> all, allTemplates(db));
    for (const MessageTemplate &other : all) {
        if (other.id != words.id && foldKey(other.name) == foldKey(words.name))
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace",
                                                     "There is a template “%1” already. Choose another name.")
                             .arg(other.name),
                         {}};
    }
    return Done{};
}

Status changedMeanwhile(const QString &text)
{
    return Error{Error::Kind::Conflict, text, {}};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::saveTemplate(const MessageTemplate &given)
{
    return m_store->write(u"words"_s, QString(), [given](Writer &writer) -> Status {
        VOUCH_GIVE(MessageTemplate words, cleaned(given));
        VOUCH_TRY(checkName(writer.db, words));
        if (!words.id.isValid()) {
            writer.label = QCoreApplication::translate("Workspace", "New template “%1”").arg(words.name);
            return writer.db.change("template_insert", {{":name", words.name},
                                                        {":way", QString(keyOf(words.way))},
                                                        {":language", words.language},
                                                        {":subject", words.subject},
                                                        {":body", words.body},
                                                        {":version", writer.id.value}});
        }
        VOUCH_GIVE(const MessageTemplate old, templateOf(writer.db, words.id));
        if (words.version != 0 && words.version != old.version)
            return changedMeanwhile(QCoreApplication::translate(
                                        "Workspace", "The template “%1” was changed meanwhile. Look at it "
                                                     "as it is now, then change it.")
                                        .arg(old.name));
        words.version = old.version;
        if (words == old)
            return Done{};
        writer.label = QCoreApplication::translate("Workspace", "Edit the template “%1”").arg(old.name);
        return writer.db.change("template_update", {{":id", words.id.value},
                                                    {":name", words.name},
                                                    {":way", QString(keyOf(words.way))},
                                                    {":language", words.language},
                                                    {":subject", words.subject},
                                                    {":body", words.body},
                                                    {":version", writer.id.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteTemplate(TemplateId id)
{
    return m_store->write(u"delete-words"_s, QString(), [id](Writer &writer) -> Status {
        VOUCH_GIVE(const MessageTemplate words, templateOf(writer.db, id));
        writer.label = QCoreApplication::translate("Workspace", "Delete the template “%1”").arg(words.name);
        return writer.db.change("template_delete", {{":id", id.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::saveLetterhead(const Letterhead &given)
{
    return m_store->write(
        u"setting"_s, QCoreApplication::translate("Workspace", "Change the letterhead"),
        [given](Writer &writer) -> Status {
            Letterhead head{cleanLine(given.name), cleanText(given.address), given.logo, given.firstQuote,
                            cleanText(given.quoteNote)};
            if (head.firstQuote < 1 || head.firstQuote > 1'000'000'000)
                return invalid(QCoreApplication::translate(
                    "Workspace", "The first quote has a number from 1 to 1,000,000,000."));
            if (!head.logo.isEmpty() &&
                (!head.logo.startsWith("\x89PNG\r\n\x1a\n") || head.logo.size() > largestLogo))
                return invalid(QCoreApplication::translate(
                    "Workspace",
                    "The logo is no picture that can be kept. Choose a smaller PNG or JPEG file."));
            VOUCH_GIVE(const Letterhead old, letterheadOf(writer.db));
            if (given.version != 0 && given.version != old.version)
                return changedMeanwhile(QCoreApplication::translate(
                    "Workspace",
                    "The letterhead was changed meanwhile. Look at it as it is now, then change it."));
            head.version = old.version;
            if (head == old)
                return Done{};
            VOUCH_TRY(writer.db.change("letterhead_insert", {{":version", writer.id.value}}));
            return writer.db.change("letterhead_update",
                                    {{":name", head.name},
                                     {":address", head.address},
                                     {":logo", QString::fromLatin1(head.logo.toBase64())},
                                     {":first_quote", head.firstQuote},
                                     {":quote_note", head.quoteNote},
                                     {":version", writer.id.value}});
        });
}

} // namespace vouch
