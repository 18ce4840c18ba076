// SPDX-License-Identifier: GPL-3.0-or-later
// People that an earlier import made of deals: the screen Journeys offers to make them deals, and says what
// will be.
#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "tests/support/earlier_deals.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class DealOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void dealsOfAnEarlierImportAreOfferedWithWhatWillBe()
    {
        // Given two deals that walk as people, of whom one can be written to.
        WorkspaceFixture f;
        importAsPeople(*f.workspace, {{u"1"_s, u"Roof"_s, {{u"Lead"_s, 1, 1}}},
                                      {u"2"_s, u"Wall"_s, {{u"Lead"_s, 1, 1}}},
                                      {u"3"_s, u"Gate"_s, {{u"Lead"_s, 1, 1}}, 0, u"gate@example.org"_s}});
        JourneysScreen screen;
        screen.resize(1100, 700);
        screen.setWorkspace(f.workspace);
        screen.show();
        QVERIFY(QTest::qWaitForWindowExposed(&screen));
        // Then the offer says how many, which and what becomes of the people; nothing has changed.
        QTRY_VERIFY(offer(screen) != nullptr);
        const QString text = offer(screen)->accessibleName();
        for (const QString &word : {u"“Deals”"_s, u"3 "_s, u"Roof"_s, u"2 "_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(good(f.workspace->deals({})).isEmpty());
        // When somebody takes it, by keyboard
        QSignalSpy done(&screen, &Screen::done);
        auto *button = offer(screen)->findChild<QPushButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        // Then they are deals, with one Undo, and the offer is gone.
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(good(f.workspace->deals({})).size(), 3);
        QTRY_VERIFY(offer(screen) == nullptr);
        // And it comes again once that is undone.
        good(f.workspace->undo());
        QTRY_VERIFY(offer(screen) != nullptr);
    }

private:
    static QFrame *offer(const JourneysScreen &screen)
    {
        return screen.findChild<QFrame *>(u"banner-deals-deals"_s);
    }
};

QTEST_MAIN(DealOfferTest)
#include "tst_deal_offer.moc"
