// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "app/environment.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/numerals.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/base/typed_date.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// Marks an Error as wrong usage; its sentence is for the person, the mark is not.
constexpr auto usageMark = "usage"_L1;

Result<When> readTime(const QString &option, const QString &text, const DateReading &how)
{
    const Result<std::optional<When>> when = readTypedDate(text, how);
    if (when && *when)
        return **when;
    return usageError(
        CommandLine::tr("“%1” after --%2 is no time. Write it like %3, or like 2026-09-03T14:05.")
            .arg(text, option, typedDateExamples(how)));
}

} // namespace

Error usageError(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, QString(usageMark)};
}

void printError(const QString &sentence)
{
    std::fprintf(stderr, "vouch: %s\n", qUtf8Printable(safeForTerminal(sentence)));
}

int runCommand(const QStringList &words)
{
    const QList<Command> table = commandTable();
    const Result<Request> request = parseRequest(table, words);
    if (!request) {
        printError(request.error().text);
        return exitUsage;
    }
    if (request->version)
        return writeOut(u"Vouch "_s + QStringLiteral(VOUCH_VERSION) + u'\n') ? exitDone : exitFailed;
    if (request->help || request->command == nullptr) {
        const QString text =
            request->command == nullptr ? generalHelp(table) : commandHelp(*request->command);
        return writeOut(text) ? exitDone : exitFailed;
    }
    Context context(*request);
    const int exit = request->command->run(context);
    context.letRulesLook();
    return exit;
}

Context::Context(Request request)
    : m_request(std::move(request))
{
}
Context::~Context() = default;

QString Context::value(const QString &option, const QString &otherwise) const
{
    const auto found = m_request.options.constFind(option);
    return found == m_request.options.cend() ? otherwise : found->last();
}

Result<std::optional<When>> Context::time(const QString &option, DateReading::Toward toward,
                                          DateReading::Edge edge)
{
    if (!has(option))
        return std::optional<When>();
    // What is no time at all is said before anything is opened.
    Result<When> when =
        readTime(option, value(option), {shown::calendar(), Clock::system().now(), toward, QLocale(), edge});
    if (!when)
        return when.error();
    VOUCH_GIVE(const auto opened, workspace());
    when = readTime(option, value(option), {opened->calendar(), opened->now(), toward, QLocale(), edge});
    if (!when)
        return when.error();
    static const QRegularExpression figures(u"^\\s*\\d{4}-\\d"_s);
    if (!json() && !figures.match(value(option)).hasMatch())
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(safeForTerminal(
                         CommandLine::tr("--%1 “%2” is %3.", "option, words, date")
                             .arg(option, value(option), typedDateText(*when, opened->calendar())))));
    return std::optional<When>(*when);
}

Result<std::optional<Millis>> Context::periodBegin(const QString &option)
{
    VOUCH_GIVE(const std::optional<When> when,
               time(option, DateReading::Toward::Past, DateReading::Edge::First));
    return when ? std::optional<Millis>(m_workspace->calendar().moment(*when)) : std::optional<Millis>();
}

Result<std::optional<Millis>> Context::periodEnd(const QString &option)
{
    VOUCH_GIVE(const std::optional<When> when,
               time(option, DateReading::Toward::Past, DateReading::Edge::Last));
    if (!when)
        return std::optional<Millis>();
    return std::optional<Millis>(when->dayOnly ? m_workspace->calendar().startOf(when->date().addDays(1))
                                               : when->at);
}

Result<qint64> Context::number(const QString &option, qint64 otherwise, qint64 least, qint64 greatest) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (ok && number >= least && number <= greatest)
        return number;
    return usageError(CommandLine::tr("--%1 needs a whole number from %2 to %3, not “%4”.")
                          .arg(option)
                          .arg(least)
                          .arg(greatest)
                          .arg(value(option)));
}

