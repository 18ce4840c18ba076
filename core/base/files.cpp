// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QStringList>
#include <array>
#include <map>
#include <set>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct FileId {
    dev_t device = 0;
    ino_t inode = 0;
    friend auto operator<=>(const FileId &, const FileId &) = default;
};

constexpr std::array<const char *, 3> besides{"-wal", "-shm", "-journal"};

/// Where `path` leads, links followed. Nothing where nothing is, or no ordinary file: a pipe is no database.
std::optional<FileId> idOf(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    return FileId{found.st_dev, found.st_ino};
}

/// What lies where `path` leads, as st_mode has it; 0 where nothing does.
int kindOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode) : 0;
}

/// The name with its folder's links resolved, for files that need not be there yet.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

QString realPathOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? placeOf(path) : real;
}

struct Database {
    QString path;
    std::optional<FileId> file;
    /// Of its other files, once they were seen. They go when the last connection goes, and so does this.
    std::set<FileId> parts;
};

class OpenFiles
{
public:
    static OpenFiles &instance()
    {
        static auto *all = new OpenFiles; // outlives whatever is closed while the program ends
        return *all;
    }

    std::optional<Error> refusal(const QString &path)
    {
        const QMutexLocker lock(&m_lock);
        return refusalLocked(path, idOf(path), true);
    }

    /// The number of the database in the list.
    Result<int> claim(const QString &path)
    {
        const QMutexLocker lock(&m_lock);
        const std::optional<FileId> file = idOf(path);
        if (const auto part = refusalLocked(path, file, false))
            return *part;
        for (const auto &[number, reading] : m_readings) {
            if (file == reading)
                return Error{
                    Error::Kind::Busy,
                    QCoreApplication::translate("Files", "“%1” is being read. Wait a moment and try again.")
                        .arg(QFileInfo(path).fileName()),
                    {}};
        }
        // Under another name it would get a -wal of its own, and neither would know what the other has.
        const QString place = realPathOf(path);
        for (const auto &[number, database] : m_databases) {
            if (file && file == database.file && place != database.path)
                return Error{Error::Kind::WrongFile,
                             QCoreApplication::translate(
                                 "Files", "“%1” is the workspace “%2” under another name, and that is open. "
                                          "Close it first, or go on working with it.")
                                 .arg(QFileInfo(path).fileName(), QFileInfo(database.path).fileName()),
                             {}};
        }
        m_databases[++m_last] = {place, file, {}};
        return m_last;
    }
    void setRealPath(int number, const QString &path)
    {
        const QMutexLocker lock(&m_lock);
        Database &database = m_databases[number];
        database.path = realPathOf(path);
        database.file = idOf(path);
        seeParts(database);
    }
    void release(int number)
    {
        const QMutexLocker lock(&m_lock);
        m_databases.erase(number);
    }

    /// The number of the file in the list of those being read, 0 for what is no ordinary file.
    Result<int> beginReading(const QString &path)
    {
        const QMutexLocker lock(&m_lock);
        const std::optional<FileId> file = idOf(path);
        if (const auto ours = refusalLocked(path, file, true))
            return *ours;
        if (!file)
            return 0;
        m_readings[++m_last] = *file;
        return m_last;
    }
    void endReading(int number)
    {
        const QMutexLocker lock(&m_lock);
        m_readings.erase(number);
    }

private:
    void seeParts(Database &database)
    {
        for (const char *suffix : besides) {
            if (const auto part = idOf(database.path + QLatin1StringView(suffix)))
                database.parts.insert(*part);
        }
    }

