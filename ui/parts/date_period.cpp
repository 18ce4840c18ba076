// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/date_period.h"

#include "core/base/shown_time.h"
#include "ui/parts/date_box.h"

namespace vouch::ui
{

namespace
{

QDate dayOf(const When &when)
{
    return shown::calendar().dateOf(when);
}

QString dayText(const When &when)
{
    return typedDateText(When::day(dayOf(when)), shown::calendar());
}

} // namespace

void joinAsPeriod(DateBox *from, DateBox *to)
{
    from->setToward(DateReading::Toward::Past);
    to->setToward(DateReading::Toward::Past);
    from->setEdge(DateReading::Edge::First);
    to->setEdge(DateReading::Edge::Last);
    from->setCheck([to](const When &first) {
        const std::optional<When> last = to->lastValue();
        return last && dayOf(first) > dayOf(*last)
                   ? DateBox::tr("%1 lies after %2, the last day of the period.")
                         .arg(dayText(first), dayText(*last))
                   : QString();
    });
    to->setCheck([from](const When &last) {
        const std::optional<When> first = from->lastValue();
        return first && dayOf(last) < dayOf(*first)
                   ? DateBox::tr("%1 lies before %2, the first day of the period.")
                         .arg(dayText(last), dayText(*first))
                   : QString();
    });
    // What was refused may fit when the other has changed.
    QObject::connect(from, &DateBox::settled, to, &DateBox::lookAgain);
    QObject::connect(to, &DateBox::settled, from, &DateBox::lookAgain);
}

} // namespace vouch::ui
