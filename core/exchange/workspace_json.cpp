// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workspace_json.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

bool isWorkspaceJson(const QString &path)
{
    // A pipe would block, and its beginning could not be read twice.
    InputFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(200).trimmed();
    return head.startsWith('{') && head.contains("\"vouch-json\"");
}

Result<QJsonObject> readWorkspaceJson(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.whyNot({Error::Kind::Io,
                            QCoreApplication::translate(
                                "Exchange", "“%1” could not be opened: %2. Check that it is there and that "
                                            "you may read it.")
                                .arg(name, file.errorString()),
                            {}});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject()) {
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Exchange", "“%1” is no complete export of a workspace: its text breaks off or is "
                                     "damaged. Export it again.")
                         .arg(name),
                     problem.errorString()};
    }
    return document.object();
}

} // namespace vouch::exchange
