// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QFrame>

class QGridLayout;
class QScrollArea;

namespace vouch::ui
{

/// What can be read in two ways, one line a column with a choice; the lines in doubt first. Hidden where
/// there is nothing to say.
class DoubtList final : public QFrame
{
    Q_OBJECT
public:
    explicit DoubtList(QWidget *parent = nullptr);
    /// Shows these; lines that are there already keep their box, and the focus in it.
    void setDoubts(const QList<exchange::ColumnDoubt> &doubts);
    bool isEmpty() const { return m_doubts.isEmpty(); }

signals:
    /// Key and value as ReadOptions::readings has them.
    void chosen(const QString &key, const QString &reading);

private:
    void build();
    void addLine(const exchange::ColumnDoubt &doubt, int row);
    void limitHeight();

    QList<exchange::ColumnDoubt> m_doubts;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
};

} // namespace vouch::ui
