// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/conflict_panel.h"

#include "core/base/text.h"
#include "ui/parts/plain_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QList<FieldConflict> conflictsBetween(const QList<FieldText> &base, const QList<FieldText> &theirs,
                                      const QList<FieldText> &mine)
{
    QList<FieldConflict> conflicts;
    for (qsizetype i = 0; i < mine.size() && i < base.size() && i < theirs.size(); ++i) {
        if (mine.at(i) != base.at(i) && theirs.at(i) != base.at(i) && mine.at(i) != theirs.at(i))
            conflicts.append({mine.at(i).name, theirs.at(i).value, mine.at(i).value});
    }
    return conflicts;
}

ConflictPanel::ConflictPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(paragraph({}, u"heading"_s, this))
    , m_values(new QGridLayout)
    , m_mine(new QPushButton(tr("Use mine"), this))
    , m_theirs(new QPushButton(tr("Use theirs"), this))
{
    setObjectName(u"conflict-panel"_s);
    setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_values->setHorizontalSpacing(16);
    m_values->setColumnStretch(1, 1);
    m_values->setColumnStretch(2, 1);
    layout->addLayout(m_values);
    auto *row = new QHBoxLayout;
    m_mine->setObjectName(u"conflict-mine"_s);
    m_theirs->setObjectName(u"conflict-theirs"_s);
    row->addWidget(m_mine);
    row->addWidget(m_theirs);
    row->addStretch();
    layout->addLayout(row);
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(false); });
    hide();
}

void ConflictPanel::ask(const QString &what, const QList<FieldConflict> &fields,
                        const std::function<void()> &useMine, const std::function<void()> &useTheirs)
{
    m_useMine = useMine;
    m_useTheirs = useTheirs;
    while (QLayoutItem *item = m_values->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("%1 was changed by somebody else while you were typing. Which is right?")
                         .arg(safeForDisplay(what)));
    int row = 0;
    m_values->addWidget(paragraph(tr("Theirs, as it is now"), u"soft"_s, this), row, 1);
    m_values->addWidget(paragraph(tr("Yours, not saved yet"), u"soft"_s, this), row, 2);
    QStringList said{m_title->text()};
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? tr("(empty)") : safeForDisplay(value.left(300));
    };
    for (const FieldConflict &field : fields) {
        ++row;
        m_values->addWidget(paragraph(safeForDisplay(field.name), u"soft"_s, this), row, 0);
        int column = 1;
        for (const QString &value : {field.theirs, field.mine}) {
            QLabel *label = paragraph(shown(value), QString(), this);
            label->setObjectName(column == 1 ? u"conflict-theirs-value"_s : u"conflict-mine-value"_s);
            label->setWordWrap(true);
            m_values->addWidget(label, row, column++);
        }
        said.append(
            tr("%1: theirs is %2, yours is %3.").arg(field.name, shown(field.theirs), shown(field.mine)));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(said.join(u' '));
    show();
    m_mine->setFocus(Qt::OtherFocusReason);
    emit announced(said.join(u' '));
}

void ConflictPanel::drop()
{
    m_useMine = m_useTheirs = {};
    hide();
}

void ConflictPanel::choose(bool mine)
{
    const auto chosen = mine ? m_useMine : m_useTheirs;
    drop();
    if (chosen)
        chosen();
}

} // namespace vouch::ui
