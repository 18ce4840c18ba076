// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/watch.h"

#include "core/store/journey_rows.h"
#include "core/workspace/rule_runner.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// What a new workspace begins with: its currency and its journeys, as the first operation.
Status furnish(Store &store, const Workspace::NewOptions &options)
{
    QList<Journey> journeys;
    for (const QString &key : options.journeys) {
        Result<Journey> journey = journeyTemplate(key, options.language);
        if (!journey)
            return journey.error();
        journeys.append(*journey);
    }
    if (!options.currency.isEmpty() && !isCurrencyCode(options.currency))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Workspace", "“%1” is no currency. Use a code of three letters such as EUR, USD "
                                      "or CNY.")
                         .arg(options.currency),
                     {}};
    VOUCH_TRY(await(store.onWriter([currency = options.currency](Connection &db) -> Status {
        const Result<qint64> done = db.exec("setting_set", {{":key", u"currency"_s}, {":value", currency}});
        return done ? Status(Done{}) : Status(done.error());
    })));
    const QString label = QCoreApplication::translate("Workspace", "New workspace");
    const Result<ChangeSet> made = await(store.write(u"new"_s, label, [journeys](Writer &writer) -> Status {
        for (const Journey &journey : journeys) {
            const Result<Journey> inserted = insertJourney(writer, journey);
            if (!inserted)
                return inserted.error();
        }
        return Done{};
    }));
    return made ? Status(Done{}) : Status(made.error());
}

} // namespace

Workspace::Workspace(std::unique_ptr<Store> store)
    : m_screenFigures([this](Connection &db) { return refreshCurrency(db); })
    , m_reportFigures([this](Connection &db) { return refreshCurrency(db); })
    , m_watch(std::make_unique<Watch>(*this))
    , m_store(std::move(store))
{
    qRegisterMetaType<ChangeSet>();
    m_store->onChanged([this](const ChangeSet &changes) {
        m_watch->madeHere(changes.operation);
        QMetaObject::invokeMethod(
            this, [this, changes] { emit changed(changes); }, Qt::QueuedConnection);
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

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::openWith(const QString &path, Store::Mode mode,
                                                                const NewOptions &options, const Clock &clock)
{
    using Opened = Result<std::shared_ptr<Workspace>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    QFuture<Opened> future = promise->future();
    promise->start();
    QThread *home = QThread::currentThread();
    QThreadPool::globalInstance()->start([=, &clock] {
        const auto open = [&]() -> Opened {
            Result<std::unique_ptr<Store>> store = Store::open(path, mode, clock);
            if (!store)
                return store.error();
            if (mode == Store::Mode::Create) {
                const Status furnished = furnish(**store, options);
                if (!furnished) {
                    store->reset();
                    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                        QFile::remove(path + suffix);
                    return furnished.error();
                }
            }
            std::shared_ptr<Workspace> workspace(new Workspace(std::move(*store)));
            const Result<QString> currency = await(workspace->m_store->read(
                [&workspace](Connection &db) { return workspace->refreshCurrency(db); }));
            if (!currency)
                return currency.error();
            workspace->moveToThread(home);
            return workspace;
        };
        promise->addResult(open());
        promise->finish();
    });
    return future;
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::create(const QString &path, const NewOptions &options,
                                                              const Clock &clock)
{
    return openWith(path, Store::Mode::Create, options, clock);
}

QFuture<Result<std::shared_ptr<Workspace>>> Workspace::open(const QString &path, const Clock &clock)
{
    return openWith(path, Store::Mode::Open, {}, clock);
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

QFuture<Result<ChangeSet>> Workspace::redo()
{
    return m_store->redo();
}

QString Workspace::currency() const
{
    const QMutexLocker lock(&m_currencyLock);
    return m_currency;
}

Result<QString> Workspace::refreshCurrency(Connection &db)
{
    Result<QVariant> found = db.value("setting_get", {{":key", u"currency"_s}});
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
    return m_screenFigures.outcomes(db);
}

} // namespace vouch
