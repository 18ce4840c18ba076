// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes of a deal in their window, and paper for several people.
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/words.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/theme.h"
#include "ui/person/person_sheet.h"
#include "ui/words/letters_dialog.h"
#include "ui/words/quote_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;
using namespace Qt::StringLiterals;

class TestQuoteDialog : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    template<class T>
    static T *part(QWidget *in, const char *name)
    {
        T *found = in->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void click(QWidget *in, const char *name)
    {
        QTest::mouseClick(part<QPushButton>(in, name), Qt::LeftButton);
    }
    static DealId addDeal(WorkspaceFixture &f)
    {
        const ChangeSet made = good(f.workspace->addDeal(
            {.title = u"Counter <b>"_s,
             .person = f.addPerson(u"Ada Klein"_s),
             .lines = {{u"Counter"_s, 1, euro(100'000)}, {u"Shelf"_s, 4, euro(5'000)}}}));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        qApp->setCursorFlashTime(0);
    }

    void aQuoteIsMadeChangedSentAndAccepted()
    {
        // given
        WorkspaceFixture f;
        const DealId deal = addDeal(f);
        QWidget window;
        QPointer<QuoteDialog> dialog = openQuote(f.workspace, deal, &window);
        QCOMPARE(openQuote(f.workspace, deal, &window), dialog.data()); // not twice
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QSignalSpy recorded(dialog, &WordsDialog::recorded);
        // when
        settle(*f.workspace);
        click(dialog, "quote-new");
        // then
        auto *list = part<QListWidget>(dialog, "quote-list");
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY(part<QLabel>(dialog, "quote-lines")->text().contains(u"4 × Shelf"_s));
        QCOMPARE(part<QPlainTextEdit>(dialog, "quote-recipient")->toPlainText(), u"Ada Klein"_s);
        // when
        auto *tax = part<QLineEdit>(dialog, "quote-tax");
        tax->setFocus();
        QTest::keyClicks(tax, u"19"_s);
        QTest::keyClick(tax, Qt::Key_Return);
        // then
        QVERIFY(part<QLabel>(dialog, "quote-sums")->text().contains(u"1,428.00"_s));
        QTRY_COMPARE(recorded.count(), 2);
        settle(*f.workspace);
        QCOMPARE(good(f.workspace->quotes({})).first().tax, (Tax{19'000, false}));
        // when
        click(dialog, "quote-sent");
        QTRY_COMPARE(recorded.count(), 3);
        QTRY_VERIFY(!tax->isEnabled());
        QVERIFY(part<QPlainTextEdit>(dialog, "quote-notes")->isReadOnly());
        click(dialog, "quote-accepted");
        QTRY_COMPARE(recorded.count(), 4);
        // then
        settle(*f.workspace);
        QCOMPARE(good(f.workspace->deals({.id = deal})).first().status, DealStatus::Won);
        QTRY_VERIFY(!part<QPushButton>(dialog, "quote-declined")->isEnabled());
    }

    void aWrongTaxIsSaidAndKeepsItFromGoing()
    {
        WorkspaceFixture f;
        const DealId deal = addDeal(f);
        good(f.workspace->saveQuote({.deal = deal}));
        QWidget window;
        QuoteDialog *dialog = openQuote(f.workspace, deal, &window);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_COMPARE(part<QListWidget>(dialog, "quote-list")->count(), 1);
        QTRY_VERIFY(part<QPushButton>(dialog, "quote-sent")->isEnabled());
        auto *tax = part<QLineEdit>(dialog, "quote-tax");
        tax->setText(u"much"_s);
        click(dialog, "quote-sent");
        QVERIFY(part<QLabel>(dialog, "words-said")->text().contains(u"much"_s));
        settle(*f.workspace);
        QCOMPARE(good(f.workspace->quotes({})).first().state, QuoteState::Draft);
        tax->clear(); // and it closes without complaint
    }

    void aQuoteIsSavedAsAPdf()
    {
        WorkspaceFixture f;
        const DealId deal = addDeal(f);
        good(f.workspace->saveQuote({.deal = deal, .tax = Tax{19'000, true}}));
        QWidget window;
        QuoteDialog *dialog = openQuote(f.workspace, deal, &window);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QTRY_VERIFY(part<QPushButton>(dialog, "quote-pdf")->isEnabled());
        QCOMPARE(dialog->focusWidget(), part<QListWidget>(dialog, "quote-list")); // Enter makes no other one
        click(dialog, "quote-pdf");
        QTRY_VERIFY(dialog->findChild<QFileDialog *>());
        auto *ask = dialog->findChild<QFileDialog *>();
        emit ask->fileSelected(f.file(u"quote"_s));
        ask->close();
        QTRY_VERIFY(part<QLabel>(dialog, "words-said")->text().startsWith(u"Saved"_s));
        QFile pdf(f.file(u"quote.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF-"));
    }

    void aDealOnTheTimelineLeadsToItsQuotes()
    {
        // given
        WorkspaceFixture f;
        const DealId deal = addDeal(f);
        PersonSheet sheet(PersonSheet::Form::Page);
        sheet.setWorkspace(f.workspace);
        sheet.resize(1100, 700);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        sheet.showPerson(good(f.workspace->findPerson(u"Ada Klein"_s)));
        auto *timeline = sheet.findChild<QListView *>();
        QTRY_VERIFY(timeline->model()->rowCount() > 0);
        auto *button = part<QToolButton>(&sheet, "quote");
        QVERIFY(!button->isVisible());
        QSignalSpy wanted(&sheet, &PersonSheet::quoteRequested);
        // when
        timeline->setFocus();
        for (int row = 0; row < timeline->model()->rowCount() && !button->isVisible(); ++row)
            timeline->setCurrentIndex(timeline->model()->index(row, 0));
        QVERIFY(button->isVisible());
        QTest::keyClick(timeline, Qt::Key_Q);
        QTest::mouseClick(button, Qt::LeftButton);
        // then
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.first().first().value<DealId>(), deal);
    }

    void whoLacksAnAddressIsNamedAndLeftOut()
    {
        // given
        WorkspaceFixture f;
        exchange::PersonDraft draft;
        draft.displayName = u"Ada Klein"_s;
        draft.addresses = {{{}, u"Ringstr. 5"_s, u"Ulm"_s, {}, u"89073"_s, {}}};
        const PersonId ada(*good(f.workspace->addPerson(draft)).people.cbegin());
        draft = {};
        draft.displayName = u"Bo Li"_s;
        draft.organisation = u"Li"_s;
        draft.addresses = {{{}, u"Weg 1"_s, u"Ulm"_s, {}, u"89073"_s, {}}};
        const PersonId bo(*good(f.workspace->addPerson(draft)).people.cbegin());
        const PersonId cy = f.addPerson(u"Cy"_s);
        good(f.workspace->saveTemplate(
            {{}, u"Hello"_s, MessageWay::Letter, {}, u"Hi"_s, u"Dear {name} of {organisation}"_s}));
        LettersDialog dialog(f.workspace, {ada, bo, cy}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = part<QTreeWidget>(&dialog, "letters-list");
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        settle(*f.workspace);
        const auto lacks = [list](int row) { return list->topLevelItem(row)->text(2); };
        QVERIFY(!part<QPushButton>(&dialog, "letters-save")->isEnabled()); // no template yet
        // when
        auto *words = part<QComboBox>(&dialog, "letters-template");
        QTRY_COMPARE(words->count(), 2);
        words->setCurrentIndex(1);
        emit words->activated(1);
        // then
        QTRY_COMPARE(lacks(0), u"organisation"_s);
        QCOMPARE(lacks(1), QString());
        QCOMPARE(lacks(2), u"a postal address, organisation"_s);
        QVERIFY(part<QLabel>(&dialog, "letters-count")->text().startsWith(u"1 of 3"_s));
        // when they are all of one
        auto *asked = part<QLineEdit>(&dialog, "letters-ask-organisation");
        asked->setFocus();
        QTest::keyClicks(asked, u"us"_s);
        QTest::keyClick(asked, Qt::Key_Return);
        // then
        QTRY_VERIFY(part<QLabel>(&dialog, "letters-count")->text().startsWith(u"2 of 3"_s));
        // when labels are wanted
        part<QComboBox>(&dialog, "letters-kind")->setCurrentIndex(1);
        QCOMPARE(lacks(2), u"a postal address"_s);
        click(&dialog, "letters-save");
        auto *ask = dialog.findChild<QFileDialog *>();
        QVERIFY(ask);
        emit ask->fileSelected(f.file(u"labels.pdf"_s));
        ask->close();
        QTRY_VERIFY(part<QLabel>(&dialog, "words-said")->text().startsWith(u"Saved"_s));
        QVERIFY(QFile::exists(f.file(u"labels.pdf"_s)));
    }
};

QTEST_MAIN(TestQuoteDialog)
#include "tst_quote_dialog.moc"
