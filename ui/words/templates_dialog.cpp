// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/templates_dialog.h"

#include "core/base/text.h"
#include "core/words/stationery.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/tool_tip.h"
#include "ui/words/write_dialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int idRole = Qt::UserRole;
}

TemplatesDialog::TemplatesDialog(const std::shared_ptr<Workspace> &workspace, QWidget *parent)
    : WordsDialog(workspace, tr("Templates"), parent)
    , m_list(new QListWidget)
{
    setObjectName(u"templates-dialog"_s);
    m_editor = buildEditor();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(14);
    halves->addWidget(buildList(), 2);
    halves->addWidget(m_editor, 5);
    m_empty = paragraph(tr("No template yet. Begin with a ready one, or with an empty one."));
    m_empty->setAlignment(Qt::AlignCenter);
    halves->addWidget(m_empty, 5);
    column()->addLayout(halves, 1);
    m_add = addButton(u"template-add"_s, tr("New"), [this] {
        MessageTemplate words;
        words.name = tr("New template");
        words.body = u"{first_name|}\n\n{sender}"_s;
        add(words);
    });
    m_ready = addButton(u"template-ready"_s, tr("Ready ones"), [] {});
    auto *ready = new QMenu(m_ready);
    for (const ReadyTemplate &one : readyTemplates(QLocale().name())) {
        QAction *action = ready->addAction(tr("%1 · %2", "name, way").arg(one.name, nameOf(one.way)));
        connect(action, &QAction::triggered, this, [this, one] {
            add({{}, one.name, one.way, one.language, one.subject, one.body});
        });
    }
    m_ready->setMenu(ready);
    m_delete = addButton(u"template-delete"_s, tr("Delete"), [this] { remove(); });
    addButtonSpace();
    addButton(u"template-close"_s, tr("Close"), [this] { close(); });
    for (QPushButton *button : {m_add, m_ready, m_delete})
        button->setEnabled(!workspace->isReadOnly());
    m_editor->setEnabled(!workspace->isReadOnly());
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_filling)
            return;
        save();
        present();
    });
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches("message_template"))
            load();
    });
    present();
    m_empty->hide(); // until it is known
    fitToScreen(this, {860, 560});
    load();
}

QWidget *TemplatesDialog::buildList()
{
    m_list->setObjectName(u"template-list"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setTextElideMode(Qt::ElideRight);
    return m_list;
}

QWidget *TemplatesDialog::buildEditor()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto line = [this, form](const QString &name, const QString &text) {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setAccessibleName(text);
        field->setMaxLength(300);
        form->addRow(text, field);
        connect(field, &QLineEdit::editingFinished, this, &TemplatesDialog::save);
        return field;
    };
    const auto choice = [this, form](const QString &name, const QString &text) {
        auto *field = new QComboBox;
        field->setObjectName(name);
        field->setAccessibleName(text);
        form->addRow(text, field);
        connect(field, &QComboBox::activated, this, &TemplatesDialog::save);
        return field;
    };
    m_name = line(u"template-name"_s, tr("Name"));
    m_way = choice(u"template-way"_s, tr("How"));
    for (const MessageWay one : allOf<MessageWay>())
        m_way->addItem(nameOf(one), int(one));
    m_language = choice(u"template-language"_s, tr("Language"));
    fillLanguages(m_language, tr("Any"));
    m_subject = line(u"template-subject"_s, tr("Subject"));
    m_body = new QPlainTextEdit;
    m_body->setObjectName(u"template-body"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 8);
    m_body->installEventFilter(this);
    form->addRow(tr("Text"), m_body);
    m_insert = new QPushButton(tr("Insert"));
    m_insert->setObjectName(u"template-insert"_s);
    m_insert->setAutoDefault(false);
    setTip(m_insert, tr("A place that is filled for each person"));
    auto *places = new QMenu(m_insert);
    for (const Variable variable : allOf<Variable>()) {
        connect(places->addAction(nameOf(variable)), &QAction::triggered, this, [this, variable] {
            m_body->insertPlainText(message::shownPlace(variable));
            m_body->setFocus();
        });
    }
    m_insert->setMenu(places);
    m_insert->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow({}, m_insert);
    form->addRow(
        {}, paragraph(tr("What is used where nothing is known stands behind a bar: {%1|there}. Without one "
                         "you are asked before it goes.")
                          .arg(nameOf(Variable::FirstName)),
                      u"small"_s));
    return box;
}

