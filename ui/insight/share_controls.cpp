// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/share_controls.h"

#include "core/insight/report_words.h"
#include "ui/charts/chart.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wheel.h"
#include "ui/parts/wrap_layout.h"

#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

ShareControls::ShareControls(QWidget *parent)
    : QWidget(parent)
    , m_share(new QSlider(Qt::Horizontal))
    , m_shareText(plainLabel())
    , m_total(plainLabel({}, u"title"_s))
    , m_hidden(paragraph())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new WrapLayout;
    row->setSpacing(12);
    column->addLayout(row);
    m_total->setAccessibleName(tr("Total, the same whatever the share"));
    setTip(m_total, tr("The sum over all people. It does not change with the share, to the cent."));
    m_share->setRange(0, 100);
    m_share->setValue(50);
    m_share->setPageStep(10);
    m_share->setMinimumHeight(26);
    m_share->setMinimumWidth(120);
    m_share->setAccessibleName(tr("Advocacy share"));
    leaveWheelToPage(m_share);
    m_shareText->setMinimumWidth(fontMetrics().horizontalAdvance(u"0.000"_s));
    auto *name = plainLabel(tr("Advocacy share"));
    name->setBuddy(m_share);
    row->addWidget(m_total);
    row->addSpacing(12);
    row->addWidget(name);
    row->addWidget(plainLabel(u"0"_s));
    row->addWidget(m_share, 1);
    row->addWidget(plainLabel(u"1"_s));
    row->addWidget(m_shareText);
    column->addWidget(m_hidden);
    m_shareText->setText(QLocale().toString(share(), 'f', 2));
    connect(m_share, &QSlider::valueChanged, this, [this] {
        m_shareText->setText(QLocale().toString(share(), 'f', 2));
        m_share->setAccessibleDescription(m_shareText->text());
        emit changed();
    });
}

double ShareControls::share() const
{
    return m_share->value() / 100.0;
}

void ShareControls::setShare(int hundredths)
{
    m_share->setValue(hundredths);
}

void ShareControls::showLedger(const insight::ReportValue &ledger)
{
    const QJsonObject total = ledger.totals.value(u"total"_s).toObject();
    m_total->setText(
        tr("Total %1")
            .arg(formatMoney({total.value(u"minor"_s).toInteger(), total.value(u"currency"_s).toString()})));
    const int change = columnOf(ledger, u"rank_change"_s);
    QList<int> risers;
    for (int row = 0; row < ledger.rows.size(); ++row) {
        if (change >= 0 && ledger.rows[row][change].number.value_or(0) > 0)
            risers.append(row);
    }
    std::stable_sort(risers.begin(), risers.end(), [&](int a, int b) {
        return *ledger.rows[a][change].number > *ledger.rows[b][change].number;
    });
    QStringList names;
    for (const int row : risers.mid(0, 3)) {
        names.append(tr("%1 (from place %2 to %3)")
                         .arg(cellText(ledger, row, 0),
                              cellText(ledger, row, columnOf(ledger, u"rank_purchase"_s)),
                              cellText(ledger, row, columnOf(ledger, u"rank_advocacy"_s))));
    }
    m_hidden->setVisible(!names.isEmpty());
    m_hidden->setText(tr("Hidden advocates: %1").arg(names.join(u", "_s)));
    QPalette palette = m_hidden->palette();
    palette.setColor(QPalette::WindowText, theme::colours().advocacy);
    m_hidden->setPalette(palette);
}

} // namespace vouch::ui
