// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/segments.h"

#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/people/networks.h"
#include "core/store/journey_rows.h"
#include "core/store/outcome_values.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/words/deals.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString text = cleanLine(entry.toString());
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

SegmentFilter cleaned(SegmentFilter filter)
{
    return SegmentFilter::fromJson(filter.toJson());
}

SegmentFilter filterOf(const QString &json)
{
    return SegmentFilter::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

/// People found so far, ascending; each further part of the filter keeps only those it finds too.
class Found
{
public:
    explicit Found(Connection &db)
        : m_db(db)
    {
    }

    Status begin() { return ids("segment_people_all", {}, m_people); }

    Status keep(const char *query, std::initializer_list<Binding> bindings)
    {
        std::vector<qint64> found;
        VOUCH_TRY(ids(query, bindings, found));
        keepOnly(found);
        return Done{};
    }

    /// Keeps those whom at least one of several queries finds.
    template<class Part, class Bind>
    Status keepAny(const char *query, const QList<Part> &parts, Bind bind)
    {
        std::vector<qint64> found;
        for (const Part &part : parts)
            VOUCH_TRY(ids(query, {bind(part)}, found));
        keepOnly(found);
        return Done{};
    }

    Status drop(const char *query, std::initializer_list<Binding> bindings)
    {
        std::vector<qint64> found;
        VOUCH_TRY(ids(query, bindings, found));
        std::sort(found.begin(), found.end());
        std::erase_if(m_people,
                      [&found](qint64 id) { return std::binary_search(found.begin(), found.end(), id); });
        return Done{};
    }

    template<class Test>
    void keepIf(Test test)
    {
        std::erase_if(m_people, [&test](qint64 id) { return !test(id); });
    }

    void nobody() { m_people.clear(); }

    QList<PersonId> people() const
    {
        QList<PersonId> people;
        people.reserve(qsizetype(m_people.size()));
        for (const qint64 id : m_people)
            people.append(PersonId(id));
        return people;
    }

private:
    Status ids(const char *query, std::initializer_list<Binding> bindings, std::vector<qint64> &found)
    {
        VOUCH_GIVE(Statement rows, m_db.query(query, bindings));
        while (rows.next())
            found.push_back(rows.integer(0));
        return Done{};
    }

    void keepOnly(std::vector<qint64> &found)
    {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        std::vector<qint64> both;
        std::set_intersection(m_people.begin(), m_people.end(), found.begin(), found.end(),
                              std::back_inserter(both));
        m_people = std::move(both);
    }

    Connection &m_db;
    std::vector<qint64> m_people;
};

Status keepPlaces(Connection &db, const SegmentFilter &filter, Found &found)
{
    if (filter.journey.isEmpty() && filter.stages.isEmpty())
        return Done{};
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(db));
    QList<qint64> stages;
    QList<qint64> whole;
    for (const Journey &journey : journeys) {
        if (!filter.journey.isEmpty() && journey.key != filter.journey)
            continue;
        whole.append(journey.id.value);
        for (const QString &name : filter.stages) {
            if (const Stage *stage = journey.stageByName(name))
                stages.append(stage->id.value);
        }
    }
    if (filter.stages.isEmpty()) {
        return found.keepAny("segment_people_journey", whole, [](qint64 id) {
            return Binding{":journey", id};
        });
    }
    return found.keepAny("segment_people_stage", stages, [](qint64 id) { return Binding{":stage", id}; });
}

