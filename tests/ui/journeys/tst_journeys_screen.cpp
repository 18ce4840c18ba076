// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/journeys/fit_table.h"
#include "ui/journeys/journey_editor.h"
#include "ui/journeys/journey_gallery.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/journeys/stage_list.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

namespace
{

/// The screen in a window over a real workspace.
struct Shown {
    WorkspaceFixture f;
    QWidget window;
    JourneysScreen *screen = nullptr;

    explicit Shown(const QStringList &journeys = {u"social-journey"_s})
        : f(journeys)
    {
    }
    bool open()
    {
        screen = new JourneysScreen(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(screen);
        window.resize(1104, 700);
        screen->setWorkspace(f.workspace);
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window) && QTest::qWaitFor([this] {
                   return !screen->isLoading() && screen->findChild<QPushButton *>(u"edit-social-journey"_s);
               });
    }
    template<class W>
    W *find(const char *name) const
    {
        return screen->findChild<W *>(QString::fromLatin1(name));
    }
    StageList *list() const { return find<StageList>("stage-list"); }
    QStringList listed() const
    {
        QStringList names;
        for (int row = 0; row < list()->count(); ++row)
            names.append(list()->item(row)->text());
        return names;
    }
    QStringList stored() const
    {
        QStringList names;
        const QList<Journey> journeys = good(f.workspace->journeys());
        for (const Stage &stage : journeys.first().stages)
            names.append(stage.name);
        return names;
    }
    /// Both the store and the list have these stages.
    bool becomes(const QStringList &names)
    {
        return QTest::qWaitFor(
            [&] { return !screen->editor()->isSaving() && stored() == names && listed() == names; });
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Opens the first journey by keyboard.
    bool edit()
    {
        find<QPushButton>("edit-social-journey")->setFocus();
        key(Qt::Key_Space);
        return QTest::qWaitFor([this] { return list()->hasFocus() && list()->count() == 7; });
    }
};

const QStringList social{u"Consider"_s, u"Research"_s, u"Decide"_s, u"Act"_s,
                         u"Enjoy"_s,    u"Refer"_s,    u"Repeat"_s};

} // namespace

class TestJourneysScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"vouch-test"_s);
        theme::apply(*qApp, ThemeMode::Light);
    }

    void theFocusNeverGoesByItselfToTheButtonThatDeletes()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        s.list()->setCurrentRow(5);
        s.find<QToolButton>("stage-down")->setFocus();
        s.key(Qt::Key_Space);
        QStringList names = social;
        names.move(5, 6);
        QVERIFY(s.becomes(names));
        QVERIFY(!s.find<QToolButton>("stage-down")->isEnabled());
        QVERIFY(s.list()->hasFocus());
        s.key(Qt::Key_Space);
        QVERIFY(s.becomes(names));
    }

    void theLifeCycleIsAddedWithItsSixStages()
    {
        // Given the template's card, which shows four stages
        Shown s;
        QVERIFY(s.open());
        auto *more = s.find<QCheckBox>("extend-life-cycle");
        QVERIFY(more);
        QVERIFY2(more->text().contains(u"Use"_s) && more->text().contains(u"Ask"_s),
                 qPrintable(more->text()));
        QVERIFY(!s.find<QCheckBox>("extend-circular"));

        // When somebody wants the two others, too, by keyboard, and adds it
        more->setFocus();
        s.key(Qt::Key_Space);
        QVERIFY(more->isChecked());
        s.find<QPushButton>("add-life-cycle")->setFocus();
        s.key(Qt::Key_Space);

        // Then all six are there, and it is one step to take back
        const auto stages = [&s] {
            QStringList names;
            for (const Journey &journey : good(s.f.workspace->journeys())) {
                if (journey.key == u"life-cycle")
                    for (const Stage &stage : journey.stages)
                        names.append(stage.name);
            }
            return names.join(u' ');
        };
        QTRY_COMPARE(stages(), u"Discover Explore Buy Use Ask Engage"_s);
        good(s.f.workspace->undo());
        QCOMPARE(stages(), QString());
    }

    void aStageThatSomebodyElseDeletedLeavesNoneToDelete()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        s.list()->setCurrentRow(1);
        JourneyEdit edit;
        edit.journey = s.f.journey();
        edit.journey.stages.removeAt(1);
        edit.expectedVersion = edit.journey.version;
        QVERIFY(good(s.f.workspace->updateJourney(edit)).operation.isValid());
        QStringList names = social;
        names.removeAt(1);
        QVERIFY(s.becomes(names));
        QSignalSpy announced(s.screen, &Screen::announced);
        s.list()->setFocus();
        s.key(Qt::Key_Delete);
        QCOMPARE(announced.size(), 1);
        QVERIFY(announced.first().first().toString().contains(u"No stage is chosen"_s));
        settle(*s.f.workspace);
        QVERIFY(s.becomes(names));
    }

    void stagesAreAddedRenamedMovedAndDeletedByKeyboardAndUndone()
    {
        Shown s;
        const PersonId ana = s.f.addPerson(u"Ana"_s);
        const PersonId bo = s.f.addPerson(u"Bo"_s);
        s.f.move(ana, u"Research"_s);
        s.f.move(bo, u"Act"_s);
        QVERIFY(s.open());
        QVERIFY(s.edit());
        QAbstractItemModelTester tester(s.list()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(s.listed(), social);

        // Add: the new stage stands behind the current one, its name ready to be typed over.
        s.key(Qt::Key_Down);
        s.find<QPushButton>("stage-add")->setFocus();
        s.key(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return s.find<QLineEdit>("stage-name")->hasFocus(); }));
        s.type(u"Try it"_s);
        s.key(Qt::Key_Return);
        QStringList names = social;
        names.insert(2, u"Try it"_s);
        QVERIFY(s.becomes(names));

        // Reorder with Alt and arrows.
        s.list()->setFocus();
        s.key(Qt::Key_Up, Qt::AltModifier);
        names.move(2, 1);
        QVERIFY(s.becomes(names));
        QCOMPARE(s.list()->currentRow(), 1);

        // Delete a stage with somebody in it: a panel asks where she goes.
        s.key(Qt::Key_Down);
        QCOMPARE(s.list()->currentItem()->text(), u"Research"_s);
        QVERIFY(
            QTest::qWaitFor([&] { return s.list()->currentItem()->data(Qt::UserRole + 3).toInt() == 1; }));
        s.key(Qt::Key_Delete);
        QVERIFY(s.find<QFrame>("stage-question")->isVisible());
        QCOMPARE(s.stored(), names);
        auto *places = s.find<QComboBox>("stage-destination");
        QVERIFY(places->hasFocus());
        QCOMPARE(places->findText(u"Research"_s), -1);
        while (places->currentText() != u"Decide")
            s.key(Qt::Key_Down);
        s.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"stage-answer"_s);
        s.key(Qt::Key_Space);
        names.removeAt(2);
        QVERIFY(s.becomes(names));
        QVERIFY(!s.find<QFrame>("stage-question")->isVisible());
        QCOMPARE(good(s.f.workspace->person(ana)).places.first().stageName, u"Decide"_s);
        QVERIFY(s.find<QLabel>("journey-saved")->text().startsWith(u"Saved "_s));

        // Undo each step; the screen follows.
        good(s.f.workspace->undo());
        names.insert(2, u"Research"_s);
        QVERIFY(s.becomes(names));
        QCOMPARE(good(s.f.workspace->person(ana)).places.first().stageName, u"Research"_s);
        good(s.f.workspace->undo());
        names.move(1, 2);
        QVERIFY(s.becomes(names));
        good(s.f.workspace->undo());
        good(s.f.workspace->undo());
        QVERIFY(s.becomes(social));
        QCOMPARE(good(s.f.workspace->check()), QStringList());
    }

    void escapeInTheQuestionDeletesNothing()
    {
        Shown s;
        s.f.move(s.f.addPerson(u"Ana"_s), u"Consider"_s);
        QVERIFY(s.open());
        QVERIFY(s.edit());
        QVERIFY(
            QTest::qWaitFor([&] { return s.list()->currentItem()->data(Qt::UserRole + 3).toInt() == 1; }));
        s.key(Qt::Key_Delete);
        QVERIFY(s.find<QFrame>("stage-question")->isVisible());
        s.key(Qt::Key_Escape);
        QVERIFY(!s.find<QFrame>("stage-question")->isVisible());
        QVERIFY(s.list()->hasFocus());
        QCOMPARE(s.stored(), social);
    }

    void aFieldIsWrittenWhenItIsLeftAsOneOperation()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        const qsizetype before = good(s.f.workspace->history(100)).size();
        auto *guidance = s.find<QPlainTextEdit>("stage-guidance");
        guidance->setFocus();
        guidance->selectAll();
        s.type(u"Say hello"_s);
        QCOMPARE(good(s.f.workspace->history(100)).size(), before);
        s.key(Qt::Key_Tab);
        QVERIFY(QTest::qWaitFor(
            [&] { return good(s.f.workspace->journeys()).first().stages.first().guidance == u"Say hello"; }));
        s.type(u"Send the catalogue"_s); // the tasks
        s.key(Qt::Key_Tab);
        QVERIFY(QTest::qWaitFor([&] {
            return good(s.f.workspace->journeys())
                .first()
                .stages.first()
                .tasks.last()
                .contains(u"Send the catalogue"_s);
        }));
        QCOMPARE(good(s.f.workspace->history(100)).size(), before + 2);
        auto *days = s.find<QSpinBox>("stage-days");
        days->setFocus();
        days->setValue(33);
        QVERIFY(QTest::qWaitFor(
            [&] { return good(s.f.workspace->journeys()).first().stages.first().waitDays == 33; }));
    }

    void twoSecondsWithoutTypingWriteToo()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        s.find<QLineEdit>("journey-name")->setFocus();
        s.find<QLineEdit>("journey-name")->selectAll();
        s.type(u"Our way"_s);
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).first().name == u"Our way"; },
                                6000));
        QVERIFY(s.find<QLineEdit>("journey-name")->hasFocus());
    }

    void aRefusedChangeSaysWhyAndKeepsWhatWasTyped()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        auto *name = s.find<QLineEdit>("stage-name");
        name->setFocus();
        name->selectAll();
        s.type(u"Decide"_s);
        s.key(Qt::Key_Return);
        auto *chip = s.find<QLabel>("journey-saved");
        QVERIFY(QTest::qWaitFor([&] { return chip->text().startsWith(u"Not saved: "_s); }));
        QVERIFY(chip->text().contains(u"Two stages"_s));
        QCOMPARE(name->text(), u"Decide"_s);
        QCOMPARE(s.stored(), social);
        name->selectAll();
        s.type(u"Notice"_s);
        s.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return chip->text().startsWith(u"Saved "_s); }));
        QCOMPARE(s.stored().first(), u"Notice"_s);
    }

    void templatesAreAddedAndCopiedAndPutFirst()
    {
        Shown s;
        QVERIFY(s.open());
        auto *add = s.find<QPushButton>("add-circular");
        QVERIFY(add->text().startsWith(u"Add"_s));
        add->setFocus();
        s.key(Qt::Key_Space);
        QVERIFY(QTest::qWaitFor([&] { return s.find<QPushButton>("use-circular") != nullptr; }));
        QCOMPARE(add->text(), u"Make a copy"_s);
        s.find<QPushButton>("use-circular")->click();
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).first().key == u"circular"; }));
        QVERIFY(QTest::qWaitFor([&] { return s.find<QPushButton>("use-social-journey") != nullptr; }));
        add->click();
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).size() == 3; }));
        const Journey copy = good(s.f.workspace->journeys()).last();
        QCOMPARE(copy.key, u"circular-2"_s);
        QVERIFY(copy.name.endsWith(u"(copy)"_s));
    }

    void aNewJourneyBeginsWithThreeStagesInTheEditor()
    {
        Shown s;
        QVERIFY(s.open());
        s.screen->screenActions().first()->trigger();
        QVERIFY(s.find<QLineEdit>("new-journey-name")->hasFocus());
        s.type(u"Market stall"_s);
        auto *loop = s.find<QAbstractButton>("new-journey-loop");
        loop->setFocus();
        s.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return s.list()->isVisible() && s.list()->count() == 3; }));
        const Journey made = good(s.f.workspace->journeys()).last();
        QCOMPARE(made.name, u"Market stall"_s);
        QCOMPARE(made.shape, JourneyShape::Loop);
        QVERIFY(!made.reentry.isEmpty());
        s.find<QPushButton>("journey-delete")->click();
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).size() == 1; }));
        QVERIFY(QTest::qWaitFor([&] { return s.screen->gallery()->isVisible(); }));
    }

    void aJourneyWithoutStagesIsExplainedAndGetsThemBack()
    {
        Shown s;
        s.f.move(s.f.addPerson(u"Ana"_s), u"Act"_s);
        QVERIFY(s.open());
        QVERIFY(s.edit());
        QVERIFY(QTest::qWaitFor([&] { return s.list()->item(3)->data(Qt::UserRole + 3).toInt() == 1; }));
        auto *shape = s.find<QComboBox>("journey-shape");
        shape->setFocus();
        shape->setCurrentIndex(3);
        emit shape->activated(3);
        QVERIFY(s.find<QFrame>("stage-question")->isVisible());
        QCOMPARE(shape->currentIndex(), 1);
        s.find<QPushButton>("stage-answer")->click();
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).first().stages.isEmpty(); }));
        QVERIFY(QTest::qWaitFor([&] { return !s.list()->isVisible(); }));
        good(s.f.workspace->undo());
        QVERIFY(s.becomes(social));
    }

    void anExportedFileComesBackAsACopy()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        const QString path = s.f.file(u"journey.json"_s);
        s.screen->exportTo(path);
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(path); }));
        s.screen->importFile(path);
        QVERIFY(s.find<QFrame>("copy-journey")->isVisible());
        auto *name = s.find<QLineEdit>("copy-journey-name");
        QVERIFY(name->hasFocus());
        s.type(u"The other one"_s);
        s.key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return good(s.f.workspace->journeys()).size() == 2; }));
        const Journey first = good(s.f.workspace->journeys()).first();
        const Journey copy = good(s.f.workspace->journeys()).last();
        QCOMPARE(copy.name, u"The other one"_s);
        QCOMPARE(copy.key, u"social-journey-2"_s);
        QCOMPARE(copy.stages.size(), first.stages.size());
        QCOMPARE(copy.stages.at(3).guidance, first.stages.at(3).guidance);
        QCOMPARE(copy.stages.at(3).waitAutomatic, first.stages.at(3).waitAutomatic);
        QSignalSpy failed(s.screen, &Screen::failed);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.close();
        s.screen->importFile(path);
        QCOMPARE(failed.size(), 1);
    }

    void theFitShowsTheBestModelFirst()
    {
        Shown s;
        for (int i = 0; i < 12; ++i) {
            const PersonId person = s.f.addPerson(u"Person %1"_s.arg(i));
            for (const QString &stage : {u"Consider"_s, u"Research"_s, u"Decide"_s, u"Act"_s})
                s.f.move(person, stage);
        }
        QVERIFY(s.open());
        auto *table = s.find<FitTable>("fit-table");
        QVERIFY(QTest::qWaitFor([&] { return table->rowCount() == templateKeys().size(); }));
        QVERIFY(table->item(0, 0)->text().contains(u"(yours)"_s));
        QVERIFY(s.find<QLabel>("fit-finding")->text().contains(u"fits best"_s));
        QVERIFY(!table->item(0, 1)->data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void everyControlHasANameAndIsLargeEnough()
    {
        Shown s;
        QVERIFY(s.open());
        QVERIFY(s.edit());
        for (QWidget *widget : s.screen->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) ||
                widget->focusPolicy() == Qt::NoFocus || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                       widget->objectName()));
            if (button)
                QVERIFY2(button->height() >= 20 && button->width() >= 24, qPrintable(button->objectName()));
        }
    }
};

QTEST_MAIN(TestJourneysScreen)
#include "tst_journeys_screen.moc"
