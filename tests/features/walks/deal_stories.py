# SPDX-License-Identifier: GPL-3.0-or-later
"""Deals where one looks for them: on Today and in the search."""
from story import story

TODAY = 1
NEXT = (0.787, 0.7)  # on the first row: the button that says what may be done


def counter_for_ada(hand):
    """A deal of Ada's that was expected long ago."""
    hand.new_workspace("Ada Example", "Bo Beside")
    hand.tell("deal", "add", "Counter", "--person", "Ada Example", "--amount", "1200", "--expected", "2020-05-30")
    hand.start()
    hand.go(TODAY)
    return hand.row("What today holds", "Counter")


def deal(hand):
    return hand.tell("deal", "list")["deals"][0]


@story("A deal on Today is won with the pointer and comes back by Ctrl+Z")
def a_deal_is_won_on_today(hand):
    row = counter_for_ada(hand)
    hand.click(row)
    hand.click(row, NEXT)
    hand.press("Won", role="menu item")
    hand.until(lambda: deal(hand)["status"] == "won", "*Won* does not win the deal")
    hand.until(lambda: not hand.row_names("What today holds"), "the deal that is won is still on Today")
    hand.key("ctrl+z")
    hand.until(lambda: deal(hand)["status"] == "open", "Ctrl+Z does not open the deal again")
    hand.row("What today holds", "Counter")


@story("A deal on Today gets another date by keys alone")
def a_deal_gets_another_date(hand):
    hand.click(counter_for_ada(hand))
    hand.key("space")
    hand.see(role="menu item", name="Another date…")
    hand.key("d")
    hand.until(lambda: hand.focus_is(name="Expected"), "the date does not have the focus")
    hand.key("ctrl+a")
    hand.write("2036-07-01")
    hand.key("Return")
    hand.until(lambda: deal(hand)["expected"] == "2036-07-01", "the deal has no other date")


@story("A deal that the search finds opens the page of its person")
def the_search_finds_deals(hand):
    counter_for_ada(hand)
    hand.key("ctrl+k")
    hand.write("count")
    hand.row("People and deals found", "^Counter .*Ada Example")
    hand.key("Return")
    hand.until(lambda: hand.reads("ada.example@example.org"), "the page of Ada is not shown")
