// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/people_list.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/people_model.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/window_keys.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int copiedAtOnce = 1000; ///< other questions get their turn between

} // namespace

PeopleList::PeopleList(const std::shared_ptr<Workspace> &workspace, const QString &title,
                       const PeopleIds &people, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_people(people)
    , m_model(new PeopleModel(this))
    , m_count(new PlainLabel)
    , m_said(new PlainLabel)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_bar(new PeopleBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(safeForDisplay(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    auto *heading = new PlainLabel(safeForDisplay(title));
    heading->setProperty("role", u"title"_s);
    heading->setWordWrap(true);
    m_count->setProperty("role", u"small"_s);
    m_said->setProperty("role", u"small"_s);
    m_said->hide();
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(tr("Filter by name, organisation or handle"));
    m_search->setAccessibleName(tr("Filter these people"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(30);
    m_search->installEventFilter(this);
    column->addWidget(heading);
    column->addWidget(m_count);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_said);
    column->addWidget(m_bar);

    m_keeper = new RowKeeper(m_table, m_model, &PeopleModel::keyOf);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(safeForDisplay(title));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    for (const int hidden :
         {PeopleModel::Organisation, PeopleModel::Contact, PeopleModel::Owner, PeopleModel::LastContact})
        m_table->setColumnHidden(hidden, true);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionsClickable(false);
    head->setHighlightSections(false);
    head->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(PeopleModel::Stages, unit * 20);
    m_table->setColumnWidth(PeopleModel::Purchases, unit * 15);
    m_table->setColumnWidth(PeopleModel::Advocacy, unit * 15);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { open(index.row()); });

    m_bar->setWorkspace(workspace);
    m_bar->setPeople(title, people);
    m_copy = m_bar->addButton(tr("Copy"));
    setTip(m_copy, tr("Copy names, stages and values as a table"));
    connect(m_copy, &QPushButton::clicked, this, &PeopleList::copy);
    connect(m_bar, &PeopleBar::done, this, [this](const QString &message) {
        m_said->setText(message);
        m_said->show();
    });
    auto *closing = m_bar->addButton(tr("Close"));
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);

    m_wait.setSingleShot(true);
    m_wait.setInterval(120);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(&m_wait, &QTimer::timeout, this, [this] { m_model->setSearch(m_search->text()); });
    connect(m_model, &PeopleModel::answered, this, &PeopleList::showCount);
    connect(m_model, &PeopleModel::failed, this,
            [this](const Error &error) { m_count->setText(error.text); });
    connect(workspace.get(), &Workspace::changed, m_model, &PeopleModel::refresh);
    m_model->setSource(
        [workspace, people](const QString &search, int limit, int offset) {
            return workspace->peopleAmong(people, search, limit, offset);
        },
        workspace->currency(), [workspace] { return workspace->now(); });
    showCount();
    const QRect room = parent ? parent->window()->rect() : QRect(0, 0, 1024, 700);
    resize(std::min(760, room.width() - 80), std::min(620, room.height() - 80));
    m_search->setFocus(Qt::PopupFocusReason);
}

void PeopleList::showCount()
{
    const int all = int(m_people->size());
    if (!m_model->isKnown())
        m_count->setText(tr("%n people", nullptr, all));
    else if (!m_model->search().trimmed().isEmpty())
        m_count->setText(tr("%1 of %n people", nullptr, all).arg(QLocale().toString(m_model->total())));
    else if (m_model->total() < all)
        m_count->setText(tr("%1 of %n people; the others are archived or gone", nullptr, all)
                             .arg(QLocale().toString(m_model->total())));
    else
        m_count->setText(tr("%n people", nullptr, all));
}

void PeopleList::open(int row)
{
    const PersonRow *person = m_model->person(row);
    if (!person)
        return;
    const PersonId chosen = person->id;
    close();
    emit personChosen(chosen);
}

Subject PeopleList::subject() const
{
    const PersonRow *person = m_model->person(m_keeper->chosenRow().row());
    if (!person)
        return Subject::nobody(tr("Choose somebody in the list first."));
    Subject subject;
    subject.people = {person->id};
    subject.who = safeForDisplay(person->name);
    subject.place = besideCurrent(m_table);
    return subject;
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_table && enter) {
        open(m_keeper->chosenRow().row());
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || enter)) {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_keeper->chosenRow().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, PeopleModel::Name));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PeopleList::copy()
{
    m_copy->setEnabled(false);
    QStringList titles;
    for (const int column :
         {PeopleModel::Name, PeopleModel::Stages, PeopleModel::Purchases, PeopleModel::Advocacy})
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    copyFrom(0, {titles.join(u'\t')});
}

/// Reads page after page, so that everybody can be copied while the window stays alive.
void PeopleList::copyFrom(int offset, QStringList lines)
{
    onAnswer(m_workspace->peopleAmong(m_people, m_model->search(), copiedAtOnce, offset), this,
             [this, offset, lines](const Result<PeoplePage> &page) mutable {
                 if (!page) {
                     m_copy->setEnabled(true);
                     m_said->setText(page.error().text);
                     m_said->show();
                     return;
                 }
                 const QString currency = m_workspace->currency();
                 for (const PersonRow &row : page->rows) {
                     lines.append(QStringList{
                         row.name, row.stages,
                         row.others.isEmpty() ? formatMoney({row.purchaseMinor, currency})
                                              : insight::sumText({row.purchaseMinor, currency}, row.others),
                         formatMoney({row.advocacyMinor, currency})}
                                      .join(u'\t'));
                 }
                 if (offset + copiedAtOnce < page->total) {
                     copyFrom(offset + copiedAtOnce, std::move(lines));
                     return;
                 }
                 QApplication::clipboard()->setText(lines.join(u'\n'));
                 m_copy->setEnabled(true);
                 m_said->setText(tr("Copied %n people", nullptr, int(lines.size()) - 1));
                 m_said->show();
             });
}

void showPeopleList(QWidget *owner, const std::shared_ptr<Workspace> &workspace, const QString &title,
                    std::vector<std::int64_t> people, std::function<void(PersonId)> open)
{
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    if (people.empty())
        return;
    if (people.size() == 1) {
        open(PersonId(people.front()));
        return;
    }
    // A newer figure takes the place of an older one.
    if (auto *older = owner->window()->findChild<PeopleList *>())
        older->close();
    const QPointer<QWidget> before = QApplication::focusWidget();
    auto *list = new PeopleList(workspace, title,
                                std::make_shared<const std::vector<std::int64_t>>(std::move(people)), owner);
    list->setObjectName(u"people-list"_s);
    QObject::connect(list, &PeopleList::personChosen, owner, [open](PersonId person) { open(person); });
    QObject::connect(list, &QDialog::finished, owner, [before] {
        if (before && before->isVisible()) {
            before->activateWindow();
            before->setFocus(Qt::PopupFocusReason);
        }
    });
    if (auto *keys = owner->window()->findChild<WindowKeys *>())
        keys->serve(list, [list] { return std::optional(list->subject()); });
    list->show();
}

} // namespace vouch::ui
