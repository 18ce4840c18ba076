// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/journey_gallery.h"

#include "core/base/text.h"
#include "ui/journeys/fit_table.h"
#include "ui/journeys/journey_card.h"
#include "ui/journeys/journey_words.h"
#include "ui/parts/choice_card.h"
#include "ui/parts/journey_picture.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int narrowestCard = 300;
constexpr int spacing = 14;

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void closeOnEscape(QFrame *panel)
{
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), panel);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(escape, &QShortcut::activated, panel, &QWidget::hide);
}

} // namespace

JourneyGallery::JourneyGallery(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Journeys"));
    for (const QString &key : templateKeys() + dealTemplateKeys()) {
        const Result<Journey> journey = journeyTemplate(key, templateLanguage());
        if (journey.ok())
            m_templates.append(journey.value());
    }
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(20, 16, 20, 24);
    column->setSpacing(12);
    column->addWidget(buildCopyPanel(page));
    column->addWidget(buildNewPanel(page));
    column->addWidget(paragraph(tr("Your journeys"), u"title"_s, page));
    m_none =
        paragraph(tr("This workspace has no journey. Add one of the templates below, or make your own with "
                     "“New journey”."),
                  u"soft"_s, page);
    column->addWidget(m_none);
    m_ownGrid = new QGridLayout;
    m_ownGrid->setSpacing(spacing);
    column->addLayout(m_ownGrid);
    column->addSpacing(8);
    column->addWidget(buildFit(page));
    column->addSpacing(8);
    column->addWidget(paragraph(tr("Templates"), u"title"_s, page));
    column->addWidget(paragraph(
        tr("Nine ways to see how people come to buy and to tell others. What you add is yours to change."),
        u"soft"_s, page));
    m_templateGrid = new QGridLayout;
    m_templateGrid->setSpacing(spacing);
    column->addLayout(m_templateGrid);
    column->addStretch(1);
    setWidget(page);
}

QWidget *JourneyGallery::buildNewPanel(QWidget *parent)
{
    m_newPanel = new QFrame(parent);
    m_newPanel->setObjectName(u"new-journey"_s);
    m_newPanel->setProperty("surface", u"card"_s);
    m_newPanel->setAccessibleName(tr("New journey"));
    auto *column = new QVBoxLayout(m_newPanel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(paragraph(tr("New journey"), u"title"_s, m_newPanel));
    auto *row = new QHBoxLayout;
    m_newName = new QLineEdit(m_newPanel);
    m_newName->setObjectName(u"new-journey-name"_s);
    m_newName->setAccessibleName(tr("Name of the journey"));
    m_newName->setPlaceholderText(tr("Our way"));
    m_newName->setMaximumWidth(360);
    auto *label = new PlainLabel(tr("Name"), m_newPanel);
    label->setBuddy(m_newName);
    auto *cancel = new QPushButton(tr("Cancel"), m_newPanel);
    cancel->setProperty("kind", u"quiet"_s);
    connect(cancel, &QPushButton::clicked, m_newPanel, &QWidget::hide);
    row->addWidget(label);
    row->addWidget(m_newName, 1);
    row->addStretch(1);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addWidget(paragraph(tr("Choose its shape. It begins with three stages; all can be changed."),
                                u"soft"_s, m_newPanel));
    auto *shapes = new QHBoxLayout;
    shapes->setSpacing(spacing);
    for (const JourneyShape shape : allOf<JourneyShape>()) {
        auto *card = new ChoiceCard(ChoiceCard::Shape::Tall, nameOf(shape), phraseOf(shape), m_newPanel);
        card->setObjectName(u"new-journey-"_s + keyOf(shape));
        card->setPainter([journey = starterJourney(shape, {})](QPainter &painter, const QRectF &room) {
            paintJourney(painter, room, journey);
        });
        connect(card, &QAbstractButton::clicked, this, [this, shape] {
            const QString name = m_newName->text().simplified();
            Journey journey = starterJourney(shape, name.isEmpty() ? m_newName->placeholderText() : name);
            m_newPanel->hide();
            emit addRequested(copyOf(journey, m_journeys));
        });
        shapes->addWidget(card, 1);
    }
    column->addLayout(shapes);
    closeOnEscape(m_newPanel);
    m_newPanel->hide();
    return m_newPanel;
}

QWidget *JourneyGallery::buildCopyPanel(QWidget *parent)
{
    m_copyPanel = new QFrame(parent);
    m_copyPanel->setObjectName(u"copy-journey"_s);
    m_copyPanel->setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(m_copyPanel);
    column->setContentsMargins(20, 14, 20, 14);
    m_copyText = paragraph({}, u"heading"_s, m_copyPanel);
    column->addWidget(m_copyText);
    auto *row = new QHBoxLayout;
    auto *label = new PlainLabel(tr("Name of the copy"), m_copyPanel);
    m_copyName = new QLineEdit(m_copyPanel);
    m_copyName->setObjectName(u"copy-journey-name"_s);
    m_copyName->setMaximumWidth(360);
    label->setBuddy(m_copyName);
    m_copyName->setAccessibleName(tr("Name of the copy"));
    auto *add = new QPushButton(tr("Add as a copy"), m_copyPanel);
    add->setObjectName(u"copy-journey-add"_s);
    add->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_copyPanel);
    cancel->setProperty("kind", u"quiet"_s);
    const auto accept = [this] {
        Journey copy = copyOf(m_toCopy, m_journeys);
        if (const QString name = m_copyName->text().simplified(); !name.isEmpty())
            copy.name = name;
        m_copyPanel->hide();
        emit addRequested(copy);
    };
    connect(add, &QPushButton::clicked, this, accept);
    connect(m_copyName, &QLineEdit::returnPressed, this, accept);
    connect(cancel, &QPushButton::clicked, m_copyPanel, &QWidget::hide);
    row->addWidget(label);
    row->addWidget(m_copyName, 1);
    row->addWidget(add);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    closeOnEscape(m_copyPanel);
    m_copyPanel->hide();
    return m_copyPanel;
}

