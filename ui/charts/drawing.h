// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <memory>

namespace vouch::ui
{

/// Notes what is painted on it and paints the same again, as vectors, on any device and from any thread. (A
/// QPicture would scale it by the resolutions of both devices, and set words of different scripts on
/// different baselines.)
class Drawing final : public QPaintDevice
{
public:
    Drawing();
    ~Drawing() override;
    QPaintEngine *paintEngine() const override;
    /// In the painter's units, from its origin on.
    void paint(QPainter &painter) const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace vouch::ui
