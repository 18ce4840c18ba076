// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journeys/swatches.h"

#include "ui/parts/stage_colours.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

class Swatch final : public QAbstractButton
{
public:
    explicit Swatch(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFixedSize(28, 28);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    QString hex() const { return m_hex; }
    void setHex(const QString &hex)
    {
        m_hex = hex;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = theme::colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = theme::legible(m_hex);
        if (hasFocus() || isChecked() || underMouse()) {
            painter.setPen(QPen(hasFocus() ? c.focus : (isChecked() ? c.text : c.border), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(1, 1, 26, 26), 8, 8);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(4, 4, 20, 20), 5, 5);
        if (!isChecked())
            return;
        const bool light = theme::contrast(Qt::white, colour) >= theme::contrast(Qt::black, colour);
        painter.setPen(QPen(light ? Qt::white : Qt::black, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{9.5, 14.5}, {12.5, 17.5}, {18.5, 10.5}});
    }

private:
    QString m_hex;
};

} // namespace

Swatches::Swatches(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_buttons.setExclusive(true);
    const auto add = [&](const QString &hex, const QString &name) {
        auto *swatch = new Swatch(this);
        swatch->setHex(hex);
        swatch->setAccessibleName(name);
        setTip(swatch, name);
        m_buttons.addButton(swatch);
        row->addWidget(swatch);
        return swatch;
    };
    m_other = add({}, tr("Own colour"));
    for (const StageColour &colour : stageColours())
        add(QString::fromLatin1(colour.hex), QCoreApplication::translate("Board", colour.name));
    row->addStretch();
    connect(&m_buttons, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        const QString hex = static_cast<Swatch *>(button)->hex();
        if (hex.compare(m_colour, Qt::CaseInsensitive) != 0) {
            m_colour = hex;
            emit chosen(hex);
        }
    });
    setColour(stageColourValues().first());
}

void Swatches::setColour(const QString &hex)
{
    m_colour = hex;
    const bool own = !stageColourValues().contains(hex, Qt::CaseInsensitive);
    m_other->setVisible(own);
    if (own)
        static_cast<Swatch *>(m_other)->setHex(hex);
    const QList<QAbstractButton *> all = m_buttons.buttons();
    for (QAbstractButton *button : all) {
        if ((button != m_other || own) &&
            static_cast<Swatch *>(button)->hex().compare(hex, Qt::CaseInsensitive) == 0)
            button->setChecked(true);
    }
}

} // namespace vouch::ui
