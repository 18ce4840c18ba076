// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/settings.h"
#include "ui/parts/screen.h"

#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;

namespace vouch::ui
{

/// What the open workspace says of itself and all figures follow: time zone, currency, country. A choice is
/// saved at once, as one change that can be undone; what is wrong is said below the field and changes
/// nothing.
class WorkspacePage : public Screen
{
    Q_OBJECT
public:
    explicit WorkspacePage(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("workspace"); }
    QString title() const override { return tr("Workspace"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    void focusFilter() override;

signals:
    /// The fields show what the workspace says by now.
    void filled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Field {
        QComboBox *box = nullptr;
        QLabel *note = nullptr, *problem = nullptr;
        QString base; ///< the value that it was filled with; empty: none is chosen
    };

    Field addField(QFormLayout *form, Setting setting, const QString &name);
    void fillChoices();
    void reload();
    void fill(const WorkspaceSettings &settings);
    void save(Setting setting);
    void takeBase(Setting setting);
    QString typed(Setting setting) const;
    void showClock();

    std::shared_ptr<Workspace> m_workspace;
    QLabel *m_name = nullptr, *m_path = nullptr;
    Field m_fields[3]; ///< by Setting
    WorkspaceSettings m_settings;
    QTimer m_clock; ///< the time that the zone's clocks show
    int m_generation = 0;
    bool m_saving = false;
};

} // namespace vouch::ui
