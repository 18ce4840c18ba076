// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact_fields.h"
#include "core/exchange/csv_table.h"
#include "core/exchange/writers.h"
#include "core/people/networks.h"
#include "core/words/channels.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

struct Alias {
    Field field;
    const char16_t
        *headers; ///< parted by "|", in the words exports use; folded like headers before comparing
};

/// English first, then German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Chinese,
/// Japanese, Korean.
constexpr Alias aliases[] = {
    {Field::Name,
     u"full name|display name|contact name|customer name|client name|lead name|person name|contact|customer|"
     "client|lead|person|fullname|your name|file as|buyer name|member name|anzeigename|vollständiger name|"
     "nom complet|nom affiché|nombre completo|nombre para mostrar|nome completo|volledige naam|"
     "imię i nazwisko|фио|полное "
     "имя|姓名|名字|联系人|客户|客户姓名|客户名称|聯絡人|氏名|名前|表示名|이름|성명"},
    {Field::NameOrFamily, u"name|names|nom|naam|namn|navn|nazwa|nimi|név|nume|名称|名稱|Название|όνομα|nama|"
                          u"اسم|الاسم|نام|שם|नाम|tên|ชื่อ"},
    {Field::NameOrGiven, u"nombre|nome|имя"},
    {Field::Given,
     u"first name|given name|firstname|given names|forename|fname|first|vorname|prénom|primer nombre|"
     "voornaam|imię|etunimi|jméno|förnamn|fornavn|名|given"},
    {Field::Family,
     u"last name|surname|family name|lastname|lname|last|nachname|familienname|zuname|nom de famille|"
     "apellido|apellidos|cognome|sobrenome|apelido|achternaam|nazwisko|sukunimi|příjmení|priezvisko|"
     "efternamn|etternavn|фамилия|姓|姓氏|family"},
    {Field::Additional,
     u"middle name|additional name|middlename|weitere vornamen|zweiter vorname|deuxième prénom|"
     "segundo nombre|secondo nome|отчество"},
    {Field::Prefix, u"name prefix|prefix|salutation|honorific|anrede|civilité|tratamiento|saludo"},
    {Field::TitleOrPrefix, u"title|titel|titre|título|titolo"},
    {Field::Suffix, u"suffix|name suffix|namenszusatz|suffixe|sufijo"},
    {Field::Nickname,
     u"nickname|nick name|nick|spitzname|surnom|apodo|sobrenombre|昵称|暱稱|あだ名|ニックネーム"},
    {Field::Phonetic, u"yomi name|phonetic name|full name kana|フリガナ|ふりがな"},
    {Field::Organisation,
     u"company|company name|organization|organisation|organization name|organisation name|employer|"
     "account name|business name|associated company|current company|firm|firma|firmenname|"
     "unternehmen|société|entreprise|organisme|empresa|compañía|organización|azienda|società|bedrijf|"
     "компания|организация|公司|公司名称|单位|公司名稱|企业|会社|会社名|회사|회사명"},
    {Field::Department,
     u"department|organization department|abteilung|service|département|departamento|reparto|部门|部門|부서"},
    {Field::Title,
     u"job title|jobtitle|position|role|occupation|organization title|headline|berufsbezeichnung|funktion|"
     "poste|fonction|profession|puesto|cargo|profesión|qualifica|functie|stanowisko|должность|职位|职务|職稱|"
     "役職|직책"},
    {Field::Birthday,
     u"birthday|birth date|birthdate|date of birth|dob|geburtsdatum|date de naissance|anniversaire|"
     "fecha de nacimiento|cumpleaños|compleanno|data di nascita|data de nascimento|день рождения|生日|"
     "出生日期|誕生日|생일"},
    {Field::BirthYear, u"birth year|geburtsjahr|année de naissance|año de nacimiento"},
    {Field::BirthMonth, u"birth month|geburtsmonat|mois de naissance|mes de nacimiento"},
    {Field::BirthDay, u"birth day|geburtstag|jour de naissance|día de nacimiento"},
    {Field::Email,
     u"email|e mail|email address|e mail address|mail|mail address|email id|primary email|secondary email|"
     "emails|email addresses|e mail adresse|email adresse|mailadresse|primäre e mail adresse|"
     "sekundäre e mail adresse|adresse e mail|adresse de messagerie|adresse électronique|courriel|"
     "première adresse électronique|adresse électronique secondaire|correo|correo electrónico|"
     "dirección de correo electrónico|dirección del correo electrónico|indirizzo e mail|"
     "posta elettronica|endereço de email|endereço de e mail|e mailadres|emailadres|adres e mail|"
     "электронная почта|эл "
     "почта|почта|邮箱|电子邮件|电子邮箱|邮件|郵箱|電子郵件|メール|メールアドレス|이메일|ईमेल|البريد "
     "الإلكتروني"},
    {Field::Phone,
     u"phone|phone number|telephone|telephone number|tel|phones|phone numbers|mobile|mobile number|mobile no|"
     "cell|cell phone|cellphone|contact number|whatsapp number|mobile phone|car phone|radio phone|isdn|"
     "telefon|telefonnummer|mobiltelefon|handy|mobilnummer|mobil tel nr|haupttelefon|autotelefon|rufnummer|"
     "téléphone|téléphone mobile|tél|tél mobile|portable|mobile téléphone|teléfono|móvil|teléfono móvil|"
     "celular|telefono|cellulare|telefone|telemóvel|telefoon|telefoonnummer|telefon komórkowy|телефон|"
     "мобильный|手机|手机号|手机号码|电话|电话号码|联系电话|手機|電話|電話番号|携帯電話|전화|전화번호|휴대폰|"
     "फ़ोन|फोन|मोबाइल|الهاتف"},
    {Field::EmailOrPhone,
     u"email phone|phone email|email or phone|phone or email|contact info|contact details|"
     "email phone number|kontakt"},
    {Field::Website,
     u"website|web site|web page|webpage|url|urls|homepage|home page|website url|websites|site|webseite|"
     "internetseite|site web|page web|página web|sitio web|sito web|strona "
     "www|сайт|网站|网址|主页|ウェブサイト|웹사이트"},
    {Field::Street,
     u"street|address|street address|mailing street|address line|address1|address2|mailing address|adresse|"
     "straße|anschrift|rue|calle|dirección|indirizzo|via|rua|endereço|straat|adres|улица|адрес|地址|住所|"
     "街道|주소"},
    {Field::City,
     u"city|town|mailing city|locality|ort|stadt|wohnort|ville|ciudad|città|cidade|localidad|stad|plaats|"
     "miasto|город|城市|市|都市|도시"},
    {Field::Region,
     u"state|province|region|state region|county|mailing state|bundesland|département région|provincia|"
     "provincia o estado|estado|état|省|省份|都道府県"},
    {Field::PostalCode,
     u"zip|zip code|zipcode|postal code|postcode|zip postal code|mailing zip|plz|postleitzahl|"
     "code postal|código postal|cap|cep|kod pocztowy|индекс|邮编|邮政编码|郵便番号|우편번호"},
    {Field::Country,
     u"country|country region|mailing country|land|pays|pays région|país|país o región|paese|kraj|страна|"
     "国家|國家|国|국가"},
    {Field::Tags,
     u"tags|tag|labels|groups|group|group membership|categories|category|segments|lists|kategorien|kategorie|"
     "gruppen|catégories|catégorie|categorías|categoría|categorie|标签|標籤|分组|分类|タグ|태그"},
    {Field::Notes,
     u"notes|note|comments|comment|remarks|note content|notizen|notiz|bemerkungen|anmerkungen|remarques|"
     "commentaires|notas|observaciones|annotazioni|opmerkingen|uwagi|заметки|примечание|备注|備註|说明|メモ|"
     "備考|메모"},
    {Field::Owner,
     u"owner|contact owner|lead owner|account owner|record owner|company owner|sales rep|assigned to|"
     "owner name|owner alias|salesperson|besitzer|zuständig|verantwortlich|propietario|负责人|所有者|担当者"},
    {Field::Source,
     u"source|lead source|leadsource|origin|original source|data source|utm source|acquisition source|"
     "herkunft|quelle|fuente|origen|来源|渠道|出所"},
    {Field::ExternalId,
     u"uid|uuid|external id|customer id|customer number|customer no|customer nr|client id|client number|"
     "kundennummer|kunden nr|kundennr|kunden id|numéro client|numéro de client|n client|número de cliente|"
     "codice cliente|klantnummer|numer klienta|номер "
     "клиента|客户编号|客户号|会员号|客戶編號|顧客番号|会員番号|고객번호"},
    {Field::Profile, u"profile|profiles|social profiles|social media"},
    {Field::Ignore, u"photo|initials"},
    // Turkish, Hungarian, Czech, Nordic, Romanian, Ukrainian, Greek, Arabic, Hebrew, Hindi, Vietnamese,
    // Indonesian, Thai, Persian, and more words of the languages above.
    {Field::Name,
     u"kunde|kundin|kundenname|klant|klantnaam|klient|nazwa klienta|клиент|имя клиента|nombre del "
     u"cliente|nom du client|"
     "nome cliente|müşteri|müşteri adı|zákazník|kund|kundnamn|asiakas|ügyfél|клієнт|"
     "imię|ad soyad|adı soyadı|teljes név|jméno a příjmení|fullt navn|fullständigt namn|koko nimi|nume "
     "complet|повне ім я|піб|ονοματεπώνυμο|الاسم الكامل|الاسم بالكامل|שם מלא|पूरा नाम|họ và tên|họ tên|nama "
     "lengkap|ชื่อ นามสกุล|نام کامل|收货人|收件人|真实姓名|客户名|顧客名|お名前|고객명|이름 성명"},
    {Field::Given, u"adı|keresztnév|utónév|prenume|ім я|όνομα μικρό|الاسم الأول|שם פרטי|tên gọi|nama "
                   u"depan|förnamn|keresztnev|etunimi|given name s"},
    {Field::Family, u"soyadı|soyad|vezetéknév|családnév|nume de familie|прізвище|επώνυμο|اسم "
                    u"العائلة|اللقب|שם משפחה|họ|nama belakang|نام خانوادگی"},
    {Field::Organisation, u"companies|account|kurum|şirket|firma adı|cég|cégnév|företag|organisation "
                          u"name|virksomhed|bedrift|yritys|společnost|spoločnosť|companie|компанія|εταιρεία|"
                          u"الشركة|شركة|חברה|कंपनी|công ty|perusahaan|บริษัท|شرکت"},
    {Field::Email, u"e posta|eposta|e post|e postadresse|e postadress|epost|sähköposti|e mail cím|e "
                   u"pošta|adresa e mail|електронна пошта|ел пошта|ηλεκτρονικό "
                   u"ταχυδρομείο|البريد|بريد|ايميل|الإيميل|אימייל|דוא ל|מייל|ई मेल|thư điện "
                   u"tử|surel|อีเมล|ایمیل|电子信箱|邮箱地址|电邮|電郵|工作邮箱|个人邮箱|公司邮箱|eメール|"
                   u"전자우편|메일|correo e|e mail adress|mailadress|mejl|emailadresse|work "
                   u"email|courriels|adres email|adres e mail|business email"},
    {Field::Phone,
     u"phonenumbers|telefon numarası|cep telefonu|cep|puhelin|matkapuhelin|telefonszám|mobilszám|telefonní "
     u"číslo|mobil|mobiltelefonnummer|mobilnr|tlf|tlf nr|tel nr|telefonnr|telefonnr|număr de telefon|номер "
     u"телефону|мобільний|номер телефона|τηλέφωνο|κινητό|رقم الهاتف|الجوال|رقم "
     u"الجوال|موبايل|جوال|טלפון|נייד|फ़ोन नंबर|मोबाइल नंबर|điện thoại|số điện thoại|nomor telepon|telepon|no "
     u"hp|โทรศัพท์|เบอร์โทร|تلفن|موبایل|移动电话|固定电话|座机|办公电话|公司电话|家庭电话|住宅电话|联系方式|"
     u"電話番号1|携帯|携帯番号|연락처|휴대전화|numero de telefono|número de teléfono|numéro de "
     u"téléphone|numero di telefono|número de telefone|festnetz|geschäftstelefon|privattelefon|gsm"},
    {Field::Website, u"sites|web sitesi|verkkosivu|weboldal|webová "
                     u"stránka|webbplats|hjemmeside|nettside|ιστοσελίδα|الموقع|الموقع "
                     u"الإلكتروني|אתר|वेबसाइट|trang web|situs web|เว็บไซต์"},
    {Field::Street, u"street 1|address line "
                    u"1|line1|adresa|utca|cím|katuosoite|osoite|gatuadress|вулиця|адреса|διεύθυνση|العنوان|"
                    u"כתובת|पता|địa chỉ|alamat|ที่อยู่|详细地址|收货地址|联系地址"},
    {Field::City,
     u"şehir|kaupunki|město|mesto|város|oraș|місто|πόλη|المدينة|עיר|शहर|thành phố|kota|เมือง|所在城市"},
    {Field::PostalCode,
     u"postalcode|posta kodu|postinumero|psč|irányítószám|cod poștal|індекс|ταχυδρομικός κώδικας|الرمز "
     u"البريدي|מיקוד|पिन कोड|mã bưu điện|kode pos|รหัสไปรษณีย์|postnummer|postnr|post code|zip postcode"},
    {Field::Country, u"ülke|maa|země|krajina|ország|țară|країна|χώρα|الدولة|البلد|ארץ|מדינה|देश|quốc "
                     u"gia|negara|ประเทศ|countries|所在国家"},
    {Field::Birthday,
     u"born|born on|bday|d o b|day of birth|geb datum|geb|geboren|geboren am|né le|née le|né e le|date "
     u"naissance|f nacimiento|"
     "fecha nacimiento|nacimiento|nato il|nata il|nato a il|nascita|data nascita|nascimento|data "
     "nascimento|nascido em|"
     "aniversário|geboortedatum|verjaardag|geboren op|data urodzenia|urodziny|narozeniny|dátum "
     "narodenia|narodeniny|"
     "születési idő|születésnap|doğum günü|födelsedag|född|fødselsdag|født|syntymäpäivä|zi de naștere|data "
     "naşterii|"
     "γενέθλια|дата на раждане|рожден ден|рођендан|датум рођења|datum rođenja|rođendan|rojstni dan|datum "
     "rojstva|"
     "gimimo data|gimtadienis|dzimšanas datums|dzimšanas diena|sünniaeg|sünnipäev|день народження|عيد "
     "الميلاد|تاریخ تولد|"
     "تولد|یوم پیدائش|تاریخ پیدائش|יום הולדת|जन्मदिन|जन्मतिथि|जन्म दिनांक|জন্মদিন|জন্ম তারিখ|பிறந்த தேதி|பிறந்தநாள்|"
     "పుట్టిన తేదీ|જન્મ તારીખ|ਜਨਮ ਮਿਤੀ|ജനനത്തീയതി|sinh nhật|ngày tháng năm sinh|ulang tahun|tarikh lahir|hari jadi|"
     "kaarawan|petsa ng kapanganakan|tarehe ya "
     "kuzaliwa|วันเดือนปีเกิด|出生年月日|出生年月|出生日|生辰|生年月日|お誕生日|"
     "생년월일|data de naixement|aniversari|jaiotze data|urtebetetzea|data de nacemento|fæðingardagur|afmæli|"
     "ditëlindja|datëlindja|датум на раѓање|роденден|დაბადების თარიღი|ծննդյան ամսաթիվ|туған күні|doğum "
     "tarixi|"
     "tugʻilgan sana|dáta breithe|dyddiad geni|"
     "doğum tarihi|syntymäaika|datum narození|születési dátum|data nașterii|дата народження|дата "
     "рождения|ημερομηνία γέννησης|تاريخ الميلاد|תאריך לידה|जन्म तिथि|ngày sinh|tanggal "
     "lahir|วันเกิด|födelsedatum|fødselsdato|生日日期"},
    {Field::Owner, u"assigned user name|assigned user|assigned to name|account "
                   u"manager|kundenbetreuer|betreuer|responsable|vendedor|销售负责人|跟进人|业务员"},
    {Field::Notes, u"notlar|muistiinpanot|poznámky|jegyzetek|нотатки|σημειώσεις|ملاحظات|הערות|टिप्पणियाँ|ghi "
                   u"chú|catatan|anteckningar|notater|bemerkung|anmerkung|kommentar|observações|备忘"},
    {Field::Tags, u"etiketler|etiquetas|étiquettes|schlagworte|tunnisteet|štítky|címkék|мітки|теги|وسوم|"
                  u"תגיות|tagi|etikett|etiketten"},
    {Field::Title, u"unvan|ünvan|tehtävänimike|pozice|beosztás|посада|θέση|المسمى الوظيفي|תפקיד|chức "
                   u"vụ|jabatan|befattning|stilling|tätigkeit|beruf"},
};

