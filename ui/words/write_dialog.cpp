// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/write_dialog.h"

#include "core/base/text.h"
#include "core/people/mail_link.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/workspace.h"
#include "ui/paper/letter_paper.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/parts/wrap_layout.h"
#include "ui/person/contact_offer.h"
#include "ui/words/letterhead_dialog.h"
#include "ui/words/templates_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// What was typed to somebody and not sent, while the program runs.
struct Draft {
    int way = 0;
    QString subject, body;
};

QHash<QString, Draft> &drafts()
{
    static QHash<QString, Draft> all;
    return all;
}

QString draftKey(const Workspace &workspace, PersonId person)
{
    return u"%1 %2"_s.arg(person.toString(), workspace.path());
}

} // namespace

void fillLanguages(QComboBox *box, const QString &any)
{
    box->addItem(any, QString());
    // What QLocale calls "American English" is meant by everybody who writes English.
    const std::pair<QString, QString> own[]{{u"en"_s, u"English"_s}, {u"zh"_s, u"中文"_s}};
    for (const auto &[code, name] : own)
        box->addItem(name, code);
    for (const char *code : {"de", "fr", "es", "it", "pt", "nl", "pl", "ja", "ko", "ru", "ar"}) {
        const QString key = QString::fromLatin1(code);
        box->addItem(QLocale(key).nativeLanguageName().section(u' ', 0, 0), key);
    }
}

WriteDialog::WriteDialog(const std::shared_ptr<Workspace> &workspace, PersonId person, QWidget *parent)
    : WordsDialog(workspace, tr("Write"), parent)
    , m_person(person)
{
    setObjectName(u"write-dialog"_s);
    buildChoices();
    buildText();
    buildButtons();
    m_offer = new ContactOffer(this);
    connect(m_offer, &ContactOffer::logWanted, this, &WriteDialog::log);
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("message_template"))
            loadTemplates();
        if (changes.touches("letterhead") || changes.people.contains(m_person.value))
            load();
    });
    fitToScreen(this, {860, 640});
    m_template->setFocus();
    showWay();
    bringDraft();
    load();
    loadTemplates();
}

void WriteDialog::bringDraft()
{
    const auto draft = drafts().constFind(draftKey(workspace(), m_person));
    if (draft == drafts().cend())
        return;
    m_way->setCurrentIndex(draft->way);
    m_subject->setText(draft->subject);
    m_body->setPlainText(draft->body);
    say(tr("What you typed is here again."));
}

void WriteDialog::done(int result)
{
    const QString body = m_body->toPlainText(), key = draftKey(workspace(), m_person);
    if (m_sent || body.trimmed().isEmpty() || body == m_filledBody)
        drafts().remove(key);
    else
        drafts().insert(key, {m_way->currentIndex(), m_subject->text(), body});
    QDialog::done(result);
}

void WriteDialog::buildChoices()
{
    auto *row = new WrapLayout;
    const auto choice = [this, row](const QString &name, const QString &text) {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(text);
        box->setMinimumHeight(28);
        auto *label = plainLabel(text);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        return box;
    };
    m_way = choice(u"write-way"_s, tr("How"));
    for (const MessageWay one : allOf<MessageWay>())
        m_way->addItem(nameOf(one), int(one));
    m_language = choice(u"write-language"_s, tr("Language"));
    fillLanguages(m_language, tr("Any"));
    m_template = choice(u"write-template"_s, tr("Template"));
    m_template->setMinimumContentsLength(18);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *edit = new QPushButton(tr("Templates…"));
    edit->setObjectName(u"write-templates"_s);
    edit->setAutoDefault(false);
    setTip(edit, tr("Change templates, or take some to begin with"));
    row->addWidget(edit);
    column()->addLayout(row);
    connect(edit, &QPushButton::clicked, this, [this] {
        auto *templates = new TemplatesDialog(sharedWorkspace(), this);
        connect(templates, &WordsDialog::recorded, this, &WordsDialog::recorded);
        templates->show();
    });
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] { showWay(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        fillTemplates();
        load(); // dates and amounts are written as the language does
    });
    connect(m_template, &QComboBox::activated, this, [this] { chooseTemplate(); });
}

