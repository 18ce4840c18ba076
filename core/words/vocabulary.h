// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>

/// A vocabulary is an enumeration and a table with one row for each of its values. vocabularyOf() gives the
/// table; all that is asked of it is here.
namespace vouch
{

/// The key by which files and the store know a value, and how people say it: English, translated in the
/// context "Words"; null where it is not said.
template<class Value>
struct WordOf {
    Value value;
    QLatin1StringView key;
    const char *name = nullptr;
    const char *phrase = nullptr; ///< within a sentence, or as one: what that is, its vocabulary says
    const char *past = nullptr;   ///< "Asked"
};

/// For a static_assert beside the table: every value up to `last` has its row, in the order of the
/// enumeration, and a key.
template<class Value, std::size_t count>
constexpr bool isWhole(const WordOf<Value> (&rows)[count], Value last)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (std::size_t(rows[i].value) != i || rows[i].key.isEmpty())
            return false;
    }
    return count == std::size_t(last) + 1;
}

template<class Value>
concept Vocabulary = std::is_enum_v<Value> && requires(Value value)
{
    vocabularyOf(value);
};

QString translatedWord(const char *english);

template<Vocabulary Value>
QLatin1StringView keyOf(Value value)
{
    return vocabularyOf(value)[std::size_t(value)].key;
}

/// Nothing for a key that another program made.
template<Vocabulary Value>
std::optional<Value> fromKey(QStringView key)
{
    for (const WordOf<Value> &row : vocabularyOf(Value())) {
        if (row.key == key)
            return row.value;
    }
    return std::nullopt;
}

template<Vocabulary Value>
QString nameOf(Value value)
{
    return translatedWord(vocabularyOf(value)[std::size_t(value)].name);
}

template<Vocabulary Value>
QString phraseOf(Value value)
{
    return translatedWord(vocabularyOf(value)[std::size_t(value)].phrase);
}

template<Vocabulary Value>
QString pastOf(Value value)
{
    return translatedWord(vocabularyOf(value)[std::size_t(value)].past);
}

/// The same of a key; one that another program made is shown as it is.
template<Vocabulary Value>
QString nameOfKey(const QString &key)
{
    const auto value = fromKey<Value>(key);
    return value ? nameOf(*value) : key;
}

template<Vocabulary Value>
QString phraseOfKey(const QString &key)
{
    const auto value = fromKey<Value>(key);
    return value ? phraseOf(*value) : key;
}

template<Vocabulary Value>
QString pastOfKey(const QString &key)
{
    const auto value = fromKey<Value>(key);
    return value ? pastOf(*value) : key;
}

/// All values in the order in which they are offered.
template<Vocabulary Value>
QList<Value> allOf()
{
    QList<Value> values;
    for (const WordOf<Value> &row : vocabularyOf(Value()))
        values.append(row.value);
    return values;
}

/// Keys, for options of the command line and lists in files.
template<Vocabulary Value>
QStringList keysOf(const QList<Value> &values = allOf<Value>())
{
    QStringList keys;
    for (const Value value : values)
        keys.append(keyOf(value));
    return keys;
}

/// Keys and names, for lists to choose from.
template<Vocabulary Value>
QList<std::pair<QString, QString>> choicesOf(const QList<Value> &values = allOf<Value>())
{
    QList<std::pair<QString, QString>> choices;
    for (const Value value : values)
        choices.append({keyOf(value), nameOf(value)});
    return choices;
}

} // namespace vouch
