// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/contact_offer.h"

#include "core/words/channels.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

ContactOffer::ContactOffer(QWidget *over)
    : QFrame(over)
    , m_text(new PlainLabel(this))
{
    setObjectName(u"contact-offer"_s);
    setProperty("surface", u"toast"_s);
    setAccessibleName(tr("Offer to log"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    auto *log = new QPushButton(tr("Log it"), this);
    log->setObjectName(u"contact-offer-log"_s);
    log->setAutoDefault(false);
    log->setFocusPolicy(Qt::TabFocus);
    setTip(log, tr("Write down what came of it (Ctrl+L)"));
    layout->addWidget(log);
    auto *cross = new QToolButton(this);
    cross->setObjectName(u"contact-offer-close"_s);
    cross->setIcon(theme::icon(u"close"_s));
    cross->setAccessibleName(tr("There is nothing to log"));
    setTip(cross, tr("There is nothing to log (Esc)"));
    cross->setMinimumSize(26, 26);
    cross->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(cross);
    connect(log, &QPushButton::clicked, this, &ContactOffer::logWanted);
    connect(cross, &QToolButton::clicked, this, &ContactOffer::close);
    over->installEventFilter(this);
    hide();
}

QString ContactOffer::offer(PersonId person, const QString &who, const ContactLink &link)
{
    m_person = person;
    m_way = {link.channel, link.contact};
    const QString scheme = link.url.scheme();
    const QString question =
        scheme == u"tel"_s                     ? tr("Log the call with %1?").arg(who)
        : scheme == u"mailto"_s                ? tr("Log the e-mail to %1?").arg(who)
        : link.channel == keyOf(Channel::Post) ? tr("Log the letter to %1?").arg(who)
        : link.channel == keyOf(Channel::Email)
            ? tr("Log the e-mail to %1?").arg(who)
            : tr("Log what came of it with %1 on %2?", "who, network").arg(who, channelText(link.channel));
    m_text->setText(question);
    return question;
}

void ContactOffer::showFor(PersonId person)
{
    const bool wanted = m_person.isValid() && person == m_person;
    if (wanted) {
        place();
        raise();
    } else if (isAncestorOf(window()->focusWidget())) {
        parentWidget()->setFocus(); // it must not be lost with the button that had it
    }
    setVisible(wanted);
}

std::optional<Subject::Way> ContactOffer::wayTo(PersonId person) const
{
    return m_person.isValid() && person == m_person ? std::optional(m_way) : std::nullopt;
}

void ContactOffer::logged(PersonId person)
{
    if (person == m_person)
        close();
}

void ContactOffer::close()
{
    m_person = {};
    showFor({});
}

bool ContactOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void ContactOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

/// Above where the window's messages come, so that Undo of one does not cover it.
void ContactOffer::place()
{
    constexpr int aboveMessages = 76;
    const QSize room = parentWidget()->size();
    const int widest = std::max(200, room.width() - 24);
    m_text->setWordWrap(false);
    m_text->setMinimumWidth(0);
    if (sizeHint().width() > widest) {
        const int others = sizeHint().width() - m_text->sizeHint().width();
        m_text->setWordWrap(true);
        m_text->setMinimumWidth(std::max(60, widest - others));
    }
    adjustSize();
    move((room.width() - width()) / 2, std::max(0, room.height() - height() - aboveMessages));
}

} // namespace vouch::ui
