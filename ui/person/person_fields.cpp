// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_fields.h"

#include "core/base/text.h"
#include "core/base/typed_date.h"
#include "core/exchange/contact_fields.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "ui/parts/phrases.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/person/contact_link.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// "1990-03-09" or "--03-09" from the ways in which people write a birthday.
Result<QString> readBirthday(const QString &typed)
{
    if (typed.isEmpty())
        return QString();
    const QLocale locale;
    const TimeContext written{
        dateOrderOf(locale), QTimeZone::utc(), {}, locale.name().section(u'_', 0, 0), false};
    const QString birthday =
        exchange::birthdayText(typed, exchange::birthdays(written, Clock::system().now()));
    if (!birthday.isEmpty())
        return birthday;
    if (!exchange::birthdayText(typed, exchange::birthdays(written, 0)).isEmpty())
        return Error{
            Error::Kind::Invalid,
            PersonFields::tr("“%1” lies in the future, which a birthday cannot.").arg(safeForDisplay(typed)),
            {}};
    return Error{
        Error::Kind::Invalid,
        PersonFields::tr("“%1” is no birthday that can be read. Write it like 1990-03-09, or --03-09 without "
                         "the year.")
            .arg(safeForDisplay(typed)),
        {}};
}

} // namespace

PlaceField::PlaceField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 1, 4, 2);
    row->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(name);
    // The frame is painted here, and only while it is wanted; the look of other fields would be a wall of
    // boxes.
    m_edit->setStyleSheet(
        u"QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 1px 3px; min-height: 22px; }"_s);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setAttribute(Qt::WA_Hover);
    connect(m_edit, &QLineEdit::editingFinished, this, &PlaceField::leave);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { setProblem({}); });
}

void PlaceField::setStored(const QString &text)
{
    m_stored = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
}

void PlaceField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void PlaceField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool PlaceField::isDirty() const
{
    return m_edit->text() != m_stored;
}

/// Marks the field, to eyes and to others, for as long as what was refused stands in it.
void PlaceField::setProblem(const QString &sentence)
{
    m_edit->setAccessibleDescription(sentence);
    if (m_edit->property("problem").toBool() == !sentence.isEmpty())
        return;
    m_edit->setProperty("problem", !sentence.isEmpty());
    update();
}

void PlaceField::leave()
{
    if (!isDirty() || m_contested || m_edit->isReadOnly())
        return;
    if (m_reading) {
        const Result<QString> read = m_reading(cleanLine(m_edit->text()));
        if (!read) {
            setProblem(read.error().text);
            emit refused(read.error().text);
            return;
        }
        setProblem({});
        m_edit->setText(*read);
        if (!isDirty())
            return; // the same in other words
    }
    // What was typed counts as stored from here on; a refusal reloads the person.
    m_stored = m_edit->text();
    emit left(cleanLine(m_stored));
}

