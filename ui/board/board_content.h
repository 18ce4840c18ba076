// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/board.h"
#include "ui/board/board_look.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vouch
{
struct Journey;
}

namespace vouch::ui
{

/// The number of a card in its content, as long as the card is there.
using CardNumber = std::uint32_t;
inline constexpr CardNumber noCard = 0xffffffff;

/// Short texts in UTF-8, one behind the other, each found by where it begins.
class TextShelf
{
public:
    std::uint32_t add(std::string_view text);
    /// The text that begins at `place`, which then is where the next one begins.
    std::string_view next(std::uint32_t &place) const;
    std::string_view at(std::uint32_t place) const { return next(place); }
    size_t size() const { return m_bytes.size(); }

private:
    std::vector<char> m_bytes;
};

/// Lists of words that many cards have alike (tags, channels, an owner), each kept once; 0 is the empty one.
class SharedWords
{
public:
    SharedWords() { number({}); }
    std::uint32_t number(const QStringList &words);
    const QStringList &words(std::uint32_t number) const { return m_lists[number]; }
    /// All of a list, folded, for the filter; made when it is first asked for.
    const QByteArray &key(std::uint32_t number) const;
    /// Makes the keys of all lists.
    void fold() const;

private:
    std::vector<QStringList> m_lists;
    mutable std::vector<QByteArray> m_keys;
    QHash<QStringList, std::uint32_t> m_numbers;
};

/// Folds texts for the filter, and remembers those that cost much.
class BoardFolder
{
public:
    QString operator()(const QString &text);

private:
    QHash<QString, QString> m_known;
};

/// The cards of one journey in the order the columns show them. Made away from the GUI thread: folding and
/// sorting a hundred thousand of them takes longer than one frame. What cards hold is packed, because as
/// `Card`s they would take four times the memory: one is made when somebody looks at it. What is asked of all
/// cards for each letter of a filter lies beside each other, in the order of the columns.
class BoardContent
{
public:
    using Column = std::vector<CardNumber>;

    explicit BoardContent(const Journey &journey);
    Q_DISABLE_COPY_MOVE(BoardContent)

    std::vector<Column> columns; ///< one a stage, in the journey's order; each by rank, then by walker
    bool complete = true; ///< false: only the first cards of each column, until the others have been read

    qsizetype count() const { return m_numbers.size(); }
    CardNumber find(Walker walker) const { return m_numbers.value(walker.number(), noCard); }
    /// All that are on the board, in no order.
    const QHash<qint64, CardNumber> &numbers() const { return m_numbers; }

    /// A card that is on no board yet; `likely`: what it will take the place of.
    CardNumber make(const Card &card, int stage, CardNumber likely = noCard);
    void enter(CardNumber number) { m_numbers.insert(m_kept[number].walker, number); }
    /// `next` takes the place of `number`, and is gone.
    void become(CardNumber number, CardNumber next);
    void remove(CardNumber number);

    Card card(CardNumber number) const;
    /// Of a deal whom it is with, if that is known.
    PersonId person(CardNumber number) const;
    Walker walker(CardNumber number) const { return Walker::numbered(m_kept[number].walker); }
    int stage(CardNumber number) const { return m_seen[number].stage; } ///< position in its own journey
    std::string_view rank(CardNumber number) const { return m_texts.at(m_kept[number].texts); }
    QString owner(CardNumber number) const; ///< empty: without one
    const QStringList &tags(CardNumber number) const { return m_tags.words(m_seen[number].tags); }
    const QStringList &networks(CardNumber number) const { return m_networks.words(m_kept[number].networks); }
    Millis enteredAt(CardNumber number) const { return m_kept[number].enteredAt; }
    bool isOnHold(CardNumber number) const { return m_seen[number].onHold; }
    /// For the order by waiting, which stays as it is until this is said again: the limits of the stages in
    /// the journey's order, and the moment for which they count.
    void setLimits(std::vector<int> slowAfterDays, Millis at);
    /// The least is who waits too long and weighs most; then who is there longest; then who is on hold.
    quint64 waitingOrder(CardNumber number) const;
    qint64 purchaseMinor(CardNumber number) const { return m_seen[number].purchaseMinor; }
    qint64 advocacyMinor(CardNumber number) const { return m_seen[number].advocacyMinor; }
    /// What waits with the card: of a person all that they brought, of a deal what it may bring.
    qint64 weightMinor(CardNumber number) const;
    bool hasOthers(CardNumber number) const { return m_seen[number].hasOthers; }
    OtherAmounts others(CardNumber number) const;
    bool hasDeals(CardNumber number) const { return m_seen[number].hasDeals; }
    /// Open ones.
    const DealSums &deals(CardNumber number) const;
    /// For the order by open deals: what theirs come to in the currency last said. The most is on top.
    void setDealCurrency(const QString &currency) { m_dealCurrency = currency; }
    qint64 expectedMinor(CardNumber number) const;
    /// For the order by expected date; those without one, and what is not an open deal, are behind.
    Millis expectedOrder(CardNumber number) const;
    bool hasNextTask(CardNumber number) const { return m_kept[number].nextTaskAt != noTask; }
    /// For the order by next task: when it is due; behind all others those without a date, then those without
    /// a task.
    Millis nextTaskOrder(CardNumber number) const;
    /// Place among all names when they were read; 0: not known, then the key decides.
    std::uint32_t nameRank(CardNumber number) const { return m_kept[number].nameRank; }
    /// For the order by name: folded, other scripts in Latin letters. Good until cards change.
    QByteArray nameKey(CardNumber number) const;

