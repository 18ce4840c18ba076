// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "core/store/records/advocacy.h"
#include "core/workspace/requests/programmes.h"
#include "ui/parts/conflict_panel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace vouch::ui
{

class DateBox;

/// The settings of the reward programmes; what is typed is saved when its field is left.
class ProgrammePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgrammePage(QWidget *parent = nullptr);
    void setReadOnly(bool readOnly);
    void present(const AdvocacyPage &page, const QString &currency, Millis now);
    void focusFilter();
    /// Says what became of the last save. After a Conflict, the page is to be presented anew.
    void saved(const Result<ChangeSet> &changes);

signals:
    void saveRequested(const vouch::ProgrammeEntry &entry);

private:
    QWidget *buildForm();
    void startNew();
    void fill();
    void showEntry(const ProgrammeEntry &entry);
    void save();
    ProgrammeEntry typed(QString *problem) const;
    void send(const ProgrammeEntry &entry);
    void askWhichIsRight();
    QList<FieldText> texts(const ProgrammeEntry &entry) const;
    void showState(const QString &text, bool problem);

    QList<ProgrammeRecord> m_programmes;
    QString m_currency;
    Millis m_now = 0;
    qint64 m_id = 0;        ///< 0: a new one
    qint64 m_shown = -1;    ///< the one that the form was filled with
    bool m_waitNew = false; ///< the newest programme is the one just made
    bool m_filling = false;
    QComboBox *m_choice;
    QPushButton *m_new;
    QLineEdit *m_name;
    QLineEdit *m_referrer;
    QLineEdit *m_friend;
    QLineEdit *m_budget;
    QComboBox *m_milestone;
    QCheckBox *m_hasStart;
    QCheckBox *m_hasEnd;
    DateBox *m_start;
    DateBox *m_end;
    QLabel *m_state;
    QLabel *m_sums;
    QWidget *m_form;
    ProgrammeEntry m_sent; ///< what was saved last
    ProgrammeEntry m_base; ///< what the form was filled with
    struct Save {
        ProgrammeEntry entry, base;
    };
    std::optional<Save> m_inFlight;
    std::optional<Save> m_refused; ///< for what somebody else wrote: it waits for that to be read
    ConflictPanel *m_conflict;
    QTimer m_pause;
};

} // namespace vouch::ui
