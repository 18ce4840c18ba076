// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace vouch::ui
{

/// A text that is written when it was changed and its field is left, or typing has stopped for two seconds.
/// Works for QLineEdit and QPlainTextEdit; Esc puts back what is stored.
class SavingEdit : public QObject
{
    Q_OBJECT
public:
    explicit SavingEdit(QLineEdit *field);
    explicit SavingEdit(QPlainTextEdit *field);

    /// What the store has. A field somebody is typing in keeps what is typed, unless `other` says that the
    /// text belongs to something else now.
    void setStored(const QString &text, bool other);
    bool isDirty() const { return text() != m_stored; }
    /// Writes now what is still to be written.
    void flush();

signals:
    void left(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *field);
    QString text() const;
    void setText(const QString &text);
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_plain = nullptr;
    QString m_stored; ///< in the store
    QString m_sent;   ///< on its way there, or refused
    QTimer m_pause;
    bool m_setting = false;
};

} // namespace vouch::ui
