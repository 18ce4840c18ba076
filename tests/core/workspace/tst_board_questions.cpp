// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/insight/report.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"

#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

MoveRequest moveOf(const Journey &journey, PersonId person, int stage, Millis at)
{
    MoveRequest request;
    request.walkers = {person};
    request.journey = journey.id;
    if (stage >= 0)
        request.to = journey.stages.at(stage).id;
    request.at = at;
    return request;
}

/// One stay on one stage, as whole days apart, and whether it has ended.
struct Visit {
    int days;
    bool ended;
};

/// The product-limit estimate day by day, the slow way.
std::optional<double> timeUntil(const QList<Visit> &visits, double share)
{
    double left = 1;
    for (int day = 0; day < 4'000; ++day) {
        int atRisk = 0, ended = 0;
        for (const Visit &visit : visits) {
            atRisk += visit.days >= day ? 1 : 0;
            ended += visit.days == day && visit.ended ? 1 : 0;
        }
        if (atRisk == 0)
            return {};
        left *= 1 - double(ended) / atRisk;
        if (ended > 0 && left <= 1 - share + 1e-9)
            return day;
    }
    return {};
}

} // namespace

/// What a board's headers say, and its saved views.
class TestBoardQuestions : public QObject
{
    Q_OBJECT
private slots:
    void figuresAgreeWithACountByHand();
    void amountsInOtherCurrenciesStandBesideThoseOfTheWorkspace();
    void theBoardOnPaperOfAnOwnerCountsTheirPeople();
    void figuresAgreeWithTheReports();
    void theLimitIsAutomaticOnlyOnceTwentyVisitsAreComplete();
    void whereMostStayTheLimitIsWhatThreeQuartersHaveNotReached();
    void heldPeopleDoNotWait();
    void viewsAreSavedOverwrittenRenamedAndDeletedAndAllOfItUndone();
    void twoViewsCannotShareANameOnOneJourney();
    void savingWhatIsThereLeavesNoTrace();
};

void TestBoardQuestions::figuresAgreeWithACountByHand()
{
    WorkspaceFixture f;
    const Journey journey = f.journey();
    const int stages = int(journey.stages.size());
    std::mt19937 random(42);
    std::map<int, QList<Visit>> visits;
    QList<int> entered(stages), movedOn(stages);
    for (int i = 0; i < 40; ++i) {
        int daysAgo = 120 + int(random() % 60);
        f.clock.set(noon - daysAgo * dayMillis);
        const PersonId person = f.addPerson(u"Person %1"_s.arg(i)); // and with that on the first stage
        f.clock.set(noon);
        int at = 0, since = daysAgo;
        QList<int> walk{0};
        daysAgo -= 1 + int(random() % 30);
        for (int step = 0; step < 6 && daysAgo > 2; ++step) {
            const int to = int(random() % unsigned(stages));
            if (to == at)
                continue;
            good(f.workspace->moveToStage(moveOf(journey, person, to, noon - daysAgo * dayMillis)));
            visits[at].append({since - daysAgo, true});
            walk.append(to);
            at = to;
            since = daysAgo;
            daysAgo -= 1 + int(random() % 30);
        }
        visits[at].append({since, false});
        for (int stage = 0; stage < stages; ++stage) {
            if (!walk.contains(stage))
                continue;
            ++entered[stage];
            const auto behind = walk.mid(walk.indexOf(stage));
            movedOn[stage] +=
                std::any_of(behind.cbegin(), behind.cend(), [stage](int to) { return to > stage; });
        }
    }
    const QList<StageFigures> figures = good(f.workspace->stageFigures(journey.id));
    QCOMPARE(figures.size(), stages);
    for (int stage = 0; stage < stages; ++stage) {
        const StageFigures &got = figures.at(stage);
        QCOMPARE(got.stage, journey.stages.at(stage).id);
        int ended = 0;
        for (const Visit &visit : visits[stage])
            ended += visit.ended ? 1 : 0;
        QCOMPARE(got.completed, ended);
        QCOMPARE(got.medianDays, timeUntil(visits[stage], 0.5));
        QCOMPARE(got.p75Days, timeUntil(visits[stage], 0.75));
        QCOMPARE(got.entered, entered.at(stage));
        const bool last = stage == stages - 1;
        QCOMPARE(got.movedOn, movedOn.at(stage));
        QCOMPARE(got.share, last ? 0.0 : double(movedOn.at(stage)) / entered.at(stage));
        QVERIFY(last ? got.high == 0 : got.low <= got.share && got.share <= got.high && got.high > 0);
    }
}

