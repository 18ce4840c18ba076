// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/deal_stages.h"
#include "core/exchange/readers.h"
#include "core/exchange/stage_words.h"
#include "core/people/identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

const QStringList &caseKeys()
{
    static const QStringList keys{
        u"caseid"_s,  u"case id"_s,   u"case concept name"_s, u"case"_s,        u"opportunity id"_s,
        u"deal id"_s, u"lead id"_s,   u"contact id"_s,        u"customer id"_s, u"person id"_s,
        u"user id"_s, u"ticket id"_s, u"record id"_s,         u"case number"_s, u"email"_s,
        u"e mail"_s,  u"person"_s,    u"contact"_s,           u"customer"_s,    u"name"_s};
    return keys;
}

const QStringList &stageKeys()
{
    static const QStringList keys{u"to stage"_s,        u"activityid"_s, u"activity id"_s, u"activity"_s,
                                  u"concept name"_s,    u"new stage"_s,  u"new value"_s,   u"stage"_s,
                                  u"stage name"_s,      u"event"_s,      u"step"_s,        u"deal stage"_s,
                                  u"lifecycle stage"_s, u"status"_s};
    return keys;
}

const QStringList &timeKeys()
{
    static const QStringList keys{u"completetimestamp"_s,
                                  u"complete timestamp"_s,
                                  u"time timestamp"_s,
                                  u"timestamp"_s,
                                  u"edit date"_s,
                                  u"last modified"_s,
                                  u"entered at"_s,
                                  u"changed at"_s,
                                  u"moved at"_s,
                                  u"happened at"_s,
                                  u"start timestamp"_s,
                                  u"date entered"_s,
                                  u"entered on"_s,
                                  u"time"_s,
                                  u"datetime"_s,
                                  u"date"_s,
                                  u"at"_s};
    return keys;
}

QStringList folded(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(headerKey(header));
    return keys;
}

const QStringList &amountKeys()
{
    static const QStringList keys = folded(
        {u"amount"_s, u"deal amount"_s, u"deal value"_s, u"value"_s, u"revenue"_s, u"betrag"_s, u"umsatz"_s,
         u"wert"_s,   u"montant"_s,     u"importe"_s,    u"monto"_s, u"importo"_s, u"valor"_s,  u"bedrag"_s,
         u"kwota"_s,  u"belopp"_s,      u"сумма"_s,      u"tutar"_s, u"金额"_s,    u"金額"_s,   u"금액"_s});
    return keys;
}

const QStringList &currencyKeys()
{
    static const QStringList keys = folded({u"currency"_s, u"deal currency"_s, u"amount currency"_s,
                                            u"währung"_s, u"devise"_s, u"moneda"_s, u"valuta"_s, u"货币"_s});
    return keys;
}

