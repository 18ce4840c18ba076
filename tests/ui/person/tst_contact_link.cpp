// SPDX-License-Identifier: GPL-3.0-or-later
// Which of what files hold is opened by another program, and what is handed to it.
#include "core/store/records/people.h"
#include "ui/person/contact_link.h"

#include <QDesktopServices>
#include <QTest>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

class Programs : public QObject
{
    Q_OBJECT
public slots:
    void take(const QUrl &url) { opened.append(url.toString(QUrl::FullyEncoded)); }

public:
    Programs()
    {
        for (const QString &scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~Programs() override
    {
        for (const QString &scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s, u"file"_s, u"sip"_s};
    QStringList opened;
};

class TestContactLink : public QObject
{
    Q_OBJECT
private slots:
    void numbersBecomeWhatATelephoneDials_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("international") << u"+34 600 123-456"_s << u"tel:+34600123456"_s;
        QTest::newRow("two numbers") << u"030 1234567 / 030 7654321"_s << QString();
        QTest::newRow("the nought that is left out") << u"+49 (0)30 / 12345"_s << u"tel:+493012345"_s;
        QTest::newRow("local") << u"030 12345"_s << u"tel:03012345"_s;
        QTest::newRow("already an address") << u"tel:+34600123456"_s << u"tel:+34600123456"_s;
        QTest::newRow("other digits") << u"٠٣٠١٢٣٤٥"_s << u"tel:03012345"_s;
        QTest::newRow("a code that forwards calls") << u"*21*0900123456#"_s << QString();
        QTest::newRow("parameters") << u"+34600123456;phone-context=evil"_s << QString();
        QTest::newRow("words") << u"ask Ana"_s << QString();
        QTest::newRow("too short") << u"12"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersBecomeWhatATelephoneDials()
    {
        QFETCH(QString, written);
        QFETCH(QString, dialled);
        const std::optional<QUrl> url = phoneAddress(written);
        QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), dialled);
    }

    void mailGoesToOneAddressAndCarriesNothingElse_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"ana@example.org"_s << u"mailto:ana@example.org"_s;
        QTest::newRow("with plus") << u"ana+shop@example.org"_s << u"mailto:ana+shop@example.org"_s;
        QTest::newRow("a copy") << u"ana@example.org?bcc=eve@example.org"_s << QString();
        QTest::newRow("two") << u"ana@example.org,eve@example.org"_s << QString();
        QTest::newRow("encoded") << u"ana%0Abcc:eve@example.org"_s << QString();
        QTest::newRow("an attachment") << u"ana@example.org&attach=/etc/passwd"_s << QString();
        QTest::newRow("no address") << u"ana"_s << QString();
    }
    void mailGoesToOneAddressAndCarriesNothingElse()
    {
        QFETCH(QString, written);
        QFETCH(QString, address);
        const std::optional<QUrl> url = mailAddress(written);
        QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), address);
    }

    void onlyThreeKindsOfAddressesPassTheDoor()
    {
        Programs programs;
        for (const char *bad : {"file:///etc/passwd", "sip:ana@example.org", "javascript:alert(1)", "ana",
                                "https://user@example.org", "tel:*21#", "mailto:ana@example.org?cc=eve@e.org",
                                "tel:+34600;ext=1"})
            QVERIFY2(!openAddress(QUrl(QString::fromLatin1(bad))), bad);
        QCOMPARE(programs.opened, QStringList());
        QVERIFY(openAddress(*phoneAddress(u"+34 600 123 456"_s)));
        QVERIFY(openAddress(*mailAddress(u"ana@example.org"_s)));
        QVERIFY(openAddress(*webAddress(u"https://example.org/ana"_s)));
        QCOMPARE(programs.opened, QStringList({u"tel:+34600123456"_s, u"mailto:ana@example.org"_s,
                                               u"https://example.org/ana"_s}));
    }

    void aPersonsLinksSayHowTheyAreLogged()
    {
        PersonRecord ana;
        ana.phones = {{1, {}, u"+34 600 123 456"_s, true}, {2, {}, u"ask at the desk"_s, false}};
        ana.emails = {{1, {}, u"ana@example.org"_s, true}};
        ana.profiles = {{1, u"instagram"_s, u"ana.clay"_s, {}, {}, {}}};
        const QList<ContactLink> links = contactLinks(ana);
        QCOMPARE(links.size(), 3);
        QCOMPARE(links.at(0).channel + u'/' + links.at(0).contact, u"phone/call"_s);
        QCOMPARE(links.at(1).channel + u'/' + links.at(1).contact, u"email/email"_s);
        QCOMPARE(links.at(2).channel + u'/' + links.at(2).contact, u"instagram/message"_s);
        QVERIFY(nameOf(links.at(2)).contains(realHost(links.at(2).url)));
    }
};

QTEST_MAIN(TestContactLink)
#include "tst_contact_link.moc"
