// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void ask(QWidget *parent, const QString &question, const QString &detail, const QString &yesText,
         const std::function<void()> &yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, {}, {}, QMessageBox::NoButton, parent);
    box->setObjectName(u"question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("Question", "Please choose"));
    // Not as informative text: that label takes what looks like markup for markup.
    box->setTextFormat(Qt::PlainText);
    box->setText(question + u"\n\n"_s + detail);
    QPushButton *doIt = box->addButton(yesText, QMessageBox::AcceptRole);
    doIt->setObjectName(u"question-yes"_s);
    QPushButton *leave =
        box->addButton(QCoreApplication::translate("Question", "Leave it as it is"), QMessageBox::RejectRole);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    QObject::connect(doIt, &QPushButton::clicked, parent, yes);
    box->open();
}

} // namespace vouch::ui
