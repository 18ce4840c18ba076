// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/insight/money_flow.h"
#include "core/insight/nobodys_sales.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// What a person has in the ledger, in minor units.
struct Account {
    qint64 purchase = 0; ///< net purchases: credit at a = 0
    qint64 passedOn = 0; ///< of these, credited to those who brought the person
    qint64 advocacy = 0; ///< of others' purchases, credited to the person
    qint64 full = 0;     ///< credit at a = 1
    bool used = false;

    qint64 credit() const { return purchase - passedOn + advocacy; }
    void add(const Account &other)
    {
        purchase += other.purchase;
        passedOn += other.passedOn;
        advocacy += other.advocacy;
        full += other.full;
    }
};

struct Book {
    std::vector<Account> accounts; ///< per person; the last one for purchases of nobody known
    qint64 total = 0;
    qint64 unknownType = 0; ///< purchases whose referral is of unknown type
    qint64 ofNobody = 0;    ///< sales whose buyer is not known
};

Book keepBook(const Scope &scope, MoneyFlow &flow)
{
    Book book;
    const PersonIndex people = scope.columns.personCount();
    book.accounts.resize(std::size_t(people) + 1);
    outcomes::Ledger &ledger = flow.ledger();
    const int whole = outcomes::shareInMillionths(1);
    flow.forEachPurchase([&](const Purchase &purchase, const outcomes::Ledger::Chain &chain) {
        Account &buyer = book.accounts[std::min(purchase.person, people)];
        const qint64 advocacy = ledger.advocacyPart(chain, purchase.minor, flow.share());
        const qint64 most = ledger.advocacyPart(chain, purchase.minor, whole);
        buyer.used = true;
        buyer.purchase += purchase.minor;
        buyer.passedOn += advocacy;
        buyer.full += purchase.minor - most;
        book.total += purchase.minor;
        book.ofNobody += purchase.person >= people && !purchase.refund ? 1 : 0;
        if (chain.referrers.empty())
            return;
        book.unknownType += chain.type == ReferralType::Unknown ? 1 : 0;
        const auto parts = ledger.split(chain, advocacy);
        for (std::size_t g = 0; g < parts.size(); ++g) {
            Account &referrer = book.accounts[chain.referrers[g]];
            referrer.used = true;
            referrer.advocacy += parts[g];
        }
        const auto fullParts = ledger.split(chain, most);
        for (std::size_t g = 0; g < fullParts.size(); ++g)
            book.accounts[chain.referrers[g]].full += fullParts[g];
    });
    return book;
}

/// Ranks by amount, largest first; equal amounts share a rank. Knows the ranks of those people only that are
/// shown: where they are few, not all need be sorted.
class Ranks
{
public:
    template<class Amount>
    Ranks(const Book &book, const std::vector<std::size_t> &everybody, const std::vector<std::size_t> &shown,
          Amount amount)
    {
        if (constexpr std::size_t many = 16; shown.size() > everybody.size() / many) {
            rankAll(book, everybody, amount);
            return;
        }
        for (const std::size_t person : shown)
            m_wanted.push_back(amount(book.accounts[person]));
        std::sort(m_wanted.begin(), m_wanted.end(), std::greater<>());
        m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
        m_greater.assign(m_wanted.size() + 1, 0);
        // An amount stands before every wanted one that is smaller than it.
        for (const std::size_t person : everybody) {
            const auto smaller = std::upper_bound(m_wanted.begin(), m_wanted.end(),
                                                  amount(book.accounts[person]), std::greater<>());
            ++m_greater[std::size_t(smaller - m_wanted.begin())];
        }
        for (std::size_t i = 1; i < m_greater.size(); ++i)
            m_greater[i] += m_greater[i - 1];
    }
    /// `amount`: what the person has.
    qint64 of(std::size_t person, qint64 amount) const
    {
        if (!m_ofPerson.empty())
            return m_ofPerson[person];
        const auto at = std::lower_bound(m_wanted.begin(), m_wanted.end(), amount, std::greater<>());
        return m_greater[std::size_t(at - m_wanted.begin())] + 1;
    }

private:
    template<class Amount>
    void rankAll(const Book &book, const std::vector<std::size_t> &everybody, Amount amount)
    {
        std::vector<std::pair<qint64, std::size_t>> order;
        order.reserve(everybody.size());
        for (const std::size_t person : everybody)
            order.emplace_back(amount(book.accounts[person]), person);
        std::sort(order.begin(), order.end(), std::greater<>());
        m_ofPerson.resize(book.accounts.size());
        qint64 rank = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i == 0 || order[i].first != order[i - 1].first)
                rank = qint64(i) + 1;
            m_ofPerson[order[i].second] = rank;
        }
    }

    std::vector<qint64> m_ofPerson; ///< where everybody is ranked
    std::vector<qint64> m_wanted;
    std::vector<qint64> m_greater; ///< amounts greater than the wanted one
};

