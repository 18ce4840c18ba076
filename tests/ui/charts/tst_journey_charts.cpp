// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_texts.h"
#include "tests/support/sample_columns.h"
#include "ui/charts/chart.h"
#include "ui/paper/chart_export.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>
#include <random>
#include <set>

using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;
using namespace Qt::StringLiterals;

namespace
{

/// Four hundred people who mostly go on, sometimes skip, go back, go round or leave.
Columns manyPeople(const QStringList &stages)
{
    Columns made;
    std::mt19937 dice(20261121);
    const QStringList channels{u"instagram"_s, u"shop"_s, u"referral"_s};
    for (int i = 0; i < 400; ++i)
        made.person(QString::number(i), channels[int(dice() % 3)], i % 4 == 0 ? u"Ana"_s : u"Bo"_s);
    JourneyEvents &journey = made.journey(stages);
    journey.shape = u"loop"_s;
    journey.reentry = {2};
    journey.stages[3].meaning = u"purchase"_s;
    const int last = int(stages.size()) - 1;
    for (PersonIndex person = 0; person < 400; ++person) {
        Millis at = when(u"2025-01-01"_s) + qint64(dice() % 300) * dayMillis;
        int stage = dice() % 5 == 0 ? 1 : 0;
        for (int moves = 0; moves < 12; ++moves) {
            Columns::move(journey, person, stage, at);
            at += qint64(1 + dice() % 40) * dayMillis;
            const unsigned chance = dice() % 100;
            if (stage < 0 || chance < 22)
                break;
            if (chance < 66)
                stage = std::min(last, stage + 1);
            else if (chance < 78)
                stage = std::min(last, stage + 2);
            else if (chance < 92)
                stage = std::max(0, stage - 1);
            else
                stage = -1;
        }
    }
    Columns::sort(journey);
    return made;
}

const QStringList english{u"Consider"_s, u"Research"_s, u"Decide"_s, u"Act"_s,
                          u"Enjoy"_s,    u"Refer"_s,    u"Repeat"_s};
const QStringList chinese{u"考虑购买"_s, u"调查研究"_s, u"做出决定"_s, u"采取行动"_s,
                          u"享受产品"_s, u"推荐朋友"_s, u"再次购买"_s};
const QStringList longNames{u"Consideration of all that might be bought one day"_s,
                            u"Research"_s,
                            u"A decision that takes several people"_s,
                            u"Act"_s,
                            u"Enjoyment with the whole family"_s,
                            u"Refer"_s,
                            u"Repeat"_s};

QList<ReportSpec> specs()
{
    QList<ReportSpec> all;
    ReportSpec flow = specOf(u"flow"_s);
    flow.withPeople = true;
    flow.now = when(u"2026-03-01"_s);
    all.append(flow);
    flow.backward = true;
    all.append(flow);
    flow.node = u"4"_s; // by the row's id
    all.append(flow);
    flow.backward = false;
    flow.count = u"totals"_s;
    flow.nodes = 20;
    flow.steps = 9;
    all.append(flow);
    ReportSpec survival = specOf(u"survival"_s);
    survival.withPeople = true;
    survival.now = flow.now;
    all.append(survival);
    survival.by = u"channel"_s;
    all.append(survival);
    survival.by = u"owner"_s;
    all.append(survival);
    ReportSpec next = specOf(u"next-stage"_s);
    next.withPeople = true;
    next.now = flow.now;
    all.append(next);
    next.node = u"2"_s;
    all.append(next);
    for (const QString &key : {u"moves"_s, u"exits"_s, u"win-rate"_s}) {
        ReportSpec shares = specOf(key);
        shares.withPeople = true;
        shares.now = flow.now;
        if (key == u"win-rate")
            shares.by = u"channel"_s;
        all.append(shares);
        if (key == u"win-rate") {
            shares.by = u"month"_s;
            all.append(shares);
        }
    }
    return all;
}

} // namespace

class JourneyChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::theme::apply(*qApp, ui::ThemeMode::Light); }

    void labelsCoverNeitherEachOtherNorTheEdge_data() { media(); }
    void labelsCoverNeitherEachOtherNorTheEdge()
    {
        QFETCH(QStringList, stages);
        QFETCH(double, width);
        const Columns made = manyPeople(stages);
        for (const ReportSpec &spec : specs()) {
            const auto report = runReport(made.columns, spec);
            QVERIFY(report.ok());
            const ui::ChartStyle style = lookFor(width);
            const double height = ui::chartHeight(*report, width, style);
            TextDevice device(QSize(int(width), int(height) + 1));
            QPainter painter(&device);
            ui::paintChart(painter, QRectF(0, 0, width, height), *report, style);
            painter.end();
            const auto &texts = device.engine.texts;
            QVERIFY2(texts.size() > 8, qPrintable(spec.key));
            QCOMPARE(device.engine.pixmaps, 0); // vectors all the way
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const QString about = u"%1 %2: “%3”"_s.arg(spec.key).arg(width).arg(texts[i].second);
                QVERIFY2(QRectF(-1, -1, width + 2, height + 2).contains(texts[i].first), qPrintable(about));
                for (qsizetype k = i + 1; k < texts.size(); ++k) {
                    QVERIFY2(!texts[i].first.intersects(texts[k].first),
                             qPrintable(about + u" covers “"_s + texts[k].second + u"”"_s));
                }
            }
        }
    }

    void everyMarkStandsForTheCellItNames_data() { media(); }
    void everyMarkStandsForTheCellItNames()
    {
        QFETCH(QStringList, stages);
        QFETCH(double, width);
        const Columns made = manyPeople(stages);
        for (const ReportSpec &spec : specs()) {
            const auto report = runReport(made.columns, spec);
            QVERIFY(report.ok());
            const ui::ChartStyle style = lookFor(width);
            const double height = ui::chartHeight(*report, width, style);
            QImage image(int(width), int(height) + 1, QImage::Format_RGB32);
            QPainter painter(&image);
            const QRectF area(0, 0, width, height);
            const QList<ui::ChartMark> marks = ui::paintChart(painter, area, *report, style);
            QVERIFY2(marks.size() >= 3, qPrintable(spec.key));
            std::set<int> rows;
            for (const ui::ChartMark &mark : marks) {
                QVERIFY2(area.adjusted(-2, -2, 2, 2).contains(mark.area), qPrintable(spec.key + mark.text));
                const QList<QList<Cell>> &of =
                    mark.part < 0 ? report->rows : report->parts.at(mark.part).rows;
                const Cell &cell = of.at(mark.row).at(mark.column);
                QCOMPARE(ui::peopleOf(*report, mark), cell.people);
                QVERIFY(!ui::titleOf(*report, mark).isEmpty());
                QCOMPARE(cell.people.size(), std::size_t(*cell.number));
                QVERIFY2(mark.text.contains(QLocale().toString(qint64(*cell.number))), qPrintable(mark.text));
                rows.insert(mark.row);
            }
            if (spec.key == u"flow")
                QCOMPARE(qsizetype(rows.size()), report->rows.size()); // every node, ribbon and end
        }
    }

    void aPictureOfDealsSpeaksOfDeals()
    {
        static const QRegularExpression ofPeople(u"\\b(people|persons?|nobody|somebody|everybody|who)\\b"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        Columns made = manyPeople(english);
        made.columns.cards = JourneyCards::Deals;
        for (PersonIndex deal = 0; deal < made.columns.personCount(); ++deal)
            made.columns.dealPeople.push_back(deal % 5 == 0 ? 0 : 1 + deal / 2);
        for (const QString &key : reportKeys()) {
            if (!isJourneyReport(key))
                continue;
            // when
            ReportSpec spec = specOf(key);
            spec.withPeople = true;
            spec.now = when(u"2026-03-01"_s);
            const auto report = runReport(made.columns, spec);
            QVERIFY(report.ok());
            const double height = ui::chartHeight(*report, 1000, lookFor(1000));
            TextDevice device(QSize(1000, int(height) + 1));
            QPainter painter(&device);
            const QList<ui::ChartMark> marks =
                ui::paintChart(painter, QRectF(0, 0, 1000, height), *report, lookFor(1000));
            painter.end();
            // then
            for (const auto &[place, text] : std::as_const(device.engine.texts))
                QVERIFY2(!text.contains(ofPeople), qPrintable(key + u": "_s + text));
            for (const ui::ChartMark &mark : marks) {
                const QString text = ui::markText(*report, mark);
                QVERIFY2(!text.contains(ofPeople), qPrintable(key + u": "_s + text));
                // whom the list behind it shows
                QString title = ui::titleOf(*report, mark);
                QVERIFY2(title.contains(u" · People of these deals"_s), qPrintable(title));
                title.remove(u"People of these deals"_s).remove(u" of nobody known"_s);
                QVERIFY2(!title.contains(ofPeople), qPrintable(title));
            }
            const QString note = ui::chartNote(*report);
            QVERIFY2(note.startsWith(u"n = "_s) && !note.contains(u"people once"_s), qPrintable(note));
        }
    }

    void ribbonsAreAsWideAsTheirShareOfTheNode()
    {
        const Columns made = manyPeople(english);
        const auto report = runReport(made.columns, specs().first());
        const ui::ChartStyle style = lookFor(1000);
        const double height = ui::chartHeight(*report, 1000, style);
        QImage image(1000, int(height) + 1, QImage::Format_RGB32);
        QPainter painter(&image);
        double scale = 0;
        for (const ui::ChartMark &mark :
             ui::paintChart(painter, QRectF(0, 0, 1000, height), *report, style)) {
            const double ways = *report->rows[mark.row][5].number;
            if (mark.shape.isEmpty() || ways < 15)
                continue;
            // Where a ribbon begins its height is its number of people times one scale for the whole picture.
            double top = 1e9;
            double bottom = -1e9;
            for (int i = 0; i < mark.shape.elementCount(); ++i) {
                const QPainterPath::Element point = mark.shape.elementAt(i);
                if (std::abs(point.x - mark.area.left()) < 0.01) {
                    top = std::min(top, point.y);
                    bottom = std::max(bottom, point.y);
                }
            }
            if (scale == 0)
                scale = (bottom - top) / ways;
            QVERIFY2(std::abs((bottom - top) / ways - scale) < 0.01 * scale, qPrintable(mark.text));
        }
        QVERIFY(scale > 0.2);
    }

    /// Only where somebody wants to look: VOUCH_PICTURES=folder.
    void picturesForLookingAt()
    {
        const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOUCH_PICTURES is not set.");
        for (const bool dark : {false, true}) {
            ui::theme::apply(*qApp, dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
            const Columns made = manyPeople(dark ? chinese : english);
            int number = 0;
            for (const ReportSpec &spec : specs()) {
                const auto report = runReport(made.columns, spec);
                ui::chartPicture(*report, dark ? 1600 : 1000, lookFor(1000))
                    .save(u"%1/%2-%3-%4.png"_s.arg(folder, spec.key)
                              .arg(++number)
                              .arg(dark ? u"dark-zh"_s : u"light"_s));
            }
        }
        ui::theme::apply(*qApp, ui::ThemeMode::Light);
    }

private:
    static ui::ChartStyle lookFor(double width)
    {
        if (width < 600)
            return ui::ChartStyle::paper();
        QFont font = qApp->font();
        font.setPixelSize(13);
        return ui::ChartStyle::screen(font);
    }
    static void media()
    {
        QTest::addColumn<QStringList>("stages");
        QTest::addColumn<double>("width");
        for (const double width : {511.0, 760.0, 1000.0, 1660.0}) {
            for (const auto &[name, stages] :
                 {std::pair("English", english), std::pair("Chinese", chinese), std::pair("long", longNames)})
                QTest::addRow("%s %d", name, int(width)) << stages << width;
        }
    }
};

QTEST_MAIN(JourneyChartsTest)
#include "tst_journey_charts.moc"
