// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace vouch::exchange
{

/// How histories with one row for each event name their columns, in many languages: folded headers, those
/// that say most first.

const QStringList &eventCaseKeys(); ///< folded headers of whose step a row is
const QStringList &eventTimeKeys(); ///< folded headers of when it was
const QStringList &
eventStageKeys(); ///< of stages; "status", "event" and "activity" name many other things, too
const QStringList &clearStageKeys();  ///< of those the ones that name stages and nothing else
const QStringList &eventLeftKeys();   ///< of stages that were left
const QStringList &eventPersonKeys(); ///< of the person's name
const QStringList &eventEmailKeys();
const QStringList &dealNameKeys(); ///< of what a deal is called
/// Whether the column that says whose step a row is names people; else its cases are deals.
bool isPersonsCase(const QString &key);

bool hasEventColumns(const QStringList &keys);
/// Whether a table with these folded headers may be such a history: it has a case or person, a stage and a
/// time. A list of people with their stage and a date has them, too; what its rows tell decides
/// (StepEvidence).
bool mayBeHistory(const QStringList &keys);

/// Whether the rows of a table tell of cases that went from one stage to another.
class StepEvidence
{
public:
    explicit StepEvidence(const QStringList &header);
    void look(const QStringList &cells);
    bool isClear() const;

private:
    struct Seen {
        QString stage;
        qint64 rows = 0;
        bool moved = false;
    };
    qsizetype m_case = -1, m_stage = -1;
    qint64 m_rows = 0;
    qint64 m_steps = 0; ///< rows of cases that stand at different stages
    QHash<QString, Seen> m_cases;
};

} // namespace vouch::exchange
