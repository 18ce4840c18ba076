// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/store/operation.h"
#include "ui/parts/subject.h"

#include <QFrame>
#include <QFuture>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class DateBox;
class OwnerEdit;
class PersonPicker;
class PurchaseForm;
class ReminderBox;
class RepeatField;

/// Records what happened with a person: note, interaction, task, purchase, advocacy or referral, now or
/// back-dated.
class Composer final : public QFrame
{
    Q_OBJECT
public:
    enum Kind { Note, Interaction, Task, Purchase, Advocacy, Referral, KindCount };
    explicit Composer(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    void setPerson(PersonId person, const QString &name);
    /// Shows the fields of that kind and goes to the first.
    void start(Kind kind);
    /// Shows the fields of an interaction: an answer the same way, if the subject is something that was said.
    void startContact(const Subject &subject);
    /// Something is typed that was not recorded.
    bool hasDraft() const;
    /// What was typed is being recorded; the answer has not come yet.
    bool isSending() const { return m_sending; }
    /// Shows the fields of a purchase for paying one back.
    void startRefund(PurchaseId purchase, const Money &paid);
    Kind kind() const { return m_kind; }
    PersonId person() const { return m_person; }

signals:
    /// What was typed is being written from now on; `recorded` or `failed` follows.
    void sending();
    void recorded(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildDetails();
    QWidget *buildInteraction();
    QWidget *buildTask();
    QWidget *buildAdvocacy();
    QWidget *buildReferral();
    QWidget *buildAnswer();
    void answer(const Subject::Said &said);
    void takeWay(const Subject::Way &way);
    void endAnswer();
    void followContact();
    void showKind(Kind kind);
    void fitDetails();
    void loadPurchases();
    void resetTime();
    void record();
    void setSending(bool sending);
    void clear();
    void complain(const QString &sentence);
    bool readTime();
    std::optional<QFuture<Result<ChangeSet>>> send();
    std::optional<QFuture<Result<ChangeSet>>> sendPurchase();
    std::optional<QFuture<Result<ChangeSet>>> sendReferral();

    std::shared_ptr<Workspace> m_workspace;
    PersonId m_person;
    std::optional<When> m_at; ///< as readTime() found it; nothing: now, and no date for a task
    Kind m_kind = Note;
    QButtonGroup *m_kinds;
    QStackedWidget *m_details;
    QPlainTextEdit *m_text;
    DateBox *m_when;
    QPushButton *m_record;
    bool m_sending = false;
    QLabel *m_problem;
    QComboBox *m_channel;
    QComboBox *m_interactionKind;
    QComboBox *m_direction;
    QComboBox *m_mood;
    QLineEdit *m_title;
    OwnerEdit *m_taskOwner;
    RepeatField *m_repeat;
    ReminderBox *m_reminder;
    PurchaseForm *m_purchase;
    QCheckBox *m_needsAnswer;
    QWidget *m_answer; ///< what is answered
    QLabel *m_answerText;
    InteractionId m_answers; ///< invalid: nothing in particular
    /// What was chosen before an answer chose for itself: channel, kind, direction.
    std::array<int, 3> m_beforeAnswer{};
    bool m_channelChosen = false; ///< by hand: a call through another channel stays one
    QLineEdit *m_reach;
    QComboBox *m_advocacyKind;
    QComboBox *m_advocacyChannel;
    QComboBox *m_referralDirection;
    QComboBox *m_referralType;
    PersonPicker *m_friend;
};

} // namespace vouch::ui
