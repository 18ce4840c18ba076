// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include "core/store/records/advocacy.h"
#include "core/store/records/board.h"
#include "core/store/records/rules.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/programmes.h"
#include "core/workspace/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// A form that was filled before somebody else changed the same is told so; nothing is written over.
class TestStaleForms : public QObject
{
    Q_OBJECT

private slots:
    void aRule()
    {
        WorkspaceFixture f;
        RuleRecord rule;
        rule.name = u"Asks"_s;
        rule.definition = QJsonDocument::fromJson(
                              R"({"when": {"kind": "interaction", "interactions": ["question"]},
                                  "in": {"journey": "social-journey"}, "then": [{"tag": "asks"}], "mode": "suggest"})")
                              .object();
        good(f.workspace->saveRule(rule));
        const RuleRecord seen = good(f.workspace->rules()).first();
        QVERIFY(seen.version != 0);
        RuleRecord theirs = seen;
        theirs.name = u"Asked"_s;
        good(f.workspace->saveRule(theirs));
        RuleRecord mine = seen;
        mine.active = false; // also the switch in the list carries the whole rule
        QCOMPARE(bad(f.workspace->saveRule(mine)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->rules()).first().name, u"Asked"_s);
        mine.version = good(f.workspace->rules()).first().version;
        good(f.workspace->saveRule(mine));
    }

    void aProgramme()
    {
        WorkspaceFixture f;
        ProgrammeEntry entry;
        entry.name = u"Bring a friend"_s;
        entry.currency = u"EUR"_s;
        entry.referrerMinor = 1000;
        good(f.workspace->saveProgramme(entry));
        const ProgrammeRecord seen = good(f.workspace->advocacyPage()).programmes.first();
        entry.id = seen.id;
        entry.expectedVersion = seen.version;
        entry.referrerMinor = 2000;
        good(f.workspace->saveProgramme(entry));
        entry.referrerMinor = 3000;
        QCOMPARE(bad(f.workspace->saveProgramme(entry)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->advocacyPage()).programmes.first().referrerMinor, 2000);
    }

    void howAPurchaseWasEnjoyed()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        PurchaseEntry bought;
        bought.person = ana;
        bought.net = {1000, u"EUR"_s};
        good(f.workspace->addPurchase(bought));
        EnjoyEntry entry;
        entry.purchase = PurchaseId(1);
        entry.expectedVersion = 0; // the form was empty
        entry.score = 9;
        good(f.workspace->recordEnjoyment(entry));
        entry.score = 2; // of a form that was empty too
        QCOMPARE(bad(f.workspace->recordEnjoyment(entry)).kind, Error::Kind::Conflict);
        const EnjoyRecord stands = good(f.workspace->personOutcomes(ana)).enjoyments.first();
        QCOMPARE(stands.score, 9);
        entry.expectedVersion = stands.version;
        good(f.workspace->recordEnjoyment(entry));
    }

    void aView()
    {
        WorkspaceFixture f;
        BoardViewRecord view;
        view.journey = f.journey().id;
        view.name = u"Mine"_s;
        view.definition = {{u"sort"_s, u"name"_s}};
        good(f.workspace->saveBoardView(view));
        const BoardViewRecord seen = good(f.workspace->boardViews(view.journey)).first();
        BoardViewRecord theirs = seen;
        theirs.definition = {{u"sort"_s, u"value"_s}};
        good(f.workspace->saveBoardView(theirs));
        BoardViewRecord mine = seen;
        mine.definition = {{u"sort"_s, u"age"_s}};
        QCOMPARE(bad(f.workspace->saveBoardView(mine)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->boardViews(view.journey)).first().definition, theirs.definition);
    }

    void aSetting()
    {
        WorkspaceFixture f;
        good(f.workspace->changeSetting(Setting::Currency, u"USD"_s, u""_s));
        const Error error = bad(f.workspace->changeSetting(Setting::Currency, u"CNY"_s, u""_s));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY2(error.text.contains(u"USD"_s) && error.text.contains(u"CNY"_s), qPrintable(error.text));
        good(f.workspace->changeSetting(Setting::Currency, u"CNY"_s, u"USD"_s));
        const QString zone = good(f.workspace->settings()).timeZone.value;
        good(f.workspace->changeSetting(Setting::TimeZone, u"Asia/Shanghai"_s,
                                        zone)); // never chosen, but shown
    }
};

QTEST_GUILESS_MAIN(TestStaleForms)
#include "tst_stale_forms.moc"
