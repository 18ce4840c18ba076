// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/quick_chips.h"

#include "core/base/text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

using Kind = QuickPiece::Kind;

struct KindWord {
    const char *name;
    const char16_t *icon;
};

KindWord wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Name:
        return {QT_TRANSLATE_NOOP("QuickLine", "Name"), u"person"};
    case Kind::Organisation:
        return {QT_TRANSLATE_NOOP("QuickLine", "Organisation"), u"organisation"};
    case Kind::Title:
        return {QT_TRANSLATE_NOOP("QuickLine", "Title of the deal"), u"star"};
    case Kind::Amount:
        return {QT_TRANSLATE_NOOP("QuickLine", "Amount"), u"purchase"};
    case Kind::Probability:
        return {QT_TRANSLATE_NOOP("QuickLine", "Probability"), u"chart"};
    case Kind::Date:
        return {QT_TRANSLATE_NOOP("QuickLine", "Expected on"), u"calendar"};
    case Kind::Email:
        return {QT_TRANSLATE_NOOP("QuickLine", "E-mail"), u"mail"};
    case Kind::Phone:
        return {QT_TRANSLATE_NOOP("QuickLine", "Phone"), u"phone"};
    case Kind::Profile:
        return {QT_TRANSLATE_NOOP("QuickLine", "Profile"), u"globe"};
    case Kind::Tag:
        return {QT_TRANSLATE_NOOP("QuickLine", "Tag"), u"tag"};
    case Kind::Note:
        break;
    }
    return {QT_TRANSLATE_NOOP("QuickLine", "Note"), u"note"};
}

QString nameOf(Kind kind)
{
    return QCoreApplication::translate("QuickLine", wordOf(kind).name);
}

QString valueOf(const QuickPiece &piece, Kind kind, int reading, const Calendar &calendar)
{
    if (kind == Kind::Amount && reading < piece.amounts.size())
        return formatMoney(piece.amounts.at(reading));
    if (kind == Kind::Date && reading < piece.dates.size())
        return typedDateText(piece.dates.at(reading), calendar);
    if (kind == Kind::Profile)
        return piece.profile.network == keyOf(Channel::Other)
                   ? u'@' + safeForDisplay(piece.profile.handle)
                   : vouch::nameOf(network(piece.profile.network).channel) + u" @"_s +
                         safeForDisplay(piece.profile.handle);
    return safeForDisplay(piece.text);
}

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s); // no shortcut
}

} // namespace

QuickChips::QuickChips(const Calendar &calendar, QWidget *parent)
    : QWidget(parent)
    , m_calendar(calendar)
{
    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void QuickChips::show(const QList<QuickPiece> &pieces)
{
    while (m_chips.size() < pieces.size()) {
        auto *chip = new QToolButton(this);
        chip->setProperty("kind", u"bordered"_s);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setPopupMode(QToolButton::InstantPopup);
        chip->setMinimumHeight(28);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setMenu(new QMenu(chip));
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < pieces.size());
        if (i < pieces.size())
            fill(m_chips.at(i), pieces.at(i));
    }
}

void QuickChips::fill(QToolButton *chip, const QuickPiece &piece)
{
    constexpr int widest = 260;
    const QString value = valueOf(piece, piece.kind, piece.reading, m_calendar);
    const bool asks = piece.doubtful || !piece.problem.isEmpty();
    QString shown = chip->fontMetrics().elidedText(value, Qt::ElideRight, widest);
    shown = piece.problem.isEmpty() ? escaped(shown) : u"▲ "_s + escaped(shown);
    chip->setText(piece.doubtful ? shown + u" ?"_s : shown);
    chip->setIcon(theme::icon(QString::fromUtf16(wordOf(piece.kind).icon)));
    QString sentence = tr("%1: %2", "what it is, what it says").arg(nameOf(piece.kind), value);
    chip->setAccessibleName(asks ? tr("%1. Is that right?").arg(sentence) : sentence);
    setTip(chip, piece.problem.isEmpty() ? tr("%1. Click to say that it is something else.").arg(sentence)
                                         : piece.problem);
    chip->setDown(false);
    QMenu *menu = chip->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    addReadings(menu, piece);
    addChoices(menu, piece);
}

/// The same kind, read in another way.
void QuickChips::addReadings(QMenu *menu, const QuickPiece &piece)
{
    const qsizetype ways = piece.kind == Kind::Amount ? piece.amounts.size()
                           : piece.kind == Kind::Date ? piece.dates.size()
                                                      : 0;
    for (int way = 0; ways > 1 && way < ways; ++way) {
        QAction *action = menu->addAction(escaped(valueOf(piece, piece.kind, way, m_calendar)));
        action->setCheckable(true);
        action->setChecked(way == piece.reading);
        connect(action, &QAction::triggered, this, [this, text = piece.text, kind = piece.kind, way] {
            emit chosen(text, {kind, way, {}});
        });
    }
    if (piece.kind == Kind::Profile) {
        for (const Network &one : networks()) {
            QAction *action = menu->addAction(escaped(vouch::nameOf(one.channel)));
            action->setCheckable(true);
            action->setChecked(one.key == piece.profile.network);
            connect(action, &QAction::triggered, this, [this, text = piece.text, key = one.key] {
                emit chosen(text, {Kind::Profile, 0, key});
            });
        }
    }
    if (!menu->isEmpty())
        menu->addSeparator();
}

void QuickChips::addChoices(QMenu *menu, const QuickPiece &piece)
{
    for (const Kind kind : piece.canBe) {
        const KindWord word = wordOf(kind);
        QAction *action = menu->addAction(theme::icon(QString::fromUtf16(word.icon)), nameOf(kind));
        action->setCheckable(true);
        action->setChecked(kind == piece.kind);
        connect(action, &QAction::triggered, this, [this, text = piece.text, kind] {
            emit chosen(text, {kind, 0, {}});
        });
    }
}

QString QuickChips::sentence(const QList<QuickPiece> &pieces, const Calendar &calendar)
{
    QStringList parts;
    for (const QuickPiece &piece : pieces)
        parts.append(tr("%1: %2", "what it is, what it says")
                         .arg(nameOf(piece.kind), valueOf(piece, piece.kind, piece.reading, calendar)));
    return parts.join(tr(", ", "between parts of a line"));
}

} // namespace vouch::ui
