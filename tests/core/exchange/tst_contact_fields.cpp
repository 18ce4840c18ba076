// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity.h"
#include "tests/support/reading.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;
using test::valuesOf;

/// What stands in one cell of a contact list, whoever wrote the list.
class ContactFieldsTest : public QObject
{
    Q_OBJECT
private slots:
    void websitesGetTheSchemeTheyLack_data();
    void websitesGetTheSchemeTheyLack();
    void whatIsNoWebAddressIsKeptAsText();
    void addressesWithNamesAreTakenApart_data();
    void addressesWithNamesAreTakenApart();
    void aNameInAnEmailCellNamesWhoHasNone();
    void aHundredAddressesInOneCellAreAllRead();
    void chineseNamesStandFamilyFirst_data();
    void chineseNamesStandFamilyFirst();
    void aRegionMakesNumbersWithoutACodeIdentities();
    void aCellIsPartedOnlyBetweenWholeNumbers_data();
    void aCellIsPartedOnlyBetweenWholeNumbers();
    void whatIsKeptAsTextIsSaidInEveryFormat_data();
    void whatIsKeptAsTextIsSaidInEveryFormat();
    void birthdaysAreKnownInManyLanguages_data();
    void birthdaysAreKnownInManyLanguages();
    void datesOfBirthUnderAnUnknownHeaderAreBirthdays();
    void oneAddressWithoutASchemeLeavesTheColumnOneOfPages();

private:
    test::Reading m_read;
};

void ContactFieldsTest::websitesGetTheSchemeTheyLack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("sites");
    QTest::newRow("www") << u"www.example.org"_s << QStringList{u"https://www.example.org"_s};
    QTest::newRow("host") << u"example.net"_s << QStringList{u"https://example.net"_s};
    QTest::newRow("path") << u"example.net/shop?x=1"_s << QStringList{u"https://example.net/shop?x=1"_s};
    QTest::newRow("port") << u"example.net:8080/a"_s << QStringList{u"https://example.net:8080/a"_s};
    QTest::newRow("http stays") << u"http://example.net"_s << QStringList{u"http://example.net"_s};
    QTest::newRow("letters of another script")
        << u"www.bäckerei-müller.de"_s << QStringList{u"https://www.bäckerei-müller.de"_s};
    const QStringList two{u"https://a.example"_s, u"https://b.example/x"_s};
    for (const QString &between : {u" "_s, u"; "_s, u", "_s, u"\n"_s, u" | "_s, u" ::: "_s, u";"_s, u","_s})
        QTest::newRow(qPrintable(u"two, parted by “%1”"_s.arg(between)))
            << QString(u"a.example"_s + between + u"https://b.example/x"_s) << two;
    QTest::newRow("the same twice") << u"www.a.example, https://a.example"_s
                                    << QStringList{u"https://www.a.example"_s};
    QTest::newRow("a comma in an address")
        << u"https://a.example/x,y;z"_s << QStringList{u"https://a.example/x,y;z"_s};
}

void ContactFieldsTest::websitesGetTheSchemeTheyLack()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, sites);
    const CollectingSink list = m_read(u"Name,E-mail,Website\nAna,ana@a.com,\"%1\"\n"_s.arg(cell));
    QCOMPARE(valuesOf(list.drafts.first().person.websites), sites);
    QVERIFY(list.drafts.first().person.custom.isEmpty());
    const CollectingSink google =
        m_read(u"First Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Label,Website 1 - Value\n"
               "Ana,,Home,ana@a.com,Blog,\"%1\"\n"_s.arg(cell));
    QCOMPARE(valuesOf(google.drafts.first().person.websites), sites);
    if (cell.contains(u'\n'))
        return;
    const CollectingSink card = m_read(u"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nURL:%1\nEND:VCARD\n"_s.arg(
        QString(cell).replace(u',', u"\\,"_s)));
    QCOMPARE(valuesOf(card.drafts.first().person.websites), sites);
}

