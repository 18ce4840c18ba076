// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QAbstractTableModel>

namespace vouch::ui
{

/// The first people of the files to import, as Vouch understands them.
class DraftModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Organisation, Email, Phone, Profiles, Brings, File, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDrafts(const QList<exchange::Draft> &drafts);
    bool isEmpty(int column) const; ///< whether no draft has anything in it
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<exchange::Draft> m_drafts;
};

/// Rows that were refused or need a look.
class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Reason, File, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setIssues(const QList<exchange::RowIssue> &issues);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<exchange::RowIssue> m_issues;
};

} // namespace vouch::ui
