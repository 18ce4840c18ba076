// SPDX-License-Identifier: GPL-3.0-or-later
// The Insight page's sections and what is in them.
#include "ui/insight/insight_screen.h"

#include "ui/insight/journey_controls.h"
#include "ui/insight/report_card.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/wheel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// A named box of choices under a chart's title.
QWidget *choice(const QString &name, QComboBox *box)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(name);
    label->setBuddy(box);
    box->setAccessibleName(name);
    leaveWheelToPage(box);
    layout->addWidget(label);
    layout->addWidget(box);
    layout->addStretch(1);
    return row;
}

} // namespace

ReportCard *InsightScreen::addCard(const QString &key, const QString &name, const QString &empty)
{
    auto *card = new ReportCard(name);
    card->setEmptyText(empty);
    m_pages.last()->layout()->addWidget(card);
    m_blocks.append({.key = key, .card = card, .section = int(m_pages.size()) - 1});
    connect(card, &ReportCard::told, this, &Screen::told);
    connect(card, &ReportCard::announced, this, &Screen::announced);
    connect(card, &ReportCard::failed, this, [this](const Error &error) { emit failed(error, {}); });
    connect(card, &ReportCard::peopleRequested, this, &InsightScreen::showPeople);
    connect(card, &ReportCard::cancelRequested, this, [this, key] { cancel(key); });
    connect(card, &ReportCard::againRequested, this, [this, key] { askAgain(key); });
    return card;
}

void InsightScreen::beginSection(QVBoxLayout *column, const QString &name)
{
    m_sections->addTab(name);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    column->addWidget(page);
    m_pages.append(page);
}

void InsightScreen::askAgain(const QString &key)
{
    for (Block &block : m_blocks) {
        if (block.key == key)
            ask(block);
    }
}

/// Stops this one report; the others go on.
void InsightScreen::cancel(const QString &key)
{
    for (Block &block : m_blocks) {
        if (block.key != key || !block.work)
            continue;
        block.work->cancel();
        block.again = false;
        block.card->setStopped(); // at once; what the lane still answers is dropped
    }
}

void InsightScreen::buildCards(QVBoxLayout *column)
{
    beginSection(column, tr("Value"));
    addCard(u"purchase-advocacy"_s, tr("Purchase beside advocacy"),
            tr("No purchases or advocacy in this period. Import a shop's orders, or record a purchase on a "
               "person's page."));
    ReportCard *ledger = addCard(
        u"ledger"_s, tr("Who earned it: the two-lens ledger"),
        tr("No purchases in this period. Import a shop's orders, or record a purchase on a person's page."));
    ledger->addControl(buildShare());
    ledger->addControl(m_hidden);
    addCard(u"quadrant"_s, tr("Who buys and who brings"),
            tr("Nobody bought or brought anybody in this period. Record purchases and referrals."));
    beginSection(column, tr("Journey"));
    m_journeySection = int(m_pages.size()) - 1;
    addFunnelCard();
    addJourneyCards();
    beginSection(column, tr("Channels"));
    addChannelCards();
    beginSection(column, tr("Customers"));
    addCustomerCards();
    beginSection(column, tr("Service"));
    addCard(u"response"_s, tr("How soon people are answered"),
            tr("No message in this period wanted an answer."));
    addCard(
        u"nps"_s, tr("Would they recommend us?"),
        tr("Nobody was asked how they like it in this period. Ask on a person's page, after a purchase."));
    beginSection(column, tr("Selling"));
    addSellingCards();
}

void InsightScreen::addSellingCards()
{
    ReportCard *wins = addCard(u"win-rate"_s, tr("How often we win"),
                               tr("Nobody on this journey was won or lost in this period."));
    m_winsBy = new QComboBox;
    m_winsBy->addItem(tr("Month"), u"month"_s);
    m_winsBy->addItem(tr("Channel"), u"channel"_s);
    m_winsBy->addItem(tr("Owner"), u"owner"_s);
    wins->addControl(choice(tr("By"), m_winsBy));
    connect(m_winsBy, &QComboBox::currentIndexChanged, this, [this] { askAgain(u"win-rate"_s); });
    addCard(u"velocity"_s, tr("How fast decisions become money"),
            tr("Nobody is on this journey in this period. Put people on it on the board."));
    addCard(u"consideration"_s, tr("What people weigh before they decide"),
            tr("No list of considered brands was recorded in this period. Add brands on a person's page."));
}

