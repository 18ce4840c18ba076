// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, labels, envelopes and quotes on paper. VOUCH_PICTURES=folder keeps them for looking.
#include "ui/paper/letter_paper.h"
#include "ui/paper/letter_sheet.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

class TestLetterPaper : public QObject
{
    Q_OBJECT

    static QByteArray good(const Result<QByteArray> &pdf, const QString &name)
    {
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().text));
        if (const QString folder = qEnvironmentVariable("VOUCH_PICTURES"); !folder.isEmpty()) {
            QFile file(QDir(folder).filePath(name + u".pdf"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(*pdf);
        }
        return *pdf;
    }
    /// A PDF counts its pages.
    static qsizetype pages(const QByteArray &pdf)
    {
        return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
    }
    static Letterhead head()
    {
        QImage logo(300, 120, QImage::Format_ARGB32);
        logo.fill(QColor(40, 90, 160));
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        logo.save(&buffer, "PNG");
        return {
            u"Olaria do Sul"_s, u"Rua das Flores 12\n1200-195 Lisboa\nola@olaria.example"_s, png, 1001, {}};
    }
    static QString address(int number)
    {
        return u"Ada Klein %1\nKlein Papeterie & Söhne <b>GmbH</b>\nRingstr. %1\n89073 Ulm"_s.arg(number);
    }

private slots:
    void eachLetterBeginsOnAPageOfItsOwn()
    {
        const QString body = u"Dear Ada,\n\nthank you for your order & your <b>patience</b>. "_s +
                             u"All of it is plain text. "_s.repeated(40) + u"\n\nKind regards\n王小明"_s;
        QCOMPARE(pages(good(lettersPdf(head(), {{address(1), u"1 June 2026"_s, u"Your order"_s, body}}),
                            u"letter"_s)),
                 1);
        QCOMPARE(
            pages(good(lettersPdf({}, {{address(1), {}, u"a"_s, u"b"_s}, {{}, {}, {}, u"c"_s}}), u"two"_s)),
            2);
        QVERIFY(
            pages(good(lettersPdf(head(), {{address(1), {}, u"Long"_s, QString(u"line\n"_s).repeated(120)}}),
                       u"long"_s)) >= 3);
    }

    void labelsBeginWhereTheSheetIsStillWhole()
    {
        const LabelSheet &sheet = labelSheets().first();
        QStringList addresses;
        for (int i = 1; i <= sheet.count(); ++i)
            addresses.append(address(i));
        QCOMPARE(pages(good(labelsPdf(sheet, addresses, 1), u"labels"_s)), 1);
        QCOMPARE(pages(good(labelsPdf(sheet, addresses, 5), u"labels-from-5"_s)), 2);
        for (const LabelSheet &one : labelSheets())
            QCOMPARE(pages(good(labelsPdf(one, {address(1)}, one.count()), one.key)), 1);
    }

    void anEnvelopeIsAsLargeAsItSays()
    {
        for (const Envelope &envelope : envelopes()) {
            const QByteArray pdf =
                good(envelopesPdf(envelope, head(), {address(1), address(2)}), u"envelope-"_s + envelope.key);
            QCOMPARE(pages(pdf), 2);
            const QByteArray box = pdf.mid(pdf.indexOf("/MediaBox"), 60);
            QVERIFY2(box.contains(QByteArray::number(qRound(envelope.width * 72 / 25.4))), box.constData());
        }
    }

    void aQuoteHasLinesSumAndTax()
    {
        QuoteRecord quote;
        quote.number = 1001;
        quote.dealTitle = u"Counter for the shop"_s;
        quote.recipient = address(1);
        quote.made = When::day({2026, 6, 1});
        quote.validUntil = When::day({2026, 7, 1});
        quote.amount = {120'000, u"EUR"_s};
        quote.tax = Tax{19'000, false};
        quote.lines = {
            {u"Counter, oak, oiled, with a drawer on each side and a shelf below"_s, 1, {100'000, u"EUR"_s}},
            {u"Shelf"_s, 4, {5'000, u"EUR"_s}}};
        quote.notes = u"Delivery in six weeks.\nPay in 14 days."_s;
        QCOMPARE(pages(good(quotePdf(quote, head(), Calendar()), u"quote"_s)), 1);
        quote.tax = Tax{7'700, true};
        for (int i = 0; i < 60; ++i)
            quote.lines.append({u"Cup %1"_s.arg(i), 12, {1'250, u"EUR"_s}});
        QVERIFY(pages(good(quotePdf(quote, {}, Calendar()), u"quote-long"_s)) >= 2);
    }

    void aLogoIsMadeAnewAndSmall()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"logo.jpg"_s);
        QImage large(3000, 1000, QImage::Format_RGB32);
        large.fill(Qt::red);
        QVERIFY(large.save(path, "JPEG"));
        const auto logo = logoOfFile(path);
        QVERIFY(logo.ok());
        QVERIFY(logo->startsWith("\x89PNG"));
        QVERIFY(QImage::fromData(*logo, "png").width() <= 800);
        QVERIFY(!logoOfFile(folder.filePath(u"none.png"_s)).ok());
    }

    void aDamagedLogoIsLeftOut()
    {
        Letterhead bad = head();
        bad.logo = "\x89PNG\r\n\x1a\n and nothing else";
        QCOMPARE(pages(good(lettersPdf(bad, {{address(1), {}, u"a"_s, u"b"_s}}), u"no-logo"_s)), 1);
    }
};

QTEST_MAIN(TestLetterPaper)
#include "tst_letter_paper.moc"
