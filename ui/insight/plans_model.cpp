// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/plans_model.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

std::optional<qint64> minorOf(const QJsonValue &money)
{
    return money.isObject() ? std::optional(money["minor"_L1].toInteger()) : std::nullopt;
}

} // namespace

void PlansModel::show(const QJsonObject &plans, QDate month, const QString &currency)
{
    QList<Row> rows;
    const QJsonArray owners = plans["owners"_L1].toArray(), saved = plans["rows"_L1].toArray();
    for (const auto &owner : owners)
        rows.append({owner.toString(), {}, {}});
    const QString wanted = month.toString(u"yyyy-MM"_s);
    for (const auto &entry : saved) {
        const QJsonObject plan = entry.toObject();
        if (plan["month"_L1].toString() != wanted)
            continue;
        for (Row &row : rows) {
            if (row.owner == plan["owner"_L1].toString())
                row = {row.owner, minorOf(plan["commit"_L1]), minorOf(plan["target"_L1])};
        }
    }
    // What nobody looks after comes last.
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return !row.owner.isEmpty(); });
    m_month = month;
    m_currency = currency;
    const bool same = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const Row &a, const Row &b) { return a.owner == b.owner; });
    if (!same) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) { // whoever types just now goes on
        m_rows = rows;
        emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
    }
}

int PlansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlansModel::nameOf(const Row &row)
{
    return row.owner.isEmpty() ? QCoreApplication::translate("Insight", "No owner")
                               : safeForDisplay(row.owner);
}

const std::optional<qint64> &PlansModel::amountOf(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    return index.column() == Commit ? row.commit : row.target;
}

QString PlansModel::textOf(const QModelIndex &index) const
{
    if (index.column() == Owner)
        return nameOf(m_rows.at(index.row()));
    const std::optional<qint64> &minor = amountOf(index);
    return minor ? formatMoney({*minor, m_currency}) : QString();
}

QVariant PlansModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::EditRole:
        if (index.column() == Owner)
            return textOf(index);
        return amountOf(index) ? typedAmount({*amountOf(index), m_currency}) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Owner ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole: {
        const QString text = textOf(index);
        if (index.column() == Owner)
            return text;
        return tr("%1 of %2: %3", "target, owner, amount")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 nameOf(m_rows.at(index.row())), text.isEmpty() ? tr("none") : text);
    }
    default:
        return {};
    }
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Owner:
        return QCoreApplication::translate("Insight", "Owner");
    case Commit:
        return QCoreApplication::translate("Insight", "Commit", "what somebody says they will sell");
    default:
        return QCoreApplication::translate("Insight", "Target");
    }
}

Qt::ItemFlags PlansModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != Owner ? flags | Qt::ItemIsEditable : flags;
}

bool PlansModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == Owner)
        return false;
    const QString text = value.toString().trimmed();
    std::optional<qint64> minor;
    SalesPlanEdit edit{.owner = m_rows.at(index.row()).owner, .month = m_month, .currency = m_currency};
    if (!text.isEmpty()) {
        const Result<Money> amount = readMoney(text, AmountContext(m_currency));
        if (!amount) {
            emit refused(amount.error());
            return false;
        }
        if (amount->currency != m_currency) {
            emit refused({Error::Kind::Invalid,
                          tr("This forecast is in %1. Choose %2 above, then type it again.")
                              .arg(m_currency, amount->currency),
                          {}});
            return false;
        }
        minor = amount->minor;
    }
    if (minor == amountOf(index))
        return true;
    (index.column() == Commit ? edit.commit : edit.target) = minor;
    emit wanted(edit);
    return true;
}

} // namespace vouch::ui
