// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_cards.h"

#include <QWidget>

class QComboBox;

namespace vouch::ui
{

/// What the reader of a card may choose, as boxes beside each other, made from the card's spec.
class CardControls final : public QWidget
{
    Q_OBJECT
public:
    explicit CardControls(const QList<CardChoice> &choices, QWidget *parent = nullptr);
    /// The stages of the journey shown; the chosen one stays if it is among them.
    void setStages(const QStringList &stages);
    /// Chooses a stage by its name; whatever was asked stays where there is none of that name.
    void chooseStage(const QString &stage);
    /// Puts what is chosen into the question.
    void ask(insight::ReportSpec &spec) const;

signals:
    void changed();

private:
    struct Box {
        CardChoice choice;
        QComboBox *box;
    };
    QList<Box> m_boxes;
};

} // namespace vouch::ui
