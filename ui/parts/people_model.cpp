// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/people_model.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxPages = 60;
constexpr int atOnce = 3; ///< pages asked for together; fast scrolling must not queue up hundreds

} // namespace

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(10);
    connect(&m_timer, &QTimer::timeout, this, &PeopleModel::askWanted);
}

void PeopleModel::setSource(Ask ask, const QString &currency, std::function<Millis()> now)
{
    m_ask = std::move(ask);
    m_currency = currency;
    m_now = std::move(now);
    m_known = false;
    m_reset = true;
    m_renewing.clear();
    m_renewed.clear();
    ++m_generation;
    this->ask(0);
}

void PeopleModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_reset = true;
    ++m_generation;
    m_wanted.clear();
    m_renewing.clear();
    m_renewed.clear();
    ask(0);
}

void PeopleModel::refresh()
{
    ++m_generation;
    m_wanted.clear();
    m_renewed.clear();
    m_renewing.clear();
    if (m_reset) {
        ask(0);
        return;
    }
    m_renewing = pagesToRenew();
    const QSet<int> pages = m_renewing;
    for (const int page : pages)
        ask(page);
}

QSet<int> PeopleModel::heldPages() const
{
    QSet<int> pages;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held)
        pages.insert(index.row() / pageSize);
    return pages;
}

/// What is loaded, if that is little, and in any case where somebody may be chosen: of a range of chosen rows
/// only the ends are held, so also what lies between, and beside them: somebody may go over the edge of a
/// page. Far pages are asked for again when they come into view.
QSet<int> PeopleModel::pagesToRenew() const
{
    const bool few = m_pages.size() <= atOnce * 2;
    const QSet<int> held = heldPages();
    const auto [lowest, highest] = std::minmax_element(held.cbegin(), held.cend());
    QSet<int> pages{0};
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const bool chosen = held.contains(page.key());
        if (few || chosen || (!held.isEmpty() && page.key() > *lowest && page.key() < *highest))
            pages.insert(page.key());
        if (chosen && page.key() > 0)
            pages.insert(page.key() - 1);
        if (chosen && qint64(page.key() + 1) * pageSize <= m_total)
            pages.insert(page.key() + 1);
    }
    return pages;
}

const PersonRow *PeopleModel::person(int row) const
{
    const auto page = m_pages.constFind(row / pageSize);
    if (row < 0 || page == m_pages.cend() || row % pageSize >= page->size())
        return nullptr;
    return &(*page)[row % pageSize];
}

QString PeopleModel::keyOf(const QModelIndex &index)
{
    const QVariant person = index.data(PersonRole);
    return person.isValid() ? person.value<PersonId>().toString() : QString();
}

QList<PersonId> PeopleModel::loadedAround(int row) const
{
    int first = row;
    while (person(first - 1))
        --first;
    QList<PersonId> people;
    for (int i = first; const PersonRow *found = person(i); ++i)
        people.append(found->id);
    return people;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qint64>(m_total, std::numeric_limits<int>::max()));
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == Purchases || column == Advocacy || column == LastContact;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    const PersonRow *row = person(index.row());
    if (!row) {
        const int page = index.row() / pageSize;
        if (role == Qt::DisplayRole && m_asked.value(page, -1) != m_generation) {
            m_wanted.removeOne(page);
            m_wanted.append(page);
            if (!m_timer.isActive())
                m_timer.start();
        }
        return role == LoadedRole ? QVariant(false) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, column);
    case Qt::ToolTipRole:
        return plainToolTip(description(*row, column).toString());
    case Qt::AccessibleTextRole:
        return display(*row, column);
    case Qt::AccessibleDescriptionRole:
        return description(*row, column);
    case PersonRole:
        return QVariant::fromValue(row->id);
    case LoadedRole:
        return true;
    default:
        return {};
    }
}

QVariant PeopleModel::display(const PersonRow &row, int column) const
{
    switch (column) {
    case Name:
        return safeForDisplay(row.name);
    case Organisation:
        return safeForDisplay(row.organisation);
    case Contact:
        return safeForDisplay(row.contact);
    case Stages:
        return safeForDisplay(row.stages);
    case Owner:
        return safeForDisplay(row.owner);
    case Purchases:
        return row.others.isEmpty() ? amountOrDash(row.purchaseMinor, m_currency)
                                    : insight::sumText({row.purchaseMinor, m_currency}, row.others);
    case Advocacy:
        return amountOrDash(row.advocacyMinor, m_currency);
    case LastContact:
        return row.lastAt == 0 ? tr("never") : relativeDay(row.lastAt, m_now());
    default:
        return {};
    }
}

QVariant PeopleModel::description(const PersonRow &row, int column) const
{
    switch (column) {
    case Purchases:
        return QStringList{
            tr("Own purchases, refunds taken off: %1").arg(formatMoney({row.purchaseMinor, m_currency})),
            insight::leftOutText(row.others)}
            .join(row.others.isEmpty() ? QString() : u"\n"_s);
    case Advocacy:
        return tr("Purchases of people they brought: %1").arg(formatMoney({row.advocacyMinor, m_currency}));
    case LastContact:
        return row.lastAt == 0 ? tr("No contact recorded") : exactTime(row.lastAt);
    default:
        return display(row, column);
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section >= Purchases;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Organisation:
        return tr("Organisation");
    case Contact:
        return tr("Contact");
    case Stages:
        return tr("Stage");
    case Owner:
        return tr("Owner");
    case Purchases:
        return tr("Purchases");
    case Advocacy:
        return tr("Advocacy");
    default:
        return tr("Last contact");
    }
}

