// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/words.h"
#include "ui/words/words_dialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace vouch::ui
{

/// Who sends letters and quotes. What was changed is saved when its field is left, and when it is closed.
class LetterheadDialog final : public WordsDialog
{
    Q_OBJECT
public:
    LetterheadDialog(const std::shared_ptr<Workspace> &workspace, QWidget *parent);
    void done(int result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void present(const Letterhead &head);
    void save();
    void chooseLogo();
    void setLogo(const QByteArray &logo);

    Letterhead m_base;
    QByteArray m_logo;
    bool m_loaded = false;
    QLineEdit *m_name, *m_first;
    QPlainTextEdit *m_address, *m_note;
    QLabel *m_picture;
    QPushButton *m_remove;
};

} // namespace vouch::ui
