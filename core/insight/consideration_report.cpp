// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/words/journeys.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// How a person's weighing ended: the first purchase or loss since the first brand was on the list.
struct Ending {
    Millis at = 0; ///< 0: undecided
    bool won = false;
};

/// One line of the table: of `whole`, so many.
struct Line {
    QString part, name;
    qint64 count = 0, whole = 0;
    std::optional<double> reference = std::nullopt;
    std::vector<std::int64_t> people = {};
};

class Weighing
{
public:
    explicit Weighing(const Scope &scope)
        : m_scope(scope)
        , m_columns(scope.columns)
    {
        gatherLists();
        findEndings();
    }

    QList<Line> lines()
    {
        QList<Line> lines;
        addBrands(lines);
        addSizes(lines);
        addLosses(lines);
        addDrivers(lines);
        return lines;
    }
    qint64 people() const { return qint64(m_lists.size()); }
    qint64 undecided() const
    {
        return std::count_if(m_endings.begin(), m_endings.end(),
                             [](const auto &entry) { return entry.second.at == 0; });
    }
    qint64 won() const
    {
        return std::count_if(m_endings.begin(), m_endings.end(),
                             [](const auto &entry) { return entry.second.at != 0 && entry.second.won; });
    }
    qint64 decided() const { return people() - undecided(); }

private:
    bool wanted(PersonIndex person) const { return person < m_columns.personCount() && m_scope.has(person); }

    void gatherLists()
    {
        for (const Consideration &item : m_columns.considerations) {
            if (wanted(item.person) && m_scope.covers(item.addedAt))
                m_lists[item.person].push_back(&item);
        }
    }

    void findEndings()
    {
        for (const auto &[person, list] : m_lists) {
            Millis begun = list.front()->addedAt;
            for (const Consideration *item : list)
                begun = std::min(begun, item->addedAt);
            m_begun[person] = begun;
            m_endings[person] = {};
        }
        const auto end = [this](PersonIndex person, Millis at, bool won) {
            const auto known = m_endings.find(person);
            if (known == m_endings.end() || at < m_begun[person] || at >= m_scope.to)
                return;
            Ending &ending = known->second;
            if (ending.at == 0 || at < ending.at)
                ending = {at, won};
        };
        for (const Purchase &purchase : m_columns.purchases) {
            if (isSale(purchase))
                end(purchase.person, purchase.at, true);
        }
        for (const JourneyEvents &journey : m_columns.journeys) {
            if (m_scope.journey && m_scope.journey != &journey)
                continue;
            for (const Transition &move : journey.transitions) {
                const bool lost = move.to < 0 ||
                                  (std::size_t(move.to) < journey.stages.size() &&
                                   journey.stages[std::size_t(move.to)].meaning == keyOf(StageMeaning::Lost));
                if (lost)
                    end(move.person, move.at, false);
            }
        }
    }

    std::int64_t idOf(PersonIndex person) const { return m_columns.personIds[person]; }

    /// Of those who weigh: on how many lists each brand was; of those who took it off: who put it back.
    void addBrands(QList<Line> &lines)
    {
        struct Brand {
            std::set<std::int64_t> listed, removed, returned;
        };
        std::map<std::uint16_t, Brand> brands;
        for (const auto &[person, list] : m_lists) {
            for (const Consideration *item : list) {
                Brand &brand = brands[item->brand];
                brand.listed.insert(idOf(person));
                if (item->removedAt == 0)
                    continue;
                brand.removed.insert(idOf(person));
                for (const Consideration *later : list) {
                    if (later->brand == item->brand && later->addedAt >= item->removedAt && later != item)
                        brand.returned.insert(idOf(person));
                }
            }
        }
        std::vector<std::pair<qint64, std::uint16_t>> order;
        for (const auto &[word, brand] : brands)
            order.emplace_back(-qint64(brand.listed.size()), word);
        std::sort(order.begin(), order.end());
        const auto add = [&](const QString &part, std::uint16_t word, const std::set<std::int64_t> &some,
                             qint64 whole) {
            lines.append({part, m_columns.brands.word(word), qint64(some.size()), whole, std::nullopt,
                          std::vector<std::int64_t>(some.begin(), some.end())});
        };
        for (const auto &entry : order)
            add(u"in-set"_s, entry.second, brands[entry.second].listed, people());
        for (const auto &entry : order) {
            const Brand &brand = brands[entry.second];
            if (!brand.removed.empty())
                add(u"returned"_s, entry.second, brand.returned, qint64(brand.removed.size()));
        }
    }

    /// Brands on a list at a moment.
    static int sizeAt(const std::vector<const Consideration *> &list, Millis at)
    {
        std::set<std::uint16_t> brands;
        for (const Consideration *item : list) {
            if (item->addedAt <= at && (item->removedAt == 0 || item->removedAt > at))
                brands.insert(item->brand);
        }
        return int(brands.size());
    }

    void addSizes(QList<Line> &lines)
    {
        std::map<int, Line> sizes;
        for (const auto &[person, ending] : m_endings) {
            if (ending.at == 0)
                continue;
            const int size = sizeAt(m_lists[person], ending.at);
            Line &line = sizes[size];
            ++line.whole;
            line.count += ending.won ? 1 : 0;
            if (ending.won)
                line.people.push_back(idOf(person));
        }
        for (auto &[size, line] : sizes) {
            line.part = u"set-size"_s;
            line.name = QString::number(size);
            lines.append(line);
        }
    }

