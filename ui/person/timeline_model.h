// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/timeline.h"

#include <QAbstractListModel>
#include <QFuture>

namespace vouch::ui
{

/// Which kinds of things a timeline shows.
enum class TimelineFilter { All, Notes, Interactions, Tasks, Moves, Purchases, Advocacy, Service };
bool passes(TimelineFilter filter, const TimelineItem &item);
/// It is a deal that was opened, won or lost: `id` is the deal's.
bool isOfDeal(TimelineKind kind);

/// One person's timeline, newest first, loaded in pages as it is scrolled (fetchMore).
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< const TimelineItem *
        HeadingRole                  ///< the day's heading, on its first item only
    };
    using Ask = std::function<QFuture<Result<QList<TimelineItem>>>(int limit, std::optional<Millis> before)>;
    static constexpr int pageSize = 60;

    explicit TimelineModel(QObject *parent = nullptr);
    /// Another person's: what is shown goes.
    void setSource(Ask ask, std::function<Millis()> now);
    /// The same person's again: what is shown stays until the answer is there.
    void refresh();
    void setFilter(TimelineFilter filter);
    TimelineFilter filter() const { return m_filter; }

    bool isLoading() const { return m_asking; }
    bool isComplete() const { return m_complete; }
    const TimelineItem &item(int row) const { return m_items[m_shown[row]]; }
    Millis now() const { return m_now ? m_now() : 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void answered();
    void failed(const vouch::Error &error);

private:
    void ask(std::optional<Millis> before, int limit, bool replace);
    void append(const QList<TimelineItem> &items);
    void replaceAll(QList<TimelineItem> items);
    QString heading(int row) const;

    Ask m_ask;
    std::function<Millis()> m_now;
    TimelineFilter m_filter = TimelineFilter::All;
    QList<TimelineItem> m_items;
    QList<int> m_shown; ///< positions in m_items that pass the filter
    bool m_asking = false;
    bool m_complete = true;
    int m_generation = 0;
};

} // namespace vouch::ui

Q_DECLARE_METATYPE(const vouch::TimelineItem *)
