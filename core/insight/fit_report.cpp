// SPDX-License-Identifier: GPL-3.0-or-later
// Which model fits us: the moves of one journey's people, seen through every template and every own journey.
#include "core/insight/report_parts.h"
#include "core/insight/scope.h"
#include "core/insight/statistics.h"
#include "core/journeys/journey.h"
#include "core/journeys/way.h"

#include <QCoreApplication>
#include <QLocale>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// A model that people's moves are looked at through.
struct Lens {
    Journey journey;
    QString kind; ///< "template", "journey" or "both": a journey of the workspace that still is its template
};

/// What a move is on a model. None: seen so, nobody moved, or it begins or ends beside the way.
enum class Seen : std::uint8_t { None, Legal, Skip, Back };

Journey lensOf(const JourneyEvents &events)
{
    Journey journey;
    journey.key = events.key;
    journey.name = events.name;
    journey.shape = fromKey<JourneyShape>(events.shape).value_or(JourneyShape::Funnel);
    for (const StageInfo &info : events.stages) {
        Stage stage;
        stage.position = int(journey.stages.size());
        stage.id = StageId(stage.position + 1);
        stage.key = QString::number(stage.position);
        stage.name = info.name;
        stage.milestone = fromKey<Milestone>(info.milestone).value_or(Milestone::Reached);
        stage.meaning = fromKey<StageMeaning>(info.meaning).value_or(StageMeaning::Open);
        journey.stages.append(stage);
    }
    for (const std::int16_t place : events.reentry)
        journey.reentry.append(QString::number(place));
    return journey;
}

/// The template with ids and keys as lensOf() gives them.
Result<Journey> templateLens(const QString &key)
{
    const QString language = QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    VOUCH_GIVE(Journey journey, journeyTemplate(key, language));
    QStringList reentry;
    for (Stage &stage : journey.stages) {
        const QString number = QString::number(stage.position);
        if (journey.reentry.contains(stage.key))
            reentry.append(number);
        stage.id = StageId(stage.position + 1);
        stage.key = number;
    }
    journey.reentry = reentry;
    return journey;
}

/// Whether moves look the same through both.
bool sameModel(const Journey &a, const Journey &b)
{
    return a.shape == b.shape && a.reentry == b.reentry &&
           std::equal(a.stages.cbegin(), a.stages.cend(), b.stages.cbegin(), b.stages.cend(),
                      [](const Stage &one, const Stage &other) {
                          return one.milestone == other.milestone && one.meaning == other.meaning;
                      });
}

Result<std::vector<Lens>> lenses(const EventColumns &columns)
{
    std::vector<Lens> found;
    for (const JourneyEvents &events : columns.journeys)
        found.push_back({lensOf(events), u"journey"_s});
    const std::size_t own = found.size();
    for (const QString &key : templateKeys()) {
        VOUCH_GIVE(const Journey model, templateLens(key));
        const auto same =
            std::find_if(found.begin(), found.begin() + std::ptrdiff_t(own), [&](const Lens &lens) {
                return lens.journey.key == key && sameModel(lens.journey, model);
            });
        if (same != found.begin() + std::ptrdiff_t(own))
            same->kind = u"both"_s;
        else
            found.push_back({model, u"template"_s});
    }
    return found;
}

/// For every pair of stages of the journey that people moved on, what the move is when seen through the lens.
class Table
{
public:
    Table(const JourneyEvents &events, const Journey &lens)
        : m_width(events.stages.size())
    {
        std::vector<const Stage *> shown;
        for (const StageInfo &info : events.stages) {
            const auto milestone = fromKey<Milestone>(info.milestone);
            shown.push_back(lensStage(lens, milestone.value_or(Milestone::Reached)));
        }
        m_shown.reserve(m_width);
        for (const Stage *stage : shown)
            m_shown.push_back(stage && !isAside(*stage) ? stage->position : -1);
        for (const Stage *from : shown) {
            for (const Stage *to : shown)
                m_seen.push_back(seen(lens, from, to));
        }
    }
    /// Position on the lens; −1: beside the way or nowhere.
    int shown(std::int16_t stage) const { return stage < 0 ? -1 : m_shown[std::size_t(stage)]; }
    Seen move(std::int16_t from, std::int16_t to) const
    {
        return m_seen[std::size_t(from) * m_width + std::size_t(to)];
    }

private:
    static bool isAside(const Stage &stage)
    {
        return stage.meaning == StageMeaning::Lost || stage.meaning == StageMeaning::OnHold;
    }
    static Seen seen(const Journey &lens, const Stage *from, const Stage *to)
    {
        if (!from || !to || from == to || isAside(*from) || isAside(*to))
            return Seen::None;
        switch (classifyMove(lens, from->id, to->id)) {
        case MoveKind::Forward:
        case MoveKind::Lap:
            return Seen::Legal;
        case MoveKind::Skip:
            return isDrawnStraight(lens.key, from->milestone, to->milestone) ? Seen::Legal : Seen::Skip;
        default:
            return Seen::Back;
        }
    }

    std::size_t m_width;
    std::vector<int> m_shown;
    std::vector<Seen> m_seen;
};

struct Tally {
    qint64 legal = 0, skipped = 0, back = 0, people = 0;
    qint64 moves() const { return legal + skipped + back; }
    double fit() const { return double(legal) / double(moves()); }
};

/// Adds one person's moves; whether there was any.
bool count(const Table &table, const Walk &walk, Tally &tally)
{
    const qint64 before = tally.moves();
    // The stage last stood in that the lens shows on its way.
    std::int16_t standing = table.shown(walk.stood()) >= 0 ? walk.stood() : std::int16_t(-1);
    for (const Step &step : walk.steps()) {
        if (table.shown(step.to) < 0) {
            standing = -1;
            continue;
        }
        if (standing >= 0) {
            switch (table.move(standing, step.to)) {
            case Seen::Legal:
                ++tally.legal;
                break;
            case Seen::Skip:
                ++tally.skipped;
                break;
            case Seen::Back:
                ++tally.back;
                break;
            case Seen::None:
                break;
            }
        }
        standing = step.to;
    }
    return tally.moves() > before;
}