void TestBoardQuestions::figuresAgreeWithTheReports()
{
    WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
    good(f.workspace->importDrafts(
        u"Sample"_s, u"sample"_s,
        [](exchange::DraftSink &sink) { return exchange::makeSample(7, noon, sink); }, {}));
    const Journey journey = f.journey();
    const QList<StageFigures> figures = good(f.workspace->stageFigures(journey.id));
    insight::ReportSpec spec;
    spec.journey = journey.key;
    spec.key = u"time-in-stage"_s;
    const insight::ReportValue times = good(f.workspace->report(spec));
    spec.key = u"conversion"_s;
    const insight::ReportValue ways = good(f.workspace->report(spec));
    const auto cell = [](const insight::ReportValue &value, qsizetype row, const QString &key) {
        for (qsizetype i = 0; i < value.columns.size(); ++i) {
            if (value.columns.at(i).key == key)
                return value.rows.at(row).at(i).number;
        }
        qFatal("no such column");
    };
    bool anyAutomatic = false;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const StageFigures &one = figures.at(i);
        QCOMPARE(one.medianDays, cell(times, i, u"median_days"_s));
        QCOMPARE(one.p75Days, cell(times, i, u"p75_days"_s));
        QCOMPARE(double(one.movedOn), *cell(ways, i, u"moved_on"_s));
        QCOMPARE(one.share, cell(ways, i, u"conversion"_s).value_or(0));
        QCOMPARE(one.low, cell(ways, i, u"low"_s).value_or(0));
        QCOMPARE(one.high, cell(ways, i, u"high"_s).value_or(0));
        QCOMPARE(one.automatic, one.completed >= 20);
        QCOMPARE(one.lastedDays.has_value(), one.automatic && !one.p75Days);
        const int typed = journey.stages.at(i).waitDays;
        QCOMPARE(one.slowAfterDays, !one.automatic ? typed
                                    : one.p75Days  ? std::max(1, int(std::ceil(*one.p75Days)))
                                                   : std::max(typed, int(*one.lastedDays)));
        anyAutomatic = anyAutomatic || one.automatic;
    }
    QVERIFY(anyAutomatic);
    // The counts of the board follow the same limits.
    const QList<BoardStage> board = good(f.workspace->board(journey.id));
    const QList<Card> cards = good(f.workspace->cards(journey.id));
    qint64 waiting = 0;
    for (qsizetype i = 0; i < board.size(); ++i) {
        qint64 expected = 0;
        for (const Card &card : cards) {
            if (card.stage == board.at(i).stage.id && figures.at(i).slowAfterDays > 0 &&
                noon - card.enteredAt > figures.at(i).slowAfterDays * dayMillis)
                ++expected;
        }
        QCOMPARE(board.at(i).waitingTooLong, expected);
        waiting += expected;
    }
    QVERIFY(waiting > 0);
}

void TestBoardQuestions::theLimitIsAutomaticOnlyOnceTwentyVisitsAreComplete()
{
    WorkspaceFixture f;
    const Journey journey = f.journey();
    const int fixedDays = journey.stages.at(0).waitDays;
    for (int i = 1; i <= visitsForAutomaticLimit; ++i) {
        f.clock.set(noon - 60 * dayMillis);
        const PersonId person = f.addPerson(u"Person %1"_s.arg(i));
        f.clock.set(noon);
        good(f.workspace->moveToStage(moveOf(journey, person, 1, noon - (60 - i) * dayMillis)));
        const StageFigures first = good(f.workspace->stageFigures(journey.id)).first();
        QCOMPARE(first.completed, i);
        QCOMPARE(first.automatic, i == visitsForAutomaticLimit);
        QCOMPARE(first.slowAfterDays, first.automatic ? 15 : fixedDays);
    }
}

