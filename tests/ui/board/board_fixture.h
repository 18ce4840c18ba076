// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/await.h"
#include "core/exchange/draft.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_screen.h"
#include "ui/parts/theme.h"
#include "ui/parts/window_keys.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace vouch::ui::tests
{

/// What must succeed.
template<class T>
T good(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().text));
    return std::move(*result);
}

/// A workspace in a file of its own with a board in a window.
class BoardFixture
{
public:
    static constexpr Millis today = 1'780'000'000'000;

    QTemporaryDir folder;
    FixedClock clock{today};
    std::shared_ptr<Workspace> workspace;
    QWidget window;
    BoardScreen *screen = nullptr;

    bool make(const QStringList &journeys = {QStringLiteral("social-journey")})
    {
        Workspace::NewOptions options;
        options.journeys = journeys;
        auto made = await(Workspace::create(folder.filePath(QStringLiteral("test.vouch")), options, clock));
        if (!made) {
            qWarning("%s", qPrintable(made.error().text));
            return false;
        }
        workspace = *made;
        return true;
    }

    PersonId add(const QString &name, const QString &stage, const QString &organisation = {})
    {
        exchange::PersonDraft draft;
        draft.displayName = name;
        draft.organisation = organisation;
        const Result<ChangeSet> added =
            await(workspace->addPerson(draft, QStringLiteral("social-journey"), stage));
        if (!added) {
            qWarning("%s", qPrintable(added.error().text));
            return {};
        }
        const Result<PersonId> found = await(workspace->findPerson(name));
        return found ? *found : PersonId();
    }

    bool open(const QSize &size = {1104, 660})
    {
        QCoreApplication::processEvents(); // news of what was added belongs to before the board
        screen = new BoardScreen(&window);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(screen);
        window.resize(size);
        window.show();
        window.activateWindow(); // there may be no window manager
        screen->setWorkspace(workspace);
        auto *keys = new WindowKeys(screen);
        keys->setWorkspace(workspace);
        keys->setScreen(screen);
        return QTest::qWaitForWindowActive(&window) &&
               QTest::qWaitFor([this] { return !screen->isLoading(); }, 10'000);
    }

    ColumnList *list(int stage) const { return screen->view()->column(stage)->list(); }
    BoardModel *model() const { return screen->model(); }

    /// The database's word on where somebody stands; empty: nowhere.
    QString stageOf(PersonId person) const
    {
        const Journey journey = model()->journey();
        const Result<QList<Card>> cards = await(workspace->cardsOf(journey.id, {person}));
        if (!cards || cards->isEmpty())
            return {};
        const Stage *stage = journey.stage(cards->first().stage);
        return stage ? stage->key : QString();
    }
    /// The names in a column as the database has them.
    QStringList stored(int stage) const
    {
        const Journey journey = model()->journey();
        Result<QList<Card>> cards = await(workspace->cards(journey.id));
        if (!cards)
            return {};
        std::sort(cards->begin(), cards->end(), [](const Card &a, const Card &b) {
            return boardOrder(a.rank, a.person, b.rank, b.person);
        });
        QStringList names;
        for (const Card &card : std::as_const(*cards)) {
            if (card.stage == journey.stages.at(stage).id)
                names.append(card.name);
        }
        return names;
    }
    /// The names in a column as they are shown.
    QStringList shown(int stage) const
    {
        QStringList names;
        const QModelIndex root = model()->stageIndex(stage);
        for (int row = 0; row < model()->rowCount(root); ++row)
            names.append(model()->index(row, 0, root).data().toString());
        return names;
    }
    QRect cardRect(PersonId person) const
    {
        const QModelIndex index = model()->indexOf(person);
        if (!index.isValid()) {
            qWarning("person %lld is not on the board", static_cast<long long>(person.value));
            return {};
        }
        return list(index.parent().row())->visualRect(index);
    }
};

} // namespace vouch::ui::tests
