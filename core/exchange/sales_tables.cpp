// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sales_tables.h"

#include "core/exchange/contact_fields.h"
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
    {u"Stripe", u"created utc|amount|currency"},
    {u"Stripe", u"created utc|amount|customer email"},
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

/// Whether one of the words, which may be several, stands in the key.
bool holds(const QString &key, const QStringList &words)
{
    const QString padded = u' ' + key + u' ';
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return padded.contains(word); });
}

/// Words as holds() wants them: folded, with blanks round them. "*" behind one lets it go on: "mittler*".
QStringList words(const QString &list)
{
    QStringList result;
    for (const QString &word : list.split(u'|'))
        result.append(u' ' + headerKey(word) + (word.endsWith(u'*') ? QString() : u" "_s));
    return result;
}

/// What sums up somebody's past, or is known of them, and is no single sale: "last order", "customer since".
bool isOfCustomer(const QString &key)
{
    static const QStringList signs = words(
        u"last|latest|first|recent|lifetime|since|spent|spend|average|avg|mean|annual|yearly|monthly|max|min|"
        u"next|"
        "expected|number of|amount of|letzt*|erste|erster|erstes|seit|durchschnitt*|mittler*|jahres*|monats*|"
        "nächst*|dernier*|dernière*|premier*|première*|depuis|moyen*|dépens*|annuel*|prochain*|último|última|"
        "primer|primera|desde|promedio|gastado|anual|ultimo|ultima|primo|prima|dal|medio|speso|annuo|gasto|"
        "laatste|eerste|sinds|gemiddeld*|uitgegeven|ostatni*|pierwsz*|od|średni*|wydan*|последн*|перв*|средн*"
        "|"
        "потрачен*|son|ilk|ortalama|posledn*|prvn*|průměr*|senaste|första|sedan|siste|sidste|første|siden|"
        "最近|上次|"
        "首次|第一次|累计|累計|平均|最后|最終|初回|以来|마지막|최근|누적|평균|آخر|أول|منذ"_s);
    return holds(key, signs);
}

/// What somebody brings in a time or is worth. Beside a day it may be a sale all the same.
bool isTurnover(const QString &key)
{
    static const QStringList signs = words(
        u"turnover|revenue|total purchases|purchases total|total purchased|total "
        u"bought|ltv|clv|budget|balance|credit|limit|salary|income|sales volume|volume|umsatz|"
        "einkaufssumme|kaufsumme|jahresumsatz|gesamtumsatz|guthaben|saldo|chiffre d affaires|ca|total "
        "achats|montant des achats|total compras|total de compras|importe de compras|totale acquisti|"
        "сумма покупок|сумма заказов|购买总额|購入総額|solde|facturación|ventas|presupuesto|"
        "ingresos|fatturato|spesa|ricavi|budget|faturamento|receita|omzet|obrót|obroty|przychód|оборот|"
        "выручка|"
        "баланс|бюджет|ciro|bütçe|obrat|omsättning|omsetning|omsætning|liikevaihto|árbevétel|营业额|消费总额|"
        "消费金额|余额|预算|売上|売上高|予算|残高|매출|잔액"_s);
    return holds(key, signs);
}

