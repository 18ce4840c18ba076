// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_content.h"

#include "core/base/text.h"
#include "core/exchange/cell_pieces.h"
#include "core/exchange/csv_table.h"
#include "core/people/identity.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Digits of any script as 0–9.
QString plainDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{4}\\s?年\\s?\\d{1,2}\\s?月.*|\\d{1,2}\\.? "
        u"\\p{L}{3,12}\\.?,? "
        "\\d{4}|\\p{L}{3,12}\\.? \\d{1,2},? \\d{4})(?:[T ,].*)?$"_s);
    return form.match(text).hasMatch();
}

bool isPhone(const QString &text, const QString &region)
{
    static const QRegularExpression form(u"^[+(]?[\\d\\s().+/-]{5,}\\d(?:\\s*(?:x|ext\\.?)\\s*\\d{1,6})?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression grouped(u"^\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d+)?$"_s);
    static const QRegularExpression parted(u"^\\d{2,5}(?:[\\s.-]\\d{2,5}){1,5}$"_s);
    static const QRegularExpression chinese(u"^1[3-9]\\d{9}$"_s);
    if (!form.match(text).hasMatch() || isDate(text))
        return false;
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    if (digits < 7 || digits > 17)
        return false;
    if (text.startsWith(u'+') || text.startsWith(u'0') || text.startsWith(u'('))
        return true;
    if (grouped.match(text).hasMatch())
        return false;
    return parted.match(text).hasMatch() || chinese.match(text).hasMatch() ||
           (!region.isEmpty() && digits >= 9 && !normalisePhone(text, region).isEmpty() &&
            text.contains(u' '));
}

bool isWeb(const QString &text)
{
    return text.startsWith(u"http://"_s, Qt::CaseInsensitive) ||
           text.startsWith(u"https://"_s, Qt::CaseInsensitive) ||
           text.startsWith(u"www."_s, Qt::CaseInsensitive);
}

/// One to five words of letters that do not read like a sentence.
bool isName(const QString &text)
{
    if (text.size() < 2 || text.size() > 60)
        return false;
    static const QString joints = u" .'’-·・‧,"_s;
    for (const QChar c : text) {
        if (!c.isLetter() && !c.isMark() && !c.isSurrogate() && !joints.contains(c))
            return false;
    }
    int capitals = 0; // within words: "McDonald" has one, "CjwKCAiA" is a code
    for (qsizetype i = 1; i < text.size(); ++i)
        capitals += text.at(i - 1).isLower() && text.at(i).isUpper();
    if (capitals > 2)
        return false;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QChar first = text.front();
    return words.size() <= 5 && first.isLetter() && !first.isLower();
}

Content contentOfCell(const QString &cell, const QString &region)
{
    const QString text = plainDigits(withoutGuard(cleanLine(cell)));
    if (text.isEmpty())
        return Content::Nothing;
    if (text.contains(u'@') && !emailAddresses(text).isEmpty())
        return Content::Email;
    if (isWeb(text))
        return Content::Web;
    if (looksLikeHost(text) && !isDate(text) && !isName(text))
        return Content::Host;
    if (isDate(text))
        return Content::Date;
    if (isPhone(text, region))
        return Content::Phone;
    if (isFigure(text))
        return Content::Amount;
    return isName(text) ? Content::Name : Content::Text;
}

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u'|');
    return {list.cbegin(), list.cend()};
}

} // namespace

Content contentOf(const QStringList &cells, const QString &region)
{
    QHash<Content, int> counts;
    int filled = 0;
    for (const QString &cell : cells) {
        const Content content = contentOfCell(cell, region);
        if (content == Content::Nothing)
            continue;
        ++counts[content];
        ++filled;
    }
    if (filled == 0)
        return Content::Nothing;
    // What lacks its scheme may be a file's name, too; beside whole addresses it is one.
    const int hosts = counts.take(Content::Host);
    (counts.value(Content::Web) > 0 ? counts[Content::Web] : counts[Content::Text]) += hosts;
    for (const Content content :
         {Content::Email, Content::Web, Content::Date, Content::Phone, Content::Amount, Content::Name}) {
        if (counts.value(content) * 10 >= filled * 7)
            return content;
    }
    return Content::Text;
}

bool readsLikePeople(const QStringList &cells)
{
    int likely = 0;
    for (const QString &cell : cells) {
        const QString text = cleanLine(cell);
        const bool capitals =
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper() || c.isLower(); });
        likely += !capitals || text.contains(u' ');
    }
    return likely * 2 > cells.size();
}

bool tellsApart(const QStringList &cells)
{
    QSet<QString> different;
    int filled = 0;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed().toLower();
        if (text.isEmpty())
            continue;
        ++filled;
        different.insert(text);
    }
    return different.size() * 10 >= filled * 8;
}

