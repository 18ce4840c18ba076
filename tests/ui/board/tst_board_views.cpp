// SPDX-License-Identifier: GPL-3.0-or-later
// How a board is looked at and what of it is kept, without a window.
#include "core/store/records/board.h"
#include "tests/support/workspace_fixture.h"
#include "ui/board/board_feed.h"
#include "ui/board/board_views.h"

#include <QSettings>
#include <QSignalSpy>

using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

/// A board of two journeys without a window. Looks are kept in the folder of its workspace.
struct Looked {
    WorkspaceFixture f{QStringList{u"social-journey"_s, u"upside-down"_s}};
    BoardModel model;
    BoardFeed feed{&model};
    BoardViews views{&model, &feed};

    Looked()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, f.file(u"settings"_s));
        QObject::connect(&feed, &BoardFeed::journeyShown, &views, &BoardViews::takeJourney);
        views.setWorkspace(f.workspace);
        feed.setWorkspace(f.workspace, {});
    }
    bool shows(const QString &journey)
    {
        return QTest::qWaitFor([&] { return !feed.isLoading() && model.journey().key == journey; }, 10'000);
    }
    bool show(const QString &journey)
    {
        for (const Journey &one : feed.journeys()) {
            if (one.key == journey)
                feed.showJourney(one.id);
        }
        return shows(journey);
    }
    static BoardLook lookFor(const QString &text)
    {
        BoardLook look;
        look.filter.text = text;
        return look;
    }
};

} // namespace

class TestBoardViews : public QObject
{
    Q_OBJECT

private slots:
    void theLastLookOfEachJourneyComesBack()
    {
        Looked l;
        QVERIFY(l.shows(u"social-journey"_s));
        l.views.apply(Looked::lookFor(u"ana"_s));
        QVERIFY(l.show(u"upside-down"_s));
        QCOMPARE(l.views.look(), BoardLook());
        l.views.change([](BoardLook &look) { look.sort = BoardSort::Name; });
        QVERIFY(l.show(u"social-journey"_s));
        QCOMPARE(l.views.look(), Looked::lookFor(u"ana"_s));
        QVERIFY(l.model.isFiltered());
        // On this computer, also by a board that knows nothing of this one.
        BoardViews other(&l.model, &l.feed);
        other.setWorkspace(l.f.workspace);
        QCOMPARE(other.rememberedJourney(), u"social-journey"_s);
        other.takeJourney(true);
        QCOMPARE(other.look(), Looked::lookFor(u"ana"_s));
    }

    void aBoardCanBeSeenAsOtherJourneysAndAsTemplatesOfNoneOfThem()
    {
        Looked l;
        QVERIFY(l.shows(u"social-journey"_s));
        const QList<BoardLens> lenses = l.views.lenses();
        QCOMPARE(lenses.first().key, u"journey:upside-down"_s);
        QStringList keys;
        for (const BoardLens &lens : lenses) {
            keys << lens.key;
            QVERIFY(!lens.name.isEmpty());
            QCOMPARE(lens.isTemplate, lens.key.startsWith(u"template:"));
        }
        QVERIFY(keys.size() > 1);
        QVERIFY(!keys.contains(u"journey:social-journey"_s));
        QVERIFY(!keys.contains(u"template:social-journey"_s));
        QVERIFY(!keys.contains(u"template:upside-down"_s));
        for (const QString &key : std::as_const(keys)) {
            l.views.change([&key](BoardLook &look) { look.lens = key; });
            QCOMPARE(l.views.look().lens, key);
            QVERIFY(l.model.hasLens());
        }
    }

    void throughAJourneyThatIsNotThereOnesOwnStagesAreSeen()
    {
        Looked l;
        QVERIFY(l.shows(u"social-journey"_s));
        for (const QString &key : {u"journey:gone"_s, u"template:gone"_s, u"journey:social-journey"_s}) {
            l.views.change([&key](BoardLook &look) { look.lens = key; });
            QCOMPARE(l.views.look().lens, QString());
            QVERIFY(!l.model.hasLens());
        }
    }

    void whoShowsTheBoardIsToldBeforeAndAfterTheModelFollows()
    {
        Looked l;
        QVERIFY(l.shows(u"social-journey"_s));
        QStringList told;
        const auto tell = [&l, &told](const QString &what) {
            told << what + (l.model.isFiltered() ? u" filtered"_s : u" whole"_s);
            QCOMPARE(l.views.look().filter.text, u"ana"_s);
        };
        connect(&l.views, &BoardViews::looking, this, [&] { tell(u"looking"_s); });
        connect(&l.views, &BoardViews::looked, this, [&] { tell(u"looked"_s); });
        l.views.apply(Looked::lookFor(u"ana"_s));
        QCOMPARE(told, QStringList({u"looking whole"_s, u"looked filtered"_s}));
    }

    void aViewThatWasChosenIsTheCurrentOne()
    {
        Looked l;
        QVERIFY(l.shows(u"social-journey"_s));
        QSignalSpy came(&l.views, &BoardViews::came);
        l.views.save({0, l.model.journey().id, u"Ana's"_s, Looked::lookFor(u"ana"_s).toJson()}, {});
        QTRY_COMPARE(came.size(), 1);
        const auto saved = came.takeFirst();
        const BoardViewRecord view = saved[0].value<QList<BoardViewRecord>>().first();
        QCOMPARE(saved[1].toLongLong(), view.id);
        l.views.choose({});
        QCOMPARE(l.views.look(), BoardLook());
        l.views.choose(view);
        QCOMPARE(l.views.look(), Looked::lookFor(u"ana"_s));
        QTRY_COMPARE(came.size(), 2);
        QCOMPARE(came.last()[1].toLongLong(), view.id);
    }
};

QTEST_GUILESS_MAIN(TestBoardViews)
#include "tst_board_views.moc"