QHash<QString, Field> makeTable()
{
    QHash<QString, Field> table;
    for (const Alias &alias : aliases) {
        for (const QString &header : QString::fromUtf16(alias.headers).split(u'|')) {
            // Folded to Latin letters, words of two languages may meet: the one further up stays.
            if (const QString key = headerKey(header); !table.contains(key))
                table.insert(key, alias.field);
        }
    }
    return table;
}

/// Words that say which of several phones, e-mails or addresses is meant; the empty ones say nothing.
const QHash<QString, QString> &labelWords()
{
    static const QHash<QString, QString> words{
        {u"home"_s, u"home"_s},
        {u"private"_s, u"home"_s},
        {u"personal"_s, u"home"_s},
        {u"privat"_s, u"home"_s},
        {u"particular"_s, u"home"_s},
        {u"domicile"_s, u"home"_s},
        {u"domicilio"_s, u"home"_s},
        {u"casa"_s, u"home"_s},
        {u"work"_s, u"work"_s},
        {u"business"_s, u"work"_s},
        {u"office"_s, u"work"_s},
        {u"geschaftlich"_s, u"work"_s},
        {u"professionnel"_s, u"work"_s},
        {u"professionnelle"_s, u"work"_s},
        {u"bureau"_s, u"work"_s},
        {u"trabajo"_s, u"work"_s},
        {u"travail"_s, u"work"_s},
        {u"company"_s, u"work"_s},
        {u"organization"_s, u"work"_s},
        {u"lavoro"_s, u"work"_s},
        {u"mobile"_s, u"mobile"_s},
        {u"cell"_s, u"mobile"_s},
        {u"other"_s, u"other"_s},
        {u"weiteres"_s, u"other"_s},
        {u"weitere"_s, u"other"_s},
        {u"weiterer"_s, u"other"_s},
        {u"otro"_s, u"other"_s},
        {u"otra"_s, u"other"_s},
        {u"autre"_s, u"other"_s},
        {u"primary"_s, u"main"_s},
        {u"main"_s, u"main"_s},
        {u"billing"_s, u"billing"_s},
        {u"shipping"_s, u"shipping"_s},
        {u"pager"_s, u"pager"_s},
        {u"person"_s, {}},
        {u"contact"_s, {}},
        {u"lead"_s, {}},
        {u"customer"_s, {}},
        {u"client"_s, {}},
        {u"default"_s, {}},
        {u"your"_s, {}},
        {u"mailing"_s, {}},
        {u"alternate"_s, {}},
        {u"de"_s, {}},
        {u"del"_s, {}},
        {u"du"_s, {}},
        {u"la"_s, {}},
        {u"primaire"_s, {}},
        {u"alt"_s, u"other"_s},
        {u"secondary"_s, u"other"_s},
        {u"handy"_s, u"mobile"_s},
        {u"mobil"_s, u"mobile"_s},
        {u"movil"_s, u"mobile"_s},
        {u"portable"_s, u"mobile"_s},
        {u"buro"_s, u"work"_s},
        {u"dienstlich"_s, u"work"_s},
        {u"firma"_s, u"work"_s},
        {u"perso"_s, u"home"_s},
        {u"haus"_s, u"home"_s},
        {u"rechnung"_s, u"billing"_s},
        {u"lieferung"_s, u"shipping"_s},
        {u"number"_s, {}},
        {u"value"_s, {}},
        {u"nummer"_s, {}},
    };
    return words;
}

