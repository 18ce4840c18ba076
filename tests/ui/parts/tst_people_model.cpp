// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/people_model.h"
#include "ui/parts/phrases.h"
#include "ui/parts/row_keeper.h"
#include "ui/person/contact_link.h"
#include "ui/person/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

template<class T>
QFuture<T> answered(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Answers from a list in memory; a question can be held back to be answered late.
struct Source {
    int total = 0;
    int asked = 0;
    bool hold = false;
    QList<int> order; ///< who stands where; empty: by number
    QList<std::shared_ptr<QPromise<Result<PeoplePage>>>> held;

    PeoplePage page(const QString &search, int limit, int offset) const
    {
        PeoplePage page;
        page.total = !search.isEmpty() ? 3 : order.isEmpty() ? total : int(order.size());
        for (int i = offset; i < std::min<int>(offset + limit, int(page.total)); ++i) {
            PersonRow row;
            const int who = order.isEmpty() ? i : order.at(i);
            row.id = PersonId(who + 1);
            row.name = search + u"Person %1"_s.arg(who);
            row.purchaseMinor = i * 100;
            page.rows.append(row);
        }
        return page;
    }
    PeopleModel::Ask ask()
    {
        return [this](const QString &search, int limit, int offset) {
            ++asked;
            auto promise = std::make_shared<QPromise<Result<PeoplePage>>>();
            promise->start();
            promise->addResult(page(search, limit, offset));
            if (hold)
                held.append(promise);
            else
                promise->finish();
            return promise->future();
        };
    }
};

TimelineItem item(int id, Millis at, TimelineKind kind)
{
    TimelineItem made;
    made.id = id;
    made.at = at;
    made.kind = kind;
    made.title = u"%1 %2"_s.arg(keyOf(kind)).arg(id);
    return made;
}

} // namespace

