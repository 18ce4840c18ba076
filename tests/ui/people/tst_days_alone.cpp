// SPDX-License-Identifier: GPL-3.0-or-later
// Days without a time of day in forms and on the person's page, in the workspace's time zone.
#include "core/base/shown_time.h"
#include "core/workspace/settings.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/composer.h"
#include "ui/parts/phrases.h"
#include "ui/parts/theme.h"
#include "ui/person/person_fields.h"
#include "ui/person/timeline_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestDaysAlone : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    PersonId m_ana;

    void setZone(const QString &zone)
    {
        good(m_f->workspace->changeSetting(Setting::TimeZone, zone));
        shown::setCalendar(m_f->workspace->calendar()); // as the window does
    }
    std::optional<TimelineItem> note()
    {
        for (const TimelineItem &item : good(m_f->workspace->timeline(m_ana, 100))) {
            if (item.kind == TimelineKind::Note)
                return item;
        }
        return {};
    }
    static QLineEdit *dateOf(const Composer &composer)
    {
        for (QLineEdit *edit : composer.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"When it happened"_s)
                return edit;
        }
        qFatal("the composer asks for no time");
        return nullptr;
    }
    static void type(QLineEdit &field, const QString &text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
    }
    /// Writes a note with the composer; `choose` does something with the field of the time.
    TimelineItem noted(const std::function<void(QLineEdit &)> &choose)
    {
        Composer composer;
        composer.setWorkspace(m_f->workspace);
        composer.setPerson(m_ana, u"Ana"_s);
        composer.show();
        QLineEdit *when = dateOf(composer);
        composer.findChild<QPlainTextEdit *>()->setPlainText(u"Came by"_s);
        choose(*when);
        QSignalSpy recorded(&composer, &Composer::recorded);
        QTest::keyClick(composer.findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        if (!QTest::qWaitFor([&] { return !recorded.isEmpty(); }))
            qFatal("nothing was recorded");
        return *note();
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana"_s);
    }
    void cleanup()
    {
        m_f.reset();
        shown::setCalendar(Calendar(QTimeZone::systemTimeZone()));
    }

    void leftAloneItIsNowAndSaysSo()
    {
        setZone(u"Pacific/Auckland"_s);
        QString shown;
        noted([&](QLineEdit &when) { shown = when.text() + when.placeholderText(); });
        QCOMPARE(shown, u"Now"_s);
        QCOMPARE(note()->at, noon);
        QVERIFY(!note()->day.isValid());
    }

    void theComposerCountsByTheClocksOfTheWorkspace()
    {
        setZone(u"Pacific/Auckland"_s);
        QString means;
        const TimelineItem item = noted([&](QLineEdit &when) {
            type(when, u"yesterday 3pm"_s); // 12:00 UTC is the midnight after it there
            means = when.accessibleDescription();
        });
        QCOMPARE(means, u"Mon 1 Jun 2026, 15:00"_s);
        QCOMPARE(item.at, QDateTime(QDate(2026, 6, 1), QTime(3, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void aDayChosenWithoutATimeIsADay()
    {
        setZone(u"Asia/Shanghai"_s);
        const TimelineItem item = noted([](QLineEdit &when) { type(when, u"2026-02-01"_s); });
        QCOMPARE(item.day, QDate(2026, 2, 1));
        setZone(u"America/New_York"_s);
        QCOMPARE(note()->day, QDate(2026, 2, 1));
    }

    void aTimeTypedIsOfTheWorkspacesClocks()
    {
        setZone(u"Asia/Shanghai"_s);
        const TimelineItem item = noted([](QLineEdit &when) { type(when, u"2026-02-28 23:00"_s); });
        QVERIFY(!item.day.isValid());
        QCOMPARE(item.at, QDateTime(QDate(2026, 2, 28), QTime(15, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void aDateStaysWhileItMeansTheSame()
    {
        Composer composer;
        composer.setWorkspace(m_f->workspace);
        composer.setPerson(m_ana, u"Ana"_s);
        composer.show();
        composer.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&composer));
        auto *when = dateOf(composer);
        when->setFocus();
        type(*when, u"2026-02-01"_s);
        composer.start(Composer::Interaction);
        QCOMPARE(when->text(), u"Sun 1 Feb 2026"_s);
        composer.start(Composer::Task); // when it happened is not when it is due
        QCOMPARE(when->text(), QString());
        QCOMPARE(when->placeholderText(), u"No date"_s);
        QCOMPARE(when->accessibleName(), u"When it is due"_s);
    }

    void whatCannotBeReadIsSaidAndNothingIsRecorded()
    {
        Composer composer;
        composer.setWorkspace(m_f->workspace);
        composer.setPerson(m_ana, u"Ana"_s);
        composer.show();
        composer.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&composer));
        auto *text = composer.findChild<QPlainTextEdit *>();
        auto *when = dateOf(composer);
        text->setPlainText(u"Came by"_s);
        type(*when, u"no day at all"_s);
        QSignalSpy recorded(&composer, &Composer::recorded);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        // Nothing is stored, all that was typed is there, and the focus is where it has to be put right
        QVERIFY(when->hasFocus());
        QVERIFY(when->accessibleDescription().contains(u"no day at all"_s));
        QCOMPARE(when->text(), u"no day at all"_s);
        QCOMPARE(text->toPlainText(), u"Came by"_s);
        // Put right, it is recorded from the field itself
        type(*when, u"2026-02-01"_s);
        QTest::keyClick(when, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(note()->day, QDate(2026, 2, 1));
        QCOMPARE(when->text(), QString()); // the next one is now again
    }

    void aBirthdayIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("words") << u"9 March 1990"_s << u"1990-03-09"_s;
        QTest::newRow("no year") << u"March 9"_s << u"--03-09"_s;
        QTest::newRow("figures") << u"1990-03-09"_s << u"1990-03-09"_s;
        QTest::newRow("Chinese") << u"1990年3月9日"_s << u"1990-03-09"_s;
        QTest::newRow("Chinese without a year") << u"3月9日"_s << u"--03-09"_s;
        QTest::newRow("Chinese, another day") << u"12 月 31 号"_s << u"--12-31"_s;
        QTest::newRow("dots") << u"9.3."_s << u"--03-09"_s;
        QTest::newRow("no such day") << u"2月30日"_s << QString();
        QTest::newRow("none") << u"no day at all"_s << QString();
        QTest::newRow("not born yet") << u"2190-03-09"_s << QString();
    }
    void aBirthdayIsReadHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        PersonFields fields;
        fields.present(good(m_f->workspace->person(m_ana)), false);
        QLineEdit *birthday = nullptr;
        for (QLineEdit *edit : fields.findChildren<QLineEdit *>())
            birthday = edit->accessibleName() == u"Birthday"_s ? edit : birthday;
        QVERIFY(birthday);
        QSignalSpy problem(&fields, &PersonFields::problem);
        QString edited;
        connect(&fields, &PersonFields::edited, this,
                [&](const PersonEdit &edit) { edited = edit.birthday.value_or(QString()); });
        birthday->setText(typed);
        emit birthday->editingFinished();
        QCOMPARE(edited, stored);
        QCOMPARE(problem.size(), stored.isEmpty() ? 1 : 0);
        if (stored.isEmpty()) {
            QVERIFY(problem.first().first().toString().contains(typed));
            QCOMPARE(birthday->text(), typed); // to be put right, not to be typed again
            const QString sentence = problem.first().first().toString();
            QCOMPARE(sentence.contains(u"future"_s), typed == u"2190-03-09"_s);
            QVERIFY(birthday->property("problem").toBool());
            QCOMPARE(birthday->accessibleDescription(), sentence);
            birthday->setText(u"9 March 1990"_s);
            emit birthday->editingFinished();
            QCOMPARE(edited, u"1990-03-09"_s);
        }
        QVERIFY(!birthday->property("problem").toBool());
        QCOMPARE(birthday->accessibleDescription(), QString());
        if (!edited.isEmpty()) {
            QCOMPARE(birthday->text(), edited); // the form in which it is kept, at once
        }
    }

    void headingsAndTipsSayNoInventedTime_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone :
             {"UTC", "Asia/Shanghai", "America/New_York", "Pacific/Auckland", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void headingsAndTipsSayNoInventedTime()
    {
        QFETCH(QString, zone);
        setZone(zone);
        good(m_f->workspace->addNote(m_ana, u"Came by"_s, When::day(QDate(2026, 2, 1))));
        const TimelineItem item = *note();
        const QString tip = exactTime(item.at, item.day);
        QCOMPARE(tip, QLocale().toString(QDate(2026, 2, 1), QLocale::LongFormat));
        QCOMPARE(dayHeading(item.day, noon), tip);
        QCOMPARE(shown::dateTime(item.at, item.day),
                 QLocale().toString(QDate(2026, 2, 1), QLocale::ShortFormat));
    }
};

QTEST_MAIN(TestDaysAlone)
#include "tst_days_alone.moc"
