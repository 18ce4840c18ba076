// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attribution.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/words/channels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

const QStringList &modelKeys()
{
    static const QStringList keys{u"first"_s, u"last"_s, u"linear"_s, u"u"_s, u"w"_s, u"decay"_s};
    return keys;
}

QString modelName(const QString &key)
{
    switch (modelKeys().indexOf(key)) {
    case 0:
        return QCoreApplication::translate("Insight", "first touch");
    case 1:
        return QCoreApplication::translate("Insight", "last touch");
    case 2:
        return QCoreApplication::translate("Insight", "linear");
    case 3:
        return QCoreApplication::translate("Insight", "U, 40/20/40");
    case 4:
        return QCoreApplication::translate("Insight", "W, 30/30/30/10");
    default:
        return QCoreApplication::translate("Insight", "time decay");
    }
}

/// Channels of interactions and first-touch sources as one list of words; the last one is "no touchpoint".
class TouchChannels
{
public:
    explicit TouchChannels(const EventColumns &columns)
    {
        for (int i = 0; i < columns.channels.count(); ++i)
            m_names.append(columns.channels.word(std::uint16_t(i)));
        for (int i = 0; i < columns.sources.count(); ++i) {
            const QString source = columns.sources.word(std::uint16_t(i));
            const auto channel = numberOf(columns.channels, source);
            m_ofSource.push_back(channel ? std::size_t(*channel) : std::size_t(m_names.size()));
            if (!channel)
                m_names.append(source);
        }
    }
    std::size_t count() const { return std::size_t(m_names.size()) + 1; }
    std::size_t none() const { return std::size_t(m_names.size()); }
    std::size_t ofSource(std::uint16_t source) const { return m_ofSource[source]; }
    QString name(std::size_t channel) const
    {
        return channel == none() ? QCoreApplication::translate("Insight", "No touchpoint")
                                 : channelName(m_names[qsizetype(channel)]);
    }

private:
    QStringList m_names;
    std::vector<std::size_t> m_ofSource;
};

struct Credit {
    double outcomes = 0;
    double value = 0; ///< minor units
};

/// What one kind of outcome gave to every channel, for each model asked for.
struct Account {
    std::vector<std::vector<Credit>> credits;                ///< model, channel
    std::vector<std::vector<std::vector<std::int64_t>>> ids; ///< model, channel, people
    qint64 outcomes = 0;
    qint64 untouched = 0;
    OtherCurrencies others;
    std::vector<std::uint8_t> people;
};

class Attributor
{
public:
    Attributor(const Scope &scope, std::vector<AttributionModel> models)
        : m_scope(scope)
        , m_columns(scope.columns)
        , m_models(std::move(models))
        , m_touches(m_columns.interactions, m_columns.personCount())
        , m_channels(m_columns)
    {
    }

    const TouchChannels &channels() const { return m_channels; }
    const std::vector<AttributionModel> &models() const { return m_models; }

    Account empty() const
    {
        Account account;
        account.credits.assign(m_models.size(), std::vector<Credit>(m_channels.count()));
        account.people.assign(m_columns.personCount(), 0);
        if (m_scope.spec.withPeople)
            account.ids.assign(m_models.size(), std::vector<std::vector<std::int64_t>>(m_channels.count()));
        return account;
    }

    void add(Account &account, PersonIndex person, Millis at, qint64 minor)
    {
        ++account.outcomes;
        account.people[person] = 1;
        gather(person, at);
        if (m_times.empty()) {
            ++account.untouched;
            m_times.push_back(at);
            m_where.push_back(m_channels.none());
        }
        for (std::size_t model = 0; model < m_models.size(); ++model) {
            attributionWeights(m_models[model], m_times, m_scope.spec.halfLifeDays, m_weights);
            for (std::size_t i = 0; i < m_weights.size(); ++i) {
                if (m_weights[i] == 0)
                    continue;
                Credit &credit = account.credits[model][m_where[i]];
                credit.outcomes += m_weights[i];
                credit.value += m_weights[i] * double(minor);
                if (!account.ids.empty())
                    account.ids[model][m_where[i]].push_back(m_columns.personIds[person]);
            }
        }
    }

private:
    /// The touchpoints before an outcome, within the window, in order.
    void gather(PersonIndex person, Millis at)
    {
        m_times.clear();
        m_where.clear();
        const auto touches = m_touches.of(person);
        const Millis since = m_scope.spec.windowDays > 0 ? at - m_scope.spec.windowDays * dayMillis
                                                         : std::numeric_limits<Millis>::min();
        const auto &all = m_columns.interactions;
        const auto first =
            std::lower_bound(touches.begin(), touches.end(), since,
                             [&all](std::uint32_t i, Millis time) { return all[i].at < time; });
        // The first touch has no date of its own: it stands where the first thing known of the person does.
        const std::uint16_t source = person < m_columns.source.size() ? m_columns.source[person] : 0;
        const bool atBeginning = first == touches.begin();
        if (source != 0 && atBeginning) {
            const std::size_t channel = m_channels.ofSource(source);
            const bool known = first != touches.end() && all[*first].at <= at;
            if (!known || all[*first].channel != channel) {
                m_times.push_back(known ? all[*first].at : at);
                m_where.push_back(channel);
            }
        }
        for (auto touch = first; touch != touches.end() && all[*touch].at <= at; ++touch) {
            m_times.push_back(all[*touch].at);
            m_where.push_back(all[*touch].channel);
        }
    }

