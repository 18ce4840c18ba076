// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/person_search.h"

#include "core/base/bidi.h"
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/theme.h"

#include <QAction>
#include <QFuture>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int shown = 8, shownDeals = 4;
/// Of a line with a person, also of their deal: who it is (UserRole) and what they are called.
constexpr int nameRole = Qt::UserRole + 1;
constexpr int dealRole = Qt::UserRole + 2;

/// "Counter  ·  €1,200.00  ·  Open  ·  Ada Klein, Klein Papeterie": what does not fit is whose it is.
QString dealLine(const DealRecord &deal)
{
    QStringList whose{deal.personName, deal.organisation};
    whose.removeAll(QString());
    QStringList parts{isolated(deal.title)};
    if (deal.amount)
        parts.append(formatMoney(*deal.amount));
    parts.append(nameOf(deal.status));
    if (!whose.isEmpty())
        parts.append(isolated(whose.join(u", "_s)));
    return parts.join(u"  ·  "_s);
}
} // namespace

PersonSearch::PersonSearch(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"search"_s);
    setProperty("kind", u"search"_s);
    setPlaceholderText(tr("Search")); // there is little room beside the buttons
    setAccessibleName(tr("Search people and deals"));
    setClearButtonEnabled(true);
    setMaxLength(200);
    addAction(theme::icon(u"search"_s, &Colours::textSoft), QLineEdit::LeadingPosition);
    // A tool-tip window takes no focus, so typing goes on in the field while the list is open.
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFocusProxy(this);
    m_list->setObjectName(u"search-list"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People and deals found"));
    connect(m_list, &QListWidget::itemPressed, this, [this] { choose(m_list->currentRow()); });
    m_wait.setSingleShot(true);
    m_wait.setInterval(60);
    connect(&m_wait, &QTimer::timeout, this, &PersonSearch::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_wait.start(); });
}

void PersonSearch::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    ++m_generation;
    clear();
    hideList();
}

void PersonSearch::ask()
{
    const QString typed = text().trimmed();
    const int generation = ++m_generation;
    if (typed.isEmpty() || !m_workspace) {
        hideList();
        return;
    }
    onAnswer(m_workspace->people(typed, shown), this,
             [this, generation, typed](const Result<PeoplePage> &page) {
                 if (generation != m_generation || !page.ok())
                     return;
                 onAnswer(m_workspace->deals({.search = typed, .most = shownDeals}), this,
                          [this, generation, typed, found = *page](const Result<QList<DealRecord>> &deals) {
                              if (generation == m_generation && deals.ok() && hasFocus())
                                  fill(typed, found, *deals);
                          });
             });
}

void PersonSearch::addPeople(const PeoplePage &page)
{
    for (const PersonRow &row : page.rows) {
        QString line = isolated(row.name);
        const QString more = row.organisation.isEmpty() ? row.contact : row.organisation;
        if (!more.isEmpty())
            line += u"  ·  "_s + isolated(more);
        auto *item = new QListWidgetItem(theme::icon(u"person"_s), line, m_list);
        item->setData(Qt::UserRole, row.id.value);
        item->setData(nameRole, safeForDisplay(row.name));
    }
}

void PersonSearch::addDeals(const QList<DealRecord> &deals)
{
    for (const DealRecord &deal : deals) {
        auto *item = new QListWidgetItem(theme::icon(u"purchase"_s), dealLine(deal), m_list);
        item->setData(dealRole, deal.id.value);
        if (!deal.person.isValid())
            continue;
        item->setData(Qt::UserRole, deal.person.value);
        item->setData(nameRole, safeForDisplay(deal.personName));
    }
}

void PersonSearch::fill(const QString &asked, const PeoplePage &page, const QList<DealRecord> &deals)
{
    m_list->clear();
    addPeople(page);
    addDeals(deals);
    const QString all = page.total == 0 ? tr("Nobody found for “%1”").arg(asked)
                                        : tr("Show all %1 in People").arg(QLocale().toString(page.total));
    if (page.total > 0 || deals.isEmpty()) // where a deal is found, that nobody is would only be in the way
        new QListWidgetItem(theme::icon(page.total == 0 ? u"info"_s : u"people"_s), all, m_list);
    m_list->setCurrentRow(0);
    const int rowHeight = std::max(28, fontMetrics().height() + 12);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setSizeHint({0, rowHeight});
    m_list->resize(std::max(width(), deals.isEmpty() ? 380 : 520), rowHeight * m_list->count() + 12);
    const QPoint corner = mapToGlobal(QPoint(width() - m_list->width(), height() + 4));
    m_list->move(placeOnScreen(corner, m_list->size()));
    m_list->show();
    m_list->raise();
    window()->installEventFilter(this);
}

void PersonSearch::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item)
        return;
    const QVariant id = item->data(Qt::UserRole), deal = item->data(dealRole);
    const QString typed = text().trimmed();
    hideList();
    ++m_generation;
    if (deal.isValid()) {
        clear();
        emit dealChosen(DealId(deal.toLongLong()), PersonId(id.toLongLong()));
    } else if (id.isValid()) {
        clear();
        emit personChosen(PersonId(id.toLongLong()));
    } else {
        emit allRequested(typed);
    }
}

std::optional<Subject> PersonSearch::subject() const
{
    const QListWidgetItem *item = m_list->isVisible() ? m_list->currentItem() : nullptr;
    if (!item || !item->data(Qt::UserRole).isValid())
        return {};
    Subject found;
    found.people = {PersonId(item->data(Qt::UserRole).toLongLong())};
    found.who = item->data(nameRole).toString();
    found.place = besideCurrent(m_list);
    return found;
}

void PersonSearch::hideList()
{
    m_list->hide();
    window()->removeEventFilter(this);
}

void PersonSearch::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_list->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open) {
            const int step = event->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_list->currentRow());
        else if (!text().trimmed().isEmpty())
            emit allRequested(text().trimmed());
        return;
    case Qt::Key_Escape:
        if (open)
            hideList();
        else if (!text().isEmpty())
            clear();
        else
            event->ignore();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void PersonSearch::focusOutEvent(QFocusEvent *event)
{
    hideList();
    QLineEdit::focusOutEvent(event);
}

bool PersonSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowDeactivate)
        hideList();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace vouch::ui
