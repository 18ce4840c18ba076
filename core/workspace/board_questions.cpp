// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what a board asks, and its saved views.
#include "core/base/text.h"
#include "core/insight/report.h"
#include "core/insight/stay_lengths.h"
#include "core/store/journey_rows.h"
#include "core/store/raw_statement.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/store.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/figures.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr double limitShare = 0.75; // of the visits are no longer than the automatic limit

/// Of a report by stage, as a board asks it.
insight::ReportSpec boardSpec(const QString &report, const Journey &journey, Millis now)
{
    insight::ReportSpec spec;
    spec.key = report;
    spec.journey = journey.key;
    spec.mode = u"forward"_s;
    spec.windowDays = 0;
    spec.now = now;
    return spec;
}

/// The rows of a report by stage, cells by the columns' keys.
class ReportRows
{
public:
    static Result<ReportRows> of(const insight::EventColumns &columns, const insight::ReportSpec &spec)
    {
        VOUCH_GIVE(insight::ReportValue value, insight::runReport(columns, spec));
        ReportRows rows;
        rows.m_rows = std::move(value.rows);
        for (qsizetype i = 0; i < value.columns.size(); ++i)
            rows.m_positions.insert(value.columns.at(i).key, i);
        return rows;
    }
    std::optional<double> number(qsizetype row, const QString &key) const
    {
        const qsizetype position = m_positions.value(key, -1);
        return row < m_rows.size() && position >= 0 ? m_rows.at(row).at(position).number : std::nullopt;
    }
    qint64 count(qsizetype row, const QString &key) const { return qint64(number(row, key).value_or(0)); }

private:
    QList<QList<insight::Cell>> m_rows;
    QHash<QString, qsizetype> m_positions;
};

void setLimit(StageFigures &figures, const Stage &stage)
{
    // Who is lost or on hold waits for nothing, however long others stayed there.
    const bool waits = stage.meaning != StageMeaning::Lost && stage.meaning != StageMeaning::OnHold;
    figures.automatic = stage.waitAutomatic && waits && figures.completed >= visitsForAutomaticLimit &&
                        (figures.p75Days || figures.lastedDays);
    if (!figures.automatic)
        figures.slowAfterDays = stage.waitDays;
    else if (figures.p75Days)
        // Where most go on within the day, a day is the limit: 0 would mean never.
        figures.slowAfterDays = std::max(1, int(std::ceil(*figures.p75Days)));
    else
        // Longer than most so far. Three quarters will need at least that long, and while all visits are
        // young no less than the days that were typed.
        figures.slowAfterDays = std::max(stage.waitDays, int(std::ceil(*figures.lastedDays)));
}

/// Where so many stay that it cannot be told when three quarters will be gone, how long visits are so far.
Status addLengthsSoFar(QList<StageFigures> &figures, const insight::EventColumns &columns,
                       const insight::JourneyEvents &events, const Journey &journey, Millis now)
{
    const auto isWanted = [](const StageFigures &one) {
        return one.completed >= visitsForAutomaticLimit && !one.p75Days;
    };
    if (std::none_of(figures.cbegin(), figures.cend(), isWanted))
        return Done{};
    VOUCH_GIVE(const auto lengths,
               insight::lengthsSoFar(columns, boardSpec(u"time-in-stage"_s, journey, now), limitShare));
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const auto own = std::find_if(figures.begin(), figures.end(), [&](const StageFigures &one) {
            return one.stage.value == events.stages[i].id;
        });
        if (own == figures.end() || !isWanted(*own))
            continue;
        own->lastedDays = lengths[i];
        setLimit(*own, journey.stages.at(own - figures.begin()));
    }
    return Done{};
}

Error viewGone()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Workspace", "This view is not here any more. Save it as a new one."),
            {}};
}

Error journeyGone()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Workspace", "This journey is not here any more. Choose another."),
            {}};
}

Result<Journey> journeyById(Connection &db, JourneyId id)
{
    VOUCH_GIVE(const QList<Journey> all, loadJourneys(db));
    for (const Journey &journey : all) {
        if (journey.id == id)
            return journey;
    }
    return journeyGone();
}

