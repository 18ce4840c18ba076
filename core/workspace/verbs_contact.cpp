// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: how often people are to hear from somebody, and what Today leaves out until later.
#include "core/people/cadence.h"
#include "core/store/store.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct PutOffSql {
    const char *name; ///< whom it is about; also says whether it is there
    const char *set;
};

PutOffSql sqlOf(PutOff what)
{
    switch (what) {
    case PutOff::Contact:
        return {"person_name", "person_put_off"};
    case PutOff::Thanks:
        return {"advocacy_person", "advocacy_put_off"};
    case PutOff::Suggestion:
        return {"suggestion_person", "suggestion_put_off"};
    case PutOff::Deal:
        return {"deal_called", "deal_put_off"};
    }
    Q_UNREACHABLE();
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::setCadence(const QList<PersonId> &people, int days)
{
    return m_store->write(u"cadence"_s, QString(), [people, days](Writer &writer) -> Status {
        if (days < 0)
            return invalid(
                QCoreApplication::translate("Workspace", "Keep in touch every day or less often."));
        QString last;
        int changed = 0;
        for (const PersonId person : people) {
            VOUCH_GIVE(const QString name, personName(writer, person));
            VOUCH_GIVE(const qint64 done,
                       writer.db.exec("person_set_cadence", {{":id", person.value},
                                                             {":days", days},
                                                             {":now", writer.now},
                                                             {":version", writer.id.value}}));
            if (done > 0) {
                ++changed;
                last = name;
            }
        }
        const QString often = cadenceWords(days);
        if (changed == 1)
            writer.label =
                days == 0
                    ? QCoreApplication::translate("Workspace", "No longer keep in touch with %1").arg(last)
                    : QCoreApplication::translate("Workspace", "Keep in touch with %1 %2", "name, how often")
                          .arg(last, often);
        else
            writer.label =
                days == 0 ? QCoreApplication::translate("Workspace", "No longer keep in touch with %n people",
                                                        nullptr, changed)
                          : QCoreApplication::translate("Workspace", "Keep in touch with %n people %1",
                                                        "how often", changed)
                                .arg(often);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::putOff(PutOff what, qint64 id, Millis until)
{
    return m_store->write(u"put-off"_s, QString(), [=](Writer &writer) -> Status {
        const PutOffSql sql = sqlOf(what);
        VOUCH_GIVE(const QVariant name, writer.db.value(sql.name, {{":id", id}}));
        if (name.isNull())
            return notFound(
                QCoreApplication::translate("Workspace", "What was to be put off is not here any more."));
        const QString day = QLocale().toString(writer.db.calendar().dayOf(until), QLocale::ShortFormat);
        writer.label = QCoreApplication::translate("Workspace", "%1: put off until %2", "person, day")
                           .arg(name.toString(), day);
        return writer.db.change(sql.set, {{":id", id}, {":until", until}, {":version", writer.id.value}});
    });
}

} // namespace vouch
