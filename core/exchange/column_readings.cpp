// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_readings.h"

#include "core/base/amount_text.h"
#include "core/base/currencies.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// A sink for looking through a file without telling anybody.
class Silent final : public DraftSink
{
public:
    bool add(Draft) override { return true; }
    void skipped(const RowIssue &, qint64) override {}
    void failed(const RowIssue &, qint64) override {}
    void warning(const RowIssue &) override {}
    void progress(qint64, qint64) override {}
    void column(const QString &, qint64) override {}
    void journey(const QString &, const QString &, const QStringList &, const QStringList &,
                 const QStringList &, bool) override
    {
    }
};

/// Whether the header is in a language whose countries write 1.234,50 and the day before the month.
bool isContinental(const QStringList &keys)
{
    static const QSet<QString> words = [] {
        QSet<QString> made;
        for (const QString &word :
             {u"betrag"_s,       u"umsatz"_s,  u"preis"_s,   u"summe"_s,        u"datum"_s,   u"kunde"_s,
              u"stufe"_s,        u"phase"_s,   u"vorname"_s, u"name vorname"_s, u"wert"_s,    u"währung"_s,
              u"geburtsdatum"_s, u"montant"_s, u"prénom"_s,  u"étape"_s,        u"devise"_s,  u"importe"_s,
              u"fecha"_s,        u"etapa"_s,   u"monto"_s,   u"moneda"_s,       u"importo"_s, u"valuta"_s,
              u"fase"_s,         u"cognome"_s, u"valor"_s,   u"estágio"_s,      u"moeda"_s,   u"bedrag"_s,
              u"klant"_s,        u"kwota"_s,   u"etap"_s,    u"klient"_s,       u"částka"_s,  u"belopp"_s,
              u"beløp"_s,        u"beloeb"_s,  u"summa"_s,   u"сумма"_s,        u"этап"_s,    u"дата"_s,
              u"клиент"_s,       u"tutar"_s,   u"tarih"_s,   u"müşteri"_s,      u"jumlah"_s,  u"tanggal"_s,
              u"số tiền"_s,      u"ngày"_s})
            made.insert(headerKey(word));
        return made;
    }();
    for (const QString &key : keys) {
        if (words.contains(key))
            return true;
    }
    return false;
}

DecimalMark markOf(const QString &reading)
{
    return reading == u"dot"     ? DecimalMark::Dot
           : reading == u"comma" ? DecimalMark::Comma
                                 : DecimalMark::Unknown;
}

DateOrder orderOf(const QString &reading)
{
    return reading == u"day-first"     ? DateOrder::DayFirst
           : reading == u"month-first" ? DateOrder::MonthFirst
                                       : DateOrder::Unknown;
}

} // namespace

ColumnReadings::ColumnReadings(const ReadContext &context)
    : m_context(context)
{
}

void ColumnReadings::addAmount(const CsvTable &table, int column, int currencyColumn)
{
    if (column >= 0)
        m_amounts.insert(
            {column,
             {table.header().at(column), currencyColumn, {}, DecimalMark::Unknown, DecimalMark::Unknown}});
}

void ColumnReadings::addDate(const CsvTable &table, int column, When when)
{
    if (column < 0)
        return;
    TimeContext context;
    context.zone = m_context.options.zone;
    QDate latest;
    // A clock that is a day late somewhere does not make a date impossible.
    if (when == When::Past && m_context.options.now > 0)
        latest = QDateTime::fromMSecsSinceEpoch(m_context.options.now, QTimeZone::utc()).date().addDays(1);
    m_dates.insert({column, {table.header().at(column), DateColumn(latest), context}});
}

Result<QString> ColumnReadings::currency(const CsvTable &table, int column) const
{
    const QString &usual = m_context.options.currency;
    const QString named = table.cell(column);
    if (named.isEmpty())
        return usual;
    if (const QString code = named.toUpper(); isCurrencyCode(code))
        return code;
    const QStringList codes = currenciesOfWord(named);
    if (!codes.isEmpty())
        return codes.contains(usual) ? usual : codes.first();
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate(
                     "Exchange", "Column “%1”: “%2” is no currency. Use a code of three letters such as EUR, "
                                 "USD or CNY.")
                     .arg(table.header().at(column), named.left(60)),
                 {}};
}

