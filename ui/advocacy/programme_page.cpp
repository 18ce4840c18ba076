// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/programme_page.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/advocacy.h"
#include "ui/advocacy/words.h"
#include "ui/parts/date_box.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/wrap_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int pauseUntilSaved = 2000; ///< ms

bool same(const ProgrammeEntry &a, const ProgrammeEntry &b)
{
    return a.id == b.id && a.name == b.name && a.referrerMinor == b.referrerMinor &&
           a.friendMinor == b.friendMinor && a.currency == b.currency && a.milestone == b.milestone &&
           a.budgetMinor == b.budgetMinor && a.startsAt == b.startsAt && a.endsAt == b.endsAt;
}

ProgrammeEntry entryOf(const ProgrammeRecord &programme)
{
    ProgrammeEntry entry;
    entry.id = programme.id;
    entry.name = programme.name;
    entry.currency = programme.currency;
    entry.milestone = programme.milestone;
    entry.referrerMinor = programme.referrerMinor;
    entry.friendMinor = programme.friendMinor;
    entry.budgetMinor = programme.budgetMinor;
    entry.startsAt = programme.startsAt;
    entry.endsAt = programme.endsAt;
    entry.expectedVersion = programme.version;
    return entry;
}

} // namespace

ProgrammePage::ProgrammePage(QWidget *parent)
    : QWidget(parent)
{
    // Larger text needs more height than the screen has: then the page scrolls.
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto *page = new QVBoxLayout(inside);
    page->setContentsMargins(14, 8, 14, 14);
    page->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_choice = new QComboBox;
    m_choice->setObjectName(u"programme-choice"_s);
    m_choice->setAccessibleName(tr("Reward programme"));
    m_choice->setMinimumHeight(28);
    m_choice->setMinimumWidth(240);
    m_new = new QPushButton(tr("New programme"));
    m_new->setObjectName(u"programme-new"_s);
    m_state = plainLabel({}, u"badge"_s);
    m_state->setAccessibleName(tr("Whether the programme is saved"));
    m_state->hide();
    head->addWidget(m_choice);
    head->addWidget(m_new);
    head->addSpacing(8);
    head->addWidget(m_state);
    head->addStretch(1);
    page->addLayout(head);
    m_conflict = new ConflictPanel(this);
    page->addWidget(m_conflict);
    m_form = buildForm();
    auto *line = new QHBoxLayout;
    line->addWidget(m_form);
    line->addStretch(1);
    page->addLayout(line);
    page->addStretch(1);
    area->setWidget(inside);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    connect(m_new, &QPushButton::clicked, this, &ProgrammePage::startNew);
    connect(m_choice, &QComboBox::activated, this, [this] {
        save();
        m_id = m_choice->currentData().toLongLong();
        fill();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseUntilSaved);
    connect(&m_pause, &QTimer::timeout, this, &ProgrammePage::save);
}

QWidget *ProgrammePage::buildForm()
{
    auto *card = new QFrame;
    card->setProperty("surface", u"card"_s);
    card->setFixedWidth(std::max(600, 60 * card->fontMetrics().averageCharWidth()));
    auto *form = new QFormLayout(card);
    form->setContentsMargins(20, 16, 20, 16);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto field = [this](const QString &name, const QString &key) {
        auto *edit = new QLineEdit;
        edit->setObjectName(u"programme-"_s + key);
        edit->setAccessibleName(name);
        edit->setMinimumHeight(28);
        connect(edit, &QLineEdit::editingFinished, this, &ProgrammePage::save);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
        return edit;
    };
    const auto amount = [&](const QString &name, const QString &key) {
        QLineEdit *edit = field(name, key);
        edit->setAlignment(Qt::AlignRight);
        edit->setMaximumWidth(160);
        return edit;
    };
    m_name = field(tr("Name"), u"name"_s);
    form->addRow(tr("Name"), m_name);
    m_milestone = new QComboBox;
    m_milestone->addItem(tr("when the friend has bought"), keyOf(ReferralStatus::Purchased));
    m_milestone->addItem(tr("when the friend has joined"), keyOf(ReferralStatus::Joined));
    m_milestone->setAccessibleName(tr("When it is earned"));
    m_milestone->setMinimumHeight(28);
    connect(m_milestone, &QComboBox::activated, this, &ProgrammePage::save);
    form->addRow(tr("Earned"), m_milestone);
    m_referrer = amount(tr("Who brought a friend gets"), u"referrer"_s);
    form->addRow(tr("Who brought a friend gets"), m_referrer);
    m_friend = amount(tr("The friend gets"), u"friend"_s);
    form->addRow(tr("The friend gets"), m_friend);
    m_budget = amount(tr("Budget"), u"budget"_s);
    m_budget->setPlaceholderText(tr("no limit"));
    form->addRow(tr("Budget"), m_budget);
    const auto day = [this, form](const QString &name, QCheckBox *&box, DateBox *&edit) {
        auto *line = new QWidget;
        auto *row = new WrapLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        box = new QCheckBox(name);
        box->setMinimumHeight(28);
        edit = new DateBox(name, DateBox::Holds::Days);
        edit->setNow([this] { return m_now; });
        row->addWidget(box);
        row->addWidget(edit);
        form->addRow(QString(), line);
        connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(box, &QCheckBox::clicked, this, &ProgrammePage::save);
        connect(edit, &DateBox::settled, this, &ProgrammePage::save);
    };
    day(tr("From"), m_hasStart, m_start);
    day(tr("Until the end of"), m_hasEnd, m_end);
    m_sums = plainLabel({}, u"soft"_s);
    m_sums->setWordWrap(true);
    form->addRow(m_sums);
    auto *hint =
        plainLabel(tr("A reward arises by itself, once for each friend and side, and waits in the ledger "
                      "until it is approved. What was promised stays as it was when amounts change. Of "
                      "several programmes that run, the newest counts."),
                   u"soft"_s);
    hint->setWordWrap(true);
    form->addRow(hint);
    return card;
}

void ProgrammePage::setReadOnly(bool readOnly)
{
    m_form->setEnabled(!readOnly);
    m_new->setEnabled(!readOnly);
}

void ProgrammePage::focusFilter()
{
    m_choice->setFocus(Qt::ShortcutFocusReason);
}

void ProgrammePage::present(const AdvocacyPage &page, const QString &currency, Millis now)
{
    const bool first = m_now == 0;
    m_programmes = page.programmes;
    m_currency = currency;
    m_now = now;
    const bool gone =
        m_id != 0 && std::none_of(m_programmes.cbegin(), m_programmes.cend(),
                                  [this](const ProgrammeRecord &one) { return one.id == m_id; });
    if ((first || gone || m_waitNew) && !m_programmes.isEmpty())
        m_id = m_programmes.first().id;
    else if (gone)
        m_id = 0;
    m_waitNew = false;
    m_choice->clear();
    for (const ProgrammeRecord &programme : std::as_const(m_programmes))
        m_choice->addItem(safeForDisplay(programme.name), programme.id);
    if (m_id == 0)
        m_choice->insertItem(0, tr("New programme"), qint64(0));
    m_choice->setCurrentIndex(m_choice->findData(m_id));
    // What somebody is typing right now, or what is on its way, is not written over.
    QString problem;
    const bool unsaved = !same(typed(&problem), m_sent) || !problem.isEmpty();
    if (m_refused)
        askWhichIsRight();
    else if (first || gone || (!unsaved && !m_inFlight) || m_shown != m_id)
        fill();
}

void ProgrammePage::startNew()
{
    save();
    m_id = 0;
    if (m_choice->findData(qint64(0)) < 0)
        m_choice->insertItem(0, tr("New programme"), qint64(0));
    m_choice->setCurrentIndex(m_choice->findData(qint64(0)));
    fill();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

/// The fields as the entry has them.
void ProgrammePage::showEntry(const ProgrammeEntry &entry)
{
    m_filling = true;
    const Calendar calendar = shown::calendar();
    const QDate today = calendar.dayOf(m_now);
    const auto setText = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text)
            edit->setText(text);
    };
    setText(m_name, entry.name);
    setText(m_referrer, typedAmount({entry.referrerMinor, entry.currency}));
    setText(m_friend, typedAmount({entry.friendMinor, entry.currency}));
    setText(m_budget, entry.budgetMinor ? typedAmount({*entry.budgetMinor, entry.currency}) : QString());
    m_milestone->setCurrentIndex(std::max(0, m_milestone->findData(entry.milestone)));
    m_hasStart->setChecked(entry.startsAt.has_value());
    m_hasEnd->setChecked(entry.endsAt.has_value());
    m_start->setValue(When::day(entry.startsAt ? calendar.dateOf(*entry.startsAt) : today));
    m_end->setValue(When::day(!entry.endsAt           ? today.addYears(1)
                              : entry.endsAt->dayOnly ? entry.endsAt->date().addDays(-1)
                                                      : calendar.dayOf(entry.endsAt->at - 1)));
    m_start->setEnabled(m_hasStart->isChecked());
    m_end->setEnabled(m_hasEnd->isChecked());
    m_filling = false;
}

