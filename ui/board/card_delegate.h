// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"
#include "ui/board/card_step.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QSet>
#include <QStyledItemDelegate>

namespace vouch::ui
{

/// Draws a person's card. What can be worked out beforehand (elided texts, widths, chips) is kept for the
/// cards that were seen last, so that scrolling only draws.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CardDelegate(const BoardModel *model, QObject *parent = nullptr);

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// What a card shows besides the name.
    void setFields(BoardFields fields);
    BoardFields fields() const { return m_fields; }
    /// People whose cards are in the air: lifted by keyboard or dragged.
    void setLifted(const QSet<Walker> &people) { m_lifted = people; }
    /// The theme, the font, the day or the amounts' currency has changed.
    void forgetAll();
    int cellHeight(const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Where the card of this cell says what is to be done next; empty where it does not.
    QRect stepLine(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The picture that follows the pointer, with the number of people if there are several.
    QPixmap dragPicture(const QStyleOptionViewItem &option, const QModelIndex &index, int people) const;

    /// Empty around the card within its cell.
    static constexpr int gapX = 6, gapY = 2;

signals:
    /// A click on what is to be done next, or on that there is nothing.
    void nextTaskAsked(vouch::Walker person);
    void nextTaskDone(vouch::Walker person);

private:
    struct Fonts {
        QFont name, small, glyph, avatar;
        cardstep::Fonts step;
        int nameHeight = 0, smallHeight = 0, nameAscent = 0;
    };
    struct Chip {
        QString text;
        int width = 0;
        QColor colour;
    };
    /// A card made ready for one width.
    struct ReadyCard {
        int width = 0;
        QString name, subtitle, monogram, purchase, advocacy, age, lap, owner;
        int purchaseWidth = 0, advocacyWidth = 0, ageWidth = 0, lapWidth = 0, ownerWidth = 0;
        bool waiting = false, onHold = false, buys = false, advocates = false;
        int rank = 0;       ///< among those who wait too long; 0: none
        bool quiet = false; ///< most wait: only those with a rank are marked
        /// How much of the time until "slow" has passed and where half of the people have moved on, 0…1;
        /// negative: not known.
        double passed = -1, typical = -1;
        cardstep::Ready step;
        PersonId person; ///< whose letters stand before the name
        QList<Chip> networks, tags;
    };

    /// A card's empty frame as it was last drawn.
    struct Frame {
        QSize size;
        QColor fill, line;
        qreal ratio = 1;
        QPixmap picture;
    };

    void useFont(const QFont &font) const;
    const ReadyCard &readyCard(Walker person, int width) const;
    void addNetworks(ReadyCard &ready, const Card &card) const;
    /// What is open stands before the tags. Returns the room that is left for those.
    /// What the deal is worth, when it is expected and how likely. Returns the room that is left for tags.
    int addDeal(ReadyCard &ready, const Card &card, int room) const;
    int addDeals(ReadyCard &ready, const Card &card, int room) const;
    void addTags(ReadyCard &ready, const Card &card, int room) const;
    void addAge(ReadyCard &ready, const Card &card) const;
    void addFoot(ReadyCard &ready, const Card &card, int room) const;
    bool hasValueLine() const;
    bool hasFoot() const;
    bool hasStep() const { return m_fields.testFlag(BoardField::Task); }
    bool mostWait(StageId stage) const;
    int compactLine() const;
    QRect contentOf(const QStyleOptionViewItem &option) const;
    QRect compactSecond(const QRect &content, Qt::LayoutDirection direction) const;
    QRect stepOf(const QRect &content) const;
    cardstep::Part partAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QPoint &point) const;
    void drawFrame(QPainter *painter, const QRect &card, const QColor &fill, const QColor &line) const;
    void paintFrame(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option,
                    bool lifted) const;
    void paintHead(QPainter *painter, const QRect &content, const ReadyCard &ready,
                   Qt::LayoutDirection direction) const;
    void paintValues(QPainter *painter, const QRect &line, const ReadyCard &ready,
                     Qt::LayoutDirection direction) const;
    void paintFoot(QPainter *painter, const QRect &line, const ReadyCard &ready,
                   Qt::LayoutDirection direction) const;
    void paintCompact(QPainter *painter, const QRect &content, const ReadyCard &ready, bool hovered,
                      Qt::LayoutDirection direction) const;

    void paintAge(QPainter *painter, const QRect &box, const ReadyCard &ready,
                  Qt::LayoutDirection direction) const;

    const BoardModel *m_model;
    bool m_compact = false;
    BoardFields m_fields = allBoardFields;
    QSet<Walker> m_lifted;
    Walker m_pressed; ///< whose next task the pointer went down on …
    cardstep::Part m_pressedPart = cardstep::Part::None;
    mutable QFont m_font;
    mutable Fonts m_fonts;
    mutable QCache<qint64, ReadyCard> m_ready{4000};
    mutable QList<Frame> m_frames;
};

} // namespace vouch::ui
