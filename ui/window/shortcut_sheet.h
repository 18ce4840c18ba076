// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
class QTreeWidget;

namespace vouch::ui
{

/// All keys of the program, read off the actions themselves, with a filter.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *parent);
    void addMenus(const QMenuBar *bar);
    void addActions(const QString &group, const QList<QAction *> &actions);

private:
    void addMenu(const QString &group, const QMenu *menu);
    void filter(const QString &text);
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
};

} // namespace vouch::ui
