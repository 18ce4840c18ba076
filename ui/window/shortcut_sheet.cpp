// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_sheet.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Chinese texts carry the key behind the word: "打开(&O)…".
QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\s*\\(&\\w\\)"_s);
    text.remove(behind);
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return text.remove(u'…');
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 600);
    auto *layout = new QVBoxLayout(this);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the shortcuts"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    m_tree->setObjectName(u"shortcut-tree"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(windowTitle());
    layout->addWidget(m_tree);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
}

void ShortcutSheet::addMenus(const QMenuBar *bar)
{
    const QList<QAction *> tops = bar->actions();
    for (const QAction *top : tops) {
        if (top->menu())
            addMenu(withoutMnemonic(top->text()), top->menu());
    }
}

void ShortcutSheet::addMenu(const QString &group, const QMenu *menu)
{
    addActions(group, menu->actions());
}

void ShortcutSheet::addActions(const QString &group, const QList<QAction *> &actions)
{
    QTreeWidgetItem *parent = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount() && !parent; ++i) {
        if (m_tree->topLevelItem(i)->text(0) == group)
            parent = m_tree->topLevelItem(i);
    }
    QSet<QString> known;
    for (const QAction *action : actions) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        const QString text = withoutMnemonic(action->text());
        if (keys.isEmpty() || text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        if (!parent) {
            parent = new QTreeWidgetItem(m_tree, {group, QString()});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            parent->setFont(0, bold);
            parent->setFlags(Qt::ItemIsEnabled);
        }
        QString shown = keys;
        new QTreeWidgetItem(parent, {text, shown.replace(u"; "_s, tr("  or  "))});
    }
    m_tree->expandAll();
}

void ShortcutSheet::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            const bool match = text.isEmpty() ||
                               group->child(k)->text(0).contains(text, Qt::CaseInsensitive) ||
                               group->child(k)->text(1).contains(text, Qt::CaseInsensitive);
            group->child(k)->setHidden(!match);
            any = any || match;
        }
        group->setHidden(!any);
    }
}

} // namespace vouch::ui
