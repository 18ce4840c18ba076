// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_value.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

enum Quadrant { Champions, Affluents, Advocates, Misers, Nowhere };
constexpr int quadrantCount = 4;

QString quadrantKey(int quadrant)
{
    static const QStringList keys{u"champions"_s, u"affluents"_s, u"advocates"_s, u"misers"_s, QString()};
    return keys[quadrant];
}

QString quadrantName(int quadrant)
{
    switch (quadrant) {
    case Champions:
        return QCoreApplication::translate("Insight", "Champions");
    case Affluents:
        return QCoreApplication::translate("Insight", "Affluents");
    case Advocates:
        return QCoreApplication::translate("Insight", "Advocates");
    case Misers:
        return QCoreApplication::translate("Insight", "Misers");
    }
    return {};
}

/// The spans that are compared.
struct Spans {
    Millis from, to;         ///< this period
    Millis lastFrom, lastTo; ///< the one before
};

Spans spansOf(const Scope &scope)
{
    constexpr Millis year = 365 * dayMillis;
    const Millis to = scope.spec.to ? scope.to : std::numeric_limits<Millis>::max();
    const Millis end = std::min(to, scope.end);
    if (!scope.spec.from)
        return {scope.from, to, scope.from, end - year};
    const Millis length = end > scope.from ? end - scope.from : 0;
    return {scope.from, to, scope.from - length, scope.from};
}

struct Cuts {
    qint64 purchase = 0;
    qint64 referral = 0;

    int of(const CustomerValue::Value &value) const
    {
        if (!value.present)
            return Nowhere;
        const bool buys = value.purchase > purchase;
        const bool brings = value.referral > referral;
        return buys && brings ? Champions : buys ? Affluents : brings ? Advocates : Misers;
    }
};

qint64 medianOf(const std::vector<CustomerValue::Value> &values, qint64 CustomerValue::Value::*field)
{
    std::vector<double> amounts;
    for (const CustomerValue::Value &value : values) {
        if (value.present)
            amounts.push_back(double(value.*field));
    }
    return qint64(std::llround(median(amounts).value_or(0)));
}

struct Picture {
    std::vector<CustomerValue::Value> now, last;
    Cuts cuts;
    std::array<qint64, quadrantCount> people{};
    std::array<qint64, quadrantCount> purchase{};
    std::array<qint64, quadrantCount> referral{};
    std::array<std::array<qint64, quadrantCount + 1>, quadrantCount + 1> moved{}; ///< from, to
    std::vector<PeopleTally> there;                                               ///< by quadrant
    std::vector<PeopleTally> went;  ///< from · (quadrants + 1) + to
    std::vector<PersonIndex> order; ///< people present, largest values first
};

Picture takePicture(const Scope &scope, const CustomerValue &worth, const Spans &spans)
{
    Picture picture;
    constexpr std::size_t width = quadrantCount + 1;
    picture.there.assign(width, PeopleTally(scope));
    picture.went.assign(width * width, PeopleTally(scope));
    picture.now = worth.within(spans.from, spans.to);
    picture.last = worth.within(spans.lastFrom, spans.lastTo);
    picture.cuts.purchase =
        scope.spec.cutPurchase.value_or(medianOf(picture.now, &CustomerValue::Value::purchase));
    picture.cuts.referral =
        scope.spec.cutReferral.value_or(medianOf(picture.now, &CustomerValue::Value::referral));
    for (PersonIndex person = 0; person < picture.now.size(); ++person) {
        const CustomerValue::Value &value = picture.now[person];
        const int quadrant = picture.cuts.of(value);
        const int before = picture.cuts.of(picture.last[person]);
        ++picture.moved[std::size_t(before)][std::size_t(quadrant)];
        if (before != Nowhere || quadrant != Nowhere) // everybody else did nothing at all
            picture.went[std::size_t(before) * width + std::size_t(quadrant)].add(person);
        picture.there[std::size_t(quadrant)].add(person);
        if (quadrant == Nowhere)
            continue;
        picture.order.push_back(person);
        ++picture.people[std::size_t(quadrant)];
        picture.purchase[std::size_t(quadrant)] += value.purchase;
        picture.referral[std::size_t(quadrant)] += value.referral;
    }
    const auto larger = [&picture](PersonIndex a, PersonIndex b) {
        const auto size = [&](PersonIndex person) {
            return std::max(picture.now[person].purchase, picture.now[person].referral);
        };
        return size(a) != size(b) ? size(a) > size(b) : a < b;
    };
    const std::size_t listed = scope.spec.top > 0
                                   ? std::min(picture.order.size(), std::size_t(scope.spec.top))
                                   : picture.order.size();
    std::partial_sort(picture.order.begin(), picture.order.begin() + std::ptrdiff_t(listed),
                      picture.order.end(), larger);
    picture.order.resize(listed);
    return picture;
}

