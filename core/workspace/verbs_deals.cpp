// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: deals, from the first word about them to won or lost.
#include "core/base/text.h"
#include "core/store/rows/deals.h"
#include "core/store/store.h"
#include "core/workspace/change_words.h"
#include "core/workspace/deal_walks.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// What the lines add up to; none without prices.
Result<std::optional<Money>> sumOf(const QList<DealLine> &lines)
{
    std::optional<Money> sum;
    for (const DealLine &line : lines) {
        if (line.price.minor == 0)
            continue;
        const std::optional<Money> price = multiplied(line.price, line.quantity);
        sum = !price ? std::nullopt : !sum ? price : added(*sum, *price);
        if (!sum)
            return invalid(QCoreApplication::translate(
                "Workspace", "The lines of a deal are in one currency and add up to what can be counted."));
    }
    return sum;
}

/// What is said of a deal, whoever says it.
Status checkContent(Writer &writer, const rows::DealContent &content, const QList<DealPerson> &people)
{
    if (content.title.isEmpty())
        return invalid(QCoreApplication::translate("Workspace", "The deal has no title. Give it one."));
    VOUCH_TRY(checkAmount(content.amount));
    if (content.probability && (*content.probability < 0 || *content.probability > 100))
        return invalid(
            QCoreApplication::translate("Workspace", "A probability is a number from 0 to 100 percent."));
    if (content.person.isValid())
        VOUCH_TRY(personName(writer, content.person));
    QSet<PersonId> seen{content.person};
    for (const DealPerson &other : people) {
        VOUCH_GIVE(const QString name, personName(writer, other.person));
        if (seen.contains(other.person))
            return invalid(
                QCoreApplication::translate("Workspace", "%1 stands in this deal twice.").arg(name));
        seen.insert(other.person);
    }
    return Done{};
}

Status writeLines(Writer &writer, DealId deal, const QList<DealLine> &lines)
{
    for (const DealLine &line : lines)
        VOUCH_TRY(
            rows::write(writer, rows::DealLine{deal, cleanLine(line.item), line.quantity, line.price.minor}));
    return Done{};
}

Status writePeople(Writer &writer, DealId deal, const QList<DealPerson> &people)
{
    for (const DealPerson &other : people)
        VOUCH_TRY(rows::write(writer, rows::DealPerson{deal, other.person, cleanLine(other.role)}));
    return Done{};
}

bool areSame(const QList<DealPerson> &a, const QList<DealPerson> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const DealPerson &one, const DealPerson &other) {
                          return one.person == other.person && one.role == other.role;
                      });
}

/// What an edit makes of a deal.
Result<rows::DealContent> edited(Writer &writer, const DealRecord &old, const DealEdit &edit)
{
    const auto line = [](const std::optional<QString> &wanted, const QString &before) {
        return wanted ? cleanLine(*wanted) : before;
    };
    VOUCH_GIVE(rows::DealContent content, contentOf(writer, old));
    content.title = line(edit.title, old.title);
    content.person = edit.person.value_or(old.person);
    content.expected = edit.expected.value_or(old.expected);
    content.probability = edit.probability.value_or(old.probability);
    content.source = line(edit.source, old.source);
    content.owner = line(edit.owner, old.owner);
    content.notes = edit.notes ? cleanText(*edit.notes) : old.notes;
    if (edit.organisation) {
        VOUCH_GIVE(content.organisation, organisationCalled(writer, cleanLine(*edit.organisation)));
    }
    if (edit.amount)
        content.amount = *edit.amount;
    // Lines with prices are in a currency, so there is an amount.
    if (!content.amount || (edit.lines && !edit.amount)) {
        VOUCH_GIVE(const std::optional<Money> sum, sumOf(edit.lines.value_or(old.lines)));
        if (sum)
            content.amount = sum;
    }
    return content;
}

