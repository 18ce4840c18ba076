// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include "core/base/text.h"
#include "core/people/identity.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// One key for spellings of one sound: Philipp and Filip, Sophie and Sofie, Dmitrij and Dmitry, Yulia and
/// Julia.
QString spellingKey(const QString &word)
{
    QString key = word;
    static const std::pair<QLatin1StringView, QLatin1StringView> same[] = {
        {"ph"_L1, "f"_L1}, {"th"_L1, "t"_L1}, {"ck"_L1, "k"_L1}, {"qu"_L1, "k"_L1}, {"x"_L1, "ks"_L1},
        {"c"_L1, "k"_L1},  {"z"_L1, "s"_L1},  {"w"_L1, "v"_L1},  {"y"_L1, "i"_L1},  {"j"_L1, "i"_L1},
        {"ou"_L1, "o"_L1}, {"oe"_L1, "o"_L1}, {"ue"_L1, "u"_L1}, {"ae"_L1, "a"_L1}};
    for (const auto &[from, to] : same)
        key.replace(from, to);
    QString single;
    for (const QChar c : std::as_const(key)) {
        if (single.isEmpty() || single.back() != c)
            single += c;
    }
    static const QString vowels = u"aeiou"_s;
    if (single.size() > 2 && single.front() == u'i' && vowels.contains(single.at(1)))
        single.remove(0, 1);
    return single;
}

/// Spelling key → numbers of the groups it is in.
const QHash<QString, QList<int>> &nicknames()
{
    static const QHash<QString, QList<int>> table = [] {
        QHash<QString, QList<int>> groups;
        QFile file(u":/people/nicknames.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return groups;
        int number = 0;
        for (const QJsonValue &group :
             QJsonDocument::fromJson(file.readAll()).object().value("groups"_L1).toArray()) {
            for (const QJsonValue &name : group.toArray())
                groups[spellingKey(foldKey(name.toString()).remove(u' '))].append(number);
            ++number;
        }
        return groups;
    }();
    return table;
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles{
        u"mr"_s,   u"mrs"_s,     u"ms"_s,   u"miss"_s,     u"dr"_s,     u"prof"_s, u"herr"_s,
        u"frau"_s, u"mme"_s,     u"mlle"_s, u"monsieur"_s, u"madame"_s, u"sr"_s,   u"sra"_s,
        u"srta"_s, u"signora"_s, u"sir"_s,  u"rev"_s,      u"dipl"_s,   u"jr"_s,   u"phd"_s};
    return titles.contains(word);
}

/// Words that are part of a title, or join two names, and are somebody's name or initial as well: they are
/// left out only where another word stands beside them.
bool mayBeTitle(const QString &word)
{
    static const QSet<QString> words{u"don"_s, u"dona"_s, u"sig"_s, u"lady"_s, u"lord"_s, u"med"_s, u"phil"_s,
                                     u"ing"_s, u"mag"_s,  u"and"_s, u"und"_s,  u"et"_s,   u"y"_s,   u"e"_s};
    return words.contains(word);
}

/// Folded words. A word of several syllables, such as 小明, is one: "xiaoming".
QStringList words(const QString &text)
{
    static const QRegularExpression between(u"[\\s.,&+/()\"'’‘`-]+"_s);
    QStringList result;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString key = foldKey(part).remove(u' '); !key.isEmpty())
            result.append(key);
    }
    return result;
}

