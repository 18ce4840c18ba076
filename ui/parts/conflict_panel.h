// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <functional>

class QLabel;
class QGridLayout;
class QPushButton;

namespace vouch::ui
{

/// One field of a form as text.
struct FieldText {
    QString name;
    QString value;
    friend bool operator==(const FieldText &, const FieldText &) = default;
};

/// A field that somebody else changed while it was being changed here.
struct FieldConflict {
    QString name;
    QString theirs, mine;
};

/// The fields that both sides changed, and not to the same. `base` is what the form was filled with; all
/// three list the same fields in the same order. None: the two changes go together.
QList<FieldConflict> conflictsBetween(const QList<FieldText> &base, const QList<FieldText> &theirs,
                                      const QList<FieldText> &mine);

/// What was typed and what somebody else has written meanwhile, side by side, and the choice between them.
/// Nothing is written before it is made.
class ConflictPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// `what`: whose fields they are. One of the functions runs when the choice is made.
    void ask(const QString &what, const QList<FieldConflict> &fields, const std::function<void()> &useMine,
             const std::function<void()> &useTheirs);
    /// Whatever was asked is no question any more.
    void drop();

signals:
    void announced(const QString &text);

private:
    void choose(bool mine);
    QLabel *m_title;
    QGridLayout *m_values;
    QPushButton *m_mine, *m_theirs;
    std::function<void()> m_useMine, m_useTheirs;
};

} // namespace vouch::ui
