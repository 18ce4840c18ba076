// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "core/store/records/people.h"
#include "ui/parts/subject.h"

#include <QLineEdit>
#include <QTimer>
#include <memory>

class QListWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// The search field of the top bar: people and deals appear while one types; Enter opens the marked one, the
/// last line goes to the People screen.
class PersonSearch final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PersonSearch(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);

    /// Whoever is highlighted among those found, if the list is open.
    std::optional<Subject> subject() const;

signals:
    void personChosen(vouch::PersonId person);
    /// `person` may be none.
    void dealChosen(vouch::DealId deal, vouch::PersonId person);
    void allRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void fill(const QString &asked, const PeoplePage &page, const QList<DealRecord> &deals);
    void addPeople(const PeoplePage &page);
    void addDeals(const QList<DealRecord> &deals);
    void choose(int row);
    void hideList();
    std::shared_ptr<Workspace> m_workspace;
    QListWidget *m_list;
    QTimer m_wait;
    int m_generation = 0;
};

} // namespace vouch::ui
