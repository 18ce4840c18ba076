// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/composer.h"

#include "core/base/bidi.h"
#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/workspace.h"
#include "ui/parts/date_box.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/purchase_form.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/wrap_layout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int maxLookedThrough = 500;      ///< items of a timeline, for purchases to pay back
constexpr qsizetype longestPaste = 20'000; ///< a megabyte in one line freezes the editor for minutes

/// Takes plain text only, and not more of it than the editor bears.
class NoteEdit final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        insertPlainText(cleanText(source->text(), longestPaste));
    }
};

/// Fields beside each other; `wide` takes what room they leave.
QWidget *row(std::initializer_list<QWidget *> widgets, const QWidget *wide = nullptr)
{
    auto *box = new QWidget;
    auto *line = new WrapLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *widget : widgets)
        line->addWidget(widget, widget == wide ? 1 : 0);
    return box;
}

QComboBox *choice(const QString &name, const QList<std::pair<QString, QString>> &entries)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    setTip(box, name);
    for (const auto &[key, text] : entries)
        box->addItem(text, key);
    return box;
}

QString chosen(const QComboBox *box)
{
    return box->currentData().toString();
}

} // namespace

Composer::Composer(QWidget *parent)
    : QFrame(parent)
    , m_kinds(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 7, 16, 8);
    column->setSpacing(6);
    auto *kinds = new WrapLayout(nullptr);
    kinds->setSpacing(2);
    const std::array<std::pair<QString, QString>, KindCount> names{{{tr("Note"), u"note"_s},
                                                                    {tr("Interaction"), u"message"_s},
                                                                    {tr("Task"), u"task"_s},
                                                                    {tr("Purchase"), u"purchase"_s},
                                                                    {tr("Advocacy"), u"advocacy"_s},
                                                                    {tr("Referral"), u"referral"_s}}};
    const std::array<QString, KindCount> keys{u"Ctrl+Alt+N"_s,   u"Ctrl+L"_s,       u"Ctrl+T"_s,
                                              u"Ctrl+Shift+P"_s, u"Ctrl+Shift+A"_s, u"Ctrl+Shift+R"_s};
    for (int i = 0; i < KindCount; ++i) {
        auto *button = new QToolButton;
        button->setText(names[size_t(i)].first);
        button->setIcon(theme::icon(names[size_t(i)].second));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        if (!keys[size_t(i)].isEmpty())
            setTip(button,
                   tr("%1 (%2)").arg(names[size_t(i)].first,
                                     QKeySequence(keys[size_t(i)]).toString(QKeySequence::NativeText)));
        m_kinds->addButton(button, i);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    m_when = new DateBox(tr("When it happened"), DateBox::Holds::Times);
    kinds->addWidget(m_when);
    column->addLayout(kinds);
    column->addWidget(buildAnswer());
    column->addWidget(buildDetails());
    auto *line = new QHBoxLayout;
    m_text = new NoteEdit;
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_text->setFixedHeight(2 * m_text->fontMetrics().lineSpacing() + 12);
    m_text->installEventFilter(this);
    line->addWidget(m_text, 1);
    m_record = new QPushButton(tr("Record"));
    setTip(m_record, tr("Record it (Ctrl+Enter)"));
    m_record->setMinimumHeight(30);
    line->addWidget(m_record, 0, Qt::AlignBottom | Qt::AlignRight); // stays small when there is no text field
    column->addLayout(line);
    m_problem = new PlainLabel;
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) { start(Kind(id)); });
    connect(m_record, &QPushButton::clicked, this, &Composer::record);
    for (QLineEdit *field : {m_title, m_reach, static_cast<QLineEdit *>(m_friend)})
        field->installEventFilter(this);
    showKind(Note);
}

QWidget *Composer::buildDetails()
{
    m_details = new QStackedWidget;
    m_details->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_details->addWidget(new QWidget);
    m_details->addWidget(buildInteraction());
    m_details->addWidget(buildTask());
    m_purchase = new PurchaseForm(choicesOf(offeredChannels()));
    connect(m_purchase, &PurchaseForm::submitted, this, &Composer::record);
    connect(m_purchase, &PurchaseForm::grown, this, &Composer::fitDetails);
    m_details->addWidget(m_purchase);
    m_details->addWidget(buildAdvocacy());
    m_details->addWidget(buildReferral());
    return m_details;
}

