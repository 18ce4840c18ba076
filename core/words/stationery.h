// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/messages.h"

/// What comes with the program for who writes: templates to begin with, label sheets, envelopes
/// (resources/words).
namespace vouch
{

/// A template that is offered; its texts are in one language, with variables by key.
struct ReadyTemplate {
    QString key, language, name;
    MessageWay way = MessageWay::Email;
    QString subject, body;
};
/// `language`: "zh…" or any other, which is English.
QList<ReadyTemplate> readyTemplates(const QString &language);

/// Lengths in millimetres; `across` and `down`: from one label to the next.
struct LabelSheet {
    QString key, name, paper; ///< "A4" or "Letter"
    int columns = 0, rows = 0;
    double width = 0, height = 0, left = 0, top = 0, across = 0, down = 0;
    int count() const { return columns * rows; }
};
const QList<LabelSheet> &labelSheets();

struct Envelope {
    QString key, name;
    double width = 0, height = 0;
};
const QList<Envelope> &envelopes();

} // namespace vouch
