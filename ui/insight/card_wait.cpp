// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/card_wait.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// Turns while it is seen.
class Spinner final : public QWidget
{
public:
    explicit Spinner(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(18, 18);
        m_timer.setInterval(90);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_step = (m_step + 1) % 12;
            update();
        });
    }

protected:
    void showEvent(QShowEvent *) override { m_timer.start(); }
    void hideEvent(QHideEvent *) override { m_timer.stop(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF ring = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
        painter.setPen(QPen(theme::colours().border, 2.5));
        painter.drawEllipse(ring);
        painter.setPen(QPen(theme::colours().accent, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, -m_step * 30 * 16, 100 * 16);
    }

private:
    QTimer m_timer;
    int m_step = 0;
};

} // namespace

CardWait::CardWait(const QString &cardName, QWidget *parent)
    : QWidget(parent)
    , m_name(cardName)
    , m_spinner(new Spinner)
    , m_text(new PlainLabel)
    , m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(8);
    m_text->setProperty("role", u"small"_s);
    m_button->setMinimumHeight(26);
    m_button->setAutoDefault(false);
    row->addWidget(m_spinner);
    row->addWidget(m_text);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_shows == Shows::Computing)
            emit cancelled();
        else
            emit againRequested();
    });
    hide();
}

void CardWait::showComputing(const QString &asOf)
{
    showAs(Shows::Computing, asOf.isEmpty() ? tr("Computing …") : tr("as of %1").arg(asOf), tr("Cancel"));
    m_button->setAccessibleName(tr("Stop computing %1").arg(m_name));
}

void CardWait::showStopped(const QString &asOf)
{
    showAs(Shows::Stopped, asOf.isEmpty() ? tr("stopped") : tr("as of %1 · stopped").arg(asOf),
           tr("Compute again"));
    m_button->setAccessibleName(tr("Compute %1 again").arg(m_name));
}

void CardWait::showAs(Shows shows, const QString &text, const QString &button)
{
    m_shows = shows;
    m_spinner->setVisible(shows == Shows::Computing);
    m_text->setText(text);
    m_button->setText(button);
    show();
}

CardSkeleton::CardSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(150);
    hide();
}

void CardSkeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colours().hover);
    double y = 8;
    for (const double part : {0.72, 0.55, 0.4, 0.24}) {
        painter.drawRoundedRect(QRectF(0, y, width() * part, 20), 4, 4);
        y += 34;
    }
}

} // namespace vouch::ui
