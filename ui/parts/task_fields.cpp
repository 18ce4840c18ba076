// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/task_fields.h"

#include "core/insight/report_choices.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QCheckBox>
#include <QCompleter>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// "every 2 weeks": shown whole, typed as the number alone.
class EveryBox final : public QSpinBox
{
public:
    explicit EveryBox(QWidget *parent)
        : QSpinBox(parent)
    {
        setRange(1, Repeat::mostEvery);
    }
    void setRepeat(const Repeat &repeat)
    {
        m_repeat = repeat;
        const int now = value();
        setSpecialValueText({}); // makes it write its text anew
        setValue(now);
    }

protected:
    QString textFromValue(int value) const override
    {
        Repeat repeat = m_repeat;
        repeat.every = value;
        return repeatWords(repeat);
    }
    int valueFromText(const QString &text) const override
    {
        static const QRegularExpression digits(u"\\d+"_s);
        const auto match = digits.match(text);
        return match.hasMatch() ? match.captured().toInt() : 1;
    }
    QValidator::State validate(QString &text, int &) const override
    {
        return valueFromText(text) >= minimum() && valueFromText(text) <= maximum()
                   ? QValidator::Acceptable
                   : QValidator::Intermediate;
    }

private:
    Repeat m_repeat;
};

constexpr int least = 30;

} // namespace

RepeatField::RepeatField(QWidget *parent)
    : QWidget(parent)
    , m_unit(new QComboBox(this))
    , m_every(new EveryBox(this))
    , m_afterDone(new QCheckBox(tr("Counted from when it is done"), this))
{
    auto *line = new WrapLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_unit->setObjectName(u"task-repeat"_s);
    m_unit->setAccessibleName(tr("Repeats"));
    m_unit->addItem(tr("Does not repeat"), -1);
    const std::pair<QString, Repeat::Unit> units[] = {{tr("Daily"), Repeat::Unit::Day},
                                                      {tr("Weekly"), Repeat::Unit::Week},
                                                      {tr("Monthly"), Repeat::Unit::Month},
                                                      {tr("Yearly"), Repeat::Unit::Year}};
    for (const auto &[text, unit] : units)
        m_unit->addItem(text, int(unit));
    m_every->setObjectName(u"task-every"_s);
    m_every->setAccessibleName(tr("How often"));
    m_every->setMinimumHeight(least);
    m_every->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_afterDone->setObjectName(u"task-after-done"_s);
    m_afterDone->setMinimumHeight(24);
    setTip(m_afterDone, tr("The next one is due so long after this one is done, however late that is"));
    line->addWidget(m_unit);
    line->addWidget(m_every, 1);
    line->addWidget(m_afterDone);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RepeatField::follow);
    connect(m_afterDone, &QCheckBox::toggled, this, &RepeatField::follow);
    setFocusProxy(m_unit);
    follow();
}

void RepeatField::follow()
{
    const bool on = m_unit->currentData().toInt() >= 0;
    m_every->setVisible(on);
    m_afterDone->setVisible(on);
    if (const auto repeat = value())
        static_cast<EveryBox *>(m_every)->setRepeat(*repeat);
    updateGeometry();
    emit grown();
}

void RepeatField::setValue(const std::optional<Repeat> &repeat)
{
    m_every->setValue(repeat ? repeat->every : 1);
    m_afterDone->setChecked(repeat && repeat->afterDone);
    m_unit->setCurrentIndex(m_unit->findData(repeat ? int(repeat->unit) : -1));
    follow();
}

std::optional<Repeat> RepeatField::value() const
{
    const int unit = m_unit->currentData().toInt();
    return unit < 0 ? std::nullopt
                    : std::optional(Repeat{Repeat::Unit(unit), m_every->value(), m_afterDone->isChecked()});
}

ReminderBox::ReminderBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"task-reminder"_s);
    setAccessibleName(tr("Reminder"));
    setTip(this, tr("When this window reminds of it"));
    fill();
}

void ReminderBox::fill()
{
    const std::optional<int> now = value();
    clear();
    addItem(tr("No reminder"), -1);
    QList<int> minutes = reminderChoices();
    if (m_other && !minutes.contains(*m_other))
        minutes.append(*m_other);
    std::sort(minutes.begin(), minutes.end());
    for (const int one : std::as_const(minutes))
        addItem(reminderWords(one, m_dayOnly), one);
    setCurrentIndex(std::max(0, findData(now.value_or(-1))));
}

void ReminderBox::setDayOnly(bool dayOnly)
{
    if (dayOnly == m_dayOnly)
        return;
    m_dayOnly = dayOnly;
    fill();
}

void ReminderBox::setValue(std::optional<int> minutes)
{
    m_other = minutes;
    fill();
    setCurrentIndex(std::max(0, findData(minutes.value_or(-1))));
}

std::optional<int> ReminderBox::value() const
{
    const QVariant minutes = currentData();
    return minutes.isValid() && minutes.toInt() >= 0 ? std::optional(minutes.toInt()) : std::nullopt;
}

OwnerEdit::OwnerEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"task-owner"_s);
    setMaxLength(80);
    setPlaceholderText(tr("Whoever the person belongs to"));
    setAccessibleName(tr("Owner"));
    setTip(this, tr("Who does it"));
}

void OwnerEdit::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    onAnswer(workspace->reportChoices(), this, [this](const Result<insight::ReportChoices> &choices) {
        if (!choices)
            return;
        auto *suggestions = new QCompleter(choices->owners, this);
        suggestions->setCaseSensitivity(Qt::CaseInsensitive);
        suggestions->setFilterMode(Qt::MatchContains);
        setCompleter(suggestions);
    });
}

} // namespace vouch::ui