void WriteDialog::buildText()
{
    m_askBox = new QWidget;
    auto *asking = new QVBoxLayout(m_askBox);
    asking->setContentsMargins(0, 0, 0, 0);
    m_askTitle = paragraph(tr("Nobody has written this down. Say it, or take its place out of the text:"),
                           u"heading"_s);
    asking->addWidget(m_askTitle);
    m_ask = new QFormLayout;
    asking->addLayout(m_ask);
    m_askBox->hide();
    column()->addWidget(m_askBox);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_to = new QComboBox;
    m_to->setObjectName(u"write-to"_s);
    m_address = plainLabel();
    m_address->setObjectName(u"write-address"_s);
    auto *to = new QWidget;
    auto *toColumn = new QVBoxLayout(to);
    toColumn->setContentsMargins(0, 0, 0, 0);
    toColumn->addWidget(m_to);
    toColumn->addWidget(m_address);
    m_toName = plainLabel(tr("To"));
    m_to->setAccessibleName(tr("To"));
    form->addRow(m_toName, to);
    m_subject = new QLineEdit;
    m_subject->setObjectName(u"write-subject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(300);
    m_subjectName = plainLabel(tr("Subject"));
    form->addRow(m_subjectName, m_subject);
    column()->addLayout(form);
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"write-body"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setPlaceholderText(tr("Choose a template, or write."));
    column()->addWidget(m_body, 1);
    m_length = paragraph({}, u"small"_s);
    m_length->setObjectName(u"write-length"_s);
    column()->addWidget(m_length);
    connect(m_body, &QPlainTextEdit::textChanged, this, &WriteDialog::followLength);
    connect(m_body, &QPlainTextEdit::textChanged, this, [this] { m_sent = false; });
    connect(m_subject, &QLineEdit::textChanged, this, &WriteDialog::followLength);
    connect(m_to, &QComboBox::currentIndexChanged, this, &WriteDialog::followLength);
}

void WriteDialog::buildButtons()
{
    addButton(u"write-letterhead"_s, tr("Letterhead…"), [this] {
        auto *head = new LetterheadDialog(sharedWorkspace(), this);
        connect(head, &WordsDialog::recorded, this, &WordsDialog::recorded);
        head->show();
    });
    addButtonSpace();
    m_copy = addButton(u"write-copy"_s, tr("Copy"), [this] { copyAll(); });
    m_profile = addButton(u"write-profile"_s, tr("Copy and open profile"), [this] { openProfile(); });
    m_mail = addButton(u"write-mail"_s, tr("Open in mail program"), [this] { openMail(); });
    m_pdf = addButton(u"write-pdf"_s, tr("Save as PDF…"), [this] { saveLetter(); });
    for (QPushButton *button : {m_profile, m_mail, m_pdf})
        button->setProperty("kind", u"primary"_s);
}

MessageWay WriteDialog::way() const
{
    return MessageWay(m_way->currentData().toInt());
}

void WriteDialog::load()
{
    const int generation = ++m_generation;
    const QString language = m_language->currentData().toString();
    onAnswer(workspace().letterhead(), this, [this](const Result<Letterhead> &head) {
        if (head)
            m_head = *head;
    });
    onAnswer(workspace().person(m_person), this, [this, generation](const Result<PersonRecord> &person) {
        if (!person || generation != m_generation)
            return person ? void() : say(person.error().text, true);
        m_record = *person;
        setWindowTitle(tr("Write to %1").arg(safeForDisplay(m_record.name)));
    });
    onAnswer(workspace().messageValues({{m_person}, {}, language}), this,
             [this, generation](const Result<QList<MessageValues>> &values) {
                 if (generation != m_generation)
                     return;
                 if (!values || values->isEmpty()) {
                     say(values ? tr("This person is no longer here.") : values.error().text, true);
                     return;
                 }
                 m_values = values->first();
                 showWay();
                 refill();
                 emit ready();
             });
}

void WriteDialog::loadTemplates()
{
    onAnswer(workspace().templates(), this, [this](const Result<QList<MessageTemplate>> &templates) {
        if (!templates)
            return say(templates.error().text, true);
        m_templates = *templates;
        fillTemplates();
        emit ready();
    });
}

/// Those of this way, in this language.
void WriteDialog::fillTemplates()
{
    const TemplateId before = m_words.id;
    const QString language = m_language->currentData().toString();
    m_template->clear();
    m_template->addItem(tr("None"), 0);
    for (const MessageTemplate &words : std::as_const(m_templates)) {
        const bool fits = language.isEmpty() || words.language.isEmpty() || words.language == language;
        if (words.way == way() && fits)
            m_template->addItem(safeForDisplay(words.name), words.id.value);
    }
    m_template->setCurrentIndex(std::max(0, m_template->findData(before.value)));
}

/// What belongs to this way of writing is in view, and where it goes.
void WriteDialog::showWay()
{
    const MessageWay now = way();
    m_mail->setVisible(now == MessageWay::Email);
    m_pdf->setVisible(now == MessageWay::Letter);
    m_subject->setVisible(now != MessageWay::Message);
    m_subjectName->setVisible(now != MessageWay::Message);
    m_to->clear();
    if (now == MessageWay::Email) {
        for (const QString &email : std::as_const(m_values.emails)) {
            if (mailAddress(email))
                m_to->addItem(safeForDisplay(email), email);
        }
    } else if (now == MessageWay::Message) {
        for (const ProfileRecord &profile : std::as_const(m_record.profiles)) {
            if (const auto link = profileLink(profile))
                m_to->addItem(nameOf(*link), QVariant::fromValue(m_record.profiles.indexOf(profile)));
        }
    }
    m_to->setVisible(m_to->count() > 0);
    m_profile->setVisible(now == MessageWay::Message && m_to->count() > 0);
    QString where;
    if (now == MessageWay::Letter)
        where = m_values.address.isEmpty()
                    ? tr("No postal address is known; the letter goes without.")
                    : safeForDisplay((QStringList{m_values.name} + m_values.address).join(u'\n'));
    else if (m_to->count() == 0)
        where = now == MessageWay::Email
                    ? tr("No e-mail address is known; copy the text instead.")
                    : tr("No profile is known that could be opened; copy the text instead.");
    m_address->setText(where);
    m_address->setVisible(!where.isEmpty());
    m_mail->setEnabled(m_to->count() > 0);
    fillTemplates();
    followLength();
}

void WriteDialog::chooseTemplate()
{
    const TemplateId wanted(m_template->currentData().toLongLong());
    m_words = {};
    for (const MessageTemplate &one : std::as_const(m_templates)) {
        if (one.id == wanted)
            m_words = one;
    }
    m_filledSubject = m_subject->text(); // chosen anew it takes the place of what is there
    m_filledBody = m_body->toPlainText();
    refill();
}

/// Puts in what is known, unless somebody has written over it.
void WriteDialog::refill()
{
    if (!m_words.id.isValid())
        return askFor({});
    message::Values values = m_values.values;
    values.insert(m_answers);
    const auto subject = message::fill(m_words.subject, values), body = message::fill(m_words.body, values);
    if (!subject || !body)
        return say((subject ? body : subject).error().text, true);
    if (m_subject->text() == m_filledSubject)
        m_subject->setText(subject->text);
    if (m_body->toPlainText() == m_filledBody)
        m_body->setPlainText(body->text);
    m_filledSubject = subject->text;
    m_filledBody = body->text;
    const auto known = message::fill(m_words.subject + m_words.body, m_values.values);
    askFor(known ? known->missing : QList<Variable>());
    followLength();
}

void WriteDialog::askFor(const QList<Variable> &missing)
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
        field->setObjectName(u"write-ask-"_s + keyOf(variable));
        field->setAccessibleName(nameOf(variable));
        m_ask->addRow(nameOf(variable), field);
        m_asked.insert(variable, field);
        connect(field, &QLineEdit::editingFinished, this,
                [this, variable, field] { answered(variable, cleanLine(field->text())); });
    }
    m_askBox->setVisible(!missing.isEmpty());
}

