// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quick_line.h"

#include <QTest>
#include <QTimeZone>
#include <random>

using namespace vouch;
using namespace Qt::StringLiterals;
using Kind = QuickPiece::Kind;

namespace
{

// Tuesday, 1 December 2026, noon in Berlin
constexpr Millis now = 1'796'122'800'000;

QuickReading reading(const QString &locale = u"en_US"_s)
{
    QuickReading how;
    how.dates.calendar = Calendar(QTimeZone("Europe/Berlin"));
    how.dates.now = now;
    how.dates.locale = QLocale(locale);
    how.currency = u"EUR"_s;
    how.country = u"DE"_s;
    return how;
}

QString word(Kind kind)
{
    static const char *const words[] = {"name",  "org",   "title",   "amount", "percent", "date",
                                        "email", "phone", "profile", "tag",    "note"};
    return QString::fromLatin1(words[int(kind)]);
}

/// "name Ada Klein|amount 120000 EUR": what each piece is and what was read of it.
QString told(const QList<QuickPiece> &pieces)
{
    QStringList all;
    for (const QuickPiece &piece : pieces) {
        QString value = piece.text;
        if (piece.kind == Kind::Amount && !piece.amounts.isEmpty())
            value = QString::number(piece.amounts.at(piece.reading).minor) + u' ' +
                    piece.amounts.at(piece.reading).currency;
        else if (piece.kind == Kind::Date)
            value = Calendar(QTimeZone("Europe/Berlin"))
                        .dateOf(piece.dates.at(piece.reading))
                        .toString(Qt::ISODate);
        else if (piece.kind == Kind::Profile)
            value = piece.profile.network + u':' + piece.profile.handle;
        all.append(word(piece.kind) + u' ' + value + (piece.doubtful ? u" ?"_s : QString()) +
                   (piece.problem.isEmpty() ? QString() : u" !"_s));
    }
    return all.join(u'|');
}

} // namespace

class QuickLineTest : public QObject
{
    Q_OBJECT
private slots:
    void piecesAreKnownWhereverTheyStand_data();
    void piecesAreKnownWhereverTheyStand();
    void whatSomebodySaidAPieceIsItIs();
    void anotherWayToReadAnAmountIsThereToChoose();
    void noWordIsLost();
};

void QuickLineTest::piecesAreKnownWhereverTheyStand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("locale");
    const auto row = [](const QString &line, const QString &expected, const QString &locale = u"en_US"_s) {
        QTest::newRow(qPrintable(locale + u' ' + line)) << line << expected << locale;
    };
    row(u""_s, u""_s);
    row(u" , ;"_s, u""_s);
    row(u"Ada Klein"_s, u"name Ada Klein"_s);
    row(u"Ada Klein, Klein Papeterie, 1.200 €, next Friday"_s,
        u"name Ada Klein|org Klein Papeterie|amount 120000 EUR ?|date 2026-12-04"_s);
    row(u"Ada Klein, Klein Papeterie, 1.200 €, next Friday"_s,
        u"name Ada Klein|org Klein Papeterie|amount 120000 EUR ?|date 2026-12-04"_s, u"de_DE"_s);
    row(u"next Friday, $1,200, Ada Klein, Klein Papeterie"_s,
        u"date 2026-12-04|amount 120000 USD ?|name Ada Klein|org Klein Papeterie"_s);
    row(u"Ada Klein 1.200,50 € next Friday"_s, u"name Ada Klein|amount 120050 EUR|date 2026-12-04"_s);
    row(u"next Friday Ada Klein 99 USD"_s, u"date 2026-12-04|name Ada Klein|amount 9900 USD"_s);
    row(u"Ada Klein, 1200"_s, u"name Ada Klein|amount 120000 EUR"_s);
    row(u"Ada Klein, 2.5k, Dec 4, 2027"_s, u"name Ada Klein|amount 250000 EUR|date 2027-12-04"_s);
    row(u"Ada Klein, Friday, 4 Dec"_s, u"name Ada Klein|date 2026-12-04"_s);
    row(u"Ada Klein, tomorrow, 3pm"_s, u"name Ada Klein|date 2026-12-02"_s);
    row(u"Ada Klein, tomorrow, 1200"_s, u"name Ada Klein|date 2026-12-02|amount 120000 EUR"_s);
    row(u"Ada Klein, 2026-12-24"_s, u"name Ada Klein|date 2026-12-24"_s);
    row(u"Ada Klein, 4/5"_s, u"name Ada Klein|date 2027-04-05 ?"_s);
    row(u"Ada Klein, übermorgen, 300 €"_s, u"name Ada Klein|date 2026-12-03|amount 30000 EUR"_s, u"de_DE"_s);
    row(u"Anna Morgen"_s, u"name Anna Morgen"_s, u"de_DE"_s);
    row(u"May Friday"_s, u"name May Friday"_s);
    row(u"Studio 54, Bar 21"_s, u"name Studio 54|org Bar 21"_s);
    row(u"Klein Papeterie GmbH, Ada Klein"_s, u"org Klein Papeterie GmbH|name Ada Klein"_s);
    row(u"Klein Papeterie GmbH"_s, u"name Klein Papeterie GmbH"_s);
    row(u"Ada Klein (Klein Papeterie)"_s, u"name Ada Klein|org Klein Papeterie"_s);
    row(u"Ada Klein, Papeterie, Christmas cards, 300 €, 60 %"_s,
        u"name Ada Klein|org Papeterie|title Christmas cards|amount 30000 EUR|percent 60 %"_s);
    row(u"Ada Klein, Papeterie, met at the fair"_s, u"name Ada Klein|org Papeterie|note met at the fair"_s);
    row(u"Ada ada@klein.example +49 170 1234567 #vip #to-call"_s,
        u"name Ada +49 170 1234567|email ada@klein.example|tag vip|tag to-call"_s);
    row(u"Ada, ada@klein.example, +49 170 1234567, #vip"_s,
        u"name Ada|email ada@klein.example|phone +49 170 1234567|tag vip"_s);
    row(u"Ada, 0170 1234567"_s, u"name Ada|phone 0170 1234567"_s);
    row(u"@ada"_s, u"profile other:ada ?"_s);
    row(u"Ada instagram:@ada.k"_s, u"name Ada|profile instagram:ada.k"_s);
    row(u"Ada, https://www.linkedin.com/in/ada-klein/"_s, u"name Ada|profile linkedin:ada-klein"_s);
    row(u"Ada, www.klein.example"_s, u"name Ada|profile website:klein.example"_s);
    row(u"\"Friday\", \"1200 Ltd\""_s, u"org 1200 Ltd"_s.prepend(u"name Friday|"_s));
    row(u"Ada, 5 €, 6 €"_s, u"name Ada|amount 500 EUR|note 6 € ?"_s);
    row(u"Ada, -5 €"_s, u"name Ada|amount -500 EUR !"_s);
    row(u"王小明，小明文具有限公司，1200元，下周五"_s,
        u"name 王小明|org 小明文具有限公司|amount 120000 CNY|date 2026-12-11"_s, u"zh_CN"_s);
    row(u"王小明 明天 1200元"_s, u"name 王小明|date 2026-12-02 ?|amount 120000 CNY"_s, u"zh_CN"_s);
    row(u"小明文具有限公司、王小明、12月24日"_s, u"org 小明文具有限公司|name 王小明|date 2026-12-24"_s,
        u"zh_CN"_s);
}

