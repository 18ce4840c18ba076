// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/person_picker.h"

#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

PersonPicker::PersonPicker(QWidget *parent)
    : QLineEdit(parent)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    m_typing.setSingleShot(true);
    m_typing.setInterval(80);
    connect(&m_typing, &QTimer::timeout, this, &PersonPicker::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setPerson({});
        m_typing.start();
    });
    // The clear button edits nothing.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            setPerson({});
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { setPerson(PersonId(index.data(Qt::UserRole).toLongLong())); });
}

void PersonPicker::setPerson(PersonId person)
{
    if (std::exchange(m_person, person) != person)
        emit personChanged();
}

void PersonPicker::reset()
{
    clear();
    setPerson({});
    m_found->clear();
}

void PersonPicker::choose(PersonId person, const QString &name)
{
    setText(safeForDisplay(name));
    setCursorPosition(0);
    setPerson(person);
}

void PersonPicker::search()
{
    const QString typed = cleanLine(text());
    if (!m_workspace || typed.isEmpty())
        return;
    const int asked = ++m_asked;
    onAnswer(m_workspace->people(typed, 9), this, [this, asked, typed](Result<PeoplePage> page) {
        if (asked != m_asked || !page || m_person.isValid())
            return;
        m_found->clear();
        for (const PersonRow &row : page->rows) {
            if (row.id == m_leftOut)
                continue;
            const QString beside = row.organisation.isEmpty() ? row.contact : row.organisation;
            auto *item =
                new QStandardItem(safeForDisplay(beside.isEmpty() ? row.name : row.name + u" · "_s + beside));
            item->setData(row.id.value, Qt::UserRole);
            m_found->appendRow(item);
        }
        // Who types a whole name that only one person has has chosen them.
        if (page->total == 1 && foldKey(page->rows.first().name) == foldKey(typed) &&
            page->rows.first().id != m_leftOut)
            setPerson(page->rows.first().id);
        if (hasFocus() && m_found->rowCount() > 0)
            m_completer->complete();
    });
}

} // namespace vouch::ui
