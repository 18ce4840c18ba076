// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_content.h"

#include "core/base/search.h"
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/workspace/board_figures.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace vouch::ui
{

namespace
{

/// Text that is typed as it is written: no other letters, nothing that some leave out.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 128 && c != u'\'' && c != u'-' && c != u'`'; });
}

/// As it is shown, folded, and in the other ways in which people type it. Plain ASCII goes without the
/// transliteration that other scripts need.
QString foldedForFilter(const QString &text)
{
    if (isPlain(text))
        return text.toLower();
    search::Document document;
    document.addName(text);
    QString ways = document.text();
    for (const QString &way : {search::folded(text), text.toLower()}) {
        if (!ways.contains(way))
            ways += u' ' + way;
    }
    return ways;
}

QByteArray keyOf(const QString &name, const QString &subtitle, BoardFolder &folded)
{
    // Names hardly repeat: they are not worth remembering.
    return (foldedForFilter(name) + u'\n' + folded(subtitle)).toUtf8();
}

std::string_view view(const QByteArray &text)
{
    return {text.data(), size_t(text.size())};
}

/// Few bytes where there is none: the number, whether it is due on a day, the title.
QByteArray packed(const std::optional<NextTask> &task)
{
    if (!task)
        return {};
    QByteArray bytes(sizeof(qint64), Qt::Uninitialized);
    qToLittleEndian(task->id.value, bytes.data());
    return bytes + (task->dayOnly ? '1' : '0') + task->title.toUtf8();
}

std::optional<NextTask> unpackedTask(std::string_view bytes)
{
    if (bytes.empty())
        return {};
    constexpr size_t begin = sizeof(qint64) + 1;
    NextTask task;
    task.id = TaskId(qFromLittleEndian<qint64>(bytes.data()));
    task.dayOnly = bytes[begin - 1] == '1';
    task.title = QString::fromUtf8(bytes.data() + begin, qsizetype(bytes.size() - begin));
    return task;
}

} // namespace

// --- texts ---

std::uint32_t TextShelf::add(std::string_view text)
{
    constexpr size_t shortest = 255; // longer ones tell their length in four bytes more
    const auto place = std::uint32_t(m_bytes.size());
    // Twice as much, as vectors grow, would be copied and kept for the first card that changes.
    constexpr size_t least = 4096;
    if (const size_t size = m_bytes.size() + text.size() + 1 + sizeof(std::uint32_t);
        size > m_bytes.capacity())
        m_bytes.reserve(size + size / 8 + least);
    m_bytes.push_back(char(std::min(text.size(), shortest)));
    if (text.size() >= shortest) {
        const auto length = std::uint32_t(text.size());
        const auto *bytes = reinterpret_cast<const char *>(&length);
        m_bytes.insert(m_bytes.end(), bytes, bytes + sizeof length);
    }
    m_bytes.insert(m_bytes.end(), text.begin(), text.end());
    return place;
}

std::string_view TextShelf::next(std::uint32_t &place) const
{
    constexpr std::uint32_t isLong = 255;
    const char *bytes = m_bytes.data() + place;
    auto length = std::uint32_t(std::uint8_t(*bytes++));
    place += 1;
    if (length == isLong) {
        std::memcpy(&length, bytes, sizeof length);
        bytes += sizeof length;
        place += sizeof length;
    }
    place += length;
    return {bytes, length};
}

std::uint32_t SharedWords::number(const QStringList &words)
{
    const auto known = m_numbers.constFind(words);
    if (known != m_numbers.cend())
        return *known;
    const auto made = std::uint32_t(m_lists.size());
    m_lists.push_back(words);
    m_keys.emplace_back();
    m_numbers.insert(words, made);
    return made;
}

const QByteArray &SharedWords::key(std::uint32_t number) const
{
    QByteArray &key = m_keys[number];
    if (key.isEmpty()) {
        QStringList folded;
        for (const QString &word : m_lists[number])
            folded.append(foldedForFilter(word));
        key = folded.join(u'\n').toUtf8();
    }
    return key;
}

void SharedWords::fold() const
{
    for (std::uint32_t number = 0; number < m_lists.size(); ++number)
        key(number);
}

