// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_tools.h"

#include "core/base/text.h"
#include "core/people/networks.h"
#include "ui/parts/name_popup.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxWords = 30; // in a menu; the text filter finds the rest

/// "&" in a name is no shortcut.
QString menuText(const QString &text)
{
    return QString(safeForDisplay(text)).replace(u'&', u"&&"_s);
}

QAction *addCheck(QMenu *menu, const QString &text, bool checked, const std::function<void()> &use)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, menu, use);
    return action;
}

} // namespace

BoardTools::BoardTools(const BoardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_lens(new QComboBox(this))
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_lens->setAccessibleName(tr("Seen as"));
    setTip(m_lens, tr("Shows the same people on the stages of another journey. It writes nothing."));
    m_lens->setMinimumHeight(30);
    widthWithText(m_lens, Width::Most, 200);
    m_lens->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *seen = new PlainLabel(tr("Seen as"), this);
    seen->setProperty("role", u"soft"_s);
    seen->setBuddy(m_lens);
    connect(m_lens, &QComboBox::activated, this, [this](int index) {
        change([key = m_lens->itemData(index).toString()](BoardLook &look) { look.lens = key; });
    });
    row->addWidget(seen);
    row->addWidget(m_lens);
    m_filter = addButton(tr("Filter"), tr("Show only some people"), &BoardTools::fillFilterMenu);
    m_sort = addButton(tr("Sort"), tr("The order of the cards in every column"), &BoardTools::fillSortMenu);
    m_views = addButton(tr("View"), tr("Saved views, names of the stages, fields of the cards, lanes"),
                        &BoardTools::fillViewMenu);
    takeIcons();
    setLenses({});
}

QToolButton *BoardTools::addButton(const QString &text, const QString &tip, void (BoardTools::*fill)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    setTip(button, tip);
    button->setProperty("kind", u"bordered"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMinimumHeight(30);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        // Inner menus are not actions: clear() leaves them.
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        menu->clear();
        (this->*fill)();
    });
    button->setMenu(menu);
    layout()->addWidget(button);
    return button;
}

void BoardTools::takeIcons()
{
    m_filter->setIcon(theme::icon(u"filter"_s));
    m_sort->setIcon(theme::icon(u"sort"_s));
    m_views->setIcon(theme::icon(u"eye"_s));
}

void BoardTools::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_views)
        takeIcons();
}

void BoardTools::change(const std::function<void(BoardLook &)> &edit)
{
    BoardLook look = m_look;
    edit(look);
    emit lookChanged(look);
}

void BoardTools::setLenses(const QList<BoardLens> &lenses)
{
    const QSignalBlocker quiet(m_lens);
    m_lens->clear();
    m_lens->addItem(tr("Own stages"), QString());
    bool template_ = false;
    for (const BoardLens &lens : lenses) {
        if (lens.isTemplate != template_ || m_lens->count() == 1)
            m_lens->insertSeparator(m_lens->count());
        template_ = lens.isTemplate;
        m_lens->addItem(lens.name, lens.key);
    }
    m_lens->setCurrentIndex(std::max(0, m_lens->findData(m_look.lens)));
    int widest = 0;
    for (int i = 0; i < m_lens->count(); ++i)
        widest = std::max(widest, m_lens->fontMetrics().horizontalAdvance(m_lens->itemText(i)));
    m_lens->view()->setMinimumWidth(widest + 40);
}

void BoardTools::setLook(const BoardLook &look)
{
    m_look = look;
    const QSignalBlocker quiet(m_lens);
    m_lens->setCurrentIndex(std::max(0, m_lens->findData(look.lens)));
    m_sort->setText(look.sort == BoardSort::ByHand ? tr("Sort") : boardName(look.sort));
    m_sort->setAccessibleName(tr("Sort: %1").arg(boardName(look.sort)));
    setViews(m_saved, m_current);
}

void BoardTools::setViews(const QList<BoardViewRecord> &views, qint64 current)
{
    m_saved = views;
    m_current = current;
    QString name;
    for (const BoardViewRecord &view : views) {
        if (view.id == current)
            name = view.name;
    }
    m_views->setText(name.isEmpty() ? tr("View")
                                    : menuText(m_views->fontMetrics().elidedText(name, Qt::ElideRight, 110)));
    m_views->setAccessibleName(name.isEmpty() ? tr("View") : tr("View: %1").arg(name));
}

// --- menus ---

void BoardTools::addWords(QMenu *menu, const QString &title, const QStringList &words,
                          QStringList BoardFilter::*list)
{
    if (words.isEmpty())
        return;
    auto *inner = new QMenu(title, menu);
    menu->addMenu(inner);
    const bool owners = list == &BoardFilter::owners, networks = list == &BoardFilter::networks;
    for (const QString &word : words.mid(0, maxWords)) {
        const QString shown = word.isEmpty() ? (owners ? tr("No owner") : tr("None"))
                              : networks     ? nameOf(network(word).channel)
                                             : word;
        addCheck(inner, menuText(shown), (m_look.filter.*list).contains(word), [this, word, list] {
            change([&](BoardLook &look) {
                if ((look.filter.*list).removeAll(word) == 0)
                    (look.filter.*list).append(word);
            });
        });
    }
}

