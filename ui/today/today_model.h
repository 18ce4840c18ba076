// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/today.h"

#include <QAbstractListModel>

namespace vouch::ui
{

/// One thing to do with one person.
struct TodayItem {
    /// In the order of the page.
    enum class Kind { Answer, Task, Deal, Waiting, Suggestion, Thanks, Touch, Quiet };
    Kind kind = Kind::Answer;
    qint64 id = 0;      ///< row of the thing; of waiting and silence the person
    qint64 journey = 0; ///< of waiting
    PersonId person;
    QString name;    ///< may be empty: a task for nobody, a deal of nobody
    QString title{}; ///< what it is, beside the name
    QString text{};  ///< second line
    QString side{};  ///< when
    QString exact{}; ///< the side's exact form
    bool urgent = false;
    QString channel{}, contact{};   ///< keys, of what is to be answered
    QString detail{};               ///< of a deal: what is missing
    std::optional<When> expected{}; ///< of a deal
    bool valued = false;            ///< a deal of which somebody has said what it is worth
    friend bool operator==(const TodayItem &, const TodayItem &) = default;
    /// A task or a deal is first what it is, then whose; everything else is first a person.
    bool isFirstAThing() const { return kind == Kind::Task || kind == Kind::Deal; }
    bool isSameThing(const TodayItem &other) const
    {
        return kind == other.kind && id == other.id && journey == other.journey;
    }
};

/// What today holds, section by section. A refresh keeps the rows that stay, and with them selection and
/// scroll.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// HeadingRole: the section's heading where one begins, else empty.
    enum Role { ItemRole = Qt::UserRole, HeadingRole, CountRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setPage(const TodayPage &page, Millis now);
    void clear();
    /// Also those who have gone quiet, though nobody said how often to be in touch with them.
    void setQuietShown(bool shown);
    bool isQuietShown() const { return m_quietShown; }
    const TodayItem *at(int row) const;
    int rowOf(const TodayItem &item) const;
    static QString heading(TodayItem::Kind kind);

private:
    QList<TodayItem> itemsOf(const TodayPage &page) const;
    void replaceWith(const QList<TodayItem> &items);
    qint64 countOf(TodayItem::Kind kind) const;

    QList<TodayItem> m_items;
    TodayPage m_page;
    Millis m_now = 0;
    bool m_quietShown = false;
};

/// "today", "3 days ago", "in 2 days": by calendar days in local time.
QString dayWords(Millis at, Millis now);
QString dayWords(QDate day, Millis now);

} // namespace vouch::ui

Q_DECLARE_METATYPE(const vouch::ui::TodayItem *)