QWidget *Composer::buildInteraction()
{
    m_channel = choice(tr("Channel"), choicesOf(offeredChannels()));
    m_interactionKind = choice(tr("Kind"), choicesOf(kindsNotedByHand()));
    m_direction = choice(tr("Direction"), {{u"in"_s, tr("From them")}, {u"out"_s, tr("From us")}});
    m_mood =
        choice(tr("Mood"), {{u"0"_s, tr("Neutral")}, {u"1"_s, tr("Positive")}, {u"-1"_s, tr("Negative")}});
    m_needsAnswer = new QCheckBox(tr("Needs an answer"));
    m_needsAnswer->setMinimumHeight(24);
    setTip(m_needsAnswer, tr("A complaint that needs an answer opens a service case"));
    connect(m_channel, &QComboBox::activated, this, [this] { m_channelChosen = true; });
    connect(m_interactionKind, &QComboBox::currentIndexChanged, this, &Composer::followContact);
    connect(m_direction, &QComboBox::activated, this, [this] {
        if (m_answers.isValid() && chosen(m_direction) == u"in"_s) // what comes from them answers nothing
            endAnswer();
    });
    return row({m_channel, m_interactionKind, m_direction, m_mood, m_needsAnswer});
}

QWidget *Composer::buildTask()
{
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("What is to be done"));
    m_title->setAccessibleName(tr("What is to be done"));
    widthWithText(m_title, Width::Least, 240);
    m_taskOwner = new OwnerEdit;
    m_taskOwner->setPlaceholderText(tr("Owner"));
    widthWithText(m_taskOwner, Width::Most, 150);
    m_repeat = new RepeatField;
    connect(m_repeat, &RepeatField::grown, this, [this] { // the fields are laid out once this returns
        QMetaObject::invokeMethod(this, &Composer::fitDetails, Qt::QueuedConnection);
    });
    m_reminder = new ReminderBox;
    connect(m_when, &DateBox::settled, this, [this] {
        const auto due = m_when->lastValue();
        m_reminder->setDayOnly(!due || due->dayOnly);
    });
    return row({m_title, m_repeat, m_reminder, m_taskOwner}, m_title);
}

QWidget *Composer::buildAdvocacy()
{
    m_advocacyKind = choice(tr("Kind"), choicesOf<AdvocacyKind>());
    m_advocacyChannel = choice(tr("Channel"), choicesOf(offeredChannels()));
    m_reach = new QLineEdit;
    m_reach->setPlaceholderText(tr("Followers reached"));
    m_reach->setAccessibleName(tr("How many follow them there"));
    setTip(m_reach, tr("How many follow them there: an upper bound of whom it reached"));
    m_reach->setAlignment(Qt::AlignRight);
    widthWithText(m_reach, Width::Most, 170);
    return row({m_advocacyKind, m_advocacyChannel, m_reach});
}

QWidget *Composer::buildReferral()
{
    m_referralDirection =
        choice(tr("Direction"), {{u"out"_s, tr("They brought")}, {u"in"_s, tr("They were brought by")}});
    m_friend = new PersonPicker;
    m_friend->setPlaceholderText(tr("Type the friend's name"));
    m_friend->setAccessibleName(tr("Friend"));
    m_referralType = choice(tr("Would the friend have bought without them?"), choicesOf<ReferralType>());
    return row({m_referralDirection, m_friend, m_referralType}, m_friend);
}

void Composer::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_when->setNow([this] { return m_workspace->now(); });
    m_friend->setWorkspace(workspace);
    m_taskOwner->setWorkspace(workspace);
    m_purchase->setCurrency(workspace->currency());
    setEnabled(!workspace->isReadOnly());
    resetTime();
}

void Composer::setPerson(PersonId person, const QString &name)
{
    if (person == m_person)
        return;
    m_person = person;
    m_purchase->setPurchases({});
    m_friend->leaveOut(person);
    m_friend->setAccessibleDescription(tr("A friend of %1").arg(isolated(name)));
    clear();
}

