// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_header.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;

/// What a board shows of a filter, and what stands where there is no board.
class TestBoardWays : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *filterOf(const BoardFixture &f)
    {
        for (QLineEdit *field : f.screen->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Filter cards")
                return field;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"vouch-test-ways"_s);
        theme::apply(*qApp, ThemeMode::Light);
    }
    void init() { QSettings().clear(); }

    void theFirstMatchComesIntoView()
    {
        BoardFixture f;
        QVERIFY(f.make());
        for (int i = 0; i < 40; ++i)
            f.add(u"Ann %1"_s.arg(i), u"consider"_s);
        const PersonId zoe = f.add(u"Zoe"_s, u"repeat"_s);
        QVERIFY(f.open());
        auto *filter = filterOf(f);
        filter->setFocus();
        QTest::keyClicks(filter, u"zoe"_s);
        QTRY_COMPARE(f.shown(0).size(), 0);
        const auto visible = [&] {
            const QRect card = f.cardRect(zoe);
            const ColumnList *list = f.list(6);
            const QPoint middle = list->viewport()->mapTo(f.screen->view(), card.center());
            return !card.isEmpty() && f.screen->view()->viewport()->rect().contains(middle);
        };
        QTRY_VERIFY(visible());
        QVERIFY(filter->hasFocus());
        // Down goes to the card that was found.
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(f.screen->view()->currentPerson(), zoe);
    }

    void aCardFarDownIsScrolledTo()
    {
        BoardFixture f;
        QVERIFY(f.make());
        for (int i = 0; i < 60; ++i)
            f.add(u"Person %1"_s.arg(i, 2, 10, QChar(u'0')), u"consider"_s);
        QVERIFY(f.open());
        f.list(0)->verticalScrollBar()->setValue(f.list(0)->verticalScrollBar()->maximum());
        auto *filter = filterOf(f);
        QTest::keyClicks(filter, u"person"_s);
        QTRY_COMPARE(f.list(0)->verticalScrollBar()->value(), 0);
    }

    void headersSayWhenTheyCountWhatIsShown()
    {
        BoardFixture f;
        QVERIFY(f.make());
        f.add(u"Ana"_s, u"consider"_s);
        f.add(u"Bo"_s, u"consider"_s);
        QVERIFY(f.open());
        const auto texts = [&] {
            QStringList all;
            for (const QLabel *label : f.screen->view()->column(0)->findChildren<QLabel *>())
                all.append(label->text());
            return all.join(u'|');
        };
        QVERIFY2(!texts().contains(u"shown"_s), qPrintable(texts()));
        auto *filter = filterOf(f);
        QTest::keyClicks(filter, u"ana"_s);
        QTRY_VERIFY2(texts().contains(u"1 of 2"_s), qPrintable(texts()));
        QVERIFY2(texts().contains(u"of 1 shown"_s), qPrintable(texts()));
        QCOMPARE(f.model()->stageIndex(0).data(Qt::AccessibleTextRole).toString(),
                 u"Consider, 1 of 2 person(s) shown"_s);
    }

    void aJourneyWithoutStagesHidesTheBoardAndLeadsToJourneys()
    {
        BoardFixture f;
        QVERIFY(f.make({u"none"_s}));
        QVERIFY(f.open());
        auto *go = f.screen->findChild<QPushButton *>(u"board-to-journeys"_s);
        QTRY_VERIFY(go->isVisible());
        QVERIFY(!f.screen->view()->isVisible());
        QVERIFY(!filterOf(f)->isVisible());
        QSignalSpy asked(f.screen, &Screen::screenRequested);
        go->click();
        QCOMPARE(asked.takeFirst().first().toString(), u"journeys"_s);
        bool said = false;
        for (const QLabel *label : f.screen->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"has no board"_s));
        QVERIFY(said);
    }
};

QTEST_MAIN(TestBoardWays)
#include "tst_board_ways.moc"
