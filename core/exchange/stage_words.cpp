// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stage_words.h"

#include "core/exchange/csv_table.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Words as folded keys, and those without blanks between words as they are (Chinese, Japanese, Thai).
struct Words {
    QSet<QString> keys;
    QStringList parts;
};

bool isUnparted(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) {
        return (c.unicode() >= 0x0e00 && c.unicode() <= 0x0e7f) ||
               (c.unicode() >= 0x3040 && c.unicode() <= 0x9fff);
    });
}

Words wordsIn(const QString &list)
{
    Words words;
    for (const QString &word : list.split(u'|')) {
        if (isUnparted(word))
            words.parts.append(word);
        else
            words.keys.insert(headerKey(word));
    }
    return words;
}

/// Whether one of the words, which may be several, stands in the stage.
bool anyIn(const QString &stage, const QString &key, const Words &words)
{
    if (words.keys.contains(key))
        return true;
    const QString padded = u' ' + key + u' ';
    for (const QString &word : words.keys) {
        if (padded.contains(u' ' + word + u' '))
            return true;
    }
    return std::any_of(words.parts.cbegin(), words.parts.cend(),
                       [&](const QString &part) { return stage.contains(part); });
}

bool isOneOf(const QString &stage, const QString &key, const Words &words)
{
    return words.keys.contains(key) || words.parts.contains(stage.trimmed());
}

} // namespace

StageMeaning meaningOfStage(const QString &stage)
{
    static const Words lost = wordsIn(
        u"lost|closedlost|closed "
        u"lost|churned|rejected|disqualified|verloren|perdu|perdue|perdus|perdido|perdida|perso|persa|"
        "perdidos|kwijt|przegrane|przegrana|przegrany|utracone|stracona|проиграно|проиграна|потеряно|потерян|"
        "закрыто и не "
        "реализовано|програно|втрачено|prohráno|prohraný|ztraceno|stratené|kaybedildi|kaybedilen|kayıp|"
        "förlorad|förlorat|tabt|tapt|mistet|hävitty|menetetty|elveszett|elvesztett|pierdut|pierdută|χαμένη|"
        "χάθηκε|"
        "خسارة|مفقودة|خاسرة|הפסד|נכשל|खोया|thua|mất|kalah|hilang|แพ้|输单|丢单|流失|失败|输掉|失注|失敗|실주|실패"_s);
    static const Words won = wordsIn(
        u"won|closedwon|closed "
        u"won|sold|gewonnen|verkauft|gekauft|gagné|gagnée|gagnés|vendu|vendue|acheté|achetée|conclu|"
        "conclue|ganado|ganada|ganados|vendido|vendida|comprado|comprada|vinto|vinta|venduto|venduta|"
        "acquistato|ganho|ganha|"
        "verkocht|gekocht|binnengehaald|wygrane|wygrana|wygrany|sprzedane|sprzedany|sprzedana|kupione|"
        "выиграно|выиграна|"
        "выигран|продано|продана|продан|куплено|успешно "
        "реализовано|виграно|виграна|продано|vyhráno|vyhraný|prodáno|"
        "vyhrané|predané|kazanıldı|kazanılan|kazanıldi|satıldı|satın "
        "alındı|vunnen|vunnet|vundet|såld|sålt|solgt|köpt|kjøpt|"
        "købt|voitettu|myyty|ostettu|megnyert|megnyerve|eladva|câștigat|câștigată|vândut|κερδισμένη|"
        "κερδήθηκε|πωλήθηκε|"
        "رابحة|تم الفوز|تم البيع|مباع|فوز|זכייה|נסגר בהצלחה|נמכר|जीता|बिक गया|thắng|đã mua|đã "
        "bán|menang|terjual|dibeli|ชนะ|"
        "ขายแล้ว|赢单|贏單|成交|赢得|签约|簽約|已购买|已下单|已付款|已签单|受注|成約|購入済|수주|성사|구매 완료|판매 완료|계약 완료"_s);
    // These say it only where the stage is called nothing else: a purchase order that was sent is none yet.
    static const Words alone =
        wordsIn(u"purchase|purchased|bought|buy|paid|ordered|order placed|customer|client|sale|deal "
                u"won|signed|contract signed|"
                "kauf|bestellt|bezahlt|kunde|kundin|abschluss|auftrag|auftrag erteilt|vertrag "
                "unterschrieben|achat|payé|payée|"
                "commande|commandé|signé|signée|compra|pagado|pagada|cliente|firmado|pedido|acquisto|pagato|"
                "ordinato|firmato|pago|"
                "contrato "
                "assinado|gekocht|betaald|klant|aankoop|getekend|zakup|opłacone|klient|покупка|оплачено|"
                "оплата получена|"
                "клиент|сделка заключена|договор подписан|куплено|оплачено|nákup|zákazník|zaplaceno|satın "
                "alma|müşteri|ödendi|satış|"
                "köp|kund|betald|kjøp|kunde|betalt|køb|osto|asiakas|maksettu|vásárlás|ügyfél|vevő|cumpărare|"
                "client|plătit|αγορά|"
                "πελάτης|πληρώθηκε|شراء|تم الشراء|عميل|تم الدفع|קנייה|רכישה|לקוח|שולם|खरीद|ग्राहक|mua "
                "hàng|khách hàng|đã thanh toán|"
                "pembelian|pelanggan|dibayar|ซื้อ|ลูกค้า|购买|購買|下单|下單|付款|客户|客戶|签单|購入|購買|注文|"
                "顧客|契約|契約済|入金済|"
                "구매|고객|결제|결제 완료|계약|주문"_s);
    static const Words denied = wordsIn(
        u"not|no|never|nicht|kein|keine|non|pas|sin|não|niet|nie|не|değil|inte|ikke|ei|nem|δεν|لم|غير|לא|नहीं|"
        "chưa|belum|ยังไม่|未|没|沒|不|否|待"_s);
    const QString key = headerKey(stage);
    if (anyIn(stage, key, lost))
        return StageMeaning::Lost;
    if (isOneOf(stage, key, alone))
        return StageMeaning::Purchase;
    return anyIn(stage, key, won) && !anyIn(stage, key, denied) ? StageMeaning::Purchase : StageMeaning::Open;
}

} // namespace vouch::exchange
