// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"

#include "core/base/files.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_list.h"
#include "core/exchange/encoding.h"
#include "core/exchange/event_words.h"
#include "core/exchange/readers.h"
#include "core/exchange/recognise.h"
#include "core/exchange/sales_tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr qint64 startSize = 64 * 1024;

Result<Done> openFile(InputFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Exchange", "There is no file “%1”. Check the name and the folder.")
                .arg(info.fileName()),
            {}};
    if (info.isDir())
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate("Exchange", "“%1” is a folder. Choose the files in it.")
                         .arg(info.fileName()),
                     {}};
    if (!file.open(QIODevice::ReadOnly))
        return file.whyNot(
            {Error::Kind::Io,
             QCoreApplication::translate("Exchange", "“%1” cannot be opened. Check that you may read it.")
                 .arg(info.fileName()),
             file.errorString()});
    if (file.isSequential())
        return Error{
            Error::Kind::WrongFile,
            QCoreApplication::translate("Exchange", "“%1” is not an ordinary file.").arg(info.fileName()),
            {}};
    return Done{};
}

/// All that Vouch reads, each declared once.
struct Kind {
    const char *key;
    const char *name;
    Status (*read)(QFile &, const ReadContext &);
    /// Of tables that are known by their own columns alone: whether a row with these folded cells is the
    /// header. Asked in this order, for each of the first rows.
    bool (*isHeader)(const QStringList &keys) = nullptr;
    bool makesJourney = false;
};

constexpr Kind kinds[] = {
    {"csv", QT_TRANSLATE_NOOP("Exchange", "Contact list (CSV)"), readContactTable},
    {"vcard", QT_TRANSLATE_NOOP("Exchange", "Contacts (vCard)"), readVcards},
    {"linkedin-connections", QT_TRANSLATE_NOOP("Exchange", "LinkedIn connections"), readLinkedInConnections,
     isLinkedInHeader},
    {"google-contacts", QT_TRANSLATE_NOOP("Exchange", "Google Contacts"), readGoogleContacts, isGoogleHeader},
    {"shopify-orders", QT_TRANSLATE_NOOP("Exchange", "Shopify orders"), readShopifyOrders,
     isShopifyOrdersHeader},
    {"journey-history", QT_TRANSLATE_NOOP("Exchange", "History of stages"), readJourneyHistory, nullptr,
     true},
    {"deals", QT_TRANSLATE_NOOP("Exchange", "List of deals"), readDealList, nullptr, true},
};

const Format &format(const QString &key)
{
    for (const Format &each : formats()) {
        if (each.key == key)
            return each;
    }
    return formats().first();
}

bool isVcard(const QByteArray &start)
{
    static const QRegularExpression begin(
        u"(?:^|[\\r\\n])\\s*(?:[\\w-]+\\.)?BEGIN\\s*:\\s*VCARD\\s*[\\r\\n]"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A single card that lost its first line is still one.
    static const QRegularExpression bare(u"^(?:VERSION:\\d|N[;:]|FN[;:])[\\s\\S]*[\\r\\n]END:VCARD"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = decodeAll(start, detectEncoding(start, false));
    return begin.match(text).hasMatch() || bare.match(text).hasMatch();
}

/// Whether rows of one case tell of different stages, in the first rows and as many more as it takes.
bool tellsSteps(const QStringList &header, const QList<QStringList> &rows, CsvReader &reader)
{
    constexpr int maxRows = 5000;
    StepEvidence evidence(header);
    for (const QStringList &cells : rows)
        evidence.look(cells);
    CsvRow row;
    for (int more = 0; more < maxRows && !evidence.isClear() && reader.next(row); ++more)
        evidence.look(row.cells);
    return evidence.isClear();
}

Result<Format> detectTable(QFile &file, const QString &name)
{
    bool history = false;
    CsvReader reader(file);
    QList<QStringList> rows;
    CsvRow row;
    while (rows.size() < 60 && reader.next(row))
        rows.append(row.cells);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &cells = rows.at(i);
        QStringList keys;
        for (const QString &cell : cells)
            keys.append(headerKey(cell));
        for (const Kind &kind : kinds) {
            if (kind.isHeader && kind.isHeader(keys))
                return format(QString::fromLatin1(kind.key));
        }
        if (auto error = foreignTable(keys, name))
            return *error;
        const bool steps = mayBeHistory(keys);
        if (isHistoryHeader(cells) || (steps && tellsSteps(cells, rows.mid(i + 1), reader)))
            return format(u"journey-history"_s);
        if (isDealListHeader(keys))
            return format(u"deals"_s);
        if (looksLikeSales(cells))
            return salesError({}, name, steps);
        history = history || steps;
    }
    if (isContactTable(rows))
        return format(u"csv"_s);
    const QString none = QCoreApplication::translate(
        "Exchange", "Vouch does not find people in “%1”. It reads contact lists (CSV with columns "
                    "such as Name, E-mail, Phone), vCards, LinkedIn connections, Google Contacts, "
                    "Shopify orders, lists of deals and histories of stages.");
    return Error{Error::Kind::WrongFile, none.arg(name) + (history ? u' ' + historyRemedy() : QString()), {}};
}

} // namespace

Error cancelledError()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The import was stopped."), {}};
}

const QList<Format> &formats()
{
    static const QList<Format> list = [] {
        QList<Format> made;
        for (const Kind &kind : kinds)
            made.append({QString::fromLatin1(kind.key), QCoreApplication::translate("Exchange", kind.name),
                         kind.makesJourney});
        return made;
    }();
    return list;
}

Result<Format> detectFormat(const QString &path)
{
    InputFile file(path);
    VOUCH_TRY(openFile(file));
    const QString name = QFileInfo(path).fileName();
    const QByteArray start = file.read(startSize);
    if (isVcard(start))
        return format(u"vcard"_s);
    if (auto error = foreignContent(start, name))
        return *error;
    return detectTable(file, name);
}

Status readFile(const QString &path, const ReadOptions &options, DraftSink &sink)
{
    QString key = options.format;
    if (key.isEmpty()) {
        VOUCH_GIVE(const Format found, detectFormat(path));
        key = found.key;
    }
    if (!options.encoding.isEmpty() && !isKnownEncoding(options.encoding))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Exchange",
                                                 "Vouch does not know the encoding “%1”. Try UTF-8, "
                                                 "windows-1252 or GB18030.")
                         .arg(options.encoding),
                     {}};
    InputFile file(path);
    VOUCH_TRY(openFile(file));
    const QString name = QFileInfo(path).fileName();
    if (auto error = foreignContent(file.read(startSize), name); error && key != u"vcard"_s)
        return *error;
    file.seek(0);
    const ReadContext context{name, options, sink};
    for (const Kind &kind : kinds) {
        if (key == QLatin1String(kind.key))
            return kind.read(file, context);
    }
    QStringList known;
    for (const Format &each : formats())
        known.append(each.key);
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Exchange", "There is no format “%1”. The formats are: %2.")
                     .arg(key, known.join(u", "_s)),
                 {}};
}

} // namespace vouch::exchange
