// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms know each other in one direction only. On Debian an include of a Qt module works without linking
// it, so this reads the files.
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class IncludeDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void roomsOfTheCoreLookInward();
    void screensMeetOnlyInTheWindow();
    void onlyTheStoreKnowsTheDatabase();
    void theDomainNeedsNoWidgets();
    void includesNameTheirRoom();

private:
    struct Include {
        QString file; ///< "core/store/store.cpp"
        QString name; ///< "core/base/error.h", "QtSql/QSqlQuery"
        bool quoted = false;
        QString room() const { return file.section(u'/', 0, 1); }
    };
    static QList<Include> includesUnder(const QString &folder)
    {
        static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                             QRegularExpression::MultilineOption);
        const QDir root(QStringLiteral(VOUCH_SOURCE_DIR));
        QList<Include> includes;
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = form.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                includes.append(
                    {root.relativeFilePath(file.fileName()), match.captured(2), match.captured(1) == u"\""});
            }
        }
        return includes;
    }
    static QString sentence(const Include &include, const QString &why)
    {
        return include.file + u" includes "_s + include.name + u": "_s + why;
    }
};

void IncludeDirectionTest::roomsOfTheCoreLookInward()
{
    const QStringList domain{u"core/base"_s, u"core/words"_s};
    const QHash<QString, QStringList> allowed{
        {u"core/base"_s, {}},
        {u"core/words"_s, {u"core/base"_s}},
        {u"core/people"_s, domain},
        {u"core/journeys"_s, domain},
        {u"core/outcomes"_s, domain},
        {u"core/insight"_s, domain + QStringList{u"core/people"_s, u"core/journeys"_s, u"core/outcomes"_s}},
        {u"core/exchange"_s, domain + QStringList{u"core/people"_s, u"core/journeys"_s, u"core/outcomes"_s}},
        {u"core/store"_s,
         domain + QStringList{u"core/people"_s, u"core/journeys"_s, u"core/outcomes"_s, u"core/insight"_s}},
        {u"core/workspace"_s, domain + QStringList{u"core/people"_s, u"core/journeys"_s, u"core/outcomes"_s,
                                                   u"core/insight"_s, u"core/exchange"_s, u"core/store"_s}}};
    const QList<Include> includes = includesUnder(u"core"_s);
    QVERIFY(includes.size() > 100);
    for (const Include &include : includes) {
        QVERIFY2(allowed.contains(include.room()),
                 qPrintable(include.file + u": a room that this test does not know"_s));
        if (!include.quoted || !include.name.contains(u'/'))
            continue;
        const QString target = include.name.section(u'/', 0, 1);
        QVERIFY2(target == include.room() || allowed.value(include.room()).contains(target),
                 qPrintable(sentence(include, u"the wrong direction"_s)));
    }
}

void IncludeDirectionTest::screensMeetOnlyInTheWindow()
{
    const QString parts = u"ui/parts"_s, charts = u"ui/charts"_s, paper = u"ui/paper"_s,
                  person = u"ui/person"_s, window = u"ui/window"_s;
    const QList<Include> includes = includesUnder(u"ui"_s);
    QVERIFY(includes.size() > 100);
    for (const Include &include : includes) {
        if (!include.quoted || !include.name.contains(u'/'))
            continue;
        QVERIFY2(!include.name.startsWith(u"app/"_s),
                 qPrintable(sentence(include, u"the program is above its windows"_s)));
        const QString room = include.room(), target = include.name.section(u'/', 0, 1);
        if (!target.startsWith(u"ui/"_s) || target == room || room == window)
            continue;
        if (room == parts || room == charts || room == paper) {
            const bool below = (target == parts && room != parts) || (target == charts && room == paper);
            QVERIFY2(below, qPrintable(sentence(
                                include, u"the ground knows no screen, and pictures know no paper"_s)));
        } else if (room == person) {
            QVERIFY2(target == parts, qPrintable(sentence(include, u"screens show it, it knows none"_s)));
        } else {
            QVERIFY2(target == parts || target == charts || target == paper || target == person,
                     qPrintable(sentence(include, u"screens do not know each other"_s)));
        }
    }
}

void IncludeDirectionTest::onlyTheStoreKnowsTheDatabase()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Include &include : includesUnder(folder)) {
            const QString header = include.name.section(u'/', -1);
            const bool database =
                include.name.startsWith(u"QtSql"_s) || header.startsWith(u"QSql"_s) || header == u"sqlite3.h";
            QVERIFY2(!database || include.room() == u"core/store",
                     qPrintable(sentence(include, u"only core/store knows the database"_s)));
        }
    }
}

void IncludeDirectionTest::theDomainNeedsNoWidgets()
{
    static const QRegularExpression graphical(
        u"^(Qt(Gui|Widgets|Charts|Svg|PrintSupport)/"
        u"|QWidget$|QApplication$|QGuiApplication$|QColor$|QPixmap$|QImage$|"
        "QPainter$|QIcon$|QFont$|QTextDocument$|QAction$)"_s);
    for (const Include &include : includesUnder(u"core"_s)) {
        QVERIFY2(!include.quoted || include.name.startsWith(u"core/"_s) || !include.name.contains(u'/'),
                 qPrintable(sentence(include, u"the core knows nothing above it"_s)));
        QVERIFY2(!graphical.match(include.name).hasMatch(),
                 qPrintable(sentence(include, u"the core needs no screen"_s)));
    }
}

void IncludeDirectionTest::includesNameTheirRoom()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const Include &include : includesUnder(folder)) {
            const bool local =
                include.quoted && !include.name.contains(u'/') && !include.name.endsWith(u".moc"_s);
            QVERIFY2(!local, qPrintable(sentence(include, u"write the room in front"_s)));
        }
    }
}

QTEST_GUILESS_MAIN(IncludeDirectionTest)
#include "tst_include_direction.moc"
