// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/people.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace vouch::ui
{

class Chip;
class MonogramWidget;

/// Who the page is about, in at most 96 pixels: name, role, stages with their age, owner, tags, values, next
/// task.
class PersonHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonHeader(QWidget *parent = nullptr);
    void present(const PersonRecord &person, const QString &currency, Millis now);
    /// Without the two values, which whatever is beside it shows.
    void setNarrow(bool narrow);
    /// Where the choice of a cadence opens.
    QPoint cadencePlace() const;

    /// Where the choice of a stage on this journey opens; below the header where it has no chip.
    QPoint stagePlace(JourneyId journey) const;

signals:
    /// Another stage is wanted on this journey; invalid: the person is on none.
    void moveRequested(vouch::JourneyId journey);
    void taskRequested();
    void cadenceRequested();
    void organisationRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillStages(const PersonRecord &person, Millis now);
    void addStageChip(JourneyId journey, Chip *chip);
    void fillTags(const PersonRecord &person);
    void showTask(const PersonRecord &person, Millis now);
    void showCadence(const PersonRecord &person, Millis now);
    QLabel *valueBlock(QHBoxLayout *row, const QString &title, QLabel *&caption);

    MonogramWidget *m_monogram;
    QList<QWidget *> m_values;
    QHBoxLayout *m_first = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_name;
    QWidget *m_aboutLine; ///< their organisation, and …
    Chip *m_organisation;
    QLabel *m_about;
    Chip *m_role;
    QHBoxLayout *m_stages;
    QHash<JourneyId, Chip *> m_stageChips;
    QHBoxLayout *m_tags;
    QLabel *m_purchase;
    QLabel *m_purchaseNote = nullptr;
    QLabel *m_advocacy;
    QLabel *m_advocacyNote = nullptr;
    Chip *m_task;
    Chip *m_cadence;
};

} // namespace vouch::ui
