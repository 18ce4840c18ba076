#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job in the real window, by mouse and keyboard alone: people and orders come in, a buyer is dragged to
# Refer, brings a friend who buys, Insight shows both and the page becomes a PDF. Then the command line says whether
# the file holds all of it. Needs an X display on which six columns fit:
# xvfb-run -a -s "-screen 0 1920x1080x24" tests/features/window_journey.sh BUILD-FOLDER [PICTURES-FOLDER]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=tests/features/window.sh
. "$here/tests/features/window.sh"
begin_walk "$@"

samples="$here/../shared/data"
documents="$folder/documents"
if [ -f "$samples/commerce/shopify/orders_export_1.csv" ]; then
  cp "$samples/linkedin/hirefrank/Connections.csv" "$documents/connections.csv"
  cp "$samples/csv_contacts/google_2024_labels.csv" "$documents/google.csv"
  cp "$samples/commerce/shopify/orders_export_1.csv" "$documents/orders.csv"
  buyer="Ada Example" friend="Bo Placeholder" stage=Act colour=#DD7851
else
  cp "$here/tests/data/features/"{connections,google,orders}.csv "$documents/"
  buyer="Mara Klein" friend="Noa Amsel" stage=Consider colour=#8489B0
fi

passed=0
failed=0
# check SENTENCE COMMAND...: counts; the sentence says what is wrong when the command fails.
check() {
  local sentence=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "window_journey.sh: $sentence" >&2
  fi
}
# Answers of the command line without blanks, so that a pattern can name a key with its value.
ask() { "$vouch" -w "$workspace" "$@" --json 2>/dev/null | tr -d ' \n'; }
says() {
  local pattern=$1
  shift
  ask "$@" | grep -Pq -- "$pattern"
}
minor() { grep -Po -- "$1" | grep -o '[0-9-]*$' || echo 0; }
net() { ask report purchase-advocacy | minor '"total":.*"net":{"currency":"[A-Z]{3}","minor":\K-?[0-9]+'; }
stands_at() { says "\"stages\":\{\"social-journey\":\"$1\"" show "$buyer"; }
imported() { [ -f "$workspace" ] && says '"verb":"import"' history; }

# Start: the files are chosen in the program's own dialog, then the journey.
start_window
picture 01-start
first=($(box "$accent")) || say_and_stop "the start page offers nothing to press."
click $((first[0] + first[2] / 2)) $((first[1] + 120)) # below the mark, on the first card
until_true "*Import my people* opens no dialog." has_window 'Import people'
still
write '"connections.csv" "google.csv" "orders.csv"'
picture 02-files
keys Return
until_true "the dialog does not close." no_window 'Import people'
still
until_true "the choice of a journey has no *Continue*." shows "$accent" 400x100+1520+980
picture 03-journey
press "$accent" 400x100+1520+980

# Import: a preview that counts, the run, the result.
until_true "the workspace does not open." has_window '.+ – Vouch'
workspace=$(find "$folder/data" -name '*.vouch' | head -n 1)
[ -n "$workspace" ] || say_and_stop "no workspace was made."
until_true "the preview never offers to import." shows "$accent" 400x120+1520+960
still
picture 04-preview
press "$accent" 400x120+1520+960
until_true "the import does not end." imported
until_true "the result has no *Go to the board*." shows "$accent" 600x400+180+200
picture 05-result
check "the import made no person named $buyer." says "\"name\":\"${buyer/ /}\"" show "$buyer"
check "$buyer does not stand at $stage after the import." stands_at "$stage"
before=$(net)
press "$accent" 600x400+180+200

# Board: the filter leaves the buyer alone in the column, a hand drags the card.
refer=#D0186C
until_true "the board is not shown." on_screen 2
until_true "the column *Refer* is not on the screen; it must be 1920 wide." shows "$refer" 400x20+1480+116
picture 06-board
keys ctrl+f
write "$buyer"
still
from=($(box "$colour" 1740x20+180+116))
to=($(box "$refer" 1740x20+180+116))
for attempt in 1 2 3; do
  drag $((from[0] + 60)) $((from[1] + 78)) $((to[0] + to[2] / 2)) $((to[1] + 180))
  for _ in 1 2 3 4 5 6 7 8; do
    sleep 0.5
    if stands_at Refer; then break 2; fi
  done
  echo "window_journey.sh: drag $attempt moved nobody" >&2
