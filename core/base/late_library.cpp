// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late_library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <dlfcn.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Where the library lies that this is in: found by its code, because the program may lie elsewhere.
QString libraryFolder()
{
    Dl_info here{};
    if (dladdr(reinterpret_cast<void *>(&lateFunction), &here) == 0)
        return {};
    return QDir::cleanPath(QFileInfo(QFile::decodeName(here.dli_fname)).absolutePath());
}

} // namespace

Result<void *> lateFunction(const char *library, const char *name)
{
    const QString path = libraryFolder() + u"/lib%1.so"_s.arg(QLatin1StringView(library));
    void *opened = dlopen(QFile::encodeName(path).constData(), RTLD_NOW | RTLD_NODELETE);
    if (void *function = opened != nullptr ? dlsym(opened, name) : nullptr)
        return function;
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate(
                     "Libraries", "A part of Vouch is missing or does not fit: %1. Install Vouch again.")
                     .arg(path),
                 QString::fromLocal8Bit(dlerror())};
}

void *neededFunction(const char *library, const char *name)
{
    const Result<void *> function = lateFunction(library, name);
    if (function)
        return *function;
    std::fprintf(stderr, "vouch: %s\n", qUtf8Printable(function.error().text));
    std::fflush(stderr);
    _exit(1);
}

} // namespace vouch
