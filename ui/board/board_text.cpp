// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_text.h"

#include "core/base/money.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/insight/report_words.h"
#include "ui/parts/phrases.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui::boardtext
{

TaskMark taskMark(const Card &card, Millis now)
{
    if (!card.nextTask)
        return TaskMark::None;
    if (!card.nextTask->at)
        return TaskMark::Undated;
    const QDate due = shown::day(*card.nextTask->at);
    const QDate today = shown::day(now);
    return due < today ? TaskMark::Overdue : due == today ? TaskMark::Today : TaskMark::Later;
}

QString taskWhen(const NextTask &task, Millis now)
{
    if (!task.at)
        return QCoreApplication::translate("Board", "no date", "of a task");
    const QDate due = shown::day(*task.at), today = shown::day(now);
    const qint64 ahead = today.daysTo(due);
    constexpr qint64 week = 7;
    const QLocale locale;
    QString when;
    if (ahead < 2)
        when = relativeDay(*task.at, now);
    else if (ahead < week)
        when = locale.standaloneDayName(due.dayOfWeek(), QLocale::ShortFormat);
    else if (due.year() == today.year())
        when = locale.toString(
            due, QCoreApplication::translate("vouch::ui::CardDelegate", "d MMM", "day and month, short"));
    else
        when = locale.toString(due, QLocale::ShortFormat);
    if (!task.dayOnly && ahead >= 0) {
        // As it is typed: what has no language would be written with its seconds.
        const QString clock =
            locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
        when += u' ' + locale.toString(shown::local(*task.at).time(), clock);
    }
    return when;
}

QString taskSentence(const Card &card, Millis now)
{
    if (!card.nextTask)
        return QCoreApplication::translate("Board", "No next task");
    const QString title = safeForDisplay(card.nextTask->title), when = taskWhen(*card.nextTask, now);
    return taskMark(card, now) == TaskMark::Overdue
               ? QCoreApplication::translate("Board", "Next task overdue: %1, %2", "what, when")
                     .arg(title, when)
               : QCoreApplication::translate("Board", "Next task: %1, %2", "what, when").arg(title, when);
}

QString shortAge(int days)
{
    if (days == 0)
        return QCoreApplication::translate("Board", "today");
    if (days < 100)
        return QCoreApplication::translate("Board", "%1 d", "days, short").arg(days);
    if (days < 730)
        return QCoreApplication::translate("Board", "%1 mo", "months, short").arg(days / 30);
    return QCoreApplication::translate("Board", "%1 y", "years, short").arg(days / 365);
}

QString ageSentence(const BoardModel &model, const Card &card)
{
    const int days = model.ageDays(card);
    const Stage *own = model.journey().stage(card.stage);
    const QString stage = own ? model.called(*own) : QString();
    QString sentence =
        days == 0 ? QCoreApplication::translate("Board", "In %1 since today").arg(stage)
                  : QCoreApplication::translate("Board", "In %1 for %n day(s)", nullptr, days).arg(stage);
    if (card.holdSince) {
        sentence += u". "_s + QCoreApplication::translate("Board", "On hold");
        if (card.holdUntil)
            sentence += u' ' + QCoreApplication::translate("Board", "until %1", "on hold until a day")
                                   .arg(shown::date(*card.holdUntil, {}, QLocale::LongFormat));
        if (!card.holdReason.isEmpty())
            sentence += u": "_s + safeForDisplay(card.holdReason);
        return sentence;
    }
    const StageFigures *figures = model.figures(card.stage);
    const QLocale locale;
    if (figures && figures->medianDays)
        sentence += u" · "_s + QCoreApplication::translate("Board", "typical %1", "days in a stage")
                                   .arg(locale.toString(*figures->medianDays, 'f', 0));
    if (const int limit = model.slowAfterDays(card.stage); limit > 0)
        sentence += u" · "_s + QCoreApplication::translate("Board", "slow after %1", "days in a stage")
                                   .arg(locale.toString(limit));
    if (!model.waitsTooLong(card))
        return sentence;
    // Where all wait, the column says it.
    if (const int column = model.columnOf(card.stage); column < 0 || !model.allWait(column))
        sentence += QCoreApplication::translate("Board", ", waiting too long");
    if (const int rank = model.waitingRank(card.walker()); rank > 0)
        sentence +=
            QCoreApplication::translate("Board", ", number %1 of those who wait", "the worst is number 1")
                .arg(locale.toString(rank));
    return sentence;
}

QString openDeals(const Card &card, bool brief)
{
    int count = 0;
    QStringList amounts;
    for (const DealSum &sum : card.deals) {
        count += sum.deals;
        if (!sum.currency.isEmpty())
            amounts.append(formatMoney({sum.expectedMinor, sum.currency}, QLocale(), brief));
    }
    if (count == 0)
        return {};
    const QString sum = amounts.join(u" + "_s);
    if (brief)
        return QCoreApplication::translate("Board", "%n deal(s)", nullptr, count) +
               (sum.isEmpty() ? QString() : u' ' + sum);
    return sum.isEmpty()
               ? QCoreApplication::translate("Board", "%n open deal(s) without an amount", nullptr, count)
               : QCoreApplication::translate("Board", "%n open deal(s): %1", nullptr, count).arg(sum);
}

QString dealAmount(const CardDeal &deal, bool brief)
{
    return deal.amount ? formatMoney(*deal.amount, QLocale(), brief)
                       : QCoreApplication::translate("Board", "no amount", "of a deal");
}

bool isOverdue(const CardDeal &deal, Millis now)
{
    return deal.open && deal.expectedAt && shown::day(*deal.expectedAt) < shown::day(now);
}

QString expectedWhen(const CardDeal &deal, Millis now)
{
    if (!deal.expectedAt)
        return {};
    const QDate day = shown::day(*deal.expectedAt);
    const QLocale locale;
    return day.year() == shown::day(now).year()
               ? locale.toString(day, QCoreApplication::translate("vouch::ui::CardDelegate", "d MMM",
                                                                  "day and month, short"))
               : locale.toString(day, QLocale::ShortFormat);
}

QString dealSentence(const CardDeal &deal, Millis now)
{
    QStringList parts{deal.amount ? dealAmount(deal, false)
                                  : QCoreApplication::translate("Board", "Without an amount")};
    if (deal.open && deal.expectedAt)
        parts << (isOverdue(deal, now)
                      ? QCoreApplication::translate("Board", "was expected on %1", "a deal, day")
                      : QCoreApplication::translate("Board", "expected on %1", "a deal, day"))
                     .arg(shown::date(*deal.expectedAt, {}, QLocale::LongFormat));
    if (deal.open && deal.probability)
        parts << (deal.ownProbability
                      ? QCoreApplication::translate("Board", "probability %1 %")
                      : QCoreApplication::translate("Board", "probability %1 %, as its stage has it"))
                     .arg(QLocale().toString(*deal.probability));
    return parts.join(u", "_s);
}

QString cardSentence(const BoardModel &model, const Card &card)
{
    QStringList sentences;
    const QString name = safeForDisplay(card.name);
    sentences << (card.subtitle.isEmpty() ? name : name + u", "_s + safeForDisplay(card.subtitle));
    sentences << ageSentence(model, card);
    if (card.ofDeal) {
        sentences << dealSentence(*card.ofDeal, model.now());
    } else {
        sentences << QCoreApplication::translate("Board", "Purchases %1, advocacy %2")
                         .arg(formatMoney({card.purchaseMinor, model.currency()}),
                              formatMoney({card.advocacyMinor, model.currency()}));
        if (!card.others.isEmpty())
            sentences << insight::leftOutText(card.others);
        if (const QString deals = openDeals(card); !deals.isEmpty())
            sentences << deals;
    }
    sentences << taskSentence(card, model.now());
    if (card.laps > 0)
        sentences << QCoreApplication::translate("Board", "Been through %n time(s)", nullptr, card.laps);
    if (!card.owner.isEmpty())
        sentences << QCoreApplication::translate("Board", "Owner %1").arg(safeForDisplay(card.owner));
    if (!card.tags.isEmpty())
        sentences
            << QCoreApplication::translate("Board", "Tags %1").arg(safeForDisplay(card.tags.join(u", "_s)));
    return sentences.join(u". "_s) + u'.';
}

QString stageSentence(const QString &stage, const BoardModel::Totals &totals, bool ofDeals)
{
    if (ofDeals && totals.shown != totals.count)
        return QCoreApplication::translate("Board", "%1, %2 of %n deal(s) shown", nullptr, totals.count)
            .arg(stage, QLocale().toString(totals.shown));
    if (ofDeals)
        return QCoreApplication::translate("Board", "%1, %n deal(s)", "a stage and those in it", totals.count)
            .arg(stage);
    if (totals.shown != totals.count)
        return QCoreApplication::translate("Board", "%1, %2 of %n person(s) shown", nullptr, totals.count)
            .arg(stage, QLocale().toString(totals.shown));
    return QCoreApplication::translate("Board", "%1, %n person(s)", nullptr, totals.count).arg(stage);
}

QString nobodyChosen()
{
    return QCoreApplication::translate("Board", "Choose a card first, with a click or the arrow keys.");
}

QString whom(const BoardModel &model, const QList<Walker> &people)
{
    const std::optional<Card> only = people.size() == 1 ? model.card(people.first()) : std::nullopt;
    if (!only && model.journey().isOfDeals())
        return QCoreApplication::translate("Board", "%n deal(s)", "how many are chosen", int(people.size()));
    return only ? safeForDisplay(only->name)
                : QCoreApplication::translate("Board", "%n person(s)", nullptr, int(people.size()));
}

QString placed(const BoardModel &model, Walker person)
{
    const QModelIndex index = model.indexOf(person);
    const std::optional<Card> card = model.card(person);
    if (!card)
        return {};
    const Stage *own = model.journey().stage(card->stage);
    const QString stage = own ? model.called(*own) : QString();
    if (!index.isValid())
        return QCoreApplication::translate("Board", "%1 moved to %2").arg(safeForDisplay(card->name), stage);
    return QCoreApplication::translate("Board", "%1 moved to %2, %3 of %4")
        .arg(safeForDisplay(card->name), stage, QLocale().toString(index.row() + 1),
             QLocale().toString(model.rowCount(index.parent())));
}

QString bought(const Card &card, const QString &currency, const QFontMetrics &metrics, int room)
{
    const Money own{card.purchaseMinor, currency};
    QString text = formatMoney(own, QLocale(), true);
    for (qsizetype many = card.others.size(); many > 0; --many) {
        text = insight::sumText(own, card.others.first(many), true);
        if (many < card.others.size())
            text += u" + …"_s;
        if (metrics.horizontalAdvance(text) <= room)
            break;
    }
    return text;
}

} // namespace vouch::ui::boardtext
