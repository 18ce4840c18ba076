# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever's card has the focus stands beside the board; what is done with several cards is one change."""
from story import story
from undo_stories import two_on_the_board


def on_the_card(hand, name):
    """The keys are the board's, and this card is the chosen one."""
    focus = hand.focused()
    hand.expect(focus is not None and (focus.name == "Consider" or name in focus.name), f"the focus is on {focus}")
    hand.until(lambda: hand.row("Consider", "^" + name).is_("selected"), f"the card of {name} is not chosen")


@story("Beside the board stands whoever's card has the focus, and a note typed there is theirs", screen="1920x1080")
def beside_follows_the_focus(hand):
    two_on_the_board(hand)
    hand.tool("windowsize", "--sync", hand.window(), 1900, 1000)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("i")
    hand.see(name="^Ada Example$", inside=hand.see(name="Person beside the board"))
    hand.key("Down")
    hand.see(name="^Bo Beside$", inside=hand.see(name="Person beside the board"))
    on_the_card(hand, "Bo")
    hand.key("ctrl+alt+n")
    hand.write("likes blue")
    hand.key("ctrl+Return")
    hand.until(lambda: "likes blue" in str(hand.tell("timeline", "Bo Beside")), "the note is not Bo's")
    hand.expect("likes blue" not in str(hand.tell("timeline", "Ada Example")), "the note is Ada's")


@story("In a small window the person takes the board's place, and Esc gives it back")
def beside_in_a_small_window(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Bo"))
    hand.key("i")
    hand.see(name="Back to the board", role="push button")
    hand.key("Escape")
    hand.row("Consider", "^Ada")
    on_the_card(hand, "Bo")


@story("Several cards get an owner by the bar below them, and one Undo takes it back from all")
def bulk_owner_is_one_change(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Ada"))
    hand.click(hand.row("Consider", "^Bo"), with_="ctrl")
    before = len(hand.operations())
    hand.press("Owner…", inside=hand.see(name="Selected cards"))
    hand.write("Eva")
    hand.key("Return")
    both = ("Ada Example", "Bo Beside")
    hand.until(lambda: all(hand.show(name)["owner"] == "Eva" for name in both), "not both got the owner")
    hand.expect(len(hand.operations()) == before + 1, "it was not one change")
    hand.key("ctrl+z")
    hand.until(lambda: not any(hand.show(name).get("owner") for name in both), "Undo does not take it back from both")