QList<Column> fitColumns(const EventColumns &columns)
{
    using Is = Column::Kind;
    return {column(u"key", QCoreApplication::translate("Insight", "Key"), Is::Text),
            column(u"journey", QCoreApplication::translate("Insight", "Model"), Is::Text),
            column(u"kind",
                   QCoreApplication::translate("Insight", "Kind", "of a model: template or own journey"),
                   Is::Text),
            column(u"legal_forward", QCoreApplication::translate("Insight", "Forward as drawn"), Is::Count),
            column(u"moves", QCoreApplication::translate("Insight", "Moves"), Is::Count),
            column(u"fit", QCoreApplication::translate("Insight", "Fit"), Is::Share),
            column(u"low", QCoreApplication::translate("Insight", "95 % from"), Is::Share),
            column(u"high", QCoreApplication::translate("Insight", "95 % to"), Is::Share),
            peopleColumn(columns),
            column(u"skipped", QCoreApplication::translate("Insight", "Skipped"), Is::Count),
            column(u"back", QCoreApplication::translate("Insight", "Back"), Is::Count)};
}

QString fitFinding(const std::vector<Lens> &lenses, const std::vector<Tally> &tallies,
                   const std::vector<std::size_t> &order)
{
    constexpr qint64 fewest = 30;
    const auto text = [&](std::size_t lens) {
        const Tally &tally = tallies[lens];
        const Interval interval = wilson(tally.legal, tally.moves());
        return QCoreApplication::translate("Insight", "%1 of %2 moves, %3 (95 % interval %4 to %5)",
                                           "%3 to %5 are percentages")
            .arg(numberText(tally.legal), numberText(tally.moves()), percentText(tally.fit()),
                 percentText(interval.low), percentText(interval.high));
    };
    const std::size_t first = order.front();
    if (tallies[first].moves() == 0)
        return emptyFinding();
    qint64 most = 0;
    for (const Tally &tally : tallies)
        most = std::max(most, tally.moves());
    if (most < fewest) {
        return QCoreApplication::translate(
            "Insight",
            "There are only %Ln moves so far; with fewer than 30 no model can be "
            "told to fit better than another.",
            nullptr, int(most));
    }
    QString finding = QCoreApplication::translate("Insight", "%1 fits best: %2.")
                          .arg(lenses[first].journey.name, text(first));
    const std::size_t second = order.size() > 1 ? order[1] : first;
    if (second != first && tallies[second].moves() > 0 &&
        wilson(tallies[second].legal, tallies[second].moves()).high >=
            wilson(tallies[first].legal, tallies[first].moves()).low) {
        finding += u' ' + QCoreApplication::translate("Insight",
                                                      "%1 comes so close that chance could explain it: %2.")
                              .arg(lenses[second].journey.name, text(second));
    }
    return finding;
}

} // namespace

Result<ReportValue> fitReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    VOUCH_GIVE(const std::vector<Lens> models, lenses(columns));
    std::vector<Table> tables;
    for (const Lens &lens : models)
        tables.emplace_back(*scope.journey, lens.journey);
    std::vector<Tally> tallies(models.size());
    PeopleLists people(scope, models.size());
    qint64 n = 0;
    forEachWalk(scope, [&](const Walk &walk) {
        n += walk.moved() ? 1 : 0;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (count(tables[i], walk, tallies[i])) {
                ++tallies[i].people;
                people.add(i, walk.person);
            }
        }
    });
    std::vector<std::size_t> order(models.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // By the lower end of the interval, so that a handful of moves does not win.
    const auto rank = [&](std::size_t lens) {
        return tallies[lens].moves() == 0 ? -1.0 : wilson(tallies[lens].legal, tallies[lens].moves()).low;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Which model fits us: %1").arg(scope.journey->name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "The moves that people on this journey made in the period, seen through each model: every stage is "
        "shown as the "
        "model's "
        "stage with the same milestone, else the nearest earlier one; moves within one such stage are no "
        "moves. "
        "Fit = forward moves as the model draws them (to the next stage, in again at a re-entry stage of a "
        "loop, and in the social media sales funnel from following straight to buying, by a buy button) / "
        "all "
        "moves; the others skip a stage or go back. Entries, exits, and moves to or from lost "
        "and "
        "on-hold stages are not counted. A model with few stages sees fewer moves: compare their number too. "
        "95 % interval of Wilson (1927); ordered by its lower end.");
    value.n = n;
    value.dataRevision = columns.dataRevision;
    value.columns = fitColumns(columns);
    for (const std::size_t i : order) {
        const Tally &tally = tallies[i];
        const Journey &model = models[i].journey;
        const bool any = tally.moves() > 0;
        const Interval interval = wilson(tally.legal, tally.moves());
        const auto share = [any](double number) {
            return numberCell(any ? std::optional(number) : std::nullopt);
        };
        value.rows.append({textCell(model.key), textCell(model.name), textCell(models[i].kind),
                           countCell(tally.legal), countCell(tally.moves()), share(any ? tally.fit() : 0),
                           share(interval.low), share(interval.high), people.with(countCell(tally.people), i),
                           countCell(tally.skipped), countCell(tally.back)});
    }
    value.finding = fitFinding(models, tallies, order);
    value.totals = {{u"journey"_s, scope.journey->name}, {u"people"_s, n}};
    return value;
}

} // namespace vouch::insight
