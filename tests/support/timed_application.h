// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QThread>
#include <ctime>

namespace vouch::test
{

/// Processor time of the calling thread in ms: unlike the clock on the wall it does not count other programs.
inline double threadMillis()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Remembers the event that the GUI thread was busy with longest.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The lanes' threads deliver their work as events too; a part of another event is counted there.
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = threadMillis();
        const QEvent::Type type = event->type();
        const char *name = receiver->metaObject()->className();
        const bool done = QApplication::notify(receiver, event);
        const double took = threadMillis() - start;
        if (took > m_longest) {
            m_longest = took;
            m_longestType = type;
            m_longestReceiver = name;
        }
        --m_depth;
        return done;
    }
    double longest() const { return m_longest; }
    QEvent::Type longestType() const { return m_longestType; }
    const char *longestReceiver() const { return m_longestReceiver; }
    void forget() { m_longest = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QEvent::Type m_longestType = QEvent::None;
    const char *m_longestReceiver = "";
};

} // namespace vouch::test
