// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/mail_link.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace vouch;

/// What a mail program is handed.
class MailLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void subjectAndBodyComeThroughAsTheyAre_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("plain") << u"Your bowl"_s << u"Hi Ana,\nthanks!"_s;
        QTest::newRow("signs") << u"1 + 1 = 2 & 50% #1?"_s << u"a&body=x&bcc=eve@example.com\n=?\"'<b>"_s;
        QTest::newRow("scripts") << u"您好，王小明"_s << u"Größe: 10 €\nمرحبا 🎉"_s;
        QTest::newRow("a header in it") << u"x\r\nBcc: eve@example.com"_s << u"y\r\nBcc: eve@example.com"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void subjectAndBodyComeThroughAsTheyAre()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        // when
        const QByteArray link = mailLink(u"ana@example.com"_s, subject, body);
        // then
        const QUrl url = QUrl::fromEncoded(link, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"mailto"_s);
        QCOMPARE(url.path(), u"ana@example.com"_s);
        const QUrlQuery query(url);
        QVERIFY(query.queryItems().size() <= 2);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), subject.simplified());
        const QString told = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QCOMPARE(QString(told).remove(u'\r'), QString(body).remove(u'\r'));
        QCOMPARE(told.count(u'\r'), told.count(u'\n')); // lines end as RFC 6068 wants it
        for (const char c : link)
            QVERIFY(c > 0x20 && c < 0x7f && c != '+' && c != '"' && c != '<');
    }

    void anAddressCannotAddAnything()
    {
        const QByteArray link = mailLink(u"a?bcc=b@c&x"_s, {}, {});
        QCOMPARE(link, "mailto:a%3Fbcc%3Db@c%26x");
    }
};

QTEST_GUILESS_MAIN(MailLinkTest)
#include "tst_mail_link.moc"
