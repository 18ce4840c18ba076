// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QPoint>
#include <QString>
#include <optional>

class QAbstractItemView;

namespace vouch::ui
{

/// The keys of the window that are about whoever is chosen: the same on every screen.
enum class PersonKey { Log, Task, Purchase, Advocacy, Referral, Note, Rename, Move, Write, Quote };

/// Whom the keys of the window are about: what a screen has chosen.
struct Subject {
    /// Something that they said, which logging answers.
    struct Said {
        InteractionId id;
        QString channel, contact; ///< keys: where it was, and what kind of contact
        QString text;
    };
    /// How they were just contacted from here, for logging what came of it.
    struct Way {
        QString channel, contact; ///< keys
    };

    QList<PersonId> people;
    QString who{};  ///< their name, or how many they are; safe to show
    QPoint place{}; ///< on the screen, where a popup about them may open
    std::optional<Said> said{};
    std::optional<Way> way{};
    bool fromUs = false; ///< what is logged of them here is usually what we did
    QString whyNobody{}; ///< a sentence that says what to choose first, where `people` is empty

    static Subject nobody(const QString &why)
    {
        Subject none;
        none.whyNobody = why;
        return none;
    }
};

/// Below the row of a list that is chosen: where a popup about it may open.
QPoint besideCurrent(const QAbstractItemView *view);

} // namespace vouch::ui
