// SPDX-License-Identifier: GPL-3.0-or-later
// The list of a combo box in a form: its keys are its own, and its rows can be hit.
#include "ui/parts/form_popup.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QWindow>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

namespace
{

class Form final : public FormPopup
{
public:
    explicit Form(QWidget *parent)
        : FormPopup(u"Leave"_s, 1'700'000'000'000, parent)
    {
        box = addChoice(u"Because of"_s);
        box->addItems({u"Not said"_s, u"A like"_s});
        box->insertSeparator(2);
        box->addItem(u"A question"_s);
        m_first = box;
        showAt({20, 20});
    }
    QComboBox *box;
    static inline int accepted = 0;

protected:
    bool commit() override
    {
        ++accepted;
        return true;
    }
};

/// As the window system brings it: whatever popup is on top has it.
void press(Qt::Key key)
{
    QTest::keyClick(QApplication::activePopupWidget()->windowHandle(), key);
    QCoreApplication::processEvents();
}

} // namespace

class ComboListTest : public QObject
{
    Q_OBJECT

    QWidget m_window;

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        m_window.resize(600, 500);
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void init() { Form::accepted = 0; }

    void returnInTheListChoosesAndDoesNotAcceptTheForm()
    {
        const QPointer<Form> form = new Form(&m_window);
        QVERIFY(QTest::qWaitForWindowExposed(form));
        form->box->showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(form->box->view()->window()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(form->box->currentText(), u"A like"_s);
        QVERIFY(!form->box->view()->isVisible());
        QVERIFY(form && form->isVisible());
        QCOMPARE(Form::accepted, 0);
        // The next one is the form's.
        press(Qt::Key_Return);
        QCOMPARE(Form::accepted, 1);
        QTRY_VERIFY(!form);
    }

    void escapeClosesTheListAlone()
    {
        const QPointer<Form> form = new Form(&m_window);
        QVERIFY(QTest::qWaitForWindowExposed(form));
        form->box->showPopup();
        QVERIFY(QTest::qWaitForWindowExposed(form->box->view()->window()));
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        QVERIFY(!form->box->view()->isVisible());
        QVERIFY(form && form->isVisible());
        QCOMPARE(form->box->currentText(), u"Not said"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!form);
        QCOMPARE(Form::accepted, 0);
    }

    void rowsCanBeHit()
    {
        const QPointer<Form> form = new Form(&m_window);
        form->box->showPopup();
        for (const int row : {0, 1, 3}) { // 2 is a separator
            const QRect place = form->box->view()->visualRect(form->box->model()->index(row, 0));
            QVERIFY2(place.height() >= 24, qPrintable(QString::number(place.height())));
        }
        form->close();
    }
};

QTEST_MAIN(ComboListTest)
#include "tst_combo_list.moc"
