// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include "core/store/records/people.h"

#include <QFile>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// A disk that fails is no matter of permissions.
class TestIoErrors : public QObject
{
    Q_OBJECT

private:
    /// While it lives, no file may grow: writing fails as on a disk that is broken.
    class NoGrowth
    {
    public:
        NoGrowth()
        {
            m_before = signal(SIGXFSZ, SIG_IGN);
            getrlimit(RLIMIT_FSIZE, &m_limit);
            rlimit none = m_limit;
            none.rlim_cur = 1;
            setrlimit(RLIMIT_FSIZE, &none);
        }
        ~NoGrowth()
        {
            setrlimit(RLIMIT_FSIZE, &m_limit);
            signal(SIGXFSZ, m_before);
        }

    private:
        rlimit m_limit = {};
        void (*m_before)(int) = nullptr;
    };

private slots:
    void aWorkspaceThatCannotBeWrittenForTheDisksSakeIsNotCalledReadOnly()
    {
        WorkspaceFixture f;
        f.addPerson(u"Ana"_s);
        f.workspace.reset();
        auto failed = [&] {
            const NoGrowth disk;
            return await(Workspace::open(f.path(), f.clock));
        }();
        QVERIFY2(!failed.ok(), "it opened, for reading only");
        QVERIFY(failed.error().kind == Error::Kind::Io || failed.error().kind == Error::Kind::Full);
        QVERIFY2(!failed.error().text.contains(u"permission"_s), qPrintable(failed.error().text));
        f.reopen();
        QVERIFY(!f.workspace->isReadOnly());
        QCOMPARE(good(f.workspace->people({}, 5)).total, 1);
    }
};

QTEST_GUILESS_MAIN(TestIoErrors)
#include "tst_io_errors.moc"
