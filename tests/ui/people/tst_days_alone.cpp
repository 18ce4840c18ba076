// SPDX-License-Identifier: GPL-3.0-or-later
// Days without a time of day in forms and on the person's page, in the workspace's time zone.
#include "core/base/shown_time.h"
#include "tests/support/workspace_fixture.h"
#include "ui/people/composer.h"
#include "ui/people/timeline_model.h"
#include "ui/people/words.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
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
            if (item.kind == u"note"_s)
                return item;
        }
        return {};
    }
    /// Writes a note with the composer; `choose` does something with the field of the time.
    TimelineItem noted(const std::function<void(QDateTimeEdit &)> &choose)
    {
        Composer composer;
        composer.setWorkspace(m_f->workspace);
        composer.setPerson(m_ana, u"Ana"_s);
        composer.show();
        QDateTimeEdit *when = nullptr;
        for (QDateTimeEdit *edit : composer.findChildren<QDateTimeEdit *>()) {
            if (edit->accessibleName() == u"When it happened"_s)
                when = edit;
        }
        if (!when)
            qFatal("the composer asks for no time");
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

    void theComposerShowsTheClocksOfTheWorkspace()
    {
        setZone(u"Pacific/Auckland"_s);
        QDateTime shownAt;
        noted([&](QDateTimeEdit &when) { shownAt = QDateTime(when.date(), when.time()); });
        QCOMPARE(shownAt.date(), QDate(2026, 6, 2)); // 12:00 UTC is midnight there
        QCOMPARE(shownAt.time(), QTime(0, 0));
        QCOMPARE(note()->at, noon); // left alone it means now
        QVERIFY(!note()->day.isValid());
    }

    void aDayChosenWithoutATimeIsADay()
    {
        setZone(u"Asia/Shanghai"_s);
        const TimelineItem item = noted([](QDateTimeEdit &when) { when.setDate(QDate(2026, 2, 1)); });
        QCOMPARE(item.day, QDate(2026, 2, 1));
        setZone(u"America/New_York"_s);
        QCOMPARE(note()->day, QDate(2026, 2, 1));
    }

    void aTimeTypedIsOfTheWorkspacesClocks()
    {
        setZone(u"Asia/Shanghai"_s);
        const TimelineItem item = noted([](QDateTimeEdit &when) {
            when.setDate(QDate(2026, 2, 28));
            when.setTime(QTime(23, 0));
        });
        QVERIFY(!item.day.isValid());
        QCOMPARE(item.at, QDateTime(QDate(2026, 2, 28), QTime(15, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void headingsAndTipsSayNoInventedTime_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"UTC", "Asia/Shanghai", "America/New_York", "Pacific/Auckland", "Pacific/Kiritimati"})
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
        QCOMPARE(shown::dateTime(item.at, item.day), QLocale().toString(QDate(2026, 2, 1), QLocale::ShortFormat));
    }
};

QTEST_MAIN(TestDaysAlone)
#include "tst_days_alone.moc"
