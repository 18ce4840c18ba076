// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/timeline_words.h"

#include "core/people/networks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

QString timelineWord(const QString &key)
{
    // Words of the store for people; what is not here (a network) shows its own name.
    static const QHash<QString, const char *> words{
        {u"view"_s, QT_TRANSLATE_NOOP("Timeline", "Saw something of yours")},
        {u"follow"_s, QT_TRANSLATE_NOOP("Timeline", "Follow")},
        {u"like"_s, QT_TRANSLATE_NOOP("Timeline", "Like")},
        {u"comment"_s, QT_TRANSLATE_NOOP("Timeline", "Comment")},
        {u"reply"_s, QT_TRANSLATE_NOOP("Timeline", "Reply")},
        {u"question"_s, QT_TRANSLATE_NOOP("Timeline", "Question")},
        {u"mention"_s, QT_TRANSLATE_NOOP("Timeline", "Mention")},
        {u"share"_s, QT_TRANSLATE_NOOP("Timeline", "Share")},
        {u"message"_s, QT_TRANSLATE_NOOP("Timeline", "Message")},
        {u"hashtag"_s, QT_TRANSLATE_NOOP("Timeline", "Hashtag campaign")},
        {u"live"_s, QT_TRANSLATE_NOOP("Timeline", "Live session")},
        {u"review"_s, QT_TRANSLATE_NOOP("Timeline", "Review")},
        {u"blog-visit"_s, QT_TRANSLATE_NOOP("Timeline", "Blog visit")},
        {u"site-visit"_s, QT_TRANSLATE_NOOP("Timeline", "Website visit")},
        {u"cta-click"_s, QT_TRANSLATE_NOOP("Timeline", "Clicked a call to action")},
        {u"email"_s, QT_TRANSLATE_NOOP("Timeline", "E-mail")},
        {u"call"_s, QT_TRANSLATE_NOOP("Timeline", "Call")},
        {u"meeting"_s, QT_TRANSLATE_NOOP("Timeline", "Meeting")},
        {u"shop-visit"_s, QT_TRANSLATE_NOOP("Timeline", "Shop visit")},
        {u"note"_s, QT_TRANSLATE_NOOP("Timeline", "Note")},
        {u"referral"_s, QT_TRANSLATE_NOOP("Timeline", "Referral")},
        {u"testimonial"_s, QT_TRANSLATE_NOOP("Timeline", "Testimonial")},
        {u"photo"_s, QT_TRANSLATE_NOOP("Timeline", "Customer photo")},
        {u"video"_s, QT_TRANSLATE_NOOP("Timeline", "Customer video")},
        {u"phone"_s, QT_TRANSLATE_NOOP("Timeline", "Phone")},
        {u"shop"_s, QT_TRANSLATE_NOOP("Timeline", "Shop")},
        {u"in-person"_s, QT_TRANSLATE_NOOP("Timeline", "In person")},
        {u"website"_s, QT_TRANSLATE_NOOP("Timeline", "Website")},
        {u"blog"_s, QT_TRANSLATE_NOOP("Timeline", "Blog")},
        {u"invited"_s, QT_TRANSLATE_NOOP("Timeline", "invited")},
        {u"joined"_s, QT_TRANSLATE_NOOP("Timeline", "joined")},
        {u"purchased"_s, QT_TRANSLATE_NOOP("Timeline", "purchased")},
    };
    const auto word = words.constFind(key);
    if (word != words.cend())
        return QCoreApplication::translate("Timeline", *word);
    const Network &known = network(key);
    return known.key == key ? known.name : key;
}

namespace
{

void nameItem(TimelineItem &item, const QString &a, const QString &b, const QString &c)
{
    const auto join = [](const QStringList &parts) {
        QStringList kept;
        for (const QString &part : parts) {
            if (!part.isEmpty())
                kept.append(part);
        }
        return kept.join(u" · "_s);
    };
    if (item.kind == u"note") {
        item.title = QCoreApplication::translate("Timeline", "Note");
    } else if (item.kind == u"interaction") {
        item.title = timelineWord(b);
        item.detail = join({timelineWord(a), c});
    } else if (item.kind == u"task") {
        item.title = item.planned ? QCoreApplication::translate("Timeline", "To do")
                                  : QCoreApplication::translate("Timeline", "Done");
        item.detail = a;
    } else if (item.kind == u"move") {
        item.title = a.isEmpty()   ? QCoreApplication::translate("Timeline", "Entered %1").arg(b)
                     : b.isEmpty() ? QCoreApplication::translate("Timeline", "Left from %1").arg(a)
                                   : u"%1 → %2"_s.arg(a, b);
        item.detail = join({c, item.text});
        item.text.clear();
    } else if (item.kind == u"purchase") {
        item.title = QCoreApplication::translate("Timeline", "Purchase");
        item.detail = join({a, timelineWord(b), c});
    } else if (item.kind == u"refund") {
        item.title = QCoreApplication::translate("Timeline", "Refund");
        item.detail = join({a, timelineWord(b)});
    } else if (item.kind == u"abandoned") {
        item.title = QCoreApplication::translate("Timeline", "Abandoned purchase");
        item.detail = join({a, timelineWord(b), c});
    } else if (item.kind == u"advocacy") {
        item.title = timelineWord(a);
        item.detail = join(
            {timelineWord(b),
             c.isEmpty() ? QString() : QCoreApplication::translate("Timeline", "reach up to %1").arg(c)});
    } else if (item.kind == u"referral-out") {
        item.title = QCoreApplication::translate("Timeline", "Brought %1").arg(a);
        item.detail = timelineWord(c);
    } else if (item.kind == u"referral-in") {
        item.title = QCoreApplication::translate("Timeline", "Brought by %1").arg(a);
        item.detail = timelineWord(c);
    } else {
        item.title = item.text;
        item.text.clear();
    }
}

} // namespace

TimelineItem timelineItem(const Statement &row, Millis created)
{
    TimelineItem item;
    item.at = row.integer(0);
    item.kind = row.text(1);
    item.id = row.integer(2);
    item.text = row.text(6);
    if (!row.isNull(7))
        item.amount = Money{row.integer(7), row.text(8)};
    item.sentiment = int(row.integer(9));
    item.incoming = row.flag(10);
    item.planned = row.flag(11);
    item.other = PersonId(row.integer(12));
    item.beforeKnown = item.at < created && item.kind != u"change";
    nameItem(item, row.text(3), row.text(4), row.text(5));
    return item;
}

} // namespace vouch
