// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_words.h"

#include "core/exchange/csv_table.h"

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

QStringList folded(const QString &words)
{
    QStringList keys;
    for (const QString &word : words.split(u'|'))
        keys.append(headerKey(word));
    return keys;
}

/// Where the first of these keys stands that is there at all.
qsizetype findKey(const QStringList &keys, const QStringList &wanted)
{
    for (const QString &key : wanted) {
        if (const qsizetype at = keys.indexOf(key); at >= 0)
            return at;
    }
    return -1;
}

} // namespace

const QStringList &dealNameKeys()
{
    static const QStringList keys =
        folded(u"deal|deal name|deal title|opportunity|opportunity name|opportunity "
               u"title|geschäft|verkaufschance|auftrag|"
               "affaire|opportunité|nom de l "
               "affaire|negocio|oportunidad|opportunità|trattativa|negócio|oportunidade|"
               "verkoopkans|szansa|szansa sprzedaży|сделка|название "
               "сделки|fırsat|商机|商机名称|商機|案件|案件名|商談|商談名|"
               "거래|거래명"_s);
    return keys;
}

const QStringList &clearStageKeys()
{
    static const QStringList keys = folded(
        u"to stage|new stage|stage|stage name|step|deal stage|"
        "lifecycle stage|pipeline stage|sales stage|opportunity stage|phase|new phase|phase name|neue "
        "stufe|neue "
        "phase|nach stufe|nach phase|stufe|verkaufsphase|vertriebsphase|nouvelle étape|étape|étape de "
        "vente|nueva "
        "etapa|nueva fase|etapa|fase|etapa de venta|nuova fase|fase di vendita|novo estágio|nova "
        "etapa|estágio|etapa "
        "de venda|nieuwe fase|verkoopfase|nowy etap|etap|etap sprzedaży|новый этап|новая "
        "стадия|этап|стадия|этап "
        "сделки|стадия сделки|этап продаж|yeni aşama|aşama|nová fáze|fáze|ny fas|ny "
        "fase|fas|steg|vaihe|szakasz|етап|"
        "стадія|στάδιο|المرحلة|שלב|giai "
        "đoạn|tahap|ขั้นตอน|新阶段|变更后阶段|阶段|销售阶段|商机阶段|步骤|變更後階段|階段|銷售階段|"
        "変更後のステージ|変更後フェーズ|ステージ|フェーズ|商談フェーズ|段階|새 단계|단계|영업 단계"_s);
    return keys;
}

const QStringList &eventStageKeys()
{
    static const QStringList keys =
        QStringList{u"to stage"_s,     u"activityid"_s, u"activity id"_s, u"activity"_s,
                    u"concept name"_s, u"new stage"_s,  u"new value"_s} +
        clearStageKeys() + QStringList{u"event"_s, u"status"_s};
    return keys;
}

const QStringList &eventLeftKeys()
{
    static const QStringList keys =
        folded(u"from stage|old value|old stage|previous stage|alte stufe|alte phase|vorherige "
               u"stufe|vorherige phase|von "
               "stufe|von phase|ancienne étape|étape précédente|etapa anterior|fase anterior|fase "
               "precedente|vorige fase|oude "
               "fase|poprzedni etap|прежний этап|предыдущий этап|старый этап|предыдущая стадия|önceki "
               "aşama|předchozí fáze|原阶段|"
               "旧阶段|变更前阶段|變更前階段|変更前のステージ|変更前フェーズ|이전 단계"_s);
    return keys;
}

const QStringList &eventEmailKeys()
{
    static const QStringList keys =
        folded(u"email|e mail|mail|courriel|correo|correo electrónico|почта|электронная почта|"
               "邮箱|电子邮件|電子郵件|メール|メールアドレス|이메일"_s);
    return keys;
}

const QStringList &eventPersonKeys()
{
    static const QStringList keys =
        folded(u"kunde|kundin|kundenname|kontakt|ansprechpartner|interessent|personne|client|nom du "
               u"client|contact|persona|"
               "cliente|contacto|nombre|nombre del cliente|contatto|nome|nome "
               "cliente|pessoa|contato|klant|klantnaam|"
               "persoon|klient|osoba|kontrahent|клиент|покупатель|контакт|имя|фио|лид|müşteri|kişi|zákazník|"
               "kund|asiakas|"
               "ügyfél|клієнт|πελάτης|العميل|לקוח|khách "
               "hàng|pelanggan|ลูกค้า|客户|客户姓名|客户名称|联系人|姓名|人员|客戶|聯絡人|顧客|"
               "顧客名|担当者名|氏名|名前|お客様|고객|고객명|이름|담당자"_s);
    return keys;
}