QString ColumnReadings::currencyOrUsual(const CsvTable &table, int column) const
{
    const Result<QString> named = currency(table, column);
    return named ? *named : m_context.options.currency;
}

void ColumnReadings::look(const CsvTable &table)
{
    for (auto &[column, amounts] : m_amounts)
        amounts.cells.look(table.cell(column), currencyOrUsual(table, amounts.currencyColumn));
    for (auto &[column, dates] : m_dates) {
        dates.cells.look(table.cell(column));
        if (dates.serialLine == 0 && !dates.cells.firstSerial().isEmpty())
            dates.serialLine = table.line();
    }
}

void ColumnReadings::lookThrough(QFile &file, const std::function<void(CsvTable &)> &open)
{
    Silent silent;
    const ReadContext quiet{m_context.file, m_context.options, silent};
    CsvTable table(file, quiet);
    open(table);
    tellUnknownColumns(table);
    if (isEmpty())
        return;
    while (table.next())
        look(table);
    decide(table);
}

/// A column that somebody named and the file has not was named in vain; who did so hopes for another figure.
void ColumnReadings::tellUnknownColumns(const CsvTable &table) const
{
    if (table.header().isEmpty())
        return;
    const auto known = [&table](const QString &name) {
        return std::any_of(
            table.header().cbegin(), table.header().cend(),
            [key = headerKey(name)](const QString &header) { return headerKey(header) == key; });
    };
    for (auto at = m_context.options.readings.cbegin(); at != m_context.options.readings.cend(); ++at) {
        if (at.key() == u"*" || at.key() == u"people" || known(at.key()))
            continue;
        m_context.sink.warning(
            {m_context.file, 1,
             QCoreApplication::translate("Exchange",
                                         "There is no column “%1”, so what was said of its amounts or dates "
                                         "changes nothing here. The columns are: %2.")
                 .arg(at.key(), table.header().join(u", "_s))});
    }
}

/// What somebody said of this column, or of all, where it is one of these readings.
QString ColumnReadings::chosen(const QString &column, const QStringList &readings) const
{
    const QString key = headerKey(column);
    QString general;
    for (auto at = m_context.options.readings.cbegin(); at != m_context.options.readings.cend(); ++at) {
        for (const QString &reading : at.value().split(u' ')) {
            if (!readings.contains(reading))
                continue;
            if (headerKey(at.key()) == key)
                return reading;
            if (at.key() == u"*")
                general = reading;
        }
    }
    return general;
}

void ColumnReadings::decideAmount(Amounts &amounts, DecimalMark sign)
{
    ColumnDoubt doubt{ColumnDoubt::Kind::Amount, m_context.file, amounts.name, {}, amounts.cells.samples()};
    amounts.mark = markOf(chosen(amounts.name, {u"dot"_s, u"comma"_s}));
    doubt.chosen = amounts.mark != DecimalMark::Unknown;
    if (!doubt.chosen)
        amounts.mark = amounts.cells.proven();
    if (amounts.mark == DecimalMark::Unknown)
        amounts.mark = sign;
    doubt.open = amounts.mark == DecimalMark::Unknown;
    // What neither cells nor the file decide the currency of each row decides, where it can.
    amounts.finest = doubt.open ? amounts.cells.likelyOfFinest() : amounts.mark;
    if (doubt.open)
        amounts.mark = amounts.cells.likely();
    doubt.reading = amounts.mark == DecimalMark::Dot ? u"dot"_s : u"comma"_s;
    if (amounts.cells.contradicts(amounts.mark)) {
        doubt.contradicts = doubt.open = true;
        doubt.samples = amounts.cells.contradiction(amounts.mark);
    }
    if (amounts.cells.hasOpenCells())
        m_context.sink.doubt(doubt);
}

