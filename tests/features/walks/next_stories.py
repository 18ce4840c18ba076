# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody on the board is without a next step."""
from story import story
from undo_stories import BOARD, two_on_the_board

WORDS, DONE = (0.35, 0.86), (0.93, 0.86)  # on a card: what is to be done next, and the button that finishes it


def next_task(hand, person):
    return hand.show(person)["next_task"]


def composer(hand, why):
    hand.until(lambda: hand.focus_is(role="text", name="What is to be done"), why)


@story("A click on a card that nothing is to be done with takes a task in words, without leaving the board")
def a_card_takes_a_task_by_click(hand):
    two_on_the_board(hand)
    card = hand.row("Consider", "^Ada.*No next task")
    hand.actions = 0
    hand.click(card, WORDS)
    composer(hand, "a click on *No next task* asks for nothing")
    hand.write("Call Ada")
    hand.key("Tab", "ctrl+a")
    hand.write("in 3 days 3pm")
    hand.key("Return")
    hand.until(lambda: next_task(hand, "Ada Example") == "Call Ada", "the task is not recorded")
    hand.expect("T15:00" in hand.show("Ada Example")["next_task_at"], "the task has no hour")
    hand.row("Consider", "^Ada.*Next task: Call Ada")
    hand.expect(hand.actions <= 4, f"it took {hand.actions} actions")
    hand.expect(next_task(hand, "Bo Beside") is None, "Bo has a task too")


@story("T takes a task for the chosen card, Shift+T finishes it and asks what comes next; Esc declines")
def keys_take_and_finish_a_task(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Ada"), (0.5, 0.2))
    hand.key("t")
    composer(hand, "T asks for nothing")
    hand.write("Call")
    hand.key("Return")
    hand.row("Consider", "^Ada.*Next task: Call, tomorrow")
    hand.key("shift+t")
    composer(hand, "Shift+T does not ask what comes next")
    hand.until(lambda: next_task(hand, "Ada Example") is None, "the task is not done")
    hand.write("Write")
    hand.key("Return")
    hand.until(lambda: next_task(hand, "Ada Example") == "Write", "the next task is not recorded")
    hand.key("shift+t")
    composer(hand, "Shift+T does not ask again")
    hand.key("Escape")
    hand.row("Consider", "^Ada.*No next task")
    operations = len(hand.operations())
    hand.never(lambda: len(hand.operations()) != operations, "Esc wrote something")
    hand.key("ctrl+z")
    hand.until(lambda: next_task(hand, "Ada Example") == "Write", "Ctrl+Z does not bring the task back")


@story("The button on a card finishes its task once, also by a double click")
def the_button_on_a_card_finishes_its_task(hand):
    two_on_the_board(hand)
    for title in ("First", "Second"):
        hand.tell("record", "task", "Ada Example", title, "--due", "today" if title == "First" else "tomorrow")
    card = hand.row("Consider", "^Ada.*Next task: First")
    hand.click(card, DONE, times=2)
    hand.until(lambda: next_task(hand, "Ada Example") == "Second", "the button finishes nothing")
    hand.never(lambda: next_task(hand, "Ada Example") != "Second", "a double click finished two tasks")
