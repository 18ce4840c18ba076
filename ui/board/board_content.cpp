// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_content.h"

#include "core/base/text.h"

#include <algorithm>

namespace vouch::ui
{

namespace
{

QString folded(const QString &text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    return ascii ? text.toLower() : text.toLower() + u' ' + foldKey(text);
}

} // namespace

QString boardFilterKey(const Card &card)
{
    QString text = card.name + u'\n' + card.subtitle + u'\n' + card.owner;
    for (const QString &tag : card.tags)
        text += u'\n' + tag;
    return folded(text);
}

QStringList boardFilterWords(const QString &typed)
{
    return typed.toLower().split(u' ', Qt::SkipEmptyParts);
}

std::shared_ptr<BoardContent> makeBoardContent(const Journey &journey, const QList<Card> &cards)
{
    auto content = std::make_shared<BoardContent>();
    content->columns.resize(size_t(journey.stages.size()));
    QHash<StageId, size_t> positions;
    for (qsizetype i = 0; i < journey.stages.size(); ++i)
        positions.insert(journey.stages.at(i).id, size_t(i));
    content->entries.reserve(size_t(cards.size()));
    for (const Card &card : cards) {
        const auto position = positions.constFind(card.stage);
        if (position == positions.cend())
            continue;
        const auto [entry, fresh] = content->entries.try_emplace(card.person.value);
        if (!fresh)
            continue;
        entry->second = {card, boardFilterKey(card)};
        BoardContent::Column &column = content->columns.at(*position);
        column.cards.push_back(&entry->second);
        column.purchaseMinor += card.purchaseMinor;
    }
    for (BoardContent::Column &column : content->columns) {
        std::sort(column.cards.begin(), column.cards.end(), [](const BoardEntry *a, const BoardEntry *b) {
            return boardOrder(a->card.rank, a->card.person, b->card.rank, b->card.person);
        });
    }
    return content;
}

} // namespace vouch::ui
