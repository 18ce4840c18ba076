// SPDX-License-Identifier: GPL-3.0-or-later
// What a board shows and when, without a window.
#include "core/base/await.h"
#include "core/exchange/draft.h"
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_feed.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

template<class T>
T good(QFuture<Result<T>> future)
{
    Result<T> result = await(std::move(future));
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().text));
    return std::move(*result);
}

/// A feed and its model over a workspace in a file of its own; writes down what it tells.
struct Fed {
    QTemporaryDir folder;
    std::shared_ptr<Workspace> workspace;
    BoardModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::unique_ptr<BoardFeed> feed = std::make_unique<BoardFeed>(&model);
    QStringList told;

    explicit Fed(const QStringList &journeys = {u"social-journey"_s})
    {
        Workspace::NewOptions options;
        options.journeys = journeys;
        workspace = good(Workspace::create(folder.filePath(u"test.vouch"_s), options));
        QObject::connect(feed.get(), &BoardFeed::awaited, [this] { told << u"awaited"_s; });
        QObject::connect(feed.get(), &BoardFeed::journeysCame, [this] { told << u"journeys"_s; });
        QObject::connect(feed.get(), &BoardFeed::journeyShown,
                         [this](bool another) { told << (another ? u"another"_s : u"same"_s); });
        QObject::connect(feed.get(), &BoardFeed::firstCardsCame, [this] { told << u"first"_s; });
        QObject::connect(feed.get(), &BoardFeed::cardsCame, [this] { told << u"all"_s; });
        QObject::connect(feed.get(), &BoardFeed::failed, [this](const Error &error) { told << error.text; });
    }
    PersonId add(const QString &name)
    {
        exchange::PersonDraft draft;
        draft.displayName = name;
        (void)good(workspace->addPerson(draft, u"social-journey"_s, u"consider"_s));
        return good(workspace->findPerson(name));
    }
    /// Until all cards are there.
    bool load(const QString &remembered = {})
    {
        QCoreApplication::processEvents(); // news of what was added belongs to before
        feed->setWorkspace(workspace, remembered);
        return loaded();
    }
    bool loaded()
    {
        return QTest::qWaitFor([this] { return !feed->isLoading(); }, 10'000);
    }
    /// Everything that was asked of the reader is answered, and the answers are here.
    void settle()
    {
        (void)good(workspace->journeys());
        QCoreApplication::processEvents();
    }
    ChangeSet move(PersonId person, int stage)
    {
        MoveRequest request;
        request.walkers = {person};
        request.journey = model.journey().id;
        request.to = model.stageAt(stage).id;
        return good(workspace->moveToStage(request));
    }
    /// News as if a person stood there, of which the file knows nothing.
    ChangeSet rumour(PersonId person, int stage) const
    {
        ChangeSet changes;
        changes.people = {person.value};
        changes.entities = {u"placement"_s};
        PlaceNews place;
        place.walker = person;
        place.journey = model.journey().id;
        place.stage = model.stageAt(stage).id;
        place.rank = model.card(person)->rank;
        place.enteredAt = model.card(person)->enteredAt;
        changes.places = {place};
        return changes;
    }
    int stageOf(PersonId person) const { return model.indexOf(person).parent().row(); }
    static ChangeSet everything()
    {
        ChangeSet changes;
        changes.everything = true;
        return changes;
    }
};

/// Keeps the workspace's reader from answering.
class BusyReader
{
public:
    explicit BusyReader(Workspace &workspace)
    {
        m_whole = workspace.eachPerson([this](const PersonRecord &) {
            m_reading.release();
            m_go.acquire();
            return false;
        });
        m_reading.acquire();
    }
    ~BusyReader() { letGo(); }
    void letGo()
    {
        m_go.release();
        m_whole.waitForFinished();
    }

private:
    QSemaphore m_reading, m_go;
    decltype(std::declval<Workspace &>().eachPerson({})) m_whole;
};

} // namespace

