// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen at every size of text and in both languages: nothing that is written is cut.
#include "core/base/await.h"
#include "core/insight/report.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/form_popup.h"
#include "ui/parts/full_text.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFuture>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

namespace
{

QString named(const QWidget *widget)
{
    QString text = widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text().isEmpty() ? button->accessibleName() : button->text();
    else if (!widget->accessibleName().isEmpty())
        text = widget->accessibleName();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1),
                            text.left(60));
}

bool holdsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// What holds the widget and shows only a part of it; empty where all of it can be seen, scrolling included.
QString cutBy(const QWidget *widget)
{
    QRect area = widget->rect();
    bool freeAcross = false, freeDown = false;
    for (const QWidget *child = widget; !child->isWindow(); child = child->parentWidget()) {
        const QWidget *around = child->parentWidget();
        area.translate(child->pos());
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (scroll && scroll->viewport() == around) {
            freeAcross = freeAcross || scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            freeDown = freeDown || scroll->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        }
        const QRect room = around->rect().adjusted(-1, -1, 1, 1);
        if (!freeAcross && (area.left() < room.left() || area.right() > room.right()))
            return u"is cut at the side by %1: %2–%3 of %4"_s.arg(named(around))
                .arg(area.left())
                .arg(area.right())
                .arg(room.width());
        if (!freeDown && (area.top() < room.top() || area.bottom() > room.bottom()))
            return u"is cut above or below by %1: %2–%3 of %4"_s.arg(named(around))
                .arg(area.top())
                .arg(area.bottom())
                .arg(room.height());
    }
    return {};
}

/// A button says all its words; a line elsewhere may end in an ellipsis, because the whole of it is in a tool
/// tip.
QString tooSmall(const QWidget *widget)
{
    const int line = widget->fontMetrics().height();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (button && (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)))
        return {}; // a picture
    // Three pixels of what a font calls its height are empty at every size that is used.
    if (widget->height() + 3 < line)
        return u"is %1 high, its text %2"_s.arg(widget->height()).arg(line);
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->wordWrap()) {
        const int wanted = label->heightForWidth(label->width());
        return wanted > label->height() + 1
                   ? u"is %1 high, its lines need %2"_s.arg(label->height()).arg(wanted)
                   : QString();
    }
    const bool mayElide =
        widget->objectName() == u"undo-button"_s || !button || qobject_cast<const QCheckBox *>(button);
    if (const QString cut = cutText(widget); !cut.isEmpty() && !mayElide)
        return u"is %1 wide and needs %2"_s.arg(widget->width()).arg(widget->sizeHint().width());
    return {};
}

QStringList problemsOf(const QWidget *root)
{
    QStringList problems;
    QList<const QWidget *> texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !holdsText(widget) || widget->window() != root->window())
            continue;
        texts.append(widget);
        QString problem = cutBy(widget);
        if (problem.isEmpty())
            problem = tooSmall(widget);
        if (!problem.isEmpty())
            problems.append(named(widget) + u' ' + problem);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts[i]->parentWidget() != texts[j]->parentWidget())
                continue;
            const QRect both = texts[i]->geometry().intersected(texts[j]->geometry());
            if (both.width() > 1 && both.height() > 1)
                problems.append(named(texts[i]) + u" lies over "_s + named(texts[j]));
        }
    }
    return problems;
}

} // namespace

class TestTextFits : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void nothingIsCutOnAnyScreen_data();
    void nothingIsCutOnAnyScreen();
    void whatIsElidedIsToldInFull();

private:
    void open(const QString &language, int zoom, QSize size);
    void settle();
    void look(const QString &where);
    void press(const QString &objectName);
    void chooseDays(const QString &screen);
    template<class W>
    W *find(const QString &objectName)
    {
        return m_window->findChild<W *>(objectName);
    }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    void walkAdvocacy();
    void walkInsight();
    void walkJourneys();
    void walkPerson();
    void walkReports();
    void walkToday();

    QTemporaryDir m_folder;
    QTranslator m_translator;
    QString m_where;
    QStringList m_problems;
    std::unique_ptr<MainWindow> m_window;
};

