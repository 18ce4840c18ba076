// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales_tables.h"

#include "core/exchange/csv_table.h"

#include <QList>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

struct Mark {
    const char16_t *program;
    const char16_t *columns; ///< all of them, parted by "|"
};

/// Columns by which exports are known. Programs add columns over the years; these few have stayed.
constexpr Mark marks[] = {
    {u"Stripe", u"amount refunded|converted amount"},
    {u"Stripe", u"created date utc|amount"},
    {u"Stripe", u"created utc|amount|fee"},
    {u"Stripe", u"seller message|amount"},
    {u"Stripe", u"balance transaction id|gross"},
    {u"Stripe", u"payment intent id|amount"},
    {u"Gumroad", u"purchase id|purchase email"},
    {u"Gumroad", u"purchase email|item name"},
    {u"Gumroad", u"item name|buyer email|sale price"},
    {u"Payhip", u"payhip fee"},
    {u"Payhip", u"product name|buyer email|payhip fee"},
    {u"WooCommerce", u"net sales|customer type"},
    {u"WooCommerce", u"n revenue formatted"},
    {u"WooCommerce", u"order id|billing email"},
    {u"WooCommerce", u"order id|billing first name"},
    {u"WooCommerce", u"order number|order total|billing email"},
    {u"WooCommerce", u"order number|billing first name"},
    {u"Square", u"gross sales|transaction id"},
    {u"Square", u"gross sales|item|qty"},
    {u"Square", u"gross sales|net sales|tender"},
    {u"Etsy", u"sale date|order id"},
    {u"Etsy", u"sale date|item name"},
    {u"Etsy", u"payment id|order id|buyer username|gross amount"},
    {u"eBay", u"sales record number|buyer username"},
    {u"eBay", u"sales record number|order number"},
    {u"eBay", u"order number|buyer username"},
    {u"eBay", u"transaction creation date|gross transaction amount"},
    {u"eBay", u"verkaufsprotokollnummer|bestellnummer"},
    {u"eBay", u"bestellnummer|nutzername des käufers"},
    {u"PayPal", u"transaction id|gross|fee|net"},
    {u"PayPal", u"from email address|to email address|gross"},
    {u"PayPal", u"transaktionscode|brutto|netto"},
    {u"PayPal", u"numéro de transaction|avant commission"},
    {u"PayPal", u"id de transacción|bruto|neto"},
    {u"Amazon", u"date time|settlement id"},
    {u"Amazon", u"settlement id|order id"},
    {u"Amazon", u"amazon order id"},
    {u"Amazon", u"order id|order item id|buyer name"},
    {u"Ko-fi", u"datetime utc|transactiontype"},
    {u"Ko-fi", u"transactionid|received|given"},
    {u"Lemon Squeezy", u"order number|user email|total formatted"},
    {u"Paddle", u"transaction id|customer email|earnings"},
    {u"Alipay", u"交易号|商家订单号"},
    {u"WeChat Pay", u"交易单号|商户单号"},
    {u"Taobao", u"订单编号|买家会员名"},
    {u"Taobao", u"订单编号|买家实际支付金额"},
};

QSet<QString> folded(const QString &words)
{
    QSet<QString> keys;
    for (const QString &word : words.split(u'|'))
        keys.insert(headerKey(word));
    return keys;
}

bool any(const QStringList &keys, const QSet<QString> &wanted)
{
    return std::any_of(keys.cbegin(), keys.cend(), [&](const QString &key) { return wanted.contains(key); });
}

} // namespace

std::optional<QString> salesProgram(const QStringList &keys)
{
    struct Known {
        QString program;
        QStringList columns;
    };
    static const QList<Known> known = [] {
        QList<Known> made;
        for (const Mark &mark : marks) {
            QStringList columns;
            for (const QString &column : QString::fromUtf16(mark.columns).split(u'|'))
                columns.append(headerKey(column));
            made.append({QString::fromUtf16(mark.program), columns});
        }
        return made;
    }();
    for (const Known &each : known) {
        if (std::all_of(each.columns.cbegin(), each.columns.cend(),
                        [&](const QString &column) { return keys.contains(column); }))
            return each.program;
    }
    return std::nullopt;
}

