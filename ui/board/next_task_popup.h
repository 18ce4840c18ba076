// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/requests/tasks.h"
#include "ui/parts/form_popup.h"

class QLineEdit;

namespace vouch::ui
{

/// What is to be done next, when and by whom, in place of the part of a card that says it. Esc leaves it as
/// it is. The entry names nobody: whoever asked knows whom it is about.
class NextTaskPopup : public FormPopup
{
    Q_OBJECT
public:
    /// `owners`: who there is to choose from. `owner`: whose it is unless somebody says another; empty:
    /// nobody's, or of several people.
    NextTaskPopup(const QString &heading, const QStringList &owners, const QString &owner, Millis now,
                  QWidget *parent);

signals:
    void chosen(const vouch::TaskEntry &entry);

protected:
    bool commit() override;

private:
    QLineEdit *m_what;
    DateBox *m_when;
    QComboBox *m_who;
};

} // namespace vouch::ui
