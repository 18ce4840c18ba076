# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from outside is plain text everywhere: nothing that a name asks for is opened."""
import ctypes
import json
import os
import struct
import time

from story import story
from undo_stories import BOARD, TODAY, move_on, open_person

IN_OPEN, IN_ACCESS = 0x20, 0x1


class Canary:
    """A picture that tells when somebody opens it."""

    def __init__(self, folder):
        self.path = folder / "canary.png"
        # The smallest picture there is: one grey point.
        self.path.write_bytes(bytes.fromhex(
            "89504e470d0a1a0a0000000d4948445200000001000000010800000000 3a7e9b55".replace(" ", "")
            + "0000000a49444154789c6360000000020001 48afa471".replace(" ", "") + "0000000049454e44ae426082"))
        libc = ctypes.CDLL("libc.so.6", use_errno=True)
        self.watch = libc.inotify_init1(os.O_NONBLOCK)
        if self.watch < 0 or libc.inotify_add_watch(self.watch, str(self.path).encode(), IN_OPEN | IN_ACCESS) < 0:
            raise OSError(ctypes.get_errno(), "inotify")

    def opened(self):
        """How often it was opened since it was asked last."""
        try:
            events = os.read(self.watch, 65536)
        except BlockingIOError:
            return 0
        return len(events) // struct.calcsize("iIII")

    @property
    def markup(self):
        return f'<img src="{self.path}"><b>X</b>'


def poisoned_workspace(hand):
    """Everybody and everything is named with markup that asks for the canary."""
    canary = Canary(hand.folder)
    with open(canary.path, "rb"):
        pass
    hand.expect(canary.opened(), "the canary does not tell when it is opened; this proves nothing")
    evil = canary.markup
    hand.new_workspace()
    quoted = '"' + evil.replace('"', '""') + '"'
    sheet = hand.folder / "evil.csv"
    sheet.write_text("Name,Email,Company,Notes,Tags\n"
                     + "".join(f'{quoted[:-1]} {i}",e{i}@example.org,{quoted},{quoted},{quoted}\n' for i in range(3)),
                     encoding="utf-8")
    hand.tell("import", str(sheet), "--format", "csv")
    journey = hand.folder / "journey.json"
    hand.tell("journeys", "export", "social-journey", str(journey))
    evil_journey = json.loads(journey.read_text(encoding="utf-8"))
    evil_journey |= {"key": "evil", "name": evil, "summary": evil}
    for number, stage in enumerate(evil_journey["stages"]):
        stage |= {"name": f"{evil} {number}", "alias": evil, "guidance": evil, "tasks": [evil]}
    journey.write_text(json.dumps(evil_journey), encoding="utf-8")
    hand.tell("journeys", "import", str(journey))
    for i in range(3):
        who = f"e{i}@example.org"
        hand.tell("record", "interaction", who, evil, "--channel", "instagram", "--kind", "comment", "--needs-answer")
        hand.tell("record", "task", who, evil, "--owner", evil)
        hand.tell("record", "note", who, evil)
        hand.tell("record", "purchase", who, "10", "--order", evil, "--friction", evil)
        hand.tell("record", "advocacy", who, "--note", evil)
        hand.tell("move", who, f"{evil} {i}", "--journey", "evil", "--reason", evil)
    hand.tell("record", "referral", "e0@example.org", "e1@example.org", "--status", "joined")
    hand.tell("programme", "set", "--name", evil, "--milestone", "joined", "--referrer", "10")
    hand.tell("record", "referral", "e0@example.org", "e2@example.org", "--status", "joined")
    return canary


def hover_all(hand, canary, where):
    """Rests the pointer on everything that shows, until its tool tip had time to come."""
    places = []
    for node in hand.eyes.look().below():
        if node.role in ("push button", "toggle button", "label", "combo box", "text", "check box", "menu item", "list item") \
                and hand.fits(node):
            places.append((node.middle, str(node)))
        if node.role in ("list", "table", "tree"):
            for row in hand.eyes.rows(node, 12):
                if hand.fits(row) and row.box[2] > 0:
                    places.append((row.middle, str(row)))
    # A tool tip comes after half a second of rest, but at once when the last one was shown less than two seconds ago: the
    # pointer goes back to one that is sure to come.
    waker = hand.see(role="push button", name="Back").middle
    hand.tool("mousemove", waker[0] - 3, waker[1], "sleep", 0.05, "mousemove", *waker)
    hand.see(role="tool tip")
    awake = time.monotonic()
    seen = set()
    for (x, y), what in places:
        if any(abs(x - a) < 8 and abs(y - b) < 8 for a, b in seen):
            continue
        seen.add((x, y))
        if time.monotonic() - awake > 1.2:
            hand.tool("mousemove", waker[0] - 3, waker[1], "sleep", 0.03, "mousemove", *waker, "sleep", 0.12)
            awake = time.monotonic()
        hand.tool("mousemove", x - 2, y, "sleep", 0.03, "mousemove", x, y, "sleep", 0.12)
        hand.expect(not canary.opened(), f"on {where} the pointer over {what} opened the file that a name asks for")


def hover_screens(hand, numbers):
    canary = poisoned_workspace(hand)
    hand.start()
    for number in numbers:
        hand.go(number)
        hand.settle()
        hand.expect(not canary.opened(), f"screen {number} opened the file that a name asks for")
        hover_all(hand, canary, f"screen {number}")
    return canary


@story("Hovering everything on Today, the board and the people opens nothing that a name asks for")
def hovering_the_first_screens_opens_nothing(hand):
    hover_screens(hand, (1, 2, 3))


@story("Hovering everything on the other screens opens nothing that a name asks for")
def hovering_the_other_screens_opens_nothing(hand):
    hover_screens(hand, (4, 6, 7, 8))


@story("Hovering everything on Insight opens nothing that a name asks for")
def hovering_insight_opens_nothing(hand):
    hover_screens(hand, (5,))


@story("The undo button, a person's page, toasts and messages open nothing that a name asks for")
def hovering_what_changes_opens_nothing(hand):
    canary = poisoned_workspace(hand)
    hand.start()
    hand.go(BOARD)
    lists = hand.until(lambda: [one for one in hand.find_all(role="list") if one.count], "no card")
    hand.click(hand.eyes.rows(lists[0], 1)[0])
    hand.key("ctrl+Right")
    hand.see(name="Message")
    hover_all(hand, canary, "the board after a move")
    hand.key("Return")
    hand.see(role="text", name="Text")
    hand.settle()
    hover_all(hand, canary, "the page of a person")