class TestPeopleModel : public QObject
{
    Q_OBJECT
private slots:
    void rowsComeInPagesAsTheyAreLookedAt()
    {
        Source source;
        source.total = 100'000;
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 100'000);
        QVERIFY(!model.index(77'777, 0).data(PeopleModel::LoadedRole).toBool());
        QVERIFY(!model.index(77'777, 0).data().isValid());
        QTRY_COMPARE(model.index(77'777, 0).data().toString(), u"Person 77777"_s);
        QVERIFY(source.asked < 10);
    }

    void scrollingFastAsksForFewPages()
    {
        Source source;
        source.total = 100'000;
        PeopleModel model;
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 100'000);
        for (int row = 0; row < 100'000; row += 50)
            model.index(row, 0).data();
        QTest::qWait(60);
        QVERIFY2(source.asked <= 6, qPrintable(QString::number(source.asked)));
    }

    void aLateAnswerToAnOldSearchIsDropped()
    {
        Source source;
        source.total = 500;
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        source.hold = true;
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        model.setSearch(u"an"_s);
        source.hold = false;
        model.setSearch(u"ana"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        for (const auto &promise : source.held)
            promise->finish();
        QCoreApplication::processEvents(); // the answers arrive
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"anaPerson 0"_s);
    }

    void refreshFollowsTheNumberOfPeople()
    {
        Source source;
        source.total = 250;
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 250);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        source.total = 90;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 90);
        source.total = 321;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 321);
        QCOMPARE(resets.size(), 0); // scroll and selection stay
    }

    void whoIsChosenStaysSoWhereverTheyStandAfterARefresh()
    {
        Source source;
        for (int i = 0; i < 250; ++i)
            source.order.append(i);
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTableView view;
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        const RowKeeper *keeper = new RowKeeper(&view, &model, &PeopleModel::keyOf);
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 250);
        model.index(120, 0).data(); // its page is read
        QTRY_VERIFY(model.person(120));
        const auto chosen = [keeper] {
            const QVariant person = keeper->chosenRow().data(PeopleModel::PersonRole);
            return person.isValid() ? int(person.value<PersonId>().value) - 1 : -1;
        };
        view.setCurrentIndex(model.index(99, 0));
        QCOMPARE(chosen(), 99);
        // Somebody comes in above: the chosen one goes over to the next page.
        source.order.prepend(1000);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 251);
        QCOMPARE(chosen(), 99);
        QCOMPARE(keeper->chosenRow().row(), 100);
        // Half of the pages answered is not the list yet: nobody is anybody else in between.
        source.hold = true;
        source.order.removeAll(1000);
        source.order.removeAll(0);
        model.refresh();
        QVERIFY(source.held.size() >= 2);
        source.held.takeFirst()->finish();
        QCoreApplication::processEvents(); // the answer arrives
        QCOMPARE(chosen(), 99);
        for (const auto &promise : std::exchange(source.held, {}))
            promise->finish();
        QTRY_COMPARE(model.rowCount(), 249);
        QCOMPARE(chosen(), 99);
        QCOMPARE(keeper->chosenRow().row(), 98);
        // Deleted: the next one stands there, but nobody is chosen.
        source.hold = false;
        source.order.removeAll(99);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 248);
        QCOMPARE(chosen(), -1);
        QCOMPARE(view.currentIndex().row(), 98);
    }

    void aThousandChosenPeopleStayChosenWhenSomebodyChanges()
    {
        Source source;
        for (int i = 0; i < 3000; ++i)
            source.order.append(i);
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTableView view;
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        new RowKeeper(&view, &model, &PeopleModel::keyOf);
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 3000);
        for (int row = 0; row < 1200; row += PeopleModel::pageSize) {
            model.index(row, 0).data();
            QTRY_VERIFY(model.person(row));
        }
        view.selectionModel()->select({model.index(0, 0), model.index(999, PeopleModel::ColumnCount - 1)},
                                      QItemSelectionModel::ClearAndSelect);
        source.order.prepend(5000);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 3001);
        const QModelIndexList chosen = view.selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1000);
        for (const QModelIndex &row : chosen)
            QVERIFY2(row.row() >= 1 && row.row() <= 1000, qPrintable(QString::number(row.row())));
    }

    void whoIsChosenStaysSoHoweverFarOneScrollsFromThere()
    {
        Source source;
        for (int i = 0; i < 10'000; ++i)
            source.order.append(i);
        PeopleModel model;
        QTableView view;
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        const RowKeeper *keeper = new RowKeeper(&view, &model, &PeopleModel::keyOf);
        model.setSource(source.ask(), u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(model.rowCount(), 10'000);
        model.index(250, 0).data();
        QTRY_VERIFY(model.person(250));
        view.setCurrentIndex(model.index(250, 0));
        for (int row = 1000; row < 9000; row += PeopleModel::pageSize) {
            model.index(row, 0).data();
            QTRY_VERIFY(model.person(row));
        }
        source.order.removeAll(3);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 9'999);
        QCOMPARE(keeper->chosenRow().row(), 249);
        QCOMPARE(keeper->chosenRow().data(PeopleModel::PersonRole).value<PersonId>(), PersonId(251));
    }

    void aFailureIsToldAndLeavesTheRows()
    {
        PeopleModel model;
        QSignalSpy failures(&model, &PeopleModel::failed);
        model.setSource(
            [](const QString &, int, int) {
                return answered(
                    Result<PeoplePage>(Error{Error::Kind::Io, u"The file cannot be read."_s, {}}));
            },
            u"EUR"_s, [] { return Millis(0); });
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void theTimelineIsReadInPagesAndFiltered()
    {
        QList<TimelineItem> all;
        for (int i = 0; i < 200; ++i)
            all.append(
                item(i, (1000 - i) * dayMillis, i % 4 == 0 ? TimelineKind::Note : TimelineKind::Interaction));
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setSource(
            [&all](int limit, std::optional<Millis> before) {
                QList<TimelineItem> page;
                for (const TimelineItem &one : all) {
                    if (page.size() < limit && (!before || one.at < *before))
                        page.append(one);
                }
                return answered(Result<QList<TimelineItem>>(page));
            },
            [] { return 1000 * dayMillis; });
        QTRY_VERIFY(model.rowCount() >= TimelineModel::pageSize);
        QVERIFY(!model.index(0, 0).data(TimelineModel::HeadingRole).toString().isEmpty());
        // Not while canFetchMore(): the model tester asks for more as well, and then there is an answer under
        // way.
        while (!model.isComplete()) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before || model.isComplete());
        }
        QCOMPARE(model.rowCount(), 200);
        model.setFilter(TimelineFilter::Notes);
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.item(1).id, 4);
    }

    void aDayIsHeadedOnceAndPlannedThingsComeFirst()
    {
        QList<TimelineItem> all{
            item(1, 900 * dayMillis, TimelineKind::Task), item(2, 500 * dayMillis + 7, TimelineKind::Note),
            item(3, 500 * dayMillis + 3, TimelineKind::Note), item(4, 499 * dayMillis, TimelineKind::Move)};
        all[0].planned = true;
        TimelineModel model;
        model.setSource(
            [&all](int, std::optional<Millis>) { return answered(Result<QList<TimelineItem>>(all)); },
            [] { return 800 * dayMillis; });
        QTRY_COMPARE(model.rowCount(), 4);
        const auto heading = [&model](int row) {
            return model.index(row, 0).data(TimelineModel::HeadingRole).toString();
        };
        QVERIFY(!heading(0).isEmpty());
        QVERIFY(!heading(1).isEmpty());
        QVERIFY(heading(2).isEmpty());
        QVERIFY(!heading(3).isEmpty());
    }

    void onlyPlainWebAddressesOpen()
    {
        QVERIFY(webAddress(u"https://www.linkedin.com/in/ana"_s));
        QVERIFY(webAddress(u"http://example.org"_s));
        for (const QString &bad : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"smb://host/x"_s,
                                   u"--help"_s, u"https://"_s, u"https://bank.example@evil.example/"_s,
                                   u"//example.org"_s, u"example.org"_s, u""_s, u"data:text/html,x"_s})
            QVERIFY2(!webAddress(bad), qPrintable(bad));
        QCOMPARE(realHost(*webAddress(u"https://\u0430pple.com/"_s)).left(4), u"xn--"_s);
    }

    void timesAreSaidInDays()
    {
        const Millis now = QDateTime(QDate(2026, 3, 10), QTime(12, 0)).toMSecsSinceEpoch();
        QCOMPARE(relativeDay(now - 13 * 3'600'000, now), u"yesterday"_s);
        QCOMPARE(relativeDay(now - 3'600'000, now), u"today"_s);
        QVERIFY(relativeDay(now + 3 * dayMillis, now).startsWith(u"in 3"_s));
        QCOMPARE(plainToolTip(u"<img src=x>"_s), u"<qt>&lt;img src=x&gt;</qt>"_s);
        QCOMPARE(amountOrDash(0, u"EUR"_s), u"–"_s);
    }
};

QTEST_MAIN(TestPeopleModel)
#include "tst_people_model.moc"
