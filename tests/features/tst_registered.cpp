// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in several places stands in all of them: a report has a card, a picture and a title in every
// language; a verb is taken back and brought again by a test, has a kind in History and, where it changes a
// person's own fields, a line on the timeline.
#include "core/store/operation_kinds.h"
#include "tests/support/random_columns.h"
#include "ui/charts/chart.h"
#include "ui/insight/insight_cards.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace vouch;

class RegisteredTest : public QObject
{
    Q_OBJECT

private:
    static QString contentOf(const QString &name)
    {
        QFile file(QDir(QStringLiteral(VOUCH_SOURCE_DIR)).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(name));
        return QString::fromUtf8(file.readAll());
    }
    /// Key and name of each card on the Insight screen.
    static QHash<QString, QString> cards()
    {
        QHash<QString, QString> found;
        for (const ui::CardSection &section : ui::insightSections()) {
            for (const ui::CardSpec &card : section.cards)
                found.insert(card.key, card.name);
        }
        return found;
    }
    /// What is translated and done.
    static QSet<QString> translated(const QString &file)
    {
        const QString content = contentOf(u"translations/"_s + file);
        QXmlStreamReader reader(content);
        QSet<QString> done;
        QString source;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (reader.name() == "source"_L1) {
                source = reader.readElementText();
            } else if (reader.name() == "translation"_L1) {
                const bool open = reader.attributes().hasAttribute("type"_L1);
                const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                if (!open && !text.trimmed().isEmpty())
                    done.insert(source);
            }
        }
        return done;
    }
    /// Whether a text is among them, also with something put into its places.
    static bool isAmong(const QSet<QString> &sources, const QString &text)
    {
        return sources.contains(text) ||
               std::any_of(sources.cbegin(), sources.cend(), [&text](const QString &source) {
                   if (!source.contains(u"%1"_s) || source.size() < 8)
                       return false;
                   const QString pattern = QRegularExpression::escape(source).replace(u"\\%1"_s, u".+"_s);
                   return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                       .match(text)
                       .hasMatch();
               });
    }
    static QString titleOf(const QString &key)
    {
        const test::RandomColumns made(7);
        insight::ReportSpec spec = test::specOf(key);
        spec.now = test::RandomColumns::start + 600 * dayMillis;
        const auto value = insight::runReport(made.columns, spec);
        return value ? value->title : QString();
    }
    /// Every verb that a window or the terminal can call, from whichever header of the workspace.
    static QStringList verbs()
    {
        static const QRegularExpression verb(u"QFuture<Result<ChangeSet>>\\s+(\\w+)\\("_s);
        const QString folder = u"core/workspace/"_s;
        QStringList names;
        const QDir headers(QDir(QStringLiteral(VOUCH_SOURCE_DIR)).filePath(folder));
        for (const QString &header : headers.entryList({u"*.h"_s}, QDir::Files)) {
            auto each = verb.globalMatch(contentOf(folder + header));
            while (each.hasNext())
                names.append(each.next().captured(1));
        }
        names.removeDuplicates();
        return names;
    }