void TemplatesDialog::load()
{
    const int generation = ++m_generation;
    onAnswer(workspace().templates(), this,
             [this, generation](const Result<QList<MessageTemplate>> &templates) {
                 if (generation != m_generation)
                     return;
                 if (!templates)
                     return say(templates.error().text, true);
                 m_templates = *templates;
                 fillList();
                 emit loaded();
             });
}

/// The one that is shown stays chosen; what is being typed in it stays, too.
void TemplatesDialog::fillList()
{
    m_filling = true;
    const TemplateId before = m_shown.id;
    m_list->clear();
    int chosen = m_templates.isEmpty() ? -1 : 0;
    for (const MessageTemplate &words : std::as_const(m_templates)) {
        auto *item = new QListWidgetItem(safeForDisplay(words.name), m_list);
        item->setData(idRole, words.id.value);
        if (m_wanted.isEmpty() ? words.id == before : words.name == m_wanted)
            chosen = m_list->count() - 1;
    }
    m_wanted.clear();
    m_list->setCurrentRow(chosen);
    m_filling = false;
    const MessageTemplate *now = chosen < 0 ? nullptr : &m_templates.at(chosen);
    QString problem;
    if (!now || now->id != m_shown.id || typed(problem) == m_shown)
        present();
    else
        m_shown.version = now->version;
}

void TemplatesDialog::present()
{
    const int row = m_list->currentRow();
    const bool some = row >= 0 && row < m_templates.size();
    m_editor->setVisible(some);
    m_empty->setVisible(!some);
    setActive(m_delete, some && !workspace().isReadOnly(), m_add);
    m_shown = some ? m_templates.at(row) : MessageTemplate();
    m_name->setText(m_shown.name);
    m_way->setCurrentIndex(int(m_shown.way));
    if (m_language->findData(m_shown.language) < 0)
        m_language->addItem(m_shown.language, m_shown.language);
    m_language->setCurrentIndex(m_language->findData(m_shown.language));
    m_subject->setText(message::shown(m_shown.subject));
    m_body->setPlainText(message::shown(m_shown.body));
    m_subject->setEnabled(m_shown.way != MessageWay::Message);
}

/// What the fields say; with a problem where a place in them cannot be read.
MessageTemplate TemplatesDialog::typed(QString &problem) const
{
    MessageTemplate words = m_shown;
    words.name = cleanLine(m_name->text());
    words.way = MessageWay(m_way->currentData().toInt());
    words.language = m_language->currentData().toString();
    const auto read = [&problem](const QString &text, QString &field) {
        if (text == message::shown(field))
            return;
        const Result<QString> stored = message::stored(text);
        if (stored)
            field = *stored;
        else
            problem = stored.error().text;
    };
    read(m_subject->text(), words.subject);
    read(m_body->toPlainText(), words.body);
    if (words.way == MessageWay::Message)
        words.subject.clear();
    return words;
}

void TemplatesDialog::save()
{
    if (!m_shown.id.isValid() || m_filling || workspace().isReadOnly())
        return;
    QString problem;
    const MessageTemplate words = typed(problem);
    m_subject->setEnabled(words.way != MessageWay::Message);
    if (!problem.isEmpty())
        return say(problem, true);
    if (words == m_shown)
        return;
    m_shown = words; // asked once
    m_shown.version = 0;
    change(workspace().saveTemplate(words));
}

void TemplatesDialog::add(MessageTemplate words)
{
    save();
    words.name = freeName(words.name);
    m_wanted = words.name;
    change(workspace().saveTemplate(words), [this](const ChangeSet &) { m_name->setFocus(); });
}

void TemplatesDialog::remove()
{
    if (!m_shown.id.isValid())
        return;
    const TemplateId id = m_shown.id;
    m_shown = {};
    change(workspace().deleteTemplate(id));
}

/// "New template 2": names are told apart.
QString TemplatesDialog::freeName(const QString &wanted) const
{
    QString name = wanted;
    for (int number = 2;; ++number) {
        const bool taken = std::any_of(m_templates.cbegin(), m_templates.cend(), [&name](const auto &one) {
            return foldKey(one.name) == foldKey(name);
        });
        if (!taken)
            return name;
        name = u"%1 %2"_s.arg(wanted).arg(number);
    }
}

bool TemplatesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::FocusOut)
        save();
    return QDialog::eventFilter(watched, event);
}

void TemplatesDialog::done(int result)
{
    save();
    QDialog::done(result);
}

} // namespace vouch::ui
