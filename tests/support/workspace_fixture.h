// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/await.h"
#include "core/exchange/draft.h"
#include "core/journeys/journey.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace vouch::test
{

/// 2026-06-01T12:00:00Z, the moment at which test clocks stand.
inline constexpr Millis noon = 1'780'315'200'000;

/// Waits for an answer and fails the test, with its sentence, if it is an error.
template<class T>
T good(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (!result)
        qFatal("unexpected error: %s (%s)", qPrintable(result.error().text),
               qPrintable(result.error().detail));
    return std::move(*result);
}

/// The error of an answer that must be one.
template<class T>
Error bad(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (result)
        qFatal("expected an error");
    return result.error();
}

/// A real workspace file in a temporary folder, with a clock that stands still.
class WorkspaceFixture
{
public:
    explicit WorkspaceFixture(const QStringList &journeys = {QStringLiteral("social-journey")})
    {
        Workspace::NewOptions options;
        options.journeys = journeys;
        workspace = good(Workspace::create(path(), options, clock));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("test.vouch")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void reopen()
    {
        workspace.reset();
        workspace = good(Workspace::open(path(), clock));
    }
    QString dump() { return good(workspace->dump()); }
    Journey journey(int index = 0) { return good(workspace->journeys()).at(index); }
    PersonId addPerson(const QString &name, const QString &email = {})
    {
        exchange::PersonDraft draft;
        draft.displayName = name;
        if (!email.isEmpty())
            draft.emails.append({{}, email, true});
        const ChangeSet made = good(workspace->addPerson(draft));
        return made.people.isEmpty() ? PersonId() : PersonId(*made.people.cbegin());
    }
    ChangeSet move(PersonId person, const QString &stage)
    {
        const Journey first = journey();
        MoveRequest request;
        request.walkers = {person};
        request.journey = first.id;
        request.to = first.stageByName(stage)->id;
        return good(workspace->moveToStage(request));
    }

    FixedClock clock{noon};
    std::shared_ptr<Workspace> workspace;

private:
    QTemporaryDir m_folder;
};

} // namespace vouch::test