    std::optional<Error> refusalLocked(const QString &path, const std::optional<FileId> &file, bool wholeToo)
    {
        const QString place = m_databases.empty() ? QString() : placeOf(path);
        for (auto &[number, database] : m_databases) {
            seeParts(database);
            if (file && file == database.file) {
                if (!wholeToo)
                    continue;
                return Error{Error::Kind::WrongFile,
                             QCoreApplication::translate(
                                 "Files", "“%1” is the workspace that is open. Choose another file.")
                                 .arg(QFileInfo(path).fileName()),
                             {}};
            }
            bool part = file && database.parts.contains(*file);
            for (const char *suffix : besides)
                part = part || place == database.path + QLatin1StringView(suffix);
            if (part)
                return Error{
                    Error::Kind::WrongFile,
                    QCoreApplication::translate(
                        "Files", "“%1” belongs to the workspace “%2”, which is open. Choose another file.")
                        .arg(QFileInfo(path).fileName(), QFileInfo(database.path).fileName()),
                    {}};
        }
        return std::nullopt;
    }

    QMutex m_lock;
    int m_last = 0;
    std::map<int, Database> m_databases;
    std::map<int, FileId> m_readings;
};

/// Whether what lies there begins as a database does. Never asked of one that is open here.
bool isDatabase(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    InputFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayView("SQLite format 3\0", 16);
}

} // namespace

std::optional<Error> openWorkspaceAt(const QString &path)
{
    return OpenFiles::instance().refusal(path);
}

std::optional<Error> whyNotWrite(const QString &path)
{
    if (std::optional<Error> open = openWorkspaceAt(path))
        return open;
    if (const int kind = kindOf(path); S_ISCHR(kind) || S_ISBLK(kind) || S_ISFIFO(kind) || S_ISSOCK(kind))
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate("Files",
                                                 "“%1” is a device or a pipe, not a file, so nothing is "
                                                 "written to it. Choose the name of a file.")
                         .arg(path),
                     {}};
    if (!isDatabase(path))
        return std::nullopt;
    return Error{
        Error::Kind::WrongFile,
        QCoreApplication::translate(
            "Files", "“%1” is a workspace or another database, so it is not replaced. Choose another name.")
            .arg(QFileInfo(path).fileName()),
        {}};
}

Result<std::unique_ptr<DatabaseClaim>> DatabaseClaim::make(const QString &path)
{
    VOUCH_GIVE(const int number, OpenFiles::instance().claim(path));
    return std::unique_ptr<DatabaseClaim>(new DatabaseClaim(number));
}

DatabaseClaim::~DatabaseClaim()
{
    OpenFiles::instance().release(m_number);
}

void DatabaseClaim::setRealPath(const QString &path)
{
    OpenFiles::instance().setRealPath(m_number, path);
}

InputFile::InputFile(const QString &path)
    : QFile(path)
{
}

InputFile::~InputFile()
{
    close();
}

bool InputFile::open(OpenMode mode)
{
    Q_ASSERT(!(mode & WriteOnly));
    const Result<int> reading = OpenFiles::instance().beginReading(fileName());
    if (!reading) {
        m_refusal = reading.error();
        setErrorString(m_refusal->text);
        return false;
    }
    m_number = *reading;
    if (QFile::open(mode))
        return true;
    OpenFiles::instance().endReading(std::exchange(m_number, 0));
    return false;
}

void InputFile::close()
{
    QFile::close();
    OpenFiles::instance().endReading(std::exchange(m_number, 0));
}

Error InputFile::whyNot(Error otherwise) const
{
    return m_refusal.value_or(std::move(otherwise));
}

OutputFile::OutputFile(const QString &path)
    : QSaveFile(path)
{
}

bool OutputFile::mayWrite()
{
    m_refusal = whyNotWrite(fileName());
    if (m_refusal)
        setErrorString(m_refusal->text);
    return !m_refusal;
}

bool OutputFile::open(OpenMode mode)
{
    return mayWrite() && QSaveFile::open(mode);
}

bool OutputFile::commit()
{
    if (!flush())
        return false;
    if (!mayWrite())
        cancelWriting();
    return QSaveFile::commit();
}

Error OutputFile::whyNot(Error otherwise) const
{
    return m_refusal.value_or(std::move(otherwise));
}

} // namespace vouch
