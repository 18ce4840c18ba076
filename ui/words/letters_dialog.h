// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/words.h"
#include "ui/words/words_dialog.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QTreeWidget;

namespace vouch::ui
{

/// Paper for several people: a letter each, labels, or envelopes. Who lacks what is in view before anything
/// is written, and nobody is left out silently.
class LettersDialog final : public WordsDialog
{
    Q_OBJECT
public:
    LettersDialog(const std::shared_ptr<Workspace> &workspace, const QList<PersonId> &people,
                  QWidget *parent);

signals:
    void ready();

private:
    enum class Kind { Letters, Labels, Envelopes };

    void buildChoices();
    void buildList();
    void load();
    /// A part of the people at a time, so that nobody else waits long.
    void readOn(const QList<PersonId> &left, const QList<MessageValues> &read);
    Kind kind() const;
    void showKind();
    void chooseTemplate();
    void follow();
    void askFor(const QList<Variable> &missing);
    /// What this person gets, filled; `missing` is what nobody knows.
    message::Filled filled(const QString &text, const MessageValues &who) const;
    bool goes(const MessageValues &who) const;
    void save();

    QList<PersonId> m_people;
    QList<MessageValues> m_values;
    QList<MessageTemplate> m_templates;
    MessageTemplate m_words;
    Letterhead m_head;
    message::Values m_answers; ///< the same for all who lack it
    QHash<Variable, QLineEdit *> m_asked;
    int m_generation = 0;
    QComboBox *m_kind = nullptr, *m_template = nullptr, *m_sheet = nullptr, *m_envelope = nullptr;
    QSpinBox *m_first = nullptr;
    QLabel *m_templateName = nullptr, *m_sheetName = nullptr, *m_firstName = nullptr,
           *m_envelopeName = nullptr, *m_count = nullptr;
    QWidget *m_askBox = nullptr;
    QFormLayout *m_ask = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_save = nullptr, *m_templatesButton = nullptr;
};

} // namespace vouch::ui
