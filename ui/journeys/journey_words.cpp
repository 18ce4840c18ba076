// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journey_words.h"

#include "ui/parts/stage_colours.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QList<FieldText> journeyTexts(const Journey &journey, const Journey &like)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("Journeys", text); };
    QStringList reentry = journey.reentry;
    reentry.sort();
    QList<FieldText> texts{{word(QT_TRANSLATE_NOOP("Journeys", "Name of the journey")), journey.name},
                           {word(QT_TRANSLATE_NOOP("Journeys", "Sentence")), journey.summary},
                           {word(QT_TRANSLATE_NOOP("Journeys", "Shape")), nameOf(journey.shape)},
                           {word(QT_TRANSLATE_NOOP("Journeys", "Comes in again at")), reentry.join(u", "_s)}};
    for (const Stage &known : like.stages) {
        const Stage *stage = journey.stage(known.id);
        const auto add = [&](const char *field, const QString &value) {
            texts.append({QCoreApplication::translate("Journeys", "%1: %2", "stage, its field")
                              .arg(known.name, word(field)),
                          stage ? value : word(QT_TRANSLATE_NOOP("Journeys", "the stage is gone"))});
        };
        const Stage shown = stage ? *stage : known;
        add(QT_TRANSLATE_NOOP("Journeys", "Name"), shown.name);
        add(QT_TRANSLATE_NOOP("Journeys", "Other name"), shown.alias);
        add(QT_TRANSLATE_NOOP("Journeys", "Milestone"), nameOf(shown.milestone));
        add(QT_TRANSLATE_NOOP("Journeys", "Meaning"), nameOf(shown.meaning));
        add(QT_TRANSLATE_NOOP("Journeys", "Colour"), shown.colour);
        add(QT_TRANSLATE_NOOP("Journeys", "Waiting too long after"),
            QCoreApplication::translate("Journeys", "%n days", nullptr, shown.waitDays));
        add(QT_TRANSLATE_NOOP("Journeys", "Waiting worked out from the past"),
            shown.waitAutomatic ? word(QT_TRANSLATE_NOOP("Journeys", "yes"))
                                : word(QT_TRANSLATE_NOOP("Journeys", "no")));
        if (shown.winPercent)
            add(QT_TRANSLATE_NOOP("Journeys", "Won from here"),
                QCoreApplication::translate("Journeys", "%1 %").arg(*shown.winPercent));
        add(QT_TRANSLATE_NOOP("Journeys", "At most"),
            shown.wipLimit == 0 ? QString() : QLocale().toString(shown.wipLimit));
        add(QT_TRANSLATE_NOOP("Journeys", "Guidance"), shown.guidance);
        add(QT_TRANSLATE_NOOP("Journeys", "Tasks"), shown.tasks.join(u", "_s));
    }
    return texts;
}

QString freeColour(const QList<Stage> &stages)
{
    for (const QString &colour : stageColourValues()) {
        if (std::none_of(stages.cbegin(), stages.cend(), [&](const Stage &stage) {
                return stage.colour.compare(colour, Qt::CaseInsensitive) == 0;
            }))
            return colour;
    }
    return stageColourValues().at(stages.size() % stageColourValues().size());
}

QString freeStageName(const QList<Stage> &stages)
{
    const QString wanted = QCoreApplication::translate("Journeys", "New stage");
    const auto taken = [&](const QString &name) {
        return std::any_of(stages.cbegin(), stages.cend(), [&](const Stage &stage) {
            return stage.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

QList<Stage> starterStages()
{
    const auto made = [](const char16_t *key, const QString &name, Milestone milestone, StageMeaning meaning,
                         int colour, int position) {
        Stage stage;
        stage.key = QString::fromUtf16(key);
        stage.name = name;
        stage.milestone = milestone;
        stage.meaning = meaning;
        stage.colour = stageColourValues().at(colour);
        stage.position = position;
        return stage;
    };
    return {made(u"interested", QCoreApplication::translate("Journeys", "Interested"), Milestone::Engaged,
                 StageMeaning::Open, 1, 0),
            made(u"customer", QCoreApplication::translate("Journeys", "Customer"), Milestone::Bought,
                 StageMeaning::Purchase, 3, 1),
            made(u"advocate", QCoreApplication::translate("Journeys", "Advocate"), Milestone::Advocating,
                 StageMeaning::Advocacy, 6, 2)};
}

Journey starterJourney(JourneyShape shape, const QString &name)
{
    Journey journey;
    journey.key = u"own"_s;
    journey.name = name;
    journey.shape = shape;
    journey.summary = phraseOf(shape);
    if (shape == JourneyShape::None)
        return journey;
    journey.stages = starterStages();
    if (shape == JourneyShape::Inverted)
        journey.stages = {journey.stages.at(1), journey.stages.at(2), journey.stages.at(0)};
    if (shape == JourneyShape::Inverted) {
        journey.stages[2].key = u"friend"_s;
        journey.stages[2].name = QCoreApplication::translate("Journeys", "Referred friend");
        journey.stages[2].milestone = Milestone::Advocating;
    }
    for (int i = 0; i < int(journey.stages.size()); ++i)
        journey.stages[i].position = i;
    if (shape == JourneyShape::Loop)
        journey.reentry = {journey.stages.first().key};
    return journey;
}

QString freeJourneyKey(const QString &wanted, const QList<Journey> &journeys)
{
    const auto taken = [&](const QString &key) {
        return std::any_of(journeys.cbegin(), journeys.cend(),
                           [&](const Journey &journey) { return journey.key == key; });
    };
    QString key = wanted;
    for (int number = 2; taken(key); ++number)
        key = wanted + u'-' + QString::number(number);
    return key;
}

Journey copyOf(const Journey &journey, const QList<Journey> &journeys)
{
    Journey copy = journey;
    copy.id = {};
    copy.version = 0;
    for (Stage &stage : copy.stages)
        stage.id = {};
    copy.key = freeJourneyKey(journey.key, journeys);
    const auto taken = [&](const QString &name) {
        return std::any_of(journeys.cbegin(), journeys.cend(),
                           [&](const Journey &other) { return other.name == name; });
    };
    if (!taken(copy.name))
        return copy;
    copy.name = QCoreApplication::translate("Journeys", "%1 (copy)").arg(journey.name);
    for (int number = 2; taken(copy.name); ++number)
        copy.name = QCoreApplication::translate("Journeys", "%1 (copy %2)").arg(journey.name).arg(number);
    return copy;
}

} // namespace vouch::ui