void ContactFieldsTest::whatIsNoWebAddressIsKeptAsText()
{
    const CollectingSink sink = m_read(u"Name,E-mail,Website\nAna,ana@a.com,ask my brother\n"
                                       "Bo,bo@a.com,javascript:alert(1)\n"_s);
    for (const Draft &draft : sink.drafts) {
        QVERIFY(draft.person.websites.isEmpty());
        QCOMPARE(draft.person.custom.size(), 1);
    }
    QCOMPARE(sink.drafts.first().person.custom.first().value, u"ask my brother"_s);
}

void ContactFieldsTest::addressesWithNamesAreTakenApart_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("addresses");
    const QStringList one{u"ana@a.com"_s};
    const QStringList two{u"ana@a.com"_s, u"bo@b.org"_s};
    QTest::newRow("plain") << u"ana@a.com"_s << one;
    QTest::newRow("named") << u"\"Sousa, Ana\" <ana@a.com>"_s << one;
    QTest::newRow("named without quotes") << u"Ana Sousa <ana@a.com>"_s << one;
    QTest::newRow("mailto") << u"mailto:ana@a.com?subject=hi"_s << one;
    QTest::newRow("with a remark") << u"ana@a.com (Ana, at home)"_s << one;
    QTest::newRow("quoted") << u"'ana@a.com'"_s << one;
    QTest::newRow("full-width sign") << u"ana＠a.com"_s << one;
    QTest::newRow("two named") << u"\"Sousa, Ana\" <ana@a.com>, Bo <bo@b.org>"_s << two;
    QTest::newRow("two with a blank") << u"ana@a.com bo@b.org"_s << two;
    QTest::newRow("two with a slash") << u"ana@a.com / bo@b.org"_s << two;
    QTest::newRow("two with a bar") << u"ana@a.com|bo@b.org"_s << two;
    QTest::newRow("two with words") << u"ana@a.com and bo@b.org."_s << two;
    QTest::newRow("an apostrophe") << u"o'neill@a.com"_s << QStringList{u"o'neill@a.com"_s};
    QTest::newRow("a plus") << u"ana+shop@a.com"_s << QStringList{u"ana+shop@a.com"_s};
}

void ContactFieldsTest::addressesWithNamesAreTakenApart()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, addresses);
    const QString quoted = QString(cell).replace(u"\""_s, u"\"\""_s);
    QCOMPARE(valuesOf(m_read(u"Name,E-mail\nAna,\"%1\"\n"_s.arg(quoted)).drafts.first().person.emails),
             addresses);
    const CollectingSink google =
        m_read(u"First Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nAna,,Home,\"%1\"\n"_s.arg(quoted));
    QCOMPARE(valuesOf(google.drafts.first().person.emails), addresses);
    const CollectingSink order = m_read(u"Name,Email,Total,Created at,Lineitem name\n"
                                        "#1,\"%1\",1.00,2026-01-01,Tea\n"_s.arg(quoted));
    QCOMPARE(order.drafts.size(), 1);
    QCOMPARE(valuesOf(order.drafts.first().person.emails), addresses);
    const CollectingSink card = m_read(u"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:%1\nEND:VCARD\n"_s.arg(
        QString(cell).replace(u',', u"\\,"_s)));
    QCOMPARE(valuesOf(card.drafts.first().person.emails), addresses);
}

void ContactFieldsTest::aNameInAnEmailCellNamesWhoHasNone()
{
    const CollectingSink sink = m_read(u"E-mail,Name\n\"\"\"Sousa, Ana\"\" <ana@a.com>\",\n"
                                       "Wrong <bo@b.org>,Bo Li\nbare@c.org,\n\"\",Cy Dee <cy@d.org>\n"_s);
    QCOMPARE(sink.drafts.size(), 4);
    QCOMPARE(sink.drafts.at(0).person.given, u"Ana"_s);
    QCOMPARE(sink.drafts.at(0).person.family, u"Sousa"_s);
    QCOMPARE(sink.drafts.at(1).person.displayName, u"Bo Li"_s);
    QVERIFY(sink.drafts.at(2).person.displayName.isEmpty());
    QCOMPARE(sink.drafts.at(3).person.displayName, u"Cy Dee"_s);
    QCOMPARE(valuesOf(sink.drafts.at(3).person.emails), QStringList{u"cy@d.org"_s});
    const CollectingSink card =
        m_read(u"BEGIN:VCARD\nVERSION:3.0\nEMAIL:\"Ana Sousa\" <ana@a.com>\nEND:VCARD\n"_s);
    QCOMPARE(card.drafts.first().person.displayName, u"Ana Sousa"_s);
}