void ProgrammePage::fill()
{
    m_pause.stop();
    ProgrammeRecord programme;
    programme.currency = m_currency;
    programme.milestone = keyOf(ReferralStatus::Purchased);
    programme.name = tr("Bring a friend");
    for (const ProgrammeRecord &one : std::as_const(m_programmes)) {
        if (one.id == m_id)
            programme = one;
    }
    showEntry(entryOf(programme));
    m_sums->setText(m_id == 0 ? tr("Amounts are in %1.").arg(programme.currency)
                              : tr("Amounts are in %1. So far %2 approved or given, %3 pending.")
                                    .arg(programme.currency,
                                         formatMoney({programme.spentMinor, programme.currency}),
                                         formatMoney({programme.pendingMinor, programme.currency})));
    m_refused.reset();
    m_conflict->drop();
    m_shown = m_id;
    QString problem;
    m_sent = m_base = typed(&problem);
    m_base.expectedVersion = programme.version;
}

ProgrammeEntry ProgrammePage::typed(QString *problem) const
{
    ProgrammeEntry entry;
    entry.id = m_id;
    entry.currency = m_currency;
    for (const ProgrammeRecord &one : m_programmes) {
        if (one.id == m_id)
            entry.currency = one.currency;
    }
    entry.name = cleanLine(m_name->text());
    entry.milestone = m_milestone->currentData().toString();
    const auto amount = [&](const QLineEdit *edit) -> std::optional<qint64> {
        if (edit->text().trimmed().isEmpty())
            return std::nullopt;
        const Result<Money> money = readMoney(edit->text(), entry.currency);
        if (!money) {
            *problem = money.error().text;
            return std::nullopt;
        }
        if (money->minor < 0 || money->currency != entry.currency) {
            *problem =
                tr("“%1” is no amount in %2; write it like %3.")
                    .arg(safeForDisplay(edit->text()), entry.currency, typedAmount({1000, entry.currency}));
            return std::nullopt;
        }
        return money->minor;
    };
    entry.referrerMinor = amount(m_referrer).value_or(0);
    entry.friendMinor = amount(m_friend).value_or(0);
    entry.budgetMinor = amount(m_budget);
    const auto day = [problem](const QCheckBox *has, const DateBox *box) -> std::optional<When> {
        if (!has->isChecked())
            return std::nullopt;
        const Result<std::optional<When>> read = box->value();
        if (!read)
            *problem = read.error().text;
        return read ? *read : std::nullopt;
    };
    entry.startsAt = day(m_hasStart, m_start);
    if (const auto last = day(m_hasEnd, m_end))
        entry.endsAt = When::day(last->date().addDays(1));
    return entry;
}

