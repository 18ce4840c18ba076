// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quick_line.h"

#include "core/base/amount_text.h"
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/quick_cuts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using Kind = QuickPiece::Kind;
using quickcuts::Cut;

const QList<Kind> &textKinds()
{
    static const QList<Kind> all{Kind::Name, Kind::Organisation, Kind::Title, Kind::Note};
    return all;
}

/// What may also be taken as a text.
QList<Kind> alsoText(Kind kind)
{
    return QList<Kind>{kind} + textKinds();
}

/// Reads what one part of a line may be besides a text.
class Reader
{
public:
    explicit Reader(const QuickReading &how)
        : m_how(how)
    {
    }

    std::optional<QuickPiece> whole(const QString &text) const
    {
        for (const auto read :
             {&Reader::percent, &Reader::namedAmount, &Reader::date, &Reader::phone, &Reader::bareAmount}) {
            if (auto piece = (this->*read)(text))
                return piece;
        }
        return {};
    }

    /// What is known beside other words too.
    std::optional<QuickPiece> among(const QString &words) const
    {
        static const QRegularExpression tells(u"[\\p{L}./:-]"_s);
        if (auto piece = percent(words))
            return piece;
        if (auto piece = namedAmount(words))
            return piece;
        return words.contains(tells) ? date(words) : std::nullopt;
    }

    /// A word that says what it is by its form: an e-mail, an address, a handle, a tag.
    std::optional<QuickPiece> word(const QString &text) const
    {
        QuickPiece piece;
        piece.text = text;
        static const QRegularExpression tag(u"^[#＃]([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_./-]*)$"_s);
        static const QRegularExpression handle(u"^@([\\p{L}\\p{N}_.-]+)$"_s);
        static const QRegularExpression placed(u"^([\\p{L}]+):@?([\\p{L}\\p{N}_.@-]+)$"_s);
        if (const auto match = tag.match(text); match.hasMatch()) {
            piece.kind = Kind::Tag;
            piece.canBe = {Kind::Tag, Kind::Note};
            piece.text = match.captured(1);
            return piece;
        }
        if (const auto match = placed.match(text); match.hasMatch())
            piece.profile = {networkFromName(match.captured(1)).value_or(QString()), match.captured(2)};
        if (piece.profile.network.isEmpty() && !normaliseEmail(text).isEmpty()) {
            piece.kind = Kind::Email;
            piece.canBe = {Kind::Email, Kind::Note};
            return piece;
        }
        if (!piece.profile.network.isEmpty())
            piece.profile.handle = normaliseHandle(piece.profile.network, piece.profile.handle);
        else if (const auto page = profileOf(text))
            piece.profile = *page;
        else if (const auto alone = handle.match(text); alone.hasMatch())
            piece.profile = {QString(keyOf(Channel::Other)), alone.captured(1)};
        if (piece.profile.network.isEmpty())
            return {};
        piece.kind = Kind::Profile;
        piece.canBe = {Kind::Profile, Kind::Note};
        piece.doubtful = piece.profile.network == keyOf(Channel::Other);
        return piece;
    }

