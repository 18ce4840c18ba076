// SPDX-License-Identifier: GPL-3.0-or-later
// What most tests begin with, compiled once for all of them (tests/CMakeLists.txt). Each test still includes
// what it uses.
#pragma once

#include "core/base/precompiled.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include "ui/precompiled.h"
#endif
