// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/deal_popups.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

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

class WonPopup final : public OperationPopup
{
public:
    WonPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent)
        : OperationPopup(say(QT_TRANSLATE_NOOP("DealPopup", "Won")), workspace->now(), parent)
        , m_workspace(workspace)
        , m_deal(deal)
        , m_amount(new QLineEdit(this))
    {
        setObjectName(u"deal-won-popup"_s);
        const QString label = say(QT_TRANSLATE_NOOP("DealPopup", "For how much"));
        m_amount->setObjectName(u"deal-amount"_s);
        m_amount->setAccessibleName(label);
        m_amount->setPlaceholderText(workspace->currency());
        form()->addRow(label, m_amount);
        m_first = m_amount;
    }

protected:
    bool commit() override
    {
        if (isRunning())
            return false;
        const Result<Money> amount = readMoney(m_amount->text(), m_workspace->currency());
        if (!amount) {
            showProblem(amount.error().text, m_amount);
            return false;
        }
        DealWin win;
        win.id = m_deal;
        win.amount = *amount;
        run(m_workspace->winDeal(win), m_amount, {});
        return false;
    }

private:
    std::shared_ptr<Workspace> m_workspace;
    DealId m_deal;
    QLineEdit *m_amount;
};

class LostPopup final : public OperationPopup
{
public:
    LostPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, QWidget *parent)
        : OperationPopup(say(QT_TRANSLATE_NOOP("DealPopup", "Lost")), workspace->now(), parent)
        , m_workspace(workspace)
        , m_deal(deal)
        , m_reason(addWords(say(QT_TRANSLATE_NOOP("DealPopup", "Why")), {}))
        , m_competitor(addWords(say(QT_TRANSLATE_NOOP("DealPopup", "To whom")), {}))
    {
        setObjectName(u"deal-lost-popup"_s);
        m_reason->setObjectName(u"deal-reason"_s);
        m_competitor->setObjectName(u"deal-competitor"_s);
        m_first = m_reason;
        constexpr int mostWords = 12;
        onAnswer(workspace->leavingWords(mostWords), this,
                 [this](const Result<std::pair<QStringList, QStringList>> &words) {
                     if (!words)
                         return;
                     offer(m_reason, words->first);
                     offer(m_competitor, words->second);
                 });
    }

protected:
    bool commit() override
    {
        if (isRunning())
            return false;
        run(m_workspace->loseDeal(
                {m_deal, cleanLine(m_reason->currentText()), cleanLine(m_competitor->currentText()), {}}),
            m_reason, {});
        return false;
    }

private:
    /// What is typed already stays.
    static void offer(QComboBox *box, const QStringList &words)
    {
        const QString typed = box->currentText();
        for (const QString &word : words)
            box->addItem(safeForDisplay(word));
        box->setEditText(typed);
    }

    std::shared_ptr<Workspace> m_workspace;
    DealId m_deal;
    QComboBox *m_reason, *m_competitor;
};

OperationPopup *headed(OperationPopup *popup, const QString &title)
{
    popup->setHeading(safeForDisplay(title));
    return popup;
}

} // namespace

OperationPopup *dealDatePopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              const std::optional<When> &expected, QWidget *parent)
{
    return headed(new DatePopup(workspace, deal, expected, parent), title);
}

OperationPopup *dealWonPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                             QWidget *parent)
{
    return headed(new WonPopup(workspace, deal, parent), title);
}

OperationPopup *dealLostPopup(const std::shared_ptr<Workspace> &workspace, DealId deal, const QString &title,
                              QWidget *parent)
{
    return headed(new LostPopup(workspace, deal, parent), title);
}

} // namespace vouch::ui
