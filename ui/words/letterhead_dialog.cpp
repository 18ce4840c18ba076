// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/letterhead_dialog.h"

#include "core/base/background.h"
#include "core/workspace/workspace.h"
#include "ui/paper/letter_paper.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/steady_focus.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QPlainTextEdit *textField(const QString &name, const QString &shown)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(shown);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * 4 + 14);
    return field;
}

} // namespace

LetterheadDialog::LetterheadDialog(const std::shared_ptr<Workspace> &workspace, QWidget *parent)
    : WordsDialog(workspace, tr("Letterhead"), parent)
    , m_name(new QLineEdit)
    , m_first(new QLineEdit)
    , m_address(textField(u"head-address"_s, tr("Address")))
    , m_note(textField(u"head-note"_s, tr("Below each quote")))
    , m_picture(plainLabel())
{
    setObjectName(u"letterhead-dialog"_s);
    column()->addWidget(
        paragraph(tr("Stands on letters, envelopes and quotes of this workspace."), u"soft"_s));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(u"head-name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_first->setObjectName(u"head-first"_s);
    m_first->setAccessibleName(tr("First quote"));
    m_first->setMaxLength(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Address"), m_address);
    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    m_picture->setAccessibleName(tr("Logo"));
    row->addWidget(m_picture);
    auto *choose = new QPushButton(tr("Choose a picture…"));
    choose->setObjectName(u"head-logo"_s);
    choose->setAutoDefault(false);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"head-no-logo"_s);
    m_remove->setAutoDefault(false);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    form->addRow(tr("Logo"), logo);
    form->addRow(tr("First quote"), m_first);
    form->addRow(tr("Below each quote"), m_note);
    column()->addLayout(form, 1);
    addButtonSpace();
    addButton(u"head-close"_s, tr("Close"), [this] { close(); });
    connect(choose, &QPushButton::clicked, this, &LetterheadDialog::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        save();
    });
    for (QLineEdit *field : {m_name, m_first})
        connect(field, &QLineEdit::editingFinished, this, &LetterheadDialog::save);
    for (QPlainTextEdit *field : {m_address, m_note})
        field->installEventFilter(this);
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_address),
          static_cast<QWidget *>(m_note), static_cast<QWidget *>(choose)})
        field->setEnabled(!workspace->isReadOnly());
    fitToScreen(this, {560, 520});
    load();
}

void LetterheadDialog::load()
{
    onAnswer(workspace().letterhead(), this, [this](const Result<Letterhead> &head) {
        if (head)
            present(*head);
        else
            say(head.error().text, true);
    });
}

void LetterheadDialog::present(const Letterhead &head)
{
    m_base = head;
    m_name->setText(head.name);
    m_address->setPlainText(head.address);
    m_first->setText(QString::number(head.firstQuote));
    m_note->setPlainText(head.quoteNote);
    setLogo(head.logo);
    m_loaded = true;
}

void LetterheadDialog::setLogo(const QByteArray &logo)
{
    constexpr QSize most(160, 56);
    m_logo = logo;
    const QImage image = logo.isEmpty() ? QImage() : QImage::fromData(logo, "png");
    m_picture->setVisible(!image.isNull());
    if (!image.isNull())
        m_picture->setPixmap(
            QPixmap::fromImage(image.size().boundedTo(most) == image.size()
                                   ? image
                                   : image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    setActive(m_remove, !logo.isEmpty() && !workspace().isReadOnly(), m_first);
}

void LetterheadDialog::chooseLogo()
{
    QFileDialog *dialog =
        files::makeOpenDialog(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        onAnswer(inBackground([path] { return logoOfFile(path); }), this,
                 [this](const Result<QByteArray> &logo) {
                     if (!logo)
                         return say(logo.error().text, true);
                     setLogo(*logo);
                     save();
                 });
    });
    dialog->open();
}

void LetterheadDialog::save()
{
    if (!m_loaded || workspace().isReadOnly())
        return;
    bool isNumber = false;
    const qint64 first = m_first->text().trimmed().toLongLong(&isNumber);
    if (!isNumber || first < 1) {
        say(tr("The first quote has a number, such as 1 or 1001."), true);
        return;
    }
    const Letterhead head{m_name->text().trimmed(),
                          m_address->toPlainText().trimmed(),
                          m_logo,
                          first,
                          m_note->toPlainText().trimmed(),
                          m_base.version};
    if (head == m_base)
        return;
    m_base = head; // asked once; what comes of it is read back
    change(workspace().saveLetterhead(head), [this](const ChangeSet &) {
        onAnswer(workspace().letterhead(), this, [this](const Result<Letterhead> &now) {
            if (now)
                m_base.version = now->version;
        });
    });
}

bool LetterheadDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QDialog::eventFilter(watched, event);
}

void LetterheadDialog::done(int result)
{
    save();
    QDialog::done(result);
}

} // namespace vouch::ui
