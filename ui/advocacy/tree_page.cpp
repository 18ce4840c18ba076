// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/tree_page.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/words/advocacy.h"
#include "ui/advocacy/tree_view.h"
#include "ui/advocacy/words.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int nodeRole = Qt::UserRole + 1;

QString moneyOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return formatMoney({object.value(u"minor"_s).toInteger(), object.value(u"currency"_s).toString()});
}

} // namespace

TreePage::TreePage(QWidget *parent)
    : QWidget(parent)
    , m_view(new TreeView)
    , m_list(new QTreeView)
    , m_items(new QStandardItemModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(plainLabel({}, u"soft"_s))
{
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildBar());
    m_list->setObjectName(u"referral-list"_s);
    m_list->setAccessibleName(tr("Referral tree as a list"));
    m_list->setModel(m_items);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_empty->setText(
        tr("Nobody has brought anybody yet. Record a referral on a person’s page; the tree grows "
           "from there."));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(m_stack, 1);
    page->addLayout(column, 1);
    page->addWidget(buildSide());
    connect(m_view, &TreeView::currentChanged, this, &TreePage::showCurrent);
    connect(m_view, &TreeView::spoken, this, &TreePage::announced);
    const auto open = [this](int node) {
        if (node >= 0 && node < m_graph.nodes.size())
            emit personRequested(m_graph.nodes.at(node).person);
    };
    connect(m_view, &TreeView::activated, this, open);
    connect(m_list, &QTreeView::activated, this,
            [open](const QModelIndex &index) { open(index.siblingAtColumn(0).data(nodeRole).toInt()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_view->setCurrent(index.siblingAtColumn(0).data(nodeRole).toInt());
            });
    showCurrent(-1);
}

QWidget *TreePage::buildBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 8);
    m_count = plainLabel({}, u"soft"_s);
    row->addWidget(m_count);
    row->addStretch(1);
    const auto button = [row](const QString &text, const QString &name, const QString &tip) {
        auto *made = new QToolButton;
        made->setText(text);
        made->setAccessibleName(name);
        setTip(made, tip);
        made->setAutoRaise(true);
        made->setMinimumSize(28, 28);
        row->addWidget(made);
        return made;
    };
    const auto middle = [this] { return QPointF(m_view->viewport()->rect().center()); };
    connect(button(u"−"_s, tr("Zoom out"), tr("Zoom out (−, or the wheel with Ctrl)")), &QToolButton::clicked,
            this, [this, middle] { m_view->zoomTo(m_view->zoom() / 1.25, middle()); });
    connect(button(u"+"_s, tr("Zoom in"), tr("Zoom in (+, or the wheel with Ctrl)")), &QToolButton::clicked,
            this, [this, middle] { m_view->zoomTo(m_view->zoom() * 1.25, middle()); });
    connect(button(tr("Fit"), tr("Fit the whole tree"), tr("Show the whole tree (0)")), &QToolButton::clicked,
            this, [this] { m_view->fit(); });
    m_asList = button(tr("Show as list"), tr("Show as list"), tr("List instead of picture (T)"));
    m_asList->setObjectName(u"tree-as-list"_s);
    m_asList->setCheckable(true);
    connect(m_asList, &QToolButton::toggled, this, &TreePage::showList);
    auto *key = new QAction(tr("Show the tree as a list"), this);
    key->setShortcut(QKeySequence(Qt::Key_T));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QAction::triggered, m_asList, &QToolButton::toggle);
    addAction(key);
    return bar;
}