void WriteDialog::answered(Variable variable, const QString &text)
{
    if (m_answers.value(variable) == text)
        return;
    m_answers.insert(variable, text);
    const QString before = m_body->toPlainText();
    refill();
    if (m_body->toPlainText() == before && !text.isEmpty()) {
        // Somebody has written over it: its places alone are filled.
        m_body->setPlainText(QString(before).replace(message::shownPlace(variable), text));
        m_subject->setText(m_subject->text().replace(message::shownPlace(variable), text));
    }
}

void WriteDialog::followLength()
{
    if (way() != MessageWay::Email || m_to->count() == 0) {
        m_length->hide();
        return;
    }
    const qsizetype length =
        mailLink(m_to->currentData().toString(), m_subject->text(), m_body->toPlainText()).size();
    m_length->setVisible(length > mailLinkMayBeCut);
    m_length->setText(
        length > longestMailLink
            ? tr("This is too long to be handed to a mail program. Copy it and paste it there.")
            : tr("Some mail programs cut what is as long as this. Look at its end there, or copy it."));
}

bool WriteDialog::isWhole()
{
    const QList<Variable> open = message::openPlaces(m_subject->text() + m_body->toPlainText());
    if (!open.isEmpty()) {
        QStringList names;
        for (const Variable variable : open)
            names.append(message::shownPlace(variable));
        say(tr("Still to be said: %1").arg(names.join(u", "_s)), true);
        QWidget *field = m_asked.value(open.first());
        (field ? field : m_body)->setFocus();
        return false;
    }
    if (!m_body->toPlainText().trimmed().isEmpty())
        return true;
    say(tr("There is nothing to send yet. Choose a template, or write."), true);
    m_body->setFocus();
    return false;
}

