// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/many_choice.h"

#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

ManyChoice::ManyChoice(const QString &accessibleName, const QString &anyText, QWidget *parent)
    : QToolButton(parent)
    , m_name(accessibleName)
    , m_any(anyText)
    , m_menu(new QMenu(this))
{
    setProperty("kind", u"bordered"_s);
    setPopupMode(InstantPopup);
    setMenu(m_menu);
    setIcon(theme::icon(u"chevron-down"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(30);
    m_menu->installEventFilter(this);
    showText();
}

void ManyChoice::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    m_menu->clear();
    for (const auto &[key, text] : choices) {
        QAction *action = m_menu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setData(key);
        connect(action, &QAction::toggled, this, [this] {
            showText();
            emit chosenChanged();
        });
    }
    showText();
}

void ManyChoice::setChosen(const QStringList &keys)
{
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions)
        action->setChecked(keys.contains(action->data().toString()));
}

QStringList ManyChoice::chosen() const
{
    QStringList keys;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

bool ManyChoice::eventFilter(QObject *watched, QEvent *event)
{
    // A menu closes at the first choice; here there may be several.
    if (watched == m_menu) {
        QAction *active = nullptr;
        if (event->type() == QEvent::MouseButtonRelease)
            active = m_menu->actionAt(static_cast<QMouseEvent *>(event)->pos());
        else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space)
            active = m_menu->activeAction();
        if (active && active->isCheckable()) {
            active->toggle();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

void ManyChoice::showText()
{
    QStringList texts;
    const QList<QAction *> actions = m_menu->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            texts.append(action->text());
    }
    const QString text = texts.isEmpty() ? m_any
                         : texts.size() > 3
                             ? tr("%1 and %2 more").arg(texts.mid(0, 2).join(u", "_s)).arg(texts.size() - 2)
                             : texts.join(u", "_s);
    setText(text);
    setAccessibleName(m_name + u": "_s + text);
}

} // namespace vouch::ui
