// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;
using test::valuesOf;

class VcardReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void quotedPrintableFoldedWithABlankLosesNoLetter_data();
    void quotedPrintableFoldedWithABlankLosesNoLetter();
    void partsOfANameAreNotTorn();
    void aNoteKeepsItsBlanks();
    void aCardWithinACardIsAPersonOfItsOwn_data();
    void aCardWithinACardIsAPersonOfItsOwn();
    void manyCardsWithoutAnEndAreRead();
    void labelsOfGroupsAreKept();
    void typesThatSayTwoThingsKeepBoth();

private:
    test::Reading m_read;
};

void VcardReaderTest::quotedPrintableFoldedWithABlankLosesNoLetter_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("amid a letter") << QByteArray("=D0=98=D0=B2=D0=B0=D0=BD=20=D0=\r\n =9F=D0=B5=D1=82=D1=80")
                                   << u"Иван Петр"_s;
    QTest::newRow("tab amid a letter") << QByteArray("=D0=98=D0=B2=D0=\r\n\t=B0=D0=BD") << u"Иван"_s;
    QTest::newRow("between letters, blanks written as =20")
        << QByteArray("=D0=98=D0=B2=D0=B0=D0=BD=20=D0=9F=\r\n =D0=B5") << u"Иван Пе"_s;
    QTest::newRow("the blank belongs to the text")
        << QByteArray("Caf=C3=A9=\r\n au lait") << u"Café au lait"_s;
    QTest::newRow("after one letter of a word")
        << QByteArray("=D0=9F=D0=B5=D1=82=D1=80=20=D0=98=\r\n =D0=B2=D0=B0=D0=BD") << u"Петр Иван"_s;
    QTest::newRow("amid a word") << QByteArray("=D0=9D=D0=B8=D0=BA=D0=BE=\r\n =D0=BB=D0=B0=D0=B9")
                                 << u"Николай"_s;
    QTest::newRow("amid a word, with a tab")
        << QByteArray("J=C3=BCrgen=20M=C3=BC=\r\n\t=C3=9Fig") << u"Jürgen Müßig"_s;
    QTest::newRow("the blank parts two names")
        << QByteArray("=D0=98=D0=B2=D0=B0=D0=BD=\r\n =D0=9F=D0=B5=D1=82=D1=80=D0=BE=D0=B2")
        << u"Иван Петров"_s;
    QTest::newRow("the blank stands before a particle")
        << QByteArray("=D0=90=D0=BB=D0=B8=\r\n =D0=BE=D0=B3=D0=BB=D1=8B") << u"Али оглы"_s;
    QTest::newRow("plain soft break") << QByteArray("=D0=98=D0=\r\n=B2=D0=B0=D0=BD") << u"Иван"_s;
    QTest::newRow("folded without a soft break, amid a letter")
        << QByteArray("=D0=98=D0=B2=D0\r\n =B0=D0=BD") << u"Иван"_s;
}

void VcardReaderTest::quotedPrintableFoldedWithABlankLosesNoLetter()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, shown);
    const CollectingSink sink =
        m_read("BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + name +
               "\r\nTEL;CELL:+79161234567\r\nEND:VCARD\r\n");
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.drafts.first().person.displayName, shown);
    QCOMPARE(sink.drafts.first().person.phones.size(), 1);
}

void VcardReaderTest::partsOfANameAreNotTorn()
{
    const CollectingSink sink = m_read(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A1=D0=B8=D0=B4=D0=BE=D1="
        "80;"
        "=D0=98=\r\n =D0=BB=D1=8C=D1=8F\r\nTEL:+7 912 000 11 22\r\nEND:VCARD\r\n"
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9E=97;=E6=99=93=\r\n"
        " =E9=9B=A8\r\nTEL:+86 138 0000 0001\r\nEND:VCARD\r\n");
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(sink.drafts.first().person.given, u"Илья"_s);
    QCOMPARE(sink.drafts.first().person.family, u"Сидор"_s);
    QCOMPARE(sink.drafts.last().person.given, u"晓雨"_s);
}

void VcardReaderTest::aNoteKeepsItsBlanks()
{
    const CollectingSink sink =
        m_read("BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Ana\r\nNOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=B7="
               "D0=B2=D0=BE="
               "D0=BD=D0=B8=D1=82=D1=8C=\r\n =D0=B2=D0=B5=D1=87=D0=B5=D1=80=D0=BE=D0=BC\r\nEND:VCARD\r\n");
    QCOMPARE(sink.drafts.first().notes.first().text, u"звонить вечером"_s);
}

