// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt Charts draws stands where the chart says that it is.
#include "tests/support/painted_texts.h"
#include "ui/charts/axes_chart.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QtTest>

using namespace vouch::test;
using namespace vouch::ui;
using namespace vouch::ui::parts;
using namespace Qt::StringLiterals;

namespace
{

const QRectF area(20, 10, 460, 300);

ChartStyle styleOf(int font)
{
    if (font == 0)
        return ChartStyle::paper();
    QFont own = qApp->font();
    own.setPixelSize(font);
    return ChartStyle::screen(own);
}

/// Amounts below and above zero, of two kinds, at so many places.
AxesChart barsOf(int places, const ChartStyle &style)
{
    AxesChart chart;
    chart.x.from = -0.5;
    chart.x.to = places - 0.5;
    chart.y = {-50, 150, {{-50, u"−€50"_s}, {0, u"€0"_s}, {50, u"€50"_s}, {150, u"€150"_s}}, {}, true};
    chart.bars = {{{}, style.purchase}, {{}, style.advocacy}};
    for (int i = 0; i < places; ++i) {
        chart.bars[0].values.append(i == 1 ? -40 : 20 + i);
        chart.bars[1].values.append(10 + i);
    }
    return chart;
}

} // namespace

class AxesChartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void barsAreDrawnWhereTheyAreSaidToBe_data() { themes(); }
    void barsAreDrawnWhereTheyAreSaidToBe()
    {
        QFETCH(int, font);
        const ChartStyle style = styleOf(font);
        for (const int places : {1, 3, 24}) {
            const AxesChart chart = barsOf(places, style);
            TextDevice device(QSize(600, 400));
            QPainter painter(&device);
            const Plot plot = drawAxes(painter, area, chart, style);
            painter.end();
            for (qsizetype set = 0; set < 2; ++set) {
                for (qsizetype place = 0; place < places; ++place) {
                    const QRectF due = plot.bar(chart, set, place);
                    const auto isThere = [&due](const QRectF &box) {
                        return std::abs(box.left() - due.left()) < 1 && std::abs(box.top() - due.top()) < 1 &&
                               std::abs(box.right() - due.right()) < 1 &&
                               std::abs(box.bottom() - due.bottom()) < 1;
                    };
                    QVERIFY(std::any_of(device.engine.rects.cbegin(), device.engine.rects.cend(), isThere));
                }
            }
        }
    }

    void wordsOfTicksStandAtTheirValues_data() { themes(); }
    void wordsOfTicksStandAtTheirValues()
    {
        QFETCH(int, font);
        const ChartStyle style = styleOf(font);
        TextDevice device(QSize(600, 400));
        QPainter painter(&device);
        const AxesChart chart = sharesOverDays(80, u"days"_s, area.width(), style);
        const Plot plot = drawAxes(painter, area, chart, style);
        painter.end();
        int seen = 0;
        for (const auto &[box, text] : device.engine.texts) {
            for (const AxisTick &tick : chart.y.ticks) {
                if (tick.text != text)
                    continue;
                ++seen;
                QVERIFY2(std::abs(box.center().y() - plot.y(tick.at)) < 2.5, qPrintable(text));
                QVERIFY(box.right() < plot.area.left());
            }
            for (const AxisTick &tick : chart.x.ticks) {
                if (tick.text != text)
                    continue;
                ++seen;
                QVERIFY2(std::abs(box.center().x() - plot.x(tick.at)) < 2.5, qPrintable(text));
                QVERIFY(box.top() > plot.area.bottom());
            }
        }
        QCOMPARE(seen, int(chart.y.ticks.size() + chart.x.ticks.size()));
        QCOMPARE(wordsOutOfPlace(device.engine.texts, area), QString());
    }

    void wordsOfTicksAreNotCutWhereTheChartIsLow()
    {
        for (const double high : {90, 120, 160}) {
            const AxesChart chart = barsOf(12, styleOf(13));
            TextDevice device(QSize(600, 400));
            QPainter painter(&device);
            drawAxes(painter, {0, 0, 300, high}, chart, styleOf(13));
            painter.end();
            QStringList said;
            for (const auto &[box, text] : device.engine.texts)
                said.append(text);
            for (const AxisTick &tick : chart.y.ticks)
                QVERIFY2(said.contains(tick.text), qPrintable(said.join(u' ')));
        }
    }

    void longWordsAtTheEndsStayWithinTheChart_data() { themes(); }
    void longWordsAtTheEndsStayWithinTheChart()
    {
        QFETCH(int, font);
        const ChartStyle style = styleOf(font);
        for (const double at : {0.0, 0.5, 0.9, 1.0}) {
            AxesChart chart;
            chart.x.ticks = {{at, u"CN¥12,345,678"_s}};
            chart.y.ticks = {{at, u"CN¥12,345,678"_s}};
            chart.y.title = u"Referral value"_s;
            TextDevice device(QSize(600, 400));
            QPainter painter(&device);
            const Plot plot = drawAxes(painter, area, chart, style);
            painter.end();
            QCOMPARE(wordsOutOfPlace(device.engine.texts, area), QString());
            QCOMPARE(device.engine.texts.size(), 3);
            QVERIFY(plot.area.width() > area.width() * 0.5);
        }
    }

private:
    static void themes()
    {
        QTest::addColumn<int>("font");
        QTest::newRow("screen") << 13;
        QTest::newRow("large letters") << 20;
        QTest::newRow("paper") << 0;
    }
};

QTEST_MAIN(AxesChartTest)
#include "tst_axes_chart.moc"
