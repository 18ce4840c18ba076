// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace vouch::ui
{

/// Some of several words: a button with a menu that stays open while one ticks. Nothing ticked means any.
class ManyChoice final : public QToolButton
{
    Q_OBJECT
public:
    ManyChoice(const QString &accessibleName, const QString &anyText, QWidget *parent = nullptr);
    /// Key and what it is called.
    void setChoices(const QList<std::pair<QString, QString>> &choices);
    void setChosen(const QStringList &keys);
    QStringList chosen() const;

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showText();
    QString m_name, m_any;
    QMenu *m_menu;
};

} // namespace vouch::ui
