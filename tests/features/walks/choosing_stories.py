# SPDX-License-Identifier: GPL-3.0-or-later
"""What is acted on is what was chosen."""
import re

from story import story
from undo_stories import ADVOCACY, BOARD, PEOPLE, two_on_the_board


def rewards(hand):
    """Three rewards that wait for a decision, on the screen; by the person they are for."""
    names = ["Ada Example", "Bo Beside", "Cleo Chosen"]
    hand.new_workspace(*names, "Friend One", "Friend Two", "Friend Three")
    hand.tell("programme", "set", "--name", "Bring a friend", "--milestone", "joined", "--referrer", "10", "--friend", "0")
    for name, friend in zip(names, ("Friend One", "Friend Two", "Friend Three")):
        hand.tell("record", "referral", name, friend, "--status", "joined")
    hand.start()
    hand.go(ADVOCACY)
    hand.press("Show: Rewards")
    for name in names:
        hand.row("Reward ledger", name)
    return names


def states(hand):
    return {reward["name"]: reward["state"] for reward in hand.tell("rewards")["rewards"]}


@story("After Approve the same reward stays chosen, and no next key decides about another one")
def approve_keeps_the_reward(hand):
    names = rewards(hand)
    chosen = names[1]
    hand.click(hand.row("Reward ledger", chosen))
    hand.press("Approve.*", role="push button", state="enabled")
    hand.until(lambda: states(hand)[chosen] == "approved", f"Approve does not approve the reward of {chosen}")
    hand.settle()
    focus = hand.focused()
    hand.expect(focus is None or not re.match("Decline|Reverse|Give", focus.name), f"the focus fell on {focus}")
    hand.key("space")
    hand.key("Return")
    hand.settle()
    others = {name: state for name, state in states(hand).items() if name != chosen}
    hand.expect(set(others.values()) == {"pending"}, f"the next key decided about others: {others}")


@story("Buttons that decide about money name the person and the amount")
def money_buttons_name_person_and_amount(hand):
    names = rewards(hand)
    hand.click(hand.row("Reward ledger", names[2]))
    hand.see(role="push button", name=f"(?s)Approve.*10.*{names[2]}.*|(?s:Approve.*{names[2]}.*10.*)", state="enabled")


@story("Rows of rewards stay chosen by who they are for when the terminal changes the list")
def a_refresh_keeps_the_chosen_reward(hand):
    names = rewards(hand)
    hand.click(hand.row("Reward ledger", names[0]))
    other = next(one for one in hand.tell("rewards")["rewards"] if one["name"] == names[2])
    hand.tell("rewards", "approve", str(other["id"]))
    hand.row("Reward ledger", "(?i)approved")
    hand.settle()
    hand.press("Approve.*", role="push button", state="enabled")
    hand.until(lambda: list(states(hand).values()).count("approved") == 2, "Approve does nothing")
    hand.expect(states(hand)[names[0]] == "approved", f"another reward than {names[0]}'s was approved")


@story("People stay chosen by who they are when the list is sorted or filtered anew by others' changes")
def a_refresh_keeps_the_chosen_person(hand):
    hand.new_workspace("Bo Beside", "Cleo Chosen", "Dan Deleted")
    hand.start()
    hand.go(PEOPLE)
    hand.click(hand.row("People", "^Cleo"))
    hand.add("Ada Added")
    hand.row("People", "^Ada")
    hand.settle()
    hand.key("Delete")
    hand.until(lambda: len(hand.people()) == 3, "Delete deletes nobody")
    hand.expect(hand.people() == {"Ada Added", "Bo Beside", "Dan Deleted"}, f"another person was deleted: {hand.people()}")


@story("Where somebody else takes away who was chosen, Delete acts on nobody and says so")
def nobody_stands_in_for_the_chosen_person(hand):
    hand.new_workspace("Bo Beside", "Dan Deleted", "Cleo Chosen")
    hand.start()
    hand.go(PEOPLE)
    hand.click(hand.row("People", "^Cleo"))
    hand.tell("undo")  # of adding Cleo
    hand.until(lambda: not any(row.name.startswith("Cleo") for view in hand.find_all(role="table", name="People")
                               for row in hand.eyes.rows(view)), "Cleo stays in the list")
    hand.settle()
    hand.key("Delete")
    hand.see(name="Nobody is chosen.*")
    hand.settle()
    hand.expect(hand.people() == {"Bo Beside", "Dan Deleted"}, f"somebody else was deleted: {hand.people()}")


