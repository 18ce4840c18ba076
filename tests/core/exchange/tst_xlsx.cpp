// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets are read back as a spreadsheet program would: unpacked, and the XML parsed.
#include "core/base/workbook.h"
#include "core/insight/xlsx_of_report.h"
#include "tests/support/unzipped.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vouch;
using namespace vouch::insight;
using namespace Qt::StringLiterals;

namespace
{

constexpr int firstRow = 5;

Cell words(const QString &text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell number(double value)
{
    Cell cell;
    cell.number = value;
    return cell;
}

Cell money(qint64 minor, const QString &currency)
{
    Cell cell;
    cell.amount = Money{minor, currency};
    return cell;
}

/// One row of every kind, with what a person could have typed as its text.
ReportValue madeReport(const QStringList &texts)
{
    ReportValue report;
    report.spec.key = u"ledger"_s;
    report.title = u"Report [with] /signs/ that a sheet's name cannot have: *?"_s;
    report.finding = u"=HYPERLINK(\"http://example.com\")"_s;
    report.definition = u"+1"_s;
    report.dataRevision = u"17"_s;
    report.columns = {
        {u"person"_s, u"=Person"_s, Column::Kind::Text}, {u"since"_s, u"Since"_s, Column::Kind::Text},
        {u"n"_s, u"Count"_s, Column::Kind::Count},       {u"share"_s, u"Share"_s, Column::Kind::Share},
        {u"days"_s, u"Days"_s, Column::Kind::Days},      {u"euro"_s, u"Euro"_s, Column::Kind::Amount},
        {u"yen"_s, u"Yen"_s, Column::Kind::Amount},      {u"dinar"_s, u"Dinar"_s, Column::Kind::Amount}};
    QRandomGenerator random(20261121);
    for (const QString &text : texts) {
        report.rows.append({words(text), words(u"2026-02-2%1"_s.arg(report.rows.size() % 8)),
                            number(double(random.bounded(1'000'000))), number(random.generateDouble()),
                            number(random.generateDouble() * 900),
                            money(qint64(random.generate()) - 1'000'000'000, u"EUR"_s),
                            money(qint64(random.generate()), u"JPY"_s),
                            money(-qint64(random.generate()), u"KWD"_s)});
    }
    report.n = report.rows.size();
    return report;
}

WorkbookContent readBack(const QList<ReportValue> &reports)
{
    WorkbookRequest request;
    request.title = u"Test"_s;
    request.madeAt = 1'780'315'200'000;
    const Result<QByteArray> bytes = reportsToXlsx(reports, request);
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().text));
    const Result<WorkbookContent> content = readWorkbook(*bytes);
    if (!content)
        qFatal("%s (%s)", qPrintable(content.error().text), qPrintable(content.error().detail));
    return *content;
}

qint64 minorOf(const WorkbookCell &cell, const QString &currency)
{
    double value = cell.number;
    for (int digit = minorDigits(currency); digit > 0; --digit)
        value *= 10;
    return std::llround(value);
}

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberIsReadBackEqual()
    {
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names.append(u"Person %1 王小明"_s.arg(i));
        const ReportValue report = madeReport(names);
        const WorkbookContent content = readBack({report});
        QCOMPARE(content.sheets.size(), 3); // and About, and what the chart is drawn from
        const auto &rows = content.sheets.first().rows;
        QCOMPARE(rows.size(), firstRow + report.rows.size());
        for (int row = 0; row < report.rows.size(); ++row) {
            const QList<WorkbookCell> &cells = rows[firstRow + row];
            const QList<Cell> &expected = report.rows[row];
            QCOMPARE(cells.size(), expected.size());
            QCOMPARE(cells[0].text, expected[0].text);
            QCOMPARE(cells[1].kind, WorkbookCell::Kind::Number); // a real date
            QCOMPARE(QDate(1899, 12, 30).addDays(qint64(cells[1].number)).toString(Qt::ISODate),
                     expected[1].text);
            QCOMPARE(cells[2].number, *expected[2].number);
            for (const int column : {3, 4}) {
                QCOMPARE(cells[column].kind, WorkbookCell::Kind::Number);
                QVERIFY(std::abs(cells[column].number - *expected[column].number) <=
                        1e-14 * std::abs(*expected[column].number));
            }
            for (const int column : {5, 6, 7}) {
                QCOMPARE(cells[column].kind, WorkbookCell::Kind::Number);
                QCOMPARE(minorOf(cells[column], expected[column].amount->currency),
                         expected[column].amount->minor);
            }
        }
    }

