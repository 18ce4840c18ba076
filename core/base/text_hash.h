// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace vouch
{

/// A number as text, without memory of its own: long tables have a million of them.
class NumberText
{
public:
    NumberText() = default;
    explicit NumberText(qint64 number) { append(number); }
    /// As QByteArray::number(number, 'g', significant), of up to 15 digits. That rounds halves up and takes
    /// four times as long; only a number with few binary places can lie half-way.
    NumberText(double number, int significant)
    {
        constexpr double places = 1 << 24;
        if (number * places - std::floor(number * places) > 0) {
            take(std::to_chars(m_text.data(), m_text.data() + m_text.size(), number,
                               std::chars_format::general, significant));
            return;
        }
        const QByteArray text = QByteArray::number(number, 'g', significant);
        std::copy(text.cbegin(), text.cend(), m_text.begin());
        m_size = std::size_t(text.size());
    }
    void append(qint64 number)
    {
        take(std::to_chars(m_text.data() + m_size, m_text.data() + m_text.size(), number));
    }
    void append(char c) { m_text[m_size++] = c; }
    /// The number that this text says, which may be another than that it was made of.
    double value() const
    {
        double number = 0;
        std::from_chars(m_text.data(), m_text.data() + m_size, number);
        return number;
    }
    QByteArrayView view() const { return {m_text.data(), qsizetype(m_size)}; }

private:
    void take(const std::to_chars_result &written) { m_size = std::size_t(written.ptr - m_text.data()); }
    std::array<char, 48> m_text{};
    std::size_t m_size = 0;
};

/// The SHA-256 of a long text that comes in small pieces.
class TextHash
{
public:
    void add(char c)
    {
        m_pending += c;
        if (m_pending.size() > enough)
            flush();
    }
    void add(QByteArrayView utf8) { m_pending.append(utf8.data(), std::size_t(utf8.size())); }
    void add(QStringView text)
    {
        const std::size_t begin = m_pending.size();
        for (const QChar c : text) {
            if (c.unicode() >= 0x80) {
                m_pending.resize(begin);
                return add(QByteArrayView(text.toUtf8()));
            }
            m_pending += char(c.unicode());
        }
    }
    void add(const NumberText &number) { add(number.view()); }
    QByteArray result()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    static constexpr std::size_t enough = 60'000;
    void flush()
    {
        m_hash.addData(QByteArrayView(m_pending.data(), qsizetype(m_pending.size())));
        m_pending.clear();
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::string m_pending;
};

} // namespace vouch
