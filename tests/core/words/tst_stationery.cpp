// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message_text.h"
#include "core/words/stationery.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

/// What comes with the program can be used as it is.
class StationeryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReadyTemplateCanBeSent()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            const QList<ReadyTemplate> all = readyTemplates(language);
            QVERIFY(all.size() >= 6);
            QSet<QString> names;
            QSet<MessageWay> ways;
            for (const ReadyTemplate &words : all) {
                QVERIFY(!words.name.isEmpty() && !words.body.isEmpty());
                QVERIFY(message::fill(words.subject, {}).ok() && message::fill(words.body, {}).ok());
                QCOMPARE(message::stored(words.body).value(), words.body); // keys, not names
                QCOMPARE(words.subject.isEmpty(), words.way == MessageWay::Message);
                names.insert(words.name);
                ways.insert(words.way);
            }
            QCOMPARE(names.size(), all.size());
            QCOMPARE(ways.size(), 3);
        }
        QVERIFY(readyTemplates(u"en"_s).first().body != readyTemplates(u"zh"_s).first().body);
    }

    void everyLabelLiesOnItsSheet()
    {
        QVERIFY(labelSheets().size() >= 3 && envelopes().size() >= 4);
        for (const LabelSheet &sheet : labelSheets()) {
            const double width = sheet.paper == "A4"_L1 ? 210 : 215.9,
                         height = sheet.paper == "A4"_L1 ? 297 : 279.4;
            QVERIFY(sheet.count() > 1);
            QVERIFY(sheet.width <= sheet.across + 0.01 &&
                    sheet.height <= sheet.down + 0.01); // none lies on another
            QVERIFY(sheet.left + (sheet.columns - 1) * sheet.across + sheet.width <= width + 0.01);
            QVERIFY(sheet.top + (sheet.rows - 1) * sheet.down + sheet.height <= height + 0.01);
            // as far from one edge as from the other
            QVERIFY(std::abs(width - 2 * sheet.left - (sheet.columns - 1) * sheet.across - sheet.width) < 1);
            QVERIFY(std::abs(height - 2 * sheet.top - (sheet.rows - 1) * sheet.down - sheet.height) < 1);
        }
    }
};

QTEST_GUILESS_MAIN(StationeryTest)
#include "tst_stationery.moc"
