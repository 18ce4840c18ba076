// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/await.h"
#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QFile>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

/// What has the focus keeps it when the screen is read again because something changed.
class TestFocusStays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScreenKeepsTheFocusOverARefresh_data();
    void everyScreenKeepsTheFocusOverARefresh();
    void anotherWorkspaceIsOpenedOnItsScreen_data();
    void anotherWorkspaceIsOpenedOnItsScreen();
    void anImportIsOpenedOnItsPage();

private:
    static QString nameOf(const QWidget *widget)
    {
        return widget ? u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                            widget->objectName(), widget->accessibleName())
                      : u"nothing"_s;
    }
};

void TestFocusStays::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, ThemeMode::Light);
}

void TestFocusStays::everyScreenKeepsTheFocusOverARefresh_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"today", "board", "people", "advocacy", "insight", "reports", "journeys",
                            "history", "person", "workspace"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestFocusStays::everyScreenKeepsTheFocusOverARefresh()
{
    QFETCH(QString, key);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Workspace::NewOptions options;
    options.journeys = {u"social-journey"_s, u"upside-down"_s};
    options.currency = u"EUR"_s;
    auto made = await(Workspace::create(folder.filePath(u"t.vouch"_s), options));
    QVERIFY(made.ok());
    Workspace &workspace = **made;
    const Millis now = workspace.now();
    const auto sample = [now](exchange::DraftSink &sink) { return exchange::makeSample(7, now, sink); };
    QVERIFY(await(workspace.importDrafts(u"Sample"_s, u"sample"_s, sample, {})).ok());
    window.setWorkspace(*made);
    const PersonId somebody = await(workspace.people({}, 1))->rows.first().id;
    if (key == u"person")
        window.openPerson(somebody);
    else
        window.goTo(key);
    QTest::qWait(1500);
    QWidget *screen = window.findChild<QWidget *>(u"screen-"_s + key);
    QVERIFY(screen && screen->isVisible());
    QStringList lost;
    QList<QPointer<QWidget>> stops;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
            !widget->focusProxy() && stops.size() < 60)
            stops.append(widget);
    }
    QVERIFY(!stops.isEmpty());
    int round = 0;
    for (const QPointer<QWidget> &stop : stops) {
        if (!stop || !stop->isVisible())
            continue;
        stop->setFocus(Qt::TabFocusReason);
        if (window.focusWidget() != stop)
            continue;
        const QString before = nameOf(stop);
        const QString className = QString::fromLatin1(stop->metaObject()->className());
        const auto noted = await(workspace.addNote(somebody, u"Note %1"_s.arg(++round)));
        QVERIFY(noted.ok());
        QTest::qWait(350);
        const QWidget *after = window.focusWidget();
        // What was made anew has the place of what it was made for.
        const bool same = after == stop || (!stop && after && nameOf(after) == before);
        if (!same)
            lost.append(before + u" → "_s + nameOf(after));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void TestFocusStays::anotherWorkspaceIsOpenedOnItsScreen_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key :
         {"today", "board", "people", "advocacy", "insight", "reports", "journeys", "history"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestFocusStays::anotherWorkspaceIsOpenedOnItsScreen()
{
    // Given a window whose navigation has the focus
    QFETCH(QString, key);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto one = await(Workspace::create(folder.filePath(u"one.vouch"_s), {}));
    const auto other = await(Workspace::create(folder.filePath(u"other.vouch"_s), {}));
    QVERIFY(one.ok() && other.ok());
    window.setWorkspace(*one);
    window.goTo(key);
    QSettings().setValue(u"window/screen"_s, key);
    auto *button = window.findChild<QWidget *>(u"nav-"_s + key);
    if (button)
        button->setFocus(Qt::TabFocusReason);

    // When another workspace is opened
    window.setWorkspace(*other);

    // Then its screen has it, and not what stood beside what went
    const auto isOnScreen = [&] {
        const auto *screen = window.findChild<QWidget *>(u"screen-"_s + window.currentKey());
        const QWidget *has = window.focusWidget();
        return screen && has && (has == screen || screen->isAncestorOf(has));
    };
    QTRY_VERIFY2(isOnScreen(), qPrintable(nameOf(window.focusWidget())));
}

void TestFocusStays::anImportIsOpenedOnItsPage()
{
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    QFile file(folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Email\nAda Klein,ada@example.com\n");
    file.close();
    MainWindow window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto made = await(Workspace::create(folder.filePath(u"one.vouch"_s), {}));
    QVERIFY(made.ok());
    window.setWorkspace(*made);
    window.openFiles({file.fileName()});
    const auto isOnPage = [&window] {
        const auto *page = window.findChild<QWidget *>(u"screen-import"_s);
        const QWidget *has = window.focusWidget();
        return page && has && page->isAncestorOf(has) && has->isEnabled();
    };
    QTRY_VERIFY2(isOnPage(), qPrintable(nameOf(window.focusWidget())));
}

QTEST_MAIN(TestFocusStays)
#include "tst_focus_stays.moc"