bool isHandle(const QString &text)
{
    if (text.contains(u'@') || text.contains(u'_') || text.contains(u"://"_s))
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

struct Words {
    QStringList given; ///< without titles
    QStringList family;
    QStringList all;
    QString initials;    ///< of the given names
    QString joined;      ///< of all that is written, without blanks
    bool single = false; ///< one word alone: it may be either
};

Words wordsOf(const NameFacts &name)
{
    Words result;
    QString given = (name.given + u' ' + name.additional).trimmed();
    QString family = name.family;
    if (given.isEmpty() && !name.display.isEmpty() && !isHandle(name.display)) {
        const NameParts parts = splitName(name.display);
        if (family.isEmpty() || foldKey(parts.family) == foldKey(family)) {
            given = parts.given;
            family = parts.family;
        }
    }
    if (isHandle(given))
        given.clear();
    const QStringList written = words(given);
    for (const QString &word : written) {
        if (!isTitle(word) && (written.size() == 1 || !mayBeTitle(word)))
            result.given.append(word);
    }
    result.single = result.given.size() <= 1 && family.isEmpty();
    for (const QString &word : std::as_const(result.given))
        result.initials += word.front();
    if (result.given.size() > 1)
        result.given.append(result.given.join(QString())); // Xiao Ming as Xiaoming
    result.family = words(family);
    result.all = result.given + result.family;
    result.joined = QString(foldKey(given + u' ' + family)).remove(u' ');
    if (!name.nickname.isEmpty() && !isHandle(name.nickname))
        result.given += words(name.nickname);
    if (!name.phonetic.isEmpty())
        result.given += words(name.phonetic);
    return result;
}

bool agree(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (a.size() == 1 || b.size() == 1)
        return false; // see initialAgrees()
    const QString one = spellingKey(a);
    const QString other = spellingKey(b);
    if (one == other)
        return true;
    const QList<int> groups = nicknames().value(one);
    for (const int group : nicknames().value(other)) {
        if (groups.contains(group))
            return true;
    }
    return false;
}

bool anyAgrees(const QStringList &a, const QStringList &b)
{
    for (const QString &one : a) {
        for (const QString &other : b) {
            if (agree(one, other))
                return true;
        }
    }
    return false;
}

/// "A." for Ana; a middle initial says nothing.
bool initialAgrees(const QStringList &a, const QStringList &b)
{
    const QString &one = a.first();
    const QString &other = b.first();
    return (one.size() == 1 || other.size() == 1) && one.front() == other.front();
}

} // namespace

bool canBeOnePerson(const NameFacts &a, const NameFacts &b)
{
    if (a.display == b.display && a.given == b.given)
        return true;
    if (a.organisation || b.organisation)
        return true; // a firm's name says nothing of who answers there
    const Words one = wordsOf(a);
    const Words other = wordsOf(b);
    if (one.given.isEmpty() || other.given.isEmpty())
        return true;
    if (one.joined == other.joined || anyAgrees(one.given, other.given))
        return true;
    // A letter alone says little: beside two family names it is no sign of one person.
    if (initialAgrees(one.given, other.given) &&
        (one.family.isEmpty() || other.family.isEmpty() || anyAgrees(one.family, other.family)))
        return true;
    // A word alone may be the family name, and some write that first.
    if ((one.single || other.single) && anyAgrees(one.all, other.all))
        return true;
    if (anyAgrees(one.given, other.family) && anyAgrees(one.family, other.given))
        return true;
    // "JP" for Jean-Pierre.
    return (one.initials.size() > 1 && one.initials == other.given.first()) ||
           (other.initials.size() > 1 && other.initials == one.given.first());
}

bool saysInOtherScript(const NameFacts &a, const NameFacts &b)
{
    const auto isLatin = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return !c.isLetter() || QChar::script(c.unicode()) == QChar::Script_Latin;
        });
    };
    return !a.display.isEmpty() && !b.display.isEmpty() && isLatin(a.display) != isLatin(b.display) &&
           canBeOnePerson(a, b);
}

bool saysLess(const QString &shorter, const QString &longer)
{
    const QStringList few = words(shorter);
    QStringList many = words(longer);
    if (few.isEmpty())
        return true;
    if (few.size() > many.size() || few == many)
        return false;
    bool fewer = few.size() < many.size();
    for (const QString &word : few) {
        const auto same = std::find_if(many.begin(), many.end(), [&](const QString &each) {
            return each == word || (word.size() == 1 && each.startsWith(word));
        });
        if (same == many.end())
            return false;
        fewer = fewer || *same != word;
        many.erase(same);
    }
    return fewer;
}

} // namespace vouch
