# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs stories side by side, each with its own display, session bus, home and workspace; see walks.sh."""
import argparse
import concurrent.futures
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from story import all_stories

HERE = pathlib.Path(__file__).parent
LONGEST = 120  # seconds that a story may take
MOST_AGAIN = 4  # more than these are no accident


def arguments():
    parser = argparse.ArgumentParser(prog="walks.sh", description="Walks through the real program with pointer and keys.")
    parser.add_argument("build", help="the build folder")
    parser.add_argument("stories", nargs="*", help="parts of the names of stories; all without one")
    parser.add_argument("--pictures", help="a folder for pictures of what failed")
    parser.add_argument("--jobs", type=int, default=max(2, (os.cpu_count() or 2)), help="how many at once")
    parser.add_argument("--minutes", type=float, default=1, help="how long the random walk takes; 0: none")
    parser.add_argument("--seed", type=int, help="the random walk's seed, to repeat one")
    parser.add_argument("--waiting", action="store_true", help="also those that wait for what the program cannot do yet")
    parser.add_argument("--list", action="store_true", help="list the stories and end")
    return parser.parse_args()


def environment(folder):
    """A home of its own; nothing of whoever runs this is read or written."""
    mine = {key: value for key, value in os.environ.items()
            if key in ("PATH", "PYTHONDONTWRITEBYTECODE") or key.startswith("VOUCH_")}
    for name, variable in (("config", "XDG_CONFIG_HOME"), ("data", "XDG_DATA_HOME"), ("cache", "XDG_CACHE_HOME"),
                           ("state", "XDG_STATE_HOME"), ("run", "XDG_RUNTIME_DIR"), ("home", "HOME")):
        (folder / name).mkdir(mode=0o700)
        mine[variable] = str(folder / name)
    (folder / "documents").mkdir()
    (folder / "config" / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{folder / "documents"}"\n', encoding="utf-8")
    return mine | {"LC_ALL": "C.UTF-8", "TZ": "UTC", "USER": "walker", "QT_QPA_PLATFORM": "xcb",
                   "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "GSETTINGS_BACKEND": "memory", "NO_AT_BRIDGE": "0"}


def start_display(size):
    """Xvfb on a free display; the process and the display's name."""
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", size + "x24", "-nolisten", "tcp"],
                               pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        sys.exit("walks.sh: Xvfb does not start")
    return display, ":" + number


def walk(vouch, story, pictures, longest):
    """Runs one story; (story, seconds, what it said or None)."""
    started = time.monotonic()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="vouch-walk."))
    display, name = start_display(story.screen)
    try:
        mine = environment(folder) | {"DISPLAY": name}
        words = ["dbus-run-session", "--", sys.executable, str(HERE / "one.py"), vouch, story.name, str(folder), pictures or ""]
        noise = folder / "noise"
        with open(noise, "wb") as file, subprocess.Popen(words, env=mine, stdout=file, stderr=file,
                                                         start_new_session=True) as process:
            try:
                failed = process.wait(longest) != 0
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                failed = True
        said = folder / "said"
        said = said.read_text(encoding="utf-8") if said.exists() else ""
        if failed and not said:
            said = noise.read_text(encoding="utf-8", errors="replace")
        if failed and time.monotonic() - started >= longest:
            said = f"it is not at its end after {longest:.0f} seconds\n{said}"
        return story, time.monotonic() - started, said, failed
    finally:
        display.terminate()
        display.wait()
        shutil.rmtree(folder, ignore_errors=True)


def main():
    options = arguments()
    stories = all_stories()
    chosen = [one for one in stories.values() if not options.stories or any(part in one.name for part in options.stories)]
    if not options.stories and options.minutes <= 0:
        chosen = [one for one in chosen if one.name != "random_walk"]
    waiting = [one for one in chosen if one.waits] if not options.stories and not options.waiting else []
    chosen = [one for one in chosen if one not in waiting]
    if options.list:
        for one in chosen:
            print(f"{one.name}: {one.sentence}")
        return 0
    if not chosen:
        sys.exit("walks.sh: there is no such story; --list names them")
    vouch = pathlib.Path(options.build).resolve() / "app" / "vouch"
    if not os.access(vouch, os.X_OK):
        sys.exit(f"walks.sh: {vouch} was not built")
    if options.pictures:
        pathlib.Path(options.pictures).mkdir(parents=True, exist_ok=True)
        options.pictures = str(pathlib.Path(options.pictures).resolve())
    os.environ["VOUCH_WALK_MINUTES"] = str(options.minutes or 1)
    if options.seed is not None:
        os.environ["VOUCH_WALK_SEED"] = str(options.seed)
    with tempfile.TemporaryDirectory(prefix="vouch-walks.") as shared:
        sample = os.path.join(shared, "sample.vouch")
        subprocess.run([vouch, "demo", sample], check=True, stdout=subprocess.DEVNULL)
        os.environ["VOUCH_WALK_SAMPLE"] = sample
        failed = walk_all(str(vouch), chosen, options)
    if waiting:
        print(f"walks: {len(waiting)} stories wait for what the program cannot do yet (--waiting runs them)")
    return failed


def walk_all(vouch, chosen, options):
    started = time.monotonic()
    passed = failed = 0
    again = []
    longest = {one.name: LONGEST + (options.minutes * 60 if one.long else 0) for one in chosen}
    beside = [one for one in chosen if not one.long]
    long = [one for one in chosen if one.long]
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as crew, concurrent.futures.ThreadPoolExecutor(1) as single:
        def report(future):
            nonlocal passed, failed
            story, seconds, said, wrong = future.result()
            failed += wrong
            passed += not wrong
            if wrong:
                again.append(story)
            print(f"{'FAILED' if wrong else 'passed'} {story.name} ({seconds:.1f} s)")
            if wrong:
                print(f"  It must hold: {story.sentence}")
            for line in said.splitlines():
                print("  " + line)
            sys.stdout.flush()

        begun = [pool.submit(walk, vouch, one, options.pictures, longest[one.name])
                 for pool, part in ((single, long), (crew, beside)) for one in part]
        for future in concurrent.futures.as_completed(begun):
            report(future)
    # A busy machine may come too late for a hand: what failed is walked once more, alone, and both are said.
    for story in again[:MOST_AGAIN]:
        _, seconds, said, wrong = walk(vouch, story, options.pictures, longest[story.name])
        print(f"{'FAILED again' if wrong else 'passed at the second try'}: {story.name} ({seconds:.1f} s)")
        for line in said.splitlines():
            print("  " + line)
        failed -= not wrong
        passed += not wrong
    print(f"walks: {passed} passed, {failed} failed in {time.monotonic() - started:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
