// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_log.h"

#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_columns.h"
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

/// A change of something else than the stage, where a row tells one: from what to what.
struct FieldChange {
    enum class Field { Amount, Expected, Probability, Owner };
    Field field;
    Millis at = 0;
    bool dayOnly = false;
    DealStatement before, after; ///< of which the field counts
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
    DealCells cells; ///< of a deal
    int amount = -1; ///< of a deal whose moves state none: what its other rows do
    QList<FieldChange> changes;
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

/// Stages in the order in which people come to them for the first time, on the average; won, what lies behind
/// it, and lost last.
QStringList orderedStages(const QList<Case> &cases, const QStringList &stages, const ReadOptions &options,
                          const QString &key, const QStringList &behind)
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
        const double last = isLostStage(options, key, stages.at(i))                                   ? 2e6
                            : isWonStage(options, key, stages.at(i)) || behind.contains(stages.at(i)) ? 1e6
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
        , m_columns(table)
    {
        m_deals = tellsDealEvents(table);
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
        m_amount = m_columns.amount;
        m_currency = m_columns.currency;
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
        QList<StageMeaning> meanings;
        for (const QString &stage : std::as_const(m_stages.list)) {
            meanings.append(meaningIn(m_context.options, key, stage));
            m_won.append(meanings.last() == StageMeaning::Purchase);
            m_lost.append(meanings.last() == StageMeaning::Lost);
        }
        DealStages deals(meanings);
        for (const Case &each : std::as_const(m_cases))
            deals.look(stagesOf(each));
        // Where nobody has said yet what stages mean, a deal that has come to where others come only after
        // their purchase is sold.
        QStringList behind;
        const bool known = m_context.options.knownStages.contains(key);
        for (int stage = 0; m_deals && !known && stage < m_stages.list.size(); ++stage) {
            if (!deals.liesOnlyBehind(stage))
                continue;
            behind.append(m_stages.list.at(stage));
            m_won[stage] = true;
        }
        tellJourney(m_context, key, name,
                    orderedStages(m_cases, m_stages.list, m_context.options, key, behind), m_deals, behind);
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
            const bool nothingLeft = draft.visitRows() == 0 && !each.events.isEmpty();
            if (!nothingLeft && !m_context.sink.add(std::move(draft)))
                return false;
            each.events = {};
        }
        if (!m_deals)
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
        if (m_deals)
            entry.cells.remember(m_table, m_columns, m_readings);
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
            entry.amount = amount;
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
            else if (m_deals && kind == RowKind::Other)
                noteChange(entry, at->at, dayOnly);
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
        if (m_deals) {
            tellStory(each.cells.put(draft, m_source, each.id), story);
            draft.deals.first().history = historyOf(each, story);
        } else {
            nameCase(draft.person, m_source, each.id, each.name, each.email);
            draft.person.owner = each.owner;
            draft.person.source = each.origin;
        }
        QList<VisitDraft> &visits = m_deals ? draft.deals.first().visits : draft.visits;
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
            if (m_deals && m_lost.at(event.stage))
                visit.reason = each.cells.reason;
            visits.append(visit);
        }
        draft.rows = visits.size();
        if (m_deals && unread)
            draft.deals.first().status = DealStatus::Open;
        if (!m_deals && !each.events.isEmpty() && !unread)
            addDeal(draft, m_source, each.id, story, m_context.options.currency);
        return draft;
    }

    /// What the row of a history of fields says of a deal beside its stage.
    void noteChange(Case &entry, Millis at, bool dayOnly) const
    {
        using Field = FieldChange::Field;
        static const QHash<QString, Field> fields{
            {u"amount"_s, Field::Amount},           {u"close date"_s, Field::Expected},
            {u"probability"_s, Field::Probability}, {u"owner"_s, Field::Owner},
            {u"opportunity owner"_s, Field::Owner}, {u"deal owner"_s, Field::Owner}};
        const auto field = fields.constFind(headerKey(m_table.cell(m_field)));
        if (field == fields.cend())
            return;
        const auto read = [&](const QString &cell) {
            DealStatement said;
            if (*field == Field::Amount) {
                const Result<QString> currency = m_readings.currency(m_table, m_currency);
                const auto amount =
                    currency ? parseMoney(
                                   cell, AmountContext(*currency, m_readings.mark(m_amount, cell, *currency)))
                             : std::nullopt;
                if (amount && amount->minor >= 0)
                    said.amount = *amount;
            } else if (*field == Field::Expected) {
                if (const auto day = parseTime(cell, m_readings.dates(m_time))) {
                    said.expected = day->at;
                    said.expectedDayOnly = day->zone == ParsedTime::Zone::DateOnly;
                }
            } else if (*field == Field::Probability) {
                said.probability = percentFrom(cell);
            } else {
                said.owner = cell;
            }
            return said;
        };
        entry.changes.append({*field, at, dayOnly, read(m_table.cell(m_from)), read(m_table.cell(m_stage))});
    }

    /// What the deal was thought to be from when on, as far as rows with a date of their own say so.
    QList<DealStatement> historyOf(const Case &each, const DealStory &story) const
    {
        QList<DealStatement> history;
        if (m_field < 0) {
            for (const Event &event : each.events) {
                if (event.amount < 0 || !m_amounts.at(event.amount).money ||
                    (story.won && event.at > story.amountAt))
                    continue;
                DealStatement said;
                said.at = event.at;
                said.dayOnly = event.dayOnly;
                said.amount = m_amounts.at(event.amount).money;
                if (history.isEmpty() || history.last().amount != said.amount)
                    history.append(said);
            }
            return history;
        }
        QList<FieldChange> changes = each.changes;
        std::stable_sort(changes.begin(), changes.end(),
                         [](const FieldChange &a, const FieldChange &b) { return a.at < b.at; });
        if (changes.isEmpty())
            return history;
        // What the first change of each field left held from the beginning.
        DealStatement said;
        said.at = each.events.isEmpty() ? changes.first().at : each.events.first().at;
        said.dayOnly = each.events.isEmpty() ? changes.first().dayOnly : each.events.first().dayOnly;
        QSet<int> begun;
        for (const FieldChange &change : std::as_const(changes)) {
            if (!begun.contains(int(change.field)))
                take(said, change.field, change.before);
            begun.insert(int(change.field));
        }
        if (!said.saysNothing() && said.at < changes.first().at)
            history.append(said);
        for (const FieldChange &change : std::as_const(changes)) {
            take(said, change.field, change.after);
            said.at = change.at;
            said.dayOnly = change.dayOnly;
            history.append(said);
        }
        return history;
    }

    static void take(DealStatement &into, FieldChange::Field field, const DealStatement &from)
    {
        switch (field) {
        case FieldChange::Field::Amount:
            into.amount = from.amount;
            break;
        case FieldChange::Field::Expected:
            into.expected = from.expected;
            into.expectedDayOnly = from.expectedDayOnly;
            break;
        case FieldChange::Field::Probability:
            into.probability = from.probability;
            break;
        case FieldChange::Field::Owner:
            into.owner = from.owner;
            break;
        }
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
            if (lost && !story.lost) {
                story.lostAt = event.at;
                story.lostOnDay = event.dayOnly;
            }
            story.won = wins || (!m_deals && story.won && !lost && deals.liesBehind(event.stage) &&
                                 !before.contains(event.stage));
            story.lost = lost;
            if (wins) {
                won = last;
                story.amountAt = event.at;
            }
        }
        // Stated on other rows alone, the last amount is the deal's all the same.
        // A deal that is won no more is worth what was said last.
        const bool asWon = won >= 0 && (story.won || !m_deals);
        const int amount = asWon ? won : last >= 0 || !m_deals ? last : each.amount;
        if (amount >= 0)
            story.amount = m_amounts.at(amount);
        return story;
    }

    CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    int m_field = -1, m_current = -1; ///< of a history of fields
    DealColumns m_columns;
    bool m_deals = false; ///< whether cases are deals; else they are people
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

bool tellsDealEvents(const CsvTable &table)
{
    const int column = table.column(eventCaseKeys());
    return column >= 0 && !isPersonsCase(table.keys().at(column));
}

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
