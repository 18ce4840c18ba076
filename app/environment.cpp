// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environment.h"

#include "core/base/money.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// The language of a locale that the environment asks for and the system does not have; see chooseLocale().
QString &missingLocale()
{
    static QString name;
    return name;
}

QString chosenLanguage()
{
    QString asked = qEnvironmentVariable("VOUCH_LANGUAGE");
    if (asked.isEmpty())
        asked = QSettings().value(u"language"_s).toString();
    return asked.isEmpty() ? missingLocale() : asked;
}

/// What the environment asks for, the most particular first.
QString askedByEnvironment()
{
    const QString first = qEnvironmentVariable("LANGUAGE").section(u':', 0, 0);
    if (!first.isEmpty())
        return first;
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString asked = qEnvironmentVariable(name); !asked.isEmpty())
            return asked;
    }
    return {};
}

/// The language that the texts will come in; nothing where there is none of those that were asked for.
std::optional<QLocale> languageOfTexts(const QLocale &asked)
{
    for (const QString &name : asked.uiLanguages()) {
        const QLocale one(name);
        QTranslator probe;
        if (one.language() == QLocale::English || probe.load(one, u"vouch"_s, u"_"_s, u":/i18n"_s))
            return one;
    }
    return {};
}

/// Our texts, in which counts stand as the language writes them: 12,345 and not 12345.
class Texts final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *text, const char *what, int n) const override
    {
        QString found = QTranslator::translate(context, text, what, n);
        if (n >= 1000)
            found.replace(u"%n"_s, u"%Ln"_s);
        return found;
    }
};

void install(QCoreApplication &application, const QLocale &locale, const QString &catalogue,
             const QString &folder)
{
    auto *translator = new Texts(&application);
    if (translator->load(locale, catalogue, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void hardenProcess()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void chooseLocale()
{
    const char *locale = std::setlocale(LC_ALL, "");
    // What is not installed is no reason to speak English: Qt brings its own words for dates and numbers.
    if (locale == nullptr)
        missingLocale() = askedByEnvironment();
    const bool plain =
        locale == nullptr || std::strcmp(locale, "C") == 0 || std::strcmp(locale, "POSIX") == 0;
    if (plain && std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

/// Whether the system writes dates as programs do and not as people of some language.
bool datesAreOfNoLanguage()
{
    const QByteArray of = std::setlocale(LC_TIME, nullptr);
    return of == "C" || of == "POSIX" || of.startsWith("C.");
}

void quietLog()
{
    if (qEnvironmentVariableIsSet("VOUCH_DEBUG"))
        return;
    static QtMessageHandler before = nullptr;
    before =
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (type == QtFatalMsg)
                before(type, context, text);
        });
}

void prepareApplication(QCoreApplication &application)
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VOUCH_VERSION));
    const QString language = chosenLanguage();
    // LANGUAGE may ask for another language than that of dates and numbers: they come in that of the texts,
    // or a page would speak two.
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    else if (QLocale().language() != QLocale::C) {
        const std::optional<QLocale> texts = languageOfTexts(QLocale());
        // Qt asks the system for dates even where that has no language: LANGUAGE=zh_CN LC_ALL=C.UTF-8.
        if (texts && (texts->language() != QLocale().language() || datesAreOfNoLanguage()))
            QLocale::setDefault(*texts);
    }
    const QLocale locale;
    // Texts are written in English; its own catalogue holds the plurals, which every language falls back on.
    install(application, QLocale(QLocale::English), u"vouch"_s, u":/i18n"_s);
    if (locale.language() == QLocale::C || locale.language() == QLocale::English)
        return;
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"vouch"_s, u":/i18n"_s);
}

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

QString defaultWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/default.vouch"_s;
}

QString usualWorkspacePath()
{
    // The window keeps what it opened, newest first (ui/window/workspace_files.cpp).
    for (const QString &path : QSettings().value(u"recentFiles"_s).toStringList()) {
        if (QFileInfo::exists(path))
            return path;
    }
    return defaultWorkspacePath();
}

} // namespace vouch::app
