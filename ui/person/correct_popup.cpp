// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/correct_popup.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

When whenOf(const TransitionRecord &move)
{
    return move.day.isValid() ? When::day(move.day) : When(move.at);
}

} // namespace

CorrectPopup::CorrectPopup(const QString &who, const Journey &journey, const TransitionRecord &move,
                           const QList<TransitionRecord> &moves, const QList<TimelineItem> &evidence,
                           Millis now, QWidget *parent)
    : FormPopup(tr("Correct"), now, parent)
    , m_journey(journey)
    , m_move(move)
    , m_recorded(whenOf(move))
    , m_reason(new QLineEdit(cleanLine(move.reason), this))
    , m_never(new QCheckBox(tr("This did not happen"), this))
{
    setHeading(tr("%1: %2 → %3").arg(who, stageName(move.from), stageName(move.to)));
    m_stage = addChoice(tr("Moved to"));
    for (const Stage &stage : journey.stages)
        m_stage->addItem(safeForDisplay(stage.name), stage.id.value);
    m_stage->addItem(tr("Left the journey"), qint64(0));
    m_stage->setCurrentIndex(m_stage->findData(move.to.value));
    m_date = addDate(tr("When"), DateBox::Holds::Times);
    m_date->setToward(DateReading::Toward::Past);
    m_date->setLimits({}, std::max(today(), shown::calendar().dateOf(m_recorded)));
    m_date->setValue(m_recorded);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Optional"));
    form()->addRow(tr("Reason"), m_reason);
    m_evidence = addChoice(tr("Because of"));
    fillEvidence(m_evidence, evidence);
    const int known = m_evidence->findData(move.evidence.value);
    if (known < 0)
        m_evidence->addItem(safeForDisplay(move.evidenceText), move.evidence.value);
    m_evidence->setCurrentIndex(m_evidence->findData(move.evidence.value));
    form()->setRowVisible(m_evidence, m_evidence->count() > 1);
    form()->addRow(m_never);
    connect(m_never, &QCheckBox::toggled, this, [this](bool never) {
        for (QWidget *field : {static_cast<QWidget *>(m_stage), static_cast<QWidget *>(m_date),
                               static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_evidence)})
            field->setDisabled(never);
    });
    setNote(history(moves));
    m_first = m_stage;
}

QString CorrectPopup::stageName(StageId stage) const
{
    if (!stage.isValid())
        return tr("nowhere");
    const Stage *known = m_journey.stage(stage);
    return known ? safeForDisplay(known->name) : tr("a stage that was deleted");
}

/// The rows that this one replaced, newest first.
QString CorrectPopup::history(const QList<TransitionRecord> &moves) const
{
    QStringList lines;
    TransitionId older = m_move.supersedes;
    while (older.isValid()) {
        const auto row = std::find_if(moves.cbegin(), moves.cend(),
                                      [older](const TransitionRecord &one) { return one.id == older; });
        if (row == moves.cend())
            break;
        const QString day = shown::date(row->at, row->day);
        QString line = tr("%1 → %2 on %3").arg(stageName(row->from), stageName(row->to), day);
        if (!row->reason.isEmpty())
            line += u" · "_s + safeForDisplay(row->reason);
        if (!row->actor.isEmpty())
            line += u" · "_s + safeForDisplay(row->actor);
        lines.append(line);
        older = row->supersedes;
    }
    return lines.isEmpty() ? QString() : tr("Recorded before:") + u'\n' + lines.join(u'\n');
}

bool CorrectPopup::commit()
{
    TransitionFix fix;
    fix.transition = m_move.id;
    if (m_never->isChecked()) {
        fix.withdraw = true;
        emit chosen(fix);
        return true;
    }
    const StageId to(m_stage->currentData().toLongLong());
    if (m_stage->currentIndex() >= 0 && to != m_move.to)
        fix.to = to;
    std::optional<When> at;
    if (!readDate(m_date, at))
        return false;
    if (at != m_recorded)
        fix.at = at;
    if (const QString reason = cleanLine(m_reason->text()); reason != m_move.reason)
        fix.reason = reason;
    if (const InteractionId evidence(m_evidence->currentData().toLongLong()); evidence != m_move.evidence)
        fix.evidence = evidence;
    if (!fix.to && !fix.at && !fix.reason && !fix.evidence) {
        showProblem(tr("Nothing is different yet. Change what was wrong, or press Escape."), m_stage);
        return false;
    }
    emit chosen(fix);
    return true;
}

} // namespace vouch::ui
