// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about people and the reports, on the sample workspace as a person would see them. With
// VOUCH_SCREENSHOTS set to a folder, pictures of them are put there to be looked at.
#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"
#include "ui/insight/insight_screen.h"
#include "ui/insight/report_card.h"
#include "ui/parts/theme.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_screen.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

// The content area of a 1280 × 800 window: navigation, top bar and status bar taken off.
constexpr QSize smallPage(1104, 720);
constexpr QSize largePage(1744, 1000);

void takePicture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(150);
    page.grab().save(folder + u'/' + name + u".png"_s);
}

template<class T>
T *childNamed(const QWidget &page, const QString &accessibleName)
{
    for (T *child : page.findChildren<T *>()) {
        if (child->accessibleName() == accessibleName)
            return child;
    }
    return nullptr;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Workspace> m_workspace;

    template<class Future>
    static auto answerOf(Future future)
    {
        while (!future.isFinished())
            QTest::qWait(2);
        return future.takeResult();
    }

    void show(Screen &screen, QSize size)
    {
        screen.setWorkspace(m_workspace);
        screen.resize(size);
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
    }

    PersonId busiest()
    {
        const auto page = answerOf(m_workspace->people({}, 1000));
        PersonRow best;
        for (const PersonRow &row : page->rows) {
            if (row.advocacyMinor > best.advocacyMinor)
                best = row;
        }
        return best.id;
    }

    /// Whether every card that can be seen shows its report.
    static bool allCardsHaveArrived(const InsightScreen &screen)
    {
        const QList<ReportCard *> cards = screen.findChildren<ReportCard *>();
        return !cards.isEmpty() && std::all_of(cards.cbegin(), cards.cend(), [](const ReportCard *card) {
            return !card->isVisible() || (card->report() && !card->isComputing());
        });
    }

    /// A page in the dark has no patch of the light theme's grounds: a widget that was forgotten would be
    /// one.
    static void verifyNoLightGround(QWidget &page, const QString &picture)
    {
        takePicture(page, picture);
        const Colours &light = theme::coloursOf(ThemeMode::Light);
        const QSet<QRgb> grounds{light.window.rgb(), light.surface.rgb(), light.accentSoft.rgb(),
                                 light.hover.rgb(), QPalette(Qt::lightGray).window().color().rgb()};
        const QImage image = page.grab().toImage().convertToFormat(QImage::Format_RGB32);
        constexpr int wide = 24, high = 4; // letters are smaller
        for (int y = 0; y + high <= image.height(); y += high) {
            for (int x = 0; x + wide <= image.width(); x += wide) {
                int same = 0;
                for (int at = 0; at < wide * high; ++at)
                    same += grounds.contains(image.pixel(x + at % wide, y + at / wide)) ? 1 : 0;
                QVERIFY2(same < wide * high, qPrintable(u"%1: light at %2, %3"_s.arg(picture).arg(x).arg(y)));
            }
        }
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        auto made = answerOf(Workspace::create(m_folder.filePath(u"sample.vouch"_s),
                                               {{u"social-journey"_s, u"upside-down"_s}, u"EUR"_s, u"en"_s}));
        QVERIFY(made.ok());
        m_workspace = *made;
        const Millis now = m_workspace->now();
        const auto imported = answerOf(m_workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [now](exchange::DraftSink &sink) { return exchange::makeSample(20261121, now, sink); }, {}));
        QVERIFY(imported.ok());
        QVERIFY(imported->created > 300);
    }

    void twentyPeopleAreSeenAtOnceAndFoundByTyping()
    {
        PeopleScreen screen;
        show(screen, smallPage);
        auto *table = screen.findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 300);
        const int first = table->rowAt(2);
        const int last = table->rowAt(table->viewport()->height() - 2);
        QVERIFY2(last - first >= 20, qPrintable(u"%1 rows"_s.arg(last - first)));
        takePicture(screen, u"people-light"_s);

        const QString name = table->model()->index(5, 0).data().toString();
        auto *search = childNamed<QLineEdit>(screen, u"Search people"_s);
        QVERIFY(search);
        const int everybody = table->model()->rowCount();
        search->setText(name);
        QTRY_VERIFY(table->model()->rowCount() < everybody);
        QCOMPARE(table->model()->index(0, 0).data().toString(), name);
        takePicture(screen, u"people-search"_s);

        QSignalSpy wanted(&screen, &Screen::personRequested);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);

        search->setText(u"nobody is called this"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        takePicture(screen, u"people-none"_s);
    }

    void aPersonIsShownWholeAndChangedInPlace()
    {
        PersonScreen screen;
        show(screen, smallPage);
        const PersonId id = busiest();
        screen.showPerson(id);
        auto *timeline = screen.findChild<QListView *>();
        QTRY_VERIFY(timeline->model()->rowCount() >= 7);
        QTRY_VERIFY(childNamed<QLineEdit>(screen, u"Organisation"_s));
        takePicture(screen, u"person-light"_s);
        int seen = 0;
        while (seen < timeline->model()->rowCount() &&
               timeline->visualRect(timeline->model()->index(seen, 0)).bottom() <=
                   timeline->viewport()->height())
            ++seen;
        QVERIFY2(seen >= 7, qPrintable(u"%1 items"_s.arg(seen)));

        QSignalSpy told(&screen, &Screen::done);
        auto *field = childNamed<QLineEdit>(screen, u"Organisation"_s);
        field->setFocus();
        field->setText(u"Lark & Daughters"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(answerOf(m_workspace->person(id))->organisation, u"Lark & Daughters"_s);
        QVERIFY(answerOf(m_workspace->undo()).ok());
        QTRY_VERIFY(childNamed<QLineEdit>(screen, u"Organisation"_s)->text() != u"Lark & Daughters"_s);
    }

    void twoChangesInARowBothArrive()
    {
        PersonScreen screen;
        show(screen, smallPage);
        const PersonId id = busiest();
        screen.showPerson(id);
        QTRY_VERIFY(childNamed<QLineEdit>(screen, u"Title"_s));
        QSignalSpy failures(&screen, &Screen::failed);
        for (const auto &[name, text] :
             {std::pair(u"Title"_s, u"Potter"_s), std::pair(u"Department"_s, u"Kiln"_s)}) {
            auto *field = childNamed<QLineEdit>(screen, name);
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QTRY_COMPARE(answerOf(m_workspace->person(id))->department, u"Kiln"_s);
        QCOMPARE(answerOf(m_workspace->person(id))->title, u"Potter"_s);
        QCOMPARE(failures.size(), 0);
    }

    void insightAnswersAndTheTotalDoesNotMove()
    {
        InsightScreen screen;
        show(screen, smallPage);
        const auto ledger = [&screen]() -> ReportCard * {
            for (ReportCard *card : screen.findChildren<ReportCard *>()) {
                if (card->report() && card->report()->spec.key == u"ledger")
                    return card;
            }
            return nullptr;
        };
        QTRY_VERIFY(ledger());
        auto *slider = screen.findChild<QSlider *>();
        QLabel *total = childNamed<QLabel>(screen, u"Total, the same whatever the share"_s);
        QVERIFY(total);
        QTRY_VERIFY(!total->text().isEmpty());
        const QString before = total->text();
        takePicture(screen, u"insight-light"_s);
        QStringList ledgers;
        for (const int share : {0, 37, 100}) {
            slider->setValue(share);
            QTRY_COMPARE(ledger()->report()->spec.share, share / 100.0);
            QCOMPARE(total->text(), before);
            const QJsonArray rows = ledger()->report()->toJson().value(u"rows"_s).toArray();
            QVERIFY(!rows.isEmpty());
            ledgers.append(QString::fromUtf8(QJsonDocument(rows).toJson()));
        }
        ledgers.removeDuplicates();
        QCOMPARE(ledgers.size(), 3); // what is divided is another with every share
        const QString pdf = m_folder.filePath(u"insight.pdf"_s);
        QTRY_VERIFY(screen.exportPdf(pdf));
        const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
        if (!folder.isEmpty())
            QFile::copy(pdf, folder + u"/insight.pdf"_s);
        screen.resize(smallPage.width(), 2900);
        takePicture(screen, u"insight-whole-light"_s);
    }

    void theDarkThemeIsWhole()
    {
        theme::apply(*qApp, ThemeMode::Dark);
        const auto bright = qScopeGuard([] { theme::apply(*qApp, ThemeMode::Light); });
        PeopleScreen people;
        show(people, largePage);
        QTRY_VERIFY(people.findChild<QTableView *>()->model()->rowCount() > 300);
        verifyNoLightGround(people, u"people-dark-large"_s);
        PersonScreen person;
        show(person, largePage);
        person.showPerson(busiest());
        QTRY_VERIFY(person.findChild<QListView *>()->model()->rowCount() > 6);
        verifyNoLightGround(person, u"person-dark-large"_s);
        InsightScreen insight;
        show(insight, QSize(largePage.width(), 2600));
        QTRY_VERIFY(allCardsHaveArrived(insight));
        verifyNoLightGround(insight, u"insight-dark-large"_s);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
