// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests/outcomes.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/theme.h"
#include "ui/reports/pack_options.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/reports_screen.h"
#include "ui/reports/verify_card.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>
#include <QToolButton>
#include <QtTest>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;
using namespace Qt::StringLiterals;

namespace
{

void takePicture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(400);
    page.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

class TestReportsScreen : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<ReportsScreen> m_screen;
    QTemporaryDir m_folder;
    PersonId m_ana;

    PagePreview *preview() const { return m_screen->findChild<PagePreview *>(); }
    bool hasPages() const { return preview()->pages() && preview()->pages()->count() > 0; }
    QString allText() const
    {
        QString text;
        for (int page = 0; hasPages() && page < preview()->pages()->count(); ++page)
            text += preview()->pages()->text(page) + u'\n';
        return text;
    }
    QString shownMessage() const
    {
        QStringList texts;
        for (const QLabel *label : m_screen->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Vouch"_s);
        QCoreApplication::setApplicationName(u"vouch-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        theme::apply(*qApp, ThemeMode::Light);
    }

    void init()
    {
        QSettings().clear();
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_ana = m_fixture->addPerson(u"Ana <b>Sousa</b>"_s, u"ana@example.com"_s);
        m_fixture->move(m_ana, u"Act"_s);
        PurchaseEntry purchase;
        purchase.person = m_ana;
        purchase.net = {12'345, u"EUR"_s};
        purchase.at = noon - 20 * dayMillis;
        purchase.channel = u"shop"_s;
        good(m_fixture->workspace->addPurchase(purchase));
        m_screen = std::make_unique<ReportsScreen>();
        m_screen->resize(1104, 720);
        m_screen->setWorkspace(m_fixture->workspace);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    }

    void cleanup()
    {
        m_screen.reset();
        m_fixture.reset();
    }

    void everyPackShowsItsPages()
    {
        for (const QString &pack : {u"owner-month"_s, u"sales-week"_s, u"advocacy"_s, u"board"_s}) {
            QSignalSpy said(m_screen.get(), &Screen::announced);
            m_screen->choosePack(pack);
            QTRY_VERIFY(!said.isEmpty());
            QVERIFY2(hasPages(), qPrintable(pack));
            QTRY_VERIFY(preview()->isPainted(0));
            QCOMPARE(preview()->pages()->size().width() > preview()->pages()->size().height(),
                     pack == u"board"_s);
            takePicture(*m_screen, u"reports-"_s + pack);
        }
        QVERIFY(allText().contains(u"Act (1): Ana <b>Sousa</b>"_s)); // plain text, whatever it looks like
    }

    void aPersonSheetWaitsForItsPerson()
    {
        m_screen->choosePack(u"person"_s);
        QTRY_VERIFY(shownMessage().contains(u"Whose sheet?"_s));
        QVERIFY(!m_screen->screenActions().first()->isEnabled());
        auto *field = m_screen->findChild<PackForm *>()->findChild<QLineEdit *>();
        for (QLineEdit *edit : m_screen->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Person"_s)
                field = edit;
        }
        field->setFocus();
        QTest::keyClicks(field, u"ana"_s);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(allText().contains(u"ana@example.com"_s));
        QVERIFY(allText().contains(u"123.45"_s));
        QVERIFY(m_screen->screenActions().first()->isEnabled());
        takePicture(*m_screen, u"reports-person"_s);
    }

    void whatChangesIsShownAtOnce()
    {
        m_screen->choosePack(u"board"_s);
        QTRY_VERIFY(allText().contains(u"Act (1)"_s));
        m_fixture->move(m_ana, u"Enjoy"_s);
        QTRY_VERIFY(allText().contains(u"Enjoy (1)"_s));
    }

    void exportsAreWrittenListedAndVerified()
    {
        QTRY_VERIFY(hasPages());
        const QString path = m_folder.filePath(u"month.pdf"_s);
        QSignalSpy done(m_screen.get(), &Screen::told);
        m_screen->exportTo(u"pdf"_s, path);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(QFile::exists(path));
        auto *runs = m_screen->findChildren<QListWidget *>().last();
        QTRY_COMPARE(runs->count(), 1);
        QVERIFY(runs->item(0)->text().contains(u"PDF"_s));

        auto *result = m_screen->findChild<VerifyCard *>();
        m_screen->verify(path);
        QTRY_VERIFY(result->verdict().startsWith(u"Identical"_s));
        PurchaseEntry purchase;
        purchase.person = m_ana;
        purchase.net = {5'000, u"EUR"_s};
        purchase.at = noon - 19 * dayMillis;
        purchase.channel = u"shop"_s;
        good(m_fixture->workspace->addPurchase(purchase));
        // The verdict follows what changed; nobody has to ask again.
        QTRY_VERIFY(result->verdict().startsWith(u"Changed"_s));
        QVERIFY(shownMessage().contains(u"→"_s));
        takePicture(*m_screen, u"reports-verify"_s);
        QTest::keyClick(result->findChild<QPushButton *>(), Qt::Key_Escape);
        QVERIFY(!result->isVisible());
    }

    void aRunningExportIsStoppedAtOnceAndLeavesWhatWasThere()
    {
        m_screen->choosePack(u"advocacy"_s);
        QTRY_VERIFY(hasPages() && preview()->pages()->count() > 1);
        const QTemporaryDir folder;
        const QString old = folder.filePath(u"page-1.png"_s);
        QFile file(old);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        QSignalSpy done(m_screen.get(), &Screen::told);
        m_screen->exportTo(u"png"_s, folder.filePath(u"page.png"_s));
        m_screen->cancelExport();
        QCOMPARE(done.size(), 1);
        QVERIFY(done.first().first().toString().startsWith(u"Stopped"_s));
        QVERIFY(m_screen->screenActions().first()->isEnabled());
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QCoreApplication::processEvents();
        QCOMPARE(done.size(), 1); // what the other thread still did is no news
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"page-1.png"_s));
    }

    void aFileOfSomethingElseIsASentence()
    {
        const QString path = m_folder.filePath(u"letter.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Ana");
        file.close();
        m_screen->verify(path);
        auto *result = m_screen->findChild<VerifyCard *>();
        QTRY_VERIFY(result->verdict().contains(u"nothing to verify"_s));
        m_screen->verify(m_folder.filePath(u"missing.pdf"_s));
        QTRY_VERIFY(result->verdict().contains(u"cannot be read"_s));
    }

    void aFolderThatIsNotThereIsReportedWithARetry()
    {
        QTRY_VERIFY(hasPages());
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        m_screen->exportTo(u"xlsx"_s, m_folder.filePath(u"missing/month.xlsx"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().text.contains(u"month.xlsx"_s));
    }

    void fileNamesFollowThePattern()
    {
        QTRY_VERIFY(hasPages());
        auto *form = m_screen->findChild<PackForm *>();
        insight::ReportValue report;
        report.spec.from = QDate(2026, 5, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        report.spec.to = QDate(2026, 6, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
        QCOMPARE(form->fileName(u"Owner's month"_s, {report}), u"Owner's month 2026-05-01–2026-05-31"_s);
        QCOMPARE(form->fileName(u"../../etc/<passwd>"_s, {report}), u"etc passwd 2026-05-01–2026-05-31"_s);
    }

    void pagesCanBeTurnedAndSizedWithoutAMouse()
    {
        m_screen->choosePack(u"advocacy"_s);
        QTRY_VERIFY(hasPages() && preview()->pages()->count() > 1);
        preview()->setFocus();
        QTest::keyClick(preview(), Qt::Key_PageDown);
        QCOMPARE(preview()->currentPage(), 1);
        QVERIFY(preview()->accessibleDescription().startsWith(u"Page 2 of"_s));
        const int before = preview()->shownPercent();
        QTest::keyClick(preview(), Qt::Key_Plus);
        QVERIFY(preview()->shownPercent() > before);
        QCOMPARE(preview()->currentPage(), 1);
        QTest::keyClick(preview(), Qt::Key_0);
        QCOMPARE(preview()->zoom(), 0);
        QTest::keyClick(preview(), Qt::Key_Home);
        QCOMPARE(preview()->currentPage(), 0);
    }

    void onAWideWindowTwoPagesStandSideBySide()
    {
        m_screen->choosePack(u"advocacy"_s);
        QTRY_VERIFY(hasPages() && preview()->pages()->count() > 2);
        QCOMPARE(preview()->sideBySide(), 1);
        m_screen->resize(1744, 980); // of a window of 1920
        QTRY_COMPARE(preview()->sideBySide(), 2);
        QVERIFY(preview()->shownPercent() >= 75);
        QTRY_VERIFY(preview()->isPainted(0) && preview()->isPainted(1));
        QVERIFY(preview()->accessibleDescription().contains(u"Page 2 of"_s));
        preview()->setFocus();
        QTest::keyClick(preview(), Qt::Key_PageDown);
        QCOMPARE(preview()->currentPage(), 2);
        QTest::keyClick(preview(), Qt::Key_End);
        QVERIFY(preview()->currentPage() + 2 >= preview()->pages()->count());
        preview()->setZoom(100);
        QCOMPARE(preview()->sideBySide(), 1);
        QVERIFY(shownMessage().contains(u"Page "_s));
        takePicture(*m_screen, u"reports-wide"_s);
    }

    void everyControlHasANameAndIsLargeEnough()
    {
        QTRY_VERIFY(hasPages());
        for (const QWidget *control : m_screen->findChildren<QWidget *>()) {
            if (!control->isVisible() || control->focusPolicy() == Qt::NoFocus ||
                control->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (button || qobject_cast<const QComboBox *>(control) ||
                qobject_cast<const QListWidget *>(control)) {
                QVERIFY2(named, control->metaObject()->className());
                QVERIFY2(control->height() >= 24 && control->width() >= 24,
                         control->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestReportsScreen)
#include "tst_reports_screen.moc"
