// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/words.h"
#include "core/words/stationery.h"

/// Letters, labels, envelopes and quotes as PDF. All texts are plain. Whole or an error; they need a
/// QGuiApplication.
namespace vouch::ui
{

struct Letter {
    QString recipient; ///< lines: name and address
    QString date, subject, body;
};

/// Each letter begins on a page of its own.
Result<QByteArray> lettersPdf(const Letterhead &head, const QList<Letter> &letters);
/// One address to a label, from label `first` of the first sheet on (1 is the first).
Result<QByteArray> labelsPdf(const LabelSheet &sheet, const QStringList &addresses, int first);
/// One envelope to a page; the sender stands small in its corner.
Result<QByteArray> envelopesPdf(const Envelope &envelope, const Letterhead &head,
                                const QStringList &addresses);
Result<QByteArray> quotePdf(const QuoteRecord &quote, const Letterhead &head, const Calendar &calendar);

/// The picture in a file as what a letterhead keeps: a small PNG, made anew.
Result<QByteArray> logoOfFile(const QString &path);

} // namespace vouch::ui
