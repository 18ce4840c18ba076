// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/typed_date.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace vouch
{
class Workspace;
struct Journey;
namespace exchange
{
struct PurchaseLineDraft;
}
} // namespace vouch

/// The terminal: one table of commands from which parsing, --help and completions are made.
namespace vouch::app
{

/// Gives tr() with the context that all texts of the terminal have.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit codes are part of the contract with scripts.
enum Exit { exitDone = 0, exitFailed = 1, exitUsage = 2, exitSomeRefused = 3 };

struct Option {
    QString name;        ///< without dashes
    QString placeholder; ///< what the value is called; empty: a switch
    QString help;
    QStringList choices{}; ///< what the value may be; empty: anything
};

class Context;

struct Command {
    QString name;      ///< one or two words: "people", "record purchase"
    QString arguments; ///< as help shows them: "PERSON… STAGE"
    QString summary;   ///< one sentence
    int least = 0;     ///< arguments needed
    int most = 0;      ///< arguments allowed; −1: any number
    QList<Option> options{};
    std::function<int(Context &)> run;
    QString notes{}; ///< more for --help, may be empty
};

/// All commands in the order of --help. Texts are translated, so it is built after the translators are in
/// place.
QList<Command> commandTable();

/// What was typed, taken apart by the table.
struct Request {
    const Command *command = nullptr;
    QStringList arguments;
    QHash<QString, QStringList> options;
    QString workspacePath;
    bool json = false;
    bool help = false;
    bool version = false;
};

/// The sentence says what is wrong with what was typed.
Result<Request> parseRequest(const QList<Command> &table, const QStringList &words);

/// Whether these words (without the program's name) ask for a command; else they are the window's.
bool asksForCommand(const QStringList &words);
/// Whether the command paints, so that main() can choose the kind of application.
bool asksForPainting(const QStringList &words);

QString generalHelp(const QList<Command> &table);
QString commandHelp(const Command &command);

/// Runs what was typed and returns the exit code.
int runCommand(const QStringList &words);

/// "vouch: sentence" on stderr.
void printError(const QString &sentence);

/// What a running command works with.
class Context
{
public:
    explicit Context(Request request);
    ~Context();

    const QStringList &arguments() const { return m_request.arguments; }
    bool json() const { return m_request.json; }
    bool has(const QString &option) const { return m_request.options.contains(option); }
    /// The last value given, or `otherwise`.
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_request.options.value(option); }

    /// A moment or a day: in words, in the locale's form or ISO 8601, in the workspace's time zone where none
    /// is given. `toward`: where a weekday or a date without a year lies; `edge`: what "last month" is.
    /// Nothing if the option is not there; the error is one of usage, or the workspace's.
    Result<std::optional<When>> time(const QString &option,
                                     DateReading::Toward toward = DateReading::Toward::Past,
                                     DateReading::Edge edge = DateReading::Edge::None);
    /// The limits of a period in the workspace's days. A day alone as the end counts whole.
    Result<std::optional<Millis>> periodBegin(const QString &option);
    Result<std::optional<Millis>> periodEnd(const QString &option);
    /// A whole number within limits, `otherwise` where the option is not there.
    Result<qint64> number(const QString &option, qint64 otherwise, qint64 least, qint64 greatest) const;
    /// A part of one: 0.5, 0,5 or 50 %.
    Result<double> fraction(const QString &option, double otherwise) const;
    /// An amount as the locale writes it, in `currency` where the text names none.
    Result<Money> money(const QString &text, const QString &currency) const;
    /// The same, refused where the text names another currency.
    Result<Money> moneyIn(const QString &text, const QString &currency) const;

    /// The workspace's file: -w, else the last opened, else the default one.
    QString workspacePath() const;
    /// Opens the workspace once; it stays open until the command ends.
    Result<std::shared_ptr<Workspace>> workspace();

    /// After a command that changed something: the rules look at it, as they do in the window.
    void letRulesLook();

    /// Prints one JSON document.
    void print(const QJsonObject &document) const;
    void print(const QString &text) const; ///< with a line end
    /// Reports an error; returns the exit code that belongs to it.
    int fail(const Error &error) const;
    int usage(const QString &sentence) const;

private:
    Request m_request;
    std::shared_ptr<Workspace> m_workspace;
};

/// An Error that means "typed wrongly": fail() turns it into exit code 2.
Error usageError(const QString &sentence);

/// "Blue bowl;2;21.00": item, how many, price of one.
Result<exchange::PurchaseLineDraft> lineFrom(const Context &context, const QString &text,
                                             const QString &currency);

/// The journey that is meant: by key, else the first with stages. The sentence lists the keys there are.
Result<Journey> chosenJourney(Workspace &workspace, const QString &key);
/// The journey's stage of that name; NotFound names those there are.
Result<StageId> stageOf(const Journey &journey, const QString &name);

} // namespace vouch::app

/// Leaves a command's function with the exit code of the error.
#define VOUCH_OR_FAIL(context, result)                                                                       \
    do {                                                                                                     \
        if (!(result).ok())                                                                                  \
            return (context).fail((result).error());                                                         \
    } while (false)