def columns(hand):
    """The lists of the board that show, from left to right."""
    return sorted((node for node in hand.find_all(role="list") if node.box[1] > 100), key=lambda node: node.box[0])


@story("A drop after the board scrolled lands in the column that is lit under the pointer")
def a_drop_after_edge_scroll_lands_where_it_shows(hand):
    hand.sample_workspace()
    hand.start()
    hand.go(BOARD)
    stages = [stage["stage"] for stage in hand.tell("board")["stages"]]
    first = hand.until(lambda: next((one for one in columns(hand) if one.name.startswith(stages[0])), None), "no first column")
    card = hand.until(lambda: next((row for row in hand.eyes.rows(first, 5) if row.box[3] > 0), None), "no card in the first column")
    width, _ = hand.screen_size()
    edge = (width - 26, 400)
    hand.point(card)
    hand.drag(card, (700, 420), edge, drop=False)
    before = [one.box for one in columns(hand)]
    hand.until(lambda: [one.box for one in columns(hand)] != before, "the board does not scroll at its edge")

    def rests():
        now = [one.box for one in columns(hand)]
        hand.tool("sleep", 0.15)
        return now == [one.box for one in columns(hand)]
    hand.until(rests, "the board does not come to rest")
    hand.tool("sleep", 0.3)
    under = next((one for one in columns(hand) if one.box[0] <= edge[0] < one.box[0] + one.box[2]), None)
    hand.expect(under, "there is no column under the pointer")
    hand.let_go()
    wanted = next(stage for stage in stages if under.name.startswith(stage))
    hand.until(lambda: hand.operations()[0]["verb"].startswith("move"), "the drop moved nobody")
    moved = hand.operations()[0]["label"]
    hand.expect(wanted in moved, f"the pointer was over {wanted}, but {moved}")


@story("A card that is let go between two columns goes to the nearer one")
def a_drop_between_columns_goes_to_the_nearer(hand):
    two_on_the_board(hand)
    card = hand.row("Consider", "^Bo")
    research = next(one for one in columns(hand) if one.name.startswith("Research"))
    hand.drag(card, (research.box[0] - 60, 400), (research.box[0] - 4, 400))
    hand.until(lambda: hand.stage("Bo Beside") == "Research", "the drop between the columns moves nobody")


@story("Ctrl+Right on a selection moves each person one stage from their own")
def ctrl_right_moves_each_from_their_own(hand):
    hand.new_workspace(("Ada Example", None, "Consider"), ("Bo Beside", None, "Research"))
    hand.start()
    hand.go(BOARD)
    stages = [stage["stage"] for stage in hand.tell("board")["stages"]]
    hand.click(hand.row(stages[0], "^Ada"))
    hand.click(hand.row(stages[1], "^Bo"), with_="ctrl")
    hand.see(name="2 selected")
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage("Ada Example") == stages[1] and hand.stage("Bo Beside") == stages[2],
               f"they do not each stand one stage on: {hand.stage('Ada Example')}, {hand.stage('Bo Beside')}")


