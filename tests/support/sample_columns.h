// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/times.h"
#include "core/insight/event_columns.h"
#include "core/insight/report.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

/// For tests of reports: columns made by hand or from the samples, without the store and without the readers,
/// so that the figures are checked against the files themselves.
namespace vouch::test
{

inline QString samplePath(const QString &name)
{
    return QDir(QStringLiteral(VOUCH_SAMPLES)).filePath(name);
}

/// The rows of a CSV file by column name; empty where the file is absent. Knows quotes, not more.
inline std::vector<QHash<QString, QString>> csvRows(const QString &sample)
{
    QFile file(samplePath(sample));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    std::vector<QStringList> lines(1);
    QString field;
    bool quoted = false;
    const auto endLine = [&] {
        lines.back().append(field);
        field.clear();
        lines.emplace_back();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field.append(c);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field.append(text[++i]);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            lines.back().append(field);
            field.clear();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            field.append(c);
        }
    }
    if (!field.isEmpty() || !lines.back().isEmpty())
        endLine();
    lines.pop_back();
    std::vector<QHash<QString, QString>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < std::min(lines[0].size(), lines[i].size()); ++c)
            row.insert(lines[0][c], lines[i][c]);
        rows.push_back(row);
    }
    return rows;
}

/// Puts columns together step by step.
class Columns
{
public:
    Columns()
    {
        columns.baseCurrency = QStringLiteral("EUR");
        columns.dataRevision = QStringLiteral("7");
        columns.currencies.number(columns.baseCurrency);
    }

    insight::EventColumns columns;

    insight::PersonIndex person(const QString &name, const QString &source = {}, const QString &owner = {})
    {
        const auto found = m_people.constFind(name);
        if (found != m_people.cend())
            return *found;
        const insight::PersonIndex made = columns.personCount();
        m_people.insert(name, made);
        columns.personIds.push_back(1000 + made);
        columns.names.append(name);
        columns.source.push_back(columns.sources.number(source));
        columns.owner.push_back(columns.owners.number(owner));
        return made;
    }

    insight::JourneyEvents &journey(const QStringList &stages, const QString &key = QStringLiteral("test"))
    {
        insight::JourneyEvents made;
        made.key = key;
        made.name = key;
        made.shape = QStringLiteral("funnel");
        for (const QString &stage : stages)
            made.stages.push_back({qint64(made.stages.size() + 1), stage, {}, QStringLiteral("open"), 0});
        columns.journeys.push_back(made);
        return columns.journeys.back();
    }

    /// A move to a stage by its position; sort() afterwards.
    static void move(insight::JourneyEvents &journey, insight::PersonIndex person, int to, Millis at)
    {
        journey.transitions.push_back({at, person, -1, std::int16_t(to)});
    }

    /// Brings transitions into the promised order and fills in where each move came from; leaves out moves
    /// that change no stage, as the store does. Returns how many those were.
    static qint64 sort(insight::JourneyEvents &journey)
    {
        auto &all = journey.transitions;
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return a.person != b.person ? a.person < b.person : a.at < b.at;
        });
        std::vector<insight::Transition> kept;
        qint64 same = 0;
        for (const insight::Transition &transition : all) {
            const bool known = !kept.empty() && kept.back().person == transition.person;
            const std::int16_t from = known ? kept.back().to : std::int16_t(-1);
            if (transition.to == from) {
                ++same;
                continue;
            }
            kept.push_back(transition);
            kept.back().from = from;
        }
        all = kept;
        return same;
    }

    void buy(insight::PersonIndex person, qint64 minor, Millis at, const QString &channel = {},
             const QString &currency = QStringLiteral("EUR"))
    {
        columns.purchases.push_back({at, minor, person, columns.currencies.number(currency),
                                     columns.channels.number(channel), false, minor < 0, -1});
    }
    void refer(insight::PersonIndex referrer, insight::PersonIndex referred, Millis at, int type = 1)
    {
        columns.referrals.push_back({at, referrer, referred, std::uint8_t(type), 2});
    }
    void advocate(insight::PersonIndex person, Millis at, const QString &channel = {}, qint64 reach = -1,
                  int sentiment = 1)
    {
        columns.advocacy.push_back({at, person, columns.kinds.number(QStringLiteral("share")),
                                    columns.channels.number(channel), std::int8_t(sentiment), reach});
    }

private:
    QHash<QString, insight::PersonIndex> m_people;
};

inline Millis when(const QString &text)
{
    const auto parsed = parseTime(text);
    return parsed ? parsed->at : std::numeric_limits<Millis>::min();
}

/// The row of a report's JSON in which `key` is `value`.
inline QJsonObject rowWhere(const QJsonObject &report, const QString &key, const QString &value)
{
    const QJsonArray rows = report.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(key).toString() == value)
            return row.toObject();
    }
    return {};
}

inline insight::ReportSpec specOf(const QString &key)
{
    insight::ReportSpec spec;
    spec.key = key;
    return spec;
}

} // namespace vouch::test
