// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"

#include <QBuffer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace vouch::exchange;
using namespace Qt::StringLiterals;

namespace
{

QList<CsvRow> rowsOf(const QByteArray &bytes, const QString &encoding = {}, QChar separator = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, separator);
    QList<CsvRow> rows;
    CsvRow row;
    while (reader.next(row))
        rows.append(row);
    return rows;
}

QString asText(const QList<CsvRow> &rows)
{
    QStringList lines;
    for (const CsvRow &row : rows)
        lines.append(QString::number(row.line) + u':' + row.cells.join(u'|') +
                     (row.damaged ? u"!"_s : QString()));
    return lines.join(u'/');
}

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void everySampleGivesItsExpectedParse();
    void lineEndsOfAllKindsCountTheSame_data();
    void lineEndsOfAllKindsCountTheSame();
    void aRowBelongsToTheLineItStartsOn();
    void quotesThatAreNeverClosedHarmOneLineOnly_data();
    void quotesThatAreNeverClosedHarmOneLineOnly();
    void strayQuotesStayInTheirCell();
    void otherQuotesAreLetters();
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void excelsSeparatorLineIsNoRow();
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void aLateLetterStillDecidesTheEncoding();
    void theEncodingCanBeOverridden();
    void zerosAndEmptyFilesDoNoHarm();
    void tooManyColumnsAndTooLongLinesAreCut();
    void chunksMeetAnywhere();
    void aHundredThousandRowsAreQuick();
};

void CsvReaderTest::everySampleGivesItsExpectedParse()
{
    const QString root = QStringLiteral(VOUCH_SAMPLES) + u"/csv_torture"_s;
    if (!QDir(root).exists())
        QSKIP("The CSV samples are not beside the checkout.");
    int compared = 0;
    QDirIterator files(root, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile truth(files.next());
        QVERIFY(truth.open(QIODevice::ReadOnly));
        QString csvPath = truth.fileName();
        csvPath.replace(u"/json/"_s, u"/csv/"_s).replace(u".json"_s, u".csv"_s);
        QFile csv(csvPath);
        QVERIFY2(csv.open(QIODevice::ReadOnly), qPrintable(csvPath));
        CsvReader reader(csv);
        QStringList header;
        QJsonArray table;
        QJsonArray objects;
        CsvRow row;
        while (reader.next(row)) {
            table.append(QJsonArray::fromStringList(row.cells));
            if (header.isEmpty()) {
                header = row.cells;
                continue;
            }
            QJsonObject object;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                object.insert(header.value(i), row.cells.at(i));
            objects.append(object);
        }
        const QJsonDocument expected = QJsonDocument::fromJson(truth.readAll());
        const QJsonArray wanted = expected.isArray() ? expected.array() : QJsonArray{expected.object()};
        const bool asObjects = wanted.isEmpty() || wanted.first().isObject();
        QCOMPARE(QJsonDocument(asObjects ? objects : table).toJson(), QJsonDocument(wanted).toJson());
        ++compared;
    }
    QCOMPARE(compared, 18);
}

void CsvReaderTest::lineEndsOfAllKindsCountTheSame_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvReaderTest::lineEndsOfAllKindsCountTheSame()
{
    QFETCH(QByteArray, end);
    QCOMPARE(asText(rowsOf(QByteArray("a,b\n1,2\n\n3,4").replace("\n", end))), u"1:a|b/2:1|2/4:3|4"_s);
}

void CsvReaderTest::aRowBelongsToTheLineItStartsOn()
{
    QCOMPARE(asText(rowsOf("a,b\n1,\"x\ny\n\nz\"\n\n2,3\n")), u"1:a|b/2:1|x\ny\n\nz/7:2|3"_s);
}

void CsvReaderTest::quotesThatAreNeverClosedHarmOneLineOnly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::newRow("to the end") << QByteArray("a,b\n1,\"x\n2,y\n3,z\n") << u"1:a|b/2:1|x!/3:2|y/4:3|z"_s;
    QTest::newRow("before a quoted cell")
        << QByteArray("a,b\n1,\"x\n2,\"y, z\"\n3,z\n") << u"1:a|b/2:1|x!/3:2|y, z/4:3|z"_s;
    QTest::newRow("no line end") << QByteArray("a,b\n1,\"x") << u"1:a|b/2:1|x!"_s;
    QTest::newRow("after a good cell")
        << QByteArray("a,b\n\"1, 2\",\"x\n3,z\n") << u"1:a|b/2:1, 2|x!/3:3|z"_s;
    QTest::newRow("twice") << QByteArray("\"a\nb\n\"c\nd\n") << u"1:a!/2:b/3:c!/4:d"_s;
}

void CsvReaderTest::quotesThatAreNeverClosedHarmOneLineOnly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QCOMPARE(asText(rowsOf(bytes, {}, u',')), rows);
}

void CsvReaderTest::strayQuotesStayInTheirCell()
{
    QCOMPARE(asText(rowsOf("a,b\n5\" pipe,x\n\"the \"big\" one\",y\n1,2\n")),
             u"1:a|b/2:5\" pipe|x/3:the \"big\" one|y/4:1|2"_s);
}

void CsvReaderTest::otherQuotesAreLetters()
{
    QCOMPARE(asText(rowsOf("a,b\n'x',`y`\n")), u"1:a|b/2:'x'|`y`"_s);
}

void CsvReaderTest::theSeparatorIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QChar(u',');
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n2,5;4;5\n") << QChar(u';');
    QTest::newRow("tab") << QByteArray("a\tb\n1, 2\t3\n") << QChar(u'\t');
    QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QChar(u'|');
    QTest::newRow("quoted") << QByteArray("a,b\n\"x;y;z\",2\n\"x;y;z\",2\n") << QChar(u',');
    QTest::newRow("one column") << QByteArray("a\nb\n") << QChar(u',');
    QTest::newRow("preamble") << QByteArray("Notes:\n\"some, words; here\"\n\na,b,c\n1,2,3\n") << QChar(u',');
}

