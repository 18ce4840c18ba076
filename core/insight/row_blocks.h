// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// A long table reduced to a few kilobytes that still tell where it changed: short digests of blocks of rows.
/// Where a block ends is decided by the rows themselves, so that a row more or less changes one block and not
/// all that follow.
namespace vouch::insight
{

struct RowBlock {
    qsizetype first = 0, count = 0;
    quint64 digest = 0; ///< 48 bits; finds changes, proves nothing: that is for the digest of the whole
};

/// Rows a block holds on average, so that there are at most some thousands of blocks.
int blockSizeFor(qsizetype rows);
QList<RowBlock> blocksOf(const QList<QStringList> &rows, int blockSize);
/// Eight bytes a block.
QByteArray packBlocks(const QList<RowBlock> &blocks);
QList<RowBlock> unpackBlocks(const QByteArray &packed);

} // namespace vouch::insight
