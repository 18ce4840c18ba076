# SPDX-License-Identifier: GPL-3.0-or-later
# The part of accessibility.sh that asks AT-SPI, as a screen reader does.
import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

vouch, workspace = sys.argv[1:3]
problems = []


def expect(holds, sentence):
    if not holds:
        problems.append(sentence)
        print("accessibility: " + sentence, file=sys.stderr)


def pump(seconds):
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def wait_for(question, seconds=25):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:
            answer = None  # what was asked has gone meanwhile
        if answer:
            return answer
        pump(0.1)
    return None


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 14:
        # A column may hold thousands of cards: those are asked for where they are wanted.
        if node.get_role() in (Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE):
            return
        for child in children(node):
            yield from walk(child, depth + 1)


def program():
    desktop = Atspi.get_desktop(0)
    for one in children(desktop):
        if "vouch" in (one.get_name() or "").lower():
            return one
    return None


def board_columns(application):
    return [
        node
        for node in walk(application)
        if node.get_role() == Atspi.Role.LIST
        and node.get_state_set().contains(Atspi.StateType.SHOWING)
        and any(node.get_name().startswith(stage) for stage in stages)
    ]


def ask(*words):
    out = subprocess.run([vouch, "-w", workspace, "--json", *words], capture_output=True, check=True, text=True).stdout
    return json.loads(out)


stages = [stage["stage"] for stage in ask("board")["stages"]]
said = []
Atspi.EventListener.new(lambda event: said.append(event.source.get_name() or "")).register("object:property-change:accessible-name")
running = subprocess.Popen([vouch, workspace])
try:
    application = wait_for(program)
    if application is None:
        sys.exit("accessibility: the program does not appear on the accessibility bus.")
    window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", "Vouch"], capture_output=True, text=True, timeout=20).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], timeout=20)
    pump(2)
    subprocess.run(["xdotool", "key", "ctrl+2"], timeout=20)  # Today is shown first
    columns = wait_for(lambda: len(found := board_columns(application)) >= 3 and found) or []
    names = [column.get_name() for column in columns]
    expect(len(columns) >= 3, f"the board has no lists named after its stages, only {names}.")
    expect(
        [name for name in names if name] == sorted(names, key=lambda name: next(i for i, s in enumerate(stages) if name.startswith(s))),
        f"the columns are not in the order of the stages: {names}.",
    )
    column = next((one for one in columns if one.get_child_count() > 0), None)
    expect(column is not None, "no column has cards.")
    if column is not None:
        first = column.get_child_at_index(0).get_name()
        expect(first.endswith(".") and len(first) > 30, f"a card is not a sentence: “{first}”.")
        expect(any(stage in first for stage in stages), f"a card does not say its stage: “{first}”.")

    # A card is chosen and moved to the next stage by keyboard.
    if column is not None:
        place = column.get_child_at_index(0).get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(place.x + 60), str(place.y + place.height // 2), "click", "1"], timeout=20)
    pump(0.5)

    def focused():
        # Qt calls the current card of every column focused; the keyboard is where the column has the focus, too.
        for one in board_columns(application):
            if not one.get_state_set().contains(Atspi.StateType.FOCUSED):
                continue
            for i in range(min(one.get_child_count(), 3)):
                child = one.get_child_at_index(i)
                if child is not None and child.get_state_set().contains(Atspi.StateType.FOCUSED):
                    return child.get_name()
        return None

    before = wait_for(focused, 8)
    expect(before, "no card has the focus after the board was given it.")
    if before:
        who = before.split(".")[0].split(",")[0]
        said.clear()
        subprocess.run(["xdotool", "key", "ctrl+Right"], timeout=20)
        sentence = wait_for(lambda: next((text for text in said if who in text and any(s in text for s in stages)), None), 10)
        expect(sentence, f"nothing is said after moving {who}; heard {said[-5:]}.")
        after = wait_for(lambda: (card := focused()) and card != before and card.startswith(who) and card, 8)
        expect(after, f"the focus did not follow {who}’s card; it is on “{focused()}”.")
        print(f"accessibility: said “{sentence}”")
finally:
    running.terminate()
    running.wait(20)
print(f"accessibility: {len(problems)} problems")
sys.exit(1 if problems else 0)
