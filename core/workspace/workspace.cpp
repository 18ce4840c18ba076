// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/watch.h"

#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"
#include "core/store/store.h"
#include "core/workspace/figures.h"
#include "core/workspace/rule_runner.h"
#include "core/workspace/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// What a new workspace begins with: its settings and its journeys, as the first operation.
Status furnish(Store &store, const Workspace::NewOptions &options)
{
    QList<Journey> journeys;
    for (const QString &key : options.journeys) {
        VOUCH_GIVE(Journey journey, journeyTemplate(key, options.language));
        journeys.append(journey);
    }
    QList<std::pair<Setting, QString>> settings;
    for (const auto &[setting, value] :
         {std::pair(Setting::TimeZone, options.timeZone), std::pair(Setting::Currency, options.currency),
          std::pair(Setting::Country, options.country)}) {
        if (value.isEmpty())
            continue;
        VOUCH_GIVE(const QString checked, checkedSetting(setting, value));
        settings.append({setting, checked});
    }
    const QString label = QCoreApplication::translate("Workspace", "New workspace");
    VOUCH_TRY(await(store.write(u"new"_s, label, [journeys, settings](Writer &writer) -> Status {
        for (const auto &[setting, value] : settings) {
            VOUCH_TRY(writer.db.change(
                "workspace_setting_set",
                {{":key", settingKey(setting)}, {":value", value}, {":version", writer.id.value}}));
        }
        for (const Journey &journey : journeys) {
            VOUCH_TRY(insertJourney(writer, journey));
        }
        return Done{};
    })));
    return Done{};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_screenFigures(std::make_unique<Figures>([this](Connection &db) { return refreshCurrency(db); }))
    , m_reportFigures(std::make_unique<Figures>([this](Connection &db) { return refreshCurrency(db); }))
    , m_watch(std::make_unique<Watch>(*this))
    , m_store(std::move(store))
{
    qRegisterMetaType<ChangeSet>();
    m_store->onChanged([this](const ChangeSet &changes) {
        m_watch->madeHere(changes.operation);
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
    });
    // Undone, imported or set by another program: what is asked without waiting follows.
    connect(this, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.touches("workspace_setting"))
            m_store->read([this](Connection &db) -> Status {
                VOUCH_TRY(refreshCountry(db));
                VOUCH_TRY(refreshCurrency(db));
                return Done{};
            });
    });
    new RuleRunner(this);
}

Workspace::~Workspace()
{
    // Imports hold the store by pointer. Whoever closes the window has cancelled them; they stop after their
    // chunk.
    while (m_imports.loadAcquire() > 0)
        QThread::msleep(5);
}

QFuture<Result<std::shared_ptr<Workspace>>>
Workspace::openWith(const QString &path, const std::optional<NewOptions> &options, const Clock &clock)
{
    QThread *home = QThread::currentThread();
    return inBackground([=, &clock]() -> Result<std::shared_ptr<Workspace>> {
        VOUCH_GIVE(std::unique_ptr<Store> store,
                   Store::open(path, options ? Store::Mode::Create : Store::Mode::Open, clock));
        if (options) {
            const Status furnished = furnish(*store, *options);
            if (!furnished) {
                store.reset();
                for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                    QFile::remove(path + suffix);
                return furnished.error();
            }
        }
        std::shared_ptr<Workspace> workspace(new Workspace(std::move(store)));
        VOUCH_TRY(await(workspace->m_store->read([&workspace](Connection &db) -> Result<QString> {
            VOUCH_TRY(workspace->refreshCountry(db));
            return workspace->refreshCurrency(db);
        })));
        workspace->moveToThread(home);
        return workspace;
    });
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::create(const QString &path, const NewOptions &options,
                                                              const Clock &clock)
{
    return openWith(path, options, clock);
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const QString &path, const Clock &clock)
{
    return openWith(path, std::nullopt, clock);
}

QString Workspace::path() const
{
    return m_store->path();
}

bool Workspace::isReadOnly() const
{
    return m_store->isReadOnly();
}

Millis Workspace::now() const
{
    return m_store->clock().now();
}

void Workspace::setActor(const QString &name)
{
    m_store->setActor(name);
}

QFuture<Result<ChangeSet>> Workspace::undo(OperationId operation, UndoConflict conflict)
{
    return m_store->undo(operation, conflict);
}

QFuture<Result<ChangeSet>> Workspace::redo(OperationId operation, UndoConflict conflict)
{
    return m_store->redo(operation, conflict);
}

QString Workspace::currency() const
{
    const QMutexLocker lock(&m_currencyLock);
    return m_currency;
}

Result<QString> Workspace::refreshCurrency(Connection &db)
{
    Result<QVariant> found = db.value("workspace_setting_get", {{":key", u"currency"_s}});
    if (found && found->toString().isEmpty())
        found = db.value("purchase_currency");
    if (!found)
        return found.error();
    QString chosen = found->toString();
    if (chosen.isEmpty())
        chosen = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    if (!isCurrencyCode(chosen))
        chosen = u"EUR"_s;
    const QMutexLocker lock(&m_currencyLock);
    m_currency = chosen;
    return chosen;
}

Result<std::shared_ptr<const OutcomeValues>> Workspace::outcomes(Connection &db)
{
    return m_screenFigures->outcomes(db);
}

} // namespace vouch
