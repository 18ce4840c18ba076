// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/row_blocks.h"

#include <QtEndian>

namespace vouch::insight
{

namespace
{

constexpr qsizetype maxBlocks = 4096;
constexpr int bytesEach = 8; ///< two for the count, six for the digest
constexpr quint64 digestBits = (quint64(1) << 48) - 1;

/// The same everywhere and in every version, which qHash() is not.
quint64 hashOf(const QStringList &row)
{
    quint64 hash = 0xcbf29ce484222325;
    const auto add = [&hash](quint16 unit) {
        hash ^= unit;
        hash *= 0x100000001b3;
    };
    for (const QString &cell : row) {
        for (const QChar c : cell)
            add(c.unicode());
        add(0x1f);
    }
    hash ^= hash >> 33; // the lowest bits decide where blocks end
    hash *= 0xff51afd7ed558ccd;
    return hash ^ (hash >> 33);
}

} // namespace

int blockSizeFor(qsizetype rows)
{
    return int(std::max<qsizetype>(1, (rows + maxBlocks - 1) / maxBlocks));
}

QList<RowBlock> blocksOf(const QList<QStringList> &rows, int blockSize)
{
    const auto size = quint64(std::max(1, blockSize));
    QList<RowBlock> blocks;
    RowBlock block;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const quint64 hash = hashOf(rows[row]);
        block.digest = (block.digest ^ hash) * 0x9e3779b97f4a7c15;
        block.digest ^= block.digest >> 31;
        ++block.count;
        if (hash % size != 0 && quint64(block.count) < size * 8 && block.count < 0xffff &&
            row + 1 < rows.size())
            continue;
        block.digest &= digestBits;
        blocks.append(block);
        block = {row + 1, 0, 0};
    }
    return blocks;
}

QByteArray packBlocks(const QList<RowBlock> &blocks)
{
    QByteArray packed(blocks.size() * bytesEach, 0);
    char *at = packed.data();
    for (const RowBlock &block : blocks) {
        qToBigEndian(quint64(block.count) << 48 | block.digest, at);
        at += bytesEach;
    }
    return packed;
}

QList<RowBlock> unpackBlocks(const QByteArray &packed)
{
    QList<RowBlock> blocks;
    qsizetype first = 0;
    for (qsizetype at = 0; at + bytesEach <= packed.size(); at += bytesEach) {
        const auto both = qFromBigEndian<quint64>(packed.constData() + at);
        blocks.append({first, qsizetype(both >> 48), both & digestBits});
        first += blocks.last().count;
    }
    return blocks;
}

} // namespace vouch::insight