void TestTextFits::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(*qApp, ThemeMode::Light);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        QProcess demo;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VOUCH_LANGUAGE"_s, language);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        demo.setProcessEnvironment(environment);
        demo.start(QStringLiteral(VOUCH_BINARY), {u"demo"_s, m_folder.filePath(language + u".vouch"_s)});
        QVERIFY2(demo.waitForFinished(60000) && demo.exitCode() == 0,
                 demo.readAllStandardError().constData());
    }
}

void TestTextFits::cleanup()
{
    m_window.reset();
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
    theme::setZoom(*qApp, 100);
}

void TestTextFits::open(const QString &language, int zoom, QSize size)
{
    QLocale::setDefault(QLocale(language));
    const QString catalogue =
        QFileInfo(QStringLiteral(VOUCH_BINARY)).path() + u"/vouch_"_s + language + u".qm"_s;
    QVERIFY2(m_translator.load(catalogue), qPrintable(catalogue));
    QCoreApplication::installTranslator(&m_translator);
    theme::setZoom(*qApp, zoom);
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_problems.clear();
}

/// Every lane has answered what was asked so far, and the window has been laid out with it.
void TestTextFits::settle()
{
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (const auto workspace = m_window->workspace()) {
            QVERIFY(await(workspace->people({}, 1)).ok());
            insight::ReportSpec spec;
            spec.key = u"nps"_s;
            static_cast<void>(await(workspace->report(spec)).ok()); // few score anything: it is a fence alone
        }
    }
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void TestTextFits::look(const QString &where)
{
    settle();
    if (const QString pictures = qEnvironmentVariable("VOUCH_PICTURES"); !pictures.isEmpty())
        m_window->grab().save(pictures + u'/' + QString(m_where + u'-' + where).replace(u' ', u'-') +
                              u".png"_s);
    for (const QString &problem : problemsOf(m_window.get()))
        m_problems.append(where + u": "_s + problem);
}

void TestTextFits::press(const QString &objectName)
{
    auto *button = find<QAbstractButton>(objectName);
    QVERIFY2(button, qPrintable(objectName));
    button->click();
}

/// The period from one day to another, whose dates have to be read in full.
void TestTextFits::chooseDays(const QString &screen)
{
    for (QComboBox *box : find<QWidget>(screen)->findChildren<QComboBox *>()) {
        if (const int custom = box->findData(u"custom"_s); custom >= 0 && !box->isHidden()) {
            box->setCurrentIndex(custom);
            return look(screen + u" from day to day"_s);
        }
    }
    QFAIL(qPrintable(screen));
}

void TestTextFits::walkAdvocacy()
{
    m_window->goTo(u"advocacy"_s);
    for (const QString &part : {u"advocates"_s, u"tree"_s, u"rewards"_s, u"programme"_s, u"reach"_s}) {
        press(u"advocacy-part-"_s + part);
        look(u"advocacy "_s + part);
    }
    // The buttons that decide about money name the amount and whose it is: of all rewards at once it is most.
    press(u"advocacy-part-rewards"_s);
    auto *rewards = find<QAbstractItemView>(u"rewards"_s);
    QVERIFY(rewards && rewards->model()->rowCount() > 0);
    rewards->selectAll();
    look(u"advocacy all rewards"_s);
}

void TestTextFits::walkInsight()
{
    m_window->goTo(u"insight"_s);
    auto *sections = m_window->findChild<QWidget *>(u"screen-insight"_s)->findChild<QTabBar *>();
    QVERIFY(sections);
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        look(u"insight %1"_s.arg(i + 1));
    }
    chooseDays(u"screen-insight"_s);
}

void TestTextFits::walkJourneys()
{
    m_window->goTo(u"journeys"_s);
    look(u"journeys"_s);
    for (QAbstractButton *button :
         m_window->findChild<QWidget *>(u"screen-journeys"_s)->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->objectName().startsWith(u"edit"_s)) {
            button->click();
            look(u"journey editor"_s);
            return;
        }
    }
}

void TestTextFits::walkPerson()
{
    const auto page = await(m_window->workspace()->people({}, 30));
    QVERIFY(page.ok());
    PersonId busiest = page.value().rows.first().id;
    m_window->openPerson(busiest);
    look(u"person"_s);
    QWidget *screen = m_window->findChild<QWidget *>(u"screen-person"_s);
    for (QAction *action : screen->actions()) {
        const QString keys = action->shortcut().toString();
        if (keys.startsWith(u"Ctrl+"_s) &&
            (keys.endsWith(u"L"_s) || keys.endsWith(u"T"_s) || keys.endsWith(u"+P"_s) ||
             keys.endsWith(u"+A"_s) || keys.endsWith(u"+R"_s))) {
            action->trigger();
            look(u"person "_s + keys);
        }
    }
}

