// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"
#include "core/journeys/journey.h"
#include "tests/support/sample_columns.h"

#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

constexpr Millis begin = 1'700'000'000'000;

/// A journey of the workspace as the template has it.
JourneyEvents &add(Columns &made, const Journey &model)
{
    JourneyEvents events;
    events.key = model.key;
    events.name = model.name;
    events.shape = keyOf(model.shape);
    for (const Stage &stage : model.stages) {
        if (model.reentry.contains(stage.key))
            events.reentry.push_back(std::int16_t(events.stages.size()));
        events.stages.push_back(
            {qint64(events.stages.size() + 1), stage.name, keyOf(stage.milestone), keyOf(stage.meaning), 0});
    }
    made.columns.journeys.push_back(events);
    return made.columns.journeys.back();
}

QJsonObject fitOf(const Columns &made, const ReportSpec &spec = specOf(u"fit"_s))
{
    const auto value = runReport(made.columns, spec);
    if (!value) {
        qWarning("%s", qPrintable(value.error().text));
        return {};
    }
    return value->toJson();
}

int number(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1StringView(key)).toInt(-1);
}

struct Counts {
    int legal = 0, skipped = 0, back = 0;
    std::set<PersonIndex> people;
};

bool aside(const Stage &stage)
{
    return stage.meaning == StageMeaning::Lost || stage.meaning == StageMeaning::OnHold;
}

/// The definition once more, slowly: for each person the list of the model's stages, then each pair of
/// neighbours.
Counts bruteForce(const JourneyEvents &events, const Journey &model)
{
    Counts counts;
    std::map<PersonIndex, std::vector<Transition>> byPerson;
    for (const Transition &transition : events.transitions)
        byPerson[transition.person].push_back(transition);
    for (const auto &[person, transitions] : byPerson) {
        std::vector<const Stage *> seen;
        for (const Transition &transition : transitions) {
            const Stage *stage = nullptr;
            if (transition.to >= 0)
                stage = lensStage(model,
                                  *fromKey<Milestone>(events.stages[std::size_t(transition.to)].milestone));
            seen.push_back(stage && !aside(*stage) ? stage : nullptr);
        }
        for (std::size_t i = 1; i < seen.size(); ++i) {
            const Stage *from = seen[i - 1];
            const Stage *to = seen[i];
            if (!from || !to || from == to)
                continue;
            counts.people.insert(person);
            int between = 0;
            int firstPurchase = -1;
            for (const Stage &stage : model.stages) {
                between += stage.position > from->position && stage.position < to->position && !aside(stage);
                if (stage.meaning == StageMeaning::Purchase && firstPurchase < 0)
                    firstPurchase = stage.position;
            }
            const bool lap = model.shape == JourneyShape::Loop && model.reentry.contains(to->key) &&
                             (firstPurchase < 0 || from->position >= firstPurchase);
            const bool buyButton = model.key == "social-media-funnel"_L1 &&
                                   from->milestone == Milestone::Following &&
                                   to->milestone == Milestone::Bought;
            if (to->position > from->position)
                ++(between == 0 || buyButton ? counts.legal : counts.skipped);
            else
                ++(lap ? counts.legal : counts.back);
        }
    }
    return counts;
}

} // namespace

