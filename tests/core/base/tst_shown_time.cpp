// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestShownTime : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aMonthIsWrittenAsItsLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en_GB"_s << u"Nov 2026"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"2026年11月"_s;
        QTest::newRow("Taiwan") << u"zh_TW"_s << u"2026年11月"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年11月"_s;
        QTest::newRow("Korean") << u"ko_KR"_s << u"2026년 11월"_s;
        QTest::newRow("Hungarian") << u"hu_HU"_s << u"2026. nov."_s;
        QTest::newRow("no language") << u"C"_s << u"Nov 2026"_s;
    }
    void aMonthIsWrittenAsItsLanguageDoes()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(locale == u"C" ? QLocale::c() : QLocale(locale));
        QTEST(shown::month(QDate(2026, 11, 1)), "text");
    }
};

QTEST_MAIN(TestShownTime)
#include "tst_shown_time.moc"
