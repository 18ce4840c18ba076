# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand with the real pointer and keys before one window of the program, with eyes that read the screen over AT-SPI
and the workspace through the terminal.

The hand never uses an action of AT-SPI: it finds a thing by role and name, takes its place on the screen and clicks
there, as people do. It waits by asking again until something holds, never for a time.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import time

from eyes import FIELDS, Eyes

PATIENCE = float(os.environ.get("VOUCH_PATIENCE", "20"))  # seconds before a wait gives up
OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <theme><name>Clearlooks</name></theme>
  <desktops><number>1</number></desktops>
  <mouse><context name="Client"><mousebind button="Left" action="Press"><action name="Focus"/>
    <action name="Raise"/></mousebind></context></mouse>
</openbox_config>
"""


class Missed(Exception):
    """A story's sentence does not hold."""


def run(*words, **more):
    return subprocess.run(words, capture_output=True, text=True, timeout=60, **more)


class Hand:
    """One program in one window; made for each story."""

    def __init__(self, vouch, folder, pictures=None):
        self.vouch = vouch
        self.folder = pathlib.Path(folder)
        self.pictures = pictures
        self.workspace = self.folder / "documents" / "walk.vouch"
        self.program = None
        self.eyes = None
        self.actions = 0  # keys and clicks; typed text is not counted
        self.log = self.folder / "program.log"
        # Patterns of what the program may say on stderr: this is Qt's answer to eyes that look behind a list's end.
        # and that a font is missing is the machine's matter.
        # Qt gives up on a key that the accessibility bus has not heard of in time, and handles it all the same.
        self.expected_lines = ["QSpiApplication::(keyEventError|notifyKeyboardListenerCallback with no queued key)", "^QAccessible(Table|Tree)::.*[Ii]nvalid index", "OpenType support missing for"]
        self.environment = dict(os.environ)

    # --- the workspace through the terminal ---

    def tell(self, *words, user=None):
        """A command on the workspace, perhaps by somebody else; its JSON."""
        environment = self.environment | ({"USER": user} if user else {})
        done = run(self.vouch, "-w", str(self.workspace), "--json", *words, env=environment)
        if done.returncode not in (0, 3):
            raise Missed(f"vouch {' '.join(words)} failed: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def new_workspace(self, *people):
        """An empty workspace with these people, added by an import: name, or (name, e-mail, stage)."""
        done = run(self.vouch, "new", str(self.workspace), env=self.environment)
        if done.returncode:
            raise Missed(done.stderr)
        for person in people:
            self.add(*([person] if isinstance(person, str) else person))

    def add(self, name, email=None, stage=None):
        sheet = self.folder / "people.csv"
        email = email or re.sub(r"[^a-z]+", ".", name.lower()).strip(".") + "@example.org"
        sheet.write_text(f'Name,Email\n"{name}",{email}\n', encoding="utf-8")
        self.tell("import", str(sheet), *(["--stage", stage] if stage else []))

    def sample_workspace(self):
        """The sample of 400 people; made once for all stories of a run."""
        shutil.copy(os.environ["VOUCH_WALK_SAMPLE"], self.workspace)

    def show(self, person):
        return self.tell("show", person)

    def stage(self, person):
        return self.show(person).get("stages", {}).get("social-journey")

    def operations(self):
        return self.tell("history")["operations"]

    def people(self):
        return {person["name"] for person in self.tell("people", "--limit", "100000")["people"]}

    # --- the program ---

    def settings(self, **values):
        """What the window finds in its settings."""
        place = self.folder / "config" / "Vouch"
        place.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{key}={value}\n" for key, value in values.items())
        (place / "vouch.conf").write_text("[General]\n" + lines, encoding="utf-8")

    def start(self, *files, **environment):
        """Opens the program on the workspace, or on these files, and waits until it shows something."""
        words = [str(file) for file in files] or ([str(self.workspace)] if self.workspace.exists() else [])
        errors = open(self.log, "ab")
        self.program = subprocess.Popen([self.vouch, *words], stderr=errors, stdout=errors,
                                        env={**self.environment, **environment}, cwd=self.folder)
        self.eyes = Eyes(self.program.pid)
        self.until(self.eyes.find_application, "the program does not appear on the accessibility bus")
        self.until(lambda: self.window() is not None, "no window appeared")
        run("xdotool", "windowactivate", "--sync", self.window())
        self.until(lambda: self.find(role="frame", least=1), "the window stays empty")

    def window(self):
        """The id of the main window."""
        for line in run("xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid), "--name", "Vouch").stdout.split():
            return line
        return None

    def alive(self):
        return self.program is not None and self.program.poll() is None

    def dismiss(self):
        """Closes the questions and dialogs that stand before the window."""
        for _ in range(10):
            self.settle()
            if run("xdotool", "getactivewindow").stdout.strip() == self.window():
                return
            self.key("Escape")
        raise Missed("what stands before the window does not close by Escape")

    def close(self):
        """Closes the window as people do; the program must end well."""
        self.dismiss()  # a sheet that is just going has the keys
        self.key("ctrl+q")
        try:
            code = self.program.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Missed("the window does not close") from None
        self.program = None
        if code:
            raise Missed(f"the program ended with {code}")

    def put_away(self):
        if self.alive():
            self.program.kill()
            self.program.wait()

    def warnings(self):
        """Lines that the program wrote to stderr."""
        if not self.log.exists():
            return []
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if line.strip() and not any(re.search(p, line) for p in self.expected_lines)]

    # --- waiting ---

    def until(self, question, sentence, seconds=None):
        """The first true answer of the question; a Missed with the sentence when there is none in time."""
        end = time.monotonic() + (seconds or PATIENCE)
        while True:
            answer = question()
            if answer:
                return answer
            if self.program is not None and self.program.poll() is not None:
                raise Missed(f"the program ended by itself with {self.program.returncode}; {sentence}")
            if time.monotonic() > end:
                raise Missed(sentence)
            time.sleep(0.05)

    def expect(self, holds, sentence):
        if not holds:
            raise Missed(sentence)
        return holds

    def never(self, question, sentence, while_=None):
        """The question stays false until the program has settled; what must not happen has had its chance."""
        self.settle()
        if question():
            raise Missed(sentence)

    def settle(self):
        """Two looks alike: the program has done what the last key asked for."""
        before = None
        for _ in range(200):
            now = self.eyes.dump()
            if now == before:
                return
            before = now
            time.sleep(0.08)

    # --- finding ---

    def find_all(self, role=None, name=None, inside=None, state=None):
        """What shows now with this role and a name that matches (a pattern, from its beginning to its end)."""
        pattern = re.compile(name, re.DOTALL) if name is not None else None
        found = []
        for node in self.eyes.look(inside).below():
            if role is not None and node.role != role:
                continue
            if pattern is not None and not pattern.fullmatch(node.name):
                continue
            if state is not None and not node.is_(state):
                continue
            if node.showing:
                found.append(node)
        return found

    def find(self, role=None, name=None, inside=None, state=None, least=0):
        found = self.find_all(role, name, inside, state)
        return found[0] if found else None

    def menu(self, name):
        """Chooses the entry of the menu that is open; the arrow key brings the focus into it."""
        if not self.find(role="menu item", name=name):
            self.key("Down")
        self.press(name, role="menu item")

    def see(self, role=None, name=None, inside=None, state=None, seconds=None):
        """Waits for it."""
        what = " ".join(str(part) for part in (role, f"“{name}”" if name else None, state) if part)
        return self.until(lambda: self.find(role, name, inside, state), f"there is no {what} on the screen", seconds)

    def gone(self, role=None, name=None, inside=None):
        self.until(lambda: not self.find(role, name, inside), f"the {role} “{name}” does not go")

    def row(self, view_name, pattern, role=None):
        """Waits for the row of the list or table with this name whose text matches."""
        def look():
            for view in self.find_all(name=view_name):
                if role and view.role != role:
                    continue
                for cell in self.eyes.rows(view):
                    if re.search(pattern, cell.name) and cell.box[2] > 0:
                        return cell
            return None
        return self.until(look, f"the list “{view_name}” has no row “{pattern}”")

    def row_names(self, view_name):
        view = self.find(name=view_name)
        return [cell.name for cell in self.eyes.rows(view)] if view else []

    def focused(self):
        """What has the focus; the innermost one that says so."""
        found = None
        for node in self.eyes.look().below():
            if node.is_("focused") and node.showing:
                found = node
        return found

    def focus_is(self, role=None, name=None):
        """Something with this role and name has the focus; what lies in it says so, too."""
        return self.find(role, name, state="focused") is not None

    def field(self, name):
        """Waits for the field with this name that one can write in."""
        return self.until(lambda: next((one for one in self.find_all(name=name) if one.role in FIELDS), None),
                          f"there is no field “{name}”")

    def text(self, field):
        """What stands in the field now."""
        self.eyes.describe([field])
        return field.text

    def reads(self, pattern):
        """Whether this can be read anywhere on the screen, in a field, a text or a list."""
        for node in self.eyes.look().below():
            if node.showing and (re.search(pattern, node.name) or re.search(pattern, node.text)):
                return True
        return False

    # --- acting ---

    def tool(self, *words):
        done = run("xdotool", *[str(word) for word in words])
        if done.returncode:
            raise Missed(f"xdotool {' '.join(map(str, words))}: {done.stderr.strip()}")

    def key(self, *chords):
        """Presses chords, one after the other, as xdotool names them."""
        for chord in chords:
            self.actions += 1
            self.tool("key", "--delay", 15, chord)

    def write(self, text):
        """Types text into what has the focus; not counted as an action."""
        self.tool("type", "--delay", 12, "--", text)

    def rests(self, node):
        """Where it stands now, once it moves no more: what is still being laid out would be missed."""
        for _ in range(40):
            before = node.box
            self.eyes.describe([node])
            if node.box == before:
                return
            time.sleep(0.06)

    def place_of(self, what, where=(0.5, 0.5)):
        if isinstance(what, tuple):
            return what
        self.rests(what)
        x, y, width, height = what.box
        return round(x + width * where[0]), round(y + height * where[1])

    def point(self, what, where=(0.5, 0.5)):
        """Moves the pointer there."""
        x, y = self.place_of(what, where)
        self.tool("mousemove", x, y)

    def click(self, what, where=(0.5, 0.5), button=1, times=1, with_=None):
        """Clicks the thing, where it stands on the screen; with_ is a key held meanwhile."""
        self.actions += 1
        x, y = self.place_of(what, where)
        self.expect(self.on_the_screen(x, y), f"{what} lies at {x}, {y}, which is not on the screen")
        words = ["mousemove", x, y]
        if with_:
            words += ["keydown", with_]
        words += ["click", "--repeat", times, "--delay", 60, button]
        if with_:
            words += ["keyup", with_]
        self.tool(*words)

    def press(self, name, role=None, **more):
        """Waits for a button, entry or the like with this name and clicks it."""
        node = self.see(role=role, name=name, **more)
        self.click(node)
        return node

    def drag(self, start, *ways, rest=0.25, drop=True):
        """Takes what is at start, goes along the ways and lets go."""
        self.actions += 1
        x, y = self.place_of(start)
        self.tool("mousemove", x, y, "sleep", 0.1, "mousedown", 1, "sleep", 0.1)
        for way in ways:
            to_x, to_y = self.place_of(way)
            for step in range(1, 9):
                self.tool("mousemove", x + (to_x - x) * step // 8, y + (to_y - y) * step // 8, "sleep", 0.02)
            x, y = to_x, to_y
        if drop:
            self.tool("sleep", rest, "mouseup", 1)

    def let_go(self):
        self.tool("mouseup", 1)

    def screen_size(self):
        width, height = run("xdotool", "getdisplaygeometry").stdout.split()
        return int(width), int(height)

    def on_the_screen(self, x, y):
        width, height = self.screen_size()
        return 0 <= x < width and 0 <= y < height

    def fits(self, node):
        """The whole of it lies on the screen."""
        x, y, width, height = node.box
        room_width, room_height = self.screen_size()
        return x >= 0 and y >= 0 and x + width <= room_width and y + height <= room_height

    def go(self, number):
        """The screen with this number: Ctrl+1 is Today."""
        self.key(f"ctrl+{number}")
        self.until(lambda: self.screen() == number, f"Ctrl+{number} does not show its screen")

    def screen(self):
        """The number of the screen that the navigation marks, from above."""
        bar = self.find(role="frame", name="Screens")
        entries = sorted((one for one in bar.children if one.role == "check box"), key=lambda one: one.box[1]) if bar else []
        return next((place for place, one in enumerate(entries, 1) if one.is_("checked")), None)

    # --- keeping ---

    def picture(self, name):
        """Keeps what the screen shows when there is a folder for pictures."""
        if self.pictures:
            run("import", "-silent", "-window", "root", os.path.join(self.pictures, name + ".png"))
