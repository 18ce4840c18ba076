// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope.h"
#include "core/insight/statistics.h"

#include <QCoreApplication>
#include <QJsonArray>

/// Visits one by one, for reports on how long they last. Inside the room.
namespace vouch::insight
{

struct StageStay {
    int stage;
    PersonIndex person;
    double days; ///< whole calendar days of the workspace's time zone
    bool open;
    int next; ///< the stage that came after, −1: left the journey; of ended stays
};

/// The visits begun in the period. Days as in the report time-in-stage: from the calendar day of the entry to
/// that of the next move, or to the end of observation.
template<class Use>
void forEachStay(const Scope &scope, Use use)
{
    const Calendar &calendar = scope.columns.calendar;
    const qint64 endDay = calendar.dayNumber(scope.end);
    forEachWalk(scope, [&](const Walk &walk) {
        const std::span<const Step> steps = walk.steps();
        qint64 next = steps.empty() ? endDay : calendar.dayNumber(steps.front().at);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool open = i + 1 == steps.size();
            const qint64 day = std::exchange(next, open ? endDay : calendar.dayNumber(steps[i + 1].at));
            if (steps[i].to < 0)
                continue;
            const double days = double(std::max<qint64>(0, next - day));
            use(StageStay{steps[i].to, walk.person, days, open, open ? -1 : int(steps[i + 1].to)});
        }
    });
}

/// People with at least one visit of the stage; of any for −1.
inline qint64 peopleWithStays(const Scope &scope, int stage)
{
    qint64 people = 0;
    PersonIndex last = nobody;
    forEachStay(scope, [&](const StageStay &stay) {
        if ((stage < 0 || stay.stage == stage) && stay.person != last) {
            last = stay.person;
            ++people;
        }
    });
    return people;
}

/// The groups of `spec.by`: channel of first touch, or owner.
class GroupNames
{
public:
    explicit GroupNames(const Scope &scope)
        : m_byChannel(scope.spec.by == QStringLiteral("channel"))
        , m_words(m_byChannel ? scope.columns.sources : scope.columns.owners)
        , m_numbers(m_byChannel ? scope.columns.source : scope.columns.owner)
    {
    }
    int count() const { return m_words.count(); }
    int of(PersonIndex person) const { return person < m_numbers.size() ? int(m_numbers[person]) : 0; }
    QString name(int group) const
    {
        const QString &word = m_words.word(std::uint16_t(group));
        if (!word.isEmpty())
            return word;
        return m_byChannel ? QCoreApplication::translate("Insight", "No channel")
                           : QCoreApplication::translate("Insight", "No owner");
    }

private:
    bool m_byChannel;
    const Words &m_words;
    const std::vector<std::uint16_t> &m_numbers;
};

/// The log-rank test between the spec's groups for each stage on which they can be compared.
QJsonArray logRankByStage(const Scope &scope);

} // namespace vouch::insight
