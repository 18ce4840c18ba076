// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composer that answers: what was said gives the way, the kind and the direction.
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "ui/parts/composer.h"

#include "core/base/bidi.h"
#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/tool_tip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QWidget *Composer::buildAnswer()
{
    m_answer = new QWidget;
    m_answer->setObjectName(u"composer-answer"_s);
    auto *line = new QHBoxLayout(m_answer);
    line->setContentsMargins(0, 0, 0, 0);
    m_answerText = new PlainLabel;
    m_answerText->setProperty("role", u"soft"_s);
    m_answerText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *none = new QToolButton;
    none->setObjectName(u"composer-no-answer"_s);
    none->setText(tr("No answer to it"));
    setTip(none, tr("Log it as something of its own"));
    none->setAutoRaise(true);
    connect(none, &QToolButton::clicked, this, [this] {
        endAnswer();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    line->addWidget(m_answerText, 1);
    line->addWidget(none);
    m_answer->hide();
    return m_answer;
}

/// Most kinds of contact have a channel of their own.
void Composer::followContact()
{
    static const QHash<QString, QString> channelOf{
        {keyOf(InteractionKind::Call), keyOf(Channel::Phone)},
        {keyOf(InteractionKind::Email), keyOf(Channel::Email)},
        {keyOf(InteractionKind::Meeting), keyOf(Channel::InPerson)},
        {keyOf(InteractionKind::ShopVisit), keyOf(Channel::Shop)}};
    const int channel = m_channel->findData(channelOf.value(m_interactionKind->currentData().toString()));
    if (channel >= 0 && !m_channelChosen && !m_answers.isValid())
        m_channel->setCurrentIndex(channel);
}

void Composer::startContact(const Subject &subject)
{
    if (subject.said)
        answer(*subject.said);
    else
        endAnswer();
    if (subject.way && !subject.said)
        takeWay(*subject.way);
    else if (subject.fromUs)
        m_direction->setCurrentIndex(m_direction->findData(u"out"_s));
    start(Interaction);
}

/// What we did there, by the way that was taken.
void Composer::takeWay(const Subject::Way &way)
{
    m_interactionKind->setCurrentIndex(m_interactionKind->findData(way.contact));
    if (m_channel->findData(way.channel) < 0)
        m_channel->addItem(channelText(way.channel), way.channel);
    m_channel->setCurrentIndex(m_channel->findData(way.channel));
    m_direction->setCurrentIndex(m_direction->findData(u"out"_s));
}

void Composer::answer(const Subject::Said &said)
{
    if (said.id == m_answers)
        return;
    endAnswer();
    m_beforeAnswer = {m_channel->currentIndex(), m_interactionKind->currentIndex(),
                      m_direction->currentIndex()};
    m_answers = said.id;
    if (m_channel->findData(said.channel) < 0)
        m_channel->addItem(channelText(said.channel), said.channel);
    m_channel->setCurrentIndex(m_channel->findData(said.channel));
    // What is written or spoken to one goes back the same way; to what others see, one replies.
    const bool same = said.contact == keyOf(InteractionKind::Message) ||
                      said.contact == keyOf(InteractionKind::Email) || isSpoken(said.contact);
    const QString kind = same ? said.contact : keyOf(InteractionKind::Reply);
    m_interactionKind->setCurrentIndex(m_interactionKind->findData(kind));
    m_direction->setCurrentIndex(m_direction->findData(u"out"_s));
    constexpr int longest = 200;
    const QString text = cleanLine(said.text.left(longest));
    m_answerText->setText(text.isEmpty() ? tr("Answers what they did there")
                                         : tr("Answers “%1”").arg(isolated(text)));
    m_answer->show();
}

void Composer::endAnswer()
{
    if (!m_answers.isValid())
        return;
    m_answers = {};
    m_answer->hide();
    m_channel->setCurrentIndex(m_beforeAnswer[0]);
    m_interactionKind->setCurrentIndex(m_beforeAnswer[1]);
    m_direction->setCurrentIndex(m_beforeAnswer[2]);
}

} // namespace vouch::ui