/// By the deals that are theirs.
Status keepDeals(Connection &db, const DealConditions &deals, const SegmentMoment &moment, Found &found)
{
    const Calendar &calendar = db.calendar();
    const QDate today = calendar.dayOf(moment.now);
    const auto orNone = [](const std::optional<qint64> &value) {
        return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
    };
    const auto startOf = [&](const std::optional<int> &days, int sign) {
        return days ? std::optional(qint64(calendar.startOf(today.addDays(qint64(sign) * *days))))
                    : std::nullopt;
    };
    if (deals.asksOpen() || deals.noOpen) {
        std::optional<qint64> from, until = startOf(deals.expectedWithinDays, 1);
        if (until) {
            from = calendar.startOf(today);
            until = calendar.startOf(today.addDays(*deals.expectedWithinDays + 1));
        }
        if (deals.overdueDays)
            until = startOf(std::max(*deals.overdueDays, 1) - 1, -1);
        const std::initializer_list<Binding> which{
            {":owner", deals.owner},
            {":source", deals.source},
            {":from", orNone(from)},
            {":until", orNone(until)},
            {":count", std::max(deals.minOpen, 1)},
            {":sum", orNone(deals.minOpenMinor)},
            {":currency", deals.currency.isEmpty() ? moment.currency : deals.currency}};
        VOUCH_TRY(deals.noOpen ? found.drop("segment_people_open_deals", which)
                               : found.keep("segment_people_open_deals", which));
    }
    const auto keepClosed = [&](DealStatus status, const std::optional<int> &days, const QString &reason,
                                const QString &competitor) {
        return found.keep("segment_people_closed_deals", {{":status", QString(keyOf(status))},
                                                          {":owner", deals.owner},
                                                          {":source", deals.source},
                                                          {":since", orNone(startOf(days, -1))},
                                                          {":reason", reason},
                                                          {":competitor", competitor}});
    };
    if (deals.wonWithinDays)
        VOUCH_TRY(keepClosed(DealStatus::Won, deals.wonWithinDays, {}, {}));
    return deals.asksLost()
               ? keepClosed(DealStatus::Lost, deals.lostWithinDays, deals.lostReason, deals.competitor)
               : Status(Done{});
}

/// What a filter that is to be saved names must be there: a typing mistake would find nobody for ever.
Status checkPlaces(Connection &db, const SegmentFilter &filter)
{
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(db));
    QStringList keys;
    QStringList stages;
    for (const Journey &journey : journeys) {
        keys.append(journey.key);
        if (!filter.journey.isEmpty() && journey.key != filter.journey)
            continue;
        for (const Stage &stage : journey.stages)
            stages.append(stage.name);
        for (const QString &name : filter.stages) {
            if (journey.stageByName(name))
                stages.append(name);
        }
    }
    if (!filter.journey.isEmpty() && !keys.contains(filter.journey)) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("Workspace", "There is no journey “%1”; this workspace has: %2.")
                .arg(filter.journey, keys.join(u", "_s)),
            {}};
    }
    for (const QString &name : filter.stages) {
        if (!stages.contains(name)) {
            stages.removeDuplicates();
            return Error{
                Error::Kind::Invalid,
                QCoreApplication::translate("Workspace", "There is no stage “%1”; choose one of: %2.")
                    .arg(name, stages.join(u", "_s)),
                {}};
        }
    }
    for (const QString &key : filter.networks) {
        if (network(key).key != key) {
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Workspace", "Vouch knows no network “%1”.").arg(key),
                         {}};
        }
    }
    return Done{};
}

Result<QList<SegmentRecord>> allSegments(Connection &db)
{
    return db.list<SegmentRecord>("segments_all", {}, [](const Statement &rows) {
        return SegmentRecord{rows.integer(0), rows.text(1), filterOf(rows.text(2)), 0};
    });
}

} // namespace

QJsonObject SegmentFilter::toJson() const
{
    QJsonObject json;
    const auto addTexts = [&json](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            json.insert(key, QJsonArray::fromStringList(texts));
    };
    const auto addText = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    addTexts(u"any_tags"_s, anyTags);
    addTexts(u"all_tags"_s, allTags);
    addText(u"owner"_s, owner);
    addText(u"journey"_s, journey);
    addTexts(u"stages"_s, stages);
    addTexts(u"networks"_s, networks);
    if (minPurchaseMinor)
        json.insert(u"min_purchase_minor"_s, *minPurchaseMinor);
    if (hasAdvocacy)
        json.insert(u"has_advocacy"_s, *hasAdvocacy);
    if (!deals.isEmpty())
        json.insert(u"deals"_s, deals.toJson());
    addText(u"text"_s, text);
    if (!people.isEmpty()) {
        QJsonArray picked;
        for (const PersonId person : people)
            picked.append(person.value);
        json.insert(u"people"_s, picked);
    }
    return json;
}

