// SPDX-License-Identifier: GPL-3.0-or-later
// Dates are typed in one field and read by one parser, so that the same words mean the same everywhere and
// what cannot be read is said everywhere.
#include "tests/support/source_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vouch::test::SourceLine;
using vouch::test::sourceLinesWith;

class DateDoorsTest : public QObject
{
    Q_OBJECT

private:
    static QString otherFields()
    {
        return u"\\bQ(Date|Time|DateTime)Edit\\b|\\bQCalendarWidget\\b|setCalendarPopup"_s;
    }
    static void verifyNone(const QList<SourceLine> &lines, const QString &advice)
    {
        QStringList wrong;
        for (const SourceLine &line : lines)
            wrong.append(line.sentence());
        QVERIFY2(wrong.isEmpty(), qPrintable(advice + u'\n' + wrong.join(u'\n')));
    }

private slots:
    void datesAreTypedIntoTheDateBox()
    {
        verifyNone(
            sourceLinesWith(otherFields(), {u"ui/parts/date_box.cpp"_s, u"ui/parts/style_sheet.cpp"_s}),
            u"use DateBox of ui/parts/date_box.h:"_s);
    }

    void typedDatesAreReadByTheirParser()
    {
        QList<SourceLine> wrong = sourceLinesWith(u"\\bparseTime\\("_s, {});
        wrong.removeIf([](const SourceLine &line) { return line.file.startsWith(u"core/"_s); });
        verifyNone(wrong, u"use readTypedDate() of core/base/typed_date.h:"_s);
    }

    void theOtherWaysAreFound()
    {
        for (const QString &line :
             {u"auto *date = new QDateEdit(today, this);"_s, u"QDateTimeEdit *m_when;"_s,
              u"edit->setCalendarPopup(true);"_s, u"QTimeEdit clock;"_s})
            QVERIFY2(QRegularExpression(otherFields()).match(line).hasMatch(), qPrintable(line));
        QVERIFY(!QRegularExpression(otherFields()).match(u"DateBox *m_date;"_s).hasMatch());
        QVERIFY(!sourceLinesWith(otherFields(), {}).isEmpty()); // the door itself
    }
};

QTEST_GUILESS_MAIN(DateDoorsTest)
#include "tst_date_doors.moc"
