// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_log.h"

#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deals.h"
#include "core/exchange/event_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

constexpr qsizetype maxOfOneTime = 200; ///< moves that are put in order by what they left

struct Event {
    int stage;
    Millis at;
    bool dayOnly = false;
    qint64 line = 0;
    int amount = -1;     ///< of all the amounts of the file; −1: the row states none
    bool quiet = false;  ///< a change of something else: no move
    bool begins = false; ///< the deal was made; at one time with a move it comes first
    int left = -1;       ///< the stage that the row says was left, by its number in the names of those
};

/// A row that says that a deal was made, but not at which stage.
struct Beginning {
    Millis at = 0;
    bool dayOnly = false;
    RowIssue issue;
};

struct Case {
    QString id;
    QString name;
    QString email;
    QString owner;
    QString origin;
    qint64 line = 0;
    QList<Event> events;
    QList<Beginning> beginnings;
    QString stage; ///< where the deal stands, where every row says so
    QString firstOld;
    Millis firstOldAt = 0;
    bool refused = false;
};

struct Names {
    QStringList list;
    QHash<QString, int> index;

    int operator()(const QString &name)
    {
        const auto found = index.constFind(name);
        if (found != index.cend())
            return *found;
        index.insert(name, int(list.size()));
        list.append(name);
        return int(list.size()) - 1;
    }
};

/// Stages in the order in which people come to them for the first time, on the average; won and lost last.
QStringList orderedStages(const QList<Case> &cases, const QStringList &stages, const ReadOptions &options,
                          const QString &key)
{
    QList<double> sum(stages.size(), 0);
    QList<int> count(stages.size(), 0);
    for (const Case &each : cases) {
        QSet<int> seen;
        for (const Event &event : each.events) {
            if (event.quiet || seen.contains(event.stage))
                continue;
            sum[event.stage] += double(seen.size());
            ++count[event.stage];
            seen.insert(event.stage);
        }
    }
    QList<double> rank;
    QList<int> order;
    for (int i = 0; i < stages.size(); ++i) {
        const double last = isLostStage(options, key, stages.at(i))  ? 2e6
                            : isWonStage(options, key, stages.at(i)) ? 1e6
                                                                     : 0;
        rank.append(last + (count.at(i) > 0 ? sum.at(i) / count.at(i) : 0));
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank.at(a) < rank.at(b); });
    QStringList result;
    for (const int stage : order)
        result.append(stages.at(stage));
    return result;
}

/// A file with one row for each event: case, stage, time.
class EventLogReader
{
public:
    EventLogReader(CsvTable &table, const ReadContext &context, const ColumnReadings &readings)
        : m_table(table)
        , m_context(context)
        , m_readings(readings)
    {
        m_stage = table.column(eventStageKeys());
        m_time = table.column(eventTimeKeys());
        m_case = table.column(eventCaseKeys());
        m_from = table.column(eventLeftKeys());
        m_field = m_from >= 0 && table.column({u"new value"_s}) >= 0
                      ? table.column({u"field event"_s, u"field"_s, u"field name"_s, u"changed field"_s,
                                      u"edited field"_s})
                      : -1;
        if (m_field >= 0) {
            m_stage = table.column({u"new value"_s});
            m_current = table.column({u"stage"_s, u"deal stage"_s, u"stage name"_s});
        }
        m_name = table.column(QStringList{u"opportunity name"_s, u"deal name"_s, u"contact name"_s,
                                          u"customer name"_s, u"full name"_s, u"display name"_s, u"person"_s,
                                          u"name"_s} +
                              eventPersonKeys());
        m_email = table.column(eventEmailKeys() + QStringList{u"contact email"_s, u"email address"_s});
        m_owner = table.column({u"owner"_s, u"deal owner"_s, u"opportunity owner"_s, u"contact owner"_s});
        m_origin =
            table.column({u"channel"_s, u"case channel"_s, u"origin"_s, u"source"_s, u"lead source"_s});
        m_amount = table.column(dealAmountKeys());
        m_currency = table.column(dealCurrencyKeys());
        const bool salesforce = table.column({u"opportunity id"_s, u"opportunity name"_s}) >= 0;
        m_source = m_from >= 0 && salesforce ? u"salesforce"_s : u"case"_s;
    }

