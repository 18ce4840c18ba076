// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recognise.h"

#include "core/exchange/encoding.h"
#include "core/exchange/sales_tables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// By what isSalesError() knows one.
constexpr QLatin1StringView unreadSales("sales that are not read yet");

Error wrongFile(const QString &sentence, const QString &file)
{
    return {Error::Kind::WrongFile, sentence.arg(file), {}};
}

std::optional<Error> byMagic(const QByteArray &start, const QString &file)
{
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
        const QByteArray head = start.left(4000);
        if (head.contains("[Content_Types].xml") || head.contains("xl/workbook") ||
            head.contains("mimetypeapplication"))
            return wrongFile(QCoreApplication::translate(
                                 "Exchange", "“%1” is a spreadsheet. Save it as CSV in the program that made "
                                             "it, and import that file."),
                             file);
        return wrongFile(QCoreApplication::translate(
                             "Exchange", "“%1” is a ZIP archive, which Vouch cannot read yet. Unpack it and "
                                         "import the files in it."),
                         file);
    }
    if (start.startsWith("SQLite format 3"))
        return wrongFile(QCoreApplication::translate(
                             "Exchange", "“%1” is a database. If it is a Vouch workspace, open it instead of "
                                         "importing it."),
                         file);
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return wrongFile(
            QCoreApplication::translate("Exchange",
                                        "“%1” is an old Excel or Outlook file. Save or export it as CSV, and "
                                        "import that file."),
            file);
    if (start.startsWith("%PDF"))
        return wrongFile(QCoreApplication::translate("Exchange",
                                                     "“%1” is a PDF document. Vouch reads tables (CSV) and "
                                                     "contacts (vCard)."),
                         file);
    if (start.startsWith("\x1f\x8b") || start.startsWith("7z\xbc\xaf") || start.startsWith("Rar!") ||
        start.startsWith("BZh") || start.startsWith("\xfd\x37zXZ"))
        return wrongFile(
            QCoreApplication::translate("Exchange", "“%1” is packed. Unpack it and import the files in it."),
            file);
    static const QList<QByteArray> pictures{"\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "II*", "MM", "BM"};
    for (const QByteArray &picture : pictures) {
        if (start.startsWith(picture) && (picture.size() > 2 || start.left(64).contains('\0')))
            return wrongFile(QCoreApplication::translate("Exchange",
                                                         "“%1” is a picture or a film. Vouch reads tables "
                                                         "(CSV) and contacts (vCard)."),
                             file);
    }
    return std::nullopt;
}

bool looksBinary(const QString &text)
{
    qsizetype strange = 0;
    for (const QChar c : text)
        strange += (c.unicode() < 0x20 && !c.isSpace()) || c == QChar::ReplacementCharacter;
    return strange * 10 > text.size();
}

} // namespace

std::optional<Error> foreignContent(const QByteArray &start, const QString &file)
{
    if (auto error = byMagic(start, file))
        return error;
    const QString text = decodeAll(start, detectEncoding(start, false)).trimmed();
    if (text.isEmpty())
        return wrongFile(QCoreApplication::translate(
                             "Exchange", "“%1” is empty. Export it again, and import the new file."),
                         file);
    if (looksBinary(text.left(4000)))
        return wrongFile(QCoreApplication::translate("Exchange",
                                                     "“%1” is not a text file. Vouch reads tables (CSV) and "
                                                     "contacts (vCard)."),
                         file);
    if (text.startsWith(u"window.YTD"_s))
        return wrongFile(QCoreApplication::translate(
                             "Exchange", "“%1” belongs to an archive of X (Twitter), which Vouch cannot read "
                                         "yet."),
                         file);
    if ((text.startsWith(u'{') && text.left(200).contains(u'"')) ||
        (text.startsWith(u'[') && text.mid(1).trimmed().left(1).contains(u'{')) ||
        (text.startsWith(u'[') && text.mid(1).trimmed().startsWith(u'"')))
        return wrongFile(QCoreApplication::translate(
                             "Exchange",
                             "“%1” is a JSON file, which Vouch cannot read yet. Choose CSV or vCard "
                             "where the other program offers it."),
                         file);
    if (text.startsWith(u"BEGIN:VCALENDAR"_s, Qt::CaseInsensitive))
        return wrongFile(
            QCoreApplication::translate("Exchange", "“%1” is a calendar. Vouch reads contacts, not dates."),
            file);
    if (text.startsWith(u"<?xml"_s) || text.startsWith(u"<!DOCTYPE"_s, Qt::CaseInsensitive) ||
        text.startsWith(u"<html"_s, Qt::CaseInsensitive))
        return wrongFile(QCoreApplication::translate(
                             "Exchange", "“%1” is a web page or an XML file. Choose CSV or vCard where the "
                                         "other program offers it."),
                         file);
    return std::nullopt;
}

