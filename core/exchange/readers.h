// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

class QFile;

/// The readers behind readFile(), one for each format. Not for use outside core/exchange.
namespace vouch::exchange
{

struct ReadContext {
    QString file; ///< name for messages
    const ReadOptions &options;
    DraftSink &sink;
};

Error cancelledError();

/// Whether a row is the header of such a table: by folded cells (headerKey()) or by cells as written
/// (`names`).
bool isLinkedInHeader(const QStringList &keys);
bool isGoogleHeader(const QStringList &keys);
bool isShopifyOrdersHeader(const QStringList &keys);
bool isHistoryHeader(const QStringList &names);
/// Whether a table that starts with these rows may be a list of people.
bool isContactTable(const QList<QStringList> &rows);

Status readContactTable(QFile &file, const ReadContext &context);
Status readLinkedInConnections(QFile &file, const ReadContext &context);
Status readGoogleContacts(QFile &file, const ReadContext &context);
Status readShopifyOrders(QFile &file, const ReadContext &context);
Status readJourneyHistory(QFile &file, const ReadContext &context);
Status readVcards(QFile &file, const ReadContext &context);

} // namespace vouch::exchange
