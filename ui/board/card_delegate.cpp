// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_delegate.h"

#include "core/base/money.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "core/people/networks.h"
#include "ui/board/card_marks.h"
#include "ui/parts/monogram.h"
#include "ui/parts/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int pad = 9; // between a card's edge and what it shows
constexpr int avatarSize = 34;
constexpr int compactAvatar = 26;
constexpr int chipGap = 4;
constexpr int shownNetworks = 4;
constexpr int ageBar = 26; // the small bar in the age pill

/// The pill of somebody who waits too long: tinted and framed, so that it differs by more than its colour.
QColor waitingTint()
{
    const QColor &tone = theme::colours().warning;
    const QColor &ground = theme::colours().surfaceRaised;
    const auto mix = [](int a, int b) { return (a * 20 + b * 80) / 100; };
    return QColor(mix(tone.red(), ground.red()), mix(tone.green(), ground.green()),
                  mix(tone.blue(), ground.blue()));
}

QRect mirrored(Qt::LayoutDirection direction, const QRect &within, const QRect &rect)
{
    return QStyle::visualRect(direction, within, rect);
}

Qt::Alignment leading(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                        : Qt::AlignLeft | Qt::AlignAbsolute;
}

} // namespace

CardDelegate::CardDelegate(const BoardModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    connect(model, &BoardModel::cardChanged, this,
            [this](Walker person) { m_ready.remove(person.number()); });
    connect(model, &BoardModel::modelReset, this, [this] { m_ready.clear(); });
    connect(model, &BoardModel::looksChanged, this, [this] { m_ready.clear(); });
}

void CardDelegate::setCompact(bool compact)
{
    m_compact = compact;
    m_ready.clear();
}

void CardDelegate::setFields(BoardFields fields)
{
    m_fields = fields;
    m_ready.clear();
}

bool CardDelegate::hasValueLine() const
{
    return m_fields.testFlag(BoardField::Values) || m_fields.testFlag(BoardField::Tags);
}

bool CardDelegate::hasFoot() const
{
    return m_fields.testFlag(BoardField::Age) || m_fields.testFlag(BoardField::Owner);
}

void CardDelegate::forgetAll()
{
    m_ready.clear();
    m_font = QFont();
    m_fonts = {};
}

void CardDelegate::useFont(const QFont &font) const
{
    if (m_fonts.nameHeight > 0 && m_font == font)
        return;
    m_font = font;
    m_ready.clear();
    m_fonts.name = font;
    m_fonts.name.setWeight(QFont::DemiBold);
    m_fonts.small = font;
    m_fonts.glyph = font;
    m_fonts.glyph.setWeight(QFont::Bold);
    m_fonts.avatar = font;
    m_fonts.avatar.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0) {
        m_fonts.small.setPointSizeF(font.pointSizeF() * 0.9);
        m_fonts.glyph.setPointSizeF(font.pointSizeF() * 0.68);
    } else {
        m_fonts.small.setPixelSize(std::max(1, font.pixelSize() * 9 / 10));
        m_fonts.glyph.setPixelSize(std::max(1, font.pixelSize() * 68 / 100));
    }
    m_fonts.step.words = m_fonts.step.strong = m_fonts.small;
    m_fonts.step.strong.setWeight(QFont::Bold);
    const QFontMetrics name(m_fonts.name);
    m_fonts.nameHeight = name.height();
    m_fonts.nameAscent = name.ascent();
    m_fonts.smallHeight = QFontMetrics(m_fonts.small).height();
}

int CardDelegate::cellHeight(const QFont &font) const
{
    useFont(font);
    if (m_compact)
        return 2 * gapY + 12 + std::max(compactAvatar, m_fonts.nameHeight + compactLine());
    const int head = std::max(avatarSize, m_fonts.nameHeight + m_fonts.smallHeight);
    return 2 * gapY + 6 + head + (hasValueLine() ? 2 + m_fonts.smallHeight : 0) +
           (hasFoot() ? 3 + m_fonts.smallHeight + 1 : 0) +
           (hasStep() ? 5 + cardstep::height(m_fonts.step) : 0) + 6;
}

/// What stands below the name on a compact card.
int CardDelegate::compactLine() const
{
    return hasStep() ? cardstep::height(m_fonts.step) : m_fonts.smallHeight;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, cellHeight(option.font)};
}

// --- preparing ---

