// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/theme.h"
#include "ui/settings/workspace_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

/// The page on which time zone, currency and country are seen and changed.
class TestWorkspacePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<WorkspacePage> m_page;

    QComboBox *box(const QString &key) const { return m_page->findChild<QComboBox *>(u"workspace-"_s + key); }
    QLabel *problem(const QString &key) const
    {
        return m_page->findChild<QLabel *>(u"workspace-problem-"_s + key);
    }
    void typeInto(const QString &key, const QString &text)
    {
        QLineEdit *edit = box(key)->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_fixture = std::make_unique<WorkspaceFixture>();
        m_page = std::make_unique<WorkspacePage>();
        m_page->resize(900, 600);
        QSignalSpy filled(m_page.get(), &WorkspacePage::filled);
        m_page->setWorkspace(m_fixture->workspace);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(!filled.isEmpty());
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void itShowsWhatIsSetAndWhatFollows()
    {
        QCOMPARE(box(u"time_zone"_s)->currentText(), u"UTC"_s);
        QVERIFY(box(u"currency"_s)->currentText().startsWith(u"Automatic"_s));
        QVERIFY(box(u"time_zone"_s)->count() > 300);
        for (const QString &key : {u"time_zone"_s, u"currency"_s, u"country"_s})
            QVERIFY(!box(key)->accessibleName().isEmpty());
    }

    void aZoneIsTypedAndSavedAndUndone()
    {
        QSignalSpy done(m_page.get(), &Screen::done);
        typeInto(u"time_zone"_s, u"asia/shanghai"_s);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toString(), u"Time zone: UTC → Asia/Shanghai"_s);
        QTRY_COMPARE(box(u"time_zone"_s)->currentText(), u"Asia/Shanghai"_s);
        QCOMPARE(m_fixture->workspace->calendar().zone().id(), QByteArray("Asia/Shanghai"));
        good(m_fixture->workspace->undo());
        QTRY_COMPARE(box(u"time_zone"_s)->currentText(), u"UTC"_s);
        QCOMPARE(done.size(), 1); // said once, whatever fields were left
    }

    void whatIsWrongIsSaidBelowAndChangesNothing()
    {
        QSignalSpy done(m_page.get(), &Screen::done);
        typeInto(u"time_zone"_s, u"Middle Earth"_s);
        QTRY_VERIFY(problem(u"time_zone"_s)->isVisible());
        QVERIFY(problem(u"time_zone"_s)->text().contains(u"Asia/Shanghai"_s));
        QCOMPARE(good(m_fixture->workspace->settings()).timeZone.value, u"UTC"_s);
        QVERIFY(done.isEmpty());
        typeInto(u"time_zone"_s, u"Europe/Berlin"_s);
        QTRY_VERIFY(!problem(u"time_zone"_s)->isVisible());
        QTRY_COMPARE(done.size(), 1);
    }

    void currencyAndCountryAreChosenFromTheListsAndTakenBack()
    {
        QSignalSpy done(m_page.get(), &Screen::done);
        const auto choose = [this](const QString &key, const QString &value) {
            QComboBox *one = box(key);
            one->setCurrentIndex(one->findData(value));
            emit one->activated(one->currentIndex());
        };
        choose(u"currency"_s, u"CHF"_s);
        QTRY_COMPARE(done.size(), 1);
        choose(u"country"_s, u"CH"_s);
        QTRY_COMPARE(done.size(), 2);
        const WorkspaceSettings settings = good(m_fixture->workspace->settings());
        QCOMPARE(settings.currency, (SettingValue{u"CHF"_s, true}));
        QCOMPARE(settings.country, (SettingValue{u"CH"_s, true}));
        choose(u"currency"_s, {});
        QTRY_COMPARE(done.size(), 3);
        QVERIFY(!good(m_fixture->workspace->settings()).currency.chosen);
    }

    void whatAnotherProgramSetsIsShown()
    {
        const auto other = good(Workspace::open(m_fixture->path(), m_fixture->clock));
        m_fixture->workspace->watchOtherPrograms();
        settle(*m_fixture->workspace); // where the watch begins is read
        good(other->changeSetting(Setting::TimeZone, u"Pacific/Auckland"_s));
        QTRY_COMPARE_WITH_TIMEOUT(box(u"time_zone"_s)->currentText(), u"Pacific/Auckland"_s, 10'000);
    }
};

QTEST_MAIN(TestWorkspacePage)
#include "tst_workspace_page.moc"
