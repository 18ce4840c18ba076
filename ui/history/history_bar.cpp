// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_bar.h"

#include "ui/parts/person_picker.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/tool_tip.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

HistoryBar::HistoryBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_person(new PersonPicker(this))
    , m_clear(new QPushButton(tr("Show all"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_kind->setObjectName(u"history-kind"_s);
    m_kind->setAccessibleName(tr("Kind of change"));
    m_kind->setMinimumHeight(30);
    for (int kind = int(OperationKind::All); kind <= int(OperationKind::Other); ++kind)
        m_kind->addItem(operationKindName(OperationKind(kind)), kind);
    m_person->setObjectName(u"history-person"_s);
    m_person->setAccessibleName(tr("Only changes of this person"));
    m_person->setPlaceholderText(tr("Of anybody: type a name"));
    m_person->setClearButtonEnabled(true);
    m_person->setMinimumHeight(30);
    m_person->setMaximumWidth(320);
    m_clear->setObjectName(u"history-all"_s);
    m_clear->setProperty("kind", u"quiet"_s);
    setTip(m_clear, tr("Remove both filters"));
    m_clear->setVisible(false);
    row->addWidget(m_kind);
    row->addWidget(m_person, 1);
    row->addWidget(m_clear);
    row->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &HistoryBar::refresh);
    connect(m_person, &PersonPicker::personChanged, this, &HistoryBar::refresh);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_kind->setFocus(); // the button goes
        clear();
    });
}

void HistoryBar::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_person->setWorkspace(workspace);
    m_person->reset();
    m_kind->setCurrentIndex(0);
    m_clear->hide();
}

OperationKind HistoryBar::kind() const
{
    return OperationKind(m_kind->currentData().toInt());
}

PersonId HistoryBar::person() const
{
    return m_person->person();
}

void HistoryBar::clear()
{
    m_kind->setCurrentIndex(0);
    m_person->reset();
    refresh();
}

void HistoryBar::focusFilter()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    m_person->selectAll();
}

void HistoryBar::refresh()
{
    m_clear->setVisible(isFiltering());
    emit changed();
}

} // namespace vouch::ui
