// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journey_card.h"

#include "core/base/text.h"
#include "ui/parts/journey_picture.h"
#include "ui/parts/plain_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void JourneyPicture::setJourney(const Journey &journey)
{
    m_journey = journey;
    QStringList stages;
    for (const Stage &stage : journey.stages)
        stages.append(stage.name);
    setAccessibleName(stages.isEmpty() ? tr("No stages") : stages.join(u", "_s));
    update();
}

void JourneyPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintJourney(painter, rect(), m_journey);
}

JourneyCard::JourneyCard(QWidget *parent)
    : QFrame(parent)
    , m_picture(new JourneyPicture(this))
    , m_name(new PlainLabel(this))
    , m_badge(new PlainLabel(this))
    , m_summary(new PlainLabel(this))
    , m_figures(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(6);
    m_picture->setFixedHeight(108);
    column->addWidget(m_picture);
    column->addSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_name->setProperty("role", u"heading"_s);
    m_badge->setProperty("role", u"badge"_s);
    m_summary->setProperty("role", u"soft"_s);
    m_figures->setProperty("role", u"small"_s);
    m_name->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    head->addWidget(m_name, 1);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_summary, 1);
    column->addWidget(m_figures);
    m_buttons->setSpacing(6);
    column->addSpacing(4);
    column->addLayout(m_buttons);
    m_buttons->addStretch(1);
}

void JourneyCard::present(const Journey &journey, const QString &figures, const QString &badge)
{
    m_journey = journey;
    m_picture->setJourney(journey);
    m_name->setText(safeForDisplay(journey.name));
    m_summary->setText(safeForDisplay(journey.summary));
    m_figures->setText(figures);
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
    setAccessibleName(journey.name);
    setAccessibleDescription(journey.summary);
}

QCheckBox *JourneyCard::addChoice(const QString &objectName, const QString &text)
{
    auto *choice = new QCheckBox(text, this);
    choice->setObjectName(objectName);
    choice->setMinimumHeight(24);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_figures) + 1, choice);
    return choice;
}

QPushButton *JourneyCard::addButton(const QString &objectName, const QString &text, const QString &kind)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(
        tr("%1: %2", "what the button does, name of the journey").arg(text, m_journey.name));
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace vouch::ui
