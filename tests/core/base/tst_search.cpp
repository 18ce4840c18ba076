// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch::search;

/// What is typed finds what is stored, whatever keyboard either was written with.
class TestSearch : public QObject
{
    Q_OBJECT

    static QString named(const QString &name)
    {
        Document document;
        document.addName(name);
        return document.text();
    }
    static bool finds(const QString &typed, const QString &document)
    {
        return Query(typed).matches(document);
    }

private slots:
    void aNameIsFoundByWhatPeopleType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("typed");
        const auto row = [](const char *what, const QString &name, const QStringList &typed) {
            QTest::newRow(what) << name << typed;
        };
        row("case and beginnings", u"Greta Lindqvist"_s, {u"gre"_s, u"LIND gr"_s, u"lindqvist, greta"_s});
        row("umlauts", u"Jürgen Böhm-Gräf"_s,
            {u"jürgen"_s, u"juergen"_s, u"jurgen"_s, u"JÜR"_s, u"boehm"_s, u"bohm"_s, u"graef"_s, u"gräf"_s,
             u"böhmgräf"_s, u"böhm gräf"_s});
        row("ue that was written so", u"Uwe Schroeder"_s, {u"schröder"_s, u"SCHROEDER"_s, u"schrö"_s});
        row("sharp s", u"Anna Weiß"_s, {u"weiss"_s, u"weiß"_s, u"WEISS"_s, u"weis"_s});
        row("Nordic", u"Søren Ångström Ægir"_s,
            {u"soren"_s, u"soeren"_s, u"søren"_s, u"angstrom"_s, u"aangstroem"_s, u"ångström"_s, u"aegir"_s});
        row("Polish", u"Łucja Wiśniewska"_s, {u"lucja wisn"_s, u"Łucja"_s, u"wiśniewska"_s});
        row("decomposed accents", u"Rene\u0301e Franc\u0327ois"_s,
            {u"renée"_s, u"francois"_s, u"françois"_s});
        row("Vietnamese", u"Đặng Thị Hồng"_s, {u"dang"_s, u"đặng thị"_s, u"hong"_s});
        row("Turkish", u"Işıl İnci"_s, {u"ışıl"_s, u"isil"_s, u"IŞIL"_s, u"İNCİ"_s, u"inci"_s});
        for (const char16_t sign : {u'\'', u'’', u'ʼ', u'`', u'´', u'‘'})
            row("apostrophe", u"Siobhán O%1Farrell"_s.arg(QChar(sign)),
                {u"ofarrell"_s, u"o'farrell"_s, u"O’Far"_s, u"o´farrell"_s, u"farrell"_s});
        row("without its apostrophe", u"Niamh ODowd"_s, {u"o'dowd"_s, u"odowd"_s, u"O’D"_s});
        row("hyphens", u"Marie-Ève Le-Gall"_s, {u"marieeve"_s, u"marie-ève"_s, u"eve"_s, u"legall"_s});
        row("Greek", u"Αλέξανδρος Παπαδάς"_s,
            {u"αλεξ"_s, u"ΑΛΕΞΑΝΔΡΟΣ"_s, u"παπαδας"_s, u"παπαδασ"_s, u"alexandros"_s, u"papadas"_s});
        row("Cyrillic", u"Семён Королёв"_s,
            {u"семен"_s, u"Семён"_s, u"королев"_s, u"КОРОЛЁВ"_s, u"korolev"_s});
        row("Arabic", u"أَحْمَد بن خَالِد فاطمـــة هناء"_s,
            {u"احمد"_s, u"أحمد"_s, u"خالد"_s, u"فاطمه"_s, u"فاطمة"_s, u"هنا"_s, u"هناء"_s});
        row("Persian", u"علی کریمی"_s, {u"علي"_s, u"كريمي"_s, u"علی کر"_s});
        row("Hebrew", u"שָׁלוֹם כהן ז׳בוטינסקי"_s, {u"שלום"_s, u"שלומ"_s, u"כהנ"_s, u"זבוטינסקי"_s, u"ז'בוט"_s});
        row("half-width kana", u"ﾔﾏﾀﾞ ﾊﾅｺ"_s, {u"ヤマダ"_s, u"やまだ"_s, u"ﾔﾏ"_s, u"はなこ"_s, u"yamada"_s});
        row("full-width Latin", u"Ｋｅｎ　Ｏｒｉｇｏ"_s, {u"ken"_s, u"origo"_s, u"ｋｅ"_s});
        row("Chinese", u"赵雅婷"_s,
            {u"赵"_s, u"雅婷"_s, u"婷"_s, u"zhao ya ting"_s, u"zhaoyating"_s, u"yating"_s, u"ting"_s,
             u"zyt"_s, u"zhaoy"_s, u"zy"_s, u"yt"_s});
        row("traditional and simplified", u"趙雅婷"_s, {u"赵雅"_s, u"趙雅婷"_s, u"zhaoyating"_s});
        row("a surname read as one", u"曾志伟"_s, {u"zengzhiwei"_s, u"zzw"_s, u"ceng"_s});
        row("ü in pinyin", u"吕芳"_s, {u"lvfang"_s, u"lufang"_s, u"lv"_s, u"lyufang"_s, u"lf"_s});
        row("a company", u"上海市张江高科技有限公司"_s,
            {u"张江"_s, u"zhangjiang"_s, u"shanghaishi"_s, u"gaokeji"_s, u"有限"_s, u"zjgkj"_s});
        row("Korean", u"박지민"_s, {u"박"_s, u"지민"_s, u"박지"_s});
        row("Hindi", u"प्रिया शर्मा"_s, {u"प्रिया"_s, u"शर्मा"_s, u"priya"_s});
        row("digits of other scripts", u"Laden ٤٢"_s, {u"42"_s, u"٤٢"_s, u"۴۲"_s});
        row("a handle", u"zoe.tran_88"_s, {u"@zoe"_s, u"zoe.tr"_s, u"tran"_s, u"zoe.tran_88"_s});
    }
    void aNameIsFoundByWhatPeopleType()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, typed);
        const QString document = named(name);
        for (const QString &text : typed)
            QVERIFY2(finds(text, document), qPrintable(u"%1 in %2"_s.arg(text, document)));
        QVERIFY(!finds(u"qqq"_s, document));
    }

    void charactersThatAreTypedTogetherStandTogether()
    {
        QVERIFY(finds(u"小明"_s, named(u"王小明"_s)));
        QVERIFY(!finds(u"小王"_s, named(u"王小明"_s)));
        QVERIFY(!finds(u"明小"_s, named(u"王小明"_s)));
    }

    void aNumberIsFoundByItsBeginningAndItsEnd_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QStringList>("typed");
        QTest::newRow("German mobile")
            << u"0171/55 50-123"_s << u"+491715550123"_s
            << QStringList{u"0171 5550"_s, u"0171"_s,           u"01715550123"_s, u"+49 171"_s,
                           u"+49171555"_s, u"0049 171 5550"_s,  u"0123"_s,        u"123"_s,
                           u"5550123"_s,   u"50-123"_s,         u"171 5550"_s,    u"(0171) 5550 123"_s,
                           u"49171555"_s,  u"+49 (171) 55501"_s};
        QTest::newRow("American") << u"(415) 555-0199"_s << u"+14155550199"_s
                                  << QStringList{u"415 555"_s, u"(415) 555-01"_s,   u"0199"_s,
                                                 u"+1 415"_s,  u"1-415-555-0199"_s, u"555-0199"_s};
        QTest::newRow("Chinese") << u"138 0013 8000"_s << u"+8613800138000"_s
                                 << QStringList{u"138 0013"_s, u"8000"_s, u"+86 138"_s, u"13800138000"_s};
        QTest::newRow("Russian, with 8") << u"8 916 123-45-67"_s << u"+79161234567"_s
                                         << QStringList{u"8 916 123"_s, u"916"_s, u"45-67"_s, u"+7 916"_s};
        QTest::newRow("Italian keeps its 0")
            << u"06 1234 5678"_s << u"+390612345678"_s << QStringList{u"06 1234"_s, u"+39 06"_s, u"5678"_s};
        QTest::newRow("no number of any country")
            << u"0 55 12 34"_s << QString() << QStringList{u"0 55 12"_s, u"5512"_s, u"1234"_s};
        QTest::newRow("Arabic digits")
            << u"٠١٧١ ٥٥٥٠١٢٣"_s << u"+491715550123"_s << QStringList{u"0171 5550"_s, u"٠١٧١"_s};
    }
    void aNumberIsFoundByItsBeginningAndItsEnd()
    {
        QFETCH(QString, number);
        QFETCH(QString, e164);
        QFETCH(QStringList, typed);
        Document document;
        document.addName(u"Ana Li"_s);
        document.addPhone(number, e164);
        for (const QString &text : typed)
            QVERIFY2(finds(text, document.text()), qPrintable(u"%1 in %2"_s.arg(text, document.text())));
        QVERIFY(finds(u"ana "_s + typed.first(), document.text()));
        QVERIFY(finds(typed.first() + u" li"_s, document.text()));
        QVERIFY(!finds(u"bo "_s + typed.first(), document.text()));
        QVERIFY(!finds(u"98765"_s, document.text()));
    }

    void digitsInNamesAreWordsToo()
    {
        const QString document = named(u"Studio 54 12 Berlin"_s);
        QVERIFY(finds(u"54"_s, document));
        QVERIFY(finds(u"studio 54 12"_s, document));
    }

    void addressesAreFoundByTheirPartsAndByWhatStandsInARow()
    {
        Document document;
        document.addText(u"mara.voss@mail.blumen-voss.example"_s);
        for (const QString &typed :
             {u"mara.voss@mail"_s, u"mara.voss@mail.blumen-voss.ex"_s, u"@mail.blumen"_s,
              u"blumen-voss.example"_s, u"voss"_s, u"blumenvoss"_s, u"mara voss"_s})
            QVERIFY2(finds(typed, document.text()), qPrintable(typed));
        QVERIFY(!finds(u"voss@blumen"_s, document.text()));
    }

    void whatIsTypedIsNoQuerySyntax()
    {
        for (const QString &typed : {u"\"ana\" OR *"_s, u"ana AND (bo"_s, u"NEAR(a b)"_s, u"words:x"_s,
                                     u"^a"_s, u"a\" * b"_s, u"-ana"_s, u"{a}"_s})
            QVERIFY(!Query(typed).match().contains(u"\"\""_s));
        for (const QString &typed : {u""_s, u"   "_s, u"!?"_s, u"\u200f"_s, u"ـ"_s, u"'"_s, u"-"_s})
            QVERIFY2(Query(typed).isEmpty() && Query(typed).match().isEmpty(), qPrintable(typed));
    }

    void longTextsCostWhatTheyAreLong()
    {
        Document document;
        document.addName(QString(4000, u'明'));
        QVERIFY(document.text().size() < 40'000);
        document.addText(u"wort "_s.repeated(100'000));
        QVERIFY(finds(u"wort"_s, document.text()));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