void ProgrammePage::save()
{
    m_pause.stop();
    if (m_filling || !m_form->isEnabled())
        return;
    QString problem;
    const ProgrammeEntry entry = typed(&problem);
    if (!problem.isEmpty()) {
        showState(problem, true);
        return;
    }
    if (same(entry, m_sent) || m_inFlight ||
        !m_conflict->isHidden()) // saved() goes on with what was typed meanwhile
        return;
    ProgrammeEntry wanted = entry;
    wanted.expectedVersion = m_base.expectedVersion;
    send(wanted);
}

void ProgrammePage::send(const ProgrammeEntry &entry)
{
    m_sent = entry;
    m_waitNew = entry.id == 0;
    m_inFlight = Save{entry, m_base};
    emit saveRequested(entry);
}

QList<FieldText> ProgrammePage::texts(const ProgrammeEntry &entry) const
{
    const Calendar calendar = shown::calendar();
    const auto day = [&calendar](const std::optional<When> &when) {
        return when ? QLocale().toString(calendar.dateOf(*when), QLocale::ShortFormat) : QString();
    };
    return {{tr("Name"), entry.name},
            {tr("Earned"), m_milestone->itemText(m_milestone->findData(entry.milestone))},
            {tr("Who brought a friend gets"), formatMoney({entry.referrerMinor, entry.currency})},
            {tr("The friend gets"), formatMoney({entry.friendMinor, entry.currency})},
            {tr("Budget"),
             entry.budgetMinor ? formatMoney({*entry.budgetMinor, entry.currency}) : tr("no limit")},
            {tr("From"), day(entry.startsAt)},
            {tr("Before", "the day after the last"), day(entry.endsAt)}};
}