    void nothingThatAPersonTypedIsAFormula()
    {
        QStringList nasty{u"=1+1"_s,       u"+1"_s,         u"-1"_s,      u"@SUM(A1)"_s,
                          u"\t=1"_s,       u"1234"_s,       u"0012"_s,    u"2026-01-01"_s,
                          u"TRUE"_s,       u"'quoted"_s,    u"_x0041_"_s, u"<b>&amp;"_s,
                          u"two\nlines"_s, u"  blanks  "_s, u"😀 王"_s,    u"=cmd|' /C calc'!A0"_s};
        const QString signs = u"=+-@\t\n\"'<>&;|!A1 王é"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int length = 1 + random.bounded(12); length > 0; --length)
                text += signs[random.bounded(signs.size())];
            nasty.append(text);
        }
        const ReportValue report = madeReport(nasty);
        const WorkbookContent content = readBack({report});
        for (int row = 0; row < nasty.size(); ++row) {
            const WorkbookCell &cell = content.sheets.first().rows[firstRow + row][0];
            QCOMPARE(cell.kind, WorkbookCell::Kind::Text);
            QCOMPARE(cell.text, nasty[row]);
        }
        int formulas = 0;
        for (const auto &sheet : content.sheets) {
            for (const auto &row : sheet.rows)
                formulas += int(std::count_if(row.cbegin(), row.cend(), [](const WorkbookCell &cell) {
                    return cell.kind == WorkbookCell::Kind::Formula;
                }));
        }
        QCOMPARE(formulas, 0);
        QCOMPARE(content.sheets.first().rows[1][0].text, report.finding);
    }

    void everySheetHasANativeChartAndAFrozenHeading()
    {
        ReportValue one = madeReport({u"Ana"_s, u"Bo"_s});
        one.columns[5].key = u"purchase"_s;
        const ReportValue two = one;
        const WorkbookContent content = readBack({one, two});
        QCOMPARE(content.sheets.size(), 4); // and About, and what the charts are drawn from
        QVERIFY(content.sheets[0].name != content.sheets[1].name);
        QVERIFY(content.sheets[0].name.size() <= 31 && !content.sheets[0].name.contains(u'['));
        QCOMPARE(content.parts.filter(u"xl/charts/chart"_s).size(), 2);
    }

    /// Programs that do not measure rows themselves showed the last line of a heading alone.
    void rowsAreAsHighAsTheirTextsNeed()
    {
        ReportValue report = madeReport({u"Ana"_s});
        report.columns[2].title = u"Visits that began in the period"_s;
        report.columns[3].title = u"Conversionsverhältnisse"_s;
        report.definition = QString(u"Long words about how this is computed. "_s).repeated(20);
        WorkbookRequest request;
        request.title = u"Test"_s;
        const QHash<QString, QByteArray> files = test::unzipped(*reportsToXlsx({report}, request));
        const auto height = [&files](const QString &sheet, int row) {
            static const QRegularExpression high(u" ht=\"([0-9.]+)\""_s);
            const QString xml = QString::fromUtf8(files.value(u"xl/worksheets/%1.xml"_s.arg(sheet)));
            const qsizetype from = xml.indexOf(u"<row r=\"%1\""_s.arg(row));
            return high.match(xml.mid(from, xml.indexOf(u'>', from) - from)).captured(1).toDouble();
        };
        QVERIFY(height(u"sheet1"_s, firstRow) >= 3 * 15); // the headings
        QCOMPARE(height(u"sheet1"_s, firstRow + 1), 0.0); // a row of figures is as high as any
        const QString about = QString::fromUtf8(files.value(u"xl/worksheets/sheet2.xml"_s));
        int tall = 0;
        for (int row = 1; row < 20; ++row)
            tall += height(u"sheet2"_s, row) >= 6 * 15;
        QCOMPARE(tall, 1); // the definition
        QVERIFY(!about.isEmpty());
        // A word of a heading is not parted: its column is as wide as the word.
        static const QRegularExpression wide(u"<col min=\"4\" max=\"4\" width=\"([0-9.]+)\""_s);
        const QString first = QString::fromUtf8(files.value(u"xl/worksheets/sheet1.xml"_s));
        QVERIFY(wide.match(first).captured(1).toDouble() >= 23);
    }

    void whatWasEditedSinceIsSeen()
    {
        const ReportValue report = madeReport({u"Ana"_s, u"=Bo"_s});
        WorkbookRequest request;
        request.title = u"Test"_s;
        request.pack = u"owner-month"_s;
        const QByteArray bytes = *reportsToXlsx({report}, request);
        const Result<FoundProof> found = readXlsxProof(bytes);
        QVERIFY(found.ok());
        QVERIFY(found->untouched);
        QCOMPARE(found->proof.pack, u"owner-month"_s);
        QCOMPARE(found->proof.reports.size(), 1);
        QCOMPARE(found->proof.reports.first().digest, digestOf(report));
        Comparison same;
        compare(found->proof.reports.first(), report, {}, same);
        QVERIFY(same.identical);

        const QTemporaryDir folder;
        QFile file(folder.filePath(u"book.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not here to edit the package");
        // Another program changes one name and packs the file again.
        const QString script = u"import zipfile,sys\n"
                               "a=zipfile.ZipFile(sys.argv[1]); b=zipfile.ZipFile(sys.argv[2],'w')\n"
                               "for i in a.namelist():\n"
                               "  d=a.read(i)\n"
                               "  b.writestr(i, d.replace(b'Ana',b'Eve'))\n"
                               "b.close()\n"_s;
        const QString edited = folder.filePath(u"edited.xlsx"_s);
        QCOMPARE(QProcess::execute(u"python3"_s, {u"-c"_s, script, file.fileName(), edited}), 0);
        QFile other(edited);
        QVERIFY(other.open(QIODevice::ReadOnly));
        const Result<FoundProof> changed = readXlsxProof(other.readAll());
        QVERIFY(changed.ok());
        QVERIFY(!changed->untouched);
    }

    void damageIsASentence()
    {
        const QByteArray bytes = *reportsToXlsx({madeReport({u"Ana"_s})}, {});
        for (const QByteArray &broken :
             {QByteArray(), QByteArray("PK"), bytes.left(bytes.size() / 2), bytes.mid(400)}) {
            const Result<WorkbookContent> content = readWorkbook(broken);
            QVERIFY(!content.ok());
            QVERIFY(content.error().text.endsWith(u'.'));
        }
    }

    void aSpreadsheetProgramReadsIt()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed; the XML was parsed all the same");
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"book.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*reportsToXlsx({madeReport({u"=1+1"_s})}, {}));
        file.close();
        QProcess process;
        process.start(office, {u"--headless"_s, u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.path(),
                               file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QFile csv(folder.filePath(u"book.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("=1+1"));
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
