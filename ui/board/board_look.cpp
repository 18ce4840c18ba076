// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_look.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

template<class T>
struct Word {
    T value;
    const char16_t *key;
    const char *name;
};

constexpr Word<BoardSort> sortWords[] = {
    {BoardSort::ByHand, u"by-hand", QT_TRANSLATE_NOOP("Board", "By hand")},
    {BoardSort::Name, u"name", QT_TRANSLATE_NOOP("Board", "Name")},
    {BoardSort::Deals, u"deals", QT_TRANSLATE_NOOP("Board", "Open deals, largest first")},
    {BoardSort::Expected, u"expected", QT_TRANSLATE_NOOP("Board", "Expected date")},
    {BoardSort::Purchases, u"purchases", QT_TRANSLATE_NOOP("Board", "Purchases")},
    {BoardSort::Advocacy, u"advocacy", QT_TRANSLATE_NOOP("Board", "Advocacy")},
    {BoardSort::Waiting, u"waiting", QT_TRANSLATE_NOOP("Board", "Longest waiting, worth most")},
    {BoardSort::TimeInStage, u"time-in-stage", QT_TRANSLATE_NOOP("Board", "Time in stage")},
    {BoardSort::NextTask, u"next-task", QT_TRANSLATE_NOOP("Board", "Next task")}};

constexpr Word<BoardValue> valueWords[] = {
    {BoardValue::Deals, u"deals", QT_TRANSLATE_NOOP("Board", "With open deals")},
    {BoardValue::Buyers, u"buyers", QT_TRANSLATE_NOOP("Board", "Buyers")},
    {BoardValue::Advocates, u"advocates", QT_TRANSLATE_NOOP("Board", "Advocates")},
    {BoardValue::Both, u"both", QT_TRANSLATE_NOOP("Board", "Buyers and advocates")},
    {BoardValue::Neither, u"neither", QT_TRANSLATE_NOOP("Board", "Neither bought nor advocated")}};

constexpr Word<BoardAggregate> aggregateWords[] = {
    {BoardAggregate::Expected, u"expected", QT_TRANSLATE_NOOP("Board", "Expected of open deals")},
    {BoardAggregate::Weighted, u"weighted",
     QT_TRANSLATE_NOOP("Board", "Open deals, weighted by probability")},
    {BoardAggregate::PurchaseSum, u"purchase-sum", QT_TRANSLATE_NOOP("Board", "Sum of purchases")},
    {BoardAggregate::PurchaseAverage, u"purchase-average", QT_TRANSLATE_NOOP("Board", "Average purchases")},
    {BoardAggregate::PurchaseMedian, u"purchase-median", QT_TRANSLATE_NOOP("Board", "Median purchases")},
    {BoardAggregate::AdvocacySum, u"advocacy-sum", QT_TRANSLATE_NOOP("Board", "Sum of advocacy")},
    {BoardAggregate::AdvocacyAverage, u"advocacy-average", QT_TRANSLATE_NOOP("Board", "Average advocacy")},
    {BoardAggregate::AdvocacyMedian, u"advocacy-median", QT_TRANSLATE_NOOP("Board", "Median advocacy")},
    {BoardAggregate::None, u"none", QT_TRANSLATE_NOOP("Board", "No amount")}};

constexpr Word<BoardField> fieldWords[] = {
    {BoardField::Networks, u"networks", QT_TRANSLATE_NOOP("Board", "Networks")},
    {BoardField::Subtitle, u"subtitle", QT_TRANSLATE_NOOP("Board", "Company or handle")},
    {BoardField::Values, u"values", QT_TRANSLATE_NOOP("Board", "Purchases and advocacy")},
    {BoardField::Tags, u"tags", QT_TRANSLATE_NOOP("Board", "Tags")},
    {BoardField::Age, u"age", QT_TRANSLATE_NOOP("Board", "Time in stage")},
    {BoardField::Task, u"task", QT_TRANSLATE_NOOP("Board", "Next task")},
    {BoardField::Owner, u"owner", QT_TRANSLATE_NOOP("Board", "Owner")}};

template<class T, std::size_t N>
QList<T> valuesOf(const Word<T> (&words)[N])
{
    QList<T> values;
    for (const Word<T> &word : words)
        values.append(word.value);
    return values;
}

template<class T, std::size_t N>
QString keyOf(const Word<T> (&words)[N], T value)
{
    const auto found =
        std::find_if(words, words + N, [value](const Word<T> &word) { return word.value == value; });
    return found == words + N ? QString() : QString::fromUtf16(found->key);
}

template<class T, std::size_t N>
QString nameOf(const Word<T> (&words)[N], T value)
{
    const auto found =
        std::find_if(words, words + N, [value](const Word<T> &word) { return word.value == value; });
    return found == words + N ? QString() : QCoreApplication::translate("Board", found->name);
}

template<class T, std::size_t N>
T valueOf(const Word<T> (&words)[N], const QString &key, T otherwise)
{
    const auto found =
        std::find_if(words, words + N, [&key](const Word<T> &word) { return QStringView(word.key) == key; });
    return found == words + N ? otherwise : found->value;
}

QStringList listFrom(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

} // namespace

QList<BoardSort> boardSorts(bool ofDeals)
{
    QList<BoardSort> sorts = valuesOf(sortWords);
    if (ofDeals)
        sorts.removeOne(BoardSort::Advocacy);
    else
        sorts.removeOne(BoardSort::Expected);
    return sorts;
}

const QList<BoardValue> &boardValues()
{
    static const QList<BoardValue> all = valuesOf(valueWords);
    return all;
}

const QList<BoardAggregate> &boardAggregates()
{
    static const QList<BoardAggregate> all = valuesOf(aggregateWords);
    return all;
}

