// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"

#include "core/insight/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

QList<Cell> shareCells(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {Cell{}, Cell{}, Cell{}};
    const Interval interval = wilson(part, whole);
    return {numberCell(double(part) / double(whole)), numberCell(interval.low), numberCell(interval.high)};
}

QList<Column> shareColumns(const QString &title, const char16_t *key)
{
    return {column(key, title, Column::Kind::Share),
            column(u"low", QCoreApplication::translate("Insight", "95 % from"), Column::Kind::Share),
            column(u"high", QCoreApplication::translate("Insight", "95 % to"), Column::Kind::Share)};
}

QJsonObject shareJson(qint64 part, qint64 whole)
{
    QJsonObject json{{u"count"_s, part}, {u"of"_s, whole}};
    const QList<Cell> cells = shareCells(part, whole);
    const QStringList keys{u"share"_s, u"low"_s, u"high"_s};
    for (qsizetype i = 0; i < keys.size(); ++i)
        json.insert(keys[i], cells[i].number ? QJsonValue(*cells[i].number) : QJsonValue());
    return json;
}

QString intervalText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QCoreApplication::translate("Insight", "not known");
    const Interval interval = wilson(part, whole);
    return QCoreApplication::translate("Insight", "%1 (95 % interval %2 to %3)", "%1 to %3 are percentages")
        .arg(percentText(double(part) / double(whole)), percentText(interval.low),
             percentText(interval.high));
}

QString fewFinding(const QString &counted)
{
    return QCoreApplication::translate("Insight", "%1; with fewer than 30 nothing can be compared.")
        .arg(counted);
}

QString smallSampleText(qint64 n)
{
    if (n <= 0 || n >= fewestToCompare)
        return {};
    return u' ' +
           QCoreApplication::translate("Insight", "That is a small sample (n = %1).").arg(numberText(n));
}

QString andText(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

QJsonObject moneyJson(qint64 minor, const QString &currency)
{
    return Money{minor, currency}.toJson();
}

OtherAmounts OtherCurrencies::list(const Words &currencies) const
{
    OtherAmounts found;
    for (const auto &[currency, sum] : m_sums)
        addOther(found, {{sum.minor, currencies.word(currency)}, sum.rows});
    return found;
}

void PeopleTally::add(PersonIndex person)
{
    ++m_times;
    if (m_last == person)
        return;
    m_last = person;
    ++m_people;
    if (m_scope->spec.withPeople && person < m_scope->columns.personCount())
        m_ids.push_back(m_scope->columns.personIds[person]);
}

Cell PeopleTally::cell() const
{
    Cell cell = countCell(m_people);
    cell.people = m_ids;
    return cell;
}

Column peopleColumn(const EventColumns &columns)
{
    return column(
        u"people",
        saidOf(columns, QT_TRANSLATE_NOOP("Insight", "People"), QT_TRANSLATE_NOOP("Insight", "Deals")),
        Column::Kind::Count);
}

ReportPart sharesPart(const EventColumns &columns, const QString &key, const QString &title,
                      const QString &name, const QString &times)
{
    using Kind = Column::Kind;
    return {key,
            title,
            QList<Column>{column(u"name", name, Kind::Text), peopleColumn(columns),
                          column(u"times", times, Kind::Count)} +
                shareColumns(QCoreApplication::translate("Insight", "Share")),
            {}};
}

void addShare(ReportPart &part, const QString &name, const PeopleTally &tally, qint64 whole)
{
    part.rows.append(QList<Cell>{textCell(name), tally.cell(), countCell(tally.times())} +
                     shareCells(tally.times(), whole));
}

QString nameOf(const EventColumns &columns, PersonIndex person)
{
    return qsizetype(person) < columns.names.size() ? columns.names[qsizetype(person)] : QString();
}

Cell personCell(const EventColumns &columns, PersonIndex person)
{
    Cell cell = textCell(nameOf(columns, person));
    if (person < columns.personCount())
        cell.people = {columns.personIds[person]};
    return cell;
}

Millis latestOutcome(const EventColumns &columns)
{
    Millis latest = 0;
    const auto last = [&latest](const auto &events) {
        if (!events.empty())
            latest = std::max(latest, events.back().at);
    };
    last(columns.purchases);
    last(columns.advocacy);
    last(columns.referrals);
    for (const JourneyEvents &journey : columns.journeys) {
        for (const Transition &transition : journey.transitions)
            latest = std::max(latest, transition.at);
    }
    return latest;
}

Millis latestEvent(const EventColumns &columns)
{
    Millis latest = latestOutcome(columns);
    const auto last = [&latest](const auto &events) {
        if (!events.empty())
            latest = std::max(latest, events.back().at);
    };
    last(columns.interactions);
    last(columns.scores);
    last(columns.rewards);
    last(columns.driverEvents);
    for (const Answerable &asked : columns.answerables)
        latest = std::max({latest, asked.at, asked.answeredAt});
    for (const ServiceCase &opened : columns.cases)
        latest = std::max({latest, opened.openedAt, opened.firstResponseAt, opened.resolvedAt});
    for (const Consideration &item : columns.considerations)
        latest = std::max({latest, item.addedAt, item.removedAt});
    return latest;
}

Millis endOfObservation(const Scope &scope)
{
    const Millis end = scope.spec.now != 0 ? scope.spec.now : latestEvent(scope.columns);
    return std::min(end, scope.to);
}

Result<Scope> observedScope(const EventColumns &columns, const ReportSpec &spec)
{
    Result<Scope> scope = moneyScope(columns, spec);
    if (scope)
        scope->end = endOfObservation(*scope);
    return scope;
}

std::optional<std::uint16_t> numberOf(const Words &words, const QString &word)
{
    for (int i = 0; i < words.count(); ++i) {
        if (words.word(std::uint16_t(i)) == word)
            return std::uint16_t(i);
    }
    return std::nullopt;
}

QString channelName(const QString &word)
{
    return word.isEmpty() ? QCoreApplication::translate("Insight", "No channel") : word;
}

QString ownerName(const QString &word)
{
    return word.isEmpty() ? QCoreApplication::translate("Insight", "No owner") : word;
}

} // namespace vouch::insight
