// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/enjoy_popup.h"

#include "core/words/timeline.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

enum Answer { NotAsked, Yes, No };
constexpr int noScore = 11;

QToolButton *choice(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setMinimumSize(28, 28);
    return button;
}

constexpr std::array<std::optional<bool> EnjoyRecord::*, 5> recorded{
    &EnjoyRecord::delivery, &EnjoyRecord::packaging, &EnjoyRecord::worked, &EnjoyRecord::support,
    &EnjoyRecord::surprise};
constexpr std::array<std::optional<bool> EnjoyEntry::*, 5> entered{
    &EnjoyEntry::delivery, &EnjoyEntry::packaging, &EnjoyEntry::worked, &EnjoyEntry::support,
    &EnjoyEntry::surprise};

} // namespace

EnjoyPopup::EnjoyPopup(PurchaseId purchase, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_purchase(purchase)
    , m_score(new QButtonGroup(this))
{
    setObjectName(u"enjoy-popup"_s);
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("How was it?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    QLabel *head = plainLabel(tr("How was it?"));
    head->setProperty("role", u"heading"_s);
    column->addWidget(head);
    for (const auto &[name, question] : choicesOf<EnjoyPart>())
        column->addWidget(buildPart(name, question));
    column->addWidget(plainLabel(tr("How likely would they recommend us, 0 to 10?")));
    column->addWidget(buildScore());
    QLabel *hint = plainLabel(tr("A part that failed becomes a task."));
    hint->setProperty("role", u"soft"_s);
    column->addWidget(hint);
    auto *save = new QPushButton(tr("Record"));
    save->setObjectName(u"enjoy-record"_s);
    save->setProperty("kind", u"primary"_s);
    connect(save, &QPushButton::clicked, this, &EnjoyPopup::accept);
    column->addWidget(save);
}

QWidget *EnjoyPopup::buildPart(const QString &name, const QString &question)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(plainLabel(question), 1);
    row->addSpacing(24);
    auto *group = new QButtonGroup(line);
    const std::array<QString, 3> words{tr("Not asked"), tr("Yes"), tr("No")};
    for (int answer = NotAsked; answer <= No; ++answer) {
        QToolButton *button =
            choice(words[std::size_t(answer)], tr("%1: %2").arg(question, words[std::size_t(answer)]));
        button->setObjectName(u"enjoy-%1-%2"_s.arg(name).arg(answer));
        group->addButton(button, answer);
        row->addWidget(button);
    }
    group->button(NotAsked)->setChecked(true);
    m_parts.append(group);
    return line;
}

QWidget *EnjoyPopup::buildScore()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int score = 0; score <= 10; ++score) {
        const QString number = QLocale().toString(score);
        QToolButton *button = choice(number, tr("Score %1").arg(number));
        button->setObjectName(u"enjoy-score-%1"_s.arg(score));
        m_score->addButton(button, score);
        row->addWidget(button);
    }
    QToolButton *none = choice(tr("Not asked"), tr("No score"));
    m_score->addButton(none, noScore);
    none->setChecked(true);
    row->addSpacing(8);
    row->addWidget(none);
    return line;
}

void EnjoyPopup::fill(const EnjoyRecord &record)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const std::optional<bool> answer = record.*recorded[std::size_t(i)];
        m_parts.at(i)->button(!answer ? NotAsked : *answer ? Yes : No)->setChecked(true);
    }
    m_score->button(record.score.value_or(noScore))->setChecked(true);
}

void EnjoyPopup::openAt(const QPoint &global)
{
    showOnScreen(this, global);
    m_parts.first()->checkedButton()->setFocus(Qt::PopupFocusReason);
}

void EnjoyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event); // Esc closes a popup
}

void EnjoyPopup::accept()
{
    EnjoyEntry entry;
    entry.purchase = m_purchase;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const int answer = m_parts.at(i)->checkedId();
        if (answer != NotAsked)
            entry.*entered[std::size_t(i)] = answer == Yes;
    }
    if (m_score->checkedId() != noScore)
        entry.score = m_score->checkedId();
    close();
    emit answered(entry);
}

} // namespace vouch::ui
