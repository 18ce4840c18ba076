// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identity.h"

#include "core/base/late_library.h"
#include "core/base/text.h"
#include "core/people/phone_library.h"

#include <QHash>
#include <QSet>
#include <QUrl>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff) || c == 0x3005 || c == 0x3007;
}

bool isKana(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0xff66 && c <= 0xff9f);
}

bool isHangul(char32_t c)
{
    return c >= 0xac00 && c <= 0xd7af;
}

bool isCjkText(const QString &text)
{
    bool any = false;
    for (const char32_t c : text.toUcs4()) {
        if (c == U' ' || c == 0x3000)
            continue;
        if (!isHan(c) && !isKana(c) && !isHangul(c) && c != 0x30fb)
            return false;
        any = true;
    }
    return any;
}

/// Family names of two characters; everybody else's has one (Chinese, Korean).
const QSet<QString> &doubleSurnames()
{
    static const QSet<QString> names{u"欧阳"_s, u"歐陽"_s, u"司马"_s, u"司馬"_s, u"诸葛"_s, u"諸葛"_s,
                                     u"上官"_s, u"司徒"_s, u"夏侯"_s, u"皇甫"_s, u"尉迟"_s, u"公孙"_s,
                                     u"公孫"_s, u"慕容"_s, u"令狐"_s, u"端木"_s, u"东方"_s, u"東方"_s,
                                     u"独孤"_s, u"南宫"_s, u"长孙"_s, u"宇文"_s, u"闻人"_s, u"轩辕"_s,
                                     u"남궁"_s, u"황보"_s, u"제갈"_s, u"사공"_s, u"선우"_s, u"독고"_s};
    return names;
}

/// The family names that most Chinese and Korean people have.
const QString &commonSurnames()
{
    static const QString names =
        u"王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖"
        u"蕭"
        "田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏付方邹鄒熊白孟秦"
        "邱侯江"
        "尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬严嚴赖賴覃洪武莫孔김이박최정강조윤장임한오서신권황안송류전홍"_s;
    return names;
}

NameParts splitCjk(const QString &name)
{
    const QString simple = QString(name).replace(u'\u3000', u' ').simplified();
    if (const qsizetype dot = simple.indexOf(u'・'); dot > 0) {
        // Foreign names in katakana keep their own order: ジョン・スミス.
        const qsizetype last = simple.lastIndexOf(u'・');
        return {simple.left(last), simple.mid(last + 1)};
    }
    if (const qsizetype blank = simple.indexOf(u' '); blank > 0) {
        const QString before = simple.left(blank);
        const QString behind = simple.mid(blank + 1);
        // Shops write "first name, last name" whatever the language: 晓雨 林.
        if (before.size() > 1 && !commonSurnames().contains(before.front()) && behind.size() == 1 &&
            commonSurnames().contains(behind.front()))
            return {before, behind};
        return {behind, before};
    }
    const QList<uint> raw = simple.toUcs4();
    const auto text = [&](qsizetype from, qsizetype to) {
        QString part;
        for (qsizetype i = from; i < to; ++i) {
            const char32_t c = raw.at(i);
            part += QString::fromUcs4(&c, 1);
        }
        return part;
    };
    const qsizetype size = raw.size();
    if (size < 2)
        return {simple, {}};
    qsizetype han = 0;
    while (han < size && isHan(raw.at(han)))
        ++han;
    if (han == 0 && isKana(raw.first()))
        return {simple, {}}; // kana only: where the family name ends cannot be told
    qsizetype family = 1;
    // 山田太郎: four characters without a Chinese double surname are a Japanese name.
    const bool two = (size > 2 && doubleSurnames().contains(text(0, 2))) || (han == size && size >= 4);
    if (han > 0 && han < size)
        family = han; // 山田はなこ
    else if (two)
        family = 2;
    return {text(family, size), text(0, family)};
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{u"jr"_s,  u"sr"_s,  u"ii"_s,  u"iii"_s, u"iv"_s,  u"phd"_s,
                                        u"md"_s,  u"mba"_s, u"cpa"_s, u"esq"_s, u"pmp"_s, u"dds"_s,
                                        u"mph"_s, u"msc"_s, u"bsc"_s, u"rn"_s,  u"pe"_s,  u"cfa"_s,
                                        u"ma"_s,  u"ba"_s,  u"llm"_s, u"jd"_s,  u"dr"_s,  u"prof"_s};
    return suffixes.contains(QString(word).remove(u'.').trimmed().toLower());
}

/// How many digits may stand behind a country's code.
struct Plan {
    qsizetype least = 0, most = 0;
    qsizetype codeSize = 0;
};

