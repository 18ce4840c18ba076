// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into tests that are built with -fsanitize=thread. Debian's Qt is not instrumented: the sanitizer
// does not see that what was written before a function was posted is there when it runs, nor that a promise
// was kept before its future was read. These stand in front of Qt's own functions and tell it so; then they
// call those.
#include <QFutureInterface>
#include <QMetaObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace
{

template<class Function>
Function *qtsOwn(const char *mangled)
{
    auto *found = reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangled));
    if (found == nullptr)
        qFatal("Qt has no %s", mangled);
    return found;
}

/// Runs what was posted, behind what the poster did before.
class Posted final : public QtPrivate::QSlotObjectBase
{
public:
    explicit Posted(QSlotObjectBase *work)
        : QSlotObjectBase(&run)
        , m_work(work)
    {
        __tsan_release(this);
    }

private:
    static void run(int what, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *posted = static_cast<Posted *>(self);
        __tsan_acquire(posted);
        if (what == Call) {
            posted->m_work->call(receiver, arguments);
            __tsan_release(posted);                   // for whoever takes it away
            __tsan_release(QThread::currentThread()); // for whoever waits for its end
        } else if (what == Destroy) {
            posted->m_work->destroyIfLastRef();
            delete posted;
        }
    }
    QSlotObjectBase *m_work;
};

/// The same for a task of the pool.
class Pooled final : public QRunnable
{
public:
    explicit Pooled(std::function<void()> task)
        : m_task(std::move(task))
    {
        __tsan_release(this);
    }
    void run() override
    {
        __tsan_acquire(this);
        m_task();
    }

private:
    std::function<void()> m_task;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    static auto *own = qtsOwn<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return own(object, new Posted(slot), type, result);
}

bool QThread::wait(QDeadlineTimer until)
{
    static auto *own = qtsOwn<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = own(this, until);
    __tsan_acquire(this);
    return ended;
}

void QThreadPool::start(std::function<void()> task, int priority)
{
    start(new Pooled(std::move(task)), priority);
}

void QSemaphore::release(int n)
{
    static auto *own = qtsOwn<void(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    own(this, n);
}

void QSemaphore::acquire(int n)
{
    static auto *own = qtsOwn<void(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    own(this, n);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int n, int timeout)
{
    static auto *own = qtsOwn<bool(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool got = own(this, n, timeout);
    if (got)
        __tsan_acquire(this);
    return got;
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *own = qtsOwn<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(d);
    own(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *own = qtsOwn<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    own(this);
    __tsan_acquire(d);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *own =
        qtsOwn<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    own(this, index);
    __tsan_acquire(d);
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static auto *own = qtsOwn<bool(const QFutureInterfaceBase *, State)>(
        "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool is = own(this, state);
    __tsan_acquire(d);
    return is;
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *own = qtsOwn<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    void *shared = d;
    __tsan_release(shared);
    const bool stays = own(this);
    if (!stays)
        __tsan_acquire(shared);
    return stays;
}

/// The destructor of QFutureInterfaceBase; the last one deletes what all share. Written as a function, for a
/// destructor of ours could not call Qt's.
extern "C" void letFutureGo(void **future) asm("_ZN20QFutureInterfaceBaseD2Ev");
void letFutureGo(void **future)
{
    static auto *own = qtsOwn<void(void **)>("_ZN20QFutureInterfaceBaseD2Ev");
    if (void *shared = future[1]) { // its only member, behind the pointer to its virtual functions
        __tsan_release(shared);
        __tsan_acquire(shared);
    }
    own(future);
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> next)
{
    using Next = std::function<void(const QFutureInterfaceBase &)>;
    static auto *own = qtsOwn<void(QFutureInterfaceBase *, Next)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE");
    void *shared = d;
    __tsan_release(shared);
    own(this, [shared, next = std::move(next)](const QFutureInterfaceBase &parent) {
        __tsan_acquire(shared);
        next(parent);
    });
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> next,
                                           QFutureInterfaceBasePrivate *continued)
{
    using Next = std::function<void(const QFutureInterfaceBase &)>;
    static auto *own = qtsOwn<void(QFutureInterfaceBase *, Next, QFutureInterfaceBasePrivate *)>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    void *shared = d;
    __tsan_release(shared);
    own(
        this,
        [shared, next = std::move(next)](const QFutureInterfaceBase &parent) {
            __tsan_acquire(shared);
            next(parent);
        },
        continued);
}