class TestBoardFeed : public QObject
{
    Q_OBJECT
private slots:
    void journeysComeThenTheBoardThenItsCards();
    void theRememberedJourneyIsShownFirst();
    void withoutAJourneyThereIsNothingToShow();
    void aMoveIsShownBeforeTheReaderAnswers();
    void aLateAnswerIsOvertakenByNewerNews();
    void newsWhileAllCardsAreReadAreNotLost();
    void manyChangesAtOnceReadAllCardsAnew();
    void anEditedStageKeepsTheCards();
    void whileACardIsInTheAirTheBoardStays();
    void anAnswerAboutTheJourneyBeforeIsDropped();
    void aSavedViewIsToldAndReadsNothing();
    void whatFailedIsSaidAndReadAgain();
};

void TestBoardFeed::journeysComeThenTheBoardThenItsCards()
{
    // given
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    // when
    QVERIFY(f.load());
    // then
    QCOMPARE(f.stageOf(ana), 0);
    QVERIFY(f.model.isComplete());
    QCOMPARE(f.told,
             (QStringList{u"awaited"_s, u"journeys"_s, u"another"_s, u"awaited"_s, u"first"_s, u"all"_s}));
    QCOMPARE(f.feed->shown(), f.model.journey().id);
}

void TestBoardFeed::theRememberedJourneyIsShownFirst()
{
    const auto shown = [](const QString &remembered) {
        Fed f({u"none"_s, u"social-journey"_s, u"traditional"_s});
        return f.load(remembered) ? f.model.journey().key : QString();
    };
    QCOMPARE(shown(u"traditional"_s), u"traditional"_s);
    QCOMPARE(shown(u"gone"_s), u"social-journey"_s); // the first that has a board
}

void TestBoardFeed::withoutAJourneyThereIsNothingToShow()
{
    Fed f({u"none"_s});
    QVERIFY(f.load());
    QCOMPARE(f.model.stageCount(), 0);
    QVERIFY(!f.feed->hasFailed());
    QCOMPARE(f.told.last(), u"all"_s);
}

void TestBoardFeed::aMoveIsShownBeforeTheReaderAnswers()
{
    // given
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    BusyReader busy(*f.workspace);
    // when
    (void)f.move(ana, 2);
    // then
    QTRY_COMPARE(f.stageOf(ana), 2);
}

void TestBoardFeed::aLateAnswerIsOvertakenByNewerNews()
{
    // given: a question about somebody on its way
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    QList<int> stages;
    QObject::connect(&f.model, &BoardModel::contentChanged, f.feed.get(), [&] { stages << f.stageOf(ana); });
    f.feed->refresh({ana});
    // when: news of a place come before the answer, which knows nothing of it
    emit f.workspace->changed(f.rumour(ana, 3));
    QCOMPARE(stages, QList<int>{3});
    // then: the answer changes nothing, and the file is asked once more
    QTRY_COMPARE(stages.size(), 3);
    QCOMPARE(stages, (QList<int>{3, 3, 0}));
}

void TestBoardFeed::newsWhileAllCardsAreReadAreNotLost()
{
    // given
    Fed f;
    const PersonId ana = f.add(u"Ana"_s), bo = f.add(u"Bo"_s);
    QVERIFY(f.load());
    // when: all cards are being read, and meanwhile somebody is moved and somebody renamed
    f.feed->showJourney(f.feed->shown());
    QVERIFY(f.feed->isLoading());
    emit f.workspace->changed(f.rumour(ana, 2));
    QCOMPARE(f.stageOf(ana), 2);
    QSignalSpy changed(&f.model, &BoardModel::cardChanged);
    f.feed->refresh({bo});
    QVERIFY(changed.isEmpty());
    // then: the older cards do not take it back, and who was renamed is asked for
    QVERIFY(f.loaded());
    QCOMPARE(f.stageOf(ana), 2);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<Walker>(), Walker(bo));
}

