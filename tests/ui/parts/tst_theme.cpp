// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"
#include "ui/parts/style_sheet.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QRadioButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch::ui;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyTextIsLegibleOnEverySurface_data() { themes(); }
    void everyTextIsLegibleOnEverySurface();
    void graphicsAndFocusStandOut_data() { themes(); }
    void graphicsAndFocusStandOut();
    void seriesAndStageColoursStandOut_data() { themes(); }
    void seriesAndStageColoursStandOut();
    void theStyleSheetHasNoNameLeft_data() { themes(); }
    void theStyleSheetHasNoNameLeft();
    void boxesToTickAreSeen_data() { themes(); }
    void boxesToTickAreSeen();
    void everyIconDrawsSomethingInItsColour();
    void purchaseAndAdvocacyLookTheSameOnScreenAndPaper();

private:
    static void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<ThemeMode>("mode");
    QTest::newRow("light") << ThemeMode::Light;
    QTest::newRow("dark") << ThemeMode::Dark;
    QTest::newRow("high contrast") << ThemeMode::HighContrast;
}

void TestTheme::everyTextIsLegibleOnEverySurface()
{
    QFETCH(ThemeMode, mode);
    const Colours &c = theme::coloursOf(mode);
    for (const QColor &ground : {c.window, c.surface, c.surfaceRaised, c.hover}) {
        for (const QColor &ink :
             {c.text, c.textSoft, c.accent, c.purchase, c.advocacy, c.good, c.warning, c.danger})
            QVERIFY2(theme::contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
    }
    QVERIFY(theme::contrast(c.text, c.accentSoft) >= 4.5);
    QVERIFY(theme::contrast(c.accentText, c.accent) >= 4.5);
}

void TestTheme::graphicsAndFocusStandOut()
{
    QFETCH(ThemeMode, mode);
    const Colours &c = theme::coloursOf(mode);
    for (const QColor &ground : {c.window, c.surface, c.surfaceRaised, c.hover, c.accentSoft}) {
        for (const QColor &mark : {c.focus, c.accent, c.purchase, c.advocacy, c.danger})
            QVERIFY2(theme::contrast(mark, ground) >= 3.0,
                     qPrintable(mark.name() + u" on "_s + ground.name()));
    }
}

void TestTheme::seriesAndStageColoursStandOut()
{
    QFETCH(ThemeMode, mode);
    theme::apply(*qApp, mode);
    for (int i = 0; i < 8; ++i)
        QVERIFY2(theme::contrast(theme::series(i), theme::colours().surface) >= 3.0,
                 qPrintable(QString::number(i)));
    for (const QString &hex :
         {u"#ffffff"_s, u"#000000"_s, u"#ffee00"_s, u"#8489B0"_s, u"nonsense"_s, QString()})
        QVERIFY2(theme::contrast(theme::legible(hex), theme::colours().surface) >= 3.0, qPrintable(hex));
}

void TestTheme::theStyleSheetHasNoNameLeft()
{
    QFETCH(ThemeMode, mode);
    const QString sheet = theme::styleSheet(theme::coloursOf(mode), 10);
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.isEmpty());
}

void TestTheme::boxesToTickAreSeen()
{
    QFETCH(ThemeMode, mode);
    theme::apply(*qApp, mode);
    QCheckBox box;
    QRadioButton one;
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(&box), static_cast<QAbstractButton *>(&one)}) {
        button->resize(40, 30);
        QImage picture(button->size(), QImage::Format_ARGB32);
        const QColor ground = theme::colours().surface;
        picture.fill(ground);
        button->render(&picture, {}, {}, QWidget::DrawChildren);
        double most = 0;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, theme::contrast(picture.pixelColor(x, picture.height() / 2), ground));
        QVERIFY2(
            most >= 3.0,
            qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(button->metaObject()->className())).arg(most)));
    }
}

void TestTheme::everyIconDrawsSomethingInItsColour()
{
    theme::apply(*qApp, ThemeMode::Light);
    const QStringList files =
        QDir(QStringLiteral(VOUCH_SOURCE_DIR "/resources/icons")).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        const QImage drawn = theme::icon(file.chopped(4)).pixmap(48, 48).toImage();
        int inked = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                inked += qAlpha(drawn.pixel(x, y)) > 200 ? 1 : 0;
        }
        QVERIFY2(inked > 10, qPrintable(file));
    }
}

void TestTheme::purchaseAndAdvocacyLookTheSameOnScreenAndPaper()
{
    theme::apply(*qApp, ThemeMode::Light);
    const ChartStyle screen = ChartStyle::screen(QApplication::font()), paper = ChartStyle::paper();
    QCOMPARE(paper.purchase.name(), screen.purchase.name());
    QCOMPARE(paper.advocacy.name(), screen.advocacy.name());

    // Spreadsheets are made below the rooms that know the theme; their two first series are these two.
    QFile source(QStringLiteral(VOUCH_SOURCE_DIR "/core/insight/xlsx_of_report.cpp"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    const QByteArray series =
        "{u\"" + screen.purchase.name().toUtf8() + "\"_s, u\"" + screen.advocacy.name().toUtf8() + "\"_s,";
    QVERIFY2(text.contains(series), series.constData());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