/// "Date entered "Demo (Sales Pipeline)"" and hs_v2_date_entered_demo: one column for each stage.
std::optional<QString> stageOfColumn(const QString &header)
{
    static const QRegularExpression words(u"^Date entered\\s+(.+)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression internal(u"^hs(?:_v2)?_date_entered_(.+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString stage;
    if (const auto match = words.match(header); match.hasMatch())
        stage = match.captured(1);
    else if (const auto other = internal.match(header); other.hasMatch())
        stage = other.captured(1);
    else
        return std::nullopt;
    static const QString quotes = u"\"'“”‘’„‚«»"_s;
    stage = stage.trimmed();
    while (!stage.isEmpty() && quotes.contains(stage.front()))
        stage.remove(0, 1);
    while (!stage.isEmpty() && quotes.contains(stage.back()))
        stage.chop(1);
    return stage.trimmed();
}

/// What a stage means in the journey of that key, if it is there, else by its name.
StageMeaning meaningIn(const ReadOptions &options, const QString &key, const QString &stage)
{
    const auto journey = options.knownStages.constFind(key);
    if (journey != options.knownStages.cend()) {
        if (const auto known = journey->constFind(foldKey(stage)); known != journey->cend())
            return *known;
    }
    return meaningOfStage(stage);
}

bool isWon(const ReadOptions &options, const QString &key, const QString &stage)
{
    return meaningIn(options, key, stage) == StageMeaning::Purchase;
}

bool isLost(const ReadOptions &options, const QString &key, const QString &stage)
{
    return meaningIn(options, key, stage) == StageMeaning::Lost;
}

struct Event {
    int stage;
    Millis at;
    bool dayOnly = false;
    qint64 line = 0;
    int amount = -1;     ///< of all the amounts of the file; −1: the row states none
    bool quiet = false;  ///< a change of something else: no move
    bool begins = false; ///< the deal was made; at one time with a move it comes first
};

/// The last amount that a deal's rows state; unread where nobody can read it.
struct Stated {
    std::optional<Money> money;
    QString problem;
    qint64 line = 0; ///< 0: none is stated
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

QString keyFor(const QString &name)
{
    const QString key = headerKey(name).replace(u' ', u'-').left(60);
    return key.isEmpty() ? u"history"_s : key;
}

void tellJourney(const ReadContext &context, const QString &key, const QString &name,
                 const QStringList &stages)
{
    QStringList won;
    QStringList lost;
    for (const QString &stage : stages) {
        if (isWon(context.options, key, stage))
            won.append(stage);
        else if (isLost(context.options, key, stage))
            lost.append(stage);
    }
    context.sink.journey(key, name, stages, won, lost);
}

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
        const double last = isLost(options, key, stages.at(i))  ? 2e6
                            : isWon(options, key, stages.at(i)) ? 1e6
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

/// The currency that a row names, else the one for files that name none.
QString currencyOf(const CsvTable &table, int column, const ReadOptions &options)
{
    const QString named = table.cell(column).toUpper();
    return isCurrencyCode(named) ? named : options.currency;
}

Stated stated(const CsvTable &table, const ColumnReadings &readings, int column, const QString &currency)
{
    const Result<Money> money = readings.money(table, column, currency);
    if (!money)
        return {std::nullopt, money.error().text, table.line()};
    if (money->minor < 0)
        return {std::nullopt,
                QCoreApplication::translate("Exchange",
                                            "Column “%1”: “%2” is below zero, which no purchase can be.")
                    .arg(table.header().at(column), table.cell(column).left(60)),
                table.line()};
    return {*money, {}, table.line()};
}

/// How a deal ended up, told by its events in order of time.
struct DealStory {
    Millis wonAt = 0; ///< when it was last won; 0: never
    bool wonOnDay = false;
    std::optional<Stated> amount; ///< the last one stated until it was left again
    Millis amountAt = 0;
    bool amounts = false; ///< whether the file states amounts at all
    bool won = false, lost = false;
    Millis lastAt = 0; ///< of the last event
    DealState state() const { return won ? DealState::Won : lost ? DealState::Lost : DealState::Open; }
};

/// One deal is one purchase: won with the last amount at the last date, or nothing once it is open again or
/// lost. A later file may tell on, so a deal that is not won is handed on, too; without a currency where the
/// file knows no amounts.
void addDeal(Draft &draft, const QString &source, const QString &number, const DealStory &story,
             const QString &currency)
{
    PurchaseDraft purchase;
    purchase.orderNumber = number;
    purchase.source = source;
    purchase.deal = true;
    purchase.stateAt = story.lastAt;
    purchase.abandoned = !story.won;
    purchase.open = !story.won && !story.lost;
    if (story.amounts)
        purchase.net.currency = currency;
    if (story.wonAt != 0 && story.amount && story.amount->money && story.amount->money->minor > 0) {
        purchase.at = story.wonAt;
        purchase.dayOnly = story.wonOnDay;
        purchase.net = *story.amount->money;
        purchase.netAt = story.amountAt;
    }
    draft.purchases.append(purchase);
}

void nameCase(PersonDraft &person, const QString &source, const QString &id, const QString &name,
              const QString &email)
{
    if (!normaliseEmail(id).isEmpty())
        addEmail(person, {}, id);
    else
        person.externalId = source + u':' + id;
    if (email.contains(u'@'))
        addEmail(person, {}, email);
    bool number = false;
    id.toLongLong(&number);
    if (!name.isEmpty() && name != id)
        person.displayName = name;
    else if (number)
        person.displayName = QCoreApplication::translate("Exchange", "Case %1").arg(id);
    else if (person.emails.isEmpty())
        person.displayName = id;
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
        m_stage = table.column(stageKeys());
        m_time = table.column(timeKeys());
        m_case = table.column(caseKeys());
        m_from = table.column({u"from stage"_s, u"old value"_s, u"old stage"_s});
        m_field = m_from >= 0 && table.column({u"new value"_s}) >= 0
                      ? table.column({u"field event"_s, u"field"_s, u"field name"_s, u"changed field"_s,
                                      u"edited field"_s})
                      : -1;
        if (m_field >= 0) {
            m_stage = table.column({u"new value"_s});
            m_current = table.column({u"stage"_s, u"deal stage"_s, u"stage name"_s});
        }
        m_name = table.column({u"opportunity name"_s, u"deal name"_s, u"contact name"_s, u"customer name"_s,
                               u"full name"_s, u"display name"_s, u"person"_s, u"name"_s});
        m_email = table.column({u"email"_s, u"e mail"_s, u"contact email"_s, u"email address"_s});
        m_owner = table.column({u"owner"_s, u"deal owner"_s, u"opportunity owner"_s, u"contact owner"_s});
        m_origin =
            table.column({u"channel"_s, u"case channel"_s, u"origin"_s, u"source"_s, u"lead source"_s});
        m_amount = table.column(amountKeys());
        m_currency = table.column(currencyKeys());
        m_source = m_from >= 0 && table.column({u"opportunity id"_s}) >= 0 ? u"salesforce"_s : u"case"_s;
    }

    bool usable() const { return m_stage >= 0 && m_time >= 0 && m_case >= 0 && m_case != m_stage; }

    void read()
    {
        while (m_table.next())
            readRow();
        for (Case &each : m_cases) {
            begin(each);
            std::stable_sort(each.events.begin(), each.events.end(), [](const Event &a, const Event &b) {
                return a.at != b.at ? a.at < b.at : a.begins && !b.begins;
            });
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
            m_amounts.append(stated(m_table, m_readings, m_amount,
                                    currencyOf(m_table, m_currency, m_context.options)));
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
        entry.events.append({m_stages(stage), at->at, dayOnly, m_table.line(), amount});
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
                each.events.prepend({m_stages(stage), beginning.at, beginning.dayOnly, beginning.issue.line, -1,
                                     false, true});
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
        for (const Event &event : each.events) {
            last = event.amount >= 0 ? event.amount : last;
            story.lastAt = event.at;
            const bool wins = m_won.at(event.stage);
            if (wins && !story.won) {
                story.wonAt = event.at;
                story.wonOnDay = event.dayOnly;
            }
            // What goes on after its purchase stays sold.
            const bool lost = m_lost.at(event.stage);
            story.won = wins || (story.won && !lost && deals.liesBehind(event.stage));
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
    QList<bool> m_won, m_lost; ///< by stage
    QList<Stated> m_amounts; ///< in order of the rows
    Names m_caseIndex;
    QList<Case> m_cases;
};

struct StageColumn {
    QString name;
    int column;
    bool won = false;
    bool lost = false;
};

/// A file with one row for each deal and one column for each stage.
class StageColumnsReader
{
public:
    StageColumnsReader(CsvTable &table, const ReadContext &context, const ColumnReadings &readings)
        : m_table(table)
        , m_context(context)
        , m_readings(readings)
    {
        static const QRegularExpression inPipeline(u"^(.+) \\(([^()]+)\\)$"_s);
        QSet<QString> pipelines;
        for (qsizetype i = 0; i < table.header().size(); ++i) {
            if (const auto stage = stageOfColumn(table.header().at(i))) {
                m_stages.append({*stage, int(i)});
                pipelines.insert(inPipeline.match(*stage).captured(2));
            }
        }
        if (pipelines.size() == 1 && !pipelines.contains(QString())) {
            m_pipeline = *pipelines.cbegin();
            for (StageColumn &stage : m_stages)
                stage.name = inPipeline.match(stage.name).captured(1).trimmed();
        }
        m_id = table.column({u"record id"_s, u"deal id"_s, u"hs object id"_s, u"id"_s});
        m_name = table.column({u"deal name"_s, u"dealname"_s, u"name"_s, u"full name"_s});
        m_given = table.column({u"first name"_s});
        m_family = table.column({u"last name"_s});
        m_email = table.column({u"email"_s, u"contact email"_s});
        m_owner = table.column({u"deal owner"_s, u"contact owner"_s, u"owner"_s});
        m_amount = table.column(amountKeys());
        m_currency = table.column(currencyKeys());
        m_reason = table.column({u"closed lost reason"_s});
    }

    const QString &pipeline() const { return m_pipeline; }

    bool read(const QString &key, const QString &name)
    {
        QStringList stages;
        for (const StageColumn &stage : m_stages)
            stages.append(stage.name);
        tellJourney(m_context, key, name, stages);
        for (StageColumn &stage : m_stages) {
            stage.won = isWon(m_context.options, key, stage.name);
            stage.lost = isLost(m_context.options, key, stage.name);
        }
        while (m_table.next()) {
            if (!readRow(key))
                return false;
        }
        m_unwon.tell(m_context);
        return true;
    }

private:
    bool readRow(const QString &key)
    {
        Draft draft;
        draft.file = m_context.file;
        draft.line = m_table.line();
        draft.journeyKey = key;
        const QString id = m_table.cell(m_id);
        QString name = m_table.cell(m_name);
        if (name.isEmpty())
            name = joinName(m_table.cell(m_given), {}, m_table.cell(m_family));
        const QString email = m_table.cell(m_email);
        if (id.isEmpty() && name.isEmpty() && email.isEmpty()) {
            m_context.sink.failed(m_table.issue(QCoreApplication::translate(
                "Exchange", "The row does not say which deal or person it is about.")));
            return true;
        }
        const QString deal = !id.isEmpty() ? id : !name.isEmpty() ? name : email;
        nameCase(draft.person, u"hubspot"_s, deal, name, email);
        draft.person.owner = m_table.cell(m_owner);
        if (const QString problem = addVisits(draft, deal); !problem.isEmpty()) {
            m_context.sink.failed(m_table.issue(problem));
            return true;
        }
        return m_context.sink.add(std::move(draft));
    }

    /// Why the row cannot be taken; empty: it can.
    QString addVisits(Draft &draft, const QString &id)
    {
        DealStory story;
        story.amounts = m_amount >= 0;
        for (const StageColumn &stage : m_stages) {
            if (m_table.cell(stage.column).isEmpty())
                continue;
            const auto at = m_readings.time(m_table, stage.column);
            if (!at)
                return ColumnReadings::noTime(m_table, stage.column);
            VisitDraft visit;
            visit.stage = stage.name;
            visit.at = at->at;
            visit.dayOnly = at->zone == ParsedTime::Zone::DateOnly;
            if (stage.lost)
                visit.reason = m_table.cell(m_reason);
            draft.visits.append(visit);
            if (stage.won && at->at >= story.wonAt) {
                story.wonAt = story.amountAt = at->at;
                story.wonOnDay = visit.dayOnly;
            }
            story.lastAt = std::max(story.lastAt, at->at);
        }
        std::stable_sort(draft.visits.begin(), draft.visits.end(),
                         [](const VisitDraft &a, const VisitDraft &b) { return a.at < b.at; });
        if (draft.visits.isEmpty())
            return {};
        const DealState state = stateOf(draft);
        story.won = state == DealState::Won;
        story.lost = state == DealState::Lost;
        const QString currency = currencyOf(m_table, m_currency, m_context.options);
        if (!m_table.cell(m_amount).isEmpty())
            story.amount = stated(m_table, m_readings, m_amount, currency);
        if (story.won && story.amount && !story.amount->money)
            return story.amount->problem;
        if (story.amount && !story.amount->money)
            m_context.sink.warning(m_table.issue(story.amount->problem));
        if (story.amount)
            m_unwon.add(state, story.amount->money);
        addDeal(draft, u"hubspot"_s, id, story, currency);
        return {};
    }

    /// Columns stand in the order of the pipeline: those behind the one of the purchase lie behind it.
    DealState stateOf(const Draft &draft) const
    {
        DealState state = DealState::Open;
        qsizetype wonColumn = -1;
        for (const VisitDraft &visit : draft.visits) {
            const auto stage = std::find_if(m_stages.cbegin(), m_stages.cend(), [&](const StageColumn &each) {
                return each.name == visit.stage;
            });
            if (stage->won) {
                state = DealState::Won;
                wonColumn = stage->column;
            } else if (stage->lost) {
                state = DealState::Lost;
            } else if (state != DealState::Won || stage->column < wonColumn) {
                state = DealState::Open;
            }
        }
        return state;
    }

    CsvTable &m_table;
    const ReadContext &m_context;
    const ColumnReadings &m_readings;
    UnwonAmounts m_unwon;
    QList<StageColumn> m_stages;
    QString m_pipeline;
    int m_id, m_name, m_given, m_family, m_email, m_owner, m_amount, m_currency, m_reason;
};

bool hasStageColumns(const QStringList &cells)
{
    int count = 0;
    for (const QString &cell : cells)
        count += stageOfColumn(cleanLine(cell)).has_value();
    return count >= 2;
}

bool hasEventColumns(const QStringList &keys)
{
    const auto any = [&](const QStringList &wanted) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString &key) { return keys.contains(key); });
    };
    return any(caseKeys()) && any(stageKeys()) && any(timeKeys());
}

} // namespace

/// Stricter than what readJourneyHistory() accepts: a list of leads with a status and a date stays a list.
bool isHistoryHeader(const QStringList &cells)
{
    if (hasStageColumns(cells))
        return true;
    QStringList keys;
    for (const QString &cell : cells)
        keys.append(headerKey(cell));
    if (keys.contains(u"case concept name"_s) && keys.contains(u"concept name"_s) &&
        keys.contains(u"time timestamp"_s))
        return true;
    const auto any = [&](const QStringList &wanted) {
        return std::any_of(wanted.cbegin(), wanted.cend(),
                           [&](const QString &key) { return keys.contains(key); });
    };
    if (keys.contains(u"to stage"_s) && keys.contains(u"from stage"_s))
        return any(caseKeys()) && any(timeKeys());
    static const QStringList clearCases{u"caseid"_s, u"case id"_s, u"case"_s, u"opportunity id"_s,
                                        u"deal id"_s};
    static const QStringList clearSteps{u"activityid"_s, u"activity id"_s, u"activity"_s,
                                        u"stage"_s,      u"new value"_s,   u"new stage"_s};
    if (any(clearCases) && any(clearSteps) && any(timeKeys()))
        return true;
    static const QStringList clearTimes{u"timestamp"_s, u"entered at"_s,  u"changed at"_s, u"moved at"_s,
                                        u"time"_s,      u"happened at"_s, u"entered on"_s};
    return any(caseKeys()) && any({u"stage"_s, u"new stage"_s, u"to stage"_s}) && any(clearTimes);
}

Status readJourneyHistory(QFile &file, const ReadContext &context)
{
    bool columns = false;
    const auto test = [&](const QStringList &cells, const QStringList &keys) {
        columns = hasStageColumns(cells);
        return columns || hasEventColumns(keys);
    };
    const Error wrong{Error::Kind::WrongFile,
                      QCoreApplication::translate(
                          "Exchange", "“%1” is no history of stages. It needs columns for the person, the "
                                      "stage and the time, for example Person, Stage, Entered at.")
                          .arg(context.file),
                      {}};
    ColumnReadings readings(context);
    readings.lookThrough(file, [&](CsvTable &table) {
        if (!table.findHeader(test))
            return;
        const int currency = table.column(currencyKeys());
        readings.addAmount(table, table.column(amountKeys()), currency);
        for (int i = 0; columns && i < table.header().size(); ++i) {
            if (stageOfColumn(table.header().at(i)))
                readings.addDate(table, i);
        }
        if (!columns)
            readings.addDate(table, table.column(timeKeys()));
    });
    CsvTable table(file, context);
    if (!table.findHeader(test))
        return wrong;
    QString name = context.options.journeyName;
    bool going = true;
    if (columns) {
        StageColumnsReader reader(table, context, readings);
        if (name.isEmpty())
            name =
                reader.pipeline().isEmpty() ? QFileInfo(context.file).completeBaseName() : reader.pipeline();
        going = reader.read(keyFor(name), name);
    } else {
        EventLogReader reader(table, context, readings);
        if (!reader.usable())
            return wrong;
        reader.read();
        if (name.isEmpty())
            name = QFileInfo(context.file).completeBaseName();
        going = reader.hand(keyFor(name), name);
    }
    if (!going)
        return cancelledError();
    table.finish();
    return Done{};
}

} // namespace vouch::exchange