/// Plans of which a number with its code is the number as it stands, unless its national part begins with a
/// zero. They can be checked without the telephone library, which needs about a hundred times as long;
/// tst_identity holds that both say the same.
Plan planOf(QStringView digits)
{
    static const QHash<QString, Plan> plans{
        {u"1"_s, {10, 10}},  {u"7"_s, {10, 10}},  {u"27"_s, {9, 9}},  {u"31"_s, {9, 9}},  {u"32"_s, {8, 9}},
        {u"33"_s, {9, 9}},   {u"34"_s, {9, 9}},   {u"41"_s, {9, 9}},  {u"43"_s, {7, 13}}, {u"44"_s, {9, 10}},
        {u"45"_s, {8, 8}},   {u"46"_s, {7, 9}},   {u"47"_s, {8, 8}},  {u"48"_s, {9, 9}},  {u"49"_s, {6, 11}},
        {u"61"_s, {9, 9}},   {u"64"_s, {8, 10}},  {u"65"_s, {8, 8}},  {u"81"_s, {9, 10}}, {u"86"_s, {11, 11}},
        {u"90"_s, {10, 10}}, {u"91"_s, {10, 10}}, {u"351"_s, {9, 9}}, {u"353"_s, {7, 9}}, {u"380"_s, {9, 9}},
        {u"420"_s, {9, 9}},  {u"421"_s, {9, 9}},  {u"852"_s, {8, 8}},
    };
    for (qsizetype size = 1; size <= 3 && size < digits.size(); ++size) {
        if (const auto found = plans.constFind(digits.left(size).toString()); found != plans.cend())
            return {found->least, found->most, size};
    }
    return {};
}

QString quickE164(const QString &text)
{
    if (!text.startsWith(u'+'))
        return {};
    QString digits;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u' ' && c != u'-' && c != u'.' && c != u'(' && c != u')')
            return {};
    }
    const Plan plan = planOf(digits);
    const qsizetype length = digits.size() - plan.codeSize;
    if (plan.codeSize == 0 || length < plan.least || length > plan.most || digits.at(plan.codeSize) == u'0')
        return {};
    return u'+' + digits;
}

/// As the telephone library reads it.
QString libraryE164(const QString &text, const QString &region)
{
    static const auto read = neededFunction<PhoneE164>("vouch_phone", "vouchPhoneE164");
    return read(text, region);
}

/// The same number is asked for several times while its row is looked up and stored: the last ones are kept.
QString rememberedE164(const QString &text, const QString &region)
{
    struct Read {
        QString text, region, number;
    };
    thread_local std::array<Read, 4> last;
    thread_local std::size_t next = 0;
    for (const Read &read : last) {
        if (read.text == text && read.region == region)
            return read.number;
    }
    next = (next + 1) % last.size();
    last[next] = {text, region, libraryE164(text, region)};
    return last[next].number;
}

/// The key of an address written as most are, of Latin letters, digits and a few marks; empty: it is to be
/// looked at closely.
QString plainEmail(const QString &text)
{
    qsizetype at = -1, dot = -1; // of the host
    bool large = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= u'A' && c <= u'Z') {
            large = true;
        } else if (c == u'@') {
            if (at >= 0)
                return {};
            at = i;
        } else if (c == u'.' && at >= 0) {
            if (i == at + 1 || i == dot + 1)
                return {};
            dot = i;
        } else if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'.' && c != u'-' &&
                   c != u'_' && c != u'+') {
            return {};
        }
    }
    if (at < 1 || dot < 0 || dot + 1 == text.size() || text.size() > 320)
        return {};
    return large ? text.toLower() : text;
}

} // namespace

QString normaliseEmail(const QString &raw)
{
    if (const QString plain = plainEmail(raw); !plain.isEmpty())
        return plain;
    QString text = raw.trimmed();
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        text = text.mid(open + 1, close < 0 ? -1 : close - open - 1).trimmed();
    }
    if (text.startsWith(u"mailto:"_s, Qt::CaseInsensitive)) {
        text.remove(0, 7);
        text = text.section(u'?', 0, 0);
    }
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at + 1 >= text.size() || text.size() > 320)
        return {};
    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() < 0x20 || c == u',' || c == u';')
            return {};
    }
    const QString local = text.left(at).toLower();
    QString host = text.mid(at + 1).toLower();
    if (local.contains(u'@'))
        return {};
    bool ascii = true;
    for (const QChar c : host)
        ascii = ascii && c.unicode() < 0x80;
    if (!ascii)
        host = QString::fromLatin1(QUrl::toAce(host));
    if (host.endsWith(u'.'))
        host.chop(1);
    const qsizetype dot = host.lastIndexOf(u'.');
    if (dot < 1 || dot + 1 >= host.size() || host.contains(u".."_s))
        return {};
    return local + u'@' + host;
}

