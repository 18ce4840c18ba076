// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/people.h"
#include "core/workspace/postal.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/words.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Words that are sent again and again, and what is known of those who get them.
class TestTemplates : public QObject
{
    Q_OBJECT

    static MessageTemplate thanks()
    {
        MessageTemplate words;
        words.name = u"Thank you"_s;
        words.language = u"EN"_s;
        words.subject = u"Thank you, {first_name|there}"_s;
        words.body = u"Dear {first_name|there},\nenjoy the {last_purchase}."_s;
        return words;
    }
    static MessageValues valuesOf(WorkspaceFixture &f, PersonId person, DealId deal = {})
    {
        return good(f.workspace->messageValues({{person}, deal, u"en"_s})).first();
    }

private slots:
    void aTemplateIsKeptChangedAndDeleted()
    {
        // given
        WorkspaceFixture f;
        const QString before = f.dump();
        good(f.workspace->saveTemplate(thanks()));
        // when
        f.reopen();
        MessageTemplate kept = good(f.workspace->templates()).first();
        // then
        QCOMPARE(kept.name, u"Thank you"_s);
        QCOMPARE(kept.language, u"en"_s);
        QCOMPARE(kept.body, thanks().body);
        QCOMPARE(kept.way, MessageWay::Email);
        QVERIFY(!good(f.workspace->saveTemplate(kept)).operation.isValid()); // nothing changed
        // when
        kept.way = MessageWay::Message;
        good(f.workspace->saveTemplate(kept));
        // then a message has no subject
        QCOMPARE(good(f.workspace->templates()).first().subject, QString());
        QCOMPARE(bad(f.workspace->saveTemplate(kept)).kind, Error::Kind::Conflict); // it is an older one
        // when
        good(f.workspace->deleteTemplate(kept.id));
        // then
        QVERIFY(good(f.workspace->templates()).isEmpty());
        QCOMPARE(bad(f.workspace->deleteTemplate(kept.id)).kind, Error::Kind::NotFound);
        for (int i = 0; i < 3; ++i)
            good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void whatCannotBeSentIsRefused()
    {
        WorkspaceFixture f;
        good(f.workspace->saveTemplate(thanks()));
        MessageTemplate words = thanks();
        words.name = u"THANK YOU"_s;
        QCOMPARE(bad(f.workspace->saveTemplate(words)).kind, Error::Kind::Conflict);
        words.name = u"Other"_s;
        words.body = u"Dear {frist_name}"_s;
        QVERIFY(bad(f.workspace->saveTemplate(words)).text.contains(u"{frist_name}"_s));
        words.body = u"  "_s;
        QCOMPARE(bad(f.workspace->saveTemplate(words)).kind, Error::Kind::Invalid);
        words.name.clear();
        QCOMPARE(bad(f.workspace->saveTemplate(words)).kind, Error::Kind::Invalid);
    }

    void whatIsKnownOfSomebodyFillsALetter()
    {
        // given
        WorkspaceFixture f;
        exchange::PersonDraft draft;
        draft.displayName = u"Ada Klein"_s;
        draft.emails = {{{}, u"ada@example.com"_s, true}};
        draft.organisation = u"Klein Papeterie"_s;
        draft.title = u"Owner"_s;
        draft.owner = u"Eva"_s;
        draft.addresses = {{{}, u"Ringstr. 5"_s, u"Ulm"_s, {}, u"89073"_s, u"Germany"_s}};
        const PersonId ada(*good(f.workspace->addPerson(draft)).people.cbegin());
        PurchaseEntry sold;
        sold.person = ada;
        sold.net = {4200, u"EUR"_s};
        sold.lines = {{u"Blue bowl"_s, 2, {2100, u"EUR"_s}}};
        sold.at = When::day({2026, 5, 30});
        good(f.workspace->addPurchase(sold));
        good(f.workspace->addDeal({.title = u"Counter"_s,
                                   .person = ada,
                                   .amount = Money{120'000, u"EUR"_s},
                                   .expected = When::day({2026, 6, 12})}));
        Letterhead head;
        head.name = u"Olaria"_s;
        good(f.workspace->saveLetterhead(head));
        // when
        const MessageValues known = valuesOf(f, ada);
        // then
        const auto said = [&known](Variable variable) { return known.values.value(variable); };
        QCOMPARE(said(Variable::FirstName), u"Ada"_s);
        QCOMPARE(said(Variable::Organisation), u"Klein Papeterie"_s);
        QCOMPARE(said(Variable::JobTitle), u"Owner"_s);
        QCOMPARE(said(Variable::City), u"Ulm"_s);
        QCOMPARE(said(Variable::Owner), u"Eva"_s);
        QCOMPARE(said(Variable::LastPurchase), u"Blue bowl"_s);
        QVERIFY(said(Variable::LastPurchaseDay).contains(u"May 30, 2026"_s));
        QCOMPARE(said(Variable::DealTitle), u"Counter"_s);
        QVERIFY(said(Variable::DealAmount).contains(u"1,200.00"_s));
        QVERIFY(said(Variable::Today).contains(u"June 1, 2026"_s));
        QCOMPARE(said(Variable::Sender), u"Olaria"_s);
        QCOMPARE(known.emails, QStringList{u"ada@example.com"_s});
        QCOMPARE(known.address.first(2), (QStringList{u"Ringstr. 5"_s, u"89073 Ulm"_s}));
    }

    void nobodysFirstNameIsGuessedWrongly()
    {
        WorkspaceFixture f;
        for (const QString &name :
             {u"王小明"_s, u"ana@example.com"_s, u"Prince"_s, u"Klein, Ada"_s, u"3M Co"_s}) {
            const MessageValues known = valuesOf(f, f.addPerson(name));
            QCOMPARE(known.values.value(Variable::FirstName), QString());
            QVERIFY(known.address.isEmpty());
        }
        const PersonId gone = f.addPerson(u"Bo Li"_s);
        good(f.workspace->deletePeople({gone}));
        QVERIFY(good(f.workspace->messageValues({{gone}, {}, {}})).isEmpty());
    }

    void anAddressStandsAsItsCountryWritesIt()
    {
        using Lines = QStringList;
        const auto lines = [](const PostalAddress &address, const QString &home) {
            return addressLines(address, home);
        };
        QCOMPARE(lines({0, {}, u"Ringstr. 5"_s, u"Ulm"_s, {}, u"89073"_s, u"DE"_s}, u"DE"_s),
                 (Lines{u"Ringstr. 5"_s, u"89073 Ulm"_s}));
        QCOMPARE(lines({0, {}, u"Ringstr. 5"_s, u"Ulm"_s, {}, u"89073"_s, u"DE"_s}, u"US"_s),
                 (Lines{u"Ringstr. 5"_s, u"89073 Ulm"_s, u"GERMANY"_s}));
        QCOMPARE(lines({0, {}, u"1 Main St\nSuite 4"_s, u"Reno"_s, u"NV"_s, u"89501"_s, u"United States"_s},
                       u"US"_s),
                 (Lines{u"1 Main St"_s, u"Suite 4"_s, u"Reno, NV 89501"_s}));
        QCOMPARE(lines({0, {}, u"长安街1号"_s, u"北京市"_s, u"北京市"_s, u"100000"_s, u"CN"_s}, u"CN"_s),
                 (Lines{u"100000"_s, u"北京市"_s, u"长安街1号"_s}));
        QVERIFY(lines({0, {}, {}, u"Reno"_s, u"NV"_s, u"89501"_s, u"US"_s}, u"US"_s).isEmpty());
    }

    void aLetterheadIsKeptAndTakenBack()
    {
        // given
        WorkspaceFixture f;
        const QString before = f.dump();
        Letterhead head{u"Olaria"_s, u"Rua 1\nLisboa"_s, "\x89PNG\r\n\x1a\nrest", 1001, u"Pay in 14 days."_s};
        // when
        good(f.workspace->saveLetterhead(head));
        f.reopen();
        // then
        Letterhead kept = good(f.workspace->letterhead());
        QVERIFY(!good(f.workspace->saveLetterhead(kept)).operation.isValid());
        head.version = kept.version;
        QCOMPARE(kept, head);
        kept.logo = "<svg/>";
        QCOMPARE(bad(f.workspace->saveLetterhead(kept)).kind, Error::Kind::Invalid);
        kept.logo.clear();
        kept.firstQuote = 0;
        QCOMPARE(bad(f.workspace->saveLetterhead(kept)).kind, Error::Kind::Invalid);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void aWholeWorkspaceTakesItsWordsAlong()
    {
        // given
        WorkspaceFixture f, other(QStringList{});
        good(f.workspace->saveTemplate(thanks()));
        good(f.workspace->saveLetterhead({u"Olaria"_s, {}, "\x89PNG\r\n\x1a\n\x00\xff", 7, {}}));
        // when
        QVERIFY(await(f.workspace->exportJson(f.file(u"all.json"_s))).ok());
        good(other.workspace->importJson(f.file(u"all.json"_s)));
        // then
        QCOMPARE(good(other.workspace->templates()), good(f.workspace->templates()));
        QCOMPARE(good(other.workspace->letterhead()), good(f.workspace->letterhead()));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
