#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a screen reader is told of the board, by the real program over AT-SPI: columns by their names, cards by their
# sentences, where the focus is and what is said after a move by keyboard. Needs an X display:
# xvfb-run -a -s "-screen 0 1440x900x24" tests/features/accessibility.sh BUILD-FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -ge 1 ] || { echo "accessibility.sh: say the build folder." >&2; exit 2; }
vouch="$(cd "$1" && pwd)/app/vouch"
[ -x "$vouch" ] || { echo "accessibility.sh: $vouch was not built." >&2; exit 2; }
python=/usr/bin/python3 # the one that Debian gives its modules to
for tool in dbus-run-session "$python" xdotool; do
  command -v "$tool" >/dev/null || { echo "accessibility.sh: skipped, because $tool is missing."; exit 0; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "accessibility.sh: skipped, because at-spi2-core is missing."; exit 0; }
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null || {
  echo "accessibility.sh: skipped, because gir1.2-atspi-2.0 and python3-gi are missing."
  exit 0
}
folder=$(mktemp -d -t vouch-accessibility.XXXXXXXX)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache"
export XDG_RUNTIME_DIR="$folder/run"
mkdir -m 700 "$XDG_RUNTIME_DIR"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory
unset WAYLAND_DISPLAY
"$vouch" demo "$folder/sample.vouch" >/dev/null
timeout 60 dbus-run-session -- "$python" "$here/tests/features/accessibility.py" "$vouch" "$folder/sample.vouch"
