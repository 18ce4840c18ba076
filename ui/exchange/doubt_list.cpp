// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/doubt_list.h"

#include "core/base/text.h"
#include "core/exchange/doubt_words.h"
#include "ui/parts/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

using Doubt = exchange::ColumnDoubt;

bool isSameColumn(const Doubt &a, const Doubt &b)
{
    return a.kind == b.kind && a.column == b.column;
}

bool isWorry(const Doubt &doubt)
{
    return doubt.open && !doubt.chosen;
}

/// What stands before the box; the box completes the sentence.
QString question(const Doubt &doubt)
{
    const QString column = safeForDisplay(doubt.column);
    if (doubt.kind == Doubt::Kind::People && doubt.mayBeHistory)
        return DoubtList::tr("Please check: the rows of %1, which may be steps of a history of stages")
            .arg(safeForDisplay(doubt.file));
    if (doubt.kind == Doubt::Kind::People)
        return DoubtList::tr("Please check: the rows of %1").arg(safeForDisplay(doubt.file));
    const QString cell = safeForDisplay(exchange::tellingSample(doubt));
    if (cell.isEmpty())
        return exchange::doubtSentence(doubt);
    if (isWorry(doubt) && doubt.contradicts && doubt.samples.size() > 1)
        return DoubtList::tr("Please check the column “%1”, which holds both “%2” and “%3”: “%4” is")
            .arg(column, safeForDisplay(doubt.samples.at(0)), safeForDisplay(doubt.samples.at(1)), cell);
    if (isWorry(doubt))
        return DoubtList::tr("Please check the column “%1”: “%2” is").arg(column, cell);
    return doubt.chosen
               ? DoubtList::tr("Column “%1”, as you chose: “%2” is").arg(column, cell)
               : DoubtList::tr("Column “%1”, as the rest of the file shows: “%2” is").arg(column, cell);
}

} // namespace

DoubtList::DoubtList(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
{
    setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll);
    hide();
}

void DoubtList::setDoubts(const QList<Doubt> &doubts)
{
    QList<Doubt> lines;
    for (const Doubt &doubt : doubts) {
        const auto known = std::find_if(lines.begin(), lines.end(),
                                        [&doubt](const Doubt &each) { return isSameColumn(each, doubt); });
        if (known == lines.end())
            lines.append(doubt);
        else if (isWorry(doubt) && !isWorry(*known))
            *known = doubt; // of columns of the same name in several files the one in doubt
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Doubt &a, const Doubt &b) { return isWorry(a) && !isWorry(b); });
    const bool same = lines.size() == m_doubts.size() &&
                      std::is_permutation(lines.cbegin(), lines.cend(), m_doubts.cbegin(), isSameColumn);
    if (!same) {
        m_doubts = lines;
        build();
        return;
    }
    // The lines stay where they are, so that a choice does not move what one has just chosen.
    for (Doubt &shown : m_doubts)
        shown = *std::find_if(lines.cbegin(), lines.cend(),
                              [&shown](const Doubt &each) { return isSameColumn(each, shown); });
    for (int row = 0; row < m_doubts.size(); ++row) {
        const Doubt &doubt = m_doubts.at(row);
        if (auto *label = qobject_cast<QLabel *>(m_grid->itemAtPosition(row, 0)->widget()))
            label->setText(question(doubt));
        QLayoutItem *cell = m_grid->itemAtPosition(row, 1);
        if (auto *box = cell ? qobject_cast<QComboBox *>(cell->widget()) : nullptr)
            box->setCurrentIndex(box->findData(doubt.reading));
    }
}

void DoubtList::build()
{
    auto *body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(2, 1);
    for (int row = 0; row < m_doubts.size(); ++row)
        addLine(m_doubts.at(row), row);
    m_scroll->setWidget(body);          // takes the old one away
    body->setAutoFillBackground(false); // the card's own colour shows
    m_scroll->viewport()->setAutoFillBackground(false);
    setVisible(!m_doubts.isEmpty());
    limitHeight();
}

void DoubtList::addLine(const Doubt &doubt, int row)
{
    auto *label = new PlainLabel(question(doubt), m_grid->parentWidget());
    m_grid->addWidget(label, row, 0);
    const bool settles = doubt.kind == Doubt::Kind::People || !exchange::tellingSample(doubt).isEmpty();
    if (!settles)
        return;
    auto *box = new QComboBox(m_grid->parentWidget());
    box->setObjectName(u"import-doubt-%1"_s.arg(row));
    // In an order that does not depend on what was taken.
    QStringList ways = exchange::readingsOf(doubt);
    std::sort(ways.begin(), ways.end());
    for (const QString &way : std::as_const(ways))
        box->addItem(exchange::sampleRead(doubt, way), way);
    box->setCurrentIndex(box->findData(doubt.reading));
    box->setAccessibleName(doubt.kind == Doubt::Kind::People
                               ? tr("Whether the rows of %1 are people").arg(safeForDisplay(doubt.file))
                               : tr("How the column “%1” is read").arg(safeForDisplay(doubt.column)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(box);
    const QString key = doubt.kind == Doubt::Kind::People ? u"people"_s : doubt.column;
    connect(box, &QComboBox::activated, this,
            [this, box, key] { emit chosen(key, box->currentData().toString()); });
    m_grid->addWidget(box, row, 1);
}

/// Some lines are seen at once; more are scrolled to.
void DoubtList::limitHeight()
{
    constexpr int maxLines = 3;
    if (m_doubts.isEmpty())
        return;
    m_scroll->widget()->adjustSize();
    const int all = m_scroll->widget()->sizeHint().height();
    const int lines = static_cast<int>(m_doubts.size());
    m_scroll->setFixedHeight(lines <= maxLines ? all : all * maxLines / lines);
}

} // namespace vouch::ui