    bool usable() const { return m_stage >= 0 && m_time >= 0 && m_case >= 0 && m_case != m_stage; }

    void read()
    {
        while (m_table.next())
            readRow();
        const bool newestFirst = runsBackwards();
        for (Case &each : m_cases) {
            if (newestFirst)
                std::reverse(each.events.begin(), each.events.end());
            begin(each);
            std::stable_sort(each.events.begin(), each.events.end(), [](const Event &a, const Event &b) {
                return a.at != b.at ? a.at < b.at : a.begins && !b.begins;
            });
            chain(each.events);
        }
    }

    bool hand(const QString &key, const QString &name)
    {
        if (m_cases.isEmpty())
            return true;
        tellJourney(m_context, key, name, orderedStages(m_cases, m_stages.list, m_context.options, key));
        QList<StageMeaning> meanings;
        for (const QString &stage : std::as_const(m_stages.list)) {
            meanings.append(meaningIn(m_context.options, key, stage));
            m_won.append(meanings.last() == StageMeaning::Purchase);
            m_lost.append(meanings.last() == StageMeaning::Lost);
        }
        DealStages deals(meanings);
        for (const Case &each : std::as_const(m_cases))
            deals.look(stagesOf(each));
        UnwonAmounts unwon;
        for (Case &each : m_cases) {
            if (each.refused && each.events.isEmpty())
                continue; // its only row was told of already
            const DealStory story = storyOf(each, deals);
            if (story.amount)
                unwon.add(story.state(), story.amount->money);
            // Of a deal that is not won no sale is lost by it; it is named all the same.
            if (story.amount && !story.amount->money && !story.won)
                m_context.sink.warning({m_context.file, story.amount->line, story.amount->problem});
            Draft draft = draftOf(each, key, story);
            const bool nothingLeft = draft.visits.isEmpty() && !each.events.isEmpty();
            if (!nothingLeft && !m_context.sink.add(std::move(draft)))
                return false;
            each.events = {};
        }
        unwon.tell(m_context);
        return true;
    }

private:
    void readRow()
    {
        const QString id = m_table.cell(m_case);
        const QString stage = m_table.cell(m_stage);
        const auto at = m_readings.time(m_table, m_time);
        const RowKind kind = kindOf(stage);
        if (id.isEmpty() || (stage.isEmpty() && kind == RowKind::Move)) {
            m_context.sink.failed(m_table.issue(QCoreApplication::translate(
                "Exchange", "The row does not say whose step it is, or which stage was entered.")));
            return;
        }
        if (!at) {
            m_context.sink.failed(m_table.issue(ColumnReadings::noTime(m_table, m_time)));
            return;
        }
        const int index = m_caseIndex(id);
        if (index == m_cases.size()) {
            Case made;
            made.id = id;
            made.line = m_table.line();
            m_cases.append(made);
        }
        Case &entry = m_cases[index];
        remember(entry.name, m_name);
        remember(entry.email, m_email);
        remember(entry.origin, m_origin);
        if (const QString owner = m_table.cell(m_owner); !owner.isEmpty())
            entry.owner = owner;
        const bool dayOnly = at->zone == ParsedTime::Zone::DateOnly;
        int amount = -1;
        if (!m_table.cell(m_amount).isEmpty()) {
            amount = int(m_amounts.size());
            m_amounts.append(stated(m_table, m_readings, m_amount, m_currency));
        }
        if (kind == RowKind::Beginning) {
            entry.stage = m_table.cell(m_current);
            entry.beginnings.append({at->at, dayOnly, m_table.issue({})});
            return;
        }
        const QString from = m_table.cell(m_from);
        if (m_field >= 0 && kind == RowKind::Move && !from.isEmpty() &&
            (entry.firstOld.isEmpty() || at->at < entry.firstOldAt)) {
            entry.firstOld = from;
            entry.firstOldAt = at->at;
        }
        if (kind == RowKind::Other || (m_from >= 0 && from == stage)) {
            if (amount >= 0 && kind == RowKind::Move)
                entry.events.append({m_stages(stage), at->at, dayOnly, m_table.line(), amount, true});
            m_context.sink.skipped(m_table.issue(QCoreApplication::translate(
                "Exchange", "The row notes a change of something else; the stage stayed the same.")));
            return;
        }
        entry.events.append({m_stages(stage), at->at, dayOnly, m_table.line(), amount, false, false,
                             from.isEmpty() ? -1 : m_left(from)});
    }

