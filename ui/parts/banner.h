// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <functional>

class QVBoxLayout;

namespace vouch::ui
{

/// Lines across the top of the content: the file is read-only, something failed, this is sample data. Never a
/// dialog.
class BannerArea final : public QWidget
{
    Q_OBJECT
public:
    struct Button {
        QString text;
        std::function<void()> run;
    };

    explicit BannerArea(QWidget *parent = nullptr);

    /// Shows a line; one with the same key is replaced. `closable` adds a cross.
    void show(const QString &key, const QString &iconName, const QString &text, const QList<Button> &buttons,
              bool closable, bool danger = false);
    void showError(const Error &error, const std::function<void()> &retry);
    void dismiss(const QString &key);
    /// Something was stored: what was said about a wrong value is over.
    void mended();
    bool has(const QString &key) const;

signals:
    void announced(const QString &text);

private:
    QVBoxLayout *m_layout;
    bool m_errorIsValue = false; ///< what somebody typed was refused; nothing failed
};

} // namespace vouch::ui
