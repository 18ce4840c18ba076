// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/letter_paper.h"

#include "core/base/text.h"
#include "ui/paper/letter_sheet.h"
#include "ui/paper/report_files.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double left = 25, right = 20, bottom = 25; ///< millimetres
constexpr double pointsPerMm = 72 / 25.4;

struct Letters {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

/// What people of the language put into their printers.
QSizeF paperSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QSizeF(215.9, 279.4)
                                                                      : QSizeF(210, 297);
}

QSizeF sizeOf(const LabelSheet &sheet)
{
    return sheet.paper == "Letter"_L1 ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : cleanText(text).split(u'\n'))
        lines.append(safeForDisplay(line.trimmed()));
    return lines;
}

/// The picture that a letterhead keeps; one that is damaged, or too large, is none.
QImage logoOf(const Letterhead &head)
{
    constexpr int most = 4096;
    if (head.logo.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(head.logo);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    return size.isValid() && size.width() <= most && size.height() <= most ? reader.read() : QImage();
}

/// Logo, sender, recipient in the window of the envelope. Where the text begins is given back.
double drawHead(LetterSheet &sheet, const Letterhead &head, const QString &recipient)
{
    constexpr double logoHeight = 20, logoWidth = 60, top = 15, window = 45, windowWidth = 85, below = 92;
    const QFont plain = LetterSheet::font(11), small = LetterSheet::font(8),
                bold = LetterSheet::font(11, true);
    const double width = sheet.size().width() - left - right;
    if (const QImage logo = logoOf(head); !logo.isNull()) {
        const QSizeF size = QSizeF(logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
        sheet.painter().drawImage(QRectF(left * pointsPerMm, top * pointsPerMm, size.width() * pointsPerMm,
                                         size.height() * pointsPerMm),
                                  logo);
    }
    double y = top;
    const QStringList address = linesOf(head.address);
    if (!head.name.isEmpty()) {
        sheet.line(bold, safeForDisplay(head.name), left, y, width, Qt::AlignRight);
        y += LetterSheet::lineHeight(bold);
    }
    for (const QString &line : address) {
        sheet.line(small, line, left, y, width, Qt::AlignRight);
        y += LetterSheet::lineHeight(small);
    }
    QStringList sender{safeForDisplay(head.name)};
    sender += address;
    sender.removeAll(QString());
    y = std::max(y + 4, window);
    if (!sender.isEmpty()) {
        sheet.fittingLine(small, sender.join(u" · "_s), left, y, windowWidth);
        y += LetterSheet::lineHeight(small);
        sheet.rule(left, y, windowWidth, 0.1);
        y += 2;
    }
    for (const QString &line : linesOf(recipient)) {
        sheet.fittingLine(plain, line, left, y, windowWidth);
        y += LetterSheet::lineHeight(plain);
    }
    return std::max(below, y + 8);
}

/// Writes lines down the page and goes on with the next one.
class Column
{
public:
    Column(LetterSheet &sheet, double y)
        : m_sheet(sheet)
        , m_y(y)
    {
    }
    double y() const { return m_y; }
    void space(double height) { m_y += height; }
    /// A new page where there is no room for so much.
    bool need(double height)
    {
        if (m_y + height <= m_sheet.size().height() - bottom)
            return false;
        m_sheet.newPage();
        m_y = left;
        return true;
    }
    void text(const QFont &font, const QString &text, double width)
    {
        for (const QString &line : LetterSheet::wrapped(font, text, width)) {
            need(LetterSheet::lineHeight(font));
            m_sheet.line(font, line, left, m_y);
            m_y += LetterSheet::lineHeight(font);
        }
    }

private:
    LetterSheet &m_sheet;
    double m_y;
};

} // namespace

Result<QByteArray> lettersPdf(const Letterhead &head, const QList<Letter> &letters)
{
    LetterSheet sheet(paperSize(), letters.size() == 1 ? letters.first().subject : Letters::tr("Letters"));
    const QFont plain = LetterSheet::font(11), bold = LetterSheet::font(11, true);
    const double width = sheet.size().width() - left - right;
    for (const Letter &letter : letters) {
        if (&letter != &letters.first())
            sheet.newPage();
        Column column(sheet, drawHead(sheet, head, letter.recipient));
        sheet.line(plain, letter.date, left, column.y(), width, Qt::AlignRight);
        column.space(12);
        if (!letter.subject.isEmpty()) {
            column.text(bold, linesOf(letter.subject).join(u' '), width);
            column.space(5);
        }
        column.text(plain, linesOf(letter.body).join(u'\n'), width);
    }
    return sheet.finish();
}

Result<QByteArray> labelsPdf(const LabelSheet &kind, const QStringList &addresses, int first)
{
    constexpr double margin = 3;
    LetterSheet sheet(sizeOf(kind), Letters::tr("Labels"));
    int at = std::clamp(first, 1, kind.count()) - 1;
    for (const QString &address : addresses) {
        if (at == kind.count()) {
            sheet.newPage();
            at = 0;
        }
        const int column = at % kind.columns, row = at / kind.columns;
        const double x = kind.left + column * kind.across, y = kind.top + row * kind.down;
        const QStringList lines = linesOf(address);
        int points = 11;
        const double room = kind.height - 2 * margin;
        while (points > 5 && LetterSheet::lineHeight(LetterSheet::font(points)) * double(lines.size()) > room)
            --points;
        const QFont font = LetterSheet::font(points);
        const double height = LetterSheet::lineHeight(font);
        double line = y + std::max(margin, (kind.height - height * double(lines.size())) / 2);
        for (const QString &text : lines) {
            sheet.fittingLine(font, text, x + margin + 1, line, kind.width - 2 * margin - 2);
            line += height;
        }
        ++at;
    }
    return sheet.finish();
}

Result<QByteArray> envelopesPdf(const Envelope &envelope, const Letterhead &head,
                                const QStringList &addresses)
{
    constexpr double margin = 10;
    LetterSheet sheet({envelope.width, envelope.height}, Letters::tr("Envelopes"));
    const QFont small = LetterSheet::font(8), plain = LetterSheet::font(12);
    QStringList sender{safeForDisplay(head.name)};
    sender += linesOf(head.address);
    sender.removeAll(QString());
    for (const QString &address : addresses) {
        if (&address != &addresses.first())
            sheet.newPage();
        double y = margin;
        for (const QString &line : std::as_const(sender)) {
            sheet.fittingLine(small, line, margin, y, envelope.width / 2 - margin);
            y += LetterSheet::lineHeight(small);
        }
        // The lower right quarter, which sorting machines read.
        const double x = envelope.width * 0.45;
        y = std::max(envelope.height * 0.5, y + 3);
        for (const QString &line : linesOf(address)) {
            sheet.fittingLine(plain, line, x, y, envelope.width - x - margin);
            y += LetterSheet::lineHeight(plain);
        }
    }
    return sheet.finish();
}

namespace
{

/// Lines, sum and tax of a quote, page by page.
class QuoteTable
{
public:
    QuoteTable(LetterSheet &sheet, Column &column, const QuoteRecord &quote)
        : m_sheet(sheet)
        , m_column(column)
        , m_quote(quote)
        , m_width(sheet.size().width() - left - right)
    {
    }

    void draw()
    {
        head();
        for (const PurchaseLine &line : m_quote.lines)
            row(line);
        m_sheet.rule(left, m_column.y(), m_width);
        m_column.space(2);
        sums();
    }

private:
    static constexpr double amounts = 32, count = 18; ///< widths of the columns behind the item

    double itemWidth() const { return m_width - 2 * amounts - count - 4; }
    void cells(const QFont &font, const QString &number, const QString &price, const QString &total)
    {
        const double y = m_column.y();
        const double x = left + m_width - 2 * amounts - count;
        m_sheet.line(font, number, x, y, count, Qt::AlignRight);
        m_sheet.line(font, price, x + count, y, amounts, Qt::AlignRight);
        m_sheet.line(font, total, x + count + amounts, y, amounts, Qt::AlignRight);
    }
    void head()
    {
        m_column.need(20);
        m_sheet.line(m_bold, Letters::tr("What"), left, m_column.y());
        cells(m_bold, Letters::tr("Quantity"), Letters::tr("Price"), Letters::tr("Total"));
        m_column.space(LetterSheet::lineHeight(m_bold) + 1);
        m_sheet.rule(left, m_column.y(), m_width);
        m_column.space(2);
    }
    void row(const PurchaseLine &line)
    {
        const QStringList item = LetterSheet::wrapped(m_plain, safeForDisplay(line.item), itemWidth());
        const double height = LetterSheet::lineHeight(m_plain);
        if (m_column.need(height * double(item.size())))
            head();
        const std::optional<Money> total = multiplied(line.price, line.quantity);
        cells(m_plain, QLocale().toString(line.quantity), formatMoney(line.price),
              total ? formatMoney(*total) : QString());
        for (const QString &text : item) {
            m_sheet.line(m_plain, text, left, m_column.y());
            m_column.space(height);
        }
        m_column.space(1.5);
    }
    void sum(const QFont &font, const QString &name, const Money &amount)
    {
        m_column.need(LetterSheet::lineHeight(font));
        m_sheet.line(font, name, left, m_column.y(), m_width - amounts, Qt::AlignRight);
        m_sheet.line(font, formatMoney(amount), left, m_column.y(), m_width, Qt::AlignRight);
        m_column.space(LetterSheet::lineHeight(font) + 0.5);
    }
    void sums()
    {
        const std::optional<Tax> &tax = m_quote.tax;
        const Money total = totalOf(m_quote.amount, tax).value_or(m_quote.amount);
        if (tax && !tax->included) {
            sum(m_plain, Letters::tr("Sum"), m_quote.amount);
            sum(m_plain, Letters::tr("Tax %1 %").arg(taxRateText(tax->rate)), taxOf(m_quote.amount, *tax));
        }
        sum(m_bold, Letters::tr("To pay"), total);
        if (tax && tax->included)
            sum(m_plain, Letters::tr("includes tax %1 %").arg(taxRateText(tax->rate)),
                taxOf(m_quote.amount, *tax));
    }

    LetterSheet &m_sheet;
    Column &m_column;
    const QuoteRecord &m_quote;
    double m_width;
    QFont m_plain = LetterSheet::font(10), m_bold = LetterSheet::font(10, true);
};

} // namespace

Result<QByteArray> quotePdf(const QuoteRecord &quote, const Letterhead &head, const Calendar &calendar)
{
    const auto day = [&calendar](const When &when) {
        return QLocale().toString(calendar.dateOf(when), QLocale::LongFormat);
    };
    const QString title = Letters::tr("Quote %1").arg(quote.number);
    LetterSheet sheet(paperSize(), title);
    const double width = sheet.size().width() - left - right;
    const QFont plain = LetterSheet::font(10), large = LetterSheet::font(15, true),
                bold = LetterSheet::font(10, true);
    Column column(sheet, drawHead(sheet, head, quote.recipient));
    sheet.line(large, title, left, column.y());
    sheet.line(plain, day(quote.made), left, column.y() + 1.5, width, Qt::AlignRight);
    column.space(LetterSheet::lineHeight(large) + 1);
    column.text(bold, safeForDisplay(quote.dealTitle), width);
    if (quote.validUntil)
        column.text(plain, Letters::tr("Valid until %1").arg(day(*quote.validUntil)), width);
    column.space(6);
    QuoteTable(sheet, column, quote).draw();
    if (!quote.notes.isEmpty()) {
        column.space(8);
        column.text(plain, linesOf(quote.notes).join(u'\n'), width);
    }
    return sheet.finish();
}

Result<QByteArray> logoOfFile(const QString &path)
{
    constexpr int widest = 800;
    VOUCH_GIVE(QImage image, readLogo(path));
    if (image.width() > widest || image.height() > widest)
        image = image.scaled(widest, widest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_ARGB32).save(&buffer, "PNG");
    return bytes;
}

} // namespace vouch::ui
