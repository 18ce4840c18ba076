// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation_kinds.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Kind {
    const char *name;
    QStringList verbs;
};

const QMap<OperationKind, Kind> &kinds()
{
    static const QMap<OperationKind, Kind> all{
        {OperationKind::Moves,
         {QT_TRANSLATE_NOOP("Store", "Moves"), {u"move"_s, u"correct"_s, u"hold"_s, u"resume"_s}}},
        {OperationKind::People,
         {QT_TRANSLATE_NOOP("Store", "People"),
          {u"add-person"_s, u"add-to-stage"_s, u"edit"_s, u"delete"_s, u"tag"_s, u"owner"_s, u"cadence"_s, u"merge"_s}}},
        {OperationKind::Records,
         {QT_TRANSLATE_NOOP("Store", "Records"),
          {u"note"_s,          u"interaction"_s, u"purchase"_s,  u"advocacy"_s, u"referral"_s,
           u"edit-referral"_s, u"task"_s,        u"task-done"_s, u"task-due"_s, u"task-edit"_s,
           u"task-delete"_s,   u"answered"_s,    u"thank"_s,     u"thanked"_s,  u"case"_s,
           u"consideration"_s, u"driver"_s,      u"enjoyment"_s, u"put-off"_s,  u"reward"_s,
           u"words"_s,         u"delete-words"_s}}},
        {OperationKind::Deals,
         {QT_TRANSLATE_NOOP("Store", "Deals"),
          {u"deal"_s, u"edit-deal"_s, u"win-deal"_s, u"lose-deal"_s, u"open-deal"_s, u"delete-deal"_s,
            u"convert-deals"_s, u"plan-sales"_s, u"quote"_s, u"quote-sent"_s, u"quote-accepted"_s,
            u"quote-declined"_s}}},
        {OperationKind::Imports, {QT_TRANSLATE_NOOP("Store", "Imports"), {u"import"_s, u"demo"_s}}},
        {OperationKind::Rules,
         {QT_TRANSLATE_NOOP("Store", "Rules"),
          {u"rule"_s, u"suggest"_s, u"edit-rule"_s, u"delete-rule"_s, u"accept-suggestion"_s,
           u"dismiss-suggestion"_s}}},
        {OperationKind::Journeys,
         {QT_TRANSLATE_NOOP("Store", "Journeys"),
          {u"add-journey"_s, u"edit-journey"_s, u"delete-journey"_s, u"place-journey"_s}}},
        {OperationKind::Undone,
         {QT_TRANSLATE_NOOP("Store", "Undo and redo"), {u"undo"_s, u"redo"_s, u"back"_s}}}};
    return all;
}

} // namespace

QString operationKindName(OperationKind kind)
{
    if (kind == OperationKind::All)
        return QCoreApplication::translate("Store", "All changes");
    if (kind == OperationKind::Other)
        return QCoreApplication::translate("Store", "Other changes");
    return QCoreApplication::translate("Store", kinds().value(kind).name);
}

namespace journal
{

Verbs verbsOf(OperationKind kind)
{
    if (kind == OperationKind::All)
        return {};
    QStringList verbs;
    for (auto it = kinds().cbegin(); it != kinds().cend(); ++it) {
        if (it.key() == kind || kind == OperationKind::Other)
            verbs += it.value().verbs;
    }
    return {u'|' + verbs.join(u'|') + u'|', kind != OperationKind::Other};
}

} // namespace journal
} // namespace vouch