    const Scope &m_scope;
    const EventColumns &m_columns;
    std::vector<AttributionModel> m_models;
    ByPerson m_touches;
    TouchChannels m_channels;
    std::vector<Millis> m_times;
    std::vector<std::size_t> m_where;
    std::vector<double> m_weights;
};

Account ofPurchases(const Scope &scope, Attributor &attributor)
{
    Account account = attributor.empty();
    const EventColumns &columns = scope.columns;
    const auto currency = numberOf(columns.currencies, scope.currency());
    const auto channel = numberOf(columns.channels, scope.spec.channel);
    for (const Purchase &purchase : columns.purchases) {
        if (!isSale(purchase) || !scope.covers(purchase.at) || purchase.person >= columns.personCount() ||
            !scope.has(purchase.person) ||
            (!scope.spec.channel.isEmpty() && (!channel || purchase.channel != *channel)))
            continue;
        if (!currency || purchase.currency != *currency) {
            account.others.add(purchase.currency, purchase.minor);
            continue;
        }
        attributor.add(account, purchase.person, purchase.at, purchase.minor);
    }
    return account;
}

Account ofAdvocacy(const Scope &scope, Attributor &attributor)
{
    Account account = attributor.empty();
    const EventColumns &columns = scope.columns;
    const auto channel = numberOf(columns.channels, scope.spec.channel);
    for (const Advocacy &event : columns.advocacy) {
        if (event.sentiment < 0 || !scope.covers(event.at) || event.person >= columns.personCount() ||
            !scope.has(event.person) ||
            (!scope.spec.channel.isEmpty() && (!channel || event.channel != *channel)))
            continue;
        attributor.add(account, event.person, event.at, 0);
    }
    return account;
}

void addRows(ReportValue &value, const Attributor &attributor, Account &account, bool purchases,
             const QString &currency)
{
    for (std::size_t model = 0; model < attributor.models().size(); ++model) {
        const std::vector<Credit> &credits = account.credits[model];
        std::vector<std::size_t> order;
        for (std::size_t channel = 0; channel < credits.size(); ++channel) {
            if (credits[channel].outcomes > 0)
                order.push_back(channel);
        }
        // Equal ones by name: their numbers depend on what else was ever seen.
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return credits[a].outcomes != credits[b].outcomes
                       ? credits[a].outcomes > credits[b].outcomes
                       : attributor.channels().name(a) < attributor.channels().name(b);
        });
        for (const std::size_t channel : order) {
            const double share = credits[channel].outcomes / double(account.outcomes);
            // Credits are sums of parts; the interval is that of the nearest whole number of outcomes.
            const Interval interval = wilson(std::llround(credits[channel].outcomes), account.outcomes);
            Cell credit = numberCell(credits[channel].outcomes);
            if (!account.ids.empty()) {
                credit.people = std::move(account.ids[model][channel]);
                std::sort(credit.people.begin(), credit.people.end());
                credit.people.erase(std::unique(credit.people.begin(), credit.people.end()),
                                    credit.people.end());
            }
            value.rows.append(
                {textCell(attributor.channels().name(channel)),
                 textCell(modelKeys()[int(attributor.models()[model])]),
                 textCell(purchases ? u"purchase"_s : u"advocacy"_s), credit, numberCell(share),
                 numberCell(std::min(interval.low, share)), numberCell(std::max(interval.high, share)),
                 purchases ? amountCell(qint64(std::llround(credits[channel].value)), currency) : Cell{}});
        }
    }
}