void CardDelegate::addNetworks(ReadyCard &ready, const Card &card) const
{
    const int side = m_fonts.smallHeight;
    const QFontMetrics metrics(m_fonts.glyph);
    const auto shown = std::min<qsizetype>(shownNetworks, card.networks.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const Network &known = network(card.networks.at(i));
        const int width = std::max(side, metrics.horizontalAdvance(known.glyph) + 6);
        ready.networks.append({known.glyph, width, QColor(known.colour)});
    }
    if (card.networks.size() > shown) {
        const QString more = u"+"_s + QString::number(card.networks.size() - shown);
        ready.networks.append({more, metrics.horizontalAdvance(more) + 2, QColor()});
    }
}

int CardDelegate::addDeals(ReadyCard &ready, const Card &card, int room) const
{
    constexpr int least = 28, edges = 12;
    const QString text = boardtext::openDeals(card, true);
    if (text.isEmpty() || room < least + edges)
        return room;
    const QFontMetrics metrics(m_fonts.small);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, room - edges);
    const int width = metrics.horizontalAdvance(elided) + edges;
    ready.tags.append({elided, width, theme::colours().accentSoft});
    return room - width - chipGap;
}

int CardDelegate::addDeal(ReadyCard &ready, const Card &card, int room) const
{
    constexpr int edges = 12;
    const QFontMetrics metrics(m_fonts.small);
    const CardDeal &deal = *card.ofDeal;
    ready.purchase = boardtext::dealAmount(deal, true);
    ready.purchaseWidth = metrics.horizontalAdvance(ready.purchase);
    ready.buys = deal.amount.has_value();
    room -= m_fonts.smallHeight + 4 + ready.purchaseWidth + edges;
    const auto add = [&](const QString &text, const QColor &colour) {
        const int width = metrics.horizontalAdvance(text) + edges;
        if (text.isEmpty() || width > room)
            return;
        ready.tags.append({text, width, colour});
        room -= width + chipGap;
    };
    if (!deal.open)
        return room;
    const QString expected = boardtext::expectedWhen(deal, m_model->now());
    const bool overdue = boardtext::isOverdue(deal, m_model->now());
    add(overdue ? u"! "_s + expected : expected,
        overdue ? theme::colours().danger : theme::colours().accentSoft);
    if (deal.probability)
        add(tr("%1 %", "probability").arg(QLocale().toString(*deal.probability)), {});
    return room;
}

void CardDelegate::addTags(ReadyCard &ready, const Card &card, int room) const
{
    const QFontMetrics metrics(m_fonts.small);
    qsizetype left = card.tags.size();
    for (const QString &tag : card.tags) {
        const QString text = safeForDisplay(tag);
        const QString more = left > 1 ? u"+"_s + QString::number(left - 1) : QString();
        const int reserve = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + chipGap;
        const int most = room - reserve - 12;
        if (most < 28)
            break;
        const QString elided = metrics.elidedText(text, Qt::ElideRight, most);
        const int width = metrics.horizontalAdvance(elided) + 12;
        ready.tags.append({elided, width, {}});
        room -= width + chipGap;
        --left;
        if (elided != text)
            break;
    }
    if (left > 0) {
        const QString more = u"+"_s + QString::number(left);
        const int width = metrics.horizontalAdvance(more);
        if (width <= room)
            ready.tags.append({more, width, QColor(Qt::transparent)});
    }
}

void CardDelegate::addAge(ReadyCard &ready, const Card &card) const
{
    const QFontMetrics small(m_fonts.small);
    const Millis now = m_model->now();
    ready.onHold = card.holdSince.has_value();
    ready.waiting = m_model->waitsTooLong(card);
    ready.quiet = mostWait(card.stage);
    ready.rank = ready.waiting ? m_model->waitingRank(card.walker()) : 0;
    if (ready.onHold) {
        ready.age = !card.holdUntil ? tr("on hold")
                                    : tr("until %1", "on hold until a day")
                                          .arg(QLocale().toString(shown::day(*card.holdUntil),
                                                                  tr("d MMM", "day and month, short")));
        ready.ageWidth = small.horizontalAdvance(ready.age) + 14 + m_fonts.smallHeight - 4;
        return;
    }
    ready.age = boardtext::shortAge(m_model->ageDays(card));
    if (ready.rank > 0)
        ready.age = u"▲%1 · %2"_s.arg(QLocale().toString(ready.rank), ready.age);
    ready.ageWidth = small.horizontalAdvance(ready.age) + 14;
    const int limit = m_model->slowAfterDays(card.stage);
    if (limit <= 0 || (m_compact && hasStep())) // there is no room for more than words
        return;
    ready.ageWidth += ageBar + 6;
    ready.passed = double(now - card.enteredAt) / double(limit * dayMillis);
    const StageFigures *figures = m_model->figures(card.stage);
    if (figures && figures->medianDays && *figures->medianDays < limit)
        ready.typical = *figures->medianDays / limit;
}

