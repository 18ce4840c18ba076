// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/words.h"
#include "ui/words/words_dialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vouch::ui
{

/// The workspace's templates: chosen at the left, changed at the right. A change is saved when its field is
/// left, when another template is chosen, and when the window is closed.
class TemplatesDialog final : public WordsDialog
{
    Q_OBJECT
public:
    TemplatesDialog(const std::shared_ptr<Workspace> &workspace, QWidget *parent);
    void done(int result) override;

signals:
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    void load();
    void fillList();
    void present();
    MessageTemplate typed(QString &problem) const;
    void save();
    void add(MessageTemplate words);
    void remove();
    QString freeName(const QString &wanted) const;

    QList<MessageTemplate> m_templates;
    MessageTemplate m_shown; ///< as the fields were filled
    QString m_wanted;        ///< the name of the one that is to be chosen next
    bool m_filling = false;
    int m_generation = 0;
    QListWidget *m_list;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name = nullptr, *m_subject = nullptr;
    QComboBox *m_way = nullptr, *m_language = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr, *m_ready = nullptr, *m_insert = nullptr, *m_delete = nullptr;
};

} // namespace vouch::ui
