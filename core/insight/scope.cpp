// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/words/journeys.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Keeps only those people whose entry in `values` is the word.
void keepOnly(std::vector<std::uint8_t> &in, const std::vector<std::uint16_t> &values, const Words &words,
              const QString &word, PersonIndex people)
{
    const auto wanted = numberOf(words, word);
    if (in.empty())
        in.assign(people, 1);
    for (PersonIndex person = 0; person < people; ++person) {
        const bool same = wanted && person < values.size() && values[person] == *wanted;
        in[person] = in[person] && same;
    }
    if (in.empty())
        in.push_back(0); // an empty list would mean everybody
}

/// Keeps only those of a saved segment; of deals those of its people.
void keepSegment(std::vector<std::uint8_t> &in, const EventColumns &columns,
                 const std::vector<std::int64_t> &people)
{
    if (in.empty())
        in.assign(std::max<std::size_t>(1, columns.personCount()), columns.personCount() > 0 ? 1 : 0);
    for (PersonIndex person = 0; person < columns.personCount(); ++person) {
        const std::int64_t id =
            columns.cards == JourneyCards::Deals ? columns.dealPeople[person] : columns.personIds[person];
        if (!std::binary_search(people.begin(), people.end(), id))
            in[person] = 0;
    }
}

Scope baseScope(const EventColumns &columns, const ReportSpec &spec)
{
    Scope scope{columns, spec};
    scope.from = spec.from.value_or(std::numeric_limits<Millis>::min());
    scope.to = spec.to.value_or(std::numeric_limits<Millis>::max());
    if (!spec.owner.isEmpty())
        keepOnly(scope.in, columns.owner, columns.owners, spec.owner, columns.personCount());
    if (!spec.segment.isEmpty())
        keepSegment(scope.in, columns, spec.people);
    return scope;
}

Error noJourney(const QString &key)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Insight",
                                        "This workspace has no journey “%1”; choose one of its journeys.")
                .arg(key),
            {}};
}

} // namespace

Result<Scope> moneyScope(const EventColumns &columns, const ReportSpec &spec)
{
    Scope scope = baseScope(columns, spec);
    if (spec.journey.isEmpty())
        return scope;
    if (spec.dealersOnJourney) {
        keepSegment(scope.in, columns, *spec.dealersOnJourney);
        return scope;
    }
    scope.journey = columns.journey(spec.journey);
    if (!scope.journey)
        return noJourney(spec.journey);
    std::vector<std::uint8_t> onIt(std::max<std::size_t>(1, columns.personCount()), 0);
    for (const Transition &transition : scope.journey->transitions) {
        if (transition.person < onIt.size() && scope.has(transition.person))
            onIt[transition.person] = 1;
    }
    scope.in = std::move(onIt);
    return scope;
}

Result<Scope> journeyScope(const EventColumns &columns, const ReportSpec &spec)
{
    Scope scope = baseScope(columns, spec);
    if (!spec.channel.isEmpty())
        keepOnly(scope.in, columns.source, columns.sources, spec.channel, columns.personCount());
    if (!spec.journey.isEmpty()) {
        scope.journey = columns.journey(spec.journey);
        if (!scope.journey)
            return noJourney(spec.journey);
    } else if (!columns.journeys.empty()) {
        scope.journey = &columns.journeys.front();
    }
    if (!scope.journey || scope.journey->stages.empty()) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Insight",
                         "This report needs a journey with stages; add one under Journeys, or choose a "
                         "report on purchases and advocacy, which needs none."),
                     {}};
    }
    scope.end = spec.now;
    if (scope.end == 0) {
        for (const Transition &transition : scope.journey->transitions)
            scope.end = std::max(scope.end, transition.at);
    }
    scope.end = std::min(scope.end, scope.to);
    return scope;
}

WaysOut::WaysOut(const JourneyEvents &journey)
    : m_gone{1}
{
    for (const StageInfo &stage : journey.stages)
        m_gone.push_back(stage.meaning == keyOf(StageMeaning::Lost) ? 1 : 0);
}

std::vector<int> placesOnTheWay(const JourneyEvents &journey)
{
    std::vector<int> places;
    int next = 0;
    for (const StageInfo &stage : journey.stages)
        places.push_back(stage.meaning == keyOf(StageMeaning::Lost) ||
                                 stage.meaning == keyOf(StageMeaning::OnHold)
                             ? -1
                             : next++);
    return places;
}

Result<std::int16_t> stageNamed(const JourneyEvents &journey, const QString &name)
{
    QStringList names;
    for (std::size_t i = 0; i < journey.stages.size(); ++i) {
        const StageInfo &stage = journey.stages[i];
        if (stage.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(stage.id) == name)
            return std::int16_t(i);
        names.append(stage.name);
    }
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("Insight", "The journey “%1” has no stage “%2”; choose one of: %3.")
            .arg(journey.name, name, names.join(u", "_s)),
        {}};
}

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    return cell;
}

Cell countCell(qint64 count)
{
    return numberCell(double(count));
}

Cell numberCell(std::optional<double> number)
{
    Cell cell;
    cell.number = number;
    return cell;
}

Cell amountCell(qint64 minor, const QString &currency)
{
    Cell cell;
    cell.amount = Money{minor, currency};
    return cell;
}

Column column(const char16_t *key, const QString &title, Column::Kind kind)
{
    return {QString::fromUtf16(key), title, kind};
}

QString percentText(double share)
{
    return QCoreApplication::translate("Insight", "%1 %", "a percentage")
        .arg(QLocale().toString(share * 100, 'f', 1));
}

QString chosenShareText(double share)
{
    return QCoreApplication::translate("Insight", "%1 %", "a percentage")
        .arg(QLocale().toString(share * 100, 'g', 4));
}

QString moneyText(qint64 minor, const QString &currency)
{
    return formatMoney({minor, currency});
}

QString numberText(qint64 count)
{
    return QLocale().toString(count);
}

QString zoneText(const EventColumns &columns)
{
    return QString::fromLatin1(columns.calendar.zone().id());
}

QString daysText(double days)
{
    const bool whole = days == std::floor(days);
    return QLocale().toString(days, 'f', whole ? 0 : 1);
}

QString spanText(double days)
{
    if (days == std::floor(days))
        return QCoreApplication::translate("Insight", "%Ln days", nullptr, int(days));
    return QCoreApplication::translate("Insight", "%1 days", "a number with a fraction").arg(daysText(days));
}

QString peopleText(qint64 count)
{
    return QCoreApplication::translate("Insight", "%Ln people", nullptr, int(count));
}

QString walkersText(const EventColumns &columns, qint64 count)
{
    return columns.cards == JourneyCards::Deals
               ? QCoreApplication::translate("Insight", "%Ln deals", nullptr, int(count))
               : peopleText(count);
}

QString emptyFinding()
{
    return QCoreApplication::translate(
        "Insight", "There is nothing to show for this choice; widen the period or take away a filter.");
}

} // namespace vouch::insight
