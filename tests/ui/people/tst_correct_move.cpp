// SPDX-License-Identifier: GPL-3.0-or-later
// A move that was recorded wrongly is put right on the person's page.
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/person/correct_popup.h"
#include "ui/person/timeline_model.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestCorrectMove : public QObject
{
    Q_OBJECT

private:
    struct Page {
        WorkspaceFixture f;
        PersonId ana = f.addPerson(u"Ana"_s);
        PersonScreen screen;
        QListView *timeline = nullptr;

        void open()
        {
            f.clock.set(noon + 3 * dayMillis);
            f.move(ana, u"Act"_s);
            QCoreApplication::processEvents();
            screen.resize(1104, 720);
            screen.setWorkspace(f.workspace);
            screen.showPerson(ana);
            screen.show();
            screen.activateWindow();
            for (QListView *list : screen.findChildren<QListView *>()) {
                if (list->accessibleName() == u"Timeline"_s)
                    timeline = list;
            }
        }
        int rowOf(const QString &title) const
        {
            for (int row = 0; row < timeline->model()->rowCount(); ++row) {
                const auto *item = timeline->model()
                                       ->index(row, 0)
                                       .data(TimelineModel::ItemRole)
                                       .value<const TimelineItem *>();
                if (item && item->title == title)
                    return row;
            }
            return -1;
        }
        CorrectPopup *popup()
        {
            CorrectPopup *found = nullptr;
            (void)QTest::qWaitFor([&] {
                for (CorrectPopup *one : screen.findChildren<CorrectPopup *>()) {
                    if (one->isVisible())
                        found = one;
                }
                return found != nullptr;
            });
            if (found && qEnvironmentVariableIsSet("VOUCH_SCREENSHOTS"))
                found->grab().save(qEnvironmentVariable("VOUCH_SCREENSHOTS") + u"/CorrectPopup.png"_s);
            return found;
        }
        QString stage() { return good(f.workspace->person(ana)).places.value(0).stageName; }
    };

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void enterOnAMoveOpensItAndTheStageIsPutRight()
    {
        Page p;
        p.open();
        QTRY_VERIFY(p.rowOf(u"Consider → Act"_s) >= 0);
        p.timeline->setFocus();
        p.timeline->setCurrentIndex(p.timeline->model()->index(p.rowOf(u"Consider → Act"_s), 0));
        QTest::keyClick(p.timeline, Qt::Key_Return);
        CorrectPopup *popup = p.popup();
        QVERIFY(popup);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return); // nothing is different yet
        QVERIFY(popup->isVisible());
        auto *stage = qobject_cast<QComboBox *>(popup->focusWidget());
        QVERIFY(stage);
        stage->setCurrentText(u"Decide"_s);
        QTest::keyClick(stage, Qt::Key_Return);
        QTRY_COMPARE(p.stage(), u"Decide"_s);
        QTRY_VERIFY(p.rowOf(u"Consider → Decide"_s) >= 0);
        QVERIFY(p.rowOf(u"Consider → Act"_s) < 0);

        // The next look tells what it was before.
        p.timeline->setCurrentIndex(p.timeline->model()->index(p.rowOf(u"Consider → Decide"_s), 0));
        p.screen.activateWindow(); // offscreen does not when a popup closes
        QTRY_VERIFY(p.timeline->hasFocus());
        QTest::keyClick(p.timeline, Qt::Key_E, Qt::ControlModifier);
        popup = p.popup();
        QVERIFY(popup);
        const QList<QLabel *> labels = popup->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->isVisible() && label->text().contains(u"Consider → Act on"_s);
        }));
        popup->findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(popup->findChild<QCheckBox *>(), Qt::Key_Return);
        QTRY_COMPARE(p.stage(), u"Consider"_s);
        QTRY_VERIFY(p.rowOf(u"Consider → Decide"_s) < 0);
        good(p.f.workspace->undo());
        QTRY_VERIFY(p.rowOf(u"Consider → Decide"_s) >= 0);
    }

    void theButtonOnTheRowDoesTheSame()
    {
        Page p;
        p.open();
        QTRY_VERIFY(p.rowOf(u"Consider → Act"_s) >= 0);
        const QModelIndex index = p.timeline->model()->index(p.rowOf(u"Consider → Act"_s), 0);
        p.timeline->setCurrentIndex(index);
        if (qEnvironmentVariableIsSet("VOUCH_SCREENSHOTS"))
            p.screen.grab().save(qEnvironmentVariable("VOUCH_SCREENSHOTS") + u"/person-moves.png"_s);
        const QRect row = p.timeline->visualRect(index);
        CorrectPopup *popup = nullptr;
        // Somewhere to the left of the time, where the button is painted.
        for (int x = row.right() - 70; x > row.right() - 170 && !popup; x -= 25) {
            QTest::mouseClick(p.timeline->viewport(), Qt::LeftButton, {}, QPoint(x, row.bottom() - 12));
            settle(*p.f.workspace);
            for (CorrectPopup *one : p.screen.findChildren<CorrectPopup *>())
                popup = one->isVisible() ? one : popup;
        }
        QVERIFY(popup);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(p.stage(), u"Act"_s);
    }
};

QTEST_MAIN(TestCorrectMove)
#include "tst_correct_move.moc"