/// The days that were typed would flag all of the sixty who stay; their own ages flag the oldest.
void TestBoardQuestions::whereMostStayTheLimitIsWhatThreeQuartersHaveNotReached()
{
    // given: twenty who went on within two days, and sixty who came 41 to 100 days ago and stay
    WorkspaceFixture f;
    const Journey journey = f.journey();
    const int fixedDays = journey.stages.at(0).waitDays;
    QVERIFY(fixedDays < 41);
    for (int i = 0; i < 60; ++i) {
        f.clock.set(noon - (41 + i) * dayMillis);
        f.addPerson(u"Stays %1"_s.arg(i));
    }
    for (int i = 0; i < visitsForAutomaticLimit; ++i) {
        f.clock.set(noon - 10 * dayMillis);
        const PersonId person = f.addPerson(u"Goes %1"_s.arg(i));
        f.clock.set(noon);
        good(f.workspace->moveToStage(moveOf(journey, person, 1, noon - 8 * dayMillis)));
    }
    // when the figures are asked for
    const StageFigures first = good(f.workspace->stageFigures(journey.id)).first();
    // then: three quarters of the 80 visits have not been longer than 80 days, and twenty of them are
    QCOMPARE(first.completed, visitsForAutomaticLimit);
    QVERIFY(!first.p75Days);
    QCOMPARE(first.lastedDays, 80.0);
    QVERIFY(first.automatic);
    QCOMPARE(first.slowAfterDays, 80);
    QCOMPARE(good(f.workspace->board(journey.id)).first().waitingTooLong, 20);
    // when everybody is young: the days that were typed are the least
    WorkspaceFixture young;
    for (int i = 0; i < 80; ++i) {
        young.clock.set(noon - (i < 60 ? 3 : 4) * dayMillis);
        const PersonId person = young.addPerson(u"Young %1"_s.arg(i));
        young.clock.set(noon);
        if (i >= 60)
            good(young.workspace->moveToStage(moveOf(young.journey(), person, 1, noon - 3 * dayMillis)));
    }
    QCOMPARE(good(young.workspace->stageFigures(young.journey().id)).first().slowAfterDays, fixedDays);
}

void TestBoardQuestions::heldPeopleDoNotWait()
{
    WorkspaceFixture f;
    const Journey journey = f.journey();
    const int limit = journey.stages.at(0).waitDays;
    f.clock.set(noon - (limit + 1) * dayMillis);
    const PersonId ana = f.addPerson(u"Ana Sousa"_s);
    f.clock.set(noon);
    QVERIFY(ana.isValid());
    QCOMPARE(good(f.workspace->board(journey.id)).first().waitingTooLong, 1);
    QVERIFY(waitsTooLong(noon - (limit + 1) * dayMillis, false, limit, noon));
    QVERIFY(!waitsTooLong(noon - (limit + 1) * dayMillis, true, limit, noon));
    QVERIFY(!waitsTooLong(noon - limit * dayMillis, false, limit, noon));
    QVERIFY(!waitsTooLong(0, false, 0, noon));
}

void TestBoardQuestions::viewsAreSavedOverwrittenRenamedAndDeletedAndAllOfItUndone()
{
    WorkspaceFixture f;
    const JourneyId journey = f.journey().id;
    const auto step = [&f](const QFuture<Result<ChangeSet>> &change) {
        const QString before = f.dump();
        const ChangeSet done = good(change);
        QVERIFY(done.operation.isValid());
        QVERIFY(!done.label.isEmpty());
        Q_UNUSED(before)
    };
    const QString empty = f.dump();
    step(f.workspace->saveBoardView({0, journey, u"Mine"_s, {{u"sort"_s, u"name"_s}}}));
    const QString saved = f.dump();
    QList<BoardViewRecord> views = good(f.workspace->boardViews(journey));
    QCOMPARE(views.size(), 1);
    QCOMPARE(views.first().name, u"Mine"_s);
    QCOMPARE(views.first().definition, (QJsonObject{{u"sort"_s, u"name"_s}}));
    BoardViewRecord changed = views.first();
    changed.definition.insert(u"lanes"_s, true);
    step(f.workspace->saveBoardView(changed));
    const QString overwritten = f.dump();
    changed.name = u"Mia’s people"_s;
    // A form from before the last change is a conflict; one that knows of it is not.
    QCOMPARE(bad(f.workspace->saveBoardView(changed)).kind, Error::Kind::Conflict);
    changed.version = good(f.workspace->boardViews(journey)).first().version;
    step(f.workspace->saveBoardView(changed));
    const QString renamed = f.dump();
    step(f.workspace->deleteBoardView(changed.id));
    QVERIFY(good(f.workspace->boardViews(journey)).isEmpty());
    const QString deleted = f.dump();
    for (const QString &state : {renamed, overwritten, saved, empty}) {
        good(f.workspace->undo());
        QCOMPARE(f.dump(), state);
    }
    f.reopen();
    for (const QString &state : {saved, overwritten, renamed, deleted}) {
        good(f.workspace->redo());
        QCOMPARE(f.dump(), state);
    }
    QCOMPARE(bad(f.workspace->deleteBoardView(changed.id)).kind, Error::Kind::NotFound);
    QCOMPARE(bad(f.workspace->saveBoardView(changed)).kind, Error::Kind::NotFound);
}

