"""Figures followed through a film: where each was is where it is looked for, and what moves oddly is counted."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import numpy as np
from torch import nn

from trainer.annotations import MPII16
from trainer.annotations.boxes import boxes_by_rule, remake_boxes
from trainer.data.pictures import Picture
from trainer.formats.imported import state_in_image, with_others
from trainer.prediction.cuts import Change, Shots
from trainer.prediction.looking import Box, Looking
from trainer.prediction.people import Person, people_in

CHUNK = 8  # frames looked at together; within them a figure is looked for where it was before the first
GROWN = 1.3  # of the last box, for the first look: a third of a second's way
JUMP = 0.25  # of the box's longer side, between two frames
LOST = 12  # frames without a match after which a figure is forgotten


@dataclass
class Track:
    """A figure: its number, its last joints and box, and how long it has not been seen."""

    number: int
    person: Person
    unseen: int = 0


@dataclass
class Follower:
    """Gives the people of successive frames numbers, and counts jumps and swaps.

    Attributes:
        jumps: joints that moved by more than a quarter of the figure's box between two frames.
        swaps: left and right joints of a pair that changed places between two frames.
        cuts: after which nobody is who was there before.
        shots: where they are; takes each frame's picture before its people are looked for.
    """

    tracks: list[Track] = field(default_factory=list)
    jumps: int = 0
    swaps: int = 0
    cuts: int = 0
    shots: Shots = field(default_factory=Shots)
    _before_cut: list[Track] = field(default_factory=list)
    _next: int = 0

    def take(self, people: Sequence[Person], change: Change | None = None) -> None:
        """The next frame's people; each gets its ``track``. `change`: what `shots` said of the frame."""
        if change is not None:
            self.tracks, self._before_cut = self._before_cut if change == "back" else [], self.tracks
            self.cuts += change == "cut"
            for track in self.tracks:
                track.unseen += 1
        pairs = sorted(
            (distance, t, p)
            for t, track in enumerate(self.tracks)
            for p, person in enumerate(people)
            if (distance := _apart(track.person, person)) < 0.5
        )
        matched: dict[int, int] = {}
        for _, t, p in pairs:
            if t not in matched.values() and p not in matched:
                matched[p] = t
        for track in self.tracks:
            track.unseen += 1
        for p, person in enumerate(people):
            if p in matched:
                track = self.tracks[matched[p]]
                self._compare(track, person)
                track.person, track.unseen = person, 0
            else:
                track = Track(self._next, person)
                self._next += 1
                self.tracks.append(track)
            person["track"] = track.number
        self.tracks = [track for track in self.tracks if track.unseen <= LOST]

    def counts(self) -> dict[str, int]:
        """What was counted so far, and how many figures there were."""
        return {"jumps": self.jumps, "swaps": self.swaps, "cuts": self.cuts, "tracks": self._next}

    def boxes(self) -> Box | None:
        """Where to look for the figures in the next frames; None to look everywhere."""
        if not self.tracks or any(track.unseen for track in self.tracks):
            return None
        rows = np.array([track.person["bbox"] for track in self.tracks], np.float64)
        grown = (GROWN - 1) * rows[:, 2:].max(axis=1, keepdims=True)
        return np.hstack([rows[:, :2] - grown / 2, rows[:, 2:] + grown])

    def _compare(self, track: Track, person: Person) -> None:
        if track.unseen > 1:
            return
        before, now = _places(track.person), _places(person)
        side = max(*person["bbox"][2:], 1.0)
        moved = np.linalg.norm(now - before, axis=1) > JUMP * side
        for right, left in MPII16.pairs:
            if not (moved[right] and moved[left]):
                continue
            crossed = np.linalg.norm(now[[left, right]] - before[[right, left]], axis=1)
            if (crossed < JUMP * side / 2).all():
                self.swaps += 1
                moved[[right, left]] = False
        self.jumps += int(moved.sum())


def follow(
    model: nn.Module,
    frames: Iterable[tuple[int, Picture]],
    name: str,
    how: Looking,
    follower: Follower,
) -> Iterator[tuple[int, Picture, list[Person]]]:
    """The frames in their order with their people: (number, picture, records with ``frame`` and ``track``).

    Each figure is looked for around where it was last; a frame in which one is not seen, and what follows a cut, is
    looked at as a picture.
    """
    source = iter(frames)
    while chunk := list(islice(source, CHUNK)):
        pictures = [picture for _, picture in chunk]
        names = [f"{name}/{number:06d}.jpg" for number, _ in chunk]
        changes = [follower.shots.take(picture) for picture in pictures]
        known = next((n for n, change in enumerate(changes) if change is not None), len(chunk))
        boxes = follower.boxes()
        starts = [boxes if n < known else None for n in range(len(chunk))]
        people = people_in(model, pictures, names, [None] * len(chunk), how, starts)
        lost = [n for n in range(known) if boxes is not None and len(people[n]) < len(boxes)]
        again = people_in(model, [pictures[n] for n in lost], [names[n] for n in lost], [None] * len(lost), how)
        for n, found in zip(lost, again, strict=True):
            people[n] = found if len(found) > len(people[n]) else people[n]
        for (number, picture), found, change in zip(chunk, people, changes, strict=True):
            follower.take(found, change)
            for person in found:
                person["frame"] = number
            yield number, picture, found


