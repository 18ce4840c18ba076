// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample_data.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// See core/journeys/templates.cpp: the resources of a static library must be asked for, outside every
// namespace.
static void loadDomainData()
{
    Q_INIT_RESOURCE(domain_data);
}

namespace vouch::exchange
{

namespace
{

Result<QJsonObject> readDocument(const QString &name)
{
    QFile file(u":/sample/%1.json"_s.arg(name));
    QJsonObject object;
    if (file.open(QIODevice::ReadOnly))
        object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty()) {
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate(
                         "Exchange", "The sample data is missing from this program. Install Vouch again."),
                     name};
    }
    return object;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

QString lettersOnly(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            result.append(letter);
    }
    return result;
}

QList<SampleName> namesOf(const QJsonValue &value)
{
    QList<SampleName> result;
    for (const QString &entry : strings(value)) {
        const QString text = entry.section(u'|', 0, 0);
        const QString latin = entry.contains(u'|') ? entry.section(u'|', 1) : foldKey(text);
        result.append({text, lettersOnly(latin)});
    }
    return result;
}

QList<SampleProduct> productsOf(const QJsonValue &value)
{
    QList<SampleProduct> result;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject json = entry.toObject();
        result.append({json.value("item"_L1).toString(), json.value("price"_L1).toInteger(),
                       json.value("cost"_L1).toInteger(), json.value("weight"_L1).toInt(1),
                       json.value("renewing"_L1).toBool()});
    }
    return result;
}

void readNames(const QJsonObject &json, SampleData &data)
{
    for (const QJsonValue &entry : json.value("origins"_L1).toArray()) {
        const QJsonObject origin = entry.toObject();
        data.origins.append({origin.value("key"_L1).toString(), origin.value("language"_L1).toString(),
                             origin.value("weight"_L1).toInt(1), namesOf(origin.value("given"_L1)),
                             namesOf(origin.value("family"_L1)), strings(origin.value("cities"_L1))});
    }
    data.organisations = strings(json.value("organisations"_L1));
}

void readBusiness(const QJsonObject &json, SampleData &data)
{
    data.owners = strings(json.value("owners"_L1));
    data.products = productsOf(json.value("products"_L1));
    data.wholesale = productsOf(json.value("wholesale"_L1));
    data.competitors = strings(json.value("competitors"_L1));
    data.reasons = strings(json.value("reasons"_L1));
    data.frictions = strings(json.value("frictions"_L1));
    data.sources = strings(json.value("sources"_L1));
    data.tags = strings(json.value("tags"_L1));
    data.campaigns = strings(json.value("campaigns"_L1));
    data.tasks = strings(json.value("tasks"_L1));
    data.notes = strings(json.value("notes"_L1));
}

} // namespace

const QStringList &SampleData::textsOf(const QString &kind, const QString &language) const
{
    static const QStringList nothing;
    const auto found = texts.constFind(kind);
    if (found == texts.cend())
        return nothing;
    const auto own = found->constFind(language);
    const auto english = found->constFind(u"en"_s);
    return own != found->cend() ? *own : english != found->cend() ? *english : nothing;
}

Result<SampleData> loadSampleData()
{
    loadDomainData();
    SampleData data;
    const auto names = readDocument(u"names"_s);
    VOUCH_TRY(names);
    readNames(*names, data);
    const auto business = readDocument(u"business"_s);
    VOUCH_TRY(business);
    readBusiness(*business, data);
    const auto texts = readDocument(u"texts"_s);
    VOUCH_TRY(texts);
    for (const QString &kind : texts->keys()) {
        const QJsonObject languages = texts->value(kind).toObject();
        for (const QString &language : languages.keys())
            data.texts[kind].insert(language, strings(languages.value(language)));
    }
    return data;
}

} // namespace vouch::exchange
