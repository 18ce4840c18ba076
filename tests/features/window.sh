# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the program's window by mouse and keyboard; sourced by the scripts beside it. Needs DISPLAY, xdotool and
# ImageMagick. The sourcing script calls begin_walk, or sets vouch (the program) and folder (a temporary folder of its own).
# Waits poll the screen or the workspace, so that a slow machine only takes longer.

program=
manager=
main=
export LC_ALL=C.UTF-8 TZ=UTC
unset LANGUAGE
patience=${VOUCH_PATIENCE:-90} # seconds before a wait gives up

say_and_stop() {
  echo "${0##*/}: $1" >&2
  [ ! -s "$folder/program.log" ] || sed "s/^/  the program: /" "$folder/program.log" >&2
  exit 1
}

clean_up() {
  for process in $program $manager; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
  rm -rf "$folder"
}

# begin_walk BUILD-FOLDER [PICTURES-FOLDER]: sets vouch, folder and pictures (empty: none are wanted) and makes the
# display ready; at the end everything is put away.
begin_walk() {
  [ $# -ge 1 ] || { echo "${0##*/}: say the build folder." >&2; exit 2; }
  vouch="$(cd "$1" && pwd)/app/vouch"
  [ -x "$vouch" ] || { echo "${0##*/}: $vouch was not built." >&2; exit 2; }
  pictures=
  if [ -n "${2:-}" ]; then
    mkdir -p "$2"
    pictures=$(cd "$2" && pwd)
  fi
  folder=$(mktemp -d -t vouch-walk.XXXXXXXX)
  trap clean_up EXIT
  prepare_display
}

# Settings, data and documents of whoever runs this stay as they are. A window manager without frames gives the
# keyboard to dialogs as a desktop does and lets the window fill the screen.
prepare_display() {
  for tool in xdotool import convert identify compare; do
    command -v "$tool" >/dev/null || say_and_stop "$tool is missing; packaging/install-dependencies --tests brings it."
  done
  [ -n "${DISPLAY:-}" ] || say_and_stop "there is no display; run this under xvfb-run."
  export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache"
  export QT_QPA_PLATFORM=xcb
  unset WAYLAND_DISPLAY
  mkdir -p "$XDG_CONFIG_HOME" "$folder/documents"
  echo "XDG_DOCUMENTS_DIR=\"$folder/documents\"" >"$XDG_CONFIG_HOME/user-dirs.dirs"
  if command -v openbox >/dev/null; then
    cat >"$folder/openbox.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <theme><name>Clearlooks</name></theme>
  <desktops><number>1</number></desktops>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
    <application type="dialog"><decor>no</decor></application>
  </applications>
</openbox_config>
XML
    openbox --config-file "$folder/openbox.xml" 2>/dev/null &
    manager=$!
    # A window that opens while the manager is still starting may be lost to it.
    until_true "openbox does not start." xdotool get_num_desktops >/dev/null 2>&1
  fi
}

# until_true SENTENCE COMMAND...: runs the command until it succeeds.
until_true() {
  local sentence=$1 end=$((SECONDS + patience))
  shift
  until "$@"; do
    [ $SECONDS -lt $end ] || say_and_stop "$sentence"
    [ -z "$program" ] || kill -0 "$program" 2>/dev/null || say_and_stop "the program ended by itself."
    sleep 0.2
  done
}

# windows NAME: ids of the program's visible windows whose title matches.
windows() { xdotool search --onlyvisible --name "$1" 2>/dev/null; }
has_window() { [ -n "$(windows "$1")" ]; }
no_window() { ! has_window "$1"; }
active_is() { [ "$(xdotool getactivewindow getwindowname 2>/dev/null)" = "$1" ]; }

look() { import -silent -window root "$folder/now.png"; }

# The screen has come to rest: three looks alike, except for a blinking caret.
still() {
  local before="$folder/before.png" same=0 end=$((SECONDS + patience))
  look
  while [ $same -lt 2 ]; do
    [ $SECONDS -lt $end ] || return 0
    mv "$folder/now.png" "$before"
    sleep 0.25
    look
    local different
    different=$(compare -metric AE "$before" "$folder/now.png" null: 2>&1) || true
    if [ "${different%%.*}" -lt 90 ]; then same=$((same + 1)); else same=0; fi
  done
}

# picture NAME: keeps what the screen shows when there is a folder for pictures.
picture() {
  [ -n "${pictures:-}" ] || return 0
  still
  cp "$folder/now.png" "$pictures/$1.png"
}

# box COLOUR [WxH+X+Y]: "x y width height" of the area on the screen, or in that part of it, that has exactly this
# colour; failure when there is none.
box() {
  local crop=() left=0 top=0 found
  look
  if [ -n "${2:-}" ]; then
    crop=(-crop "$2" +repage)
    left=$(cut -d+ -f2 <<<"$2")
    top=$(cut -d+ -f3 <<<"$2")
  fi
  found=$(convert "$folder/now.png" "${crop[@]}" -fill black +opaque "$1" -fill white -opaque "$1" \
    -format '%@ %[fx:mean]' info: 2>/dev/null) || return 1
  [ "${found##* }" != 0 ] || return 1
  [[ $found =~ ^([0-9]+)x([0-9]+)\+([0-9]+)\+([0-9]+) ]] || return 1
  echo "$((left + BASH_REMATCH[3])) $((top + BASH_REMATCH[4])) ${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"
}
shows() { box "$@" >/dev/null; }

# press COLOUR [AREA]: clicks the middle of what has this colour.
press() {
  local found
  found=($(box "$@")) || say_and_stop "nothing on the screen has the colour $1 in ${2:-the whole of it}."
  click $((found[0] + found[2] / 2)) $((found[1] + found[3] / 2))
}

click() { xdotool mousemove "$1" "$2" sleep 0.1 click 1; }
# The theme's colours: main buttons, and what is chosen in the navigation.
accent=#4f46e5
chosen=#e9e8fd

# The entry of the navigation that is chosen has this place, counted from 1.
on_screen() {
  local found
  found=($(box "$chosen" 170x300+4+30)) || return 1
  [ $(((found[1] + found[3] / 2 - 40) / 38 + 1)) -eq "$1" ]
}

keys() { xdotool key --delay 60 "$@"; }
write() { xdotool type --delay 25 "$1"; }

# start_window ARGUMENTS...: opens the program and waits for its window.
start_window() {
  "$vouch" "$@" 2>"$folder/program.log" &
  program=$!
  until_true "no window appeared." has_window 'Vouch'
  main=$(windows 'Vouch' | head -n 1)
  xdotool windowsize "$main" 100% 100% windowmove "$main" 0 0 windowfocus "$main" 2>/dev/null || true
  until_true "the window stays blank." not_blank
}
not_blank() { look; [ "$(identify -format %k "$folder/now.png")" -ge 60 ]; }

close_window() {
  xdotool key ctrl+q
  local end=$((SECONDS + patience))
  while kill -0 "$program" 2>/dev/null; do
    [ $SECONDS -lt $end ] || say_and_stop "the window does not close."
    sleep 0.2
  done
  local ended=0
  wait "$program" || ended=$?
  program=
  [ $ended -eq 0 ] || say_and_stop "the program ended with $ended when its window was closed."
}

# drag FROM_X FROM_Y TO_X TO_Y: a hand that takes a card, moves it and lets go after a moment of rest.
drag() {
  xdotool mousemove "$1" "$2" sleep 0.3 mousedown 1 sleep 0.2
  local step
  for step in 1 2 3 4 5 6 7 8; do
    xdotool mousemove $(($1 + ($3 - $1) * step / 8)) $(($2 + ($4 - $2) * step / 8)) sleep 0.1
  done
  xdotool mousemove $(($3 + 3)) $(($4 + 2)) sleep 0.4 mouseup 1
}
