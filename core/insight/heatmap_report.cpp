// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Walks through interactions by time and tells on which stage a person stood then: each person's moves are
/// passed once.
class Standing
{
public:
    explicit Standing(const Scope &scope)
        : m_moves(scope.journey->transitions)
        , m_stages(std::int16_t(scope.journey->stages.size()))
        , m_walks(scope.columns.personCount())
    {
        // The moves lie by person.
        for (std::uint32_t i = 0; i < m_moves.size(); ++i) {
            if (m_moves[i].person >= m_walks.size())
                continue;
            Walk &walk = m_walks[m_moves[i].person];
            if (walk.end == 0) {
                walk.next = i;
                walk.nextAt = m_moves[i].at;
            }
            walk.end = i + 1;
        }
    }

    /// The row: 0 before or beside the journey, then the stages. Times must not go back.
    std::size_t of(PersonIndex person, Millis at)
    {
        Walk &walk = m_walks[person];
        while (walk.nextAt <= at && walk.next < walk.end) {
            if (const std::int16_t to = m_moves[walk.next].to; to < m_stages)
                walk.at = std::uint16_t(to + 1);
            ++walk.next;
            walk.nextAt = walk.next < walk.end ? m_moves[walk.next].at : std::numeric_limits<Millis>::max();
        }
        return walk.at;
    }

    /// Somebody is about to be asked for. Interactions jump from person to person, and waiting for memory
    /// takes most of the time: what is known of them is fetched first, later where they go on.
    void expect(PersonIndex person) const
    {
        if (person < m_walks.size())
            __builtin_prefetch(&m_walks[person]);
    }
    void expectMove(PersonIndex person) const
    {
        if (person < m_walks.size())
            __builtin_prefetch(m_moves.data() + m_walks[person].next);
    }

private:
    /// How far a person has come, and when they go on: most interactions find them where the one before did.
    struct Walk {
        Millis nextAt = std::numeric_limits<Millis>::max();
        std::uint32_t next = 0, end = 0;
        std::uint16_t at = 0;
    };
    const std::vector<Transition> &m_moves;
    std::int16_t m_stages;
    std::vector<Walk> m_walks;
};

struct Counts {
    std::size_t channels;
    std::size_t rows;
    std::vector<qint64> interactions; ///< row · channels + channel
    std::vector<qint64> rowInteractions, channelInteractions;
    DistinctPeople cells;
    qint64 all = 0;

    Counts(std::size_t rowCount, std::size_t channelCount, PersonIndex people)
        : channels(channelCount)
        , rows(rowCount)
        , interactions(rowCount * channelCount, 0)
        , rowInteractions(rowCount, 0)
        , channelInteractions(channelCount, 0)
        , cells(rowCount * channelCount, people)
    {
    }
    void add(std::size_t row, std::size_t channel, PersonIndex person)
    {
        const std::size_t cell = row * channels + channel;
        ++interactions[cell];
        cells.add(cell, person);
    }
    /// Rows, channels and all from the cells, after the last interaction.
    void sumUp()
    {
        for (std::size_t cell = 0; cell < interactions.size(); ++cell) {
            rowInteractions[cell / channels] += interactions[cell];
            channelInteractions[cell % channels] += interactions[cell];
            all += interactions[cell];
        }
    }
    std::vector<qint64> peopleOfRows() const
    {
        return cells.merged(rows, [this](std::size_t cell) { return cell / channels; }).counts();
    }
    std::vector<qint64> peopleOfChannels() const
    {
        return cells.merged(channels, [this](std::size_t cell) { return cell % channels; }).counts();
    }
    qint64 everybody() const
    {
        return cells.merged(1, [](std::size_t) { return std::size_t(0); }).counts().front();
    }
};

QString rowName(const JourneyEvents &journey, std::size_t row)
{
    return row == 0 ? QCoreApplication::translate("Insight", "Not on the journey")
                    : journey.stages[row - 1].name;
}

/// JSON name of a channel's column; the report's own columns keep theirs.
QString channelKey(const QString &word)
{
    return word.isEmpty()                                                  ? u"none"_s
           : word == u"stage"_s || word == u"total"_s || word == u"none"_s ? u"channel:"_s + word
                                                                           : word;
}

