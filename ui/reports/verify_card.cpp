// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/verify_card.h"

#include "core/base/text.h"
#include "ui/parts/file_dialogs.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr int shownDetails = 8;

QLabel *plain(const QString &role)
{
    auto *label = new PlainLabel;
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// The one local file that is being dragged; empty if it is anything else.
QString onlyFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

VerifyCard::VerifyCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel)
    , m_file(plain(u"soft"_s))
    , m_verdict(plain(u"heading"_s))
    , m_details(plain({}))
    , m_close(new QPushButton)
{
    setProperty("surface", u"card"_s);
    setObjectName(u"verify-result"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 10, 12);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_verdict);
    words->addWidget(m_file);
    words->addWidget(m_details);
    row->addLayout(words, 1);
    m_close->setIcon(theme::icon(u"close"_s));
    m_close->setProperty("kind", u"quiet"_s);
    m_close->setAccessibleName(tr("Close the result"));
    setTip(m_close, tr("Close (Esc)"));
    m_close->setMinimumSize(28, 28);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void VerifyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_close->click();
    else
        QFrame::keyPressEvent(event);
}

void VerifyCard::show(const QString &file, const QString &verdict, const QStringList &details,
                      const QColor &colour, const QString &icon)
{
    m_icon->setPixmap(theme::icon(icon).pixmap(20, 20));
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_verdict->setPalette(palette);
    m_verdict->setText(verdict);
    m_file->setText(safeForDisplay(QFileInfo(file).fileName()));
    m_details->setText(details.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(verdict);
    setAccessibleDescription(details.join(u". "_s));
    QFrame::show();
}

void VerifyCard::showBusy(const QString &file)
{
    show(file, tr("Computing the figures again …"), {}, theme::colours().text, u"clock"_s);
}

void VerifyCard::showResult(const QString &file, const insight::FoundProof &found,
                            const insight::Comparison &comparison)
{
    QStringList text = insight::comparisonText(found, comparison);
    const QString verdict = text.takeFirst();
    const int hidden = int(text.size()) - shownDetails;
    if (hidden > 0)
        text = text.first(shownDetails) + QStringList{tr("and %n more line(s)", nullptr, hidden)};
    const bool same = comparison.identical && found.untouched;
    show(file, verdict, text, same ? theme::colours().good : theme::colours().warning,
         same ? u"check"_s : u"warning"_s);
}

void VerifyCard::showError(const QString &file, const Error &error)
{
    show(file, error.text, {}, theme::colours().danger, u"error"_s);
}

QString VerifyCard::verdict() const
{
    return m_verdict->text();
}

VerifyZone::VerifyZone(QWidget *parent)
    : QFrame(parent)
{
    setAcceptDrops(true);
    setObjectName(u"verify-zone"_s);
    setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    auto *button = new QPushButton(theme::icon(u"check"_s), tr("Verify a file…"));
    setTip(button, tr("Compute again what an exported report says"));
    button->setMinimumHeight(28);
    connect(button, &QPushButton::clicked, this, &VerifyZone::choose);
    column->addWidget(button);
    QLabel *hint = plain(u"small"_s);
    hint->setText(tr("Or drop an exported report here. Every figure is computed again and compared."));
    column->addWidget(hint);
}

void VerifyZone::choose()
{
    QFileDialog *dialog = files::makeOpenDialog(
        this, tr("Verify a file"), tr("Exported reports (*.pdf *.xlsx *.html *.svg *.png *.csv *.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &VerifyZone::chosen);
    dialog->open();
}

void VerifyZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (onlyFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setProperty("surface", u"banner"_s);
    style()->polish(this); // the sheet looks at the property again
}

void VerifyZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setProperty("surface", u"card"_s);
    style()->polish(this);
}

void VerifyZone::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    if (const QString path = onlyFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        emit chosen(path);
    }
}

} // namespace vouch::ui
