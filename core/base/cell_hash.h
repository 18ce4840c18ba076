// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_hash.h"

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
        m_hash.add('\x1d');
        m_hash.add(QByteArrayView(name));
    }
    /// Cells come row by row, in a row from left to right.
    void add(int row, int column, bool number, QByteArrayView value)
    {
        if (row != m_row) {
            m_row = row;
            m_hash.add('\x1e');
            m_hash.add(NumberText(row));
        }
        m_hash.add(number ? '\x1c' : '\x1f');
        m_hash.add(NumberText(column));
        m_hash.add(':');
        m_hash.add(value);
    }
    QByteArray result() { return m_hash.result(); }
    /// Fifteen digits are what spreadsheets keep.
    static NumberText digits(double value)
    {
        const bool whole = std::abs(value) < 1e15 && value == std::floor(value);
        return whole ? NumberText(qint64(value)) : NumberText(value, 15);
    }

private:
    TextHash m_hash;
    int m_row = -1;
};

} // namespace vouch
