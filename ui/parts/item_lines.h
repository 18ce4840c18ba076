// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/timeline.h"

#include <QList>
#include <QWidget>
#include <optional>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace vouch::ui
{

/// What is bought or offered, line by line: what it is, how many, for how much each. The button that adds a
/// line stands where its form wants it.
class ItemLines final : public QWidget
{
    Q_OBJECT
public:
    explicit ItemLines(QWidget *parent = nullptr);

    /// "Add item", which the form puts into its layout.
    QToolButton *addButton() const { return m_add; }
    void setLines(const QList<PurchaseLine> &lines);
    void clear();
    bool isEmpty() const { return m_lines.isEmpty(); }
    void setCurrency(const QString &currency);
    /// What they add up to as far as prices can be read; nothing: nothing, or more than an amount can be.
    std::optional<Money> sum() const;
    /// What is entered, all in the currency; empty, with the reason in `problem` and the focus where it is,
    /// where something is missing or wrong. Lines that were begun and left are none.
    std::optional<QList<PurchaseLine>> read(QString &problem) const;

signals:
    void changed();   ///< another sum
    void grown();     ///< it needs another height now
    void submitted(); ///< Enter was pressed in a field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QWidget *box;
        QLineEdit *item;
        QSpinBox *quantity;
        QLineEdit *price;
        QLabel *sum;
        QToolButton *remove;
    };
    void addLine();
    void removeLine(QWidget *box);
    void resizeLines();
    bool tabWithinLine(const QObject *from, bool forward);
    void follow();

    QString m_currency;
    QToolButton *m_add;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace vouch::ui
