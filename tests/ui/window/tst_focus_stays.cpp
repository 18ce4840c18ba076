// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/await.h"
#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QApplication>
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

QTEST_MAIN(TestFocusStays)
#include "tst_focus_stays.moc"
