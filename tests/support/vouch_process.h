// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs the built program as a person or script would.
namespace vouch::test
{

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// What an error must look like: a sentence on stderr, nothing on stdout.
    bool saysASentence() const { return out.isEmpty() && err.startsWith("vouch: ") && err.count('\n') == 1; }
};

class VouchProcess
{
public:
    VouchProcess()
    {
        using namespace Qt::StringLiterals;
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "VOUCH_LANGUAGE"})
            m_environment.remove(QString::fromLatin1(name));
        // Settings and data of whoever runs the tests stay as they are.
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            m_environment.insert(QString::fromLatin1(name), m_home.path());
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"TZ"_s, u"UTC"_s);
    }

    /// `before` stands in front of the program: a wrapper such as setpriv.
    Ran run(const QStringList &arguments, QStringList before = {}) const
    {
        before.append(QStringLiteral(VOUCH_BINARY));
        before.append(arguments);
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        process.start(before.takeFirst(), before);
        Ran ran;
        if (!process.waitForStarted() || !process.waitForFinished(180'000))
            return ran;
        ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    /// Runs a command on a workspace with --json.
    Ran on(const QString &workspace, const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("-w"), workspace, QStringLiteral("--json")} + arguments);
    }

    QString file(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

/// The minor units at the end of a way through objects: amount(json, {"total", "purchase"}).
inline qint64 amount(const QJsonObject &json, const QStringList &way)
{
    QJsonValue at = json;
    for (const QString &key : way)
        at = at.toObject().value(key);
    return at.toObject().value(QStringLiteral("minor")).toInteger(-1);
}

} // namespace vouch::test
