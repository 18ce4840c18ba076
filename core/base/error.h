// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace vouch
{

/// What went wrong, in words for the person (`text`, translated, one sentence with the remedy) and for
/// whoever must find the cause (`detail`, never shown unasked, never a person's data).
struct Error {
    enum class Kind {
        Invalid,   ///< the request makes no sense; nothing was changed
        NotFound,  ///< the thing named is not there
        Conflict,  ///< somebody changed the same thing meanwhile
        Busy,      ///< another program holds the file
        Full,      ///< no room on the disk
        ReadOnly,  ///< the file or its folder cannot be written
        Damaged,   ///< the file's content is broken
        TooNew,    ///< made by a newer Vouch
        WrongFile, ///< not what was expected (another program's file)
        Io,        ///< reading or writing failed
        Cancelled, ///< the person stopped it
        Internal   ///< a bug of ours
    };
    Kind kind = Kind::Internal;
    QString text;
    QString detail;
};

/// Success without a value.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// A value or the reason why there is none. Expected failures are Results; bugs are Q_ASSERT.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

using Status = Result<Done>;

} // namespace vouch

/// Hands the error of a Result or Status expression on to the caller; its value is of no interest.
#define VOUCH_TRY(...) VOUCH_TRY_AS(VOUCH_JOINED(vouchTried, __COUNTER__), __VA_ARGS__)
#define VOUCH_TRY_AS(result, ...)                                                                            \
    do {                                                                                                     \
        if (auto result = (__VA_ARGS__); !result.ok())                                                       \
            return result.error();                                                                           \
    } while (false)

/// Gives the value of a Result to a new name (or to one that is there), or hands its error on to the caller:
///     VOUCH_GIVE(const QString name, personName(writer, person));
/// Stands between braces only, because it is more than one statement. Of a type with a comma: const auto.
#define VOUCH_GIVE(name, ...) VOUCH_GIVE_FROM(VOUCH_JOINED(vouchGiven, __COUNTER__), name, __VA_ARGS__)
#define VOUCH_GIVE_FROM(result, name, ...)                                                                   \
    auto result = (__VA_ARGS__);                                                                             \
    if (!result.ok())                                                                                        \
        return result.error();                                                                               \
    name = *std::move(result)
#define VOUCH_JOINED(left, right) VOUCH_JOINED_AS_THEY_ARE(left, right)
#define VOUCH_JOINED_AS_THEY_ARE(left, right) left##right