void VcardReaderTest::aCardWithinACardIsAPersonOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("people"); // name and phones
    QTest::newRow("before what follows")
        << QByteArray("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nTEL:+1\nEND:VCARD\n")
        << QStringList{u"Ada +1"_s, u"Bo "_s};
    QTest::newRow("at the end")
        << QByteArray("BEGIN:VCARD\nFN:Ada\nTEL:+1\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nEND:VCARD\n"
                      "BEGIN:VCARD\nFN:Cy\nEND:VCARD\n")
        << QStringList{u"Ada +1"_s, u"Bo "_s, u"Cy "_s};
    QTest::newRow("two deep")
        << QByteArray("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\nTEL:+2\n"
                      "END:VCARD\nTEL:+1\nEND:VCARD\n")
        << QStringList{u"Ada +1"_s, u"Bo +2"_s, u"Cy "_s};
    QTest::newRow("the end is missing")
        << QByteArray("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\n")
        << QStringList{u"Ada "_s, u"Bo "_s, u"Cy "_s};
    QTest::newRow("the card of an agent is none")
        << QByteArray("BEGIN:VCARD\nFN:Ada\nAGENT:\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nTEL:+1\nEND:VCARD\n")
        << QStringList{u"Ada +1"_s};
}

void VcardReaderTest::aCardWithinACardIsAPersonOfItsOwn()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, people);
    const CollectingSink sink = m_read(text);
    QStringList read;
    for (const Draft &draft : sink.drafts)
        read.append(draft.person.displayName + u' ' + valuesOf(draft.person.phones).join(u' '));
    QCOMPARE(read, people);
    QCOMPARE(sink.rows(), people.size());
}

void VcardReaderTest::manyCardsWithoutAnEndAreRead()
{
    QByteArray text;
    for (int i = 0; i < 500; ++i)
        text += "BEGIN:VCARD\nFN:P" + QByteArray::number(i) + "\n";
    const CollectingSink sink = m_read(text);
    QCOMPARE(sink.drafts.size(), 500);
    QCOMPARE(sink.drafts.last().person.displayName, u"P499"_s);
    QCOMPARE(sink.warnings.size(), 500);
    for (qsizetype i = 1; i < sink.drafts.size(); ++i)
        QVERIFY(sink.drafts.at(i - 1).line < sink.drafts.at(i).line);
}

void VcardReaderTest::labelsOfGroupsAreKept()
{
    const CollectingSink sink = m_read(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Bisi\nitem1.URL:shop.example\nitem1.X-ABLABEL:_$!<HomePage>!$_\n"
        "item2.URL:https\\://www.instagram.com/bisi.shop\nitem2.X-ABLabel:profile\n"
        "item3.TEL;type=pref:+351 912 000 111\nitem3.X-ABLabel:☎\n"
        "item4.EMAIL;type=INTERNET:bisi@example.org\nitem4.X-ABLabel:Home Mobile\n"
        "ITEM5.X-SOCIALPROFILE;type=twitter:http://twitter.com/bisi\nitem5.X-ABLabel:mine\nEND:VCARD\n");
    const PersonDraft &bisi = sink.drafts.first().person;
    QCOMPARE(bisi.websites, (QList<Labelled>{{u"HomePage"_s, u"https://shop.example"_s, false}}));
    QCOMPARE(bisi.phones, (QList<Labelled>{{u"☎"_s, u"+351 912 000 111"_s, true}}));
    QCOMPARE(bisi.emails, (QList<Labelled>{{u"Home Mobile"_s, u"bisi@example.org"_s, false}}));
    QCOMPARE(bisi.profiles.size(), 2);
    // What is written has the labels, too.
    const PersonDraft again = m_read(vcardText(bisi)).drafts.first().person;
    QCOMPARE(again.websites, bisi.websites);
    QCOMPARE(again.phones, bisi.phones);
    QCOMPARE(again.emails, bisi.emails);
    QCOMPARE(again.profiles.size(), 2);
    QCOMPARE(again.profiles.last().handle, bisi.profiles.last().handle);
}

void VcardReaderTest::typesThatSayTwoThingsKeepBoth()
{
    const CollectingSink sink =
        m_read("BEGIN:VCARD\nVERSION:2.1\nN:Ana\nTEL;HOME;CELL:+1 1\nTEL;CELL;WORK:+1 2\n"
               "TEL;CELL;VOICE:+1 3\nTEL;WORK;VOICE:+1 4\nEND:VCARD\n");
    const PersonDraft ana = sink.drafts.first().person;
    QStringList labels;
    for (const Labelled &phone : ana.phones)
        labels.append(phone.label);
    QCOMPARE(labels, (QStringList{u"home mobile"_s, u"work mobile"_s, u"mobile"_s, u"work"_s}));
    QCOMPARE(m_read(vcardText(ana)).drafts.first().person.phones, ana.phones);
}

QTEST_GUILESS_MAIN(VcardReaderTest)
#include "tst_vcard_reader.moc"