std::optional<ColumnRole> profileRole(const QStringList &words)
{
    static const QSet<QString> filler{u"url"_s,    u"profile"_s, u"handle"_s, u"page"_s,    u"username"_s,
                                      u"user"_s,   u"id"_s,      u"link"_s,   u"account"_s, u"name"_s,
                                      u"person"_s, u"contact"_s, u"social"_s, u"company"_s, u"number"_s};
    QStringList rest;
    for (const QString &word : words) {
        if (!filler.contains(word))
            rest.append(word);
    }
    if (rest.size() == words.size() && words.size() > 2)
        return std::nullopt;
    const auto found = networkFromName(rest.join(QString()));
    // "Google" and "Web" alone are too common as words for other things.
    if (!found || *found == keyOf(Channel::GoogleReviews) || isSharedPlace(*found))
        return std::nullopt;
    return ColumnRole{Field::Profile, {}, *found};
}

/// Signs that people put where a word would be.
QString withSignsAsWords(const QString &header)
{
    static const QList<std::pair<QString, QString>> signs{
        {u"☎"_s, u" phone "_s},    {u"☏"_s, u" phone "_s},   {u"✆"_s, u" phone "_s},
        {u"📞"_s, u" phone "_s},    {u"📱"_s, u" mobile "_s},  {u"✉"_s, u" email "_s},
        {u"📧"_s, u" email "_s},    {u"📨"_s, u" email "_s},   {u"📩"_s, u" email "_s},
        {u"🖂"_s, u" email "_s}, {u"🌐"_s, u" website "_s}, {u"🔗"_s, u" website "_s},
        {u"🎂"_s, u" birthday "_s}};
    QString text = header;
    for (const auto &[sign, word] : signs)
        text.replace(sign, word);
    return text;
}

