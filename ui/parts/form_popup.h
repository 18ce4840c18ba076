// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/timeline.h"
#include "ui/parts/date_box.h"

#include <QDate>
#include <QFrame>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vouch::ui
{

/// A few fields beside a card: Enter accepts, Esc or a click outside closes and nothing happens. What is
/// wrong is said below the fields, and the popup stays.
class FormPopup : public QFrame
{
    Q_OBJECT
public:
    FormPopup(const QString &acceptText, Millis now, QWidget *parent);

    void setHeading(const QString &text);
    /// What else will happen, in small letters; empty hides it.
    void setNote(const QString &text);
    void showAt(const QPoint &global);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// Reads the fields, says what is wanted by a signal and returns true; or shows a problem and returns
    /// false.
    virtual bool commit() = 0;
    void accept();
    void showProblem(const QString &text, QWidget *field);

    QVBoxLayout *column() const { return m_column; }
    QFormLayout *form() const { return m_form; }
    QDate today() const { return m_today; }
    /// A date that has to be given, unless DateBox::setEmptyMeans() says otherwise.
    DateBox *addDate(const QString &label, DateBox::Holds holds);
    /// When something happened: now unless somebody says it, and not later.
    DateBox *addMoment(const QString &label);
    QComboBox *addChoice(const QString &label);
    /// A text with suggestions.
    QComboBox *addWords(const QString &label, const QString &hint);
    /// What the box says in `when`; false, with the problem shown, where that cannot be read.
    bool readDate(DateBox *box, std::optional<When> &when);
    /// The same of an addMoment(): nothing where it is now, which today without an hour is, too.
    bool readMoment(DateBox *box, std::optional<When> &when);

    QWidget *m_first = nullptr; ///< gets the focus

private:
    QVBoxLayout *m_column;
    QLabel *m_heading, *m_note, *m_problem;
    QFormLayout *m_form;
    QPushButton *m_accept;
    Millis m_now;
    QDate m_today;
    bool m_done = false;
};

/// One interaction as it is offered as evidence: "3 Mar · Comment: “…”".
QString evidenceLine(const TimelineItem &item);
/// "Not said", then the interactions; each entry's data is the interaction's number.
void fillEvidence(QComboBox *box, const QList<TimelineItem> &items);

} // namespace vouch::ui