/// The journey's moves between the stages of `lens` that show them; what the report moves needs and no more.
insight::EventColumns seenThrough(const insight::EventColumns &columns, const insight::JourneyEvents &own,
                                  const Journey &journey, const Journey &lens)
{
    insight::EventColumns seen;
    seen.baseCurrency = columns.baseCurrency;
    seen.dataRevision = columns.dataRevision;
    seen.cards = columns.cards;
    seen.dealPeople = columns.dealPeople;
    seen.personIds = columns.personIds;
    seen.owner = columns.owner;
    seen.owners = columns.owners;
    insight::JourneyEvents events;
    events.id = own.id;
    events.key = own.key;
    events.name = lens.name;
    events.shape = keyOf(lens.shape);
    for (const Stage &stage : lens.stages) {
        if (lens.reentry.contains(stage.key))
            events.reentry.push_back(std::int16_t(events.stages.size()));
        events.stages.push_back(
            {stage.id.value, stage.name, keyOf(stage.milestone), keyOf(stage.meaning), stage.waitDays});
    }
    std::vector<std::int16_t> positions;
    for (const insight::StageInfo &stage : own.stages) {
        const Stage *known = journey.stage(StageId(stage.id));
        const Stage *shown = known ? lensStage(lens, known->milestone) : nullptr;
        positions.push_back(shown ? std::int16_t(shown - lens.stages.constData()) : std::int16_t(-1));
    }
    const auto through = [&positions](std::int16_t stage) {
        return stage < 0 ? stage : positions[std::size_t(stage)];
    };
    events.transitions.reserve(own.transitions.size());
    for (insight::Transition move : own.transitions) {
        move.from = through(move.from);
        move.to = through(move.to);
        events.transitions.push_back(move);
    }
    seen.journeys.push_back(std::move(events));
    return seen;
}

QString viewText(const QJsonObject &definition)
{
    return QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<StageFigures>> stageFiguresOf(const insight::EventColumns &columns, const Journey &journey,
                                           Millis now)
{
    QList<StageFigures> figures;
    for (const Stage &stage : journey.stages) {
        StageFigures one;
        one.stage = stage.id;
        figures.append(one);
        setLimit(figures.last(), stage);
    }
    const insight::JourneyEvents *events = columns.journey(journey.key);
    if (events == nullptr || journey.stages.isEmpty())
        return figures;
    VOUCH_GIVE(const ReportRows times, ReportRows::of(columns, boardSpec(u"time-in-stage"_s, journey, now)));
    VOUCH_GIVE(const ReportRows ways, ReportRows::of(columns, boardSpec(u"conversion"_s, journey, now)));
    for (qsizetype i = 0; i < qsizetype(events->stages.size()); ++i) {
        const qint64 id = events->stages[size_t(i)].id;
        const auto own = std::find_if(figures.begin(), figures.end(),
                                      [id](const StageFigures &one) { return one.stage.value == id; });
        if (own == figures.end())
            continue;
        own->completed = int(times.count(i, u"n"_s) - times.count(i, u"censored"_s));
        own->medianDays = times.number(i, u"median_days"_s);
        own->p75Days = times.number(i, u"p75_days"_s);
        own->entered = ways.count(i, u"entered"_s);
        own->movedOn = ways.count(i, u"moved_on"_s);
        own->immature = ways.count(i, u"immature_n"_s);
        own->share = ways.number(i, u"conversion"_s).value_or(0);
        own->low = ways.number(i, u"low"_s).value_or(0);
        own->high = ways.number(i, u"high"_s).value_or(0);
        setLimit(*own, journey.stages.at(own - figures.begin()));
    }
    VOUCH_TRY(addLengthsSoFar(figures, columns, *events, journey, now));
    return figures;
}

QFuture<Result<QList<StageFigures>>> Workspace::stageFigures(JourneyId journey)
{
    return m_store->compute([=, this](Connection &db) -> Result<QList<StageFigures>> {
        VOUCH_GIVE(const Journey found, journeyById(db, journey));
        VOUCH_GIVE(const auto loaded,
                   m_reportFigures->columns(db, insight::Fact::Moves, nullptr, found.cards));
        return stageFiguresOf(*loaded, found, now());
    });
}

QFuture<Result<insight::ReportValue>> Workspace::movesThrough(const insight::ReportSpec &spec,
                                                              const Journey &lens)
{
    return m_store->compute([=, this](Connection &db) -> Result<insight::ReportValue> {
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(db));
        const auto own = std::find_if(journeys.cbegin(), journeys.cend(),
                                      [&spec](const Journey &one) { return one.key == spec.journey; });
        if (own == journeys.cend())
            return journeyGone();
        VOUCH_GIVE(const auto loaded,
                   m_reportFigures->columns(db, insight::Fact::Moves, nullptr, own->cards));
        const insight::JourneyEvents *events = loaded->journey(spec.journey);
        if (events == nullptr)
            return journeyGone();
        insight::ReportSpec complete = spec;
        complete.key = u"moves"_s;
        if (complete.now == 0)
            complete.now = now();
        return insight::runReport(seenThrough(*loaded, *events, *own, lens), complete);
    });
}

