// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace vouch::ui
{

/// The text of a label, button or box of choices that does not fit the room it has and is therefore shown
/// with an ellipsis; empty where all of it shows.
QString cutText(const QWidget *widget);

/// Shows what was cut: in a tool tip under the pointer, and when the keyboard comes to it. Fields and buttons
/// never become lower than their text, whatever least height they were given for text of 100 %. One for the
/// whole program.
class FullText final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vouch::ui