QString attributionFinding(const ReportValue &value, const QJsonObject &counts, qint64 untouched)
{
    if (value.rows.isEmpty())
        return emptyFinding();
    const QList<Cell> &best = value.rows.first();
    const qint64 outcomes = counts.value(best[2].text).toInteger();
    QStringList equal;
    for (const QList<Cell> &row : value.rows) {
        if (row[1].text == best[1].text && row[2].text == best[2].text && row[3].number == best[3].number)
            equal.append(channelText(row[0].text));
    }
    if (equal.size() > 1)
        return QCoreApplication::translate(
                   "Insight", "%1 get equally much: %2 of %3 outcomes each (%4), counted by %5; %6 outcomes "
                              "have no touchpoint.")
            .arg(andText(equal), QLocale().toString(*best[3].number, 'f', 1), numberText(outcomes),
                 percentText(*best[4].number), modelName(best[1].text), numberText(untouched));
    return QCoreApplication::translate(
               "Insight",
               "%1 gets the most: %2 of %3 outcomes (%4), counted by %5; %6 outcomes have no touchpoint.")
        .arg(channelText(best[0].text), QLocale().toString(*best[3].number, 'f', 1), numberText(outcomes),
             percentText(*best[4].number), modelName(best[1].text), numberText(untouched));
}

QString attributionDefinition(const ReportSpec &spec)
{
    const QString window =
        spec.windowDays > 0
            ? QCoreApplication::translate("Insight", "Counted are the touchpoints of the %n days before.",
                                          nullptr, spec.windowDays)
            : QCoreApplication::translate("Insight", "Touchpoints count however long before they were.");
    return QCoreApplication::translate(
               "Insight",
               "Each purchase (or recommendation that is not negative) is divided over the person's "
               "interactions before it; where somebody came from first is one more touchpoint at the "
               "beginning unless the first interaction was there. First, last: all to one. Linear: equal "
               "parts. U: 40 % first, 40 % last, 20 % between; two get a half each. W: 30 % first, middle "
               "and last, 10 % the others; three get a third each, two a half. Time decay: in proportion to "
               "2^(−days before / %1). The parts of an outcome add up to 1.")
               .arg(QLocale().toString(spec.halfLifeDays)) +
           u' ' + window;
}

} // namespace

Result<ReportValue> attributionReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, moneyScope(columns, spec));
    std::vector<AttributionModel> models;
    for (int model = 0; model < attributionModels; ++model) {
        if (spec.model == u"all"_s || spec.model == modelKeys()[model])
            models.push_back(AttributionModel(model));
    }
    Attributor attributor(scope, models);
    ReportValue value;
    value.spec = spec;
    value.title = QCoreApplication::translate("Insight", "Which channels lead to outcomes");
    value.definition = attributionDefinition(spec);
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns =
        QList<Column>{
            column(u"channel", QCoreApplication::translate("Insight", "Channel"), Kind::Text),
            column(u"model", QCoreApplication::translate("Insight", "Model"), Kind::Text),
            column(u"outcome", QCoreApplication::translate("Insight", "Outcome"), Kind::Text),
            column(u"credit", QCoreApplication::translate("Insight", "Outcomes credited"), Kind::Number)} +
        shareColumns(QCoreApplication::translate("Insight", "Share")) +
        QList<Column>{
            column(u"value", QCoreApplication::translate("Insight", "Value credited"), Kind::Amount)};
    qint64 untouched = 0;
    OtherCurrencies others;
    std::vector<std::uint8_t> people(columns.personCount(), 0);
    QJsonObject counts;
    for (const bool purchases : {true, false}) {
        if (spec.outcome != u"both"_s && (spec.outcome == u"purchase"_s) != purchases)
            continue;
        Account account = purchases ? ofPurchases(scope, attributor) : ofAdvocacy(scope, attributor);
        addRows(value, attributor, account, purchases, scope.currency());
        counts.insert(purchases ? u"purchase"_s : u"advocacy"_s, account.outcomes);
        untouched += account.untouched;
        others.add(account.others);
        for (std::size_t i = 0; i < people.size(); ++i)
            people[i] |= account.people[i];
    }
    value.n = std::count(people.begin(), people.end(), 1);
    value.finding = attributionFinding(value, counts, untouched);
    value.totals = {{u"outcomes"_s, counts}, {u"without_touchpoint"_s, untouched}};
    value.others = others.list(columns.currencies);
    return value;
}

} // namespace vouch::insight
