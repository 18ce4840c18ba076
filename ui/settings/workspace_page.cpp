// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workspace_page.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/wheel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QFuture>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int clockMillis = 5'000;

/// The zones of places, without the database's old and technical names.
QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const bool place = id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") &&
                           !id.startsWith("right/") && !id.startsWith("SystemV/");
        if (place || id == "UTC")
            names.append(QString::fromLatin1(id));
    }
    names.sort();
    return names;
}

/// Codes with the currency's name, those of this system's locale first.
QList<std::pair<QString, QString>> currencies()
{
    static const QStringList common{
        u"EUR"_s, u"USD"_s, u"GBP"_s, u"CNY"_s, u"JPY"_s, u"CHF"_s, u"AUD"_s, u"NZD"_s, u"CAD"_s, u"INR"_s,
        u"BRL"_s, u"MXN"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"PLN"_s, u"CZK"_s, u"HUF"_s, u"TRY"_s, u"ZAR"_s,
        u"KRW"_s, u"SGD"_s, u"HKD"_s, u"THB"_s, u"IDR"_s, u"VND"_s, u"AED"_s, u"ILS"_s, u"CLP"_s, u"ARS"_s};
    QStringList codes = common;
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (isCurrencyCode(own)) {
        codes.removeAll(own);
        codes.prepend(own);
    }
    QList<std::pair<QString, QString>> named;
    for (const QString &code : std::as_const(codes))
        named.append({code, code});
    return named;
}

/// Codes with the country's name, by name.
QList<std::pair<QString, QString>> countries()
{
    QList<std::pair<QString, QString>> named;
    QSet<QString> seen;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || seen.contains(code))
            continue;
        seen.insert(code);
        named.append({code, QLocale::territoryToString(territory)});
    }
    std::sort(named.begin(), named.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return named;
}

} // namespace

WorkspacePage::WorkspacePage(QWidget *parent)
    : Screen(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *page = new QVBoxLayout(body);
    page->setContentsMargins(24, 20, 24, 24);
    page->setSpacing(12);
    m_name = paragraph({}, u"title"_s, body);
    m_path = paragraph({}, u"soft"_s, body);
    page->addWidget(m_name);
    page->addWidget(m_path);
    auto *card = new QFrame;
    card->setProperty("surface", u"card"_s);
    card->setMaximumWidth(std::max(640, 72 * fontMetrics().averageCharWidth()));
    auto *form = new QFormLayout(card);
    form->setContentsMargins(20, 16, 20, 16);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(18);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Setting setting : allSettings())
        m_fields[int(setting)] = addField(form, setting, settingName(setting));
    fillChoices();
    page->addWidget(card);
    page->addWidget(
        paragraph(tr("These belong to the workspace: whoever opens it sees the same days, months and "
                     "sums. A change can be undone."),
                  u"small"_s, body));
    page->addStretch(1);
    scroll->setWidget(body);
    outer->addWidget(scroll);
    setFocusProxy(m_fields[0].box);
    m_clock.setInterval(clockMillis);
    connect(&m_clock, &QTimer::timeout, this, &WorkspacePage::showClock);
}

WorkspacePage::Field WorkspacePage::addField(QFormLayout *form, Setting setting, const QString &name)
{
    Field field;
    field.box = new QComboBox;
    field.box->setObjectName(u"workspace-"_s + settingKey(setting));
    field.box->setAccessibleName(name);
    field.box->setEditable(true);
    field.box->setInsertPolicy(QComboBox::NoInsert);
    field.box->setMinimumHeight(28);
    field.box->setMaxVisibleItems(16);
    field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.box->setMinimumContentsLength(24);
    field.box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    field.box->completer()->setFilterMode(Qt::MatchContains);
    field.note = paragraph({}, u"small"_s, this);
    field.problem = paragraph({}, u"danger"_s, this);
    field.problem->setObjectName(u"workspace-problem-"_s + settingKey(setting));
    field.problem->hide();
    auto *parts = new QVBoxLayout;
    parts->setSpacing(4);
    for (QWidget *part : {static_cast<QWidget *>(field.box), static_cast<QWidget *>(field.note),
                          static_cast<QWidget *>(field.problem)})
        parts->addWidget(part);
    auto *label = new PlainLabel(name);
    label->setBuddy(field.box);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, (field.box->minimumHeight() - fontMetrics().height()) / 2, 0, 0);
    form->addRow(label, parts);
    leaveWheelToPage(field.box);
    connect(field.box, &QComboBox::activated, this, [this, setting] { save(setting); });
    connect(field.box->lineEdit(), &QLineEdit::editingFinished, this, [this, setting] { save(setting); });
    return field;
}

