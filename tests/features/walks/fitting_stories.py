# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that can be pressed is on the screen."""
import re

from hand import run
from story import story
from undo_stories import BOARD


def frame_fits(hand):
    """The window with the frame that the manager puts around it."""
    window = hand.window()
    # Not xdotool's answer, which counts the frame twice.
    info = run("xwininfo", "-id", window).stdout
    said = run("xprop", "-id", window, "_NET_FRAME_EXTENTS").stdout
    left, right, top, bottom = [int(part) for part in said.split("=")[1].split(",")]
    width, height = hand.screen_size()
    x, y, w, h = (int(re.search(key + r":\s+(-?\d+)", info)[1])
                  for key in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"))
    hand.expect(top > 0 or w == width, "the window has no frame; this proves nothing")
    hand.expect(x - left >= 0 and y - top >= 0 and x + w + right <= width and y + h + bottom <= height,
                f"the window with its frame takes {w + left + right}×{h + top + bottom} at {x - left}, {y - top} "
                f"of {width}×{height}")


@story("The first window fits 1280×800 with its frame")
def first_window_fits(hand):
    hand.start()
    hand.settle()
    frame_fits(hand)


@story("The first window fits 1024×700 with its frame", screen="1024x700")
def first_window_fits_a_small_screen(hand):
    hand.start()
    hand.settle()
    frame_fits(hand)


@story("A window that was larger fits a smaller screen with its frame", screen="1024x700")
def a_larger_window_is_made_to_fit(hand):
    hand.new_workspace("Ada Example")
    hand.start()
    run("xdotool", "windowsize", hand.window(), "1500", "900")
    hand.settle()
    hand.close()
    hand.start()
    hand.settle()
    frame_fits(hand)


@story("The first steps have their buttons on the screen, up to the import's last", screen="1024x700")
def first_steps_fit(hand):
    people = hand.folder / "documents" / "people.csv"
    people.write_text("Name,Email,Company\n" + "".join(f"Person {i},p{i}@example.org,Company {i}\n" for i in range(40)),
                      encoding="utf-8")
    hand.start(people)
    go = hand.see(role="push button", name="Continue")
    hand.expect(hand.fits(go), f"*Continue* lies at {go.box}")
    hand.click(go)
    go = hand.see(role="push button", name="Import.*", state="enabled")
    hand.expect(hand.fits(go), f"*Import* lies at {go.box}")
    hand.click(go)
    board = hand.see(role="push button", name="Go to the board")
    hand.expect(hand.fits(board), f"*Go to the board* lies at {board.box}")


@story("The popup that asks why somebody leaves the journey has its button on the screen, whatever it offers later")
def leave_popup_fits(hand):
    hand.sample_workspace()
    hand.start()
    hand.go(BOARD)
    # A card low on the screen, of somebody who said something: the popup grows when its evidence arrives.
    column = hand.see(role="list", name="Research.*")
    low = [row for row in hand.eyes.rows(column, 12) if row.box[1] + row.box[3] < column.box[1] + column.box[3]]
    hand.click(low[-1])
    hand.key("shift+l")
    button = hand.see(role="push button", name="Leave the journey")
    hand.settle()
    button = hand.see(role="push button", name="Leave the journey")
    hand.expect(hand.fits(button), f"*Leave the journey* lies at {button.box}")
    hand.key("Escape")
    hand.gone(role="push button", name="Leave the journey")


@story("Every popup of the board fits the screen at text of 200 %")
def popups_fit_with_large_text(hand):
    hand.sample_workspace()
    hand.settings(zoom=200)
    hand.start()
    hand.go(BOARD)
    lists = hand.until(lambda: hand.find_all(role="list", name="Consider.*"), "no column")
    hand.click(hand.until(lambda: hand.eyes.rows(lists[0], 1), "no card")[0], where=(0.3, 0.3))
    for keys, button in (("m", "Move"), ("shift+p", "Record.*"), ("shift+a", "Record.*"), ("shift+h", ".*old.*"),
                         ("shift+l", "Leave the journey")):
        hand.key(keys)
        hand.settle()
        popup = next((one for one in hand.eyes.look().children if one.is_popup), None)
        hand.expect(popup, f"{keys} opens nothing")
        hand.expect(hand.fits(popup), f"the popup of {keys} lies at {popup.box}")
        hand.see(role="push button", name=button, inside=popup)
        hand.key("Escape")
        hand.until(lambda: len(hand.eyes.look().children) == 1, f"Esc does not close the popup of {keys}")