done
check "$buyer was not moved by dragging the card." stands_at Refer
picture 07-dragged

# The person's page: a referral, then on the friend's page the purchase.
click $((to[0] + 60)) $((to[1] + 78))
keys Return
until_true "the person's page does not open." on_screen 3
still
picture 08-person
keys ctrl+shift+r
still
write "$friend"
still
keys Return
sleep 0.3
keys ctrl+Return
until_true "the referral is not recorded." says '"referred":1,' show "$buyer"
picture 09-referral
keys ctrl+k
write "$friend"
still
picture 10-search
keys Return
still
keys ctrl+shift+p
still
write "40.00"
keys Return
until_true "the purchase is not recorded." says '"verb":"record-purchase"|"label":"Purchase' history
picture 11-purchase

# The board again: the friend's card is dropped on the strip that a drag brings up: a purchase, then they leave.
places() { ask show "$friend" | grep -Po '"stages":\{\K[^}]*'; }
keys ctrl+2
until_true "the board is not shown again." on_screen 2
keys ctrl+f
write "$friend"
still
press_on_strip() { # COLUMN_COLOUR TILE: drags the only card of the column to a tile, counted from 0
  local column
  column=($(box "$1" 1740x20+180+116)) || say_and_stop "the column of $friend is not on the screen."
  drag $((column[0] + 60)) $((column[1] + 100)) $((180 + 1740 * (2 * $2 + 1) / 8)) 1010
  still
}
press_on_strip '#DD7851' 0
picture 11a-strip-purchase
write "25.00"
keys Return
until_true "the purchase on the strip is not recorded." says '"order":|"label":"Purchaseby.*"label":"Purchaseby' history
check "$friend does not stand at Act after buying." test "$(places)" = '"social-journey":"Act"'
picture 11b-bought
press_on_strip '#DD7851' 2
picture 11c-strip-left
write "moved away"
keys Return
gone() { [ -z "$(places)" ]; }
until_true "$friend is still on the journey." gone
check "the reason of leaving is not kept." says 'movedaway' timeline "$friend"

# Insight and the page as PDF.
keys ctrl+5
until_true "Insight is not shown." on_screen 5
until_true "Insight draws no purchases." shows '#0b6b63' 1700x500+190+250
until_true "Insight draws no advocacy." shows '#a8480a' 1700x500+190+250
picture 12-insight
keys ctrl+p
until_true "Ctrl+P opens no dialog." has_window 'Export page as PDF'
still
keys ctrl+a
write "$documents/insight.pdf"
picture 13-pdf
keys Return
until_true "no PDF is written." test -s "$documents/insight.pdf"
until_true "the dialog does not close." no_window 'Export page as PDF'
still
picture 14-saved
close_window

# What the file holds, by the command line.
check "$buyer does not stand at Refer in the file." stands_at Refer
for verb in import move referral purchase; do
  check "the history has no operation of the kind “$verb”." says "\"verb\":\"[a-z-]*$verb" history
done
after=$(net)
report=$(ask report purchase-advocacy)
money='":{"currency":"[A-Z]{3}","minor":\K-?[0-9]+'
advocacy=$(minor "\"total\":\{\"advocacy$money" <<<"$report")
purchase=$(minor "\"total\":.*\"purchase$money" <<<"$report")
check "the friend's purchases of 40.00 and 25.00 are not in the total: $before before, $after after." test "$after" -eq $((before + 6500))
check "advocacy is worth nothing." test "$advocacy" -gt 0
check "purchase ($purchase) and advocacy ($advocacy) are not the total ($after)." test $((purchase + advocacy)) -eq "$after"
check "the workspace is damaged." says '"ok":true' check
check "the PDF does not end as one." grep -aq '%%EOF' <(tail -c 16 "$documents/insight.pdf")
total=$(printf '%d.%02d' $((after / 100)) $((after % 100)))
check "the PDF does not say the total $total." grep -qF "$total" <(pdftotext -layout "$documents/insight.pdf" -)

echo "window journey: $passed passed, $failed failed"
[ $failed -eq 0 ]