std::optional<Error> foreignTable(const QStringList &keys, const QString &file)
{
    const auto has = [&](std::initializer_list<const char16_t *> wanted) {
        for (const char16_t *key : wanted) {
            if (!keys.contains(QString::fromUtf16(key)))
                return false;
        }
        return true;
    };
    const bool linkedIn =
        has({u"conversation id", u"from", u"date"}) || has({u"from", u"to", u"direction", u"date"}) ||
        has({u"from", u"to", u"sent at", u"direction"}) || has({u"date", u"link", u"message"}) ||
        has({u"date", u"type", u"link"}) || has({u"date", u"sharelink"}) ||
        has({u"endorsement date", u"skill name"}) ||
        has({u"first name", u"last name", u"creation date", u"status"}) ||
        has({u"company name", u"started on"}) || has({u"first name", u"maiden name", u"headline"}) ||
        has({u"extension", u"number", u"type"}) || has({u"organization", u"followed on"}) ||
        has({u"email address", u"confirmed", u"primary"}) || has({u"reviewee", u"review type"}) ||
        has({u"connection first name", u"connection profile url"}) || has({u"transaction made at"}) ||
        has({u"school name", u"degree name"}) || has({u"saved date", u"job url"}) ||
        has({u"application date", u"job title"}) || has({u"date", u"status", u"fullname"}) ||
        has({u"number", u"extension", u"is whatsapp number"}) ||
        keys == QStringList{u"name"_s, u"proficiency"_s} || has({u"name", u"authority", u"license number"});
    if (linkedIn)
        return wrongFile(
            QCoreApplication::translate("Exchange",
                                        "“%1” is another file of a LinkedIn archive, which Vouch cannot read "
                                        "yet. Import Connections.csv of the same archive."),
            file);
    if (has({u"account address", u"show boosts"}) || keys == QStringList{u"account address"_s})
        return wrongFile(
            QCoreApplication::translate(
                "Exchange", "“%1” belongs to an export of Mastodon, which Vouch cannot read yet."),
            file);
    if (const auto program = salesProgram(keys))
        return salesError(*program, file);
    return std::nullopt;
}

QString historyRemedy()
{
    return QCoreApplication::translate(
        "Exchange",
        "If its rows are steps of a history, choose the format “History of stages” (in the terminal "
        "--format journey-history).");
}

bool isSalesError(const Error &error)
{
    return error.detail == unreadSales;
}

Error salesError(const QString &program, const QString &file, bool mayBeHistory)
{
    const QString kind =
        program.isEmpty()
            ? QCoreApplication::translate("Exchange", "“%1”: these are sales; not read yet.")
            : QCoreApplication::translate("Exchange", "“%1”: these are sales of %2; not read yet.");
    const QString remedy = QCoreApplication::translate(
        "Exchange",
        "Nobody was added. Vouch reads sales from orders of Shopify and from histories of stages; the "
        "buyers alone come in as a contact list: tick that beside the file in the window, or say "
        "--format csv in the terminal.");
    return {Error::Kind::WrongFile,
            (program.isEmpty() ? kind.arg(file) : kind.arg(file, program)) + u' ' + remedy +
                (mayBeHistory ? u' ' + historyRemedy() : QString()),
            unreadSales};
}

} // namespace vouch::exchange