bool PlaceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        isDirty()) {
        m_edit->setText(m_stored);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlaceField::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    const bool active = m_edit->hasFocus();
    const bool wrong = m_edit->property("problem").toBool();
    if (m_edit->isReadOnly() || (!active && !wrong && !underMouse()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(wrong    ? colours.danger
                        : active ? colours.focus
                                 : colours.border,
                        active || wrong ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

PersonFields::PersonFields(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Fields"));
}

QStringList PersonFields::signature() const
{
    QStringList parts{m_person.id.toString(), QString::number(m_person.version)};
    for (const ContactPoint &point : m_person.emails + m_person.phones)
        parts.append(point.value);
    for (const ProfileRecord &profile : m_person.profiles)
        parts.append(profile.network + u':' + profile.handle);
    return parts + m_person.tags;
}

void PersonFields::present(const PersonRecord &person, bool readOnly)
{
    const bool other = person.id != m_person.id;
    const QStringList before = signature();
    m_person = person;
    m_readOnly = readOnly;
    if (other)
        m_outcomes = {}; // those of somebody else; this one's come in a moment
    if (m_content && before == signature())
        return;
    rebuildKeeping(other);
}

/// Makes the form anew; a field somebody is typing in keeps what is typed unless it is another person. Where
/// somebody else has changed that very field, both are said.
void PersonFields::rebuildKeeping(bool other)
{
    struct Typing {
        QString name, text, before; ///< before: what the field held when the typing began
        int cursor = 0;
        bool dirty = false, focused = false;
    };
    QList<Typing> kept;
    if (m_content && !other) {
        for (const PlaceField *field : m_content->findChildren<PlaceField *>()) {
            const QLineEdit *edit = field->edit();
            // Also one that waits to be settled, wherever the focus is by now.
            if (edit->hasFocus() || field->isDirty())
                kept.append({edit->accessibleName(), edit->text(), field->stored(), edit->cursorPosition(),
                             field->isDirty(), edit->hasFocus()});
        }
    }
    const int scrolled = verticalScrollBar()->value();
    rebuild();
    if (other)
        return;
    QTimer::singleShot(0, this, [this, scrolled] { verticalScrollBar()->setValue(scrolled); });
    for (const Typing &typing : std::as_const(kept)) {
        for (PlaceField *field : m_content->findChildren<PlaceField *>()) {
            if (field->edit()->accessibleName() != typing.name)
                continue;
            if (typing.dirty)
                field->edit()->setText(typing.text);
            if (typing.focused) {
                field->edit()->setFocus(Qt::OtherFocusReason);
                field->edit()->setCursorPosition(typing.cursor);
            }
            if (!field->isDirty() || field->stored() == typing.before)
                break;
            field->setContested(true);
            emit contested(typing.name, field->stored(), typing.text);
            break;
        }
    }
}

void PersonFields::settle(bool mine)
{
    for (PlaceField *field : m_content->findChildren<PlaceField *>()) {
        field->setContested(false);
        if (!mine && field->isDirty())
            field->setStored(field->stored());
        else
            field->leave();
    }
}

void PersonFields::focusName()
{
    if (m_name) {
        m_name->edit()->setFocus(Qt::ShortcutFocusReason);
        m_name->edit()->selectAll();
    }
}

void PersonFields::submit(const std::function<void(PersonEdit &)> &change)
{
    PersonEdit edit;
    edit.id = m_person.id;
    edit.expectedVersion = m_person.version;
    change(edit);
    emit edited(edit);
}

void PersonFields::rebuild()
{
    auto *content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(14, 10, 8, 14);
    m_form->setVerticalSpacing(1);
    m_form->setHorizontalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(tr("Name"), m_person.name, [](PersonEdit &edit, const QString &text) {
        // The parts follow the whole name, so that sorting and greeting do.
        const NameParts parts = splitName(text);
        edit.name = text;
        edit.given = parts.given;
        edit.family = parts.family;
    });
    m_name = content->findChild<PlaceField *>();
    addField(tr("Nickname"), m_person.nickname,
             [](PersonEdit &edit, const QString &text) { edit.nickname = text; });
    addOrganisation();
    addField(tr("Title"), m_person.title, [](PersonEdit &edit, const QString &text) { edit.title = text; });
    addField(tr("Department"), m_person.department,
             [](PersonEdit &edit, const QString &text) { edit.department = text; });
    addField(
        tr("Birthday"), m_person.birthday,
        [](PersonEdit &edit, const QString &text) { edit.birthday = text; }, tr("1990-03-09 or --03-09"))
        ->setReading(readBirthday);
    addField(tr("Owner"), m_person.owner, [](PersonEdit &edit, const QString &text) { edit.owner = text; });
    addField(
        tr("Source"), m_person.source, [](PersonEdit &edit, const QString &text) { edit.source = text; },
        tr("Where they first came from"));
    addField(
        tr("Tags"), m_person.tags.join(u", "_s),
        [](PersonEdit &edit, const QString &text) {
            QStringList tags;
            for (const QString &tag : text.split(u',', Qt::SkipEmptyParts)) {
                if (const QString clean = cleanLine(tag); !clean.isEmpty())
                    tags.append(clean);
            }
            edit.tags = tags;
        },
        tr("Separated by commas"));
    addHeading(tr("Reach them"));
    addContacts(tr("E-mail"), true);
    addContacts(tr("Phone"), false);
    for (const PostalAddress &address : m_person.addresses) {
        QStringList parts{address.street, address.postalCode + u' ' + address.city, address.region,
                          address.country};
        parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
        addFixed(address.label.isEmpty() ? tr("Address") : address.label, parts.join(u", "_s));
    }
    addHeading(tr("Profiles"));
    addProfiles();
    if (!m_person.custom.isEmpty())
        addHeading(tr("More"));
    for (const auto &[field, value] : m_person.custom)
        addFixed(field, value);
    addOutcomes();
    addHeading(tr("Record"));
    addFixed(tr("Added"), exactTime(m_person.createdAt));
    addFixed(tr("Changed"), exactTime(m_person.updatedAt));
    if (m_content) {
        // Losing the focus while being deleted must not save anything.
        for (const PlaceField *field : m_content->findChildren<PlaceField *>())
            field->edit()->blockSignals(true);
    }
    setWidget(content); // deletes the old one
    m_content = content;
}

void PersonFields::addHeading(const QString &text)
{
    auto *label = new PlainLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, 12, 0, 3);
    m_form->addRow(label);
}

namespace
{

QLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(safeForDisplay(text));
    label->setBuddy(buddy);
    label->setMinimumHeight(std::min(buddy->sizeHint().height(), 28)); // on one line with the field
    widthWithText(label, Width::Fixed, 88);
    label->setText(label->fontMetrics().elidedText(label->text(), Qt::ElideRight, 88));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::colours().textSoft);
    label->setPalette(palette);
    return label;
}

} // namespace

PlaceField *PersonFields::addField(const QString &label, const QString &value, Change change,
                                   const QString &placeholder)
{
    auto *field = new PlaceField(label);
    field->setStored(value);
    field->setPlaceholder(placeholder.isEmpty() ? u"–"_s : placeholder);
    field->setReadOnly(m_readOnly);
    connect(field, &PlaceField::left, this,
            [this, change](const QString &text) { submit([&](PersonEdit &edit) { change(edit, text); }); });
    connect(field, &PlaceField::refused, this, &PersonFields::problem);
    m_form->addRow(fieldLabel(label, field), field);
    return field;
}

void PersonFields::addFixed(const QString &label, const QString &value)
{
    auto *text = new PlainLabel(safeForDisplay(value));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setContentsMargins(6, 3, 4, 3);
    m_form->addRow(fieldLabel(label, text), text);
}

void PersonFields::addContacts(const QString &label, bool emails)
{
    const QList<ContactPoint> points = emails ? m_person.emails : m_person.phones;
    for (qsizetype i = 0; i <= points.size(); ++i) {
        const bool fresh = i == points.size();
        if (fresh && m_readOnly)
            return;
        auto *field = new PlaceField(u"%1 %2"_s.arg(label).arg(i + 1));
        field->setStored(fresh ? QString() : points[i].value);
        field->setPlaceholder(emails ? tr("Add an e-mail") : tr("Add a phone"));
        field->setReadOnly(m_readOnly);
        connect(field, &PlaceField::left, this, [this, emails, points, i](const QString &text) {
            QList<ContactPoint> list = points;
            if (emails && !text.isEmpty() && normaliseEmail(text).isEmpty()) {
                emit problem(tr("“%1” is no e-mail address; write it like name@example.org.")
                                 .arg(safeForDisplay(text)));
                return;
            }
            if (i == list.size())
                list.append({0, {}, text, list.isEmpty()});
            else if (text.isEmpty())
                list.removeAt(i);
            else
                list[i].value = text;
            submit([&](PersonEdit &edit) { (emails ? edit.emails : edit.phones) = list; });
        });
        const QString kind = fresh || points[i].label.isEmpty() ? label : points[i].label;
        const auto link = fresh ? std::nullopt : emails ? emailLink(points[i]) : phoneLink(points[i]);
        m_form->addRow(fieldLabel(fresh && i > 0 ? QString() : kind, field), withLink(field, link));
    }
}

QWidget *PersonFields::withLink(PlaceField *field, const std::optional<ContactLink> &link)
{
    if (!link)
        return field;
    auto *open = new QToolButton;
    open->setObjectName(u"field-link"_s);
    open->setAutoRaise(true);
    open->setIcon(theme::icon(iconOf(*link)));
    open->setFixedSize(24, 24);
    setTip(open, nameOf(*link));
    open->setAccessibleName(nameOf(*link));
    connect(open, &QToolButton::clicked, this, [this, link = *link] { emit contactRequested(link); });
    return withButton(field, open);
}

QWidget *PersonFields::withButton(PlaceField *field, QToolButton *button)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(field, 1);
    row->addWidget(button);
    return line;
}