QString WriteDialog::whole() const
{
    const QString subject = way() == MessageWay::Message ? QString() : m_subject->text().trimmed();
    return (subject.isEmpty() ? QString() : subject + u"\n\n"_s) + m_body->toPlainText();
}

void WriteDialog::copyAll()
{
    if (!isWhole())
        return;
    copy(way() == MessageWay::Email ? m_body->toPlainText() : whole());
    m_logs = {};
    m_logs.channel = way() == MessageWay::Email    ? keyOf(Channel::Email)
                     : way() == MessageWay::Letter ? keyOf(Channel::Post)
                                                   : keyOf(Channel::Other);
    m_logs.contact =
        way() == MessageWay::Email ? keyOf(InteractionKind::Email) : keyOf(InteractionKind::Message);
    if (way() == MessageWay::Message && m_to->currentIndex() >= 0)
        m_logs.channel = m_record.profiles.value(m_to->currentData().toLongLong()).network;
    offerToLog();
}

void WriteDialog::openMail()
{
    if (!isWhole())
        return;
    const QString address = m_to->currentData().toString();
    const auto link = emailLink({0, {}, address, false});
    if (!link || !openMailWith(address, m_subject->text(), m_body->toPlainText()))
        return say(link ? notOpened(*link) : tr("No e-mail address is known; copy the text instead."), true);
    say(tr("Handed to the mail program. It is sent there."));
    m_logs = *link;
    offerToLog();
}

void WriteDialog::openProfile()
{
    if (!isWhole())
        return;
    const auto link = profileLink(m_record.profiles.value(m_to->currentData().toLongLong()));
    if (!link)
        return;
    copy(m_body->toPlainText());
    if (!openAddress(link->url))
        return say(notOpened(*link), true);
    m_logs = *link;
    offerToLog();
}

void WriteDialog::saveLetter()
{
    if (!isWhole())
        return;
    const Calendar calendar = workspace().calendar();
    const QString today = m_values.values.value(
        Variable::Today, QLocale().toString(calendar.dayOf(workspace().now()), QLocale::LongFormat));
    const Letter letter{(QStringList{m_values.name} + m_values.address).join(u'\n'), today, m_subject->text(),
                        m_body->toPlainText()};
    savePdf(
        tr("Save the letter"),
        tr("Letter to %1").arg(cleanLine(m_values.name).replace(u'/', u'-')) + u".pdf"_s,
        [letter, head = m_head] { return lettersPdf(head, {letter}); },
        [this] {
            m_logs = {};
            m_logs.channel = keyOf(Channel::Post);
            m_logs.contact = keyOf(InteractionKind::Message);
            offerToLog();
        });
}

void WriteDialog::offerToLog()
{
    m_sent = true;
    if (workspace().isReadOnly())
        return;
    m_offer->offer(m_person, safeForDisplay(m_values.name), m_logs);
    m_offer->showFor(m_person);
}

/// With the words that were sent: nobody has to write them down again.
void WriteDialog::log()
{
    InteractionEntry entry;
    entry.person = m_person;
    entry.channel = m_logs.channel;
    entry.kind = m_logs.contact;
    entry.incoming = false;
    entry.text = whole();
    m_offer->close();
    change(workspace().addInteraction(entry));
}

} // namespace vouch::ui
