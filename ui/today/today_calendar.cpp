// SPDX-License-Identifier: GPL-3.0-or-later
// TodayScreen: the calendar beside the list, its file and the day on paper.
#include "core/base/background.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_screen.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

Status written(const QString &path, const QByteArray &text)
{
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return Done{};
    return file.whyNot(
        {Error::Kind::Io,
         TodayScreen::tr("“%1” cannot be written. Choose another folder.").arg(QFileInfo(path).fileName()),
         file.errorString()});
}

} // namespace

void TodayScreen::buildActions()
{
    m_print = new QAction(theme::icon(u"print"_s), tr("Print the day"), this);
    m_print->setObjectName(u"print-day"_s);
    setTip(m_print, tr("What is due today, on a page to take along (Ctrl+P)"));
    connect(m_print, &QAction::triggered, this, &TodayScreen::print);
    m_export = new QAction(theme::icon(u"export"_s), tr("Export calendar…"), this);
    m_export->setObjectName(u"export-calendar"_s);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_export,
           tr("Write tasks, deals, renewals, birthdays and people to be in touch with to a file that "
              "other calendars read (Ctrl+Shift+E)"));
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &TodayScreen::chooseExport);
}

void TodayScreen::connectCalendar()
{
    connect(m_calendar, &CalendarPage::personRequested, this, &Screen::personRequested);
    connect(m_calendar, &CalendarPage::organisationRequested, this, [this](OrganisationId organisation) {
        emit targetRequested(u"organisation"_s, OrganisationTarget{organisation});
    });
    connect(m_calendar, &CalendarPage::done, this, &Screen::done);
    connect(m_calendar, &CalendarPage::failed, this, &Screen::failed);
    connect(m_calendar, &CalendarPage::refused, this, &Screen::refused);
    connect(m_calendar, &CalendarPage::dragging, this, &Screen::dragging);
}

bool TodayScreen::isCalendarShown() const
{
    return m_body && m_body->currentWidget() == m_calendar;
}

void TodayScreen::showCalendar(bool shown)
{
    m_tabs->setCurrentIndex(shown ? 1 : 0);
    m_body->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(shown ? nullptr : static_cast<QWidget *>(m_list));
    m_quiet->setVisible(m_page.quietPeople > 0 && !shown);
    m_headline->setVisible(!shown); // the days need the room
    if (shown && m_workspace)
        m_calendar->reload();
    if (isVisible() && !m_tabs->hasFocus()) // it was on what is hidden now
        takeFocus();
}

void TodayScreen::takeFocus()
{
    if (isCalendarShown())
        m_calendar->takeFocus();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

Subject TodayScreen::calendarSubject() const
{
    const CalendarItem *item = m_calendar->chosen();
    if (!item)
        return Subject::nobody(
            tr("Nothing is chosen. Choose an item first, with a click or the arrow keys."));
    if (!item->person.isValid())
        return Subject::nobody(tr("This is about nobody in particular."));
    Subject subject;
    subject.people = {item->person};
    subject.who = item->personName;
    subject.place = m_calendar->menuPlace();
    subject.fromUs = true;
    return subject;
}

/// The day's sheet, as Reports makes it.
bool TodayScreen::print()
{
    emit targetRequested(u"reports"_s, DayTarget{m_owner->currentData().toString()});
    return true;
}

void TodayScreen::chooseExport()
{
    const QString name = u"%1.ics"_s.arg(QFileInfo(m_workspace->path()).completeBaseName());
    QFileDialog *dialog = files::makeSaveDialog(this, tr("Export calendar"), tr("Calendars (*.ics)"), name);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TodayScreen::exportCalendar);
    dialog->open();
}

void TodayScreen::exportCalendar(const QString &path)
{
    onAnswer(m_workspace->iCalendar(m_owner->currentData().toString()), this,
             [this, path](const Result<QByteArray> &text) {
                 if (!text) {
                     emit failed(text.error(), [this, path] { exportCalendar(path); });
                     return;
                 }
                 onAnswer(inBackground([path, content = *text] { return written(path, content); }), this,
                          [this, path](const Status &status) {
                              if (status)
                                  emit told(tr("Exported to %1").arg(path));
                              else
                                  emit failed(status.error(), [this, path] { exportCalendar(path); });
                          });
             });
}

} // namespace vouch::ui
