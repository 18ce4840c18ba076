// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/combo_list.h"

#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace vouch::ui
{

namespace
{

class Rows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize own = QStyledItemDelegate::sizeHint(option, index);
        return {own.width(), isSeparator(index) ? 9 : std::max(26, option.fontMetrics.height() + 8)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!isSeparator(index)) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                          theme::colours().border);
    }

private:
    static bool isSeparator(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
    }
};

/// Keeps a key for the list until it is pressed, and only then lets Qt do what it does.
class Keys final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool asked = event->type() == QEvent::ShortcutOverride;
        if ((!asked && event->type() != QEvent::KeyPress) || m_replaying)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter && key->key() != Qt::Key_Escape)
            return false;
        event->accept();
        if (asked)
            return true;
        QKeyEvent replayed(QEvent::ShortcutOverride, key->key(), key->modifiers(), key->text());
        m_replaying = true;
        QCoreApplication::sendEvent(watched, &replayed);
        m_replaying = false;
        return true;
    }

private:
    bool m_replaying = false;
};

} // namespace

void mendList(QComboBox *box)
{
    if (box->findChild<QObject *>(QStringLiteral("list-keys"), Qt::FindDirectChildrenOnly))
        return; // polished again, in other colours
    if (QLatin1String(box->itemDelegate()->metaObject()->className()) == QLatin1String("QComboBoxDelegate"))
        box->setItemDelegate(new Rows(box));
    auto *keys = new Keys(box);
    keys->setObjectName(QStringLiteral("list-keys"));
    box->view()->installEventFilter(keys);
}

} // namespace vouch::ui