QString heatFinding(const Counts &counts, const std::vector<qint64> &cells, const JourneyEvents &journey,
                    const Words &channels, bool people)
{
    std::size_t most = counts.channels; // not the row beside the journey
    for (std::size_t cell = counts.channels; cell < cells.size(); ++cell) {
        if (cells[cell] > cells[most])
            most = cell;
    }
    if (counts.all == 0)
        return emptyFinding();
    if (most >= cells.size() || cells[most] == 0)
        return QCoreApplication::translate(
            "Insight", "All interactions happened before people came on the journey or after they left it.");
    const auto equal = std::count(cells.begin() + std::ptrdiff_t(counts.channels), cells.end(), cells[most]);
    if (equal > 1)
        return (people ? QCoreApplication::translate("Insight",
                                                     "In %1 cells equally many people are in touch: %2 each.")
                       : QCoreApplication::translate(
                             "Insight", "In %1 cells equally much happens: %2 interactions each."))
            .arg(numberText(equal), numberText(cells[most]));
    const QString text =
        people ? QCoreApplication::translate("Insight", "Most people are in touch at %1 by %2: %3 people.")
               : QCoreApplication::translate("Insight", "Most happens at %1 by %2: %3 interactions.");
    return text.arg(rowName(journey, most / counts.channels),
                    channelName(channels.word(std::uint16_t(most % counts.channels))),
                    numberText(cells[most]));
}

} // namespace

Result<ReportValue> heatmapReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    Counts counts(journey.stages.size() + 1, std::size_t(columns.channels.count()), columns.personCount());
    Standing standing(scope);
    constexpr std::size_t soon = 8; // interactions ahead
    const std::vector<Interaction> &all = columns.interactions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i + 2 * soon < all.size()) {
            standing.expect(all[i + 2 * soon].person);
            standing.expectMove(all[i + soon].person);
        }
        const Interaction &interaction = all[i];
        if (interaction.person >= columns.personCount() || !scope.covers(interaction.at) ||
            !scope.has(interaction.person))
            continue;
        counts.add(standing.of(interaction.person, interaction.at), interaction.channel, interaction.person);
    }
    counts.sumUp();
    const bool people = spec.count == u"people"_s;
    const std::vector<qint64> &cells = people ? counts.cells.counts() : counts.interactions;
    const std::vector<qint64> rows = people ? counts.peopleOfRows() : counts.rowInteractions;
    const std::vector<qint64> whole = people ? counts.peopleOfChannels() : counts.channelInteractions;
    counts.cells.counts();
    std::vector<std::size_t> shown;
    for (std::size_t channel = 0; channel < counts.channels; ++channel) {
        if (counts.channelInteractions[channel] > 0)
            shown.push_back(channel);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [&whole](std::size_t a, std::size_t b) { return whole[a] > whole[b]; });

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Stages and channels: %1").arg(journey.name);
    value.finding = heatFinding(counts, cells, journey, columns.channels, people);
    value.definition =
        QCoreApplication::translate(
            "Insight", "Each interaction counts at the stage on which its person stood at that moment "
                       "(the new one, if it came with a move), also after the purchase.") +
        u' ' +
        (people ? QCoreApplication::translate(
                      "Insight", "Cells count distinct people, so a row's total can be less than its sum.")
                : QCoreApplication::translate("Insight", "Cells count interactions."));
    value.n = counts.everybody();
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns = {column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text)};
    for (const std::size_t channel : shown) {
        const QString word = columns.channels.word(std::uint16_t(channel));
        value.columns.append({channelKey(word), channelName(word), Kind::Count});
    }
    value.columns.append(
        column(u"total", QCoreApplication::translate("Insight", "Any channel"), Kind::Count));
    for (std::size_t i = 0; i < counts.rows; ++i) {
        const std::size_t row = (i + 1) % counts.rows; // beside the journey comes last
        QList<Cell> line{textCell(rowName(journey, row))};
        for (const std::size_t channel : shown) {
            const std::size_t cell = row * counts.channels + channel;
            line.append(countCell(cells[cell]));
            if (spec.withPeople && cells[cell] > 0)
                line.last().people = counts.cells.ids(cell, columns);
        }
        line.append(countCell(rows[row]));
        value.rows.append(line);
    }
    value.totals = {{u"journey"_s, journey.name},
                    {u"count"_s, spec.count},
                    {u"interactions"_s, counts.all},
                    {u"people"_s, value.n}};
    return value;
}

} // namespace vouch::insight
