// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace vouch
{
struct ContactPoint;
struct PersonRecord;
struct ProfileRecord;
} // namespace vouch

/// The one door to other programs for what comes from files: the browser, the mail program, the telephone.
/// QDesktopServices hands anything to the desktop, so only what is plainly one of these passes.
namespace vouch::ui
{

/// A way to reach somebody that another program opens.
struct ContactLink {
    QUrl url;
    QString shown;   ///< the number, address or handle as it was written; may hold anything
    QString channel; ///< key of the channel, "phone", "instagram"
    QString contact; ///< key of the kind of contact that is likely to come of it
};

/// The address, if it is an absolute http(s) URL with a host and without a user name (which could pass for
/// the host).
std::optional<QUrl> webAddress(const QString &text);
/// "mailto:" and nothing but the address: no subject, no copies.
std::optional<QUrl> mailAddress(const QString &text);
/// "tel:" and the digits of the number; nothing where there are letters or codes such as *21#.
std::optional<QUrl> phoneAddress(const QString &text);
/// The host that really answers, in ASCII form, so that look-alike letters show.
QString realHost(const QUrl &url);
/// Opens it in the browser, mail or telephone program; false if it is no such address or no program took it.
bool openAddress(const QUrl &url);
/// Hands words to the mail program; false where the address is none, they are too long to be handed over, or
/// no program took them.
bool openMailWith(const QString &address, const QString &subject, const QString &body);

std::optional<ContactLink> phoneLink(const ContactPoint &phone);
std::optional<ContactLink> emailLink(const ContactPoint &email);
std::optional<ContactLink> profileLink(const ProfileRecord &profile);
/// Phones, e-mails, profiles, as the person's record has them.
QList<ContactLink> contactLinks(const PersonRecord &person);

QString iconOf(const ContactLink &link);
/// "Call +34 600 123 456", "Write to ana@example.org", "Open Instagram @ana at www.instagram.com".
QString nameOf(const ContactLink &link);
/// What to do where no program took it.
QString notOpened(const ContactLink &link);

} // namespace vouch::ui
