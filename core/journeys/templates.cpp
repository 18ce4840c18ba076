// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are left out by the linker unless somebody asks for them by name; the macro
// must stand outside every namespace.
static void loadDomainData()
{
    Q_INIT_RESOURCE(domain_data);
}

namespace vouch
{

const QStringList &templateKeys()
{
    static const QStringList keys{u"social-journey"_s, u"socialized-funnel"_s, u"social-media-funnel"_s,
                                  u"traditional"_s,    u"social-only"_s,       u"circular"_s,
                                  u"upside-down"_s,    u"life-cycle"_s,        u"none"_s};
    return keys;
}

const QStringList &dealTemplateKeys()
{
    static const QStringList keys{u"sales-pipeline"_s};
    return keys;
}

bool hasExtendedForm(const QString &templateKey)
{
    return templateKey == "life-cycle"_L1;
}

Result<Journey> journeyTemplate(const QString &key, const QString &language, TemplateForm form)
{
    const QStringList known = templateKeys() + dealTemplateKeys();
    if (!known.contains(key)) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("Journeys", "There is no journey template “%1”. Use one of: %2.")
                .arg(key, known.join(u", "_s)),
            {}};
    }
    loadDomainData();
    QFile file(u":/templates/%1.json"_s.arg(key));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Kind::Internal,
            QCoreApplication::translate(
                "Journeys", "The journey template “%1” is missing from this program. Install Vouch again.")
                .arg(key),
            file.errorString()};
    }
    return journeyFromJson(file.readAll(), language, form);
}

} // namespace vouch
