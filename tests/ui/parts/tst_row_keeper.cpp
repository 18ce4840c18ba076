// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/row_keeper.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vouch::ui;

namespace
{

QString nameOf(const QModelIndex &index)
{
    return index.data().toString();
}

/// Names that come anew in a reset, as most lists of the program read theirs.
class Names final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    void reset(const QStringList &names)
    {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
    void arrange(const QStringList &names)
    {
        emit layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QModelIndexList now;
        for (const QModelIndex &index : old)
            now.append(this->index(int(names.indexOf(m_names.at(index.row())))));
        m_names = names;
        changePersistentIndexList(old, now);
        emit layoutChanged();
    }
    void remove(const QString &name)
    {
        const int row = int(m_names.indexOf(name));
        beginRemoveRows({}, row, row);
        m_names.removeAt(row);
        endRemoveRows();
    }
    void add(const QString &name)
    {
        beginInsertRows({}, int(m_names.size()), int(m_names.size()));
        m_names.append(name);
        endInsertRows();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_names.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole && index.isValid() ? QVariant(m_names.at(index.row())) : QVariant();
    }

private:
    QStringList m_names;
};

} // namespace

/// A list in a window, with a field beside it that has the keyboard's focus.
class TestRowKeeper : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    Names *m_names = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_field = nullptr;
    RowKeeper *m_keeper = nullptr;

    void choose(const QString &name)
    {
        for (int row = 0; row < m_names->rowCount(); ++row) {
            if (m_names->index(row).data() == name)
                m_list->setCurrentIndex(m_names->index(row));
        }
    }
    QString current() const { return m_list->currentIndex().data().toString(); }
    QStringList chosen() const
    {
        QStringList names;
        for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
            names.append(index.data().toString());
        names.sort();
        return names;
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit;
        m_list = new QListView;
        column->addWidget(m_field);
        column->addWidget(m_list);
        m_names = new Names(m_window.get());
        new QAbstractItemModelTester(m_names, QAbstractItemModelTester::FailureReportingMode::Fatal, m_names);
        m_keeper = new RowKeeper(m_list, m_names, nameOf);
        m_names->reset({u"Ada"_s, u"Bo"_s, u"Cleo"_s, u"Dan"_s});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }

    void cleanup()
    {
        QVERIFY(m_field->hasFocus()); // never taken by what keeps rows
        m_window.reset();
    }

    void whoIsChosenStaysChosenWhereverTheyStandAfterAReset()
    {
        choose(u"Cleo"_s);
        m_names->reset({u"Aaa"_s, u"Ada"_s, u"Bo"_s, u"Cleo"_s});
        QCOMPARE(current(), u"Cleo"_s);
        QCOMPARE(chosen(), QStringList{u"Cleo"_s});
        QCOMPARE(m_keeper->chosenRow().row(), 3);
    }

    void severalStayChosen()
    {
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_list->selectAll();
        m_list->selectionModel()->select(m_names->index(1), QItemSelectionModel::Deselect);
        m_names->reset({u"Dan"_s, u"Bo"_s, u"Cleo"_s, u"New"_s});
        QCOMPARE(chosen(), (QStringList{u"Cleo"_s, u"Dan"_s}));
    }

    void whoIsGoneLeavesTheirPlaceButNobodyChosen()
    {
        choose(u"Bo"_s);
        m_names->reset({u"Ada"_s, u"Cleo"_s, u"Dan"_s});
        QCOMPARE(current(), u"Cleo"_s); // the arrow keys go on from there
        QCOMPARE(chosen(), QStringList());
        QVERIFY(!m_keeper->chosenRow().isValid());
    }

    void whoIsTakenAwayAloneLeavesNobodyChosenEither()
    {
        for (const auto mode : {QAbstractItemView::SingleSelection, QAbstractItemView::ExtendedSelection}) {
            m_list->setSelectionMode(mode);
            m_names->reset({u"Ada"_s, u"Bo"_s, u"Cleo"_s, u"Dan"_s});
            choose(u"Bo"_s);
            m_names->remove(u"Bo"_s);
            QCOMPARE(current(), u"Cleo"_s);
            QCOMPARE(chosen(), QStringList());
            choose(u"Dan"_s);
            m_names->remove(u"Dan"_s);
            QCOMPARE(current(), u"Cleo"_s); // the last one
            QVERIFY(!m_keeper->chosenRow().isValid());
            choose(u"Ada"_s);
            m_names->remove(u"Cleo"_s);
            QCOMPARE(m_keeper->chosenRow().data().toString(), u"Ada"_s);
        }
    }

    void downChoosesWhoHasComeToThePlace()
    {
        choose(u"Bo"_s);
        m_names->remove(u"Bo"_s);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Cleo"_s); // nobody is passed over
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Dan"_s);
        m_names->remove(u"Dan"_s);
        QTest::keyClick(m_list, Qt::Key_Up);
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Ada"_s);
    }

    void afterOnesOwnActionTheNextIsChosen()
    {
        choose(u"Bo"_s);
        m_keeper->acting();
        m_names->remove(u"Bo"_s);
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Cleo"_s);
        m_keeper->acting();
        m_names->reset({u"Ada"_s, u"Dan"_s});
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Dan"_s);
        // What somebody else takes away then is no action of one's own.
        m_names->remove(u"Dan"_s);
        QVERIFY(!m_keeper->chosenRow().isValid());
    }

    void anotherOrderKeepsThemAndOneThatIsGoneIsReplacedByItsNeighbour()
    {
        choose(u"Cleo"_s);
        m_names->arrange({u"Cleo"_s, u"Bo"_s, u"Ada"_s, u"Dan"_s});
        QCOMPARE(m_keeper->chosenRow().row(), 0);
        m_names->arrange({u"Xi"_s, u"Yo"_s, u"Zoe"_s, u"Dan"_s});
        QCOMPARE(current(), u"Xi"_s);
        QVERIFY(!m_keeper->chosenRow().isValid());
    }

    void aListThatIsEmptiedAndFilledAgainKeepsWhoWasChosen()
    {
        choose(u"Cleo"_s);
        m_names->reset({});
        m_names->reset({u"Zoe"_s, u"Cleo"_s});
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Cleo"_s);
    }

    void aListOfItemsThatIsFilledRowByRowKeepsWhoWasChosen()
    {
        QListWidget list;
        auto *keeper = new RowKeeper(&list, list.model(), nameOf);
        list.addItems({u"Ada"_s, u"Bo"_s, u"Cleo"_s});
        list.setCurrentRow(1);
        keeper->refill([&list] {
            list.clear();
            for (const QString &name : {u"Zoe"_s, u"Ada"_s, u"Cleo"_s, u"Bo"_s})
                list.addItem(name);
        });
        QCOMPARE(keeper->chosenRow().data().toString(), u"Bo"_s);
    }

    void aModelThatIsFilledBitByBitKeepsWhoWasChosen()
    {
        choose(u"Cleo"_s);
        m_names->reset({});
        m_names->add(u"Zoe"_s);
        m_list->setCurrentIndex(m_names->index(0)); // as whoever fills it may do
        m_names->add(u"Cleo"_s);
        QTRY_COMPARE(m_keeper->chosenRow().data().toString(), u"Cleo"_s);
        // Where they are no more, that choice stands.
        m_names->reset({});
        m_names->add(u"Ada"_s);
        m_list->setCurrentIndex(m_names->index(0));
        QCoreApplication::processEvents();
        QCOMPARE(m_keeper->chosenRow().data().toString(), u"Ada"_s);
    }

    void aSortedAndFilteredTableKeepsWholeRows()
    {
        QTableView table;
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        QStringListModel model({u"Bo"_s, u"Ada"_s, u"Cleo"_s});
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&model);
        const RowKeeper *keeper = new RowKeeper(&table, &proxy, nameOf);
        table.setCurrentIndex(proxy.index(0, 0));
        proxy.sort(0);
        QCOMPARE(keeper->chosenRow().data().toString(), u"Bo"_s);
        QCOMPARE(keeper->chosenRow().row(), 1);
        model.setStringList({u"Zoe"_s, u"Cleo"_s, u"Bo"_s});
        QCOMPARE(keeper->chosenRow().data().toString(), u"Bo"_s);
        proxy.setFilterFixedString(u"e"_s); // hides the one that is chosen
        QVERIFY(!keeper->chosenRow().isValid());
        QVERIFY(table.currentIndex().isValid());
    }

    void theViewStaysWhereOneLooks()
    {
        QStringList many;
        for (int i = 0; i < 500; ++i)
            many.append(u"Person %1"_s.arg(i));
        m_names->reset(many);
        choose(u"Person 2"_s);
        m_list->scrollTo(m_names->index(400));
        const int seen = m_list->indexAt({5, 5}).row();
        QVERIFY(seen > 300);
        m_names->reset(many);
        QCoreApplication::processEvents();
        QCOMPARE(m_list->indexAt({5, 5}).row(), seen);
        QCOMPARE(current(), u"Person 2"_s);
    }
};

QTEST_MAIN(TestRowKeeper)
#include "tst_row_keeper.moc"
