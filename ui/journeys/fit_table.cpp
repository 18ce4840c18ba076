// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/fit_table.h"

#include "core/base/text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

enum Column { Model, Fit, Forward, Skipped, Back, Moves, fitColumns };
enum Role { ShareRole = Qt::UserRole, LowRole, HighRole, BestRole };

QString percent(double share)
{
    return QCoreApplication::translate("Journeys", "%1 %", "a percentage")
        .arg(QLocale().toString(share * 100, 'f', 0));
}

/// A bar up to the share, and its 95 % interval as a line with ends.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme::colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, c.accentSoft);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QString text = index.data().toString();
        const QRectF cell = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const double words = option.fontMetrics.horizontalAdvance(u"100 % "_s);
        const QRectF bar(mirrored ? cell.left() : cell.left() + words, cell.center().y() - 7,
                         cell.width() - words, 14);
        const QRectF wordRoom(mirrored ? bar.right() : cell.left(), cell.top(), words - 8, cell.height());
        painter->setFont(option.font);
        const QVariant share = index.data(ShareRole);
        painter->setPen(share.isValid() ? c.text : c.textSoft);
        painter->drawText(share.isValid() ? wordRoom : cell,
                          Qt::AlignVCenter | (share.isValid() ? Qt::AlignRight : Qt::AlignLeft), text);
        if (share.isValid()) {
            const auto at = [&](double part) {
                return mirrored ? bar.right() - part * bar.width() : bar.left() + part * bar.width();
            };
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.hover);
            painter->drawRoundedRect(bar, 4, 4);
            const double end = at(share.toDouble());
            painter->setBrush(index.data(BestRole).toBool() ? c.accent : c.textSoft);
            painter->drawRoundedRect(
                QRectF(QPointF(std::min(at(0), end), bar.top()), QPointF(std::max(at(0), end), bar.bottom())),
                4, 4);
            const double low = at(index.data(LowRole).toDouble());
            const double high = at(index.data(HighRole).toDouble());
            // A light edge keeps the line apart from the bar under it.
            for (const auto &[colour, width] : {std::pair{c.surface, 4.0}, std::pair{c.text, 1.6}}) {
                painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
                const double y = bar.center().y();
                painter->drawLine(QPointF(low, y), QPointF(high, y));
                painter->drawLine(QPointF(low, y - 4), QPointF(low, y + 4));
                painter->drawLine(QPointF(high, y - 4), QPointF(high, y + 4));
            }
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(c.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }
};

const insight::Cell *cellOf(const insight::ReportValue &report, qsizetype row, const QString &key)
{
    for (qsizetype i = 0; i < report.columns.size(); ++i) {
        if (report.columns.at(i).key == key)
            return &report.rows.at(row).at(i);
    }
    return nullptr;
}

} // namespace

FitTable::FitTable(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("Which model fits us"));
    // It lies on a card and has the card's colour.
    setStyleSheet(u"QTableView, QHeaderView, QHeaderView::section { background: transparent; }"_s);
    setColumnCount(fitColumns);
    setHorizontalHeaderLabels({tr("Model"), tr("Fit, with its 95 % interval"), tr("Forward as drawn"),
                               tr("Skips"), tr("Back"), tr("All moves")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setItemDelegateForColumn(Fit, new BarDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 14));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Fit, QHeaderView::Stretch);
    for (int column = Forward; column < fitColumns; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = Model; column <= Fit; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FitTable::present(const insight::ReportValue &report)
{
    setRowCount(int(report.rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto number = [&](const char16_t *key) {
            const insight::Cell *cell = cellOf(report, row, QString::fromUtf16(key));
            return cell ? cell->number : std::nullopt;
        };
        const insight::Cell *kind = cellOf(report, row, u"kind"_s);
        const insight::Cell *name = cellOf(report, row, u"journey"_s);
        QString model = name ? safeForDisplay(name->text) : QString();
        if (kind && kind->text != u"template")
            model = tr("%1 (yours)", "a journey of this workspace").arg(model);
        auto *label = new QTableWidgetItem(model);
        auto *bar = new QTableWidgetItem(tr("No moves to see"));
        if (const std::optional<double> fit = number(u"fit")) {
            const double low = number(u"low").value_or(0);
            const double high = number(u"high").value_or(1);
            bar->setText(percent(*fit));
            bar->setData(ShareRole, *fit);
            bar->setData(LowRole, low);
            bar->setData(HighRole, high);
            bar->setData(BestRole, row == 0);
            const QString interval = tr("95 % interval %1 to %2").arg(percent(low), percent(high));
            setTip(bar, interval);
            bar->setData(Qt::AccessibleDescriptionRole, interval);
        }
        if (row == 0 && bar->data(ShareRole).isValid()) {
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            label->setFont(strong);
        }
        setItem(row, Model, label);
        setItem(row, Fit, bar);
        const auto put = [&](int column, const char16_t *key) {
            const std::optional<double> value = number(key);
            auto *item = new QTableWidgetItem(value ? QLocale().toString(qint64(*value)) : QString());
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
        };
        put(Forward, u"legal_forward");
        put(Skipped, u"skipped");
        put(Back, u"back");
        put(Moves, u"moves");
    }
    fitHeight();
}

void FitTable::fitHeight()
{
    verticalHeader()->setDefaultSectionSize(std::max(32, fontMetrics().height() + 14));
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   verticalHeader()->defaultSectionSize() * rowCount() + 4);
}

void FitTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace vouch::ui
