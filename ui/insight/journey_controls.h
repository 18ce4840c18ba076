// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

#include <QWidget>

class QComboBox;

namespace vouch::ui
{

class WrapLayout;

/// What the reader of one journey chart may choose on its card: the stage it is about, the side it is read
/// from, what is counted or compared.
class JourneyControls final : public QWidget
{
    Q_OBJECT
public:
    /// `key`: flow, survival or next-stage.
    explicit JourneyControls(const QString &key, QWidget *parent = nullptr);
    /// The stages of the journey shown; the chosen one stays if it is among them.
    void setStages(const QStringList &stages);
    void apply(insight::ReportSpec &spec) const;
    /// Chooses a stage by its name; whatever was asked stays where there is none of that name.
    void choose(const QString &stage);

signals:
    void changed();

private:
    QComboBox *add(WrapLayout *row, const QString &name, const QList<std::pair<QString, QString>> &choices);

    QString m_key;
    QString m_anyStage;
    QComboBox *m_stage = nullptr;
    QComboBox *m_side = nullptr;
    QComboBox *m_count = nullptr;
    QComboBox *m_nodes = nullptr;
    QComboBox *m_by = nullptr;
};

} // namespace vouch::ui
