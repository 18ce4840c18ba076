// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/journeys/journey.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// No business needs more; a hostile file shall not make the board unusable.
constexpr qsizetype maxStages = 60;
constexpr qsizetype maxTasks = 20;
constexpr int longestWait = 3650;
constexpr int largestLimit = 100'000;

Error problem(const QString &sentence)
{
    return Error{Error::Kind::Invalid, sentence, {}};
}

/// A text, or the one for the language out of an object of texts.
QString textIn(const QJsonValue &value, const QString &language)
{
    if (!value.isObject())
        return cleanText(value.toString(), 4000);
    const QJsonObject texts = value.toObject();
    for (const QString &candidate : {language, language.section(u'_', 0, 0), u"en"_s}) {
        const QString found = cleanText(texts.value(candidate).toString(), 4000);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString lineIn(const QJsonValue &value, const QString &language)
{
    return cleanLine(textIn(value, language));
}

bool isKey(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return text.size() <= 60 && form.match(text).hasMatch();
}

bool isColour(const QString &text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(text).hasMatch();
}

Status readTasks(const QJsonValue &value, const QString &language, Stage &stage)
{
    const QJsonArray tasks = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || tasks.size() > maxTasks) {
        return problem(QCoreApplication::translate(
                           "Journeys", "The tasks of the stage “%1” must be a list of at most %2 titles.")
                           .arg(stage.name)
                           .arg(maxTasks));
    }
    for (const QJsonValue &task : tasks) {
        const QString title = lineIn(task, language);
        if (!title.isEmpty())
            stage.tasks.append(title);
    }
    return Done{};
}

Status readSort(const QJsonObject &json, Stage &stage)
{
    const QString milestoneWord = json.value("milestone"_L1).toString();
    const auto milestone = fromKey<Milestone>(milestoneWord);
    if (!milestone) {
        return problem(QCoreApplication::translate(
                           "Journeys", "The stage “%1” has the milestone “%2”, which Vouch does not "
                                       "know. Use one of: reached, following, engaged, researching, "
                                       "deciding, bought, enjoying, repeat, advocating, left.")
                           .arg(stage.name, milestoneWord));
    }
    const QString meaningWord = json.value("meaning"_L1).toString(keyOf(StageMeaning::Open));
    const auto meaning = fromKey<StageMeaning>(meaningWord);
    if (!meaning) {
        return problem(QCoreApplication::translate(
                           "Journeys", "The stage “%1” has the meaning “%2”, which Vouch does not "
                                       "know. Use one of: open, purchase, advocacy, lost, on-hold.")
                           .arg(stage.name, meaningWord));
    }
    stage.milestone = *milestone;
    stage.meaning = *meaning;
    return Done{};
}

/// A whole number from 0 up to `most`; 0 where nothing is said.
std::optional<int> numberIn(const QJsonObject &json, QLatin1StringView key, int most)
{
    const double number = json.value(key).toDouble(json.contains(key) ? -1 : 0);
    return number < 0 || number > most || number != int(number) ? std::nullopt : std::optional(int(number));
}

Status readLimits(const QJsonObject &json, Stage &stage)
{
    const std::optional<int> wait = numberIn(json, "waitDays"_L1, longestWait);
    if (!wait) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The waiting time of the stage “%1” must be a whole "
                                                   "number of days from 0 to %2.")
                           .arg(stage.name)
                           .arg(longestWait));
    }
    const std::optional<int> limit = numberIn(json, "wipLimit"_L1, largestLimit);
    if (!limit) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "How many the stage “%1” should hold at most (wipLimit) "
                                                   "must be a whole number from 0 to %2; 0 is no limit.")
                           .arg(stage.name)
                           .arg(largestLimit));
    }
    stage.waitDays = *wait;
    stage.waitAutomatic = json.value("waitAutomatic"_L1).toBool(true);
    stage.wipLimit = *limit;
    return Done{};
}

