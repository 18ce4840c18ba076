// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/people.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QSet>
#include <QTimer>

namespace vouch::ui
{

/// The People list. It knows how many rows there are and loads pages as they come into view; rows not loaded
/// yet are empty. Answers to questions that are no longer asked are dropped. When it is read again, views are
/// told where each person stands now: who was chosen stays so.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Organisation, Contact, Stages, Owner, Purchases, Advocacy, LastContact, ColumnCount };
    enum Role { PersonRole = Qt::UserRole + 1, LoadedRole };
    using Ask = std::function<QFuture<Result<PeoplePage>>(const QString &search, int limit, int offset)>;
    static constexpr int pageSize = 100;

    explicit PeopleModel(QObject *parent = nullptr);
    /// Where rows come from; asks for the first page at once.
    void setSource(Ask ask, const QString &currency, std::function<Millis()> now);

    void setSearch(const QString &search);
    QString search() const { return m_search; }
    /// Rows may have changed: asks again for what is loaded, keeping it in view meanwhile.
    void refresh();

    bool isKnown() const { return m_known; } ///< the first answer has come
    qint64 total() const { return m_total; }
    const PersonRow *person(int row) const; ///< null while loading
    /// Who stands in this row; empty while loading.
    static QString keyOf(const QModelIndex &index);
    QList<PersonId> loadedAround(int row) const; ///< the loaded people before and after, in order

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void answered();
    void failed(const vouch::Error &error);

private:
    void ask(int page);
    void askWanted();
    void take(int page, PeoplePage answer);
    QSet<int> heldPages() const; ///< with the current row or an end of a range of chosen ones
    QSet<int> pagesToRenew() const;
    void renew();
    QHash<PersonId, int> rowsOf(const QHash<int, QList<PersonRow>> &pages) const;
    void grow(qint64 total);
    void shrink(qint64 total);
    void forgetFarFrom(int page);
    QVariant display(const PersonRow &row, int column) const;
    QVariant description(const PersonRow &row, int column) const;

    Ask m_ask;
    QString m_currency;
    std::function<Millis()> m_now;
    QString m_search;
    qint64 m_total = 0;
    bool m_known = false;
    bool m_reset = true; ///< the next answer belongs to a new question
    int m_generation = 0;
    QHash<int, QList<PersonRow>> m_pages;
    QHash<int, int> m_asked;          ///< page → generation
    QSet<int> m_renewing;             ///< pages of a refresh that have not been answered
    QHash<int, PeoplePage> m_renewed; ///< those that have: all are shown at once
    mutable QList<int> m_wanted;      ///< pages that were painted without rows, newest last
    mutable QTimer m_timer;
};

} // namespace vouch::ui
