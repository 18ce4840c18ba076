// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/timeline.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/words.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// What is offered in writing, and what becomes of it.
class TestQuotes : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    static DealId addDeal(WorkspaceFixture &f, PersonId person, const QString &title = u"Counter"_s)
    {
        const ChangeSet made = good(
            f.workspace->addDeal({.title = title,
                                  .person = person,
                                  .lines = {{u"Counter"_s, 1, euro(100'000)}, {u"Shelf"_s, 4, euro(5'000)}},
                                  .opened = When::day({2026, 5, 20})}));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    static QuoteId make(WorkspaceFixture &f, const QuoteEntry &entry)
    {
        const ChangeSet made = good(f.workspace->saveQuote(entry));
        return good(f.workspace->quotes({.madeBy = made.operation})).first().id;
    }
    static QuoteRecord whole(WorkspaceFixture &f, QuoteId id)
    {
        return good(f.workspace->quotes({.id = id})).first();
    }
    static DealRecord deal(WorkspaceFixture &f, DealId id)
    {
        return good(f.workspace->deals({.id = id})).first();
    }
    static QStringList told(WorkspaceFixture &f, PersonId person)
    {
        QStringList titles;
        for (const TimelineItem &item : good(f.workspace->timeline(person, 100)))
            titles.append(item.title);
        return titles;
    }
    static QList<qint64> numbers(WorkspaceFixture &f)
    {
        QList<qint64> all;
        for (const QuoteRecord &quote : good(f.workspace->quotes({})))
            all.prepend(quote.number);
        return all;
    }

private slots:
    void aQuoteSaysWhatTheDealDid()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada Klein"_s);
        const DealId id = addDeal(f, ada);
        good(f.workspace->saveLetterhead({u"Olaria"_s, {}, {}, 1001, u"Pay in 14 days."_s}));
        // when
        const QuoteId made =
            make(f, {.deal = id, .validUntil = When::day({2026, 7, 1}), .tax = Tax{19'000, false}});
        good(f.workspace->editDeal({.id = id, .lines = QList<DealLine>{{u"Desk"_s, 1, euro(7)}}}));
        f.reopen();
        // then it stays as it was
        const QuoteRecord quote = whole(f, made);
        QCOMPARE(quote.number, 1001);
        QCOMPARE(quote.deal, id);
        QCOMPARE(quote.personName, u"Ada Klein"_s);
        QCOMPARE(quote.recipient, u"Ada Klein"_s);
        QCOMPARE(quote.made, When::day({2026, 6, 1}));
        QCOMPARE(quote.amount, euro(120'000));
        QCOMPARE(quote.tax, (Tax{19'000, false}));
        QCOMPARE(quote.notes, u"Pay in 14 days."_s);
        QCOMPARE(quote.lines.size(), 2);
        QVERIFY(quote.state == QuoteState::Draft && !quote.expired);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void anAmountWithoutLinesIsOneLine()
    {
        WorkspaceFixture f;
        const ChangeSet added =
            good(f.workspace->addDeal({.title = u"Advice"_s, .organisation = u"Klein"_s, .amount = euro(5)}));
        const DealId id = good(f.workspace->deals({.madeBy = added.operation})).first().id;
        const QuoteRecord quote = whole(f, make(f, {.deal = id}));
        QCOMPARE(quote.lines, (QList<PurchaseLine>{{u"Advice"_s, 1, euro(5)}}));
        QCOMPARE(quote.recipient, u"Klein"_s);
        const ChangeSet bare = good(f.workspace->addDeal({.title = u"Nothing yet"_s}));
        (void)bad(f.workspace->saveQuote(
            {.deal = good(f.workspace->deals({.madeBy = bare.operation})).first().id}));
    }

    void numbersHaveNoGapsWhateverIsUndone()
    {
        // given
        WorkspaceFixture f;
        const DealId id = addDeal(f, f.addPerson(u"Ada"_s));
        std::mt19937 random(5);
        for (int step = 0; step < 60; ++step) {
            // when
            if (random() % 3 != 0)
                good(f.workspace->saveQuote({.deal = id}));
            else if (!numbers(f).isEmpty())
                good(f.workspace->undo());
            // then
            const QList<qint64> all = numbers(f);
            for (qsizetype i = 0; i < all.size(); ++i)
                QCOMPARE(all[i], i + 1);
        }
    }

    void theStartOfTheSeriesIsChosen()
    {
        WorkspaceFixture f;
        const DealId id = addDeal(f, f.addPerson(u"Ada"_s));
        make(f, {.deal = id});
        good(f.workspace->saveLetterhead({{}, {}, {}, 500, {}}));
        make(f, {.deal = id});
        make(f, {.deal = id});
        QCOMPARE(numbers(f), (QList<qint64>{1, 500, 501}));
    }

    void aNumberThatWasTakenMeanwhileDoesNotComeTwice()
    {
        // given one that was undone, and another with its number
        WorkspaceFixture f;
        const DealId id = addDeal(f, f.addPerson(u"Ada"_s));
        const ChangeSet first = good(f.workspace->saveQuote({.deal = id}));
        good(f.workspace->undo(first.operation));
        make(f, {.deal = id});
        // when
        const Error error = bad(f.workspace->redo(first.operation));
        // then
        QVERIFY(error.text.endsWith(u'.'));
        QCOMPARE(numbers(f), QList<qint64>{1});
    }

    void aQuoteThatWasSentStaysAndIsOnTheTimeline()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const QuoteId id = make(f, {.deal = addDeal(f, ada), .validUntil = When::day({2026, 6, 10})});
        good(f.workspace->saveQuote({.id = id, .notes = u"By ship"_s})); // a draft changes
        QCOMPARE(whole(f, id).notes, u"By ship"_s);
        QVERIFY(!whole(f, id).validUntil);
        // when
        const ChangeSet sent = good(f.workspace->sendQuote(id));
        // then
        QVERIFY(sent.people.contains(ada.value));
        QVERIFY(told(f, ada).contains(u"Quote 1 sent"_s));
        QCOMPARE(bad(f.workspace->saveQuote({.id = id})).kind, Error::Kind::Invalid);
        QCOMPARE(bad(f.workspace->sendQuote(id)).kind, Error::Kind::Conflict);
        QCOMPARE(bad(f.workspace->deleteDeals({whole(f, id).deal})).kind, Error::Kind::Invalid);
        good(f.workspace->undo());
        QVERIFY(!told(f, ada).contains(u"Quote 1 sent"_s));
        good(f.workspace->deleteDeals({whole(f, id).deal})); // a draft goes with its deal
        QVERIFY(numbers(f).isEmpty());
    }

    void anAcceptedQuoteWinsTheDealWithWhatWasOffered()
    {
        // given a deal that says something else by now
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = addDeal(f, ada);
        const QuoteId quote = make(f, {.deal = id, .tax = Tax{19'000, false}});
        good(f.workspace->sendQuote(quote));
        good(f.workspace->editDeal({.id = id, .lines = QList<DealLine>{{u"Desk"_s, 1, euro(7)}}}));
        const QString before = f.dump();
        // when
        good(f.workspace->acceptQuote(quote));
        // then
        QCOMPARE(deal(f, id).status, DealStatus::Won);
        QCOMPARE(deal(f, id).amount, euro(120'000));
        QCOMPARE(deal(f, id).lines, whole(f, quote).lines);
        QVERIFY(deal(f, id).purchase.isValid());
        QCOMPARE(whole(f, quote).state, QuoteState::Accepted);
        QCOMPARE(bad(f.workspace->acceptQuote(quote)).kind, Error::Kind::Conflict);
        QCOMPARE(bad(f.workspace->declineQuote(quote)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->check()), QStringList());
        // when
        good(f.workspace->undo());
        // then both are as they were
        QCOMPARE(f.dump(), before);
    }

    void aDeclinedQuoteIsNotedAndTheDealStaysOpen()
    {
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId id = addDeal(f, ada);
        const QuoteId quote = make(f, {.deal = id});
        good(f.workspace->sendQuote(quote));
        good(f.workspace->declineQuote(quote));
        QCOMPARE(whole(f, quote).state, QuoteState::Declined);
        QCOMPARE(deal(f, id).status, DealStatus::Open);
        QVERIFY(told(f, ada).contains(u"Quote 1 declined"_s));
        QVERIFY(told(f, ada).contains(u"Quote 1 sent"_s));
        good(f.workspace->acceptQuote(quote)); // they think again
        QCOMPARE(deal(f, id).status, DealStatus::Won);
    }

    void aQuoteHoldsUntilItsLastDayIsOver()
    {
        WorkspaceFixture f;
        const QuoteId quote =
            make(f, {.deal = addDeal(f, f.addPerson(u"Ada"_s)), .validUntil = When::day({2026, 6, 1})});
        QVERIFY(!whole(f, quote).expired);
        f.clock.advance(dayMillis);
        QVERIFY(whole(f, quote).expired);
        good(f.workspace->acceptQuote(quote)); // a late yes is a yes
        QVERIFY(!whole(f, quote).expired);
    }

    void whatCannotBeIsRefused()
    {
        WorkspaceFixture f;
        const DealId id = addDeal(f, f.addPerson(u"Ada"_s));
        const QString before = f.dump();
        const auto refused = [&f](const QuoteEntry &entry) {
            const Error error = bad(f.workspace->saveQuote(entry));
            return error.text.endsWith(u'.');
        };
        QVERIFY(refused({.deal = DealId(99)}));
        QVERIFY(refused({.deal = id, .validUntil = When::day({2026, 5, 1})}));
        QVERIFY(refused({.deal = id, .tax = Tax{100'001, false}}));
        QVERIFY(refused({.deal = id, .lines = QList<PurchaseLine>{{u" "_s, 1, euro(1)}}}));
        QVERIFY(refused({.deal = id, .lines = QList<PurchaseLine>{{u"a"_s, 0, euro(1)}}}));
        QVERIFY(refused(
            {.deal = id, .lines = QList<PurchaseLine>{{u"a"_s, 1, euro(1)}, {u"b"_s, 1, {1, u"USD"_s}}}}));
        QVERIFY(refused(
            {.deal = id,
             .lines = QList<PurchaseLine>{{u"a"_s, 2, euro(std::numeric_limits<qint64>::max() / 2 + 1)}}}));
        QCOMPARE(f.dump(), before);
    }
};

QTEST_GUILESS_MAIN(TestQuotes)
#include "tst_quotes.moc"
