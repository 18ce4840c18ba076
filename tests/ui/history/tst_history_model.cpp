// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

namespace
{

Operation operation(qint64 id, const QString &verb = u"note"_s)
{
    Operation made;
    made.id = OperationId(id);
    made.verb = verb;
    made.label = u"Change %1"_s.arg(id);
    made.actor = u"Eva"_s;
    made.at = 1'780'000'000'000 + id;
    return made;
}

/// Operations with these ids, as the store answers them: newest first.
QList<Operation> operations(const QList<qint64> &ids)
{
    QList<Operation> made;
    for (const qint64 id : ids)
        made.append(operation(id));
    return made;
}

/// Changes after `to` and before `id` are taken back by it.
Operation backTo(qint64 id, qint64 to)
{
    Operation made = operation(id, u"back"_s);
    made.info = {{u"back_to"_s, QString::number(to)}};
    return made;
}

} // namespace

/// The list of changes follows the store without losing its place.
class TestHistoryModel : public QObject
{
    Q_OBJECT

private:
    static QList<qint64> shown(const HistoryModel &model)
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row).data(HistoryModel::OperationRole).toLongLong());
        return ids;
    }
    static QList<qint64> undone(const HistoryModel &model)
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(HistoryModel::UndoneRole).toBool())
                ids.append(model.index(row).data(HistoryModel::OperationRole).toLongLong());
        }
        return ids;
    }

private slots:
    void newChangesComeOnTopAndTheOthersStay()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh(operations({3, 2, 1}));
        const QPersistentModelIndex middle = model.index(1);
        model.refresh(operations({5, 4, 3, 2, 1}));
        QCOMPARE(shown(model), (QList<qint64>{5, 4, 3, 2, 1}));
        QCOMPARE(middle.row(), 3);
        QCOMPARE(model.oldest(), OperationId(1));
        QCOMPARE(model.find(OperationId(4))->label, u"Change 4"_s);
        QVERIFY(!model.find(OperationId(9)));
        QVERIFY(!model.at(5));
    }

    void whatWasStoppedGoesAndWhatChangedSaysSo()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh(operations({4, 3, 2, 1}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<Operation> now = operations({4, 2, 1});
        now[1].undoneBy = OperationId(4);
        model.refresh(now);
        QCOMPARE(shown(model), (QList<qint64>{4, 2, 1}));
        QCOMPARE(undone(model), QList<qint64>{2});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        model.refresh(now);
        QCOMPARE(changed.count(), 1);
    }

    void olderOnesFollowOnceHoweverOftenTheyCome()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh(operations({9, 8}));
        model.append(operations({7, 6}));
        model.append(operations({7, 6, 5}));
        QCOMPARE(shown(model), (QList<qint64>{9, 8, 7, 6, 5}));
        model.refresh(operations({10, 9})); // the newest page is short; what lies below it stays
        QCOMPARE(shown(model), (QList<qint64>{10, 9, 8, 7, 6, 5}));
        model.refresh({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.oldest().isValid());
    }

    void whatLiesAfterAPlaceGoneBackToIsUndoneWhileThatIsInForce()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Operation back = backTo(5, 2);
        model.refresh({back, operation(4), operation(3), operation(2), operation(1)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBacks({back});
        QCOMPARE(undone(model), (QList<qint64>{4, 3}));
        QCOMPARE(changed.count(), 1);
        model.setBacks({back});
        QCOMPARE(changed.count(), 1);
        back.undoneBy = OperationId(6);
        model.setBacks({back});
        QCOMPARE(undone(model), QList<qint64>());
        QCOMPARE(changed.count(), 2);
    }

    void aRowIsReadWithItsTimeItsActorAndThatItIsUndone()
    {
        HistoryModel model;
        Operation one = operation(1);
        model.refresh({one});
        const auto read = [&model] { return model.index(0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(read().startsWith(u"Change 1, "_s) && read().endsWith(u"by Eva"_s), qPrintable(read()));
        one.undoneBy = OperationId(2);
        model.refresh({one});
        QVERIFY2(read().endsWith(u"by Eva, undone"_s), qPrintable(read()));
        // A name that would turn the line around is shown without what does so.
        one.label = u"Add \u202Eana"_s;
        model.refresh({one});
        QVERIFY(!model.index(0).data().toString().contains(u'\u202E'));
    }

    void randomNewsAgreeWithAPlainList()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(20261130);
        QList<Operation> all{operation(1)}; // newest first, as a workspace begins
        qint64 last = 1;
        for (int step = 0; step < 2'000; ++step) {
            for (int fresh = random.bounded(3); fresh > 0; --fresh)
                all.prepend(operation(++last));
            if (random.bounded(4) == 0 && all.size() > 1)
                all.removeAt(random.bounded(std::min(int(all.size()) - 1, 5)));
            if (random.bounded(3) == 0)
                all[random.bounded(all.size())].undoneBy = OperationId(last);
            model.refresh(all);
            QCOMPARE(model.rowCount(), int(all.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(*model.at(row) == all.at(row));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_history_model.moc"