def smooth_one_euro(
    frames: Iterable[dict[str, Any]], fps: float, min_cutoff: float = 1.0, beta: float = 8.0
) -> Iterator[dict[str, Any]]:
    """Frames of people, joints smoothed by the One Euro filter (Casiez, Roussel and Vogel, CHI 2012).

    `min_cutoff` in hertz: lower is smoother at rest. `beta` in hertz a box a second: higher follows fast motion sooner.
    Speeds are in shares of the figure's box, so that the parameters do not depend on the picture's size. With these,
    joints that shake by 1 % of the box are 0.5 % off at rest, 1 % at 0.3 boxes a second and 2 % at 1.5.
    """
    state: dict[tuple[int, int | str], tuple[np.ndarray, np.ndarray, int]] = {}
    for frame in frames:
        for person in frame["people"]:
            side = max(*person["bbox"][2:], 1.0)
            for joint, row in _moving(person).items():
                key, now = (person["track"], joint), np.array(row[:2])
                if key in state and 0 < person["frame"] - state[key][2] <= LOST:
                    before, speed, at = state[key]
                    rate = fps / (person["frame"] - at)
                    speed = speed + _alpha(1.0, rate) * ((now - before) * rate / side - speed)
                    now = before + _alpha(min_cutoff + beta * float(np.linalg.norm(speed)), rate) * (now - before)
                else:
                    speed = np.zeros(2)
                state[key] = (now, speed, person["frame"])
                row[:2] = [round(float(value), 3) for value in now]
        yield frame


def smooth_savitzky_golay(
    frames: Iterable[dict[str, Any]], window: int = 9, order: int = 2
) -> Iterator[dict[str, Any]]:
    """Frames of people, each joint on the polynomial of `order` through its places in `window` frames around it.

    Savitzky and Golay (Analytical Chemistry 36, 1964), by least squares over the frames that have the joint, so that
    gaps and the film's ends need no rule of their own. Holds `window` frames in memory.
    """
    half = window // 2
    around: deque[tuple[dict[str, Any] | None, dict[tuple[int, int | str], tuple[int, list[float]]]]] = deque(
        [(None, {})] * half, maxlen=2 * half + 1
    )
    padded: Iterable[dict[str, Any] | None] = _then_nothing(frames, half)
    for frame in padded:
        places = {}
        for person in frame["people"] if frame is not None else ():
            for joint, row in _moving(person).items():
                places[person["track"], joint] = (person["frame"], list(row[:2]))
        around.append((frame, places))
        if len(around) < 2 * half + 1 or (middle := around[half][0]) is None:
            continue
        for person in middle["people"]:
            for joint, row in _moving(person).items():
                seen = [one[person["track"], joint] for _, one in around if (person["track"], joint) in one]
                if len(seen) > order:
                    times = np.array([number - person["frame"] for number, _ in seen], float)
                    fit = np.polynomial.polynomial.polyfit(times, np.array([xy for _, xy in seen]), order)
                    row[:2] = [round(float(value), 3) for value in fit[0]]
        yield middle


def settled(frames: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Frames of people whose joints were moved: states, boxes and the lists of others follow their joints again."""
    for frame in frames:
        for person in frame["people"]:
            for k in _sure(person):
                row = person["joint_self"][k]
                state = state_in_image(row[0], row[1], (person["img_width"], person["img_height"]))
                person["joint_state"][k], row[2] = state, int(state == "visible")
            if boxes_by_rule(person).get("bbox") is not None:
                remake_boxes(person)
        with_others(frame["people"])
        yield frame


def _then_nothing(frames: Iterable[dict[str, Any]], count: int) -> Iterator[dict[str, Any] | None]:
    yield from frames
    yield from [None] * count


def _alpha(cutoff: float, rate: float) -> float:
    """Share of the new value in a first-order low-pass filter."""
    return 1.0 / (1.0 + rate / (2 * math.pi * cutoff))


def _sure(person: Person) -> list[int]:
    return [k for k, state in enumerate(person["joint_state"]) if state not in ("missing", "behind")]


def _moving(person: Person) -> dict[int | str, list[float]]:
    """The rows [x, y, ...] of the sure joints: MPII's by number, the drawings' by name where a network has these."""
    drawn = {joint: place for joint, place in (person.get("drawings21") or {}).items() if place is not None}
    return {**{k: person["joint_self"][k] for k in _sure(person)}, **drawn}


def _places(person: Person) -> np.ndarray:
    """(16, 2) places of the joints that are not missing, NaN for the others."""
    rows = np.array(person["joint_self"], np.float64)[:, :2]
    rows[[state in ("missing", "behind") for state in person["joint_state"]]] = np.nan
    return rows


def _apart(first: Person, second: Person) -> float:
    """How far two people are apart: the median over joints, in shares of the box; infinite where none is in both."""
    distance = np.linalg.norm(_places(first) - _places(second), axis=1)
    known = distance[np.isfinite(distance)]
    return float(np.median(known)) / max(*second["bbox"][2:], 1.0) if len(known) else math.inf