void ContactFieldsTest::aHundredAddressesInOneCellAreAllRead()
{
    QStringList addresses;
    for (int i = 0; i < 100; ++i)
        addresses.append(u"somebody%1@a-long-domain.example"_s.arg(i));
    const CollectingSink sink = m_read(u"Name,E-mail\nAna,\"%1\"\n"_s.arg(addresses.join(u"\n"_s)));
    QCOMPARE(valuesOf(sink.drafts.first().person.emails), addresses);
}

void ContactFieldsTest::chineseNamesStandFamilyFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("columns apart") << u"姓,名,邮箱\n林,晓雨,lin@a.cn\n"_s << u"林晓雨"_s;
    QTest::newRow("columns apart and together")
        << u"Name,First Name,Last Name,E-mail\n晓雨 林,晓雨,林,lin@a.cn\n"_s << u"林晓雨"_s;
    QTest::newRow("given first without a blank")
        << u"Name,First Name,Last Name,E-mail\n晓雨林,晓雨,林,lin@a.cn\n"_s << u"林晓雨"_s;
    QTest::newRow("right order with a blank")
        << u"Name,First Name,Last Name,E-mail\n林 晓雨,晓雨,林,lin@a.cn\n"_s << u"林晓雨"_s;
    QTest::newRow("a family name of two")
        << u"Name,First Name,Last Name,E-mail\n娜 欧阳,娜,欧阳,o@a.cn\n"_s << u"欧阳娜"_s;
    QTest::newRow("Japanese keeps its blank")
        << u"Name,First Name,Last Name,E-mail\n田中 太郎,太郎,田中,t@a.jp\n"_s << u"田中 太郎"_s;
    QTest::newRow("Korean") << u"Name,First Name,Last Name,E-mail\n민수 김,민수,김,k@a.kr\n"_s << u"김민수"_s;
    QTest::newRow("card") << u"BEGIN:VCARD\nVERSION:3.0\nFN:晓雨 林\nN:林;晓雨;;;\nEND:VCARD\n"_s
                          << u"林晓雨"_s;
    QTest::newRow("Google")
        << u"First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,File As\n晓雨,林,,,lin@a.cn,晓雨 林\n"_s
        << u"林晓雨"_s;
    QTest::newRow("LinkedIn") << u"First Name,Last Name,URL,Connected On\n晓雨,林,,08 Feb 2026\n"_s
                              << u"林晓雨"_s;
    QTest::newRow("order") << u"Name,Email,Total,Created at,Lineitem name,Billing Name\n"
                              "#1,lin@a.cn,1.00,2026-01-01,Tea,晓雨 林\n"_s
                           << u"林晓雨"_s;
    QTest::newRow("Hungarian stays as written")
        << u"Name,First Name,Last Name,E-mail\nNagy Anna,Anna,Nagy,n@a.hu\n"_s << u"Nagy Anna"_s;
}

void ContactFieldsTest::chineseNamesStandFamilyFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const CollectingSink sink = m_read(text);
    QCOMPARE(sink.drafts.size(), 1);
    const PersonDraft &person = sink.drafts.first().person;
    QCOMPARE(person.displayName.isEmpty() ? joinName(person.given, {}, person.family) : person.displayName,
             shown);
}

