// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone_library.h"

#include <phonenumbers/phonenumberutil.h>

Q_DECL_EXPORT QString vouch::vouchPhoneE164(const QString &text, const QString &region)
{
    using namespace i18n::phonenumbers;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string zone = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    if (util->Parse(text.toStdString(), zone, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util->IsPossibleNumber(number))
        return {};
    std::string result;
    util->Format(number, PhoneNumberUtil::E164, &result);
    return QString::fromStdString(result);
}
