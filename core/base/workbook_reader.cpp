// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workbook.h"

#include "core/base/cell_hash.h"
#include "core/base/late_library.h"
#include "core/base/unzip.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int maxRows = 1'048'576, maxColumns = 16'384;

Error damaged(const QString &why)
{
    return {Error::Kind::Damaged,
            QCoreApplication::translate(
                "Workbook", "This is no spreadsheet that Vouch can read: it is damaged or too large."),
            why};
}

Result<ZipParts> unpack(const QByteArray &bytes)
{
    static const auto unzip = neededFunction<Unzip>("vouch_zip", "vouchUnzip");
    ZipParts parts;
    const QString why = unzip(bytes, parts);
    return why.isEmpty() ? Result<ZipParts>(std::move(parts)) : damaged(why);
}

/// "B12" → 11, 1. False if it is no cell's name.
bool cellPlace(QStringView name, int &row, int &column)
{
    qsizetype at = 0;
    column = 0;
    for (; at < name.size() && name[at] >= u'A' && name[at] <= u'Z' && column <= maxColumns; ++at)
        column = column * 26 + (name[at].unicode() - u'A' + 1);
    bool ok = false;
    row = name.mid(at).toInt(&ok) - 1;
    --column;
    return ok && row >= 0 && row < maxRows && column >= 0 && column < maxColumns;
}

QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"si")
            texts.append(QString());
        else if (reader.isStartElement() && reader.name() == u"t" && !texts.isEmpty())
            texts.last() += reader.readElementText();
    }
    return texts;
}

/// The library writes control characters and line ends of texts as _x000D_.
QString plain(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool hex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&hex, 16);
        if (hex && text.mid(at + 6, 1) == u"_")
            text.replace(at, 7, QChar(code));
    }
    return text;
}

WorkbookCell readCell(QXmlStreamReader &reader, const QStringList &shared)
{
    const QString type = reader.attributes().value("t"_L1).toString();
    WorkbookCell cell;
    bool formula = false;
    QString value;
    while (!(reader.readNext() == QXmlStreamReader::EndElement && reader.name() == u"c") && !reader.atEnd()) {
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"f")
            formula = true;
        else if (reader.name() == u"v" || reader.name() == u"t")
            value += reader.readElementText();
    }
    cell.text = value;
    if (formula) {
        cell.kind = WorkbookCell::Kind::Formula;
    } else if (type == u"s") {
        cell.kind = WorkbookCell::Kind::Text;
        cell.text = plain(shared.value(value.toInt()));
    } else if (type == u"inlineStr" || type == u"str") {
        cell.kind = WorkbookCell::Kind::Text;
        cell.text = plain(value);
    } else if (!value.isEmpty()) {
        bool ok = false;
        cell.number = value.toDouble(&ok);
        cell.kind = ok ? WorkbookCell::Kind::Number : WorkbookCell::Kind::Text;
    }
    return cell;
}

Status readSheet(const QByteArray &xml, const QStringList &shared, WorkbookContent::Sheet &sheet,
                 CellHash &hash)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"c")
            continue;
        int row = 0, column = 0;
        const QString place = reader.attributes().value("r"_L1).toString();
        if (!cellPlace(place, row, column))
            return damaged(u"cell name"_s);
        const WorkbookCell cell = readCell(reader, shared);
        if (cell.kind == WorkbookCell::Kind::Empty)
            continue;
        if (sheet.rows.size() <= row)
            sheet.rows.resize(row + 1);
        QList<WorkbookCell> &cells = sheet.rows[row];
        if (cells.size() <= column)
            cells.resize(column + 1);
        cells[column] = cell;
        const bool number = cell.kind == WorkbookCell::Kind::Number;
        if (number)
            hash.add(row, column, true, CellHash::digits(cell.number).view());
        else
            hash.add(row, column, false, cell.text.toUtf8());
    }
    return reader.hasError() ? Status(damaged(reader.errorString())) : Status(Done{});
}

/// Sheet names and their parts, in the workbook's order.
QList<std::pair<QString, QString>> sheetParts(const ZipParts &parts)
{
    QHash<QString, QString> targets;
    const auto content = [&parts](const QString &name) {
        const auto found = parts.find(name);
        return found == parts.end() ? QByteArray() : found->second;
    };
    QXmlStreamReader links(content(u"xl/_rels/workbook.xml.rels"_s));
    while (!links.atEnd()) {
        links.readNext();
        if (links.isStartElement() && links.name() == u"Relationship")
            targets.insert(links.attributes().value("Id"_L1).toString(),
                           links.attributes().value("Target"_L1).toString());
    }
    QList<std::pair<QString, QString>> sheets;
    QXmlStreamReader book(content(u"xl/workbook.xml"_s));
    while (!book.atEnd()) {
        book.readNext();
        if (!book.isStartElement() || book.name() != u"sheet")
            continue;
        QString target = targets.value(book.attributes()
                                           .value("http://schemas.openxmlformats.org/officeDocument/2006/"
                                                  "relationships"_L1,
                                                  "id"_L1)
                                           .toString());
        target = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
        sheets.append({book.attributes().value("name"_L1).toString(), target});
    }
    return sheets;
}

/// "Name 1", "Name 2" … become "Name" again.
QHash<QString, QString> customProperties(const QByteArray &xml)
{
    QHash<QString, std::map<int, QString>> pieces;
    QXmlStreamReader reader(xml);
    QString name;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"property")
            name = reader.attributes().value("name"_L1).toString();
        else if (reader.name() == u"lpwstr") {
            bool numbered = false;
            const int piece = name.section(u' ', -1).toInt(&numbered);
            pieces[numbered ? name.section(u' ', 0, -2) : name].insert(
                {numbered ? piece : 0, reader.readElementText()});
        }
    }
    QHash<QString, QString> whole;
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
        for (const auto &[number, piece] : it.value())
            whole[it.key()] += piece;
    }
    return whole;
}

} // namespace

Result<WorkbookContent> readWorkbook(const QByteArray &bytes)
{
    VOUCH_GIVE(const ZipParts parts, unpack(bytes));
    WorkbookContent content;
    for (const auto &[name, part] : parts)
        content.parts.append(name);
    const auto part = [&parts](const QString &name) {
        const auto found = parts.find(name);
        return found == parts.end() ? QByteArray() : found->second;
    };
    const QStringList shared = sharedTexts(part(u"xl/sharedStrings.xml"_s));
    CellHash hash;
    for (const auto &[name, path] : sheetParts(parts)) {
        content.sheets.append({name, {}});
        hash.sheet(name.toUtf8());
        VOUCH_TRY(readSheet(part(path), shared, content.sheets.last(), hash));
    }
    if (content.sheets.isEmpty())
        return damaged(u"no sheets"_s);
    content.properties = customProperties(part(u"docProps/custom.xml"_s));
    content.digest = hash.result();
    return content;
}

} // namespace vouch
