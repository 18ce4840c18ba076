# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand that does anything at all, in any order, and must find the workspace sound afterwards."""
import os
import random
import time

from eyes import ITEM_VIEWS
from hand import Missed
from story import story

LONGEST_ANSWER = 5  # seconds in which a key must be answered
KEYS = (["Tab", "shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Return", "space", "Escape", "F6", "F9"] * 3
        + [f"ctrl+{number}" for number in range(1, 9)] * 3
        + ["ctrl+Right", "ctrl+Left", "ctrl+l", "ctrl+t", "ctrl+f", "ctrl+k", "ctrl+shift+p", "ctrl+shift+a",
           "ctrl+shift+r", "ctrl+Return", "ctrl+Page_Down", "ctrl+Page_Up", "alt+Left", "alt+Right", "ctrl+slash",
           "ctrl+plus", "ctrl+minus", "ctrl+0", "shift+Right", "shift+Down", "ctrl+a", "m", "f", "shift+l", "shift+p",
           "shift+h", "s", "t", "a", "g", "Page_Down", "Page_Up", "F2", "F10"])
# Deleting people, adding them and leaving the program are not part of the walk: their number must stay as it is.
FORBIDDEN_NAMES = ("delete", "new person", "quit", "close workspace", "import", "leave", "sample", "open", "new workspace",
                   "undo", "redo", "bring back", "add", "erase", "language", "new window", "print", "pdf", "export", "save")
WORDS = ["12.50", "hello", "Ada", "tomorrow", "0", "-1", "x" * 40, "2026-12-24", "a, b; c", "<b>&amp;"]


class Walk:
    def __init__(self, hand, chance):
        self.hand = hand
        self.chance = chance
        self.steps = []
        self.own = 0  # changes of this walk that stand

    def say(self, step):
        self.steps.append(step)
        del self.steps[:-12]

    def step(self):
        """One thing that a hand may do."""
        kind = self.chance.random()
        if kind < 0.5:
            for _ in range(self.chance.randrange(1, 4)):
                chord = self.chance.choice(KEYS)
                self.say(chord)
                self.hand.key(chord)
        elif kind < 0.58:
            word = self.chance.choice(WORDS)
            if self.in_a_field():
                self.say(f"types {word}")
                self.hand.write(word)
        elif kind < 0.62:
            self.undo_own()
        elif kind < 0.92:
            self.click_something()
        else:
            self.drag_something()

    def in_a_field(self):
        focus = self.hand.focused()
        return focus is not None and (focus.role in ("text", "spin button") or focus.is_("editable"))

    def undo_own(self):
        """Ctrl+Z as often as this walk has changed something, and no more."""
        standing = self.changes()
        if standing > 0 and not self.in_a_field():
            self.say("ctrl+z")
            self.hand.key("ctrl+z")

    def changes(self):
        newest = [one for one in self.hand.tell("history", "--limit", "40")["operations"]
                  if int(one["operation"]) > self.first and not one.get("undoes") and not one.get("undone_by")]
        return len(newest)

    def things(self):
        found = []
        for node in self.hand.eyes.look().below():
            name = node.name.lower()
            if not node.is_("enabled") or not self.hand.fits(node) or any(word in name for word in FORBIDDEN_NAMES):
                continue
            if node.role in ("push button", "toggle button", "check box", "combo box", "text", "radio button", "menu item",
                             "page tab", "list item", "spin button"):
                found.append(node)
            elif node.role in ITEM_VIEWS:
                found.append(node)
        return found

    def choose(self, things):
        """One of them; of a list one of its rows that show."""
        thing = self.chance.choice(things)
        if thing.role in ITEM_VIEWS:
            rows = [row for row in self.hand.eyes.rows(thing, 20) if self.hand.fits(row) and row.box[2] > 0]
            thing = self.chance.choice(rows) if rows else thing
        return thing

    def click_something(self):
        things = self.things()
        if things:
            thing = self.choose(things)
            button = self.chance.choice([1, 1, 1, 1, 3])
            self.say(f"clicks {thing}")
            self.hand.click(thing, button=button, with_=self.chance.choice([None, None, None, "ctrl", "shift"]),
                            times=self.chance.choice([1, 1, 1, 2]))

    def drag_something(self):
        things = [one for one in self.things() if one.role in ITEM_VIEWS]
        width, height = self.hand.screen_size()
        if things:
            thing = self.choose(things)
            self.say(f"drags {thing}")
            self.hand.drag(thing, (self.chance.randrange(width), self.chance.randrange(height)), rest=0.1)

    def answered(self):
        started = time.monotonic()
        if not self.hand.eyes.answers():
            raise Missed("the program does not answer")
        took = time.monotonic() - started
        if took > LONGEST_ANSWER:
            raise Missed(f"the program answered after {took:.1f} s")


@story("After any number of keys, clicks and drags the workspace is sound and nobody is gone", long=True)
def random_walk(hand):
    seed = int(os.environ.get("VOUCH_WALK_SEED") or random.SystemRandom().randrange(10**9))
    minutes = float(os.environ.get("VOUCH_WALK_MINUTES", "1"))
    hand.sample_workspace()
    before = hand.people()
    walk = Walk(hand, random.Random(seed))
    walk.first = int(hand.operations()[0]["operation"])
    hand.start()
    end = time.monotonic() + minutes * 60
    try:
        while time.monotonic() < end:
            walk.step()
            if not hand.alive():
                raise Missed(f"the program ended with {hand.program.returncode}")
            walk.answered()
            if hand.warnings():
                raise Missed("the program wrote: " + hand.warnings()[0])
        for _ in range(4):
            hand.key("Escape")
        hand.close()
        checked = hand.tell("check")
        hand.expect(checked.get("ok"), f"the workspace is not sound: {checked}")
        after = hand.people()
        hand.expect(len(after) == len(before), f"there were {len(before)} people, now there are {len(after)}")
    except Exception as wrong:
        raise Missed(f"seed {seed}, after {hand.actions} actions, the last {'; '.join(walk.steps)}: {wrong}") from wrong
    print(f"seed {seed}: {hand.actions} actions")
