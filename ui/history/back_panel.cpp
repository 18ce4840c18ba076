// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/back_panel.h"

#include "core/base/text.h"
#include "ui/parts/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BackPanel::BackPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"history-back-panel"_s);
    setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    m_text = paragraph({}, u"heading"_s, this);
    m_hint = paragraph({}, u"soft"_s, this);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    m_go = new QPushButton(this);
    m_go->setObjectName(u"history-back-go"_s);
    m_go->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"history-back-cancel"_s);
    cancel->setProperty("kind", u"quiet"_s);
    connect(m_go, &QPushButton::clicked, this, [this] {
        close();
        emit accepted(m_operation);
    });
    connect(cancel, &QPushButton::clicked, this, &BackPanel::close);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BackPanel::close);
    row->addWidget(m_go);
    row->addWidget(cancel);
    row->addStretch(1);
    layout->addLayout(row);
    hide();
}

void BackPanel::ask(OperationId operation, const QString &label, qint64 changes)
{
    m_operation = operation;
    const int count = int(changes);
    m_text->setText(tr("Back to how everything was after “%1”?").arg(safeForDisplay(label)));
    m_hint->setText(tr("%n change(s) made since then are taken back in one step. Undo brings them back.",
                       nullptr, count));
    m_go->setText(tr("Take back %n change(s)", nullptr, count));
    setAccessibleName(m_text->text());
    setAccessibleDescription(m_hint->text());
    show();
    m_go->setFocus();
}

void BackPanel::close()
{
    hide();
    emit closed();
}

} // namespace vouch::ui
