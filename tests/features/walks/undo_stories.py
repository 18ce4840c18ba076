# SPDX-License-Identifier: GPL-3.0-or-later
"""Undo is never the end."""
from story import story

TODAY, BOARD, PEOPLE, ADVOCACY, INSIGHT, REPORTS, JOURNEYS, HISTORY = range(1, 9)


def two_on_the_board(hand):
    """Ada and Bo in the first column of the board, whose cards are on the screen."""
    hand.new_workspace(("Ada Example", None, "Consider"), ("Bo Beside", None, "Consider"))
    hand.start()
    hand.go(BOARD)
    hand.row("Consider", "^Ada")
    hand.row("Consider", "^Bo")


def move_on(hand, name, column, stage):
    """Chooses the card of this name and moves it one stage on."""
    hand.click(hand.row(column, "^" + name))
    hand.key("ctrl+Right")
    hand.until(lambda: hand.stage(name) == stage, f"Ctrl+Right does not move {name} to {stage}")


def undo_of(hand, name, stage):
    hand.key("ctrl+z")
    hand.until(lambda: hand.stage(name) == stage, f"Ctrl+Z does not bring {name} back to {stage}")


@story("History brings an undone change back, also after a new change")
def undone_change_comes_back_from_history(hand):
    two_on_the_board(hand)
    move_on(hand, "Ada Example", "Consider", "Research")
    undo_of(hand, "Ada Example", "Consider")
    move_on(hand, "Bo Beside", "Consider", "Research")
    hand.go(HISTORY)
    hand.click(hand.row("Changes, newest first", "Ada Example.*undone"))
    hand.press("Bring back.*", role="push button", state="enabled")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "*Bring back* does not bring the undone move back")
    hand.expect(hand.stage("Bo Beside") == "Research", "bringing Ada's move back took Bo's away")


@story("Ctrl+Shift+Z brings the newest undone change back, also after a new change")
def redo_keys_work_after_a_new_change(hand):
    two_on_the_board(hand)
    move_on(hand, "Ada Example", "Consider", "Research")
    undo_of(hand, "Ada Example", "Consider")
    move_on(hand, "Bo Beside", "Consider", "Research")
    hand.key("ctrl+shift+z")
    hand.until(lambda: hand.stage("Ada Example") == "Research", "Ctrl+Shift+Z does not bring the undone move back")
    hand.expect(hand.stage("Bo Beside") == "Research", "Ctrl+Shift+Z took Bo's move away")


@story("The terminal's redo brings the newest undone change back, also after a new change")
def redo_in_the_terminal_after_a_new_change(hand):
    hand.new_workspace(("Ada Example", None, "Consider"), ("Bo Beside", None, "Consider"))
    hand.tell("move", "Ada Example", "Research")
    hand.tell("undo")
    hand.tell("move", "Bo Beside", "Research")
    hand.tell("redo")
    hand.expect(hand.stage("Ada Example") == "Research", "vouch redo brought nothing back")


@story("Ctrl+Z stops at an import and asks with the number of people; Esc keeps them all")
def ctrl_z_stops_at_an_import(hand):
    hand.new_workspace("Ada Example", "Bo Beside")
    hand.start()
    hand.go(PEOPLE)
    hand.click(hand.row("People", "^Ada"))
    hand.key("ctrl+z")
    hand.until(lambda: hand.reads(r"(?s)[Ii]mport.*\d.*\?") or len(hand.people()) != 2, "Ctrl+Z asks nothing")
    hand.expect(len(hand.people()) == 2, "Ctrl+Z took back an import without asking")
    hand.key("Escape")
    hand.never(lambda: len(hand.people()) != 2, "Esc before the question took the import back")


@story("Too many Ctrl+Z after the start leave the workspace as it was")
def many_ctrl_z_empty_nothing(hand):
    hand.new_workspace("Ada Example", "Bo Beside")
    hand.start()
    hand.go(PEOPLE)
    hand.click(hand.row("People", "^Ada"))
    for _ in range(6):
        hand.key("ctrl+z", "Escape")
    hand.never(lambda: len(hand.people()) != 2, "Ctrl+Z after the start emptied the workspace")
    hand.dismiss()


@story("Ctrl+Z takes back the newest own change, then the one before it")
def ctrl_z_goes_back_one_by_one(hand):
    two_on_the_board(hand)
    move_on(hand, "Ada Example", "Consider", "Research")
    move_on(hand, "Bo Beside", "Consider", "Research")
    undo_of(hand, "Bo Beside", "Consider")
    hand.expect(hand.stage("Ada Example") == "Research", "one Ctrl+Z took two changes back")
    undo_of(hand, "Ada Example", "Consider")


@story("A toast's Undo takes back the change that the toast speaks of")
def the_toast_undoes_its_own_change(hand):
    two_on_the_board(hand)
    move_on(hand, "Ada Example", "Consider", "Research")
    hand.press("Undo", role="push button", inside=hand.see(name="Message"))
    hand.until(lambda: hand.stage("Ada Example") == "Consider", "the toast's Undo does not take the move back")


