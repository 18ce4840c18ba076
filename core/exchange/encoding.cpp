// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QIODevice>
#include <QSet>
#include <QStringDecoder>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

enum class Utf8 { Ascii, Valid, Invalid };

/// Looks at bytes only: a sequence cut off at the end is fine unless the text is complete.
Utf8 checkUtf8(const QByteArray &bytes, bool complete)
{
    bool ascii = true;
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const uchar c = data[i];
        if (c < 0x80) {
            ++i;
            continue;
        }
        ascii = false;
        const int length = c >= 0xc2 && c <= 0xdf   ? 2
                           : (c & 0xf0) == 0xe0     ? 3
                           : c >= 0xf0 && c <= 0xf4 ? 4
                                                    : 0;
        if (length == 0)
            return Utf8::Invalid;
        for (int k = 1; k < length; ++k) {
            if (i + k >= size)
                return complete ? Utf8::Invalid : Utf8::Valid;
            if ((data[i + k] & 0xc0) != 0x80)
                return Utf8::Invalid;
        }
        i += length;
    }
    return ascii ? Utf8::Ascii : Utf8::Valid;
}

/// UTF-16 text without a mark is given away by zeros at every other byte.
QString utf16WithoutMark(const QByteArray &sample)
{
    const qsizetype size = qMin<qsizetype>(sample.size(), 4096) & ~qsizetype(1);
    if (size < 8)
        return {};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += sample.at(i) == 0;
        odd += sample.at(i + 1) == 0;
    }
    const qsizetype half = size / 2;
    if (odd * 10 > half * 4 && even * 20 < half)
        return u"UTF-16LE"_s;
    if (even * 10 > half * 4 && odd * 20 < half)
        return u"UTF-16BE"_s;
    return {};
}

struct HighBytes {
    int count = 0;
    int alone = 0;     ///< with ASCII on both sides, as in Western text
    int pairs = 0;     ///< two-byte characters by the pattern of GBK
    int commonHan = 0; ///< pairs in the part of GB 2312 with the frequent characters and the punctuation
    int broken = 0;    ///< what the GBK pattern cannot explain
};

HighBytes lookAt(const QByteArray &sample)
{
    HighBytes result;
    const auto *data = reinterpret_cast<const uchar *>(sample.constData());
    const qsizetype size = sample.size();
    for (qsizetype i = 0; i < size; ++i) {
        if (data[i] < 0x80)
            continue;
        ++result.count;
        const bool before = i > 0 && data[i - 1] >= 0x80;
        const bool after = i + 1 < size && data[i + 1] >= 0x80;
        result.alone += !before && !after;
    }
    for (qsizetype i = 0; i < size; ++i) {
        const uchar c = data[i];
        if (c < 0x80)
            continue;
        const uchar next = i + 1 < size ? data[i + 1] : 0;
        if (c == 0x80 || c == 0xff || next < 0x40 || next == 0x7f || next == 0xff) {
            ++result.broken;
            continue;
        }
        ++result.pairs;
        result.commonHan += next >= 0xa1 && ((c >= 0xb0 && c <= 0xd7) || c == 0xa1 || c == 0xa3);
        ++i;
    }
    return result;
}

bool decodes(const QByteArray &sample, const QString &name, QString *text)
{
    QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid())
        return false;
    *text = decoder(sample);
    // The sample may end inside a character; one or two stray marks are no proof.
    return text->count(QChar::ReplacementCharacter) * 200 <= text->size();
}

int kanaIn(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.unicode() >= 0x3040 && c.unicode() <= 0x30ff;
    return count;
}

QString askUchardet(const QByteArray &sample)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, void (*)(uchardet_t)> detector(uchardet_new(),
                                                                                            uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
}

QString guessCodePage(const QByteArray &sample)
{
    const HighBytes bytes = lookAt(sample);
    const QString stated = askUchardet(sample);
    QString text;
    if (bytes.alone * 10 >= bytes.count * 6) {
        // Western and Central European pages differ in few letters: the statistics need some of them.
        static const QSet<QString> central{u"ISO-8859-2"_s, u"WINDOWS-1250"_s, u"ISO-8859-16"_s};
        if (bytes.count >= 12 && central.contains(stated))
            return u"windows-1250"_s;
        return u"windows-1252"_s;
    }
    if (decodes(sample, u"Shift_JIS"_s, &text) && kanaIn(text) * 5 >= bytes.count / 2)
        return u"Shift_JIS"_s;
    static const QSet<QString> others{u"BIG5"_s,         u"EUC-TW"_s,       u"EUC-KR"_s,       u"UHC"_s,
                                      u"SHIFT_JIS"_s,    u"EUC-JP"_s,       u"KOI8-R"_s,       u"IBM866"_s,
                                      u"ISO-8859-5"_s,   u"ISO-8859-7"_s,   u"WINDOWS-1251"_s, u"TIS-620"_s,
                                      u"WINDOWS-1253"_s, u"WINDOWS-1256"_s, u"WINDOWS-1255"_s};
    const bool likeGb = bytes.broken * 50 <= bytes.count && bytes.commonHan * 10 >= bytes.pairs * 6;
    if (others.contains(stated) && (bytes.count >= 40 || !likeGb) && decodes(sample, stated, &text))
        return stated;
    if (likeGb || stated == u"GB18030"_s)
        return u"GB18030"_s;
    if (decodes(sample, u"Big5"_s, &text))
        return u"Big5"_s;
    return u"windows-1252"_s;
}

} // namespace

Encoding detectEncoding(const QByteArray &sample, bool complete)
{
    if (sample.startsWith("\xef\xbb\xbf"))
        return {u"UTF-8"_s, 3};
    if (sample.startsWith("\xff\xfe"))
        return {u"UTF-16LE"_s, 2};
    if (sample.startsWith("\xfe\xff"))
        return {u"UTF-16BE"_s, 2};
    if (const QString name = utf16WithoutMark(sample); !name.isEmpty())
        return {name, 0};
    if (checkUtf8(sample, complete) != Utf8::Invalid)
        return {u"UTF-8"_s, 0};
    return {guessCodePage(sample), 0};
}

Encoding detectEncoding(QIODevice &device)
{
    constexpr qint64 step = 1 << 20;
    device.seek(0);
    QByteArray sample = device.read(step);
    Encoding result = detectEncoding(sample, device.atEnd());
    // Names may start with thousands of ASCII ones: look on for the first letter that tells something.
    while (result.bomSize == 0 && !device.atEnd() && checkUtf8(sample, false) == Utf8::Ascii) {
        sample = device.read(step);
        if (sample.isEmpty())
            break;
        if (checkUtf8(sample, device.atEnd()) == Utf8::Invalid)
            result = {guessCodePage(sample), 0};
    }
    device.seek(0);
    return result;
}

bool isKnownEncoding(const QString &name)
{
    return QStringDecoder(name.toLatin1().constData()).isValid();
}

QString decodeAll(const QByteArray &bytes, const Encoding &encoding)
{
    QStringDecoder decoder(encoding.name.toLatin1().constData(), QStringDecoder::Flag::ConvertInitialBom);
    const QByteArray rest = encoding.bomSize > 0 ? bytes.mid(encoding.bomSize) : bytes;
    return decoder.isValid() ? QString(decoder(rest)) : QString::fromUtf8(rest);
}

} // namespace vouch::exchange
