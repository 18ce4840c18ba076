// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/timeline_words.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/people/repeat.h"
#include "core/store/connection.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/words/messages.h"
#include "core/words/rewards.h"
#include "core/words/timeline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

QString join(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// "after 3 days": how long a case had been open.
QString caseAge(const TimelineItem &item, const QString &openedAt)
{
    const qint64 hours = std::max<qint64>(0, item.at - openedAt.toLongLong()) / 3'600'000;
    const int days = int(hours / 24);
    return days == 0 ? QCoreApplication::translate("Timeline", "after %n hour(s)", nullptr, int(hours))
                     : QCoreApplication::translate("Timeline", "after %n day(s)", nullptr, days);
}

void nameEnjoyment(TimelineItem &item, const QString &score, const QString &failed, const QString &what)
{
    QStringList parts;
    for (const QString &part : failed.split(u',', Qt::SkipEmptyParts))
        parts.append(phraseOfKey<EnjoyPart>(part));
    item.title = score.isEmpty()
                     ? (parts.isEmpty() ? QCoreApplication::translate("Timeline", "Enjoyed it")
                                        : QCoreApplication::translate("Timeline", "Was disappointed"))
                     : QCoreApplication::translate("Timeline", "Would recommend: %1 of 10").arg(score);
    item.detail = what;
    item.text = parts.join(u", "_s);
}

/// How a deal came about and ended; false: it is something else.
bool nameDeal(TimelineItem &item, const QString &title, const QString &b, const QString &c)
{
    if (item.kind == TimelineKind::DealOpened) {
        item.title = QCoreApplication::translate("Timeline", "New deal: %1").arg(title);
    } else if (item.kind == TimelineKind::DealWon) {
        item.title = QCoreApplication::translate("Timeline", "Deal won: %1").arg(title);
    } else if (item.kind == TimelineKind::DealLost) {
        item.title = QCoreApplication::translate("Timeline", "Deal lost: %1").arg(title);
    } else {
        return false;
    }
    item.detail = join({b, c});
    return true;
}

/// How a quote went out and what came of it; false: it is something else.
/// `how`: what it is by now, or until when it is valid.
bool nameQuote(TimelineItem &item, const QString &number, const QString &deal, const QString &how)
{
    if (item.kind == TimelineKind::QuoteSent) {
        item.title = QCoreApplication::translate("Timeline", "Quote %1 sent").arg(number);
        bool isTime = false;
        const Millis until = how.toLongLong(&isTime);
        const QString news =
            isTime ? QCoreApplication::translate("Timeline", "valid until %1").arg(shown::date(until))
                   : nameOfKey<QuoteState>(how);
        item.detail = join({deal, news});
    } else if (item.kind == TimelineKind::QuoteDeclined) {
        item.title = QCoreApplication::translate("Timeline", "Quote %1 declined").arg(number);
        item.detail = deal;
    } else {
        return false;
    }
    return true;
}

/// What came of purchases and referrals; false: it is something else.
bool nameOutcome(TimelineItem &item, const QString &a, const QString &b, const QString &c)
{
    if (item.kind == TimelineKind::CaseOpened) {
        item.title = QCoreApplication::translate("Timeline", "Service case opened");
        item.detail = channelText(a);
    } else if (item.kind == TimelineKind::CaseAnswered) {
        item.title = QCoreApplication::translate("Timeline", "Service case answered");
        item.detail = caseAge(item, a);
    } else if (item.kind == TimelineKind::CaseResolved) {
        item.title = QCoreApplication::translate("Timeline", "Service case resolved");
        item.detail = caseAge(item, a);
    } else if (item.kind == TimelineKind::Reward) {
        item.title = phraseOfKey<RewardState>(a);
        const QString why = item.text == keyOf(RewardSide::Referrer)
                                ? QCoreApplication::translate("Timeline", "for bringing %1").arg(b)
                                : QCoreApplication::translate("Timeline", "as a friend of %1").arg(b);
        item.detail = join({why, c});
        item.text.clear();
    } else if (item.kind == TimelineKind::Enjoyment) {
        nameEnjoyment(item, a, b, c);
    } else if (item.kind == TimelineKind::Considered) {
        item.title = QCoreApplication::translate("Timeline", "Considers %1").arg(a);
    } else if (item.kind == TimelineKind::Unconsidered) {
        item.title = QCoreApplication::translate("Timeline", "No longer considers %1").arg(a);
    } else {
        return false;
    }
    return true;
}

/// A task of a playbook whose visit ended before it was done says why it is needed no more.
/// `how`: "gone", or how it repeats.
void nameTask(TimelineItem &item, const QString &owner, const QString &movedOnTo, const QString &how)
{
    const bool gone = how == "gone"_L1;
    item.title = gone           ? QCoreApplication::translate("Timeline", "No longer to do")
                 : item.planned ? QCoreApplication::translate("Timeline", "To do")
                                : QCoreApplication::translate("Timeline", "Done");
    QString why;
    if (gone)
        why =
            movedOnTo.isEmpty()
                ? QCoreApplication::translate("Timeline", "left the journey before it was done")
                : QCoreApplication::translate("Timeline", "moved on to %1 before it was done").arg(movedOnTo);
    if (const auto repeat = repeatFromKey(how))
        why = repeatWords(*repeat);
    item.detail = join({why, owner});
}

QString returnWords(const std::optional<When> &when)
{
    return when ? QCoreApplication::translate("Timeline", "may return on %1")
                      .arg(shown::date(when->at, when->date()))
                : QString();
}

void nameItem(TimelineItem &item, const QString &a, const QString &b, const QString &c)
{
    if (nameOutcome(item, a, b, c) || nameDeal(item, a, b, c) || nameQuote(item, a, b, c))
        return;
    if (item.kind == TimelineKind::Note) {
        item.title = QCoreApplication::translate("Timeline", "Note");
    } else if (item.kind == TimelineKind::Interaction) {
        item.title = nameOfKey<InteractionKind>(b);
        item.detail = join({channelText(a), c});
    } else if (item.kind == TimelineKind::Task) {
        nameTask(item, a, b, c);
    } else if (item.kind == TimelineKind::Move) {
        item.title = a.isEmpty()   ? QCoreApplication::translate("Timeline", "Entered %1").arg(b)
                     : b.isEmpty() ? QCoreApplication::translate("Timeline", "Left from %1").arg(a)
                                   : u"%1 → %2"_s.arg(a, b);
        item.detail = join({c, item.text, returnWords(item.mayReturnAt)});
        item.text.clear();
    } else if (item.kind == TimelineKind::Purchase) {
        item.title = QCoreApplication::translate("Timeline", "Purchase");
        item.detail = join({a, channelText(b), c});
    } else if (item.kind == TimelineKind::Refund) {
        item.title = QCoreApplication::translate("Timeline", "Refund");
        item.detail = join({a, channelText(b)});
    } else if (item.kind == TimelineKind::Abandoned) {
        item.title = QCoreApplication::translate("Timeline", "Abandoned purchase");
        item.detail = join({a, channelText(b), c});
    } else if (item.kind == TimelineKind::Advocacy) {
        item.title = nameOfKey<AdvocacyKind>(a);
        item.detail = join(
            {channelText(b),
             c.isEmpty() ? QString() : QCoreApplication::translate("Timeline", "reach up to %1").arg(c)});
    } else if (item.kind == TimelineKind::ReferralOut) {
        item.title = QCoreApplication::translate("Timeline", "Brought %1").arg(a);
        item.detail = phraseOfKey<ReferralStatus>(c);
    } else if (item.kind == TimelineKind::ReferralIn) {
        item.title = QCoreApplication::translate("Timeline", "Brought by %1").arg(a);
        item.detail = phraseOfKey<ReferralStatus>(c);
    } else {
        item.title = item.text;
        item.text.clear();
    }
}

/// What shows that somebody moved: channel, kind and text of the interaction, a line each.
QString evidenceWords(const QString &told)
{
    constexpr qsizetype shown = 120;
    const QString kind = nameOfKey<InteractionKind>(told.section(u'\n', 1, 1));
    const QString text = cleanLine(told.section(u'\n', 2)).left(shown);
    const QString what = join({channelText(told.section(u'\n', 0, 0)), kind});
    return QCoreApplication::translate("Timeline", "Because of %1", "an interaction")
        .arg(text.isEmpty() ? what : what + u": “"_s + text + u'”');
}

} // namespace

