// SPDX-License-Identifier: GPL-3.0-or-later
// Reports made of rows instead of event columns: the board and a person on paper. They are ReportValues like
// all others, so that every format and "verify" work for them too.
#include "core/insight/packs.h"
#include "core/insight/report_words.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/store.h"
#include "core/workspace/board_figures.h"
#include "core/workspace/day_report.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using insight::Cell;
using insight::Column;
using insight::ReportSpec;
using insight::ReportValue;

QString say(const char *text)
{
    return QCoreApplication::translate("Packs", text);
}

Cell words(const QString &text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell number(double value)
{
    Cell cell;
    cell.number = value;
    return cell;
}

Cell amount(qint64 minor, const QString &currency)
{
    Cell cell;
    cell.amount = Money{minor, currency};
    return cell;
}

/// The date of what happened at `at`, or on `day` where no more is known.
QString isoDay(const Calendar &calendar, Millis at, QDate day = {})
{
    return (day.isValid() ? day : calendar.dayOf(at)).toString(Qt::ISODate);
}

double daysSince(Millis at, Millis now)
{
    return std::max(0.0, double(now - at) / double(dayMillis));
}

Result<Journey> chosen(const Result<QList<Journey>> &journeys, const QString &key)
{
    if (!journeys)
        return journeys.error();
    for (const Journey &journey : *journeys) {
        if (key.isEmpty() ? !journey.stages.isEmpty() : journey.key == key)
            return journey;
    }
    return Error{
        Error::Kind::NotFound,
        key.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Packs", "This workspace has no journey with stages to print."))
            : QCoreApplication::translate("Packs", "There is no journey “%1” in this workspace.").arg(key),
        {}};
}

/// The sentence with whom it is about and what its sums leave out.
QString told(const QString &finding, const ReportSpec &spec, const OtherAmounts &others)
{
    QString text = spec.owner.isEmpty()
                       ? finding
                       : QCoreApplication::translate("Packs", "People of %1: %2").arg(spec.owner, finding);
    if (const QString leftOut = insight::leftOutText(others); !leftOut.isEmpty())
        text += u' ' + leftOut + u'.';
    return text;
}

/// The stages with one owner's people in them.
QList<BoardStage> stagesOf(const Journey &journey, const QList<Card> &cards, const QString &owner,
                           const QList<StageFigures> &figures, Millis now)
{
    QList<BoardStage> stages;
    for (const Stage &stage : journey.stages)
        stages.append({stage, 0, 0, 0});
    for (const Card &card : cards) {
        const Stage *stage = card.owner == owner ? journey.stage(card.stage) : nullptr;
        if (stage == nullptr)
            continue;
        const qsizetype place = stage - journey.stages.constData();
        BoardStage &one = stages[place];
        ++one.count;
        one.purchaseMinor += card.purchaseMinor;
        for (const OtherAmount &other : card.others)
            addOther(one.others, other);
        const int limit = figures.value(place).slowAfterDays;
        one.waitingTooLong += waitsTooLong(card.enteredAt, card.holdSince.has_value(), limit, now) ? 1 : 0;
    }
    return stages;
}

ReportValue boardOf(const Journey &journey, const QList<BoardStage> &stages, const ReportSpec &spec,
                    const QString &currency)
{
    ReportValue value;
    value.spec = spec;
    value.spec.journey = journey.key;
    value.title = QCoreApplication::translate("Packs", "Board: %1").arg(journey.name);
    value.columns = {
        {u"stage"_s, say(QT_TRANSLATE_NOOP("Packs", "Stage")), Column::Kind::Text},
        {u"people"_s, say(QT_TRANSLATE_NOOP("Packs", "People")), Column::Kind::Count},
        {u"purchase"_s, say(QT_TRANSLATE_NOOP("Packs", "Purchases")), Column::Kind::Amount},
        {u"waiting"_s, say(QT_TRANSLATE_NOOP("Packs", "Waiting too long")), Column::Kind::Count}};
    qint64 waiting = 0;
    QJsonArray colours;
    value.currency = currency;
    for (const BoardStage &stage : stages) {
        value.n += stage.count;
        waiting += stage.waitingTooLong;
        colours.append(stage.stage.colour);
        for (const OtherAmount &other : stage.others)
            addOther(value.others, other);
        value.rows.append({words(stage.stage.name), number(double(stage.count)),
                           amount(stage.purchaseMinor, currency), number(double(stage.waitingTooLong))});
    }
    value.totals = {{u"journey"_s, journey.name}, {u"colours"_s, colours}, {u"waiting"_s, waiting}};
    const int people = int(value.n);
    value.finding = QCoreApplication::translate(
                        "Packs", "%n person(s) on the board, %1 of them wait too long.", nullptr, people)
                        .arg(waiting);
    value.finding = told(value.finding, spec, value.others);
    value.definition = say(QT_TRANSLATE_NOOP(
        "Packs", "People who stand in each stage now, the net value of their purchases, and how many of them "
                 "have stood there longer than the stage's limit."));
    return value;
}

ReportValue boardCards(const Journey &journey, const QList<Card> &cards, const ReportSpec &spec,
                       const QString &currency, Millis now, const Calendar &calendar)
{
    ReportValue value;
    value.spec = spec;
    value.spec.journey = journey.key;
    value.title = QCoreApplication::translate("Packs", "Cards: %1").arg(journey.name);
    value.columns = {{u"stage"_s, say(QT_TRANSLATE_NOOP("Packs", "Stage")), Column::Kind::Text},
                     {u"person"_s, say(QT_TRANSLATE_NOOP("Packs", "Person")), Column::Kind::Text},
                     {u"about"_s, say(QT_TRANSLATE_NOOP("Packs", "Company or handle")), Column::Kind::Text},
                     {u"since"_s, say(QT_TRANSLATE_NOOP("Packs", "Here since")), Column::Kind::Text},
                     {u"days"_s, say(QT_TRANSLATE_NOOP("Packs", "Days")), Column::Kind::Days},
                     {u"purchase"_s, say(QT_TRANSLATE_NOOP("Packs", "Purchases")), Column::Kind::Amount},
                     {u"advocacy"_s, say(QT_TRANSLATE_NOOP("Packs", "Advocacy")), Column::Kind::Amount},
                     {u"owner"_s, say(QT_TRANSLATE_NOOP("Packs", "Owner")), Column::Kind::Text}};
    for (const Stage &stage : journey.stages) {
        for (const Card &card : cards) {
            if (card.stage != stage.id || (!spec.owner.isEmpty() && card.owner != spec.owner))
                continue;
            for (const OtherAmount &other : card.others)
                addOther(value.others, other);
            Cell person = words(card.name);
            person.people = {card.person.value};
            value.rows.append(
                {words(stage.name), person, words(card.subtitle), words(isoDay(calendar, card.enteredAt)),
                 number(std::floor(daysSince(card.enteredAt, now))), amount(card.purchaseMinor, currency),
                 amount(card.advocacyMinor, currency), words(card.owner)});
        }
    }
    value.currency = currency;
    value.n = value.rows.size();
    const int shown = int(value.n);
    value.finding = QCoreApplication::translate(
        "Packs", "%n card(s) from the top of each stage, in the order of the board.", nullptr, shown);
    value.finding = told(value.finding, spec, value.others);
    value.definition = say(
        QT_TRANSLATE_NOOP("Packs", "The first cards of each stage in the order of the board. Purchases are "
                                   "the person's own net purchases; advocacy is what others bought because "
                                   "of them."));
    return value;
}

QString joined(const QList<ContactPoint> &points)
{
    QStringList values;
    for (const ContactPoint &point : points)
        values.append(point.value);
    return values.join(u", "_s);
}

QString addressText(const PostalAddress &address)
{
    QStringList parts{address.street, address.postalCode + u' ' + address.city, address.region,
                      address.country};
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QList<std::pair<const char *, QString>> fieldsOf(const PersonRecord &person)
{
    QStringList profiles, addresses;
    for (const ProfileRecord &profile : person.profiles)
        profiles.append(profile.handle.isEmpty() ? profile.url
                                                 : u"%1: %2"_s.arg(profile.network, profile.handle));
    for (const PostalAddress &address : person.addresses)
        addresses.append(addressText(address));
    return {{QT_TRANSLATE_NOOP("Packs", "Name"), person.name},
            {QT_TRANSLATE_NOOP("Packs", "Organisation"), person.organisation},
            {QT_TRANSLATE_NOOP("Packs", "Job title"), person.title},
            {QT_TRANSLATE_NOOP("Packs", "Owner"), person.owner},
            {QT_TRANSLATE_NOOP("Packs", "E-mail"), joined(person.emails)},
            {QT_TRANSLATE_NOOP("Packs", "Phone"), joined(person.phones)},
            {QT_TRANSLATE_NOOP("Packs", "Address"), addresses.join(u"; "_s)},
            {QT_TRANSLATE_NOOP("Packs", "Profiles"), profiles.join(u", "_s)},
            {QT_TRANSLATE_NOOP("Packs", "Tags"), person.tags.join(u", "_s)},
            {QT_TRANSLATE_NOOP("Packs", "Birthday"), person.birthday},
            {QT_TRANSLATE_NOOP("Packs", "First met through"), person.source}};
}

ReportValue personOf(const PersonRecord &person, const ReportSpec &spec, const QString &currency,
                     const Calendar &calendar)
{
    ReportValue value;
    value.spec = spec;
    value.title = say(QT_TRANSLATE_NOOP("Packs", "Person"));
    value.n = 1;
    value.columns = {{u"field"_s, say(QT_TRANSLATE_NOOP("Packs", "Field")), Column::Kind::Text},
                     {u"value"_s, say(QT_TRANSLATE_NOOP("Packs", "Value")), Column::Kind::Text}};
    for (const auto &[name, content] : fieldsOf(person)) {
        if (!content.isEmpty())
            value.rows.append({words(say(name)), words(content)});
    }
    for (const auto &[field, content] : person.custom)
        value.rows.append({words(field), words(content)});
    QJsonArray places;
    for (const PlaceRecord &place : person.places) {
        value.rows.append(
            {words(place.journeyName),
             words(QCoreApplication::translate("Packs", "%1 since %2")
                       .arg(place.stageName, isoDay(calendar, place.enteredAt, place.enteredDay)))});
        places.append(QJsonObject{{u"journey"_s, place.journeyName},
                                  {u"stage"_s, place.stageName},
                                  {u"colour"_s, place.stageColour},
                                  {u"since"_s, isoDay(calendar, place.enteredAt, place.enteredDay)}});
    }
    if (!person.nextTask.isEmpty()) {
        value.rows.append(
            {words(say(QT_TRANSLATE_NOOP("Packs", "Next task"))),
             words(person.nextTaskAt ? u"%1 · %2"_s.arg(person.nextTask, isoDay(calendar, *person.nextTaskAt,
                                                                                person.nextTaskDay))
                                     : person.nextTask)});
    }
    const Money purchase{person.purchaseMinor, currency}, advocacy{person.advocacyMinor, currency};
    value.currency = currency;
    value.others = person.others;
    const QString beside = insight::besideText(person.others);
    value.rows.append(
        {words(say(QT_TRANSLATE_NOOP("Packs", "Purchases"))),
         words(beside.isEmpty() ? formatMoney(purchase) : formatMoney(purchase) + u' ' + beside)});
    value.rows.append({words(say(QT_TRANSLATE_NOOP("Packs", "Advocacy"))), words(formatMoney(advocacy))});
    value.totals = {{u"name"_s, person.name},
                    {u"subtitle"_s, person.organisation},
                    {u"places"_s, places},
                    {u"purchase"_s, purchase.toJson()},
                    {u"advocacy"_s, advocacy.toJson()},
                    {u"purchases"_s, person.purchases},
                    {u"advocacy_events"_s, person.advocacyEvents},
                    {u"referred"_s, person.referred}};
    value.finding =
        QCoreApplication::translate("Packs", "%1 bought for %2 and brought purchases of %3 by others.")
            .arg(person.name, formatMoney(purchase), formatMoney(advocacy));
    value.definition = say(QT_TRANSLATE_NOOP(
        "Packs",
        "Purchases are the person's own net purchases. Advocacy is what others bought because of this "
        "person: the two-lens ledger with an advocacy share of 1."));
    return value;
}

ReportValue timelineOf(const QList<TimelineItem> &items, const ReportSpec &spec, const Calendar &calendar)
{
    ReportValue value;
    value.spec = spec;
    value.title = say(QT_TRANSLATE_NOOP("Packs", "Timeline"));
    value.n = items.size();
    value.columns = {{u"date"_s, say(QT_TRANSLATE_NOOP("Packs", "Date")), Column::Kind::Text},
                     {u"what"_s, say(QT_TRANSLATE_NOOP("Packs", "What")), Column::Kind::Text},
                     {u"text"_s, say(QT_TRANSLATE_NOOP("Packs", "Text")), Column::Kind::Text},
                     {u"amount"_s, say(QT_TRANSLATE_NOOP("Packs", "Amount")), Column::Kind::Amount}};
    for (const TimelineItem &item : items) {
        QStringList text{item.detail, item.text};
        text.removeAll(QString());
        Cell money;
        money.amount = item.amount;
        value.rows.append({words(isoDay(calendar, item.at, item.day)), words(item.title),
                           words(text.join(u" · "_s).left(400)), money});
    }
    const int count = int(items.size());
    value.finding = QCoreApplication::translate("Packs", "%n thing(s) happened or are planned, newest first.",
                                                nullptr, count);
    value.definition =
        say(QT_TRANSLATE_NOOP("Packs", "Everything recorded with this person, by the day (of %1) on which "
                                       "it happened."))
            .arg(QString::fromLatin1(calendar.zone().id()));
    return value;
}

} // namespace

QFuture<Result<ReportValue>> Workspace::printReport(const ReportSpec &asked)
{
    using Answer = Result<ReportValue>;
    ReportSpec spec = asked;
    if (spec.now == 0)
        spec.now = now();
    const QString money = currency();
    const Calendar days = calendar();
    const auto revised = [this, money](Answer answer) -> QFuture<Answer> {
        if (!answer)
            return QtFuture::makeReadyFuture(std::move(answer));
        return m_store->read([answer = std::move(answer), money](Connection &db) mutable -> Answer {
            VOUCH_GIVE(answer->dataRevision, journal::dataRevision(db));
            answer->timeZone = QString::fromLatin1(db.calendar().zone().id());
            answer->currency = money;
            return std::move(answer);
        });
    };
    const PersonId id(spec.person);
    if (spec.key == u"person"_s) {
        return person(id)
            .then([=](const Result<PersonRecord> &record) {
                return revised(record ? Answer(personOf(*record, spec, money, days))
                                      : Answer(record.error()));
            })
            .unwrap();
    }
    if (spec.key == u"person-timeline"_s) {
        return timeline(id, spec.top > 0 ? spec.top : std::numeric_limits<int>::max())
            .then([=](const Result<QList<TimelineItem>> &items) {
                return revised(items ? Answer(timelineOf(*items, spec, days)) : Answer(items.error()));
            })
            .unwrap();
    }
    if (spec.key == u"day"_s) {
        return today(spec.owner)
            .then([=, this](const Result<TodayPage> &page) -> QFuture<Answer> {
                if (!page)
                    return QtFuture::makeReadyFuture(Answer(page.error()));
                const QDate day = days.dayOf(spec.now);
                return calendarItems(day, day, spec.owner)
                    .then([=](const Result<QList<CalendarItem>> &items) {
                        return items ? Answer(dayReport(*page, *items, spec, days)) : Answer(items.error());
                    });
            })
            .unwrap()
            .then(revised)
            .unwrap();
    }
    return journeys()
        .then([=, this](const Result<QList<Journey>> &all) -> QFuture<Answer> {
            const Result<Journey> journey = chosen(all, spec.journey);
            if (!journey)
                return QtFuture::makeReadyFuture(Answer(journey.error()));
            if (spec.key == u"board"_s && !spec.owner.isEmpty()) {
                return stageFigures(journey->id)
                    .then([=, this](const Result<QList<StageFigures>> &figures) -> QFuture<Answer> {
                        if (!figures)
                            return QtFuture::makeReadyFuture(Answer(figures.error()));
                        return cards(journey->id).then([=](const Result<QList<Card>> &found) {
                            return found ? Answer(boardOf(
                                               *journey,
                                               stagesOf(*journey, *found, spec.owner, *figures, spec.now),
                                               spec, money))
                                         : Answer(found.error());
                        });
                    })
                    .unwrap();
            }
            if (spec.key == u"board"_s)
                return board(journey->id).then([=](const Result<QList<BoardStage>> &stages) {
                    return stages ? Answer(boardOf(*journey, *stages, spec, money)) : Answer(stages.error());
                });
            return cards(journey->id, spec.owner.isEmpty() ? spec.top : 0)
                .then([=](const Result<QList<Card>> &found) {
                    return found ? Answer(boardCards(*journey, *found, spec, money, spec.now, days))
                                 : Answer(found.error());
                });
        })
        .unwrap()
        .then(revised)
        .unwrap();
}

} // namespace vouch
