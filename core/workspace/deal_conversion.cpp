// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: people that imports made of deals and cases become the deals that they are.
#include "core/journeys/journey.h"
#include "core/store/move_chain.h"
#include "core/store/rows/deals.h"
#include "core/store/store.h"
#include "core/workspace/deal_walks.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr qsizetype examplesShown = 3;

/// Who walks such a journey.
struct CasePerson {
    PersonId id;
    QString name, owner, source;
    OrganisationId organisation;
    QString identity;       ///< "hubspot:71"; empty: no import called them so
    bool reachable = false; ///< by e-mail, phone …
    bool more = false;      ///< there is something else of them
    bool stays() const { return identity.isEmpty() || reachable || more; }
    /// A history of people calls each by the name, too.
    bool isBare() const
    {
        return !stays() && !(identity.startsWith(u"case:") && identity.section(u':', 1) == name);
    }
};

struct CasePurchase {
    PurchaseId id; ///< none: there is none
    Money net;
    When at;
    bool counts = false; ///< was paid
};

Result<QList<CasePerson>> walkersOf(Connection &db, JourneyId journey)
{
    return db.list<CasePerson>("conversion_walkers", {{":journey", journey.value}}, [](const Statement &row) {
        return CasePerson{PersonId(row.integer(0)),       row.text(1), row.text(2), row.text(3),
                          OrganisationId(row.integer(4)), row.text(5), row.flag(6), row.flag(7)};
    });
}

Result<CasePurchase> purchaseOf(Connection &db, const CasePerson &person)
{
    CasePurchase purchase;
    if (person.identity.isEmpty())
        return purchase;
    const QString source = person.identity.section(u':', 0, 0);
    VOUCH_GIVE(Statement row, db.query("conversion_purchase", {{":person", person.id.value},
                                                               {":number", person.identity.section(u':', 1)},
                                                               {":source", source},
                                                               {":system", source + u"/*"_s}}));
    if (row.next())
        purchase = {PurchaseId(row.integer(0)), Money{row.integer(1), row.text(2)}, row.when(3, 4),
                    !row.flag(5)};
    return purchase;
}

Result<QList<DealConversion>> conversionsIn(Connection &db, JourneyId only)
{
    VOUCH_GIVE(
        QList<DealConversion> found,
        db.list<DealConversion>("conversion_journeys", {{":journey", only.value}}, [](const Statement &row) {
            DealConversion conversion;
            conversion.journey = JourneyId(row.integer(0));
            conversion.key = row.text(1);
            conversion.name = row.text(2);
            return conversion;
        }));
    for (DealConversion &conversion : found) {
        VOUCH_GIVE(const QList<CasePerson> walkers, walkersOf(db, conversion.journey));
        qint64 bare = 0;
        for (const CasePerson &person : walkers) {
            ++conversion.deals;
            ++(person.stays() ? conversion.peopleKept : conversion.peopleGone);
            bare += person.isBare();
            if (person.isBare() && conversion.examples.size() < examplesShown)
                conversion.examples.append(person.name);
            VOUCH_GIVE(const CasePurchase purchase, purchaseOf(db, person));
            conversion.purchases += purchase.counts;
        }
        conversion.clear = 2 * bare >= conversion.deals;
    }
    return found;
}

/// How a deal stands that was a person's card.
struct Stand {
    DealStatus status = DealStatus::Open;
    std::optional<When> closed;
    QString reason, competitor;
};

Stand standAfter(const Journey &journey, const QList<ChainMove> &chain, const CasePurchase &purchase)
{
    Stand stand;
    if (chain.isEmpty())
        return stand;
    const ChainMove &last = chain.last();
    const Stage *stage = journey.stage(last.to);
    if (!stage) { // has left the journey
        stand.status = purchase.counts ? DealStatus::Won : DealStatus::Lost;
        stand.closed = purchase.counts ? purchase.at : last.at;
    } else if (stand.status = statusIn(*stage); stand.status != DealStatus::Open) {
        for (auto move = chain.crbegin(); move != chain.crend(); ++move) {
            const Stage *there = journey.stage(move->to);
            if (!there || statusIn(*there) != stand.status)
                break;
            stand.closed = move->at;
        }
        if (stand.status == DealStatus::Won && purchase.counts)
            stand.closed = purchase.at;
    }
    if (stand.status == DealStatus::Lost) {
        stand.reason = last.reason;
        stand.competitor = last.competitor;
    }
    return stand;
}

class Conversion
{
public:
    Conversion(Writer &writer, Journey journey)
        : m_writer(writer)
        , m_journey(std::move(journey))
    {
    }

    Status run()
    {
        VOUCH_GIVE(const QList<CasePerson> walkers, walkersOf(m_writer.db, m_journey.id));
        VOUCH_TRY(settleStages(walkers));
        for (const CasePerson &person : walkers)
            VOUCH_TRY(convert(person));
        m_deals = walkers.size();
        return m_writer.db.change("conversion_journey",
                                  {{":journey", m_journey.id.value}, {":version", m_writer.id.value}});
    }

