// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_header.h"

#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/journeys/journey.h"
#include "core/people/cadence.h"
#include "ui/parts/phrases.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"
#include "ui/person/chips.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxChips = 4;

void empty(QHBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void tint(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace

PersonHeader::PersonHeader(QWidget *parent)
    : QWidget(parent)
    , m_monogram(new MonogramWidget)
    , m_name(plainLabel())
    , m_aboutLine(new QWidget)
    , m_organisation(new Chip({}))
    , m_about(plainLabel())
    , m_role(new Chip({}, Chip::Tone::Accent))
    , m_stages(new QHBoxLayout)
    , m_tags(new QHBoxLayout)
    , m_task(new Chip({}))
    , m_cadence(new Chip({}))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(14);
    m_monogram->setFixedSize(52, 52);
    row->addWidget(m_monogram, 0, Qt::AlignVCenter);
    m_name->setProperty("role", u"name"_s);
    m_name->setMinimumWidth(60);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *middle = new QVBoxLayout;
    m_lines = middle;
    middle->setSpacing(4);
    auto *first = new QHBoxLayout;
    m_first = first;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addWidget(m_role);
    auto *about = new QHBoxLayout(m_aboutLine);
    about->setContentsMargins(0, 0, 0, 0);
    about->setSpacing(8);
    about->addWidget(m_organisation);
    about->addWidget(m_about, 1);
    first->addWidget(m_aboutLine, 1);
    first->addStretch(); // for where the line is without it
    auto *second = new WrapLayout(nullptr);
    second->setSpacing(6);
    m_stages->setSpacing(6);
    m_tags->setSpacing(6);
    second->addLayout(m_stages);
    second->addWidget(m_task);
    second->addWidget(m_cadence);
    second->addLayout(m_tags);
    middle->addStretch(1);
    middle->addLayout(first);
    middle->addLayout(second);
    middle->addStretch(1);
    row->addLayout(middle, 1);
    m_purchase = valueBlock(row, tr("Purchases"), m_purchaseNote);
    m_advocacy = valueBlock(row, tr("Advocacy"), m_advocacyNote);
    m_task->setFocusPolicy(Qt::TabFocus);
    setTip(m_task, tr("Add a task (Ctrl+T)"));
    connect(m_task, &Chip::clicked, this, &PersonHeader::taskRequested);
    m_organisation->setObjectName(u"header-organisation"_s);
    m_organisation->setFocusPolicy(Qt::TabFocus);
    m_organisation->hide(); // until somebody has one
    connect(m_organisation, &Chip::clicked, this, &PersonHeader::organisationRequested);
    m_cadence->setObjectName(u"header-cadence"_s);
    m_cadence->setFocusPolicy(Qt::TabFocus);
    connect(m_cadence, &Chip::clicked, this, &PersonHeader::cadenceRequested);
}

QLabel *PersonHeader::valueBlock(QHBoxLayout *row, const QString &title, QLabel *&caption)
{
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    QLabel *head = plainLabel();
    head->setText(title);
    QLabel *value = plainLabel();
    value->setProperty("role", u"value"_s);
    caption = plainLabel();
    caption->setProperty("role", u"small"_s);
    head->setProperty("role", u"small"_s);
    for (QLabel *label : {head, value, caption}) {
        label->setAlignment(Qt::AlignRight);
        block->addWidget(label);
        m_values.append(label);
    }
    row->addLayout(block);
    return value;
}

void PersonHeader::setNarrow(bool narrow)
{
    for (QWidget *value : std::as_const(m_values))
        value->setVisible(!narrow);
    m_monogram->setVisible(!narrow);
    // What they are gets a line of its own, or there would be no room for it.
    m_first->removeWidget(m_aboutLine);
    m_lines->removeWidget(m_aboutLine);
    if (narrow)
        m_lines->insertWidget(2, m_aboutLine); // behind the stretch and the name
    else
        m_first->insertWidget(2, m_aboutLine, 1);
    // The chips may need a second line.
    setSizePolicy(QSizePolicy::Preferred, narrow ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

void PersonHeader::present(const PersonRecord &person, const QString &currency, Millis now)
{
    const Colours &colours = theme::colours();
    m_monogram->setPerson(person.name, person.id);
    m_name->setText(safeForDisplay(person.name));
    setTip(m_name, safeForDisplay(person.name));
    m_organisation->setText(safeForDisplay(person.organisation));
    m_organisation->setVisible(person.organisationId.isValid());
    m_organisation->setAccessibleName(tr("Organisation: %1. Go to its page").arg(m_organisation->text()));
    setTip(m_organisation, tr("Go to %1").arg(m_organisation->text()));
    m_organisation->updateGeometry();
    QStringList about;
    if (!person.title.isEmpty())
        about.append(safeForDisplay(person.title));
    if (!person.owner.isEmpty())
        about.append(tr("looked after by %1").arg(safeForDisplay(person.owner)));
    m_about->setText(about.join(u" · "_s));
    setTip(m_about, m_about->text());
    tint(m_about, colours.textSoft);
    m_role->setText(nameOfKey<Role>(person.role));
    m_role->setVisible(!person.role.isEmpty());
    m_role->updateGeometry();
    fillStages(person, now);
    fillTags(person);
    showTask(person, now);
    showCadence(person, now);
    m_purchase->setText(formatMoney({person.purchaseMinor, currency}));
    const QString beside = insight::besideText(person.others);
    m_purchaseNote->setText(beside.isEmpty() ? tr("%n purchase(s)", nullptr, person.purchases) : beside);
    setTip(m_purchaseNote, insight::leftOutText(person.others));
    tint(m_purchase, colours.purchase);
    m_advocacy->setText(formatMoney({person.advocacyMinor, currency}));
    m_advocacyNote->setText(tr("%n event(s)", nullptr, person.advocacyEvents) + u", "_s +
                            tr("%n brought", nullptr, person.referred));
    tint(m_advocacy, colours.advocacy);
    m_purchase->setAccessibleName(tr("Own purchases, refunds taken off: %1").arg(m_purchase->text()));
    m_purchase->setAccessibleDescription(insight::leftOutText(person.others));
    m_advocacy->setAccessibleName(tr("Purchases of people they brought: %1").arg(m_advocacy->text()));
}

void PersonHeader::fillStages(const PersonRecord &person, Millis now)
{
    // Whoever stands on a chip stands on the one that takes its place.
    std::optional<JourneyId> focused;
    for (auto it = m_stageChips.cbegin(); it != m_stageChips.cend(); ++it) {
        if (it.value()->hasFocus())
            focused = it.key();
    }
    empty(m_stages);
    m_stageChips.clear();
    if (person.places.isEmpty()) {
        auto *chip = new Chip(tr("On no journey"));
        setTip(chip, tr("Put this person on a journey (M)"));
        addStageChip(JourneyId(), chip);
    }
    for (qsizetype i = 0; i < person.places.size() && i < maxChips; ++i) {
        const PlaceRecord &place = person.places[i];
        auto *chip = new Chip(safeForDisplay(place.stageName));
        chip->setDot(place.stageColour);
        chip->setNote(lasting(place.enteredAt, now));
        QString tip = tr("%1: %2 since %3")
                          .arg(safeForDisplay(place.journeyName), safeForDisplay(place.stageName),
                               exactTime(place.enteredAt, place.enteredDay));
        if (place.laps > 0)
            tip += u"\n"_s + tr("Came round %n time(s)", nullptr, place.laps);
        setTip(chip, tip + u'\n' + tr("Click to move to another stage (M)"));
        chip->setAccessibleDescription(tip);
        addStageChip(place.journey, chip);
    }
    if (Chip *again = focused ? m_stageChips.value(*focused) : nullptr)
        again->setFocus();
}

void PersonHeader::addStageChip(JourneyId journey, Chip *chip)
{
    chip->setObjectName(u"header-stage"_s);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(tr("Stage: %1. Move to another one").arg(chip->text()));
    connect(chip, &Chip::clicked, this, [this, journey] { emit moveRequested(journey); });
    m_stageChips.insert(journey, chip);
    m_stages->addWidget(chip);
}

QPoint PersonHeader::stagePlace(JourneyId journey) const
{
    const Chip *chip = m_stageChips.value(journey);
    return chip ? chip->mapToGlobal(QPoint(0, chip->height())) : mapToGlobal(QPoint(76, height()));
}

void PersonHeader::fillTags(const PersonRecord &person)
{
    empty(m_tags);
    for (qsizetype i = 0; i < person.tags.size() && i < maxChips; ++i) {
        auto *chip = new Chip(u"#"_s + safeForDisplay(person.tags[i]));
        setTip(chip, safeForDisplay(person.tags.join(u", "_s)));
        m_tags->addWidget(chip);
    }
    if (person.tags.size() > maxChips)
        m_tags->addWidget(new Chip(u"+%1"_s.arg(person.tags.size() - maxChips)));
}

void PersonHeader::showTask(const PersonRecord &person, Millis now)
{
    m_task->setNote({});
    if (person.nextTask.isEmpty()) {
        m_task->setText(tr("No next task"));
        m_task->setTone(Chip::Tone::Warning);
    } else {
        m_task->setText(safeForDisplay(person.nextTask));
        const bool late = person.nextTaskAt && *person.nextTaskAt < now;
        m_task->setTone(late ? Chip::Tone::Warning : Chip::Tone::Plain);
        if (person.nextTaskAt)
            m_task->setNote(late ? tr("overdue") : relativeDay(*person.nextTaskAt, now));
    }
    m_task->setAccessibleName(tr("Next task: %1").arg(m_task->text()));
    m_task->updateGeometry();
}

void PersonHeader::showCadence(const PersonRecord &person, Millis now)
{
    m_cadence->setNote({});
    m_cadence->setTone(Chip::Tone::Plain);
    if (person.cadenceDays == 0 || !person.touchDueAt) {
        m_cadence->setText(tr("Keep in touch…"));
    } else {
        const bool due = *person.touchDueAt <= now;
        m_cadence->setText(tr("In touch %1", "how often").arg(cadenceWords(person.cadenceDays)));
        m_cadence->setTone(due ? Chip::Tone::Warning : Chip::Tone::Plain);
        m_cadence->setNote(due ? tr("due") : relativeDay(*person.touchDueAt, now));
    }
    const QString last = person.lastContactAt > 0
                             ? tr("Last contact %1").arg(relativeDay(person.lastContactAt, now))
                             : tr("Never in touch so far");
    setTip(m_cadence, tr("How often they are to hear from you (Ctrl+Alt+K)") + u'\n' + last);
    m_cadence->setAccessibleName(m_cadence->text());
    m_cadence->setAccessibleDescription(last);
    m_cadence->updateGeometry();
}

QPoint PersonHeader::cadencePlace() const
{
    return m_cadence->mapToGlobal(QPoint(0, m_cadence->height()));
}

void PersonHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().surface);
    painter.setPen(theme::colours().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace vouch::ui
