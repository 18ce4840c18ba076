// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <array>
#include <optional>

/// What all vocabularies do. A vocabulary is an enumeration and a table with one row for each of its values:
/// the value, the key by which files and the store know it, and how people say it (context "Words").
namespace vouch::words
{

/// For a static_assert beside the table: every value has its row, in the order of the enumeration, and a key.
template<class Row, std::size_t count>
constexpr bool isWhole(const std::array<Row, count> &rows)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (std::size_t(rows[i].value) != i || rows[i].key.isEmpty())
            return false;
    }
    return true;
}

template<class Row, std::size_t count>
auto valueOf(const std::array<Row, count> &rows, QStringView key) -> std::optional<decltype(Row::value)>
{
    for (const Row &row : rows) {
        if (row.key == key)
            return row.value;
    }
    return std::nullopt;
}

template<class Row, std::size_t count>
auto valuesOf(const std::array<Row, count> &rows) -> QList<decltype(Row::value)>
{
    QList<decltype(Row::value)> values;
    for (const Row &row : rows)
        values.append(row.value);
    return values;
}

inline QString translated(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

} // namespace vouch::words

namespace vouch
{

/// Keys and names of some values, for lists to choose from.
template<class Value>
QList<std::pair<QString, QString>> choicesOf(const QList<Value> &values)
{
    QList<std::pair<QString, QString>> choices;
    for (const Value value : values)
        choices.append({keyOf(value), nameOf(value)});
    return choices;
}

/// The keys of some values, in their order: for options of the command line and lists in files.
template<class Value>
QStringList keysOf(const QList<Value> &values)
{
    QStringList keys;
    for (const Value value : values)
        keys.append(keyOf(value));
    return keys;
}

} // namespace vouch