/// A header's words without numbers, and the number: "email1", "Phone 2", "address1_city".
struct HeaderWords {
    QStringList words;
    int number = 0;
};

HeaderWords wordsOf(const QString &key)
{
    static const QRegularExpression numbered(u"^(\\D+?)(\\d{1,2})$"_s);
    HeaderWords result;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        const auto match = numbered.match(word);
        if (match.hasMatch() && result.number == 0) {
            result.words.append(match.captured(1));
            result.number = match.captured(2).toInt();
        } else if (word.size() <= 2 && word.at(0).isDigit()) {
            result.number = result.number == 0 ? word.toInt() : result.number;
        } else if (result.words.isEmpty() || result.words.last() != word) {
            result.words.append(word);
        }
    }
    return result;
}

/// Home, work and mobile can be said at once; else the first label counts.
QString labelOf(const QStringList &labels)
{
    QString place;
    for (const QString &label : labels) {
        if (place.isEmpty() && label != u"mobile"_s)
            place = label;
    }
    if (!labels.contains(u"mobile"_s))
        return place;
    return place == u"home"_s || place == u"work"_s ? place + u" mobile"_s : u"mobile"_s;
}

ColumnRole guessRole(const QString &written)
{
    static const QHash<QString, Field> table = makeTable();
    const QString header = withSignsAsWords(written);
    const QString key = headerKey(header);
    if (key.isEmpty())
        return {};
    if (const auto network = networkFromName(header); network && !table.contains(key))
        return profileRole({key}).value_or(ColumnRole{});
    if (key.contains(u"fax"_s))
        return {}; // a number that many share tells nobody apart
    const auto [words, number] = wordsOf(key);
    ColumnRole role;
    role.number = number;
    const QString plain = words.join(u' ');
    const auto exact = table.constFind(table.contains(key) ? key : plain);
    if (exact != table.cend()) {
        role.field = *exact;
        if (role.field == Field::Phone && (key.contains(u"mobil"_s) || key.contains(u"cell"_s)))
            role.label = u"mobile"_s;
        return role;
    }
    if (auto profile = profileRole(words))
        return *profile;
    QStringList labels;
    QStringList rest;
    for (const QString &word : words) {
        const auto label = labelWords().constFind(word);
        if (label == labelWords().cend())
            rest.append(word);
        else if (!label->isEmpty())
            labels.append(*label);
    }
    role.label = labelOf(labels);
    // "primary_address_city" names the part behind the whole.
    if (rest.size() > 1 && !table.contains(rest.join(u' ')) && rest.first() == u"address"_s)
        rest.removeFirst();
    const auto found = table.constFind(rest.join(u' '));
    if (rest.isEmpty() && labels.contains(u"mobile"_s))
        role.field = Field::Phone; // "Home Mobile"
    else if (!rest.isEmpty() && found != table.cend())
        role.field = *found;
    else
        return {};
    return role;
}

