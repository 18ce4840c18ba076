// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch.h"

#include <QDir>
#include <QFile>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr auto prefix = "vouch-scratch-";

/// What a signal handler needs to know of one folder, without asking for memory. `folder` is a descriptor of
/// it that holds its lock: who can lock it knows that its maker is dead.
struct Slot {
    std::atomic<int> folder = -1;
    std::array<char, 4096> path{};
    std::atomic<bool> taken = false;
};
std::array<Slot, 16> folders;

/// Entries of a folder as the kernel writes them.
struct Entry {
    ino64_t inode;
    off64_t offset;
    unsigned short length;
    unsigned char type;
    char name[1];
};

/// Removes the files in the folder; ours have no folders in them. Calls only what a signal handler may.
void empty(int folder)
{
    alignas(Entry) std::array<char, 4096> buffer{};
    for (bool removed = true; removed;) {
        removed = false;
        lseek(folder, 0, SEEK_SET);
        while (true) {
            const long got = syscall(SYS_getdents64, folder, buffer.data(), buffer.size());
            if (got <= 0)
                break;
            for (long at = 0; at < got;) {
                const auto *entry = reinterpret_cast<const Entry *>(buffer.data() + at);
                at += entry->length;
                if (entry->type != DT_DIR && unlinkat(folder, entry->name, 0) == 0)
                    removed = true; // what is removed while reading may hide what follows: read again
            }
        }
    }
}

void removeAll()
{
    for (Slot &slot : folders) {
        const int folder = slot.folder.exchange(-1);
        if (folder < 0)
            continue;
        empty(folder);
        rmdir(slot.path.data());
    }
}

void endedBySignal(int number)
{
    removeAll();
    signal(number, SIG_DFL);
    raise(number);
}

/// Opens and locks a folder; -1 where it is not ours, is gone, or its maker lives.
int lockFolder(const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    struct stat found = {};
    const bool ours = flock(folder, LOCK_EX | LOCK_NB) == 0 && fstat(folder, &found) == 0 &&
                      found.st_uid == geteuid() && found.st_nlink > 0;
    if (ours)
        return folder;
    ::close(folder);
    return -1;
}

/// Takes away what programs left that could not do so themselves.
void cleanUp()
{
    const QString temporary = QDir::tempPath();
    const QStringList left =
        QDir(temporary).entryList({QLatin1StringView(prefix) + u'*'}, QDir::Dirs | QDir::Hidden);
    for (const QString &name : left) {
        const QByteArray path = QFile::encodeName(temporary + u'/' + name);
        const int folder = lockFolder(path);
        if (folder < 0)
            continue;
        empty(folder);
        rmdir(path.constData());
        ::close(folder);
    }
}

} // namespace

ScratchFolder::ScratchFolder()
{
    cleanUp();
    for (size_t i = 0; i < folders.size() && m_slot < 0; ++i) {
        if (!folders[i].taken.exchange(true))
            m_slot = int(i);
    }
    if (m_slot < 0)
        return;
    Slot &slot = folders[size_t(m_slot)];
    // Somebody who cleans up may be faster than our lock; then there is another one.
    for (int attempt = 0; attempt < 10; ++attempt) {
        QByteArray path = QFile::encodeName(QDir::tempPath()) + '/' + prefix + "XXXXXX";
        if (path.size() >= qsizetype(slot.path.size()) || mkdtemp(path.data()) == nullptr)
            break;
        const int folder = lockFolder(path);
        if (folder < 0)
            continue;
        std::memcpy(slot.path.data(), path.constData(), size_t(path.size()) + 1);
        slot.folder = folder;
        m_path = QFile::decodeName(path);
        return;
    }
    slot.taken = false;
    m_slot = -1;
}

ScratchFolder::~ScratchFolder()
{
    remove();
    if (m_slot >= 0)
        folders[size_t(m_slot)].taken = false;
}

void ScratchFolder::remove()
{
    if (m_slot < 0)
        return;
    Slot &slot = folders[size_t(m_slot)];
    const int folder = slot.folder.exchange(-1);
    if (folder < 0)
        return;
    empty(folder);
    rmdir(slot.path.data());
    ::close(folder);
}

void ScratchFolder::handleSignals()
{
    for (const int number : {SIGHUP, SIGINT, SIGTERM}) {
        struct sigaction now = {};
        // One that whoever started us has ignored stays ignored (nohup).
        if (sigaction(number, nullptr, &now) != 0 || now.sa_handler != SIG_DFL)
            continue;
        struct sigaction ours = {};
        ours.sa_handler = endedBySignal;
        sigfillset(&ours.sa_mask);
        sigaction(number, &ours, nullptr);
    }
}

} // namespace vouch
