// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace vouch::ui
{

/// Makes the list of a combo box like our other lists: rows that can be hit, and keys that are the list's
/// alone. Qt closes the list before the key has been pressed, so that in a popup the Return that chose
/// something also accepted the form, and the Escape that closed the list closed the form with it. The style
/// does this for every box.
void mendList(QComboBox *box);

} // namespace vouch::ui