Result<Stage> readStage(const QJsonValue &value, const QString &language, int number)
{
    const QJsonObject json = value.toObject();
    Stage stage;
    stage.position = number;
    stage.key = json.value("key"_L1).toString();
    stage.name = lineIn(json.value("name"_L1), language);
    stage.alias = lineIn(json.value("alias"_L1), language);
    if (stage.name.isEmpty()) {
        return problem(
            QCoreApplication::translate("Journeys", "Stage %1 has no name. Give every stage a name.")
                .arg(number + 1));
    }
    if (!isKey(stage.key)) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The stage “%1” has the key “%2”. A key is made of "
                                                   "small letters, digits and single hyphens.")
                           .arg(stage.name, stage.key));
    }
    VOUCH_TRY(readSort(json, stage));
    stage.colour = json.value("colour"_L1).toString();
    if (!isColour(stage.colour)) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The stage “%1” has the colour “%2”. Write a colour "
                                                   "as # and six hexadecimal digits, like #2389e8.")
                           .arg(stage.name, stage.colour));
    }
    stage.colour = stage.colour.toLower();
    VOUCH_TRY(readLimits(json, stage));
    if (const QJsonValue win = json.value("winPercent"_L1); !win.isUndefined() && !win.isNull()) {
        const double percent = win.toDouble(-1);
        if (percent < 0 || percent > 100 || percent != int(percent))
            return problem(QCoreApplication::translate("Journeys",
                                                       "How many deals of the stage “%1” are won must be a "
                                                       "whole number of percent from 0 to 100.")
                               .arg(stage.name));
        stage.winPercent = int(percent);
    }
    stage.guidance = textIn(json.value("guidance"_L1), language);
    VOUCH_TRY(readTasks(json.value("tasks"_L1), language, stage));
    return stage;
}

/// Two stages that people could not tell apart, or that a file naming one of them could mean.
Status checkUnique(const Journey &journey)
{
    QSet<QString> keys;
    QSet<QString> names;
    for (const Stage &stage : journey.stages) {
        if (keys.contains(stage.key)) {
            return problem(QCoreApplication::translate(
                               "Journeys", "Two stages have the key “%1”. Give every stage a key of its own.")
                               .arg(stage.key));
        }
        const QString folded = stage.name.toCaseFolded();
        if (names.contains(folded)) {
            return problem(QCoreApplication::translate(
                               "Journeys", "Two stages are called “%1”. Give every stage a name of its own.")
                               .arg(stage.name));
        }
        keys.insert(stage.key);
        names.insert(folded);
    }
    return Done{};
}

Status checkShape(const Journey &journey)
{
    if (journey.shape == JourneyShape::None && !journey.stages.isEmpty()) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The journey “%1” has the shape “none” and yet has "
                                                   "stages. Choose another shape or remove the stages.")
                           .arg(journey.name));
    }
    if (journey.shape != JourneyShape::None && journey.stages.isEmpty()) {
        return problem(
            QCoreApplication::translate(
                "Journeys", "The journey “%1” has no stages. Add a stage, or choose the shape “none”.")
                .arg(journey.name));
    }
    for (const QString &key : journey.reentry) {
        if (!journey.stageByKey(key)) {
            return problem(QCoreApplication::translate("Journeys",
                                                       "The journey “%1” is re-entered at “%2”, which is "
                                                       "none of its stages. Name a stage by its key.")
                               .arg(journey.name, key));
        }
    }
    if (journey.shape == JourneyShape::Loop && journey.reentry.isEmpty()) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The journey “%1” is a loop without a stage where "
                                                   "people come in again. Name at least one re-entry stage.")
                           .arg(journey.name));
    }
    return Done{};
}

Status readStages(const QJsonObject &json, const QString &language, TemplateForm form, Journey &journey)
{
    const QJsonValue value = json.value("stages"_L1);
    const QJsonArray stages = value.toArray();
    if (!value.isArray() || stages.size() > maxStages) {
        return problem(
            QCoreApplication::translate("Journeys", "The journey “%1” must have a list of at most %2 stages.")
                .arg(journey.name)
                .arg(maxStages));
    }
    for (const QJsonValue &entry : stages) {
        if (form == TemplateForm::Basic && entry.toObject().value("optional"_L1).toBool())
            continue;
        VOUCH_GIVE(auto stage, readStage(entry, language, int(journey.stages.size())));
        journey.stages.append(std::move(stage));
    }
    return checkUnique(journey);
}