QString nameOf(const EventColumns &columns, std::size_t person)
{
    return qsizetype(person) < columns.names.size() ? columns.names[qsizetype(person)] : QString();
}

QList<Column> ledgerColumns()
{
    using Kind = Column::Kind;
    return {
        column(u"person", QCoreApplication::translate("Insight", "Person"), Kind::Text),
        column(u"purchase", QCoreApplication::translate("Insight", "Own purchases"), Kind::Amount),
        column(u"passed_on", QCoreApplication::translate("Insight", "Passed on to referrers"), Kind::Amount),
        column(u"advocacy", QCoreApplication::translate("Insight", "Gained by advocacy"), Kind::Amount),
        column(u"credit", QCoreApplication::translate("Insight", "Credit"), Kind::Amount),
        column(u"rank", QCoreApplication::translate("Insight", "Rank"), Kind::Count),
        column(u"rank_purchase", QCoreApplication::translate("Insight", "Rank by purchases alone"),
               Kind::Count),
        column(u"rank_advocacy", QCoreApplication::translate("Insight", "Rank by advocacy in full"),
               Kind::Count),
        column(u"rank_change", QCoreApplication::translate("Insight", "Places gained"), Kind::Count)};
}

/// The first cells of a row, with room for the others.
QList<Cell> amounts(const QString &name, const Account &account, const QString &currency)
{
    constexpr qsizetype columns = 9;
    QList<Cell> row;
    row.reserve(columns);
    row.append(textCell(name));
    for (const qint64 amount : {account.purchase, account.passedOn, account.advocacy, account.credit()})
        row.append(amountCell(amount, currency));
    return row;
}

QString ledgerFinding(const QList<QList<Cell>> &rows, const ReportSpec &spec, qint64 total,
                      const QString &currency)
{
    const QList<Cell> *hidden = nullptr;
    for (const QList<Cell> &row : rows) {
        if (row.back().number.value_or(0) > (hidden ? *hidden->back().number : 0))
            hidden = &row;
    }
    const QList<Cell> &first = rows.front();
    if (first[0].people.empty()) {
        return QCoreApplication::translate("Insight",
                                           "%1 in all, whatever the share; nobody known bought it.")
            .arg(moneyText(total, currency));
    }
    const QString most = moneyText(first[4].amount->minor, currency);
    QStringList equal;
    for (const QList<Cell> &row : rows) {
        if (row[4].amount == first[4].amount)
            equal.append(safeForDisplay(row[0].text));
    }
    const QString who = equal.size() > 3 ? QCoreApplication::translate("Insight", "%n people alike", nullptr,
                                                                       int(equal.size()))
                                         : andText(equal);
    if (!hidden) {
        return QCoreApplication::translate(
                   "Insight",
                   "%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4.")
            .arg(moneyText(total, currency), chosenShareText(spec.share), most, who);
    }
    const QString before = numberText(qint64(*(*hidden)[6].number));
    const QString after = numberText(qint64(*(*hidden)[7].number));
    return QCoreApplication::translate(
               "Insight",
               "%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4, and %5 "
               "rises from place %6 by purchases alone to place %7 by advocacy in full.")
        .arg(moneyText(total, currency), chosenShareText(spec.share), most, who,
             safeForDisplay((*hidden)[0].text), before, after);
}

/// The people with most of something, most first.
template<class Amount>
std::vector<std::size_t> firstBy(const std::vector<std::size_t> &people, std::size_t count, Amount amount)
{
    std::vector<std::size_t> first(std::min(count, people.size()));
    std::partial_sort_copy(people.begin(), people.end(), first.begin(), first.end(),
                           [&amount](std::size_t a, std::size_t b) {
                               return amount(a) != amount(b) ? amount(a) > amount(b) : a < b;
                           });
    return first;
}

/// Everybody's place in the three rankings, of those that are shown in any.
struct Places {
    Ranks byCredit, byPurchase, byAdvocacy;

    void addTo(QList<Cell> &row, std::size_t person, const Account &account) const
    {
        const qint64 before = byPurchase.of(person, account.purchase),
                     after = byAdvocacy.of(person, account.full);
        for (const qint64 place : {byCredit.of(person, account.credit()), before, after, before - after})
            row.append(countCell(place));
    }
};

Places placesOf(const Book &book, const std::vector<std::size_t> &everybody,
                const std::vector<std::size_t> &shown)
{
    const auto ranks = [&](auto amount) { return Ranks(book, everybody, shown, amount); };
    return {ranks([](const Account &account) { return account.credit(); }),
            ranks([](const Account &account) { return account.purchase; }),
            ranks([](const Account &account) { return account.full; })};
}