void ContactFieldsTest::aRegionMakesNumbersWithoutACodeIdentities()
{
    ReadOptions options;
    options.region = u"DE"_s;
    const CollectingSink with = m_read(u"Name,Phone\nReg One,0151 23456789\n"_s, options);
    QVERIFY(with.drafts.first().person.externalId.isEmpty());
    const CollectingSink without = m_read(u"Name,Phone\nReg One,0151 23456789\n"_s);
    QVERIFY(!without.drafts.first().person.externalId.isEmpty());
    const CollectingSink card =
        m_read("BEGIN:VCARD\nVERSION:3.0\nFN:Reg One\nTEL:0151 23456789\nEND:VCARD\n", options);
    QVERIFY(card.drafts.first().person.externalId.isEmpty());
}

void ContactFieldsTest::aCellIsPartedOnlyBetweenWholeNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("phones");
    const auto whole = [](const QString &cell) {
        QTest::newRow(qPrintable(cell)) << cell << QStringList{cell};
    };
    whole(u"040 / 765432"_s);
    whole(u"040/765432"_s);
    whole(u"(040) / 765432"_s);
    whole(u"02236 / 76543"_s);
    whole(u"033397 / 7654"_s);
    whole(u"+49 40 / 76 54-32"_s);
    whole(u"+49 (0)40 / 765432"_s);
    whole(u"0049 40 / 765432"_s);
    whole(u"415 / 555 0100"_s);
    whole(u"040 765432 / 12"_s);
    whole(u"040 765432, ext. 12"_s);
    whole(u"040, 765432"_s);
    whole(u"Tel. 040 / 765432"_s);
    whole(u"040 / 765432 (office)"_s);
    const auto two = [](const QString &cell, const QString &one, const QString &other) {
        QTest::newRow(qPrintable(cell)) << cell << QStringList{one, other};
    };
    two(u"0160 7654321 / 0160 7654322"_s, u"0160 7654321"_s, u"0160 7654322"_s);
    two(u"0160 7654321/0160 7654322"_s, u"0160 7654321"_s, u"0160 7654322"_s);
    two(u"+49 40 765432 / +49 160 7654321"_s, u"+49 40 765432"_s, u"+49 160 7654321"_s);
    two(u"Mobile: 0160 7654321 / Home: 040 765432"_s, u"Mobile: 0160 7654321"_s, u"Home: 040 765432"_s);
    two(u"040 / 765432; 0160 / 7654321"_s, u"040 / 765432"_s, u"0160 / 7654321"_s);
    two(u"040 / 765432 / 0160 7654321"_s, u"040 / 765432"_s, u"0160 7654321"_s);
    two(u"040 / 765432, 0160 / 7654321"_s, u"040 / 765432"_s, u"0160 / 7654321"_s);
    two(u"+34 600 123 456, +34 600 123 457"_s, u"+34 600 123 456"_s, u"+34 600 123 457"_s);
    two(u"+34 600 123 456 ::: +34 600 123 457"_s, u"+34 600 123 456"_s, u"+34 600 123 457"_s);
    two(u"+34 600 123 456\n+34 600 123 457"_s, u"+34 600 123 456"_s, u"+34 600 123 457"_s);
}

void ContactFieldsTest::aCellIsPartedOnlyBetweenWholeNumbers()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, phones);
    const CollectingSink list = m_read(u"Name,E-mail,Phone\nAna,ana@a.com,\"%1\"\n"_s.arg(cell));
    QCOMPARE(valuesOf(list.drafts.first().person.phones), phones);
    static const QRegularExpression words(u"[A-Za-z]{3,}(?<!ext)"_s);
    if (cell.contains(words))
        return; // in a column for both, words make it what it says
    // In a column for both the same holds, and nothing of the number becomes another field.
    const CollectingSink mixed = m_read(u"Name,Contact info\nAna,\"ana@a.com; %1\"\n"_s.arg(cell));
    QCOMPARE(valuesOf(mixed.drafts.first().person.emails), QStringList{u"ana@a.com"_s});
    QCOMPARE(valuesOf(mixed.drafts.first().person.phones), phones);
    QVERIFY(mixed.drafts.first().person.custom.isEmpty());
}

