// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace vouch::ui
{

/// The shape of a journey, drawn.
class JourneyPicture final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setJourney(const Journey &journey);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Journey m_journey;
};

/// One journey or template of the gallery: picture, name, sentence, figures, and what can be done with it.
class JourneyCard final : public QFrame
{
    Q_OBJECT
public:
    explicit JourneyCard(QWidget *parent = nullptr);
    void present(const Journey &journey, const QString &figures, const QString &badge);
    /// A choice about the journey itself, above the buttons.
    QCheckBox *addChoice(const QString &objectName, const QString &text);
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &kind = {});
    const Journey &journey() const { return m_journey; }

private:
    Journey m_journey;
    JourneyPicture *m_picture;
    QLabel *m_name, *m_badge, *m_summary, *m_figures;
    QHBoxLayout *m_buttons;
};

} // namespace vouch::ui