/// Which model fits us.
class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void aStraightWayFitsItsOwnModelWhole()
    {
        Columns made;
        const Journey model = *journeyTemplate(u"traditional"_s, u"en"_s);
        JourneyEvents &events = add(made, model);
        for (int person = 0; person < 40; ++person) {
            const PersonIndex who = made.person(QString::number(person));
            for (int stage = 0; stage < 4; ++stage)
                Columns::move(events, who, stage, begin + stage * dayMillis);
        }
        Columns::sort(events);
        const QJsonObject report = fitOf(made);
        const QJsonObject row = rowWhere(report, u"key"_s, u"traditional"_s);
        QCOMPARE(row.value(u"kind"_s).toString(), u"both"_s);
        QCOMPARE(number(row, "moves"), 120);
        QCOMPARE(number(row, "legal_forward"), 120);
        QCOMPARE(number(row, "people"), 40);
        QCOMPARE(row.value(u"fit"_s).toDouble(), 1.0);
        QVERIFY(row.value(u"low"_s).toDouble() > 0.96);
        QCOMPARE(report.value(u"rows"_s).toArray().first().toObject().value(u"key"_s).toString(),
                 u"traditional"_s);
        QVERIFY(report.value(u"finding"_s).toString().startsWith(model.name + u" fits best"_s));
    }

    void eachModelSeesTheSameMovesInItsOwnWay()
    {
        Columns made;
        const Journey social = *journeyTemplate(u"social-journey"_s, u"en"_s);
        JourneyEvents &events = add(made, social);
        const auto place = [&](const QString &name) { return social.stageByName(name)->position; };
        // Ana: Consider → Decide (skips Research) → Act → Repeat → Decide (again, a lap) → out.
        const PersonIndex ana = made.person(u"Ana"_s);
        int hour = 0;
        for (const char16_t *name : {u"Consider", u"Decide", u"Act", u"Repeat", u"Decide"})
            Columns::move(events, ana, place(QString::fromUtf16(name)), begin + ++hour * 3'600'000);
        Columns::move(events, ana, -1, begin + ++hour * 3'600'000);
        // Bo: Research → Consider, a way back. Cy only enters.
        const PersonIndex bo = made.person(u"Bo"_s);
        Columns::move(events, bo, place(u"Research"_s), begin);
        Columns::move(events, bo, place(u"Consider"_s), begin + dayMillis);
        Columns::move(events, made.person(u"Cy"_s), 0, begin);
        Columns::sort(events);

        const QJsonObject report = fitOf(made);
        const QJsonObject row = rowWhere(report, u"key"_s, u"social-journey"_s);
        // Consider→Decide skips; Decide→Act forward; Act→Repeat skips Enjoy and Refer; Repeat→Decide is a
        // lap; back.
        QCOMPARE(number(row, "moves"), 5);
        QCOMPARE(number(row, "legal_forward"), 2);
        QCOMPARE(number(row, "skipped"), 2);
        QCOMPARE(number(row, "back"), 1);
        QCOMPARE(number(row, "people"), 2);
        QCOMPARE(row.value(u"fit"_s).toDouble(), 0.4);
        QCOMPARE(report.value(u"n"_s).toInt(), 3);
        const QJsonObject nothing = rowWhere(report, u"key"_s, u"none"_s);
        QCOMPARE(number(nothing, "moves"), 0);
        QVERIFY(nothing.value(u"fit"_s).isNull());
        // Seven moves prove nothing, and the report says so.
        QVERIFY(report.value(u"finding"_s).toString().contains(u"fewer than 30"));
    }

    void movesWithinOneStageOfTheModelAreNoMoves()
    {
        Columns made;
        const Journey social = *journeyTemplate(u"social-journey"_s, u"en"_s);
        JourneyEvents &events = add(made, social);
        // The circular journey has no stage for deciding: it still is active evaluation.
        const PersonIndex ana = made.person(u"Ana"_s);
        for (int stage = 0; stage < 4; ++stage)
            Columns::move(events, ana, stage, begin + stage * dayMillis);
        Columns::sort(events);
        const QJsonObject report = fitOf(made);
        QCOMPARE(number(rowWhere(report, u"key"_s, u"circular"_s), "moves"), 2);
        QCOMPARE(number(rowWhere(report, u"key"_s, u"social-journey"_s), "moves"), 3);
    }

    void theSlowWayGivesTheSameForEveryModel()
    {
        const uint seed = 20260704;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (const QString &source : templateKeys()) {
            Columns made;
            const Journey model = *journeyTemplate(source, u"en"_s);
            if (model.stages.isEmpty())
                continue;
            Journey own = model;
            own.key = u"own"_s;
            Stage lost;
            lost.key = u"lost"_s;
            lost.name = u"Lost"_s;
            lost.milestone = Milestone::Left;
            lost.meaning = StageMeaning::Lost;
            lost.position = int(own.stages.size());
            own.stages.append(lost);
            JourneyEvents &events = add(made, own);
            for (int person = 0; person < 60; ++person) {
                const PersonIndex who = made.person(QString::number(person));
                for (std::uint32_t step = 0; step < random() % 12; ++step) {
                    const int to = int(random() % std::size_t(own.stages.size() + 1)) - 1;
                    Columns::move(events, who, to, begin + step * dayMillis);
                }
            }
            Columns::sort(events);
            const QJsonObject report = fitOf(made);
            QCOMPARE(report.value(u"rows"_s).toArray().size(), templateKeys().size() + 1);
            for (int i = 0; i < int(own.stages.size()); ++i)
                own.stages[i].id = StageId(i + 1);
            QList<Journey> lenses{own};
            for (const QString &key : templateKeys())
                lenses.append(*journeyTemplate(key, u"en"_s));
            for (const Journey &lens : std::as_const(lenses)) {
                const Counts counts = bruteForce(events, lens);
                const QJsonObject row = rowWhere(report, u"key"_s, lens.key);
                QCOMPARE(number(row, "legal_forward"), counts.legal);
                QCOMPARE(number(row, "skipped"), counts.skipped);
                QCOMPARE(number(row, "back"), counts.back);
                QCOMPARE(number(row, "moves"), counts.legal + counts.skipped + counts.back);
                QCOMPARE(number(row, "people"), int(counts.people.size()));
                if (number(row, "moves") > 0) {
                    const Interval interval = wilson(counts.legal, number(row, "moves"));
                    QCOMPARE(row.value(u"low"_s).toDouble(), interval.low);
                    QCOMPARE(row.value(u"high"_s).toDouble(), interval.high);
                }
            }
            // Best first, by the lower end; models without moves last.
            double last = 2;
            for (const QJsonValue &row : report.value(u"rows"_s).toArray()) {
                const double low = row.toObject().value(u"low"_s).toDouble(-1);
                QVERIFY(low <= last);
                last = low;
            }
        }
    }

    void aFewMovesDoNotWin()
    {
        Columns made;
        const Journey social = *journeyTemplate(u"social-journey"_s, u"en"_s);
        JourneyEvents &events = add(made, social);
        // 30 people buy, enjoy and refer. Who has no stage for enjoying sees half of their moves.
        for (int person = 0; person < 30; ++person) {
            const PersonIndex who = made.person(QString::number(person));
            for (int stage = 3; stage < 6; ++stage)
                Columns::move(events, who, stage, begin + stage * dayMillis);
        }
        Columns::sort(events);
        const QJsonArray rows = fitOf(made).value(u"rows"_s).toArray();
        QCOMPARE(rows.first().toObject().value(u"key"_s).toString(), u"social-journey"_s);
        const QJsonObject fewer = rowWhere(fitOf(made), u"key"_s, u"social-only"_s);
        QCOMPARE(number(fewer, "moves"), 30);
        QCOMPARE(fewer.value(u"fit"_s).toDouble(), 1.0);
        QCOMPARE(number(rows.first().toObject(), "moves"), 60);
    }

    void anEditedCopyOfATemplateIsAModelOfItsOwn()
    {
        Columns made;
        Journey model = *journeyTemplate(u"traditional"_s, u"en"_s);
        model.stages[1].milestone = Milestone::Advocating;
        JourneyEvents &events = add(made, model);
        Columns::move(events, made.person(u"Ana"_s), 0, begin);
        const QJsonArray rows = fitOf(made).value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), templateKeys().size() + 1);
        QStringList kinds;
        for (const QJsonValue &row : rows) {
            if (row.toObject().value(u"key"_s).toString() == u"traditional")
                kinds.append(row.toObject().value(u"kind"_s).toString());
        }
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"journey"_s, u"template"_s}));
    }

    void thePeopleBehindARowAreThoseWhoMoved()
    {
        Columns made;
        JourneyEvents &events = add(made, *journeyTemplate(u"traditional"_s, u"en"_s));
        const PersonIndex ana = made.person(u"Ana"_s);
        Columns::move(events, ana, 0, begin);
        Columns::move(events, ana, 1, begin + 1);
        Columns::move(events, made.person(u"Bo"_s), 0, begin);
        Columns::sort(events);
        ReportSpec spec = specOf(u"fit"_s);
        spec.withPeople = true;
        const auto value = runReport(made.columns, spec);
        QVERIFY(value);
        int column = 0;
        while (value->columns.at(column).key != u"people")
            ++column;
        for (const QList<Cell> &row : value->rows) {
            QCOMPARE(row.at(column).people.size(), std::size_t(*row.at(column).number));
            if (row.first().text == u"traditional")
                QCOMPARE(row.at(column).people, (std::vector<std::int64_t>{made.columns.personIds[ana]}));
        }
    }
};

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