void CsvReaderTest::theSeparatorIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QCOMPARE(detectSeparator(QString::fromUtf8(bytes)), separator);
}

void CsvReaderTest::excelsSeparatorLineIsNoRow()
{
    QCOMPARE(asText(rowsOf("sep=;\r\na;b\r\n1,5;2\r\n")), u"2:a|b/3:1,5|2"_s);
    QCOMPARE(asText(rowsOf("\"sep=|\"\na|b\n")), u"2:a|b"_s);
}

void CsvReaderTest::theEncodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *title, const QString &text, const char *codec, const char *name,
                        const QByteArray &mark = {}) {
        QTest::newRow(title) << mark + encoded(u"name,city\n"_s + text + u",x\n"_s, codec)
                             << QString::fromLatin1(name) << text;
    };
    row("UTF-8", u"Zoë 王"_s, "UTF-8", "UTF-8");
    row("UTF-8 marked", u"Zoë"_s, "UTF-8", "UTF-8", "\xef\xbb\xbf");
    row("UTF-16LE marked", u"Zoë 王"_s, "UTF-16LE", "UTF-16LE", "\xff\xfe");
    row("UTF-16BE marked", u"Zoë 王"_s, "UTF-16BE", "UTF-16BE", "\xfe\xff");
    row("UTF-16LE bare", u"Zoë"_s, "UTF-16LE", "UTF-16LE");
    row("UTF-16BE bare", u"Zoë"_s, "UTF-16BE", "UTF-16BE");
    row("GB18030", u"王小明在北京的公司工作"_s, "GB18030", "GB18030");
    row("GB18030 short", u"王小明"_s, "GB18030", "GB18030");
    row("Shift_JIS", u"やまだ太郎さんはカタカナ"_s, "Shift_JIS", "Shift_JIS");
    row("Windows-1252", u"Müller Zoë Ångström"_s, "windows-1252", "windows-1252");
}

void CsvReaderTest::theEncodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, cell);
    QCOMPARE(detectEncoding(bytes, true).name, name);
    const QList<CsvRow> rows = rowsOf(bytes);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().cells.first(), u"name"_s);
    QCOMPARE(rows.last().cells.first(), cell);
}

void CsvReaderTest::aLateLetterStillDecidesTheEncoding()
{
    QByteArray bytes = "name\n";
    while (bytes.size() < 3 << 20)
        bytes += "Ana Sousa,1234567\n";
    bytes += encoded(u"Müller\n"_s, "windows-1252");
    QCOMPARE(rowsOf(bytes).last().cells.first(), u"Müller"_s);
}

void CsvReaderTest::theEncodingCanBeOverridden()
{
    const QByteArray bytes = encoded(u"name\n李娜\n"_s, "Big5");
    QCOMPARE(rowsOf(bytes, u"Big5"_s).last().cells.first(), u"李娜"_s);
}

void CsvReaderTest::zerosAndEmptyFilesDoNoHarm()
{
    QCOMPARE(rowsOf("").size(), 0);
    QCOMPARE(rowsOf("\n\r\n \n").size(), 0);
    QCOMPARE(rowsOf(QByteArray("a,b\n1\0x,2\n", 10)).size(), 2);
    QCOMPARE(rowsOf("a,b").size(), 1);
    QCOMPARE(rowsOf("\"").size(), 1);
}

void CsvReaderTest::tooManyColumnsAndTooLongLinesAreCut()
{
    const QList<CsvRow> wide = rowsOf(QByteArray("a,").repeated(5000) + "\n1,2\n");
    QCOMPARE(wide.first().cells.size(), 2000);
    QVERIFY(wide.first().cut);
    QVERIFY(!wide.last().cut);
    const QList<CsvRow> longLine = rowsOf("a,b\nx," + QByteArray(5 << 20, 'y') + "\n3,4\n", {}, u',');
    QCOMPARE(longLine.size(), 3);
    QVERIFY(longLine.at(1).cut);
    QVERIFY(longLine.at(1).cells.at(1).size() <= 2 << 20);
    QCOMPARE(longLine.at(2).line, 3);
    QCOMPARE(longLine.at(2).cells, (QStringList{u"3"_s, u"4"_s}));
}

void CsvReaderTest::chunksMeetAnywhere()
{
    // Around the size of a chunk, every position of CR, LF, quote and a three-byte letter is tried.
    const QByteArray tail = "\"x\r\ny\",\"王\"\r\n1,\"\"\"\"\r\n";
    for (int shift = 0; shift < 40; ++shift) {
        const QByteArray filler(256 * 1024 - 20 - shift, 'f');
        const QList<CsvRow> rows = rowsOf(filler + ",1\r\n" + tail, {}, u',');
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).cells, (QStringList{u"x\r\ny"_s, u"王"_s}));
        QCOMPARE(rows.at(2).cells, (QStringList{u"1"_s, u"\""_s}));
        QCOMPARE(rows.at(2).line, 4);
    }
}

void CsvReaderTest::aHundredThousandRowsAreQuick()
{
    QByteArray bytes = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
    for (int i = 0; i < 100'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "Ana,Sousa,https://www.linkedin.com/in/ana-" + n + ",ana" + n +
                 "@example.com,\"Contoso, Ltd.\",Engineer,08 Feb 2023\n";
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rowsOf(bytes).size(), 100'001);
    qInfo("100,000 rows: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 3000,
             "This limit is for debug builds on a busy machine; Release needs a tenth.");
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csv_reader.moc"