QWidget *TreePage::buildSide()
{
    auto *side = new QFrame;
    side->setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    const auto wrapped = [column](const QString &role) {
        QLabel *label = plainLabel({}, role);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    m_name = wrapped(u"heading"_s);
    m_facts = wrapped({});
    m_linkBox = new QWidget;
    auto *box = new QVBoxLayout(m_linkBox);
    box->setContentsMargins(0, 6, 0, 6);
    box->setSpacing(4);
    m_linkText = plainLabel({}, u"soft"_s);
    m_linkText->setWordWrap(true);
    m_type = new QComboBox;
    m_type->setObjectName(u"referral-type"_s);
    m_type->setAccessibleName(tr("Would they have bought without them?"));
    for (const auto &[key, text] : choicesOf<ReferralType>())
        m_type->addItem(text, key);
    m_status = new QComboBox;
    m_status->setObjectName(u"referral-status"_s);
    m_status->setAccessibleName(tr("How far it came"));
    for (const auto &[key, text] : choicesOf<ReferralStatus>())
        m_status->addItem(text, key);
    for (QComboBox *choice : {m_type, m_status}) {
        choice->setMinimumHeight(28);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        connect(choice, &QComboBox::activated, this, &TreePage::sendLink);
    }
    box->addWidget(m_linkText);
    box->addWidget(m_type);
    box->addWidget(m_status);
    column->addWidget(m_linkBox);
    m_whatIf = wrapped({});
    m_whatIf->setAccessibleName(tr("What if we lost this person"));
    m_open = new QPushButton(tr("Open person"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (current().isValid())
            emit personRequested(current());
    });
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addSpacing(10);
    m_generations = wrapped({});
    m_generations->setAccessibleName(tr("Generations"));
    auto *legend = wrapped(u"soft"_s);
    legend->setText(
        tr("Disc: own purchases, by area. Ring: purchases of people they brought. Solid line: would "
           "not have bought otherwise; dashed: would have, or not known."));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    widthWithText(scroll, Width::Side, 280);
    return scroll;
}

void TreePage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_type->setEnabled(!readOnly);
    m_status->setEnabled(!readOnly);
}

bool TreePage::isList() const
{
    return m_stack->currentWidget() == m_list;
}

void TreePage::focusFilter()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

Subject TreePage::subject() const
{
    if (!current().isValid())
        return Subject::nobody(tr("Choose somebody in the tree first."));
    Subject subject;
    subject.people = {current()};
    subject.who = safeForDisplay(m_graph.nodes.at(m_current).name);
    // Beside the tree stands what is known of whom it has chosen.
    subject.place = m_name->mapToGlobal(QPoint(0, m_name->height()));
    return subject;
}

PersonId TreePage::current() const
{
    return m_current >= 0 && m_current < m_graph.nodes.size() ? m_graph.nodes.at(m_current).person
                                                              : PersonId();
}

void TreePage::present(const ReferralGraph &graph, const QString &currency)
{
    m_currency = currency;
    layOut(graph);
}

/// Thousands of people take longer to lay out than a frame, so another thread does it. Until it has, what is
/// shown and chosen is of the graph before: the same number may be another person in the new one.
void TreePage::layOut(const ReferralGraph &graph)
{
    const int asked = ++m_asked;
    const double width = std::max(1200, m_view->viewport()->width()) * 1.2;
    onAnswer(inBackground([graph, width] { return layOutTrees(graph, width); }), this,
             [this, asked, graph](TreeLayout layout) { take(asked, graph, layout); });
}

void TreePage::take(int asked, const ReferralGraph &graph, const TreeLayout &layout)
{
    if (asked != m_asked)
        return;
    m_graph = graph;
    m_layout = layout;
    m_current = -1;
    m_view->setTrees(m_graph, layout); // keeps who was chosen
    fillList();
    showCurrentInList();
    const int people = int(m_graph.nodes.size());
    const QString count = tr("%n people in referral trees", nullptr, people);
    m_count->setText(layout.circles == 0 ? count
                                         : tr("%1; %Ln referrals left out that would close a circle", nullptr,
                                              int(layout.circles))
                                               .arg(count));
    if (m_graph.nodes.isEmpty())
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        showList(m_asList->isChecked());
}

void TreePage::fillList()
{
    m_items->clear();
    m_items->setHorizontalHeaderLabels({tr("Name"), tr("Purchases"), tr("Advocacy"), tr("Brought")});
    QList<QStandardItem *> made(m_layout.nodes.size(), nullptr);
    for (const int node : std::as_const(m_layout.order)) {
        const ReferralGraph::Node &person = m_graph.nodes.at(node);
        const TreeLayout::Node &place = m_layout.nodes.at(node);
        const qsizetype brought = place.children.size();
        QList<QStandardItem *> row{new QStandardItem(safeForDisplay(person.name)),
                                   new QStandardItem(moneyOrDash(person.purchaseMinor, m_currency)),
                                   new QStandardItem(moneyOrDash(person.advocacyMinor, m_currency)),
                                   new QStandardItem(brought == 0 ? u"–"_s : QLocale().toString(brought))};
        row.first()->setData(node, nodeRole);
        for (qsizetype i = 1; i < row.size(); ++i)
            row[i]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made[node] = row.first();
        if (place.parent < 0)
            m_items->appendRow(row);
        else
            made[place.parent]->appendRow(row);
    }
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_list->header()->resizeSection(column, 120);
}

