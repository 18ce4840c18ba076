// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesOfOnePersonAndOfTwo_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("can");
        const auto row = [](const char *one, const char *other, bool can) {
            QTest::addRow("%s, %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << can;
        };
        row("Ana Sousa", "Ana Costa", true); // married
        row("Zoë Berg", "Zoe Berg", true);
        row("Robert Hale", "Bob Hale", true);
        row("Catherine Roy", "Katharina Roy", true);
        row("A. Sousa", "Ana Sousa", true);
        row("Jean-Pierre Roux", "JP Roux", true);
        row("Мария Иванова", "Maria Ivanova", true);
        row("Дмитрий Котов", "Dmitry Kotov", true);
        row("Юлия Котова", "Julia Kotova", true);
        row("王小明", "Xiaoming Wang", true);
        row("王小明", "Wang Xiaoming", true);
        row("Sousa", "Ana Sousa", true);
        row("Dr. Ana Sousa", "Ana Sousa", true);
        row("Mr Hale", "Ana Hale", true);
        row("info@shop.example", "Ana Sousa", true);
        row("sun_flower88", "Ana Sousa", true);
        row("", "Ana Sousa", true);
        row("Ana Sousa", "Ben Sousa", false);
        row("Paul Hale", "Paula Hale", false);
        row("Mary J. Hale", "John Hale", false);
        row("王小明", "李大华", false);
        row("王小明", "Ana Sousa", false);
        row("Иван Петров", "Maria Petrova", false);
        row("Ana", "Ben", false);
        row("Y. Chen", "Bob Chen", false); // letters and words that are titles elsewhere are names here
        row("E. Fuchs", "C. Fuchs", false);
        row("Don Draper", "Bob Draper", false);
        row("Ing Tan", "May Tan", false);
        row("Don Juan Perez", "Juan Perez", true);
        row("Dr. med. Hale", "Ana Hale", true);
        row("E. Fuchs", "Emil Fuchs", true);
        row("A. Drei", "Anna Fuchs", false); // a letter alone, and nothing else agrees
        row("A.", "Anna Fuchs", true);
    }
    void namesOfOnePersonAndOfTwo()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, can);
        NameFacts first;
        first.display = one;
        NameFacts second;
        second.display = other;
        QCOMPARE(canBeOnePerson(first, second), can);
        QCOMPARE(canBeOnePerson(second, first), can);
        QVERIFY(canBeOnePerson(first, first));
    }
    void aReadingInKanaTellsWhatTheCharactersDoNot()
    {
        NameFacts kanji;
        kanji.display = u"山田太郎"_s;
        NameFacts latin;
        latin.display = u"Taro Yamada"_s;
        kanji.phonetic = u"ヤマダ タロウ"_s;
        QVERIFY(canBeOnePerson(kanji, latin));
    }
    void aShorterNameSaysLess()
    {
        QVERIFY(saysLess(u"Ana"_s, u"Ana Sousa"_s));
        QVERIFY(saysLess(u"A. Sousa"_s, u"Ana Sousa"_s));
        QVERIFY(!saysLess(u"Ana Sousa"_s, u"Ana"_s));
        QVERIFY(!saysLess(u"Ana Sousa"_s, u"Ana Sousa"_s));
        QVERIFY(!saysLess(u"Ana Costa"_s, u"Ana Sousa"_s));
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
