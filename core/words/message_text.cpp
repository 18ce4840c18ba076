// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/message_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vouch::message
{

namespace
{

Error wrong(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

/// A piece of a text: words as they are, or a place that is filled.
struct Piece {
    QString words;
    std::optional<Variable> variable{};
    bool hasInstead = false;
    QString instead{}; ///< behind the bar
};

QString allNames()
{
    QStringList names;
    for (const Variable variable : allOf<Variable>())
        names.append(shownPlace(variable));
    return names.join(u' ');
}

/// "first name", "First_Name" and what the interface calls it.
std::optional<Variable> variableCalled(const QString &typed)
{
    const auto folded = [](const QString &text) { return text.toLower().replace(u'_', u' ').simplified(); };
    const QString wanted = folded(typed);
    for (const auto &row : vocabularyOf(Variable())) {
        if (wanted == folded(row.key) || wanted == folded(nameOf(row.value)) ||
            wanted == folded(QString::fromLatin1(row.name)))
            return row.value;
    }
    return {};
}

/// The place between two braces: "first_name|there".
Result<Piece> placeOf(const QString &inside)
{
    const qsizetype bar = inside.indexOf(u'|');
    const QString name = bar < 0 ? inside : inside.left(bar);
    const auto variable = variableCalled(name);
    if (!variable)
        return wrong(
            QCoreApplication::translate(
                "Words", "There is nothing called “{%1}”. Use one of: %2. A brace itself is {{ or }}.")
                .arg(name.trimmed(), allNames()));
    Piece piece;
    piece.variable = variable;
    piece.hasInstead = bar >= 0;
    if (piece.hasInstead)
        piece.instead = inside.mid(bar + 1).trimmed();
    return piece;
}

Result<QList<Piece>> piecesOf(const QString &text)
{
    QList<Piece> pieces{{}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool twice = at + 1 < text.size() && text.at(at + 1) == c;
        if (c != u'{' && c != u'}') {
            pieces.last().words += c;
        } else if (twice) {
            pieces.last().words += c;
            ++at;
        } else {
            const qsizetype end = c == u'{' ? text.indexOf(u'}', at) : -1;
            if (end < 0)
                return wrong(QCoreApplication::translate(
                    "Words", "A brace stands alone. A place to fill is written {first name}, a brace itself "
                             "{{ or }}."));
            VOUCH_GIVE(const Piece place, placeOf(text.mid(at + 1, end - at - 1)));
            pieces.append(place);
            pieces.append(Piece());
            at = end;
        }
    }
    return pieces;
}

QString braced(const QString &words)
{
    return QString(words).replace(u'{', u"{{"_s).replace(u'}', u"}}"_s);
}

QString written(const QList<Piece> &pieces, bool asKeys)
{
    QString text;
    for (const Piece &piece : pieces) {
        text += braced(piece.words);
        if (!piece.variable)
            continue;
        const QString name = asKeys ? QString(keyOf(*piece.variable)) : nameOf(*piece.variable);
        text += u'{' + name + (piece.hasInstead ? u'|' + piece.instead : QString()) + u'}';
    }
    return text;
}

} // namespace

Result<Filled> fill(const QString &text, const Values &values)
{
    VOUCH_GIVE(const QList<Piece> pieces, piecesOf(text));
    Filled filled;
    for (const Piece &piece : pieces) {
        filled.text += piece.words;
        if (!piece.variable)
            continue;
        const QString value = values.value(*piece.variable).trimmed();
        if (!value.isEmpty()) {
            filled.text += value;
        } else if (piece.hasInstead) {
            filled.text += piece.instead;
        } else {
            filled.text += shownPlace(*piece.variable);
            if (!filled.missing.contains(*piece.variable))
                filled.missing.append(*piece.variable);
        }
    }
    return filled;
}

Result<QList<Variable>> variablesIn(const QString &text)
{
    VOUCH_GIVE(const QList<Piece> pieces, piecesOf(text));
    QList<Variable> variables;
    for (const Piece &piece : pieces) {
        if (piece.variable && !variables.contains(*piece.variable))
            variables.append(*piece.variable);
    }
    return variables;
}

QString shownPlace(Variable variable)
{
    return u'{' + nameOf(variable) + u'}';
}

QList<Variable> openPlaces(const QString &text)
{
    QList<Variable> open;
    for (const Variable variable : allOf<Variable>()) {
        if (text.contains(shownPlace(variable)))
            open.append(variable);
    }
    return open;
}

QString shown(const QString &stored)
{
    const Result<QList<Piece>> pieces = piecesOf(stored);
    return pieces ? written(*pieces, false) : stored;
}

Result<QString> stored(const QString &typed)
{
    VOUCH_GIVE(const QList<Piece> pieces, piecesOf(typed));
    return written(pieces, true);
}

} // namespace vouch::message
