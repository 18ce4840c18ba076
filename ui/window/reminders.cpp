// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reminders.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/store/operation.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAccessible>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int lookMillis = 30'000;
constexpr Millis pause = 5 * 60'000;
constexpr int widest = 60; ///< letters
constexpr qsizetype listed = 12;

QString shortly(const QString &text)
{
    return text.size() > widest ? text.left(widest - 1) + u'…' : text;
}

/// "15:00 Call · Ana"
QString line(const ReminderRecord &one)
{
    const TaskRecord &task = one.task;
    const QString title = shortly(safeForDisplay(task.title));
    const QString when = shown::dateTime(task.dueAt.value_or(one.at), task.dueDay);
    return task.personName.isEmpty()
               ? u"%1 · %2"_s.arg(title, when)
               : u"%1 · %2 · %3"_s.arg(title, shortly(safeForDisplay(task.personName)), when);
}

} // namespace

Reminders::Reminders(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    setObjectName(u"reminders"_s);
    setStyleSheet(u"QToolButton { padding: 0px 4px; }"_s); // the status bar stays as low as it is
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(2);
    m_button->setObjectName(u"reminder-open"_s);
    m_button->setIcon(theme::icon(u"clock"_s));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::clicked, this, [this] {
        clear();
        emit opened();
    });
    row->addWidget(m_button);
    auto *cross = new QToolButton(this);
    cross->setObjectName(u"reminder-close"_s);
    cross->setIcon(theme::icon(u"close"_s));
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::TabFocus);
    cross->setAccessibleName(tr("Close the reminder"));
    setTip(cross, tr("Close the reminder; the tasks stay"));
    connect(cross, &QToolButton::clicked, this, &Reminders::clear);
    row->addWidget(cross);
    m_timer.setInterval(lookMillis);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    hide();
}

Reminders::~Reminders()
{
    remember();
}

/// Each file has its own: of another copy somebody may not have heard yet.
QString Reminders::settingsKey() const
{
    const QByteArray path = QFileInfo(m_workspace->path()).absoluteFilePath().toUtf8();
    return u"reminded/"_s +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().first(16));
}

void Reminders::remember() const
{
    if (m_workspace && m_since > 0)
        QSettings().setValue(settingsKey(), m_since);
}

void Reminders::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    remember();
    if (m_workspace)
        disconnect(m_workspace.get(), nullptr, this, nullptr);
    ++m_generation;
    m_timer.stop();
    m_workspace = workspace;
    m_since = m_lastTold = 0;
    clear();
    if (!workspace)
        return;
    m_since = QSettings().value(settingsKey()).toLongLong();
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("task"))
            lookAgain();
    });
    m_timer.start();
    look();
}

void Reminders::look()
{
    const Millis now = m_workspace->now();
    if (m_lastTold != 0 && now - m_lastTold < pause)
        return;
    onAnswer(m_workspace->reminders(m_since, now), this,
             [this, now, generation = m_generation](const Result<QList<ReminderRecord>> &due) {
                 if (due && generation == m_generation)
                     arrived(*due, now);
             });
}

void Reminders::arrived(const QList<ReminderRecord> &due, Millis until)
{
    if (!due.isEmpty()) {
        if (m_told.isEmpty())
            m_from = m_since;
        m_lastTold = until;
        QList<ReminderRecord> all = m_told;
        for (const ReminderRecord &one : due) {
            const auto same = [&one](const ReminderRecord &known) { return known.task.id == one.task.id; };
            if (std::none_of(all.cbegin(), all.cend(), same))
                all.append(one);
        }
        show(all);
        if (QAccessible::isActive()) {
            // Alert makes screen readers say the name of the object.
            QAccessibleEvent event(m_button, QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
        }
        emit told(text());
    }
    m_since = until;
    if (!due.isEmpty())
        remember();
}

void Reminders::lookAgain()
{
    if (m_told.isEmpty())
        return;
    onAnswer(m_workspace->reminders(m_from, m_since), this,
             [this, generation = m_generation](const Result<QList<ReminderRecord>> &due) {
                 if (due && generation == m_generation && !m_told.isEmpty())
                     show(*due);
             });
}

void Reminders::show(const QList<ReminderRecord> &due)
{
    if (due.isEmpty())
        return clear();
    m_told = due;
    QStringList lines;
    for (const ReminderRecord &one : due.first(std::min(listed, due.size())))
        lines.append(line(one));
    if (const int more = int(due.size() - listed); more > 0)
        lines.append(tr("and %n more", nullptr, more));
    m_button->setText(QString(text()).replace(u'&', u"&&"_s));
    m_button->setAccessibleName(text());
    setTip(m_button, lines.join(u'\n'));
    QWidget::show();
}

void Reminders::clear()
{
    m_told.clear();
    hide();
}

QString Reminders::text() const
{
    if (m_told.isEmpty())
        return {};
    const QString first = line(m_told.first());
    const int more = int(m_told.size()) - 1;
    return more == 0 ? tr("Reminder: %1").arg(first)
                     : tr("Reminder: %1 and %n more", nullptr, more).arg(first);
}

} // namespace vouch::ui
