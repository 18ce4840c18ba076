// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubt_list.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using exchange::ColumnDoubt;
using ui::DoubtList;

class TestDoubtList : public QObject
{
    Q_OBJECT

private:
    ColumnDoubt amount() const
    {
        return {ColumnDoubt::Kind::Amount, u"deals.csv"_s, u"Amount"_s, u"comma"_s, {u"1.250"_s}};
    }
    ColumnDoubt day(const QString &column = u"Entered at"_s) const
    {
        ColumnDoubt doubt{
            ColumnDoubt::Kind::DayMonth, u"deals.csv"_s, column, u"day-first"_s, {u"03/04/2026"_s}};
        doubt.open = false;
        return doubt;
    }
    static QStringList texts(const DoubtList &list)
    {
        QStringList all;
        for (const QLabel *label : list.findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }
    static QComboBox *box(const DoubtList &list, int row)
    {
        return list.findChild<QComboBox *>(u"import-doubt-%1"_s.arg(row));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void thereIsALineForEachColumnTheOpenOnesFirst()
    {
        DoubtList list;
        QVERIFY(list.isHidden());
        list.setDoubts({day(), amount()});
        QVERIFY(!list.isHidden());
        QCOMPARE(texts(list),
                 (QStringList{u"Please check the column “Amount”: “1.250” is"_s,
                              u"Column “Entered at”, as the rest of the file shows: “03/04/2026” is"_s}));
        QCOMPARE(box(list, 0)->currentText(), u"1,250.00"_s);
        QCOMPARE(box(list, 1)->currentText(), u"3 April 2026"_s);
        QCOMPARE(box(list, 1)->itemText(1), u"4 March 2026"_s);
        QVERIFY(!box(list, 0)->accessibleName().isEmpty());
        list.setDoubts({});
        QVERIFY(list.isHidden());
    }

    void aChoiceIsToldAndKeepsItsBoxAndFocus()
    {
        DoubtList list;
        list.setDoubts({amount(), day()});
        list.show();
        QComboBox *first = box(list, 0);
        QSignalSpy spy(&list, &DoubtList::chosen);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        if (spy.isEmpty())
            QTest::keyClick(first, Qt::Key_Up);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(), (QVariantList{u"Amount"_s, u"dot"_s}));
        ColumnDoubt chosen = amount();
        chosen.reading = u"dot"_s;
        chosen.chosen = true;
        list.setDoubts({day(), chosen});
        QCOMPARE(box(list, 0), first);
        QCOMPARE(first->currentText(), u"1.25"_s);
        QCOMPARE(texts(list).first(), u"Column “Amount”, as you chose: “1.250” is"_s);
    }

    void tablesAreAskedWhetherTheyHoldPeople()
    {
        DoubtList list;
        list.setDoubts({{ColumnDoubt::Kind::People, u"skills.csv"_s, {}, u"no-people"_s, {}}});
        QSignalSpy spy(&list, &DoubtList::chosen);
        QCOMPARE(box(list, 0)->currentText(), u"These are no people"_s);
        QTest::keyClick(box(list, 0), Qt::Key_Down);
        QCOMPARE(spy.value(0), (QVariantList{u"people"_s, u"people"_s}));
    }

    void datesThatContradictEachOtherAreSaidWithoutAChoice()
    {
        DoubtList list;
        list.setDoubts({{ColumnDoubt::Kind::DayMonth,
                         u"d.csv"_s,
                         u"When"_s,
                         u"day-first"_s,
                         {u"13/02/2026"_s, u"02/13/2026"_s}}});
        QVERIFY(!box(list, 0));
        QVERIFY(texts(list).first().contains(u"“13/02/2026”"_s));
    }

    void columnsOfTheSameNameInTwoFilesAreOneLine()
    {
        DoubtList list;
        ColumnDoubt other = amount();
        other.file = u"more.csv"_s;
        other.open = false;
        list.setDoubts({other, amount()});
        QCOMPARE(texts(list).size(), 1);
        QVERIFY(texts(list).first().startsWith(u"Please check"_s));
    }
};

QTEST_MAIN(TestDoubtList)
#include "tst_doubt_list.moc"
