"""The body that the steps of the recognition fill in: which joint is which part."""

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from ..geometry import Point, length, mean, subtract, unit_or_none
from ..messages import Message, listed
from .convention_match import NameFit, Part
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


class FoundJoint(NamedTuple):
    """The joint of a part. joint: its number. confidence: 0 to 1. reason: in words, for the report."""

    joint: int
    confidence: float
    reason: str


class Body:
    """The parts found so far. Parts are (role, side), with the roles of the naming conventions.

    Attributes:
        parts: the joint of each part found.
        problems: why a part was not found, for some of the others.
        warnings: for the person who reads the report.
        is_guess: a person must confirm the figure.
    """

    def __init__(self, skeleton: Skeleton, fit: Optional[NameFit]) -> None:
        self.skeleton = skeleton
        self.fit = fit
        self.parts: Dict[Part, FoundJoint] = {}
        self.problems: Dict[Part, str] = {}
        self.warnings: List[str] = []
        self.is_guess = False
        self._taken: Dict[Message, List[int]] = {}

    def joint(self, role: str, side: str = "") -> Optional[int]:
        found = self.parts.get((role, side))
        return None if found is None else found.joint

    def has(self, *parts: Part) -> bool:
        return all(part in self.parts for part in parts)

    def drop(self, part: Part, template: str, *values: Any) -> None:
        """Takes a part away, for the reason that is a Message of template and values."""
        if self.parts.pop(part, None) is not None:
            self.problems[part] = Message(template, *values)

    def warn(self, template: str, *values: Any) -> None:
        self.warnings.append(Message(template, *values))

    def take(self, part: Part, index: int, confidence: float, why: Message) -> None:
        """Adds the joint of a part that was not found by its name, with a warning.

        Args:
            part: of the body.
            index: the joint's number.
            confidence: 0 to 1.
            why: what joins the joint to the part, as "stands where a knee is".
        """
        self.parts[part] = FoundJoint(index, confidence, Message("'{0}' {1}", self.skeleton.shown_name(index), why))
        self.problems.pop(part, None)
        self._taken.setdefault(why, []).append(index)

    def all_warnings(self) -> Tuple[str, ...]:
        """The warnings, each reason to take joints for parts once."""
        found = list(self.warnings)
        parts = self.part_by_joint()
        for why, indices in self._taken.items():
            named = [
                (part_name(*parts[index]), self.skeleton.shown_name(index))
                for index in dict.fromkeys(indices)
                if index in parts  # not replaced later, by a person or by what is surer
            ]
            if len(named) == 1:
                found.append(Message("the {0} is taken to be '{1}', which {2}", *named[0], why))
            elif named:
                shown = listed("{}, {}", [Message("{0} '{1}'", part, joint) for part, joint in named])
                found.append(Message("each of these parts is taken from a joint that {0}: {1}", why, shown))
        return tuple(found)

    def part_by_joint(self) -> Dict[int, Part]:
        """The part that each joint is."""
        return {found.joint: part for part, found in self.parts.items()}


def name_candidates(body: Body, role: str, side: str) -> Tuple[int, ...]:
    """The joints that have this part's name in the convention, the surest first."""
    return body.fit.candidates.get((role, side), ())[:_MOST_CANDIDATES] if body.fit else ()


def numbered_candidates(body: Body, role: str, side: str) -> Tuple[int, ...]:
    """Joints with the part's name and a number after it, as Maya adds to repeated names."""
    return body.fit.numbered.get((role, side), ())[:_MOST_CANDIDATES] if body.fit else ()


def in_a_limb(body: Body, index: int) -> bool:
    """Whether the joint is part of an arm or a leg, or below one."""
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
    positions = body.skeleton.positions
    return subtract(positions[top], mean([positions[index] for index in hips if index is not None]))
