// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/card_controls.h"

#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/wheel.h"
#include "ui/parts/wrap_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

CardControls::CardControls(const QList<CardChoice> &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const CardChoice &choice : choices) {
        auto *label = new PlainLabel(choice.name);
        auto *box = new QComboBox;
        for (const auto &[text, value] : choice.options)
            box->addItem(text, value);
        box->setAccessibleName(choice.name);
        leaveWheelToPage(box);
        box->setMinimumHeight(28);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        if (row->count() > 0)
            row->addSpacing(8);
        row->addWidget(label);
        row->addWidget(box);
        if (choice.withFirst) {
            QComboBox *first = m_boxes.first().box;
            const auto follow = [first, box] { box->setEnabled(!first->currentData().toString().isEmpty()); };
            connect(first, &QComboBox::currentIndexChanged, box, follow);
            follow();
        }
        connect(box, &QComboBox::currentIndexChanged, this, &CardControls::changed);
        m_boxes.append({choice, box});
    }
}

void CardControls::setStages(const QStringList &stages)
{
    for (const auto &[choice, box] : std::as_const(m_boxes)) {
        if (!choice.withStages)
            continue;
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        while (box->count() > choice.options.size())
            box->removeItem(box->count() - 1);
        for (const QString &stage : stages)
            box->addItem(safeForDisplay(stage), stage);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void CardControls::chooseStage(const QString &stage)
{
    for (const auto &[choice, box] : std::as_const(m_boxes)) {
        if (const int at = choice.withStages ? box->findData(stage) : -1; at >= 0)
            box->setCurrentIndex(at);
    }
}

void CardControls::ask(insight::ReportSpec &spec) const
{
    for (const auto &[choice, box] : m_boxes) {
        if (const QString value = box->currentData().toString(); box->isEnabled() && !value.isEmpty())
            choice.ask(spec, value);
    }
}

} // namespace vouch::ui