QList<NamedAddress> emailAddresses(const QString &text)
{
    if (!plainEmail(text).isEmpty())
        return {{u""_s, text}};
    static const QString ends = u"<>()[],;:\"|/\\@?"_s; // may not stand in an address as people write it
    static const QString around = u" \t\n\r,;|/\"'“”„«»‘’"_s;
    const auto isPart = [](QChar c) { return !c.isSpace() && !ends.contains(c); };
    const auto bare = [](QString part) {
        while (!part.isEmpty() && around.contains(part.front()))
            part.remove(0, 1);
        while (!part.isEmpty() && around.contains(part.back()))
            part.chop(1);
        return part;
    };
    const QString line = QString(text).replace(u'＠', u'@');
    QList<NamedAddress> found;
    qsizetype from = 0; // where what belongs to the next address begins
    for (qsizetype at = line.indexOf(u'@'); at >= 0; at = line.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > from && isPart(line.at(start - 1)))
            --start;
        qsizetype end = at + 1;
        while (end < line.size() && isPart(line.at(end)))
            ++end;
        QString address = bare(line.mid(start, end - start));
        while (address.endsWith(u'.'))
            address.chop(1);
        if (normaliseEmail(address).isEmpty())
            continue;
        QString name;
        QString before = line.mid(from, start - from);
        if (before.endsWith(u"mailto:"_s, Qt::CaseInsensitive))
            before.chop(7);
        if (before.endsWith(u'<')) {
            name = bare(before.chopped(1));
            if (const qsizetype close = line.indexOf(u'>', end); close >= 0)
                end = close + 1;
        } else if (const QString behind = line.mid(end, 200); behind.trimmed().startsWith(u'(')) {
            const qsizetype open = behind.indexOf(u'(');
            const qsizetype close = behind.indexOf(u')');
            name = bare(behind.mid(open + 1, close < 0 ? -1 : close - open - 1));
            end = close < 0 ? line.size() : end + close + 1;
        }
        found.append({name.contains(u'@') ? QString() : cleanLine(name), address});
        from = end;
        at = end - 1;
    }
    return found;
}

QString normalisePhone(const QString &raw, const QString &region)
{
    QString text = raw.trimmed();
    if (text.startsWith(u"=\""_s) && text.endsWith(u'"'))
        text = text.mid(2, text.size() - 3);
    while (text.startsWith(u'\''))
        text.remove(0, 1);
    if (text.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        text.remove(0, 4);
    text = text.section(u';', 0, 0).trimmed();
    // Nothing that long is a number, and the library's patterns are slow on long text.
    if (text.size() < 3 || text.size() > 60)
        return {};
    if (text.startsWith(u"00"_s) && text.size() > 8)
        text = u'+' + text.mid(2);
    if (text.startsWith(u'＋'))
        text[0] = u'+';
    if (const QString quick = quickE164(text); !quick.isEmpty())
        return quick;
    const bool international = text.startsWith(u'+') || text.startsWith(u"(+"_s);
    if (!international && region.isEmpty())
        return {};
    return rememberedE164(text, region);
}

NameParts splitName(const QString &full)
{
    const QString name = cleanLine(full).simplified();
    if (name.isEmpty())
        return {};
    if (isCjkText(name))
        return splitCjk(name);
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0) {
        const QString before = name.left(comma).trimmed();
        const QString behind = name.mid(comma + 1).trimmed();
        if (behind.isEmpty() || isSuffix(behind.section(u',', 0, 0)))
            return splitName(before);
        return {behind, before};
    }
    const qsizetype blank = name.lastIndexOf(u' ');
    if (blank < 0)
        return {name, {}};
    return {name.left(blank), name.mid(blank + 1)};
}

QString orderedName(const QString &shown, const QString &given, const QString &family)
{
    if (given.isEmpty() || family.isEmpty() || !isCjkText(given) || !isCjkText(family))
        return shown;
    const auto close = [](const QString &text) { return QString(text).remove(u' ').remove(QChar(0x3000)); };
    const QString name = close(shown);
    const QString first = close(family);
    const QString last = close(given);
    // Japanese names are often written with a blank; Chinese and Korean ones are not.
    const bool parted = shown != name && (first.size() == 1 || doubleSurnames().contains(first));
    if ((name == last + first && name != first + last) || (name == first + last && parted))
        return joinName(given, {}, family);
    return shown;
}

QString joinName(const QString &given, const QString &additional, const QString &family)
{
    if (!family.isEmpty() && !given.isEmpty() && isCjkText(family) && isCjkText(given))
        return family + additional + given;
    QStringList parts;
    for (const QString &part : {given, additional, family}) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts.join(u' ');
}

} // namespace vouch
