// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/records/people.h"
#include "ui/parts/subject.h"
#include "ui/person/contact_link.h"

#include <QObject>
#include <memory>

class QAction;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class BoardView;
class ContactOffer;

/// Calls, writes to and looks up whoever's card has the focus, and offers to log what came of it.
class BoardContact final : public QObject
{
    Q_OBJECT
public:
    /// The key works and the offer lies over `over`.
    BoardContact(BoardView *view, QWidget *over);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    QAction *action() const { return m_contact; }
    void updateActions();
    /// What logging of this person begins with, while it is offered.
    std::optional<Subject::Way> wayTo(PersonId person) const;
    /// Whom the offer is about, while it is being taken.
    const std::optional<Subject> &taken() const { return m_taken; }

signals:
    void failed(const vouch::Error &error, std::function<void()> retry);
    void announced(const QString &message);
    /// Another program was opened for them. Whoever shows them may make the offer; else offer() does.
    void contacted(vouch::PersonId person, const QString &who, const vouch::ui::ContactLink &link);
    /// A template is to be filled for them.
    void writeWanted();
    /// The offer is taken: logging begins, and taken() says of whom.
    void logWanted();

public slots:
    void offer(vouch::PersonId person, const QString &who, const vouch::ui::ContactLink &link);

private:
    void ask();
    void showMenu(const PersonRecord &person, const QPoint &global);
    void openLink(const PersonRecord &person, const ContactLink &link);

    BoardView *m_view;
    QWidget *m_over;
    std::shared_ptr<Workspace> m_workspace;
    QAction *m_contact;
    ContactOffer *m_offer;
    QString m_who; ///< of the offer
    std::optional<Subject> m_taken;
    int m_asked = 0;
};

} // namespace vouch::ui
