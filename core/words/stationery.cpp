// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/stationery.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static void loadDomainData()
{
    Q_INIT_RESOURCE(domain_data);
}

namespace vouch
{

namespace
{

QJsonObject contentOf(const QString &name)
{
    loadDomainData();
    QFile file(u":/words/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

QList<ReadyTemplate> readyTemplates(const QString &language)
{
    const QString spoken = language.startsWith("zh"_L1) ? u"zh"_s : u"en"_s;
    QList<ReadyTemplate> all;
    for (const QJsonValue &value : contentOf(u"templates"_s)["templates"_L1].toArray()) {
        const QJsonObject one = value.toObject();
        all.append({one["key"_L1].toString(), spoken, one["name"_L1][spoken].toString(),
                    fromKey<MessageWay>(one["way"_L1].toString()).value_or(MessageWay::Email),
                    one["subject"_L1][spoken].toString(), one["body"_L1][spoken].toString()});
    }
    return all;
}

const QList<LabelSheet> &labelSheets()
{
    static const QList<LabelSheet> all = [] {
        QList<LabelSheet> sheets;
        for (const QJsonValue &value : contentOf(u"sheets"_s)["labels"_L1].toArray()) {
            const QJsonObject one = value.toObject();
            sheets.append({one["key"_L1].toString(), one["name"_L1].toString(), one["paper"_L1].toString(),
                           one["columns"_L1].toInt(), one["rows"_L1].toInt(), one["width"_L1].toDouble(),
                           one["height"_L1].toDouble(), one["left"_L1].toDouble(), one["top"_L1].toDouble(),
                           one["across"_L1].toDouble(), one["down"_L1].toDouble()});
        }
        return sheets;
    }();
    return all;
}

const QList<Envelope> &envelopes()
{
    static const QList<Envelope> all = [] {
        QList<Envelope> sizes;
        for (const QJsonValue &value : contentOf(u"sheets"_s)["envelopes"_L1].toArray()) {
            const QJsonObject one = value.toObject();
            sizes.append({one["key"_L1].toString(), one["name"_L1].toString(), one["width"_L1].toDouble(),
                          one["height"_L1].toDouble()});
        }
        return sizes;
    }();
    return all;
}

} // namespace vouch
