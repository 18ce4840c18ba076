// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/networks.h"

#include <QSet>
#include <QTest>
#include <cmath>

using namespace vouch;
using namespace Qt::StringLiterals;

class NetworksTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNetworkIsThereOnceAndEndsWithOther();
    void coloursCanBeReadOnWhite();
    void profileAddressesAreRead_data();
    void profileAddressesAreRead();
    void addressesOfNobodyAreWebsites();
    void handlesAreCompared_data();
    void handlesAreCompared();
    void namesOfNetworksAreUnderstood();
    void aProfilePageComesBackAsItsHandle();
};

void NetworksTest::everyNetworkIsThereOnceAndEndsWithOther()
{
    QSet<QString> keys;
    for (const Network &each : networks())
        keys.insert(each.key);
    QCOMPARE(keys.size(), networks().size());
    QCOMPARE(networks().last().key, u"other"_s);
    for (const QString &key : {u"x"_s, u"vine"_s, u"xiaohongshu"_s, u"google-reviews"_s, u"blog"_s})
        QVERIFY(keys.contains(key));
    QCOMPARE(network(u"nonsense"_s).key, u"other"_s);
}

void NetworksTest::coloursCanBeReadOnWhite()
{
    for (const Network &each : networks()) {
        double luminance = 0;
        const double weights[] = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; ++i) {
            const double c = each.colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
            luminance += weights[i] * (c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(each.key));
    }
}

void NetworksTest::profileAddressesAreRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("handle");
    const auto row = [](const char *url, const char *key, const char *handle) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(key) << QString::fromUtf8(handle);
    };
    row("https://www.linkedin.com/in/Ana-Sousa/?x=y", "linkedin", "ana-sousa");
    row("https://de.linkedin.com/in/j%C3%BCrgen-m", "linkedin", "jürgen-m");
    row("linkedin.com/in/alice", "linkedin", "alice");
    row("https://www.linkedin.com/company/acme/", "linkedin", "company/acme");
    row("http://twitter.com/Alex", "x", "alex");
    row("https://x.com/@Alex", "x", "alex");
    row("https://www.facebook.com/profile.php?id=100001", "facebook", "100001");
    row("https://m.facebook.com/ana.sousa", "facebook", "ana.sousa");
    row("https://www.youtube.com/@Ana", "youtube", "ana");
    row("https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv", "youtube", "UCabcdefghijklmnopqrstuv");
    row("https://mastodon.social/@Ana", "mastodon", "ana@mastodon.social");
    row("https://fosstodon.org/users/ana", "mastodon", "ana@fosstodon.org");
    row("https://bsky.app/profile/ana.bsky.social", "bluesky", "ana.bsky.social");
    row("https://t.me/AnaS", "telegram", "anas");
    row("https://wa.me/34600123456", "whatsapp", "34600123456");
    row("https://www.reddit.com/u/Ana/", "reddit", "ana");
    row("https://www.example.com/About", "website", "example.com/About");
    row("http\\://ana.example", "website", "ana.example");
}

void NetworksTest::profileAddressesAreRead()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, handle);
    const auto found = profileFromUrl(url);
    QVERIFY(found);
    QCOMPARE(found->network, key);
    QCOMPARE(found->handle, handle);
}

void NetworksTest::addressesOfNobodyAreWebsites()
{
    QCOMPARE(profileFromUrl(u"https://x.com/"_s)->network, u"website"_s);
    QVERIFY(!profileFromUrl(u"javascript:alert(1)"_s));
    QVERIFY(!profileFromUrl(u"ftp://x.com/ana"_s));
    QVERIFY(!profileFromUrl(u"Ana Sousa"_s));
    QVERIFY(!profileFromUrl(u""_s));
}

void NetworksTest::handlesAreCompared_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("handle");
    QTest::newRow("at sign") << u"x"_s << u" @Alex "_s << u"alex"_s;
    QTest::newRow("url") << u"linkedin"_s << u"https://www.linkedin.com/in/ADA/"_s << u"ada"_s;
    QTest::newRow("bidi") << u"telegram"_s << u"x-apple:%E2%80%AD+34600%E2%80%AC"_s << u"+34600"_s;
    QTest::newRow("fediverse") << u"mastodon"_s << u"@Ana@Social.Example"_s << u"ana@social.example"_s;
    QTest::newRow("whatsapp") << u"whatsapp"_s << u"+34 600 123 456"_s << u"34600123456"_s;
    QTest::newRow("yelp keeps case") << u"yelp"_s << u"AbC"_s << u"AbC"_s;
    QTest::newRow("reddit") << u"reddit"_s << u"u/Ana"_s << u"ana"_s;
    QTest::newRow("nothing") << u"x"_s << u" @ "_s << QString();
}

void NetworksTest::handlesAreCompared()
{
    QFETCH(QString, key);
    QFETCH(QString, raw);
    QFETCH(QString, handle);
    QCOMPARE(normaliseHandle(key, raw), handle);
}

void NetworksTest::namesOfNetworksAreUnderstood()
{
    QCOMPARE(networkFromName(u"X (Twitter)"_s), u"x"_s);
    QCOMPARE(networkFromName(u"twitter"_s), u"x"_s);
    QCOMPARE(networkFromName(u"x.com"_s), u"x"_s);
    QCOMPARE(networkFromName(u"LinkedIn"_s), u"linkedin"_s);
    QCOMPARE(networkFromName(u"微信号"_s), u"wechat"_s);
    QCOMPARE(networkFromName(u"Google Reviews"_s), u"google-reviews"_s);
    QVERIFY(!networkFromName(u"Skype"_s));
    QVERIFY(!networkFromName(QString()));
}

void NetworksTest::aProfilePageComesBackAsItsHandle()
{
    for (const Network &each : networks()) {
        if (each.urlPattern.isEmpty() || each.key == u"blog"_s)
            continue;
        const QString handle = each.key == u"mastodon"_s  ? u"ana@social.example"_s
                               : each.key == u"website"_s ? u"ana.example/über"_s
                                                          : u"34600123456"_s;
        const auto back = profileFromUrl(profileUrl(each.key, handle));
        QVERIFY2(back, qPrintable(each.key));
        QCOMPARE(back->network, each.key);
        QCOMPARE(back->handle, handle);
    }
    QVERIFY(profileUrl(u"wechat"_s, u"ana"_s).isEmpty());
    QCOMPARE(profileUrl(u"linkedin"_s, u"jürgen"_s), u"https://www.linkedin.com/in/j%C3%BCrgen"_s);
}

QTEST_GUILESS_MAIN(NetworksTest)
#include "tst_networks.moc"
