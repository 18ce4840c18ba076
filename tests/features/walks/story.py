# SPDX-License-Identifier: GPL-3.0-or-later
"""What a story is: a function with a sentence, and what it wants around it."""
import dataclasses
import typing

STORIES = {}


@dataclasses.dataclass
class Story:
    name: str
    sentence: str
    walk: typing.Callable
    screen: str = "1280x800"
    long: bool = False  # goes on beside all others from the beginning
    waits: bool = False  # for what the program cannot do yet


def story(sentence, screen="1280x800", long=False, waits=False):
    """Marks a function as a story; the sentence is what it proves. One that waits runs only where it is asked for: it
    says what the program is to do and cannot do yet."""
    def keep(walk):
        if walk.__name__ in STORIES:
            raise ValueError(f"two stories are called {walk.__name__}")
        STORIES[walk.__name__] = Story(walk.__name__, sentence, walk, screen, long, waits)
        return walk
    return keep


def all_stories():
    import beside_stories
    import canary_stories
    import choosing_stories
    import deal_stories
    import fitting_stories
    import next_stories
    import random_walk
    import undo_stories
    import ways_stories
    import writing_stories
    del beside_stories, canary_stories, choosing_stories, deal_stories, fitting_stories, next_stories, random_walk
    del undo_stories, ways_stories, writing_stories
    return STORIES
