// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_bar.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/window/person_search.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int shownActions = 2; // the rest is in the menu behind "…", so that the bar fits 1024 px
}

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_screenRow(new QHBoxLayout)
    , m_title(new PlainLabel(this))
    , m_search(new PersonSearch(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_last(new QToolButton(this))
    , m_new(new QToolButton(this))
{
    setProperty("surface", u"bar"_s);
    setObjectName(u"top-bar"_s);
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setSpacing(8);
    m_title->setProperty("role", u"title"_s);
    widthWithText(m_search, Width::Most, 280);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo->setObjectName(u"undo-button"_s);
    m_last->setObjectName(u"undo-list-button"_s);
    m_last->setIcon(theme::icon(u"chevron-down"_s));
    setTip(m_last, tr("Last changes"));
    m_last->setAccessibleName(tr("Last changes"));
    m_last->setPopupMode(QToolButton::InstantPopup);
    m_new->setText(tr("New"));
    m_new->setObjectName(u"new-button"_s);
    m_new->setAccessibleName(tr("New"));
    setTip(m_new, tr("New"));
    m_new->setIcon(theme::icon(u"add"_s, &Colours::accentText));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setProperty("kind", u"primary"_s);
    for (QToolButton *button : {m_back, m_forward, m_undo, m_last, m_new}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(28, 28);
    }
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_forward);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    m_screenRow->setSpacing(4);
    m_layout->addLayout(m_screenRow);
    m_layout->addWidget(m_search, 1);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(m_last);
    m_layout->addWidget(m_new);
}

void TopBar::setNavigation(QAction *back, QAction *forward)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
}

void TopBar::setUndo(QAction *undo, QMenu *list)
{
    m_undoAction = undo;
    m_last->setMenu(list);
    connect(undo, &QAction::changed, this, &TopBar::showUndo);
    connect(m_undo, &QToolButton::clicked, undo, &QAction::trigger);
    showUndo();
}

void TopBar::showUndo()
{
    // Not the default action: its text may be as long as the longest name.
    // Languages without Latin letters write the key of the menu behind the word: “撤销(&U)”.
    static const QRegularExpression keyBehind(u"\\(&.\\)"_s);
    const QString text = m_undoAction->text().remove(keyBehind).remove(u'&');
    m_undo->setIcon(m_undoAction->icon());
    m_undo->setEnabled(m_undoAction->isEnabled());
    m_undo->setText(
        fontMetrics().elidedText(text, Qt::ElideRight, 170 * theme::zoom() / 100).replace(u'&', u"&&"_s));
    setTip(m_undo, tr("%1 (Ctrl+Z)").arg(text));
    m_undo->setAccessibleName(text);
    fit();
}

void TopBar::setNewMenu(QMenu *menu)
{
    m_new->setMenu(menu);
}

void TopBar::setTitle(const QString &title)
{
    m_wholeTitle = title;
    fit();
}

/// Gives up words before anything leaves the bar: first those of the undo button, whose tool tip says them
/// too, then those of the screen's actions, then the one of *New*; the title is elided last.
void TopBar::fit()
{
    enum Step { AllWords, NoUndoWords, NoActionWords, NoNewWord, LeastSearch };
    const auto words = [](bool shown) {
        return shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    };
    const auto em = [this](int letters) { return letters * fontMetrics().averageCharWidth(); };
    m_title->setText(m_wholeTitle);
    m_title->ensurePolished();
    const int title = std::min(m_title->sizeHint().width(), em(34));
    for (int step = AllWords; step <= LeastSearch; ++step) {
        m_undo->setToolButtonStyle(words(step < NoUndoWords));
        for (int i = 0; i < m_screenRow->count(); ++i) {
            auto *button = qobject_cast<QToolButton *>(m_screenRow->itemAt(i)->widget());
            if (button && button->defaultAction() && !button->defaultAction()->icon().isNull())
                button->setToolButtonStyle(words(step < NoActionWords));
        }
        m_new->setToolButtonStyle(words(step < NoNewWord));
        m_search->setMinimumWidth(em(step < LeastSearch ? 20 : 12));
        int others = 0;
        for (QWidget *part :
             {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_forward),
              static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_new)})
            others += part->sizeHint().width() + m_layout->spacing();
        for (int i = 0; i < m_screenRow->count(); ++i)
            others += m_screenRow->itemAt(i)->widget()->sizeHint().width() + m_screenRow->spacing();
        others += m_search->minimumWidth() + 3 * m_layout->spacing();
        const int room =
            width() - others - m_layout->contentsMargins().left() - m_layout->contentsMargins().right();
        if (title <= room || step == LeastSearch) {
            m_title->setText(m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight,
                                                               std::max(em(6), std::min(title, room))));
            setTip(m_title, m_title->text() == m_wholeTitle ? QString() : m_wholeTitle);
            return;
        }
    }
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &TopBar::fit,
                                  Qt::QueuedConnection); // the buttons learn of it after the bar
}

void TopBar::setScreenActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_screenRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    delete m_more;
    m_more = nullptr;
    int count = 0;
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        if (!action->icon().isNull() && count++ < shownActions) {
            m_screenRow->addWidget(buttonFor(action));
            continue;
        }
        if (!m_more)
            m_more = new QMenu(this);
        m_more->addAction(action);
    }
    if (m_more) {
        auto *button = new QToolButton(this);
        button->setIcon(theme::icon(u"more"_s));
        setTip(button, tr("More for this screen"));
        button->setAccessibleName(tr("More for this screen"));
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(28, 28);
        button->setMenu(m_more);
        m_screenRow->addWidget(button);
    }
    fit();
}

QToolButton *TopBar::buttonFor(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(28);
    return button;
}

} // namespace vouch::ui
