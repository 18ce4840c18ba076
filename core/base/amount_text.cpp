// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include "core/base/currencies.h"
#include "core/base/numerals.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr char16_t arabicPoint = u'٫';
constexpr char16_t arabicGroup = u'٬';

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits between separators: "1.234,50" has 1, 234, 50 and ".,".
struct Parts {
    QStringList groups;
    QString marks;
};

std::optional<Parts> partsOf(const QString &number)
{
    Parts parts;
    QString group;
    for (const QChar c : number) {
        if (isDigit(c)) {
            group += c;
            continue;
        }
        if (group.isEmpty() && !parts.groups.isEmpty())
            return std::nullopt; // two separators in a row
        parts.groups.append(std::exchange(group, {}));
        parts.marks += c;
    }
    parts.groups.append(group);
    return parts;
}

/// Whether these are groups of thousands: "1 234 567", or "12,34,567" as in India.
bool areGroups(const QStringList &groups, QStringView marks)
{
    for (const QChar mark : marks) {
        if (mark != marks.front())
            return false;
    }
    if (groups.size() < 2)
        return true;
    const auto inner = [&](int size, int first) {
        if (groups.first().isEmpty() || groups.first().size() > first)
            return false;
        for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
            if (groups.at(i).size() != size)
                return false;
        }
        return true;
    };
    // Qt begins long Polish and Spanish numbers with four digits: "9999.999.999".
    const int first = groups.size() > 2 ? 4 : 3;
    return groups.last().size() == 3 && (inner(3, first) || (marks.front() == u',' && inner(2, 2)));
}

DecimalMark markOf(QChar c)
{
    return c == u'.' ? DecimalMark::Dot : c == u',' ? DecimalMark::Comma : DecimalMark::Unknown;
}

DecimalMark other(DecimalMark mark)
{
    return mark == DecimalMark::Dot     ? DecimalMark::Comma
           : mark == DecimalMark::Comma ? DecimalMark::Dot
                                        : DecimalMark::Unknown;
}

/// Digits, decimal mark and what remains open of "1.234,50".
bool readNumber(const QString &number, AmountText &amount)
{
    const auto parts = partsOf(number);
    if (!parts)
        return false;
    QStringList groups = parts->groups;
    const QString &marks = parts->marks;
    amount.digits = groups.join(QString());
    if (marks.isEmpty())
        return true;
    const QChar last = marks.back();
    const bool decimalLast = last == u'.' || last == u',' || last == arabicPoint;
    const bool repeated = marks.count(last) > 1;
    const qsizetype behind = groups.last().size();
    if (!decimalLast || repeated) {
        // Nothing but groups: "1 234 567", "1.250.000".
        amount.proves = other(markOf(last));
        return areGroups(groups, marks);
    }
    const QString whole = groups.first();
    if (marks.size() == 1 && last != arabicPoint && behind == 3 && !whole.isEmpty() && whole.size() <= 3 &&
        !whole.startsWith(u'0')) {
        amount.open = last;
        return true;
    }
    groups.removeLast();
    if (!areGroups(groups, QStringView(marks).chopped(1)))
        return false;
    amount.proves = markOf(last);
    amount.behind = behind;
    return true;
}

