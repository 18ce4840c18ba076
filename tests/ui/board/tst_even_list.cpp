// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose rows are laid out by arithmetic does what QListView does.
#include "ui/board/even_list.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 37;

class Delegate : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {40, rowHeight};
    }
    void paint(QPainter *, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.row() >= int(m_looks.size()))
            m_looks.resize(size_t(index.row()) + 1);
        m_looks[size_t(index.row())] = u"%1 %2 %3 %4"_s.arg(option.rect.y())
                                           .arg(option.rect.width())
                                           .arg(bool(option.state & QStyle::State_Selected))
                                           .arg(bool(option.state & QStyle::State_HasFocus));
    }
    mutable std::vector<QString> m_looks; ///< of each row when it was last painted
};

class Even : public EvenList
{
public:
    using EvenList::EvenList;
    int rowHeight() const override { return ::rowHeight; }
};

/// One of ours and one of Qt's over the same rows.
struct Pair {
    QStringListModel model;
    Even ours;
    QListView theirs;
    Delegate ourDelegate, theirDelegate;

    Pair(int rows, int height)
    {
        QStringList words;
        for (int i = 0; i < rows; ++i)
            words << u"row %1"_s.arg(i);
        model.setStringList(words);
        const std::pair<QListView *, Delegate *> both[] = {{&ours, &ourDelegate}, {&theirs, &theirDelegate}};
        for (const auto &[list, delegate] : both) {
            list->setModel(&model);
            list->setItemDelegate(delegate);
            list->setSelectionMode(QAbstractItemView::ExtendedSelection);
            list->setUniformItemSizes(true);
            list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
            list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            list->setEditTriggers(QAbstractItemView::NoEditTriggers);
            list->setFrameShape(QFrame::NoFrame);
            list->setFocusPolicy(Qt::NoFocus); // only one of them could have it, and the focus chooses a row
            list->resize(160, height);
            list->show();
        }
        QCoreApplication::processEvents();
    }
    void both(const std::function<void(QListView &)> &act)
    {
        act(ours);
        act(theirs);
        QCoreApplication::processEvents();
    }
    static QString told(QListView &list)
    {
        QList<int> rows;
        for (const QModelIndex &index : list.selectionModel()->selectedIndexes())
            rows << index.row();
        std::sort(rows.begin(), rows.end());
        QString text = u"at %1, from %2 of %3, chosen"_s.arg(list.currentIndex().row())
                           .arg(list.verticalScrollBar()->value())
                           .arg(list.verticalScrollBar()->maximum());
        for (const int row : rows)
            text += u' ' + QString::number(row);
        for (int y = 0; y < list.viewport()->height(); y += 11)
            text += u'|' + QString::number(list.indexAt({5, y}).row());
        return text;
    }
    bool same()
    {
        const QString one = told(ours), other = told(theirs);
        if (one != other)
            qWarning("ours:   %s\ntheirs: %s", qPrintable(one), qPrintable(other));
        return one == other;
    }
};

} // namespace

class TestEvenList : public QObject
{
    Q_OBJECT
private slots:
    void rowsAreWhereQtPutsThem()
    {
        for (const int rows : {0, 1, 3, 200}) {
            Pair p(rows, 300);
            QTRY_VERIFY(p.same());
            for (int row = 0; row < rows; ++row)
                QCOMPARE(p.ours.visualRect(p.model.index(row)), p.theirs.visualRect(p.model.index(row)));
            p.both([](QListView &list) { list.viewport()->repaint(); });
            QCOMPARE(p.ourDelegate.m_looks, p.theirDelegate.m_looks);
        }
    }

    void keysAndClicksChooseWhatTheyChooseInQt()
    {
        QRandomGenerator random(20261130);
        constexpr Qt::Key keys[] = {Qt::Key_Up,       Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                                    Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
        constexpr Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                       Qt::ControlModifier};
        for (const int height : {20, 75, 300, 333}) {
            Pair p(60, height);
            for (int i = 0; i < 150; ++i) {
                const Qt::Key key = keys[random.bounded(int(std::size(keys)))];
                const Qt::KeyboardModifiers with = modifiers[random.bounded(int(std::size(modifiers)))];
                const QPoint at(10 + random.bounded(60), random.bounded(height));
                const bool clicks = random.bounded(4) == 0;
                p.both([&](QListView &list) {
                    if (clicks)
                        QTest::mouseClick(list.viewport(), Qt::LeftButton, with, at);
                    else
                        QTest::keyClick(&list, key, with);
                });
                QTRY_VERIFY2(p.same(), qPrintable(u"height %1, step %2"_s.arg(height).arg(i)));
            }
        }
    }

    void scrollingToARowGoesAsFar()
    {
        QRandomGenerator random(20261130);
        Pair p(120, 310);
        for (int i = 0; i < 80; ++i) {
            const int row = random.bounded(120);
            const auto hint = QAbstractItemView::ScrollHint(random.bounded(4));
            p.both([&](QListView &list) { list.scrollTo(list.model()->index(row, 0), hint); });
            QTRY_VERIFY(p.same());
        }
    }

    void rowsComeAndGo()
    {
        Pair p(40, 310);
        p.both([](QListView &list) {
            list.setCurrentIndex(list.model()->index(30, 0));
            list.scrollToBottom();
        });
        p.model.removeRows(5, 20);
        QCoreApplication::processEvents();
        QTRY_VERIFY(p.same());
        p.model.insertRows(0, 3);
        QCoreApplication::processEvents();
        QTRY_VERIFY(p.same());
        p.both([](QListView &list) { list.resize(200, 150); });
        QTRY_VERIFY(p.same());
    }
};

QTEST_MAIN(TestEvenList)
#include "tst_even_list.moc"