    /// Exports often show the newest row first. The rows of one day or moment stand in that order, too.
    bool runsBackwards() const
    {
        qint64 down = 0;
        qint64 up = 0;
        for (const Case &each : m_cases) {
            for (qsizetype i = 1; i < each.events.size(); ++i) {
                down += each.events.at(i).at < each.events.at(i - 1).at;
                up += each.events.at(i).at > each.events.at(i - 1).at;
            }
        }
        return down > up;
    }

    /// Moves of one time follow each other by what each of them left, as far as the rows say so.
    void chain(QList<Event> &events) const
    {
        for (auto from = events.begin(); from != events.end();) {
            const auto to =
                std::find_if(from, events.end(), [from](const Event &event) { return event.at != from->at; });
            if (to - from > 1 && to - from < maxOfOneTime)
                chainOne(from == events.begin() ? nullptr : &*(from - 1), from, to);
            from = to;
        }
    }

    void chainOne(const Event *before, QList<Event>::iterator from, QList<Event>::iterator to) const
    {
        for (; from != to; before = &*from++) {
            const auto follows = [this, before](const Event &event) {
                return before && leaves(event, before->stage);
            };
            // What leaves a stage that no other row of this time leads to comes first.
            const auto begins = [this, from, to](const Event &event) {
                return event.left >= 0 && std::none_of(from, to, [&](const Event &other) {
                           return &other != &event && leaves(event, other.stage);
                       });
            };
            auto next = std::find_if(from, to, follows);
            if (next == to && !from->begins)
                next = std::find_if(from, to, begins);
            if (next != to)
                std::rotate(from, next, next + 1);
        }
    }

    bool leaves(const Event &event, int stage) const
    {
        return event.left >= 0 && m_left.list.at(event.left) == m_stages.list.at(stage);
    }

    static QList<int> stagesOf(const Case &each)
    {
        QList<int> stages;
        for (const Event &event : each.events)
            stages.append(event.stage);
        return stages;
    }

    /// What a row of a history of fields is about: a move, that the deal was made, or another field.
    enum class RowKind { Move, Beginning, Other };

    RowKind kindOf(const QString &newValue) const
    {
        static const QStringList stages{u"stage"_s,       u"deal stage"_s,    u"opportunity stage"_s,
                                        u"sales stage"_s, u"stage name"_s,    u"phase"_s,
                                        u"etape"_s,       u"etapa"_s,         u"fase"_s,
                                        u"stufe"_s,       u"verkaufsphase"_s, u"jie duan"_s};
        static const QStringList made{u"created"_s,     u"create"_s,        u"opportunity created"_s,
                                      u"erstellt"_s,    u"cree"_s,          u"creado"_s,
                                      u"creato"_s,      u"criado"_s,        u"gemaakt"_s,
                                      u"chuang jian"_s, u"yi chuang jian"_s};
        if (m_field < 0)
            return RowKind::Move;
        const QString field = headerKey(m_table.cell(m_field));
        if (made.contains(field) || (field.isEmpty() && newValue.isEmpty() && m_table.cell(m_from).isEmpty()))
            return RowKind::Beginning;
        return stages.contains(field) || field.isEmpty() ? RowKind::Move : RowKind::Other;
    }

