# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written down is what is stored, in few actions."""
import datetime

from story import story
from undo_stories import BOARD, PEOPLE, TODAY, open_person


def tasks(hand, person):
    return [item for item in hand.tell("timeline", person)["items"] if item["kind"] == "task"]


def today():
    return datetime.datetime.now(datetime.timezone.utc).date()


@story("The due date that a new task shows is the one that is stored, also when nobody touched it")
def the_due_date_shown_is_stored(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    shown = new_task(hand, "Call back").text
    hand.key("ctrl+Return")
    hand.until(lambda: tasks(hand, "Ada Example"), "no task was recorded")
    due = hand.show("Ada Example")["next_task_at"]
    if not shown.strip() or shown.lower().startswith("no"):
        hand.expect(not due, f"“{shown}” is shown, but {due} is stored")
    else:
        hand.expect(due, f"“{shown}” was shown, but no due date is stored")
        hand.expect(str(int(due[8:10])) in shown, f"“{shown}” was shown, but {due} is stored")


WHEN = "When it happened|When it is due|Due.*"


def new_task(hand, title):
    """Ctrl+T on the page of a person, and the title; returns the date box."""
    hand.key("ctrl+t")
    hand.until(lambda: hand.focus_is(name="What is to be done"), "Ctrl+T does not ask for a task")
    hand.write(title)
    return hand.field(WHEN)


@story("Ctrl+A and typing another date works in a date box of a popup")
def a_date_can_be_typed_over(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("shift+l")
    field = hand.field("May return on")
    hand.click(field, where=(0.3, 0.5))
    day = today() + datetime.timedelta(days=200)
    hand.key("ctrl+a")
    hand.write(day.isoformat())
    hand.key("Tab")
    hand.settle()
    shown = hand.text(field)
    hand.expect(str(day.day) in shown and str(day.year) in shown and "Not known" not in shown,
                f"typing {day} over the date makes “{shown}” of it")
    hand.press("Leave the journey", role="push button")
    hand.until(lambda: hand.stage("Ada Example") is None, "leaving was not recorded")
    hand.expect(day.isoformat() in str(hand.tell("timeline", "Ada Example")) + str(hand.show("Ada Example")),
                f"the day of return {day} is not stored")


@story("A date may be said in words, and what it means is shown before it is stored")
def a_date_in_words(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    hand.click(new_task(hand, "Call back"), where=(0.3, 0.5))
    hand.key("ctrl+a")
    hand.write("tomorrow")
    day = today() + datetime.timedelta(days=1)
    hand.see(role="label", name=f"(?s).*\\b{day.day}\\b.*{day.year}.*")
    hand.key("Tab")
    hand.settle()
    shown = hand.text(hand.field(WHEN))
    hand.expect(str(day.day) in shown and str(day.year) in shown, f"“tomorrow” became “{shown}”")
    hand.key("ctrl+Return")
    hand.until(lambda: tasks(hand, "Ada Example"), "no task was recorded")
    due = hand.show("Ada Example")["next_task_at"]
    hand.expect(due and due.startswith(day.isoformat()), f"“tomorrow” was stored as {due}, not as {day}")


@story("What cannot be read as a date is said, and nothing is stored meanwhile")
def an_unreadable_date_is_said(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    hand.click(new_task(hand, "Call back"), where=(0.3, 0.5))
    hand.key("ctrl+a")
    hand.write("no day at all")
    hand.key("ctrl+Return")
    hand.see(role="label", name="(?s).*no day at all.*")
    hand.expect(not tasks(hand, "Ada Example"), "a task was stored whose date could not be read")
    hand.until(lambda: hand.focus_is(name=WHEN), "the focus is not where the date has to be put right")
    hand.expect(hand.text(hand.field(WHEN)) == "no day at all", "what was typed is gone")
    hand.key("ctrl+a")
    hand.write("tomorrow")
    hand.key("ctrl+Return")
    hand.until(lambda: [task["text"] for task in tasks(hand, "Ada Example")] == ["Call back"],
               "what was typed before is not recorded once the date is put right")


# --- few actions ---

@story("Answering a comment takes at most 4 actions, its channel and its being answered included")
def answering_a_comment_takes_four_actions(hand):
    hand.new_workspace("Ada Example")
    hand.tell("record", "interaction", "Ada Example", "Do you ship?", "--channel", "instagram", "--kind", "comment", "--needs-answer")
    hand.start()
    item = hand.row("What today holds", "Do you ship|Ada Example")
    hand.actions = 0
    hand.click(item)
    hand.key("ctrl+l")
    hand.until(lambda: hand.focus_is(role="text", name="Text"), "the text does not have the focus")
    hand.write("Yes, we do")
    hand.key("ctrl+Return")
    hand.until(lambda: "Yes, we do" in str(hand.tell("timeline", "Ada Example")), "the answer is not recorded")
    hand.until(lambda: not hand.tell("today")["unanswered"], "the comment still waits for an answer")
    answer = next(item for item in hand.tell("timeline", "Ada Example")["items"] if "Yes, we do" in str(item))
    hand.expect("nstagram" in str(answer), f"the answer's channel is not the comment's: {answer}")
    hand.expect(hand.actions <= 4, f"it took {hand.actions} actions")


@story("Logging a call with somebody takes at most 6 actions")
def logging_a_call_takes_six_actions(hand):
    hand.new_workspace("Ada Example", "Bo Beside")
    hand.start()
    hand.see(role="text", name="Search people and deals")
    hand.actions = 0
    open_person(hand, "Ada Example")
    hand.key("ctrl+l")
    hand.until(lambda: hand.focus_is(name="Text"), "the text does not have the focus")
    hand.write("They will call again")
    hand.click(hand.see(role="combo box", name="Message|Kind"))
    hand.write("Call")
    hand.key("Return")
    hand.press("Record.*", role="push button")
    hand.until(lambda: "They will call again" in str(hand.tell("timeline", "Ada Example")), "the call is not recorded")
    call = next(item for item in hand.tell("timeline", "Ada Example")["items"] if "They will call again" in str(item))
    hand.expect("hone" in str(call), f"the channel of a call is not the phone: {call}")
    hand.expect(hand.actions <= 6, f"it took {hand.actions} actions")


@story("Moving a card and giving its person the next task takes at most 5 actions")
def move_and_next_task_take_five_actions(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    card = hand.row("Consider", "^Ada")
    hand.actions = 0
    hand.click(card)
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "the card was not moved")
    hand.key("ctrl+t")
    hand.until(lambda: hand.focus_is(role="text", name="What is to be done"), "Ctrl+T does not ask for a task of the card's person")
    hand.write("Send the price list")
    hand.key("Return")
    hand.until(lambda: "Send the price list" in str(hand.tell("timeline", "Ada Example")), "the task is not recorded")
    hand.expect(hand.actions <= 5, f"it took {hand.actions} actions")


@story("A new lead with a stage and a task takes at most 6 actions")
def a_new_lead_takes_six_actions(hand):
    hand.new_workspace("Bo Beside")
    hand.start()
    hand.see(role="text", name="Search people and deals")
    hand.actions = 0
    hand.key("ctrl+n")
    hand.until(lambda: hand.focus_is(role="text", name="Name"), "Ctrl+N does not ask for a name")
    hand.write("Lea Lead")
    hand.key("Return")
    hand.until(lambda: "Lea Lead" in hand.people(), "nobody was added")
    hand.see(role="text", name="Text")
    hand.expect(hand.stage("Lea Lead"), "a new person stands on no stage")
    hand.key("ctrl+t")
    hand.until(lambda: hand.focus_is(role="text", name="What is to be done"), "Ctrl+T does not ask for a task")
    hand.write("Introduce us")
    hand.key("Return")
    hand.until(lambda: "Introduce us" in str(hand.tell("timeline", "Lea Lead")), "the task is not recorded")
    hand.expect(hand.actions <= 6, f"it took {hand.actions} actions")


@story("A purchase from a card takes at most 3 actions")
def a_purchase_from_a_card_takes_three_actions(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    card = hand.row("Consider", "^Ada")
    hand.actions = 0
    hand.click(card)
    hand.key("shift+p")
    hand.until(lambda: hand.focus_is(name="Amount.*"), "the amount does not have the focus")
    hand.write("25.00")
    hand.key("Return")
    hand.until(lambda: "urchase" in str(hand.operations()[0]), "the purchase is not recorded")
    hand.expect(hand.actions <= 3, f"it took {hand.actions} actions")


@story("Keys of the person work on the card that is chosen on the board, also with Ctrl")
def person_keys_work_on_a_card(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    for keys, name in (("ctrl+t", "What is to be done"), ("ctrl+l", "Text"), ("ctrl+shift+p", "Amount.*")):
        hand.click(hand.row("Consider", "^Ada"))
        hand.key(keys)
        hand.until(lambda: hand.focus_is(name=name), f"{keys} on a card does not open the place to write it down")
        hand.key("Escape")
        hand.go(BOARD)


@story("Letters type in a text field and do nothing else")
def letters_type_in_a_field(hand):
    hand.new_workspace(("Ada Example", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    hand.click(hand.row("Consider", "^Ada"))
    hand.key("ctrl+f")
    hand.until(lambda: hand.focus_is(name="Filter cards"), "Ctrl+F does not go to the filter")
    hand.write("Mf")
    field = hand.see(role="text", name="Filter cards")
    hand.until(lambda: hand.text(field) == "Mf", "letters do not type in the filter")
    hand.expect(not hand.find(role="push button", name="Move"), "a letter in the filter opened a popup")
