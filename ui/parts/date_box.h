// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/typed_date.h"

#include <QDate>
#include <QPointer>
#include <QWidget>
#include <functional>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace vouch::ui
{

/// The one field for dates: a line in which one types a date in figures or in words, with a calendar beside
/// it. While somebody types, what it means stands at the field; when they leave, in it. Untouched it holds
/// what it was given, to the millisecond; what cannot be read stays as it was typed, is said and is an error.
/// Up and Down go by days, Page Up and Page Down by months, Alt+Down opens the calendar. Esc puts back what
/// it held; what it writes itself can be undone in it as what is typed can.
class DateBox final : public QWidget
{
    Q_OBJECT
public:
    enum class Holds { Days, Times }; ///< days alone, or times of day as well
    /// `name` for assistive technology.
    DateBox(const QString &name, Holds holds, QWidget *parent = nullptr);
    ~DateBox() override;

    void setName(const QString &name);
    /// From when on "tomorrow" counts; the system's clock unless it is said.
    void setNow(const std::function<Millis()> &now) { m_now = now; }
    /// Whether a weekday lies behind or before us.
    void setToward(DateReading::Toward toward) { m_toward = toward; }
    /// What "last month" is here.
    void setEdge(DateReading::Edge edge) { m_edge = edge; }
    /// Refuses what can be read and does not suit: the sentence that says why, or an empty one.
    void setCheck(const std::function<QString(const When &)> &check) { m_check = check; }
    /// What was refused is read again: what it has to suit has changed.
    void lookAgain();
    /// The first and last day that may be chosen; invalid ones are no limit.
    void setLimits(QDate earliest, QDate latest);
    /// What an empty field means ("Now", "No date"), which it shows then. Without it a date has to be given.
    void setEmptyMeans(const QString &meaning);

    void setValue(const std::optional<When> &value);
    /// What the field says now. An error is a sentence that quotes what cannot be read.
    Result<std::optional<When>> value() const;
    /// What it said when it could last be read, for what follows it by itself. Never unreadable.
    std::optional<When> lastValue() const { return m_value; }
    /// Goes to the field and says beside it why it cannot be read; nothing where it can.
    void showProblem();
    /// It speaks below its line, in the layout, for popups that grow; elsewhere over the window, so that
    /// nothing moves below the pointer while one types.
    void speakInside();

signals:
    void edited();  ///< somebody changes the text
    void settled(); ///< somebody changed it and is done with it; it may be unreadable

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DateReading reading() const;
    QString textOf(const std::optional<When> &value) const;
    Result<std::optional<When>> checked(const When &value, const QString &typed) const;
    void follow();
    void write(const QString &text);
    bool takeBack();
    bool pressed(const QKeyEvent *key);
    void settle();
    void choose(QDate day);
    void step(int days, int months);
    void openCalendar();
    void say(const QString &text, bool problem);
    void placeSaying();
    void placeInside();
    qint64 covered(const QRect &place) const;
    void fitText();

    std::function<Millis()> m_now;
    Holds m_holds;
    DateReading::Toward m_toward = DateReading::Toward::Future;
    DateReading::Edge m_edge = DateReading::Edge::None;
    std::function<QString(const When &)> m_check;
    QDate m_earliest, m_latest;
    QString m_emptyMeans;
    bool m_mayBeEmpty = false, m_touched = false, m_inside = false;
    bool m_writing = false;      ///< what is written is the field's own doing
    bool m_blamed = false;       ///< who listens was told of a text that cannot be read
    std::optional<When> m_value; ///< what it held when it was given or settled; Esc puts it back
    QString m_shown;             ///< the text of m_value
    QLineEdit *m_edit;
    QToolButton *m_button;
    QPointer<QLabel> m_saying;
};

} // namespace vouch::ui
