// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/flow_map.h"

#include "core/base/text.h"
#include "core/insight/move_kinds.h"
#include "core/words/moves.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_view.h"
#include "ui/board/flow_canvas.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_list.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int refreshAfterMillis = 250;

QString percentText(double share)
{
    return QCoreApplication::translate("Insight", "%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

/// Colour and dashes of a kind, as the arcs have them.
class LineSample final : public QWidget
{
public:
    explicit LineSample(QString kind)
        : m_kind(std::move(kind))
    {
        setFixedSize(28, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = MoveColours::screen().of(m_kind);
        QColor wide = colour;
        wide.setAlphaF(0.26F);
        const QLineF line(1, height() / 2.0, width() - 1, height() / 2.0);
        painter.setPen(QPen(wide, 9, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        QPen thin(colour, 1.7, Qt::SolidLine, Qt::FlatCap);
        if (const QList<qreal> dashes = moveDashes(m_kind); !dashes.isEmpty())
            thin.setDashPattern(dashes);
        painter.setPen(thin);
        painter.drawLine(line);
        if (m_kind == keyOf(MoveIs::Entry)) {
            painter.setPen(QPen(colour, 1.6));
            painter.setBrush(palette().color(QPalette::Window));
            painter.drawEllipse(QPointF(4, height() / 2.0), 3, 3);
        }
    }

private:
    QString m_kind;
};

} // namespace

FlowMap::FlowMap(BoardModel *model, BoardView *view, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_view(view)
    , m_canvas(new FlowCanvas(view, this))
    , m_sentence(new PlainLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
{
    setAccessibleName(tr("Flow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_pages->addWidget(m_canvas);
    m_table->setAccessibleName(tr("Flow as a table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_pages->addWidget(m_table);
    m_pages->setFixedHeight(m_canvas->height());
    column->addWidget(m_pages);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshAfterMillis);
    connect(&m_refresh, &QTimer::timeout, this, &FlowMap::ask);
    // Another journey on the board: other arcs.
    connect(model, &BoardModel::contentChanged, this, [this] {
        if (m_model->journey().id != m_asked || lensKey() != m_askedLens)
            m_refresh.start(0);
    });
    connect(model, &BoardModel::contentChanged, m_canvas, &FlowCanvas::follow);
    connect(m_canvas, &FlowCanvas::looked, this, &FlowMap::say);
    connect(m_canvas, &FlowCanvas::chosen, this, &FlowMap::showPeople);
    connect(m_canvas, &FlowCanvas::left, m_view, &BoardView::focusBoard);
    m_rows = new RowKeeper(m_table, m_table->model(), [](const QModelIndex &index) {
        QStringList words;
        for (int part = 0; part <= 2; ++part)
            words.append(index.siblingAtColumn(part).data().toString());
        return words.join(u'\n');
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { showPeople(row); });
}

QWidget *FlowMap::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new WrapLayout(head);
    row->setContentsMargins(14, 0, 12, 0);
    row->setSpacing(5);
    for (const MoveIs each :
         {MoveIs::Entry, MoveIs::Forward, MoveIs::Skip, MoveIs::Back, MoveIs::Lap, MoveIs::Exit}) {
        const QString kind = keyOf(each);
        auto *named = new QWidget(head);
        auto *pair = new QHBoxLayout(named);
        pair->setContentsMargins(0, 0, 7, 0);
        pair->setSpacing(5);
        auto *name = new PlainLabel(moveKindText(kind), named);
        name->setProperty("role", u"soft"_s);
        pair->addWidget(new LineSample(kind));
        pair->addWidget(name);
        row->addWidget(named);
    }
    m_sentence->setMinimumWidth(40);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    m_asTable = new QAction(theme::icon(u"table"_s), tr("Show as table"), this);
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(QKeySequence(Qt::Key_T));
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_asTable, tr("Show the flow as a table (T)"));
    addAction(m_asTable);
    connect(m_asTable, &QAction::toggled, this, &FlowMap::showTable);
    auto *table = new QToolButton(head);
    table->setDefaultAction(m_asTable);
    table->setAutoRaise(true);
    table->setAccessibleName(tr("Show the flow as a table"));
    table->setMinimumSize(26, 26);
    row->addWidget(table);
    return head;
}

void FlowMap::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    connect(workspace.get(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_refresh.start();
    });
    m_stale = true;
    if (isVisible())
        m_refresh.start(0);
}

void FlowMap::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_stale || m_model->journey().id != m_asked || lensKey() != m_askedLens)
        ask();
}

void FlowMap::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_asTable)
        m_asTable->setIcon(theme::icon(u"table"_s));
}

QString FlowMap::lensKey() const
{
    return m_model->lens() ? m_model->lens()->key : QString();
}

void FlowMap::ask()
{
    if (!m_workspace || !isVisible() || m_model->journey().key.isEmpty())
        return;
    m_stale = false;
    m_asked = m_model->journey().id;
    m_askedLens = lensKey();
    const int generation = ++m_generation;
    insight::ReportSpec spec;
    spec.key = u"moves"_s;
    spec.journey = m_model->journey().key;
    spec.withPeople = true;
    spec.now = m_workspace->now();
    QFuture<Result<insight::ReportValue>> answer =
        m_model->lens() ? m_workspace->movesThrough(spec, *m_model->lens()) : m_workspace->report(spec);
    onAnswer(answer, this, [this, generation](const Result<insight::ReportValue> &report) {
        if (generation != m_generation)
            return;
        if (report) {
            take(*report);
            return;
        }
        m_report = {};
        m_canvas->setMessage(report.error().text);
        fillTable();
        say(-1);
    });
}

void FlowMap::take(const insight::ReportValue &report)
{
    m_report = report;
    m_canvas->setReport(report);
    fillTable();
    say(-1);
}

void FlowMap::say(int arc)
{
    QString text;
    if (arc >= 0) {
        text = m_canvas->sentence(arc);
        if (m_canvas->hasFocus())
            emit announced(text);
    } else if (const auto directness = m_report.totals.value(u"directness"_s); directness.isDouble()) {
        text = tr("%1 of moves go straight on, %2 skip, %3 go back · loop rate %4 · width: people")
                   .arg(percentText(directness.toDouble()),
                        percentText(m_report.totals.value(u"skip_rate"_s).toDouble()),
                        percentText(m_report.totals.value(u"back_rate"_s).toDouble() +
                                    m_report.totals.value(u"lap_rate"_s).toDouble()),
                        percentText(m_report.totals.value(u"loop_rate"_s).toDouble()));
    }
    m_sentence->setText(text);
    setTip(m_sentence, text);
}

void FlowMap::showTable(bool table)
{
    m_asTable->setChecked(table);
    const bool focused = m_canvas->hasFocus() || m_table->hasFocus();
    m_pages->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_canvas);
    if (focused)
        m_pages->currentWidget()->setFocus();
}

void FlowMap::fillTable()
{
    m_rows->refill([this] { writeTable(); });
}

void FlowMap::writeTable()
{
    const QList<int> columns{0, 1, 2, 3, 4, 6};
    m_table->clear();
    m_table->setColumnCount(int(columns.size()));
    m_table->setRowCount(int(m_report.rows.size()));
    QStringList titles;
    for (const int column : columns)
        titles.append(column < m_report.columns.size() ? m_report.columns[column].title : QString());
    m_table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < m_report.rows.size(); ++row) {
        for (int at = 0; at < columns.size(); ++at) {
            const int column = columns[at];
            const insight::Cell &cell = m_report.rows[row][column];
            const QString text = column == 0   ? moveKindText(cell.text)
                                 : column <= 2 ? safeForDisplay(cell.text)
                                 : column == 6 ? percentText(cell.number.value_or(0))
                                               : QLocale().toString(qint64(cell.number.value_or(0)));
            auto *item = new QTableWidgetItem(text);
            item->setTextAlignment((column <= 2 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, at, item);
        }
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void FlowMap::showPeople(int row)
{
    if (!m_workspace || row < 0 || row >= m_report.rows.size())
        return;
    const QList<insight::Cell> &cells = m_report.rows[row];
    const QString title = u"%1: %2 › %3"_s.arg(moveKindText(cells[0].text), cells[1].text, cells[2].text);
    showPeopleList(this, m_workspace, title, cells[3].people,
                   [this](PersonId person) { emit personRequested(person); });
}

} // namespace vouch::ui
