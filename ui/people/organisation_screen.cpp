// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/organisation_screen.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/workspace/workspace.h"
#include "ui/parts/deal_desk.h"
#include "ui/parts/deal_panel.h"
#include "ui/parts/deal_words.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_model.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// On the ground that the head of a person stands on.
class Head final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme::colours().surface);
        painter.setPen(theme::colours().border);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }
};

} // namespace

OrganisationScreen::OrganisationScreen(QWidget *parent)
    : Screen(parent)
    , m_stack(new QStackedWidget)
    , m_name(plainLabel({}, u"name"_s))
    , m_about(plainLabel({}, u"soft"_s))
    , m_desk(new DealDesk(this))
    , m_deals(new DealPanel(m_desk, DealModel::Names::Person))
    , m_people(new PeopleModel(this))
    , m_table(new QTableView)
    , m_nobody(paragraph({}, u"soft"_s))
    , m_newDeal(new QAction(theme::icon(u"deal"_s), tr("New deal…"), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    m_stack->addWidget(page);
    m_stack->addWidget(buildGone());
    m_newDeal->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    m_newDeal->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(m_newDeal, tr("A new deal with this organisation (Ctrl+Shift+D)"));
    addAction(m_newDeal);
    connect(m_newDeal, &QAction::triggered, m_deals, &DealPanel::addDeal);
    connectDesk();
}

QWidget *OrganisationScreen::buildHead()
{
    auto *head = new Head;
    auto *line = new WrapLayout(head);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(28);
    auto *names = new QWidget;
    auto *column = new QVBoxLayout(names);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_about);
    line->addWidget(names);
    line->addStretch();
    const auto figure = [line](const QString &title) {
        auto *box = new QWidget;
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        const Figure made{plainLabel(title, u"small"_s), plainLabel({}, u"value"_s),
                          plainLabel({}, u"small"_s)};
        for (QLabel *label : {made.title, made.value, made.note}) {
            label->setAlignment(Qt::AlignRight);
            rows->addWidget(label);
        }
        line->addWidget(box);
        return made;
    };
    m_purchases = figure(tr("Purchases"));
    m_advocacy = figure(tr("Advocacy"));
    m_open = figure(tr("Open deals"));
    m_weighted = figure(tr("Weighted"));
    m_won = figure(tr("Won"));
    setTip(m_purchases.title, tr("What its people bought, refunds taken off, and what its deals became that "
                                 "nobody known bought"));
    setTip(m_advocacy.title, tr("What people outside bought whom its people brought; nothing of it is in the "
                                "purchases"));
    setTip(m_weighted.title, tr("Each open deal by its own probability"));
    return head;
}

QWidget *OrganisationScreen::buildBody()
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(m_deals);
    split->addWidget(buildPeople());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 600});
    return split;
}

QWidget *OrganisationScreen::buildPeople()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    auto *title = new PlainLabel(tr("People"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setContentsMargins(14, 4, 14, 2);
    column->addWidget(title);
    m_nobody->setContentsMargins(14, 4, 14, 4);
    m_nobody->setText(
        tr("Nobody belongs to it now. Write its name into the field Organisation of a person."));
    m_nobody->hide();
    column->addWidget(m_nobody);
    m_keeper = new RowKeeper(m_table, m_people, &PeopleModel::keyOf);
    m_table->setObjectName(u"organisation-people"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("People"));
    m_table->verticalHeader()->hide();
    for (const int hidden : {PeopleModel::Organisation, PeopleModel::Owner, PeopleModel::LastContact})
        m_table->setColumnHidden(hidden, true);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openPerson(index.row()); });
    column->addWidget(m_table, 1);
    column->addStretch();
    return box;
}

QWidget *OrganisationScreen::buildGone()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    auto *text = new PlainLabel(
        tr("This organisation is no longer here. History shows what took it away and can bring it back."));
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    auto *back = new QPushButton(tr("Back to People"));
    column->addWidget(back, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(back, &QPushButton::clicked, this, [this] { emit screenRequested(u"people"_s); });
    return page;
}

void OrganisationScreen::connectDesk()
{
    connect(m_desk, &DealDesk::done, this, &Screen::done);
    connect(m_desk, &DealDesk::failed, this, &Screen::failed);
    connect(m_desk, &DealDesk::refused, this, &Screen::refused);
    connect(m_desk, &DealDesk::personRequested, this, &Screen::personRequested);
    connect(m_desk, &DealDesk::quoteRequested, this, &Screen::quoteRequested);
    connect(m_desk, &DealDesk::organisationRequested, this, [this](OrganisationId organisation) {
        emit targetRequested(u"organisation"_s, OrganisationTarget{organisation});
    });
    connect(m_people, &PeopleModel::failed, this, [this](const Error &error) { emit failed(error, {}); });
    connect(m_people, &PeopleModel::answered, this, &OrganisationScreen::fitColumns);
}

QString OrganisationScreen::title() const
{
    return m_page.name.isEmpty() ? tr("Organisation") : safeForDisplay(m_page.name);
}

void OrganisationScreen::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    setUsable(m_newDeal, !workspace->isReadOnly(), readOnlyReason());
    connect(workspace.get(), &Workspace::changed, this, [this] {
        if (m_id.isValid())
            load();
    });
}

