// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"

#include <QFontMetrics>

/// What the board says in words: to assistive technology, in tool tips and in the announcements of a move.
namespace vouch::ui::boardtext
{

enum class TaskMark { None, Undated, Overdue, Today, Later };
TaskMark taskMark(const Card &card, Millis now);
/// "today 15:00", "Fri", "3 days ago", "24 Dec": when it is due, short, for the card.
QString taskWhen(const NextTask &task, Millis now);
/// "Next task: Call back, tomorrow", "Next task overdue: …", "No next task".
QString taskSentence(const Card &card, Millis now);

/// "today", "12 d", "8 mo": short, for the pill on the card.
QString shortAge(int days);
/// What was bought, in as many currencies as there is room for; what is left out the tool tip has.
QString bought(const Card &card, const QString &currency, const QFontMetrics &metrics, int room);
/// "2 open deals: €3,400.00 + $50.00"; empty where there are none. `brief`: "2 deals €3.4k".
QString openDeals(const Card &card, bool brief = false);
/// "In Decide for 12 days · typical 8 · slow after 21"
QString ageSentence(const BoardModel &model, const Card &card);
/// "Ana Sousa, Quinta Nova. In Decide for 12 days, waiting too long. Purchases €120.00, advocacy €0.00. …"
QString cardSentence(const BoardModel &model, const Card &card);
/// "€1,200.00, expected on 3 June, probability 40 %"
QString dealSentence(const CardDeal &deal, Millis now);
QString dealAmount(const CardDeal &deal, bool brief);
/// "3 Jun"; empty where nobody has said.
QString expectedWhen(const CardDeal &deal, Millis now);
/// Open, and expected before today.
bool isOverdue(const CardDeal &deal, Millis now);
QString stageSentence(const QString &stage, const BoardModel::Totals &totals, bool ofDeals);

/// Why a key that is about a card does nothing.
QString nobodyChosen();
/// "Ana", or "3 people".
QString whom(const BoardModel &model, const QList<Walker> &people);
/// "Ana is in Research, 3 of 12"
QString placed(const BoardModel &model, Walker person);

} // namespace vouch::ui::boardtext
