// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/window_keys.h"

#include "core/base/text.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/name_popup.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_mover.h"
#include "ui/parts/record_panel.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QApplication>
#include <QFuture>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

std::optional<Composer::Kind> recordedBy(PersonKey key)
{
    switch (key) {
    case PersonKey::Log:
        return Composer::Interaction;
    case PersonKey::Task:
        return Composer::Task;
    case PersonKey::Purchase:
        return Composer::Purchase;
    case PersonKey::Advocacy:
        return Composer::Advocacy;
    case PersonKey::Referral:
        return Composer::Referral;
    case PersonKey::Note:
        return Composer::Note;
    case PersonKey::Rename:
    case PersonKey::Move:
    case PersonKey::Write:
    case PersonKey::Quote:
        break;
    }
    return {};
}

} // namespace

WindowKeys::WindowKeys(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_panel(new RecordPanel(window))
    , m_mover(new PersonMover(window))
{
    setObjectName(u"window-keys"_s);
    const struct {
        PersonKey key;
        const char *name, *icon, *keys;
        QString text, tip;
    } all[] = {
        {PersonKey::Log, "log", "message", "Ctrl+L", tr("Log an interaction"),
         tr("Write down what was said; on something that waits for an answer, the answer to it")},
        {PersonKey::Task, "task", "task", "Ctrl+T", tr("New task"),
         tr("Something to do for whoever is chosen")},
        {PersonKey::Purchase, "purchase", "purchase", "Ctrl+Shift+P", tr("Record a purchase"),
         tr("Record what whoever is chosen bought")},
        {PersonKey::Advocacy, "advocacy", "advocacy", "Ctrl+Shift+A", tr("Record advocacy"),
         tr("Record what whoever is chosen did for you")},
        {PersonKey::Referral, "referral", "referral", "Ctrl+Shift+R", tr("Record a referral"),
         tr("Record whom they brought, or who brought them")},
        {PersonKey::Note, "note", "note", "Ctrl+Alt+N", tr("Write a note"),
         tr("Write a note on whoever is chosen")},
        {PersonKey::Rename, "rename", "edit", "F2", tr("Rename"), tr("Type another name over this one")},
        {PersonKey::Move, "move", "move", "M", tr("Move to…"), tr("Choose a stage, and since when and why")},
        {PersonKey::Write, "write", "mail", "Ctrl+Alt+W", tr("Write to them…"),
         tr("A letter, e-mail or message from a template; labels and envelopes for several")},
        {PersonKey::Quote, "quote", "file", "Ctrl+Alt+Q", tr("Quote…"),
         tr("Make a quote of a deal of theirs, or see what became of one")}};
    for (const auto &one : all) {
        auto *action = new QAction(theme::icon(QString::fromLatin1(one.icon)), one.text, this);
        action->setObjectName(u"person-"_s + QString::fromLatin1(one.name));
        action->setShortcut(QKeySequence(QString::fromLatin1(one.keys)));
        setTip(action, tr("%1 (%2)").arg(one.tip, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, key = one.key] { use(key); });
        m_actions[size_t(one.key)] = action;
    }
    window->addActions(actions());
    connect(m_panel, &RecordPanel::recording, this, &WindowKeys::writing);
    connect(m_panel, &RecordPanel::recorded, this, &WindowKeys::done);
    connect(m_panel, &RecordPanel::failed, this, &WindowKeys::failed);
    connect(m_panel, &RecordPanel::kept, this, &WindowKeys::told);
    connect(m_mover, &PersonMover::done, this, &WindowKeys::done);
    connect(m_mover, &PersonMover::failed, this, &WindowKeys::failed);
    connect(m_mover, &PersonMover::announced, this, &WindowKeys::told);
    setWorkspace(nullptr);
}

void WindowKeys::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    ++m_generation;
    if (m_renaming)
        m_renaming->close();
    m_panel->setWorkspace(workspace);
    m_mover->setWorkspace(workspace);
    const QString why = workspace ? readOnlyReason() : tr("Open a workspace first.");
    for (QAction *action : m_actions)
        setUsable(action, workspace && !workspace->isReadOnly(), why);
}