void BoardTools::fillFilterMenu()
{
    QMenu *menu = m_filter->menu();
    const BoardModel::Facets facets = m_model->facets();
    const auto flag = [this, menu](const QString &name, bool BoardFilter::*member) {
        addCheck(menu, name, m_look.filter.*member, [this, member] {
            change([member](BoardLook &look) { look.filter.*member = !(look.filter.*member); });
        });
    };
    flag(tr("Waiting too long"), &BoardFilter::waiting);
    flag(tr("On hold"), &BoardFilter::onHold);
    flag(tr("No next task"), &BoardFilter::noTask);
    menu->addSeparator();
    for (const BoardValue value : boardValues()) {
        const bool chosen = m_look.filter.value == value;
        addCheck(menu, boardName(value), chosen, [this, value, chosen] {
            change([&](BoardLook &look) { look.filter.value = chosen ? BoardValue::Any : value; });
        });
    }
    menu->addSeparator();
    addWords(menu, tr("Owner"), facets.owners, &BoardFilter::owners);
    addWords(menu, tr("Tag"), facets.tags, &BoardFilter::tags);
    addWords(menu, tr("Network"), facets.networks, &BoardFilter::networks);
    if (m_look.filter.hasChips()) {
        menu->addSeparator();
        QAction *clear = menu->addAction(tr("Clear all filters"));
        connect(clear, &QAction::triggered, this,
                [this] { change([](BoardLook &look) { look.filter = {}; }); });
    }
}

void BoardTools::fillSortMenu()
{
    auto *group = new QActionGroup(m_sort->menu());
    for (const BoardSort sort : boardSorts(m_model->journey().isOfDeals())) {
        group->addAction(addCheck(m_sort->menu(), boardName(sort), m_look.sort == sort,
                                  [this, sort] { change([sort](BoardLook &look) { look.sort = sort; }); }));
    }
}

void BoardTools::fillViewMenu()
{
    QMenu *menu = m_views->menu();
    addSavedViews(menu);
    menu->addSeparator();
    addCheck(menu, tr("Group by owner"), m_look.lanes,
             [this] { change([](BoardLook &look) { look.lanes = !look.lanes; }); });
    addOtherNames(menu);
    addCheck(menu, tr("Compact cards"), m_look.compact,
             [this] { change([](BoardLook &look) { look.compact = !look.compact; }); });
    auto *fields = new QMenu(tr("Fields"), menu);
    menu->addMenu(fields);
    for (const BoardField field : boardFields()) {
        const bool shown = m_look.fields.testFlag(field);
        addCheck(fields, boardName(field), shown, [this, field, shown] {
            change([&](BoardLook &look) { look.fields.setFlag(field, !shown); });
        });
    }
    auto *amounts = new QMenu(tr("Amount in the headers"), menu);
    menu->addMenu(amounts);
    auto *group = new QActionGroup(amounts);
    for (const BoardAggregate aggregate : boardAggregates()) {
        group->addAction(
            addCheck(amounts, boardName(aggregate), m_look.aggregate == aggregate, [this, aggregate] {
                change([aggregate](BoardLook &look) { look.aggregate = aggregate; });
            }));
    }
}

/// Offered where stages have other names, and with two of them, so that one sees what is meant.
void BoardTools::addOtherNames(QMenu *menu)
{
    constexpr int shown = 2;
    const QList<Stage> &stages = (m_model->lens() ? *m_model->lens() : m_model->journey()).stages;
    QStringList names;
    for (const Stage &stage : stages) {
        if (!stage.alias.isEmpty() && stage.alias != stage.name && names.size() < shown)
            names.append(menuText(stage.alias));
    }
    if (names.isEmpty() && !m_look.otherNames)
        return;
    const QString text =
        names.isEmpty() ? tr("Other names of the stages")
                        : tr("Other names of the stages (%1 …)").arg(names.join(tr(", ", "between names")));
    addCheck(menu, text, m_look.otherNames,
             [this] { change([](BoardLook &look) { look.otherNames = !look.otherNames; }); });
}

void BoardTools::addSavedViews(QMenu *menu)
{
    const BoardViewRecord *current = nullptr;
    for (const BoardViewRecord &view : std::as_const(m_saved)) {
        if (view.id == m_current)
            current = &view;
        addCheck(menu, menuText(view.name), view.id == m_current, [this, view] { emit viewChosen(view); });
    }
    addCheck(menu, tr("Whole board"), m_current == 0 && m_look == plainLook(m_model->journey().isOfDeals()),
             [this] {
                 emit viewChosen({0, m_model->journey().id, {}, {}});
             });
    menu->addSeparator();
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this, [this] {
        askName(tr("Save this view as"), {}, [this](const QString &name) { emit viewSaved(name); });
    });
    if (!current)
        return;
    const BoardViewRecord view = *current;
    QAction *overwrite = menu->addAction(tr("Overwrite “%1”").arg(menuText(view.name)));
    overwrite->setEnabled(view.definition != m_look.toJson());
    connect(overwrite, &QAction::triggered, this, [this, view] { emit viewOverwritten(view); });
    connect(menu->addAction(tr("Rename “%1”…").arg(menuText(view.name))), &QAction::triggered, this,
            [this, view] {
                askName(tr("Rename this view"), view.name,
                        [this, view](const QString &name) { emit viewRenamed(view, name); });
            });
    connect(menu->addAction(tr("Delete “%1”").arg(menuText(view.name))), &QAction::triggered, this,
            [this, view] { emit viewDeleted(view); });
}

void BoardTools::askName(const QString &heading, const QString &name,
                         const std::function<void(const QString &)> &use)
{
    auto *popup = new NamePopup(heading, name, name.isEmpty() ? tr("Save") : tr("Rename"), this);
    connect(popup, &NamePopup::chosen, this, use);
    popup->ask(m_views->mapToGlobal(m_views->rect().bottomLeft()));
}

} // namespace vouch::ui