bool OrganisationScreen::open(const Target &target)
{
    const auto *wanted = std::get_if<OrganisationTarget>(&target);
    if (!wanted)
        return false;
    showOrganisation(wanted->organisation);
    return true;
}

void OrganisationScreen::showOrganisation(OrganisationId organisation)
{
    m_id = organisation;
    load();
}

void OrganisationScreen::load()
{
    const int asked = ++m_asked;
    onAnswer(m_workspace->organisationPage(m_id), this, [this, asked](const Result<OrganisationPage> &page) {
        if (asked != m_asked)
            return;
        if (page)
            present(*page);
        else if (page.error().kind == Error::Kind::NotFound)
            m_stack->setCurrentIndex(1);
        else
            emit failed(page.error(), [this] { load(); });
    });
}

void OrganisationScreen::present(const OrganisationPage &page)
{
    const bool other = page.id != m_page.id;
    const bool samePeople = !other && page.people == m_page.people;
    m_page = page;
    m_stack->setCurrentIndex(0);
    m_name->setText(safeForDisplay(page.name));
    const int people = int(page.people.size());
    m_about->setText(tr("%n people", nullptr, people));
    presentFigures();
    DealRecord start;
    start.ownOrganisation = page.name;
    start.organisation = page.name;
    m_deals->setStart(start);
    m_deals->present(page.deals, m_workspace->now(), m_workspace->isReadOnly());
    m_nobody->setVisible(people == 0);
    m_table->setVisible(people > 0);
    if (samePeople) {
        m_people->refresh();
    } else {
        std::vector<std::int64_t> ids;
        for (const PersonId person : page.people)
            ids.push_back(person.value);
        const auto shared = std::make_shared<const std::vector<std::int64_t>>(std::move(ids));
        m_people->setSource(
            [source = m_workspace, shared](const QString &search, int limit, int offset) {
                return source->peopleAmong(shared, search, limit, offset);
            },
            m_workspace->currency(), [source = m_workspace] { return source->now(); });
    }
    setAccessibleName(title());
    setWindowTitle(title());
}

void OrganisationScreen::presentFigures()
{
    const Colours &colours = theme::colours();
    const auto show = [](const Figure &figure, const QString &value, const QString &note,
                         const QColor &colour) {
        figure.value->setText(value);
        figure.note->setText(note);
        QPalette palette = figure.value->palette();
        palette.setColor(QPalette::WindowText, colour);
        figure.value->setPalette(palette);
        figure.value->setAccessibleName(tr("%1: %2").arg(figure.title->text(), value));
    };
    const auto deals = [](const DealTotals &sums) {
        return sums.sums.isEmpty() ? u"–"_s : dealwords::sums(sums.sums);
    };
    show(m_purchases, formatMoney(m_page.purchases), insight::besideText(m_page.others), colours.purchase);
    setTip(m_purchases.note, insight::leftOutText(m_page.others));
    show(m_advocacy, formatMoney(m_page.advocacy), {}, colours.advocacy);
    const QString without =
        m_page.open.left > 0 ? tr(", %n without an amount", nullptr, m_page.open.left) : QString();
    show(m_open, deals(m_page.open), tr("%n deal(s)", nullptr, m_page.open.deals) + without, colours.text);
    show(m_weighted, deals(m_page.weighted),
         m_page.weighted.left > 0 ? tr("without %n deal(s)", nullptr, m_page.weighted.left) : QString(),
         colours.text);
    setTip(m_weighted.note, tr("Those that have no amount or no probability of their own"));
    show(m_won, deals(m_page.won), tr("%n deal(s)", nullptr, m_page.won.deals), colours.purchase);
}

void OrganisationScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    fitColumns();
}

/// The name needs its room: what is least about who they are goes first.
void OrganisationScreen::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    m_table->setColumnWidth(PeopleModel::Contact, unit * 24);
    m_table->setColumnWidth(PeopleModel::Stages, unit * 16);
    m_table->setColumnWidth(PeopleModel::Purchases, unit * 15);
    m_table->setColumnWidth(PeopleModel::Advocacy, unit * 15);
    const int room = m_table->width();
    m_table->setColumnHidden(PeopleModel::Contact, room < unit * 92);
    m_table->setColumnHidden(PeopleModel::Stages, room < unit * 68);
}

void OrganisationScreen::openPerson(int row)
{
    if (const PersonRow *person = m_people->person(row))
        emit personRequested(person->id);
}

void OrganisationScreen::takeFocus()
{
    if (m_page.deals.isEmpty() && !m_page.people.isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (!m_page.deals.isEmpty())
        m_deals->list()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

Subject OrganisationScreen::subject() const
{
    const QModelIndex chosen = m_keeper->chosenRow();
    const PersonRow *person = chosen.isValid() ? m_people->person(chosen.row()) : nullptr;
    if (!person)
        return Subject::nobody(tr("Nobody is chosen here. Choose one of its people first."));
    Subject subject;
    subject.people = {person->id};
    subject.who = safeForDisplay(person->name);
    subject.place = besideCurrent(m_table);
    return subject;
}

QList<PersonId> OrganisationScreen::listed() const
{
    const QModelIndex chosen = m_keeper->chosenRow();
    return chosen.isValid() ? m_people->loadedAround(chosen.row()) : QList<PersonId>();
}

} // namespace vouch::ui
