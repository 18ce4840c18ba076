// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/print_dialog.h"

#include "core/base/files.h"
#include "ui/parts/file_dialogs.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

PrintDialog::PrintDialog(QPrinter *printer, QWidget *parent)
    : QPrintDialog(printer, parent)
{
    files::keepDialogsFromOpeningFiles();
    setAttribute(Qt::WA_DeleteOnClose);
}

void PrintDialog::accept()
{
    // Where it prints into a file, Qt's line for the name is in use.
    const auto *name = findChild<QLineEdit *>(u"filename"_s);
    if (name && name->isEnabled() && !name->text().isEmpty()) {
        if (const auto why = whyNotWrite(name->text())) {
            reject();
            emit refused(*why);
            return;
        }
    }
    QPrintDialog::accept();
}

} // namespace vouch::ui