    /// To whom people went, from which stage.
    void addLosses(QList<Line> &lines)
    {
        std::map<std::pair<std::uint16_t, QString>, Line> losses;
        qint64 all = 0;
        for (const JourneyEvents &journey : m_columns.journeys) {
            if (m_scope.journey && m_scope.journey != &journey)
                continue;
            for (const Exit &exit : journey.exits) {
                if (exit.transition >= journey.transitions.size() || exit.competitor == 0)
                    continue;
                const Transition &move = journey.transitions[exit.transition];
                if (!wanted(move.person) || !m_scope.covers(move.at))
                    continue;
                const QString stage = move.from >= 0 && std::size_t(move.from) < journey.stages.size()
                                          ? journey.stages[std::size_t(move.from)].name
                                          : QString();
                Line &line = losses[{exit.competitor, stage}];
                ++line.count;
                line.people.push_back(idOf(move.person));
                ++all;
            }
        }
        for (auto &[key, line] : losses) {
            line.part = u"lost-to"_s;
            line.name = key.second.isEmpty()
                            ? m_columns.brands.word(key.first)
                            : QCoreApplication::translate("Insight", "%1 from %2", "a competitor, a stage")
                                  .arg(m_columns.brands.word(key.first), key.second);
            line.whole = all;
            lines.append(line);
        }
    }

    /// Rational and emotional drivers of wins and of what was not won, beside the 30 to 70 of the source.
    void addDrivers(QList<Line> &lines)
    {
        qint64 counts[2][2] = {{0, 0}, {0, 0}}; // won, emotional
        std::vector<std::int64_t> who[2][2];
        for (const Driver &driver : m_columns.driverEvents) {
            if (!wanted(driver.person) || !m_scope.covers(driver.at))
                continue;
            ++counts[driver.won ? 1 : 0][driver.emotional ? 1 : 0];
            who[driver.won ? 1 : 0][driver.emotional ? 1 : 0].push_back(idOf(driver.person));
        }
        for (const int won : {1, 0}) {
            const qint64 all = counts[won][0] + counts[won][1];
            if (all == 0)
                continue;
            for (const int emotional : {0, 1}) {
                const QString name =
                    won ? (emotional ? QCoreApplication::translate("Insight", "Emotional, won")
                                     : QCoreApplication::translate("Insight", "Rational, won"))
                        : (emotional ? QCoreApplication::translate("Insight", "Emotional, not won")
                                     : QCoreApplication::translate("Insight", "Rational, not won"));
                lines.append({u"drivers"_s, name, counts[won][emotional], all, emotional ? 0.7 : 0.3,
                              std::move(who[won][emotional])});
            }
        }
    }

    const Scope &m_scope;
    const EventColumns &m_columns;
    std::map<PersonIndex, std::vector<const Consideration *>> m_lists;
    std::map<PersonIndex, Millis> m_begun;
    std::map<PersonIndex, Ending> m_endings;
};

QList<Column> weighingColumns()
{
    using Kind = Column::Kind;
    return QList<Column>{column(u"part", QCoreApplication::translate("Insight", "Question"), Kind::Text),
                         column(u"name", QCoreApplication::translate("Insight", "Answer"), Kind::Text),
                         column(u"count", QCoreApplication::translate("Insight", "Count"), Kind::Count),
                         column(u"n", QCoreApplication::translate("Insight", "Of"), Kind::Count)} +
           shareColumns(QCoreApplication::translate("Insight", "Share")) +
           QList<Column>{
               column(u"reference", QCoreApplication::translate("Insight", "Source says"), Kind::Share)};
}

} // namespace

Result<ReportValue> considerationReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    Weighing weighing(scope);

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "What people weigh");
    value.definition = QCoreApplication::translate(
        "Insight",
        "On the list: people on whose list the brand was / people with a list. Taken off and put back: of "
        "those who took a brand off, who put it on again. Won with so many on the list: won / (won + lost) "
        "by the number of brands on it at that moment; a person's weighing ends with the first purchase "
        "(won) or the first exit or lost stage (lost) after the first brand was listed. Lost to: exits that "
        "name a competitor, by stage. What drove it: rational and emotional drivers, beside 30 % and 70 % "
        "in the source. Intervals: Wilson 1927.");
    value.n = weighing.people();
    value.immatureN = weighing.undecided();
    value.dataRevision = columns.dataRevision;
    value.columns = weighingColumns();
    QList<Line> lines = weighing.lines();
    for (Line &line : lines) {
        Cell count = countCell(line.count);
        if (spec.withPeople) {
            std::sort(line.people.begin(), line.people.end());
            line.people.erase(std::unique(line.people.begin(), line.people.end()), line.people.end());
            count.people = std::move(line.people);
        }
        value.rows.append(
            QList<Cell>{textCell(line.part), textCell(line.name), count, countCell(line.whole)} +
            shareCells(line.count, line.whole) +
            QList<Cell>{line.reference ? numberCell(*line.reference) : Cell{}});
    }
    const qint64 won = weighing.won();
    const qint64 decided = weighing.decided();
    value.totals = {{u"people"_s, value.n},
                    {u"undecided"_s, value.immatureN},
                    {u"won"_s, won},
                    {u"lost"_s, decided - won},
                    {u"win_rate"_s, shareJson(won, decided)}};
    if (columns.considerations.empty() && columns.driverEvents.empty())
        value.finding = QCoreApplication::translate(
            "Insight", "No brands and no drivers have been recorded yet; note on a person what they weigh.");
    else if (value.rows.isEmpty())
        value.finding = emptyFinding();
    else if (decided == 0)
        value.finding = QCoreApplication::translate(
            "Insight", "Of %n people with a list, nobody has decided yet.", nullptr, int(value.n));
    else
        value.finding = QCoreApplication::translate(
                            "Insight", "Of %Ln people who weighed brands and decided, %1 chose us: %2.",
                            nullptr, int(decided))
                            .arg(numberText(won), intervalText(won, decided));
    return value;
}

} // namespace vouch::insight