QWidget *JourneyGallery::buildFit(QWidget *parent)
{
    m_fitPanel = new QFrame(parent);
    m_fitPanel->setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(m_fitPanel);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(paragraph(tr("Which model fits us"), u"title"_s, m_fitPanel), 1);
    m_fitJourney = new QComboBox(m_fitPanel);
    m_fitJourney->setObjectName(u"fit-journey"_s);
    m_fitJourney->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fitJourney->setAccessibleName(tr("Moves on"));
    auto *label = new PlainLabel(tr("Moves on"), m_fitPanel);
    label->setBuddy(m_fitJourney);
    head->addWidget(label);
    head->addWidget(m_fitJourney);
    column->addLayout(head);
    m_finding = paragraph({}, u"soft"_s, m_fitPanel);
    m_finding->setObjectName(u"fit-finding"_s);
    column->addWidget(m_finding);
    m_fit = new FitTable(m_fitPanel);
    m_fit->setObjectName(u"fit-table"_s);
    column->addWidget(m_fit);
    auto *how = new QPushButton(tr("How this is counted"), m_fitPanel);
    how->setProperty("kind", u"quiet"_s);
    how->setCheckable(true);
    how->setIcon(theme::icon(u"info"_s));
    m_definition = paragraph({}, u"small"_s, m_fitPanel);
    m_definition->hide();
    connect(how, &QPushButton::toggled, m_definition, &QWidget::setVisible);
    column->addWidget(how, 0, Qt::AlignLeft);
    column->addWidget(m_definition);
    connect(m_fitJourney, &QComboBox::activated, this, &JourneyGallery::fitRequested);
    return m_fitPanel;
}

void JourneyGallery::present(const QList<Journey> &journeys, const QHash<JourneyId, qint64> &people,
                             bool readOnly)
{
    m_journeys = journeys;
    m_people = people;
    m_readOnly = readOnly;
    keepFocusInView();
    m_none->setVisible(journeys.isEmpty());
    const QString kept = m_fitJourney->currentData().toString();
    m_fitJourney->clear();
    for (const Journey &journey : journeys) {
        if (!journey.stages.isEmpty())
            m_fitJourney->addItem(safeForDisplay(journey.name), journey.key);
    }
    m_fitJourney->setCurrentIndex(std::max(0, m_fitJourney->findData(kept)));
    m_fitPanel->setVisible(m_fitJourney->count() > 0);
    fillOwn();
    fillTemplates();
    arrange();
}

