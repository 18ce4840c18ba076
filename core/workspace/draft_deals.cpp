// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: deals: what somebody may buy, found again by what its system calls it. How a deal stands
// follows from its walk, so that files may come in any order; what it is worth is what the latest of them
// says.
#include "core/workspace/draft_deals.h"
#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/store/move_chain.h"
#include "core/store/rows/deals.h"
#include "core/store/rows/outcomes.h"
#include "core/workspace/deal_walks.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_names.h"
#include "core/workspace/draft_times.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

struct DraftApplier::DealStand {
    DealStatus status = DealStatus::Open;
    std::optional<When> closed;
    QString reason, competitor;
};

namespace
{

KnownDeal readDeal(const RawStatement &row)
{
    const auto when = [&row](int column) {
        return row.isNull(column) ? std::optional<When>()
                                  : std::optional(whenOf(row.integer(column), row.integer(column + 1) != 0));
    };
    KnownDeal deal;
    deal.id = DealId(row.integer(0));
    deal.content.title = row.text(1);
    deal.content.person = PersonId(row.integer(2));
    deal.content.organisation = OrganisationId(row.integer(3));
    if (!row.isNull(4))
        deal.content.amount = Money{row.integer(4), row.text(5)};
    deal.content.expected = when(6);
    if (!row.isNull(8))
        deal.content.probability = int(row.integer(8));
    deal.content.source = row.text(9);
    deal.content.owner = row.text(10);
    deal.content.notes = row.text(11);
    deal.status = fromKey<DealStatus>(row.text(12)).value_or(DealStatus::Open);
    deal.opened = whenOf(row.integer(13), row.integer(14) != 0);
    deal.closed = when(15);
    deal.reason = row.text(17);
    deal.competitor = row.text(18);
    deal.purchase = PurchaseId(row.integer(19));
    deal.purchaseMade = row.integer(20) != 0;
    deal.version = row.integer(21);
    return deal;
}

/// When the deal began: as the file says, but not behind its first step, which some clocks tell earlier.
std::optional<When> openedAt(const DealDraft &deal, const Calendar &calendar)
{
    std::optional<When> opened = toldAt(deal.openedAt, deal.openedDayOnly);
    for (const VisitDraft &visit : deal.visits) {
        if (visit.at == 0)
            continue;
        if (!opened || calendar.moment(whenOf(visit)) < calendar.moment(*opened))
            opened = whenOf(visit);
    }
    if (!opened || (deal.closedAt != 0 && deal.closedAt < opened->at))
        opened = toldAt(deal.closedAt, deal.closedDayOnly);
    return opened;
}

Result<qint64> numberOf(Connection &db, const char *statement, DealId deal)
{
    VOUCH_GIVE(RawStatement * row, kept::query(db, statement, deal));
    const qint64 number = row->next() ? row->integer(0) : 0;
    if (row->failed())
        return row->error();
    row->reset();
    return number;
}

rows::DealChange changeOf(DealId deal, const When &at, const rows::DealContent &content)
{
    return {deal, at, content.amount, content.expected, content.probability, content.owner};
}

} // namespace

Result<KnownDeal> DraftApplier::findDeal(const QString &key)
{
    VOUCH_GIVE(RawStatement * row, kept::query(m_db, "draft_deal_by_key", key));
    KnownDeal known;
    if (row->next())
        known = readDeal(*row);
    if (row->failed())
        return row->error();
    row->reset();
    return known;
}

/// What its system calls it.
QString DraftApplier::keyOfDeal(const DealDraft &deal) const
{
    return (m_options->read.system.isEmpty() ? deal.source : deal.source + u'/' + m_options->read.system) +
           u':' + deal.id;
}

/// Whether the deals of the draft are asked for; else the row is counted as skipped.
Result<bool> DraftApplier::wantsDeals(const Draft &draft, const ImportOptions &options, Counts &counts)
{
    using Asked = ImportOptions::Match;
    if (options.match == Asked::CreateAndUpdate)
        return true;
    for (const DealDraft &deal : draft.deals) {
        VOUCH_GIVE(const KnownDeal known, findDeal(keyOfDeal(deal)));
        if (known.id.isValid() == (options.match == Asked::UpdateOnly))
            return true;
    }
    counts.skipped = draft.countVisits ? std::max<qint64>(1, draft.visitRows()) : draft.rows;
    counts.reason = options.match == Asked::UpdateOnly
                        ? QCoreApplication::translate(
                              "Import", "This deal is not in the workspace, and only updates were asked for.")
                        : QCoreApplication::translate(
                              "Import", "This deal is in the workspace, and only new ones were asked for.");
    return false;
}