QString BoardFolder::operator()(const QString &text)
{
    if (isPlain(text))
        return text.toLower();
    const auto known = m_known.constFind(text);
    return known != m_known.cend() ? *known : *m_known.insert(text, foldedForFilter(text));
}

QByteArrayList boardFilterWords(const QString &typed)
{
    QByteArrayList words;
    for (const QString &word : typed.toLower().split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = isPlain(word) ? word : search::folded(word);
        // What folding leaves nothing of, or parts, is looked for as it was typed.
        words.append((plain.isEmpty() || plain.contains(u' ') ? word : plain).toUtf8());
    }
    return words;
}

BoardWords::BoardWords(const QByteArrayList &words)
{
    for (const QByteArray &word : words)
        m_words.push_back({word, {}, {}});
}

bool BoardWords::isIn(const QByteArray &word, Known &known, const SharedWords &lists, std::uint32_t number)
{
    if (number >= known.size())
        known.resize(number + 1, -1);
    if (known[number] < 0)
        known[number] = lists.key(number).contains(word) ? 1 : 0;
    return known[number] > 0;
}

bool BoardWords::areIn(const BoardContent &content, CardNumber number) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&content, number](const Word &word) {
        const std::string_view text(word.text.constData(), size_t(word.text.size()));
        return content.key(number).find(text) != std::string_view::npos ||
               isIn(word.text, word.owners, content.owners(), content.ownerNumber(number)) ||
               isIn(word.text, word.tags, content.tagLists(), content.tagsNumber(number));
    });
}

// --- cards ---

BoardContent::BoardContent(const Journey &journey)
    : columns(size_t(journey.stages.size()))
{
    for (const Stage &stage : journey.stages)
        m_stages.push_back(stage.id);
}

CardNumber BoardContent::freeNumber()
{
    if (m_free.empty()) {
        m_seen.emplace_back();
        m_kept.emplace_back();
        return CardNumber(m_seen.size() - 1);
    }
    const CardNumber number = m_free.back();
    m_free.pop_back();
    m_seen[number] = {};
    m_kept[number] = {};
    return number;
}

void BoardContent::shelve(CardNumber number, std::string_view key,
                          std::initializer_list<std::string_view> texts)
{
    m_seen[number].key = m_keys.add(key);
    m_kept[number].texts = std::uint32_t(m_texts.size());
    for (const std::string_view text : texts)
        m_texts.add(text);
}

CardNumber BoardContent::make(const Card &card, int stage, BoardFolder *folded)
{
    const CardNumber number = freeNumber();
    const QByteArray key = folded ? keyOf(card.name, card.subtitle, *folded) : QByteArray();
    const QByteArray rank = card.rank.toUtf8(), name = card.name.toUtf8(), sortKey = card.sortKey.toUtf8(),
                     subtitle = card.subtitle.toUtf8(), task = packed(card.nextTask);
    shelve(number, view(key), {view(rank), view(name), view(sortKey), view(subtitle), view(task)});
    Seen &seen = m_seen[number];
    seen.owner = m_owners.number(card.owner.isEmpty() ? QStringList() : QStringList(card.owner));
    seen.tags = m_tags.number(card.tags);
    seen.stage = std::int16_t(stage);
    seen.onHold = card.holdSince.has_value();
    seen.hasOthers = !card.others.isEmpty();
    seen.hasDeals = !card.deals.isEmpty();
    seen.purchaseMinor = card.purchaseMinor;
    seen.advocacyMinor = card.advocacyMinor;
    Kept &kept = m_kept[number];
    kept.walker = card.walker().number();
    kept.enteredAt = card.enteredAt;
    kept.nextTaskAt = card.nextTask ? card.nextTask->at.value_or(undatedTask) : noTask;
    kept.networks = m_networks.number(card.networks);
    kept.laps = card.laps;
    if (seen.hasOthers || seen.hasDeals || card.holdSince || card.holdUntil || !card.holdReason.isEmpty() ||
        card.ofDeal)
        m_rare[number] = {card.others,     card.deals,  card.holdSince, card.holdUntil,
                          card.holdReason, card.ofDeal, card.person};
    return number;
}

