// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/leaving_words.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QComboBox>
#include <QPointer>

namespace vouch::ui
{

void fillWords(QComboBox *box, const QStringList &words)
{
    const QString typed = box->currentText();
    box->clear();
    for (const QString &word : words)
        box->addItem(safeForDisplay(word));
    box->setCurrentIndex(-1);
    box->setEditText(typed);
}

void offerLeavingWords(Workspace &workspace, QComboBox *reason, QComboBox *competitor)
{
    constexpr int maxWords = 12;
    onAnswer(workspace.leavingWords(maxWords), reason,
             [reason,
              competitor = QPointer(competitor)](const Result<std::pair<QStringList, QStringList>> &words) {
                 if (!words)
                     return;
                 fillWords(reason, words->first);
                 if (competitor)
                     fillWords(competitor, words->second);
             });
}

} // namespace vouch::ui