bool isTotalsWord(const QString &cell)
{
    static const QSet<QString> words = wordSet(
        u"total|totals|grand total|grand totals|sub total|subtotal|sum|overall|total general|gesamt|summe|"
        "gesamtsumme|insgesamt|gesamtbetrag|zwischensumme|total général|totaux|somme|sous total|total "
        "geral|suma|"
        "suma total|subtotales|totale|totali|totale "
        "generale|somma|soma|totaal|subtotaal|eindtotaal|razem|łącznie|"
        "итого|всего|итог|сумма|разом|усього|celkem|součet|spolu|összesen|összeg|toplam|genel "
        "toplam|yhteensä|"
        "summa|totalt|i alt|sammanlagt|kokku|kopā|iš "
        "viso|skupno|ukupno|σύνολο|المجموع|الإجمالي|סה\"כ|סהכ|जोड़|कुल|"
        "jumlah|tổng|tổng cộng|รวม|合计|总计|小计|共计|总共|合計|總計|小計|総計|합계|총계|소계|총합"_s);
    static const QRegularExpression tail(
        u"^[\\s:：=.]*(?:\\(?\\s*\\d[\\d.,\\s]*[^\\d)]{0,14}\\)?)?[\\s:：.]*$"_s);
    // Every row of every table comes by here: most are out after one look.
    const QString text = cell.trimmed();
    qsizetype end = 0;
    while (end < text.size() && end < 30 && !text.at(end).isDigit() && !u":：=("_s.contains(text.at(end)))
        ++end;
    if (!words.contains(text.left(end).trimmed().toLower()))
        return false;
    return tail.match(plainDigits(text.mid(end))).hasMatch();
}

bool isCountOfRows(const QString &cell)
{
    if (cell.size() > 60 || std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); }))
        return false;
    static const QString before =
        u"(?:(?:#|total|grand total|number|count|no\\.?|nº|sum|gesamt|gesamtzahl|anzahl|zahl|summe|nombre "
        u"total|nombre|número "
        "total|número|numero totale|numero|cantidad|quantità|quantidade|totaal "
        "aantal|aantal|totaal|liczba|łącznie|ilość|"
        "количество|всего|число|итого|кількість|počet|toplam|antal|antall|määrä|darab|număr|αριθμός|عدد|"
        "إجمالي|总|總|合計|총)"
        "\\s*(?:of|der|an|de|d['’]|di|van)?\\s*){1,2}"_s;
    static const QString rows =
        u"(?:records?|rows?|entries|items|results|contacts?|count|record count|row "
        u"count|records? count|lines|datensätzen?|"
        "zeilen|einträgen?|kontakten?|anzahl|enregistrements?|lignes|entrées|"
        "registros?|filas|entradas|contactos?|righe|"
        "voci|contatti|linhas|contatos|rijen|regels|rekordów|rekordy|wierszy|"
        "kontaktów|записей|записи|строк|контактов|"
        "записів|рядків|záznamů|řádků|kayıt(?: sayısı)?|satır(?: "
        "sayısı)?|poster|rader|rækker|riviä|înregistrări|"
        "εγγραφές|السجلات|سجلات|الصفوف|רשומות|记录数?|记录总数|条数|行数|记录条数|"
        "記錄數|筆數|件数|レコード数|登録件数|"
        "레코드 ?수|행 ?수|건수)\\s*"
        "(?:(?:insgesamt|gesamt|in total|total|found|exported|listed|gefunden|exportiert|au "
        "total|trouvée?s|exportée?s|en total|"
        "encontrados|exportados|in totale|trovati|no total|totaal|gevonden|łącznie|всего|найдено)\\s*)?"_s;
    static const QString count = u"\\(?\\d[\\d.,\\s]*\\)?\\s*(?:件|条|行|筆|건|개)?\\.?"_s;
    static const auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // "Contact 1" is somebody, "Contacts: 1" is not.
    static const QRegularExpression form(
        u"^(?:"_s + before + rows + u"[:：=]?|"_s + rows + u"[:：=])\\s*"_s + count + u'$', options);
    static const QRegularExpression behind(
        u"^\\d[\\d.,\\s]*(?:datensätze|zeilen|einträge|kontakte|enregistrements?|lignes|registros?|filas|"
        u"righe|linhas|"
        "rijen|regels|rekordów|wierszy|записей|записи|строк|záznamů|kayıt|satır|poster|rader|件|条|条记录|行|筆|건)\\.?$"_s,
        options);
    const QString text = plainDigits(cell.trimmed());
    return form.match(text).hasMatch() || behind.match(text).hasMatch();
}