@story("The toast stands over no drop target and goes after its time")
def the_toast_covers_no_drop_target(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("ctrl+Right")
    toast = hand.see(name="Message")
    card = hand.row("Consider", "^Bo")
    hand.drag(card, (600, 400), drop=False)
    place = hand.see(name="Drop here")
    toast = hand.find(name="Message")
    if toast:
        covered = not (toast.box[0] + toast.box[2] <= place.box[0] or place.box[0] + place.box[2] <= toast.box[0]
                       or toast.box[1] + toast.box[3] <= place.box[1] or place.box[1] + place.box[3] <= toast.box[1])
        hand.expect(not covered, "the toast covers the places to drop on")
    hand.key("Escape")
    hand.let_go()


@story("Moving a card up or down in its column is called that, not a move to the stage it stands in")
def reordering_is_called_that(hand):
    two_on_the_board(hand)
    first, second = hand.row("Consider", "^(Ada|Bo)"), None
    names = hand.row_names("Consider")
    hand.expect(len(names) == 2, "there are not two cards")
    second = hand.row("Consider", "^" + names[1].split(",")[0].split(".")[0])
    hand.drag(second, (first.middle[0], first.box[1] + 8))
    hand.until(lambda: "import" not in hand.operations()[0]["verb"], "the card was not moved")
    label = hand.operations()[0]["label"]
    hand.expect("to Consider" not in label, f"the reordering is called “{label}”")


@story("A drop that is refused shifts nothing under the pointer")
def a_refusal_shifts_nothing(hand):
    two_on_the_board(hand)
    hand.press("Sort: By hand", role="button menu")
    hand.key("Down", "Down", "Return")
    hand.see(role="button menu", name="Sort: (?!By hand).*")
    hand.settle()
    names = hand.row_names("Consider")
    second = hand.row("Consider", "^" + re.escape(names[1].split(",")[0].split(".")[0]))
    before = hand.see(role="list", name="Consider.*").box
    hand.drag(second, (second.middle[0], second.box[1] - 60))
    hand.settle()
    after = hand.see(role="list", name="Consider.*").box
    hand.expect(before[:2] == after[:2], f"the refusal moved the column from {before} to {after}")


@story("An item of Today stays the chosen one when another comes in above it")
def today_keeps_the_chosen_item(hand):
    hand.new_workspace("Ada Example", "Bo Beside")
    hand.tell("record", "interaction", "Ada Example", "Question of Ada", "--channel", "instagram", "--needs-answer")
    hand.start()
    hand.click(hand.row("What today holds", "Question of Ada"))
    hand.tell("record", "interaction", "Bo Beside", "Complaint of Bo", "--channel", "instagram", "--needs-answer",
              "--sentiment", "bad")
    hand.row("What today holds", "Complaint of Bo")
    hand.settle()
    hand.key("space")
    hand.until(lambda: len(hand.tell("today")["unanswered"]) == 1, "Space answers nothing")
    left = hand.tell("today")["unanswered"]
    hand.expect("Complaint of Bo" in str(left), f"another item than the chosen one was answered; left is {left}")


@story("The focus stays on the card while others change the board")
def the_focus_survives_others_changes(hand):
    two_on_the_board(hand)
    hand.click(hand.row("Consider", "^Bo"))
    hand.add("Aaa First", stage="Consider")
    hand.row("Consider", "^Aaa")
    hand.settle()
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage("Bo Beside") == "Research", "the key does not act on the card that was chosen")
    hand.expect(hand.stage("Aaa First") == "Consider", "the key acted on another card")


@story("Return in a list of the form chooses there, and nobody leaves before the form is accepted; the timeline says why")
def a_list_keeps_its_keys(hand):
    two_on_the_board(hand)
    hand.tell("record", "interaction", "Ada Example", "I take the other one", "--kind", "comment", "--channel", "instagram")
    hand.settle()
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("shift+l")
    hand.see(role="push button", name="Leave the journey")
    hand.settle()
    hand.key("Tab", "Tab", "Tab")  # Reason, Went to, May return on, Because of
    hand.key("alt+Down")
    hand.key("Down", "Return")
    hand.settle()
    hand.see(role="push button", name="Leave the journey")
    hand.expect(hand.stage("Ada Example") == "Consider", "Return in the list also accepted the form")
    hand.key("alt+Down")
    hand.key("Escape")
    hand.settle()
    hand.see(role="push button", name="Leave the journey")
    hand.press("Leave the journey", role="push button")
    hand.until(lambda: hand.stage("Ada Example") != "Consider", "the form does not let Ada leave")
    told = [item for item in hand.tell("timeline", "Ada Example")["items"] if "Left from" in item.get("title", "")]
    hand.expect(told and "I take the other one" in told[0].get("text", ""), f"the timeline does not say why: {told}")