void TreePage::showList(bool list)
{
    if (m_graph.nodes.isEmpty())
        return;
    const bool focused = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(list ? static_cast<QWidget *>(m_list) : m_view);
    if (list)
        showCurrentInList();
    if (focused)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void TreePage::showCurrentInList()
{
    if (m_current < 0)
        return;
    const QModelIndexList found =
        m_items->match(m_items->index(0, 0), nodeRole, m_current, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.first());
}

void TreePage::showCurrent(int node)
{
    const bool there = node >= 0 && node < m_graph.nodes.size() && node < m_layout.nodes.size();
    m_current = there ? node : -1;
    m_open->setVisible(there);
    m_whatIf->setVisible(there);
    m_facts->setVisible(there);
    if (!there) {
        m_name->setText(tr("Choose somebody"));
        showLink(-1);
        return;
    }
    const ReferralGraph::Node &person = m_graph.nodes.at(node);
    const int brought = int(m_layout.nodes.at(node).children.size());
    m_name->setText(safeForDisplay(person.name));
    m_facts->setText(tr("Own purchases %1\nAdvocacy %2\n%3")
                         .arg(formatMoney({person.purchaseMinor, m_currency}),
                              formatMoney({person.advocacyMinor, m_currency}),
                              tr("Brought %n people", nullptr, brought)));
    m_whatIf->clear();
    showLink(m_layout.nodes.at(node).link);
    emit whatIfRequested(person.person);
}

void TreePage::showLink(int link)
{
    m_link = link;
    m_linkBox->setVisible(link >= 0);
    if (link < 0)
        return;
    const ReferralGraph::Link &referral = m_graph.links.at(link);
    m_linkText->setText(
        tr("Brought by %1 on %2")
            .arg(safeForDisplay(m_graph.nodes.at(referral.referrer).name), dayText(referral.at)));
    m_type->setCurrentIndex(m_type->findData(referral.type));
    m_status->setCurrentIndex(m_status->findData(referral.status));
}

void TreePage::sendLink()
{
    if (m_link >= 0 && !m_readOnly)
        emit referralEdited(m_graph.links.at(m_link).id, m_type->currentData().toString(),
                            m_status->currentData().toString());
}

void TreePage::setReport(const insight::ReportValue &report)
{
    QStringList lines{tr("Generations")};
    for (const QJsonValue &value : report.totals.value(u"generations"_s).toArray()) {
        const QJsonObject one = value.toObject();
        const QString number = QLocale().toString(one.value(u"generation"_s).toInteger());
        const QString people = tr("%Ln people", nullptr, int(one.value(u"people"_s).toInteger()));
        const QString k = QLocale().toString(one.value(u"k"_s).toDouble(), 'f', 2);
        const QJsonValue days = one.value(u"median_days_to_next"_s);
        lines.append(days.isNull()
                         ? tr("%1: %2, K %3").arg(number, people, k)
                         : tr("%1: %2, K %3, %Ln days to the next", nullptr, qRound(days.toDouble()))
                               .arg(number, people, k));
    }
    if (!report.others.isEmpty())
        lines.append(insight::leftOutText(report.others));
    m_generations->setText(lines.join(u'\n'));
    setTip(m_generations, report.definition);
    const QJsonObject lost = report.totals.value(u"what_if"_s).toObject();
    if (lost.value(u"id"_s).toString() != current().toString() || !current().isValid())
        return;
    const int people = lost.value(u"people"_s).toInt();
    m_whatIf->setText(people == 0
                          ? tr("Without them nobody else would be missing, as far as is known.")
                          : tr("Without them, purchases of %1 by %2 would be missing.")
                                .arg(moneyOf(lost.value(u"value"_s)), tr("%n people", nullptr, people)));
}

} // namespace vouch::ui
