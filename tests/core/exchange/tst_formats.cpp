// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/exchange/writers.h"
#include "tests/support/collecting_sink.h"

#include <QDir>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

class FormatsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyFormatIsNamed();
    void otherFilesAreRefusedWithASentence_data();
    void otherFilesAreRefusedWithASentence();
    void aMissingFileAndAFolderAreRefused();
    void linkedInIsReadInEveryVariant_data();
    void linkedInIsReadInEveryVariant();
    void headersOfManyLanguagesAreUnderstood_data();
    void headersOfManyLanguagesAreUnderstood();
    void mappingOverridesTheGuess();
    void mixedCellsGuardsAndUnknownColumnsKeepEverything();
    void rowsThatBringNothingAreCounted();
    void googleValuesAreTakenApart();
    void cancelledAndUnknownOrdersAreNoRevenue();
    void aRefundIsKeptBesideItsOrder();
    void stageHistoriesSayWhoWonAndLost();
    void vcardsOfAllVersionsAreRead();
    void brokenVcardsKeepTheNextOneWhole();
    void stoppingIsAnError();
    void exportedTablesRunNoFormula();
    void whatIsWrittenIsReadBack();
    void damagedFilesNeverCrash();

private:
    QString write(const QString &name, const QByteArray &bytes);
    CollectingSink read(const QByteArray &bytes, ReadOptions options = {});
    QTemporaryDir m_folder;
};

namespace
{

bool finishesAsSomebody(const PersonDraft &person)
{
    return !person.displayName.isEmpty() || !person.emails.isEmpty() || !person.phones.isEmpty() ||
           !person.externalId.isEmpty();
}

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

QStringList values(const QList<Labelled> &list)
{
    QStringList result;
    for (const Labelled &each : list)
        result.append(each.value);
    return result;
}

} // namespace

QString FormatsTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The temporary folder cannot be written.");
    return path;
}

CollectingSink FormatsTest::read(const QByteArray &bytes, ReadOptions options)
{
    CollectingSink sink;
    const Status status = readFile(write(u"input"_s, bytes), options, sink);
    if (!status)
        qWarning("%s", qPrintable(status.error().text));
    return sink;
}

void FormatsTest::everyFormatIsNamed()
{
    QStringList keys;
    for (const Format &format : formats()) {
        keys.append(format.key);
        QVERIFY(!format.name.isEmpty());
        QCOMPARE(format.makesJourney, format.key == u"journey-history"_s || format.key == u"deals"_s);
    }
    QCOMPARE(keys, (QStringList{u"csv"_s, u"vcard"_s, u"linkedin-connections"_s, u"google-contacts"_s,
                                u"shopify-orders"_s, u"journey-history"_s, u"deals"_s}));
}

void FormatsTest::otherFilesAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\n \r\n");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 something", 14);
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n");
    QTest::newRow("json") << QByteArray("{\"a\": 1}");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><p>Name</p>");
    QTest::newRow("prose") << QByteArray("Once upon a time, there was a CRM.\n");
    QTest::newRow("numbers") << QByteArray("a,b\n1,2\n");
    QTest::newRow("messages") << QByteArray("CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE\n");
    QTest::newRow("noise") << QByteArray::fromHex("00ff10e2820102030405060708090a0b0c0d0e0f");
}

void FormatsTest::otherFilesAreRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"strange.dat"_s, bytes);
    const Result<Format> format = detectFormat(path);
    QVERIFY(!format);
    QCOMPARE(format.error().kind, Error::Kind::WrongFile);
    QVERIFY(format.error().text.contains(u"strange.dat"_s));
    CollectingSink sink;
    QVERIFY(!readFile(path, {}, sink));
    QCOMPARE(sink.rows(), 0);
}

