// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/repeat.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWidget>
#include <memory>
#include <optional>

class QCheckBox;
class QSpinBox;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Fields that forms for tasks share, besides what is to be done and when.

/// Whether and how it comes again: how often stands beside the choice once there is one.
class RepeatField final : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatField(QWidget *parent = nullptr);
    void setValue(const std::optional<Repeat> &repeat);
    std::optional<Repeat> value() const;

signals:
    void grown(); ///< it takes more room, or less

private:
    void follow();
    QComboBox *m_unit;
    QSpinBox *m_every;
    QCheckBox *m_afterDone;
};

/// How long before it is due somebody is reminded.
class ReminderBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit ReminderBox(QWidget *parent = nullptr);
    /// What it counts from: a time, or a day, which counts as nine in the morning.
    void setDayOnly(bool dayOnly);
    void setValue(std::optional<int> minutes);
    std::optional<int> value() const;

private:
    void fill();
    bool m_dayOnly = true;
    std::optional<int> m_other; ///< minutes that are not offered
};

/// Who does it; names of owners are suggested.
class OwnerEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit OwnerEdit(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
};

} // namespace vouch::ui
