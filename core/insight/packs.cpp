// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/packs.h"

#include <QCoreApplication>
#include <QDateTime>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Packs", text);
}

/// What a pack shows unless the person says otherwise: the last whole month, or week.
std::pair<Millis, Millis> usualPeriod(const QString &key, Millis now, const Calendar &calendar)
{
    const QDate today = calendar.dayOf(now);
    if (key == u"sales-week"_s) {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        return {calendar.startOf(monday.addDays(-7)), calendar.startOf(monday)};
    }
    const QDate first(today.year(), today.month(), 1);
    return {calendar.startOf(first.addMonths(key == u"advocacy"_s ? -12 : -1)), calendar.startOf(first)};
}

/// Reports of a pack that exist in this program; `by` where it matters.
struct Part {
    const char *key;
    const char *by = "";
};

QList<Part> partsOf(const QString &pack)
{
    if (pack == u"owner-month"_s)
        return {{"purchase-advocacy", "channel"},
                {"ledger"},
                {"funnel"},
                {"time-in-stage"},
                {"repeat"},
                {"nps"},
                {"response"}};
    if (pack == u"sales-week"_s)
        return {{"purchase-advocacy", "owner"},
                {"forecast", "month"},
                {"velocity"},
                {"conversion"},
                {"moves"},
                {"time-in-stage"},
                {"attrition"},
                {"response"}};
    if (pack == u"advocacy"_s)
        return {{"purchase-advocacy", "month"},
                {"ledger"},
                {"quadrant"},
                {"referrals"},
                {"rewards"},
                {"reach"},
                {"attribution"},
                {"nps"}};
    if (pack == u"board"_s)
        return {{"board"}, {"board-cards"}};
    if (pack == u"day"_s)
        return {{"day"}};
    return {{"person"}, {"person-timeline"}};
}

} // namespace

const QStringList &printKeys()
{
    static const QStringList keys{u"board"_s, u"board-cards"_s, u"person"_s, u"person-timeline"_s, u"day"_s};
    return keys;
}

const QStringList &handoutFormats()
{
    static const QStringList formats{u"pdf"_s, u"xlsx"_s, u"html"_s, u"png"_s, u"svg"_s, u"csv"_s};
    return formats;
}

QList<Pack> packs()
{
    return {
        {u"owner-month"_s, say(QT_TRANSLATE_NOOP("Packs", "Owner's month")),
         say(QT_TRANSLATE_NOOP("Packs", "What purchases and advocacy were worth last month, who earned it, "
                                        "and where people stand on their way.")),
         Pack::Layout::Reports, false, true},
        {u"sales-week"_s, say(QT_TRANSLATE_NOOP("Packs", "Sales week")),
         say(QT_TRANSLATE_NOOP("Packs", "Who sold what last week, who moved on, and where people wait.")),
         Pack::Layout::Reports, false, true},
        {u"advocacy"_s, say(QT_TRANSLATE_NOOP("Packs", "Advocacy report")),
         say(QT_TRANSLATE_NOOP("Packs",
                               "A year of recommendations: what they brought, who made them, and how far "
                               "they reached.")),
         Pack::Layout::Reports, false, true},
        {u"board"_s, say(QT_TRANSLATE_NOOP("Packs", "Board print")),
         say(QT_TRANSLATE_NOOP("Packs", "The board on paper: every stage with its count and the people on "
                                        "top of it.")),
         Pack::Layout::Board, true, false},
        {u"person"_s, say(QT_TRANSLATE_NOOP("Packs", "Person sheet")),
         say(QT_TRANSLATE_NOOP("Packs", "One person whole: places, values and everything that happened.")),
         Pack::Layout::Person, false, false},
        {u"day"_s, say(QT_TRANSLATE_NOOP("Packs", "Day sheet")),
         say(QT_TRANSLATE_NOOP("Packs", "What is due today on one page: tasks, whom to answer and to be in "
                                        "touch with, renewals and birthdays.")),
         Pack::Layout::Day, false, false}};
}

std::optional<Pack> packOf(const QString &key)
{
    for (const Pack &pack : packs()) {
        if (pack.key == key)
            return pack;
    }
    return {};
}

Result<QList<ReportSpec>> packSpecs(const QString &key, const PackOptions &options)
{
    const std::optional<Pack> pack = packOf(key);
    if (!pack) {
        QStringList keys;
        for (const Pack &known : packs())
            keys.append(known.key);
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Packs", "There is no report pack “%1”; choose one of: %2.")
                         .arg(key, keys.join(u", "_s)),
                     {}};
    }
    if (pack->layout == Pack::Layout::Person && options.person == 0)
        return Error{Error::Kind::Invalid,
                     say(QT_TRANSLATE_NOOP("Packs", "Say whose sheet to print: choose a person.")),
                     {}};
    QList<ReportSpec> specs;
    for (const Part &part : partsOf(key)) {
        ReportSpec spec;
        spec.key = QString::fromLatin1(part.key);
        if (!printKeys().contains(spec.key) && !reportKeys().contains(spec.key))
            continue;
        if (pack->layout != Pack::Layout::Day)
            spec.journey = options.journey;
        spec.owner = options.owner;
        if (pack->layout == Pack::Layout::Reports)
            spec.segment = options.segment;
        if (isMoneyReport(spec.key))
            spec.currency = options.currency;
        spec.now = options.now;
        if (part.by[0] != 0)
            spec.by = QString::fromLatin1(part.by);
        if (pack->hasPeriod && spec.key == u"forecast"_s) { // looks ahead, at deals on whichever journey
            spec.journey.clear();
        } else if (pack->hasPeriod) {
            const auto [begin, end] = usualPeriod(key, options.now, options.calendar);
            const bool own = options.from || options.to;
            spec.from = own ? options.from : std::optional<Millis>(begin);
            spec.to = own ? options.to : std::optional<Millis>(end);
        }
        // Paper takes those who matter most; the rest stands in one row.
        spec.top = spec.key == u"board-cards"_s ? 12 : 15;
        if (spec.key == u"quadrant"_s) // its picture is made of the people it lists
            spec.top = 300;
        if (pack->layout == Pack::Layout::Person) {
            spec.person = options.person;
            spec.top = 500;
        }
        specs.append(spec);
    }
    if (pack->hasPeriod) {
        for (const ReportSpec &spec : specs) {
            if (const QString problem = spec.problem(); !problem.isEmpty())
                return Error{Error::Kind::Invalid, problem, {}};
        }
    }
    return specs;
}

} // namespace vouch::insight