void TestBoardQuestions::twoViewsCannotShareANameOnOneJourney()
{
    WorkspaceFixture f({u"social-journey"_s, u"circular"_s});
    good(f.workspace->saveBoardView({0, f.journey(0).id, u"Mine"_s, {}}));
    const Error refused = bad(f.workspace->saveBoardView({0, f.journey(0).id, u" Mine "_s, {}}));
    QCOMPARE(refused.kind, Error::Kind::Conflict);
    QVERIFY(refused.text.contains(u"Mine"_s));
    good(f.workspace->saveBoardView({0, f.journey(1).id, u"Mine"_s, {}}));
    QCOMPARE(bad(f.workspace->saveBoardView({0, f.journey(0).id, u" "_s, {}})).kind, Error::Kind::Invalid);
    QCOMPARE(good(f.workspace->boardViews(f.journey(0).id)).size(), 1);
}

void TestBoardQuestions::savingWhatIsThereLeavesNoTrace()
{
    WorkspaceFixture f;
    good(f.workspace->saveBoardView({0, f.journey().id, u"Mine"_s, {}}));
    const BoardViewRecord view = good(f.workspace->boardViews(f.journey().id)).first();
    QVERIFY(!good(f.workspace->saveBoardView(view)).operation.isValid());
}

void TestBoardQuestions::amountsInOtherCurrenciesStandBesideThoseOfTheWorkspace()
{
    WorkspaceFixture f;
    const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s);
    for (const PersonId person : {ana, bo})
        f.move(person, u"Act"_s);
    const auto buy = [&f](PersonId person, qint64 minor, const QString &currency) {
        PurchaseEntry entry;
        entry.person = person;
        entry.net = {minor, currency};
        good(f.workspace->addPurchase(entry));
    };
    for (int i = 0; i < 3; ++i)
        buy(ana, 5'000, u"EUR"_s);
    buy(ana, 2'000, u"USD"_s);
    buy(bo, 3'000, u"JPY"_s);
    buy(bo, 1'000, u"USD"_s);
    QCOMPARE(f.workspace->currency(), u"EUR"_s);
    const OtherAmounts both{{{3'000, u"JPY"_s}, 1}, {{3'000, u"USD"_s}, 2}};
    const OtherAmounts anas{{{2'000, u"USD"_s}, 1}};
    for (const BoardStage &stage : good(f.workspace->board(f.journey().id))) {
        const bool act = stage.stage.name == u"Act"_s;
        QCOMPARE(stage.purchaseMinor, act ? 15'000 : 0);
        QCOMPARE(stage.others, act ? both : OtherAmounts());
    }
    for (const Card &card : good(f.workspace->cards(f.journey().id)))
        QCOMPARE(card.others,
                 card.person == ana ? anas : (OtherAmounts{{{3'000, u"JPY"_s}, 1}, {{1'000, u"USD"_s}, 1}}));
    QCOMPARE(good(f.workspace->cardsOf(f.journey().id, {ana})).first().others, anas);
    QCOMPARE(good(f.workspace->people(u"Ana"_s, 10)).rows.first().others, anas);
    QCOMPARE(good(f.workspace->person(ana)).others, anas);
    insight::ReportSpec spec;
    spec.key = u"board"_s;
    const insight::ReportValue board = good(f.workspace->report(spec));
    QCOMPARE(board.others, both);
    QVERIFY2(board.finding.contains(u"JPY, USD"_s), qPrintable(board.finding));
    spec.key = u"person"_s;
    spec.person = ana.value;
    QCOMPARE(good(f.workspace->report(spec)).others, anas);
}

void TestBoardQuestions::theBoardOnPaperOfAnOwnerCountsTheirPeople()
{
    WorkspaceFixture f;
    const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s);
    for (const PersonId person : {ana, bo})
        f.move(person, u"Act"_s);
    PersonEdit edit;
    edit.id = ana;
    edit.owner = u"Kim"_s;
    edit.expectedVersion = good(f.workspace->person(ana)).version;
    good(f.workspace->editPerson(edit));
    insight::ReportSpec spec;
    spec.key = u"board"_s;
    spec.owner = u"Kim"_s;
    const insight::ReportValue board = good(f.workspace->report(spec));
    QCOMPARE(board.n, 1);
    QVERIFY2(board.finding.contains(u"Kim"_s), qPrintable(board.finding));
}

QTEST_GUILESS_MAIN(TestBoardQuestions)
#include "tst_board_questions.moc"