SegmentFilter SegmentFilter::fromJson(const QJsonObject &json)
{
    SegmentFilter filter;
    filter.anyTags = textsOf(json.value(u"any_tags"_s));
    filter.allTags = textsOf(json.value(u"all_tags"_s));
    filter.owner = cleanLine(json.value(u"owner"_s).toString());
    filter.journey = cleanLine(json.value(u"journey"_s).toString());
    filter.stages = textsOf(json.value(u"stages"_s));
    filter.networks = textsOf(json.value(u"networks"_s));
    if (json.contains(u"min_purchase_minor"_s))
        filter.minPurchaseMinor = json.value(u"min_purchase_minor"_s).toInteger();
    if (json.contains(u"has_advocacy"_s))
        filter.hasAdvocacy = json.value(u"has_advocacy"_s).toBool();
    filter.deals = DealConditions::fromJson(json.value(u"deals"_s).toObject());
    filter.text = cleanLine(json.value(u"text"_s).toString());
    const QJsonArray picked = json.value(u"people"_s).toArray();
    filter.people.reserve(picked.size());
    for (const QJsonValue &person : picked) {
        if (const qint64 id = person.toInteger(); id > 0)
            filter.people.append(PersonId(id));
    }
    std::sort(filter.people.begin(), filter.people.end());
    filter.people.erase(std::unique(filter.people.begin(), filter.people.end()), filter.people.end());
    return filter;
}

Result<QList<PersonId>> peopleOfFilter(Connection &db, const SegmentFilter &filter,
                                       const OutcomeValues &values, const SegmentMoment &moment)
{
    Found found(db);
    VOUCH_TRY(found.begin());
    if (!filter.people.isEmpty()) {
        found.keepIf([&filter](qint64 id) {
            return std::binary_search(filter.people.cbegin(), filter.people.cend(), PersonId(id));
        });
    }
    if (!filter.owner.isEmpty())
        VOUCH_TRY(found.keep("segment_people_owner", {{":owner", filter.owner}}));
    if (!filter.anyTags.isEmpty()) {
        VOUCH_TRY(found.keepAny("segment_people_tag", filter.anyTags, [](const QString &tag) {
            return Binding{":key", foldKey(tag)};
        }));
    }
    for (const QString &tag : filter.allTags)
        VOUCH_TRY(found.keep("segment_people_tag", {{":key", foldKey(tag)}}));
    VOUCH_TRY(keepPlaces(db, filter, found));
    if (!filter.networks.isEmpty()) {
        VOUCH_TRY(found.keepAny("segment_people_network", filter.networks, [](const QString &key) {
            return Binding{":network", key};
        }));
    }
    if (filter.minPurchaseMinor) {
        found.keepIf(
            [&](qint64 id) { return values.of(id).purchase >= filter.minPurchaseMinor.value_or(0); });
    }
    if (filter.hasAdvocacy) {
        VOUCH_TRY(*filter.hasAdvocacy ? found.keep("segment_people_advocacy", {})
                                      : found.drop("segment_people_advocacy", {}));
    }
    if (!filter.deals.isEmpty())
        VOUCH_TRY(keepDeals(db, filter.deals, moment, found));
    if (!filter.text.isEmpty()) {
        const search::Query query(filter.text);
        if (query.isEmpty()) {
            found.nobody();
        } else {
            VOUCH_GIVE(const QList<PersonId> hits, searchindex::find(db, query));
            found.keepIf(
                [&hits](qint64 id) { return std::binary_search(hits.cbegin(), hits.cend(), PersonId(id)); });
        }
    }
    return found.people();
}

Result<QList<PersonId>> peopleWithDeals(Connection &db, const DealConditions &deals,
                                        const SegmentMoment &moment)
{
    Found found(db);
    VOUCH_TRY(found.begin());
    VOUCH_TRY(keepDeals(db, deals, moment, found));
    return found.people();
}

