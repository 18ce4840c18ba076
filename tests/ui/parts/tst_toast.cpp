// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"
#include "ui/parts/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

/// Messages over the lower edge of a page.
class TestToast : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_page;
    Toast *m_toast = nullptr;

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void init()
    {
        m_page = std::make_unique<QWidget>();
        m_page->resize(900, 600);
        m_toast = new Toast(m_page.get());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void whileSomethingIsDraggedItLiesOverNothingAndComesBack()
    {
        m_toast->show(u"Moved Ana to Research"_s, OperationId(7));
        QVERIFY(m_toast->isVisible());
        m_toast->setAside(true);
        QVERIFY(!m_toast->isVisible());
        // What is said meanwhile waits, too.
        m_toast->show(u"Moved Bo to Act"_s, OperationId(8));
        QVERIFY(!m_toast->isVisible());
        m_toast->setAside(false);
        QVERIFY(m_toast->isVisible());
        QSignalSpy back(m_toast, &Toast::takeBack);
        m_toast->findChild<QPushButton *>(u"toast-action"_s)->click();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().first().value<OperationId>(), OperationId(8));
    }

    void itsTimeGoesOnWhileSomethingIsDragged()
    {
        m_toast->show(u"Moved Ana to Research"_s, OperationId(7));
        m_toast->setAside(true);
        QTRY_VERIFY_WITH_TIMEOUT(!m_toast->isOpen(), 20'000);
        m_toast->setAside(false);
        QVERIFY(!m_toast->isVisible());
    }

    void aPointerThatLiesThereByChanceHoldsNothingBack()
    {
        const QPoint below(m_page->width() / 2, m_page->height() - 40);
        QTest::mouseMove(m_page->windowHandle(), below);
        m_toast->show(u"Moved Ana to Research"_s, OperationId(7));
        QVERIFY(m_toast->geometry().contains(below));
        QTRY_VERIFY_WITH_TIMEOUT(!m_toast->isOpen(), 20'000);
    }

    void aLongSentenceWrapsAndStaysInThePage()
    {
        const QString why = u"Cards are sorted by last contact, so they cannot be put in another order. "
                            "Sort by hand to do that, or drop the card in another column."_s;
        m_toast->show(why);
        QVERIFY(m_page->rect().contains(m_toast->geometry()));
        auto *text = m_toast->findChild<QLabel *>();
        QCOMPARE(text->text(), why);
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        m_toast->show(u"Short"_s);
        QVERIFY(m_toast->width() < 300);
    }
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
