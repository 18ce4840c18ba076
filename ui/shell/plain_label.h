// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace vouch::ui
{

/// A wrapping label that shows text as it is, never as markup. `role` is what the style knows it by: "title",
/// "heading", "soft", "small" …
QLabel *plainLabel(const QString &role, QWidget *parent, const QString &text = {});

} // namespace vouch::ui
