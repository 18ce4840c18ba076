// SPDX-License-Identifier: GPL-3.0-or-later
// PersonFields: what came of purchases and referrals: brands considered, drivers, cases, rewards.
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/drivers.h"
#include "core/words/rewards.h"
#include "ui/parts/phrases.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/person_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// A text with a button behind it.
QWidget *lineWith(const QString &text, QToolButton *button)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(4);
    auto *label = new PlainLabel(safeForDisplay(text));
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (button)
        row->addWidget(button, 0, Qt::AlignTop);
    return line;
}

QToolButton *smallButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setFixedSize(24, 24);
    setTip(button, name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

void PersonFields::presentOutcomes(const PersonOutcomes &outcomes, Millis now)
{
    const QStringList before = outcomeSignature();
    m_outcomes = outcomes;
    m_now = now;
    if (m_content && before != outcomeSignature())
        rebuildKeeping(false);
}

QStringList PersonFields::outcomeSignature() const
{
    QStringList parts;
    for (const ConsiderationRecord &one : m_outcomes.considerations)
        parts.append(u"c%1:%2"_s.arg(one.id).arg(one.removedAt.value_or(When()).at));
    for (const DriverRecord &one : m_outcomes.drivers)
        parts.append(u"d%1"_s.arg(one.id));
    for (const CaseRecord &one : m_outcomes.cases)
        parts.append(
            u"s%1:%2:%3"_s.arg(one.id).arg(one.firstResponseAt.value_or(0)).arg(one.resolvedAt.value_or(0)));
    for (const RewardRecord &one : m_outcomes.rewards)
        parts.append(u"r%1:%2"_s.arg(one.id).arg(one.refunded));
    return parts;
}

void PersonFields::addOutcomes()
{
    addCases();
    addRewards();
    addBrands();
    addDrivers();
}

void PersonFields::addCases()
{
    if (m_outcomes.cases.isEmpty())
        return;
    addHeading(tr("Service cases"));
    for (const CaseRecord &one : m_outcomes.cases) {
        const bool open = !one.resolvedAt;
        const QString when = open ? tr("Open since %1").arg(relativeDay(one.openedAt, m_now))
                                  : tr("Resolved %1").arg(relativeDay(*one.resolvedAt, m_now));
        const QString answer =
            one.firstResponseAt ? tr("first answer after %1").arg(lasting(one.openedAt, *one.firstResponseAt))
                                : tr("not answered yet");
        QToolButton *button = nullptr;
        if (!m_readOnly) {
            button = smallButton(open ? u"check"_s : u"undo"_s,
                                 open ? tr("Mark this case as resolved") : tr("Open this case again"));
            connect(button, &QToolButton::clicked, this,
                    [this, id = one.id, open] { emit caseResolved(id, open); });
        }
        QWidget *line = lineWith(tr("%1, %2").arg(when, answer), button);
        setTip(line, one.text);
        m_form->addRow(line);
    }
}

void PersonFields::addRewards()
{
    if (m_outcomes.rewards.isEmpty())
        return;
    addHeading(tr("Rewards"));
    for (const RewardRecord &reward : m_outcomes.rewards) {
        const QString name = nameOfKey<RewardState>(reward.state);
        const QString what =
            (reward.side == keyOf(RewardSide::Referrer) ? tr("for bringing %1") : tr("as a friend of %1"))
                .arg(reward.otherName);
        m_form->addRow(lineWith(tr("%1 %2: %3").arg(formatMoney(reward.amount), what, name), nullptr));
    }
}

void PersonFields::addBrands()
{
    addHeading(tr("Brands they consider"));
    for (const ConsiderationRecord &one : m_outcomes.considerations) {
        const bool there = !one.removedAt;
        const QString text =
            there
                ? tr("%1, since %2").arg(one.brand, relativeDay(shown::calendar().moment(one.addedAt), m_now))
                : tr("%1, no longer since %2")
                      .arg(one.brand, relativeDay(shown::calendar().moment(*one.removedAt), m_now));
        QToolButton *button = nullptr;
        if (!m_readOnly && there) {
            button =
                smallButton(u"close"_s, tr("%1 is no longer on the list").arg(safeForDisplay(one.brand)));
            connect(button, &QToolButton::clicked, this,
                    [this, brand = one.brand] { emit brandConsidered(brand, false); });
        }
        m_form->addRow(lineWith(text, button));
    }
    if (m_readOnly)
        return;
    auto *field = new PlaceField(tr("New brand"));
    field->setPlaceholder(tr("Add a brand they look at"));
    connect(field, &PlaceField::left, this, [this](const QString &brand) {
        if (!brand.isEmpty())
            emit brandConsidered(brand, true);
    });
    m_form->addRow(field);
}

void PersonFields::addDrivers()
{
    addHeading(tr("What drives them"));
    QStringList won;
    QStringList open;
    for (const DriverRecord &one : m_outcomes.drivers) {
        QStringList &list = one.purchase.isValid() ? won : open;
        const QString name = nameOfKey<Driver>(one.driver);
        if (!list.contains(name))
            list.append(name);
    }
    if (!won.isEmpty())
        addFixed(tr("Bought for"), won.join(u", "_s));
    if (!open.isEmpty())
        addFixed(tr("Else"), open.join(u", "_s));
    if (m_readOnly)
        return;
    auto *choice = new QComboBox;
    choice->setObjectName(u"driver-choice"_s);
    choice->setAccessibleName(tr("Add what drives them"));
    choice->addItem(tr("Add what drives them"));
    for (const auto &[driver, name] : choicesOf<Driver>())
        choice->addItem(driverIsEmotional(driver) ? tr("%1 (emotional)").arg(name)
                                                  : tr("%1 (rational)").arg(name),
                        driver);
    connect(choice, &QComboBox::activated, this, [this, choice](int index) {
        const QString driver = choice->itemData(index).toString();
        choice->setCurrentIndex(0);
        if (!driver.isEmpty())
            emit driverAdded(driver);
    });
    m_form->addRow(choice);
}

} // namespace vouch::ui
