// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_look.h"

#include <QWidget>

class QLabel;

namespace vouch::ui
{

class WrapLayout;

/// What a board is filtered by, a chip each: a click, Enter, Delete or Backspace on one takes it away,
/// "Clear" all.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);
    /// `note`: a sentence besides, e.g. that some people are in no column.
    void setFilter(const BoardFilter &filter, const QString &note);

signals:
    void changed(const vouch::ui::BoardFilter &filter);
    /// The last chip that had the focus is gone.
    void emptied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(const QString &text, const BoardFilter &without);
    void addListChips(const BoardFilter &filter);
    void addValueChips(const BoardFilter &filter);

    WrapLayout *m_row;
    QLabel *m_note;
    BoardFilter m_filter;
};

} // namespace vouch::ui
