// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/people.h"
#include "core/store/records/words.h"
#include "ui/person/contact_link.h"
#include "ui/words/words_dialog.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vouch::ui
{

class ContactOffer;

/// Words to one person: a template is chosen and filled, what is missing is asked for, all of it may be
/// edited; then it is copied, handed to the mail program or saved as a letter. Afterwards it may be logged.
class WriteDialog final : public WordsDialog
{
    Q_OBJECT
public:
    WriteDialog(const std::shared_ptr<Workspace> &workspace, PersonId person, QWidget *parent);

    /// What was typed and not sent waits for the next time that they are written to.
    void done(int result) override;

signals:
    /// All that there is to write is there.
    void ready();

private:
    void buildChoices();
    void buildText();
    void buildButtons();
    void load();
    void loadTemplates();
    void fillTemplates();
    MessageWay way() const;
    void showWay();
    void chooseTemplate();
    void refill();
    void askFor(const QList<Variable> &missing);
    void answered(Variable variable, const QString &text);
    void followLength();
    /// False, with the place shown, where something is still to be said.
    bool isWhole();
    QString whole() const;
    void copyAll();
    void openMail();
    void openProfile();
    void saveLetter();
    void offerToLog();
    void log();
    void bringDraft();

    PersonId m_person;
    PersonRecord m_record;
    MessageValues m_values;
    Letterhead m_head;
    QList<MessageTemplate> m_templates;
    MessageTemplate m_words;   ///< the chosen one
    message::Values m_answers; ///< what was said of missing ones
    QHash<Variable, QLineEdit *> m_asked;
    QString m_filledSubject, m_filledBody; ///< as they were put in, to tell what was edited
    ContactLink m_logs;                    ///< how they were reached last
    int m_generation = 0;
    bool m_sent = false; ///< what is typed by now

    QComboBox *m_way = nullptr, *m_language = nullptr, *m_template = nullptr, *m_to = nullptr;
    QLabel *m_toName = nullptr, *m_address = nullptr, *m_length = nullptr, *m_askTitle = nullptr,
           *m_subjectName = nullptr;
    QWidget *m_askBox = nullptr;
    QFormLayout *m_ask = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QPushButton *m_copy = nullptr, *m_mail = nullptr, *m_profile = nullptr, *m_pdf = nullptr;
    ContactOffer *m_offer = nullptr;
};

/// The languages that templates are in, with their own names; empty: any.
void fillLanguages(QComboBox *box, const QString &any);

} // namespace vouch::ui