void ContactFieldsTest::whatIsKeptAsTextIsSaidInEveryFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("table") << u"Name,E-mail,Birthday,Website\nAna,ana@a.com,2051-02-03,javascript:go()\n"_s;
    QTest::newRow("Google")
        << u"First Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Birthday,Website 1 - Label,"
           "Website 1 - Value\nAna,,Home,ana@a.com,2051-02-03,Blog,javascript:go()\n"_s;
    QTest::newRow("card") << u"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:ana@a.com\nBDAY:2051-02-03\n"
                             "URL:javascript\\:go()\nEND:VCARD\n"_s;
}

void ContactFieldsTest::whatIsKeptAsTextIsSaidInEveryFormat()
{
    QFETCH(QString, text);
    ReadOptions options;
    options.now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const CollectingSink sink = m_read(text, options);
    QCOMPARE(sink.drafts.size(), 1);
    QStringList kept = valuesOf(sink.drafts.first().person.custom);
    kept.sort();
    QCOMPARE(kept, (QStringList{u"2051-02-03"_s, u"javascript:go()"_s}));
    QCOMPARE(sink.warnings.size(), 2);
    QString said;
    for (const RowIssue &issue : sink.warnings) {
        QVERIFY(issue.line > 0);
        said += issue.reason + u'\n';
    }
    QVERIFY2(said.contains(u"“2051-02-03” is no birthday that Vouch can read; it was kept as text."_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"“javascript:go()” is no address of the web; it was kept as text."_s),
             qPrintable(said));
}

void ContactFieldsTest::birthdaysAreKnownInManyLanguages_data()
{
    QTest::addColumn<QString>("header");
    for (const QString &header : {u"Birthday"_s,
                                  u"Date of birth"_s,
                                  u"Birth date"_s,
                                  u"Born"_s,
                                  u"Born on"_s,
                                  u"D.O.B."_s,
                                  u"Geburtsdatum"_s,
                                  u"Geb.-Datum"_s,
                                  u"Geboren am"_s,
                                  u"Date de naissance"_s,
                                  u"Né(e) le"_s,
                                  u"Fecha de nacimiento"_s,
                                  u"F. nacimiento"_s,
                                  u"Data di nascita"_s,
                                  u"Nato il"_s,
                                  u"Data de nascimento"_s,
                                  u"Nascimento"_s,
                                  u"Geboortedatum"_s,
                                  u"Verjaardag"_s,
                                  u"Data urodzenia"_s,
                                  u"Urodziny"_s,
                                  u"Дата рождения"_s,
                                  u"День рождения"_s,
                                  u"Дата народження"_s,
                                  u"Datum narození"_s,
                                  u"Narozeniny"_s,
                                  u"Dátum narodenia"_s,
                                  u"Születési idő"_s,
                                  u"Születésnap"_s,
                                  u"Doğum tarihi"_s,
                                  u"Doğum günü"_s,
                                  u"Födelsedag"_s,
                                  u"Fødselsdag"_s,
                                  u"Fødselsdato"_s,
                                  u"Syntymäpäivä"_s,
                                  u"Data nașterii"_s,
                                  u"Zi de naștere"_s,
                                  u"Ημερομηνία γέννησης"_s,
                                  u"Γενέθλια"_s,
                                  u"Дата на раждане"_s,
                                  u"Рођендан"_s,
                                  u"Datum rođenja"_s,
                                  u"Rođendan"_s,
                                  u"Rojstni dan"_s,
                                  u"Gimimo data"_s,
                                  u"Dzimšanas datums"_s,
                                  u"Sünniaeg"_s,
                                  u"تاريخ الميلاد"_s,
                                  u"تاریخ تولد"_s,
                                  u"יום הולדת"_s,
                                  u"תאריך לידה"_s,
                                  u"जन्मदिन"_s,
                                  u"जन्म तिथि"_s,
                                  u"জন্মদিন"_s,
                                  u"பிறந்த தேதி"_s,
                                  u"ngày sinh"_s,
                                  u"sinh nhật"_s,
                                  u"Tanggal lahir"_s,
                                  u"Ulang tahun"_s,
                                  u"Tarikh lahir"_s,
                                  u"วันเกิด"_s,
                                  u"出生年月日"_s,
                                  u"出生日期"_s,
                                  u"生年月日"_s,
                                  u"誕生日"_s,
                                  u"생년월일"_s,
                                  u"Data de naixement"_s,
                                  u"Jaiotze data"_s,
                                  u"Fæðingardagur"_s})
        QTest::newRow(qPrintable(header)) << header;
}

