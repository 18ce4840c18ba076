// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;
using test::valuesOf;

/// What Vouch writes as CSV comes back as it was.
class WritersTest : public QObject
{
    Q_OBJECT
private slots:
    void guardsComeOffAgain_data();
    void guardsComeOffAgain();
    void aFileStartsWithTheMarkOfUtf8();
    void ourOwnListComesBackUnchanged_data();
    void ourOwnListComesBackUnchanged();
    void everyAddressComesBack();
    void figuresAndStagesAreNoFieldsOfAPerson();
    void partsThatAreEmptyStayEmpty();

private:
    CollectingSink back(const PersonDraft &person, CsvStyle style, const QStringList &custom = {},
                        const QStringList &extras = {}, const QStringList &extraCells = {});
    test::Reading m_read;
};

CollectingSink WritersTest::back(const PersonDraft &person, CsvStyle style, const QStringList &custom,
                                 const QStringList &extras, const QStringList &extraCells)
{
    return m_read(csvStart(style) + csvLine(contactColumns(custom + extras), style) +
                  csvLine(contactCells(person, custom) + extraCells, style));
}

void WritersTest::guardsComeOffAgain_data()
{
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"=1+1"_s, u"+34 600"_s, u"-x"_s, u"@home"_s, u"＝1"_s, u"＋34"_s, u"－x"_s,
                                 u"＠home"_s, u"'=1+1"_s, u"''=1"_s, u"'1234AB"_s, u"'s-Gravenhage"_s,
                                 u"plain"_s, u"a;b"_s, u"a\\b; c"_s, u"\"quoted\""_s})
        QTest::newRow(qPrintable(value)) << value;
}

void WritersTest::guardsComeOffAgain()
{
    QFETCH(QString, value);
    PersonDraft person;
    person.displayName = u"Ana Sousa"_s;
    person.emails = {{{}, u"ana@a.com"_s, false}};
    person.nickname = value;
    person.organisation = value;
    person.tags = {value, u"vip"_s};
    person.custom = {{u"Own field"_s, value, false}};
    const CollectingSink sink = back(person, CsvStyle::SpreadsheetSafe, {u"Own field"_s});
    QCOMPARE(sink.drafts.size(), 1);
    const PersonDraft &read = sink.drafts.first().person;
    QCOMPARE(read.nickname, value);
    QCOMPARE(read.organisation, value);
    QCOMPARE(read.tags, person.tags);
    QCOMPARE(read.custom, person.custom);
}

void WritersTest::aFileStartsWithTheMarkOfUtf8()
{
    QCOMPARE(csvStart(), QByteArray("\xef\xbb\xbf"));
    QVERIFY(csvStart(CsvStyle::Lossless).isEmpty());
}

void WritersTest::ourOwnListComesBackUnchanged_data()
{
    QTest::addColumn<PersonDraft>("person");
    PersonDraft ana;
    ana.displayName = u"Ana Sousa"_s;
    ana.given = u"Ana"_s;
    ana.family = u"Sousa"_s;
    ana.emails = {{{}, u"ana@a.com"_s, false}, {{}, u"b@a.com"_s, false}};
    ana.phones = {{{}, u"+34 600 123, 456"_s, false}, {{}, u"0171; 5550"_s, false}};
    ana.websites = {{{}, u"https://a.example/x;y,z"_s, false}, {{}, u"https://b.example"_s, false}};
    ana.tags = {u"a,b"_s, u"c;d"_s, u"e\\f"_s};
    ana.addresses = {{{}, u"Rua 1, 2"_s, u"Faro"_s, u"Algarve"_s, u"8000"_s, u"Portugal"_s}};
    QTest::newRow("many values") << ana;
    PersonDraft lin;
    lin.displayName = u"林晓雨"_s;
    lin.given = u"晓雨"_s;
    lin.family = u"林"_s;
    lin.externalId = u"digest:0123"_s;
    QTest::newRow("a name alone") << lin;
    PersonDraft firm;
    firm.displayName = u"Contoso; Ltd."_s;
    firm.isOrganisation = true;
    firm.externalId = u"organisation:contoso; ltd."_s;
    QTest::newRow("a firm") << firm;
}

void WritersTest::ourOwnListComesBackUnchanged()
{
    QFETCH(PersonDraft, person);
    for (const CsvStyle style : {CsvStyle::SpreadsheetSafe, CsvStyle::Lossless}) {
        const CollectingSink sink = back(person, style);
        QCOMPARE(sink.drafts.size(), 1);
        const PersonDraft &read = sink.drafts.first().person;
        QCOMPARE(read.displayName, person.displayName);
        QCOMPARE(read.given, person.given);
        QCOMPARE(read.family, person.family);
        QCOMPARE(read.isOrganisation, person.isOrganisation);
        QCOMPARE(valuesOf(read.emails), valuesOf(person.emails));
        QCOMPARE(valuesOf(read.phones), valuesOf(person.phones));
        QCOMPARE(valuesOf(read.websites), valuesOf(person.websites));
        QCOMPARE(read.tags, person.tags);
        QCOMPARE(read.addresses, person.addresses);
        QCOMPARE(read.externalId, person.externalId);
        QVERIFY(read.custom.isEmpty());
    }
}

void WritersTest::everyAddressComesBack()
{
    PersonDraft ana;
    ana.displayName = u"Ana Sousa"_s;
    ana.emails = {{{}, u"ana@a.com"_s, false}};
    ana.addresses = {{{}, u"Rua Um 1"_s, u"Porto"_s, {}, u"4000"_s, u"Portugal"_s},
                     {{}, u"Rua Dois 2"_s, u"Lisboa"_s, u"LX"_s, u"1000"_s, u"Portugal"_s},
                     {{}, {}, u"Faro"_s, {}, {}, {}}};
    const CollectingSink sink = m_read(csvLine(contactColumns({u"Own field"_s}, 3)) +
                                       csvLine(contactCells(ana, {u"Own field"_s}, 3)));
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.drafts.first().person.addresses.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        AddressDraft read = sink.drafts.first().person.addresses.at(i);
        read.label.clear();
        QCOMPARE(read, ana.addresses.at(i));
    }
    QVERIFY(sink.drafts.first().person.custom.isEmpty());
}

void WritersTest::figuresAndStagesAreNoFieldsOfAPerson()
{
    PersonDraft person;
    person.displayName = u"Ana"_s;
    person.emails = {{{}, u"ana@a.com"_s, false}};
    person.custom = {{u"Phone 2"_s, u"a field of that name"_s, false}};
    const CollectingSink sink = back(person, CsvStyle::SpreadsheetSafe, {u"Phone 2"_s},
                                     QStringList{stageColumn(u"social"_s)} + figureColumns(),
                                     {u"Decide"_s, u"12.00"_s, u"-3.00"_s, u"EUR"_s});
    QCOMPARE(sink.drafts.first().person.custom, person.custom);
    QVERIFY(sink.drafts.first().person.phones.isEmpty());
}

void WritersTest::partsThatAreEmptyStayEmpty()
{
    PersonDraft person;
    person.displayName = u"The Ana Sousa Show"_s;
    person.emails = {{{}, u"ana@a.com"_s, false}};
    const PersonDraft read = back(person, CsvStyle::SpreadsheetSafe).drafts.first().person;
    QVERIFY(read.given.isEmpty());
    QVERIFY(read.family.isEmpty());
}

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
