// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/draft_model.h"

#include "core/base/text.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString nameOf(const exchange::PersonDraft &person)
{
    if (!person.displayName.isEmpty())
        return person.displayName;
    const QString parts = QStringList{person.given, person.additional, person.family}.join(u' ').simplified();
    if (!parts.isEmpty())
        return parts;
    if (!person.profiles.isEmpty())
        return u'@' + person.profiles.first().handle;
    return person.emails.isEmpty() ? person.externalId : person.emails.first().value;
}

QString joined(const QList<exchange::Labelled> &values)
{
    QStringList texts;
    for (const exchange::Labelled &value : values)
        texts.append(value.value);
    return texts.join(u", "_s);
}

QString profiles(const QList<exchange::ProfileDraft> &values)
{
    QStringList texts;
    for (const exchange::ProfileDraft &value : values)
        texts.append(value.network + u": "_s + (value.handle.isEmpty() ? value.url : value.handle));
    return texts.join(u", "_s);
}

QString brings(const exchange::Draft &draft)
{
    QStringList texts;
    // A deal that was never won is none yet.
    const auto bought =
        std::count_if(draft.purchases.cbegin(), draft.purchases.cend(),
                      [](const exchange::PurchaseDraft &one) { return !one.deal || one.at != 0; });
    if (bought > 0)
        texts.append(DraftModel::tr("%n purchase(s)", nullptr, static_cast<int>(bought)));
    if (!draft.interactions.isEmpty())
        texts.append(
            DraftModel::tr("%n interaction(s)", nullptr, static_cast<int>(draft.interactions.size())));
    if (!draft.deals.isEmpty())
        texts.append(DraftModel::tr("%n deal(s)", nullptr, static_cast<int>(draft.deals.size())));
    if (draft.visitRows() > 0)
        texts.append(DraftModel::tr("%n move(s)", nullptr, static_cast<int>(draft.visitRows())));
    if (!draft.advocacy.isEmpty())
        texts.append(
            DraftModel::tr("%n recommendation(s)", nullptr, static_cast<int>(draft.advocacy.size())));
    if (!draft.notes.isEmpty())
        texts.append(DraftModel::tr("%n note(s)", nullptr, static_cast<int>(draft.notes.size())));
    return texts.join(u", "_s);
}

QString cell(const exchange::Draft &draft, int column)
{
    switch (column) {
    case DraftModel::Name:
        return draft.nobody && !draft.deals.isEmpty() ? draft.deals.first().title : nameOf(draft.person);
    case DraftModel::Organisation:
        return draft.nobody && !draft.deals.isEmpty() ? draft.deals.first().organisation
                                                      : draft.person.organisation;
    case DraftModel::Email:
        return joined(draft.person.emails);
    case DraftModel::Phone:
        return joined(draft.person.phones);
    case DraftModel::Profiles:
        return profiles(draft.person.profiles);
    case DraftModel::Brings:
        return brings(draft);
    case DraftModel::File:
        return draft.file;
    default:
        return {};
    }
}

} // namespace

void DraftModel::setDrafts(const QList<exchange::Draft> &drafts)
{
    beginResetModel();
    m_drafts = drafts;
    endResetModel();
}

bool DraftModel::isEmpty(int column) const
{
    return !m_drafts.isEmpty() &&
           std::all_of(m_drafts.cbegin(), m_drafts.cend(),
                       [column](const exchange::Draft &draft) { return cell(draft, column).isEmpty(); });
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drafts.size());
}

int DraftModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return safeForDisplay(cell(m_drafts[index.row()], index.column())).left(300);
}

QVariant DraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList titles{tr("Name"),     tr("Organisation"), tr("E-mail"), tr("Phone"),
                             tr("Profiles"), tr("Brings"),       tr("File")};
    return titles.value(section);
}

void IssueModel::setIssues(const QList<exchange::RowIssue> &issues)
{
    beginResetModel();
    m_issues = issues;
    endResetModel();
}

int IssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int IssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const exchange::RowIssue &issue = m_issues[index.row()];
    switch (index.column()) {
    case Line:
        return issue.line > 0 ? QLocale().toString(issue.line) : QString();
    case Reason:
        return safeForDisplay(issue.reason);
    case File:
        return safeForDisplay(issue.file);
    default:
        return {};
    }
}

QVariant IssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return static_cast<int>((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const QStringList titles{tr("Line"), tr("What is wrong"), tr("File")};
    return titles.value(section);
}

} // namespace vouch::ui
