#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the README's pictures from the program as it is:
# xvfb-run -a -s "-screen 0 1280x800x24" tests/features/screenshots.sh BUILD-FOLDER [PICTURES-FOLDER]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ $# -ge 1 ] || { echo "screenshots.sh: say the build folder." >&2; exit 2; }
vouch="$(cd "$1" && pwd)/app/vouch"
[ -x "$vouch" ] || { echo "screenshots.sh: $vouch was not built." >&2; exit 2; }
pictures=${2:-$here/resources/screenshots}
mkdir -p "$pictures"
pictures=$(cd "$pictures" && pwd)
folder=$(mktemp -d -t vouch-pictures.XXXXXXXX)
# shellcheck source=tests/features/window.sh
. "$here/tests/features/window.sh"
trap clean_up EXIT
prepare_display
documents="$folder/documents"
cp "$here/tests/data/features/"{connections,google,orders}.csv "$documents/"

# keep NAME: the screen as it is, without what a picture does not need.
keep() {
  xdotool mousemove 1279 799
  still
  convert "$folder/now.png" -strip -define png:compression-level=9 "$pictures/$1.png"
}

# Start and import.
start_window
keep start
first=($(box "$accent"))
click $((first[0] + first[2] / 2)) $((first[1] + 120))
until_true "*Import my people* opens no dialog." has_window 'Import people'
still
write '"connections.csv" "google.csv" "orders.csv"'
keys Return
until_true "the dialog does not close." no_window 'Import people'
until_true "the choice of a journey has no *Continue*." shows "$accent" 300x100+980+700
still
press "$accent" 300x100+980+700
until_true "the workspace does not open." has_window '.+ – Vouch'
still
until_true "the preview never offers to import." shows "$accent" 300x120+980+670
keep import
close_window

# The sample workspace: the board, a person, Insight.
sample="$folder/sample.vouch"
"$vouch" demo "$sample" >/dev/null
sample_window() {
  start_window "$sample"
  until_true "the sample workspace does not open." has_window '.+ – Vouch'
  until_true "the board is not shown." on_screen 1
  still
}
sample_window
keep board
# Somebody whom the name alone tells apart, who bought more than once and brought others.
person=
while read -r name; do
  # The virtual display's keyboard has no accents.
  LC_ALL=C grep -q '^[A-Za-z .-]*$' <<<"$name" || continue
  found=$("$vouch" -w "$sample" show "$name" --json 2>/dev/null | tr -d ' \n') || continue
  if grep -Pq '"purchases":([2-9]|\d\d)' <<<"$found" && grep -Pq '"referred":[1-9]' <<<"$found"; then
    person=$name
    break
  fi
done < <("$vouch" -w "$sample" report ledger --json | grep -Po '"person": "\K[^"]+')
[ -n "$person" ] || say_and_stop "the sample workspace has nobody to show."
keys ctrl+k
write "$person"
still
keys Return
until_true "the person's page does not open." on_screen 2
keep person
keys ctrl+4
until_true "Insight is not shown." on_screen 3
until_true "Insight draws no advocacy." shows '#a8480a' 1100x400+170+250
keep insight
close_window

# The same board in the dark, and in Chinese.
mkdir -p "$XDG_CONFIG_HOME/Vouch"
printf '[General]\ntheme=2\n' >"$XDG_CONFIG_HOME/Vouch/vouch.conf"
chosen=#2f2d50
sample_window
keep board-dark
close_window
rm -f "$XDG_CONFIG_HOME/Vouch/vouch.conf"
chosen=#e9e8fd
export VOUCH_LANGUAGE=zh_CN
rm -f "$sample"
"$vouch" demo "$sample" >/dev/null
sample_window
keep board-zh
close_window

for name in start import board person insight board-dark board-zh; do
  echo "$name.png: $(stat -c %s "$pictures/$name.png") bytes, $(identify -format '%wx%h, %k colours' "$pictures/$name.png")"
done