Status readHead(const QJsonObject &json, const QString &language, Journey &journey)
{
    journey.key = json.value("key"_L1).toString();
    journey.name = lineIn(json.value("name"_L1), language);
    journey.summary = lineIn(json.value("summary"_L1), language);
    if (journey.name.isEmpty())
        return problem(QCoreApplication::translate("Journeys", "The journey has no name. Give it a name."));
    if (!isKey(journey.key)) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The journey “%1” has the key “%2”. A key is made of "
                                                   "small letters, digits and single hyphens.")
                           .arg(journey.name, journey.key));
    }
    const QString shapeWord = json.value("shape"_L1).toString();
    const auto shape = fromKey<JourneyShape>(shapeWord);
    if (!shape) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The journey “%1” has the shape “%2”, which Vouch does "
                                                   "not know. Use one of: funnel, loop, inverted, none.")
                           .arg(journey.name, shapeWord));
    }
    journey.shape = *shape;
    const QString cardsWord = json.value("cards"_L1).toString(keyOf(JourneyCards::People));
    const auto cards = fromKey<JourneyCards>(cardsWord);
    if (!cards) {
        return problem(QCoreApplication::translate("Journeys",
                                                   "The journey “%1” has the cards “%2”, which Vouch does "
                                                   "not know. Use one of: people, deals.")
                           .arg(journey.name, cardsWord));
    }
    journey.cards = *cards;
    for (const QJsonValue &key : json.value("reentry"_L1).toArray())
        journey.reentry.append(key.toString());
    journey.reentry.removeDuplicates();
    return Done{};
}

QJsonObject stageToJson(const Stage &stage)
{
    QJsonObject json{{u"key"_s, stage.key},
                     {u"name"_s, stage.name},
                     {u"milestone"_s, keyOf(stage.milestone)},
                     {u"meaning"_s, keyOf(stage.meaning)},
                     {u"colour"_s, stage.colour},
                     {u"waitDays"_s, stage.waitDays},
                     {u"waitAutomatic"_s, stage.waitAutomatic},
                     {u"guidance"_s, stage.guidance},
                     {u"tasks"_s, QJsonArray::fromStringList(stage.tasks)}};
    if (!stage.alias.isEmpty())
        json.insert(u"alias"_s, stage.alias);
    if (stage.wipLimit > 0)
        json.insert(u"wipLimit"_s, stage.wipLimit);
    if (stage.winPercent)
        json.insert(u"winPercent"_s, *stage.winPercent);
    return json;
}

} // namespace

QJsonObject journeyToJson(const Journey &journey)
{
    QList<Stage> ordered = journey.stages;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Stage &a, const Stage &b) { return a.position < b.position; });
    QJsonArray stages;
    for (const Stage &stage : ordered)
        stages.append(stageToJson(stage));
    return {{u"format"_s, u"vouch-journey"_s},
            {u"version"_s, 1},
            {u"key"_s, journey.key},
            {u"name"_s, journey.name},
            {u"summary"_s, journey.summary},
            {u"shape"_s, keyOf(journey.shape)},
            {u"cards"_s, keyOf(journey.cards)},
            {u"reentry"_s, QJsonArray::fromStringList(journey.reentry)},
            {u"stages"_s, stages}};
}

Status validateJourney(const Journey &journey)
{
    VOUCH_TRY(journeyFromJson(QJsonDocument(journeyToJson(journey)).toJson(QJsonDocument::Compact), u"en"_s));
    return Done{};
}

Result<Journey> journeyFromJson(const QByteArray &json, const QString &language, TemplateForm form)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Journeys",
                                                 "The journey cannot be read: the file is no JSON from "
                                                 "character %1 on. Export the journey again.")
                         .arg(parse.offset),
                     parse.errorString()};
    }
    const QJsonObject object = document.object();
    if (object.value("format"_L1).toString() != "vouch-journey"_L1) {
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate("Journeys",
                                                 "The file is JSON but no journey of Vouch. Choose a file "
                                                 "made by exporting a journey."),
                     {}};
    }
    if (object.value("version"_L1).toInt(1) > 1) {
        return Error{Error::Kind::TooNew,
                     QCoreApplication::translate(
                         "Journeys", "The journey was made by a newer Vouch. Update Vouch to read it."),
                     {}};
    }
    Journey journey;
    VOUCH_TRY(readHead(object, language, journey));
    VOUCH_TRY(readStages(object, language, form, journey));
    VOUCH_TRY(checkShape(journey));
    return journey;
}

} // namespace vouch
