// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_rows.h"
#include "core/store/journal.h"

namespace vouch
{

/// The facts that a change has touched: reports that read others are as they were. By the tables alone, so
/// rather too many than too few.
insight::Facts factsTouched(const ChangeSet &changes);

/// The report columns (event_columns.h), loaded part by part when a report first asks for a part, and from
/// then on brought up to date from the journal: only rows that operations touched since are read again,
/// whoever made the operations, this program or another. Where too much was touched the part is read whole
/// again.
///
/// Reports say the same as from columns that were loaded afresh. One thread.
class EventFacts
{
public:
    /// Columns of people, or of the deals that go along journeys.
    explicit EventFacts(JourneyCards cards = JourneyCards::People) { m_columns.cards = cards; }

    /// More rows of one table than this are not worth picking out one by one.
    static constexpr qsizetype maxSingleRows = 20'000;

    /// The columns with at least the parts `wanted`, as the file is now; good until the next call. Blocks.
    /// Cancelled where the work was while parts are being loaded; what was loaded before stays.
    Result<const insight::EventColumns *> current(Connection &db, insight::Facts wanted,
                                                  const Work *work = nullptr);
    /// A number that is another one after any of these facts have changed.
    qint64 version(insight::Facts facts) const;
    /// The workspace's settings as the columns were last brought up to date with; another text: other
    /// settings.
    const QString &settings() const { return m_settings; }
    void setCurrency(const QString &code) { m_columns.baseCurrency = code; }

    /// What was read so far, for tests: tables read whole, and rows picked out.
    struct ReadSoFar {
        int tables = 0;
        qint64 rows = 0;
    };
    const ReadSoFar &readSoFar() const { return m_read; }

private:
    /// Row ids touched by operations, by table.
    using Touched = QHash<QString, QSet<std::int64_t>>;
    struct JournalEnd {
        std::int64_t row = 0, operation = 0, touched = 0;
        QString entity;
        friend bool operator==(const JournalEnd &, const JournalEnd &) = default;
    };

    Status bring(Connection &db, insight::Facts wanted, const Work *work);
    Result<JournalEnd> journalEnd(Connection &db);
    Status catchUp(Connection &db);
    Status apply(Connection &db, const Touched &touched, const QSet<std::int64_t> &moved);
    Status applyPeople(EventReader &reader, const QSet<std::int64_t> &touched);
    void renumber(const std::vector<insight::PersonIndex> &places);
    Status applyMoves(EventReader &reader, const Touched &touched, const QSet<std::int64_t> &moved);
    template<class... Events>
    Status applyTable(EventReader &reader, const FactTable<Events...> &table, const Touched &touched);
    Status load(EventReader &reader, insight::Facts parts);
    template<class... Events>
    Status loadTable(EventReader &reader, const FactTable<Events...> &table);
    Status loadMoves(EventReader &reader);
    void sortWords();
    bool isOfDeals() const { return m_columns.cards == JourneyCards::Deals; }
    QString walkerTable() const { return isOfDeals() ? QStringLiteral("deal") : QStringLiteral("person"); }
    void drop(insight::Facts parts);
    void changed(insight::Facts parts);

    insight::EventColumns m_columns;
    PersonNumbers m_people;
    bool m_begun = false; ///< people are there
    insight::Facts m_loaded;
    FactIds m_ids;
    JournalEnd m_end; ///< the last row of the journal that the columns know of
    QHash<insight::Fact, qint64> m_versions;
    qint64 m_version = 0;
    QString m_settings;
    ReadSoFar m_read;
};

} // namespace vouch
