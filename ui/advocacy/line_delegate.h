// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace vouch::ui
{

/// Rows of the tables of this room: quiet lines, money in the colours of the two lenses, chips for states.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// How the cells of a column look.
    enum class CellKind { Text, Soft, Purchase, Advocacy, Chip };
    explicit LineDelegate(QList<CellKind> kinds, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_kinds(std::move(kinds))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A chip's colour is told by this role: the name of a Colours member below; none: soft.
    enum Tone { Soft, Good, Warning, Danger, Accent };
    static constexpr int toneRole = Qt::UserRole + 77;
    static QColor toneColour(int tone);

private:
    QList<CellKind> m_kinds;
};

} // namespace vouch::ui
