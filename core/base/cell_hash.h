// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <array>
#include <charconv>
#include <cmath>

namespace vouch
{

/// A digest over the cells of a workbook that comes out the same when they are written and when they are read
/// back, also after another program has saved the file without changing them.
class CellHash
{
public:
    void sheet(const QByteArray &name)
    {
        m_row = -1;
        m_pending += '\x1d' + name;
    }
    /// Cells come row by row, in a row from left to right.
    void add(int row, int column, bool number, QByteArrayView value)
    {
        if (row != m_row) {
            m_row = row;
            m_pending += '\x1e';
            append(row);
        }
        m_pending += number ? '\x1c' : '\x1f';
        append(column);
        m_pending += ':';
        m_pending += value;
        if (m_pending.size() > 60'000)
            flush();
    }
    QByteArray result()
    {
        flush();
        return m_hash.result().toHex();
    }
    /// Fifteen digits are what spreadsheets keep.
    static QByteArray digits(double value)
    {
        const bool whole = std::abs(value) < 1e15 && value == std::floor(value);
        return whole ? QByteArray::number(qint64(value)) : QByteArray::number(value, 'g', 15);
    }

private:
    void append(int number)
    {
        std::array<char, 12> digits;
        const auto *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_pending.append(digits.data(), end - digits.data());
    }
    void flush()
    {
        m_hash.addData(m_pending);
        m_pending.resize(0);
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending;
    int m_row = -1;
};

} // namespace vouch
