// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/words/rewards.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

bool isPaid(const Reward &reward)
{
    const auto state = RewardState(reward.state);
    return state == RewardState::Given || state == RewardState::Redeemed;
}

struct Line {
    qint64 rewards = 0;
    qint64 amounts[2] = {0, 0}; ///< referrers', friends'
    std::vector<std::int64_t> people;
};

struct Book {
    std::array<Line, std::size_t(rewardStateCount)> lines;
    qint64 paid = 0, pending = 0;
    qint64 margin = 0;    ///< of people whose referral was rewarded
    qint64 marginAll = 0; ///< of everybody who was referred
    OtherCurrencies others;
    qint64 unthankedEvents = 0, unthankedPeople = 0, unrewarded = 0;
    std::vector<qint64> paidByProgramme, pendingByProgramme;
    qint64 rewards = 0;
};

/// The margins of referred people's purchases since their referral, within its window.
void addMargins(const Scope &scope, std::uint16_t currency, const std::vector<std::uint8_t> &rewarded,
                Book &book)
{
    const EventColumns &columns = scope.columns;
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> first(columns.personCount(), none);
    for (std::uint32_t i = 0; i < columns.referrals.size(); ++i) { // by time
        const Referral &referral = columns.referrals[i];
        if (referral.referred < first.size() && first[referral.referred] == none &&
            referral.referrer != referral.referred)
            first[referral.referred] = i;
    }
    const Millis window = scope.spec.referralWindowDays * dayMillis;
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || !scope.covers(purchase.at) || purchase.currency != currency ||
            purchase.person >= first.size() || first[purchase.person] == none)
            continue;
        const std::uint32_t i = first[purchase.person];
        const Referral &referral = columns.referrals[i];
        const Millis bought = purchase.refund && purchase.boughtAt != 0 ? purchase.boughtAt : purchase.at;
        if (referral.at > bought || (window > 0 && bought - referral.at > window) ||
            !scope.has(referral.referrer))
            continue;
        const qint64 margin = purchase.minor - std::max<qint64>(0, purchase.costMinor);
        book.marginAll += margin;
        book.margin += rewarded[i] ? margin : 0;
    }
}

void countUnthanked(const Scope &scope, const std::vector<std::uint8_t> &rewarded, Book &book)
{
    const EventColumns &columns = scope.columns;
    std::vector<std::uint8_t> waiting(columns.personCount(), 0);
    for (const Advocacy &event : columns.advocacy) {
        if (event.sentiment < 0 || event.thanked || !scope.covers(event.at) ||
            event.person >= waiting.size() || !scope.has(event.person))
            continue;
        ++book.unthankedEvents;
        waiting[event.person] = 1;
    }
    book.unthankedPeople = std::count(waiting.begin(), waiting.end(), 1);
    for (std::size_t i = 0; i < columns.referrals.size(); ++i) {
        const Referral &referral = columns.referrals[i];
        book.unrewarded +=
            referral.status == 2 && !rewarded[i] && scope.covers(referral.at) && scope.has(referral.referrer)
                ? 1
                : 0;
    }
}

Book keepBook(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    Book book;
    const auto currency = numberOf(columns.currencies, scope.currency());
    std::vector<std::uint8_t> rewarded(columns.referrals.size(), 0);
    book.paidByProgramme.assign(columns.programmes.size(), 0);
    book.pendingByProgramme.assign(columns.programmes.size(), 0);
    for (const Reward &reward : columns.rewards) {
        if (!scope.covers(reward.at) || !scope.has(reward.person) || reward.state >= rewardStateCount)
            continue;
        if (!currency || reward.currency != *currency) {
            book.others.add(reward.currency, reward.minor);
            continue;
        }
        ++book.rewards;
        Line &line = book.lines[reward.state];
        ++line.rewards;
        line.amounts[reward.side == 1 ? 1 : 0] += reward.minor;
        if (scope.spec.withPeople && reward.person < columns.personCount())
            line.people.push_back(columns.personIds[reward.person]);
        const auto state = RewardState(reward.state);
        const bool open = state == RewardState::Pending || state == RewardState::Approved;
        book.paid += isPaid(reward) ? reward.minor : 0;
        book.pending += open ? reward.minor : 0;
        if (reward.programme < columns.programmes.size()) {
            if (isPaid(reward))
                book.paidByProgramme[reward.programme] += reward.minor;
            else if (open)
                book.pendingByProgramme[reward.programme] += reward.minor;
        }
        if (isPaid(reward) && reward.referral < rewarded.size())
            rewarded[reward.referral] = 1;
    }
    if (currency)
        addMargins(scope, *currency, rewarded, book);
    countUnthanked(scope, rewarded, book);
    return book;
}