bool looksLikeSales(const QStringList &keys)
{
    static const QSet<QString> numbers = folded(
        u"order id|orderid|order number|order no|order reference|order ref|transaction id|transaction number|"
        "transaction no|transaction reference|invoice id|invoice number|invoice no|invoiceno|receipt "
        "number|receipt no|"
        "receipt id|sale id|sales id|purchase id|payment id|payment reference|charge id|checkout "
        "id|subscription payment id|"
        "bestellnummer|bestell "
        "nr|bestellnr|auftragsnummer|rechnungsnummer|rechnungsnr|transaktionsnummer|transaktions id|"
        "belegnummer|numéro de commande|n de commande|n° de commande|numéro de facture|référence commande|"
        "numéro de transaction|número de pedido|id de pedido|n de pedido|nº de pedido|número de factura|id "
        "de transacción|"
        "numero ordine|numero d ordine|numero fattura|id transazione|número do pedido|id da "
        "transação|bestelnummer|"
        "ordernummer|factuurnummer|numer zamówienia|nr zamówienia|номер заказа|номер чека|sipariş no|sipariş "
        "numarası|"
        "رقم الطلب|订单号|订单编号|交易号|交易单号|商户单号|商家订单号|流水号|訂單編號|訂單號碼|注文番号|取引id|伝票番号|주문번호|거래번호"_s);
    static const QSet<QString> amounts =
        folded(u"amount|total|total amount|order total|grand total|total price|total paid|amount paid|paid "
               u"amount|paid|price|"
               "unit price|unitprice|item price|sale price|gross|gross amount|gross sales|net|net amount|net "
               "sales|net total|"
               "subtotal|sub total|revenue|charged amount|payment amount|payment value|order "
               "value|earnings|fee|fees|"
               "betrag|summe|gesamt|gesamtbetrag|gesamtsumme|brutto|netto|preis|umsatz|einzelpreis|montant|"
               "total ttc|montant total|"
               "prix|importe|importe total|monto|precio|importo|totale|prezzo|valor|valor "
               "total|preço|bedrag|totaal|prijs|kwota|"
               "cena|wartość|сумма|итого|цена|стоимость|tutar|toplam|المبلغ|الإجمالي|金额|总金额|实付金额|"
               "订单金额|支付金额|总价|单价|"
               "应付金额|实收款|合计|金額|合計|合計金額|請求額|금액|결제금액|총액"_s);
    static const QSet<QString> states =
        folded(u"order status|payment status|financial status|order date|order purchase "
               u"timestamp|stockcode|订单状态|交易状态|"
               "bestellstatus|zahlungsstatus|estado del pedido|statut de la commande"_s);
    static const QSet<QString> goods = folded(u"product|product name|product title|products|item|items|item "
                                              u"name|item title|sku|stockcode|lineitem name|"
                                              "produkt|artikel|artikelname|produit|article|producto|artículo|"
                                              "prodotto|produto|товар|ürün|商品|商品名称|宝贝标题|"
                                              "商品名|상품명|상품"_s);
    static const QSet<QString> buyers =
        folded(u"buyer|buyer name|buyer email|buyer username|purchaser|purchaser email|customer|customer "
               u"name|customer email|"
               "email|e mail|payer|payer "
               "email|käufer|kunde|acheteur|client|comprador|cliente|покупатель|买家|购买人|交易对方|"
               "購入者|구매자"_s);
    static const QSet<QString> times = folded(u"date|created|created at|purchase date|purchased at|sale "
                                              u"date|sold at|order date|paid at|payment date|"
                                              "transaction date|timestamp|datum|kaufdatum|bestelldatum|date "
                                              "d achat|fecha|data|дата|tarih|日期|下单时间|付款时间|"
                                              "交易时间|購入日|注文日|주문일|구매일"_s);
    if (any(keys, numbers) && (any(keys, amounts) || any(keys, states)))
        return true;
    const bool order = keys.contains(u"order"_s) || any(keys, goods);
    return order && any(keys, amounts) && any(keys, times) && any(keys, buyers);
}

} // namespace vouch::exchange
