// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pack_options.h"

#include "core/base/background.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_choices.h"
#include "core/journeys/journey.h"
#include "core/store/records/people.h"
#include "core/workspace/segments.h"
#include "core/workspace/workspace.h"
#include "ui/paper/report_files.h"
#include "ui/parts/date_box.h"
#include "ui/parts/date_period.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int peopleFound = 12;

Millis startOf(QDate day)
{
    return shown::calendar().startOf(day);
}

QDate dayOf(Millis at)
{
    return shown::day(at);
}

QString defaultPattern()
{
    return u"{pack} {from}–{to}"_s;
}

/// No folders, no hidden files, nothing that a shell or another system would trip over.
QString safeFileName(const QString &text)
{
    QString name;
    for (const QChar c : cleanLine(text))
        name += u"/\\:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    name = name.simplified().left(120).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    return name.isEmpty() ? u"report"_s : name;
}

} // namespace

PackForm::PackForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_period(new QComboBox)
    , m_journey(new QComboBox)
    , m_owner(new QComboBox)
    , m_segment(new QComboBox)
    , m_currency(new QComboBox)
    , m_periodField(new QWidget)
    , m_days(new QWidget)
    , m_from(new DateBox(tr("From"), DateBox::Holds::Days))
    , m_to(new DateBox(tr("To"), DateBox::Holds::Days))
    , m_person(new QLineEdit)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
    , m_logoButton(new QPushButton)
    , m_noLogo(new QPushButton)
    , m_pattern(new QLineEdit)
    , m_example(new PlainLabel)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QComboBox *box : {m_period, m_journey, m_owner, m_segment, m_currency}) {
        box->setMinimumContentsLength(8);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    const QList<std::pair<QString, QString>> periods{{u"usual"_s, tr("Usual for this report")},
                                                     {u"month"_s, tr("This month")},
                                                     {u"last"_s, tr("Last month")},
                                                     {u"12"_s, tr("Last 12 months")},
                                                     {u"year"_s, tr("This year")},
                                                     {u"all"_s, tr("All time")},
                                                     {u"custom"_s, tr("From … to …")}};
    for (const auto &[key, name] : periods)
        m_period->addItem(name, key);
    // In one row, because a row of its own that comes and goes is left out of the form's height.
    auto *period = new QVBoxLayout(m_periodField);
    period->setContentsMargins(0, 0, 0, 0);
    period->setSpacing(4);
    m_period->setMinimumHeight(28);
    m_period->setAccessibleName(tr("Period"));
    period->addWidget(m_period);
    period->addWidget(m_days);
    m_periodField->setFocusProxy(m_period);
    addRow(tr("Period"), m_periodField);
    auto *days =
        new QVBoxLayout(m_days); // one above the other: beside each other they are wider than the side is
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(4);
    for (DateBox *edit : {m_from, m_to}) {
        days->addWidget(edit);
        connect(edit, &DateBox::settled, this, [this, edit] {
            if (edit->value()) // else it says so itself, and the pages stay those of the day before
                emit changed();
        });
    }
    joinAsPeriod(m_from, m_to);
    m_days->hide();
    addRow(tr("Journey"), m_journey);
    m_owner->addItem(tr("Everybody"), QString());
    addRow(tr("Owner"), m_owner);
    m_segment->addItem(tr("All people"), QString());
    addRow(tr("Segment"), m_segment);
    setTip(m_currency, tr("Amounts in other currencies are counted apart and never added"));
    addRow(tr("Currency"), m_currency);
    m_person->setPlaceholderText(tr("Name of the person"));
    m_person->setClearButtonEnabled(true);
    addRow(tr("Person"), m_person);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(peopleFound);
    m_completer->setWidget(m_person);
    connect(m_person, &QLineEdit::textEdited, this, &PackForm::searchPeople);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                setPerson(PersonId(index.data(Qt::UserRole).toLongLong()), index.data().toString());
            });
    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_logoButton->setMinimumHeight(28);
    row->addWidget(m_logoButton, 1);
    row->addWidget(m_noLogo);
    m_noLogo->setIcon(theme::icon(u"close"_s));
    m_noLogo->setProperty("kind", u"quiet"_s);
    m_noLogo->setFixedWidth(32);
    setTip(m_noLogo, tr("No logo"));
    m_noLogo->setAccessibleName(tr("Remove the logo"));
    addRow(tr("Logo"), logo);
    m_logoButton->setAccessibleName(tr("Choose a logo"));
    connect(m_logoButton, &QPushButton::clicked, this, &PackForm::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_logo = QImage();
        QSettings().remove(u"reportLogo"_s);
        showLogo({});
        emit styleChanged();
    });
    showLogo({});
    m_pattern->setText(QSettings().value(u"reportFileName"_s, defaultPattern()).toString());
    setTip(m_pattern, tr("Parts in braces are filled in: {pack}, {from}, {to}, {date}, {workspace}"));
    addRow(tr("File name"), m_pattern);
    m_example->setProperty("role", u"small"_s);
    m_example->setWordWrap(true);
    m_example->setText(tr("{pack}, {from}, {to}, {date} and {workspace} are filled in."));
    m_form->addRow(m_example);
    connect(m_pattern, &QLineEdit::editingFinished, this, [this] {
        if (m_pattern->text().trimmed().isEmpty())
            m_pattern->setText(defaultPattern());
        QSettings().setValue(u"reportFileName"_s, m_pattern->text());
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &PackForm::periodChosen);
    connect(m_journey, &QComboBox::currentIndexChanged, this, &PackForm::changed);
    for (QComboBox *box : {m_owner, m_segment, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, &PackForm::changed);
}

/// Says its whole height: the side of the screen, asked for lines that wrap, gives a few pixels less.
bool PackForm::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(m_form->totalHeightForWidth(width()));
    return done;
}

