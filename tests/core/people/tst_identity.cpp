// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity.h"

#include <QTest>
#include <random>

using namespace vouch;
using namespace Qt::StringLiterals;

class IdentityTest : public QObject
{
    Q_OBJECT
private slots:
    void emailsAreCompared_data();
    void emailsAreCompared();
    void phonesAreCompared_data();
    void phonesAreCompared();
    void aNumberReadQuicklyIsWhatTheTelephoneLibraryReads();
    void namesAreSplit_data();
    void namesAreSplit();
    void namesAreJoinedInTheOrderOfTheirScript();
};

void IdentityTest::emailsAreCompared_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u" Ana@Example.COM "_s << u"ana@example.com"_s;
    QTest::newRow("as it is") << u"ana.s_1+x-y@mail.example.com"_s << u"ana.s_1+x-y@mail.example.com"_s;
    QTest::newRow("capitals") << u"Ana@Example.COM"_s << u"ana@example.com"_s;
    QTest::newRow("end") << u"ana@example.com."_s << u"ana@example.com"_s;
    QTest::newRow("two dots") << u"ana@example..com"_s << QString();
    QTest::newRow("two signs") << u"ana@b@example.com"_s << QString();
    QTest::newRow("no name") << u"@example.com"_s << QString();
    QTest::newRow("mailto") << u"mailto:ana@example.com?subject=x"_s << u"ana@example.com"_s;
    QTest::newRow("brackets") << u"Ana Sousa <ana@example.com>"_s << u"ana@example.com"_s;
    QTest::newRow("idn") << u"ana@bücher.example"_s << u"ana@xn--bcher-kva.example"_s;
    QTest::newRow("no dot") << u"ana@localhost"_s << QString();
    QTest::newRow("blank") << u"ana sousa@example.com"_s << QString();
    QTest::newRow("no at") << u"ana.example.com"_s << QString();
    QTest::newRow("two") << u"a@b.com,c@d.com"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void IdentityTest::emailsAreCompared()
{
    QFETCH(QString, raw);
    QFETCH(QString, key);
    QCOMPARE(normaliseEmail(raw), key);
}

void IdentityTest::phonesAreCompared_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("key");
    QTest::newRow("E.164") << u"+34600123456"_s << QString() << u"+34600123456"_s;
    QTest::newRow("blanks") << u"+34 600 12 34 56"_s << QString() << u"+34600123456"_s;
    QTest::newRow("trunk zero") << u"+44 (0)20 7946 0958"_s << QString() << u"+442079460958"_s;
    QTest::newRow("guard") << u"'+31612345678"_s << QString() << u"+31612345678"_s;
    QTest::newRow("uri") << u"tel:+34-600-123-456;ext=12"_s << QString() << u"+34600123456"_s;
    QTest::newRow("00") << u"0034600123456"_s << QString() << u"+34600123456"_s;
    QTest::newRow("national") << u"600 12 34 56"_s << u"ES"_s << u"+34600123456"_s;
    QTest::newRow("national unknown") << u"600 12 34 56"_s << QString() << QString();
    QTest::newRow("impossible") << u"+34 600 1234"_s << QString() << QString();
    QTest::newRow("too short") << u"+1"_s << QString() << QString();
    QTest::newRow("words") << u"call me"_s << u"ES"_s << QString();
    QTest::newRow("chinese mobile") << u"138 0000 0001"_s << u"CN"_s << u"+8613800000001"_s;
}

void IdentityTest::phonesAreCompared()
{
    QFETCH(QString, raw);
    QFETCH(QString, region);
    QFETCH(QString, key);
    QCOMPARE(normalisePhone(raw, region), key);
}

void IdentityTest::aNumberReadQuicklyIsWhatTheTelephoneLibraryReads()
{
    const uint seed = qEnvironmentVariableIntValue("VOUCH_SEED")
                          ? uint(qEnvironmentVariableIntValue("VOUCH_SEED"))
                          : std::random_device()();
    qInfo("VOUCH_SEED=%u", seed);
    std::mt19937 random(seed);
    for (const QString &code :
         {u"1"_s,   u"7"_s,   u"27"_s,  u"31"_s,  u"32"_s,  u"33"_s,  u"34"_s, u"39"_s, u"41"_s,
          u"43"_s,  u"44"_s,  u"45"_s,  u"46"_s,  u"47"_s,  u"48"_s,  u"49"_s, u"52"_s, u"54"_s,
          u"55"_s,  u"61"_s,  u"64"_s,  u"65"_s,  u"81"_s,  u"82"_s,  u"86"_s, u"90"_s, u"91"_s,
          u"351"_s, u"353"_s, u"358"_s, u"380"_s, u"420"_s, u"421"_s, u"852"_s}) {
        for (int i = 0; i < 120; ++i) {
            QString national;
            for (uint digits = 3 + random() % 11; digits > 0; --digits)
                national += QChar(u'0' + char16_t(random() % 10));
            // A stroke is a sign that only the library knows.
            QCOMPARE(normalisePhone(u'+' + code + national), normalisePhone(u'+' + code + u'/' + national));
        }
    }
}

void IdentityTest::namesAreSplit_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::newRow("latin") << u"Ana Maria Sousa"_s << u"Ana Maria"_s << u"Sousa"_s;
    QTest::newRow("turned") << u"Sousa, Ana"_s << u"Ana"_s << u"Sousa"_s;
    QTest::newRow("suffix") << u"Wren Hale, PhD"_s << u"Wren"_s << u"Hale"_s;
    QTest::newRow("one word") << u"Cher"_s << u"Cher"_s << QString();
    QTest::newRow("chinese") << u"王小明"_s << u"小明"_s << u"王"_s;
    QTest::newRow("double surname") << u"欧阳小明"_s << u"小明"_s << u"欧阳"_s;
    QTest::newRow("japanese") << u"山田太郎"_s << u"太郎"_s << u"山田"_s;
    QTest::newRow("japanese kana") << u"山田はなこ"_s << u"はなこ"_s << u"山田"_s;
    QTest::newRow("japanese blank") << u"山田　太郎"_s << u"太郎"_s << u"山田"_s;
    QTest::newRow("katakana") << u"ジョン・スミス"_s << u"ジョン"_s << u"スミス"_s;
    QTest::newRow("korean") << u"김철수"_s << u"철수"_s << u"김"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void IdentityTest::namesAreSplit()
{
    QFETCH(QString, full);
    QFETCH(QString, given);
    QFETCH(QString, family);
    const NameParts parts = splitName(full);
    QCOMPARE(parts.given, given);
    QCOMPARE(parts.family, family);
}

void IdentityTest::namesAreJoinedInTheOrderOfTheirScript()
{
    QCOMPARE(joinName(u"小明"_s, {}, u"王"_s), u"王小明"_s);
    QCOMPARE(joinName(u"Ana"_s, u"Maria"_s, u"Sousa"_s), u"Ana Maria Sousa"_s);
    QCOMPARE(joinName(u"Ana"_s, {}, {}), u"Ana"_s);
    QCOMPARE(joinName({}, {}, u"王"_s), u"王"_s);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
