// SPDX-License-Identifier: GPL-3.0-or-later
// Words to send and quotes in the terminal, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        QFile people(m_vouch->file(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write(
            "Name,Email,Company,Street,City,Postal code\n"
            "Ada Klein,ada@example.com,Klein Papeterie,Ringstr. 5,Ulm,89073\nBo,bo@example.com,,,,\n");
        people.close();
        QCOMPARE(m_vouch->on(m_work, {u"import"_s, people.fileName()}).exitCode, 0);
    }

    void aTemplateIsWrittenFilledAndSavedAsALetter()
    {
        // given
        QCOMPARE(on({u"words"_s, u"add"_s, u"Hello"_s, u"--channel"_s, u"letter"_s, u"--subject"_s,
                     u"For {Name}"_s, u"--body"_s, u"Dear {first name|friend} from {city}"_s})
                     .exitCode,
                 0);
        QCOMPARE(
            on({u"words"_s, u"letterhead"_s, u"--name"_s, u"Olaria"_s, u"--address"_s, u"Rua 1\\nLisboa"_s})
                .exitCode,
            0);
        // when
        const QString file = m_vouch->file(u"letter.pdf"_s);
        const Ran filled = on({u"words"_s, u"fill"_s, u"hello"_s, u"ada@example.com"_s, u"-o"_s, file});
        // then
        QCOMPARE(filled.exitCode, 0);
        QCOMPARE(filled.json()["subject"_L1].toString(), u"For Ada Klein"_s);
        QCOMPARE(filled.json()["body"_L1].toString(), u"Dear Ada from Ulm"_s);
        QCOMPARE(filled.json()["address"_L1].toArray().size(), 2);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        const QJsonObject listed = on({u"words"_s, u"list"_s}).json()["templates"_L1][0].toObject();
        QCOMPARE(listed["body"_L1].toString(), u"Dear {first_name|friend} from {city}"_s);
        QCOMPARE(listed["channel"_L1].toString(), u"letter"_s);
    }

    void whatNobodyKnowsIsAskedForAndNeverLeftOut()
    {
        // given
        on({u"words"_s, u"add"_s, u"Hello"_s, u"--body"_s, u"Dear {name} from {city}"_s});
        // when
        const Ran missing = on({u"words"_s, u"fill"_s, u"Hello"_s, u"Bo"_s});
        // then
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.saysASentence());
        QVERIFY(missing.err.contains("{city}"));
        const Ran said = on({u"words"_s, u"fill"_s, u"Hello"_s, u"Bo"_s, u"--set"_s, u"city=Köln"_s});
        QCOMPARE(said.json()["body"_L1].toString(), u"Dear Bo from Köln"_s);
        QVERIFY(on({u"words"_s, u"fill"_s, u"Hello"_s, u"Bo"_s, u"--set"_s, u"town=Köln"_s}).saysASentence());
        QVERIFY(on({u"words"_s, u"add"_s, u"Bad"_s, u"--body"_s, u"Dear {nmae}"_s}).saysASentence());
        QVERIFY(on({u"words"_s, u"fill"_s, u"Nothing"_s, u"Bo"_s}).saysASentence());
    }

    void readyTemplatesAreOffered()
    {
        const QJsonArray ready = on({u"words"_s, u"ready"_s}).json()["ready"_L1].toArray();
        QVERIFY(ready.size() >= 6);
        QVERIFY(on({u"words"_s, u"list"_s}).json()["templates"_L1].toArray().isEmpty()); // none is forced
        QCOMPARE(on({u"words"_s, u"ready"_s, u"thank-you"_s, u"--language"_s, u"zh"_s}).exitCode, 0);
        QCOMPARE(on({u"words"_s, u"list"_s}).json()["templates"_L1][0]["language"_L1].toString(), u"zh"_s);
        QCOMPARE(on({u"words"_s, u"edit"_s, u"感谢购买"_s, u"--name"_s, u"Danke"_s}).exitCode, 0);
        QCOMPARE(on({u"words"_s, u"delete"_s, u"danke"_s}).exitCode, 0);
        QCOMPARE(on({u"words"_s, u"ready"_s, u"nothing"_s}).exitCode, 2);
    }

    void aQuoteGoesFromADealToAPurchase()
    {
        // given
        on({u"deal"_s, u"add"_s, u"Counter"_s, u"--person"_s, u"ada@example.com"_s, u"--line"_s,
            u"Counter;1;1000"_s, u"--line"_s, u"Shelf;4;50"_s});
        on({u"words"_s, u"letterhead"_s, u"--first-quote"_s, u"1001"_s});
        // when
        const QString file = m_vouch->file(u"quote.pdf"_s);
        const Ran made = on({u"quote"_s, u"make"_s, u"Counter"_s, u"--tax"_s, u"19"_s, u"--valid-until"_s,
                             u"2036-05-30"_s, u"-o"_s, file});
        // then
        QCOMPARE(made.exitCode, 0);
        const QJsonObject quote = made.json()["quote"_L1].toObject();
        QCOMPARE(quote["number"_L1].toInt(), 1001);
        QCOMPARE(quote["amount"_L1]["minor"_L1].toInt(), 120'000);
        QCOMPARE(quote["tax"_L1]["amount"_L1]["minor"_L1].toInt(), 22'800);
        QCOMPARE(quote["total"_L1]["minor"_L1].toInt(), 142'800);
        QCOMPARE(quote["state"_L1].toString(), u"draft"_s);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        // when
        QCOMPARE(on({u"quote"_s, u"sent"_s, u"1001"_s}).exitCode, 0);
        QCOMPARE(on({u"quote"_s, u"accept"_s, u"1001"_s}).json()["quote"_L1]["state"_L1].toString(),
                 u"accepted"_s);
        // then
        QCOMPARE(on({u"deal"_s, u"show"_s, u"Counter"_s}).json()["status"_L1].toString(), u"won"_s);
        QCOMPARE(
            on({u"quote"_s, u"list"_s, u"--status"_s, u"accepted"_s}).json()["quotes"_L1].toArray().size(),
            1);
        const QByteArray timeline = on({u"timeline"_s, u"ada@example.com"_s}).out;
        QVERIFY(timeline.contains("Quote 1001 sent"));
        QCOMPARE(on({u"undo"_s}).exitCode, 0);
        QCOMPARE(on({u"deal"_s, u"show"_s, u"Counter"_s}).json()["status"_L1].toString(), u"open"_s);
        QCOMPARE(on({u"quote"_s, u"decline"_s, u"1001"_s}).exitCode, 0);
        QVERIFY(on({u"quote"_s, u"decline"_s, u"1001"_s}).saysASentence());
        QCOMPARE(on({u"quote"_s, u"print"_s, u"1001"_s}).exitCode, 2);
        QVERIFY(on({u"quote"_s, u"sent"_s, u"7"_s}).saysASentence());
        QVERIFY(on({u"quote"_s, u"make"_s, u"Counter"_s, u"--tax"_s, u"much"_s}).saysASentence());
    }

    void aLogoIsLookedInto()
    {
        QFile fake(m_vouch->file(u"logo.png"_s));
        QVERIFY(fake.open(QIODevice::WriteOnly));
        fake.write("<svg xmlns='http://www.w3.org/2000/svg'/>");
        fake.close();
        QVERIFY(on({u"words"_s, u"letterhead"_s, u"--logo"_s, fake.fileName()}).saysASentence());
        QVERIFY(on({u"words"_s, u"letterhead"_s, u"--logo"_s, u"/nowhere.png"_s}).saysASentence());
    }

private:
    Ran on(const QStringList &arguments) const { return m_vouch->on(m_work, arguments); }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

QTEST_GUILESS_MAIN(CliWordsTest)
#include "tst_cli_words.moc"
