#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A window and the terminal on one workspace: a file dialog shows the folder it lies in, the terminal imports, the
# window adds somebody, and nothing of it is lost. The dialog must not open the workspace's files, which would drop
# SQLite's locks: the terminal would then delete the -wal that the window goes on writing to. Needs an X display:
# xvfb-run -a -s "-screen 0 1440x900x24" tests/features/window_beside_terminal.sh BUILD-FOLDER [PICTURES-FOLDER]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=tests/features/window.sh
. "$here/tests/features/window.sh"
begin_walk "$@"

workspace="$folder/documents/shop.vouch"
people() { "$vouch" -w "$workspace" people --json 2>/dev/null | tr -d ' \n'; }
holds() { people | grep -qF "\"name\":\"${1/ /}\""; }
locks() { awk -v pid="$program" -v inode="$(stat -c %i "$workspace"{,-shm} | paste -sd'|')" \
  '$5 == pid { sub(/.*:/, "", $6); if ($6 ~ "^(" inode ")$") count++ } END { print count + 0 }' /proc/locks; }

"$vouch" new "$workspace" >/dev/null
printf 'Name,Email\nAda Example,ada@example.org\n' >"$folder/documents/p.csv"
start_window "$workspace"
until_true "the workspace does not open." has_window 'shop – Vouch'
still
before=$(locks)
[ "$before" -ge 2 ] || say_and_stop "the window holds $before locks on its workspace."

for dialog in "ctrl+i:Import people" "ctrl+o:Open a workspace"; do
  keys "${dialog%%:*}"
  until_true "the dialog “${dialog#*:}” does not open." has_window "${dialog#*:}"
  still
  picture "${dialog#*:}"
  keys Escape
  until_true "the dialog “${dialog#*:}” does not close." no_window "${dialog#*:}"
done
after=$(locks)

"$vouch" -w "$workspace" import "$folder/documents/p.csv" >/dev/null || say_and_stop "the terminal's import failed."
keys ctrl+n
still
write "Bo Beside"
picture new-person
keys Return
still
picture added
close_window

failed=0
wrong() {
  failed=$((failed + 1))
  echo "window_beside_terminal.sh: $1" >&2
}
[ "$after" -eq "$before" ] || wrong "the window held $before locks and $after after its file dialogs."
holds "Ada Example" || wrong "whom the terminal imported is lost."
holds "Bo Beside" || wrong "whom the window added is lost."
checked=$("$vouch" -w "$workspace" check 2>&1) || wrong "the workspace is damaged: $checked"
[ $failed -eq 0 ] || exit 1
echo "window beside terminal: nothing was lost"