bool isLastRowWord(const QString &cell)
{
    static const QSet<QString> sums =
        wordSet(u"average|averages|avg|ø|mean|median|count|counts|records|rows|record count|row count|total "
                u"records|total rows|"
                "number of records|number of rows|durchschnitt|mittelwert|mittel|anzahl|anzahl "
                "datensätze|datensätze|moyenne|"
                "médiane|nombre|nombre d'enregistrements|promedio|media|mediana|recuento|número de "
                "registros|cantidad|conteggio|"
                "numero di record|média|contagem|gemiddelde|aantal|aantal records|średnia|liczba|liczba "
                "rekordów|среднее|среднее "
                "значение|количество|количество записей|середнє|průměr|počet|ortalama|kayıt "
                "sayısı|medelvärde|antal|gjennomsnitt|"
                "gennemsnit|antall|keskiarvo|átlag|medie|μέσος όρος|المتوسط|العدد|ממוצע|औसत|trung "
                "bình|rata-rata|ค่าเฉลี่ย|平均|平均值|"
                "平均数|中位数|记录数|总记录数|計數|筆數|平均値|中央値|件数|レコード数|평균|개수|건수"_s);
    static const QSet<QString> ends = wordSet(
        u"end|the end|end of data|end of export|end of records|end of "
        u"file|eof|ende|fin|fine|fim|einde|koniec|конец|кінець|"
        "konec|son|slut|slutt|loppu|vége|sfârșit|τέλος|النهاية|סוף|समाप्त|kết thúc|selesai|จบ|结束|完|結束|終わり|終了|以上|끝"_s);
    static const QString round = u" \t-–—=*_#~<>[]().:："_s;
    // Every row of every table comes by here.
    if (cell.size() > 60)
        return false;
    qsizetype from = 0, to = cell.size();
    while (from < to && round.contains(cell.at(from)))
        ++from;
    while (to > from && round.contains(cell.at(to - 1)))
        --to;
    const QString word = cell.mid(from, to - from).toLower();
    if (sums.contains(word) || word == u"eof")
        return true;
    // "Ende", "Son" and "Fine" are names, unless something is drawn round them.
    const QString first = word.left(word.indexOf(u' '));
    return from > 0 && (ends.contains(word) || (to < cell.size() && ends.contains(first)));
}

bool isReportRemark(const QString &cell)
{
    static const QRegularExpression starts(
        u"^(?:report (?:generated|created|run|date|produced)|generated (?:by|on|at|with)\\b|exported "
        u"(?:by|on|at|from|with)\\b|"
        "created (?:by|on|at) |printed (?:by|on|at)\\b|downloaded (?:on|at|from)\\b|data as of\\b|as of \\d|"
        "end of (?:report|file|list)|page \\d+|grand totals \\(|confidential\\b|copyright\\b|©|seller "
        "id\\s*:|"
        "\\d+ (?:record|row|contact|result|entr|item|person|people)\\S*(?: downloaded| found| exported| in "
        "total)?\\.?$|"
        "bericht (?:erstellt|vom|erzeugt)|erstellt (?:am|von|mit)\\b|exportiert "
        "(?:am|von|aus)\\b|stand\\s*:|seite \\d+|"
        "vertraulich|ende des berichts|rapport (?:généré|créé|du)|généré (?:le|par)|exporté "
        "(?:le|par|depuis)|page\\s+\\d+ |"
        "fin du rapport|informe (?:generado|creado|del)|generado (?:el|por)|exportado "
        "(?:el|por|desde)|página \\d+|"
        "rapporto (?:generato|creato)|generato (?:il|da)|esportato (?:il|da)|pagina \\d+|relatório "
        "gerado|gerado (?:em|por)|"
        "raport wygenerowan|wygenerowano|отч[её]т (?:создан|сформирован)|сформирован[оа]? |страница \\d+|"
        "报表?生成|报告生成|生成(?:时间|日期|于)|导出(?:时间|日期|于|人)|下载(?:时间|日期)|打印(?:时间|日期)|"
        "第\\s*\\d+\\s*页|共\\s*\\d+\\s*[条行页人]|"
        "報表|匯出時間|出力日時?|作成日時?|エクスポート日時?|生成日|출력일|생성일|내보낸 날짜)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rule(u"^[-=_*~#.·—–\\s]{3,}$"_s);
    const QString text = plainDigits(cleanLine(cell));
    return starts.match(text).hasMatch() || rule.match(text).hasMatch() ||
           (text.contains(u"All rights reserved"_s, Qt::CaseInsensitive));
}

bool isFigure(const QString &cell)
{
    static const QRegularExpression form(
        u"^[(+\\-−]?\\s*(?:\\p{Sc}|[A-Z]{1,3}\\p{Sc}?|\\p{L}{1,3}\\.?)?\\s*[+\\-−]?\\d[\\d.,'’\\s/:%-]*"
        "(?:\\s*(?:\\p{Sc}|[A-Z]{3}|%|\\p{L}{1,4}\\.?))?\\s*\\)?\\s*-?$"_s);
    const QString text = plainDigits(withoutGuard(cleanLine(cell)));
    return form.match(text).hasMatch() || isDate(text);
}

} // namespace vouch::exchange
