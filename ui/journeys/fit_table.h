// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QTableWidget>

namespace vouch::ui
{

/// "Which model fits us": one row a model, best first, with the share as a bar and its interval as a line on
/// it.
class FitTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit FitTable(QWidget *parent = nullptr);
    void present(const insight::ReportValue &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace vouch::ui
