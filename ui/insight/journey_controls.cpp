// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/journey_controls.h"

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

JourneyControls::JourneyControls(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    if (key == u"flow") {
        m_anyStage = tr("The beginning or the end");
        m_side =
            add(row, tr("Read"), {{tr("Forward from"), u"forward"_s}, {tr("Backward from"), u"backward"_s}});
        m_stage = add(row, tr("Stage"), {{m_anyStage, QString()}});
        m_count = add(row, tr("Count"), {{tr("People once"), u"people"_s}, {tr("Every way"), u"totals"_s}});
        m_nodes = add(row, tr("Name at each step"),
                      {{tr("5 stages"), u"5"_s}, {tr("10 stages"), u"10"_s}, {tr("20 stages"), u"20"_s}});
    } else if (key == u"survival") {
        m_by = add(row, tr("Compare"),
                   {{tr("Stages"), QString()}, {tr("Channels"), u"channel"_s}, {tr("Owners"), u"owner"_s}});
        m_anyStage = tr("Where most went on");
        m_stage = add(row, tr("at"), {{m_anyStage, QString()}});
        m_stage->setEnabled(false);
        connect(m_by, &QComboBox::currentIndexChanged, this,
                [this](int index) { m_stage->setEnabled(index > 0); });
    } else {
        m_anyStage = tr("Where ways part most");
        m_stage = add(row, tr("From"), {{m_anyStage, QString()}});
    }
}

QComboBox *JourneyControls::add(WrapLayout *row, const QString &name,
                                const QList<std::pair<QString, QString>> &choices)
{
    auto *label = new PlainLabel(name);
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setAccessibleName(name);
    leaveWheelToPage(box);
    box->setMinimumHeight(28);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    if (row->count() > 0)
        row->addSpacing(8);
    row->addWidget(label);
    row->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &JourneyControls::changed);
    return box;
}

void JourneyControls::setStages(const QStringList &stages)
{
    const QSignalBlocker quiet(m_stage);
    const QString chosen = m_stage->currentData().toString();
    m_stage->clear();
    m_stage->addItem(m_anyStage, QString());
    for (const QString &stage : stages)
        m_stage->addItem(safeForDisplay(stage), stage);
    m_stage->setCurrentIndex(std::max(0, m_stage->findData(chosen)));
}

void JourneyControls::choose(const QString &stage)
{
    const int at = m_stage->findData(stage);
    if (at >= 0)
        m_stage->setCurrentIndex(at);
}

void JourneyControls::apply(insight::ReportSpec &spec) const
{
    if (m_side)
        spec.backward = m_side->currentData() == u"backward"_s;
    if (m_count)
        spec.count = m_count->currentData().toString();
    if (m_nodes)
        spec.nodes = m_nodes->currentData().toString().toInt();
    const QString by = m_by ? m_by->currentData().toString() : QString();
    if (!by.isEmpty())
        spec.by = by;
    if (!m_by || !by.isEmpty())
        spec.node = m_stage->currentData().toString();
}

} // namespace vouch::ui
