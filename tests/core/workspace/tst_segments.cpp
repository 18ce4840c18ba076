// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include "core/insight/report.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/segments.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

SegmentRecord segment(const QString &name, const SegmentFilter &filter)
{
    return {0, name, filter, 0};
}

/// Four people: Ana (vip, potter; Act; bought for 50; brought Bo), Bo (vip; Consider; instagram),
/// Cy (Decide; owner Kim; recommends), Di (nothing).
struct Village : WorkspaceFixture {
    PersonId ana = addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
    PersonId bo = addPerson(u"Bo Li"_s, u"bo@example.com"_s);
    PersonId cy = addPerson(u"Cy Weiß"_s, u"cy@example.com"_s);
    PersonId di = addPerson(u"Di Roca"_s, u"di@example.com"_s);

    Village()
    {
        good(workspace->tagPeople({ana, bo}, {u"vip"_s}, {}));
        good(workspace->tagPeople({ana}, {u"potter"_s}, {}));
        move(ana, u"Act"_s);
        move(cy, u"Decide"_s);
        PersonEdit edit;
        edit.id = cy;
        edit.owner = u"Kim"_s;
        good(workspace->editPerson(edit));
        edit = {};
        edit.id = bo;
        edit.profiles = QList<ProfileRecord>{{0, u"instagram"_s, u"bo"_s, {}, {}, {}}};
        good(workspace->editPerson(edit));
        PurchaseEntry purchase;
        purchase.person = ana;
        purchase.net = {5000, workspace->currency()};
        good(workspace->addPurchase(purchase));
        good(workspace->addReferral({ana, bo, u"one"_s, u"joined"_s, {}}));
        AdvocacyEntry share;
        share.person = cy;
        good(workspace->addAdvocacy(share));
    }
    QList<PersonId> found(const SegmentFilter &filter) { return good(workspace->segmentPeople(filter)); }
};

} // namespace

class SegmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPartOfAFilterNarrows()
    {
        Village v;
        const QList<PersonId> everybody{v.ana, v.bo, v.cy, v.di};
        QCOMPARE(v.found({}), everybody);
        SegmentFilter filter;
        filter.anyTags = {u"VIP"_s, u"nothing"_s};
        QCOMPARE(v.found(filter), (QList{v.ana, v.bo}));
        filter.allTags = {u"potter"_s, u"vip"_s};
        QCOMPARE(v.found(filter), QList{v.ana});
        filter = {};
        filter.owner = u"Kim"_s;
        QCOMPARE(v.found(filter), QList{v.cy});
        filter = {};
        filter.stages = {u"act"_s, u"Decide"_s};
        QCOMPARE(v.found(filter), (QList{v.ana, v.cy}));
        filter.journey = u"social-journey"_s;
        QCOMPARE(v.found(filter), (QList{v.ana, v.cy}));
        filter.journey = u"circular"_s;
        QCOMPARE(v.found(filter), QList<PersonId>{});
        filter = {};
        filter.networks = {u"instagram"_s};
        QCOMPARE(v.found(filter), QList{v.bo});
        filter = {};
        filter.minPurchaseMinor = 5000;
        QCOMPARE(v.found(filter), QList{v.ana});
        filter.minPurchaseMinor = 5001;
        QCOMPARE(v.found(filter), QList<PersonId>{});
        filter = {};
        filter.hasAdvocacy = true;
        QCOMPARE(v.found(filter), (QList{v.ana, v.cy}));
        filter.hasAdvocacy = false;
        QCOMPARE(v.found(filter), (QList{v.bo, v.di}));
        filter = {};
        filter.text = u"weiss"_s;
        QCOMPARE(v.found(filter), QList{v.cy});
    }

    void aFilterSurvivesItsJson()
    {
        SegmentFilter filter;
        filter.anyTags = {u"a"_s, u"b"_s};
        filter.allTags = {u"c"_s};
        filter.owner = u"Kim"_s;
        filter.journey = u"social-journey"_s;
        filter.stages = {u"Act"_s};
        filter.networks = {u"instagram"_s};
        filter.minPurchaseMinor = 0;
        filter.hasAdvocacy = false;
        filter.text = u"小明"_s;
        filter.people = {PersonId(3), PersonId(7)};
        QCOMPARE(SegmentFilter::fromJson(filter.toJson()), filter);
        QVERIFY(SegmentFilter::fromJson({}).isEmpty());
    }

    void savingAndDeletingAreTakenBackAndBroughtAgain()
    {
        Village v;
        SegmentFilter filter;
        filter.anyTags = {u"vip"_s};
        const QString none = v.dump();
        const ChangeSet made = good(v.workspace->saveSegment(segment(u"Friends"_s, filter)));
        QVERIFY(made.label.contains(u"Friends"_s));
        const QString one = v.dump();
        good(v.workspace->undo());
        QCOMPARE(v.dump(), none);
        good(v.workspace->redo());
        QCOMPARE(v.dump(), one);
        SegmentRecord saved = good(v.workspace->segments()).first();
        QCOMPARE(saved.people, 2);

        saved.filter.allTags = {u"potter"_s};
        good(v.workspace->saveSegment(saved));
        QCOMPARE(good(v.workspace->segments()).first().people, 1);
        const QString changed = v.dump();
        good(v.workspace->deleteSegment(saved.id));
        QVERIFY(good(v.workspace->segments()).isEmpty());
        const QString deleted = v.dump();
        v.reopen();
        good(v.workspace->undo());
        QCOMPARE(v.dump(), changed);
        v.reopen();
        good(v.workspace->redo());
        QCOMPARE(v.dump(), deleted);
        QCOMPARE(good(v.workspace->check()), QStringList());
    }

    void whatCannotBeSavedIsSaid()
    {
        Village v;
        SegmentFilter filter;
        filter.stages = {u"Nowhere"_s};
        QVERIFY(bad(v.workspace->saveSegment(segment(u"X"_s, filter))).text.contains(u"“Nowhere”"_s));
        filter = {};
        filter.journey = u"nowhere"_s;
        QVERIFY(bad(v.workspace->saveSegment(segment(u"X"_s, filter))).text.contains(u"“nowhere”"_s));
        QCOMPARE(bad(v.workspace->saveSegment(segment(u" "_s, {}))).kind, Error::Kind::Invalid);
        good(v.workspace->saveSegment(segment(u"All"_s, {})));
        QCOMPARE(bad(v.workspace->saveSegment(segment(u"ALL"_s, {}))).kind, Error::Kind::Conflict);
        const SegmentRecord same = good(v.workspace->segments()).first();
        QVERIFY(!good(v.workspace->saveSegment(same)).operation.isValid()); // nothing to change
        QCOMPARE(bad(v.workspace->deleteSegment(99)).kind, Error::Kind::NotFound);
        QVERIFY(bad(v.workspace->peopleIn(u"Some"_s, {}, 10)).text.contains(u"All"_s));
    }

    void pickedPeopleStayPickedWhateverBecomesOfThem()
    {
        Village v;
        SegmentFilter filter;
        filter.people = {v.di, v.ana, v.ana}; // order and repeats do not matter
        good(v.workspace->saveSegment(segment(u"Picked"_s, filter)));
        const SegmentRecord saved = good(v.workspace->segments()).first();
        QCOMPARE(saved.filter.people, (QList{v.ana, v.di}));
        QCOMPARE(saved.people, 2);
        good(v.workspace->tagPeople({v.ana}, {}, {u"vip"_s}));
        good(v.workspace->deletePeople({v.di}));
        QCOMPARE(good(v.workspace->peopleIn(u"picked"_s, {}, 10)).total, 1);
        v.addPerson(u"New One"_s); // does not take the place of who is gone
        QCOMPARE(good(v.workspace->peopleIn(u"picked"_s, {}, 10)).total, 1);
        good(v.workspace->undo());
        good(v.workspace->undo());
        QCOMPARE(good(v.workspace->peopleIn(u"picked"_s, {}, 10)).total, 2);
    }

    void peopleBehindAFigureComeByNameInPages()
    {
        Village v;
        const auto picked = std::make_shared<const std::vector<std::int64_t>>(
            std::vector<std::int64_t>{v.ana.value, v.bo.value, v.cy.value, 9'999});
        const PeoplePage all = good(v.workspace->peopleAmong(picked, {}, 2));
        QCOMPARE(all.total, 3);
        QCOMPARE(all.rows.size(), 2);
        QCOMPARE(good(v.workspace->peopleAmong(picked, {}, 2, 2)).rows.size(), 1);
        const PeoplePage found = good(v.workspace->peopleAmong(picked, u"bo"_s, 10));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.rows.first().id, v.bo);
        QCOMPARE(good(v.workspace->peopleAmong(picked, u"weiss"_s, 10)).rows.first().id, v.cy);
    }

    void listsAndReportsTakeASegment()
    {
        Village v;
        SegmentFilter filter;
        filter.anyTags = {u"vip"_s};
        good(v.workspace->saveSegment(segment(u"Friends"_s, filter)));
        const PeoplePage page = good(v.workspace->peopleIn(u"friends"_s, {}, 1));
        QCOMPARE(page.total, 2);
        QCOMPARE(page.rows.size(), 1);
        QCOMPARE(page.rows.first().name, u"Ana Sousa"_s);
        const PeoplePage searched = good(v.workspace->peopleIn(u"Friends"_s, u"bo"_s, 10));
        QCOMPARE(searched.total, 1);
        QCOMPARE(searched.rows.first().id, v.bo);

        insight::ReportSpec spec;
        spec.key = u"repeat"_s;
        spec.segment = u"friends"_s;
        const QJsonObject json = good(v.workspace->report(spec)).toJson();
        QCOMPARE(json[u"customers"_s].toInt(), 1);
        QCOMPARE(json[u"spec"_s][u"segment"_s].toString(), u"Friends"_s);
        good(v.workspace->tagPeople({v.ana}, {}, {u"vip"_s}));
        QCOMPARE(good(v.workspace->report(spec)).totals[u"customers"_s].toInt(), 0);
        spec.segment = u"Strangers"_s;
        QCOMPARE(bad(v.workspace->report(spec)).kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
