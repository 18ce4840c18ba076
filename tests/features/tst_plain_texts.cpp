// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people are text, whatever mark-up they look like: a label or a tool tip that guesses opens the
// files that they name. This reads the sources, so that nobody shows a text by another way than
// ui/parts/tool_tip.h and plain_label.h.
#include "tests/support/source_lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vouch::test::SourceLine;
using vouch::test::sourceLinesWith;

class PlainTextsTest : public QObject
{
    Q_OBJECT

private:
    /// What guesses whether a text is mark-up, or takes it for that.
    static QString guessing()
    {
        return u"setToolTip\\(|setStatusTip\\(|setWhatsThis\\(|StatusTipRole|WhatsThisRole|"
               "QToolTip::showText\\((?!.*plainToolTip\\()|"
               "\\bQLabel\\(|new QLabel\\b|\\bQLabel \\w+[;({]|public QLabel\\b|setTextFormat\\(|"
               "QMessageBox::(information|question|warning|critical|about)|new QMessageBox\\b|"
               "\\bQMessageBox \\w+[;({]|setInformativeText\\(|"
               "new QText(Edit|Browser)|\\bQText(Edit|Browser|Document) \\w+[;({]|new QTextDocument|"
               "setHtml\\(|insertHtml\\(|QErrorMessage|QStaticText|QGraphicsTextItem|QInputDialog|"
               "QProgressDialog|QWhatsThis"_s;
    }

private slots:
    void textsAreShownAsTheyAreWritten()
    {
        const QStringList doors{u"ui/parts/tool_tip.h"_s, u"ui/parts/tool_tip.cpp"_s,
                                u"ui/parts/plain_label.h"_s, u"ui/parts/plain_label.cpp"_s,
                                u"ui/parts/question.cpp"_s}; // message boxes
        QStringList wrong;
        for (const SourceLine &line : sourceLinesWith(guessing(), doors))
            wrong.append(line.sentence());
        QVERIFY2(wrong.isEmpty(), qPrintable(u"use setTip() of ui/parts/tool_tip.h, PlainLabel of "
                                             "ui/parts/plain_label.h or ask() of ui/parts/question.h:\n"_s +
                                             wrong.join(u'\n')));
    }

    void tipsOfModelsAreMadeByTheDoor()
    {
        QStringList wrong;
        int roles = 0;
        for (const SourceLine &line :
             sourceLinesWith(u"\\bToolTipRole\\b"_s, {u"ui/parts/full_text.cpp"_s})) { // reads them
            ++roles;
            if (!line.text.contains("plainToolTip("_L1) && !line.next.contains("plainToolTip("_L1))
                wrong.append(line.sentence());
        }
        QVERIFY(roles > 5);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"use plainToolTip() of ui/parts/tool_tip.h:\n"_s + wrong.join(u'\n')));
    }

    void theOtherWaysAreFound_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"m_undo->setToolTip(label);", "setStatusTip(name);", "auto *label = new QLabel(name, this);",
              "QLabel label(name);", "class Chip : public QLabel", "label->setTextFormat(Qt::AutoText);",
              "QMessageBox::question(this, title, name);", "QMessageBox box;",
              "box->setInformativeText(name);", "view->setHtml(name);", "QToolTip::showText(place, name);",
              "QTextDocument document;"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void theOtherWaysAreFound()
    {
        QFETCH(QString, line);
        QVERIFY(QRegularExpression(guessing()).match(line).hasMatch());
        QVERIFY(!QRegularExpression(guessing()).match(u"setTip(m_undo, plainLabel(name));"_s).hasMatch());
    }
};

QTEST_GUILESS_MAIN(PlainTextsTest)
#include "tst_plain_texts.moc"
