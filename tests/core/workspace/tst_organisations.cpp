// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/organisations.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// What is known of an organisation: its people, its deals, and sums in which nothing counts twice.
class TestOrganisations : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    static PersonId at(WorkspaceFixture &f, const QString &name, const QString &organisation)
    {
        const PersonId person = f.addPerson(name);
        PersonEdit edit;
        edit.id = person;
        edit.organisation = organisation;
        good(f.workspace->editPerson(edit));
        return person;
    }
    static OrganisationId organisationOf(WorkspaceFixture &f, PersonId person)
    {
        return good(f.workspace->person(person)).organisationId;
    }
    static void buys(WorkspaceFixture &f, PersonId person, const Money &net)
    {
        PurchaseEntry entry;
        entry.person = person;
        entry.net = net;
        good(f.workspace->addPurchase(entry));
    }
    static void brings(WorkspaceFixture &f, PersonId referrer, PersonId referred)
    {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.referred = referred;
        entry.at = When::day({2026, 5, 1});
        good(f.workspace->addReferral(entry));
    }
    static DealId deal(WorkspaceFixture &f, const DealEntry &entry)
    {
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }

private slots:
    void itsPeopleAndItsDealsStandOnItsPage()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = at(f, u"Ada"_s, u"Klein Papeterie"_s), bo = at(f, u"Bo"_s, u"Klein Papeterie"_s);
        const PersonId eve = at(f, u"Eve"_s, u"Else"_s);
        deal(f, {.title = u"by a person"_s, .person = ada, .amount = euro(100'00), .probability = 25});
        deal(f,
             {.title = u"by itself"_s, .organisation = u"klein papeterie"_s, .amount = Money{900, u"USD"_s}});
        deal(f, {.title = u"for another"_s, .person = bo, .organisation = u"Else"_s, .amount = euro(1)});
        deal(f, {.title = u"of another"_s, .person = eve, .organisation = u"Klein Papeterie"_s});
        // when
        const OrganisationPage page = good(f.workspace->organisationPage(organisationOf(f, ada)));
        // then
        QCOMPARE(page.name, u"Klein Papeterie"_s);
        QCOMPARE(page.people, (QList<PersonId>{ada, bo}));
        QStringList titles;
        for (const DealRecord &one : page.deals) {
            titles.append(one.title);
            QCOMPARE(one.organisationId, page.id);
        }
        QCOMPARE(titles, (QStringList{u"by a person"_s, u"by itself"_s, u"of another"_s}));
        QCOMPARE(page.open, (DealTotals{3, 1, {{euro(100'00), 1}, {{900, u"USD"_s}, 1}}}));
        QCOMPARE(page.weighted, (DealTotals{3, 2, {{euro(25'00), 1}}}));
        QCOMPARE(page.won, DealTotals());
    }

    void whatIsNotThereIsSaid()
    {
        WorkspaceFixture f;
        QCOMPARE(bad(f.workspace->organisationPage(OrganisationId(7))).kind, Error::Kind::NotFound);
    }

    void whatOneOfThemBoughtIsNoAdvocacyOfAnother()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = at(f, u"Ada"_s, u"A"_s), bo = at(f, u"Bo"_s, u"A"_s),
                       eve = f.addPerson(u"Eve"_s);
        brings(f, ada, bo);
        brings(f, bo, eve);
        buys(f, bo, euro(100));
        buys(f, bo, {7, u"USD"_s});
        buys(f, eve, euro(30));
        // then
        const OrganisationPage page = good(f.workspace->organisationPage(organisationOf(f, ada)));
        QCOMPARE(page.purchases, euro(100));
        QCOMPARE(page.others, (OtherAmounts{{{7, u"USD"_s}, 1}}));
        QCOMPARE(page.advocacy, euro(30)); // of both who brought Eve; not what Bo bought
    }

    void aDealThatNobodyKnownWonForItIsItsPurchase()
    {
        // given
        WorkspaceFixture f;
        const PersonId ada = at(f, u"Ada"_s, u"A"_s);
        const OrganisationId id = organisationOf(f, ada);
        const DealId nobody = deal(f, {.title = u"n"_s, .organisation = u"A"_s, .amount = euro(50)});
        const DealId hers = deal(f, {.title = u"h"_s, .person = ada, .amount = euro(20)});
        // when
        good(f.workspace->winDeal({nobody}));
        good(f.workspace->winDeal({hers}));
        // then
        OrganisationPage page = good(f.workspace->organisationPage(id));
        QCOMPARE(page.purchases, euro(70));
        QCOMPARE(page.won, (DealTotals{2, 0, {{euro(70), 2}}}));
        // when
        good(f.workspace->undo());
        // then
        page = good(f.workspace->organisationPage(id));
        QCOMPARE(page.purchases, euro(50));
        QCOMPARE(page.open.deals, 1);
    }

    void noPurchaseCountsForTwoOrganisations()
    {
        // given
        WorkspaceFixture f;
        std::mt19937 random(7);
        const auto roll = [&random](int below) { return int(random() % unsigned(below)); };
        QList<PersonId> people;
        const QStringList names{u"A"_s, u"B"_s, u"C"_s, QString()};
        for (int i = 0; i < 12; ++i)
            people.append(at(f, u"P%1"_s.arg(i), names.at(roll(4))));
        for (int i = 1; i < 12; ++i)
            brings(f, people.at(roll(i)), people.at(i));
        qint64 all = 0;
        for (int i = 0; i < 20; ++i) {
            const Money net = euro(1 + roll(1000));
            const PersonId person = people.at(roll(12));
            if (roll(2) == 0) {
                buys(f, person, net);
            } else {
                const DealId made = deal(
                    f, {.title = u"d"_s, .person = person, .organisation = names.at(roll(4)), .amount = net});
                good(f.workspace->winDeal({made}));
            }
            all += net.minor;
        }
        // then
        qint64 ofPeople = 0, ofOrganisations = 0, ofNone = 0;
        QSet<qint64> seen;
        for (const PersonId person : people) {
            const PersonRecord record = good(f.workspace->person(person));
            ofPeople += record.purchaseMinor;
            if (!record.organisationId.isValid()) {
                ofNone += record.purchaseMinor;
                continue;
            }
            if (seen.contains(record.organisationId.value))
                continue;
            seen.insert(record.organisationId.value);
            const OrganisationPage page = good(f.workspace->organisationPage(record.organisationId));
            ofOrganisations += page.purchases.minor;
            QVERIFY(page.purchases.minor + page.advocacy.minor <= all);
        }
        QCOMPARE(ofPeople, all);
        QCOMPARE(ofOrganisations + ofNone, all);
    }

    void namesAreOfferedByWhatOneTypes()
    {
        WorkspaceFixture f;
        at(f, u"Ada"_s, u"Papeterie Klein"_s);
        at(f, u"Bo"_s, u"Klein & Sohn"_s);
        at(f, u"Eve"_s, u"Else"_s);
        QCOMPARE(good(f.workspace->organisationNames(u"KLEIN"_s, 9)),
                 (QStringList{u"Klein & Sohn"_s, u"Papeterie Klein"_s}));
        QCOMPARE(good(f.workspace->organisationNames(u"klein"_s, 1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOrganisations)
#include "tst_organisations.moc"
