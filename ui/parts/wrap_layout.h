// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace vouch::ui
{

/// Puts widgets beside each other and begins a new line where the width is used up, so that a bar keeps all
/// it holds in view at any size of text. Qt has none. A label stays on the line of the field it names (its
/// buddy).
class WrapLayout final : public QLayout
{
public:
    using QLayout::QLayout;
    ~WrapLayout() override;

    /// What has a stretch takes the width that a line leaves, up to its greatest width, and may be as narrow
    /// as its least.
    void addWidget(QWidget *widget, int stretch = 0);
    void addLayout(QLayout *layout); ///< which stays together on one line
    void addSpacing(int width);      ///< between two widgets of a line; none where a line begins or ends
    void addStretch();               ///< what comes after it in the same line stands at the line's end

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all in one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item {
        QLayoutItem *item;
        int stretch;
    };
    struct Placed {
        const Item *item;
        int width;
    };
    int widthOf(const Item &item, int room) const;
    int gapBefore(qsizetype index) const; ///< between this item and the one before it in a line
    bool staysWithNext(qsizetype index) const;
    int widthTogether(qsizetype index, int room) const; ///< of the item with those that stay with it
    void spread(QList<Placed> &line, int left) const;
    /// Returns the height that is used; moves the widgets only where `place`.
    int arrange(const QRect &rect, bool place) const;
    QList<Item> m_items;
};

} // namespace vouch::ui