void WorkspacePage::fillChoices()
{
    QComboBox *zone = m_fields[int(Setting::TimeZone)].box;
    for (const QString &name : zoneNames())
        zone->addItem(name, name);
    QComboBox *currency = m_fields[int(Setting::Currency)].box;
    QComboBox *country = m_fields[int(Setting::Country)].box;
    for (QComboBox *box : {currency, country})
        box->addItem(tr("Automatic"), QString());
    for (const auto &[code, name] : currencies())
        currency->addItem(name, code);
    for (const auto &[code, name] : countries())
        country->addItem(tr("%1 (%2)", "country, code").arg(name, code), code);
    m_fields[int(Setting::Currency)].note->setText(
        tr("In which amounts are added up; others are counted beside. Automatic: that of most purchases."));
    m_fields[int(Setting::Country)].note->setText(
        tr("How phone numbers without a country code are read. Automatic: this computer's country."));
}

void WorkspacePage::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    const QFileInfo file(workspace->path());
    m_name->setText(safeForDisplay(file.completeBaseName()));
    m_path->setText(safeForDisplay(QDir::toNativeSeparators(file.absoluteFilePath())));
    for (const Field &field : m_fields)
        field.box->setEnabled(!workspace->isReadOnly());
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.touches("workspace_setting") || changes.touches("purchase"))
            reload();
    });
    reload();
}

void WorkspacePage::focusFilter()
{
    m_fields[0].box->setFocus(Qt::ShortcutFocusReason);
    m_fields[0].box->lineEdit()->selectAll();
}

void WorkspacePage::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    showClock();
    m_clock.start();
}

void WorkspacePage::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    m_clock.stop();
}

void WorkspacePage::reload()
{
    const int generation = ++m_generation;
    onAnswer(m_workspace->settings(), this, [this, generation](const Result<WorkspaceSettings> &settings) {
        if (generation != m_generation)
            return;
        if (!settings) {
            emit failed(settings.error(), [this] { reload(); });
            return;
        }
        fill(*settings);
        emit filled();
    });
}

void WorkspacePage::fill(const WorkspaceSettings &settings)
{
    m_settings = settings;
    for (const Setting setting : allSettings()) {
        const SettingValue &value = settings.of(setting);
        Field &field = m_fields[int(setting)];
        const QString wanted = value.chosen ? value.value : QString();
        if (!wanted.isEmpty() && field.box->findData(wanted) < 0)
            field.box->addItem(wanted, wanted); // rare, and right all the same
        if (setting != Setting::TimeZone)
            field.box->setItemText(0, value.chosen || value.value.isEmpty()
                                          ? tr("Automatic")
                                          : tr("Automatic: %1").arg(value.value));
        // What somebody is typing is not written over; leaving it says what came in between.
        if (field.box->lineEdit()->hasFocus() && field.box->lineEdit()->isModified())
            continue;
        field.base = wanted;
        field.box->setCurrentIndex(field.box->findData(wanted));
        field.box->lineEdit()->setModified(false);
        field.problem->hide();
    }
    showClock();
}

void WorkspacePage::showClock()
{
    if (!m_workspace)
        return;
    const QDateTime there = m_workspace->calendar().local(m_workspace->now());
    m_fields[int(Setting::TimeZone)].note->setText(
        tr("Whose days and months count. It is %1, %2 there now.", "time, day")
            .arg(QLocale().toString(there.time(), QLocale::ShortFormat),
                 QLocale().toString(there.date(), QLocale::LongFormat)));
}

/// The value that is meant: an entry's, or the words as they were typed.
QString WorkspacePage::typed(Setting setting) const
{
    const QComboBox *box = m_fields[int(setting)].box;
    const QString text = box->currentText().trimmed();
    const int entry = box->findText(text, Qt::MatchFixedString);
    return entry >= 0 ? box->itemData(entry).toString() : text;
}

void WorkspacePage::save(Setting setting)
{
    if (m_saving || !m_workspace || m_workspace->isReadOnly())
        return;
    const Field &field = m_fields[int(setting)];
    const SettingValue &now = m_settings.of(setting);
    const QString wanted = typed(setting);
    if (wanted == (now.chosen ? now.value : QString())) {
        field.problem->hide();
        return;
    }
    m_saving = true; // leaving the field says the same once more
    onAnswer(m_workspace->changeSetting(setting, wanted, field.base.isNull() ? u""_s : field.base), this,
             [this, setting](const Result<ChangeSet> &changes) {
                 m_saving = false;
                 Field &changed = m_fields[int(setting)];
                 if (!changes) {
                     if (changes.error().kind == Error::Kind::Conflict)
                         takeBase(setting); // both are said now; whoever goes on chooses
                     changed.problem->setText(changes.error().text);
                     changed.problem->show();
                     changed.box->setAccessibleDescription(changes.error().text);
                     emit announced(changes.error().text);
                     return;
                 }
                 changed.box->setAccessibleDescription({});
                 changed.box->lineEdit()->setModified(false);
                 if (changes->operation.isValid())
                     emit done(safeForDisplay(changes->label), changes->operation);
                 reload();
             });
}

/// From here on the field is about what the setting is by now; what is typed stays.
void WorkspacePage::takeBase(Setting setting)
{
    onAnswer(m_workspace->settings(), this, [this, setting](const Result<WorkspaceSettings> &settings) {
        if (!settings)
            return;
        m_settings = *settings;
        const SettingValue &value = settings->of(setting);
        m_fields[int(setting)].base = value.chosen ? value.value : QString();
    });
}

} // namespace vouch::ui
