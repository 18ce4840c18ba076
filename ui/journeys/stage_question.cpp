// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/stage_question.h"

#include "core/base/text.h"
#include "ui/journeys/journey_words.h"
#include "ui/parts/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

StageQuestion::StageQuestion(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"stage-question"_s);
    setProperty("surface", u"card"_s);
    setMaximumWidth(820);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    m_text = paragraph({}, u"heading"_s, this);
    m_note = paragraph({}, u"soft"_s, this);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_places = new QComboBox(this);
    m_places->setObjectName(u"stage-destination"_s);
    m_places->setAccessibleName(tr("Where they go"));
    m_places->setMinimumWidth(220);
    m_button = new QPushButton(this);
    m_button->setObjectName(u"stage-answer"_s);
    m_button->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("kind", u"quiet"_s);
    row->addWidget(m_places);
    row->addWidget(m_button);
    row->addWidget(cancel);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const StageId place(m_places->currentData().toLongLong());
        const Answer answer = m_answer;
        drop();
        if (answer)
            answer(place);
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        drop();
        emit cancelled();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &QPushButton::click);
    hide();
}

void StageQuestion::ask(const QString &question, const QString &note,
                        const QList<std::pair<QString, StageId>> &places, const QString &button,
                        const Answer &answer, int likely)
{
    m_answer = answer;
    m_text->setText(question);
    m_note->setText(note);
    m_places->clear();
    for (const auto &[name, stage] : places)
        m_places->addItem(safeForDisplay(name), stage.value);
    m_places->setCurrentIndex(likely);
    m_button->setText(button);
    setAccessibleName(question);
    show();
    m_places->setFocus();
    emit announced(question);
}

void StageQuestion::drop()
{
    m_answer = {};
    hide();
}

} // namespace vouch::ui
