// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_views.h"

#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// What is remembered of a workspace on this computer.
QString settingsKey(const QString &path, const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"board/%1/%2"_s.arg(QString::fromLatin1(hash.left(16)), what);
}

} // namespace

QString BoardViews::rememberedJourney() const
{
    return QSettings().value(settingsKey(m_workspace->path(), u"journey"_s)).toString();
}

void BoardViews::setJourney(const Journey &journey)
{
    m_journey = journey.id;
    m_journeyKey = journey.key;
}

BoardLook BoardViews::recall()
{
    const QSettings settings;
    const QString path = m_workspace->path();
    const QString text = settings.value(settingsKey(path, u"look/"_s + m_journeyKey)).toString();
    m_current = settings.value(settingsKey(path, u"view/"_s + m_journeyKey)).toLongLong();
    return BoardLook::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

void BoardViews::remember(const BoardLook &look)
{
    QSettings settings;
    const QString path = m_workspace->path();
    settings.setValue(settingsKey(path, u"journey"_s), m_journeyKey);
    settings.setValue(settingsKey(path, u"look/"_s + m_journeyKey),
                      QString::fromUtf8(QJsonDocument(look.toJson()).toJson(QJsonDocument::Compact)));
    settings.setValue(settingsKey(path, u"view/"_s + m_journeyKey), m_current);
}

void BoardViews::load()
{
    if (!m_journey.isValid())
        return;
    onAnswer(m_workspace->boardViews(m_journey), this,
             [this, journey = m_journey](const Result<QList<BoardViewRecord>> &views) {
                 if (!views || journey != m_journey)
                     return;
                 bool known = false;
                 for (const BoardViewRecord &view : *views) {
                     if (!m_awaited.isEmpty() && view.name == m_awaited)
                         m_current = view.id;
                 }
                 m_awaited.clear();
                 for (const BoardViewRecord &view : *views)
                     known = known || view.id == m_current;
                 m_current = known ? m_current : 0;
                 emit came(*views, m_current);
             });
}

void BoardViews::save(const BoardViewRecord &view, const QString &message)
{
    onAnswer(m_workspace->saveBoardView(view), this, [this, view, message](const Result<ChangeSet> &saved) {
        if (!saved && saved.error().kind == Error::Kind::Conflict && view.version != 0) {
            BoardViewRecord again = view;
            again.version = 0;
            emit failed(saved.error(), [this, again, message] { save(again, message); });
            return;
        }
        if (!saved) {
            emit failed(saved.error(), {});
            return;
        }
        m_awaited = view.name;
        load();
        if (saved->operation.isValid())
            emit done(message, saved->operation);
    });
}

void BoardViews::remove(const BoardViewRecord &view, const QString &message)
{
    onAnswer(m_workspace->deleteBoardView(view.id), this, [this, message](const Result<ChangeSet> &deleted) {
        if (!deleted) {
            emit failed(deleted.error(), {});
            return;
        }
        load();
        emit done(message, deleted->operation);
    });
}

} // namespace vouch::ui
