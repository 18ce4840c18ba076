// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/record_panel.h"

#include "core/workspace/workspace.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

/// A composer with a name above it, beside what it is about.
class RecordPopup final : public QFrame
{
public:
    RecordPopup(const QString &who, Composer *composer, QWidget *over)
        : QFrame(over, Qt::Popup)
        , m_composer(composer)
    {
        setObjectName(u"record-panel"_s);
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(StyledPanel);
        setAccessibleName(who);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 6, 0, 0);
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(16, 0, 8, 0);
        auto *name = new PlainLabel(who, this);
        name->setProperty("role", u"heading"_s);
        auto *close = new QToolButton(this);
        close->setIcon(theme::icon(u"close"_s));
        close->setAutoRaise(true);
        close->setAccessibleName(Composer::tr("Close"));
        setTip(close, Composer::tr("Close without recording (Esc); what is typed is kept"));
        close->setMinimumSize(28, 28);
        close->setFocusPolicy(Qt::TabFocus);
        connect(close, &QToolButton::clicked, this, &QWidget::close);
        head->addWidget(name, 1);
        head->addWidget(close);
        column->addLayout(head);
        column->addWidget(composer);
        composer->show();
        widthWithText(this, Width::Fixed, 660);
    }

    Composer *composer() const { return m_composer; }
    std::function<void()> whenClosed;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QFrame::keyPressEvent(event);
    }
    void hideEvent(QHideEvent *event) override
    {
        QFrame::hideEvent(event);
        if (const auto closed = std::exchange(whenClosed, {}))
            closed();
    }

private:
    Composer *m_composer;
};

RecordPanel::RecordPanel(QWidget *over)
    : QObject(over)
    , m_over(over)
    , m_shelf(new QWidget(over))
{
    m_shelf->hide();
}

void RecordPanel::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    if (m_popup) {
        m_popup->whenClosed = {}; // nothing in it is kept
        m_popup->close();
    }
    const auto composers = std::exchange(m_composers, {});
    m_workspace = workspace;
    const auto lost = std::count_if(composers.cbegin(), composers.cend(), [](const Composer *composer) {
        return composer->hasDraft() && !composer->isSending();
    });
    qDeleteAll(composers);
    if (lost > 0)
        emit kept(tr("What was typed about %Ln people was not recorded.", nullptr, int(lost)));
}

bool RecordPanel::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

Composer *RecordPanel::composer() const
{
    return isOpen() ? m_popup->composer() : nullptr;
}

Composer *RecordPanel::composerOf(const Draft &draft, const QString &who)
{
    if (Composer *kept = m_composers.value(draft))
        return kept;
    auto *composer = new Composer(m_shelf);
    composer->setWorkspace(m_workspace);
    composer->setPerson(draft.first, who);
    m_composers.insert(draft, composer);
    connect(composer, &Composer::sending, this, &RecordPanel::recording);
    // Recorded by then, or gone with its workspace: there is nothing to try again.
    connect(
        composer, &Composer::failed, this,
        [this, alive = QPointer<Composer>(composer)](const Error &error, const std::function<void()> &retry) {
            emit failed(error, [alive, retry] {
                if (alive && retry)
                    retry();
            });
        });
    connect(composer, &Composer::recorded, this,
            [this, composer](const QString &message, OperationId operation) {
                if (this->composer() == composer)
                    m_popup->close();
                else
                    drop(composer); // closed while it was written, or tried again from the banner
                emit recorded(message, operation);
            });
    return composer;
}

void RecordPanel::open(Composer::Kind kind, const Subject &subject, const QList<QAction *> &keys)
{
    if (!m_workspace || m_workspace->isReadOnly() || subject.people.size() != 1)
        return;
    if (isOpen())
        m_popup->close();
    m_subject = subject;
    const Draft draft{subject.people.first(), kind};
    Composer *composer = composerOf(draft, subject.who);
    const QPointer<QWidget> before = m_over->window()->focusWidget();
    m_popup = new RecordPopup(subject.who, composer, m_over);
    m_popup->addActions(keys);
    m_popup->whenClosed = [this, before, draft, who = subject.who] {
        closed(draft, who);
        if (before && before->isVisible())
            before->setFocus(Qt::PopupFocusReason);
    };
    composer->resize(m_popup->minimumWidth(), composer->height());
    change(kind); // before it is placed: the fields decide how tall it is at this width
    showOnScreen(m_popup, subject.place);
    change(kind); // what is hidden takes no focus
}

void RecordPanel::change(Composer::Kind kind)
{
    if (!m_popup)
        return;
    if (kind == Composer::Interaction)
        m_popup->composer()->startContact(m_subject);
    else
        m_popup->composer()->start(kind);
}

void RecordPanel::closed(const Draft &draft, const QString &who)
{
    Composer *composer = m_composers.value(draft);
    if (!composer)
        return;
    composer->hide();
    composer->setParent(m_shelf);
    if (composer->isSending())
        return; // the answer says what becomes of it
    if (!composer->hasDraft())
        return drop(composer);
    // Its kind may have been changed while it was open.
    if (const Draft now{draft.first, composer->kind()}; !m_composers.contains(now))
        m_composers.insert(now, m_composers.take(draft));
    emit kept(tr("What you typed about %1 is kept until you record it.").arg(who));
}

void RecordPanel::drop(Composer *composer)
{
    m_composers.removeIf(
        [composer](QHash<Draft, Composer *>::iterator kept) { return kept.value() == composer; });
    composer->deleteLater();
}

} // namespace vouch::ui