void FormatsTest::aMissingFileAndAFolderAreRefused()
{
    QCOMPARE(detectFormat(m_folder.filePath(u"nothing.csv"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(detectFormat(m_folder.path()).error().kind, Error::Kind::WrongFile);
    CollectingSink sink;
    ReadOptions options;
    options.format = u"nonsense"_s;
    const Status status = readFile(write(u"a.csv"_s, "Name\nAna\n"), options, sink);
    QCOMPARE(status.error().kind, Error::Kind::Invalid);
    QVERIFY(status.error().text.contains(u"linkedin-connections"_s));
}

void FormatsTest::linkedInIsReadInEveryVariant_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString rows = u"Ana,Sousa,https://www.linkedin.com/in/Ana-Sousa/?x=y,,Contoso,CEO,08 Feb 2026\n"
                         ",,,,,,07 Jun 2026"_s;
    const QString header = u"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"_s;
    const QString notes = u"Notes:\n\"When exporting, \"\"some\"\" addresses\nare missing.\"\n\n"_s;
    QTest::newRow("plain") << (header + rows).toUtf8();
    QTest::newRow("notes") << (notes + header + rows).toUtf8();
    QTest::newRow("notes on one line")
        << (u"Notes: some addresses are missing\n\n"_s + header + rows).toUtf8();
    QTest::newRow("BOM") << "\xef\xbb\xbf" + (notes + header + rows).toUtf8();
    QTest::newRow("CRLF") << QString(notes + header + rows).replace(u"\n"_s, u"\r\n"_s).toUtf8();
    QTest::newRow("UTF-16 tabs") << "\xff\xfe" +
                                        encoded(QString(header + rows).replace(u',', u'\t'), "UTF-16LE");
    QTest::newRow("reordered") << QByteArray(
        "Connected On,Position,Company,Email Address,URL,Last Name,First Name\n"
        "08 Feb 2026,CEO,Contoso,,https://www.linkedin.com/in/ana-sousa,Sousa,Ana\n07 Jun 2026,,,,,,\n");
}

void FormatsTest::linkedInIsReadInEveryVariant()
{
    QFETCH(QByteArray, bytes);
    const CollectingSink sink = read(bytes);
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.skippedRows(), 1);
    const Draft &ana = sink.drafts.first();
    QCOMPARE(ana.person.given, u"Ana"_s);
    QCOMPARE(ana.person.family, u"Sousa"_s);
    QCOMPARE(ana.person.organisation, u"Contoso"_s);
    QCOMPARE(ana.person.title, u"CEO"_s);
    QCOMPARE(ana.person.profiles.first().handle, u"ana-sousa"_s);
    QCOMPARE(ana.interactions.first().externalId, u"connected:ana-sousa"_s);
    QCOMPARE(ana.interactions.first().kind, u"follow"_s);
    QCOMPARE(toIso(ana.interactions.first().at), u"2026-02-08T00:00:00Z"_s);
}

void FormatsTest::headersOfManyLanguagesAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::newRow("German") << u"Vorname;Nachname;E-Mail-Adresse;Telefon geschäftlich;Firma"_s
                            << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("German names") << u"Name;Vorname;E-Mail;Mobiltelefon;Unternehmen"_s
                                  << u"Sousa;Ana;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("French") << u"Prénom;Nom;Adresse e-mail;Téléphone;Société"_s
                            << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Spanish") << u"Nombre;Apellidos;Correo electrónico;Teléfono del trabajo;Empresa"_s
                             << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Italian") << u"Nome;Cognome;Indirizzo e-mail;Telefono;Azienda"_s
                             << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Russian") << u"Имя;Фамилия;Электронная почта;Телефон;Компания"_s
                             << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Chinese") << u"名;姓;电子邮件;手机;公司"_s
                             << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Outlook") << u"First Name;Last Name;E-mail Address;Business Phone;Company"_s
                             << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Pipedrive")
        << u"Person - First name;Person - Last name;Person - Email (Work);Person - Phone;"
           "Organization - Name*"_s
        << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
    QTest::newRow("Salesforce") << u"FirstName;LastName;Email;Phone;Account Name"_s
                                << u"Ana;Sousa;ana@example.com;+34 600;Contoso"_s;
}

void FormatsTest::headersOfManyLanguagesAreUnderstood()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    const CollectingSink sink = read((header + u'\n' + row + u'\n').toUtf8());
    QCOMPARE(sink.drafts.size(), 1);
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(ana.given, u"Ana"_s);
    QCOMPARE(ana.family, u"Sousa"_s);
    QCOMPARE(values(ana.emails), QStringList{u"ana@example.com"_s});
    QCOMPARE(values(ana.phones), QStringList{u"+34 600"_s});
    QCOMPARE(ana.organisation, u"Contoso"_s);
    QVERIFY(ana.custom.isEmpty());
}