const QSet<QString> &soldDays()
{
    static const QSet<QString> days = folded(
        u"date|day|purchase date|date of purchase|purchased at|purchased on|sale date|date of sale|sold "
        u"at|sold "
        "on|order date|date of order|ordered at|ordered on|paid at|paid on|payment date|date of "
        "payment|invoice "
        "date|transaction date|transaction time|booking date|timestamp|date time|datetime|close date|closing "
        "date|"
        "date closed|closed on|donation date|gift date|datum|kaufdatum|verkaufsdatum|bestelldatum|"
        "auftragsdatum|rechnungsdatum|belegdatum|buchungsdatum|zahlungsdatum|bezahlt am|gekauft am|bestellt "
        "am|"
        "verkauft am|abschlussdatum|date d achat|date de commande|date de vente|date de facture|date de "
        "paiement|"
        "date de la commande|payé le|acheté le|fecha|fecha de compra|fecha de venta|fecha de pedido|fecha "
        "del "
        "pedido|fecha de pago|fecha de factura|data|data ordine|data dell ordine|data acquisto|data di "
        "acquisto|"
        "data vendita|data fattura|data pagamento|data da compra|data da venda|data do pedido|data de "
        "pagamento|"
        "besteldatum|aankoopdatum|factuurdatum|betaaldatum|verkoopdatum|data zakupu|data sprzedaży|data "
        "zamówienia|data płatności|data faktury|дата|дата заказа|дата покупки|дата продажи|дата оплаты|дата "
        "платежа|дата счета|tarih|sipariş tarihi|satış tarihi|ödeme tarihi|dato|kjøpsdato|købsdato|ordredato|"
        "orderdatum|inköpsdatum|köpdatum|päivämäärä|päivä|tilauspäivä|dátum|vásárlás dátuma|data cumpărării|"
        "ημερομηνία|التاريخ|تاريخ الطلب|تاريخ الشراء|תאריך|ngày|ngày "
        "mua|tanggal|วันที่|日期|时间|下单时间|下单日期|付款时间|"
        "付款日期|支付时间|交易时间|交易日期|订单日期|订单时间|购买日期|购买时间|成交日期|成交时间|日付|日時|"
        "購入日|購入日時|注文日|"
        "注文日時|売上日|取引日|決済日|날짜|일자|주문일|구매일|결제일|거래일"_s);
    return days;
}

/// Amounts by the whole header, where a part of it would say too little.
const QSet<QString> &soldAmounts()
{
    static const QSet<QString> amounts = folded(
        u"total|order total|grand total|total price|total paid|paid|price|price paid|paid price|total "
        u"charged|charged|unit price|unitprice|item price|sale "
        "price|gross|gross sales|net|net sales|net total|subtotal|sub total|payment value|order "
        "value|sum|summa|"
        "earnings|summe|gesamt|gesamtsumme|rechnungssumme|brutto|netto|preis|einzelpreis|gesamtpreis|"
        "kaufpreis|"
        "verkaufspreis|endpreis|total ttc|total ht|prix|prix total|prix ttc|prix de vente|precio|precio "
        "total|"
        "totale|prezzo|prezzo totale|valor pago|valor total|valor da compra|valor do pedido|preço|preço "
        "total|"
        "totaal|prijs|totaalprijs|cena|wartość|wartość zamówienia|итого|цена|стоимость|к оплате|toplam|fiyat|"
        "المبلغ|المبلغ الإجمالي|الإجمالي|السعر|סכום|סה כ|số tiền|tổng "
        "tiền|jumlah|harga|ราคา|ยอดรวม|总价|单价|价格|"
        "合计|实收款|合計|価格|売価|총액|가격|결제금액|총금액"_s);
    return amounts;
}

bool isSoldAmount(const QString &key)
{
    static const QStringList signs = words(u"amount|betrag|montant|importe|monto|importo|bedrag|kwota|сумма|"
                                           u"сума|tutar|tutarı|belopp|beløp|částka|"
                                           "suma|összeg|金额|金額|금액|sum eur|sum usd"_s);
    if (soldAmounts().contains(key) || holds(key, signs))
        return true;
    const QStringList parts = key.split(u' ');
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return part.endsWith(u"betrag"_s); });
}