Result<double> Context::fraction(const QString &option, double otherwise) const
{
    if (!has(option))
        return otherwise;
    QString text = value(option).trimmed();
    const bool percent = text.endsWith(u'%') || text.endsWith(u'٪');
    if (percent)
        text.chop(1);
    const auto number = plainNumber(text);
    const double part = number.value_or(-1) / (percent ? 100 : 1);
    if (part >= 0 && part <= 1)
        return part;
    return usageError(
        CommandLine::tr("--%1 needs a number from 0 to 1, or a percentage from 0 % to 100 %, not “%2”.")
            .arg(option, value(option)));
}

Result<Money> Context::money(const QString &text, const QString &currency) const
{
    Result<Money> money = readMoney(text, currency);
    return money ? money : Result<Money>(usageError(money.error().text));
}

Result<Money> Context::moneyIn(const QString &text, const QString &currency) const
{
    Result<Money> money = this->money(text, currency);
    if (money && money->currency != currency)
        return usageError(
            CommandLine::tr("“%1” is in %2; write it in %3.").arg(text, money->currency, currency));
    return money;
}

QString Context::workspacePath() const
{
    return m_request.workspacePath.isEmpty() ? usualWorkspacePath() : m_request.workspacePath;
}

Result<std::shared_ptr<Workspace>> Context::workspace()
{
    if (m_workspace)
        return m_workspace;
    const QString path = workspacePath();
    if (m_request.workspacePath.isEmpty() && !QFileInfo::exists(path)) {
        return Error{
            Error::Kind::NotFound,
            CommandLine::tr("There is no workspace yet. Make one with “vouch new FILE”, then name it with "
                            "“vouch -w FILE …”."),
            {}};
    }
    VOUCH_GIVE(auto opened, await(Workspace::open(path)));
    m_workspace = opened;
    m_workspace->setActor(qEnvironmentVariable("USER"));
    shown::setCalendar(m_workspace->calendar());
    return m_workspace;
}

void Context::letRulesLook()
{
    static const QStringList changing{u"move"_s, u"import"_s, u"record"_s};
    if (!m_workspace || !changing.contains(m_request.command->name.section(u' ', 0, 0)))
        return;
    // The command itself is done: what a rule could not do now it does when the workspace is next opened.
    const auto ran = await(m_workspace->runRules());
    if (!ran)
        printError(ran.error().text);
}

void Context::print(const QJsonObject &document) const
{
    print(safeJson(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed());
}

void Context::print(const QString &text) const
{
    if (!writeOut(text + u'\n'))
        printError(CommandLine::tr("The output could not be written. Check that the disk has room."));
}

int Context::fail(const Error &error) const
{
    printError(error.text);
    if (!error.detail.isEmpty() && error.detail != usageMark && qEnvironmentVariableIsSet("VOUCH_DEBUG"))
        std::fprintf(stderr, "(%s)\n", qUtf8Printable(safeForTerminal(error.detail)));
    return error.detail == usageMark ? exitUsage : exitFailed;
}

int Context::usage(const QString &sentence) const
{
    printError(sentence);
    return exitUsage;
}

Result<Journey> chosenJourney(Workspace &workspace, const QString &key)
{
    VOUCH_GIVE(const auto journeys, await(workspace.journeys()));
    QStringList keys;
    for (const Journey &journey : journeys) {
        if (key.isEmpty() ? !journey.stages.isEmpty() : journey.key == key)
            return journey;
        keys.append(journey.key);
    }
    if (key.isEmpty())
        return Error{
            Error::Kind::NotFound, CommandLine::tr("This workspace has no journey with stages."), {}};
    return Error{Error::Kind::NotFound,
                 CommandLine::tr("There is no journey “%1” in this workspace. It has: %2.")
                     .arg(key, keys.join(u", "_s)),
                 {}};
}

Result<StageId> stageOf(const Journey &journey, const QString &name)
{
    if (const Stage *stage = journey.stageByName(name))
        return stage->id;
    QStringList names;
    for (const Stage &stage : journey.stages)
        names.append(stage.name);
    return Error{Error::Kind::NotFound,
                 CommandLine::tr("The journey “%1” has no stage “%2”. Its stages are: %3.")
                     .arg(journey.name, name, names.join(u", "_s)),
                 {}};
}

} // namespace vouch::app
