// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/people.h"
#include "tests/support/workspace_fixture.h"
#include "ui/exchange/counts_words.h"
#include "ui/exchange/import_page.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

namespace
{

/// The page over a workspace of its own, with files written for it.
struct Page {
    WorkspaceFixture fixture;
    ImportPage page;

    Page()
    {
        page.setWorkspace(fixture.workspace);
        page.resize(1000, 700);
        page.show();
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(fixture.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    template<class T>
    T *child(const char16_t *name) const
    {
        return page.findChild<T *>(QString::fromUtf16(name));
    }
    QString counts() const { return child<QLabel>(u"import-counts")->text(); }
    bool waits() const { return counts().contains(u'…'); }
    QPushButton *go() const { return child<QPushButton>(u"import-go"); }
    QString tab() const { return page.findChild<QTabWidget *>()->tabText(1); }
    /// Shows what the file would do.
    void look(const QString &name, const QByteArray &content)
    {
        page.setFiles({write(name, content)});
        QTRY_VERIFY_WITH_TIMEOUT(!waits(), 20000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what earlier files left
    }
    void import(const QString &name, const QByteArray &content)
    {
        look(name, content);
        QVERIFY2(go()->isEnabled(), qPrintable(counts()));
        QSignalSpy finished(&page, &ImportPage::finished);
        go()->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    }
};

constexpr auto here = "Nothing new: everything in these files is already here.";
const QByteArray ann("Name,Email,Company,Birthday,Owner\nAnn Aa,ann@v.example,Old,1980-01-02,Vera\n");
const QByteArray
    annElsewhere("Name,Email,Company,Birthday,Owner\nAnn Aa,ann@v.example,New,1981-01-02,Otto\n");
const QByteArray
    sales("Purchase ID,Item Name,Buyer Name,Purchase Email,Purchase Date,Item Price ($),Refunded?\n"
          "p1,Ebook,Gu Road,gu@r.example,2026-04-01,9.00,0\n");
const QByteArray history("person,stage,time\nAnna Bell,Lead,2026-04-03\nAnna Bell,Won,2026-04-05\n"
                         "Tom Dorn,Lead,2026-04-06\n");

} // namespace

class TestImportPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme::apply(*qApp, ThemeMode::Light);
    }

    void theSentenceUnderTheTrialIsTrueOfWhatTheTrialFound_data()
    {
        QTest::addColumn<ImportResult>("trial");
        QTest::addColumn<QString>("sentence");
        ImportResult result;
        result.rows = result.updated = 1;
        QTest::newRow("a change alone")
            << result << u"Nothing is changed yet. What is known would change with 1 row(s)."_s;
        result.created = 1;
        result.rows = 2;
        result.referrals = 1;
        QTest::newRow("what is new and a change")
            << result
            << u"Nothing is changed yet. This would bring 1 referral(s). What is known would change with 1 row(s)."_s;
        result = {};
        QTest::newRow("no row") << result << u"There is nothing to import in these files."_s;
        result.rows = result.skipped = result.alreadyHere = 3;
        QTest::newRow("all is here") << result << QString::fromLatin1(here);
        result.alreadyHere = 2;
        QTest::newRow("one is skipped for another reason")
            << result << u"Nothing would come in: the rows are skipped. “Worth a look” says why."_s;
        result.kept.append(KeptValue{});
        QTest::newRow("values are kept")
            << result
            << u"Nothing would change: what these files say otherwise is not taken. “Worth a look” says why."_s;
        result = {};
        result.rows = result.failed = 2;
        QTest::newRow("nothing can be read")
            << result << u"Nothing would come in: no row can be read. “Worth a look” says why."_s;
        result.rows = 3;
        result.skipped = result.alreadyHere = 1;
        QTest::newRow("some cannot be read")
            << result
            << u"Nothing would come in: the rows are skipped or cannot be read. “Worth a look” says why."_s;
        result = {};
        result.rows = result.created = result.purchases = result.nobodysPurchases = 1;
        QTest::newRow("a sale of nobody known")
            << result << u"Nothing is changed yet. This would bring 1 purchase(s) of nobody known."_s;
    }
    void theSentenceUnderTheTrialIsTrueOfWhatTheTrialFound()
    {
        QFETCH(ImportResult, trial);
        QTEST(trialSentence(trial), "sentence");
    }

    void aFileThatOnlyChangesWhatIsKnownIsNotCalledNothingNew()
    {
        // Given somebody who came by an earlier file
        Page at;
        at.import(u"v1.csv"_s, ann);
        // When the next one says otherwise of her
        at.look(u"v2.csv"_s, annElsewhere);
        // Then the footer agrees with the button beside it
        QVERIFY(at.go()->isEnabled());
        QVERIFY2(at.counts().contains(u"would change"_s), qPrintable(at.counts()));
        // And where differing values stay, that is what is said
        auto *update = at.child<QComboBox>(u"import-update");
        update->setCurrentIndex(update->findData(int(ImportOptions::Update::Keep)));
        QTRY_VERIFY2(!at.waits() && at.counts().contains(u"not taken"_s), qPrintable(at.counts()));
        QVERIFY(!at.go()->isEnabled());
        // And only the very same file is already here
        at.look(u"v1.csv"_s, ann);
        QCOMPARE(at.counts(), QString::fromLatin1(here));
        auto *match = at.child<QComboBox>(u"import-match");
        match->setCurrentIndex(match->findData(int(ImportOptions::Match::CreateOnly)));
        QTRY_VERIFY2(!at.waits() && at.counts().contains(u"skipped"_s), qPrintable(at.counts()));
    }