void TestBoardFeed::manyChangesAtOnceReadAllCardsAnew()
{
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    f.told.clear();
    ChangeSet many;
    for (int i = 0; i <= BoardModel::maxSingleChanges; ++i)
        many.people.insert(ana.value + i);
    emit f.workspace->changed(many);
    QVERIFY(f.feed->isLoading());
    QVERIFY(f.loaded());
    QCOMPARE(f.told, QStringList{u"all"_s});
}

void TestBoardFeed::anEditedStageKeepsTheCards()
{
    // given
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    f.told.clear();
    JourneyEdit edit;
    edit.journey = f.model.journey();
    edit.expectedVersion = edit.journey.version;
    edit.journey.stages.first().name = u"Noticed us"_s;
    // when
    bool always = true;
    QObject::connect(&f.model, &BoardModel::contentChanged, f.feed.get(),
                     [&] { always = always && f.model.card(ana); });
    (void)good(f.workspace->updateJourney(edit));
    // then
    QTRY_COMPARE(f.model.stageAt(0).name, u"Noticed us"_s);
    QVERIFY(f.loaded());
    QVERIFY(always); // at no time was the board empty
    QCOMPARE(f.told, (QStringList{u"journeys"_s, u"same"_s, u"all"_s}));
}

void TestBoardFeed::whileACardIsInTheAirTheBoardStays()
{
    // given
    Fed f;
    (void)f.add(u"Ana"_s);
    QVERIFY(f.load());
    f.told.clear();
    f.feed->setHeld(true);
    // when
    emit f.workspace->changed(Fed::everything());
    f.settle();
    // then
    QCOMPARE(f.told, QStringList());
    f.feed->setHeld(false);
    QVERIFY(f.feed->isLoading());
    QVERIFY(f.loaded());
    QCOMPARE(f.told, (QStringList{u"journeys"_s, u"same"_s, u"all"_s}));
}

void TestBoardFeed::anAnswerAboutTheJourneyBeforeIsDropped()
{
    // given: two journeys, and all cards of the first on their way
    Fed f({u"social-journey"_s, u"traditional"_s});
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    const JourneyId first = f.feed->shown();
    BusyReader busy(*f.workspace);
    f.feed->showJourney(first);
    // when: another one is chosen before they are here
    f.feed->showJourney(f.feed->journeys().at(1).id);
    busy.letGo();
    QVERIFY(f.loaded());
    f.settle();
    // then
    QCOMPARE(f.model.journey().key, u"traditional"_s);
    QVERIFY(!f.model.card(ana));
}

void TestBoardFeed::aSavedViewIsToldAndReadsNothing()
{
    Fed f;
    QVERIFY(f.load());
    QSignalSpy views(f.feed.get(), &BoardFeed::viewsChanged);
    (void)good(f.workspace->saveBoardView({0, f.model.journey().id, u"Mine"_s, BoardLook().toJson()}));
    QTRY_COMPARE(views.count(), 1);
    QVERIFY(!f.feed->isLoading());
}

void TestBoardFeed::whatFailedIsSaidAndReadAgain()
{
    // given: a file that has lost its journeys
    Fed f;
    const PersonId ana = f.add(u"Ana"_s);
    QVERIFY(f.load());
    f.told.clear();
    const auto db = std::move(*Connection::open(f.workspace->path(), Connection::Access::ReadWrite));
    QVERIFY(db->run(u"ALTER TABLE journey RENAME TO journey_away"_s).ok());
    // when
    emit f.workspace->changed(Fed::everything());
    // then: what is shown stays
    QTRY_VERIFY(f.feed->hasFailed());
    QVERIFY(!f.feed->isLoading());
    QVERIFY(!f.told.isEmpty());
    QCOMPARE(f.stageOf(ana), 0);
    // and can be read again
    QVERIFY(db->run(u"ALTER TABLE journey_away RENAME TO journey"_s).ok());
    f.feed->load();
    QVERIFY(f.loaded());
    QVERIFY(!f.feed->hasFailed());
    QCOMPARE(f.told.last(), u"all"_s);
}

QTEST_GUILESS_MAIN(TestBoardFeed)
#include "tst_board_feed.moc"