private slots:
    void everyReportIsShownSomewhere()
    {
        // Where a report has no card of its own on the Insight screen.
        const QHash<QString, QString> elsewhere{{u"conversion"_s, u"core/insight/packs.cpp"_s},
                                                {u"referrals"_s, u"ui/advocacy/advocacy_screen.cpp"_s},
                                                {u"fit"_s, u"ui/journeys/journeys_screen.cpp"_s}};
        const QHash<QString, QString> shown = cards();
        for (const QString &key : insight::reportKeys()) {
            const bool there =
                elsewhere.contains(key) && contentOf(elsewhere.value(key)).contains(u'"' + key + u'"');
            QVERIFY2(shown.contains(key) || there,
                     qPrintable(u"add a card for “%1” (ui/insight/insight_cards.cpp)"_s.arg(key)));
        }
        for (auto card = shown.cbegin(); card != shown.cend(); ++card)
            QVERIFY2(insight::reportKeys().contains(card.key()), qPrintable(card.key()));
    }

    void everyReportHasAPicture()
    {
        for (const QString &key : insight::reportKeys()) {
            insight::ReportValue value;
            value.spec.key = key;
            value.columns = {{}, {}, {}};
            value.rows = {{{}, {}, {}}};
            QVERIFY2(ui::hasChart(value),
                     qPrintable(u"add a picture for “%1” (ui/charts/chart.cpp)"_s.arg(key)));
        }
    }

    void everyReportIsNamedInEveryLanguage()
    {
        const QSet<QString> chinese = translated(u"vouch_zh_CN.ts"_s);
        QVERIFY(chinese.size() > 1000);
        QStringList names = cards().values();
        for (const QString &key : insight::reportKeys()) {
            const QString title = titleOf(key);
            QVERIFY2(!title.isEmpty(), qPrintable(key));
            names.append(title);
        }
        for (const QString &name : std::as_const(names))
            QVERIFY2(isAmong(chinese, name), qPrintable(u"translate “%1”"_s.arg(name)));
    }

    void everyVerbIsInATableOfUndo()
    {
        // Undo and redo themselves; those of rules, which act by themselves; and reading a whole workspace.
        static const QStringList apart{u"undo"_s, u"redo"_s, u"runRules"_s, u"importJson"_s};
        const QString tables = contentOf(u"tests/core/workspace/tst_undo.cpp"_s) +
                               contentOf(u"tests/core/workspace/tst_undo_later.cpp"_s);
        const QStringList all = verbs();
        QVERIFY(all.size() > 40);
        QStringList missing;
        for (const QString &verb : all) {
            // A row of a table returns what the verb answers; what only prepares one waits for it.
            if (!apart.contains(verb) && !tables.contains(u"return f.workspace->%1("_s.arg(verb)))
                missing.append(verb);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"give a row in tests/core/workspace/tst_undo*.cpp to "_s +
                                               missing.join(u", "_s)));
        for (const QString &verb : apart)
            QVERIFY2(all.contains(verb), qPrintable(u"there is no “%1” any more"_s.arg(verb)));
    }

    void everyVerbHasAKindInHistory()
    {
        // What History shows under “Other changes”.
        static const QStringList other{u"new"_s, u"board-view"_s, u"segment"_s, u"setting"_s, u"programme"_s};
        static const QRegularExpression written(u"write\\(\\s*u\"([a-z-]+)\""_s);
        const QString listed = journal::verbsOf(OperationKind::Other).text; // all that have a kind
        const QString folder = u"core/workspace/"_s;
        int found = 0;
        const QDir sources(QDir(QStringLiteral(VOUCH_SOURCE_DIR)).filePath(folder));
        for (const QString &source : sources.entryList({u"*.cpp"_s}, QDir::Files)) {
            auto each = written.globalMatch(contentOf(folder + source));
            while (each.hasNext()) {
                const QString verb = each.next().captured(1);
                ++found;
                QVERIFY2(listed.contains(u'|' + verb + u'|') || other.contains(verb),
                         qPrintable(u"give “%1” a kind (core/store/operation_kinds.cpp)"_s.arg(verb)));
            }
        }
        QVERIFY(found > 30);
    }

    void everyCommandIsToldFromAFile()
    {
        static const QRegularExpression name(u"\\.name = u\"([a-z]+)"_s);
        const QString known = contentOf(u"app/parse_request.cpp"_s).section(u"isOption"_s, 0, 0);
        const QDir sources(QDir(QStringLiteral(VOUCH_SOURCE_DIR)).filePath(u"app"_s));
        int found = 0;
        for (const QString &source : sources.entryList({u"command_*.cpp"_s}, QDir::Files)) {
            auto each = name.globalMatch(contentOf(u"app/"_s + source));
            while (each.hasNext()) {
                const QString word = each.next().captured(1);
                ++found;
                QVERIFY2(known.contains(u"u\""_s + word + u"\"_s"_s),
                         qPrintable(u"add “%1” to firstWords() (app/parse_request.cpp)"_s.arg(word)));
            }
        }
        QVERIFY(found > 30);
    }

    void whatChangesAPersonStandsOnTheTimeline()
    {
        static const QRegularExpression list(u"o\\.verb IN \\(([^)]*)\\)"_s);
        const QString shown = list.match(contentOf(u"core/store/sql/questions.sql"_s)).captured(1);
        const QStringList verbs =
            journal::verbsOf(OperationKind::People).text.split(u'|', Qt::SkipEmptyParts);
        QVERIFY(verbs.size() > 4);
        for (const QString &verb : verbs) {
            QVERIFY2(verb == u"delete" || shown.contains(u'\'' + verb + u'\''),
                     qPrintable(u"name “%1” where the timeline asks for changes "
                                "(core/store/sql/questions.sql)"_s.arg(verb)));
        }
    }
};

QTEST_GUILESS_MAIN(RegisteredTest)
#include "tst_registered.moc"
