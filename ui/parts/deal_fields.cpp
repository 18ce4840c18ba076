// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deal_fields.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

OrganisationEdit::OrganisationEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_found(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    setMaxLength(200);
    constexpr int pause = 80;
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(this, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &OrganisationEdit::search);
}

void OrganisationEdit::search()
{
    constexpr int most = 9;
    const QString typed = cleanLine(text());
    if (!m_workspace || typed.isEmpty())
        return;
    const int asked = ++m_asked;
    onAnswer(m_workspace->organisationNames(typed, most), this,
             [this, asked, typed](const Result<QStringList> &names) {
                 if (asked != m_asked || !names || cleanLine(text()) != typed)
                     return;
                 m_found->setStringList(*names);
                 if (hasFocus() && !names->isEmpty() && *names != QStringList{typed})
                     completer()->complete();
             });
}

DealPeopleField::DealPeopleField(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QToolButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_add->setObjectName(u"deal-add-person"_s);
    m_add->setIcon(theme::icon(u"person-add"_s));
    m_add->setText(tr("Add &another person"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setMinimumHeight(28);
    setTip(m_add, tr("Somebody else who has a say in it (Alt+A)"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] { addRow().person->setFocus(Qt::TabFocusReason); });
}

DealPeopleField::Row &DealPeopleField::addRow()
{
    const qsizetype number = m_rows.size() + 1;
    Row row{new QWidget(this), new PersonPicker, new QLineEdit};
    row.person->setObjectName(u"deal-other"_s);
    row.person->setWorkspace(m_workspace);
    row.person->setPlaceholderText(tr("Who"));
    row.person->setAccessibleName(tr("Other person %1").arg(number));
    row.role->setObjectName(u"deal-role"_s);
    row.role->setMaxLength(80);
    row.role->setPlaceholderText(tr("decides, pays, uses it …"));
    row.role->setAccessibleName(tr("Role of other person %1").arg(number));
    auto *remove = new QToolButton;
    remove->setIcon(theme::icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFixedSize(26, 26);
    setTip(remove, tr("Take this person off"));
    remove->setAccessibleName(tr("Take other person %1 off").arg(number));
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(row.person, 3);
    line->addWidget(row.role, 2);
    line->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] {
        m_add->setFocus(Qt::OtherFocusReason);
        removeRow(box);
    });
    m_column->insertWidget(m_column->count() - 1, row.box);
    row.box->show();
    // In front of the button, where they stand.
    QWidget *before = m_add->previousInFocusChain();
    for (QWidget *part : {static_cast<QWidget *>(row.person), static_cast<QWidget *>(row.role),
                          static_cast<QWidget *>(remove)}) {
        setTabOrder(before, part);
        before = part;
    }
    m_rows.append(row);
    emit grown();
    return m_rows.last();
}

void DealPeopleField::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const Row &row) { return row.box == box; });
    m_column->removeWidget(box);
    box->hide();
    box->deleteLater();
    emit grown();
}

void DealPeopleField::setPeople(const QList<DealPerson> &people)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().box);
    for (const DealPerson &one : people) {
        const Row &row = addRow();
        row.person->choose(one.person, one.name);
        row.role->setText(one.role);
    }
}

std::optional<QList<DealPerson>> DealPeopleField::read(QString &problem) const
{
    QList<DealPerson> people;
    for (const Row &row : m_rows) {
        const QString typed = row.person->text().trimmed();
        if (typed.isEmpty())
            continue; // begun and left
        if (!row.person->person().isValid()) {
            problem = tr("Choose “%1” from the list that opens while you type, or leave the field empty.")
                          .arg(safeForDisplay(typed));
            row.person->setFocus(Qt::OtherFocusReason);
            return {};
        }
        people.append({row.person->person(), typed, cleanLine(row.role->text())});
    }
    return people;
}

} // namespace vouch::ui
