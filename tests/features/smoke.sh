#!/usr/bin/env bash
# Opens the sample workspace in a real window: something is painted, and a drag can be given up. Needs an X display:
# xvfb-run tests/features/smoke.sh BUILD-FOLDER [SCREENSHOT.png]
set -euo pipefail
build=$1
folder=$(mktemp -d -t vouch-smoke.XXXXXXXX)
shot=${2:-$folder/window.png}
program=
clean_up() {
  if [ -n "$program" ]; then
    kill "$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap clean_up EXIT

# Settings and data of whoever runs this stay as they are.
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache"
export QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

"$build/app/vouch" demo "$folder/sample.vouch"
"$build/app/vouch" "$folder/sample.vouch" &
program=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$program" | head -n 1) || {
  echo "smoke: no window appeared within a minute" >&2
  exit 1
}
colours=0
for _ in $(seq 1 40); do
  sleep 0.5
  kill -0 "$program" || { echo "smoke: the program ended by itself" >&2; exit 1; }
  import -window root "$shot"
  colours=$(identify -format %k "$shot")
  [ "$colours" -lt 100 ] || break
done
if [ "$colours" -lt 100 ]; then
  echo "smoke: the screen shows only $colours colours, so the window is blank" >&2
  exit 1
fi
echo "smoke: window $window shows $colours colours"

"$build/tests/features.tst_board_drag"
