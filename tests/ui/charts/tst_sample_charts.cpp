// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures that whoever tries Vouch sees first: every report of the sample workspace, on a narrow card,
// on a wide one and on paper. No word covers another or leaves its picture. (tst_every_chart asks the same of
// random facts.) VOUCH_PICTURES=folder writes the pictures for looking.
#include "core/exchange/sample.h"
#include "core/insight/report.h"
#include "core/workspace/imports.h"
#include "tests/support/painted_texts.h"
#include "tests/support/workspace_fixture.h"
#include "ui/charts/chart.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class TestSampleCharts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceFixture> m_f;

    static void writePicture(const insight::ReportValue &report, QSizeF size, const ui::ChartStyle &style,
                             const QString &name)
    {
        const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
        if (folder.isEmpty())
            return;
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(style.background);
        QPainter painter(&image);
        ui::paintChart(painter, QRectF({}, size), report, style);
        painter.end();
        image.save(QDir(folder).filePath(name + u".png"_s));
    }

private slots:
    void initTestCase()
    {
        ui::theme::apply(*qApp, ui::ThemeMode::Light);
        m_f = std::make_unique<WorkspaceFixture>(QStringList{u"social-journey"_s, u"upside-down"_s});
        const ImportResult sample = good(m_f->workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(20261121, noon, sink); }, {}));
        QCOMPARE(sample.failed, 0);
    }
    void cleanupTestCase() { m_f.reset(); }

    void noWordCoversAnother_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("width");
        QTest::addColumn<bool>("paper");
        for (const QString &key : insight::reportKeys()) {
            if (key == u"forecast")
                continue; // the sample has no deals; tst_every_chart draws some
            QTest::addRow("%s, narrow", qPrintable(key)) << key << 360.0 << false;
            QTest::addRow("%s, wide", qPrintable(key)) << key << 1000.0 << false;
            QTest::addRow("%s, on paper", qPrintable(key)) << key << 511.0 << true;
        }
    }
    void noWordCoversAnother()
    {
        QFETCH(QString, key);
        QFETCH(double, width);
        QFETCH(bool, paper);
        insight::ReportSpec spec;
        spec.key = key;
        spec.now = noon;
        const insight::ReportValue report = good(m_f->workspace->report(spec));
        QVERIFY2(!report.rows.isEmpty(), "the sample says nothing about it");
        QVERIFY(ui::hasChart(report));
        QFont font = qApp->font();
        font.setPixelSize(13);
        const ui::ChartStyle style = paper ? ui::ChartStyle::paper() : ui::ChartStyle::screen(font);
        const QRectF area(0, 0, width, ui::chartHeight(report, width, style));
        TextDevice device(area.size().toSize() + QSize(1, 1));
        QPainter painter(&device);
        ui::paintChart(painter, area, report, style);
        painter.end();
        writePicture(report, area.size(), style, QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!device.engine.texts.isEmpty());
        const QString wrong = wordsOutOfPlace(device.engine.texts, area);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(TestSampleCharts)
#include "tst_sample_charts.moc"