void FormatsTest::mappingOverridesTheGuess()
{
    ReadOptions options;
    options.format = u"csv"_s;
    options.mapping = {{u"who"_s, u"name"_s}, {u"Email"_s, u"ignore"_s}, {u"tw"_s, u"profile:x"_s}};
    const CollectingSink sink = read("Who,Email,TW\nAna Sousa,ana@example.com,@Ana\n", options);
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(ana.displayName, u"Ana Sousa"_s);
    QVERIFY(ana.emails.isEmpty());
    QCOMPARE(ana.profiles.first().network, u"x"_s);
    QCOMPARE(ana.profiles.first().handle, u"ana"_s);
}

void FormatsTest::mixedCellsGuardsAndUnknownColumnsKeepEverything()
{
    const CollectingSink sink =
        read("Name,Email / Phone,Budget,Budget,Twitter handle,Notes\n"
             "Ana,\"ana@example.com / '+34600123456\",\"=\"\"12\"\"\",20,@ana,\"a\nb\"\n"
             "Bo,N/A,,,,,surplus\n");
    const Draft &ana = sink.drafts.first();
    QCOMPARE(values(ana.person.emails), QStringList{u"ana@example.com"_s});
    QCOMPARE(values(ana.person.phones), QStringList{u"+34600123456"_s});
    QCOMPARE(values(ana.person.custom), (QStringList{u"12"_s, u"20"_s}));
    QCOMPARE(ana.person.profiles.first().handle, u"ana"_s);
    QCOMPARE(ana.notes.first().text, u"a\nb"_s);
    QCOMPARE(values(sink.drafts.last().person.custom), QStringList{u"surplus"_s});
    QVERIFY(!sink.drafts.last().person.externalId.isEmpty());
    QCOMPARE(sink.warnings.size(), 1);
    QCOMPARE(sink.columns.first(), (std::pair<QString, qint64>{u"Name"_s, 2}));
}

void FormatsTest::rowsThatBringNothingAreCounted()
{
    const CollectingSink sink =
        read("Name,Email,Status\nAna,,x\n,,\n,,open\nName,Email,Status\n\n"
             "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n");
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(sink.skippedRows(), 3);
    QCOMPARE(sink.failedRows(), 1);
    QCOMPARE(sink.failures.first().issue.line, 4);
}

void FormatsTest::googleValuesAreTakenApart()
{
    const CollectingSink sink = read(
        "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
        "Website 1 - Label,Website 1 - Value\n"
        "Ana,Sousa,* myContacts ::: Choir,* Work,ana@a.com ::: ana@b.com,Mobile,+34 600 ::: +34 601,LinkedIn,"
        "https://www.linkedin.com/in/ana\n");
    const PersonDraft &ana = sink.drafts.first().person;
    QCOMPARE(values(ana.emails), (QStringList{u"ana@a.com"_s, u"ana@b.com"_s}));
    QVERIFY(ana.emails.first().preferred);
    QCOMPARE(ana.emails.first().label, u"Work"_s);
    QCOMPARE(ana.phones.size(), 2);
    QCOMPARE(ana.tags, QStringList{u"Choir"_s});
    QCOMPARE(ana.profiles.first().network, u"linkedin"_s);
}

void FormatsTest::cancelledAndUnknownOrdersAreNoRevenue()
{
    const CollectingSink sink =
        read("Name,Email,Financial Status,Currency,Total,Created at,Cancelled at,Lineitem name,Billing Name\n"
             "#1,ana@a.com,paid,EUR,10.00,2026-01-01 10:00:00 +0100,,Tea,Ana\n"
             "#2,ana@a.com,voided,EUR,11.00,2026-01-02 10:00:00 +0100,,Tea,Ana\n"
             "#3,ana@a.com,refunded,EUR,12.00,2026-01-03 10:00:00 +0100,2026-01-04 10:00:00 +0100,Tea,Ana\n"
             "#4,,paid,EUR,13.00,2026-01-05 10:00:00 +0100,,Tea,\n#4,,,,,,,Cup,\n"
             "#5,,paid,EUR,14.00,2026-01-05 10:00:00 +0100,,Tea,Bo Li\n");
    QCOMPARE(sink.drafts.size(), 5);
    QVERIFY(!sink.drafts.at(0).purchases.first().abandoned);
    QVERIFY(sink.drafts.at(1).purchases.first().abandoned);
    QVERIFY(sink.drafts.at(2).purchases.first().abandoned);
    // An order that does not say who bought is a sale all the same.
    QVERIFY(sink.drafts.at(3).nobody);
    QVERIFY(!finishesAsSomebody(sink.drafts.at(3).person));
    QCOMPARE(sink.drafts.at(3).purchases.first().net.minor, 1300);
    QCOMPARE(sink.drafts.at(3).purchases.first().lines.size(), 2);
    QCOMPARE(sink.drafts.at(4).person.displayName, u"Bo Li"_s);
    QVERIFY(!sink.drafts.at(4).nobody);
    QCOMPARE(sink.failedRows(), 0);
    QCOMPARE(sink.rows(), 6);
}