/// What grows above it does not take away what somebody is at. To be called before it grows.
void JourneyGallery::keepFocusInView()
{
    const QWidget *seen = window()->focusWidget();
    if (!seen || seen->visibleRegion().isEmpty())
        return; // scrolled away by hand: that stays
    QMetaObject::invokeMethod(
        this,
        [this] {
            QWidget *has = window()->focusWidget();
            if (has && widget()->isAncestorOf(has))
                ensureWidgetVisible(has, 0, 60);
        },
        Qt::QueuedConnection);
}

void JourneyGallery::fillOwn()
{
    // Cards are made anew only where the list is another; else focus would be lost at every change.
    QList<JourneyId> shown;
    for (const JourneyCard *card : std::as_const(m_own))
        shown.append(card->journey().id);
    QList<JourneyId> wanted;
    for (const Journey &journey : std::as_const(m_journeys))
        wanted.append(journey.id);
    const bool same = shown == wanted;
    const bool hadFocus = std::any_of(m_own.cbegin(), m_own.cend(), [](const JourneyCard *card) {
        return card->isAncestorOf(QApplication::focusWidget());
    });
    if (!same) {
        qDeleteAll(m_own);
        m_own.clear();
    }
    for (int i = 0; i < int(m_journeys.size()); ++i) {
        const Journey &journey = m_journeys.at(i);
        const int stages = int(journey.stages.size());
        const int here = int(m_people.value(journey.id));
        const QString figures =
            stages == 0 ? tr("No stages: worked with lists, tags and reports")
                        : tr("%1 · %2", "people, stages")
                              .arg(tr("%n people", nullptr, here), tr("%n stages", nullptr, stages));
        const QString badge = i == 0 && m_journeys.size() > 1 ? tr("Shown first") : QString();
        if (same) {
            m_own.at(i)->present(journey, figures, badge);
            continue;
        }
        auto *card = new JourneyCard(widget());
        card->setObjectName(u"own-"_s + journey.key);
        card->present(journey, figures, badge);
        auto *edit = card->addButton(u"edit-"_s + journey.key, m_readOnly ? tr("Look at it") : tr("Edit"),
                                     i == 0 ? u"primary"_s : QString());
        connect(edit, &QPushButton::clicked, this, [this, id = journey.id] { emit openRequested(id); });
        if (i > 0) {
            auto *use = card->addButton(u"use-"_s + journey.key, tr("Use this"));
            setTip(use, tr("Show this journey first on the board and in reports"));
            use->setEnabled(!m_readOnly);
            connect(use, &QPushButton::clicked, this, [this, id = journey.id] { emit useRequested(id); });
        }
        auto *copy = card->addButton(u"copy-"_s + journey.key, tr("Make a copy"), u"quiet"_s);
        copy->setEnabled(!m_readOnly);
        connect(copy, &QPushButton::clicked, this,
                [this, card] { emit addRequested(copyOf(card->journey(), m_journeys)); });
        m_own.append(card);
    }
    if (!same && hadFocus)
        focusFirst();
}

JourneyCard *JourneyGallery::templateCard(const Journey &journey)
{
    auto *card = new JourneyCard(widget());
    card->setObjectName(u"template-"_s + journey.key);
    card->present(journey, {}, {});
    auto *add = card->addButton(u"add-"_s + journey.key, {});
    connect(add, &QPushButton::clicked, this,
            [this, card] { emit addRequested(copyOf(card->journey(), m_journeys)); });
    const Result<Journey> longer = journeyTemplate(journey.key, templateLanguage(), TemplateForm::Extended);
    if (!longer || longer->stages.size() <= journey.stages.size())
        return card;
    QStringList more;
    for (const Stage &stage : longer->stages) {
        if (!journey.stageByKey(stage.key))
            more.append(tr("“%1”", "name of a stage").arg(stage.name));
    }
    // Short: larger text has no more room. How many they are then the card says, and its picture.
    auto *choice = card->addChoice(u"extend-"_s + journey.key,
                                   tr("With %1", "names of stages").arg(QLocale().createSeparatedList(more)));
    choice->setAccessibleDescription(journey.name);
    connect(choice, &QCheckBox::toggled, this, [this, card, journey, longer = *longer](bool extended) {
        card->present(extended ? longer : journey, {}, {});
        fillTemplates();
    });
    return card;
}