QJsonArray programmesJson(const EventColumns &columns, const Book &book)
{
    QJsonArray array;
    for (std::size_t i = 0; i < columns.programmes.size(); ++i) {
        const RewardProgramme &programme = columns.programmes[i];
        const QString currency = columns.currencies.word(programme.currency);
        const bool limited = programme.budgetMinor >= 0;
        array.append(QJsonObject{
            {u"programme"_s, programme.name},
            {u"budget"_s, limited ? QJsonValue(moneyJson(programme.budgetMinor, currency)) : QJsonValue()},
            {u"paid"_s, moneyJson(book.paidByProgramme[i], currency)},
            {u"pending"_s, moneyJson(book.pendingByProgramme[i], currency)},
            {u"left"_s, limited ? QJsonValue(moneyJson(programme.budgetMinor - book.paidByProgramme[i] -
                                                           book.pendingByProgramme[i],
                                                       currency))
                                : QJsonValue()}});
    }
    return array;
}

QString rewardsFinding(const Book &book, std::optional<double> payback, const QString &currency)
{
    const QString thanks = QCoreApplication::translate(
        "Insight", "%n recommendation(s) have not been thanked for yet.", nullptr, int(book.unthankedEvents));
    if (!payback) {
        return (book.rewards == 0 ? QCoreApplication::translate("Insight", "No reward has been recorded.")
                                  : QCoreApplication::translate(
                                        "Insight", "No reward has been given yet; %1 are pending or "
                                                   "approved.")
                                        .arg(moneyText(book.pending, currency))) +
               u' ' + thanks;
    }
    return QCoreApplication::translate(
               "Insight",
               "Rewards of %1 stand against a margin of %2 from those who came for them: each unit "
               "given has come back with %3 on top.")
               .arg(moneyText(book.paid, currency), moneyText(book.margin, currency),
                    QLocale().toString(*payback, 'f', 2)) +
           u' ' + thanks;
}

} // namespace

Result<ReportValue> rewardsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    Book book = keepBook(scope);
    const QString &currency = scope.currency();
    const std::optional<double> payback =
        book.paid > 0 ? std::optional(double(book.margin - book.paid) / double(book.paid)) : std::nullopt;

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Rewards and what they bring");
    value.finding = rewardsFinding(book, payback, currency);
    value.definition =
        QCoreApplication::translate(
            "Insight",
            "Each reward counts once, in the state it has come to. Payback = (margin of referred − rewards) "
            "/ "
            "rewards: margins (revenue − cost where known) of people whose referral was rewarded, within %1 "
            "days of the referral (0: without limit); rewards are those given or redeemed, to both sides. "
            "Unthanked: recommendations that are not negative and were not marked as thanked for.")
            .arg(spec.referralWindowDays);
    value.n = book.rewards;
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns =
        QList<Column>{
            column(u"state", QCoreApplication::translate("Insight", "State"), Kind::Text),
            column(u"rewards", QCoreApplication::translate("Insight", "Rewards"), Kind::Count),
            column(u"referrers", QCoreApplication::translate("Insight", "To referrers"), Kind::Amount),
            column(u"friends", QCoreApplication::translate("Insight", "To friends"), Kind::Amount),
            column(u"amount", QCoreApplication::translate("Insight", "Together"), Kind::Amount)} +
        shareColumns(QCoreApplication::translate("Insight", "Share of rewards"));
    for (const RewardState state : allOf<RewardState>()) {
        Line &line = book.lines[std::size_t(state)];
        Cell rewards = countCell(line.rewards);
        rewards.people = std::move(line.people);
        value.rows.append(QList<Cell>{textCell(nameOf(state)), rewards, amountCell(line.amounts[0], currency),
                                      amountCell(line.amounts[1], currency),
                                      amountCell(line.amounts[0] + line.amounts[1], currency)} +
                          shareCells(line.rewards, book.rewards));
    }
    QJsonObject byState;
    for (const RewardState state : allOf<RewardState>())
        byState.insert(keyOf(state), book.lines[std::size_t(state)].rewards);
    value.totals = {{u"rewards"_s, book.rewards},
                    {u"states"_s, byState},
                    {u"paid"_s, moneyJson(book.paid, currency)},
                    {u"pending"_s, moneyJson(book.pending, currency)},
                    {u"margin"_s, moneyJson(book.margin, currency)},
                    {u"margin_of_all_referred"_s, moneyJson(book.marginAll, currency)},
                    {u"payback"_s, payback ? QJsonValue(*payback) : QJsonValue()},
                    {u"unthanked"_s, book.unthankedEvents},
                    {u"unthanked_people"_s, book.unthankedPeople},
                    {u"unrewarded_referrals"_s, book.unrewarded},
                    {u"programmes"_s, programmesJson(columns, book)}};
    value.others = book.others.list(columns.currencies);
    return value;
}

} // namespace vouch::insight