CardNumber BoardContent::make(const Card &card, int stage, CardNumber likely)
{
    BoardFolder folded;
    const CardNumber number = make(card, stage, m_isFolded ? &folded : nullptr);
    if (likely != noCard && nameKey(likely) == nameKey(number))
        m_kept[number].nameRank = m_kept[likely].nameRank;
    return number;
}

void BoardContent::become(CardNumber number, CardNumber next)
{
    std::swap(m_seen[number], m_seen[next]);
    std::swap(m_kept[number], m_kept[next]);
    m_rare.erase(number);
    if (auto rare = m_rare.extract(next)) {
        rare.key() = number;
        m_rare.insert(std::move(rare));
    }
    discard(next);
}

void BoardContent::remove(CardNumber number)
{
    m_numbers.remove(m_kept[number].walker);
    discard(number);
}

/// Nobody has the number any more.
void BoardContent::discard(CardNumber number)
{
    m_rare.erase(number);
    m_free.push_back(number);
    std::uint32_t end = m_kept[number].texts;
    for (int text = 0; text < textsOfCard; ++text)
        m_texts.next(end);
    m_waste += key(number).size() + (end - m_kept[number].texts);
    tidy();
}

void BoardContent::fold()
{
    if (std::exchange(m_isFolded, true))
        return;
    BoardFolder folded;
    for (const CardNumber number : std::as_const(m_numbers)) {
        const Card known = card(number);
        m_seen[number].key = m_keys.add(view(keyOf(known.name, known.subtitle, folded)));
    }
}

/// Texts of cards as they were go when they are more than those of the cards that are there.
void BoardContent::tidy()
{
    constexpr size_t little = 1 << 20;
    if (m_waste < std::max(little, (m_keys.size() + m_texts.size()) / 2))
        return;
    const TextShelf keys = std::exchange(m_keys, {}), texts = std::exchange(m_texts, {});
    for (const CardNumber number : std::as_const(m_numbers)) {
        std::uint32_t place = m_kept[number].texts;
        const auto rank = texts.next(place), name = texts.next(place), sortKey = texts.next(place),
                   subtitle = texts.next(place);
        shelve(number, keys.at(m_seen[number].key), {rank, name, sortKey, subtitle, texts.next(place)});
    }
    m_waste = 0;
}

Card BoardContent::card(CardNumber number) const
{
    const auto text = [](std::string_view bytes) {
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    };
    const Seen &seen = m_seen[number];
    const Kept &kept = m_kept[number];
    Card card;
    const Walker stands = Walker::numbered(kept.walker);
    card.person = stands.person();
    card.deal = stands.deal();
    card.stage = m_stages[size_t(seen.stage)];
    std::uint32_t place = kept.texts;
    card.rank = text(m_texts.next(place));
    card.name = text(m_texts.next(place));
    card.sortKey = text(m_texts.next(place));
    card.subtitle = text(m_texts.next(place));
    card.nextTask = taskAt(number, place);
    card.networks = networks(number);
    card.owner = owner(number);
    card.tags = tags(number);
    card.enteredAt = kept.enteredAt;
    card.laps = kept.laps;
    card.purchaseMinor = seen.purchaseMinor;
    card.advocacyMinor = seen.advocacyMinor;
    if (const auto rare = m_rare.find(number); rare != m_rare.end()) {
        card.others = rare->second.others;
        card.deals = rare->second.deals;
        card.holdSince = rare->second.holdSince;
        card.holdUntil = rare->second.holdUntil;
        card.holdReason = rare->second.holdReason;
        card.ofDeal = rare->second.deal;
        card.person = rare->second.person;
    }
    return card;
}

QString BoardContent::owner(CardNumber number) const
{
    return m_owners.words(m_seen[number].owner).value(0);
}

OtherAmounts BoardContent::others(CardNumber number) const
{
    return m_seen[number].hasOthers ? m_rare.at(number).others : OtherAmounts();
}

const DealSums &BoardContent::deals(CardNumber number) const
{
    static const DealSums none;
    return m_seen[number].hasDeals ? m_rare.at(number).deals : none;
}

