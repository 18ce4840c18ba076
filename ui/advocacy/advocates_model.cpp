// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/advocates_model.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/advocacy/words.h"
#include "ui/parts/tool_tip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void AdvocatesModel::setAdvocates(const QList<AdvocateRecord> &advocates, const QString &currency)
{
    const auto sameAt = [&](qsizetype i) { return m_advocates.at(i).person == advocates.at(i).person; };
    bool same = advocates.size() == m_advocates.size();
    for (qsizetype i = 0; same && i < advocates.size(); ++i)
        same = sameAt(i);
    if (!same) {
        beginResetModel();
        m_advocates = advocates;
        m_currency = currency;
        endResetModel();
        return;
    }
    m_advocates = advocates;
    m_currency = currency;
    if (!m_advocates.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_advocates.size()) - 1, ColumnCount - 1));
}

const AdvocateRecord *AdvocatesModel::advocate(int row) const
{
    return row >= 0 && row < m_advocates.size() ? &m_advocates.at(row) : nullptr;
}

int AdvocatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_advocates.size());
}

int AdvocatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AdvocatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AdvocateRecord &advocate = m_advocates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(advocate, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Name || index.column() == Thanks ? Qt::AlignLeft : Qt::AlignRight) |
            Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return plainToolTip(description(advocate, index.column()));
    case Qt::AccessibleDescriptionRole:
        return description(advocate, index.column());
    case PersonRole:
        return QVariant::fromValue(advocate.person);
    case SortRole:
        return sortValue(advocate, index.column());
    case UnthankedRole:
        return advocate.unthanked;
    default:
        return {};
    }
}

QString AdvocatesModel::text(const AdvocateRecord &advocate, int column) const
{
    const auto count = [](int number) { return number == 0 ? u"–"_s : QLocale().toString(number); };
    switch (column) {
    case Name:
        return safeForDisplay(advocate.name);
    case Advocacy:
        return moneyOrDash(advocate.advocacyMinor, m_currency);
    case Purchases:
        return advocate.others.isEmpty()
                   ? moneyOrDash(advocate.purchaseMinor, m_currency)
                   : insight::sumText({advocate.purchaseMinor, m_currency}, advocate.others);
    case Brought:
        return count(advocate.referred);
    case Events:
        return count(advocate.events);
    case Rewards:
        return moneyOrDash(advocate.rewardsMinor, m_currency);
    case LastEvent:
        return dayText(advocate.lastAt);
    default: {
        const int events = advocate.unthanked;
        return events == 0 ? QString() : tr("%n to thank for", nullptr, events);
    }
    }
}

QString AdvocatesModel::description(const AdvocateRecord &advocate, int column) const
{
    switch (column) {
    case Advocacy:
        return tr("Purchases of people they brought: %1")
            .arg(formatMoney({advocate.advocacyMinor, m_currency}));
    case Purchases:
        return QStringList{
            tr("Own purchases, refunds taken off: %1").arg(formatMoney({advocate.purchaseMinor, m_currency})),
            insight::leftOutText(advocate.others)}
            .join(advocate.others.isEmpty() ? QString() : u"\n"_s);
    case Rewards:
        return tr("Rewards given to them: %1").arg(formatMoney({advocate.rewardsMinor, m_currency}));
    default:
        return text(advocate, column);
    }
}

QVariant AdvocatesModel::sortValue(const AdvocateRecord &advocate, int column)
{
    switch (column) {
    case Name:
        return foldKey(advocate.name);
    case Advocacy:
        return advocate.advocacyMinor;
    case Purchases:
        return advocate.purchaseMinor;
    case Brought:
        return advocate.referred;
    case Events:
        return advocate.events;
    case Rewards:
        return advocate.rewardsMinor;
    case LastEvent:
        return advocate.lastAt;
    default:
        return advocate.unthanked;
    }
}

QVariant AdvocatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Name || section == Thanks ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Name"),       tr("Advocacy"), tr("Purchases"),
                                                  tr("Brought"),    tr("Events"),   tr("Rewards"),
                                                  tr("Last event"), tr("Thanks")};
    return titles.at(std::size_t(section));
}

} // namespace vouch::ui
