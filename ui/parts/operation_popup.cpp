// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/operation_popup.h"

#include "core/base/text.h"
#include "ui/parts/on_answer.h"

#include <QPointer>

namespace vouch::ui
{

void OperationPopup::run(QFuture<Result<ChangeSet>> operation, QWidget *field, const QString &message)
{
    m_running = true;
    // Whoever closes the popup meanwhile is told all the same.
    onAnswer(std::move(operation), parentWidget(),
             [popup = QPointer<OperationPopup>(this), done = onDone, field,
              message](const Result<ChangeSet> &changes) {
                 if (popup)
                     popup->m_running = false;
                 if (changes)
                     done(message.isEmpty() ? safeForDisplay(changes->label) : message, changes->operation);
                 else if (popup)
                     popup->showProblem(changes.error().text, field);
                 else
                     done(changes.error().text, {});
                 if (popup && changes)
                     popup->close();
             });
}

} // namespace vouch::ui