void PackForm::addRow(const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name);
    label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    if (!field->layout()) // else what it holds knows its height
        field->setMinimumHeight(28);
    m_form->addRow(label, field);
}

void PackForm::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    const QDate today = dayOf(workspace->now());
    for (DateBox *edit : {m_from, m_to})
        edit->setNow([this] { return m_workspace->now(); });
    m_from->setValue(When::day(today.addMonths(-1)));
    m_to->setValue(When::day(today));
    fillJourneys();
    fillChoices();
    fillSegments();
    if (const QString logo = QSettings().value(u"reportLogo"_s).toString(); !logo.isEmpty())
        loadLogo(logo, false);
}

void PackForm::fillJourneys()
{
    onAnswer(m_workspace->journeys(), this, [this](Result<QList<Journey>> journeys) {
        if (!journeys)
            return;
        const QSignalBlocker quiet(m_journey);
        m_journey->clear();
        // Named, a journey also leaves out what people bought who never were on
        // it.
        m_journey->addItem(tr("Main journey, everybody"), QString());
        for (const Journey &journey : *journeys) {
            if (!journey.stages.isEmpty())
                m_journey->addItem(safeForDisplay(journey.name), journey.key);
        }
        emit changed();
    });
}

void PackForm::fillChoices()
{
    onAnswer(m_workspace->reportChoices(), this, [this](const Result<insight::ReportChoices> &choices) {
        if (!choices)
            return;
        const QSignalBlocker quiet(m_owner);
        for (const QString &owner : choices->owners) {
            if (m_owner->findData(owner) < 0)
                m_owner->addItem(safeForDisplay(owner), owner);
        }
        const QSignalBlocker still(m_currency);
        m_currency->clear();
        for (const QString &currency : choices->currencies)
            m_currency->addItem(currency, m_currency->count() == 0 ? QString() : currency);
        m_form->setRowVisible(m_currency,
                              m_pack.layout == insight::Pack::Layout::Reports && m_currency->count() > 1);
    });
}

void PackForm::fillSegments()
{
    onAnswer(m_workspace->segments(), this, [this](const Result<QList<SegmentRecord>> &segments) {
        if (!segments)
            return;
        const QSignalBlocker quiet(m_segment);
        for (const SegmentRecord &segment : *segments) {
            if (m_segment->findData(segment.name) < 0)
                m_segment->addItem(safeForDisplay(segment.name), segment.name);
        }
    });
}

void PackForm::setPack(const insight::Pack &pack)
{
    m_pack = pack;
    const bool person = pack.layout == insight::Pack::Layout::Person;
    const auto show = [this](QWidget *field, bool shown) { m_form->setRowVisible(field, shown); };
    show(m_periodField, pack.hasPeriod);
    show(m_journey, !person && pack.layout != insight::Pack::Layout::Day);
    show(m_owner, !person);
    const bool reports = pack.layout == insight::Pack::Layout::Reports;
    show(m_segment, reports);
    show(m_currency, reports && m_currency->count() > 1);
    show(m_person, person);
}