    std::optional<QuickPiece> date(const QString &text) const
    {
        static const QRegularExpression figures(u"^(\\d{1,2})([/.-])(\\d{1,2})(\\2\\d{2,4})?\\.?$"_s),
            number(u"^\\d+$"_s);
        if (number.match(text).hasMatch())
            return {}; // "9" and "1200" are amounts
        QuickPiece piece{Kind::Date, text, alsoText(Kind::Date), false, {}, {}, {}, 0, 0, {}};
        const auto add = [&](const QString &written) {
            const auto read = readTypedDate(written, m_how.dates);
            if (read && *read && !piece.dates.contains(**read))
                piece.dates.append(**read);
        };
        add(text);
        if (piece.dates.isEmpty())
            return {};
        if (const auto match = figures.match(text); match.hasMatch()) {
            if (match.captured(2) == u"/"_s)
                add(match.captured(3) + u'/' + match.captured(1) + match.captured(4));
            // "4.12" is an amount as well.
            if (match.captured(4).isEmpty() && match.captured(2) == u"."_s && !text.endsWith(u'.'))
                readAmounts(piece);
            piece.doubtful = piece.dates.size() > 1 || !piece.amounts.isEmpty();
            if (!piece.amounts.isEmpty())
                piece.canBe.insert(1, Kind::Amount);
        }
        return piece;
    }

private:
    std::optional<QuickPiece> percent(const QString &text) const
    {
        static const QRegularExpression form(u"^(\\d{1,3})\\s?[%％]$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch() || match.captured(1).toInt() > 100)
            return {};
        QuickPiece piece{Kind::Probability, text, alsoText(Kind::Probability), false, {}, {}, {}, 0, 0, {}};
        piece.percent = match.captured(1).toInt();
        return piece;
    }

    /// In every way in which it can be read, the likelier first; a sentence where there is none.
    void readAmounts(QuickPiece &piece) const
    {
        const auto known = amountText(piece.text);
        if (!known)
            return;
        AmountContext context(m_how.currency, DecimalMark::Unknown, m_how.dates.locale);
        QList<DecimalMark> marks{DecimalMark::Unknown};
        if (!known->open.isNull()) {
            // Nobody writes three digits of cents where there are two: "1.200 €" is more than a thousand,
            // whatever the language of whoever types. The other way is shown.
            marks = {DecimalMark::Comma, DecimalMark::Dot};
            if (known->open == u',')
                std::swap(marks[0], marks[1]);
            if (minorDigits(currencyOf(*known, context)) == known->digits.size() - 1)
                std::swap(marks[0], marks[1]);
        }
        for (const DecimalMark mark : std::as_const(marks)) {
            context.mark = mark;
            const Result<Money> read = readMoney(piece.text, context);
            if (read && !piece.amounts.contains(*read))
                piece.amounts.append(*read);
            else if (!read && piece.problem.isEmpty())
                piece.problem = read.error().text;
        }
        if (!piece.amounts.isEmpty())
            piece.problem.clear();
        piece.doubtful = piece.amounts.size() > 1;
        if (!piece.amounts.isEmpty() && piece.amounts.first().minor < 0)
            piece.problem =
                QCoreApplication::translate("QuickLine", "The amount of a deal cannot be negative: “%1”.")
                    .arg(safeForDisplay(piece.text));
    }

    /// With its currency, or as short as "2.5k".
    std::optional<QuickPiece> namedAmount(const QString &text) const
    {
        const auto known = amountText(text);
        return known && (!known->currencies.isEmpty() || known->power > 0) ? amount(text) : std::nullopt;
    }

    std::optional<QuickPiece> bareAmount(const QString &text) const
    {
        static const QRegularExpression digit(u"^[-+(]?[\\p{Nd}.,]"_s);
        return text.contains(digit) && amountText(text) ? amount(text) : std::nullopt;
    }

    std::optional<QuickPiece> amount(const QString &text) const
    {
        QuickPiece piece{Kind::Amount, text, alsoText(Kind::Amount), false, {}, {}, {}, 0, 0, {}};
        readAmounts(piece);
        return piece.amounts.isEmpty() && piece.problem.isEmpty() ? std::nullopt : std::optional(piece);
    }

    std::optional<QuickPiece> phone(const QString &text) const
    {
        static const QRegularExpression form(u"^(?:tel:)?[+＋(]?[\\d][\\d ()./-]{4,}\\d$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        if (!form.match(text).hasMatch())
            return {};
        const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
        const bool told = text.startsWith(u'+') || text.startsWith(u'＋') || text.startsWith(u"00"_s) ||
                          text.startsWith(u"tel:"_s, Qt::CaseInsensitive);
        constexpr int fewest = 7, likely = 9;
        const bool here =
            (text.startsWith(u'0') || digits >= likely) && !normalisePhone(text, m_how.country).isEmpty();
        if (digits < fewest || (!told && !here && !text.startsWith(u'0')))
            return {};
        QuickPiece piece{Kind::Phone, text, {Kind::Phone, Kind::Note}, false, {}, {}, {}, 0, 0, {}};
        if (!told) {
            readAmounts(piece);
            piece.problem.clear();
            piece.doubtful = false;
            if (!piece.amounts.isEmpty())
                piece.canBe.insert(1, Kind::Amount);
        }
        return piece;
    }

    static std::optional<ProfileAddress> profileOf(const QString &text)
    {
        if (const auto page = profileFromUrl(text))
            return page;
        static const QRegularExpression address(
            u"^(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}]{2,}(?:/\\S*)?$"_s);
        const bool isAddress = text.startsWith(u"www."_s, Qt::CaseInsensitive) || text.contains(u'/');
        return isAddress && address.match(text).hasMatch() ? profileFromUrl(u"https://"_s + text)
                                                           : std::nullopt;
    }

    const QuickReading &m_how;
};

/// Cuts what Reader knows out of texts.
class Line
{
public:
    Line(const QString &line, const QuickReading &how)
        : m_reader(how)
        , m_cuts(quickcuts::withoutBrackets(quickcuts::cut(line)))
    {
    }

    QList<QuickPiece> read()
    {
        for (qsizetype at = 0; at < m_cuts.size(); ++at) {
            if (const Cut &one = m_cuts.at(at); one.quoted)
                addText(one.text);
            else if (at + 1 < m_cuts.size() && isOneDate(one, m_cuts.at(at + 1)))
                m_pieces.append(*m_reader.date(one.text + u", "_s + m_cuts.at(++at).text));
            else
                addPart(one.text);
        }
        return m_pieces;
    }

private:
    /// "Dec 4, 2026", "Friday, 4 Dec", "tomorrow, 3pm".
    bool isOneDate(const Cut &one, const Cut &next) const
    {
        if (next.quoted || next.separator != u","_s || !m_reader.date(one.text))
            return false;
        static const QRegularExpression digit(u"\\d"_s), year(u"^(?:19|20|21)\\d\\d$"_s),
            clock(u"^\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?|uhr|h)?$"_s,
                  QRegularExpression::CaseInsensitiveOption);
        const auto both = m_reader.date(one.text + u", "_s + next.text);
        if (!both)
            return false;
        if (year.match(next.text).hasMatch())
            return one.text.contains(digit);
        const bool bare = next.text.toInt() > 0;
        if (clock.match(next.text).hasMatch() && !bare)
            return !both->dates.first().dayOnly;
        return !one.text.contains(digit) && next.text.contains(digit) && m_reader.date(next.text);
    }

    void addText(const QString &text)
    {
        QuickPiece piece;
        piece.text = text;
        piece.canBe = textKinds();
        m_pieces.append(piece);
    }

    void addPart(const QString &part)
    {
        if (const auto known = m_reader.whole(part)) {
            m_pieces.append(*known);
            return;
        }
        QStringList left;
        QList<QuickPiece> found;
        for (const QString &word : part.split(u' ')) {
            if (const auto known = m_reader.word(word))
                found.append(*known);
            else
                left.append(word);
        }
        const QString rest = left.join(u' ');
        if (const auto known = found.isEmpty() || left.isEmpty() ? std::nullopt : m_reader.whole(rest)) {
            m_pieces.append(*known);
        } else {
            addWords(left);
        }
        m_pieces += found;
    }

    /// Texts with amounts and dates at either end.
    void addWords(QStringList words)
    {
        QList<QuickPiece> before, behind;
        while (words.size() > 1) {
            if (auto last = peeled(words, true))
                behind.prepend(*last);
            else if (auto first = peeled(words, false))
                before.append(*first);
            else
                break;
        }
        m_pieces += before;
        if (!words.isEmpty())
            addText(words.join(u' '));
        m_pieces += behind;
    }

    /// The longest known words at the end or the beginning, which then are gone. One word is left:
    /// somebody's.
    std::optional<QuickPiece> peeled(QStringList &words, bool atEnd) const
    {
        constexpr qsizetype longest = 5;
        for (qsizetype count = std::min(longest, words.size() - 1); count > 0; --count) {
            const QStringList some = atEnd ? words.last(count) : words.first(count);
            auto known = m_reader.among(some.join(u' '));
            // "Anna Morgen" and "May Friday" are names.
            const bool mayBeName = known && known->kind == Kind::Date && count == 1 && words.size() == 2 &&
                                   std::all_of(some.first().cbegin(), some.first().cend(),
                                               [](QChar c) { return c.isLetter() && c.unicode() < 0x2e80; });
            if (!known || mayBeName)
                continue;
            words = atEnd ? words.first(words.size() - count) : words.last(words.size() - count);
            if (known->kind == Kind::Date && count == 1)
                known->doubtful = true;
            return known;
        }
        return {};
    }

    Reader m_reader;
    QList<Cut> m_cuts;
    QList<QuickPiece> m_pieces;
};

/// Texts become what is still missing, in the order in which people say it; a second amount or date is a
/// note.
void giveKinds(QList<QuickPiece> &pieces)
{
    const auto has = [&pieces](Kind kind) {
        return std::any_of(pieces.cbegin(), pieces.cend(),
                           [kind](const QuickPiece &one) { return one.kind == kind; });
    };
    QList<QuickPiece *> texts;
    for (QuickPiece &one : pieces) {
        if (one.canBe == textKinds() && one.kind == Kind::Note && !one.doubtful)
            texts.append(&one);
    }
    const auto give = [&texts](qsizetype at, Kind kind) { texts.takeAt(at)->kind = kind; };
    // A firm is no person, where somebody else is named.
    const auto firm = std::find_if(texts.cbegin(), texts.cend(),
                                   [](const QuickPiece *one) { return quickcuts::isFirm(one->text); });
    if (firm != texts.cend() && !has(Kind::Organisation) && (texts.size() > 1 || has(Kind::Name)))
        give(firm - texts.cbegin(), Kind::Organisation);
    if (!texts.isEmpty() && !has(Kind::Name))
        give(0, Kind::Name);
    if (!texts.isEmpty() && !has(Kind::Organisation))
        give(0, Kind::Organisation);
    if (!texts.isEmpty() && !has(Kind::Title) && (has(Kind::Amount) || has(Kind::Date)))
        give(0, Kind::Title);
}

/// Of what there can be one of, the others are notes, and that is shown.
void keepOne(QList<QuickPiece> &pieces)
{
    QList<Kind> seen;
    for (QuickPiece &one : pieces) {
        const bool several = one.kind == Kind::Email || one.kind == Kind::Phone ||
                             one.kind == Kind::Profile || one.kind == Kind::Tag || one.kind == Kind::Note;
        if (several)
            continue;
        if (seen.contains(one.kind)) {
            one.kind = Kind::Note;
            one.doubtful = true;
            one.problem.clear();
        } else {
            seen.append(one.kind);
        }
    }
}

} // namespace

bool QuickPiece::isText() const
{
    return textKinds().contains(kind);
}

QList<QuickPiece> readQuickLine(const QString &line, const QuickReading &how, const QuickChoices &chosen)
{
    constexpr qsizetype longest = 1000;
    QList<QuickPiece> pieces = Line(cleanText(line).left(longest), how).read();
    QList<QuickPiece *> said;
    for (QuickPiece &piece : pieces) {
        const auto choice = chosen.constFind(piece.text);
        if (choice == chosen.cend() || !piece.canBe.contains(choice->kind))
            continue;
        piece.kind = choice->kind;
        piece.doubtful = false;
        const qsizetype ways = piece.kind == Kind::Amount ? piece.amounts.size() : piece.dates.size();
        piece.reading = choice->reading < ways ? choice->reading : 0;
        if (piece.kind == Kind::Profile && !choice->network.isEmpty())
            piece.profile.network = choice->network;
        if (piece.kind != Kind::Amount)
            piece.problem.clear();
        piece.canBe.removeAll(Kind::Note); // what was said to be a note stays one
        said.append(&piece);
    }
    giveKinds(pieces);
    for (QuickPiece *piece : std::as_const(said))
        piece->canBe.append(Kind::Note);
    keepOne(pieces);
    return pieces;
}

} // namespace vouch
