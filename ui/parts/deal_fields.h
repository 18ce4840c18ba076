// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"

#include <QLineEdit>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class PersonPicker;

/// Fields of the form for deals that are more than one widget of Qt's.

/// An organisation by its name; those that are known are offered while one types.
class OrganisationEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit OrganisationEdit(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }

private:
    void search();

    std::shared_ptr<Workspace> m_workspace;
    QStringListModel *m_found;
    QTimer m_typing;
    int m_asked = 0;
};

/// Others who have a say, each with the part that they play.
class DealPeopleField final : public QWidget
{
    Q_OBJECT
public:
    explicit DealPeopleField(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    void setPeople(const QList<DealPerson> &people);
    /// Empty, with the reason in `problem` and the focus where it is, where a name is nobody's.
    std::optional<QList<DealPerson>> read(QString &problem) const;

signals:
    void grown(); ///< it takes more room, or less

private:
    struct Row {
        QWidget *box;
        PersonPicker *person;
        QLineEdit *role;
    };
    Row &addRow();
    void removeRow(QWidget *box);

    std::shared_ptr<Workspace> m_workspace;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QList<Row> m_rows;
};

} // namespace vouch::ui