Result<SegmentRecord> segmentByName(Connection &db, const QString &name)
{
    VOUCH_GIVE(const QList<SegmentRecord> segments, allSegments(db));
    QStringList names;
    for (const SegmentRecord &segment : segments) {
        if (foldKey(segment.name) == foldKey(name))
            return segment;
        names.append(segment.name);
    }
    if (names.isEmpty()) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Workspace", "There is no segment “%1”; this workspace has none yet.")
                .arg(name),
            {}};
    }
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("Workspace", "There is no segment “%1”; this workspace has: %2.")
                     .arg(name, names.join(u", "_s)),
                 {}};
}

QFuture<Result<ChangeSet>> Workspace::saveSegment(const SegmentRecord &segment)
{
    return m_store->write(u"segment"_s, QString(), [segment](Writer &writer) -> Status {
        const QString name = cleanLine(segment.name);
        if (name.isEmpty()) {
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Workspace", "A segment needs a name. Type one."),
                         {}};
        }
        const SegmentFilter filter = cleaned(segment.filter);
        VOUCH_TRY(checkPlaces(writer.db, filter));
        VOUCH_TRY(checkDealConditions(filter.deals));
        VOUCH_GIVE(const QList<SegmentRecord> segments, allSegments(writer.db));
        bool known = segment.id == 0;
        QString before; // its name until now
        for (const SegmentRecord &other : segments) {
            known |= other.id == segment.id;
            if (other.id == segment.id)
                before = other.name;
            if (other.id == segment.id && other.name == name && other.filter == filter)
                return Done{};
            if (other.id != segment.id && foldKey(other.name) == foldKey(name)) {
                return Error{Error::Kind::Conflict,
                             QCoreApplication::translate(
                                 "Workspace", "There is a segment “%1” already. Choose another name.")
                                 .arg(other.name),
                             {}};
            }
        }
        if (!known) {
            return Error{
                Error::Kind::NotFound,
                QCoreApplication::translate("Workspace", "The segment “%1” is not here any more.").arg(name),
                {}};
        }
        const QString json = QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
        std::vector<Binding> bindings{{":name", name}, {":filter", json}, {":version", writer.id.value}};
        if (segment.id != 0)
            bindings.push_back({":id", segment.id});
        writer.label =
            before.isEmpty() ? QCoreApplication::translate("Workspace", "Save the segment “%1”").arg(name)
            : before == name
                ? QCoreApplication::translate("Workspace", "Change whom the segment “%1” holds").arg(name)
                : QCoreApplication::translate("Workspace", "Rename the segment “%1” to “%2”")
                      .arg(before, name);
        VOUCH_TRY(writer.db.query(segment.id == 0 ? "segment_insert" : "segment_update", bindings));
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteSegment(qint64 segment)
{
    return m_store->write(u"segment"_s, QString(), [segment](Writer &writer) -> Status {
        VOUCH_GIVE(const QVariant name, writer.db.value("segment_name", {{":id", segment}}));
        if (name.isNull()) {
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Workspace", "This segment is not here any more."),
                         {}};
        }
        writer.label =
            QCoreApplication::translate("Workspace", "Delete the segment “%1”").arg(name.toString());
        return writer.db.change("segment_delete", {{":id", segment}});
    });
}

QFuture<Result<QList<SegmentRecord>>> Workspace::segments()
{
    return m_store->read([this](Connection &db) -> Result<QList<SegmentRecord>> {
        VOUCH_GIVE(const auto values, outcomes(db));
        Result<QList<SegmentRecord>> segments = allSegments(db);
        for (qsizetype i = 0; segments && i < segments->size(); ++i) {
            VOUCH_GIVE(const QList<PersonId> people,
                       peopleOfFilter(db, (*segments)[i].filter, *values, {now(), currency()}));
            (*segments)[i].people = people.size();
        }
        return segments;
    });
}

QFuture<Result<QList<PersonId>>> Workspace::segmentPeople(const SegmentFilter &filter)
{
    return m_store->read([filter, this](Connection &db) -> Result<QList<PersonId>> {
        VOUCH_GIVE(const auto values, outcomes(db));
        return peopleOfFilter(db, filter, *values, {now(), currency()});
    });
}

} // namespace vouch
