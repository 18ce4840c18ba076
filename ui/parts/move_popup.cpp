// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/move_popup.h"
#include "core/workspace/workspace.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/leaving_words.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QIcon stageDot(const QString &colour, qreal scale)
{
    QPixmap picture(QSize(12, 12) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::legible(colour));
    painter.drawEllipse(1, 1, 10, 10);
    return picture;
}

} // namespace

MovePopup::MovePopup(const Journey &journey, Purpose purpose, Millis now, QWidget *parent)
    : FormPopup(purpose == Purpose::Move    ? tr("Move")
                : purpose == Purpose::Leave ? tr("Leave the journey")
                                            : tr("Lost", "of deals"),
                now, parent)
    , m_journey(journey)
    , m_purpose(purpose)
{
    if (purpose == Purpose::Move) {
        m_stages = new QListWidget(this);
        m_stages->setAccessibleName(tr("Stage"));
        m_stages->installEventFilter(this);
        for (const Stage &stage : m_journey.stages) {
            auto *item =
                new QListWidgetItem(stageDot(stage.colour, devicePixelRatioF()), stage.name, m_stages);
            item->setSizeHint({0, std::max(28, fontMetrics().height() + 8)});
        }
        connect(m_stages, &QListWidget::itemDoubleClicked, this, &MovePopup::accept);
        column()->insertWidget(1, m_stages);
    }
    m_date = addMoment(purpose == Purpose::Move    ? tr("Since")
                       : purpose == Purpose::Leave ? tr("Left on")
                                                   : tr("Lost on"));
    m_reason = addWords(tr("Reason"), tr("Optional"));
    if (purpose != Purpose::Move)
        m_competitor = addWords(tr("Went to"), tr("Optional"));
    if (purpose == Purpose::Leave) {
        m_return = addDate(tr("May return on"), DateBox::Holds::Days);
        m_return->setLimits(today().addDays(1), {});
        m_return->setEmptyMeans(tr("Not known"));
    }
    m_evidence = addChoice(tr("Because of"));
    form()->setRowVisible(m_evidence, false);
    m_first = m_stages ? static_cast<QWidget *>(m_stages) : m_reason;
}

void MovePopup::ask(const QList<Walker> &walkers, const QString &who, StageId current, Millis enteredAt,
                    const QPoint &global)
{
    m_walkers = walkers;
    const int count = int(walkers.size());
    const bool deals = !walkers.isEmpty() && walkers.first().isDeal();
    setHeading(m_purpose == Purpose::Move   ? tr("Move %1 to").arg(who)
               : m_purpose == Purpose::Lose ? tr("Why is %1 lost?", "deal, or how many").arg(who)
               : count == 1                 ? tr("%1 leaves the journey").arg(who)
               : deals                      ? tr("%n deals leave the journey", nullptr, count)
                                            : tr("%n people leave the journey", nullptr, count));
    const QDate entered = shown::day(enteredAt);
    if (enteredAt > 0 && entered <= today())
        m_date->setLimits(entered, today());
    if (m_stages) {
        int first = 0;
        for (int i = 0; i < m_stages->count(); ++i) {
            if (m_journey.stages.at(i).id != current)
                continue;
            m_stages->item(i)->setText(tr("%1 (now)").arg(m_journey.stages.at(i).name));
            first = i + 1 < m_stages->count() ? i + 1 : std::max(0, i - 1);
        }
        m_stages->setCurrentRow(first);
        const int rows = std::min(m_stages->count(), 12);
        m_stages->setFixedHeight(rows * m_stages->sizeHintForRow(0) + 2 * m_stages->frameWidth() + 2);
    }
    showAt(global);
}

void MovePopup::offerWords(Workspace &workspace)
{
    constexpr int maxEvidence = 15;
    if (m_walkers.size() == 1 && !m_walkers.first().isDeal())
        onAnswer(workspace.evidence(m_walkers.first().person(), maxEvidence), this,
                 [this](const Result<QList<TimelineItem>> &items) {
                     if (items && !items->isEmpty())
                         setEvidence(*items);
                 });
    if (m_purpose != Purpose::Move)
        offerLeavingWords(workspace, m_reason, m_competitor);
}

void MovePopup::setEvidence(const QList<TimelineItem> &items)
{
    fillEvidence(m_evidence, items);
    form()->setRowVisible(m_evidence, !items.isEmpty());
    adjustSize();
}

bool MovePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stages && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return FormPopup::eventFilter(watched, event);
}

bool MovePopup::commit()
{
    MoveRequest request;
    request.walkers = m_walkers;
    request.journey = m_journey.id;
    if (m_stages) {
        if (m_stages->currentRow() < 0)
            return false;
        request.to = m_journey.stages.at(m_stages->currentRow()).id;
    }
    if (!readMoment(m_date, request.at))
        return false;
    request.reason = cleanLine(m_reason->currentText());
    if (m_competitor)
        request.competitor = cleanLine(m_competitor->currentText());
    if (m_return && !readDate(m_return, request.mayReturnAt))
        return false;
    request.evidence = InteractionId(m_evidence->currentData().toLongLong());
    emit chosen(request);
    return true;
}

} // namespace vouch::ui
