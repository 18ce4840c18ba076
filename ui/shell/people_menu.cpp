// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/people_menu.h"

#include "core/base/text.h"
#include "ui/shell/guarded.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPoint>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr std::size_t mostNames = 25;
const char *const askedProperty = "vouchPeopleAsked";
} // namespace

void showPeopleMenu(QWidget *owner, Workspace &workspace, const QString &title,
                    const std::vector<std::int64_t> &people, const QPoint &place,
                    std::function<void(PersonId)> open)
{
    if (people.empty())
        return;
    if (people.size() == 1) {
        open(PersonId(people.front()));
        return;
    }
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(safeForDisplay(title).replace(u'&', u"&&"_s));
    const int asked = owner->property(askedProperty).toInt() + 1;
    owner->setProperty(askedProperty, asked);
    const std::size_t shown = std::min(people.size(), mostNames);
    const int more = int(people.size() - shown);
    auto left = std::make_shared<std::size_t>(shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const PersonId id(people[i]);
        QAction *action = menu->addAction(QString());
        QObject::connect(action, &QAction::triggered, owner, [open, id] { open(id); });
        workspace.person(id).then(
            qApp, guarded(menu, [owner, menu, action, left, asked, place,
                                 more](const Result<PersonRecord> &person) {
                action->setVisible(person.ok());
                if (person)
                    action->setText(safeForDisplay(person->name).replace(u'&', u"&&"_s));
                if (--*left > 0)
                    return;
                if (more > 0) {
                    menu->addAction(QCoreApplication::translate("Insight", "and %n more", nullptr, more))
                        ->setEnabled(false);
                }
                if (asked == owner->property(askedProperty).toInt())
                    menu->popup(place);
                else
                    menu->deleteLater();
            }));
    }
}

} // namespace vouch::ui