@story("A toast that speaks of no change has no Undo")
def a_toast_without_a_change_has_no_undo(hand):
    two_on_the_board(hand)
    hand.tell("record", "purchase", "Ada Example", "25.00")
    move_on(hand, "Ada Example", "Consider", "Research")
    hand.go(INSIGHT)
    hand.press("Copy or export .*", role="button menu")
    hand.menu("Copy table")
    hand.see(name="Message")
    toast = hand.until(lambda: next((one for one in hand.find_all(name="Message") if hand.find(name=".*opied.*", inside=one)),
                                    None), "copying the table is not said")
    hand.expect(not hand.find(role="push button", name="Undo.*", inside=toast),
                "“Table copied” offers to undo a change that it does not speak of")


@story("A field that the terminal changed while it was typed in is a conflict that shows both values")
def typed_text_never_overwrites(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    field = hand.field("Organisation")
    hand.click(field)
    hand.write("Typed Ltd")
    sheet = hand.folder / "other.csv"
    sheet.write_text("Name,Email,Company\nAda Example,ada.example@example.org,Written Inc\n", encoding="utf-8")
    hand.tell("import", str(sheet), "--update", "replace")
    hand.expect("Written Inc" in str(hand.show("Ada Example")), "the terminal did not change the organisation")
    hand.key("Tab")
    hand.until(lambda: hand.reads("Written Inc") and hand.reads("Typed Ltd"), "not both values are shown")
    hand.expect("Written Inc" in str(hand.show("Ada Example")), "what the terminal wrote was written over")


def open_person(hand, name):
    """By the search field, as people do; three actions: Ctrl+K, the name, Enter."""
    hand.key("ctrl+k")
    hand.write(name)
    hand.until(lambda: any(name in text for text in hand.row_names("People and deals found")), f"the search does not find {name}")
    hand.key("Return")
    hand.see(role="text", name="Text")


@story("In a text field Ctrl+Z takes back what was typed, and no change of the workspace")
def ctrl_z_in_a_field_undoes_the_text(hand):
    two_on_the_board(hand)
    move_on(hand, "Ada Example", "Consider", "Research")
    open_person(hand, "Ada Example")
    hand.key("ctrl+alt+n")
    note = hand.see(role="text", name="Text")
    hand.write("hello")
    hand.until(lambda: hand.text(note) == "hello", "the note does not take what is typed")
    hand.key("ctrl+z")
    hand.until(lambda: hand.text(note) != "hello", "Ctrl+Z in a note does not take the text back")
    hand.expect(hand.stage("Ada Example") == "Research", "Ctrl+Z in a note took a move back")


@story("An import of what differs does not say that everything is in the workspace already")
def an_import_that_differs_says_so(hand):
    hand.new_workspace("Ada Example")
    sheet = hand.folder / "other.csv"
    for company in ("First Ltd", "Second Ltd"):
        sheet.write_text(f"Name,Email,Company\nAda Example,ada.example@example.org,{company}\n", encoding="utf-8")
        said = hand.tell("import", str(sheet), "--update", "keep")
    hand.expect("Everything in this row is in the workspace already" not in str(said), "a row that differs is said to be in the workspace already")


@story("Ctrl+Z asks before it takes back what somebody else changed")
def ctrl_z_asks_before_it_takes_back_others_changes(hand):
    two_on_the_board(hand)
    hand.tell("move", "Ada Example", "Decide", user="colleague")
    hand.row("Decide", "^Ada")
    hand.click(hand.row("Consider", "^Bo"))
    hand.key("ctrl+z")
    hand.settle()
    hand.expect(hand.stage("Ada Example") == "Decide", "Ctrl+Z took back what a colleague changed")
    hand.dismiss()


@story("The terminal brings back an undone change by its number")
def redo_of_one_operation(hand):
    hand.new_workspace(("Ada Example", None, "Consider"), ("Bo Beside", None, "Consider"))
    for name in ("Ada Example", "Bo Beside"):
        hand.tell("move", name, "Research")
    ada = next(one["operation"] for one in hand.operations() if "Ada" in one["label"] and one["verb"].startswith("move"))
    hand.tell("undo")
    hand.tell("undo", ada)
    hand.tell("redo", ada)
    hand.expect(hand.stage("Ada Example") == "Research", f"vouch redo {ada} does not bring that change back")
    hand.expect(hand.stage("Bo Beside") == "Consider", f"vouch redo {ada} brought another change back")


@story("History says of an edit which field it was, what stood there and what stands there now")
def history_names_field_and_values(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    open_person(hand, "Ada Example")
    for value in ("First Ltd", "Second Ltd"):
        field = hand.field("Organisation")
        hand.click(field)
        hand.key("ctrl+a")
        hand.write(value)
        hand.key("Tab")
        hand.until(lambda: value in str(hand.show("Ada Example")), f"{value} is not stored")
    hand.go(HISTORY)
    hand.row("Changes, newest first", "(?s)Organisation.*First Ltd.*Second Ltd")