    /// A deal was made at the stage that its first move left, else where it stands.
    void begin(Case &each)
    {
        const QString stage = each.firstOld.isEmpty() ? each.stage : each.firstOld;
        for (Beginning &beginning : each.beginnings) {
            if (!stage.isEmpty()) {
                each.events.prepend({m_stages(stage), beginning.at, beginning.dayOnly, beginning.issue.line,
                                     -1, false, true});
                continue;
            }
            beginning.issue.reason = QCoreApplication::translate(
                "Exchange", "The row says that a deal was made, and none says at which stage.");
            m_context.sink.failed(beginning.issue);
            each.refused = true;
        }
        each.beginnings.clear();
    }

    void remember(QString &target, int column) const
    {
        if (target.isEmpty())
            target = m_table.cell(column);
    }

    Draft draftOf(const Case &each, const QString &key, const DealStory &story) const
    {
        Draft draft;
        draft.file = m_context.file;
        draft.line = each.line;
        draft.countVisits = true;
        draft.journeyKey = key;
        nameCase(draft.person, m_source, each.id, each.name, each.email);
        draft.person.owner = each.owner;
        draft.person.source = each.origin;
        const bool unread = story.won && story.amount && !story.amount->money;
        for (const Event &event : each.events) {
            if (event.quiet)
                continue;
            VisitDraft visit;
            visit.stage = m_stages.list.at(event.stage);
            visit.at = event.at;
            visit.dayOnly = event.dayOnly;
            // Without its amount the sale would be a lesser one or none: the row waits for a better file.
            if (unread && event.at == story.wonAt && m_won.at(event.stage)) {
                m_context.sink.failed({m_context.file, event.line, story.amount->problem});
                continue;
            }
            draft.visits.append(visit);
        }
        draft.rows = draft.visits.size();
        if (!each.events.isEmpty() && !unread)
            addDeal(draft, m_source, each.id, story, m_context.options.currency);
        return draft;
    }

    DealStory storyOf(const Case &each, const DealStages &deals) const
    {
        DealStory story;
        story.amounts = m_amount >= 0;
        int last = -1;
        int won = -1;
        QSet<int> before;
        for (const Event &event : each.events) {
            last = event.amount >= 0 ? event.amount : last;
            story.lastAt = event.at;
            const bool wins = m_won.at(event.stage);
            if (wins && !story.won) {
                story.wonAt = event.at;
                story.wonOnDay = event.dayOnly;
            }
            if (story.wonAt == 0)
                before.insert(event.stage);
            // What goes on after its purchase stays sold; what comes back to where it stood before does not.
            const bool lost = m_lost.at(event.stage);
            story.won = wins || (story.won && !lost && deals.liesBehind(event.stage) &&
                                 !before.contains(event.stage));
            story.lost = lost;
            if (wins) {
                won = last;
                story.amountAt = event.at;
            }
        }
        // Stated on other rows alone, the last amount is the deal's all the same.
        if (const int amount = won >= 0 ? won : last; amount >= 0)
            story.amount = m_amounts.at(amount);
        return story;
    }

    CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    int m_field = -1, m_current = -1; ///< of a history of fields
    int m_stage, m_time, m_case, m_from, m_name, m_email, m_owner, m_origin, m_amount, m_currency;
    QString m_source;
    Names m_stages;
    Names m_left;              ///< stages as rows name those that were left
    QList<bool> m_won, m_lost; ///< by stage
    QList<Stated> m_amounts;   ///< in order of the rows
    Names m_caseIndex;
    QList<Case> m_cases;
};

} // namespace

std::optional<bool> readEventLog(CsvTable &table, const ReadContext &context, const ColumnReadings &readings,
                                 QString name)
{
    EventLogReader reader(table, context, readings);
    if (!reader.usable())
        return std::nullopt;
    reader.read();
    if (name.isEmpty())
        name = QFileInfo(context.file).completeBaseName();
    return reader.hand(journeyKeyFor(name), name);
}

} // namespace vouch::exchange
