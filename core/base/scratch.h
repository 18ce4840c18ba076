// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// A folder for files that nobody is to find: a copy of a workspace to try things on, parts of a spreadsheet.
/// Only this user may look into it. It goes with the object; when a signal ends the program
/// (handleSignals()); and what a program that was killed has left goes when the next folder is made.
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;

    bool isValid() const { return m_slot >= 0; }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// Takes the folder and the names of its files away now. Who has one of them open goes on with it, and
    /// its room is free as soon as they close it or die.
    void remove();

    /// Once, at the begin of the program: SIGHUP, SIGINT and SIGTERM take all folders away before they end
    /// it.
    static void handleSignals();

private:
    QString m_path;
    int m_slot = -1;
};

} // namespace vouch
