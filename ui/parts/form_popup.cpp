// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_popup.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/popup_place.h"
#include "ui/parts/tool_tip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

QString evidenceLine(const TimelineItem &item)
{
    const QString day = shown::date(item.at, item.day);
    QString line = u"%1 · %2"_s.arg(day, item.title);
    const QString text = cleanLine(item.text);
    if (!text.isEmpty())
        line += u": “"_s + safeForDisplay(text.left(80)) + u"”"_s;
    else if (!item.detail.isEmpty())
        line += u" · "_s + safeForDisplay(item.detail);
    return line;
}

void fillEvidence(QComboBox *box, const QList<TimelineItem> &items)
{
    box->clear();
    box->addItem(FormPopup::tr("Not said"), qint64(0));
    constexpr int widest = 520;
    int width = 0;
    for (const TimelineItem &item : items) {
        const QString line = evidenceLine(item);
        box->addItem(line, item.id);
        box->setItemData(box->count() - 1, plainToolTip(line), Qt::ToolTipRole);
        width = std::max(width, box->fontMetrics().horizontalAdvance(line) + 32);
    }
    // What was said decides: the list may be wider than the form.
    box->view()->setMinimumWidth(std::min(width, widest));
}

FormPopup::FormPopup(const QString &acceptText, Millis now, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
    , m_heading(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_problem(new PlainLabel(this))
    , m_form(new QFormLayout)
    , m_accept(new QPushButton(acceptText, this))
    , m_now(now)
    , m_today(shown::day(now))
{
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_heading, m_note, m_problem})
        label->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_note->setProperty("role", u"small"_s);
    m_note->hide();
    m_problem->setProperty("role", u"danger"_s);
    m_problem->hide();
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_heading);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_column->addLayout(m_form);
    m_column->addWidget(m_note);
    m_column->addWidget(m_problem);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setMinimumHeight(30);
    connect(m_accept, &QPushButton::clicked, this, &FormPopup::accept);
    m_column->addWidget(m_accept);
    setMinimumWidth(320);
}

void FormPopup::setHeading(const QString &text)
{
    m_heading->setText(text);
    setAccessibleName(text);
}

void FormPopup::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FormPopup::showAt(const QPoint &global)
{
    showOnScreen(this, global);
    if (m_first)
        m_first->setFocus(Qt::PopupFocusReason);
}

void FormPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FormPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void FormPopup::accept()
{
    if (m_done)
        return;
    m_problem->hide();
    m_done = commit();
    if (m_done)
        close();
}

void FormPopup::showProblem(const QString &text, QWidget *field)
{
    m_problem->setText(text);
    m_problem->show();
    adjustSize();
    if (field) {
        field->setFocus(Qt::OtherFocusReason);
        field->setAccessibleDescription(text);
    }
}

DateBox *FormPopup::addDate(const QString &label, DateBox::Holds holds)
{
    auto *date = new DateBox(label, holds, this);
    date->setNow([now = m_now] { return now; });
    date->speakInside();
    m_form->addRow(label, date);
    return date;
}

DateBox *FormPopup::addMoment(const QString &label)
{
    DateBox *date = addDate(label, DateBox::Holds::Times);
    date->setToward(DateReading::Toward::Past);
    date->setLimits({}, m_today);
    date->setEmptyMeans(tr("Now"));
    return date;
}

QComboBox *FormPopup::addChoice(const QString &label)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(label);
    // Long texts are elided instead of making the popup as wide as the screen.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    m_form->addRow(label, box);
    return box;
}

QComboBox *FormPopup::addWords(const QString &label, const QString &hint)
{
    QComboBox *box = addChoice(label);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(hint);
    box->lineEdit()->setAccessibleName(label);
    return box;
}

bool FormPopup::readDate(DateBox *box, std::optional<When> &when)
{
    const Result<std::optional<When>> read = box->value();
    if (read)
        when = *read;
    else
        box->showProblem();
    return read.ok();
}

bool FormPopup::readMoment(DateBox *box, std::optional<When> &when)
{
    if (!readDate(box, when))
        return false;
    if (when && *when == When::day(m_today))
        when.reset();
    return true;
}

} // namespace vouch::ui
