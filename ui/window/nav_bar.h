// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QToolButton;
class QVBoxLayout;

namespace vouch::ui
{

/// The screens, down the left side: icon and text, or icons alone when folded.
class NavBar final : public QFrame
{
    Q_OBJECT
public:
    explicit NavBar(QWidget *parent = nullptr);

    void clear();
    void addEntry(const QString &key, const QString &title, const QString &iconName, const QString &shortcut);
    /// Marks the entry of the screen that shows; an unknown key marks none.
    void setCurrent(const QString &key);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(const QString &key);
    void foldRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyWidth();
    QHash<QString, QToolButton *> m_buttons;
    QVBoxLayout *m_entries = nullptr;
    QToolButton *m_fold = nullptr;
    bool m_folded = false;
};

} // namespace vouch::ui
