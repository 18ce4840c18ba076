// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/subject.h"
#include "ui/person/contact_link.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vouch::ui
{

/// "Log the call with Ana?", over the lower edge of what it belongs to, from the moment another program was
/// opened until something was logged or it is closed: nobody knows how long they talk. It takes no focus.
class ContactOffer final : public QFrame
{
    Q_OBJECT
public:
    explicit ContactOffer(QWidget *over);
    /// The question, for whoever reads it out.
    QString offer(PersonId person, const QString &who, const ContactLink &link);
    /// In view only beside the person that it is about.
    void showFor(PersonId person);
    /// What logging of this person begins with, while it is offered.
    std::optional<Subject::Way> wayTo(PersonId person) const;
    PersonId person() const { return m_person; }
    /// Something was logged of them.
    void logged(PersonId person);
    void close();

signals:
    void logWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    QLabel *m_text;
    PersonId m_person; ///< invalid: nothing is offered
    Subject::Way m_way;
};

} // namespace vouch::ui
