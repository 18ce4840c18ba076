// SPDX-License-Identifier: GPL-3.0-or-later
// Each vocabulary is one list: keys that are unique and lead back, names in both languages, and what the
// schema allows. The sources compare with it instead of with literals, and have no list of their own.
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/drivers.h"
#include "core/words/interactions.h"
#include "core/words/journeys.h"
#include "core/words/moves.h"
#include "core/words/rewards.h"
#include "core/words/timeline.h"
#include "core/words/vocabulary.h"
#include "tests/support/source_lines.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

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
QSet<QString> keySet()
{
    const QStringList keys = keysOf<Value>();
    return {keys.cbegin(), keys.cend()};
}

QList<QStringList> vocabularies()
{
    return {
        keysOf<InteractionKind>(), keysOf<Intent>(),          keysOf<Channel>(),       keysOf<AdvocacyKind>(),
        keysOf<ReferralType>(),    keysOf<ReferralStatus>(),  keysOf<RewardState>(),   keysOf<RewardSide>(),
        keysOf<Milestone>(),       keysOf<StageMeaning>(),    keysOf<JourneyShape>(),  keysOf<Role>(),
        keysOf<MoveCause>(),       keysOf<MoveIs>(),          keysOf<Driver>(),        keysOf<TimelineKind>(),
        keysOf<EnjoyPart>(),       keysOf<SuggestionState>(), keysOf<OperationState>()};
}

/// A comparison of what holds a key with a literal that is one.
QString literalComparison()
{
    QStringList keys;
    for (const QStringList &vocabulary : vocabularies())
        keys += vocabulary;
    return u"(?:\\b(?:kind|channel|network|contact|intent|status|state|cause|side|milestone|meaning|shape|"
           u"type|"
           "driver|role|m_kind)|u\"kind\"_s\\)(?:\\.text)?)\\s*[!=]=\\s*u?\"(?:%1)\""_s.arg(keys.join(u'|'));
}

/// Whether a line lists three keys of one vocabulary: what it does with them the vocabulary can do for all.
bool isList(const QString &line)
{
    static const QList<QStringList> all = vocabularies();
    static const QRegularExpression literal(u"u\"([a-z-]+)\""_s);
    QSet<QString> found;
    auto literals = literal.globalMatch(line);
    while (literals.hasNext())
        found.insert(literals.next().captured(1));
    return std::any_of(all.cbegin(), all.cend(), [&found](const QStringList &keys) {
        return keys.size() > 3 && QSet<QString>(keys.cbegin(), keys.cend()).intersect(found).size() >= 3;
    });
}

QStringList room()
{
    QStringList files;
    for (const QString &file :
         QDir(QStringLiteral(VOUCH_SOURCE_DIR) + u"/core/words"_s).entryList(QDir::Files))
        files.append(u"core/words/"_s + file);
    return files;
}