QList<Column> quadrantColumns()
{
    using Kind = Column::Kind;
    return {column(u"person", QCoreApplication::translate("Insight", "Person"), Kind::Text),
            column(u"quadrant", QCoreApplication::translate("Insight", "Quadrant"), Kind::Text),
            column(u"purchase", QCoreApplication::translate("Insight", "Purchase value"), Kind::Amount),
            column(u"referral", QCoreApplication::translate("Insight", "Referral value"), Kind::Amount),
            column(u"before", QCoreApplication::translate("Insight", "Quadrant before"), Kind::Text),
            column(u"purchase_before", QCoreApplication::translate("Insight", "Purchase value before"),
                   Kind::Amount),
            column(u"referral_before", QCoreApplication::translate("Insight", "Referral value before"),
                   Kind::Amount)};
}

QJsonObject quadrantTotals(const Picture &picture, const QString &currency)
{
    const qint64 all = std::accumulate(picture.people.begin(), picture.people.end(), qint64(0));
    QJsonArray quadrants;
    QJsonArray transitions;
    for (int from = 0; from < quadrantCount; ++from) {
        const auto i = std::size_t(from);
        QJsonObject line = shareJson(picture.people[i], all);
        line.insert(u"quadrant"_s, quadrantKey(from));
        line.insert(u"people"_s, picture.people[i]);
        line.insert(u"purchase"_s, moneyJson(picture.purchase[i], currency));
        line.insert(u"referral"_s, moneyJson(picture.referral[i], currency));
        quadrants.append(line);
        qint64 stayed = 0;
        for (int to = 0; to < quadrantCount; ++to)
            stayed += picture.moved[i][std::size_t(to)];
        for (int to = 0; to < quadrantCount; ++to) {
            QJsonObject step = shareJson(picture.moved[i][std::size_t(to)], stayed);
            step.insert(u"from"_s, quadrantKey(from));
            step.insert(u"to"_s, quadrantKey(to));
            step.insert(u"people"_s, picture.moved[i][std::size_t(to)]);
            transitions.append(step);
        }
    }
    qint64 arrived = 0;
    qint64 gone = 0;
    for (std::size_t i = 0; i < quadrantCount; ++i) {
        arrived += picture.moved[Nowhere][i];
        gone += picture.moved[i][Nowhere];
    }
    return {{u"people"_s, all},
            {u"cut_purchase"_s, moneyJson(picture.cuts.purchase, currency)},
            {u"cut_referral"_s, moneyJson(picture.cuts.referral, currency)},
            {u"quadrants"_s, quadrants},
            {u"transitions"_s, transitions},
            {u"new"_s, arrived},
            {u"gone"_s, gone}};
}

/// Between which amounts those listed lie, so that nobody looks through all of them for it: a line of the
/// least and one of the most, with the columns of the report.
ReportPart endsOf(const Picture &picture, const QString &currency)
{
    CustomerValue::Value least, most;
    for (const PersonIndex person : picture.order) {
        const CustomerValue::Value &now = picture.now[person];
        least.purchase = std::min(least.purchase, now.purchase);
        least.referral = std::min(least.referral, now.referral);
        most.purchase = std::max(most.purchase, now.purchase);
        most.referral = std::max(most.referral, now.referral);
    }
    ReportPart ends{u"ends"_s, {}, quadrantColumns(), {}};
    for (const CustomerValue::Value &end : {least, most})
        ends.rows.append(
            {Cell{}, Cell{}, amountCell(end.purchase, currency), amountCell(end.referral, currency)});
    return ends;
}