void FormatsTest::aRefundIsKeptBesideItsOrder()
{
    const CollectingSink sink = read("Name,Email,Currency,Total,Refunded Amount,Created at,Lineitem name\n"
                                     "#1,ana@a.com,EUR,40.00,10.00,2026-01-01 10:00:00 +0100,Tea\n");
    const PurchaseDraft &order = sink.drafts.first().purchases.first();
    QCOMPARE(order.net.minor, 4000);
    QVERIFY(order.refunded);
    QCOMPARE(order.refunded->minor, 1000);
}

void FormatsTest::stageHistoriesSayWhoWonAndLost()
{
    const CollectingSink sink =
        read("Person,Stage,Entered at,Amount\n"
             "ana@a.com,Lead,13/02/2026,\nBo,Lead,01/02/2026,\nana@a.com,Won,14/02/2026,12.50\n"
             "Bo,Lost,02/03/2026,\nBo,Lost,no day,\n");
    QCOMPARE(sink.journeys.first().stages, (QStringList{u"Lead"_s, u"Won"_s, u"Lost"_s}));
    QCOMPARE(sink.journeys.first().won, QStringList{u"Won"_s});
    QCOMPARE(sink.journeys.first().lost, QStringList{u"Lost"_s});
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(values(sink.drafts.first().person.emails), QStringList{u"ana@a.com"_s});
    QCOMPARE(sink.drafts.first().purchases.first().net.minor, 1250);
    // 13/02 shows that the day comes first in this file, also in 02/03.
    QCOMPARE(toIso(sink.drafts.last().visits.last().at), u"2026-03-02T00:00:00Z"_s);
    QCOMPARE(sink.failedRows(), 1);
    QCOMPARE(sink.rows(), 5);
}