bool isAddressPart(Field field)
{
    return field == Field::Street || field == Field::City || field == Field::Region ||
           field == Field::PostalCode || field == Field::Country;
}

/// "Address 2" beside "Address 1" is a second line of one address; beside "Address 2 City" it is another
/// address.
void tellAddressesApart(QList<ColumnRole> &roles)
{
    QSet<QString> several;
    const auto group = [](const ColumnRole &role) {
        return role.label.isEmpty() ? QString::number(role.number)
                                    : role.label + u' ' + QString::number(role.number);
    };
    for (const ColumnRole &role : std::as_const(roles)) {
        if (role.number > 1 && isAddressPart(role.field) && role.field != Field::Street)
            several.insert(group(role));
    }
    for (ColumnRole &role : roles) {
        if (isAddressPart(role.field) && several.contains(group(role)))
            role.label = group(role);
    }
}

/// A shop's list names the buyer twice, for the bill and for the parcel: the first is who the row is about.
void tellNamesApart(QList<ColumnRole> &roles)
{
    for (const Field field : {Field::Name, Field::Given, Field::Family, Field::Organisation}) {
        const auto rank = [](const ColumnRole &role) {
            return role.label == u"shipping"_s ? 2 : role.label == u"billing"_s ? 1 : 0;
        };
        int best = 3;
        for (const ColumnRole &role : std::as_const(roles)) {
            if (role.field == field)
                best = qMin(best, rank(role));
        }
        for (ColumnRole &role : roles) {
            if (role.field == field && rank(role) > best)
                role.field = Field::Custom;
        }
    }
}