QFuture<Result<QList<BoardStage>>> Workspace::board(JourneyId journey)
{
    return m_store->compute([=, this](Connection &db) -> Result<QList<BoardStage>> {
        VOUCH_GIVE(const Journey found, journeyById(db, journey));
        VOUCH_GIVE(const auto values, m_reportFigures->outcomes(db));
        VOUCH_GIVE(const auto loaded,
                   m_reportFigures->columns(db, insight::Fact::Moves, nullptr, found.cards));
        VOUCH_GIVE(const QList<StageFigures> figures, stageFiguresOf(*loaded, found, now()));
        QList<BoardStage> stages;
        QHash<qint64, qsizetype> positions;
        for (const Stage &stage : found.stages) {
            const int slowAfter = figures.at(stages.size()).slowAfterDays;
            // Nobody has entered before the beginning of time.
            const Millis before =
                slowAfter > 0 ? now() - slowAfter * dayMillis : std::numeric_limits<Millis>::min();
            VOUCH_GIVE(
                Statement counts,
                db.query("board_counts", {{":before", before}, {":stage", stage.id.value}, {":now", now()}}));
            BoardStage one{stage, 0, 0, 0};
            if (counts.next()) {
                one.count = counts.integer(0);
                one.waitingTooLong = counts.integer(1);
            }
            positions.insert(stage.id.value, stages.size());
            stages.append(one);
        }
        VOUCH_GIVE(RawStatement people, RawStatement::prepare(db, "board_people"));
        people.bind(1, journey.value);
        while (people.next()) {
            const qsizetype position = positions.value(people.integer(0), -1);
            if (position < 0)
                continue;
            stages[position].purchaseMinor += values->of(people.integer(1)).purchase;
            for (const OtherAmount &other : values->othersOf(people.integer(1)))
                addOther(stages[position].others, other);
        }
        if (people.failed())
            return people.error();
        return stages;
    });
}

QFuture<Result<QList<BoardViewRecord>>> Workspace::boardViews(JourneyId journey)
{
    return m_store->read([=](Connection &db) -> Result<QList<BoardViewRecord>> {
        return db.list<BoardViewRecord>(
            "board_views", {{":journey", journey.value}}, [&](const Statement &rows) {
                return BoardViewRecord{rows.integer(0), journey, rows.text(1),
                                       QJsonDocument::fromJson(rows.text(2).toUtf8()).object(),
                                       rows.integer(3)};
            });
    });
}

QFuture<Result<ChangeSet>> Workspace::saveBoardView(const BoardViewRecord &view)
{
    return m_store->write(u"board-view"_s, QString(), [view](Writer &writer) -> Status {
        const QString name = cleanLine(view.name);
        if (name.isEmpty())
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Workspace", "The view has no name. Give it one."),
                         {}};
        VOUCH_TRY(journeyById(writer.db, view.journey));
        writer.label = QCoreApplication::translate("Workspace", "Save the view “%1”").arg(name);
        VOUCH_GIVE(
            const QVariant holder,
            writer.db.value("board_view_by_name", {{":journey", view.journey.value}, {":name", name}}));
        if (!holder.isNull() && holder.toLongLong() != view.id)
            return Error{
                Error::Kind::Conflict,
                QCoreApplication::translate(
                    "Workspace", "There is a view “%1” already. Choose another name or overwrite that view.")
                    .arg(name),
                {}};
        if (view.id == 0) {
            return writer.db.change("board_view_insert", {{":journey", view.journey.value},
                                                          {":name", name},
                                                          {":definition", viewText(view.definition)},
                                                          {":version", writer.id.value}});
        }
        VOUCH_GIVE(Statement row, writer.db.query("board_view", {{":id", view.id}}));
        if (!row.next() || row.integer(0) != view.journey.value)
            return viewGone();
        if (view.version != 0 && view.version != row.integer(3))
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace",
                                                     "The view “%1” was changed by somebody else "
                                                     "meanwhile. Try again to write over it.")
                             .arg(row.text(1)),
                         {}};
        const QString definition = viewText(view.definition);
        if (row.text(1) == name && row.text(2) == definition)
            return Done{}; // nothing to change leaves no trace
        if (row.text(1) != name)
            writer.label = QCoreApplication::translate("Workspace", "Rename the view “%1” to “%2”")
                               .arg(row.text(1), name);
        return writer.db.change(
            "board_view_update",
            {{":id", view.id}, {":name", name}, {":definition", definition}, {":version", writer.id.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteBoardView(qint64 view)
{
    return m_store->write(u"board-view"_s, QString(), [view](Writer &writer) -> Status {
        VOUCH_GIVE(Statement row, writer.db.query("board_view", {{":id", view}}));
        if (!row.next())
            return viewGone();
        writer.label = QCoreApplication::translate("Workspace", "Delete the view “%1”").arg(row.text(1));
        return writer.db.change("board_view_delete", {{":id", view}});
    });
}

} // namespace vouch
