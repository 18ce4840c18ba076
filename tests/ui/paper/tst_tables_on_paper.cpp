// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_texts.h"
#include "tests/support/random_columns.h"
#include "ui/paper/page_flow.h"
#include "ui/paper/report_pages.h"
#include "ui/paper/table_block.h"

#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;
using ui::TableBlock;

namespace
{

constexpr double paperWide = 511; // what A4 leaves between its margins

ReportValue reportOf(const QString &key, unsigned seed = 7, int people = 120)
{
    const RandomColumns made(seed, people);
    ReportSpec spec;
    spec.key = key;
    spec.now = RandomColumns::start + 505 * dayMillis;
    return *runReport(made.columns, spec);
}

/// What is written, line by line, with where it stands.
QList<std::pair<QRectF, QString>> painted(const std::function<void(QPainter &)> &paint)
{
    TextDevice device(QSize(700, 4000));
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.engine.texts;
}

/// The pieces that may not be parted, of all of a block's texts.
QSet<QString> wordsOf(const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

/// A line of one that is no row of whole words.
QString partedWord(const QList<std::pair<QRectF, QString>> &lines, const QSet<QString> &words)
{
    for (const auto &[place, line] : lines) {
        for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (!words.contains(word))
                return word;
        }
    }
    return {};
}

QStringList unbroken(QStringList texts)
{
    for (QString &text : texts)
        text.replace(u" %"_s, u"\u00a0%"_s);
    return texts;
}

} // namespace

class TestTablesOnPaper : public QObject
{
    Q_OBJECT

private slots:
    void noWordAndNoFigureIsParted_data()
    {
        QTest::addColumn<QString>("key");
        for (const QString &key : reportKeys())
            QTest::newRow(qPrintable(key)) << key;
    }
    void noWordAndNoFigureIsParted()
    {
        QFETCH(QString, key);
        const ReportValue report = reportOf(key);
        const ui::ChartStyle look = ui::ChartStyle::paper();
        const int rows = int(std::min<qsizetype>(report.rows.size(), 15));
        if (rows == 0)
            return;
        const auto blocks = TableBlock::make(report, rows, paperWide, look);
        QStringList titles, all;
        for (int column = 0; column < report.columns.size(); ++column) {
            titles << report.columns[column].title;
            all << report.columns[column].title;
            const auto kind = report.columns[column].kind;
            const bool text = kind == Column::Kind::Text || kind == Column::Kind::Path;
            for (int row = 0; row < rows; ++row) {
                const QString cell = ui::cellText(report, row, column);
                all << (text ? cell : QString(cell).replace(u' ', u'\u00a0'));
            }
        }
        const QSet<QString> words = wordsOf(unbroken(all));
        QSet<QString> seen;
        for (const auto &block : blocks) {
            double y = 0;
            const auto lines = painted([&](QPainter &painter) {
                block->paintHead(painter, {0, y, paperWide, block->headHeight()});
                y += block->headHeight();
                for (int row = 0; row < rows; ++row) {
                    block->paintRow(painter, {0, y, paperWide, block->rowHeight(row)}, row);
                    y += block->rowHeight(row);
                }
            });
            QCOMPARE(partedWord(lines, words), QString());
            for (const auto &[place, line] : lines) {
                QVERIFY2(place.left() >= -0.5 && place.right() <= paperWide + 0.5, qPrintable(line));
                for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                    seen.insert(word);
            }
            // The blocks below are of the same lines.
            QCOMPARE(block->rowText(0).section(u", "_s, 0, 0),
                     blocks.first()->rowText(0).section(u", "_s, 0, 0));
        }
        // Every heading is somewhere.
        for (const QString &word : wordsOf(unbroken(titles)))
            QVERIFY2(seen.contains(word), qPrintable(word));
    }

    void ideographsMayEndALineAndPerCentSignsDoNotBeginOne()
    {
        ReportValue report = reportOf(u"funnel"_s);
        for (qsizetype i = 1; i < report.columns.size(); ++i)
            report.columns[i].title = i % 3 == 0   ? u"95 % 下限"_s
                                      : i % 3 == 1 ? u"期初在该阶段的人数"_s
                                                   : u"转化率"_s;
        const auto blocks =
            TableBlock::make(report, int(report.rows.size()), paperWide, ui::ChartStyle::paper());
        for (const auto &block : blocks) {
            const auto lines = painted([&](QPainter &painter) {
                block->paintHead(painter, {0, 0, paperWide, block->headHeight()});
            });
            QVERIFY(!lines.isEmpty());
            for (const auto &[place, line] : lines) {
                QVERIFY2(!line.trimmed().startsWith(u'%') && line.trimmed() != u"95"_s, qPrintable(line));
            }
        }
    }

    void aPageOfItsOwnIsNotForTheLastRows()
    {
        // Given reports of any length behind each other
        for (unsigned seed = 1; seed < 12; ++seed) {
            ui::Handout handout;
            handout.title = u"Sales week"_s;
            handout.workspace = u"shop"_s;
            for (const QString &key : {u"conversion"_s, u"moves"_s, u"time-in-stage"_s, u"attrition"_s}) {
                ReportValue report = reportOf(key, seed, int(20 + 10 * seed));
                if (!report.rows.isEmpty()) {
                    while (report.rows.size() < qsizetype(6 + 2 * seed))
                        report.rows.append(report.rows.first());
                    handout.reports.append(report);
                }
            }
            const ui::ReportPages pages(handout);
            for (int page = 1; page < pages.count(); ++page) {
                // A page that begins with rows has more than three of them.
                const QStringList lines = pages.text(page).split(u'\n');
                int rows = 0;
                while (rows < lines.size() && lines[rows].count(u", "_s) >= 3 && !lines[rows].endsWith(u'.'))
                    ++rows;
                QVERIFY2(rows == 0 || rows > ui::ReportTable::fewestRows,
                         qPrintable(u"seed %1, page %2: %3"_s.arg(seed).arg(page).arg(pages.text(page))));
            }
        }
    }
};

QTEST_MAIN(TestTablesOnPaper)
#include "tst_tables_on_paper.moc"