std::optional<ColumnRole> roleFromMapping(const QString &target)
{
    static const QHash<QString, Field> fields{
        {u"ignore"_s, Field::Ignore},
        {u"custom"_s, Field::Custom},
        {u"name"_s, Field::Name},
        {u"given"_s, Field::Given},
        {u"additional"_s, Field::Additional},
        {u"family"_s, Field::Family},
        {u"prefix"_s, Field::Prefix},
        {u"suffix"_s, Field::Suffix},
        {u"nickname"_s, Field::Nickname},
        {u"phonetic"_s, Field::Phonetic},
        {u"organisation"_s, Field::Organisation},
        {u"department"_s, Field::Department},
        {u"title"_s, Field::Title},
        {u"birthday"_s, Field::Birthday},
        {u"email"_s, Field::Email},
        {u"phone"_s, Field::Phone},
        {u"email-or-phone"_s, Field::EmailOrPhone},
        {u"website"_s, Field::Website},
        {u"street"_s, Field::Street},
        {u"city"_s, Field::City},
        {u"region"_s, Field::Region},
        {u"postal-code"_s, Field::PostalCode},
        {u"country"_s, Field::Country},
        {u"tags"_s, Field::Tags},
        {u"notes"_s, Field::Notes},
        {u"owner"_s, Field::Owner},
        {u"source"_s, Field::Source},
        {u"profile"_s, Field::Profile},
        {u"id"_s, Field::ExternalId},
    };
    const QString name = target.section(u':', 0, 0).trimmed().toLower();
    const QString label = target.section(u':', 1).trimmed();
    const auto found = fields.constFind(name);
    if (found == fields.cend()) {
        if (const auto network = networkFromName(target))
            return ColumnRole{Field::Profile, {}, *network};
        return std::nullopt;
    }
    if (*found == Field::Profile)
        return ColumnRole{*found, {}, networkFromName(label).value_or(QString())};
    return ColumnRole{*found, label, {}};
}

} // namespace

