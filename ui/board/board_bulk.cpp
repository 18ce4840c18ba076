// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_bulk.h"

#include "core/base/background.h"
#include "core/workspace/people_files.h"
#include "core/workspace/workspace.h"
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"
#include "ui/board/bulk_popups.h"
#include "ui/paper/report_files.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"

#include <QAction>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BoardBulk::BoardBulk(BoardModel *model, BoardView *view, QWidget *over)
    : QObject(over)
    , m_model(model)
    , m_view(view)
    , m_over(over)
{
    m_owner = addAction(u"bulk-owner"_s, u"person"_s, tr("Owner…"), QKeySequence(u"Shift+O"_s),
                        tr("Choose who looks after the chosen people"));
    m_tags = addAction(u"bulk-tags"_s, u"tag"_s, tr("Tag…"), QKeySequence(u"Ctrl+Shift+T"_s),
                       tr("Give the chosen people tags, or take some off"));
    m_export = addAction(u"export-chosen"_s, u"export"_s, tr("Export…"), QKeySequence(u"Ctrl+Shift+E"_s),
                         tr("Write the chosen people to a file"));
    connect(m_owner, &QAction::triggered, this, &BoardBulk::askOwner);
    connect(m_tags, &QAction::triggered, this, &BoardBulk::askTags);
    connect(m_export, &QAction::triggered, this, &BoardBulk::askExport);
}

QAction *BoardBulk::addAction(const QString &name, const QString &icon, const QString &text,
                              const QKeySequence &keys, const QString &tip)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setTip(action, tip + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
    m_over->addAction(action);
    return action;
}

void BoardBulk::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    updateActions();
}

void BoardBulk::updateActions()
{
    const bool some = m_view->hasChosen();
    const bool writable = m_workspace && !m_workspace->isReadOnly();
    for (QAction *action : {m_owner, m_tags})
        setUsable(action, some && writable,
                  m_workspace && !writable ? readOnlyReason() : boardtext::nobodyChosen());
    setUsable(m_export, some, boardtext::nobodyChosen());
}

void BoardBulk::open(OperationPopup *popup)
{
    popup->onDone = [this](const QString &message, OperationId operation) { emit done(message, operation); };
    connect(popup, &FormPopup::closed, m_view, &BoardView::focusBoard);
    popup->showAt(m_view->besideCard());
}

void BoardBulk::askOwner()
{
    const QList<Walker> people = m_view->chosen();
    if (people.isEmpty() || m_view->isLifting())
        return;
    std::optional<QString> common;
    for (const Walker person : people) {
        const std::optional<Card> card = m_model->card(person);
        if (card && !common)
            common = card->owner;
        else if (card && *common != card->owner)
            common->clear();
    }
    QStringList owners = m_model->facets().owners;
    owners.removeAll(QString());
    auto *popup = new OwnerPopup(
        m_workspace,
        {peopleAmong(people), boardtext::whom(*m_model, people), m_model->whereTheyStand(people)}, owners,
        common.value_or(QString()), m_over);
    connect(popup, &OwnerPopup::sending, m_view, [this, people] { m_view->acting(people); });
    open(popup);
}

void BoardBulk::askTags()
{
    const QList<PersonId> people = m_view->chosenPeople();
    if (people.isEmpty() || m_view->isLifting())
        return;
    QStringList theirs; // a deal's card has those of whom it is with
    for (const Walker walker : m_view->chosen()) {
        if (const std::optional<Card> card = m_model->card(walker))
            theirs += card->tags;
    }
    theirs.removeDuplicates();
    QStringList known = m_model->facets().tags;
    known.removeAll(QString());
    auto *popup = new TagsPopup(m_workspace, {people, boardtext::whom(*m_model, walkersOf(people)), {}},
                                known, theirs, m_over);
    connect(popup, &TagsPopup::sending, m_view, [this] { m_view->acting(m_view->chosen()); });
    open(popup);
}

// --- export ---

void BoardBulk::askExport()
{
    const QList<PersonId> people = m_view->chosenPeople();
    if (people.isEmpty() || m_view->isLifting())
        return;
    QFileDialog *dialog =
        files::makeSaveDialog(m_over, tr("Export %1").arg(boardtext::whom(*m_model, m_view->chosen())),
                              tr("Spreadsheet (*.xlsx);;Table (*.csv);;Contacts (*.vcf)"), {});
    dialog->setObjectName(u"export-people"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(tr("People", "file name") + u".xlsx"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString ending = filter.section(u"*."_s, 1).section(u')', 0, 0);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(QFileInfo(dialog->selectedFiles().value(0)).completeBaseName() + u'.' + ending);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, people](const QString &path) { exportTo(path, people); });
    dialog->open();
}

void BoardBulk::exportTo(const QString &path, const QList<PersonId> &people)
{
    readOn(path, people, {});
}

/// A few hundred at a time: whoever else asks something meanwhile is answered in between.
void BoardBulk::readOn(const QString &path, const QList<PersonId> &left, const QList<PersonRecord> &read)
{
    constexpr qsizetype atOnce = 250;
    if (left.isEmpty())
        return write(path, read);
    const qsizetype now = std::min(atOnce, left.size());
    onAnswer(m_workspace->wholePeople(left.first(now)), this,
             [this, path, rest = left.sliced(now), read](const Result<QList<PersonRecord>> &people) {
                 if (people)
                     readOn(path, rest, read + *people);
                 else
                     emit failed(people.error(), {});
             });
}

void BoardBulk::write(const QString &path, const QList<PersonRecord> &people)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto writing = inBackground([path, people, ending, currency = m_workspace->currency(),
                                       title = tr("People")]() -> Status {
        const EachPerson each = [&people](const std::function<bool(const PersonRecord &)> &visit) -> Status {
            std::all_of(people.cbegin(), people.cend(), visit);
            return Done{};
        };
        const Result<QByteArray> bytes = ending == u"vcf"_s || ending == u"vcard"_s ? peopleVcards(each)
                                         : ending == u"csv"_s ? peopleCsv(each, currency, false)
                                                              : peopleXlsx(each, currency, title);
        return bytes ? putFile(*bytes, path) : Status(bytes.error());
    });
    onAnswer(writing, this, [this, path, count = int(people.size())](const Status &written) {
        if (written)
            emit told(tr("Wrote %n people to %1", nullptr, count).arg(QFileInfo(path).fileName()));
        else
            emit failed(written.error(), {});
    });
}

} // namespace vouch::ui
