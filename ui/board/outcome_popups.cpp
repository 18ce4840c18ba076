// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/outcome_popups.h"

#include "core/base/text.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/tool_tip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

// --- purchase ---

PurchasePopup::PurchasePopup(const QString &who, bool several, const QString &currency, Millis now,
                             QWidget *parent)
    : FormPopup(several ? tr("Record the purchases") : tr("Record the purchase"), now, parent)
    , m_currency(currency)
    , m_amount(new QLineEdit(this))
    , m_order(new QLineEdit(this))
{
    setHeading(several ? tr("A purchase by each of %1").arg(who) : tr("Purchase by %1").arg(who));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *unit = new PlainLabel(currency, this);
    m_amount->setAccessibleName(tr("Amount in %1").arg(currency));
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setPlaceholderText(typedAmount({0, currency}));
    line->addWidget(m_amount, 1);
    line->addWidget(unit);
    form()->addRow(several ? tr("Amount each") : tr("Amount"), line);
    m_date = addMoment(tr("When"));
    m_order->setAccessibleName(tr("Order number"));
    m_order->setPlaceholderText(tr("Optional"));
    form()->addRow(tr("Order number"), m_order);
    if (several)
        form()->setRowVisible(m_order, false); // an order has one buyer
    m_first = m_amount;
}

bool PurchasePopup::commit()
{
    const Result<Money> net = readMoney(m_amount->text(), m_currency);
    if (!net || net->minor < 0) {
        showProblem(net ? tr("An amount below zero is a refund; record it on the person's page.")
                        : net.error().text,
                    m_amount);
        return false;
    }
    if (net->currency != m_currency) {
        showProblem(tr("This workspace counts in %1; write the amount in it.").arg(m_currency), m_amount);
        return false;
    }
    PurchaseEntry entry;
    entry.net = *net;
    if (!readMoment(m_date, entry.at))
        return false;
    entry.orderNumber = cleanLine(m_order->text());
    emit chosen(entry);
    return true;
}

// --- advocacy ---

AdvocacyPopup::AdvocacyPopup(const QString &who, bool several, Millis now, QWidget *parent)
    : FormPopup(tr("Record the advocacy"), now, parent)
    , m_reach(new QLineEdit(this))
{
    setHeading(several ? tr("Advocacy by each of %1").arg(who) : tr("Advocacy by %1").arg(who));
    m_kind = addChoice(tr("Kind"));
    for (const auto &[key, text] : choicesOf<AdvocacyKind>())
        m_kind->addItem(text, key);
    m_channel = addChoice(tr("Channel"));
    m_channel->addItem(tr("Not said"), QString());
    for (const auto &[key, text] : choicesOf(offeredChannels()))
        m_channel->addItem(text, key);
    m_reach->setAccessibleName(tr("How many people it reached at most"));
    setTip(m_reach, tr("How many people it reached at most, for instance their followers"));
    m_reach->setPlaceholderText(tr("Optional"));
    form()->addRow(tr("Reach"), m_reach);
    m_date = addMoment(tr("When"));
    m_first = m_kind;
}

bool AdvocacyPopup::commit()
{
    AdvocacyEntry entry;
    entry.kind = m_kind->currentData().toString();
    entry.channel = m_channel->currentData().toString();
    if (!readMoment(m_date, entry.at))
        return false;
    if (const QString typed = m_reach->text().simplified(); !typed.isEmpty()) {
        bool isNumber = false;
        const qlonglong reach = QLocale().toLongLong(typed, &isNumber);
        if (!isNumber || reach < 0) {
            showProblem(tr("Write the reach as a whole number, or leave it empty."), m_reach);
            return false;
        }
        entry.reach = reach;
    }
    emit chosen(entry);
    return true;
}

// --- hold ---

HoldPopup::HoldPopup(const QList<Walker> &people, const QString &who, JourneyId journey, Millis now,
                     QWidget *parent)
    : FormPopup(tr("Put on hold"), now, parent)
    , m_people(people)
    , m_journey(journey)
    , m_reason(new QLineEdit(this))
{
    setHeading(tr("%1 on hold").arg(who));
    m_until = addDate(tr("Until"), DateBox::Holds::Days);
    m_until->setLimits(today().addDays(1), {});
    m_until->setEmptyMeans(tr("Somebody resumes"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Optional"));
    form()->addRow(tr("Reason"), m_reason);
    setNote(tr("Stays in the stage and does not count as waiting."));
    m_first = m_until;
}

bool HoldPopup::commit()
{
    HoldRequest request;
    request.walkers = m_people;
    request.journey = m_journey;
    if (!readDate(m_until, request.until))
        return false;
    request.reason = cleanLine(m_reason->text());
    emit chosen(request);
    return true;
}

// --- another journey ---

OtherJourneyPopup::OtherJourneyPopup(const QList<Walker> &people, const QString &who,
                                     const QList<Journey> &journeys, const Journey &current, Millis now,
                                     QWidget *parent)
    : FormPopup(tr("Move"), now, parent)
    , m_people(people)
    , m_current(current.id)
{
    setHeading(tr("Move %1 to another journey").arg(who));
    m_journey = addChoice(tr("Journey"));
    for (const Journey &journey : journeys) {
        if (journey.id == current.id || journey.stages.isEmpty())
            continue;
        m_journeys.append(journey);
        m_journey->addItem(safeForDisplay(journey.name));
    }
    m_stage = addChoice(tr("Stage"));
    m_leave = new QCheckBox(tr("And leave “%1”").arg(safeForDisplay(current.name)), this);
    form()->addRow(m_leave);
    connect(m_journey, &QComboBox::currentIndexChanged, this, &OtherJourneyPopup::fillStages);
    fillStages();
    m_first = m_journey;
}

void OtherJourneyPopup::fillStages()
{
    m_stage->clear();
    if (m_journey->currentIndex() < 0)
        return;
    for (const Stage &stage : m_journeys.at(m_journey->currentIndex()).stages)
        m_stage->addItem(safeForDisplay(stage.name));
}

bool OtherJourneyPopup::commit()
{
    if (m_journey->currentIndex() < 0 || m_stage->currentIndex() < 0)
        return false;
    const Journey &journey = m_journeys.at(m_journey->currentIndex());
    MoveRequest request;
    request.walkers = m_people;
    request.journey = journey.id;
    request.to = journey.stages.at(m_stage->currentIndex()).id;
    if (m_leave->isChecked())
        request.alsoLeave = m_current;
    emit chosen(request);
    return true;
}

} // namespace vouch::ui
