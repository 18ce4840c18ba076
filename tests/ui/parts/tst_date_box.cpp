// SPDX-License-Identifier: GPL-3.0-or-later
// The field for dates by its keys: what it shows is what it says, and nothing typed into it is lost or
// guessed.
#include "core/base/shown_time.h"
#include "ui/parts/date_box.h"
#include "ui/parts/date_period.h"
#include "ui/parts/form_popup.h"
#include "ui/parts/theme.h"
#include "ui/window/key_rules.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

namespace
{

/// Monday, 30 November 2026, 12:20 in Shanghai.
const QTimeZone shanghai("Asia/Shanghai");
const Millis noon = QDateTime(QDate(2026, 11, 30), QTime(12, 20), shanghai).toMSecsSinceEpoch();

/// A window with one date and a button behind it.
struct Form {
    QWidget window;
    DateBox *box;
    QPushButton *next;
    explicit Form(DateBox::Holds holds = DateBox::Holds::Times)
        : box(new DateBox(u"Due"_s, holds, &window))
        , next(new QPushButton(u"Record"_s, &window))
    {
        box->setNow([] { return noon; });
        box->setGeometry(10, 10, 300, 36);
        next->setGeometry(10, 120, 100, 30);
        window.resize(420, 200);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
        window.activateWindow();
        edit()->setFocus();
        if (!QTest::qWaitFor([this] { return edit()->hasFocus(); }))
            qFatal("no focus");
    }
    QLineEdit *edit() const { return box->findChild<QLineEdit *>(); }
    void typeOver(const QString &text)
    {
        QTest::keyClick(edit(), Qt::Key_A, Qt::ControlModifier);
        for (const QChar c : text) {
            if (c.unicode() < 128)
                QTest::keyClick(edit(), c.toLatin1());
            else
                edit()->insert(c), emit edit()->textEdited(edit()->text()); // as an input method does
        }
    }
    void leave() { QTest::keyClick(edit(), Qt::Key_Tab); }
    /// What stands beside the field.
    QString saying() const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role").toString().startsWith(u"saying"_s))
                return label->text();
        }
        return {};
    }
    std::optional<When> value() const
    {
        const auto value = box->value();
        if (!value)
            qFatal("%s", qPrintable(value.error().text));
        return *value;
    }
};

When inShanghai(QDate day, QTime time)
{
    return When(QDateTime(day, time, shanghai).toMSecsSinceEpoch());
}

} // namespace

class TestDateBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        shown::setCalendar(Calendar(shanghai));
    }
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        theme::setZoom(*qApp, 100);
    }

    void untouchedItHoldsWhatItWasGiven()
    {
        Form form;
        const When precise(noon + 34'567); // a moment with seconds, of which none are shown
        form.box->setValue(precise);
        QCOMPARE(form.edit()->text(), u"Mon 30 Nov 2026, 12:20"_s);
        form.leave();
        QCOMPARE(form.value(), std::optional(precise));
        form.box->setValue(When::day(QDate(2026, 12, 4)));
        QCOMPARE(form.edit()->text(), u"Fri 4 Dec 2026"_s);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 4))));
    }

    void emptyIsWhatItSays()
    {
        Form form;
        QVERIFY(!form.box->value()); // without a meaning, a date is missing
        form.box->setEmptyMeans(u"No date"_s);
        QCOMPARE(form.edit()->placeholderText(), u"No date"_s);
        QCOMPARE(form.edit()->accessibleDescription(), u"No date"_s);
        QVERIFY(!form.value());
    }

    void wordsAreExplainedWhileTheyAreTypedAndWrittenOutBehind()
    {
        Form form;
        QSignalSpy edited(form.box, &DateBox::edited), settled(form.box, &DateBox::settled);
        form.typeOver(u"next Fri 3pm"_s);
        QCOMPARE(form.edit()->text(), u"next Fri 3pm"_s);
        QCOMPARE(form.saying(), u"Fri 4 Dec 2026, 15:00"_s);
        QCOMPARE(form.edit()->accessibleDescription(), u"Fri 4 Dec 2026, 15:00"_s);
        QCOMPARE(form.value(), std::optional(inShanghai(QDate(2026, 12, 4), QTime(15, 0))));
        QCOMPARE(edited.size(), 12);
        QCOMPARE(settled.size(), 0);
        form.leave();
        QCOMPARE(form.edit()->text(), u"Fri 4 Dec 2026, 15:00"_s);
        QCOMPARE(form.saying(), QString());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(form.value(), std::optional(inShanghai(QDate(2026, 12, 4), QTime(15, 0))));
    }

    void chineseWordsAreRead()
    {
        QLocale::setDefault(QLocale(u"zh_CN"_s));
        Form form;
        form.box->setToward(DateReading::Toward::Past);
        form.typeOver(u"昨天下午3点"_s);
        QCOMPARE(form.saying(), u"2026年11月29日周日 15:00"_s);
        form.leave();
        QCOMPARE(form.edit()->text(), u"2026年11月29日周日 15:00"_s);
        QCOMPARE(form.value(), std::optional(inShanghai(QDate(2026, 11, 29), QTime(15, 0))));
    }

    void aDateIsTypedOverAnother()
    {
        Form form;
        form.box->setValue(When::day(QDate(2026, 12, 4)));
        form.typeOver(u"2027-06-18"_s);
        form.leave();
        QCOMPARE(form.edit()->text(), u"Fri 18 Jun 2027"_s);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2027, 6, 18))));
    }

    void whatCannotBeReadStaysAndIsSaid()
    {
        Form form;
        form.box->setEmptyMeans(u"No date"_s);
        QSignalSpy settled(form.box, &DateBox::settled);
        form.typeOver(u"no day at all"_s);
        QVERIFY(form.saying().contains(u"tomorrow"_s)); // help while one types
        form.leave();
        QCOMPARE(settled.size(), 1);
        QCOMPARE(form.edit()->text(), u"no day at all"_s);
        QVERIFY(form.saying().contains(u"no day at all"_s));
        QCOMPARE(form.edit()->accessibleDescription(), form.saying());
        QVERIFY(!form.box->value());
        QVERIFY(form.box->value().error().text.contains(u"no day at all"_s));
        // Whoever needs the date brings the focus back
        form.next->setFocus();
        form.box->showProblem();
        QVERIFY(form.edit()->hasFocus());
        // The arrows do not take it away, a correction takes the complaint away
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.edit()->text(), u"no day at all"_s);
        form.typeOver(u"today"_s);
        form.leave();
        QCOMPARE(form.saying(), QString());
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 11, 30))));
    }

    void daysOutsideTheLimitsAreRefusedWithTheLimit()
    {
        Form form(DateBox::Holds::Days);
        form.box->setLimits(QDate(2026, 12, 1), QDate(2026, 12, 24));
        form.typeOver(u"today"_s);
        form.leave();
        QVERIFY2(form.saying().contains(u"“today”"_s) && form.saying().contains(u"Tue 1 Dec 2026"_s),
                 qPrintable(form.saying()));
        QVERIFY(!form.box->value());
        form.edit()->setFocus();
        form.typeOver(u"31 Dec 2026"_s);
        QVERIFY(!form.box->value());
        QVERIFY(form.box->value().error().text.contains(u"Thu 24 Dec 2026"_s));
        form.typeOver(u"tomorrow 3pm"_s); // an hour would be dropped
        QVERIFY(!form.box->value());
        QVERIFY(form.box->value().error().text.contains(u"tomorrow 3pm"_s));
        form.typeOver(u"24 Dec"_s);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 24))));
        QTest::keyClick(form.edit(), Qt::Key_Up); // stays within them
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 24))));
    }

    void arrowsGoByDaysAndPagesByMonths()
    {
        Form form;
        form.box->setEmptyMeans(u"Now"_s);
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.edit()->text(), u"Mon 30 Nov 2026"_s); // from nothing to today
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 1))));
        QTest::keyClick(form.edit(), Qt::Key_Down);
        QTest::keyClick(form.edit(), Qt::Key_Down);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 11, 29))));
        QTest::keyClick(form.edit(), Qt::Key_PageUp);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 29))));
        // The hour stays
        form.typeOver(u"3pm"_s);
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.value(), std::optional(inShanghai(QDate(2026, 12, 1), QTime(15, 0))));
    }

    void theCalendarChoosesADayAndKeepsTheHour()
    {
        Form form;
        form.box->setEmptyMeans(u"No date"_s);
        form.typeOver(u"tomorrow 3pm"_s);
        QTest::keyClick(form.edit(), Qt::Key_Down, Qt::AltModifier);
        QSignalSpy settled(form.box, &DateBox::settled);
        auto *days = form.box->findChild<QCalendarWidget *>();
        QVERIFY(days);
        QCOMPARE(days->selectedDate(), QDate(2026, 12, 1));
        emit days->clicked(QDate(2026, 12, 24));
        QCOMPARE(form.value(), std::optional(inShanghai(QDate(2026, 12, 24), QTime(15, 0))));
        QCOMPARE(settled.size(), 1);
        QTRY_VERIFY(form.edit()->hasFocus());
        QTRY_VERIFY(!form.box->findChild<QCalendarWidget *>());
        // And takes the date away again
        QTest::mouseClick(form.box->findChild<QToolButton *>(), Qt::LeftButton);
        for (QPushButton *button : form.box->findChildren<QPushButton *>()) {
            if (button->text() == u"No date"_s)
                button->click();
        }
        QVERIFY(!form.value());
        QCOMPARE(settled.size(), 2);
    }

    void nothingMovesWhileItSpeaks()
    {
        Form form;
        const QRect box = form.box->geometry(), next = form.next->geometry();
        form.typeOver(u"next Fri 3pm"_s);
        QVERIFY(!form.saying().isEmpty());
        QCOMPARE(form.box->geometry(), box);
        QCOMPARE(form.next->geometry(), next);
        // Where the button stands close they stand above
        form.box->move(10, 100);
        form.next->move(10, form.box->geometry().bottom() + 10);
        form.typeOver(u"no day"_s);
        form.box->showProblem();
        QCOMPARE(form.window.findChildren<QLabel *>().size(), 1);
        const QRect words = form.window.findChild<QLabel *>()->geometry();
        const QRect field(form.edit()->mapTo(&form.window, QPoint()), form.edit()->size());
        QVERIFY2(!words.intersects(form.next->geometry()) && !words.intersects(field),
                 qPrintable(u"%1–%2"_s.arg(words.top()).arg(words.bottom())));
        // A click on what the words cover is for what lies there
        QLabel *saying = nullptr;
        for (QLabel *label : form.window.findChildren<QLabel *>())
            saying = label->isVisible() ? label : saying;
        QVERIFY(saying && saying->testAttribute(Qt::WA_TransparentForMouseEvents));
    }

    void whatTheFieldWritesByItselfIsUndoneInIt()
    {
        Form form;
        form.box->setEmptyMeans(u"No date"_s);
        int stored = 0;
        auto *undo = new QAction(u"Undo"_s, &form.window);
        undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
        form.window.addAction(undo);
        connect(undo, &QAction::triggered, this, [&] { ++stored; });
        const KeyRules rules(&form.window, [undo] { return QList<QAction *>{undo}; });
        form.next->setFocus();
        QTest::keyClick(form.next, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored, 1); // the key is the window's elsewhere
        form.edit()->setFocus();
        QTest::keyClick(form.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored, 2); // and where nothing was changed
        form.typeOver(u"tomorrow"_s);
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QCOMPARE(form.edit()->text(), u"Wed 2 Dec 2026"_s);
        QTest::keyClick(form.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.edit()->text(), u"tomorrow"_s);
        QCOMPARE(form.value(), std::optional(When::day(QDate(2026, 12, 1))));
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(form.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.edit()->text(), QString());
        QCOMPARE(stored, 2);
        // What is written out when one is done, too
        form.typeOver(u"tomorrow"_s);
        QTest::keyClick(form.edit(), Qt::Key_Return);
        QCOMPARE(form.edit()->text(), u"Tue 1 Dec 2026"_s);
        QTest::keyClick(form.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form.edit()->text(), u"tomorrow"_s);
        QCOMPARE(stored, 2);
    }

    void wordsOfAPeriodAreItsFirstAndItsLastDay()
    {
        Form form;
        auto *to = new DateBox(u"To"_s, DateBox::Holds::Days, &form.window);
        to->setNow([] { return noon; });
        joinAsPeriod(form.box, to);
        to->setValue(When::day(QDate(2026, 11, 30)));
        form.typeOver(u"last month"_s);
        form.leave();
        QCOMPARE(form.edit()->text(), u"Thu 1 Oct 2026"_s);
        auto *last = to->findChild<QLineEdit *>();
        last->setText(u"last month"_s);
        emit last->textEdited(last->text());
        emit last->editingFinished();
        QCOMPARE(last->text(), u"Sat 31 Oct 2026"_s);
        // Steps are looked at as well as words.
        form.edit()->setFocus();
        QTest::keyClick(form.edit(), Qt::Key_PageUp);
        QVERIFY(!form.box->value());
        QCOMPARE(form.box->lastValue(), std::optional(When::day(QDate(2026, 10, 1))));
    }

    void escapePutsBackWhatTheFieldHeld()
    {
        Form form;
        const When precise(noon + 34'567);
        form.box->setValue(precise);
        QSignalSpy settled(form.box, &DateBox::settled);
        int closed = 0;
        auto *close = new QAction(u"Close"_s, &form.window);
        close->setShortcut(QKeySequence(Qt::Key_Escape));
        form.window.addAction(close);
        connect(close, &QAction::triggered, this, [&] { ++closed; });
        form.typeOver(u"yesterday"_s);
        QTest::keyClick(form.edit(), Qt::Key_Up);
        QTest::keyClick(form.edit(), Qt::Key_Escape);
        QCOMPARE(form.edit()->text(), u"Mon 30 Nov 2026, 12:20"_s);
        QCOMPARE(form.value(), std::optional(precise));
        QCOMPARE(form.saying(), QString());
        QCOMPARE(closed, 0);
        QTest::keyClick(form.edit(), Qt::Key_Escape);
        QCOMPARE(closed, 1);
        form.leave();
        QCOMPARE(settled.size(), 0);
        // What was refused is taken back with its complaint, and who heard of it hears that, too.
        form.edit()->setFocus();
        form.typeOver(u"no day at all"_s);
        form.leave();
        QCOMPARE(settled.size(), 1);
        form.edit()->setFocus();
        QTest::keyClick(form.edit(), Qt::Key_Escape);
        QCOMPARE(form.saying(), QString());
        form.leave();
        QCOMPARE(settled.size(), 2);
        QCOMPARE(form.value(), std::optional(precise));
    }

    void aComplaintHidesNoFieldThatComesNext_data()
    {
        QTest::addColumn<int>("zoom");
        for (const int zoom : {100, 150, 200})
            QTest::addRow("%d", zoom) << zoom;
    }
    void aComplaintHidesNoFieldThatComesNext()
    {
        QFETCH(int, zoom);
        theme::setZoom(*qApp, zoom);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *above = new QLineEdit, *below = new QLineEdit;
        auto *box = new DateBox(u"Since"_s, DateBox::Holds::Days);
        auto *note = new QLabel(u"Answers “what we said”"_s);
        column->addWidget(above);
        column->addWidget(box);
        column->addWidget(note);
        column->addWidget(below);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        auto *edit = box->findChild<QLineEdit *>();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, u"nonsense"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(below->hasFocus());
        QVERIFY(edit->property("problem").toBool());
        const auto saying = [&]() -> QLabel * {
            for (QLabel *label : window.findChildren<QLabel *>()) {
                if (label->property("role").toString() == u"saying-problem"_s)
                    return label;
            }
            return nullptr;
        };
        QVERIFY(saying());
        const auto hides = [&] {
            const QRect words = saying()->geometry();
            return words.intersects(note->geometry()) || words.intersects(below->geometry()) ||
                   words.intersects(above->geometry());
        };
        QCoreApplication::processEvents();
        QVERIFY(saying()->isHidden() || !hides());
        edit->setFocus(); // the sentence is there for who goes back
        QTRY_VERIFY(saying()->isVisible());
        QVERIFY(saying()->text().contains(u"nonsense"_s));
        below->setFocus();
        QTRY_VERIFY(saying()->isHidden() || !hides());
        column->insertSpacing(2, 3 * saying()->height()); // with room it stays in sight
        window.resize(window.width(), window.height() + 20 * saying()->height());
        QTRY_VERIFY(saying()->isVisible() && !hides());
    }

    void inAPopupTheWordsHaveTheirOwnPlace_data() { aComplaintHidesNoFieldThatComesNext_data(); }
    void inAPopupTheWordsHaveTheirOwnPlace()
    {
        QFETCH(int, zoom);
        theme::setZoom(*qApp, zoom);
        struct Popup final : FormPopup {
            Popup()
                : FormPopup(u"Record"_s, noon, nullptr)
            {
                m_first = since = addMoment(u"Since"_s);
                reason = addWords(u"Reason"_s, {});
            }
            bool commit() override { return false; }
            DateBox *since;
            QComboBox *reason;
        };
        Popup popup;
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        popup.showAt({40, 40});
        QVERIFY(QTest::qWaitForWindowExposed(&popup));
        auto *edit = popup.since->findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"tomorrow"_s);
        QTest::keyClick(edit, Qt::Key_Tab);
        QLabel *words = popup.since->findChild<QLabel *>();
        QVERIFY(words);
        QTRY_VERIFY(words->isVisible());
        QVERIFY2(words->text().contains(u"too late"_s), qPrintable(words->text()));
        const auto rectOf = [&](const QWidget *part) {
            return QRect(part->mapTo(&popup, QPoint()), part->size());
        };
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        QTRY_VERIFY(!rectOf(words).intersects(rectOf(popup.reason)) &&
                    !rectOf(words).intersects(rectOf(edit)));
        QVERIFY(popup.rect().contains(rectOf(popup.findChild<QPushButton *>())));
        // Put right, everything stays where it is: somebody may be pressing a button.
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Escape);
        const QRect reason = rectOf(popup.reason);
        QCOMPARE(words->text(), QString());
        QCoreApplication::processEvents();
        QCOMPARE(rectOf(popup.reason), reason);
        QVERIFY(popup.isVisible());
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
    }

    void itIsWideEnoughForItsDatesAtEverySize_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("zoom");
        for (const QString &locale : {u"en_GB"_s, u"en_US"_s, u"zh_CN"_s, u"de_DE"_s, u"fr_FR"_s}) {
            for (const int zoom : {100, 125, 150, 200})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(locale).arg(zoom))) << locale << zoom;
        }
    }
    void itIsWideEnoughForItsDatesAtEverySize()
    {
        QFETCH(QString, locale);
        QFETCH(int, zoom);
        QLocale::setDefault(QLocale(locale));
        QWidget window;
        DateBox box(u"When"_s, DateBox::Holds::Times, &window);
        box.setEmptyMeans(u"Somebody resumes"_s);
        theme::setZoom(*qApp, zoom); // while it is open
        window.resize(900, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        box.resize(box.minimumSizeHint());
        box.layout()->activate();
        auto *edit = box.findChild<QLineEdit *>();
        const QFontMetrics metrics = edit->fontMetrics();
        for (int month = 1; month <= 12; ++month) {
            const When when = inShanghai(QDate(2026, month, 28), QTime(22, 58));
            const int text = metrics.horizontalAdvance(typedDateText(when, Calendar(shanghai)));
            QVERIFY2(text + 20 <= edit->width(), qPrintable(u"%1 in %2"_s.arg(text).arg(edit->width())));
        }
        QVERIFY(edit->height() >= metrics.height());
        // What it says lies in the window whole
        edit->setText(u"no day at all"_s);
        emit edit->textEdited(edit->text());
        box.showProblem();
        const auto labels = window.findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1);
        QVERIFY(window.rect().contains(labels.first()->geometry()));
        QVERIFY(labels.first()->height() >= labels.first()->heightForWidth(labels.first()->width()));
    }

    void assistiveTechnologyKnowsItsNameAndItsMeaning()
    {
        Form form;
        form.typeOver(u"tomorrow"_s);
        QAccessibleInterface *edit = QAccessible::queryAccessibleInterface(form.edit());
        QCOMPARE(edit->role(), QAccessible::EditableText);
        QCOMPARE(edit->text(QAccessible::Name), u"Due"_s);
        QCOMPARE(edit->text(QAccessible::Description), u"Tue 1 Dec 2026"_s);
        QVERIFY(!QAccessible::queryAccessibleInterface(form.box->findChild<QToolButton *>())
                     ->text(QAccessible::Name)
                     .isEmpty());
    }
};

QTEST_MAIN(TestDateBox)
#include "tst_date_box.moc"
