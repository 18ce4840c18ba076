// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of every report, at every size: words do not cover each other, and bars are as long as figures
// say.
#include "core/base/background.h"
#include "core/insight/facts.h"
#include "tests/support/painted_texts.h"
#include "tests/support/random_columns.h"
#include "ui/charts/chart.h"
#include "ui/paper/chart_export.h"
#include "ui/paper/report_pages.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QtTest>
#include <set>

using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;
using namespace Qt::StringLiterals;

namespace
{

enum class Names { English, Chinese, German };

QString renamed(const QString &name, int number, Names names)
{
    if (name.isEmpty() || names == Names::English)
        return name;
    static const QStringList chinese{u"考虑购买"_s, u"调查研究"_s, u"做出决定"_s,
                                     u"采取行动"_s, u"享受产品"_s, u"推荐朋友"_s,
                                     u"再次购买"_s, u"林晓雨"_s,   u"小红书"_s};
    static const QStringList german{
        u"Kundenzufriedenheitsbefragungsergebnis"_s, u"Weiterempfehlungsbereitschaftserklärung von allen"_s,
        u"Vertragsverlängerungsentscheidung"_s, u"Donaudampfschifffahrtsgesellschaft"_s};
    const QStringList &words = names == Names::Chinese ? chinese : german;
    return u"%1 %2"_s.arg(words[number % words.size()]).arg(number);
}

void rename(Words &words, Names names)
{
    Words made;
    for (int i = 1; i < words.count(); ++i)
        made.number(renamed(words.word(std::uint16_t(i)), i, names));
    words = made;
}

/// Random facts under names of a language, over one year and a half or over many.
RandomColumns factsOf(unsigned seed, int people, Names names, int stretch)
{
    RandomColumns made(seed, people);
    EventColumns &columns = made.columns;
    for (int i = 0; i < columns.names.size(); ++i)
        columns.names[i] = renamed(columns.names[i], i, names);
    for (JourneyEvents &journey : columns.journeys) {
        for (std::size_t i = 0; i < journey.stages.size(); ++i)
            journey.stages[i].name = renamed(journey.stages[i].name, int(i), names);
    }
    for (Words *words :
         {&columns.channels, &columns.owners, &columns.sources, &columns.reasons, &columns.brands})
        rename(*words, names);
    const auto later = [stretch](Millis &at) {
        if (at != 0)
            at = RandomColumns::start + (at - RandomColumns::start) * stretch;
    };
    for (Purchase &one : columns.purchases)
        later(one.at);
    for (Advocacy &one : columns.advocacy)
        later(one.at);
    for (Score &one : columns.scores)
        later(one.at);
    for (JourneyEvents &journey : columns.journeys) {
        for (Transition &one : journey.transitions)
            later(one.at);
    }
    return made;
}

/// Every report, and those that can be seen in several ways in each.
QList<ReportSpec> everySpec(const EventColumns &columns)
{
    QList<ReportSpec> all;
    for (const QString &key : reportKeys()) {
        ReportSpec spec = specOf(key);
        spec.now = RandomColumns::start + 505 * dayMillis;
        spec.top = key == u"ledger" ? 15 : 300;
        spec.withPeople = true;
        QStringList ways{u"month"_s};
        for (const QString &by : {u"channel"_s, u"owner"_s, u"journey"_s}) {
            spec.by = by;
            if (spec.problem().isEmpty() && runReport(columns, spec).ok())
                ways << by;
        }
        for (const QString &by : std::as_const(ways)) {
            spec.by = by;
            if (spec.problem().isEmpty())
                all << spec;
        }
    }
    return all;
}

struct Medium {
    double width;
    int font; ///< in pixels; 0: paper
    ui::ChartStyle style() const
    {
        if (font == 0)
            return ui::ChartStyle::paper();
        QFont own = qApp->font();
        own.setPixelSize(font);
        return ui::ChartStyle::screen(own);
    }
};

const QList<Medium> media{{320, 13}, {480, 13}, {800, 13},  {1600, 13}, {320, 20},
                          {480, 20}, {800, 20}, {1600, 20}, {511, 0},   {760, 0}};

QString about(const ReportSpec &spec, const Medium &medium)
{
    return u"%1 by %2, %3 wide, font %4"_s.arg(spec.key, spec.by).arg(medium.width).arg(medium.font);
}

struct Painted {
    QList<std::pair<QRectF, QString>> texts;
    QList<ui::ChartMark> marks;
    QRectF area;
    int pixmaps = 0;
};

Painted paint(const ReportValue &report, const Medium &medium)
{
    const ui::ChartStyle style = medium.style();
    Painted made;
    made.area = QRectF(0, 0, medium.width, ui::chartHeight(report, medium.width, style));
    TextDevice device(QSize(int(medium.width), int(made.area.height()) + 1));
    QPainter painter(&device);
    made.marks = ui::paintChart(painter, made.area, report, style);
    painter.end();
    made.texts = device.engine.texts;
    made.pixmaps = device.engine.pixmaps;
    return made;
}

QString wordsOf(const Painted &painted)
{
    QStringList words;
    for (const auto &[box, text] : painted.texts)
        words << text;
    return words.join(u'\n');
}

/// The figure that a mark's length stands for, of reports whose marks are bars.
std::optional<double> lengthOf(const ReportValue &report, const ui::ChartMark &mark)
{
    static const QHash<QString, QHash<QString, QString>> all{
        {u"repeat"_s, {{u"customers"_s, u"customers"_s}}},
        {u"response"_s, {{u"share"_s, u"share"_s}}},
        {u"reach"_s, {{u"per_thousand"_s, u"per_thousand"_s}}},
        {u"velocity"_s, {{u"per_day"_s, u"per_day"_s}}},
        {u"clv"_s, {{u"realised"_s, u"realised"_s}, {u"referral"_s, u"referral"_s}}},
        {u"fit"_s, {{u"fit"_s, u"fit"_s}}},
        {u"ways"_s, {{u"share"_s, u"share"_s}}},
        {u"attribution"_s, {{u"credit"_s, u"share"_s}}},
        {u"funnel"_s, {{u"entered"_s, u"entered"_s}}},
        {u"conversion"_s, {{u"entered"_s, u"entered"_s}}},
        {u"attrition"_s,
         {{u"moved_on"_s, u"moved_on"_s},
          {u"stayed"_s, u"stayed"_s},
          {u"moved_back"_s, u"moved_back"_s},
          {u"left"_s, u"left"_s}}}};
    if (mark.part >= 0 || mark.row < 0 || mark.column < 0)
        return {};
    const QString key = all.value(report.spec.key).value(report.columns[mark.column].key);
    const int column = ui::columnOf(report, key);
    if (key.isEmpty() || column < 0)
        return {};
    const Cell &cell = report.rows[mark.row][column];
    return cell.amount ? std::optional(double(cell.amount->minor)) : cell.number;
}

ReportValue monthsOf(int months, const QString &key, Millis now)
{
    ReportValue report;
    report.spec = specOf(key);
    report.spec.now = now;
    report.n = 100;
    report.columns = {{u"key"_s, u"Month"_s, Column::Kind::Text},
                      {u"purchase"_s, u"Purchase"_s, Column::Kind::Amount},
                      {u"advocacy"_s, u"Advocacy"_s, Column::Kind::Amount}};
    QDate month(2026, 11, 1);
    for (int i = 0; i < months; ++i) {
        Cell name, purchase, advocacy;
        name.text = month.toString(u"yyyy-MM"_s);
        purchase.amount = Money{i == 1 ? -25'000 : 100'000 + i * 1000, u"EUR"_s};
        advocacy.amount = Money{20'000, u"EUR"_s};
        report.rows.prepend({name, purchase, advocacy});
        month = month.addMonths(-1);
    }
    return report;
}

} // namespace

class EveryChartTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ui::theme::apply(*qApp, ui::ThemeMode::Light);
        // The same at every run unless somebody asks for others: what fails in it is a chart's fault, not
        // luck.
        m_seed =
            qEnvironmentVariableIsSet("VOUCH_SEED") ? qEnvironmentVariableIntValue("VOUCH_SEED") : 20261130;
        qInfo("VOUCH_SEED=%d", m_seed);
    }

    void everyReportHasAPicture()
    {
        const RandomColumns made = factsOf(7, 400, Names::English, 1);
        for (const QString &key : reportKeys()) {
            ReportSpec spec = specOf(key);
            const auto report = runReport(made.columns, spec);
            QVERIFY2(report.ok(), qPrintable(key));
            QVERIFY2(report->rows.isEmpty() || ui::hasChart(*report), qPrintable(key));
        }
    }

    void wordsCoverNeitherEachOtherNorTheEdge_data() { facts(); }
    void wordsCoverNeitherEachOtherNorTheEdge()
    {
        QFETCH(int, seed);
        QFETCH(int, people);
        QFETCH(int, names);
        QFETCH(int, stretch);
        const RandomColumns made = factsOf(unsigned(seed), people, Names(names), stretch);
        for (const ReportSpec &spec : everySpec(made.columns)) {
            const auto report = runReport(made.columns, spec);
            QVERIFY2(report.ok(), qPrintable(spec.key));
            for (const Medium &medium : media) {
                const Painted painted = paint(*report, medium);
                const QString wrong = wordsOutOfPlace(painted.texts, painted.area);
                QVERIFY2(wrong.isEmpty(), qPrintable(about(spec, medium) + u": "_s + wrong));
                QCOMPARE(painted.pixmaps, 0); // vectors all the way
            }
        }
    }

    void aPictureThatIsShownElsewhereSaysTheSameAtTheSamePlaces()
    {
        const RandomColumns made = factsOf(7, 300, Names::English, 1);
        for (const ReportSpec &spec : everySpec(made.columns)) {
            const ReportValue report = *runReport(made.columns, spec);
            if (!ui::hasChart(report))
                continue;
            for (const Medium &medium : {Medium{800, 13}, Medium{511, 0}}) {
                // Given a chart as it is painted, and drawn.
                const Painted painted = paint(report, medium);
                const ui::ChartPicture picture = ui::drawChart(report, medium.width, medium.style());
                // When another thread shows what was drawn.
                const auto shown = inBackground([&picture] {
                                       TextDevice device(picture.size.toSize() + QSize(1, 1));
                                       QPainter painter(&device);
                                       picture.drawing->paint(painter);
                                       painter.end();
                                       return device.engine.texts;
                                   }).result();
                // Then the same words stand where they stood.
                QCOMPARE(shown.size(), painted.texts.size());
                for (qsizetype i = 0; i < shown.size(); ++i) {
                    QCOMPARE(shown[i].second, painted.texts[i].second);
                    QCOMPARE(shown[i].first, painted.texts[i].first);
                }
            }
        }
    }

    void thePictureOfPathsAccountsForEachOfThem()
    {
        ReportValue report;
        int all = 0;
        for (unsigned seed = 1; all <= 21 && seed < 60; ++seed) {
            const RandomColumns made(seed, 400);
            report = *runReport(made.columns, specOf(u"paths"_s));
            all = int(report.totals[u"paths_total"_s].toInteger());
        }
        QVERIFY(all > 21);
        const Painted painted = paint(report, {800, 13});
        // Those with a line of their own, those that the note says are in the table, and all others together.
        const int named = int(painted.marks.size()) - 1;
        const QString words = wordsOf(painted);
        const auto number = [&words](const QString &pattern) {
            return QRegularExpression(pattern).match(words).captured(1).toInt();
        };
        QCOMPARE(named + number(u"and (\\d+) more path"_s) + number(u"(\\d+) other path"_s), all);
        QCOMPARE(painted.marks.last().row, int(report.rows.size()) - 1);
        QVERIFY(painted.marks.last().text.contains(u"together"_s));
    }

    void theLastMonthIsNamedAtEveryWidth()
    {
        const RandomColumns made = factsOf(7, 200, Names::English, 1);
        const ReportValue report = *runReport(made.columns, specOf(u"purchase-advocacy"_s));
        QCOMPARE(report.spec.by, u"month"_s);
        const QDate last = QDate::fromString(report.rows.last()[0].text + u"-01"_s, Qt::ISODate);
        const QString name = QLocale().toString(last, u"MMM"_s);
        for (const Medium &medium : media) {
            const Painted painted = paint(report, medium);
            const auto named = [&](const std::pair<QRectF, QString> &word) {
                return word.second == name && word.first.right() > medium.width * 0.9;
            };
            QVERIFY2(std::any_of(painted.texts.cbegin(), painted.texts.cend(), named),
                     qPrintable(about(report.spec, medium)));
        }
    }

    void wordsOnBarsAndCellsCanBeReadInEveryTheme()
    {
        const RandomColumns made = factsOf(7, 60, Names::English, 1);
        int seen = 0;
        for (const ui::ThemeMode mode :
             {ui::ThemeMode::Light, ui::ThemeMode::Dark, ui::ThemeMode::HighContrast}) {
            ui::theme::apply(*qApp, mode);
            for (const ReportSpec &spec : everySpec(made.columns)) {
                const ReportValue report = *runReport(made.columns, spec);
                if (!ui::hasChart(report))
                    continue;
                for (const Medium &medium : {Medium{800, 13}, Medium{760, 0}}) {
                    const ui::ChartStyle style = medium.style();
                    TextDevice device(QSize(int(medium.width), 4000));
                    QPainter painter(&device);
                    ui::paintChart(painter,
                                   {0, 0, medium.width, ui::chartHeight(report, medium.width, style)}, report,
                                   style);
                    painter.end();
                    for (const auto &word : device.engine.onGrounds) {
                        ++seen;
                        QVERIFY2(ui::theme::contrast(word.ink, word.ground) >= 4.5,
                                 qPrintable(u"%1: “%2”, %3 on %4"_s.arg(
                                     about(spec, medium), word.text, word.ink.name(), word.ground.name())));
                    }
                }
            }
        }
        ui::theme::apply(*qApp, ui::ThemeMode::Light);
        QVERIFY(seen > 0);
    }

    void marksStandWhereTheFiguresAre_data() { facts(); }
    void marksStandWhereTheFiguresAre()
    {
        QFETCH(int, seed);
        QFETCH(int, people);
        QFETCH(int, names);
        QFETCH(int, stretch);
        const RandomColumns made = factsOf(unsigned(seed), people, Names(names), stretch);
        int measured = 0;
        for (const ReportSpec &spec : everySpec(made.columns)) {
            const auto report = runReport(made.columns, spec);
            for (const Medium &medium : media) {
                const Painted painted = paint(*report, medium);
                std::optional<double> scale;
                double longest = 0;
                for (const ui::ChartMark &mark : painted.marks) {
                    const QString where = about(spec, medium) + u": "_s + ui::markText(*report, mark);
                    QVERIFY2(painted.area.adjusted(-2, -2, 2, 2).contains(mark.area), qPrintable(where));
                    if (const auto figure = lengthOf(*report, mark);
                        figure && std::abs(*figure) > longest && mark.area.width() > 30) {
                        longest = std::abs(*figure);
                        scale = mark.area.width() / longest;
                    }
                }
                for (const ui::ChartMark &mark : painted.marks) {
                    const auto figure = lengthOf(*report, mark);
                    if (!scale || !figure || std::abs(*figure) * *scale < 3)
                        continue;
                    const QString where = about(spec, medium) + u": "_s + ui::markText(*report, mark);
                    QVERIFY2(std::abs(mark.area.width() - std::abs(*figure) * *scale) < 1.5,
                             qPrintable(where));
                    ++measured;
                }
            }
        }
        QVERIFY(people < 100 || measured > 100);
    }

    void theLatestMonthsAreShownAndTheEarlierCounted()
    {
        const ReportValue report = monthsOf(130, u"purchase-advocacy"_s, 0);
        for (const Medium &medium : media) {
            const Painted painted = paint(report, medium);
            std::set<int> rows;
            for (const ui::ChartMark &mark : painted.marks)
                rows.insert(mark.row);
            QCOMPARE(*rows.rbegin(), 129);
            const int left = *rows.begin();
            QCOMPARE(int(rows.size()), 130 - left);
            QVERIFY2(left == 0 || wordsOf(painted).contains(u"and %1 earlier"_s.arg(left)),
                     qPrintable(wordsOf(painted)));
        }
    }

    void whatIsLostIsDrawnBelowZero()
    {
        const ReportValue report = monthsOf(6, u"purchase-advocacy"_s, 0);
        const Painted painted = paint(report, {800, 13});
        QVERIFY2(wordsOf(painted).contains(u"-€250"_s) || wordsOf(painted).contains(u"−€250"_s),
                 qPrintable(wordsOf(painted)));
    }

    void aMonthThatIsNotOverSaysSo()
    {
        ReportValue report = monthsOf(6, u"purchase-advocacy"_s, 0);
        QVERIFY(!wordsOf(paint(report, {800, 13})).contains(u"so far"_s));
        report.runningMonth = u"2026-11"_s;
        for (const Medium &medium : media)
            QVERIFY(wordsOf(paint(report, medium)).contains(u"so far"_s));
    }

    void everyPictureByMonthMarksTheOneThatIsNotOver()
    {
        RandomColumns made = factsOf(5, 300, Names::English, 1);
        for (const QString &key :
             {u"nps"_s, u"velocity"_s, u"win-rate"_s, u"purchase-advocacy"_s, u"cohorts"_s}) {
            Result<ReportValue> report = runReport(made.columns, specOf(key));
            QVERIFY(report.ok() && !report->rows.isEmpty());
            report->runningMonth = report->rows.last()[0].text;
            for (const Medium &medium : media)
                QVERIFY2(wordsOf(paint(*report, medium)).contains(u"so far"_s), qPrintable(key));
            report->runningMonth.clear();
            QVERIFY2(!wordsOf(paint(*report, {800, 13})).contains(u"so far"_s), qPrintable(key));
        }
    }

    void onPaperNothingLeavesThePage_data() { facts(); }
    void onPaperNothingLeavesThePage()
    {
        QFETCH(int, seed);
        QFETCH(int, people);
        QFETCH(int, names);
        QFETCH(int, stretch);
        const RandomColumns made = factsOf(unsigned(seed), people, Names(names), stretch);
        ui::Handout handout;
        handout.title = u"Everything"_s;
        handout.workspace = u"Test"_s;
        for (const ReportSpec &spec : everySpec(made.columns))
            handout.reports << *runReport(made.columns, spec);
        const ui::ReportPages pages(handout);
        QVERIFY(pages.count() >= handout.reports.size() / 4);
        for (int page = 0; page < pages.count(); ++page) {
            TextDevice device(pages.size().toSize());
            QPainter painter(&device);
            pages.paint(painter, page);
            painter.end();
            const QString wrong = wordsOutOfPlace(device.engine.texts, QRectF(QPointF(), pages.size()));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"page %1: %2"_s.arg(page + 1).arg(wrong)));
        }
    }

    void theRunningMonthIsTheOneInWhichObservationEnds()
    {
        const RandomColumns made = factsOf(3, 60, Names::English, 1);
        for (const QString &key :
             {u"nps"_s, u"velocity"_s, u"win-rate"_s, u"purchase-advocacy"_s, u"cohorts"_s}) {
            ReportSpec spec = specOf(key);
            spec.now = when(u"2026-03-17T09:00:00Z"_s);
            QCOMPARE(runReport(made.columns, spec)->runningMonth, u"2026-03"_s);
            spec.to = when(u"2026-03-01"_s);
            QCOMPARE(runReport(made.columns, spec)->runningMonth, QString());
        }
    }

    void ranksAreAmongAllAndNotAmongThoseShown()
    {
        // Whoever brings most has least credit of all, and fifteen are listed.
        Columns made;
        for (int i = 0; i < 40; ++i)
            made.buy(made.person(u"Buyer %1"_s.arg(i)), 100'000 - i * 100, when(u"2026-01-05"_s));
        const PersonIndex bringer = made.person(u"Quiet"_s), brought = made.person(u"Friend"_s);
        made.refer(bringer, brought, when(u"2026-01-06"_s));
        made.buy(brought, 500'000, when(u"2026-01-10"_s));
        ReportSpec spec = specOf(u"ledger"_s);
        spec.top = 15;
        spec.share = 0.01;
        spec.generations = 1;
        const auto report = runReport(made.columns, spec);
        const Painted painted = paint(*report, {511, 0});
        QStringList words = wordsOf(painted).split(u'\n');
        const qsizetype at = words.lastIndexOf(u"Quiet"_s);
        QVERIFY2(at > 0, qPrintable(words.join(u'|')));
        const qsizetype rowCount = report->parts[1].rows.size();
        QVERIFY(rowCount > 0);
        for (const QList<Cell> &line : report->parts[1].rows) {
            if (line[0].text == u"Quiet")
                QCOMPARE(words[at - 1], QLocale().toString(qint64(*line[7].number)));
        }
        QVERIFY(words.contains(u"and 30 more in the table"_s));
    }

    void columnsOfCohortsStandUnderTheirHeadings()
    {
        const RandomColumns made = factsOf(11, 400, Names::English, 3);
        ReportSpec spec = specOf(u"cohorts"_s);
        spec.now = RandomColumns::start + 1600 * dayMillis;
        const auto report = runReport(made.columns, spec);
        for (const Medium &medium : media) {
            const Painted painted = paint(*report, medium);
            int headings = 0;
            for (const auto &[box, text] : painted.texts) {
                const int column = ui::columnOf(*report, u"m"_s + text.mid(1));
                if (!text.startsWith(u'+') || column < 0)
                    continue;
                ++headings;
                for (const ui::ChartMark &mark : painted.marks) {
                    if (mark.column == column)
                        QVERIFY2(std::abs(mark.area.center().x() - box.center().x()) < 2, qPrintable(text));
                }
            }
            QVERIFY(headings >= 3);
        }
    }

    void theMedianStandsAtTheMedian()
    {
        const RandomColumns made = factsOf(5, 300, Names::English, 1);
        ReportSpec spec = specOf(u"survival"_s);
        spec.withPeople = true;
        const auto curves = runReport(made.columns, spec);
        const Painted survival = paint(*curves, {1000, 13});
        int found = 0;
        for (const auto &[box, text] : survival.texts) {
            if (!text.contains(u" day"_s) || !text[0].isDigit() || box.left() > 700)
                continue;
            ++found;
            bool near = false;
            for (const ui::ChartMark &mark : survival.marks) {
                const bool same =
                    QString::number(*curves->rows[mark.row][2].number) == text.section(u' ', 0, 0);
                near |= same && QLineF(mark.area.center(), box.center()).length() < 110;
            }
            QVERIFY2(near, qPrintable(text));
        }
        QVERIFY2(found >= 2, qPrintable(wordsOf(survival)));
        // Where bars end their figures stand: as far apart as the figures.
        const auto times = runReport(made.columns, specOf(u"time-in-stage"_s));
        const Painted stages = paint(*times, {1000, 13});
        QList<std::pair<double, double>> ends; // days, where
        for (const auto &[box, text] : stages.texts) {
            if (text.contains(u" day"_s) && text[0].isDigit())
                ends << std::pair(text.section(u' ', 0, 0).toDouble(), box.left());
        }
        QVERIFY2(ends.size() >= 3, qPrintable(wordsOf(stages)));
        const auto [least, most] = std::minmax_element(ends.cbegin(), ends.cend());
        for (const auto &[days, left] : std::as_const(ends)) {
            const double due = least->second + (days - least->first) / (most->first - least->first) *
                                                   (most->second - least->second);
            QVERIFY2(std::abs(left - due) < 4, qPrintable(QString::number(days)));
        }
    }

    void theScoreIsShownLargeWithItsInterval()
    {
        RandomColumns made = factsOf(5, 300, Names::English, 1);
        for (int i = 0; i < 90; ++i)
            made.columns.scores.push_back({when(u"2026-05-05"_s), PersonIndex(i), 0, std::int8_t(i % 11)});
        const auto report = runReport(made.columns, specOf(u"nps"_s));
        const auto whole = [&](const QString &key) {
            return QLocale().toString(report->totals.value(key).toDouble(), 'f', 0).replace(u'-', u'\u2212');
        };
        for (const Medium &medium : media) {
            const Painted painted = paint(*report, medium);
            QCOMPARE(painted.texts.first().second, whole(u"nps"_s));
            QVERIFY(painted.texts.first().first.height() > medium.style().unit() * 1.8);
            QVERIFY2(wordsOf(painted).contains(
                         u"95 % interval %1 to %2"_s.arg(whole(u"low"_s), whole(u"high"_s))) ||
                         medium.width < 400,
                     qPrintable(wordsOf(painted)));
        }
    }

    void whatPeopleWeighStandsInTablesUnderTheirHeadings()
    {
        const RandomColumns made = factsOf(5, 300, Names::English, 1);
        const auto report = runReport(made.columns, specOf(u"consideration"_s));
        QSet<QString> parts;
        for (const QList<Cell> &row : report->rows)
            parts.insert(row[0].text);
        QVERIFY(parts.size() >= 3);
        const QString words = wordsOf(paint(*report, {800, 13}));
        const QHash<QString, QString> headings{{u"in-set"_s, u"Brands on the list"_s},
                                               {u"set-size"_s, u"Won, with so many"_s},
                                               {u"drivers"_s, u"30 % to 70 %"_s}};
        for (auto heading = headings.cbegin(); heading != headings.cend(); ++heading)
            QVERIFY2(!parts.contains(heading.key()) || words.contains(heading.value()), qPrintable(words));
    }

    /// Only where somebody wants to look: VOUCH_PICTURES=folder.
    void picturesForLookingAt()
    {
        const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOUCH_PICTURES is not set.");
        for (const bool dark : {false, true}) {
            ui::theme::apply(*qApp, dark ? ui::ThemeMode::Dark : ui::ThemeMode::Light);
            const RandomColumns made = factsOf(7, 300, dark ? Names::Chinese : Names::English, 1);
            for (const ReportSpec &spec : everySpec(made.columns)) {
                const auto report = runReport(made.columns, spec);
                for (const Medium &medium : {Medium{320, 13}, Medium{1000, 13}})
                    ui::chartPicture(*report, medium.width, medium.style())
                        .save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, spec.key, spec.by)
                                  .arg(int(medium.width))
                                  .arg(dark ? u"dark"_s : u"light"_s));
            }
        }
        ui::theme::apply(*qApp, ui::ThemeMode::Light);
    }

private:
    void facts() const
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("names");
        QTest::addColumn<int>("stretch");
        QTest::newRow("English") << 7 << 300 << int(Names::English) << 1;
        QTest::newRow("Chinese") << 8 << 120 << int(Names::Chinese) << 1;
        QTest::newRow("German, over years") << 9 << 300 << int(Names::German) << 8;
        QTest::newRow("random") << m_seed << 60 << int(Names::English) << 1;
        QTest::newRow("random, few") << m_seed + 1 << 4 << int(Names::German) << 3;
    }
    int m_seed = 0;
};

QTEST_MAIN(EveryChartTest)
#include "tst_every_chart.moc"