void PeopleModel::ask(int page)
{
    if (!m_ask)
        return;
    const int generation = m_generation;
    m_asked.insert(page, generation);
    onAnswer(m_ask(m_search, pageSize, page * pageSize), this,
             [this, page, generation](Result<PeoplePage> answer) {
                 if (generation != m_generation)
                     return;
                 m_asked.remove(page);
                 if (answer) {
                     take(page, std::move(*answer));
                 } else {
                     if (!m_renewing.isEmpty())
                         ++m_generation; // what was shown stays, without a part that is newer
                     m_renewing.clear();
                     m_renewed.clear();
                     emit failed(answer.error());
                 }
             });
}

void PeopleModel::askWanted()
{
    for (int i = 0; i < atOnce && !m_wanted.isEmpty(); ++i) {
        const int page = m_wanted.takeLast();
        if (!m_pages.contains(page) && m_asked.value(page, -1) != m_generation)
            ask(page);
    }
    m_wanted.clear(); // what is still in view asks again when it is painted
}

void PeopleModel::take(int page, PeoplePage answer)
{
    if (m_reset) {
        beginResetModel();
        m_reset = false;
        m_pages.clear();
        m_total = answer.total;
        m_pages.insert(page, std::move(answer.rows));
        endResetModel();
    } else if (m_renewing.remove(page)) {
        m_renewed.insert(page, std::move(answer));
        if (!m_renewing.isEmpty())
            return;
        renew();
    } else {
        m_pages.insert(page, std::move(answer.rows));
        if (m_renewing.isEmpty()) {
            grow(answer.total);
            shrink(answer.total);
        }
        forgetFarFrom(page);
        const int first = page * pageSize;
        const int last = int(std::min<qint64>(m_total, first + pageSize)) - 1;
        if (last >= first)
            emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
    m_known = true;
    emit answered();
}

QHash<PersonId, int> PeopleModel::rowsOf(const QHash<int, QList<PersonRow>> &pages) const
{
    QHash<PersonId, int> rows;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        for (int i = 0; i < int(page->size()); ++i)
            rows.insert(page->at(i).id, page.key() * pageSize + i);
    }
    return rows;
}

/// Shows what a refresh has found. Rows are told as moved by who stands in them: selection and current row go
/// along, and who was known and is not found any more is chosen no more. A row that was not loaded stays
/// where it is, unless it is known now who stands there: that need not be the one who was chosen.
void PeopleModel::renew()
{
    QHash<int, QList<PersonRow>> pages;
    qint64 total = 0;
    for (auto page = m_renewed.begin(); page != m_renewed.end(); ++page) {
        total = page->total;
        if (!page->rows.isEmpty()) // the one beyond the end
            pages.insert(page.key(), std::move(page->rows));
    }
    m_renewed.clear();
    const QHash<PersonId, int> before = rowsOf(m_pages), now = rowsOf(pages);
    grow(total);
    const bool moved = std::any_of(before.keyValueBegin(), before.keyValueEnd(), [&now](const auto &known) {
        return now.value(known.first, -1) != known.second;
    });
    if (!moved) {
        m_pages = pages;
    } else {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList places;
        places.reserve(old.size());
        for (const QModelIndex &held : old) {
            const PersonRow *row = person(held.row());
            const int place = row                                     ? now.value(row->id, -1)
                              : pages.contains(held.row() / pageSize) ? -1
                                                                      : held.row();
            places.append(place < 0 ? QModelIndex() : index(place, held.column()));
        }
        m_pages = pages;
        changePersistentIndexList(old, places);
        emit layoutChanged({}, VerticalSortHint);
    }
    shrink(total);
    if (m_total > 0)
        emit dataChanged(index(0, 0), index(int(m_total) - 1, ColumnCount - 1));
}

void PeopleModel::grow(qint64 total)
{
    if (total <= m_total)
        return;
    beginInsertRows({}, int(m_total), int(total) - 1);
    m_total = total;
    endInsertRows();
}

void PeopleModel::shrink(qint64 total)
{
    if (total >= m_total)
        return;
    const int after = int(total);
    beginRemoveRows({}, after, int(m_total) - 1);
    m_total = total;
    m_pages.removeIf([after](auto page) { return page.key() * pageSize >= after && page.key() > 0; });
    endRemoveRows();
}

/// Not where somebody is chosen: nobody would know any more who that is.
void PeopleModel::forgetFarFrom(int page)
{
    if (m_pages.size() <= maxPages)
        return;
    const QSet<int> held = heldPages();
    while (m_pages.size() > maxPages) {
        int farthest = page;
        for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
            if (!held.contains(it.key()) && std::abs(it.key() - page) > std::abs(farthest - page))
                farthest = it.key();
        }
        if (farthest == page)
            return;
        m_pages.remove(farthest);
    }
}

} // namespace vouch::ui
