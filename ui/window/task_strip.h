// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"
#include "ui/exchange/progress_words.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace vouch::ui
{

/// The import that runs, in the status bar: how far, how fast, how long still, and Cancel.
class TaskStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskStrip(QWidget *parent = nullptr);
    void start(const std::shared_ptr<Work> &work);
    void stop();
    bool isRunning() const { return m_work != nullptr; }
    void cancel();

private:
    void refresh();
    QLabel *m_text;
    QProgressBar *m_bar;
    QTimer m_timer;
    std::shared_ptr<Work> m_work;
    std::unique_ptr<ProgressWords> m_words;
};

} // namespace vouch::ui
