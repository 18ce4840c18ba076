// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_content.h"

#include "core/base/search.h"
#include "core/base/text.h"
#include "core/journeys/journey.h"

#include <algorithm>

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

/// As it is shown, folded, and in the other ways in which people type it.
QString filterText(const QString &text)
{
    search::Document document;
    document.addName(text);
    QString ways = document.text();
    for (const QString &way : {search::folded(text), text.toLower()}) {
        if (!ways.contains(way))
            ways += u' ' + way;
    }
    return ways;
}

/// Transliterating takes much longer than everything else here, and companies, owners and tags repeat.
class Folder
{
public:
    QString operator()(const QString &text)
    {
        if (isPlain(text))
            return text.toLower();
        const auto known = m_known.constFind(text);
        return known != m_known.cend() ? *known : *m_known.insert(text, filterText(text));
    }

private:
    QHash<QString, QString> m_known;
};

QString nameKeyOf(const Card &card)
{
    if (!card.sortKey.isEmpty())
        return card.sortKey;
    return foldKey(card.name);
}

/// What the filter compares with. Plain ASCII goes without the transliteration that other scripts need.
QByteArray filterKeyOf(const Card &card, Folder &folded)
{
    QString text = isPlain(card.name) ? card.name.toLower() : filterText(card.name);
    text += u'\n' + folded(card.subtitle) + u'\n' + folded(card.owner);
    for (const QString &tag : card.tags)
        text += u'\n' + folded(tag);
    QByteArray key = text.toUtf8();
    key.squeeze(); // there are as many as people, and room for letters of three bytes was made
    return key;
}

BoardEntry entryOf(const Card &card, int stage, Folder &folded)
{
    const QString name = nameKeyOf(card);
    return {card, filterKeyOf(card, folded), name, 0, stage};
}

} // namespace

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

BoardEntry makeBoardEntry(const Card &card, int stage)
{
    Folder folded;
    return entryOf(card, stage, folded);
}

std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards)
{
    auto content = std::make_shared<BoardContent>();
    content->columns.resize(size_t(journey.stages.size()));
    QHash<StageId, int> positions;
    for (int i = 0; i < int(journey.stages.size()); ++i)
        positions.insert(journey.stages.at(i).id, i);
    content->entries.reserve(size_t(cards.size()));
    Folder folded;
    for (const Card &card : cards) {
        const auto position = positions.constFind(card.stage);
        if (position == positions.cend())
            continue;
        const auto [entry, fresh] = content->entries.try_emplace(card.person.value);
        if (!fresh)
            continue;
        entry->second = entryOf(card, *position, folded);
        content->columns.at(size_t(*position)).cards.push_back(&entry->second);
    }
    for (BoardContent::Column &column : content->columns) {
        std::sort(column.cards.begin(), column.cards.end(), [](const BoardEntry *a, const BoardEntry *b) {
            return boardOrder(a->card.rank, a->card.person, b->card.rank, b->card.person);
        });
    }
    // Names are put in order once and here, so that sorting by them later compares numbers.
    std::vector<BoardEntry *> named;
    named.reserve(content->entries.size());
    for (auto &[id, entry] : content->entries)
        named.push_back(&entry);
    sortBoardRow(named, BoardSort::Name);
    for (size_t i = 0; i < named.size(); ++i)
        named[i]->nameRank = quint32(i + 1);
    return content;
}

quint64 boardSortNumber(const BoardEntry &entry, BoardSort sort)
{
    // Signed numbers in the order of unsigned ones.
    const auto up = [](qint64 value) { return quint64(value) ^ (quint64(1) << 63); };
    switch (sort) {
    case BoardSort::ByHand:
        return quint64(entry.stage); // through a lens several stages share a column: each keeps its order
    case BoardSort::Name:
        break;
    case BoardSort::Purchases:
        return ~up(entry.card.purchaseMinor);
    case BoardSort::Advocacy:
        return ~up(entry.card.advocacyMinor);
    case BoardSort::TimeInStage:
        return up(entry.card.enteredAt);
    case BoardSort::NextTask:
        return entry.card.nextTaskAt ? up(*entry.card.nextTaskAt) : ~quint64(0);
    }
    return 0;
}

bool boardLess(const BoardEntry &left, const BoardEntry &right, BoardSort sort)
{
    const quint64 one = boardSortNumber(left, sort), other = boardSortNumber(right, sort);
    if (one != other)
        return one < other;
    if (sort == BoardSort::ByHand)
        return boardOrder(left.card.rank, left.card.person, right.card.rank, right.card.person);
    if (left.nameRank > 0 && right.nameRank > 0)
        return left.nameRank < right.nameRank;
    const int order = left.nameKey.compare(right.nameKey);
    return order < 0 || (order == 0 && left.card.person < right.card.person);
}

void sortBoardRow(std::vector<BoardEntry *> &row, BoardSort sort)
{
    struct Place {
        quint64 number;
        quint32 name;
        BoardEntry *entry;
    };
    // Side by side in memory: comparing through pointers would wait for it most of the time.
    std::vector<Place> places;
    places.reserve(row.size());
    for (BoardEntry *entry : row)
        places.push_back({boardSortNumber(*entry, sort), entry->nameRank, entry});
    std::sort(places.begin(), places.end(), [sort](const Place &left, const Place &right) {
        if (left.number != right.number)
            return left.number < right.number;
        if (sort != BoardSort::ByHand && left.name > 0 && right.name > 0)
            return left.name < right.name;
        return boardLess(*left.entry, *right.entry, sort);
    });
    std::transform(places.cbegin(), places.cend(), row.begin(),
                   [](const Place &place) { return place.entry; });
}

} // namespace vouch::ui
