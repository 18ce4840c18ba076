// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vouch::ui
{

/// Paints the rows of the People list: monogram and name, stages as quiet text, amounts in the colour of what
/// they are, a grey bar where a row is still on its way.
class PersonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace vouch::ui