QList<Cell> lineOf(std::size_t person, const EventColumns &columns, const Book &book, const Places &places,
                   const QString &currency)
{
    const Account &account = book.accounts[person];
    QList<Cell> row = amounts(nameOf(columns, person), account, currency);
    row[0].people = {columns.personIds[person]};
    places.addTo(row, person, account);
    return row;
}

/// Who stands first by purchases alone or by advocacy in full: not all of them are among the rows, which are
/// those with most credit.
ReportPart rankingOf(const QString &key, const QString &title, const std::vector<std::size_t> &first,
                     const EventColumns &columns, const Book &book, const Places &places,
                     const QString &currency)
{
    ReportPart part{key, title, ledgerColumns(), {}};
    for (const std::size_t person : first)
        part.rows.append(lineOf(person, columns, book, places, currency));
    return part;
}

constexpr std::size_t maxOfRanking = 12; ///< of a ranking's part

void addRows(ReportValue &value, const EventColumns &columns, const Book &book)
{
    std::vector<std::size_t> people;
    for (std::size_t i = 0; i + 1 < book.accounts.size(); ++i) {
        if (book.accounts[i].used)
            people.push_back(i);
    }
    value.n = qint64(people.size());
    const std::size_t top =
        value.spec.top == 0 ? people.size() : std::min(people.size(), std::size_t(value.spec.top));
    const auto more = [&book](std::size_t a, std::size_t b) {
        const qint64 left = book.accounts[a].credit();
        const qint64 right = book.accounts[b].credit();
        return left != right ? left > right : a < b;
    };
    const std::vector<std::size_t> buyers =
        firstBy(people, maxOfRanking, [&book](std::size_t i) { return book.accounts[i].purchase; });
    const std::vector<std::size_t> advocates =
        firstBy(people, maxOfRanking, [&book](std::size_t i) { return book.accounts[i].full; });
    std::partial_sort(people.begin(), people.begin() + std::ptrdiff_t(top), people.end(), more);
    std::vector<std::size_t> shown(people.begin(), people.begin() + std::ptrdiff_t(top));
    shown.insert(shown.end(), buyers.begin(), buyers.end());
    shown.insert(shown.end(), advocates.begin(), advocates.end());
    const Places places = placesOf(book, people, shown);
    value.rows.reserve(qsizetype(top) + 2); // the rest, and nobody
    for (std::size_t i = 0; i < top; ++i)
        value.rows.append(lineOf(people[i], columns, book, places, currencyOf(columns, value.spec)));
    value.parts = {rankingOf(u"by-purchase"_s, QCoreApplication::translate("Insight", "Purchases alone"),
                             buyers, columns, book, places, currencyOf(columns, value.spec)),
                   rankingOf(u"by-advocacy"_s, QCoreApplication::translate("Insight", "Advocacy in full"),
                             advocates, columns, book, places, currencyOf(columns, value.spec))};
    Account rest;
    for (std::size_t i = top; i < people.size(); ++i)
        rest.add(book.accounts[people[i]]);
    const auto addUnranked = [&value, &columns](const QString &name, const Account &account) {
        value.rows.append(amounts(name, account, currencyOf(columns, value.spec)) + QList<Cell>(4));
    };
    if (top < people.size())
        addUnranked(
            QCoreApplication::translate("Insight", "%n more people", nullptr, int(people.size() - top)),
            rest);
    // Many buyers or one: nobody knows, so they take no place among people.
    if (book.accounts.back().used) {
        addUnranked(nobodyName(), book.accounts.back());
        value.rows.last().first().ofNobody = book.ofNobody;
    }
}

} // namespace

Result<ReportValue> ledgerReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, moneyScope(columns, spec));
    MoneyFlow flow(scope);
    const Book book = keepBook(scope, flow);

    ReportValue value;
    value.spec = spec;
    value.title = QCoreApplication::translate("Insight", "Two-lens ledger");
    value.definition = ledgerDefinition(spec, flow.currency());
    value.dataRevision = columns.dataRevision;
    value.columns = ledgerColumns();
    addRows(value, columns, book);
    value.finding =
        value.rows.isEmpty() ? emptyFinding() : ledgerFinding(value.rows, spec, book.total, flow.currency());
    value.totals = {{u"share"_s, spec.share},
                    {u"total"_s, Money{book.total, flow.currency()}.toJson()},
                    {u"people"_s, value.n},
                    {u"unknown_type_purchases"_s, book.unknownType}};
    value.others = flow.others();
    return value;
}

} // namespace vouch::insight
