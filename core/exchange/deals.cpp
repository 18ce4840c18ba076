// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/deals.h"

#include "core/base/text.h"
#include "core/exchange/column_readings.h"
#include "core/exchange/contact_fields.h"
#include "core/exchange/stage_words.h"
#include "core/people/identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

QStringList folded(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(headerKey(header));
    return keys;
}

} // namespace

const QStringList &dealAmountKeys()
{
    static const QStringList keys = folded({u"amount"_s,     u"deal amount"_s,
                                            u"deal value"_s, u"value"_s,
                                            u"revenue"_s,    u"betrag"_s,
                                            u"umsatz"_s,     u"wert"_s,
                                            u"montant"_s,    u"importe"_s,
                                            u"monto"_s,      u"importo"_s,
                                            u"valor"_s,      u"bedrag"_s,
                                            u"kwota"_s,      u"belopp"_s,
                                            u"сумма"_s,      u"tutar"_s,
                                            u"金额"_s,       u"金額"_s,
                                            u"금액"_s,       u"beløp"_s,
                                            u"částka"_s,     u"valore"_s,
                                            u"summe"_s,      u"opportunity amount"_s,
                                            u"合計金額"_s,   u"总金额"_s});
    return keys;
}

const QStringList &dealCurrencyKeys()
{
    static const QStringList keys =
        folded({u"currency"_s, u"deal currency"_s, u"amount currency"_s, u"währung"_s, u"devise"_s,
                u"moneda"_s, u"valuta"_s, u"货币"_s, u"moeda"_s, u"waluta"_s, u"валюта"_s, u"měna"_s,
                u"币种"_s, u"para birimi"_s, u"通貨"_s, u"통화"_s});
    return keys;
}

Stated stated(const CsvTable &table, const ColumnReadings &readings, int column, int currencyColumn)
{
    const Result<QString> currency = readings.currency(table, currencyColumn);
    if (!currency)
        return {std::nullopt, currency.error().text, table.line()};
    const Result<Money> money = readings.price(table, column, *currency);
    if (!money)
        return {std::nullopt, money.error().text, table.line()};
    return {*money, {}, table.line()};
}

StageMeaning meaningIn(const ReadOptions &options, const QString &key, const QString &stage)
{
    const auto journey = options.knownStages.constFind(key);
    if (journey != options.knownStages.cend()) {
        if (const auto known = journey->constFind(foldKey(stage)); known != journey->cend())
            return *known;
    }
    return meaningOfStage(stage);
}

bool isWonStage(const ReadOptions &options, const QString &key, const QString &stage)
{
    return meaningIn(options, key, stage) == StageMeaning::Purchase;
}

bool isLostStage(const ReadOptions &options, const QString &key, const QString &stage)
{
    return meaningIn(options, key, stage) == StageMeaning::Lost;
}

QString journeyKeyFor(const QString &name)
{
    const QString key = headerKey(name).replace(u' ', u'-').left(60);
    return key.isEmpty() ? u"history"_s : key;
}

void tellJourney(const ReadContext &context, const QString &key, const QString &name,
                 const QStringList &stages, bool deals, const QStringList &more)
{
    QStringList won;
    QStringList lost;
    for (const QString &stage : stages) {
        if (isWonStage(context.options, key, stage) || more.contains(stage))
            won.append(stage);
        else if (isLostStage(context.options, key, stage))
            lost.append(stage);
    }
    context.sink.journey(key, name, stages, won, lost, deals);
}

void addDeal(Draft &draft, const QString &source, const QString &number, const DealStory &story,
             const QString &currency)
{
    PurchaseDraft purchase;
    purchase.orderNumber = number;
    purchase.source = source;
    purchase.deal = true;
    purchase.stateAt = story.lastAt;
    purchase.abandoned = !story.won;
    purchase.open = !story.won && !story.lost;
    if (story.amounts)
        purchase.net.currency = currency;
    if (story.wonAt != 0 && story.amount && story.amount->money && story.amount->money->minor > 0) {
        purchase.at = story.wonAt;
        purchase.dayOnly = story.wonOnDay;
        purchase.net = *story.amount->money;
        purchase.netAt = story.amountAt;
    }
    draft.purchases.append(purchase);
}

void tellStory(DealDraft &deal, const DealStory &story)
{
    deal.status = story.won ? DealStatus::Won : story.lost ? DealStatus::Lost : DealStatus::Open;
    deal.stateAt = story.lastAt;
    if (deal.status == DealStatus::Open) {
        deal.closedAt = 0;
        deal.reason.clear();
        deal.competitor.clear();
    } else {
        deal.closedAt = story.won ? story.wonAt : story.lostAt;
        deal.closedDayOnly = story.won ? story.wonOnDay : story.lostOnDay;
        deal.known.expected = 0; // of a deal that is over it is the day on which it ended
        deal.known.probability.reset();
    }
    if (story.amount && story.amount->money && story.amount->money->minor >= 0)
        deal.known.amount = story.amount->money;
}

void nameCase(PersonDraft &person, const QString &source, const QString &id, const QString &name,
              const QString &email)
{
    if (!normaliseEmail(id).isEmpty())
        addEmail(person, {}, id);
    else
        person.externalId = source + u':' + id;
    if (email.contains(u'@'))
        addEmail(person, {}, email);
    bool number = false;
    id.toLongLong(&number);
    if (!name.isEmpty() && name != id)
        person.displayName = name;
    else if (number)
        person.displayName = QCoreApplication::translate("Exchange", "Case %1").arg(id);
    else if (person.emails.isEmpty())
        person.displayName = id;
}

} // namespace vouch::exchange