qint64 BoardContent::expectedMinor(CardNumber number) const
{
    for (const DealSum &sum : deals(number)) {
        if (sum.currency == m_dealCurrency)
            return sum.expectedMinor;
    }
    return 0;
}

PersonId BoardContent::person(CardNumber number) const
{
    const Walker stands = walker(number);
    return stands.isDeal() ? m_rare.at(number).person : stands.person();
}

qint64 BoardContent::weightMinor(CardNumber number) const
{
    return walker(number).isDeal() ? expectedMinor(number) : purchaseMinor(number) + advocacyMinor(number);
}

Millis BoardContent::expectedOrder(CardNumber number) const
{
    constexpr Millis last = std::numeric_limits<Millis>::max();
    if (!walker(number).isDeal())
        return last;
    const CardDeal &deal = *m_rare.at(number).deal;
    return !deal.open ? last : deal.expectedAt.value_or(last - 1);
}

/// `place`: where its text begins.
std::optional<NextTask> BoardContent::taskAt(CardNumber number, std::uint32_t place) const
{
    std::optional<NextTask> task = unpackedTask(m_texts.at(place));
    if (const Millis at = m_kept[number].nextTaskAt; task && at != undatedTask)
        task->at = at;
    return task;
}

Millis BoardContent::nextTaskOrder(CardNumber number) const
{
    constexpr Millis last = std::numeric_limits<Millis>::max();
    const Millis at = m_kept[number].nextTaskAt;
    return at == noTask ? last : at == undatedTask ? last - 1 : at;
}

void BoardContent::setLimits(std::vector<int> slowAfterDays, Millis at)
{
    m_limits = std::move(slowAfterDays);
    m_limitsAt = at;
}

quint64 BoardContent::waitingOrder(CardNumber number) const
{
    constexpr quint64 behind = quint64(1) << 62; // those who wait, those who do not, those on hold
    const int limit = m_limits.empty() ? 0 : m_limits[size_t(stage(number))];
    const Millis entered = enteredAt(number);
    if (isOnHold(number))
        return 2 * behind;
    if (!waitsTooLong(entered, false, limit, m_limitsAt))
        return behind + (quint64(entered) ^ (quint64(1) << 63)) / 4;
    const double weight = waitingWeight(entered, limit, m_limitsAt, weightMinor(number));
    return behind - 1 - quint64(std::clamp(weight * 1000, 0.0, 4e18));
}

QByteArray BoardContent::nameKey(CardNumber number) const
{
    std::uint32_t place = m_kept[number].texts;
    m_texts.next(place);
    const std::string_view name = m_texts.next(place), key = m_texts.next(place);
    if (!key.empty())
        return QByteArray::fromRawData(key.data(), qsizetype(key.size()));
    return foldKey(QString::fromUtf8(name.data(), qsizetype(name.size()))).toUtf8();
}

/// Names are put in order once, so that sorting by them later compares numbers.
void BoardContent::rankNames()
{
    struct Name {
        quint64 begin; ///< of the key, as a number: mostly it decides
        QByteArray key;
        CardNumber number;
    };
    std::vector<Name> names;
    names.reserve(m_seen.size());
    for (CardNumber number = 0; number < m_seen.size(); ++number) {
        QByteArray key = nameKey(number);
        char begin[sizeof(quint64)] = {};
        std::copy_n(key.constData(), std::min(key.size(), qsizetype(sizeof begin)), begin);
        names.push_back({qFromBigEndian<quint64>(begin), std::move(key), number});
    }
    std::sort(names.begin(), names.end(), [this](const Name &left, const Name &right) {
        if (left.begin != right.begin)
            return left.begin < right.begin;
        const int order = left.key.compare(right.key);
        return order < 0 || (order == 0 && walker(left.number) < walker(right.number));
    });
    for (size_t i = 0; i < names.size(); ++i)
        m_kept[names[i].number].nameRank = std::uint32_t(i + 1);
}