TimelineItem timelineItem(const Statement &row, Millis created)
{
    TimelineItem item;
    item.at = row.integer(0);
    item.day = row.day(13);
    item.kind = fromKey<TimelineKind>(row.text(1)).value_or(TimelineKind::Change);
    item.id = row.integer(2);
    item.text = row.text(6);
    if (!row.isNull(7))
        item.amount = Money{row.integer(7), row.text(8)};
    item.sentiment = int(row.integer(9));
    item.incoming = row.flag(10);
    item.planned = row.flag(11);
    item.other = PersonId(row.integer(12));
    if (item.kind == TimelineKind::Move && !row.isNull(14))
        item.mayReturnAt = row.when(14, 15);
    item.beforeKnown = item.at < created && item.kind != TimelineKind::Change;
    if (item.kind == TimelineKind::Interaction) {
        item.channel = row.text(3);
        item.contact = row.text(4);
    }
    nameItem(item, row.text(3), row.text(4), row.text(5));
    if (item.kind == TimelineKind::Move && !row.isNull(16))
        item.text = evidenceWords(row.text(16));
    return item;
}

namespace
{

struct Opened {
    std::optional<Money> cost;
    QDate renewal;
    QString friction;
    QList<PurchaseLine> lines;
};

QString lineText(const PurchaseLine &line)
{
    const std::optional<Money> sum = multiplied(line.price, line.quantity);
    if (line.price.minor == 0 || !sum)
        return u"%1 × %2"_s.arg(QLocale().toString(line.quantity), line.item);
    return line.quantity == 1 ? u"1 × %1 · %2"_s.arg(line.item, formatMoney(*sum))
                              : QCoreApplication::translate("Timeline", "%1 × %2 · %3 each · %4",
                                                            "quantity, item, price of one, of all")
                                    .arg(QLocale().toString(line.quantity), line.item,
                                         formatMoney(line.price), formatMoney(*sum));
}

void fill(TimelineItem &item, const Opened &opened)
{
    item.lines = opened.lines;
    QStringList shortly;
    QStringList whole;
    for (const PurchaseLine &line : opened.lines) {
        shortly.append(u"%1 × %2"_s.arg(QLocale().toString(line.quantity), line.item));
        whole.append(lineText(line));
    }
    item.text = shortly.join(u", "_s);
    if (opened.cost)
        whole.append(QCoreApplication::translate("Timeline", "It cost us %1").arg(formatMoney(*opened.cost)));
    if (opened.renewal.isValid())
        whole.append(QCoreApplication::translate("Timeline", "Renews on %1")
                         .arg(QLocale().toString(opened.renewal, QLocale::ShortFormat)));
    if (!opened.friction.isEmpty())
        whole.append(QCoreApplication::translate("Timeline", "What was hard: %1").arg(opened.friction));
    item.more = whole.join(u'\n');
}

} // namespace