void Composer::start(Kind kind)
{
    showKind(kind);
    QWidget *first = m_text;
    switch (kind) {
    case Interaction:
        first = m_text;
        break;
    case Task:
        first = m_title;
        break;
    case Purchase:
        return m_purchase->focusFirst();
    case Advocacy:
        first = m_advocacyKind;
        break;
    case Referral:
        first = m_friend;
        break;
    default:
        break;
    }
    first->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::hasDraft() const
{
    return !cleanText(m_text->toPlainText()).isEmpty() || !m_title->text().trimmed().isEmpty() ||
           !m_reach->text().trimmed().isEmpty() || !m_friend->text().trimmed().isEmpty() ||
           m_purchase->hasDraft();
}

void Composer::startRefund(PurchaseId purchase, const Money &paid)
{
    start(Purchase);
    m_purchase->startRefund(purchase, paid);
}

void Composer::showKind(Kind kind)
{
    const bool otherTime = (m_kind == Task) != (kind == Task); // when it is due, or when it happened
    m_kind = kind;
    if (kind == Purchase && m_workspace) {
        m_purchase->setCurrency(m_workspace->currency()); // the first orders that come in decide it
        loadPurchases();
    }
    m_kinds->button(kind)->setChecked(true);
    m_details->setCurrentIndex(kind);
    m_details->setVisible(kind != Note);
    m_answer->setVisible(kind == Interaction && m_answers.isValid());
    fitDetails();
    QMetaObject::invokeMethod(this, &Composer::fitDetails,
                              Qt::QueuedConnection); // fields that show for the first time
    const bool text = kind == Note || kind == Interaction || kind == Purchase || kind == Advocacy;
    m_text->setVisible(text);
    m_text->setPlaceholderText(kind == Note          ? tr("Write a note")
                               : kind == Interaction ? tr("What was said")
                               : kind == Purchase    ? tr("What was hard about it, if anything")
                                                     : tr("What they said or showed"));
    m_when->setName(kind == Task ? tr("When it is due") : tr("When it happened"));
    m_when->setEmptyMeans(kind == Task ? tr("No date") : tr("Now"));
    m_when->setToward(kind == Task ? DateReading::Toward::Future : DateReading::Toward::Past);
    m_problem->hide();
    if (otherTime)
        resetTime();
}

void Composer::fitDetails()
{
    const QWidget *shown = m_details->currentWidget();
    const int room =
        std::max(0, width() - layout()->contentsMargins().left() - layout()->contentsMargins().right());
    m_details->setFixedHeight(
        std::max(0, shown->hasHeightForWidth() ? shown->heightForWidth(room) : shown->sizeHint().height()));
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitDetails();
}

/// What a refund can be of.
void Composer::loadPurchases()
{
    if (!m_workspace || !m_person.isValid())
        return;
    onAnswer(m_workspace->timeline(m_person, maxLookedThrough), this,
             [this, person = m_person](const Result<QList<TimelineItem>> &items) {
                 if (items && person == m_person)
                     m_purchase->setPurchases(*items);
             });
}

void Composer::resetTime()
{
    m_purchase->setToday(shown::day(m_workspace ? m_workspace->now() : Clock::system().now()));
    m_when->setValue({});
}

/// What cannot be read is said, and nothing is recorded.
bool Composer::readTime()
{
    const Result<std::optional<When>> when = m_when->value();
    if (when)
        m_at = *when;
    else
        m_when->showProblem();
    return when.ok();
}

void Composer::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

std::optional<QFuture<Result<ChangeSet>>> Composer::send()
{
    const QString text = cleanText(m_text->toPlainText());
    switch (m_kind) {
    case Note:
        if (text.isEmpty()) {
            complain(tr("The note is empty; write something first."));
            return {};
        }
        return m_workspace->addNote(m_person, text, m_at);
    case Interaction: {
        InteractionEntry entry;
        entry.person = m_person;
        entry.channel = chosen(m_channel);
        entry.kind = chosen(m_interactionKind);
        entry.incoming = chosen(m_direction) == u"in"_s;
        entry.sentiment = chosen(m_mood).toInt();
        entry.needsAnswer = entry.incoming && m_needsAnswer->isChecked();
        entry.text = text;
        entry.at = m_at;
        entry.answers = m_answers;
        if (text.isEmpty() && m_answers.isValid() && !isSpoken(entry.kind)) {
            complain(tr("Write what was answered; what was spoken needs no words here."));
            return {};
        }
        return m_workspace->addInteraction(entry);
    }
    case Task: {
        TaskEntry entry;
        entry.person = m_person;
        entry.title = cleanLine(m_title->text());
        entry.dueAt = m_at;
        entry.owner = cleanLine(m_taskOwner->text());
        entry.repeat = m_repeat->value();
        entry.remindBefore = m_reminder->value();
        if (entry.title.isEmpty()) {
            complain(tr("Say in a few words what is to be done."));
            return {};
        }
        return m_workspace->addTask(entry);
    }
    case Purchase:
        return sendPurchase();
    case Advocacy: {
        AdvocacyEntry entry;
        entry.person = m_person;
        entry.kind = chosen(m_advocacyKind);
        entry.channel = chosen(m_advocacyChannel);
        entry.note = text;
        entry.at = m_at;
        if (const QString reach = m_reach->text().trimmed(); !reach.isEmpty()) {
            bool isNumber = false;
            entry.reach = QLocale().toLongLong(reach, &isNumber);
            if (!isNumber || *entry.reach < 0) {
                complain(tr("“%1” is no number of followers.").arg(safeForDisplay(reach)));
                return {};
            }
        }
        return m_workspace->addAdvocacy(entry);
    }
    default:
        return sendReferral();
    }
}

std::optional<QFuture<Result<ChangeSet>>> Composer::sendPurchase()
{
    QString problem;
    std::optional<PurchaseEntry> entry = m_purchase->entry(problem);
    if (!entry) {
        complain(problem);
        return {};
    }
    entry->person = m_person;
    entry->at = m_at;
    entry->friction = cleanText(m_text->toPlainText());
    return m_workspace->addPurchase(*entry);
}

std::optional<QFuture<Result<ChangeSet>>> Composer::sendReferral()
{
    const PersonId other = m_friend->person();
    if (!other.isValid()) {
        complain(tr("Choose the friend from the list that opens while you type; a new friend is added with "
                    "New person first."));
        m_friend->setFocus();
        return {};
    }
    const bool brought = chosen(m_referralDirection) == u"out"_s;
    ReferralEntry entry;
    entry.referrer = brought ? m_person : other;
    entry.referred = brought ? other : m_person;
    entry.type = chosen(m_referralType);
    entry.status = keyOf(ReferralStatus::Joined);
    entry.at = m_at;
    return m_workspace->addReferral(entry);
}

void Composer::record()
{
    if (!m_workspace || !m_person.isValid() || m_sending)
        return;
    complain({});
    if (!readTime())
        return;
    auto sent = send();
    if (!sent)
        return;
    setSending(true);
    emit sending();
    onAnswer(*sent, this, [this, person = m_person](const Result<ChangeSet> &changes) {
        setSending(false);
        if (!changes) {
            emit failed(changes.error(), [this] { record(); });
            return;
        }
        if (person == m_person)
            clear();
        emit recorded(changes->label, changes->operation);
    });
}

void Composer::setSending(bool sending)
{
    m_sending = sending;
    m_record->setEnabled(!sending);
}

void Composer::clear()
{
    m_text->clear();
    for (QLineEdit *field : {m_title, m_reach})
        field->clear();
    m_taskOwner->clear();
    m_repeat->setValue({});
    m_reminder->setValue({});
    m_needsAnswer->setChecked(false);
    m_channelChosen = false;
    endAnswer();
    m_purchase->clear();
    if (m_kind == Purchase)
        loadPurchases();
    m_friend->reset();
    complain({});
    resetTime();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool strong = key->modifiers().testFlag(Qt::ControlModifier);
        if (enter && (strong || watched == m_title || watched == m_reach)) {
            record();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// Of fields that leave it to us, such as the date, a choice or a check box.
void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        record();
    else
        QFrame::keyPressEvent(event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().surfaceRaised);
    painter.setPen(theme::colours().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace vouch::ui
