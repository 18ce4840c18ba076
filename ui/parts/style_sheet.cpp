// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/style_sheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vouch::ui::theme
{

namespace
{

// @name is replaced by a colour, @t<percent> by a text size. Sizes follow an 8 px grid; radii are 6 and 8 px.
const char *const buttons = R"(
QPushButton { outline: none; background: @surfaceRaised; color: @text; border: 1px solid @border; border-radius: 6px;
  padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentSoft; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 11px; }
QPushButton:disabled { color: @faint; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentStrong; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @hover; color: @faint; border-color: @border; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 2px solid @focus; }
QPushButton[kind="danger"] { color: @danger; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px 6px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @accentSoft; }
QToolButton:checked { background: @accentSoft; color: @text; }
QToolButton:focus { border: 1px solid @focus; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton[kind="bordered"] { background: @surfaceRaised; border: 1px solid @border; }
QToolButton[kind="bordered"]:hover { background: @hover; }
QToolButton[kind="bordered"]:checked { background: @accentSoft; border: 1px solid @accent; }
QToolButton[kind="bordered"]:focus { border: 1px solid @focus; }
QToolButton[kind="over"] { background: @danger; color: @surface; font-weight: 600; padding: 1px 6px; }
QToolButton[kind="over"]:focus { border: 2px solid @text; padding: 0px 5px; }
QToolButton[kind="primary"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600;
  padding: 5px 12px; }
QToolButton[kind="primary"]:hover, QToolButton[kind="primary"]:open { background: @accentStrong; }
QToolButton[kind="primary"]:focus { border: 2px solid @text; padding: 4px 11px; }
)";

const char *const fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @surface; color: @text;
  border: 1px solid @fieldBorder; border-radius: 6px; selection-background-color: @accent;
  selection-color: @accentText; }
QLineEdit, QAbstractSpinBox { padding: 4px 8px; min-height: 20px; }
QComboBox { padding: 4px 8px; min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid @focus; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { padding: 3px 7px; }
QLineEdit:disabled, QComboBox:disabled { background: @window; color: @faint; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down@mark.svg); width: 14px; height: 14px; }
QLineEdit[problem="true"] { border: 1px solid @danger; }
QLineEdit[problem="true"]:focus { border: 2px solid @danger; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up@mark.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-down@mark.svg); width: 10px;
  height: 10px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surfaceRaised; }
QComboBox QAbstractItemView { background: @surfaceRaised; border: 1px solid @border; outline: none; padding: 4px;
  selection-background-color: @accentSoft; selection-color: @text; }
QLineEdit[kind="search"] { background: @window; border: 1px solid @border; border-radius: 8px; }
QLineEdit[kind="search"]:focus { background: @surface; border: 2px solid @focus; }
)";

const char *const menus = R"(
QMenuBar { background: @window; color: @text; border: none; padding: 2px 8px; }
QMenuBar::item { background: transparent; border-radius: 6px; padding: 4px 10px; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @accentSoft; }
QMenu { background: @surfaceRaised; color: @text; border: 1px solid @border; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 6px 8px; }
QToolTip { background: @surfaceRaised; color: @text; border: 1px solid @border; padding: 4px 8px; }
)";

const char *const lists = R"(
QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
  selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @window; }
QListWidget#search-list { background: @surfaceRaised; border: 1px solid @fieldBorder; padding: 4px; }
QListWidget#search-list::item:selected { background: @accentSoft; color: @text; }
QTableView { gridline-color: @border; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @textSoft; border: none; border-bottom: 1px solid @border;
  padding: 6px 8px; font-weight: 600; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @textSoft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTabBar::tab { background: transparent; color: @textSoft; padding: 6px 12px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @text; background: @hover; }
QTabWidget::pane { border: none; }
)";

const char *const surfaces = R"(
QMainWindow, QDialog { background: @window; }
QStatusBar { background: @window; color: @textSoft; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QScrollArea { background: transparent; border: none; }
QFrame[surface="card"] { background: @surfaceRaised; border: 1px solid @border; border-radius: 8px; }
QFrame[surface="page"] { background: @surface; border: none; }
QFrame[surface="nav"] { background: @window; border: none; border-right: 1px solid @border; }
QFrame[surface="bar"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[surface="foot"] { background: @surface; border: none; border-top: 1px solid @border; }
QFrame[surface="banner"] { background: @accentSoft; border: none; border-bottom: 1px solid @border; }
QFrame[surface="banner-danger"] { background: @surfaceRaised; border: none; border-bottom: 2px solid @danger; }
QFrame[surface="toast"] { background: @surfaceRaised; border: 1px solid @fieldBorder; border-radius: 8px; }
QLabel { background: transparent; color: @text; }
QLabel[role="display"] { font-size: @t180; font-weight: 700; }
QLabel[role="name"] { font-size: @t145; font-weight: 600; }
QLabel[role="value"] { font-size: @t135; font-weight: 600; }
QLabel[role="title"] { font-size: @t125; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="soft"] { color: @textSoft; }
QLabel[role="small"] { color: @textSoft; font-size: @t90; }
QLabel[role="figure"] { font-size: @t160; font-weight: 600; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="saying"], QLabel[role="saying-problem"] { background: @surfaceRaised; border: 1px solid @fieldBorder;
  border-radius: 6px; padding: 3px 8px; }
QLabel[role="saying-problem"] { color: @danger; border-color: @danger; }
QLabel[role="badge"] { background: @accentSoft; color: @text; border-radius: 6px; padding: 2px 8px; }
QGroupBox { border: none; margin-top: 20px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @text; }
)";

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto blend = [part](int a, int b) { return static_cast<int>(a + (b - a) * part); };
    return QColor(blend(one.red(), other.red()), blend(one.green(), other.green()),
                  blend(one.blue(), other.blue()));
}

} // namespace

QString styleSheet(const Colours &c, double base)
{
    const bool onDark = c.window.lightnessF() < 0.5F;
    const bool strong = c.border == c.text; // high contrast: nothing may be faint
    QString sheet = QString::fromLatin1(buttons) + QString::fromLatin1(fields) + QString::fromLatin1(menus) +
                    QString::fromLatin1(lists) + QString::fromLatin1(surfaces);
    for (const int percent : {180, 160, 145, 135, 125, 90})
        sheet.replace(u"@t%1"_s.arg(percent), QString::number(base * percent / 100, 'f', 1) + u"pt"_s);
    sheet.replace("@mark"_L1, onDark ? u"-on-dark"_s : QString());
    // Longer names first, so that @accent does not eat the start of @accentText.
    const QList<std::pair<QString, QColor>> names{
        {u"@surfaceRaised"_s, c.surfaceRaised},
        {u"@fieldBorder"_s, strong ? c.border : mixed(c.border, c.textSoft, onDark ? 0.45 : 0.55)},
        {u"@accentStrong"_s, mixed(c.accent, c.text, 0.15)},
        {u"@accentSoft"_s, c.accentSoft},
        {u"@accentText"_s, c.accentText},
        {u"@textSoft"_s, c.textSoft},
        {u"@surface"_s, c.surface},
        {u"@window"_s, c.window},
        {u"@accent"_s, c.accent},
        {u"@border"_s, c.border},
        {u"@danger"_s, c.danger},
        {u"@scroll"_s, mixed(c.border, c.textSoft, 0.35)},
        {u"@faint"_s, strong ? c.textSoft : mixed(c.textSoft, c.window, 0.3)},
        {u"@focus"_s, c.focus},
        {u"@hover"_s, c.hover},
        {u"@text"_s, c.text},
    };
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace vouch::ui::theme
