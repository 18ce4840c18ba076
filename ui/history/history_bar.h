// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QPushButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class PersonPicker;

/// Which changes are listed: of which kind, of which person.
class HistoryBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryBar(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);

    OperationKind kind() const;
    PersonId person() const;
    bool isFiltering() const { return kind() != OperationKind::All || person().isValid(); }
    void clear();
    void focusFilter();

signals:
    void changed();

private:
    void refresh();
    QComboBox *m_kind;
    PersonPicker *m_person;
    QPushButton *m_clear;
};

} // namespace vouch::ui
