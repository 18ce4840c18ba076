// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// A static library's resources are left out by the linker unless somebody asks for them by name.
static void loadIcons()
{
    Q_INIT_RESOURCE(ui_icons);
}

namespace vouch::ui::theme
{

namespace
{

/// Paints one drawing in whatever colour the theme has at that moment, so icons need no reloading.
class SvgIconEngine final : public QIconEngine
{
public:
    SvgIconEngine(QString name, QColor Colours::*role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = draw(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return draw(size, mode, state);
    }
    QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_role); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode, QIcon::State state) const
    {
        const Colours &now = colours();
        if (mode == QIcon::Disabled) {
            QColor faint = now.textSoft;
            faint.setAlphaF(0.55F);
            return faint;
        }
        if (m_role)
            return now.*m_role;
        return state == QIcon::On ? now.accent : now.text;
    }

    QPixmap draw(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const QColor colour = colourFor(mode, state);
        const QString key = u"vouch-icon/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.name(QColor::HexArgb));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QByteArray drawing = file.readAll();
            drawing.replace("\"#000\"", '"' + colour.name().toLatin1() + '"');
            QSvgRenderer renderer(drawing);
            QPainter painter(&result);
            painter.setOpacity(colour.alphaF());
            const int side = std::min(size.width(), size.height());
            renderer.render(&painter,
                            QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
        }
        QPixmapCache::insert(key, result);
        return result;
    }

    QString m_name;
    QColor Colours::*m_role;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, nullptr);
}

QIcon icon(const QString &name, QColor Colours::*role)
{
    loadIcons();
    return QIcon(new SvgIconEngine(name, role));
}

} // namespace vouch::ui::theme