void JourneyGallery::fillTemplates()
{
    const auto has = [this](const QString &key) {
        return std::any_of(m_journeys.cbegin(), m_journeys.cend(),
                           [&](const Journey &journey) { return journey.key == key; });
    };
    if (m_offered.isEmpty()) {
        for (const Journey &journey : std::as_const(m_templates))
            m_offered.append(templateCard(journey));
    }
    for (JourneyCard *card : std::as_const(m_offered)) {
        const Journey &journey = card->journey();
        const int stages = int(journey.stages.size());
        const bool here = has(journey.key);
        card->present(Journey(journey), stages == 0 ? tr("No stages") : tr("%n stages", nullptr, stages),
                      here ? tr("In this workspace") : QString());
        auto *add = card->findChild<QPushButton *>(u"add-"_s + journey.key);
        add->setText(here ? tr("Make a copy") : tr("Add to this workspace"));
        add->setAccessibleName(tr("%1: %2").arg(add->text(), journey.name));
        add->setEnabled(!m_readOnly);
    }
}

void JourneyGallery::arrange()
{
    const int room = viewport()->width() - 40;
    const int columns = qBound(1, (room + spacing) / (narrowestCard + spacing), 4);
    m_columns = columns;
    fillGrid(m_ownGrid, m_own, columns);
    fillGrid(m_templateGrid, m_offered, columns);
}

void JourneyGallery::fillGrid(QGridLayout *grid, const QList<JourneyCard *> &cards, int columns)
{
    for (JourneyCard *card : cards)
        grid->removeWidget(card);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < int(cards.size()); ++i)
        grid->addWidget(cards.at(i), i / columns, i % columns);
}

void JourneyGallery::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int room = viewport()->width() - 40;
    if (qBound(1, (room + spacing) / (narrowestCard + spacing), 4) != m_columns)
        arrange();
}

QString JourneyGallery::fitJourney() const
{
    return m_fitJourney->currentData().toString();
}

void JourneyGallery::setFit(const Result<insight::ReportValue> &report)
{
    m_fit->setVisible(report.ok());
    m_finding->setText(safeForDisplay(report.ok() ? report.value().finding : report.error().text));
    if (!report.ok())
        return;
    m_definition->setText(report.value().definition);
    keepFocusInView();
    m_fit->present(report.value());
}

void JourneyGallery::showNewPanel()
{
    m_copyPanel->hide();
    m_newName->clear();
    m_newPanel->show();
    ensureVisible(0, 0);
    m_newName->setFocus();
}

void JourneyGallery::offerCopy(const Journey &journey)
{
    m_newPanel->hide();
    m_toCopy = journey;
    m_copyText->setText(
        tr("This workspace has a journey with the key “%1” already. The file's journey can be added "
           "as a copy under a key of its own.")
            .arg(journey.key));
    m_copyName->setText(copyOf(journey, m_journeys).name);
    m_copyPanel->setAccessibleName(m_copyText->text());
    m_copyPanel->show();
    ensureVisible(0, 0);
    m_copyName->setFocus();
    m_copyName->selectAll();
}

bool JourneyGallery::focusFirst()
{
    const QList<JourneyCard *> &cards = m_own.isEmpty() ? m_offered : m_own;
    auto *button = cards.isEmpty() ? nullptr : cards.first()->findChild<QPushButton *>();
    if (button)
        button->setFocus();
    return button != nullptr;
}

} // namespace vouch::ui
