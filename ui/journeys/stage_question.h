// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QFrame>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace vouch::ui
{

/// A question above the stages, asked before something is written that takes people from where they stand:
/// where do they go? Hidden while nothing is asked.
class StageQuestion final : public QFrame
{
    Q_OBJECT
public:
    using Answer = std::function<void(StageId)>;

    explicit StageQuestion(QWidget *parent = nullptr);

    /// Shows the question with these places, the one at `likely` chosen; `answer` gets the place. A question
    /// that is still open is dropped.
    void ask(const QString &question, const QString &note, const QList<std::pair<QString, StageId>> &places,
             const QString &button, const Answer &answer, int likely = 0);
    /// Drops the question, unanswered.
    void drop();

signals:
    void cancelled();
    void announced(const QString &question);

private:
    QLabel *m_text = nullptr, *m_note = nullptr;
    QComboBox *m_places = nullptr;
    QPushButton *m_button = nullptr;
    Answer m_answer;
};

} // namespace vouch::ui