QList<ColumnRole> columnRoles(const QStringList &headers, const QHash<QString, QString> &mapping)
{
    QHash<QString, QString> wanted;
    for (auto it = mapping.cbegin(); it != mapping.cend(); ++it)
        wanted.insert(headerKey(it.key()), it.value());
    QList<ColumnRole> roles;
    QSet<Field> present;
    for (const QString &header : headers) {
        std::optional<ColumnRole> role;
        if (const auto found = wanted.constFind(headerKey(header)); found != wanted.cend())
            role = roleFromMapping(*found);
        roles.append(role ? *role : guessRole(header));
        present.insert(roles.last().field);
    }
    for (ColumnRole &role : roles) {
        role.bare = role.field == Field::NameOrFamily || role.field == Field::NameOrGiven;
        if (role.field == Field::NameOrFamily)
            role.field = present.contains(Field::Given) && !present.contains(Field::Family) ? Field::Family
                                                                                            : Field::Name;
        else if (role.field == Field::NameOrGiven)
            role.field = present.contains(Field::Family) && !present.contains(Field::Given) ? Field::Given
                                                                                            : Field::Name;
        else if (role.field == Field::TitleOrPrefix)
            role.field = present.contains(Field::Title) ? Field::Prefix : Field::Title;
    }
    tellAddressesApart(roles);
    tellNamesApart(roles);
    return roles;
}

