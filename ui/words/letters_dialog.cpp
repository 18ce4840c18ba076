// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/letters_dialog.h"

#include "core/base/text.h"
#include "core/words/stationery.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/workspace.h"
#include "ui/paper/letter_paper.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/wrap_layout.h"
#include "ui/words/letterhead_dialog.h"
#include "ui/words/templates_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

template<class Window>
void openBeside(WordsDialog *from, const std::shared_ptr<Workspace> &workspace)
{
    auto *window = new Window(workspace, from);
    QObject::connect(window, &WordsDialog::recorded, from, &WordsDialog::recorded);
    window->show();
}

} // namespace

LettersDialog::LettersDialog(const std::shared_ptr<Workspace> &workspace, const QList<PersonId> &people,
                             QWidget *parent)
    : WordsDialog(workspace, tr("Letters, labels and envelopes"), parent)
    , m_people(people)
{
    setObjectName(u"letters-dialog"_s);
    buildChoices();
    buildList();
    addButton(u"letters-letterhead"_s, tr("Letterhead…"),
              [this] { openBeside<LetterheadDialog>(this, sharedWorkspace()); });
    addButtonSpace();
    m_save = addButton(u"letters-save"_s, tr("Save as PDF…"), [this] { save(); });
    m_save->setProperty("kind", u"primary"_s);
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        const bool theirs = std::any_of(m_people.cbegin(), m_people.cend(), [&changes](PersonId person) {
            return changes.people.contains(person.value);
        });
        if (theirs || changes.touches("message_template") || changes.touches("letterhead"))
            load();
    });
    fitToScreen(this, {760, 600});
    showKind();
    load();
}

void LettersDialog::buildChoices()
{
    auto *row = new WrapLayout;
    const auto name = [row](const QString &text) {
        QLabel *label = plainLabel(text);
        row->addWidget(label);
        return label;
    };
    const auto choice = [row](const QString &object, const QString &text) {
        auto *box = new QComboBox;
        box->setObjectName(object);
        box->setAccessibleName(text);
        box->setMinimumHeight(28);
        row->addWidget(box);
        return box;
    };
    name(tr("What"));
    m_kind = choice(u"letters-kind"_s, tr("What"));
    m_kind->addItem(tr("A letter each"), int(Kind::Letters));
    m_kind->addItem(tr("Labels"), int(Kind::Labels));
    m_kind->addItem(tr("Envelopes"), int(Kind::Envelopes));
    m_templateName = name(tr("Template"));
    m_template = choice(u"letters-template"_s, tr("Template"));
    m_template->setMinimumContentsLength(18);
    m_templatesButton = new QPushButton(tr("Templates…"));
    m_templatesButton->setAutoDefault(false);
    row->addWidget(m_templatesButton);
    m_sheetName = name(tr("Sheet"));
    m_sheet = choice(u"letters-sheet"_s, tr("Sheet"));
    for (const LabelSheet &sheet : labelSheets())
        m_sheet->addItem(sheet.name, sheet.key);
    m_firstName = name(tr("Begin with label"));
    m_first = new QSpinBox;
    m_first->setObjectName(u"letters-first"_s);
    m_first->setAccessibleName(tr("Begin with label"));
    m_first->setMinimum(1);
    row->addWidget(m_first);
    m_envelopeName = name(tr("Size"));
    m_envelope = choice(u"letters-envelope"_s, tr("Size"));
    for (const Envelope &envelope : envelopes())
        m_envelope->addItem(envelope.name, envelope.key);
    column()->addLayout(row);
    const QSettings settings;
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(settings.value(u"words/sheet"_s))));
    m_envelope->setCurrentIndex(std::max(0, m_envelope->findData(settings.value(u"words/envelope"_s))));
    connect(m_templatesButton, &QPushButton::clicked, this,
            [this] { openBeside<TemplatesDialog>(this, sharedWorkspace()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LettersDialog::showKind);
    connect(m_template, &QComboBox::activated, this, &LettersDialog::chooseTemplate);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &LettersDialog::showKind);
}

