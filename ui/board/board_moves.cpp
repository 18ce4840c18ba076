// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_moves.h"

#include "core/workspace/workspace.h"
#include "ui/board/board_feed.h"
#include "ui/board/board_text.h"
#include "ui/parts/on_answer.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardMoves::BoardMoves(BoardModel *model, BoardFeed *feed, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_feed(feed)
{
    connect(model, &BoardModel::contentChanged, this, &BoardMoves::announceArrivals);
}

void BoardMoves::fail(const Error &error, const QList<Walker> &people, const std::function<void()> &again)
{
    emit acting({});
    // Somebody else was faster: the board shows where they stand before anybody tries again.
    if (error.kind == Error::Kind::Conflict)
        m_feed->refresh(people);
    if (error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid)
        emit refused(error.text);
    else
        emit failed(error, again);
}

void BoardMoves::seeWhere(MoveRequest &request) const
{
    request.seenIn.clear();
    for (const Walker person : request.walkers) {
        if (const StageId stage = m_model->headedFor(person);
            stage.isValid() && request.journey == m_model->journey().id)
            request.seenIn.insert(person, stage);
    }
}

void BoardMoves::place(const QList<Walker> &people, StageId to, Walker after, Walker before,
                       const std::optional<QString> &owner)
{
    MoveRequest request;
    request.walkers = people;
    request.journey = m_model->journey().id;
    request.to = to;
    request.after = after;
    request.before = before;
    request.owner = owner;
    ask(request);
}

void BoardMoves::ask(const MoveRequest &request)
{
    if (!asksFirst || !asksFirst(request))
        move(request);
}

void BoardMoves::step(const QMap<StageId, QList<Walker>> &people, int by)
{
    if (asksFirst && people.size() == 1) {
        MoveRequest only;
        only.walkers = people.first();
        only.journey = m_model->journey().id;
        only.to = people.firstKey();
        if (asksFirst(only))
            return;
    }
    QList<MoveRequest> requests;
    QList<Walker> all;
    for (auto group = people.cbegin(); group != people.cend(); ++group) {
        MoveRequest request;
        request.walkers = group.value();
        request.journey = m_model->journey().id;
        request.to = group.key();
        seeWhere(request);
        m_model->setHeadedFor(group.value(), request.to);
        requests.append(request);
        all += group.value();
    }
    const int count = int(all.size());
    const bool deals = !all.isEmpty() && all.first().isDeal();
    QString message = deals    ? by > 0 ? tr("Moved %n deals one stage on", nullptr, count)
                                        : tr("Moved %n deals one stage back", nullptr, count)
                         : by > 0 ? tr("Moved %n people one stage on", nullptr, count)
                               : tr("Moved %n people one stage back", nullptr, count);
    for (auto group = people.cbegin(); group != people.cend(); ++group)
        message += overLimit(group.key(), group.value());
    emit acting(all);
    onAnswer(m_workspace->moveEach(requests), this,
             [this, people, by, all, message](const Result<ChangeSet> &answer) {
                 for (auto group = people.cbegin(); group != people.cend(); ++group)
                     answered(group.value(), group.key(), answer);
                 if (!answer)
                     fail(answer.error(), all, [this, people, by] { step(people, by); });
                 else if (answer->operation.isValid())
                     emit done(message, answer->operation);
                 else
                     emit announced(tr("Nothing had to be moved."));
             });
}

void BoardMoves::move(const MoveRequest &asked)
{
    const QList<Walker> people = asked.walkers;
    if (people.isEmpty())
        return;
    MoveRequest request = asked;
    const bool here = request.journey == m_model->journey().id;
    seeWhere(request);
    const QString who = boardtext::whom(*m_model, people);
    const Walker first = people.first();
    if (const std::optional<Card> card = m_model->card(first);
        card && here && people.size() == 1 && request.to.isValid())
        m_arrivals.append({first, request.to, card->stage, card->rank});
    if (here && request.to.isValid())
        m_model->setHeadedFor(people, request.to);
    emit acting(people);
    onAnswer(m_workspace->moveToStage(request), this,
             [this, request, people, who, first](const Result<ChangeSet> &answer) {
                 answered(people, request.to, answer);
                 if (answer) {
                     moved(request, who, *answer);
                     return;
                 }
                 m_arrivals.removeIf([first](const Arrival &arrival) { return arrival.person == first; });
                 fail(answer.error(), people, [this, request] { move(request); });
             });
}