QList<ColumnRole> ownColumnRoles(const QStringList &headers)
{
    // Columns of a second, third … address stand behind the first ones.
    QStringList own = contactColumns();
    for (qsizetype addresses = 2;; ++addresses) {
        const QStringList more = contactColumns({}, addresses);
        if (headers.size() < more.size() || headers.first(more.size()) != more)
            break;
        own = more;
    }
    QList<ColumnRole> roles = columnRoles(own, {});
    for (qsizetype i = own.size(); i < headers.size(); ++i) {
        // Stages and figures are worked out of what the workspace has; they are no fields of a person.
        const bool workedOut =
            headers.at(i).startsWith(stageColumn({})) || figureColumns().contains(headers.at(i));
        ColumnRole role;
        role.field = workedOut ? Field::Ignore : Field::Custom;
        roles.append(role);
    }
    for (ColumnRole &role : roles)
        role.ours = true;
    return roles;
}

bool tellsPeople(const QList<ColumnRole> &roles)
{
    for (const ColumnRole &role : roles) {
        switch (role.field) {
        case Field::Name:
        case Field::Given:
        case Field::Family:
        case Field::Email:
        case Field::Phone:
        case Field::EmailOrPhone:
        case Field::Profile:
        case Field::Nickname:
        case Field::Organisation:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace vouch::exchange
