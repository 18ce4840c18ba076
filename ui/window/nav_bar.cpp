// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/nav_bar.h"

#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

NavBar::NavBar(QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"nav"_s);
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Screens"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(2);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(2);
    layout->addLayout(m_entries);
    layout->addStretch();
    m_fold = new QToolButton(this);
    m_fold->setIcon(theme::icon(u"sidebar"_s));
    m_fold->setIconSize({20, 20});
    m_fold->setText(tr("Fold"));
    setTip(m_fold, tr("Fold or unfold the navigation (F9)"));
    m_fold->setAccessibleName(tr("Fold or unfold the navigation"));
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, &NavBar::foldRequested);
    layout->addWidget(m_fold);
    applyWidth();
}

void NavBar::clear()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void NavBar::addEntry(const QString &key, const QString &title, const QString &iconName,
                      const QString &shortcut)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"nav-"_s + key);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setIcon(theme::icon(iconName));
    button->setIconSize({20, 20});
    button->setText(QString(title).replace(u'&', u"&&"_s));
    setTip(button, shortcut.isEmpty() ? title : tr("%1 (%2)").arg(title, shortcut));
    button->setAccessibleName(title);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, key] { emit chosen(key); });
    m_entries->addWidget(button);
    m_buttons.insert(key, button);
    applyWidth();
}

void NavBar::setCurrent(const QString &key)
{
    for (auto it = m_buttons.constBegin(); it != m_buttons.constEnd(); ++it) {
        // Exclusive buttons cannot all be up unless exclusiveness pauses.
        it.value()->setAutoExclusive(false);
        it.value()->setChecked(it.key() == key);
        it.value()->setAutoExclusive(true);
    }
}

void NavBar::setFolded(bool folded)
{
    m_folded = folded;
    applyWidth();
}

void NavBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyWidth();
    QFrame::changeEvent(event);
}

void NavBar::applyWidth()
{
    const auto style = m_folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    const int height = std::max(36, fontMetrics().height() + 16);
    QList<QToolButton *> all = m_buttons.values();
    if (m_fold)
        all.append(m_fold);
    int widest = 176;
    for (QToolButton *button : all) {
        button->setToolButtonStyle(style);
        button->setFixedHeight(height);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        widest = std::max(widest, 72 + fontMetrics().horizontalAdvance(button->text()));
    }
    setFixedWidth(m_folded ? 56 : widest);
}

} // namespace vouch::ui