std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards,
                                               bool complete)
{
    auto content = std::make_shared<BoardContent>(journey);
    content->complete = content->m_isFolded = complete;
    QHash<StageId, int> positions;
    for (int i = 0; i < int(journey.stages.size()); ++i)
        positions.insert(journey.stages.at(i).id, i);
    std::vector<std::vector<const Card *>> columns(content->columns.size());
    for (const Card &card : cards) {
        if (const int position = positions.value(card.stage, -1); position >= 0)
            columns[size_t(position)].push_back(&card);
    }
    content->m_numbers.reserve(cards.size());
    const size_t room = size_t(cards.size()) + size_t(cards.size()) / 16 + 1; // for some that are new
    content->m_seen.reserve(room);
    content->m_kept.reserve(room);
    BoardFolder folded;
    for (size_t stage = 0; stage < columns.size(); ++stage) {
        const auto before = [](const Card *a, const Card *b) {
            return boardOrder(a->rank, a->walker(), b->rank, b->walker());
        };
        std::vector<const Card *> &column = columns[stage];
        if (!std::is_sorted(column.cbegin(), column.cend(), before))
            std::sort(column.begin(), column.end(), before);
        for (const Card *card : column) {
            if (content->find(card->walker()) != noCard)
                continue;
            const CardNumber number = content->make(*card, int(stage), complete ? &folded : nullptr);
            content->enter(number);
            content->columns[stage].push_back(number);
        }
        content->columns[stage].shrink_to_fit();
    }
    content->rankNames();
    if (complete) {
        content->m_owners.fold();
        content->m_tags.fold();
    }
    return content;
}

// --- order ---

namespace
{

/// What decides first where a card stands in its column: the least is on top.
quint64 sortNumber(const BoardContent &content, CardNumber number, BoardSort sort)
{
    // Signed numbers in the order of unsigned ones.
    const auto up = [](qint64 value) { return quint64(value) ^ (quint64(1) << 63); };
    switch (sort) {
    case BoardSort::ByHand:
        // Through a lens several stages share a column: each keeps its order.
        return quint64(content.stage(number));
    case BoardSort::Name:
        break;
    case BoardSort::Purchases:
        return ~up(content.purchaseMinor(number));
    case BoardSort::Advocacy:
        return ~up(content.advocacyMinor(number));
    case BoardSort::Deals:
        return ~up(content.expectedMinor(number));
    case BoardSort::Expected:
        return up(content.expectedOrder(number));
    case BoardSort::TimeInStage:
        return up(content.enteredAt(number));
    case BoardSort::Waiting:
        return content.waitingOrder(number);
    case BoardSort::NextTask:
        return up(content.nextTaskOrder(number));
    }
    return 0;
}

} // namespace

bool boardLess(const BoardContent &content, CardNumber left, CardNumber right, BoardSort sort)
{
    const quint64 one = sortNumber(content, left, sort), other = sortNumber(content, right, sort);
    if (one != other)
        return one < other;
    int order = 0;
    if (sort == BoardSort::ByHand)
        order = content.rank(left).compare(content.rank(right));
    else if (content.nameRank(left) > 0 && content.nameRank(right) > 0)
        return content.nameRank(left) < content.nameRank(right);
    else
        order = content.nameKey(left).compare(content.nameKey(right));
    return order < 0 || (order == 0 && content.walker(left) < content.walker(right));
}

void sortBoardRow(const BoardContent &content, BoardContent::Column &row, BoardSort sort)
{
    struct Place {
        quint64 number;
        std::uint32_t name;
        CardNumber card;
    };
    // Side by side in memory: looking each up would wait for it most of the time.
    std::vector<Place> places;
    places.reserve(row.size());
    for (const CardNumber card : row)
        places.push_back({sortNumber(content, card, sort), content.nameRank(card), card});
    std::sort(places.begin(), places.end(), [&content, sort](const Place &left, const Place &right) {
        if (left.number != right.number)
            return left.number < right.number;
        if (sort != BoardSort::ByHand && left.name > 0 && right.name > 0)
            return left.name < right.name;
        return boardLess(content, left.card, right.card, sort);
    });
    std::transform(places.cbegin(), places.cend(), row.begin(),
                   [](const Place &place) { return place.card; });
}

} // namespace vouch::ui