    /// Makes what the filter looks at, where that has not been done. The first cards of a column come
    /// without: folding the scripts of the world begins with a tenth of a second for reading their rules.
    void fold();
    /// Name and organisation or handle, folded, for the filter; after fold().
    std::string_view key(CardNumber number) const { return m_keys.at(m_seen[number].key); }
    const SharedWords &owners() const { return m_owners; }
    const SharedWords &tagLists() const { return m_tags; }
    std::uint32_t ownerNumber(CardNumber number) const { return m_seen[number].owner; }
    std::uint32_t tagsNumber(CardNumber number) const { return m_seen[number].tags; }

private:
    friend std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards,
                                                          bool complete);
    /// What the filter asks of all cards.
    struct Seen {
        std::uint32_t key = 0, owner = 0, tags = 0;
        std::int16_t stage = 0;
        bool onHold : 1 = false, hasOthers : 1 = false, hasDeals : 1 = false;
        qint64 purchaseMinor = 0, advocacyMinor = 0;
    };
    struct Kept {
        qint64 walker = 0;
        Millis enteredAt = 0, nextTaskAt = noTask;
        std::uint32_t texts = 0; ///< where the first one is
        std::uint32_t networks = 0, nameRank = 0;
        int laps = 0;
    };
    /// What few cards have.
    struct Rare {
        OtherAmounts others;
        DealSums deals;
        std::optional<Millis> holdSince, holdUntil;
        QString holdReason;
        std::optional<CardDeal> deal;
        PersonId person; ///< whom the deal is with
    };
    static constexpr int textsOfCard = 5; ///< rank, name, key for sorting, subtitle, next task
    static constexpr Millis noTask = std::numeric_limits<Millis>::min(), undatedTask = noTask + 1;

    CardNumber make(const Card &card, int stage, BoardFolder *folded);
    CardNumber freeNumber();
    void shelve(CardNumber number, std::string_view key, std::initializer_list<std::string_view> texts);
    void rankNames();
    void discard(CardNumber number);
    std::optional<NextTask> taskAt(CardNumber number, std::uint32_t place) const;
    void tidy();

    std::vector<StageId> m_stages;
    std::vector<int> m_limits;
    Millis m_limitsAt = 0;
    QString m_dealCurrency;
    QHash<qint64, CardNumber> m_numbers; ///< by walker
    std::vector<Seen> m_seen;            ///< by number, like m_kept
    std::vector<Kept> m_kept;
    std::unordered_map<CardNumber, Rare> m_rare;
    std::vector<CardNumber> m_free; ///< numbers of cards that are gone
    TextShelf m_keys, m_texts;
    size_t m_waste = 0; ///< bytes of texts that no card has any more
    bool m_isFolded = true;
    SharedWords m_owners, m_tags, m_networks;
};

/// Cards in stages that the journey does not have are left out. `complete`: they are all there are.
std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards,
                                               bool complete = true);

/// The words of a filter in UTF-8; a card matches when all of them are in its texts.
QByteArrayList boardFilterWords(const QString &typed);

/// Which cards of one content hold all words of a filter.
class BoardWords
{
public:
    BoardWords() = default;
    explicit BoardWords(const QByteArrayList &words);
    bool areIn(const BoardContent &content, CardNumber number) const;

private:
    /// Whether a word is in lists of words: each is looked at once, when first asked for.
    using Known = std::vector<signed char>;
    struct Word {
        QByteArray text;
        mutable Known owners, tags;
    };
    static bool isIn(const QByteArray &word, Known &known, const SharedWords &lists, std::uint32_t number);

    std::vector<Word> m_words;
};

inline bool boardOrder(const QString &leftRank, Walker left, const QString &rightRank, Walker right)
{
    const int order = leftRank.compare(rightRank);
    return order < 0 || (order == 0 && left < right);
}

/// Strict order of two cards in one column; the walker decides last, so that it is the same every time.
bool boardLess(const BoardContent &content, CardNumber left, CardNumber right, BoardSort sort);
/// Sorts a column's cards by something other than rank.
void sortBoardRow(const BoardContent &content, BoardContent::Column &row, BoardSort sort);

} // namespace vouch::ui
