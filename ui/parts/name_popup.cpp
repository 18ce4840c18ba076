// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/name_popup.h"

#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

NamePopup::NamePopup(const QString &heading, const QString &name, const QString &accept, QWidget *parent,
                     int longest)
    : QFrame(parent, Qt::Popup)
    , m_name(new QLineEdit(name, this))
{
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new PlainLabel(heading, this);
    title->setProperty("role", u"heading"_s);
    title->setBuddy(m_name);
    m_name->setAccessibleName(heading);
    m_name->setMaxLength(std::max(longest, int(name.size())));
    m_name->setMinimumSize(220, 30);
    auto *take = new QPushButton(accept, this);
    take->setProperty("kind", u"primary"_s);
    take->setMinimumHeight(30);
    take->setEnabled(!cleanLine(name).isEmpty());
    connect(m_name, &QLineEdit::textChanged, take,
            [take](const QString &text) { take->setEnabled(!cleanLine(text).isEmpty()); });
    connect(take, &QPushButton::clicked, this, &NamePopup::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(take);
    layout->addLayout(row);
}

void NamePopup::ask(const QPoint &global)
{
    showOnScreen(this, global);
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void NamePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void NamePopup::accept()
{
    const QString name = cleanLine(m_name->text());
    if (name.isEmpty())
        return;
    close();
    emit chosen(name);
}

} // namespace vouch::ui
