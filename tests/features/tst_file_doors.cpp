// SPDX-License-Identifier: GPL-3.0-or-later
// Files are opened in few places, because closing one that SQLite has open drops its locks
// (core/base/files.h). This reads the sources, so that nobody opens one anywhere else by accident.
#include "tests/support/source_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vouch::test::SourceLine;
using vouch::test::sourceLinesWith;

class FileDoorsTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreOpenedThroughTheDoors();
    void fileDialogsAreMadeInOnePlace();
};

void FileDoorsTest::filesAreOpenedThroughTheDoors()
{
    const QStringList allowed{
        u"core/base/files.h"_s,           u"core/base/files.cpp"_s, // the doors
        u"core/base/workbook.cpp"_s,                                // a file in a temporary folder of its own
        u"core/base/scratch.cpp"_s,                                 // opens a folder, to lock it
        u"core/store/store.cpp"_s,        // makes the new file before SQLite opens it
        u"core/store/upgrade_copy.cpp"_s, // makes the new file of the copy
        u"core/store/sql_catalog.cpp"_s,  // what is built into the program
    };
    // A file that is made or given a name; those built into the program (":/…") are nobody's workspace.
    const QString making =
        u"\\b(QFile|QSaveFile|QTemporaryFile) +\\w+\\((?!u\":/)|\\b(QFile|QSaveFile)\\((?!u\":/)|"
        "make_(unique|shared)<(QFile|QSaveFile)|new Q(Save)?File\\b|QFile::copy|\\bifstream\\b|"
        "\\bofstream\\b|\\bfopen\\(|[^\\w.>]::open\\(|setOutputFileName\\(|"
        "QMimeDatabase|QFileIconProvider|archive_read_open_filename"_s;
    QStringList wrong;
    for (const SourceLine &line :
         sourceLinesWith(making, allowed + QStringList{u"ui/parts/file_dialogs.cpp"_s}))
        wrong.append(line.sentence());
    // Readers by name that Qt has for pictures, pages and settings.
    const QString byName =
        u"\\b(QImageReader|QPdfWriter|QMovie) \\w+\\((?!&)|\\bQSettings \\w+\\([^)]*\\.(ini|conf)|"
        "\\bQImage\\(\\w*path|\\bQPixmap\\(\\w*path|\\.load\\((?!.*u\":/)|"
        "(generator|writer|image|picture)\\.(setFileName|save)\\((?!&)"_s;
    for (const SourceLine &line : sourceLinesWith(byName, {}))
        wrong.append(line.sentence());
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"use InputFile or OutputFile of core/base/files.h: "_s + wrong.join(u'\n')));
}

void FileDoorsTest::fileDialogsAreMadeInOnePlace()
{
    const QString making = u"new QFileDialog|QFileDialog \\w+[({;]|QFileDialog::get|QFileSystemModel|"
                           "new QPrintDialog|QPrintDialog \\w+[({;]|QPrintPreviewDialog|setIconProvider"_s;
    QStringList wrong;
    for (const SourceLine &line : sourceLinesWith(making, {u"ui/parts/file_dialogs.cpp"_s}))
        wrong.append(line.sentence());
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"use ui/parts/file_dialogs.h or print_dialog.h: "_s + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(FileDoorsTest)
#include "tst_file_doors.moc"
