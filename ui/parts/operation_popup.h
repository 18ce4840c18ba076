// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/operation.h"
#include "ui/parts/form_popup.h"

#include <QFuture>
#include <functional>

namespace vouch::ui
{

/// A popup whose operation may be refused: it says why and stays, so that nothing is typed twice.
class OperationPopup : public FormPopup
{
public:
    using FormPopup::FormPopup;
    std::function<void(const QString &, OperationId)> onDone;

protected:
    /// `message`: what is said when it is done; empty: what History says.
    void run(QFuture<Result<ChangeSet>> operation, QWidget *field, const QString &message);
    bool isRunning() const { return m_running; }

private:
    bool m_running = false;
};

} // namespace vouch::ui
