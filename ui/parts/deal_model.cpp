// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_model.h"

#include "core/base/text.h"
#include "ui/parts/deal_words.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void DealModel::setDeals(const QList<DealRecord> &deals, Millis now, Names names, PersonId whose)
{
    beginResetModel();
    m_deals = deals;
    m_open = int(std::count_if(deals.cbegin(), deals.cend(),
                               [](const DealRecord &deal) { return deal.status == DealStatus::Open; }));
    m_now = now;
    m_names = names;
    m_whose = whose;
    endResetModel();
}

const DealRecord *DealModel::deal(int row) const
{
    if (row < 0 || row == m_open)
        return nullptr;
    const int at = row < m_open ? row : row - 1; // behind the row that folds
    return at < m_deals.size() && row < rowCount() ? &m_deals.at(at) : nullptr;
}

void DealModel::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    const int first = m_open + 1, last = m_open + closedDeals();
    if (hasFold() && unfolded)
        beginInsertRows({}, first, last);
    else if (hasFold())
        beginRemoveRows({}, first, last);
    m_unfolded = unfolded;
    if (hasFold() && unfolded)
        endInsertRows();
    else if (hasFold())
        endRemoveRows();
    if (hasFold())
        emit dataChanged(index(m_open), index(m_open));
}

QString DealModel::keyOf(const QModelIndex &index) const
{
    const DealRecord *one = deal(index.row());
    return one ? one->id.toString() : u"fold"_s;
}

QModelIndex DealModel::indexOf(DealId wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const DealRecord *one = deal(row); one && one->id == wanted)
            return index(row);
    }
    return {};
}

int DealModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_open + (hasFold() ? 1 : 0) + (m_unfolded ? closedDeals() : 0);
}

QString DealModel::foldText() const
{
    const auto count = [this](DealStatus status) {
        return int(std::count_if(m_deals.cbegin(), m_deals.cend(),
                                 [status](const DealRecord &one) { return one.status == status; }));
    };
    const int won = count(DealStatus::Won), lost = count(DealStatus::Lost);
    QStringList parts;
    if (won > 0)
        parts.append(tr("%n won", nullptr, won));
    if (lost > 0)
        parts.append(tr("%n lost", nullptr, lost));
    return parts.join(u" · "_s);
}

/// What the page does not say: of a deal in which a person only has a say, with whom it is.
QString DealModel::whoText(const DealRecord &deal) const
{
    QStringList parts;
    if (deal.person != m_whose)
        parts.append(safeForDisplay(deal.personName));
    if (m_names == Names::Organisation)
        parts.append(safeForDisplay(deal.ownOrganisation));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant DealModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const DealRecord *one = deal(index.row());
    if (!one) {
        switch (role) {
        case Qt::DisplayRole:
            return foldText();
        case Qt::AccessibleTextRole:
            return (m_unfolded ? tr("%1, shown. Enter hides them") : tr("%1, hidden. Enter shows them"))
                .arg(foldText());
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return safeForDisplay(one->title);
    case Qt::AccessibleTextRole:
        return dealwords::spoken(*one, m_now);
    case Qt::ToolTipRole:
        return plainToolTip(dealwords::spoken(*one, m_now));
    case DealRole:
        return QVariant::fromValue(one);
    case StateRole:
        return dealwords::state(*one, m_now);
    case OverdueRole:
        return dealwords::isOverdue(*one, m_now);
    case WhoRole:
        return whoText(*one);
    default:
        return {};
    }
}

namespace
{

constexpr int margin = 8;
constexpr int mark = 18;
constexpr int padding = 6;

QColor colourOf(const DealRecord &deal, bool overdue)
{
    const Colours &colours = theme::colours();
    switch (deal.status) {
    case DealStatus::Open:
        return overdue ? colours.danger : colours.accent;
    case DealStatus::Won:
        return colours.purchase;
    case DealStatus::Lost:
        return colours.textSoft;
    }
    Q_UNREACHABLE();
}

/// Open, won and lost differ by shape, too: a flag, a tick, a cross.
void paintMark(QPainter *painter, const QRect &box, const DealRecord &deal, bool overdue)
{
    QColor tint = colourOf(deal, overdue);
    tint.setAlphaF(theme::isDark() ? 0.32F : 0.16F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    painter->drawEllipse(box.adjusted(-3, -3, 3, 3));
    const QString icon = deal.status == DealStatus::Won    ? u"check"_s
                         : deal.status == DealStatus::Lost ? u"close"_s
                         : overdue                         ? u"warning"_s
                                                           : u"deal"_s;
    theme::icon(icon).paint(painter, box.adjusted(2, 2, -2, -2));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QSize DealDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool fold = !index.data(DealModel::DealRole).isValid();
    return {120, fold ? std::max(28, line + 10) : 2 * line + 2 * padding};
}

void DealDelegate::paintFold(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DealModel *>(index.model());
    const bool right = option.direction == Qt::RightToLeft;
    const QString chevron = model && model->isUnfolded() ? u"chevron-down"_s
                            : right                      ? u"chevron-left"_s
                                                         : u"chevron-right"_s;
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect box =
        QStyle::visualRect(option.direction, row, QRect(row.left(), row.center().y() - 7, 14, 14));
    theme::icon(chevron).paint(painter, box);
    painter->setPen(theme::colours().textSoft);
    painter->drawText(QStyle::visualRect(option.direction, row, row.adjusted(mark + 8, 0, 0, 0)),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      index.data().toString());
}

void DealDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = theme::colours();
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, chosen                                           ? colours.accentSoft
                                   : option.state.testFlag(QStyle::State_MouseOver) ? colours.hover
                                                                                    : colours.surface);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colours.focus);
    }
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *deal = index.data(DealModel::DealRole).value<const DealRecord *>();
    if (!deal) {
        paintFold(painter, option, index);
        painter->restore();
        return;
    }
    const bool overdue = index.data(DealModel::OverdueRole).toBool();
    const QRect row = option.rect.adjusted(margin, padding, -margin, -padding);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    paintMark(painter, place(QRect(row.left() + 2, row.center().y() - mark / 2, mark, mark)), *deal, overdue);
    const int line = option.fontMetrics.height();
    const QRect words = row.adjusted(mark + 14, 0, 0, 0);
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int room = words.width();
    painter->setFont(strong);
    if (deal->amount) {
        const QString amount = formatMoney(*deal->amount);
        painter->setPen(deal->status == DealStatus::Won    ? colours.purchase
                        : deal->status == DealStatus::Lost ? colours.textSoft
                                                           : colours.text);
        painter->drawText(place(QRect(words.left(), words.top(), words.width(), line)), end, amount);
        room -= metrics.horizontalAdvance(amount) + 10;
    }
    painter->setPen(deal->status == DealStatus::Open ? colours.text : colours.textSoft);
    painter->drawText(place(QRect(words.left(), words.top(), room, line)), start,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->setFont(option.font);
    const QString who = index.data(DealModel::WhoRole).toString();
    const QString state = index.data(DealModel::StateRole).toString();
    painter->setPen(overdue ? colours.danger : colours.textSoft);
    const QString second = who.isEmpty() ? state : state + u" · "_s + who;
    painter->drawText(place(QRect(words.left(), words.top() + line, words.width(), line)), start,
                      option.fontMetrics.elidedText(second, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace vouch::ui
