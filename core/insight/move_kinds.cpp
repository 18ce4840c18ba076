// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

QString moveIsKey(MoveIs kind)
{
    static const QStringList keys{u"entry"_s, u"forward"_s, u"skip"_s, u"back"_s,
                                  u"lap"_s,   u"lost"_s,    u"hold"_s, u"exit"_s};
    return keys[int(kind)];
}

QString moveKindText(const QString &key)
{
    static const QHash<QString, const char *> words{
        {u"entry"_s, QT_TRANSLATE_NOOP("Insight", "Entry")},
        {u"forward"_s, QT_TRANSLATE_NOOP("Insight", "Forward")},
        {u"skip"_s, QT_TRANSLATE_NOOP("Insight", "Skip")},
        {u"back"_s, QT_TRANSLATE_NOOP("Insight", "Back")},
        {u"lap"_s, QT_TRANSLATE_NOOP("Insight", "Lap")},
        {u"lost"_s, QT_TRANSLATE_NOOP("Insight", "Lost")},
        {u"hold"_s, QT_TRANSLATE_NOOP("Insight", "On hold")},
        {u"exit"_s, QT_TRANSLATE_NOOP("Insight", "Left")},
        {u"node"_s, QT_TRANSLATE_NOOP("Insight", "Stage")},
        {u"mixed"_s, QT_TRANSLATE_NOOP("Insight", "Several")},
        {u"left"_s, QT_TRANSLATE_NOOP("Insight", "Left the journey")},
        {u"stays"_s, QT_TRANSLATE_NOOP("Insight", "Still there")},
        {u"more"_s, QT_TRANSLATE_NOOP("Insight", "More steps")},
        {u"began"_s, QT_TRANSLATE_NOOP("Insight", "Began there")}};
    const auto word = words.constFind(key);
    return word == words.cend() ? key : QCoreApplication::translate("Insight", *word);
}

namespace
{

Way wayOf(const JourneyEvents &journey)
{
    std::vector<Way::Stop> stops;
    for (const StageInfo &stage : journey.stages)
        stops.push_back({stage.meaning == u"lost"_s || stage.meaning == u"on-hold"_s,
                         stage.meaning == u"purchase"_s, false});
    for (const std::int16_t stage : journey.reentry) {
        if (stage >= 0 && std::size_t(stage) < stops.size())
            stops[std::size_t(stage)].reentry = true;
    }
    return {std::move(stops), journey.shape == u"loop"_s};
}

} // namespace

MoveClassifier::MoveClassifier(const JourneyEvents &journey)
    : m_journey(journey)
    , m_way(wayOf(journey))
{
}

MoveIs MoveClassifier::of(int from, int to) const
{
    if (to < 0)
        return MoveIs::Exit;
    if (m_way.isAside(to))
        return m_journey.stages[std::size_t(to)].meaning == u"lost"_s ? MoveIs::Lost : MoveIs::Hold;
    if (from < 0)
        return MoveIs::Entry;
    switch (m_way.between(from, to)) {
    case MoveKind::Skip:
        return MoveIs::Skip;
    case MoveKind::Back:
        return MoveIs::Back;
    case MoveKind::Lap:
        return MoveIs::Lap;
    default:
        return MoveIs::Forward;
    }
}

} // namespace vouch::insight
