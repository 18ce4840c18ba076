// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/background.h"
#include "core/base/work.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

/// Tasks on other threads, and what both sides know of them.
class TestBackground : public QObject
{
    Q_OBJECT

private slots:
    void aTaskOnAThreadOfItsOwnTakesNoneOfThePool()
    {
        QSemaphore gate;
        QList<QFuture<int>> held;
        for (int i = 0; i <= QThreadPool::globalInstance()->maxThreadCount(); ++i)
            held.append(onOwnThread(u"waits"_s, [&gate, i] {
                gate.acquire();
                return i;
            }));
        QCOMPARE(inBackground([] { return 7; }).result(), 7);
        gate.release(int(held.size()));
        for (int i = 0; i < held.size(); ++i)
            QCOMPARE(held[i].result(), i);
    }

    void aTaskWithoutAnAnswerIsWaitedForToo()
    {
        std::atomic<bool> ran = false;
        QFuture<void> done = inBackground([&ran] { ran = true; });
        done.waitForFinished();
        QVERIFY(ran);
    }

    void whatATaskHoldsGoesOnItsThreadAfterTheAnswer()
    {
        QSemaphore gone;
        QFuture<int> answer;
        bool answered = false;
        QThread *where = nullptr;
        QSemaphore asked;
        std::shared_ptr<void> held(nullptr, [&](void *) {
            answered = answer.isFinished();
            where = QThread::currentThread();
            gone.release();
        });
        answer = onOwnThread(u"holds"_s, [held = std::move(held), &asked] {
            asked.acquire();
            return 1;
        });
        asked.release(); // the future is where the deleter looks
        QVERIFY(gone.tryAcquire(1, 20'000));
        QVERIFY(answered);
        QVERIFY(where != QThread::currentThread());
    }

    void whatIsBeingPutInPlaceCannotBeStopped()
    {
        Work work;
        QVERIFY(work.settle());
        QVERIFY(!work.cancel() && !work.isCancelled());
        Work other;
        QVERIFY(other.cancel() && other.cancel());
        QVERIFY(!other.settle());
    }

    void aShareIsKnownOnceTheEndIs()
    {
        Work work(u"Importing people.csv"_s);
        QCOMPARE(work.label(), u"Importing people.csv"_s);
        QCOMPARE(work.total(), -1);
        QCOMPARE(work.share(), 0.0);
        work.reach(30, 120);
        QCOMPARE(work.share(), 0.25);
        work.reach(130, 120); // a file that grew meanwhile
        QCOMPARE(work.share(), 1.0);
    }

    void severalThreadsCountTogether()
    {
        Work work;
        QList<QFuture<void>> counting;
        for (int i = 0; i < 4; ++i)
            counting.append(onOwnThread(u"counts"_s, [&work] {
                for (int row = 0; row < 10'000; ++row)
                    work.countRows(1);
                work.countRows(-500); // taken back, to be dealt with once more
            }));
        for (QFuture<void> &one : counting)
            one.waitForFinished();
        QCOMPARE(work.rows(), 4 * 9'500);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
