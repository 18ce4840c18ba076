// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QSaveFile>
#include <memory>
#include <optional>

/// The doors through which files named by people are read and written, and the list of databases that SQLite
/// has open in this process.
///
/// POSIX drops every lock that a process holds on a file as soon as the process closes any descriptor of that
/// file. So nobody but SQLite may open a workspace that is open here, nor the -wal, -shm and -journal beside
/// it: another program would then take the workspace for closed, delete its -wal, and what was saved would be
/// lost. The doors know such files by device and inode, whatever name or link leads to them. All of this may
/// be used in any thread.
namespace vouch
{

/// Why the file that `path` leads to must be left to SQLite (WrongFile), nothing if it is not part of a
/// database that is open here. Opens nothing.
std::optional<Error> openWorkspaceAt(const QString &path);

/// Why nothing may be written at `path` (WrongFile): it is that, another database lies there, or it leads to
/// a device, a pipe or a socket. Nothing if it may.
std::optional<Error> whyNotWrite(const QString &path);

/// Says, as long as it lives, that SQLite has a database open. The store makes one for each connection and
/// keeps it until the connection is closed.
class DatabaseClaim
{
public:
    /// To be made before SQLite opens `path`. Errors: Busy when an InputFile has it open, because closing
    /// that would drop the locks; WrongFile when it is the -wal, -shm or -journal of a database that is open,
    /// or such a database under another name (a hard link).
    static Result<std::unique_ptr<DatabaseClaim>> make(const QString &path);
    ~DatabaseClaim();
    DatabaseClaim(const DatabaseClaim &) = delete;
    DatabaseClaim &operator=(const DatabaseClaim &) = delete;

    /// The name under which SQLite opened it, links resolved: its other files lie beside that.
    void setRealPath(const QString &path);

private:
    explicit DatabaseClaim(int number)
        : m_number(number)
    {
    }
    int m_number;
};

/// A file to read. open() fails for files of an open workspace.
class InputFile final : public QFile
{
public:
    explicit InputFile(const QString &path);
    ~InputFile() override;
    bool open(OpenMode mode) override;
    void close() override;
    /// What to say after open() failed: that the file belongs to an open workspace, else `otherwise`.
    Error whyNot(Error otherwise) const;

private:
    std::optional<Error> m_refusal;
    int m_number = 0; ///< in the list of files being read; 0: not in it
};

/// A file to write, which takes its place whole at commit(). open() and commit() fail where an open
/// workspace, or any other database, would be overwritten, and where no file is (whyNotWrite()).
class OutputFile final : public QSaveFile
{
public:
    explicit OutputFile(const QString &path);
    bool open(OpenMode mode) override;
    /// Writes out what is left and puts the file in its place. QSaveFile's own does not notice that the last
    /// of it did not fit on the disk.
    bool commit();
    /// What to say after open() or commit() failed.
    Error whyNot(Error otherwise) const;

private:
    bool mayWrite();
    std::optional<Error> m_refusal;
};

} // namespace vouch