void InsightScreen::addFunnelCard()
{
    ReportCard *funnel =
        addCard(u"funnel"_s, tr("The journey, stage by stage"),
                tr("Nobody is on this journey in this period. Put people on it on the board."));
    m_mode = new QComboBox;
    m_mode->addItem(tr("Forward: later stood further along"), u"forward"_s);
    m_mode->addItem(tr("Strict: every stage in order"), u"strict"_s);
    m_mode->addItem(tr("Any order"), u"any"_s);
    funnel->addControl(choice(tr("Counted"), m_mode));
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] { askAgain(u"funnel"_s); });
}

void InsightScreen::addJourneyCards()
{
    const QList<std::pair<QString, QString>> cards{{u"flow"_s, tr("The ways people really go")},
                                                   {u"next-stage"_s, tr("Where people go next, and when")},
                                                   {u"survival"_s, tr("How soon people move on")}};
    for (const auto &[key, name] : cards) {
        ReportCard *card = addCard(
            key, name, tr("Nobody is on this journey in this period. Put people on it on the board."));
        auto *controls = new JourneyControls(key);
        card->addControl(controls);
        m_controls.insert(key, controls);
        connect(controls, &JourneyControls::changed, this, [this, asked = key] { askAgain(asked); });
    }
    const QString nobody = tr("Nobody is on this journey in this period. Put people on it on the board.");
    addCard(u"moves"_s, tr("How people move on, skip and turn back"), nobody);
    addCard(u"time-in-stage"_s, tr("How long people stay"), nobody);
    addCard(u"attrition"_s, tr("Where people leave"), nobody);
    addCard(u"exits"_s, tr("Why people leave, and for whom"), nobody);
    ReportCard *heat = addCard(u"heatmap"_s, tr("Which channels reach whom"),
                               tr("No interaction in this period was with somebody on this journey."));
    m_heatOf = new QComboBox;
    m_heatOf->addItem(tr("People"), u"people"_s);
    m_heatOf->addItem(tr("Interactions"), u"totals"_s);
    heat->addControl(choice(tr("Counted"), m_heatOf));
    connect(m_heatOf, &QComboBox::currentIndexChanged, this, [this] { askAgain(u"heatmap"_s); });
    addCard(u"paths"_s, tr("Ways people took"), nobody);
}

void InsightScreen::addChannelCards()
{
    ReportCard *attribution =
        addCard(u"attribution"_s, tr("Which channels lead to purchases, and which to advocacy"),
                tr("No outcome in this period had an interaction before it."));
    auto *model = new QComboBox;
    model->addItem(tr("Linear: all alike"), u"linear"_s);
    model->addItem(tr("First touch"), u"first"_s);
    model->addItem(tr("Last touch"), u"last"_s);
    model->addItem(tr("U: 40 % first, 40 % last"), u"u"_s);
    model->addItem(tr("W: first, middle and last 30 % each"), u"w"_s);
    model->addItem(tr("Time decay: later counts more"), u"decay"_s);
    m_models.insert(u"attribution"_s, model);
    attribution->addControl(choice(tr("Model"), model));
    connect(model, &QComboBox::currentIndexChanged, this, [this] { askAgain(u"attribution"_s); });
    addCard(u"reach"_s, tr("What recommendations reach and bring"),
            tr("Nobody recommended you in this period. Record advocacy on a person's page."));
    addCard(u"rewards"_s, tr("Rewards and what they bring back"),
            tr("No reward was promised in this period. Set up a programme under Advocacy."));
}

void InsightScreen::addCustomerCards()
{
    const QString nothing =
        tr("No purchases in this period. Import a shop's orders, or record a purchase on a person's page.");
    addCard(u"repeat"_s, tr("Who comes back"), nothing);
    ReportCard *cohorts = addCard(u"cohorts"_s, tr("Month by month after the first"), nothing);
    m_cohortsOf = new QComboBox;
    m_cohortsOf->addItem(tr("Purchases"), u"purchase"_s);
    m_cohortsOf->addItem(tr("Advocacy"), u"advocacy"_s);
    cohorts->addControl(choice(tr("Of"), m_cohortsOf));
    connect(m_cohortsOf, &QComboBox::currentIndexChanged, this, [this] { askAgain(u"cohorts"_s); });
    addCard(u"clv"_s, tr("What customers are worth"), nothing);
}

} // namespace vouch::ui
