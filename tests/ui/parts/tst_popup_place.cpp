// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_popup.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

namespace
{

/// A popup with fields of which some come later.
class Questions final : public FormPopup
{
public:
    Questions()
        : FormPopup(u"Answer"_s, 1'700'000'000'000, nullptr)
    {
        setHeading(u"What is to be known"_s);
        m_first = add();
    }
    QWidget *add()
    {
        auto *field = new QLineEdit;
        form()->addRow(u"Field"_s, field);
        fields.append(field);
        return field;
    }
    void complain(const QString &text, QWidget *field) { showProblem(text, field); }
    bool commit() override { return true; }

    QList<QWidget *> fields;
};

QRect screenRoom()
{
    return QGuiApplication::primaryScreen()->availableGeometry();
}

QRect onScreen(const QWidget *widget)
{
    return {widget->mapToGlobal(QPoint(0, 0)), widget->size()};
}

} // namespace

class TestPopupPlace : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void aPopupOpensWhereItIsAskedForWhenItFitsThere();
    void aPopupThatGrowsLaterStaysOnTheScreen();
    void aPopupTallerThanTheScreenScrollsAndKeepsItsButtonInReach();
    void aProblemFarAwayIsScrolledTo();
};

void TestPopupPlace::aPopupOpensWhereItIsAskedForWhenItFitsThere()
{
    Questions popup;
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    popup.showAt({60, 70});
    QCOMPARE(popup.pos(), QPoint(60, 70));
    QVERIFY(screenRoom().contains(popup.geometry()));
}

void TestPopupPlace::aPopupThatGrowsLaterStaysOnTheScreen()
{
    // Given a popup at the lower right corner of the screen
    Questions popup;
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    popup.showAt(screenRoom().bottomRight());
    QTRY_VERIFY(screenRoom().contains(popup.geometry()));
    const int before = popup.height();

    // When answers arrive that make it taller
    for (int i = 0; i < 5; ++i)
        popup.add();

    // Then all of it is on the screen, and its button too
    QTRY_VERIFY(popup.height() > before + 100);
    QTRY_VERIFY2(
        screenRoom().contains(popup.geometry()),
        qPrintable(u"it ends at %1 of %2"_s.arg(popup.geometry().bottom()).arg(screenRoom().bottom())));
    const auto *button = popup.findChild<QPushButton *>();
    QVERIFY(screenRoom().contains(onScreen(button)));
    QVERIFY(popup.rect().contains(button->mapTo(&popup, button->rect().bottomRight())));
}

void TestPopupPlace::aPopupTallerThanTheScreenScrollsAndKeepsItsButtonInReach()
{
    Questions popup;
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    popup.showAt({10, 10});
    for (int i = 0; i < 60; ++i)
        popup.add();
    QTRY_VERIFY(popup.findChild<QScrollArea *>());
    QTRY_VERIFY(screenRoom().contains(popup.geometry()));
    QCOMPARE(popup.width() < screenRoom().width(), true);

    // Tab alone brings whoever has no pointer to the button.
    auto *button = popup.findChild<QPushButton *>();
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(popup.rect().contains(QRect(button->mapTo(&popup, QPoint(0, 0)), button->size())));
}

void TestPopupPlace::aProblemFarAwayIsScrolledTo()
{
    Questions popup;
    popup.setAttribute(Qt::WA_DeleteOnClose, false);
    for (int i = 0; i < 60; ++i)
        popup.add();
    popup.showAt({10, 10});
    QTRY_VERIFY(popup.isActiveWindow());
    QWidget *last = popup.fields.last();
    QVERIFY(!popup.rect().contains(QRect(last->mapTo(&popup, QPoint(0, 0)), last->size())));
    popup.complain(u"This cannot be"_s, last);
    QTRY_VERIFY(popup.rect().contains(QRect(last->mapTo(&popup, QPoint(0, 0)), last->size())));
}

QTEST_MAIN(TestPopupPlace)
#include "tst_popup_place.moc"
