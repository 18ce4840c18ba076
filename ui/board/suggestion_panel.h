// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/records/rules.h"
#include "ui/parts/subject.h"

#include <QFrame>
#include <functional>
#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class RowKeeper;
class SuggestionModel;

/// What rules suggest for the people of the board, each with its evidence. Enter opens the person, Space
/// accepts, Delete dismisses; the buttons below do the same for the chosen one.
class SuggestionPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit SuggestionPanel(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Suggestions for other journeys are left out.
    void setJourney(JourneyId journey);
    int count() const;
    QListView *list() const { return m_list; }
    /// Whom the suggestion that is chosen is about.
    Subject subject() const;

signals:
    void countChanged(int count);
    void closeRequested();
    void personRequested(vouch::PersonId person);
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    /// A key did nothing: why.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void show(const QList<SuggestionRecord> &suggestions);
    void decide(bool accept);
    void updateButtons();
    const SuggestionRecord *chosen() const;

    std::shared_ptr<Workspace> m_workspace;
    JourneyId m_journey;
    SuggestionModel *m_model;
    QListView *m_list;
    RowKeeper *m_keeper = nullptr;
    QLabel *m_empty;
    QPushButton *m_accept, *m_dismiss, *m_open;
    QList<SuggestionRecord> m_all;
    int m_generation = 0;
};

} // namespace vouch::ui
