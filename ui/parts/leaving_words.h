// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QComboBox;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Offers words in a box of FormPopup::addWords(); what somebody has typed meanwhile stays.
void fillWords(QComboBox *box, const QStringList &words);

/// Offers the usual reasons why somebody left or a deal was lost, and whom they went to.
void offerLeavingWords(Workspace &workspace, QComboBox *reason, QComboBox *competitor);

} // namespace vouch::ui