/// What the draft says a deal is.
Result<rows::DealContent> DraftApplier::contentIn(Writer &writer, const DealDraft &deal)
{
    const DealStatement &known = deal.known;
    if (known.amount && !isCurrencyCode(known.amount->currency))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Import",
                         "The deal “%1” names no currency. Say which one with the import's currency "
                         "option.")
                         .arg(deal.title),
                     {}};
    VOUCH_GIVE(const qint64 organisation,
               organisationId(writer, deal.organisation, foldKey(deal.organisation)));
    return rows::DealContent{deal.title,
                             m_person,
                             OrganisationId(organisation),
                             known.amount,
                             toldAt(known.expected, known.expectedDayOnly),
                             known.probability,
                             deal.origin,
                             m_options->owner.isEmpty() ? known.owner : m_options->owner,
                             deal.notes};
}

/// The deal that the draft means. Two lists may number theirs alike: what walks another journey is another
/// deal, and is known by its journey beside the number.
Result<KnownDeal> DraftApplier::dealOnJourney(const DealDraft &deal, QString &key)
{
    key = keyOfDeal(deal);
    if (!m_journey)
        return findDeal(key);
    const QString other = key + u'@' + m_journey->key;
    VOUCH_GIVE(KnownDeal known, findDeal(other));
    if (known.id.isValid()) {
        key = other;
        return known;
    }
    VOUCH_GIVE(known, findDeal(key));
    if (!known.id.isValid())
        return known;
    VOUCH_GIVE(RawStatement * journeys, kept::query(m_db, "draft_walks_of_deal", known.id));
    bool any = false, here = false;
    while (journeys->next()) {
        any = true;
        here = here || journeys->integer(0) == m_journey->id.value;
    }
    if (journeys->failed())
        return journeys->error();
    journeys->reset();
    if (!any || here)
        return known;
    key = other;
    return KnownDeal();
}

Result<bool> DraftApplier::addDeals(Writer &writer, const Draft &draft, Counts &counts)
{
    bool added = false;
    if (!draft.journeyKey.isEmpty()) {
        VOUCH_GIVE(m_journey, journeyOf(draft.journeyKey));
    }
    for (const DealDraft &deal : draft.deals) {
        QString key;
        VOUCH_GIVE(KnownDeal known, dealOnJourney(deal, key));
        const bool isNew = !known.id.isValid();
        if (isNew) {
            VOUCH_GIVE(known, createDeal(writer, deal, key));
            ++counts.deals;
            added = true;
        } else {
            VOUCH_GIVE(known.stateAt, numberOf(m_db, "draft_deal_told_to", known.id));
            VOUCH_GIVE(const bool changed, updateDeal(writer, deal, known, counts));
            added |= changed;
        }
        VOUCH_GIVE(const bool walks, addWalkOf(writer, deal, known, counts));
        VOUCH_GIVE(const bool people, addOthers(writer, deal, known, counts));
        VOUCH_GIVE(const bool stands, standDeal(writer, deal, known, counts));
        VOUCH_GIVE(const bool history, addHistory(writer, deal, known));
        added |= walks || people || stands || history;
    }
    return added;
}

/// Its way along the journey of the file. One that somebody has put on another journey stays there.
Result<bool> DraftApplier::addWalkOf(Writer &writer, const DealDraft &deal, KnownDeal &known, Counts &counts)
{
    if (deal.visits.isEmpty() || !m_journey)
        return false;
    m_walker = known.id;
    if (!known.isNew) {
        VOUCH_GIVE(const qint64 place, numberOf(m_db, "deal_place", known.id));
        if (place != 0 && place != m_journey->id.value) {
            for (qsizetype i = 0; i < deal.visits.size(); ++i)
                countVisit(counts, &Counts::skipped);
            sayWhatChangedNothing(counts);
            return false;
        }
    }
    QList<VisitDraft> visits;
    for (const VisitDraft &visit : deal.visits) {
        if (visit.at != 0) {
            visits.append(visit);
            continue;
        }
        // Since when it stands there is not said: since it began, or where it stood elsewhere before, since
        // now.
        VOUCH_GIVE(const QList<ChainMove> chain, moveChain(m_db, known.id, m_journey->id));
        const Stage *current = chain.isEmpty() ? nullptr : m_journey->stage(chain.last().to);
        const bool over = deal.visits.size() > 1;
        if ((!chain.isEmpty() && over) || (current && current == m_journey->stageByName(visit.stage)))
            continue;
        const When at = chain.isEmpty() ? known.opened : When(writer.now);
        if (over && deal.visits.last().at != 0 && deal.visits.last().at <= at.at)
            continue;
        visits.append(visit);
        visits.last().at = at.at;
        visits.last().dayOnly = at.dayOnly;
    }
    return addWalk(writer, *m_journey, visits, known.isNew, counts);
}

