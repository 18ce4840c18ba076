// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words_dialog.h"

#include "core/base/background.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/paper/report_files.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

WordsDialog::WordsDialog(const std::shared_ptr<Workspace> &workspace, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_buttons(new QHBoxLayout)
    , m_said(paragraph())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 14, 16, 12);
    outer->setSpacing(8);
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    outer->addLayout(m_column, 1);
    m_said->setObjectName(u"words-said"_s);
    m_said->hide();
    outer->addWidget(m_said);
    m_buttons->setSpacing(8);
    outer->addLayout(m_buttons);
}

QPushButton *WordsDialog::addButton(const QString &name, const QString &text,
                                    const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setMinimumHeight(30);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void WordsDialog::addButtonSpace()
{
    m_buttons->addStretch(1);
}

void WordsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    event->accept();
}

void WordsDialog::say(const QString &text, bool problem)
{
    m_said->setText(text);
    m_said->setProperty("role", problem ? u"danger"_s : u"soft"_s);
    m_said->setAccessibleName(text);
    m_said->style()->unpolish(m_said); // the role has changed
    m_said->style()->polish(m_said);
    m_said->setVisible(!text.isEmpty());
    if (QAccessible::isActive() && !text.isEmpty()) {
        QAccessibleEvent event(m_said, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void WordsDialog::change(QFuture<Result<ChangeSet>> future,
                         const std::function<void(const ChangeSet &)> &then)
{
    onAnswer(std::move(future), this, [this, then](const Result<ChangeSet> &changes) {
        if (!changes) {
            say(changes.error().text, true);
            return;
        }
        if (changes->operation.isValid()) {
            say(safeForDisplay(changes->label));
            emit recorded(safeForDisplay(changes->label), changes->operation);
        }
        if (then)
            then(*changes);
    });
}

void WordsDialog::savePdf(const QString &title, const QString &name,
                          const std::function<Result<QByteArray>()> &make, const std::function<void()> &then)
{
    QFileDialog *dialog = files::makeSaveDialog(this, title, tr("PDF (*.pdf)"), name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make, then](const QString &chosen) {
        const QString path = QFileInfo(chosen).suffix().isEmpty() ? chosen + u".pdf"_s : chosen;
        say(tr("Writing %1 …").arg(safeForDisplay(QFileInfo(path).fileName())));
        const auto write = [make, path]() -> Status {
            VOUCH_GIVE(const QByteArray bytes, make());
            return putFile(bytes, path);
        };
        onAnswer(inBackground(write), this, [this, path, then](const Status &written) {
            if (!written) {
                say(written.error().text, true);
                return;
            }
            say(tr("Saved %1").arg(safeForDisplay(QFileInfo(path).fileName())));
            if (then)
                then();
        });
    });
    dialog->open();
}

void WordsDialog::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    say(tr("Copied. Paste it where you write."));
}

void fitToScreen(QWidget *dialog, QSize at100)
{
    constexpr QSize frame(40, 70);
    const QSize room = dialog->screen()->availableSize() - frame;
    dialog->resize((at100 * theme::zoom() / 100).boundedTo(room));
}

} // namespace vouch::ui
