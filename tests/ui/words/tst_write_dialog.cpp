// SPDX-License-Identifier: GPL-3.0-or-later
// Words to one person: chosen, filled, asked for, edited, and only then sent.
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/words.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/theme.h"
#include "ui/person/contact_offer.h"
#include "ui/words/letterhead_dialog.h"
#include "ui/words/templates_dialog.h"
#include "ui/words/write_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;
using namespace Qt::StringLiterals;

class MailProgram : public QObject
{
    Q_OBJECT
public slots:
    void take(const QUrl &url) { handed.append(url); }

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }
    QList<QUrl> handed;
};

struct Given {
    WorkspaceFixture f;
    PersonId ada;
    QPointer<WriteDialog> dialog;

    Given()
        : ada(f.addPerson(u"Ada Klein"_s, u"ada@example.com"_s))
    {
        add(u"Thanks"_s, MessageWay::Email, u"Thank you, {first_name|there}"_s,
            u"Dear {first_name}, from {city}."_s);
        add(u"Brief"_s, MessageWay::Letter, u"A letter"_s, u"Dear {name}"_s, u"de"_s);
        add(u"Note"_s, MessageWay::Message, {}, u"Hi {first_name|there}"_s);
    }
    ~Given() { delete dialog; }
    void add(const QString &name, MessageWay way, const QString &subject, const QString &body,
             const QString &language = {})
    {
        good(f.workspace->saveTemplate({{}, name, way, language, subject, body}));
    }
    void open()
    {
        dialog = new WriteDialog(f.workspace, ada, nullptr);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        settle(*f.workspace);
        QTRY_COMPARE(names().size(), 2);
    }
    template<class T>
    T *part(const char *name) const
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QStringList names() const
    {
        QStringList all;
        auto *box = part<QComboBox>("write-template");
        for (int i = 0; i < box->count(); ++i)
            all.append(box->itemText(i));
        return all;
    }
    void choose(const QString &name) const
    {
        auto *box = part<QComboBox>("write-template");
        box->setCurrentText(name);
        emit box->activated(box->currentIndex());
    }
    void setWay(MessageWay way) const { part<QComboBox>("write-way")->setCurrentIndex(int(way)); }
    QString body() const { return part<QPlainTextEdit>("write-body")->toPlainText(); }
    QString said() const { return part<QLabel>("words-said")->text(); }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
};

class TestWriteDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        qApp->setCursorFlashTime(0);
    }

    void templatesAreOfferedByWayAndLanguage()
    {
        Given g;
        g.open();
        QCOMPARE(g.names(), (QStringList{u"None"_s, u"Thanks"_s}));
        g.setWay(MessageWay::Letter);
        QCOMPARE(g.names(), (QStringList{u"None"_s, u"Brief"_s}));
        auto *language = g.part<QComboBox>("write-language");
        language->setCurrentIndex(language->findData(u"zh"_s));
        QCOMPARE(g.names(), QStringList{u"None"_s});
        g.setWay(MessageWay::Message);
        QCOMPARE(g.names(), (QStringList{u"None"_s, u"Note"_s}));
        QVERIFY(!g.part<QLineEdit>("write-subject")->isVisible());
    }

    void whatIsMissingIsAskedForBeforeItGoes()
    {
        // given
        MailProgram program;
        Given g;
        g.open();
        g.choose(u"Thanks"_s);
        QCOMPARE(g.body(), u"Dear Ada, from {city}."_s);
        // when
        g.click("write-mail");
        // then it does not go
        QVERIFY(program.handed.isEmpty());
        QVERIFY(g.said().contains(u"{city}"_s));
        auto *city = g.part<QLineEdit>("write-ask-city");
        QVERIFY(city->hasFocus());
        g.click("write-copy");
        QVERIFY(program.handed.isEmpty());
        // when
        QTest::keyClicks(city, u"Ulm & Co"_s);
        QTest::keyClick(city, Qt::Key_Tab);
        QCOMPARE(g.body(), u"Dear Ada, from Ulm & Co."_s);
        g.click("write-mail");
        // then
        QCOMPARE(program.handed.size(), 1);
        QCOMPARE(program.handed.first().path(), u"ada@example.com"_s);
        const QUrlQuery query(program.handed.first());
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"Thank you, Ada"_s);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"Dear Ada, from Ulm & Co."_s);
    }

    void whatWasEditedIsKeptAndItsPlacesAreFilled()
    {
        Given g;
        g.open();
        g.choose(u"Thanks"_s);
        g.part<QPlainTextEdit>("write-body")->setPlainText(u"My own words for {city}"_s);
        auto *city = g.part<QLineEdit>("write-ask-city");
        city->setFocus();
        QTest::keyClicks(city, u"Ulm"_s);
        QTest::keyClick(city, Qt::Key_Return);
        QCOMPARE(g.body(), u"My own words for Ulm"_s);
    }

    void whatWasSentIsLoggedWithItsWords()
    {
        // given
        MailProgram program;
        Given g;
        g.open();
        g.part<QPlainTextEdit>("write-body")->setPlainText(u"Hello"_s);
        g.click("write-copy");
        QCOMPARE(QApplication::clipboard()->text(), u"Hello"_s);
        auto *offer = g.dialog->findChild<ContactOffer *>();
        QVERIFY(offer->isVisible());
        // when
        QSignalSpy recorded(g.dialog, &WordsDialog::recorded);
        QTest::mouseClick(offer->findChild<QPushButton *>(u"contact-offer-log"_s), Qt::LeftButton);
        QTRY_COMPARE(recorded.count(), 1);
        // then
        QList<TimelineItem> items = good(g.f.workspace->timeline(g.ada, 9));
        items.removeIf([](const TimelineItem &one) { return one.kind != TimelineKind::Interaction; });
        QCOMPARE(items.size(), 1);
        const TimelineItem &item = items.first();
        QCOMPARE(item.channel + u'/' + item.contact, u"email/email"_s);
        QVERIFY(!item.incoming);
        QCOMPARE(item.text, u"Hello"_s);
        QVERIFY(!offer->isVisible());
    }

    void aLetterIsSavedAsAPdf()
    {
        // given
        Given g;
        g.open();
        g.setWay(MessageWay::Letter);
        g.choose(u"Brief"_s);
        // when
        g.click("write-pdf");
        auto *ask = g.dialog->findChild<QFileDialog *>();
        QVERIFY(ask);
        const QString file = g.f.file(u"letter.pdf"_s);
        emit ask->fileSelected(file);
        ask->close();
        // then
        QTRY_VERIFY(g.said().startsWith(u"Saved"_s));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
        QVERIFY(g.dialog->findChild<ContactOffer *>()->isVisible());
    }

    void whatWasTypedAndNotSentWaitsForTheNextTime()
    {
        // given
        Given g;
        g.open();
        g.setWay(MessageWay::Letter);
        g.part<QPlainTextEdit>("write-body")->setPlainText(u"Half a lett"_s);
        // when
        QPointer<WriteDialog> first = g.dialog;
        QTest::keyClick(g.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!first);
        g.open();
        // then
        QCOMPARE(g.body(), u"Half a lett"_s);
        QCOMPARE(g.part<QComboBox>("write-way")->currentIndex(), int(MessageWay::Letter));
        // when it was sent
        g.click("write-copy");
        first = g.dialog;
        QTest::keyClick(g.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!first);
        g.dialog = nullptr;
        g.open();
        // then it is done with
        QCOMPARE(g.body(), QString());
    }

    void aLongMailIsToldToBeCut()
    {
        Given g;
        g.open();
        QVERIFY(!g.part<QLabel>("write-length")->isVisible());
        g.part<QPlainTextEdit>("write-body")->setPlainText(QString(3000, u'x'));
        QVERIFY(g.part<QLabel>("write-length")->isVisible());
    }

    void templatesAreChangedWithoutASaveButton()
    {
        // given
        Given g;
        TemplatesDialog dialog(g.f.workspace, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(u"template-list"_s);
        QTRY_COMPARE(list->count(), 3);
        list->setCurrentRow(2);
        auto *body = dialog.findChild<QPlainTextEdit *>(u"template-body"_s);
        QCOMPARE(body->toPlainText(), u"Dear {first name}, from {city}."_s);
        QSignalSpy recorded(&dialog, &WordsDialog::recorded);
        // when
        body->setFocus();
        body->setPlainText(u"Hello {first name|you}"_s);
        dialog.findChild<QLineEdit *>(u"template-name"_s)->setFocus();
        // then
        QTRY_COMPARE(recorded.count(), 1);
        settle(*g.f.workspace);
        QCOMPARE(good(g.f.workspace->templates()).at(2).body, u"Hello {first_name|you}"_s);
        // when something cannot be read
        body->setFocus();
        body->setPlainText(u"Hello {nobody}"_s);
        dialog.findChild<QLineEdit *>(u"template-name"_s)->setFocus();
        // then it stays to be mended
        QVERIFY(dialog.findChild<QLabel *>(u"words-said"_s)->text().contains(u"{nobody}"_s));
        QCOMPARE(body->toPlainText(), u"Hello {nobody}"_s);
    }

    void aReadyTemplateIsTakenTwiceUnderTwoNames()
    {
        Given g;
        TemplatesDialog dialog(g.f.workspace, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(u"template-list"_s);
        QTRY_COMPARE(list->count(), 3);
        QAction *first = dialog.findChild<QPushButton *>(u"template-ready"_s)->menu()->actions().first();
        for (int count : {4, 5}) {
            first->trigger();
            QTRY_COMPARE(list->count(), count);
        }
        QVERIFY(list->currentItem()->text().endsWith(u" 2"_s));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"template-delete"_s), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 4);
    }

    void theLetterheadIsSavedWhenAFieldIsLeft()
    {
        WorkspaceFixture f;
        LetterheadDialog dialog(f.workspace, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        settle(*f.workspace);
        auto *name = dialog.findChild<QLineEdit *>(u"head-name"_s);
        QTRY_COMPARE(dialog.findChild<QLineEdit *>(u"head-first"_s)->text(), u"1"_s);
        QSignalSpy recorded(&dialog, &WordsDialog::recorded);
        name->setFocus();
        QTest::keyClicks(name, u"Olaria"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTRY_COMPARE(recorded.count(), 1);
        QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"head-address"_s), u"Rua 1"_s);
        dialog.close();
        settle(*f.workspace);
        QCOMPARE(good(f.workspace->letterhead()).name, u"Olaria"_s);
        QCOMPARE(good(f.workspace->letterhead()).address, u"Rua 1"_s);
    }
};

QTEST_MAIN(TestWriteDialog)
#include "tst_write_dialog.moc"
