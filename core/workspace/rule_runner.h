// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vouch
{

class Workspace;

/// Has the rules of an open workspace look whenever something happened that they may care for, when it was
/// opened, and every hour, because time passes. Needs an event loop; the command line asks by itself.
class RuleRunner final : public QObject
{
public:
    explicit RuleRunner(Workspace *workspace);
};

} // namespace vouch