    qsizetype deals() const { return m_deals; }

private:
    /// Where deals stand that are sold, behind their purchase, deals are won.
    Status settleStages(const QList<CasePerson> &walkers)
    {
        for (const CasePerson &person : walkers) {
            VOUCH_GIVE(const CasePurchase purchase, purchaseOf(m_writer.db, person));
            if (!purchase.counts)
                continue;
            VOUCH_GIVE(const QList<ChainMove> chain, moveChain(m_writer.db, person.id, m_journey.id));
            const Stage *stage = chain.isEmpty() ? nullptr : m_journey.stage(chain.last().to);
            if (!stage || statusIn(*stage) != DealStatus::Open)
                continue;
            VOUCH_TRY(m_writer.db.change("conversion_stage",
                                         {{":stage", stage->id.value}, {":version", m_writer.id.value}}));
            for (Stage &each : m_journey.stages) {
                if (each.id == stage->id)
                    each.meaning = StageMeaning::Purchase;
            }
        }
        return Done{};
    }

    Status convert(const CasePerson &person)
    {
        VOUCH_GIVE(const CasePurchase purchase, purchaseOf(m_writer.db, person));
        VOUCH_GIVE(const QList<ChainMove> chain, moveChain(m_writer.db, person.id, m_journey.id));
        const Stand stand = standAfter(m_journey, chain, purchase);
        VOUCH_GIVE(const QString key, freeKey(person.identity));
        rows::DealContent content;
        content.title = person.name;
        content.person = person.stays() ? person.id : PersonId();
        content.organisation = person.organisation;
        content.owner = person.owner;
        content.source = person.source;
        if (purchase.id.isValid())
            content.amount = purchase.net;
        const When opened = chain.isEmpty() ? When(m_writer.now) : chain.first().at;
        VOUCH_GIVE(const qint64 id, rows::insert(m_writer, rows::Deal{content, opened, key}));
        const DealId deal(id);
        if (content.amount)
            VOUCH_TRY(rows::write(
                m_writer,
                rows::DealChange{
                    deal, stand.closed.value_or(m_writer.now), content.amount, {}, {}, content.owner}));
        VOUCH_TRY(giveWalk(person.id, deal));
        if (stand.status != DealStatus::Open) {
            const bool sold = stand.status == DealStatus::Won && purchase.counts;
            VOUCH_TRY(kept::run(m_writer.db, "deal_close", QString(keyOf(stand.status)), stand.closed,
                                stand.reason, stand.competitor, sold ? purchase.id : PurchaseId(),
                                sold ? std::optional(1) : std::nullopt, m_writer.id, deal));
        }
        return person.stays() ? keep(person) : remove(person);
    }

    /// Two journeys may have numbered their cases alike.
    Result<QString> freeKey(const QString &identity)
    {
        if (identity.isEmpty())
            return QString();
        VOUCH_GIVE(const qint64 taken, m_writer.db.number("deal_key_there", {{":key", identity}}));
        return taken == 0 ? identity : identity + u'@' + m_journey.key;
    }

    Status giveWalk(PersonId person, DealId deal)
    {
        VOUCH_TRY(m_writer.db.change(
            "conversion_transitions",
            {{":deal", deal.value}, {":person", person.value}, {":journey", m_journey.id.value}}));
        for (const char *step : {"conversion_placement", "conversion_visits"})
            VOUCH_TRY(m_writer.db.change(step, {{":deal", deal.value},
                                                {":person", person.value},
                                                {":journey", m_journey.id.value},
                                                {":version", m_writer.id.value}}));
        return m_writer.db.change(
            "conversion_tasks",
            {{":deal", deal.value}, {":person", person.value}, {":version", m_writer.id.value}});
    }

    /// The deal is known by what the file calls it now, and not the person.
    Status keep(const CasePerson &person)
    {
        VOUCH_TRY(m_writer.db.change("delete_order_standings", {{":id", person.id.value}}));
        return m_writer.db.change("conversion_identity",
                                  {{":person", person.id.value}, {":identity", person.identity}});
    }

    Status remove(const CasePerson &person)
    {
        VOUCH_TRY(m_writer.db.change("conversion_purchases",
                                     {{":person", person.id.value}, {":version", m_writer.id.value}}));
        for (const char *step : {"delete_pairs", "delete_doubtful_pairs", "delete_order_standings",
                                 "delete_suggestions", "delete_identities", "delete_person"})
            VOUCH_TRY(m_writer.db.change(step, {{":id", person.id.value}}));
        return Done{};
    }

    Writer &m_writer;
    Journey m_journey;
    qsizetype m_deals = 0;
};

} // namespace

QFuture<Result<ChangeSet>> Workspace::convertToDeals(const QList<JourneyId> &journeys)
{
    return m_store->write(u"convert-deals"_s, QString(), [journeys](Writer &writer) -> Status {
        VOUCH_TRY(writer.db.run(u"PRAGMA defer_foreign_keys=ON"_s));
        QString name;
        qsizetype deals = 0;
        for (const JourneyId id : journeys) {
            VOUCH_GIVE(const Journey journey, journeyOf(writer.db, id));
            name = journey.name;
            VOUCH_GIVE(const QList<DealConversion> possible, conversionsIn(writer.db, id));
            if (possible.isEmpty())
                return invalid(QCoreApplication::translate(
                                   "Workspace", "Nobody on “%1” was made of a deal or a case by an import.")
                                   .arg(name));
            Conversion conversion(writer, journey);
            VOUCH_TRY(conversion.run());
            deals += conversion.deals();
        }
        writer.label =
            journeys.size() == 1
                ? QCoreApplication::translate("Workspace", "Make the cards of “%1” deals").arg(name)
                : QCoreApplication::translate("Workspace", "Make %n cards deals", nullptr, int(deals));
        return Done{};
    });
}

QFuture<Result<QList<DealConversion>>> Workspace::dealConversions()
{
    return m_store->read([](Connection &db) { return conversionsIn(db, {}); });
}

} // namespace vouch
