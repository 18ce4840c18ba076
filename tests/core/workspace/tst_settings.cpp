// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/proof.h"
#include "core/insight/proof_file.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/settings.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Time zone, currency and country of a workspace.
class TestSettings : public QObject
{
    Q_OBJECT

    static std::shared_ptr<Workspace> made(const QString &path, const Workspace::NewOptions &options)
    {
        static const FixedClock clock{noon};
        return good(Workspace::create(path, options, clock));
    }
    static insight::ReportSpec spec(const QString &key)
    {
        insight::ReportSpec made;
        made.key = key;
        return made;
    }
    static PurchaseEntry sale(PersonId person, qint64 minor, const When &at,
                              const QString &currency = u"EUR"_s)
    {
        PurchaseEntry entry;
        entry.person = person;
        entry.net = {minor, currency};
        entry.at = at;
        return entry;
    }

private slots:
    void aNewWorkspaceHasTheSystemsZoneUnlessSaid()
    {
        WorkspaceFixture f;
        QCOMPARE(good(f.workspace->settings()).timeZone, (SettingValue{u"UTC"_s, true}));
        QTemporaryDir folder;
        Workspace::NewOptions options;
        options.timeZone = u"asia/shanghai"_s;
        options.currency = u"CNY"_s;
        options.country = u"cn"_s;
        const auto shanghai = made(folder.filePath(u"s.vouch"_s), options);
        const WorkspaceSettings settings = good(shanghai->settings());
        QCOMPARE(settings.timeZone.value, u"Asia/Shanghai"_s);
        QCOMPARE(settings.currency, (SettingValue{u"CNY"_s, true}));
        QCOMPARE(settings.country, (SettingValue{u"CN"_s, true}));
        QCOMPARE(shanghai->calendar().zone().id(), QByteArray("Asia/Shanghai"));
        QCOMPARE(shanghai->country(), u"CN"_s);
        // That it is so is part of making it, so there is nothing to undo.
        QVERIFY(!good(shanghai->undoState()).undo.operation.id.isValid());
    }

    void badValuesAreRefusedWithGoodOnes()
    {
        WorkspaceFixture f;
        const QString before = f.dump();
        const std::pair<Setting, QString> wrong[] = {{Setting::TimeZone, u"Shanghai time"_s},
                                                     {Setting::TimeZone, u""_s},
                                                     {Setting::Currency, u"Euro"_s},
                                                     {Setting::Country, u"Germany"_s},
                                                     {Setting::Country, u"QX"_s}};
        const QHash<Setting, QString> examples{{Setting::TimeZone, u"Asia/Shanghai"_s},
                                               {Setting::Currency, u"EUR"_s},
                                               {Setting::Country, u"DE"_s}};
        for (const auto &[setting, value] : wrong) {
            const Error error = bad(f.workspace->changeSetting(setting, value));
            QCOMPARE(error.kind, Error::Kind::Invalid);
            QVERIFY2(error.text.contains(examples[setting]), qPrintable(error.text));
        }
        QCOMPARE(f.dump(), before);
        QTemporaryDir folder;
        Workspace::NewOptions options;
        options.timeZone = u"Nowhere"_s;
        bad(Workspace::create(folder.filePath(u"x.vouch"_s), options, f.clock));
        QVERIFY(!QFile::exists(folder.filePath(u"x.vouch"_s)));
    }