void ColumnReadings::decideDate(Dates &dates, DateOrder sign)
{
    ColumnDoubt doubt{ColumnDoubt::Kind::DayMonth, m_context.file, dates.name, {}, dates.cells.samples()};
    DateOrder order = orderOf(chosen(dates.name, {u"day-first"_s, u"month-first"_s}));
    doubt.chosen = order != DateOrder::Unknown;
    if (!doubt.chosen)
        order = dates.cells.proven();
    doubt.open = order == DateOrder::Unknown;
    if (doubt.open)
        order = dates.cells.likely();
    if (order == DateOrder::Unknown)
        order = sign == DateOrder::Unknown ? DateOrder::MonthFirst : sign;
    doubt.reading = order == DateOrder::DayFirst ? u"day-first"_s : u"month-first"_s;
    // Dots alone are day first by themselves; their order must not change with that of other columns.
    if (dates.cells.hasOpenCells() || dates.cells.contradicts())
        dates.context.order = order;
    if (dates.cells.hasOpenCells() || dates.cells.contradicts())
        m_context.sink.doubt(doubt);
    dates.context.language = dates.cells.language();
    dates.context.serials = dates.cells.hasSerials();
    if (!dates.context.serials)
        return;
    const auto day = parseTime(dates.cells.firstSerial(), dates.context);
    m_context.sink.warning(
        {m_context.file, dates.serialLine,
         QCoreApplication::translate("Exchange",
                                     "In the column “%1” numbers such as “%2” were read as days that a "
                                     "spreadsheet counts (%3). Please check them.")
             .arg(dates.name, dates.cells.firstSerial(), day ? toIso(day->at).left(10) : QString())});
}

void ColumnReadings::decide(const CsvTable &table)
{
    const bool continental = table.separator() == u';' || isContinental(table.keys());
    bool dots = false, american = false;
    DecimalMark mark = DecimalMark::Unknown;
    DateOrder order = DateOrder::Unknown;
    for (const auto &[column, dates] : m_dates) {
        dots = dots || dates.cells.hasDots();
        american = american || dates.cells.isAmerican();
        if (order == DateOrder::Unknown)
            order = dates.cells.proven();
    }
    for (const auto &[column, amounts] : m_amounts) {
        if (mark == DecimalMark::Unknown)
            mark = amounts.cells.proven();
    }
    if (mark == DecimalMark::Unknown && (continental || dots))
        mark = DecimalMark::Comma;
    if (order == DateOrder::Unknown)
        order = american ? DateOrder::MonthFirst : continental || dots ? DateOrder::DayFirst : order;
    for (auto &[column, amounts] : m_amounts)
        decideAmount(amounts, mark);
    for (auto &[column, dates] : m_dates)
        decideDate(dates, order);
}

Result<Money> ColumnReadings::money(const CsvTable &table, int column, const QString &currency) const
{
    const QString cell = table.cell(column);
    const Result<Money> money = readMoney(cell, AmountContext(currency, mark(column, cell, currency)));
    if (money)
        return money;
    return Error{money.error().kind,
                 QCoreApplication::translate("Exchange", "Column “%1”: %2")
                     .arg(table.header().at(column), money.error().text),
                 {}};
}

Result<Money> ColumnReadings::price(const CsvTable &table, int column, const QString &currency) const
{
    const Result<Money> read = money(table, column, currency);
    if (!read || read->minor >= 0)
        return read;
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Exchange", "Column “%1”: “%2” is below zero, which no purchase can be.")
            .arg(table.header().at(column), table.cell(column).left(60)),
        {}};
}

std::optional<ParsedTime> ColumnReadings::time(const CsvTable &table, int column) const
{
    return column < 0 ? std::nullopt : parseTime(table.cell(column), dates(column));
}

TimeContext ColumnReadings::dates(int column) const
{
    const auto found = m_dates.find(column);
    return found == m_dates.end() ? TimeContext{.zone = m_context.options.zone} : found->second.context;
}

DecimalMark ColumnReadings::mark(int column, const QString &cell, const QString &currency) const
{
    const auto found = m_amounts.find(column);
    if (found == m_amounts.end())
        return DecimalMark::Unknown;
    const Amounts &amounts = found->second;
    if (amounts.mark == amounts.finest)
        return amounts.mark;
    const std::optional<AmountText> amount = amountText(cell);
    const QString own = amount ? currencyOf(*amount, AmountContext(currency)) : currency;
    return minorDigits(own) == 3 ? amounts.finest : amounts.mark;
}

QString ColumnReadings::noTime(const CsvTable &table, int column)
{
    return QCoreApplication::translate(
               "Exchange", "Column “%1”: “%2” is no date and time that Vouch can read; write it like %3.")
        .arg(table.header().at(column), table.cell(column).left(60), u"2026-09-03 14:05"_s);
}

} // namespace vouch::exchange