void ContactFieldsTest::birthdaysAreKnownInManyLanguages()
{
    QFETCH(QString, header);
    const CollectingSink sink = m_read(u"Name,E-mail,%1\nAna,ana@a.com,1988-12-24\n"_s.arg(header));
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.drafts.first().person.birthday, u"1988-12-24"_s);
    QVERIFY(sink.drafts.first().person.custom.isEmpty());
}

void ContactFieldsTest::datesOfBirthUnderAnUnknownHeaderAreBirthdays()
{
    ReadOptions options;
    options.now = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    const auto birthdays = [&](const QString &header, const QString &one, const QString &other) {
        const CollectingSink sink =
            m_read(u"Name;E-mail;%1\nAna;ana@a.com;%2\nBo;bo@a.com;%3\n"_s.arg(header, one, other), options);
        return QStringList{sink.drafts.first().person.birthday, sink.drafts.last().person.birthday};
    };
    const QStringList read{u"1961-04-03"_s, u"1999-12-24"_s};
    QCOMPARE(birthdays(u"Wann geboren (laut Pass)"_s, u"03.04.1961"_s, u"24.12.1999"_s), read);
    QCOMPARE(birthdays(u"Naissance du client"_s, u"03.04.1961"_s, u"24.12.1999"_s), read);
    const QStringList none{QString(), QString()};
    // The day of something else, of a child that is due, and of whoever would be too old.
    QCOMPARE(birthdays(u"Hochzeit"_s, u"03.04.1961"_s, u"24.12.1999"_s), none);
    QCOMPARE(birthdays(u"Geburtstermin des Kindes"_s, u"03.04.2026"_s, u"24.12.2026"_s), none);
    QCOMPARE(birthdays(u"Geboren laut Kirchenbuch"_s, u"03.04.1761"_s, u"24.12.1799"_s), none);
}

void ContactFieldsTest::oneAddressWithoutASchemeLeavesTheColumnOneOfPages()
{
    const CollectingSink sink =
        m_read(u"Name,E-mail,Where\nAna,ana@a.com,https://ana.example\nBo,bo@a.com,bo.example/shop\n"
               "Cy,cy@a.com,https://cy.example\n"_s);
    QCOMPARE(sink.drafts.size(), 3);
    QStringList sites;
    for (const Draft &draft : sink.drafts)
        sites += valuesOf(draft.person.websites);
    QCOMPARE(sites,
             (QStringList{u"https://ana.example"_s, u"https://bo.example/shop"_s, u"https://cy.example"_s}));
    // Without any scheme they may be names of files, and one page does not make words pages.
    const CollectingSink files =
        m_read(u"Name,E-mail,Picture\nAna,ana@a.com,ana.png\nBo,bo@a.com,bo.png\n"_s);
    QVERIFY(files.drafts.first().person.websites.isEmpty());
    const CollectingSink words = m_read(
        u"Name,E-mail,Where\nAna,ana@a.com,https://ana.example\nBo,bo@a.com,in town\nCy,cy@a.com,at home\n"_s);
    QVERIFY(words.drafts.first().person.websites.isEmpty());
}

QTEST_GUILESS_MAIN(ContactFieldsTest)
#include "tst_contact_fields.moc"
