// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/parts/plain_label.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setVisible(false);
}

void BannerArea::show(const QString &key, const QString &iconName, const QString &text,
                      const QList<Button> &buttons, bool closable, bool danger)
{
    dismiss(key);
    auto *line = new QFrame(this);
    line->setObjectName(u"banner-"_s + key);
    line->setProperty("surface", danger ? u"banner-danger"_s : u"banner"_s);
    line->setAccessibleName(text);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(16, 6, 8, 6);
    auto *picture = new PlainLabel(line);
    picture->setPixmap(theme::icon(iconName, danger ? &Colours::danger : &Colours::text).pixmap(18, 18));
    layout->addWidget(picture);
    auto *label = new PlainLabel(line);
    label->setText(text);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    for (const Button &button : buttons) {
        auto *push = new QPushButton(button.text, line);
        connect(push, &QPushButton::clicked, this, [this, key, run = button.run] {
            // The line may be gone before `run` ends, and `run` may show the same line again.
            const auto todo = run;
            dismiss(key);
            todo();
        });
        layout->addWidget(push);
    }
    if (closable) {
        auto *cross = new QToolButton(line);
        cross->setIcon(theme::icon(u"close"_s));
        setTip(cross, tr("Close"));
        cross->setAccessibleName(tr("Close this message"));
        connect(cross, &QToolButton::clicked, this, [this, key] { dismiss(key); });
        layout->addWidget(cross);
    }
    m_layout->addWidget(line);
    setVisible(true);
    emit announced(text);
}

void BannerArea::showError(const Error &error, const std::function<void()> &retry)
{
    QList<Button> buttons;
    if (retry)
        buttons.append({tr("Retry"), retry});
    show(u"error"_s, u"error"_s, error.text, buttons, true, true);
    m_errorIsValue = error.kind == Error::Kind::Invalid && !retry;
}

void BannerArea::mended()
{
    if (m_errorIsValue)
        dismiss(u"error"_s);
}

void BannerArea::dismiss(const QString &key)
{
    if (auto *line = findChild<QFrame *>(u"banner-"_s + key, Qt::FindDirectChildrenOnly)) {
        line->setObjectName({});
        line->hide();
        m_layout->removeWidget(line);
        line->deleteLater();
    }
    setVisible(m_layout->count() > 0);
}

bool BannerArea::has(const QString &key) const
{
    return findChild<QFrame *>(u"banner-"_s + key, Qt::FindDirectChildrenOnly) != nullptr;
}

} // namespace vouch::ui