void LettersDialog::buildList()
{
    m_askBox = new QWidget;
    auto *asking = new QVBoxLayout(m_askBox);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(
        paragraph(tr("Some lack this. What you say here stands for all who lack it:"), u"heading"_s));
    m_ask = new QFormLayout;
    asking->addLayout(m_ask);
    m_askBox->hide();
    column()->addWidget(m_askBox);
    m_count = paragraph();
    m_count->setObjectName(u"letters-count"_s);
    column()->addWidget(m_count);
    m_list = new QTreeWidget;
    m_list->setObjectName(u"letters-list"_s);
    m_list->setAccessibleName(tr("Who gets one"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Address"), tr("What is missing")});
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(0, 200);
    m_list->header()->resizeSection(2, 210);
    column()->addWidget(m_list, 1);
}

void LettersDialog::load()
{
    onAnswer(workspace().letterhead(), this, [this](const Result<Letterhead> &head) {
        if (head)
            m_head = *head;
    });
    onAnswer(workspace().templates(), this, [this](const Result<QList<MessageTemplate>> &templates) {
        if (!templates)
            return say(templates.error().text, true);
        m_templates = *templates;
        const TemplateId before = m_words.id;
        m_template->clear();
        m_template->addItem(tr("Choose one"), 0);
        for (const MessageTemplate &words : std::as_const(m_templates)) {
            if (words.way == MessageWay::Letter)
                m_template->addItem(safeForDisplay(words.name), words.id.value);
        }
        m_template->setCurrentIndex(std::max(0, m_template->findData(before.value)));
    });
    ++m_generation;
    readOn(m_people, {});
}

void LettersDialog::readOn(const QList<PersonId> &left, const QList<MessageValues> &read)
{
    static constexpr qsizetype atOnce = 100;
    if (left.isEmpty()) {
        m_values = read;
        follow();
        emit ready();
        return;
    }
    if (!read.isEmpty())
        m_count->setText(tr("Reading %1 of %2 …")
                             .arg(QLocale().toString(read.size()), QLocale().toString(m_people.size())));
    onAnswer(workspace().messageValues({left.first(std::min(atOnce, left.size())), {}, m_words.language}),
             this, [this, left, read, generation = m_generation](const Result<QList<MessageValues>> &values) {
                 if (generation != m_generation)
                     return;
                 if (!values)
                     return say(values.error().text, true);
                 readOn(left.sliced(std::min(atOnce, left.size())), read + *values);
             });
}

LettersDialog::Kind LettersDialog::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void LettersDialog::showKind()
{
    const auto show = [](bool wanted, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(wanted);
    };
    show(kind() == Kind::Letters, {m_templateName, m_template, m_templatesButton});
    show(kind() == Kind::Labels, {m_sheetName, m_sheet, m_firstName, m_first});
    show(kind() == Kind::Envelopes, {m_envelopeName, m_envelope});
    m_first->setMaximum(labelSheets().at(std::max(0, m_sheet->currentIndex())).count());
    follow();
}

void LettersDialog::chooseTemplate()
{
    const TemplateId wanted(m_template->currentData().toLongLong());
    m_words = {};
    for (const MessageTemplate &one : std::as_const(m_templates)) {
        if (one.id == wanted)
            m_words = one;
    }
    load(); // dates and amounts are written as its language does
}

message::Filled LettersDialog::filled(const QString &text, const MessageValues &who) const
{
    message::Values values = m_answers;
    for (auto value = who.values.cbegin(); value != who.values.cend(); ++value) {
        if (!value.value().isEmpty())
            values.insert(value.key(), value.value());
    }
    return message::fill(text, values).ok() ? *message::fill(text, values) : message::Filled{text, {}};
}

bool LettersDialog::goes(const MessageValues &who) const
{
    return !who.address.isEmpty() &&
           (kind() != Kind::Letters || filled(m_words.subject + m_words.body, who).missing.isEmpty());
}

/// Who gets one and who lacks what.
void LettersDialog::follow()
{
    const bool letters = kind() == Kind::Letters;
    QList<Variable> missing;
    int going = 0;
    m_list->clear();
    for (const MessageValues &who : std::as_const(m_values)) {
        QStringList lacks;
        if (who.address.isEmpty())
            lacks.append(tr("a postal address"));
        if (letters) {
            for (const Variable variable : filled(m_words.subject + m_words.body, who).missing)
                lacks.append(nameOf(variable));
            const auto known = message::fill(m_words.subject + m_words.body, who.values);
            for (const Variable variable : known ? known->missing : QList<Variable>()) {
                if (!missing.contains(variable))
                    missing.append(variable);
            }
        }
        going += goes(who);
        auto *item = new QTreeWidgetItem(
            {safeForDisplay(who.name), safeForDisplay(who.address.join(u", "_s)), lacks.join(u", "_s)});
        m_list->addTopLevelItem(item);
    }
    askFor(letters ? missing : QList<Variable>());
    const int all = int(m_values.size());
    m_count->setText(going == all ? tr("%n of them get one.", nullptr, all)
                                  : tr("%1 of %2 get one; the others lack something and are left out.")
                                        .arg(QLocale().toString(going), QLocale().toString(all)));
    setActive(m_save, going > 0 && (!letters || m_words.id.isValid()), m_kind);
}

void LettersDialog::askFor(const QList<Variable> &missing)
{
    for (auto asked = m_asked.begin(); asked != m_asked.end();) {
        if (missing.contains(asked.key())) {
            ++asked;
            continue;
        }
        m_ask->removeRow(asked.value());
        asked = m_asked.erase(asked);
    }
    for (const Variable variable : missing) {
        if (m_asked.contains(variable))
            continue;
        auto *field = new QLineEdit(m_answers.value(variable));
        field->setObjectName(u"letters-ask-"_s + keyOf(variable));
        field->setAccessibleName(nameOf(variable));
        m_ask->addRow(nameOf(variable), field);
        m_asked.insert(variable, field);
        connect(field, &QLineEdit::editingFinished, this, [this, variable, field] {
            m_answers.insert(variable, cleanLine(field->text()));
            QMetaObject::invokeMethod(this, &LettersDialog::follow, Qt::QueuedConnection);
        });
    }
    m_askBox->setVisible(!missing.isEmpty());
}

void LettersDialog::save()
{
    QStringList addresses;
    QList<Letter> letters;
    const QString today = m_values.value(0).values.value(Variable::Today);
    for (const MessageValues &who : std::as_const(m_values)) {
        if (!goes(who))
            continue;
        const QString recipient = (QStringList{who.name} + who.address).join(u'\n');
        addresses.append(recipient);
        letters.append({recipient, today, filled(m_words.subject, who).text, filled(m_words.body, who).text});
    }
    QSettings settings;
    settings.setValue(u"words/sheet"_s, m_sheet->currentData());
    settings.setValue(u"words/envelope"_s, m_envelope->currentData());
    if (kind() == Kind::Letters)
        return savePdf(tr("Save the letters"), tr("Letters") + u".pdf"_s,
                       [letters, head = m_head] { return lettersPdf(head, letters); });
    if (kind() == Kind::Labels)
        return savePdf(tr("Save the labels"), tr("Labels") + u".pdf"_s,
                       [addresses, sheet = labelSheets().at(m_sheet->currentIndex()),
                        first = m_first->value()] { return labelsPdf(sheet, addresses, first); });
    savePdf(tr("Save the envelopes"), tr("Envelopes") + u".pdf"_s,
            [addresses, envelope = envelopes().at(m_envelope->currentIndex()), head = m_head] {
                return envelopesPdf(envelope, head, addresses);
            });
}

} // namespace vouch::ui