/// "Edit Big order: Amount “1.00 €” → “2.00 €”".
QString editLabel(Writer &writer, const DealRecord &old, const DealEdit &edit,
                  const rows::DealContent &content)
{
    const auto money = [](const std::optional<Money> &amount) {
        return amount ? formatMoney(*amount) : QString();
    };
    const auto day = [&writer](const std::optional<When> &when) {
        return when ? QLocale().toString(writer.db.calendar().dateOf(*when), QLocale::ShortFormat)
                    : QString();
    };
    const auto percent = [](const std::optional<int> &probability) {
        return probability ? QCoreApplication::translate("Workspace", "%1 %").arg(*probability) : QString();
    };
    QList<FieldChange> changes;
    const auto add = [&changes](const char *name, const QString &before, const QString &after) {
        addChange(changes, QCoreApplication::translate("Workspace", name), before, after);
    };
    add(QT_TRANSLATE_NOOP("Workspace", "Title"), old.title, content.title);
    if (edit.person)
        add(QT_TRANSLATE_NOOP("Workspace", "Person"), old.personName,
            content.person.isValid() ? writer.db.text("person_name", {{":id", content.person.value}}).value()
                                     : QString());
    if (edit.organisation)
        add(QT_TRANSLATE_NOOP("Workspace", "Organisation"), old.ownOrganisation,
            cleanLine(*edit.organisation));
    add(QT_TRANSLATE_NOOP("Workspace", "Amount"), money(old.amount), money(content.amount));
    add(QT_TRANSLATE_NOOP("Workspace", "Expected"), day(old.expected), day(content.expected));
    add(QT_TRANSLATE_NOOP("Workspace", "Probability"), percent(old.probability),
        percent(content.probability));
    add(QT_TRANSLATE_NOOP("Workspace", "Source"), old.source, content.source);
    add(QT_TRANSLATE_NOOP("Workspace", "Owner"), old.owner, content.owner);
    return withChanges(QCoreApplication::translate("Workspace", "Edit the deal “%1”").arg(old.title),
                       changes);
}

} // namespace

Result<DealId> madeDeal(Writer &writer, const DealEntry &entry)
{
    VOUCH_TRY(checkHappened(writer, entry.opened));
    VOUCH_GIVE(const std::optional<Money> sum, sumOf(entry.lines));
    rows::DealContent content{cleanLine(entry.title),
                              entry.person,
                              {},
                              entry.amount ? entry.amount : sum,
                              entry.expected,
                              entry.probability,
                              cleanLine(entry.source),
                              cleanLine(entry.owner),
                              cleanText(entry.notes)};
    VOUCH_TRY(checkContent(writer, content, entry.people));
    VOUCH_TRY(checkLines(entry.lines, content.amount));
    VOUCH_GIVE(content.organisation, organisationCalled(writer, cleanLine(entry.organisation)));
    writer.label = QCoreApplication::translate("Workspace", "New deal “%1”").arg(content.title);
    VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Deal{content, entry.opened}));
    const DealId deal(id);
    VOUCH_TRY(writeLines(writer, deal, entry.lines));
    VOUCH_TRY(writePeople(writer, deal, entry.people));
    const When opened = entry.opened.value_or(writer.now);
    VOUCH_TRY(rows::write(writer, rows::DealChange{deal, opened, content.amount, content.expected,
                                                   content.probability, content.owner}));
    if (entry.journey.isValid())
        VOUCH_TRY(beginWalk(writer, deal, entry.journey, entry.stage, opened));
    return deal;
}

QFuture<Result<ChangeSet>> Workspace::addDeal(const DealEntry &entry)
{
    return m_store->write(u"deal"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_TRY(madeDeal(writer, entry));
        return Done{};
    });
}

