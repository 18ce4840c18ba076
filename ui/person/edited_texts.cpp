// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/edited_texts.h"

#include "ui/person/enjoy_popup.h"
#include "ui/person/person_fields.h"

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QString name(const char *text)
{
    return PersonFields::tr(text);
}

QString joined(const QList<ContactPoint> &points)
{
    QStringList values;
    for (const ContactPoint &point : points)
        values.append(point.value);
    return values.join(u", "_s);
}

QString joined(const QList<ProfileRecord> &profiles)
{
    QStringList values;
    for (const ProfileRecord &profile : profiles)
        values.append(profile.network + u": "_s + (profile.handle.isEmpty() ? profile.url : profile.handle));
    return values.join(u", "_s);
}

/// The given and family name follow the whole one, so they are not told apart here.
struct TextField {
    const char *name;
    std::optional<QString> PersonEdit::*edited;
    QString PersonRecord::*stored;
};
constexpr TextField textFields[] = {
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Name"), &PersonEdit::name, &PersonRecord::name},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Nickname"), &PersonEdit::nickname,
     &PersonRecord::nickname},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Organisation"), &PersonEdit::organisation,
     &PersonRecord::organisation},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Title"), &PersonEdit::title, &PersonRecord::title},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Department"), &PersonEdit::department,
     &PersonRecord::department},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Birthday"), &PersonEdit::birthday,
     &PersonRecord::birthday},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Owner"), &PersonEdit::owner, &PersonRecord::owner},
    {QT_TRANSLATE_NOOP("vouch::ui::PersonFields", "Source"), &PersonEdit::source, &PersonRecord::source}};

template<class Answers>
QList<FieldText> partsOf(const Answers &answers)
{
    const auto part = [](const QString &title, const std::optional<bool> &answer) {
        return FieldText{title, !answer ? QString() : *answer ? EnjoyPopup::tr("Yes") : EnjoyPopup::tr("No")};
    };
    return {part(EnjoyPopup::tr("The delivery went well"), answers.delivery),
            part(EnjoyPopup::tr("The packaging pleased"), answers.packaging),
            part(EnjoyPopup::tr("It works as expected"), answers.worked),
            part(EnjoyPopup::tr("Support helped"), answers.support),
            part(EnjoyPopup::tr("Something surprised pleasantly"), answers.surprise),
            {EnjoyPopup::tr("Score"), answers.score ? QString::number(*answers.score) : QString()}};
}

} // namespace

QList<FieldText> enjoymentTexts(const EnjoyRecord &answers)
{
    return partsOf(answers);
}

QList<FieldText> enjoymentTexts(const EnjoyEntry &answers)
{
    return partsOf(answers);
}

QList<FieldText> editedTexts(const PersonEdit &edit)
{
    QList<FieldText> texts;
    for (const TextField &field : textFields) {
        if (const std::optional<QString> &value = edit.*field.edited)
            texts.append({name(field.name), *value});
    }
    if (edit.tags)
        texts.append({name("Tags"), edit.tags->join(u", "_s)});
    if (edit.emails)
        texts.append({name("E-mail"), joined(*edit.emails)});
    if (edit.phones)
        texts.append({name("Phone"), joined(*edit.phones)});
    if (edit.profiles)
        texts.append({name("Profiles"), joined(*edit.profiles)});
    return texts;
}

QList<FieldText> fieldTexts(const PersonRecord &person, const PersonEdit &edit)
{
    QList<FieldText> texts;
    for (const TextField &field : textFields) {
        if (edit.*field.edited)
            texts.append({name(field.name), person.*field.stored});
    }
    if (edit.tags)
        texts.append({name("Tags"), person.tags.join(u", "_s)});
    if (edit.emails)
        texts.append({name("E-mail"), joined(person.emails)});
    if (edit.phones)
        texts.append({name("Phone"), joined(person.phones)});
    if (edit.profiles)
        texts.append({name("Profiles"), joined(person.profiles)});
    return texts;
}

} // namespace vouch::ui
