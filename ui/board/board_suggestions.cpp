// SPDX-License-Identifier: GPL-3.0-or-later
// The board's panel of suggestions and the button that shows it.
#include "ui/board/board_screen.h"
#include "ui/board/suggestion_panel.h"
#include "ui/parts/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void BoardScreen::buildSuggestions(QBoxLayout *beside)
{
    m_suggestions = new SuggestionPanel(this);
    beside->addWidget(m_suggestions);
    m_showSuggestions = addBoardAction(tr("Suggestions"), {}, tr("Show what rules suggest for these people"));
    m_showSuggestions->setObjectName(u"board-suggestions"_s);
    m_showSuggestions->setCheckable(true);
    m_showSuggestions->setIcon(theme::icon(u"star"_s));
    connect(m_showSuggestions, &QAction::toggled, this, &BoardScreen::showSuggestions);
    connect(m_suggestions, &SuggestionPanel::closeRequested, this, [this] {
        m_showSuggestions->setChecked(false);
        m_view->setFocus();
    });
    connect(m_suggestions, &SuggestionPanel::countChanged, this, [this](int count) {
        m_showSuggestions->setText(count > 0 ? tr("Suggestions %1").arg(count) : tr("Suggestions"));
    });
    connect(m_suggestions, &SuggestionPanel::personRequested, this, &Screen::personRequested);
    connect(m_suggestions, &SuggestionPanel::done, this, &Screen::done);
    connect(m_suggestions, &SuggestionPanel::failed, this, &Screen::failed);
    connect(m_suggestions, &SuggestionPanel::refused, this, &Screen::refused);
    const bool shown = QSettings().value(u"board/suggestions"_s, false).toBool();
    m_suggestions->setVisible(shown);
    m_showSuggestions->setChecked(shown);
}

void BoardScreen::showSuggestions(bool shown)
{
    m_suggestions->setVisible(shown);
    QSettings().setValue(u"board/suggestions"_s, shown);
    if (shown && isVisible())
        m_suggestions->list()->setFocus();
}

} // namespace vouch::ui
