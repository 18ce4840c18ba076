// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/quick_popup.h"

#include "core/base/text.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "ui/board/quick_chips.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/text_width.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int lookUpAfterMillis = 150;
constexpr int mostKnown = 4;

const QuickPiece *pieceOf(const QList<QuickPiece> &pieces, QuickPiece::Kind kind)
{
    const auto found = std::find_if(pieces.cbegin(), pieces.cend(),
                                    [kind](const QuickPiece &piece) { return piece.kind == kind; });
    return found == pieces.cend() ? nullptr : &*found;
}

} // namespace

QuickPopup::QuickPopup(const std::shared_ptr<Workspace> &workspace, const QString &stage,
                       const QString &owner, JourneyCards cards, QWidget *parent)
    : FormPopup(tr("Add"), workspace->now(), parent)
    , m_workspace(workspace)
    , m_stage(stage)
    , m_owner(owner)
    , m_cards(cards)
    , m_line(new QLineEdit(this))
    , m_chips(new QuickChips(workspace->calendar(), this))
    , m_known(new QWidget(this))
    , m_knownRows(new QVBoxLayout(m_known))
    , m_who(new QButtonGroup(this))
{
    setObjectName(u"quick-popup"_s);
    m_how.dates.calendar = workspace->calendar();
    m_how.dates.now = workspace->now();
    m_how.currency = workspace->currency();
    m_how.country = workspace->country();
    setHeading(tr("Add to %1", "a stage").arg(stage));
    m_line->setObjectName(u"quick-line"_s);
    m_line->setMaxLength(1000);
    m_line->setMinimumHeight(32);
    m_line->setPlaceholderText(tr("Ada Klein, Klein Papeterie, €1,200, next Friday"));
    m_line->setAccessibleName(
        tr("Name, organisation, amount, day, e-mail, phone, @handle, #tag, between commas"));
    form()->addRow(m_line);
    // Not in the form, which knows no lines that break.
    column()->insertWidget(2, m_chips);
    m_knownRows->setContentsMargins(0, 2, 0, 0);
    m_knownRows->setSpacing(2);
    column()->insertWidget(3, m_known);
    m_known->hide();
    m_chips->hide();
    widthWithText(this, Width::Fixed, 460);
    m_first = m_line;
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(lookUpAfterMillis);
    connect(&m_lookUp, &QTimer::timeout, this, &QuickPopup::lookUp);
    connect(m_line, &QLineEdit::textChanged, this, &QuickPopup::read);
    connect(m_who, &QButtonGroup::idClicked, this, &QuickPopup::sayWhat);
    // Not at once: the menu that was chosen from is made anew.
    connect(
        m_chips, &QuickChips::chosen, this,
        [this](const QString &text, const QuickChoice &choice) {
            m_choices.insert(text, choice);
            read();
            m_line->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    sayWhat();
}

void QuickPopup::setText(const QString &text)
{
    m_line->setText(text);
}

QList<QuickPiece> QuickPopup::pieces() const
{
    return readQuickLine(m_line->text(), m_how, m_choices);
}

void QuickPopup::read()
{
    const QList<QuickPiece> all = pieces();
    m_chips->show(all);
    m_chips->setVisible(!all.isEmpty());
    m_line->setAccessibleDescription(QuickChips::sentence(all, m_how.dates.calendar));
    sayWhat();
    m_lookUp.start();
}

/// Whom what was typed may be about who is here already.
void QuickPopup::lookUp()
{
    const QList<QuickPiece> all = pieces();
    using Kind = QuickPiece::Kind;
    QString key;
    for (const Kind kind : {Kind::Email, Kind::Phone, Kind::Profile, Kind::Name}) {
        if (const QuickPiece *piece = pieceOf(all, kind); piece && key.isEmpty())
            key = kind == Kind::Profile ? piece->profile.handle : piece->text;
    }
    const QuickPiece *name = pieceOf(all, Kind::Name);
    const QString named = name ? foldKey(name->text) : QString();
    const QString about = key + u'\n' + named;
    if (about == m_askedFor)
        return;
    m_askedFor = about;
    const int question = ++m_questions;
    m_isLooking = !key.isEmpty();
    if (key.isEmpty()) {
        found({});
        return;
    }
    // By what only one person has, else by name; who is only called alike is not them.
    const bool byName = name && key == name->text;
    onAnswer(m_workspace->people(key, 50), this,
             [this, question, byName, named](const Result<PeoplePage> &page) {
                 if (question != m_questions)
                     return;
                 m_isLooking = false;
                 QList<PersonRow> rows = page ? page->rows : QList<PersonRow>();
                 if (byName)
                     rows.removeIf([&named](const PersonRow &row) { return foldKey(row.name) != named; });
                 found(rows.first(std::min<qsizetype>(rows.size(), mostKnown)));
             });
}

void QuickPopup::found(const QList<PersonRow> &rows)
{
    const auto before = m_who->buttons();
    for (QAbstractButton *button : before) {
        m_who->removeButton(button);
        delete button;
    }
    m_known->setVisible(!rows.isEmpty());
    const auto add = [this](const QString &text, qint64 id, bool checked) {
        auto *choice = new QRadioButton(m_known);
        choice->setText(QString(safeForDisplay(text)).replace(u'&', u"&&"_s));
        choice->setMinimumHeight(26);
        choice->setChecked(checked);
        m_knownRows->addWidget(choice);
        m_who->addButton(choice);
        m_who->setId(choice, int(m_who->buttons().size()) - 1);
        choice->setProperty("person", id);
    };
    for (const PersonRow &row : rows) {
        QStringList parts{row.name};
        for (const QString &part : {row.organisation, row.contact, row.stages}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        // Of several nobody knows which: somebody has to say it.
        add(tr("Here already: %1").arg(parts.join(u" · "_s)), row.id.value, rows.size() == 1);
    }
    if (!rows.isEmpty())
        add(tr("Somebody else of that name"), 0, false);
    sayWhat();
    if (!std::exchange(m_waits, false))
        return;
    if (rows.isEmpty())
        accept();
    else
        showProblem(tr("Somebody of that name is here already. Say who is meant, then Enter again."), m_line);
}

void QuickPopup::sayWhat()
{
    const QList<QuickPiece> all = pieces();
    const Result<QuickEntry> entry = quickEntry(all, m_cards);
    if (all.isEmpty()) {
        setNote(tr("Name, organisation, amount, day, e-mail, phone, @handle and #tag, in any order, between "
                   "commas."));
    } else if (!entry) {
        setNote(entry.error().text);
    } else {
        QString what = m_who->checkedButton() && m_who->checkedButton()->property("person").toLongLong() > 0
                           ? tr("Enter: the one who is here comes to %1").arg(m_stage)
                           : tr("Enter: a new person in %1").arg(m_stage);
        if (m_cards == JourneyCards::Deals)
            what = tr("Enter: a new deal in %1").arg(m_stage);
        else if (entry->deal)
            what +=
                entry->deal->amount ? tr(", with an open deal") : tr(", with an open deal without an amount");
        if (!entry->note.isEmpty())
            what += tr(", and a note");
        setNote(what);
    }
}

bool QuickPopup::commit()
{
    const QList<QuickPiece> all = pieces();
    Result<QuickEntry> entry = quickEntry(all, m_cards);
    if (!entry) {
        showProblem(entry.error().text, m_line);
        return false;
    }
    if (m_lookUp.isActive()) {
        m_lookUp.stop();
        lookUp();
    }
    if (m_isLooking) { // nobody is doubled because Enter was faster than the answer who is here
        m_waits = true;
        return false;
    }
    const QAbstractButton *who = m_who->checkedButton();
    if (!m_who->buttons().isEmpty() && !who) {
        showProblem(tr("Several people have that name. Say which of them, or that it is somebody else."),
                    m_line);
        m_who->buttons().first()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (who)
        entry->existing = PersonId(who->property("person").toLongLong());
    if (!entry->existing.isValid())
        entry->person.owner = m_owner;
    if (entry->deal)
        entry->deal->owner = m_owner;
    m_isDone = true;
    emit chosen(*entry);
    return true;
}

void QuickPopup::hideEvent(QHideEvent *event)
{
    emit leftWith(m_isDone ? QString() : m_line->text());
    FormPopup::hideEvent(event);
}

} // namespace vouch::ui
