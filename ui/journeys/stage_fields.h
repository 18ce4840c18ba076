// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/records/board.h"

#include <QWidget>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace vouch::ui
{

class SavingEdit;
class Swatches;

/// The properties of one stage. Nothing is written here: `edited` says what should be.
class StageFields final : public QWidget
{
    Q_OBJECT
public:
    explicit StageFields(QWidget *parent = nullptr);

    void present(const Journey &journey, StageId stage, bool readOnly);
    /// What the past says of the shown stage's waiting; nothing where there is none yet.
    void setFigures(const std::optional<StageFigures> &figures);
    void focusName(bool selectAll);
    /// Writes now what is still to be written.
    void flush();
    /// Whether something typed is not in the store yet.
    bool isDirty() const;

signals:
    /// Change this stage of the journey as it is by then.
    void edited(vouch::StageId stage, const std::function<void(vouch::Stage &)> &change);
    void reentryChosen(vouch::StageId stage, bool comesIn);

private:
    void buildWaiting(QFormLayout *form);
    void buildLimit(QFormLayout *form);
    void buildWin(QFormLayout *form);
    void showWaiting();
    void change(const std::function<void(Stage &)> &change);

    StageId m_stage;
    bool m_filling = false;
    std::optional<StageFigures> m_figures;
    QLineEdit *m_name, *m_alias;
    SavingEdit *m_nameEdit, *m_aliasEdit, *m_guidanceEdit, *m_tasksEdit;
    QComboBox *m_milestone, *m_meaning;
    Swatches *m_colour;
    QFormLayout *m_form = nullptr;
    QSpinBox *m_days, *m_limit;
    QSpinBox *m_win; ///< of stages of deals
    QCheckBox *m_automatic, *m_reentry;
    QLabel *m_waiting;
    QPlainTextEdit *m_guidance, *m_tasks;
};

} // namespace vouch::ui