void CardDelegate::addFoot(ReadyCard &ready, const Card &card, int room) const
{
    const QFontMetrics small(m_fonts.small);
    if (m_fields.testFlag(BoardField::Age))
        room -= ready.ageWidth + 8;
    if (m_fields.testFlag(BoardField::Owner) && !card.owner.isEmpty()) {
        ready.owner = monogram(card.owner);
        ready.ownerWidth =
            std::max(m_fonts.smallHeight + 1, QFontMetrics(m_fonts.glyph).horizontalAdvance(ready.owner) + 8);
        room -= ready.ownerWidth + 6;
    }
    if (card.laps > 0) {
        ready.lap = tr("lap %1").arg(card.laps + 1);
        ready.lapWidth = small.horizontalAdvance(ready.lap) + 12;
        if (ready.lapWidth > room) {
            ready.lap = u"↻"_s + QString::number(card.laps + 1);
            ready.lapWidth = small.horizontalAdvance(ready.lap) + 12;
        }
    }
}

bool CardDelegate::mostWait(StageId stage) const
{
    const int column = m_model->columnOf(stage);
    return column >= 0 && m_model->mostWait(column);
}

const CardDelegate::ReadyCard &CardDelegate::readyCard(Walker person, int width) const
{
    // Rank and column may have changed by somebody else's card.
    if (const ReadyCard *known = m_ready.object(person.number());
        known && known->width == width && known->rank == m_model->waitingRank(person) &&
        known->quiet == mostWait(m_model->stageOf(person)))
        return *known;
    const Card card = *m_model->card(person);
    auto *made = new ReadyCard;
    made->width = width;
    made->person = card.person;
    const QFontMetrics name(m_fonts.name), small(m_fonts.small);
    const QString currency = m_model->currency();
    if (m_fields.testFlag(BoardField::Networks))
        addNetworks(*made, card);
    int networksWidth = 0;
    for (const Chip &chip : made->networks)
        networksWidth += chip.width + 2;
    const int textRoom = width - (m_compact ? compactAvatar : avatarSize) - 8;
    made->monogram = monogram(card.name);
    made->name = name.elidedText(safeForDisplay(card.name), Qt::ElideRight,
                                 textRoom - (networksWidth > 0 ? networksWidth + 4 : 0));
    if (m_fields.testFlag(BoardField::Subtitle))
        made->subtitle = small.elidedText(safeForDisplay(card.subtitle), Qt::ElideRight, textRoom);
    int valuesWidth = 0;
    if (m_fields.testFlag(BoardField::Values) && !card.ofDeal) {
        made->advocacy = formatMoney({card.advocacyMinor, currency}, QLocale(), true);
        made->advocacyWidth = small.horizontalAdvance(made->advocacy);
        const int beside = 2 * (m_fonts.smallHeight + 4) + made->advocacyWidth + 22;
        made->purchase = boardtext::bought(card, currency, small, width - beside);
        made->purchaseWidth = small.horizontalAdvance(made->purchase);
        valuesWidth = beside + made->purchaseWidth;
    }
    made->buys = card.purchaseMinor != 0 || !card.others.isEmpty();
    made->advocates = card.advocacyMinor != 0;
    addAge(*made, card);
    addFoot(*made, card, width);
    if (hasStep()) {
        const int beside = compactAvatar + 8 + (m_fields.testFlag(BoardField::Age) ? made->ageWidth + 8 : 0);
        made->step = cardstep::ready(*m_model, card, m_fonts.step, m_compact ? width - beside : width);
    }
    int room = width - valuesWidth;
    if (m_fields.testFlag(BoardField::Values))
        room = card.ofDeal ? addDeal(*made, card, room) : addDeals(*made, card, room);
    if (m_fields.testFlag(BoardField::Tags))
        addTags(*made, card, room);
    m_ready.insert(card.walker().number(), made);
    return *made;
}

// --- drawing ---