insight::PackOptions PackForm::options() const
{
    insight::PackOptions options;
    options.now = m_workspace->now();
    options.calendar = m_workspace->calendar();
    options.journey = m_journey->currentData().toString();
    options.owner = m_owner->currentData().toString();
    options.segment = m_segment->currentData().toString();
    options.currency = m_currency->currentData().toString();
    options.person = m_chosen.value;
    const QDate today = dayOf(options.now), month(today.year(), today.month(), 1);
    const QString period = m_period->currentData().toString();
    if (period == u"month"_s)
        options.from = startOf(month);
    else if (period == u"last"_s)
        options.from = startOf(month.addMonths(-1)), options.to = startOf(month);
    else if (period == u"12"_s)
        options.from = startOf(month.addMonths(-11));
    else if (period == u"year"_s)
        options.from = startOf(QDate(today.year(), 1, 1));
    if (period == u"custom"_s) {
        const QDate from = m_from->lastValue()->date(), to = m_to->lastValue()->date();
        options.from = startOf(from);
        options.to = startOf(to.addDays(1));
    } else if (period != u"usual"_s && !options.to) {
        options.to = startOf(today.addDays(1));
    }
    return options;
}

QString PackForm::fileName(const QString &title, const QList<insight::ReportValue> &reports) const
{
    const QDate today = dayOf(m_workspace->now());
    QString pattern = m_pattern->text();
    const insight::ReportSpec spec = reports.isEmpty() ? insight::ReportSpec() : reports.first().spec;
    const bool period = m_pack.hasPeriod && (spec.from || spec.to);
    if (!period) // nothing to stand on either side of the dash
        pattern.replace(u"{from}–{to}"_s, u"{date}"_s).replace(u"{from}-{to}"_s, u"{date}"_s);
    const QDate from = spec.from ? dayOf(*spec.from) : today;
    const QDate to = spec.to ? dayOf(*spec.to - 1) : today;
    pattern.replace(u"{from}"_s, from.toString(Qt::ISODate));
    pattern.replace(u"{to}"_s, to.toString(Qt::ISODate));
    pattern.replace(u"{date}"_s, today.toString(Qt::ISODate));
    pattern.replace(u"{workspace}"_s, QFileInfo(m_workspace->path()).completeBaseName());
    pattern.replace(u"{pack}"_s, title);
    return safeFileName(pattern);
}

void PackForm::periodChosen()
{
    m_days->setVisible(m_period->currentData() == u"custom"_s);
    emit changed();
}

void PackForm::setPeriod(Millis from, Millis to)
{
    const QSignalBlocker quiet(m_period);
    m_from->setValue(When::day(dayOf(from)));
    m_to->setValue(When::day(dayOf(to - 1)));
    m_period->setCurrentIndex(m_period->findData(u"custom"_s));
    periodChosen();
}

void PackForm::setOwner(const QString &owner)
{
    const QSignalBlocker quiet(m_owner);
    if (m_owner->findData(owner) < 0)
        m_owner->addItem(safeForDisplay(owner), owner);
    m_owner->setCurrentIndex(m_owner->findData(owner));
}

void PackForm::setPerson(PersonId person, const QString &name)
{
    m_chosen = person;
    m_chosenName = name;
    m_person->setText(name);
    emit changed();
}

void PackForm::searchPeople(const QString &text)
{
    const int asked = ++m_asked;
    if (text.trimmed().isEmpty()) {
        m_found->clear();
        return;
    }
    onAnswer(m_workspace->people(text, peopleFound), this, [this, asked](Result<PeoplePage> page) {
        if (asked != m_asked || !page)
            return;
        m_found->clear();
        for (const PersonRow &person : page->rows) {
            auto *item = new QStandardItem(safeForDisplay(person.name));
            item->setData(qint64(person.id.value), Qt::UserRole);
            setTip(item, safeForDisplay(person.contact));
            m_found->appendRow(item);
        }
        if (m_found->rowCount() > 0 && m_person->hasFocus())
            m_completer->complete();
    });
}

void PackForm::chooseLogo()
{
    QFileDialog *dialog =
        files::makeOpenDialog(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { loadLogo(path, true); });
    dialog->open();
}

void PackForm::loadLogo(const QString &path, bool remember)
{
    onAnswer(inBackground([path] { return readLogo(path); }), this,
             [this, path, remember](Result<QImage> logo) {
                 if (!logo) {
                     if (remember) // a logo that is gone since is no news
                         emit failed(logo.error());
                     return;
                 }
                 m_logo = *logo;
                 if (remember)
                     QSettings().setValue(u"reportLogo"_s, path);
                 showLogo(QFileInfo(path).fileName());
                 emit styleChanged();
             });
}

void PackForm::showLogo(const QString &name)
{
    const QString shown = fontMetrics().elidedText(safeForDisplay(name), Qt::ElideMiddle, 130);
    m_logoButton->setText(name.isEmpty() ? tr("Choose…") : QString(shown).replace(u'&', u"&&"_s));
    m_noLogo->setVisible(!name.isEmpty());
}

} // namespace vouch::ui
