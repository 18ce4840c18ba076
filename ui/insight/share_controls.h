// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace vouch::ui
{

/// The slider of the advocacy share, with what the ledger says of it: the total that stays, and who rises.
class ShareControls final : public QWidget
{
    Q_OBJECT
public:
    explicit ShareControls(QWidget *parent = nullptr);
    double share() const; ///< 0–1
    void setShare(int hundredths);
    void showLedger(const insight::ReportValue &ledger);

signals:
    void changed();

private:
    QSlider *m_share;
    QLabel *m_shareText, *m_total, *m_hidden;
};

} // namespace vouch::ui
