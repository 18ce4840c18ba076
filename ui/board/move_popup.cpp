// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/move_popup.h"

#include "core/base/text.h"
#include "ui/shell/theme.h"

#include <QDateEdit>
#include <QDateTime>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QIcon stageDot(const QString &colour, qreal scale)
{
    QPixmap picture(QSize(12, 12) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::legible(colour));
    painter.drawEllipse(1, 1, 10, 10);
    return picture;
}

} // namespace

MovePopup::MovePopup(const Journey &journey, Purpose purpose, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_journey(journey)
    , m_purpose(purpose)
    , m_heading(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    if (purpose == Purpose::Move) {
        m_stages = new QListWidget(this);
        m_stages->setAccessibleName(tr("Stage"));
        m_stages->installEventFilter(this);
        for (const Stage &stage : m_journey.stages) {
            auto *item =
                new QListWidgetItem(stageDot(stage.colour, devicePixelRatioF()), stage.name, m_stages);
            item->setSizeHint({0, std::max(28, fontMetrics().height() + 8)});
        }
        connect(m_stages, &QListWidget::itemDoubleClicked, this, &MovePopup::accept);
        layout->addWidget(m_stages);
    }
    buildFields();
    m_accept = new QPushButton(purpose == Purpose::Move ? tr("Move") : tr("Leave the journey"), this);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &MovePopup::accept);
    layout->addWidget(m_accept);
    setMinimumWidth(300);
}

void MovePopup::buildFields()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Optional"));
    form->addRow(m_purpose == Purpose::Move ? tr("Since") : tr("Left on"), m_date);
    form->addRow(tr("Reason"), m_reason);
    if (m_purpose == Purpose::Leave) {
        m_competitor = new QLineEdit(this);
        m_competitor->setPlaceholderText(tr("Optional"));
        m_return = new QDateEdit(this);
        m_return->setCalendarPopup(true);
        m_return->setSpecialValueText(tr("Not known"));
        form->addRow(tr("Went to"), m_competitor);
        form->addRow(tr("May return on"), m_return);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void MovePopup::ask(const QList<PersonId> &people, const QString &who, StageId current, Millis now,
                    const QPoint &global)
{
    m_people = people;
    m_heading->setText(m_purpose == Purpose::Move ? tr("Move %1 to").arg(who)
                                                  : tr("%1 leaves the journey").arg(who));
    m_today = QDateTime::fromMSecsSinceEpoch(now).date();
    m_date->setMaximumDate(m_today);
    m_date->setDate(m_today);
    if (m_return) {
        m_return->setMinimumDate(m_today);
        m_return->setDate(m_today);
    }
    if (m_stages) {
        int first = 0;
        for (int i = 0; i < m_stages->count(); ++i) {
            if (m_journey.stages.at(i).id != current)
                continue;
            m_stages->item(i)->setText(tr("%1 (now)").arg(m_journey.stages.at(i).name));
            first = i + 1 < m_stages->count() ? i + 1 : std::max(0, i - 1);
        }
        m_stages->setCurrentRow(first);
        const int rows = std::min(m_stages->count(), 12);
        m_stages->setFixedHeight(rows * m_stages->sizeHintForRow(0) + 2 * m_stages->frameWidth() + 2);
    }
    adjustSize();
    const QScreen *screen = QGuiApplication::screenAt(global);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    (m_stages ? static_cast<QWidget *>(m_stages) : m_reason)->setFocus(Qt::PopupFocusReason);
}

bool MovePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stages && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MovePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void MovePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void MovePopup::accept()
{
    MoveRequest request;
    request.people = m_people;
    request.journey = m_journey.id;
    if (m_stages) {
        if (m_stages->currentRow() < 0)
            return;
        request.to = m_journey.stages.at(m_stages->currentRow()).id;
    }
    // Today means now; another day has no hour, so its middle.
    if (m_date->date() != m_today)
        request.at = m_date->date().startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch();
    request.reason = cleanLine(m_reason->text());
    if (m_competitor)
        request.competitor = cleanLine(m_competitor->text());
    if (m_return && m_return->date() > m_today)
        request.mayReturnAt = m_return->date().startOfDay().toMSecsSinceEpoch();
    close();
    emit chosen(request);
}

} // namespace vouch::ui
