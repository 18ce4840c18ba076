// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace vouch
{

/// Opens the window and runs until it is closed; `files` are opened or imported. Returns the exit code.
int runGui(QApplication &application, const QStringList &files);

} // namespace vouch
