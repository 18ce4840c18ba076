// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/person/contact_link.h"

#include <QWidget>

class QToolButton;

namespace vouch::ui
{

/// The ways to reach somebody, one button each; what does not fit in two lines is in a menu.
class ContactBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactBar(QWidget *parent = nullptr);
    void present(const PersonRecord &person);

signals:
    void chosen(const vouch::ui::ContactLink &link);
    void writeRequested(); ///< with a template

private:
    QToolButton *addButton(const QString &icon, const QString &text, const QString &tip);
    void rebuild();

    QList<ContactLink> m_links;
    QList<QToolButton *> m_buttons;
};

} // namespace vouch::ui