void TestTextFits::walkReports()
{
    m_window->goTo(u"reports"_s);
    look(u"reports"_s);
    chooseDays(u"screen-reports"_s);
}

void TestTextFits::walkToday()
{
    m_window->goTo(u"today"_s);
    look(u"today"_s);
    find<QTabBar>(u"today-tabs"_s)->setCurrentIndex(1);
    for (const QString &span : {u"week"_s, u"month"_s}) {
        press(u"calendar-"_s + span);
        look(u"calendar "_s + span);
    }
    press(u"today-rules"_s);
    look(u"today rules"_s);
    press(u"rules-new"_s);
    look(u"today rule editor"_s);
}

void TestTextFits::nothingIsCutOnAnyScreen_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<QSize>("size");
    const auto row = [](const QString &language, int zoom, const QSize &size) {
        const QString name = u"%1 %2 % %3x%4"_s.arg(language).arg(zoom).arg(size.width()).arg(size.height());
        QTest::newRow(qPrintable(name)) << language << zoom << size;
    };
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const int zoom : {100, 125, 150, 200})
            row(language, zoom, {1280, 776});
        row(language, 100, {1024, 676});
    }
}

void TestTextFits::nothingIsCutOnAnyScreen()
{
    QFETCH(QString, language);
    QFETCH(int, zoom);
    QFETCH(QSize, size);
    m_where = QString::fromLatin1(QTest::currentDataTag());
    open(language, zoom, size);
    look(u"start"_s);
    press(u"start-empty"_s);
    look(u"start journeys"_s);
    const auto workspace = await(Workspace::open(m_folder.filePath(language + u".vouch"_s)));
    QVERIFY(workspace.ok());
    m_window->setWorkspace(workspace.value());
    walkToday();
    for (const QString &key : {u"board"_s, u"people"_s, u"history"_s, u"workspace"_s}) {
        m_window->goTo(key);
        look(key);
    }
    walkAdvocacy();
    walkInsight();
    walkReports();
    walkJourneys();
    walkPerson();
    m_window->openFiles({QStringLiteral(VOUCH_TEST_DATA) + u"/features/google.csv"_s});
    look(u"import"_s);
    m_problems.removeDuplicates();
    for (const QString &problem : std::as_const(m_problems))
        qWarning().noquote() << problem;
    QCOMPARE(m_problems.size(), 0);
}

void TestTextFits::whatIsElidedIsToldInFull()
{
    // Given a label and a box of choices that are too narrow for what they say
    QWidget window;
    auto *label = new QLabel(u"A sentence that is longer than the room it has"_s, &window);
    label->setTextFormat(Qt::PlainText);
    label->setGeometry(0, 0, 60, 20);
    auto *box = new QComboBox(&window);
    box->addItem(u"A choice that is longer than the room it has"_s);
    box->setGeometry(0, 30, 80, 30);
    auto *wide = new QLabel(u"Short"_s, &window);
    wide->setGeometry(0, 70, 200, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    // Then the whole text is known as cut, and what fits is not
    QCOMPARE(cutText(label), label->text());
    QCOMPARE(cutText(box), box->currentText());
    QVERIFY(cutText(wide).isEmpty());

    // And an ellipsis shows: the picture is another than that of the same letters cut off
    const QImage elided = label->grab().toImage();
    label->setText(label->fontMetrics().elidedText(label->text(), Qt::ElideRight, label->width()));
    QCOMPARE(label->grab().toImage(), elided);

    // And the pointer brings a tip with all of it
    label->setText(u"A sentence that is longer than the room it has"_s);
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(label, &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(label->text()));
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());

    // And so does the keyboard
    QTRY_VERIFY(window.isActiveWindow());
    box->clearFocus(); // the only one that can have it has it from the beginning
    box->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(QToolTip::text().contains(box->currentText()));
    QToolTip::hideText();
}

QTEST_MAIN(TestTextFits)
#include "tst_text_fits.moc"
