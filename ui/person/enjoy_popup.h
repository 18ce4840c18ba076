// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/outcomes.h"
#include "core/workspace/requests/outcomes.h"

#include <QFrame>

class QButtonGroup;

namespace vouch::ui
{

/// "How was it?" of one purchase: five parts that were good, bad or not asked, and a score from 0 to 10.
class EnjoyPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit EnjoyPopup(PurchaseId purchase, QWidget *parent = nullptr);
    /// What was answered before.
    void fill(const EnjoyRecord &record);
    void openAt(const QPoint &global);

signals:
    void answered(const vouch::EnjoyEntry &entry);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPart(const QString &name, const QString &question);
    QWidget *buildScore();
    void accept();

    PurchaseId m_purchase;
    QList<QButtonGroup *> m_parts; ///< ids: 0 not asked, 1 yes, 2 no
    QButtonGroup *m_score;         ///< ids: the score, 11 for none
};

} // namespace vouch::ui
