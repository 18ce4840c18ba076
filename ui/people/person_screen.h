// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

namespace vouch::ui
{

class PersonSheet;

/// The page of one person, and the way to the next of the list it was opened from.
class PersonScreen final : public Screen
{
    Q_OBJECT
public:
    explicit PersonScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("person"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("person"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return m_actions; }
    void focusFilter() override;
    Subject subject() const override;
    bool takeKey(PersonKey key) override;
    QList<PersonKey> shownKeys() const override;

    bool open(const Target &target) override;
    bool print() override;

    void showPerson(PersonId person);
    PersonId person() const;

private:
    void buildActions();
    void walk(int by);

    PersonSheet *m_sheet;
    QList<PersonId> m_list;
    QList<QAction *> m_actions;
};

} // namespace vouch::ui
