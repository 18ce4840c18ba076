// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/await.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/window/main_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

/// Somebody whose name is mark-up, on every screen: nothing that Qt would show takes it for that.
class TestPlainEverywhere : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tipsShowWhatIsWritten();
    void noScreenTakesANameForMarkup_data();
    void noScreenTakesANameForMarkup();

private:
    static QString name() { return u"<img src=\"/tmp/canary\"><b>Ana</b>"_s; }
    /// Whether Qt would open the picture of such a text.
    static bool opens(const QString &text) { return Qt::mightBeRichText(text) && text.contains(u"<img"_s); }
};

void TestPlainEverywhere::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, ThemeMode::Light);
}

void TestPlainEverywhere::tipsShowWhatIsWritten()
{
    QVERIFY(opens(name()));
    for (const QString &text : {name(), u"a & b"_s, u"two\nlines"_s, QString(200, u'x'), QString(),
                                u"<qt><img src='/tmp/canary'></qt>"_s}) {
        const QString tip = tipText(text);
        QVERIFY2(!opens(tip), qPrintable(tip));
        if (Qt::mightBeRichText(tip)) {
            QTextDocument shown;
            shown.setHtml(tip);
            QCOMPARE(shown.toPlainText(), text);
        } else {
            QCOMPARE(tip, text);
        }
    }
    PlainLabel label(name());
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestPlainEverywhere::noScreenTakesANameForMarkup_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"today", "board", "people", "advocacy", "insight", "reports", "journeys",
                            "history", "person", "workspace"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestPlainEverywhere::noScreenTakesANameForMarkup()
{
    QFETCH(QString, key);
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto made = await(Workspace::create(folder.filePath(u"t.vouch"_s), {}));
    QVERIFY(made.ok());
    Workspace &workspace = **made;
    const QString canary = name();
    exchange::PersonDraft draft;
    draft.displayName = canary;
    draft.organisation = canary;
    draft.owner = canary;
    draft.tags = {canary};
    draft.emails.append({canary, u"ana@example.com"_s, true});
    const auto added = await(workspace.addPerson(draft));
    QVERIFY(added.ok());
    const PersonId ana(*added->people.cbegin());
    InteractionEntry asked;
    asked.person = ana;
    asked.channel = u"instagram"_s;
    asked.kind = u"question"_s;
    asked.text = canary;
    asked.needsAnswer = true;
    QVERIFY(await(workspace.addInteraction(asked)).ok());
    TaskEntry task;
    task.person = ana;
    task.title = canary;
    task.dueAt = workspace.now();
    QVERIFY(await(workspace.addTask(task)).ok());
    window.setWorkspace(*made);
    if (key == u"person")
        window.openPerson(ana);
    else
        window.goTo(key);
    // The newest change, which Undo speaks of, names the person.
    PersonEdit edit;
    edit.id = ana;
    edit.name = canary + u" II"_s;
    QVERIFY(await(workspace.editPerson(edit)).ok());
    QTRY_VERIFY(window.findChild<QAction *>(u"edit-undo"_s)->text().contains(u"canary"_s));
    QTest::qWait(300); // what is asked for arrives

    int named = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        QVERIFY2(!opens(widget->toolTip()), qPrintable(widget->toolTip()));
        QVERIFY2(!opens(widget->statusTip()) && !opens(widget->whatsThis()),
                 qPrintable(widget->objectName()));
        named += widget->toolTip().contains(u"canary"_s);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!opens(label->text()) || label->textFormat() == Qt::PlainText,
                     qPrintable(label->text()));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; row < std::min(50, model->rowCount(view->rootIndex())); ++row) {
                for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                    const QString tip =
                        model->index(row, column, view->rootIndex()).data(Qt::ToolTipRole).toString();
                    QVERIFY2(!opens(tip), qPrintable(tip));
                }
            }
        }
    }
    QVERIFY(named > 0); // the button Undo, at least
    for (const QAction *one : window.findChildren<QAction *>()) {
        // Menus of the program show no tips; buttons that stand for an action show the action's.
        for (const QObject *button : one->associatedObjects()) {
            const bool menu = button->inherits("QMenu") || button->inherits("QMenuBar") || button == &window;
            QVERIFY2(menu || !opens(one->toolTip()), qPrintable(one->toolTip()));
        }
    }
}

QTEST_MAIN(TestPlainEverywhere)
#include "tst_plain_everywhere.moc"