Status openPurchases(Connection &db, PersonId person, QList<TimelineItem> &items)
{
    const auto isPurchase = [](const TimelineItem &item) {
        return item.kind == TimelineKind::Purchase || item.kind == TimelineKind::Refund ||
               item.kind == TimelineKind::Abandoned;
    };
    if (std::none_of(items.cbegin(), items.cend(), isPurchase))
        return Done{};
    QHash<qint64, Opened> opened;
    {
        VOUCH_GIVE(Statement rows, db.query("purchases_opened", {{":person", person.value}}));
        while (rows.next()) {
            Opened &one = opened[rows.integer(0)];
            if (!rows.isNull(1))
                one.cost = Money{rows.integer(1), rows.text(4)};
            if (!rows.isNull(2))
                one.renewal = db.calendar().dateOf(rows.when(2, 5));
            one.friction = rows.text(3);
        }
    }
    VOUCH_GIVE(Statement rows, db.query("purchase_lines_of", {{":person", person.value}}));
    while (rows.next())
        opened[rows.integer(0)].lines.append(
            {rows.text(1), rows.integer(2), {rows.integer(3), rows.text(4)}});
    for (TimelineItem &item : items) {
        if (isPurchase(item))
            fill(item, opened.value(item.id));
    }
    return Done{};
}

} // namespace vouch
