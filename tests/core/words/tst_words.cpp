// SPDX-License-Identifier: GPL-3.0-or-later
// Each vocabulary is one list: keys that are unique and lead back, names in both languages, and what the
// schema allows.
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/drivers.h"
#include "core/words/interactions.h"
#include "core/words/journeys.h"
#include "core/words/moves.h"
#include "core/words/rewards.h"
#include "core/words/timeline.h"
#include "core/words/vocabulary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

namespace
{

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(VOUCH_SOURCE_DIR) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the schema allows in a column; "text TEXT NOT NULL CHECK (text IN ('a', 'b'))" gives a, b.
QSet<QString> allowedIn(const QString &table, const QString &column)
{
    const QString schema = contentOf(u"core/store/sql/migrations/0001_workspace.sql"_s) +
                           contentOf(u"core/store/sql/migrations/0002_journeys_and_rules.sql"_s);
    const QRegularExpression check(
        u"CREATE TABLE %1 \\((?:(?!\\n\\);).)*?CHECK \\(%2 IN \\(([^)]*)\\)\\)"_s.arg(table, column),
        QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> allowed;
    static const QRegularExpression quoted(u"'([a-z-]+)'"_s);
    auto words = quoted.globalMatch(check.match(schema).captured(1));
    while (words.hasNext())
        allowed.insert(words.next().captured(1));
    return allowed;
}

template<class Value>
QSet<QString> keySet(const QList<Value> &values)
{
    const QStringList keys = keysOf(values);
    return {keys.cbegin(), keys.cend()};
}

template<class Value, class Back>
void checkKeys(const QList<Value> &all, int count, Back back)
{
    QCOMPARE(all.size(), qsizetype(count));
    QCOMPARE(keySet(all).size(), all.size());
    for (const Value value : all)
        QCOMPARE(back(QString(keyOf(value))), std::optional(value));
    QVERIFY(!back(u"of-another-program"_s));
    QVERIFY(!back(QString()));
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasAKeyThatLeadsBack()
    {
        checkKeys(allInteractionKinds(), interactionKindCount, interactionKindOf);
        checkKeys(allIntents(), intentCount, intentOf);
        checkKeys(allChannels(), channelCount, channelOf);
        checkKeys(allAdvocacyKinds(), advocacyKindCount, advocacyKindOf);
        checkKeys(allReferralTypes(), referralTypeCount, referralTypeOf);
        checkKeys(allReferralStatuses(), referralStatusCount, referralStatusOf);
        checkKeys(allRewardStates(), rewardStateCount, rewardStateOf);
        checkKeys(allRewardSides(), rewardSideCount, rewardSideOf);
        checkKeys(allMilestones(), milestoneCount, milestoneOf);
        checkKeys(allStageMeanings(), stageMeaningCount, stageMeaningOf);
        checkKeys(allJourneyShapes(), journeyShapeCount, journeyShapeOf);
        checkKeys(allRoles(), roleCount, roleOf);
        checkKeys(allMoveCauses(), moveCauseCount, moveCauseOf);
        checkKeys(allMoveIs(), moveIsCount, moveIsOf);
        checkKeys(allDrivers(), driverCount, driverOf);
        checkKeys(allTimelineKinds(), timelineKindCount, timelineKindOf);
        checkKeys(allEnjoyParts(), enjoyPartCount, enjoyPartOf);
        checkKeys(allSuggestionStates(), suggestionStateCount, suggestionStateOf);
        checkKeys(allOperationStates(), operationStateCount, operationStateOf);
    }

    void theSchemaAllowsTheSameKeys()
    {
        QCOMPARE(keySet(allInteractionKinds()), allowedIn(u"interaction"_s, u"kind"_s));
        QCOMPARE(keySet(allIntents()), allowedIn(u"interaction"_s, u"intent"_s));
        QCOMPARE(keySet(allAdvocacyKinds()), allowedIn(u"advocacy_event"_s, u"kind"_s));
        QCOMPARE(keySet(allReferralTypes()), allowedIn(u"referral"_s, u"type"_s));
        QCOMPARE(keySet(allReferralStatuses()), allowedIn(u"referral"_s, u"status"_s));
        QCOMPARE(keySet(allRewardStates()), allowedIn(u"reward_entry"_s, u"state"_s));
        QCOMPARE(keySet(allRewardSides()), allowedIn(u"reward_entry"_s, u"side"_s));
        QCOMPARE(keySet(allMilestones()), allowedIn(u"stage"_s, u"milestone"_s));
        QCOMPARE(keySet(allStageMeanings()), allowedIn(u"stage"_s, u"meaning"_s));
        QCOMPARE(keySet(allJourneyShapes()), allowedIn(u"journey"_s, u"shape"_s));
        QCOMPARE(keySet(allMoveCauses()), allowedIn(u"transition"_s, u"cause"_s));
        QCOMPARE(keySet(allSuggestionStates()), allowedIn(u"suggestion"_s, u"state"_s));
        QCOMPARE(keySet(allOperationStates()), allowedIn(u"operation"_s, u"state"_s));
    }

    void namesAreSaidAndForeignKeysStay()
    {
        for (const InteractionKind kind : allInteractionKinds()) {
            QVERIFY(!nameOf(kind).isEmpty() && !presentOf(kind).isEmpty() && !pastOf(kind).isEmpty());
            QCOMPARE(interactionKindName(keyOf(kind)), nameOf(kind));
        }
        for (const AdvocacyKind kind : allAdvocacyKinds()) {
            QVERIFY(!nameOf(kind).isEmpty() && !presentOf(kind).isEmpty() && !pastOf(kind).isEmpty());
            QCOMPARE(advocacyKindName(keyOf(kind)), nameOf(kind));
        }
        for (const Channel channel : allChannels())
            QCOMPARE(channelText(keyOf(channel)), nameOf(channel));
        for (const Milestone milestone : allMilestones())
            QVERIFY(!nameOf(milestone).isEmpty());
        for (const StageMeaning meaning : allStageMeanings())
            QVERIFY(!nameOf(meaning).isEmpty());
        for (const JourneyShape shape : allJourneyShapes())
            QVERIFY(!nameOf(shape).isEmpty() && sentenceOf(shape).endsWith(u'.'));
        for (const Role role : allRoles())
            QCOMPARE(roleName(keyOf(role)), nameOf(role));
        QCOMPARE(nameOf(InteractionKind::Question), u"Question"_s);
        QCOMPARE(pastOf(AdvocacyKind::Review), u"Wrote a review"_s);
        QCOMPARE(channelText(u"shop"_s), u"Shop"_s);
        QCOMPARE(rewardTitle(u"given"_s), u"Reward given"_s);
        for (const auto &name :
             {interactionKindName, interactionKindPhrase, interactionKindPast, intentName, channelText,
              advocacyKindName, advocacyKindPhrase, advocacyKindPast, referralTypePhrase,
              referralStatusPhrase, rewardStateName, rewardTitle, enjoyPartFailed, driverName, moveKindText})
            QCOMPARE(name(u"of-another-program"_s), u"of-another-program"_s);
    }

    void everyWordIsTranslated()
    {
        const QString words = contentOf(u"translations/vouch_zh_CN.ts"_s)
                                  .section(u"<name>Words</name>"_s, 1)
                                  .section(u"</context>"_s, 0, 0);
        int found = 0;
        for (const QString &file : {u"advocacy"_s, u"channels"_s, u"drivers"_s, u"interactions"_s,
                                    u"journeys"_s, u"moves"_s, u"rewards"_s, u"timeline"_s}) {
            static const QRegularExpression text(u"QT_TRANSLATE_NOOP\\(\"Words\",\\s*\"([^\"]+)\"\\)"_s);
            auto texts = text.globalMatch(contentOf(u"core/words/%1.cpp"_s.arg(file)));
            while (texts.hasNext()) {
                const QString source = texts.next().captured(1);
                const QString translation = words.section(u"<source>%1</source>"_s.arg(source), 1)
                                                .section(u"<translation>"_s, 1)
                                                .section(u"</translation>"_s, 0, 0);
                QVERIFY2(!translation.isEmpty() && translation != source && translation.size() < 60,
                         qPrintable(source));
                ++found;
            }
        }
        QVERIFY(found > 80);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_words.moc"
