// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message_text.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;

/// Texts with places that are filled for each person.
class MessageTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlaceIsFilledWithWhatIsKnown()
    {
        const auto filled =
            message::fill(u"Dear {first_name}, {organisation}!"_s,
                          {{Variable::FirstName, u"Ada"_s}, {Variable::Organisation, u"Klein"_s}});
        QCOMPARE(filled->text, u"Dear Ada, Klein!"_s);
        QVERIFY(filled->missing.isEmpty());
    }

    void whatStandsBehindTheBarIsUsedWhereNothingIsKnown()
    {
        QCOMPARE(message::fill(u"Hi {first_name|there}"_s, {})->text, u"Hi there"_s);
        QCOMPARE(message::fill(u"Hi {first_name| }"_s, {{Variable::FirstName, u"  "_s}})->text, u"Hi "_s);
        QCOMPARE(message::fill(u"Hi {first_name|there}"_s, {{Variable::FirstName, u"Ada"_s}})->text,
                 u"Hi Ada"_s);
    }

    void whatIsMissingIsNamedOnceAndSeen()
    {
        const auto filled = message::fill(u"{first_name} {city} {first_name} {owner|us}"_s, {});
        QCOMPARE(filled->missing, (QList<Variable>{Variable::FirstName, Variable::City}));
        QCOMPARE(filled->text, u"{first name} {city} {first name} us"_s);
        QCOMPARE(message::openPlaces(filled->text), (QList<Variable>{Variable::FirstName, Variable::City}));
        QVERIFY(message::openPlaces(u"no {} place"_s).isEmpty());
    }

    void aValueIsNeverReadAgain()
    {
        QCOMPARE(message::fill(u"{name}"_s, {{Variable::Name, u"{city|x} {{ }"_s}})->text,
                 u"{city|x} {{ }"_s);
    }

    void twoBracesAreOne()
    {
        QCOMPARE(message::fill(u"{{first_name}} {{"_s, {})->text, u"{first_name} {"_s);
        QCOMPARE(message::stored(u"{{first_name}}"_s).value(), u"{{first_name}}"_s);
    }

    void whatCannotBeReadIsSaidWithWhatCan_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << u"{frist name}"_s;
        QTest::newRow("open") << u"Dear {name"_s;
        QTest::newRow("closed") << u"Dear name}"_s;
        QTest::newRow("empty") << u"{}"_s;
        QTest::newRow("empty with words instead") << u"{|there}"_s;
    }
    void whatCannotBeReadIsSaidWithWhatCan()
    {
        QFETCH(QString, text);
        const auto filled = message::fill(text, {});
        QVERIFY(!filled.ok());
        QCOMPARE(filled.error().kind, Error::Kind::Invalid);
        QVERIFY(filled.error().text.contains(u"{first name}"_s));
        QVERIFY(!message::stored(text).ok());
        QCOMPARE(message::shown(text), text);
    }

    void namesAreTypedAndKeysAreKept()
    {
        QCOMPARE(message::stored(u"{First Name|there} {last_purchase} { today }"_s).value(),
                 u"{first_name|there} {last_purchase} {today}"_s);
        QCOMPARE(message::shown(u"{first_name|there} {deal_title}"_s), u"{first name|there} {deal title}"_s);
    }

    void everyVariableHasANameOfItsOwn()
    {
        QStringList names;
        for (const Variable variable : allOf<Variable>()) {
            QVERIFY(!names.contains(nameOf(variable)));
            names.append(nameOf(variable));
            QCOMPARE(message::stored(message::shownPlace(variable)).value(), u'{' + keyOf(variable) + u'}');
        }
    }

    void shownAndStoredAreOneText()
    {
        std::mt19937 random(7);
        const QStringList pieces{u"{{"_s,       u"}}"_s,       u"{name}"_s, u"{city|here}"_s,
                                 u"{owner|}"_s, u" words\n"_s, u"名"_s,     u"|"_s};
        for (int run = 0; run < 500; ++run) {
            QString text;
            for (unsigned n = random() % 12; n > 0; --n)
                text += pieces[qsizetype(random() % unsigned(pieces.size()))];
            QCOMPARE(message::stored(message::shown(text)).value(), text);
            const auto filled = message::fill(text, {{Variable::Name, u"Ada"_s}, {Variable::City, u"Ulm"_s}});
            QVERIFY(filled.ok() && filled->missing.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(MessageTextTest)
#include "tst_message_text.moc"