Result<KnownDeal> DraftApplier::createDeal(Writer &writer, const DealDraft &deal, const QString &key)
{
    KnownDeal made;
    VOUCH_GIVE(made.content, contentIn(writer, deal));
    made.opened = openedAt(deal, m_db.calendar()).value_or(writer.now);
    VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Deal{made.content, made.opened, key}));
    made.id = DealId(id);
    made.isNew = true;
    return made;
}

/// What a newer file says takes the place of what an import said; what somebody has edited stays and is told.
Result<bool> DraftApplier::updateDeal(Writer &writer, const DealDraft &deal, KnownDeal &known, Counts &counts)
{
    VOUCH_GIVE(const rows::DealContent said, contentIn(writer, deal));
    VOUCH_GIVE(const bool untouched, isImports(known.version));
    const bool takes = untouched && m_options->update == ImportOptions::Update::Replace;
    const bool stale = deal.stateAt != 0 && deal.stateAt < known.stateAt;
    rows::DealContent next = known.content;
    const auto named = [this, &deal](const QString &field) {
        return QCoreApplication::translate("Import", "%1 of the deal “%2”").arg(field, deal.title);
    };
    const auto settle = [&](auto &here, const auto &there, bool blank, bool says, const QString &field,
                            const auto &words) {
        if (!says || here == there)
            return;
        if (blank || (takes && !stale))
            here = there;
        else if (!stale)
            keep(counts, named(field), words(here), words(there));
    };
    const auto text = [&](QString &here, const QString &there, const char *field) {
        settle(here, there, here.isEmpty(), !there.isEmpty(), QCoreApplication::translate("Workspace", field),
               [](const QString &words) { return words; });
    };
    text(next.title, said.title, QT_TRANSLATE_NOOP("Workspace", "Title"));
    text(next.source, said.source, QT_TRANSLATE_NOOP("Workspace", "Source"));
    text(next.owner, said.owner, QT_TRANSLATE_NOOP("Workspace", "Owner"));
    text(next.notes, said.notes, QT_TRANSLATE_NOOP("Workspace", "Notes"));
    if (!next.person.isValid() || (takes && !stale && said.person.isValid()))
        next.person = said.person;
    if (!next.organisation.isValid() || (takes && !stale && said.organisation.isValid()))
        next.organisation = said.organisation;
    settle(next.amount, said.amount, !next.amount, said.amount.has_value(),
           QCoreApplication::translate("Workspace", "Amount"),
           [](const std::optional<Money> &amount) { return formatMoney(*amount); });
    settle(next.probability, said.probability, !next.probability, said.probability.has_value(),
           QCoreApplication::translate("Workspace", "Probability"),
           [](const std::optional<int> &percent) { return QString::number(*percent); });
    settle(next.expected, said.expected, !next.expected, said.expected.has_value(),
           QCoreApplication::translate("Workspace", "Expected"), [this](const std::optional<When> &when) {
               return QLocale().toString(m_db.calendar().dateOf(*when), QLocale::ShortFormat);
           });
    // An older file tells that it began earlier.
    const std::optional<When> opened = openedAt(deal, m_db.calendar());
    const bool earlier =
        untouched && opened && m_db.calendar().moment(*opened) < m_db.calendar().moment(known.opened);
    if (earlier)
        VOUCH_TRY(kept::run(m_db, "draft_deal_opened", *opened, writer.id, known.id));
    if (next == known.content)
        return earlier;
    VOUCH_TRY(next.values([&](const auto &...values) -> Status {
        VOUCH_TRY(kept::run(m_db, "deal_update", values..., writer.id, known.id));
        return Done{};
    }));
    known.content = next;
    return true;
}

