// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/channels.h"

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// A place where people have a profile; nameOf(channel) is for people.
struct Network {
    Channel channel = Channel::Other;
    QString key;          ///< keyOf(channel): what the store and the command line use ("linkedin")
    QString name;         ///< englishNameOf(channel): what files have, whatever the language
    QString glyph;        ///< one or two characters for a small badge ("in")
    QString colour;       ///< "#rrggbb", at least 4.5:1 against white
    QString urlPattern;   ///< "https://www.linkedin.com/in/%1"; empty where a handle has no public page
    bool foldCase = true; ///< whether handles that differ only in case are the same
};

/// All networks in the order they are offered; ends with Other.
const QList<Network> &networks();
/// The network of that key; unknown keys give "other".
const Network &network(const QString &key);
/// Whether several people may have the same page there (a firm's website): it then tells nobody from another.
bool isSharedPlace(const QString &key);
/// The key for what people and exports write: "Twitter", "X (Twitter)", "x.com" → "x"; nothing if unknown.
std::optional<QString> networkFromName(const QString &name);

/// A handle in its comparable form: without "@", blanks, percent escapes, bidi marks, URL parts; lower case
/// where the network folds case. Empty if nothing is left.
QString normaliseHandle(const QString &networkKey, const QString &raw);

struct ProfileAddress {
    QString network;
    QString handle;
    friend bool operator==(const ProfileAddress &, const ProfileAddress &) = default;
};
/// Network and handle from a profile's URL ("https://www.linkedin.com/in/ana-sousa/?x=y"); a web address of
/// no known network gives "website" with the host and path as handle; nothing for what is no http(s) URL.
std::optional<ProfileAddress> profileFromUrl(const QString &url);
/// The profile's page, empty if the network has none for handles.
QString profileUrl(const QString &networkKey, const QString &handle);

} // namespace vouch
