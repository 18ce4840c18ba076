// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deal_popups.h"

#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DealPopup", text);
}

class DatePopup final : public OperationPopup
{
public:
    DatePopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const std::optional<When> &expected,
              QWidget *parent)
        : OperationPopup(say(QT_TRANSLATE_NOOP("DealPopup", "Set the date")), workspace->now(), parent)
        , m_workspace(workspace)
        , m_deal(deal)
        , m_date(addDate(say(QT_TRANSLATE_NOOP("DealPopup", "Expected")), DateBox::Holds::Days))
    {
        setObjectName(u"deal-date-popup"_s);
        m_date->setObjectName(u"deal-expected"_s);
        m_date->setEmptyMeans(say(QT_TRANSLATE_NOOP("DealPopup", "No date")));
        m_date->setValue(expected);
        m_first = m_date;
    }

protected:
    bool commit() override
    {
        std::optional<When> expected;
        if (isRunning() || !readDate(m_date, expected))
            return false;
        DealEdit edit;
        edit.id = m_deal;
        edit.expected = std::optional(expected);
        run(m_workspace->editDeal(edit), m_date, {});
        return false; // closes when it is written
    }

private:
    std::shared_ptr<Workspace> m_workspace;
    DealId m_deal;
    DateBox *m_date;
};

} // namespace

OperationPopup *dealDatePopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              const std::optional<When> &expected, QWidget *parent)
{
    auto *popup = new DatePopup(workspace, deal, expected, parent);
    popup->setHeading(safeForDisplay(title));
    return popup;
}

} // namespace vouch::ui
