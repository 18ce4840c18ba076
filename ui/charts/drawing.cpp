// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <functional>
#include <vector>

namespace vouch::ui
{

class Drawing::Engine final : public QPaintEngine
{
public:
    /// `base` is where the whole is painted.
    using Step = std::function<void(QPainter &painter, const QTransform &base)>;
    std::vector<Step> steps;

    Engine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags changed = now.state();
        if (changed.testFlag(DirtyTransform))
            steps.emplace_back([to = now.transform()](QPainter &painter, const QTransform &base) {
                painter.setWorldTransform(to * base);
            });
        if (changed.testFlag(DirtyPen))
            add([pen = now.pen()](QPainter &painter) { painter.setPen(pen); });
        if (changed.testFlag(DirtyBrush))
            add([brush = now.brush()](QPainter &painter) { painter.setBrush(brush); });
        if (changed.testFlag(DirtyOpacity))
            add([opacity = now.opacity()](QPainter &painter) { painter.setOpacity(opacity); });
        if (changed.testFlag(DirtyHints))
            add([hints = now.renderHints()](QPainter &painter) {
                painter.setRenderHints(painter.renderHints(), false);
                painter.setRenderHints(hints);
            });
        if (changed.testFlag(DirtyClipRegion))
            add([region = now.clipRegion(), how = now.clipOperation()](QPainter &painter) {
                painter.setClipRegion(region, how);
            });
        if (changed.testFlag(DirtyClipPath))
            add([path = now.clipPath(), how = now.clipOperation()](QPainter &painter) {
                painter.setClipPath(path, how);
            });
        if (changed.testFlag(DirtyClipEnabled))
            add([on = now.isClipEnabled()](QPainter &painter) { painter.setClipping(on); });
    }
    void drawPath(const QPainterPath &path) override
    {
        add([path](QPainter &painter) { painter.drawPath(path); });
    }
    void drawRects(const QRectF *boxes, int count) override
    {
        add([all = QList<QRectF>(boxes, boxes + count)](QPainter &painter) { painter.drawRects(all); });
    }
    void drawLines(const QLineF *lines, int count) override
    {
        add([all = QList<QLineF>(lines, lines + count)](QPainter &painter) { painter.drawLines(all); });
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        add([all = QPolygonF(QList<QPointF>(points, points + count)), mode](QPainter &painter) {
            if (mode == PolylineMode)
                painter.drawPolyline(all);
            else
                painter.drawPolygon(all, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        });
    }
    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        add([to, image = pixmap.toImage(), from](QPainter &painter) { painter.drawImage(to, image, from); });
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        QFont font = item.font();
        font.setResolveMask(QFont::AllPropertiesResolved); // nothing of it comes from the device
        add([at, text = item.text(), font](QPainter &painter) {
            painter.setFont(font);
            painter.drawText(at, text);
        });
    }

private:
    template<class Paint>
    void add(Paint paint)
    {
        steps.emplace_back([paint](QPainter &painter, const QTransform &) { paint(painter); });
    }
};

Drawing::Drawing()
    : m_engine(std::make_unique<Engine>())
{
}

Drawing::~Drawing() = default;

QPaintEngine *Drawing::paintEngine() const
{
    return m_engine.get();
}

void Drawing::paint(QPainter &painter) const
{
    painter.save();
    const QTransform base = painter.worldTransform();
    for (const Engine::Step &step : m_engine->steps)
        step(painter, base);
    painter.restore();
}

/// Only that it is there: whoever paints on it knows how large that is, and fonts come in pixels.
int Drawing::metric(PaintDeviceMetric metric) const
{
    constexpr int large = 1 << 20, resolution = 96;
    switch (metric) {
    case PdmWidth:
    case PdmHeight:
    case PdmWidthMM:
    case PdmHeightMM:
        return large;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace vouch::ui
