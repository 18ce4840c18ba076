// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_views.h"

#include "core/workspace/workspace.h"
#include "ui/board/board_feed.h"
#include "ui/parts/on_answer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocale>
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

QString templateLanguage()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

} // namespace

BoardViews::BoardViews(BoardModel *model, const BoardFeed *feed, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_feed(feed)
{
}

QString BoardViews::rememberedJourney() const
{
    return QSettings().value(settingsKey(m_workspace->path(), u"journey"_s)).toString();
}

void BoardViews::takeJourney(bool another)
{
    m_journey = m_model->journey().id;
    m_journeyKey = m_model->journey().key;
    apply(another ? recall() : m_look);
    if (another)
        load();
}

// --- looking ---

void BoardViews::apply(const BoardLook &asked)
{
    const std::optional<Journey> through = lens(asked.lens);
    m_look = asked;
    if (!through)
        m_look.lens.clear();
    emit looking();
    m_model->arrange(m_look, through);
    emit looked();
    remember();
}

void BoardViews::change(const std::function<void(BoardLook &)> &change)
{
    BoardLook look = m_look;
    change(look);
    apply(look);
}

void BoardViews::setFolds(QStringList columns, QStringList lanes)
{
    columns.sort();
    lanes.sort();
    m_look.folded = columns;
    m_look.foldedLanes = lanes;
    remember();
}

void BoardViews::choose(const BoardViewRecord &view)
{
    m_current = view.id;
    apply(view.id == 0 ? plainLook(m_model->journey().isOfDeals()) : BoardLook::fromJson(view.definition));
    load();
}

/// The journey whose stages the columns are; nothing for one's own.
std::optional<Journey> BoardViews::lens(const QString &key) const
{
    const auto of = [&key](QStringView kind) {
        return key.startsWith(kind) ? key.mid(kind.size()) : QString();
    };
    if (const QString journey = of(u"journey:"); !journey.isEmpty()) {
        for (const Journey &candidate : m_feed->journeys()) {
            if (candidate.key == journey && candidate.id != m_model->journey().id &&
                candidate.cards == m_model->journey().cards && !candidate.stages.isEmpty())
                return candidate;
        }
    }
    if (const QString name = of(u"template:"); templateKeys().contains(name)) {
        Result<Journey> made = journeyTemplate(name, templateLanguage());
        if (made && !made->stages.isEmpty())
            return *made;
    }
    return std::nullopt;
}

QList<BoardLens> BoardViews::lenses() const
{
    QList<BoardLens> lenses;
    QStringList keys;
    for (const Journey &journey : m_feed->journeys()) {
        keys << journey.key;
        if (journey.id != m_model->journey().id && journey.cards == m_model->journey().cards &&
            !journey.stages.isEmpty())
            lenses.append({u"journey:"_s + journey.key, journey.name, false});
    }
    for (const QString &key : m_model->journey().isOfDeals() ? QStringList() : templateKeys()) {
        const Result<Journey> made = journeyTemplate(key, templateLanguage());
        if (!keys.contains(key) && made && !made->stages.isEmpty())
            lenses.append({u"template:"_s + key, made->name, true});
    }
    return lenses;
}

// --- what is kept ---

BoardLook BoardViews::recall()
{
    const QSettings settings;
    const QString path = m_workspace->path();
    const QString text = settings.value(settingsKey(path, u"look/"_s + m_journeyKey)).toString();
    m_current = settings.value(settingsKey(path, u"view/"_s + m_journeyKey)).toLongLong();
    return text.isEmpty() ? plainLook(m_model->journey().isOfDeals())
                          : BoardLook::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

void BoardViews::remember() const
{
    if (!m_workspace || m_model->stageCount() == 0)
        return;
    QSettings settings;
    const QString path = m_workspace->path();
    settings.setValue(settingsKey(path, u"journey"_s), m_journeyKey);
    settings.setValue(settingsKey(path, u"look/"_s + m_journeyKey),
                      QString::fromUtf8(QJsonDocument(m_look.toJson()).toJson(QJsonDocument::Compact)));
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
                 remember();
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
