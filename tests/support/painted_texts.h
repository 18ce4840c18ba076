// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>
#include <algorithm>
#include <cmath>

/// A painting device that notes what is painted on it, for tests of where words and bars stand.
namespace vouch::test
{

/// Notes where text is drawn.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
        if (now.state() & DirtyPen)
            m_ink = now.pen().color();
        if (now.state() & DirtyBrush)
            m_brush = now.brush();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++pixmaps; }
    void drawPath(const QPainterPath &path) override { fill(path); }
    void drawRects(const QRectF *boxes, int count) override
    {
        for (int i = 0; i < count; ++i) {
            rects.append(m_transform.mapRect(boxes[i]));
            QPainterPath path;
            path.addRect(boxes[i]);
            fill(path);
        }
    }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        // Capitals and digits, not the room for accents above them.
        const QFontMetricsF metrics(item.font());
        const QRectF box(at.x(), at.y() - metrics.capHeight(), item.width(), metrics.capHeight());
        const QRectF place = m_transform.mapRect(box);
        // On what it stands: on the last that was filled there.
        for (auto ground = m_fills.crbegin(); ground != m_fills.crend(); ++ground) {
            if (ground->first.contains(place.center())) {
                onGrounds.append({item.text(), m_ink, ground->second});
                break;
            }
        }
        // One line comes in pieces where a sign is of another font.
        if (!texts.isEmpty() && std::abs(texts.last().first.right() - place.left()) < 0.6 &&
            std::abs(texts.last().first.bottom() - place.bottom()) < 0.6) {
            texts.last().first |= place;
            texts.last().second += item.text();
            return;
        }
        texts.append({place, item.text()});
    }
    struct OnGround {
        QString text;
        QColor ink, ground;
    };
    QList<std::pair<QRectF, QString>> texts;
    QList<OnGround> onGrounds; ///< words that stand on something filled
    QList<QRectF> rects;
    int pixmaps = 0;

private:
    void fill(const QPainterPath &path)
    {
        if (m_brush.style() == Qt::SolidPattern && m_brush.color().alpha() == 255)
            m_fills.append({m_transform.map(path), m_brush.color()});
    }

    QList<std::pair<QPainterPath, QColor>> m_fills;
    QBrush m_brush;
    QColor m_ink;
    QTransform m_transform;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine *paintEngine() const override { return &engine; }
    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
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

private:
    QSize m_size;
};

/// What is wrong with where the words of a picture stand: one that leaves it, or two that cover each other;
/// empty if nothing.
inline QString wordsOutOfPlace(const QList<std::pair<QRectF, QString>> &texts, const QRectF &picture)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!picture.adjusted(-1, -1, 1, 1).contains(texts[i].first))
            return QStringLiteral("“%1” leaves the picture").arg(texts[i].second);
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            // Rounding of advances is no collision.
            if (texts[i].first.adjusted(0.25, 0.25, -0.25, -0.25).intersects(texts[k].first))
                return QStringLiteral("“%1” covers “%2”").arg(texts[i].second, texts[k].second);
        }
    }
    return {};
}

} // namespace vouch::test