void FormatsTest::vcardsOfAllVersionsAreRead()
{
    const QByteArray old =
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=SHIFT_JIS:" + encoded(u"表;太郎"_s, "Shift_JIS") +
        "\r\nTEL;CELL;PREF:+81 90-1234-5678\r\n" +
        "NOTE;ENCODING=QUOTED-PRINTABLE:Caf=E9 =\r\nau lait\r\nPHOTO;BASE64:\r\n  AAAA\r\n\r\nEND:VCARD\r\n";
    const QByteArray three =
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Sousa\nitem1.EMAIL:ana@\n example.com\n"
        "item1.X-ABLabel:_$!<School>!$_\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-03-09\nUID:77\n"
        "X-SOCIALPROFILE;type=twitter;x-user=ana:http://twitter.com/ana\n"
        "CATEGORIES:myContacts,Choir\nURL:javascript\\:alert(1)\nEND:VCARD\n";
    const QByteArray four =
        "begin:vcard\nversion:4.0\nfn:Bo\ntel;value=uri;pref=1:tel:+34-600-123-456;ext=12\n"
        "bday:--0309\nimpp:tg://resolve?domain=bo\nkind:individual\nend:vcard\n"
        "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nMEMBER:urn:uuid:1\nEND:VCARD\n";
    const CollectingSink sink = read(old + three + four);
    QCOMPARE(sink.drafts.size(), 3);
    QCOMPARE(sink.skippedRows(), 1);
    QCOMPARE(sink.drafts.at(0).person.family, u"表"_s);
    QVERIFY(sink.drafts.at(0).person.phones.first().preferred);
    QCOMPARE(sink.drafts.at(0).notes.first().text, u"Café au lait"_s);
    const PersonDraft &ana = sink.drafts.at(1).person;
    QCOMPARE(ana.emails.first(), (Labelled{u"School"_s, u"ana@example.com"_s, false}));
    QCOMPARE(ana.birthday, u"--03-09"_s);
    QCOMPARE(ana.externalId, u"uid:77"_s);
    QCOMPARE(ana.profiles.first().handle, u"ana"_s);
    QCOMPARE(ana.tags, QStringList{u"Choir"_s});
    QVERIFY(ana.websites.isEmpty());
    const PersonDraft &bo = sink.drafts.at(2).person;
    QCOMPARE(bo.phones.first().value, u"+34-600-123-456 ext. 12"_s);
    QCOMPARE(bo.birthday, u"--03-09"_s);
    QCOMPARE(bo.profiles.first().network, u"telegram"_s);
    const CollectingSink wide =
        read(encoded(u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEND:VCARD\r\n"_s, "UTF-16BE"));
    QCOMPARE(wide.drafts.first().person.displayName, u"Zoë"_s);
}

void FormatsTest::brokenVcardsKeepTheNextOneWhole()
{
    const CollectingSink sink = read(
        "BEGIN:VCARD\nFN:No end\nBEGIN:VCARD\nVERSION:2.1\nFN:Agent holder\nAGENT:\nBEGIN:VCARD\nFN:Agent\n"
        "END:VCARD\nNOTE;QUOTED-PRINTABLE:loose=\nEND:VCARD\nBEGIN:VCARD\nno colon here\nFN:Last\n");
    QCOMPARE(sink.drafts.size(), 3);
    QCOMPARE(sink.drafts.at(0).person.displayName, u"No end"_s);
    QCOMPARE(sink.drafts.at(1).person.displayName, u"Agent holder"_s);
    QCOMPARE(sink.drafts.at(1).line, 3);
    QCOMPARE(sink.drafts.at(2).person.displayName, u"Last"_s);
    QCOMPARE(sink.warnings.size(), 2);
}

void FormatsTest::stoppingIsAnError()
{
    CollectingSink sink;
    sink.stopAfter = 1;
    const Status status =
        readFile(write(u"a.csv"_s, "Name,E-mail\nAna,a@a.com\nBo,b@a.com\nCy,c@a.com\n"), {}, sink);
    QCOMPARE(status.error().kind, Error::Kind::Cancelled);
    QCOMPARE(sink.drafts.size(), 1);
}

void FormatsTest::exportedTablesRunNoFormula()
{
    QCOMPARE(csvLine({u"=1+1"_s, u"+34"_s, u"-x"_s, u"@a"_s, u"\tb"_s, u"plain"_s}),
             QByteArray("'=1+1,'+34,'-x,'@a,'\tb,plain\r\n"));
    QCOMPARE(csvLine({u"=1+1"_s, u"a\"b"_s, u"c,d"_s, u"e\nf"_s}, CsvStyle::Lossless),
             QByteArray("=1+1,\"a\"\"b\",\"c,d\",\"e\nf\"\r\n"));
    QCOMPARE(csvLine({u"a"_s, u"b;c"_s}, CsvStyle::Lossless, u';'), QByteArray("a;\"b;c\"\r\n"));
}

void FormatsTest::whatIsWrittenIsReadBack()
{
    PersonDraft ana;
    ana.displayName = u"Ana, “Zoë” Sousa; 王"_s;
    ana.given = u"Ana; Zoë"_s;
    ana.family = u"Sousa, Lda"_s;
    ana.nickname = u"=1+1"_s;
    ana.organisation = u"Contoso; Ltd."_s;
    ana.department = u"R\\D"_s;
    ana.title = u"A very long title that must be folded because it is longer than 75 bytes, é è ü ß 王小明"_s;
    ana.birthday = u"--03-09"_s;
    ana.emails = {{u"work"_s, u"ana@example.com"_s, true}, {u"Choir"_s, u"zoe@example.com"_s, false}};
    ana.phones = {{u"mobile"_s, u"+34600123456"_s, false}};
    ana.addresses = {{u"home"_s, u"Rua 1, 2"_s, u"Lisboa"_s, {}, u"1000"_s, u"Portugal"_s}};
    ana.profiles = {{u"linkedin"_s, u"ana-sousa"_s, u"https://www.linkedin.com/in/ana-sousa"_s, {}, -1, 0},
                    {u"wechat"_s, u"ana_s"_s, {}, {}, -1, 0}};
    ana.tags = {u"vip"_s, u"a,b"_s};
    ana.externalId = u"uid:77"_s;
    const PersonDraft card = read(vcardText(ana, u"x"_s)).drafts.first().person;
    QCOMPARE(card.displayName, ana.displayName);
    QCOMPARE(card.given, ana.given);
    QCOMPARE(card.family, ana.family);
    QCOMPARE(card.nickname, ana.nickname);
    QCOMPARE(card.organisation, ana.organisation);
    QCOMPARE(card.department, ana.department);
    QCOMPARE(card.title, ana.title);
    QCOMPARE(card.birthday, ana.birthday);
    QCOMPARE(card.emails, ana.emails);
    QCOMPARE(card.phones, ana.phones);
    QCOMPARE(card.addresses, ana.addresses);
    QCOMPARE(card.profiles, ana.profiles);
    QCOMPARE(card.tags, ana.tags);
    QCOMPARE(card.externalId, ana.externalId);
    for (const QByteArray &line : vcardText(ana).split('\n'))
        QVERIFY(line.size() <= 76);

    ana.tags = {u"vip"_s, u"choir"_s};
    ana.custom = {{u"Shoe size"_s, u"38"_s, false}};
    const QStringList custom{u"Shoe size"_s};
    const PersonDraft row =
        read(csvLine(contactColumns(custom)) + csvLine(contactCells(ana, custom))).drafts.first().person;
    QCOMPARE(row.displayName, ana.displayName);
    QCOMPARE(row.given, ana.given);
    QCOMPARE(row.nickname, ana.nickname);
    QCOMPARE(values(row.emails), values(ana.emails));
    QCOMPARE(values(row.phones), values(ana.phones));
    QCOMPARE(row.profiles, ana.profiles);
    QCOMPARE(row.tags, ana.tags);
    QCOMPARE(row.custom, ana.custom);
    QCOMPARE(row.externalId, ana.externalId);
    QCOMPARE(row.birthday, ana.birthday);
}

void FormatsTest::damagedFilesNeverCrash()
{
    QList<std::pair<QString, QByteArray>> seeds{
        {u"csv"_s, "Name,Email,Phone\nAna,\"a@b.com\",+34 600\nBo,\"x\ny\",\n"},
        {u"vcard"_s,
         "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5;;;\nTEL;CELL:1\n"
         "item1.URL:http\\://x.com/a\nitem1.X-ABLabel:X\nEND:VCARD\n"},
        {u"linkedin-connections"_s,
         "Notes:\n\nFirst Name,Last Name,URL,Connected On\nA,B,https://linkedin.com/in/a,08 Feb 2026\n"},
        {u"shopify-orders"_s,
         "Name,Email,Total,Created at,Lineitem name\n#1,a@b.com,1.00,2026-01-01,Tea\n#1,,,,Cup\n"},
        {u"google-contacts"_s,
         "First Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nA,* x ::: y,* Work,a@b.com ::: c@d.com\n"},
        {u"journey-history"_s, "CaseID,ActivityID,CompleteTimestamp\n1,a,2026-01-01\n1,b,2026-01-02\n"},
    };
    const auto result = rc::check("damaged input is read or refused", [&] {
        const auto &[format, seed] = seeds.at(*rc::gen::inRange<qsizetype>(0, seeds.size()));
        QByteArray bytes = seed;
        const int changes = *rc::gen::inRange(1, 8);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            const char with =
                *rc::gen::element('"', ',', '\n', '\r', '\0', '=', ';', ':', '\xff', '\xe7', ' ', '%', '\\');
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                bytes[at] = with;
                break;
            case 1:
                bytes.insert(at, with);
                break;
            case 2:
                bytes.remove(at, *rc::gen::inRange<qsizetype>(1, 20));
                break;
            default:
                bytes += bytes.mid(at);
                break;
            }
        }
        ReadOptions options;
        if (*rc::gen::arbitrary<bool>())
            options.format = format;
        CollectingSink sink;
        const Status status = readFile(write(u"damaged"_s, bytes), options, sink);
        if (!status)
            RC_ASSERT(!status.error().text.isEmpty());
        for (const Draft &draft : sink.drafts)
            RC_ASSERT(draft.line > 0);
    });
    QVERIFY(result);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
