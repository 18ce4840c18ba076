#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks through the real program with the real pointer and keys: each story is one window on a display of its own, so that
# none meets what another left behind. Says what did not hold and keeps a picture of the screen at that moment.
# tests/features/walks.sh BUILD-FOLDER [STORY…] [--pictures FOLDER] [--jobs N] [--minutes N] [--seed N] [--waiting] [--list]
# STORY is a part of a name; without one all run, with a random walk of one minute at the end (--minutes 0: without it).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=/usr/bin/python3 # the one that Debian gives its modules to
for tool in "$python" Xvfb openbox xdotool xprop xwininfo import dbus-run-session; do
  command -v "$tool" >/dev/null || { echo "walks.sh: $tool is missing; packaging/install-dependencies --tests brings it." >&2; exit 2; }
done
"$python" -c 'from gi.repository import Gio' 2>/dev/null || { echo "walks.sh: python3-gi is missing; packaging/install-dependencies --tests brings it." >&2; exit 2; }
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "walks.sh: at-spi2-core is missing; packaging/install-dependencies --tests brings it." >&2; exit 2; }
export PYTHONDONTWRITEBYTECODE=1
exec "$python" "$here/walks/walks.py" "$@"