/// Others who have a say, as far as they are known by e-mail address or by a name that only one has.
Result<bool> DraftApplier::addOthers(Writer &writer, const DealDraft &deal, const KnownDeal &known,
                                     Counts &counts)
{
    bool added = false;
    for (const Labelled &other : deal.others) {
        VOUCH_GIVE(PersonId person, personByReference(other.value));
        if (!person.isValid()) {
            VOUCH_GIVE(person, personCalled(other.value, deal.organisation));
        }
        if (!person.isValid())
            counts.notes.append(QCoreApplication::translate(
                                    "Import", "“%1”, who is said to have a say in “%2”, is nobody known.")
                                    .arg(other.value, deal.title));
        if (!person.isValid() || person == known.content.person)
            continue;
        VOUCH_GIVE(const bool there, kept::any(m_db, "draft_deal_person_has", known.id, person));
        if (there)
            continue;
        VOUCH_TRY(rows::write(writer, rows::DealPerson{known.id, person, other.label}));
        added = true;
    }
    return added;
}

/// Won, lost or open: a won deal is one purchase, with the last amount at the last date; lost or open again
/// it is none.
Result<bool> DraftApplier::standDeal(Writer &writer, const DealDraft &deal, KnownDeal &known, Counts &counts)
{
    VOUCH_GIVE(const DealStand stands, standOf(deal, known));
    const bool won = stands.status == DealStatus::Won;
    const bool sells = won && known.content.amount && known.content.amount->minor > 0;
    const PurchaseId before = known.purchase;
    bool changed = false;
    DealRecord sold; // what it became before
    if (!sells && known.purchase.isValid()) {
        sold.title = known.content.title;
        sold.purchase = known.purchase;
        sold.purchaseMade = known.purchaseMade;
        known.purchase = {};
        known.purchaseMade = false;
    } else if (sells && !known.purchase.isValid()) {
        const rows::Purchase row{.person = known.content.person,
                                 .at = stands.closed,
                                 .net = *known.content.amount,
                                 .source = keyOfDeal(deal).section(u':', 0, 0),
                                 .number = deal.id};
        VOUCH_GIVE(const qint64 id, rows::insert(writer, row));
        known.purchase = PurchaseId(id);
        known.purchaseMade = true;
        ++counts.purchases;
    } else if (sells && known.purchaseMade) {
        VOUCH_TRY(kept::run(m_db, "draft_deal_purchase_follow", known.content.person,
                            known.content.amount->minor, known.content.amount->currency,
                            stands.closed.value_or(writer.now), writer.id, known.purchase));
        changed = m_db.lastChangeCount() > 0;
    }
    if (stands.status == known.status && stands.closed == known.closed && stands.reason == known.reason &&
        stands.competitor == known.competitor && known.purchase == before)
        return changed;
    VOUCH_TRY(kept::run(m_db, "deal_close", QString(keyOf(stands.status)), stands.closed, stands.reason,
                        stands.competitor, known.purchase,
                        known.purchaseMade ? std::optional(1) : std::nullopt, writer.id, known.id));
    known.status = stands.status;
    known.closed = stands.closed;
    if (sold.purchase.isValid())
        VOUCH_TRY(takePurchaseAway(writer, sold));
    return true;
}

/// By its own words where it walks no journey.
Result<DraftApplier::DealStand> DraftApplier::standOf(const DealDraft &deal, const KnownDeal &known)
{
    VOUCH_GIVE(const std::optional<DealStand> there, standOnJourney(known));
    if (there)
        return *there;
    DealStand stands{known.status, known.closed, known.reason, known.competitor};
    VOUCH_GIVE(const bool untouched, known.isNew ? Result<bool>(true) : isImports(known.version));
    if (!untouched || (deal.stateAt != 0 && deal.stateAt < known.stateAt))
        return stands;
    stands.status = deal.status;
    if (deal.status == DealStatus::Open)
        return DealStand{};
    stands.closed = toldAt(deal.closedAt, deal.closedDayOnly);
    if (!stands.closed)
        stands.closed = known.closed ? *known.closed : known.opened;
    if (deal.status == DealStatus::Lost)
        return DealStand{stands.status, stands.closed, deal.reason, deal.competitor};
    return DealStand{stands.status, stands.closed, {}, {}};
}

