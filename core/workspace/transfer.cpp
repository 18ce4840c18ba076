// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transfer.h"

#include "core/base/files.h"
#include "core/exchange/workspace_json.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vouch
{

QFuture<Status> Workspace::exportJson(const QString &path)
{
    return m_store->read([path](Connection &db) -> Status {
        OutputFile file(path);
        const auto unwritten = [&] {
            return file.whyNot(
                {Error::Kind::Io,
                 QCoreApplication::translate("Workspace",
                                             "“%1” could not be written: %2. Check that the folder exists, "
                                             "that you may write there and that the disk has room.")
                     .arg(QFileInfo(path).fileName(), file.errorString()),
                 {}});
        };
        if (!file.open(QIODevice::WriteOnly))
            return unwritten();
        bool full = false;
        const Status exported = transfer::exportContent(db, [&](const QByteArray &piece) {
            full = file.write(piece) != piece.size();
            return !full;
        });
        if (!exported && !full)
            return exported;
        if (full || !file.commit())
            return unwritten();
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::importJson(const QString &path)
{
    const QString label = QCoreApplication::translate("Workspace", "Import the workspace in %1")
                              .arg(QFileInfo(path).fileName());
    return m_store->write(u"import"_s, label, [path](Writer &writer) -> Status {
        const Result<QJsonObject> document = exchange::readWorkspaceJson(path);
        return document ? transfer::importContent(writer, *document) : Status(document.error());
    });
}

} // namespace vouch