/// Smooth corners cost more than all words of a card: they are drawn once for all cards that look alike.
void CardDelegate::drawFrame(QPainter *painter, const QRect &card, const QColor &fill,
                             const QColor &line) const
{
    const auto draw = [&](QPainter *onto, const QRectF &box) {
        onto->setPen(QPen(line, 1));
        onto->setBrush(fill);
        onto->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    };
    const qreal ratio = painter->device()->devicePixelRatio();
    if (ratio != std::floor(ratio)) { // a picture would not lie on whole pixels
        draw(painter, card);
        return;
    }
    const auto same = [&](const Frame &frame) {
        return frame.size == card.size() && frame.fill == fill && frame.line == line && frame.ratio == ratio;
    };
    auto known = std::find_if(m_frames.cbegin(), m_frames.cend(), same);
    if (known == m_frames.cend()) {
        QPixmap picture(card.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter once(&picture);
        once.setRenderHint(QPainter::Antialiasing);
        draw(&once, QRectF({0, 0}, card.size()));
        once.end();
        constexpr int maxFrames = 6; // plain, under the pointer, selected; at two widths
        if (m_frames.size() == maxFrames)
            m_frames.removeFirst();
        m_frames.append({card.size(), fill, line, ratio, picture});
        known = m_frames.cend() - 1;
    }
    painter->drawPixmap(card.topLeft(), known->picture);
}

void CardDelegate::paintFrame(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option,
                              bool lifted) const
{
    const Colours &colours = theme::colours();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    const QColor fill = selected                                 ? colours.accentSoft
                        : option.state & QStyle::State_MouseOver ? colours.hover
                                                                 : colours.surfaceRaised;
    if (lifted) {
        painter->setPen(QPen(colours.accent, 2, Qt::DashLine));
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    } else {
        drawFrame(painter, card, fill, selected ? colours.accent : colours.border);
    }
    if (focused) {
        painter->setPen(QPen(colours.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(-1, -1, 1, 1), 8, 8);
    }
}

void CardDelegate::paintHead(QPainter *painter, const QRect &content, const ReadyCard &ready,
                             Qt::LayoutDirection direction) const
{
    const Colours &colours = theme::colours();
    const int side = m_compact ? compactAvatar : avatarSize;
    const int textHeight = m_fonts.nameHeight + m_fonts.smallHeight;
    const int height = std::max(side, textHeight);
    const QRect avatar(content.left(), content.top() + (height - side) / 2, side, side);
    const QRect avatarAt = mirrored(direction, content, avatar);
    painter->setFont(m_fonts.avatar);
    if (ready.onHold)
        painter->setOpacity(0.55);
    paintMonogramLetters(painter, avatarAt, ready.monogram, ready.person);
    painter->setOpacity(1);

    const int left = content.left() + side + 8;
    const int top = content.top() + (height - textHeight) / 2;
    painter->setFont(m_fonts.name);
    painter->setPen(ready.onHold ? colours.textSoft : colours.text);
    painter->drawText(
        mirrored(direction, content, {left, top, content.right() - left + 1, m_fonts.nameHeight}),
        int(leading(direction) | Qt::AlignVCenter) | Qt::TextSingleLine, ready.name);
    int x = content.right() + 1;
    painter->setFont(m_fonts.glyph);
    for (auto chip = ready.networks.crbegin(); chip != ready.networks.crend(); ++chip) {
        x -= chip->width;
        const int boxHeight = m_fonts.smallHeight - 1;
        const QRect box = mirrored(direction, content,
                                   {x, top + (m_fonts.nameHeight - boxHeight) / 2, chip->width, boxHeight});
        if (chip->colour.isValid()) {
            painter->setPen(colours.border); // some networks are black, and so may be the card
            painter->setBrush(chip->colour);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(Qt::white);
        } else {
            painter->setPen(colours.textSoft);
        }
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, chip->text);
        x -= 2;
    }
    if (m_compact)
        return;
    painter->setFont(m_fonts.small);
    painter->setPen(colours.textSoft);
    painter->drawText(
        mirrored(direction, content,
                 {left, top + m_fonts.nameHeight, content.right() - left + 1, m_fonts.smallHeight}),
        int(leading(direction) | Qt::AlignVCenter) | Qt::TextSingleLine, ready.subtitle);
}

void CardDelegate::paintValues(QPainter *painter, const QRect &line, const ReadyCard &ready,
                               Qt::LayoutDirection direction) const
{
    const Colours &colours = theme::colours();
    const int sign = m_fonts.smallHeight - 3;
    const int alignment = int(leading(direction) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto at = [&](int x, int width, int height) {
        return mirrored(direction, line, {x, line.top() + (line.height() - height) / 2, width, height});
    };
    painter->setFont(m_fonts.small);
    const auto value = [&](int x, bool counts, const QColor &tone, auto mark, const QString &text,
                           int width) {
        mark(painter, at(x, sign, sign), counts && !ready.onHold ? tone : colours.textSoft);
        painter->setPen(counts && !ready.onHold ? colours.text : colours.textSoft);
        painter->drawText(at(x + sign + 4, width + 2, line.height()), alignment, text);
        return x + sign + 4 + width + 12;
    };
    if (!ready.purchase.isEmpty()) {
        const int x = value(line.left(), ready.buys, colours.purchase, marks::purchase, ready.purchase,
                            ready.purchaseWidth);
        if (!ready.advocacy.isEmpty())
            value(x, ready.advocates, colours.advocacy, marks::advocacy, ready.advocacy, ready.advocacyWidth);
    }
    if (m_compact)
        return;
    int right = line.right() + 1;
    for (auto tag = ready.tags.crbegin(); tag != ready.tags.crend(); ++tag) {
        right -= tag->width;
        const QRect box = at(right, tag->width, line.height());
        if (tag->colour.isValid() && tag->colour.alpha() == 0) {
            painter->setPen(colours.textSoft);
            painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, tag->text);
        } else if (tag->colour == colours.danger) {
            marks::pill(painter, box, tag->text, {}, colours.danger, colours.danger);
        } else if (tag->colour.isValid()) {
            marks::pill(painter, box, tag->text, tag->colour, colours.accent, colours.text);
        } else {
            marks::pill(painter, box, tag->text, {}, colours.border, colours.textSoft);
        }
        right -= chipGap;
    }
}

void CardDelegate::paintAge(QPainter *painter, const QRect &box, const ReadyCard &ready,
                            Qt::LayoutDirection direction) const
{
    const Colours &colours = theme::colours();
    const bool warns = ready.waiting && (ready.rank > 0 || !ready.quiet);
    painter->setFont(m_fonts.small);
    marks::pill(painter, box, {}, ready.rank > 0 ? waitingTint() : QColor(),
                warns ? colours.warning : colours.border, colours.text);
    const QRect inside = box.adjusted(7, 0, -7, 0);
    const auto at = [&](const QRect &rect) { return mirrored(direction, inside, rect); };
    const int alignment = int(leading(direction) | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setPen(warns ? colours.text : colours.textSoft);
    if (ready.onHold) {
        const int sign = m_fonts.smallHeight - 4;
        marks::pause(painter, at({inside.left() - 1, inside.center().y() - sign / 2, sign, sign}),
                     colours.textSoft);
        painter->setPen(colours.textSoft);
        painter->drawText(at(inside.adjusted(sign, 0, 2, 0)), alignment, ready.age);
        return;
    }
    painter->drawText(inside.adjusted(0, 0, 2, 0), alignment, ready.age);
    if (ready.passed < 0)
        return;
    marks::age(painter, at({inside.right() + 1 - ageBar, inside.top(), ageBar, inside.height()}),
               ready.passed, ready.typical, warns, direction == Qt::RightToLeft);
}

void CardDelegate::paintFoot(QPainter *painter, const QRect &line, const ReadyCard &ready,
                             Qt::LayoutDirection direction) const
{
    const Colours &colours = theme::colours();
    const auto at = [&](int x, int width) {
        return mirrored(direction, line, {x, line.top(), width, line.height()});
    };
    painter->setFont(m_fonts.small);
    int x = line.left();
    if (m_fields.testFlag(BoardField::Age)) {
        paintAge(painter, at(x, ready.ageWidth), ready, direction);
        x += ready.ageWidth + 8;
    }
    if (!ready.lap.isEmpty())
        marks::pill(painter, at(x, ready.lapWidth), ready.lap, {}, colours.advocacy, colours.text);
    if (ready.owner.isEmpty())
        return;
    painter->setFont(m_fonts.glyph);
    marks::pill(painter, at(line.right() + 1 - ready.ownerWidth, ready.ownerWidth), ready.owner,
                colours.hover, colours.border, colours.text);
}

/// The line below the name: what is to be done next and for how long they stand here, else what they are
/// worth.
void CardDelegate::paintCompact(QPainter *painter, const QRect &content, const ReadyCard &ready, bool hovered,
                                Qt::LayoutDirection direction) const
{
    paintHead(painter, content, ready, direction);
    QRect second = compactSecond(content, direction);
    if (m_fields.testFlag(BoardField::Age)) {
        const int height = m_fonts.smallHeight;
        const QRect pill(second.right() + 1 - ready.ageWidth, second.top() + (second.height() - height) / 2,
                         ready.ageWidth, height);
        paintAge(painter, mirrored(direction, second, pill), ready, direction);
    }
    if (!hasStep()) {
        if (m_fields.testFlag(BoardField::Values))
            paintValues(painter, second, ready, direction);
        return;
    }
    const int beside = m_fields.testFlag(BoardField::Age) ? ready.ageWidth + 8 : 0;
    const QRect step(second.left(), second.top(), second.width() - beside, second.height());
    cardstep::paint(painter, mirrored(direction, second, step), ready.step, m_fonts.step, hovered, direction);
}

QRect CardDelegate::compactSecond(const QRect &content, Qt::LayoutDirection direction) const
{
    const int shift = compactAvatar + 8;
    return {content.left() + (direction == Qt::LeftToRight ? shift : 0), content.bottom() + 1 - compactLine(),
            content.width() - shift, compactLine()};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Walker person = m_model->walker(index);
    if (!person.isValid())
        return;
    useFont(option.font);
    const QRect box = option.rect.adjusted(gapX, gapY, -gapX, -gapY);
    const bool lifted = m_lifted.contains(person);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, box, option, lifted);
    if (lifted)
        painter->setOpacity(0.45);
    const ReadyCard &ready = readyCard(person, box.width() - 2 * pad);
    const Qt::LayoutDirection direction = option.direction;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRect content = contentOf(option);
    if (m_compact) {
        paintCompact(painter, content, ready, hovered, direction);
        painter->restore();
        return;
    }
    paintHead(painter, content, ready, direction);
    int bottom = content.bottom() + 1;
    if (hasStep()) {
        const QRect step = stepOf(content);
        cardstep::paint(painter, step, ready.step, m_fonts.step, hovered, direction);
        bottom = step.top() - 5;
    }
    if (hasFoot()) {
        const int foot = m_fonts.smallHeight + 1;
        paintFoot(painter, {content.left(), bottom - foot, content.width(), foot}, ready, direction);
        bottom -= foot + 3;
    }
    if (hasValueLine()) {
        paintValues(painter,
                    {content.left(), bottom - m_fonts.smallHeight, content.width(), m_fonts.smallHeight},
                    ready, direction);
    }
    painter->restore();
}

QRect CardDelegate::contentOf(const QStyleOptionViewItem &option) const
{
    return option.rect.adjusted(gapX + pad, gapY + 6, -gapX - pad, -gapY - 6);
}

QRect CardDelegate::stepOf(const QRect &content) const
{
    const int height = cardstep::height(m_fonts.step);
    return {content.left(), content.bottom() + 1 - height, content.width(), height};
}

QRect CardDelegate::stepLine(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Walker person = m_model->walker(index);
    if (!hasStep() || !person.isValid())
        return {};
    useFont(option.font);
    const QRect content = contentOf(option);
    if (!m_compact)
        return stepOf(content);
    const QRect second = compactSecond(content, option.direction);
    const ReadyCard &ready = readyCard(person, content.width());
    const int beside = m_fields.testFlag(BoardField::Age) ? ready.ageWidth + 8 : 0;
    return mirrored(option.direction, second,
                    {second.left(), second.top(), second.width() - beside, second.height()});
}

QPixmap CardDelegate::dragPicture(const QStyleOptionViewItem &option, const QModelIndex &index,
                                  int people) const
{
    const double scale = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    const int behind = people > 1 ? 6 : 0; // a second card looks out from under the first
    const QSize size = option.rect.size() + QSize(behind, behind);
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = theme::colours();
    const QRect whole(QPoint(0, 0), option.rect.size());
    if (people > 1) {
        painter.setPen(colours.accent);
        painter.setBrush(colours.accentSoft);
        painter.drawRoundedRect(QRectF(whole.adjusted(gapX, gapY, -gapX, -gapY)).translated(behind, behind),
                                7, 7);
    }
    QStyleOptionViewItem card = option;
    card.rect = whole;
    card.state |= QStyle::State_Selected | QStyle::State_Active;
    card.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    paint(&painter, card, index);
    if (people > 1) {
        const QString count = QLocale().toString(people);
        painter.setFont(m_fonts.name);
        const int width =
            std::max(m_fonts.nameHeight + 8, painter.fontMetrics().horizontalAdvance(count) + 16);
        marks::pill(&painter, {whole.right() - width, 0, width, m_fonts.nameHeight + 8}, count,
                    colours.accent, {}, colours.accentText);
    }
    return picture;
}

} // namespace vouch::ui
