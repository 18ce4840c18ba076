// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/record_panel.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

/// The composer beside a card or a row.
class TestRecordPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<QWidget> m_window;
    RecordPanel *m_panel = nullptr;
    PersonId m_ana, m_bo;

    Subject about(PersonId person, const QString &name) const
    {
        Subject subject;
        subject.people = {person};
        subject.who = name;
        subject.place = m_window->mapToGlobal(QPoint(40, 40));
        return subject;
    }
    Subject ana() const { return about(m_ana, u"Ana Sousa"_s); }
    QWidget *popup() const { return m_window->findChild<QWidget *>(u"record-panel"_s); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }
    QComboBox *choice(const QString &name) const
    {
        for (QComboBox *box : m_panel->composer()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name && box->isVisible())
                return box;
        }
        return nullptr;
    }
    QString chosen(const QString &name) const { return choice(name)->currentData().toString(); }
    void choose(const QString &name, const QString &key)
    {
        choice(name)->setCurrentIndex(choice(name)->findData(key));
        emit choice(name)->activated(choice(name)->currentIndex());
    }
    TimelineItem newest() { return good(m_f->workspace->timeline(m_ana, 1)).first(); }
    static QStackedWidget *fieldsOf(const QWidget *popup) { return popup->findChild<QStackedWidget *>(); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        m_bo = m_f->addPerson(u"Bo Li"_s);
        m_f->clock.advance(1000);
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        auto *field = new QLineEdit;
        field->setAccessibleName(u"Before"_s);
        layout->addWidget(field);
        m_panel = new RecordPanel(m_window.get());
        m_panel->setWorkspace(m_f->workspace);
        m_window->resize(900, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        field->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_f.reset();
    }

    void returnInTheTitleRecordsTheTaskAndGivesTheFocusBack()
    {
        QSignalSpy recorded(m_panel, &RecordPanel::recorded);
        m_panel->open(Composer::Task, ana(), {});
        QTRY_COMPARE(focused(), u"What is to be done"_s);
        type(u"Send the price list"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(!m_panel->isOpen());
        const QList<TaskRecord> tasks = good(m_f->workspace->openTasks(20));
        QVERIFY(std::any_of(tasks.cbegin(), tasks.cend(), [this](const TaskRecord &task) {
            return task.person == m_ana && task.title == u"Send the price list"_s;
        }));
        m_window->activateWindow();
        QTRY_COMPARE(focused(), u"Before"_s);
    }

    void ctrlReturnRecordsWhateverHasTheFocus()
    {
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"They like it"_s);
        choice(u"Mood"_s)->setFocus();
        QTest::keyClick(choice(u"Mood"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(newest().text, u"They like it"_s);
        QVERIFY(newest().incoming); // what is logged is theirs unless said
    }

    void whatWasTypedIsKeptForThatPersonAlone()
    {
        QSignalSpy kept(m_panel, &RecordPanel::kept);
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"Half a sen"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->isOpen());
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().first().toString().contains(u"Ana Sousa"_s));
        m_panel->open(Composer::Interaction, about(m_bo, u"Bo Li"_s), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QCOMPARE(static_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->isOpen());
        QCOMPARE(kept.size(), 1); // nothing was typed
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"tence"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(newest().text.contains(u"Half a sen"_s) && newest().text.contains(u"tence"_s));
    }

    void eachKindKeepsWhatWasTypedForIt()
    {
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"We are sorry"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_panel->isOpen());
        m_panel->open(Composer::Note, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QVERIFY(!m_panel->composer()->hasDraft());
        type(u"Likes tea"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(newest().text, u"Likes tea"_s);
        QTRY_VERIFY(!m_panel->isOpen());
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QCOMPARE(static_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(),
                 u"We are sorry"_s);
    }

    void whatIsClosedWhileItIsWrittenStillAnswers()
    {
        QSignalSpy recorded(m_panel, &RecordPanel::recorded);
        QSignalSpy kept(m_panel, &RecordPanel::kept);
        for (const QString &text : {u"Quick"_s, QString()}) {
            m_panel->open(Composer::Interaction, ana(), {});
            QTRY_COMPARE(focused(), u"Text"_s);
            type(text);
            const QPointer<Composer> composer = m_panel->composer();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
            QTest::keyClick(popup(), Qt::Key_Escape);
            QVERIFY(!m_panel->isOpen());
            QTRY_COMPARE(recorded.size(), 1);
            QVERIFY(kept.isEmpty()); // it is recorded
            QTRY_VERIFY(!composer);
            recorded.clear();
        }
    }

    void whatFailsIsKeptAndTriedAgainOnlyWhileItIsThere()
    {
        QSignalSpy recorded(m_panel, &RecordPanel::recorded);
        QSignalSpy failed(m_panel, &RecordPanel::failed);
        good(m_f->workspace->deletePeople({m_ana}));
        m_panel->open(Composer::Note, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"A note"_s);
        const QPointer<Composer> composer = m_panel->composer();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(composer && composer->hasDraft());
        const auto retry = failed.first().at(1).value<std::function<void()>>();
        good(m_f->workspace->undo());
        retry();
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(newest().text, u"A note"_s);
        QTRY_VERIFY(!composer);
        retry(); // the banner may still stand
        m_panel->open(Composer::Note, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QVERIFY(!m_panel->composer()->hasDraft());
    }

    void whatGoesWithItsWorkspaceIsNotSaidToBeKept()
    {
        QSignalSpy kept(m_panel, &RecordPanel::kept);
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"Half a sen"_s);
        m_panel->setWorkspace(nullptr);
        QVERIFY(!m_panel->isOpen());
        QCOMPARE(kept.size(), 1);
        QVERIFY2(kept.first().first().toString().contains(u"was not recorded"_s),
                 qPrintable(kept.first().first().toString()));
    }

    void anAnswerSaysWhatItAnswersAndCanBeSomethingElse()
    {
        InteractionEntry asked;
        asked.person = m_ana;
        asked.channel = u"instagram"_s;
        asked.kind = u"comment"_s;
        asked.text = u"Do you ship?"_s;
        asked.needsAnswer = true;
        good(m_f->workspace->addInteraction(asked));
        m_f->clock.advance(1000);
        Subject comment = ana();
        comment.said = {InteractionId(newest().id), newest().channel, newest().contact, newest().text};
        m_panel->open(Composer::Interaction, comment, {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QCOMPARE(chosen(u"Channel"_s), u"instagram"_s);
        QCOMPARE(chosen(u"Kind"_s), u"reply"_s);
        QCOMPARE(chosen(u"Direction"_s), u"out"_s);
        auto *answer = popup()->findChild<QWidget *>(u"composer-answer"_s);
        QVERIFY(answer->isVisible());
        QCOMPARE(answer->findChild<QLabel *>()->text(), u"Answers “Do you ship?”"_s);
        if (qEnvironmentVariableIsSet("VOUCH_SCREENSHOTS"))
            popup()->grab().save(qEnvironmentVariable("VOUCH_SCREENSHOTS") + u"/record-panel-answer.png"_s);
        popup()->findChild<QToolButton *>(u"composer-no-answer"_s)->click();
        QVERIFY(!answer->isVisible());
        QCOMPARE(chosen(u"Direction"_s), u"in"_s); // as it was
        type(u"They wrote again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(newest().text, u"They wrote again"_s);
        QCOMPARE(good(m_f->workspace->today({})).unanswered.size(), 1);
        QTRY_VERIFY(!m_panel->isOpen());
        // And as what it is.
        m_panel->open(Composer::Interaction, comment, {});
        QTRY_COMPARE(focused(), u"Text"_s);
        type(u"Yes"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(good(m_f->workspace->today({})).unanswered.isEmpty());
        QTRY_VERIFY(!m_panel->isOpen());
        // The next one is not an answer any more.
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        QCOMPARE(chosen(u"Direction"_s), u"in"_s);
    }

    void aCallIsOnThePhoneUnlessAnotherChannelWasChosen()
    {
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        choose(u"Kind"_s, u"call"_s);
        QCOMPARE(chosen(u"Channel"_s), u"phone"_s);
        choose(u"Kind"_s, u"meeting"_s);
        QCOMPARE(chosen(u"Channel"_s), u"in-person"_s);
        choose(u"Channel"_s, u"whatsapp"_s);
        choose(u"Kind"_s, u"call"_s);
        QCOMPARE(chosen(u"Channel"_s), u"whatsapp"_s);
    }

    void anotherKeyChangesTheKindInPlace()
    {
        m_panel->open(Composer::Interaction, ana(), {});
        QTRY_COMPARE(focused(), u"Text"_s);
        m_panel->change(Composer::Task);
        QTRY_COMPARE(focused(), u"What is to be done"_s);
        QVERIFY(m_panel->isOpen());
    }

    void allOfItIsOnTheScreen()
    {
        Subject atTheEdge = ana();
        const QRect room = m_window->screen()->availableGeometry();
        atTheEdge.place = room.bottomRight();
        for (const Composer::Kind kind : {Composer::Interaction, Composer::Purchase, Composer::Referral}) {
            m_panel->open(kind, atTheEdge, {});
            QTRY_VERIFY(popup() && popup()->isVisible());
            QTRY_VERIFY(room.contains(popup()->geometry()));
            // No larger than what it holds: the fields learn their width only when it is shown.
            QTRY_VERIFY2(popup()->height() <= popup()->layout()->totalHeightForWidth(popup()->width()) + 2,
                         qPrintable(u"%1 of %2"_s.arg(popup()->height())
                                        .arg(popup()->layout()->totalHeightForWidth(popup()->width()))));
            QTRY_VERIFY(fieldsOf(popup())->height() <=
                        fieldsOf(popup())->currentWidget()->heightForWidth(fieldsOf(popup())->width()));
            if (qEnvironmentVariableIsSet("VOUCH_SCREENSHOTS"))
                popup()->grab().save(
                    u"%1/record-panel-%2.png"_s.arg(qEnvironmentVariable("VOUCH_SCREENSHOTS")).arg(kind));
            popup()->close();
            QTRY_VERIFY(!popup());
        }
    }
};

QTEST_MAIN(TestRecordPanel)
#include "tst_record_panel.moc"
