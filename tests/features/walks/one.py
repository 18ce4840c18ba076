# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one story on the display and the session bus that walks.py made for it: one.py VOUCH NAME FOLDER PICTURES."""
import os
import subprocess
import sys
import time
import traceback

from eyes import Unanswered
from hand import OPENBOX, Hand, Missed, run
from story import all_stories


def start_manager(folder):
    """A window manager with frames, as a desktop has one."""
    place = os.path.join(folder, "openbox.xml")
    with open(place, "w", encoding="utf-8") as file:
        file.write(OPENBOX)
    manager = None
    end = time.monotonic() + 20
    # A window that opens while the manager is still starting may be lost to it.
    while "window id" not in run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout:
        if manager is None or manager.poll() is not None:
            manager = subprocess.Popen(["openbox", "--sm-disable", "--config-file", place])
        if time.monotonic() > end:
            sys.exit("openbox does not start")
        time.sleep(0.05)
    return manager


def main():
    vouch, name, folder, pictures = sys.argv[1:5]
    # What the session bus and its servants say is not the story's.
    sys.stdout = open(os.path.join(folder, "said"), "w", encoding="utf-8", buffering=1)
    story = all_stories()[name]
    manager = start_manager(folder)
    hand = Hand(vouch, folder, pictures)
    missed = None
    try:
        story.walk(hand)
        if hand.alive():
            hand.close()
    except (Missed, Unanswered) as wrong:
        missed = str(wrong)
        if os.environ.get("VOUCH_WALK_WHERE"):
            traceback.print_exc(file=sys.stdout)
    except Exception:
        missed = traceback.format_exc()
    if missed is None and hand.warnings():
        missed = "the program wrote: " + " | ".join(hand.warnings()[:3])
    if missed is not None:
        hand.picture(name)
        print(missed)
        if os.environ.get("VOUCH_WALK_TREE") and hand.alive():
            print(hand.eyes.dump())
        for line in hand.warnings()[:5]:
            print("  the program: " + line)
    hand.put_away()
    manager.terminate()
    manager.wait()
    sys.exit(0 if missed is None else 1)


main()
