# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways between screens, and what they say."""
from story import story
from undo_stories import BOARD, HISTORY, PEOPLE, TODAY, open_person, two_on_the_board


@story("Today comes back from its rules by Ctrl+1")
def today_comes_back_from_rules(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    hand.press("Rules…", role="push button")
    hand.until(lambda: not hand.find(role="push button", name="Rules…"), "*Rules…* leads nowhere")
    hand.key("ctrl+1")
    hand.see(role="push button", name="Rules…")


@story("The sheet of shortcuts closes by Esc and the focus is where it was")
def the_shortcut_sheet_closes_by_esc(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("ctrl+slash")
    hand.see(name="Filter the shortcuts")
    hand.key("Escape")
    hand.gone(name="Filter the shortcuts")
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "after Esc the card has not the focus")


@story("Somebody can be moved from their page")
def a_person_is_moved_from_their_page(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    open_person(hand, "Ada Example")
    hand.see(role="text", name="Text")
    hand.click(hand.see(name=".*Consider.*", role="push button"))
    hand.see(role="push button", name="Move")
    hand.key("Return")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "the stage on the page moves nobody")


@story("History opens at the newest change")
def history_opens_at_the_newest(hand):
    two_on_the_board(hand)
    hand.go(HISTORY)
    hand.row("Changes, newest first", "Import")
    hand.go(BOARD)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "the card was not moved")
    hand.go(HISTORY)
    rows = hand.until(lambda: hand.eyes.rows(hand.see(name="Changes, newest first"), 3), "no changes")
    hand.until(lambda: any("Ada" in row.name and row.is_("selected")
                           for row in hand.eyes.rows(hand.see(name="Changes, newest first"), 3)),
               f"the newest change is not the chosen one: {[row.name for row in rows]}")


@story("The board goes to the first card that the filter finds")
def the_board_goes_to_the_first_match(hand):
    hand.new_workspace(("Ada Example", None, "Consider"), "Zoe Last")
    stages = [stage["stage"] for stage in hand.tell("board")["stages"]]
    hand.tell("move", "Zoe Last", stages[-1])
    hand.start()
    hand.go(BOARD)
    hand.key("ctrl+f")
    hand.write("Zoe")

    def on_the_screen():
        for view in hand.find_all(role="list", name=stages[-1] + ".*"):
            for row in hand.eyes.rows(view, 5):
                if "Zoe" in row.name and hand.fits(row):
                    return True
        return False
    hand.until(on_the_screen, "the only card that the filter finds is not on the screen", seconds=6)


@story("A sentence on the status line goes with its screen")
def status_goes_with_its_screen(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("space")
    hand.see(name=".*lifted.*")
    hand.key("Escape")
    hand.see(name="Move cancelled.*")
    hand.go(PEOPLE)
    hand.row("People", "^Ada")
    hand.gone(name="Move cancelled.*")


@story("The journey without stages hides the board with a sentence that leads to Journeys")
def no_stages_lead_to_journeys(hand):
    from hand import run
    done = run(hand.vouch, "new", str(hand.workspace), "--journey", "none", env=hand.environment)
    hand.expect(done.returncode == 0, done.stderr)
    hand.start()
    hand.go(BOARD)
    hand.press("Go to Journeys", role="push button")
    hand.until(lambda: hand.find(name="Your journeys"), "the button does not lead to Journeys")


@story("Ctrl+P on the page of a person prints the sheet of this person")
def ctrl_p_prints_the_person(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    hand.key("ctrl+p")
    hand.settle()
    hand.expect(not hand.reads("no page to save"), "the page of a person cannot be printed")
    hand.until(lambda: hand.reads("Person sheet") or hand.find(role="dialog"), "Ctrl+P on a person shows nothing to print")
    hand.dismiss()


@story("A question keeps the keys when the window behind it is clicked")
def a_question_keeps_the_keys(hand):
    hand.sample_workspace()
    hand.start()
    hand.go(TODAY)
    hand.key("ctrl+z")
    hand.see(role="push button", name="Leave it as it is")
    hand.click((600, 60))
    hand.settle()
    hand.key("Escape")
    hand.gone(role="push button", name="Leave it as it is")
    hand.go(PEOPLE)
