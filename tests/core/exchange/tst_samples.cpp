// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/formats.h"
#include "tests/support/collecting_sink.h"

#include <QDirIterator>
#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

/// Every sample file that others wrote goes through readFile(). What it must give is counted here by other
/// means.
class SamplesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFileIsReadOrRefusedWithASentence_data();
    void everyFileIsReadOrRefusedWithASentence();
};

namespace
{

QString samples(const QString &path)
{
    return QStringLiteral(VOUCH_SAMPLES) + u'/' + path;
}

} // namespace

void SamplesTest::initTestCase()
{
    if (!QDir(samples({})).exists())
        QSKIP("The samples are not beside the checkout.");
}

void SamplesTest::everyFileIsReadOrRefusedWithASentence_data()
{
    QTest::addColumn<QString>("path");
    if (!QDir(samples({})).exists())
        return;
    QDirIterator files(samples({}), QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.mid(samples({}).size()))) << path;
}

void SamplesTest::everyFileIsReadOrRefusedWithASentence()
{
    QFETCH(QString, path);
    CollectingSink sink;
    ReadOptions options;
    options.now = 1'790'000'000'000;
    const Status status = readFile(path, options, sink);
    if (!status) {
        QVERIFY(status.error().text.contains(QFileInfo(path).fileName()));
        QCOMPARE(sink.rows(), 0);
        if (qEnvironmentVariableIsSet("VOUCH_SHOW"))
            qInfo("refused: %s", qPrintable(status.error().text));
        return;
    }
    for (const Draft &draft : sink.drafts) {
        QVERIFY(draft.line > 0);
        QVERIFY(draft.rows >= (draft.countVisits ? 0 : 1));
        QVERIFY(!draft.person.displayName.contains(u'\n'));
    }
    if (qEnvironmentVariableIsSet("VOUCH_SHOW")) {
        const Result<Format> format = detectFormat(path);
        QStringList names;
        for (const Draft &draft : sink.drafts.first(qMin<qsizetype>(3, sink.drafts.size())))
            names.append(draft.person.displayName + u'<' + draft.person.given + u'|' + draft.person.family +
                         u"> e"_s + QString::number(draft.person.emails.size()) + u" t"_s +
                         QString::number(draft.person.phones.size()) + u" p"_s +
                         QString::number(draft.person.profiles.size()) + u" c"_s +
                         QString::number(draft.person.custom.size()));
        qInfo("%s: %lld drafts %lld rows %lld skipped %lld failed %lld warned: %s", qPrintable(format->key),
              qlonglong(sink.drafts.size()), sink.draftRows(), sink.skippedRows(), sink.failedRows(),
              qlonglong(sink.warnings.size()), qPrintable(names.join(u"; "_s)));
        for (const auto &failure : sink.failures.first(qMin<qsizetype>(3, sink.failures.size())))
            qInfo("   failed %lld: %s", failure.issue.line, qPrintable(failure.issue.reason));
        for (const auto &failure : sink.skips.first(qMin<qsizetype>(2, sink.skips.size())))
            qInfo("   skipped %lld: %s", failure.issue.line, qPrintable(failure.issue.reason));
        for (const auto &warning : sink.warnings.first(qMin<qsizetype>(3, sink.warnings.size())))
            qInfo("   warning %lld: %s", warning.line, qPrintable(warning.reason));
    }
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
