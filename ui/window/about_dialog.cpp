// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Vouch"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 16);
    layout->setSpacing(8);
    auto *mark = new PlainLabel(this);
    mark->setPixmap(theme::icon(u"vouch"_s).pixmap(64, 64));
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    const auto line = [this, layout](const QString &text, const QString &role) {
        auto *label = new PlainLabel(this);
        label->setText(text);
        label->setProperty("role", role);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(380);
        layout->addWidget(label);
    };
    line(tr("Vouch %1").arg(QStringLiteral(VOUCH_VERSION)), u"title"_s);
    line(tr("What customers buy, and what they bring by telling others."), u"soft"_s);
    line(
        tr("Your data stays on this computer: %1")
            .arg(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))),
        u"small"_s);
    line(tr("Free software under the GNU General Public License, version 3 or later. Made with Qt %1.")
             .arg(QString::fromLatin1(qVersion())),
         u"small"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace vouch::ui
