// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"

#include <QFrame>

class QLabel;

namespace vouch::ui
{

/// Rows = new + updated + skipped + failed, in large figures.
class CountsStrip final : public QFrame
{
    Q_OBJECT
public:
    enum class Tense { Will, Did };
    explicit CountsStrip(Tense tense, QWidget *parent = nullptr);
    void setResult(const ImportResult &result);
    void clear(); ///< while it is being counted

private:
    QList<QLabel *> m_figures;
};

} // namespace vouch::ui
