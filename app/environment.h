// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

/// What surrounds the program: permissions, locale, language, and where its files are.
namespace vouch::app
{

/// First thing in main(): files are for their owner alone, and a crash leaves no copy of people's data
/// behind.
void hardenProcess();
/// Before the application object: Qt needs a UTF-8 locale and says so on stderr otherwise.
void chooseLocale();
/// For commands: on stderr stands the sentence and nothing else, unless VOUCH_DEBUG asks for what Qt and we
/// log.
void quietLog();
/// Name, version and translations: Qt's own catalogue and ours, in the language of VOUCH_LANGUAGE, else of
/// the settings, else of the locale.
void prepareApplication(QCoreApplication &application);
/// "en" or "zh_CN": the language in which new workspaces get their journeys.
QString templateLanguage();
/// The currency of the locale, "EUR" where it has none.

bool hasDisplay();

/// The workspace that was open in the window last, if it is still there; else the default one, which may not
/// exist.
QString usualWorkspacePath();
QString defaultWorkspacePath();

} // namespace vouch::app
