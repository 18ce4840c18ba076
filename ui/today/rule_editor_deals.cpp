// SPDX-License-Identifier: GPL-3.0-or-later
// RuleEditor: what a rule asks of deals.
#include "core/workspace/workspace.h"
#include "ui/today/rule_editor.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void RuleEditor::buildDealWords(QFormLayout *form)
{
    const auto add = [&](const QString &label, const QString &name, const QString &any) {
        auto *field = new QLineEdit(this);
        field->setObjectName(name);
        field->setPlaceholderText(any);
        form->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &RuleEditor::refresh);
        return field;
    };
    m_dealOwner = add(tr("Owner"), u"rule-deal-owner"_s, tr("any owner"));
    m_dealSource = add(tr("Source"), u"rule-deal-source"_s, tr("any source"));
    m_reason = add(tr("Reason"), u"rule-deal-reason"_s, tr("any reason"));
    m_competitor = add(tr("To whom"), u"rule-deal-competitor"_s, tr("to anybody"));
}

QList<std::pair<QLineEdit *, QString Rule::*>> RuleEditor::dealFields() const
{
    return {{m_dealOwner, &Rule::owner},
            {m_dealSource, &Rule::source},
            {m_reason, &Rule::reason},
            {m_competitor, &Rule::competitor}};
}

bool RuleEditor::isShownFor(Rule::When when, const QLineEdit *dealField) const
{
    const bool ofLost = dealField == m_reason || dealField == m_competitor;
    return ofLost ? when == Rule::When::DealLost : when >= Rule::When::DealOpened;
}

bool RuleEditor::hasAmount(Rule::When when)
{
    return when == Rule::When::Purchase || when >= Rule::When::DealOpened;
}

void RuleEditor::buildDealConditions(QFormLayout *form)
{
    m_openDeals = new QSpinBox(this);
    m_openDeals->setObjectName(u"rule-open-deals"_s);
    m_openDeals->setRange(0, 1000);
    m_openDeals->setSpecialValueText(tr("with or without"));
    m_openDeals->setPrefix(tr("at least "));
    form->addRow(tr("Open deals"), m_openDeals);
    m_openWorth = new QLineEdit(this);
    m_openWorth->setObjectName(u"rule-open-worth"_s);
    m_openWorth->setPlaceholderText(tr("any amount"));
    form->addRow(tr("Together at least"), m_openWorth);
    connect(m_openDeals, &QSpinBox::valueChanged, this, &RuleEditor::refresh);
    connect(m_openWorth, &QLineEdit::textChanged, this, &RuleEditor::refresh);
}

void RuleEditor::showDealConditions(const DealConditions &deals)
{
    m_deals = deals;
    m_openDeals->setValue(deals.minOpen);
    m_openWorth->setText(deals.minOpenMinor ? typedAmount({*deals.minOpenMinor, deals.currency}) : QString());
}

DealConditions RuleEditor::dealConditions() const
{
    DealConditions deals = m_deals;
    deals.minOpen = m_openDeals->value();
    deals.minOpenMinor.reset();
    deals.currency.clear();
    const QString currency = m_workspace ? m_workspace->currency() : QString();
    if (const auto worth = parseMoney(m_openWorth->text(), currency);
        worth && worth->minor > 0 && worth->currency == currency) {
        deals.minOpenMinor = worth->minor;
        deals.currency = worth->currency;
    }
    return deals;
}

} // namespace vouch::ui
