// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace vouch::ui
{

/// Fusion with our measures: what a style sheet cannot say.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// A line that does not fit is shown with an ellipsis: nothing is cut in the middle of a letter.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole textRole) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace vouch::ui