/// Everybody by quadrant, and where those of each quadrant a period ago are now; the last row are those who
/// were not there before, the last column those who are not there any more.
QList<ReportPart> quadrantParts(const Picture &picture, const QString &currency)
{
    using Kind = Column::Kind;
    ReportPart quadrants{
        u"quadrants"_s,
        QCoreApplication::translate("Insight", "Quadrants"),
        {column(u"quadrant", QCoreApplication::translate("Insight", "Quadrant"), Kind::Text),
         column(u"people", QCoreApplication::translate("Insight", "People"), Kind::Count),
         column(u"purchase", QCoreApplication::translate("Insight", "Purchase value"), Kind::Amount),
         column(u"referral", QCoreApplication::translate("Insight", "Referral value"), Kind::Amount)},
        {}};
    ReportPart moved{u"transitions"_s,
                     QCoreApplication::translate("Insight", "From the period before to this one"),
                     {column(u"from", QCoreApplication::translate("Insight", "Before"), Kind::Text)},
                     {}};
    for (int quadrant = 0; quadrant < quadrantCount; ++quadrant) {
        const auto i = std::size_t(quadrant);
        quadrants.rows.append({textCell(quadrantName(quadrant)), picture.there[i].cell(),
                               amountCell(picture.purchase[i], currency),
                               amountCell(picture.referral[i], currency)});
        moved.columns.append({quadrantKey(quadrant), quadrantName(quadrant), Kind::Count});
    }
    moved.columns.append({u"gone"_s, QCoreApplication::translate("Insight", "Gone"), Kind::Count});
    for (int from = 0; from <= quadrantCount; ++from) {
        QList<Cell> row{
            textCell(from == Nowhere ? QCoreApplication::translate("Insight", "New") : quadrantName(from))};
        for (int to = 0; to <= quadrantCount; ++to)
            row.append(from == Nowhere && to == Nowhere
                           ? Cell{}
                           : picture.went[std::size_t(from) * (quadrantCount + 1) + std::size_t(to)].cell());
        moved.rows.append(row);
    }
    return {quadrants, moved, endsOf(picture, currency)};
}

QString quadrantFinding(const Picture &picture)
{
    const qint64 all = std::accumulate(picture.people.begin(), picture.people.end(), qint64(0));
    if (all == 0)
        return emptyFinding();
    qint64 changed = 0;
    qint64 both = 0;
    for (std::size_t from = 0; from < quadrantCount; ++from) {
        for (std::size_t to = 0; to < quadrantCount; ++to) {
            both += picture.moved[from][to];
            changed += from != to ? picture.moved[from][to] : 0;
        }
    }
    return QCoreApplication::translate(
               "Insight",
               "Of %Ln people, %1 are Champions, %2 Affluents, %3 Advocates and %4 Misers; %5 of the "
               "%6 who were there before have changed their quadrant.",
               nullptr, int(all))
        .arg(numberText(picture.people[Champions]), numberText(picture.people[Affluents]),
             numberText(picture.people[Advocates]), numberText(picture.people[Misers]), numberText(changed),
             numberText(both));
}

} // namespace

Result<ReportValue> quadrantReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    const CustomerValue worth(scope);
    const Spans spans = spansOf(scope);
    const Picture picture = takePicture(scope, worth, spans);
    const QString &currency = scope.currency();

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Who buys and who brings");
    value.finding = quadrantFinding(picture);
    value.definition =
        customerValueDefinition(spec, currency) + u' ' +
        QCoreApplication::translate(
            "Insight",
            "Shown is everybody who bought, brought somebody or recommended. Above a cut means more than it; "
            "cuts are the medians of those shown unless typed. Champions: above both; Affluents: purchase "
            "value only; Advocates: referral value only; Misers: neither. Before: the same cuts on the "
            "period of equal length before this one, or on everything until a year before the end where no "
            "beginning was chosen (Kumar, Petersen, Leone, Harvard Business Review, October 2007).");
    value.n = std::accumulate(picture.people.begin(), picture.people.end(), qint64(0));
    value.dataRevision = columns.dataRevision;
    value.columns = quadrantColumns();
    for (const PersonIndex person : picture.order) {
        const CustomerValue::Value &now = picture.now[person];
        const CustomerValue::Value &last = picture.last[person];
        const int before = picture.cuts.of(last);
        value.rows.append({personCell(columns, person), textCell(quadrantName(picture.cuts.of(now))),
                           amountCell(now.purchase, currency), amountCell(now.referral, currency),
                           textCell(quadrantName(before)),
                           before == Nowhere ? Cell{} : amountCell(last.purchase, currency),
                           before == Nowhere ? Cell{} : amountCell(last.referral, currency)});
    }
    value.parts = quadrantParts(picture, currency);
    value.totals = quadrantTotals(picture, currency);
    value.totals.insert(u"listed"_s, qint64(picture.order.size()));
    value.others = worth.others(spans.from, spans.to);
    return value;
}

} // namespace vouch::insight