const QList<BoardField> &boardFields()
{
    static const QList<BoardField> all = valuesOf(fieldWords);
    return all;
}

QString boardKey(BoardSort sort)
{
    return keyOf(sortWords, sort);
}

QString boardKey(BoardValue value)
{
    return keyOf(valueWords, value);
}

QString boardKey(BoardAggregate aggregate)
{
    return keyOf(aggregateWords, aggregate);
}

QString boardKey(BoardField field)
{
    return keyOf(fieldWords, field);
}

QString boardName(BoardSort sort)
{
    return nameOf(sortWords, sort);
}

QString boardName(BoardValue value)
{
    return nameOf(valueWords, value);
}

QString boardName(BoardAggregate aggregate)
{
    return nameOf(aggregateWords, aggregate);
}

QString boardName(BoardField field)
{
    return nameOf(fieldWords, field);
}

QString boardShortName(BoardAggregate aggregate)
{
    switch (aggregate) {
    case BoardAggregate::PurchaseSum:
        return QCoreApplication::translate("Board", "Σ purchases", "sum; short, in a column's header");
    case BoardAggregate::PurchaseAverage:
        return QCoreApplication::translate("Board", "Ø purchases", "average; short, in a column's header");
    case BoardAggregate::PurchaseMedian:
        return QCoreApplication::translate("Board", "Median purchases", "short, in a column's header");
    case BoardAggregate::Expected:
        return QCoreApplication::translate("Board", "Σ expected",
                                           "of open deals; short, in a column's header");
    case BoardAggregate::Weighted:
        return QCoreApplication::translate("Board", "Σ weighted",
                                           "open deals by probability; short, in a column's header");
    case BoardAggregate::AdvocacySum:
        return QCoreApplication::translate("Board", "Σ advocacy", "sum; short, in a column's header");
    case BoardAggregate::AdvocacyAverage:
        return QCoreApplication::translate("Board", "Ø advocacy", "average; short, in a column's header");
    case BoardAggregate::AdvocacyMedian:
        return QCoreApplication::translate("Board", "Median advocacy", "short, in a column's header");
    case BoardAggregate::None:
        break;
    }
    return {};
}

bool BoardFilter::hasChips() const
{
    return !owners.isEmpty() || !tags.isEmpty() || !networks.isEmpty() || value != BoardValue::Any ||
           waiting || onHold || noTask;
}

QJsonObject BoardLook::toJson() const
{
    QJsonObject who;
    if (!filter.text.trimmed().isEmpty())
        who.insert(u"text"_s, filter.text.trimmed());
    const std::pair<QString, const QStringList &> lists[] = {
        {u"owners"_s, filter.owners}, {u"tags"_s, filter.tags}, {u"networks"_s, filter.networks}};
    for (const auto &[key, list] : lists) {
        if (!list.isEmpty())
            who.insert(key, QJsonArray::fromStringList(list));
    }
    if (filter.value != BoardValue::Any)
        who.insert(u"value"_s, boardKey(filter.value));
    const std::pair<QString, bool> flags[] = {
        {u"waiting"_s, filter.waiting}, {u"on_hold"_s, filter.onHold}, {u"no_task"_s, filter.noTask}};
    for (const auto &[key, set] : flags) {
        if (set)
            who.insert(key, true);
    }
    QJsonArray shown;
    for (const BoardField field : boardFields()) {
        if (fields.testFlag(field))
            shown.append(boardKey(field));
    }
    QJsonObject json{{u"filter"_s, who},
                     {u"lens"_s, lens},
                     {u"lanes"_s, lanes},
                     {u"sort"_s, boardKey(sort)},
                     {u"aggregate"_s, boardKey(aggregate)},
                     {u"fields"_s, shown},
                     {u"compact"_s, compact},
                     {u"folded"_s, QJsonArray::fromStringList(folded)}};
    if (!foldedLanes.isEmpty())
        json.insert(u"folded_lanes"_s, QJsonArray::fromStringList(foldedLanes));
    if (flow)
        json.insert(u"flow"_s, true);
    if (otherNames)
        json.insert(u"other_names"_s, true);
    return json;
}

BoardLook BoardLook::fromJson(const QJsonObject &json)
{
    BoardLook look;
    const QJsonObject who = json.value("filter"_L1).toObject();
    look.filter.text = who.value("text"_L1).toString();
    look.filter.owners = listFrom(who.value("owners"_L1));
    look.filter.tags = listFrom(who.value("tags"_L1));
    look.filter.networks = listFrom(who.value("networks"_L1));
    look.filter.value = valueOf(valueWords, who.value("value"_L1).toString(), BoardValue::Any);
    look.filter.waiting = who.value("waiting"_L1).toBool();
    look.filter.onHold = who.value("on_hold"_L1).toBool();
    look.filter.noTask = who.value("no_task"_L1).toBool();
    look.lens = json.value("lens"_L1).toString();
    look.lanes = json.value("lanes"_L1).toBool();
    look.sort = valueOf(sortWords, json.value("sort"_L1).toString(), look.sort);
    look.aggregate = valueOf(aggregateWords, json.value("aggregate"_L1).toString(), look.aggregate);
    if (json.contains("fields"_L1)) {
        const QStringList shown = listFrom(json.value("fields"_L1));
        for (const BoardField field : boardFields())
            look.fields.setFlag(field, shown.contains(boardKey(field)));
    }
    look.compact = json.value("compact"_L1).toBool();
    look.folded = listFrom(json.value("folded"_L1));
    look.foldedLanes = listFrom(json.value("folded_lanes"_L1));
    look.flow = json.value("flow"_L1).toBool();
    look.otherNames = json.value("other_names"_L1).toBool();
    return look;
}

} // namespace vouch::ui
