// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/workspace_fixture.h"

#include <QSemaphore>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

/// Work that asks nothing of the connection.
template<class Work>
auto posted(Lane &lane, Work work)
{
    return lane.post([work](std::unique_ptr<Connection> &) mutable { return work(); });
}

QFuture<Result<ChangeSet>> renamePerson(Store &store, const QString &name)
{
    return store.write(u"edit"_s, name, [name](Writer &writer) {
        return writer.db.run(
            u"UPDATE person SET title = '%1', version = %2"_s.arg(name).arg(writer.id.value));
    });
}

Result<QString> title(Connection &db)
{
    const Result<QVariant> found = db.runValue(u"SELECT max(title) FROM person"_s);
    if (!found)
        return found.error();
    return found->toString();
}

} // namespace

/// What lanes promise: order, one thread, nobody waits for what is slow, and a fence behind what was written.
class TestLanes : public QObject
{
    Q_OBJECT

private:
    /// A store with one person in it.
    struct Opened {
        WorkspaceFixture f;
        std::unique_ptr<Store> store;
        Opened()
        {
            f.addPerson(u"Ana"_s);
            f.workspace.reset();
            auto opened = Store::open(f.path(), Store::Mode::Open, f.clock);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text));
            store = std::move(*opened);
        }
    };

private slots:
    void workRunsInItsOrderOnOneOtherThread()
    {
        Lane lane(u"order"_s);
        QList<int> ran;
        QSet<Qt::HANDLE> threads;
        QFuture<int> last;
        for (int i = 0; i < 500; ++i)
            last = posted(lane, [&ran, &threads, i] {
                ran.append(i);
                threads.insert(QThread::currentThreadId());
                return i;
            });
        QCOMPARE(await(last), 499);
        QCOMPARE(ran.size(), 500);
        QVERIFY(std::is_sorted(ran.cbegin(), ran.cend()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
    }

    void whatManyThreadsPostRunsOneAtATime()
    {
        constexpr int threads = 4, each = 250;
        Lane lane(u"many"_s);
        std::atomic_int inside = 0, most = 0;
        QList<QList<int>> ran(threads); // only touched on the lane
        {
            std::vector<std::jthread> posting;
            for (int thread = 0; thread < threads; ++thread)
                posting.emplace_back([&, thread] {
                    for (int i = 0; i < each; ++i)
                        posted(lane, [&, thread, i] {
                            most = std::max(most.load(), ++inside);
                            ran[thread].append(i);
                            --inside;
                            return true;
                        });
                });
        }
        QVERIFY(await(posted(lane, [] { return true; }))); // behind all of them
        QCOMPARE(most.load(), 1);
        for (const QList<int> &one : std::as_const(ran)) {
            QCOMPARE(one.size(), each);
            QVERIFY(std::is_sorted(one.cbegin(), one.cend()));
        }
    }

    void aLaneFinishesWhatIsQueuedBeforeItGoes()
    {
        std::atomic_int ran = 0;
        QList<QFuture<int>> answers;
        QSemaphore begin;
        {
            Lane lane(u"goes"_s);
            posted(lane, [&begin] {
                begin.acquire();
                return 0;
            });
            for (int i = 0; i < 100; ++i)
                answers.append(posted(lane, [&ran, i] {
                    ++ran;
                    return i;
                }));
            QCOMPARE(ran.load(), 0);
            begin.release();
        }
        QCOMPARE(ran.load(), 100);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(answers.at(i).isFinished());
            QCOMPARE(answers.at(i).result(), i);
        }
    }

    void aFenceIsAnsweredWhenAllWritesBeforeItAreAnnounced()
    {
        Opened opened;
        std::atomic_int announced = 0;
        opened.store->onChanged([&announced](const ChangeSet &) { ++announced; });
        QList<QFuture<Result<ChangeSet>>> writes;
        for (int i = 0; i < 20; ++i)
            writes.append(renamePerson(*opened.store, u"Title %1"_s.arg(i)));
        QVERIFY(await(opened.store->fence()));
        QCOMPARE(announced.load(), 20);
        for (const QFuture<Result<ChangeSet>> &write : std::as_const(writes))
            QVERIFY(write.isFinished());
        QCOMPARE(good(opened.store->read([](Connection &db) { return title(db); })), u"Title 19"_s);
    }

    void aReadOnTheWriterSeesWhatWasPostedBeforeIt()
    {
        Opened opened;
        for (int i = 0; i < 50; ++i) {
            const QString name = u"T%1"_s.arg(i);
            renamePerson(*opened.store, name);
            QCOMPARE(good(opened.store->onWriter([](Connection &db) { return title(db); })), name);
        }
    }

    void screensAreAnsweredWhileALongFigureIsWorkedOutAndAWriteWaits()
    {
        Opened opened;
        QSemaphore figure, write;
        const auto slow = opened.store->compute([&figure](Connection &db) {
            figure.acquire();
            return title(db);
        });
        const auto waiting = opened.store->onWriter([&write](Connection &db) {
            write.acquire();
            return title(db);
        });
        QCOMPARE(good(opened.store->read([](Connection &db) { return title(db); })), QString());
        QVERIFY(!slow.isFinished());
        QVERIFY(!waiting.isFinished());
        write.release();
        good(renamePerson(*opened.store, u"Potter"_s));
        figure.release();
        QCOMPARE(good(slow), u"Potter"_s); // it had read nothing yet
    }

    void aWriteThatFailsIsAnsweredTakenBackAndNotAnnounced()
    {
        Opened opened;
        std::atomic_int announced = 0;
        opened.store->onChanged([&announced](const ChangeSet &) { ++announced; });
        const Error error = bad(opened.store->write(u"edit"_s, u"Half"_s, [](Writer &writer) -> Status {
            VOUCH_TRY(writer.db.run(u"UPDATE person SET title = 'half'"_s));
            return Error{Error::Kind::Invalid, u"not so"_s, {}};
        }));
        QCOMPARE(error.text, u"not so"_s);
        QVERIFY(await(opened.store->fence()));
        QCOMPARE(announced.load(), 0);
        QCOMPARE(good(opened.store->read([](Connection &db) { return title(db); })), QString());
        good(renamePerson(*opened.store, u"whole"_s)); // the lane goes on
        QCOMPARE(announced.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