namespace
{

/// To the place that the edit asks for.
Status goTo(Writer &writer, const DealEdit &edit)
{
    MoveRequest move;
    move.walkers = {edit.id};
    std::tie(move.journey, move.to) = *edit.place;
    return moveWalkers(writer, move);
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::editDeal(const DealEdit &edit)
{
    return m_store->write(u"edit-deal"_s, QString(), [edit](Writer &writer) -> Status {
        VOUCH_GIVE(const DealRecord old, dealOf(writer.db, edit.id));
        if (edit.expectedVersion != 0 && edit.expectedVersion != old.version)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Workspace",
                                                     "The deal “%1” was changed meanwhile. Look at it as "
                                                     "it is now, then change it.")
                             .arg(old.title),
                         {}};
        VOUCH_GIVE(const rows::DealContent before, contentOf(writer, old));
        VOUCH_GIVE(const rows::DealContent content, edited(writer, old, edit));
        VOUCH_TRY(checkContent(writer, content, edit.people.value_or(old.people)));
        VOUCH_TRY(checkLines(edit.lines.value_or(old.lines), content.amount));
        writer.label = editLabel(writer, old, edit, content);
        const bool lines = edit.lines && *edit.lines != old.lines;
        const bool people = edit.people && !areSame(*edit.people, old.people);
        const bool same = content == before && !lines && !people;
        if (same && edit.place)
            return goTo(writer, edit); // History says where to
        if (same)
            return Done{};
        if (lines) {
            VOUCH_TRY(replaceLines(writer, edit.id, *edit.lines));
        }
        if (people) {
            VOUCH_TRY(writer.db.change("deal_people_delete", {{":deal", edit.id.value}}));
            VOUCH_TRY(writePeople(writer, edit.id, *edit.people));
        }
        VOUCH_TRY(writeContent(writer, edit.id, before, content, writer.now));
        VOUCH_TRY(followWonDeal(writer, edit.id));
        const QString label = writer.label;
        if (edit.place)
            VOUCH_TRY(goTo(writer, edit));
        writer.label = label;
        return Done{};
    });
}

Status winDealIn(Writer &writer, const DealWin &win)
{
    VOUCH_TRY(becomeWon(writer, win));
    VOUCH_GIVE(const QString title, walkerName(writer, win.id));
    writer.label = QCoreApplication::translate("Workspace", "Win the deal “%1”").arg(title);
    MoveRequest how;
    how.at = win.at;
    return placeByStatus(writer, win.id, DealStatus::Won, how);
}

Status replaceLines(Writer &writer, DealId deal, const QList<DealLine> &lines)
{
    VOUCH_TRY(writer.db.change("deal_lines_delete", {{":deal", deal.value}}));
    return writeLines(writer, deal, lines);
}

QFuture<Result<ChangeSet>> Workspace::winDeal(const DealWin &win)
{
    return m_store->write(u"win-deal"_s, QString(),
                          [win](Writer &writer) -> Status { return winDealIn(writer, win); });
}

QFuture<Result<ChangeSet>> Workspace::loseDeal(const DealLoss &loss)
{
    return m_store->write(u"lose-deal"_s, QString(), [loss](Writer &writer) -> Status {
        VOUCH_TRY(becomeLost(writer, loss));
        VOUCH_GIVE(const QString title, walkerName(writer, loss.id));
        writer.label = QCoreApplication::translate("Workspace", "Lose the deal “%1”").arg(title);
        MoveRequest how;
        how.at = loss.at;
        how.reason = cleanLine(loss.reason);
        how.competitor = cleanLine(loss.competitor);
        return placeByStatus(writer, loss.id, DealStatus::Lost, how);
    });
}

QFuture<Result<ChangeSet>> Workspace::openDealAgain(DealId id)
{
    return m_store->write(u"open-deal"_s, QString(), [id](Writer &writer) -> Status {
        VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
        if (deal.status == DealStatus::Open)
            return Done{};
        writer.label = QCoreApplication::translate("Workspace", "Open the deal “%1” again").arg(deal.title);
        VOUCH_TRY(becomeOpen(writer, id));
        return placeByStatus(writer, id, DealStatus::Open, {});
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteDeals(const QList<DealId> &deals)
{
    return m_store->write(u"delete-deal"_s, QString(), [deals](Writer &writer) -> Status {
        QString title;
        for (const DealId id : deals) {
            VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
            title = deal.title;
            VOUCH_TRY(takeQuotesAway(writer, deal));
            for (const char *step : {"deal_tasks_delete", "deal_visits_delete", "deal_placement_delete",
                                     "deal_transitions_delete", "deal_lines_delete", "deal_people_delete",
                                     "deal_changes_delete", "deal_delete"})
                VOUCH_TRY(writer.db.change(step, {{":deal", id.value}}));
        }
        writer.label =
            deals.size() == 1
                ? QCoreApplication::translate("Workspace", "Delete the deal “%1”").arg(title)
                : QCoreApplication::translate("Workspace", "Delete %n deals", nullptr, int(deals.size()));
        return Done{};
    });
}

} // namespace vouch
