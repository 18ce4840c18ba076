// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/deal_files.h"

#include "core/base/times.h"
#include "core/base/workbook.h"
#include "core/exchange/writers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int amountColumn = 5; ///< behind id, title, status, person, organisation

QStringList titles()
{
    return {u"Deal id"_s,  u"Title"_s,    u"Status"_s,      u"Person"_s, u"Organisation"_s, u"Amount"_s,
            u"Currency"_s, u"Expected"_s, u"Probability"_s, u"Owner"_s,  u"Source"_s,       u"Opened"_s,
            u"Closed"_s,   u"Reason"_s,   u"Competitor"_s,  u"People"_s, u"Lines"_s,        u"Notes"_s};
}

QString timeText(const std::optional<When> &when)
{
    return !when ? QString() : when->dayOnly ? when->date().toString(Qt::ISODate) : toIso(when->at);
}

/// "Bo Li (decides); Cy".
QString peopleText(const QList<DealPerson> &people)
{
    QStringList parts;
    for (const DealPerson &person : people)
        parts.append(person.role.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.role));
    return parts.join(u"; "_s);
}

/// "4 × Shelf 50.00; …".
QString linesText(const QList<DealLine> &lines)
{
    QStringList parts;
    for (const DealLine &line : lines)
        parts.append(u"%1 × %2 %3"_s.arg(QString::number(line.quantity), line.item,
                                         typedAmount(line.price, QLocale::c())));
    return parts.join(u"; "_s);
}

QStringList cellsOf(const DealRecord &deal)
{
    return {deal.id.toString(),
            deal.title,
            QString(keyOf(deal.status)),
            deal.personName,
            deal.organisation,
            deal.amount ? typedAmount(*deal.amount, QLocale::c()) : QString(),
            deal.amount ? deal.amount->currency : QString(),
            timeText(deal.expected),
            deal.probability ? QString::number(*deal.probability) : QString(),
            deal.owner,
            deal.source,
            timeText(deal.opened),
            timeText(deal.closed),
            deal.reason,
            deal.competitor,
            peopleText(deal.people),
            linesText(deal.lines),
            deal.notes};
}

} // namespace

Result<QByteArray> dealsCsv(const QList<DealRecord> &deals, bool plain)
{
    const auto style = plain ? exchange::CsvStyle::Lossless : exchange::CsvStyle::SpreadsheetSafe;
    QByteArray text = exchange::csvStart(style) + exchange::csvLine(titles(), style);
    for (const DealRecord &deal : deals)
        text += exchange::csvLine(cellsOf(deal), style);
    return text;
}

Result<QByteArray> dealsXlsx(const QList<DealRecord> &deals, const QString &title)
{
    Workbook book;
    book.about(title, {});
    book.sheet(title);
    const QStringList names = titles();
    for (int column = 0; column < names.size(); ++column) {
        book.width(column, std::clamp(double(names[column].size()) + 4, 12.0, 28.0));
        book.text(0, column, names[column], Workbook::Style::Heading);
    }
    book.freeze(1);
    constexpr qsizetype mostRows = 1'048'575;
    const int rows = int(std::min(deals.size(), mostRows));
    for (int row = 1; row <= rows; ++row) {
        const DealRecord &deal = deals[row - 1];
        const QStringList cells = cellsOf(deal);
        for (int column = 0; column < cells.size(); ++column) {
            if (column != amountColumn)
                book.text(row, column, cells[column]);
        }
        if (deal.amount)
            book.money(row, amountColumn, *deal.amount);
    }
    if (rows > 0)
        book.filter(0, rows, int(names.size()) - 1);
    return book.finish();
}

} // namespace vouch