    void aChangeIsAnOperationThatIsUndoneAndDoneAgain()
    {
        WorkspaceFixture f;
        const QString before = f.dump();
        QSignalSpy spy(f.workspace.get(), &Workspace::changed);
        const ChangeSet changes = good(f.workspace->changeSetting(Setting::TimeZone, u"Pacific/Auckland"_s));
        QCOMPARE(changes.label, u"Time zone: UTC → Pacific/Auckland"_s);
        QVERIFY(changes.everything);
        QVERIFY(changes.touches("workspace_setting"));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(f.workspace->calendar().zone().id(), QByteArray("Pacific/Auckland"));
        QVERIFY(
            !good(f.workspace->changeSetting(Setting::TimeZone, u"Pacific/Auckland"_s)).operation.isValid());
        const QString after = f.dump();
        good(f.workspace->undo());
        QCOMPARE(f.workspace->calendar().zone().id(), QByteArray("UTC"));
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.workspace->calendar().zone().id(), QByteArray("Pacific/Auckland"));
        QCOMPARE(f.dump(), after);
        f.reopen();
        QCOMPARE(f.workspace->calendar().zone().id(), QByteArray("Pacific/Auckland"));
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void currencyAndCountryCanBeTakenBack()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        good(f.workspace->addPurchase(sale(ana, 500, noon, u"USD"_s)));
        QCOMPARE(good(f.workspace->settings()).currency, (SettingValue{u"USD"_s, false}));
        good(f.workspace->changeSetting(Setting::Currency, u"chf"_s));
        QCOMPARE(good(f.workspace->settings()).currency, (SettingValue{u"CHF"_s, true}));
        QCOMPARE(good(f.workspace->person(ana)).purchaseMinor, 0);
        QCOMPARE(good(f.workspace->report(spec(u"ledger"_s))).currency, u"CHF"_s);
        good(f.workspace->changeSetting(Setting::Currency, {}));
        QCOMPARE(good(f.workspace->settings()).currency, (SettingValue{u"USD"_s, false}));
        QCOMPARE(good(f.workspace->person(ana)).purchaseMinor, 500);
        good(f.workspace->changeSetting(Setting::Country, u"nz"_s));
        QCOMPARE(f.workspace->country(), u"NZ"_s);
    }

    void whatAnotherProgramSetsIsNoticed()
    {
        WorkspaceFixture f;
        f.workspace->watchOtherPrograms();
        QSignalSpy spy(f.workspace.get(), &Workspace::changed);
        const auto other = good(Workspace::open(f.path(), f.clock));
        settle(*f.workspace); // so that the watch has begun
        good(other->changeSetting(Setting::TimeZone, u"Asia/Shanghai"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!spy.isEmpty(), 10'000);
        QVERIFY(spy.first().first().value<ChangeSet>().everything);
        QCOMPARE(f.workspace->calendar().zone().id(), QByteArray("Asia/Shanghai"));
    }

    void reportsFollowAtOnceAndVerifyNamesIt()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        // 2026-02-28 23:00 in Shanghai is 15:00 UTC; 2026-03-01 01:00 there is still February in UTC.
        const Millis feb = QDateTime(QDate(2026, 2, 28), QTime(15, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        good(f.workspace->addPurchases({sale(ana, 3000, feb), sale(ana, 700, feb + 2 * 3'600'000),
                                        sale(ana, 10000, When::day(QDate(2026, 3, 1)))}));
        const auto months = [&f] {
            const insight::ReportValue value = good(f.workspace->report(spec(u"purchase-advocacy"_s)));
            QMap<QString, qint64> sums;
            for (const QList<insight::Cell> &row : value.rows)
                sums[row[0].text] = row[1].amount->minor;
            return std::pair(value, sums);
        };
        const auto [then, inUtc] = months();
        QCOMPARE(inUtc, (QMap<QString, qint64>{{u"2026-02"_s, 3700}, {u"2026-03"_s, 10000}}));
        const insight::Proof proof = insight::proofOf({then}, {}, noon);
        good(f.workspace->changeSetting(Setting::TimeZone, u"Asia/Shanghai"_s));
        const auto [now, inShanghai] = months();
        QCOMPARE(inShanghai, (QMap<QString, qint64>{{u"2026-02"_s, 3000}, {u"2026-03"_s, 10700}}));
        QVERIFY(then.dataRevision != now.dataRevision);
        QVERIFY(!now.definition.contains(u"UTC"_s));
        const auto back = insight::unpackProof(insight::packProof(proof));
        QVERIFY(back.ok());
        const insight::FoundProof found{*back, true};
        const insight::Comparison comparison = insight::compareAll(found, {now}, {});
        const QString text = insight::comparisonText(found, comparison).join(u'\n');
        QVERIFY2(text.contains(
                     u"The workspace's time zone was UTC when this was made; it is Asia/Shanghai now."_s),
                 qPrintable(text));
        QVERIFY(!comparison.identical);
    }

    void anExportCarriesSettingsAndDays()
    {
        QTemporaryDir folder;
        Workspace::NewOptions options;
        options.timeZone = u"Pacific/Kiritimati"_s;
        options.currency = u"AUD"_s;
        options.country = u"KI"_s;
        const auto from = made(folder.filePath(u"a.vouch"_s), options);
        exchange::PersonDraft draft;
        draft.displayName = u"Tia"_s;
        const PersonId tia(*good(from->addPerson(draft)).people.cbegin());
        good(from->addPurchase(sale(tia, 100, When::day(QDate(2026, 1, 1)), u"AUD"_s)));
        const QString json = folder.filePath(u"a.json"_s);
        QVERIFY(await(from->exportJson(json)).ok());
        const auto to = made(folder.filePath(u"b.vouch"_s), {});
        good(to->importJson(json));
        QCOMPARE(good(to->settings()), good(from->settings()));
        QCOMPARE(good(to->dump()), good(from->dump()));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
