// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_quick.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/board/quick_popup.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardQuick::BoardQuick(BoardModel *model, BoardView *view, QWidget *over)
    : QObject(over)
    , m_model(model)
    , m_view(view)
    , m_over(over)
    , m_add(new QAction(theme::icon(u"add"_s), tr("Add a person here…"), this))
{
    m_add->setShortcut(Qt::Key_N);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_add, tr("Add a person to the column with the focus, in one line (N)"));
    over->addAction(m_add);
    connect(m_add, &QAction::triggered, this, &BoardQuick::askHere);
    connect(view, &BoardView::addRequested, this, [this](int column) { ask(column); });
    connect(model, &BoardModel::contentChanged, this, &BoardQuick::showArrived);
}

bool BoardQuick::isPossible() const
{
    return m_model->stageCount() > 0;
}

void BoardQuick::updateAction()
{
    m_add->setText(m_model->journey().isOfDeals() ? tr("Add a deal here…") : tr("Add a person here…"));
    setTip(m_add, m_model->journey().isOfDeals()
                      ? tr("Add a deal to the column with the focus, in one line (N)")
                      : tr("Add a person to the column with the focus, in one line (N)"));
    setUsable(m_add, isPossible(), tr("This journey has no stages to add somebody to."));
}

void BoardQuick::askHere()
{
    if (m_view->isLifting() || !isPossible())
        return;
    const QString owner =
        m_model->hasLanes() ? m_model->laneOwner(m_model->laneOfCell(m_view->activeCell())) : QString();
    ask(m_view->activeStage(), owner);
}

void BoardQuick::ask(int column, const QString &owner)
{
    if (!m_workspace || !isPossible())
        return;
    if (m_workspace->isReadOnly()) {
        emit refused(readOnlyReason());
        return;
    }
    const StageId stage = m_model->targetStage(column, {});
    if (!stage.isValid()) {
        emit refused(tr("“%1” has no stage like “%2”, so nobody can be added there.")
                         .arg(m_model->journey().name, m_model->stageAt(column).name));
        return;
    }
    auto *popup = new QuickPopup(m_workspace, m_model->called(*m_model->journey().stage(stage)), owner,
                                 m_model->journey().cards, m_over);
    popup->setText(m_left.value(stage.value));
    connect(popup, &QuickPopup::leftWith, this,
            [this, stage](const QString &text) { m_left.insert(stage.value, text); });
    connect(popup, &QuickPopup::chosen, this, [this, column, stage](QuickEntry entry) {
        entry.journey = m_model->journey().id;
        entry.stage = stage;
        write(entry, column);
    });
    connect(popup, &FormPopup::closed, m_view, &BoardView::focusBoard);
    popup->showAt(m_view->addPlace(column));
}

void BoardQuick::write(const QuickEntry &entry, int column)
{
    onAnswer(m_workspace->addToStage(entry), this, [this, entry, column](const Result<ChangeSet> &answer) {
        if (answer)
            written(entry, *answer);
        else if (answer.error().kind == Error::Kind::Invalid || answer.error().kind == Error::Kind::Conflict)
            emit refused(answer.error().text);
        else
            emit failed(answer.error(), [this, entry, column] { write(entry, column); });
    });
}

void BoardQuick::written(const QuickEntry &entry, const ChangeSet &changes)
{
    if (!changes.operation.isValid()) {
        emit announced(tr("They were there already, with all of this."));
        return;
    }
    emit done(safeForDisplay(changes.label), changes.operation);
    const bool deals = m_model->journey().isOfDeals();
    for (const PlaceNews &place : changes.places) {
        if (deals && place.walker.isDeal() && place.journey == m_model->journey().id)
            m_arriving = place.walker;
    }
    if (!deals)
        m_arriving = entry.existing;
    if (!deals && !m_arriving.isValid() && changes.people.size() == 1)
        m_arriving = PersonId(*changes.people.cbegin());
    showArrived();
}

void BoardQuick::showArrived()
{
    if (!m_arriving.isValid() || !m_model->has(m_arriving))
        return;
    const Walker walker = std::exchange(m_arriving, {});
    if (m_model->indexOf(walker).isValid())
        m_view->focusCard(walker);
    else
        emit announced(tr("The filter hides the new card."));
}

} // namespace vouch::ui