/// What the place of its card says, since the move that began it. Nothing where it walks no journey.
Result<std::optional<DraftApplier::DealStand>> DraftApplier::standOnJourney(const KnownDeal &known)
{
    if (!m_journey || !m_journey->isOfDeals())
        return std::optional<DealStand>();
    VOUCH_GIVE(const QList<ChainMove> chain, moveChain(m_db, known.id, m_journey->id));
    const Stage *stage = chain.isEmpty() ? nullptr : m_journey->stage(chain.last().to);
    if (!stage)
        return std::optional<DealStand>();
    DealStand stands;
    stands.status = statusIn(*stage);
    if (stands.status == DealStatus::Open)
        return std::optional(stands);
    for (auto move = chain.crbegin(); move != chain.crend(); ++move) {
        const Stage *there = m_journey->stage(move->to);
        if (!there || statusIn(*there) != stands.status)
            break;
        stands.closed = move->at;
        if (stands.status == DealStatus::Lost) {
            stands.reason = move->reason;
            stands.competitor = move->competitor;
        }
    }
    return std::optional(stands);
}

/// What forecasts look back at: what the file dates, then what it only knows now.
Result<bool> DraftApplier::addHistory(Writer &writer, const DealDraft &deal, const KnownDeal &known)
{
    bool added = false;
    for (const DealStatement &said : deal.history) {
        rows::DealContent content;
        content.amount = said.amount;
        content.expected = toldAt(said.expected, said.expectedDayOnly);
        content.probability = said.probability;
        content.owner = said.owner;
        const rows::DealChange row = changeOf(known.id, whenOf(said), content);
        VOUCH_GIVE(const bool there, isChangeThere("draft_deal_change_at", row, true));
        if (there)
            continue;
        VOUCH_TRY(rows::write(writer, row));
        added = true;
    }
    const rows::DealContent &content = known.content;
    const bool silent =
        !content.amount && !content.expected && !content.probability && content.owner.isEmpty();
    VOUCH_GIVE(const bool any, kept::any(m_db, "draft_deal_change_last", known.id));
    if (silent && !any)
        return added;
    const When now = known.closed.value_or(writer.now);
    const rows::DealChange row = changeOf(known.id, now, content);
    VOUCH_GIVE(const bool then, isChangeThere("draft_deal_change_at", row, true));
    VOUCH_GIVE(const bool last, isChangeThere("draft_deal_change_last", row, false));
    if (then || last)
        return added;
    VOUCH_TRY(rows::write(writer, row));
    return true;
}

/// Whether the first row that the statement gives says the same.
Result<bool> DraftApplier::isChangeThere(const char *statement, const rows::DealChange &change, bool dated)
{
    VOUCH_GIVE(RawStatement * row, dated ? kept::query(m_db, statement, change.deal, change.at.at)
                                         : kept::query(m_db, statement, change.deal));
    bool same = false;
    while (!same && row->next()) {
        same = row->isNull(0) == !change.amount.has_value() &&
               (!change.amount ||
                (row->integer(0) == change.amount->minor && row->text(1) == change.amount->currency)) &&
               row->isNull(2) == !change.expected.has_value() &&
               (!change.expected || row->integer(2) == change.expected->at) &&
               row->isNull(3) == !change.probability.has_value() &&
               (!change.probability || row->integer(3) == *change.probability) &&
               row->text(4) == change.owner;
        if (!dated)
            break;
    }
    if (row->failed())
        return row->error();
    row->reset();
    return same;
}

/// The only one of that name, where a firm does not speak against it.
Result<PersonId> DraftApplier::personCalled(const QString &name, const QString &organisation)
{
    PersonDraft called;
    called.displayName = name;
    if (name.isEmpty() || !finishPerson(called))
        return PersonId();
    VOUCH_TRY(writeKept());
    const QString firm = foldKey(organisation);
    VOUCH_GIVE(RawStatement * rows, kept::query(m_db, "draft_people_called", foldKey(name),
                                                sortKeyOf(name, called.given, called.family)));
    PersonId found;
    int count = 0;
    while (rows->next()) {
        const QString theirs = rows->text(1);
        if (!firm.isEmpty() && !theirs.isEmpty() && theirs != firm)
            continue;
        found = PersonId(rows->integer(0));
        ++count;
    }
    if (rows->failed())
        return rows->error();
    rows->reset();
    return count == 1 ? found : PersonId();
}

} // namespace vouch