/// With the way to its page.
void PersonFields::addOrganisation()
{
    auto *field = addField(tr("Organisation"), m_person.organisation,
                           [](PersonEdit &edit, const QString &text) { edit.organisation = text; });
    if (!m_person.organisationId.isValid())
        return;
    const QFormLayout::TakeRowResult row = m_form->takeRow(field);
    auto *open = new QToolButton;
    open->setObjectName(u"field-organisation"_s);
    open->setAutoRaise(true);
    open->setIcon(theme::icon(u"organisation"_s));
    open->setFixedSize(24, 24);
    open->setAccessibleName(tr("Go to %1").arg(safeForDisplay(m_person.organisation)));
    setTip(open, open->accessibleName());
    connect(open, &QToolButton::clicked, this, &PersonFields::organisationRequested);
    m_form->addRow(row.labelItem->widget(), withButton(field, open));
    delete row.labelItem;
    delete row.fieldItem;
}

void PersonFields::addProfiles()
{
    for (const ProfileRecord &profile : m_person.profiles)
        addProfile(profile);
    if (!m_readOnly)
        addNewProfile();
}

void PersonFields::addProfile(const ProfileRecord &profile)
{
    const Network &place = network(profile.network);
    auto *field = new PlaceField(u"%1 %2"_s.arg(nameOf(place.channel), profile.handle));
    field->setStored(profile.handle.isEmpty() ? profile.url : profile.handle);
    field->setReadOnly(m_readOnly);
    if (profile.followers)
        setTip(field, tr("%Ln followers", nullptr, int(*profile.followers)));
    connect(field, &PlaceField::left, this, [this, profile](const QString &text) {
        QList<ProfileRecord> list = m_person.profiles;
        const qsizetype at = list.indexOf(profile);
        if (at < 0)
            return;
        if (text.isEmpty()) {
            list.removeAt(at);
        } else {
            list[at].handle = normaliseHandle(profile.network, text);
            list[at].url = profileUrl(profile.network, list[at].handle);
        }
        submit([&](PersonEdit &edit) { edit.profiles = list; });
    });
    QWidget *line = withLink(field, profileLink(profile));
    auto *badge = fieldLabel(nameOf(place.channel), field);
    QPalette palette = badge->palette();
    palette.setColor(QPalette::WindowText, theme::legible(place.colour));
    badge->setPalette(palette);
    QFont font = badge->font();
    font.setWeight(QFont::DemiBold);
    badge->setFont(font);
    m_form->addRow(badge, line);
}

void PersonFields::addNewProfile()
{
    auto *kind = new QComboBox;
    kind->setAccessibleName(tr("Network of the new profile"));
    widthWithText(kind, Width::Fixed, 88);
    for (const Network &place : networks())
        kind->addItem(nameOf(place.channel), place.key);
    auto *field = new PlaceField(tr("New profile"));
    field->setPlaceholder(tr("Add a handle or address"));
    connect(field, &PlaceField::left, this, [this, kind](const QString &text) {
        if (text.isEmpty())
            return;
        ProfileRecord profile;
        if (const auto address = profileFromUrl(text)) {
            profile.network = address->network;
            profile.handle = address->handle;
            profile.url = text;
        } else {
            profile.network = kind->currentData().toString();
            profile.handle = normaliseHandle(profile.network, text);
            profile.url = profileUrl(profile.network, profile.handle);
        }
        if (profile.handle.isEmpty()) {
            emit problem(tr("“%1” is no handle; write it like @name.").arg(safeForDisplay(text)));
            return;
        }
        submit([&](PersonEdit &edit) { edit.profiles = m_person.profiles + QList<ProfileRecord>{profile}; });
    });
    m_form->addRow(kind, field);
}

} // namespace vouch::ui
