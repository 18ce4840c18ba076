// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <functional>

class QPainter;

namespace vouch::ui
{

/// A button as large as what it offers deserves: a picture or icon, a title and one sentence.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Shape {
        Wide, ///< icon at the left, text beside it
        Tall  ///< picture above the text
    };
    ChoiceCard(Shape shape, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setIconName(const QString &name) { m_iconName = name; }
    void setPainter(std::function<void(QPainter &, const QRectF &)> painter)
    {
        m_painter = std::move(painter);
    }
    /// The one that most people want.
    void setRecommended(bool recommended) { m_recommended = recommended; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont titleFont() const;
    int pictureHeight() const { return m_shape == Shape::Tall ? 104 : 0; }
    int textLeft() const { return m_shape == Shape::Wide ? 72 : 16; }
    Shape m_shape;
    QString m_sentence;
    QString m_iconName;
    std::function<void(QPainter &, const QRectF &)> m_painter;
    bool m_recommended = false;
};

} // namespace vouch::ui