    void aTableOfNoPeopleIsNotCalledAlreadyHere()
    {
        Page at;
        at.look(u"skills.csv"_s, "Name\nPhotoshop\nExcel\nPublic Speaking\n");
        QVERIFY(!at.go()->isEnabled());
        QVERIFY2(!at.counts().contains(u"already here"_s), qPrintable(at.counts()));
    }

    void rowsOfAHistoryThatAreHereAreCalledSo()
    {
        Page at;
        at.import(u"history.csv"_s, history);
        at.look(u"history.csv"_s, history);
        QCOMPARE(at.counts(), QString::fromLatin1(here));
    }

    void aHistoryPutsItsPeopleOnItsOwnJourneyAloneAsInTheTerminal()
    {
        // Given what the terminal makes of a history
        WorkspaceFixture terminal;
        QFile file(terminal.file(u"history.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(history);
        file.close();
        const ImportResult expected = good(terminal.workspace->importFiles({file.fileName()}, {}));
        QCOMPARE(expected.transitions, 3);
        // When it is looked at in the window
        Page at;
        at.look(u"history.csv"_s, history);
        // Then there is no other journey to choose
        QVERIFY(!at.child<QComboBox>(u"import-journey")->isVisible());
        QVERIFY(at.child<QLabel>(u"import-own-journey")->isVisible());
        QVERIFY2(at.counts().contains(u"3 move(s)"_s), qPrintable(at.counts()));
        at.import(u"history.csv"_s, history);
        const auto people = [](Workspace &workspace) {
            QHash<QString, qint64> counts;
            const QList<Journey> journeys = good(workspace.journeys());
            for (const Journey &journey : journeys) {
                for (const BoardStage &stage : good(workspace.board(journey.id)))
                    counts[journey.name] += stage.count;
            }
            return counts;
        };
        QCOMPARE(people(*at.fixture.workspace), people(*terminal.workspace));
        // And a list of people has the choice again
        at.look(u"v1.csv"_s, ann);
        QVERIFY(at.child<QComboBox>(u"import-journey")->isVisible());
        QVERIFY(!at.child<QLabel>(u"import-own-journey")->isVisible());
    }

    void amongSeveralFilesAHistoryAlsoKeepsItsPeopleOnItsJourney()
    {
        Page at;
        at.page.setFiles({at.write(u"v1.csv"_s, ann), at.write(u"history.csv"_s, history)});
        QTRY_VERIFY_WITH_TIMEOUT(!at.waits(), 20000);
        QVERIFY2(at.counts().contains(u"4 move(s)"_s), qPrintable(at.counts())); // Ann's place and the three
    }

    void buyersOfSalesThatAreNotReadCanBeTakenInThePreview()
    {
        Page at;
        at.look(u"sales.csv"_s, sales);
        QVERIFY(!at.go()->isEnabled());
        auto *box = at.child<QCheckBox>(u"import-buyers");
        QVERIFY(box && !box->isChecked());
        QTRY_VERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(at.go()->isEnabled(), 20000);
        QVERIFY2(at.counts().contains(u"1 person(s)"_s), qPrintable(at.counts()));
        // The box is there to take it back, where the hand is
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        box = at.child<QCheckBox>(u"import-buyers");
        QVERIFY(box && box->isChecked());
        QTRY_VERIFY(box->hasFocus());
        QSignalSpy finished(&at.page, &ImportPage::finished);
        at.go()->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(good(at.fixture.workspace->people({}, 5)).total, 1);
        // Other files begin without it
        at.look(u"sales.csv"_s, sales);
        QVERIFY(!at.child<QCheckBox>(u"import-buyers")->isChecked());
        QVERIFY(!at.go()->isEnabled());
    }

    void nothingOfAnEarlierFileStaysWhereTheNextCannotBeRead()
    {
        Page at;
        at.look(u"skills.csv"_s, "Name,Email\nAnn,ann@v.example\n,\nBo,not an address@\n");
        QVERIFY2(at.tab().contains(u'('), qPrintable(at.tab()));
        at.look(u"sales.csv"_s, sales);
        QCOMPARE(at.tab(), u"Worth a look (1)"_s); // the file itself
    }

    void theResultNamesWhatCameInAlsoSalesOfNobodyKnown()
    {
        Page at;
        at.import(
            u"orders.csv"_s,
            "Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,"
            "Lineitem price,Billing Name,Refunded Amount,Id\n"
            "#1,pia@example.org,paid,2026-02-03 10:00:00 +0000,EUR,50.00,2026-02-03 10:00:00 +0000,1,Bag,"
            "50.00,Pia P,0.00,77\n"
            "#2,,paid,2026-02-04 10:00:00 +0000,EUR,20.00,2026-02-04 10:00:00 +0000,1,Pen,20.00,,0.00,78\n");
        const QString text = at.child<QLabel>(u"import-result-text")->text();
        QVERIFY2(text.contains(u"1 purchase(s), 1 purchase(s) of nobody known"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