void WindowKeys::setScreen(Screen *screen)
{
    if (m_screen)
        disconnect(m_screen, &Screen::keyRequested, this, nullptr);
    m_screen = screen;
    if (screen)
        connect(screen, &Screen::keyRequested, this, &WindowKeys::use);
}

void WindowKeys::serve(QWidget *other, std::function<std::optional<Subject>()> subject)
{
    if (other->isWindow())
        other->addActions(actions());
    m_served.removeIf([](const auto &one) { return one.first.isNull(); });
    m_served.append({other, std::move(subject)});
}

void WindowKeys::use(PersonKey key)
{
    if (!m_workspace)
        return;
    if (m_workspace->isReadOnly()) {
        emit told(readOnlyReason());
        return;
    }
    if (const auto kind = recordedBy(key); m_panel->isOpen()) {
        if (kind)
            m_panel->change(*kind);
        return;
    }
    for (const auto &[window, subject] : std::as_const(m_served)) {
        if (!window || (window != QApplication::activeWindow() && window != QApplication::focusWidget()))
            continue;
        if (const std::optional<Subject> named = subject())
            return useFor(key, *named);
    }
    if (m_screen && !m_screen->takeKey(key))
        useFor(key, m_screen->subject());
}

void WindowKeys::useFor(PersonKey key, const Subject &subject)
{
    if (subject.people.isEmpty()) {
        emit told(subject.whyNobody);
        return;
    }
    if (key == PersonKey::Move)
        return m_mover->ask(subject.people, subject.who, subject.place);
    if (key == PersonKey::Write) {
        emit writeRequested(subject);
        return;
    }
    if (subject.people.size() > 1) {
        emit told(tr("%n people are chosen; “%1” is for one. Choose one of them.", nullptr,
                     int(subject.people.size()))
                      .arg(action(key)->text()));
        return;
    }
    if (const auto kind = recordedBy(key))
        m_panel->open(*kind, subject, actions());
    else if (key == PersonKey::Quote)
        emit quoteRequested(subject);
    else
        rename(subject);
}

void WindowKeys::rename(const Subject &subject)
{
    constexpr int longest = 300;
    onAnswer(m_workspace->person(subject.people.first()), this,
             [this, subject, generation = m_generation](const Result<PersonRecord> &person) {
                 if (generation != m_generation)
                     return; // of a workspace that was closed meanwhile
                 if (!person) {
                     emit failed(person.error(), {});
                     return;
                 }
                 const QPointer<QWidget> before = m_window->window()->focusWidget();
                 auto *popup = new NamePopup(tr("Another name for %1").arg(safeForDisplay(person->name)),
                                             person->name, tr("Rename"), m_window, longest);
                 m_renaming = popup;
                 popup->setObjectName(u"rename-popup"_s);
                 connect(popup, &NamePopup::chosen, this,
                         [this, generation, person = *person](const QString &name) {
                             if (generation == m_generation)
                                 writeName(person, name);
                         });
                 connect(popup, &QObject::destroyed, this, [before] {
                     if (before && before->isVisible())
                         before->setFocus(Qt::PopupFocusReason);
                 });
                 popup->ask(subject.place);
             });
}

void WindowKeys::writeName(const PersonRecord &person, const QString &name)
{
    PersonEdit edit;
    edit.id = person.id;
    edit.expectedVersion = person.version;
    edit.name = name;
    onAnswer(m_workspace->editPerson(edit), this,
             [this, generation = m_generation](const Result<ChangeSet> &changes) {
                 if (generation != m_generation)
                     return;
                 if (!changes)
                     emit failed(changes.error(), {});
                 else if (changes->operation.isValid())
                     emit done(safeForDisplay(changes->label), changes->operation);
             });
}

} // namespace vouch::ui
