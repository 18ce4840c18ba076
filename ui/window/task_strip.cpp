// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/task_strip.h"

#include "ui/parts/plain_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setProperty("kind", u"quiet"_s);
    cancelButton->setAccessibleName(tr("Cancel the import"));
    connect(cancelButton, &QPushButton::clicked, this, &TaskStrip::cancel);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(cancelButton);
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &TaskStrip::refresh);
    hide();
}

void TaskStrip::start(const std::shared_ptr<Work> &work)
{
    m_work = work;
    m_words = std::make_unique<ProgressWords>(work);
    m_bar->setAccessibleName(work->label());
    refresh();
    m_timer.start();
    show();
}

void TaskStrip::stop()
{
    m_timer.stop();
    m_work.reset();
    m_words.reset();
    hide();
}

void TaskStrip::cancel()
{
    if (m_work)
        m_work->cancel();
}

void TaskStrip::refresh()
{
    if (!m_work)
        return;
    const int percent = m_words->percent();
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(percent, 0));
    m_text->setText(m_work->isCancelled() ? tr("Stopping; what was imported is taken back …")
                                          : m_work->label() + u" · "_s + m_words->text());
}

} // namespace vouch::ui
