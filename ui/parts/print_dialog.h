// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QPrintDialog>

namespace vouch::ui
{

/// Qt's print dialog, which prints into files too: it opens the named file, and printing replaces it, so that
/// a workspace must be refused before. Deletes itself when it is closed.
class PrintDialog final : public QPrintDialog
{
    Q_OBJECT

public:
    PrintDialog(QPrinter *printer, QWidget *parent);
    void accept() override;

signals:
    void refused(const vouch::Error &why);
};

} // namespace vouch::ui