void QuickLineTest::piecesAreKnownWhereverTheyStand()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QFETCH(QString, locale);
    QCOMPARE(told(readQuickLine(line, reading(locale))), expected);
}

void QuickLineTest::whatSomebodySaidAPieceIsItIs()
{
    // Given a line that begins with a firm, and a day that is a name
    const QString line = u"Klein Papeterie, Ada Klein, Friday"_s;
    // When somebody says what they are
    const QuickChoices chosen{{u"Klein Papeterie"_s, {Kind::Organisation, 0, {}}},
                              {u"Friday"_s, {Kind::Note, 0, {}}}};
    // Then that counts, and the others follow
    QCOMPARE(told(readQuickLine(line, reading(), chosen)),
             u"org Klein Papeterie|name Ada Klein|note Friday"_s);
    QCOMPARE(told(readQuickLine(u"@ada"_s, reading(), {{u"@ada"_s, {Kind::Profile, 0, u"instagram"_s}}})),
             u"profile instagram:ada"_s);
}

void QuickLineTest::anotherWayToReadAnAmountIsThereToChoose()
{
    const QList<QuickPiece> pieces = readQuickLine(u"Ada, 1.200 €"_s, reading());
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(1).amounts, (QList<Money>{{120'000, u"EUR"_s}, {120, u"EUR"_s}}));
    QCOMPARE(told(readQuickLine(u"Ada, 1.200 €"_s, reading(), {{u"1.200 €"_s, {Kind::Amount, 1, {}}}})),
             u"name Ada|amount 120 EUR"_s);
}

/// Every letter and digit of a line is in one of its pieces, whatever it is made of.
void QuickLineTest::noWordIsLost()
{
    const QStringList parts{u"Ada"_s,    u"Klein"_s,       u","_s,           u"1.200"_s,  u"€"_s,  u"next"_s,
                            u"Friday"_s, u"#vip"_s,        u"@ada"_s,        u"60 %"_s,   u"("_s,  u")"_s,
                            u"\""_s,     u"a@b.example"_s, u"+49 170 123"_s, u"王小明"_s, u"，"_s, u"明天"_s,
                            u"GmbH"_s,   u"2026-12-24"_s,  u"12"_s};
    std::mt19937 random(7);
    for (int run = 0; run < 3000; ++run) {
        QString line;
        for (unsigned i = 0, count = random() % 9; i < count; ++i)
            line += parts.at(qsizetype(random() % unsigned(parts.size()))) + (random() % 3 ? u" "_s : u""_s);
        QString typed, read;
        for (const QChar c : line) {
            if (c.isLetterOrNumber())
                typed += c;
        }
        for (const QuickPiece &piece : readQuickLine(line, reading())) {
            for (const QChar c : piece.text) {
                if (c.isLetterOrNumber())
                    read += c;
            }
        }
        std::sort(typed.begin(), typed.end());
        std::sort(read.begin(), read.end());
        QVERIFY2(typed == read, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(QuickLineTest)
#include "tst_quick_line.moc"