const QStringList &eventCaseKeys()
{
    static const QStringList keys =
        QStringList{u"caseid"_s,         u"case id"_s,    u"case concept name"_s, u"case"_s,
                    u"opportunity id"_s, u"deal id"_s,    u"lead id"_s,           u"contact id"_s,
                    u"customer id"_s,    u"person id"_s,  u"user id"_s,           u"ticket id"_s,
                    u"record id"_s,      u"case number"_s} +
        dealNameKeys() + eventEmailKeys() +
        QStringList{u"person"_s,       u"contact"_s, u"customer"_s, u"customer name"_s,
                    u"contact name"_s, u"client"_s,  u"lead"_s,     u"name"_s} +
        eventPersonKeys() +
        folded(
            u"account|account name|company|firma|unternehmen|entreprise|société|empresa|azienda|bedrijf|компания|公司|会社|회사"_s);
    return keys;
}

const QStringList &eventTimeKeys()
{
    static const QStringList keys =
        QStringList{u"completetimestamp"_s,
                    u"complete timestamp"_s,
                    u"time timestamp"_s,
                    u"timestamp"_s,
                    u"edit date"_s,
                    u"last modified"_s,
                    u"entered at"_s,
                    u"changed at"_s,
                    u"moved at"_s,
                    u"happened at"_s,
                    u"start timestamp"_s,
                    u"date entered"_s,
                    u"entered on"_s,
                    u"time"_s,
                    u"datetime"_s,
                    u"date"_s,
                    u"at"_s} +
        folded(u"changed|modified|entered|since|entry date|stage entered|stage entered at|date entered "
               u"stage|changed on|moved on|date of change|change date|stage date|stage change date|last "
               u"modified "
               u"date|modified "
               "on|date time|geändert am|änderungsdatum|eingetreten am|erreicht am|gewechselt "
               "am|zeitpunkt|zeitstempel|"
               "datum|zeit|date d entrée|date de changement|modifié le|date de modification|horodatage|date "
               "et heure|"
               "fecha de cambio|fecha de entrada|fecha de modificación|fecha y hora|fecha|hora|data di "
               "modifica|data "
               "modifica|data ingresso|data e ora|data de alteração|data de mudança|data de entrada|data e "
               "hora|data|"
               "wijzigingsdatum|gewijzigd op|datum en tijd|data zmiany|data wejścia|дата изменения|дата "
               "перехода|дата "
               "и время|дата|время|değişiklik tarihi|tarih|datum změny|datum "
               "ändrad|dato|päivämäärä|dátum|дата зміни|"
               "ημερομηνία|التاريخ|תאריך|ngày|tanggal|วันที่|变更时间|变更日期|修改时间|进入时间|更新时间|日期|"
               "时间|變更時間|日期時間|"
               "変更日|変更日時|更新日時|日付|日時|時刻|변경일|변경 일시|날짜|일시"_s);
    return keys;
}

bool isPersonsCase(const QString &key)
{
    static const QStringList people{u"lead id"_s,       u"contact id"_s,   u"customer id"_s, u"person id"_s,
                                    u"user id"_s,       u"person"_s,       u"contact"_s,     u"customer"_s,
                                    u"customer name"_s, u"contact name"_s, u"client"_s,      u"lead"_s,
                                    u"name"_s};
    return people.contains(key) || eventEmailKeys().contains(key) || eventPersonKeys().contains(key);
}

bool mayBeHistory(const QStringList &keys)
{
    return findKey(keys, eventCaseKeys()) >= 0 && findKey(keys, clearStageKeys()) >= 0 &&
           findKey(keys, eventTimeKeys()) >= 0;
}

StepEvidence::StepEvidence(const QStringList &header)
{
    QStringList keys;
    for (const QString &cell : header)
        keys.append(headerKey(cell));
    m_case = findKey(keys, eventCaseKeys());
    m_stage = findKey(keys, clearStageKeys());
    if (m_stage < 0)
        m_stage = findKey(keys, eventStageKeys());
}

void StepEvidence::look(const QStringList &cells)
{
    const QString id = cells.value(m_case).trimmed();
    const QString stage = cells.value(m_stage).trimmed();
    if (m_case < 0 || m_stage < 0 || m_case == m_stage || id.isEmpty() || stage.isEmpty())
        return;
    ++m_rows;
    Seen &seen = m_cases[id];
    ++seen.rows;
    if (seen.moved) {
        ++m_steps;
    } else if (seen.stage.isEmpty()) {
        seen.stage = stage;
    } else if (seen.stage != stage) {
        seen.moved = true;
        m_steps += seen.rows;
    }
}

/// A fourth of the rows: two people of one name in a list are no history.
bool StepEvidence::isClear() const
{
    return m_steps > 0 && m_steps * 4 >= m_rows;
}

bool hasEventColumns(const QStringList &keys)
{
    return findKey(keys, eventCaseKeys()) >= 0 && findKey(keys, eventStageKeys()) >= 0 &&
           findKey(keys, eventTimeKeys()) >= 0;
}

} // namespace vouch::exchange