void BoardMoves::answered(const QList<Walker> &people, StageId to, const Result<ChangeSet> &answer)
{
    for (const Walker person : people) {
        if (m_model->headedFor(person) != to)
            continue; // a later move counts
        if (answer && answer->operation.isValid() && m_model->stageOf(person) != to)
            m_coming.append(person);
        else
            m_model->setHeadedFor({person}, {});
    }
}

void BoardMoves::moved(const MoveRequest &request, const QString &who, const ChangeSet &changes)
{
    if (changes.operation.isValid()) {
        emit done(sentence(request, who, changes), changes.operation);
        return;
    }
    m_arrivals.clear();
    emit announced(tr("Nothing had to be moved."));
}

QString BoardMoves::sentence(const MoveRequest &request, const QString &who, const ChangeSet &changes) const
{
    const QList<Journey> &journeys = m_feed->journeys();
    const auto journey = std::find_if(journeys.cbegin(), journeys.cend(),
                                      [&](const Journey &one) { return one.id == request.journey; });
    const Stage *stage = journey == journeys.cend() ? nullptr : journey->stage(request.to);
    const bool elsewhere = request.journey != m_model->journey().id;
    // Nobody changed stage: another place in the column, or another owner.
    const bool within = stage && !changes.touches("transition");
    QString message = within      ? tr("Reordered %1 in %2").arg(who, m_model->called(*stage))
                      : !stage    ? tr("%1 left the journey").arg(who)
                      : elsewhere ? tr("Moved %1 to %2 of “%3”").arg(who, stage->name, journey->name)
                                  : tr("Moved %1 to %2").arg(who, m_model->called(*stage));
    // Through another journey's stages both are said: where it looks like, and what was written.
    if (const int column = stage && !elsewhere ? m_model->columnOf(stage->id) : -1;
        m_model->hasLens() && column >= 0)
        message +=
            tr(", seen as %1", "a stage of another journey").arg(m_model->called(m_model->stageAt(column)));
    if (stage && !elsewhere && !within)
        message += overLimit(stage->id, request.walkers);
    if (request.owner)
        message += request.owner->isEmpty() ? tr(", without an owner") : tr(", owner %1").arg(*request.owner);
    return message;
}

QString BoardMoves::overLimit(StageId to, const QList<Walker> &moved) const
{
    const Stage *stage = m_model->journey().stage(to);
    if (!stage || stage->wipLimit == 0)
        return {};
    int count = m_model->countIn(to);
    for (const Walker person : moved)
        count += m_model->stageOf(person) == to ? 0 : 1; // not shown there yet
    const QLocale locale;
    return count > stage->wipLimit
               ? tr(" (over its limit: %1 / %2)", "how many are there, how many there should be at most")
                     .arg(locale.toString(count), locale.toString(stage->wipLimit))
               : QString();
}

void BoardMoves::announceArrivals()
{
    m_model->setHeadedFor(std::exchange(m_coming, {}), {});
    QStringList sentences;
    m_arrivals.removeIf([this, &sentences](const Arrival &arrival) {
        const std::optional<Card> card = m_model->card(arrival.person);
        if (card && (card->stage != arrival.to ||
                     (card->stage == arrival.fromStage && card->rank == arrival.fromRank)))
            return false;
        if (card)
            sentences << boardtext::placed(*m_model, arrival.person);
        return true;
    });
    for (const QString &sentence : std::as_const(sentences))
        emit announced(sentence);
}

} // namespace vouch::ui
