// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/new_person_panel.h"

#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

NewPersonPanel::NewPersonPanel(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_network(new QComboBox)
    , m_handle(new QLineEdit)
    , m_organisation(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_problem(new PlainLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 14, 10);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    const auto put = [&](int column, const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
    };
    put(0, tr("Name"), m_name);
    put(1, tr("E-mail"), m_email);
    put(2, tr("Network"), m_network);
    put(3, tr("Handle"), m_handle);
    put(4, tr("Organisation"), m_organisation);
    m_handle->setPlaceholderText(tr("@name or address"));
    for (const Network &network : networks())
        m_network->addItem(nameOf(network.channel), network.key);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(4, 3);
    m_add->setDefault(true);
    grid->addWidget(m_add, 1, 5);
    auto *close = new QPushButton(tr("Cancel"));
    grid->addWidget(close, 1, 6);
    m_problem->setWordWrap(true);
    m_problem->hide();
    grid->addWidget(m_problem, 2, 0, 1, 7);
    connect(close, &QPushButton::clicked, this, &NewPersonPanel::closed);
    connect(m_add, &QPushButton::clicked, this, &NewPersonPanel::accept);
    for (QLineEdit *field : {m_name, m_email, m_handle, m_organisation}) {
        connect(field, &QLineEdit::returnPressed, this, &NewPersonPanel::accept);
        connect(field, &QLineEdit::textChanged, this, &NewPersonPanel::check);
    }
}

void NewPersonPanel::start(const QString &name)
{
    for (QLineEdit *field : {m_email, m_handle, m_organisation})
        field->clear();
    m_name->setText(name);
    m_problem->hide();
    check();
    show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void NewPersonPanel::check()
{
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() || !m_email->text().trimmed().isEmpty() ||
                      !m_handle->text().trimmed().isEmpty());
}

void NewPersonPanel::accept()
{
    if (!m_add->isEnabled())
        return;
    exchange::PersonDraft person;
    person.displayName = cleanLine(m_name->text());
    const NameParts parts = splitName(person.displayName);
    person.given = parts.given;
    person.family = parts.family;
    person.organisation = cleanLine(m_organisation->text());
    if (const QString email = cleanLine(m_email->text()); !email.isEmpty()) {
        if (normaliseEmail(email).isEmpty()) {
            m_problem->setText(tr("“%1” is no e-mail address; write it like name@example.org.").arg(email));
            m_problem->show();
            m_email->setFocus();
            return;
        }
        person.emails.append({QString(), email, true});
    }
    if (const QString typed = cleanLine(m_handle->text()); !typed.isEmpty()) {
        exchange::ProfileDraft profile;
        if (const auto address = profileFromUrl(typed)) {
            profile.network = address->network;
            profile.handle = address->handle;
            profile.url = typed;
        } else {
            profile.network = m_network->currentData().toString();
            profile.handle = normaliseHandle(profile.network, typed);
            profile.url = profileUrl(profile.network, profile.handle);
        }
        person.profiles.append(profile);
    }
    person.source = u"manual"_s;
    emit accepted(person);
}

void NewPersonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void NewPersonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().surfaceRaised);
    painter.setPen(theme::colours().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace vouch::ui