/// What numbers an order, a receipt or a payment.
const QSet<QString> &orderNumbers()
{
    static const QSet<QString> numbers = folded(
        u"order id|orderid|order number|order no|bill number|rechnungs nr|beleg nr|belegnr|auftrags nr|n "
        u"facture|n ordine|nr "
        "ordine|n fattura|nr faktury|номер счета|fatura no|číslo objednávky|ordrenummer|单号|发票号|注文id|n "
        "º de pedido|"
        "nº pedido|nº do pedido|n do pedido|order reference|order ref|transaction id|transaction number|"
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
    return numbers;
}

/// The papers themselves, which may be something else where no clear amount stands beside them.
const QSet<QString> &papers()
{
    static const QSet<QString> names = folded(
        u"receipt|invoice|beleg|rechnung|auftrag|commande|facture|pedido|factura|ordine|fattura|fatura|nota "
        "fiscal|factuur|faktura|zamówienie|заказ|счет|чек|sipariş|objednávka|订单|伝票|주문"_s);
    return names;
}

const QSet<QString> &deals()
{
    static const QSet<QString> names =
        folded(u"deal|deal name|deal title|opportunity|opportunity name|opportunity "
               u"title|verkaufschance|opportunité|nom de l "
               "affaire|oportunidad|opportunità|trattativa|oportunidade|verkoopkans|szansa|szansa "
               "sprzedaży|сделка|название "
               "сделки|fırsat|商机|商机名称|商談|商談名|案件|案件名|거래|딜"_s);
    return names;
}

} // namespace

MoneyWords moneyWords(const QString &key)
{
    static const QStringList weak =
        words(u"value|worth|fee|fees|cost|costs|wert|gebühr|valeur|frais|coût|valor|coste|"
              "valore|costo|custo|waarde|kosten|wartość|стоимость|değer|hodnota|värde|"
              "verdi|价值|費用|费用|価値"_s);
    if (isOfCustomer(key))
        return MoneyWords::OfCustomer;
    if (isTurnover(key))
        return MoneyWords::Turnover;
    if (isSoldAmount(key))
        return MoneyWords::Amount;
    return holds(key, weak) ? MoneyWords::Value : MoneyWords::None;
}

DayWords dayWords(const QString &key)
{
    static const QStringList known = words(
        u"created|create|created at|creation|added|joined|registered|registration|signup|signed "
        u"up|subscribed|"
        "modified|updated|changed|member|erstellt|angelegt|hinzugefügt|registriert|geändert|beitritt|"
        "mitglied|"
        "créé|création|ajouté|inscription|inscrit|creado|creación|alta|registro|creato|creazione|iscrizione|"
        "criado|criação|cadastro|aangemaakt|geregistreerd|utworzono|utworzenia|rejestracji|создан|создания|"
        "добавлен|регистрации|oluşturma|kayıt|vytvořeno|skapad|opprettet|oprettet|创建|注册|加入|登録|作成|등록|가입"_s);
    if (isOfCustomer(key))
        return DayWords::OfCustomer;
    if (soldDays().contains(key))
        return DayWords::OfSale;
    return holds(key, known) ? DayWords::OfEntry : DayWords::None;
}

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

bool looksLikeSales(const QStringList &cells)
{
    QStringList keys;
    for (const QString &cell : cells)
        keys.append(headerKey(cell));
    static const QStringList stageWords = words(u"stage|status|phase|stufe|étape|statut|etapa|fase|estado|"
                                                u"estágio|etap|этап|стадия|статус|aşama|阶段|状态|"
                                                "ステージ|フェーズ|段階|단계"_s);
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
    bool amount = false, worth = false, day = false, entry = false, stage = false;
    for (const QString &key : keys) {
        const MoneyWords money = moneyWords(key);
        amount = amount || money == MoneyWords::Amount;
        worth = worth || money == MoneyWords::Amount || money == MoneyWords::Value ||
                money == MoneyWords::Turnover;
        const DayWords days = dayWords(key);
        day = day || days == DayWords::OfSale;
        entry = entry || days == DayWords::OfSale || days == DayWords::OfEntry;
        stage = stage || holds(key, stageWords);
    }
    if (any(keys, orderNumbers()) && (worth || any(keys, states)))
        return true;
    if (any(keys, papers()) && (amount || (worth && day)))
        return true;
    if (any(keys, deals()) && worth && (stage || day))
        return true;
    const bool order = keys.contains(u"order"_s) || any(keys, goods);
    if (!(amount && day) && !(order && worth && entry))
        return false;
    const QList<ColumnRole> roles = columnRoles(cells, {});
    return any(keys, buyers) || std::any_of(roles.cbegin(), roles.cend(), [](const ColumnRole &role) {
               return tellsPeople({role}) && role.field != Field::Organisation;
           });
}

} // namespace vouch::exchange
