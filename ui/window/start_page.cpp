// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start_page.h"
#include "core/journeys/journey.h"
#include "ui/parts/choice_card.h"
#include "ui/parts/journey_picture.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/window/workspace_files.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// A page that scrolls where the window is too small, its content centred and at most `width` wide.
std::pair<QScrollArea *, QVBoxLayout *> centredPage(int width, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(32, 24, 32, 24);
    auto *column = new QWidget(page);
    column->setMaximumWidth(width);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    area->setWidget(page);
    return {area, layout};
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QStackedWidget(this))
{
    setObjectName(u"start-page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    m_steps->addWidget(makeWays());
    m_steps->addWidget(makeJourneys());
    reset();
}

QWidget *StartPage::makeWays()
{
    auto [area, layout] = centredPage(600, m_steps);
    QWidget *page = layout->parentWidget();
    layout->addStretch(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *mark = new PlainLabel(page);
    mark->setPixmap(theme::icon(u"vouch"_s).pixmap(56, 56));
    head->addWidget(mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(paragraph(tr("Welcome to Vouch"), u"display"_s, page));
    words->addWidget(paragraph(tr("See what your customers buy, and what they bring by telling others."),
                               u"soft"_s, page));
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(16);

    const auto add = [this, page, layout = layout](const QString &name, const QString &iconName,
                                                   const QString &title, const QString &sentence, auto run) {
        auto *card = new ChoiceCard(ChoiceCard::Shape::Wide, title, sentence, page);
        card->setObjectName(name);
        card->setIconName(iconName);
        connect(card, &QAbstractButton::clicked, this, run);
        layout->addWidget(card);
        return card;
    };
    add(u"start-import"_s, u"import"_s, tr("Import my people"),
        tr("From LinkedIn, Google, Outlook, a shop, an address book or any table. You see what will happen "
           "first."),
        [this] { emit importDialogRequested(); })
        ->setRecommended(true);
    add(u"start-sample"_s, u"sample"_s, tr("Explore with sample data"),
        tr("About 400 invented people with two years of history, kept apart from your own."),
        [this] { emit sampleRequested(); });
    add(u"start-empty"_s, u"add"_s, tr("Start empty"),
        tr("Choose a journey and add people as you meet them."), [this] { chooseJourneyFor({}); });
    add(u"start-open"_s, u"folder"_s, tr("Open a workspace"), tr("A .vouch file from this computer."),
        [this] { emit openDialogRequested(); });

    m_recent = new QWidget(page);
    m_recentList = new QVBoxLayout(m_recent);
    m_recentList->setContentsMargins(0, 12, 0, 0);
    m_recentList->setSpacing(2);
    layout->addWidget(m_recent);
    m_busy = paragraph({}, u"soft"_s, page);
    m_busy->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_busy);
    QLabel *promise = paragraph(tr("Everything stays on this computer."), u"small"_s, page);
    promise->setAlignment(Qt::AlignCenter);
    layout->addWidget(promise);
    layout->addStretch(3);
    return area;
}

QWidget *StartPage::makeJourneys()
{
    auto *step = new QWidget(m_steps);
    auto *outer = new QVBoxLayout(step);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto [area, layout] = centredPage(1000, step);
    QWidget *page = layout->parentWidget();
    layout->addWidget(paragraph(tr("How do people come to you?"), u"display"_s, page));
    layout->addWidget(
        paragraph(tr("Choose the journey that looks most like yours. You can add others at any time."),
                  u"soft"_s, page));
    layout->addSpacing(8);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    m_journeys = new QButtonGroup(this);
    int index = 0;
    for (const QString &key : templateKeys()) {
        const Result<Journey> journey = journeyTemplate(key, files::templateLanguage());
        if (!journey.ok())
            continue;
        auto *card =
            new ChoiceCard(ChoiceCard::Shape::Tall, journey.value().name, journey.value().summary, page);
        card->setObjectName(u"journey-"_s + key);
        card->setProperty("journey", key);
        card->setCheckable(true);
        card->setPainter([shape = journey.value()](QPainter &painter, const QRectF &room) {
            paintJourney(painter, room, shape);
        });
        m_journeys->addButton(card);
        grid->addWidget(card, index / 3, index % 3);
        ++index;
    }
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    layout->addLayout(grid);
    layout->addStretch();
    outer->addWidget(area, 1);

    auto *foot = new QFrame(step);
    foot->setProperty("surface", u"foot"_s);
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(32, 12, 32, 12);
    auto *back = new QPushButton(tr("Back"), foot);
    connect(back, &QPushButton::clicked, this, &StartPage::reset);
    auto *skip = new QPushButton(tr("Skip"), foot);
    skip->setProperty("kind", u"quiet"_s);
    setTip(skip, tr("Start with the social customer journey"));
    connect(skip, &QPushButton::clicked, this, [this] { finish(templateKeys().first()); });
    auto *go = new QPushButton(tr("Continue"), foot);
    go->setObjectName(u"start-continue"_s);
    go->setProperty("kind", u"primary"_s);
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, [this] {
        const QAbstractButton *chosen = m_journeys->checkedButton();
        finish(chosen ? chosen->property("journey").toString() : templateKeys().first());
    });
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(skip);
    buttons->addWidget(go);
    outer->addWidget(foot);
    return step;
}

void StartPage::reset()
{
    m_files.clear();
    setBusy({});
    fillRecent();
    m_steps->setCurrentIndex(0);
    if (auto *first = findChild<ChoiceCard *>(u"start-import"_s); first && isVisible())
        first->setFocus();
}

void StartPage::chooseJourneyFor(const QStringList &filesToImport)
{
    m_files = filesToImport;
    const QList<QAbstractButton *> all = m_journeys->buttons();
    if (!all.isEmpty()) {
        all.first()->setChecked(true);
        m_steps->setCurrentIndex(1);
        all.first()->setFocus();
    }
}

void StartPage::setBusy(const QString &what)
{
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
    setEnabled(what.isEmpty());
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_steps->currentIndex() == 1)
        reset();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = files::recent().mid(0, 3);
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentList->addWidget(paragraph(tr("Recent"), u"heading"_s, m_recent));
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString place = files::isSample(path) ? tr("Sample data") : info.absolutePath();
        auto *button = new QPushButton(m_recent);
        button->setProperty("kind", u"quiet"_s);
        button->setStyleSheet(u"text-align: left;"_s);
        button->setIcon(theme::icon(u"file"_s));
        const QString text = info.completeBaseName() + u"   —   "_s + place;
        button->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 540).replace(u'&', u"&&"_s));
        button->setAccessibleName(tr("Open %1").arg(QDir::toNativeSeparators(path)));
        connect(button, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recentList->addWidget(button);
    }
}

void StartPage::finish(const QString &templateKey)
{
    emit createRequested(templateKey, m_files);
}

} // namespace vouch::ui