template<class Value>
void checkWords()
{
    const QList<Value> all = allOf<Value>();
    QCOMPARE(keySet<Value>().size(), all.size());
    for (const Value value : all) {
        QCOMPARE(fromKey<Value>(QString(keyOf(value))), std::optional(value));
        const WordOf<Value> &row = vocabularyOf(value)[std::size_t(value)];
        QCOMPARE(row.value, value);
        if (row.name != nullptr) {
            QVERIFY(!nameOf(value).isEmpty());
            QCOMPARE(nameOfKey<Value>(keyOf(value)), nameOf(value));
        }
        if (row.phrase != nullptr)
            QCOMPARE(phraseOfKey<Value>(keyOf(value)), QString::fromUtf8(row.phrase));
        if (row.past != nullptr)
            QCOMPARE(pastOfKey<Value>(keyOf(value)), QString::fromUtf8(row.past));
    }
    const QString foreign = u"of-another-program"_s;
    QVERIFY(!fromKey<Value>(foreign));
    QVERIFY(!fromKey<Value>(QString()));
    QCOMPARE(nameOfKey<Value>(foreign), foreign);
    QCOMPARE(phraseOfKey<Value>(foreign), foreign);
    QCOMPARE(pastOfKey<Value>(foreign), foreign);
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasAKeyThatLeadsBackAndForeignKeysStay()
    {
        checkWords<InteractionKind>();
        checkWords<Intent>();
        checkWords<Channel>();
        checkWords<AdvocacyKind>();
        checkWords<ReferralType>();
        checkWords<ReferralStatus>();
        checkWords<RewardState>();
        checkWords<RewardSide>();
        checkWords<Milestone>();
        checkWords<StageMeaning>();
        checkWords<JourneyShape>();
        checkWords<JourneyCards>();
        checkWords<Role>();
        checkWords<MoveCause>();
        checkWords<MoveIs>();
        checkWords<Driver>();
        checkWords<TimelineKind>();
        checkWords<EnjoyPart>();
        checkWords<SuggestionState>();
        checkWords<OperationState>();
    }

    void theSchemaAllowsTheSameKeys()
    {
        QCOMPARE(keySet<InteractionKind>(), allowedIn(u"interaction"_s, u"kind"_s));
        QCOMPARE(keySet<Intent>(), allowedIn(u"interaction"_s, u"intent"_s));
        QCOMPARE(keySet<AdvocacyKind>(), allowedIn(u"advocacy_event"_s, u"kind"_s));
        QCOMPARE(keySet<ReferralType>(), allowedIn(u"referral"_s, u"type"_s));
        QCOMPARE(keySet<ReferralStatus>(), allowedIn(u"referral"_s, u"status"_s));
        QCOMPARE(keySet<RewardState>(), allowedIn(u"reward_entry"_s, u"state"_s));
        QCOMPARE(keySet<RewardSide>(), allowedIn(u"reward_entry"_s, u"side"_s));
        QCOMPARE(keySet<Milestone>(), allowedIn(u"stage"_s, u"milestone"_s));
        QCOMPARE(keySet<StageMeaning>(), allowedIn(u"stage"_s, u"meaning"_s));
        QCOMPARE(keySet<JourneyShape>(), allowedIn(u"journey"_s, u"shape"_s));
        QCOMPARE(keySet<MoveCause>(), allowedIn(u"transition"_s, u"cause"_s));
        QCOMPARE(keySet<SuggestionState>(), allowedIn(u"suggestion"_s, u"state"_s));
        QCOMPARE(keySet<OperationState>(), allowedIn(u"operation"_s, u"state"_s));
    }

    void theyAreSaidAsPeopleSayThem()
    {
        QCOMPARE(nameOf(InteractionKind::Question), u"Question"_s);
        QCOMPARE(phraseOf(InteractionKind::Question), u"asks a question"_s);
        QCOMPARE(pastOf(AdvocacyKind::Review), u"Wrote a review"_s);
        QCOMPARE(channelText(u"shop"_s), u"Shop"_s);
        QCOMPARE(channelText(u"linkedin"_s), u"LinkedIn"_s);
        QCOMPARE(phraseOfKey<RewardState>(u"given"_s), u"Reward given"_s);
        QCOMPARE(nameOf(Milestone::Repeat), u"Buying again"_s);
        QCOMPARE(moveKindText(u"lap"_s), u"Lap"_s);
        QVERIFY(!offeredChannels().contains(Channel::Friend));
        QVERIFY(!kindsNotedByHand().contains(InteractionKind::CtaClick));
    }

    void keysAreComparedByTheirNames()
    {
        // Sections of a file of Google are called like channels.
        const QStringList allowed = room() + QStringList{u"core/exchange/google_contacts.cpp"_s};
        QStringList wrong;
        for (const test::SourceLine &line : test::sourceLinesWith(literalComparison(), allowed))
            wrong.append(line.sentence());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"compare with keyOf() of core/words:\n"_s + wrong.join(u'\n')));
        const QRegularExpression comparison(literalComparison());
        for (const QString &line :
             {u"if (item.kind == u\"refund\")"_s, u"profile.network != u\"website\"_s"_s,
              u"row->state != \"open\"_L1"_s, u"cell(row, u\"kind\"_s).text == u\"node\""_s})
            QVERIFY2(comparison.match(line).hasMatch(), qPrintable(line));
        QVERIFY(!comparison.match(u"if (format == u\"csv\"_s)"_s).hasMatch());
    }

    void nobodyElseHasAList()
    {
        // Verbs of operations are called like what they make.
        const QStringList allowed = room() + QStringList{u"core/store/operation_kinds.cpp"_s};
        QStringList wrong;
        for (const test::SourceLine &line :
             test::sourceLinesWith(u"u\"[a-z-]+\".*u\"[a-z-]+\".*u\""_s, allowed)) {
            if (isList(line.text))
                wrong.append(line.sentence());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"use the list of core/words:\n"_s + wrong.join(u'\n')));
        QVERIFY(isList(u"QStringList kinds{u\"like\"_s, u\"comment\"_s, u\"follow\"_s};"_s));
        QVERIFY(!isList(u"QStringList formats{u\"csv\"_s, u\"pdf\"_s, u\"png\"_s};"_s));
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