/// What stands before and behind the number; brackets, signs and the dash for no cents are taken off.
bool readSigns(QString &before, QString &after, AmountText &amount)
{
    if (before.contains(u'(') || after.contains(u')')) {
        if (before.count(u'(') != 1 || after.count(u')') != 1)
            return false;
        before.remove(u'(');
        after.remove(u')');
        amount.negative = true;
    }
    // "500,-", "12.–", "500:-", "500/-": no cents, nothing below zero.
    static const QRegularExpression noCents(u"^(?:[.,:/]\\s?(?:-{1,2}|=)|--|[.,])(?=\\s|\\p{L}|\\p{Sc}|$)"_s);
    if (const auto none = noCents.match(after); none.hasMatch()) {
        after.remove(0, none.capturedLength());
        // A number that ends so is whole: "1.299,–" has groups.
        if (!amount.open.isNull() && none.captured(0) != u"."_s && none.captured(0) != u","_s)
            amount.proves = other(markOf(std::exchange(amount.open, QChar())));
    }
    int minus = 0;
    const auto strip = [&minus](QString &side) {
        side = side.trimmed();
        for (bool more = true; more;) {
            more = false;
            for (const bool front : {true, false}) {
                if (side.isEmpty())
                    return;
                const QChar c = front ? side.front() : side.back();
                if (c != u'-' && c != u'+')
                    continue;
                minus += c == u'-';
                side = (front ? side.mid(1) : side.chopped(1)).trimmed();
                more = true;
            }
        }
    };
    strip(before);
    strip(after);
    amount.negative = amount.negative || minus == 1;
    return minus <= 1;
}

bool addCurrency(const QStringList &codes, AmountText &amount)
{
    if (codes.isEmpty())
        return false;
    if (amount.currencies.isEmpty()) {
        amount.currencies = codes;
        return true;
    }
    // "US$ 12 USD", "$ 12 CAD": both must be able to mean the same.
    QStringList both;
    for (const QString &code : std::as_const(amount.currencies)) {
        if (codes.contains(code))
            both.append(code);
    }
    amount.currencies = both;
    return !both.isEmpty();
}

/// A word such as "€", "Mio.", or both in one: "k€", "kEUR".
bool readUnit(const QString &word, AmountText &amount)
{
    if (addCurrency(currenciesOfWord(word), amount))
        return true;
    if (!amount.currencies.isEmpty() && !currenciesOfWord(word).isEmpty())
        return false;
    for (qsizetype size = word.size(); size > 0; --size) {
        const auto power = powerOfWord(word.left(size));
        if (!power || amount.power != 0)
            continue;
        if (size == word.size() || addCurrency(currenciesOfWord(word.mid(size)), amount)) {
            amount.power = *power;
            return true;
        }
    }
    return false;
}

bool readUnits(const QString &side, AmountText &amount)
{
    if (side.isEmpty())
        return true;
    for (const QString &word : side.split(u' ', Qt::SkipEmptyParts)) {
        if (!readUnit(word, amount))
            return false;
    }
    return true;
}

} // namespace

std::optional<AmountText> amountText(const QString &text)
{
    QString plain = plainNumerals(text);
    if (plain.startsWith(u'\''))
        plain.remove(0, 1); // a spreadsheet's guard
    if (plain.size() > 100)
        return std::nullopt;
    static const QRegularExpression form(
        u"^([^0-9]*?)([.,٫]?[0-9](?:[0-9.,٫٬' ]*[0-9])?)(?:[eE]([+-]?[0-9]{1,2}))?([^0-9]*)$"_s);
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    AmountText amount{};
    QString before = match.captured(1);
    QString after = match.captured(4);
    if (!readNumber(match.captured(2), amount) || !readSigns(before, after, amount) ||
        !readUnits(before, amount))
        return std::nullopt;
    if (amount.power != 0 || !readUnits(after, amount))
        return std::nullopt; // "k 5" is no way to write an amount
    if (!match.captured(3).isEmpty()) {
        // A spreadsheet's short form: 1.5E+4. Its mark is never one of groups.
        if (!amount.open.isNull())
            amount.behind = 3;
        amount.open = {};
        amount.power += match.captured(3).toInt();
    }
    return amount;
}

QString currencyOf(const AmountText &amount, const AmountContext &context)
{
    if (amount.currencies.isEmpty() || amount.currencies.contains(context.currency))
        return context.currency;
    const QString local = context.locale.currencySymbol(QLocale::CurrencyIsoCode);
    return amount.currencies.contains(local) ? local : amount.currencies.first();
}

} // namespace vouch
