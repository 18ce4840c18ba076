# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of the program: roles, names, states and places, asked over AT-SPI.

Asked by D-Bus alone (python3-gi), many questions at once, because a tree of a few hundred nodes asked one by one takes
seconds. Nothing is acted on here: clicks and keys are the hand's.
"""
import dataclasses
import os

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"

# AT-SPI's numbers (atspi-constants.h) of what the stories ask for.
STATES = {name: number for number, name in enumerate(
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused "
    "has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected "
    "sensitive showing single-line stale transient vertical visible".split())}
# Lists may hold thousands of rows: their rows are asked for where they are wanted.
ITEM_VIEWS = {"list", "table", "tree", "tree table", "list box"}
FIELDS = {"text", "spin box", "spin button", "entry", "password text", "date editor"}
PATIENCE = 5000  # milliseconds in which the program must answer


class Unanswered(Exception):
    """The program did not answer, or what was asked has gone."""


@dataclasses.dataclass(eq=False)
class Node:
    """One thing on the screen as it was when it was looked at."""

    bus: str
    path: str
    role: str = ""
    name: str = ""
    states: int = 0
    box: tuple = (0, 0, 0, 0)
    count: int = 0
    text: str = ""  # what stands in a field
    parent: "Node" = None
    is_popup: bool = False
    children: list = dataclasses.field(default_factory=list)

    def is_(self, state):
        return bool(self.states >> STATES[state] & 1)

    @property
    def showing(self):
        return self.is_("showing") and self.is_("visible") and self.box[2] > 0 and self.box[3] > 0

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def ancestors(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def below(self):
        yield self
        for child in self.children:
            yield from child.below()

    def __str__(self):
        return f"{self.role} “{self.name}”"


class Eyes:
    """Looks at one program by its process."""

    def __init__(self, pid):
        self.pid = pid
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                                    GLib.VariantType("(s)"), Gio.DBusCallFlags.NONE, PATIENCE * 4).unpack()[0]
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.application = None
        # Qt keeps popups out of the list of windows; a screen reader comes to them by the focus, and so do these eyes.
        self.last_focus = None
        self.connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, "focused",
                                         Gio.DBusSignalFlags.NONE, self.focus_moved)
        self.connection.call_sync("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry",
                                  "RegisterEvent", GLib.Variant("(sas)", ("object:state-changed:focused", [])), None,
                                  Gio.DBusCallFlags.NONE, PATIENCE * 4)

    def focus_moved(self, _connection, sender, path, _interface, _signal, arguments):
        if arguments.unpack()[1]:
            self.last_focus = (sender, path)

    def popup(self, known):
        """The popup that the focus is in, or None; known are the paths of what the windows hold."""
        if self.last_focus is None or self.last_focus[1] in known:
            return None
        node = Node(*self.last_focus)
        for _ in range(30):
            parent = self.one(node, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Parent")))
            if not parent or parent[0][1].endswith("/null"):
                return None
            above = Node(*parent[0])
            children = self.one(above, ACCESSIBLE, "GetChildren")
            # The children of an item view are its rows, which the windows' own tree leaves out.
            if above.path in known:
                self.describe([above])
                if above.role in ITEM_VIEWS:
                    return None
            if children is not None and node.path not in [path for _, path in children[0]]:
                return node
            if above.path in known:
                return None
            node = above
        return None

    def ask(self, questions):
        """Answers to [(bus, path, interface, method, arguments)], None where there is none."""
        answers = [None] * len(questions)
        left = [len(questions)]

        def arrived(connection, result, place):
            left[0] -= 1
            try:
                answers[place] = connection.call_finish(result).unpack()
            except GLib.Error as error:
                if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                    answers[place] = Unanswered

        for place, (bus, path, interface, method, arguments) in enumerate(questions):
            self.connection.call(bus, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                                 PATIENCE, None, arrived, place)
        context = GLib.MainContext.default()
        while left[0]:
            context.iteration(True)
        if Unanswered in answers:
            raise Unanswered(f"the program did not answer for {PATIENCE // 1000} seconds")
        return answers

    def one(self, node, interface, method, arguments=None):
        return self.ask([(node.bus, node.path, interface, method, arguments)])[0]

    def find_application(self):
        """The program's root, or None as long as it has not registered."""
        found = self.ask([("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", ACCESSIBLE, "GetChildren", None)])
        for bus, path in (found[0] or [[]])[0]:
            owner = self.ask([("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                               "GetConnectionUnixProcessID", GLib.Variant("(s)", (bus,)))])[0]
            if owner and owner[0] == self.pid:
                self.application = Node(bus, path)
                return self.application
        return None

    def answers(self):
        """One question that the program's main thread must answer."""
        return self.one(self.application, ACCESSIBLE, "GetRole") is not None

    def describe(self, nodes):
        """Fills in role, name, states, place and number of children."""
        questions = []
        for node in nodes:
            questions += [
                (node.bus, node.path, ACCESSIBLE, "GetRoleName", None),
                (node.bus, node.path, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                (node.bus, node.path, ACCESSIBLE, "GetState", None),
                (node.bus, node.path, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,))),
                (node.bus, node.path, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "ChildCount"))),
            ]
        answers = self.ask(questions)
        for place, node in enumerate(nodes):
            role, name, states, box, count = answers[5 * place:5 * place + 5]
            node.role = role[0] if role else ""
            node.name = name[0] if name else ""
            node.states = states[0][0] | states[0][1] << 32 if states else 0
            node.box = tuple(box[0]) if box else (0, 0, 0, 0)
            node.count = count[0] if count else 0
        written = [node for node in nodes if node.role in FIELDS]
        answers = self.ask([(node.bus, node.path, TEXT, "GetText", GLib.Variant("(ii)", (0, -1))) for node in written])
        for node, answer in zip(written, answers):
            node.text = answer[0] if answer else ""

    def look(self, inside=None):
        """Everything that shows now, rows of lists left out, below the program or one node."""
        if inside is not None:
            return self.tree(inside)
        root = self.tree(self.application)
        popup = self.popup({node.path for node in root.below()})
        if popup is not None:
            popup = self.tree(popup)
            if popup.showing:
                popup.parent = root
                popup.is_popup = True
                root.children.append(popup)
        return root

    def tree(self, root):
        root = Node(root.bus, root.path)
        self.describe([root])
        level = [root]
        while level:
            asked = [node for node in level if node.role not in ITEM_VIEWS or node is root]
            answers = self.ask([(node.bus, node.path, ACCESSIBLE, "GetChildren", None) for node in asked])
            found = []
            for node, answer in zip(asked, answers):
                node.children = [Node(bus, path, parent=node) for bus, path in (answer[0] if answer else [])
                                 if not path.endswith("/null")]
                found += node.children
            self.describe(found)
            for node in asked:
                node.children = [child for child in node.children if child.showing]
            level = [node for node in found if node.showing]
        return root

    def rows(self, view, most=400):
        """The items of a list, or the cells of a table in reading order, that can be seen, with their places."""
        cells = []
        # Qt counts the rows of a list's whole model instead of those below its root, so the end is where none answers.
        for start in range(0, most, 20):
            answers = self.ask([(view.bus, view.path, ACCESSIBLE, "GetChildAtIndex", GLib.Variant("(i)", (i,)))
                                for i in range(start, min(start + 20, most))])
            found = [Node(*answer[0], parent=view) for answer in answers if answer and not answer[0][1].endswith("/null")]
            cells += found
            if len(found) < 20:
                break
        self.describe(cells)
        return cells

    def description(self, node):
        answer = self.one(node, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Description")))
        return answer[0] if answer else ""

    def dump(self):
        """The tree as text, for whoever writes a story or wonders why one failed."""
        lines = []

        def add(node, depth):
            states = " ".join(name for name in ("focused", "checked", "selected") if node.is_(name))
            written = f" = “{node.text}”" if node.text else ""
            lines.append(f"{'  ' * depth}{node}{written} {node.box} {states}{'' if node.is_('enabled') else ' disabled'}")
            for child in node.children:
                add(child, depth + 1)

        add(self.look(), 0)
        return os.linesep.join(lines)