/// Somebody else has changed the programme meanwhile: their other fields go together with what was changed
/// here, of the same field both are shown.
void ProgrammePage::askWhichIsRight()
{
    const auto known =
        std::find_if(m_programmes.cbegin(), m_programmes.cend(),
                     [this](const ProgrammeRecord &one) { return one.id == m_refused->entry.id; });
    if (known == m_programmes.cend() || known->version == m_refused->entry.expectedVersion)
        return; // not read yet
    const ProgrammeEntry theirs = entryOf(*known);
    const ProgrammeEntry base = m_refused->base, mine = m_refused->entry;
    ProgrammeEntry both = mine;
    both.expectedVersion = theirs.expectedVersion;
    const auto merge = [&](auto field) {
        if (both.*field == base.*field)
            both.*field = theirs.*field;
    };
    merge(&ProgrammeEntry::name);
    merge(&ProgrammeEntry::milestone);
    merge(&ProgrammeEntry::referrerMinor);
    merge(&ProgrammeEntry::friendMinor);
    merge(&ProgrammeEntry::budgetMinor);
    merge(&ProgrammeEntry::startsAt);
    merge(&ProgrammeEntry::endsAt);
    const QList<FieldConflict> conflicts = conflictsBetween(texts(base), texts(theirs), texts(mine));
    m_base = theirs;
    m_refused.reset();
    const auto sendBoth = [this, both] {
        showEntry(both);
        send(both);
    };
    if (conflicts.isEmpty())
        return sendBoth();
    showState(tr("Not saved yet"), true);
    m_conflict->ask(tr("The programme “%1”").arg(theirs.name), conflicts, sendBoth, [this] { fill(); });
}

void ProgrammePage::saved(const Result<ChangeSet> &changes)
{
    const std::optional<Save> sent = std::exchange(m_inFlight, std::nullopt);
    if (changes) {
        if (sent && sent->entry.id == m_id) {
            m_base = sent->entry;
            if (changes->operation.isValid())
                m_base.expectedVersion = changes->operation.value;
            m_pause.start(); // what was typed meanwhile
        }
        showState(
            tr("Saved %1")
                .arg(QLocale().toString(shown::local(Clock::system().now()).time(), QLocale::ShortFormat)),
            false);
        return;
    }
    m_waitNew = false;
    if (changes.error().kind == Error::Kind::Conflict && sent && sent->entry.id != 0) {
        m_refused = sent;
        m_id = sent->entry.id; // whatever was chosen meanwhile: this one is not done
    }
    m_sent = {};
    showState(changes.error().text, true);
}

void ProgrammePage::showState(const QString &text, bool problem)
{
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, problem ? theme::colours().danger : theme::colours().good);
    m_state->setPalette(palette);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace vouch::ui
