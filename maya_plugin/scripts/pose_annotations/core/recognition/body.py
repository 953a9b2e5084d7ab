"""The body that recognition fills in: which joint plays which part, and what every step asks of it."""

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from ..geometry import Point, length, mean, subtract, unit_or_none
from ..messages import Message
from .convention_match import NameFit, Place
from .skeleton import Skeleton

SIDES = ("l", "r")
LEG = ("thigh", "knee", "ankle")
ARM = ("upper_arm", "elbow", "wrist")
_MOST_CANDIDATES = 4
PART_WORDS = {
    "ankle": Message("ankle"), "knee": Message("knee"), "thigh": Message("hip joint"), "wrist": Message("wrist"),
    "elbow": Message("elbow"), "upper_arm": Message("shoulder joint"), "thumb": Message("thumb"),
    "toe": Message("toe tip"), "neck": Message("neck"), "head": Message("head"), "spine_low": Message("lower spine"),
}  # fmt: skip


class Found(NamedTuple):
    """index: the joint. confidence: 0 to 1. reason: in words, for the report."""

    index: int
    confidence: float
    reason: str


class Body:
    """The parts found so far and, for the others, why not. Parts are (role, side) as in the conventions."""

    def __init__(self, skeleton: Skeleton, fit: Optional[NameFit]) -> None:
        self.skeleton = skeleton
        self.fit = fit
        self.parts: Dict[Place, Found] = {}
        self.problems: Dict[Place, str] = {}
        self.warnings: List[str] = []
        self.is_guess = False

    def joint(self, role: str, side: str = "") -> Optional[int]:
        found = self.parts.get((role, side))
        return None if found is None else found.index

    def has(self, *places: Place) -> bool:
        return all(place in self.parts for place in places)

    def drop(self, place: Place, template: str, *values: Any) -> None:
        """Takes a part away, for the reason that is a Message of template and values."""
        if self.parts.pop(place, None) is not None:
            self.problems[place] = Message(template, *values)

    def warn(self, template: str, *values: Any) -> None:
        self.warnings.append(Message(template, *values))

    def taken(self) -> Dict[int, Place]:
        """Joint -> the part it plays."""
        return {found.index: place for place, found in self.parts.items()}


def name_candidates(body: Body, role: str, side: str) -> Tuple[int, ...]:
    """The joints that the convention calls so, the surest first."""
    return body.fit.places.get((role, side), ())[:_MOST_CANDIDATES] if body.fit else ()


def numbered_candidates(body: Body, role: str, side: str) -> Tuple[int, ...]:
    """Joints with the name and a number behind it, as Maya makes them of repeated names."""
    return body.fit.numbered.get((role, side), ())[:_MOST_CANDIDATES] if body.fit else ()


def in_a_limb(body: Body, index: int) -> bool:
    """Whether the joint is part of, or hangs from, an arm or a leg."""
    for side in SIDES:
        for roles in (ARM, LEG):
            for role in roles:
                limb = body.joint(role, side)
                if limb is not None and body.skeleton.is_within(index, limb):
                    return True
    return False


def part_name(role: str, side: str) -> Message:
    """A part of the body in words: "left elbow", "head"."""
    part = PART_WORDS[role]
    return {"l": Message("left {0}", part), "r": Message("right {0}", part), "": part}[side]


def why_missing(body: Body, role: str, side: str) -> Message:
    """Why a part was not found, in words."""
    part = part_name(role, side)
    problem = body.problems.get((role, side))
    if problem:
        return Message("no joint for the {0}: {1}", part, problem)
    return Message("no joint is named as the {0}", part)


def trunk_length(body: Body) -> Optional[float]:
    """H: from the mean of the hips to the neck (or head, where there is no neck); None without them."""
    trunk = _trunk(body)
    size = 0.0 if trunk is None else length(trunk)
    return size if size > 1e-9 else None


def up_direction(body: Body) -> Optional[Point]:
    """From hips to neck: up, as the figure stands; None where the parts are missing or coincide."""
    trunk = _trunk(body)
    return None if trunk is None else unit_or_none(trunk)


def _trunk(body: Body) -> Optional[Point]:
    hips = [body.joint("thigh", side) for side in SIDES]
    top = body.joint("neck") if body.joint("neck") is not None else body.joint("head")
    if None in hips or top is None:
        return None
    place = body.skeleton.positions
    return subtract(place[top], mean([place[index] for index in hips if index is not None]))
