// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

/// The one place where the program's file dialogs are made. A dialog that shows a folder must open none of
/// its files: closing one that belongs to the open workspace drops SQLite's locks (core/base/files.h), and
/// Qt's own dialog opens every file whose name does not tell its type.
namespace vouch::ui::files
{

/// Makes every file dialog of this process open nothing, whoever makes it (the print dialog has one of its
/// own). Dialogs of the desktop's are not used: some of them look into files within this process. The program
/// calls this when it starts, the functions below when it was not done.
void keepDialogsFromOpeningFiles();

/// A dialog that the caller furnishes, connects to fileSelected and open()s. It is deleted when it is closed.
QFileDialog *makeOpenDialog(QWidget *parent, const QString &title, const QString &filter);
/// The same for a file to write; `name`, which may be empty, is proposed.
QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &filter,
                            const QString &name);

/// Ask and wait for the answer. Empty: the person chose none.
QStringList askForFiles(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
QString askForFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter);
QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &filter);

} // namespace vouch::ui::files
