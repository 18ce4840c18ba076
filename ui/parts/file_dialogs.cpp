// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/file_dialogs.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace vouch::ui::files
{

namespace
{

/// Icons and words for files by what their name and their entry in the folder say. Asked from the thread that
/// lists folders, so the icons are made beforehand.
class NameOnlyProvider final : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    NameOnlyProvider()
        : m_file(icon(QAbstractFileIconProvider::File))
        , m_folder(icon(QAbstractFileIconProvider::Folder))
        , m_drive(icon(QAbstractFileIconProvider::Drive))
    {
    }
    QIcon icon(const QFileInfo &info) const override
    {
        if (info.isRoot())
            return m_drive;
        return info.isDir() ? m_folder : m_file;
    }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return QCoreApplication::translate("FileDialogs", "Folder");
        const QString ending = info.suffix();
        return ending.isEmpty() ? QCoreApplication::translate("FileDialogs", "File")
                                : QCoreApplication::translate("FileDialogs", "%1 file").arg(ending.toUpper());
    }

private:
    QIcon m_file, m_folder, m_drive;
};

/// Gives each dialog the provider as soon as it has its model: QFileDialog's constructor already lists the
/// folder of last time, with Qt's provider and in another thread, so that setIconProvider() afterwards comes
/// too late.
class DialogKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ChildAdded) {
            if (auto *dialog = qobject_cast<QFileDialog *>(watched))
                furnish(*dialog);
        } else if (event->type() == QEvent::Show) {
            if (auto *dialog = qobject_cast<QFileDialog *>(watched))
                stopDragging(*dialog);
        }
        return false;
    }

private:
    void furnish(const QFileDialog &dialog)
    {
        // Children are added while the dialog is being made; the first of them is the model, not yet one
        // itself.
        const auto models = dialog.findChildren<QFileSystemModel *>(QString(), Qt::FindDirectChildrenOnly);
        for (QFileSystemModel *model : models) {
            if (model->iconProvider() != &m_provider)
                model->setIconProvider(&m_provider);
        }
    }
    /// A file dropped on a folder is copied by Qt, which reads it.
    static void stopDragging(const QFileDialog &dialog)
    {
        const auto views = dialog.findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (qobject_cast<QFileSystemModel *>(view->model())) // not the places at the side
                view->setDragDropMode(QAbstractItemView::NoDragDrop);
        }
    }

    NameOnlyProvider m_provider;
};

QPointer<DialogKeeper> &keeper()
{
    static QPointer<DialogKeeper> one;
    return one;
}

} // namespace

void keepDialogsFromOpeningFiles()
{
    if (keeper())
        return;
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    keeper() = new DialogKeeper(qApp);
    qApp->installEventFilter(keeper());
}

QFileDialog *makeOpenDialog(QWidget *parent, const QString &title, const QString &filter)
{
    keepDialogsFromOpeningFiles();
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    return dialog;
}

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &filter, const QString &name)
{
    keepDialogsFromOpeningFiles();
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    if (!name.isEmpty())
        dialog->selectFile(name);
    return dialog;
}

QStringList askForFiles(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    keepDialogsFromOpeningFiles();
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString askForFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    keepDialogsFromOpeningFiles();
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed, const QString &filter)
{
    keepDialogsFromOpeningFiles();
    return QFileDialog::getSaveFileName(parent, title, proposed, filter);
}

} // namespace vouch::ui::files
