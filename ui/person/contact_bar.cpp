// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/contact_bar.h"

#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/words/channels.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QMenu>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr qsizetype mostButtons = 4;
}

ContactBar::ContactBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(4);
    hide();
}

void ContactBar::present(const PersonRecord &person)
{
    const QList<ContactLink> links = contactLinks(person);
    const auto same = [](const ContactLink &a, const ContactLink &b) {
        return a.url == b.url && a.shown == b.shown && a.channel == b.channel;
    };
    if (!m_buttons.isEmpty() &&
        std::equal(links.cbegin(), links.cend(), m_links.cbegin(), m_links.cend(), same))
        return; // the focus on a button stays
    m_links = links;
    rebuild();
    show();
}

void ContactBar::rebuild()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    const qsizetype shown = m_links.size() > mostButtons ? mostButtons - 1 : m_links.size();
    for (const ContactLink &link : m_links.first(shown)) {
        const QString scheme = link.url.scheme();
        const QString text = scheme == u"tel"_s      ? tr("Call")
                             : scheme == u"mailto"_s ? tr("E-mail")
                                                     : channelText(link.channel);
        QToolButton *button = addButton(iconOf(link), text, nameOf(link));
        connect(button, &QToolButton::clicked, this, [this, link] { emit chosen(link); });
    }
    QToolButton *write = addButton(u"edit"_s, tr("Write…"), tr("Write to them from a template (Ctrl+Alt+W)"));
    write->setObjectName(u"contact-write"_s);
    connect(write, &QToolButton::clicked, this, &ContactBar::writeRequested);
    if (shown == m_links.size())
        return;
    QToolButton *more = addButton(u"more"_s, tr("More"), tr("Other ways to reach them"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    for (const ContactLink &link : m_links.sliced(shown)) {
        QAction *action = menu->addAction(theme::icon(iconOf(link)), nameOf(link).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, link] { emit chosen(link); });
    }
    more->setMenu(menu);
}

QToolButton *ContactBar::addButton(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"contact-link"_s);
    button->setIcon(theme::icon(icon));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("kind", u"bordered"_s);
    button->setMinimumHeight(26);
    button->setAccessibleName(tip);
    setTip(button, tip);
    layout()->addWidget(button);
    button->show();
    m_buttons.append(button);
    return button;
}

} // namespace vouch::ui
