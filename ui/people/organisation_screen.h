// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/organisations.h"
#include "ui/parts/screen.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace vouch::ui
{

class DealDesk;
class DealPanel;
class PeopleModel;
class RowKeeper;

/// The page of one organisation: what it is worth, its people, its deals.
class OrganisationScreen final : public Screen
{
    Q_OBJECT
public:
    explicit OrganisationScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("organisation"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("organisation"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return {m_newDeal}; }
    void takeFocus() override;
    Subject subject() const override;
    QList<PersonId> listed() const override;
    bool open(const Target &target) override;

    void showOrganisation(OrganisationId organisation);
    const OrganisationPage &page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Figure {
        QLabel *title, *value, *note;
    };
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildPeople();
    QWidget *buildGone();
    void connectDesk();
    void fitColumns();
    void load();
    void present(const OrganisationPage &page);
    void presentFigures();
    void openPerson(int row);

    std::shared_ptr<Workspace> m_workspace;
    OrganisationId m_id;
    OrganisationPage m_page;
    int m_asked = 0;
    QStackedWidget *m_stack;
    QLabel *m_name, *m_about;
    Figure m_purchases{}, m_advocacy{}, m_open{}, m_weighted{}, m_won{};
    DealDesk *m_desk;
    DealPanel *m_deals;
    PeopleModel *m_people;
    QTableView *m_table;
    QLabel *m_nobody;
    RowKeeper *m_keeper;
    QAction *m_newDeal;
};

} // namespace vouch::ui
