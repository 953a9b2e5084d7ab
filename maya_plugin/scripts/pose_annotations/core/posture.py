"""Tells a body on all fours from one on two legs: animals are often rigged with the names of human bones."""

from typing import Optional, Sequence

from .anatomy import ARM, LEG, SIDES, Body
from .figure_records import Point
from .keypoint_rules import up_direction
from .skeleton import dot, mean, subtract, unit_or_none

_SIDEWAYS = 0.5  # cosine: legs more than 60 degrees off the trunk's line do not carry it upright
_PARALLEL = 0.8  # cosine: front and hind legs reach down side by side


def on_all_fours(body: Body) -> bool:
    """Whether arms and legs hang side by side, both square to the trunk; False where parts are missing."""
    up = up_direction(body)
    legs, arms = _direction(body, LEG), _direction(body, ARM)
    if up is None or legs is None or arms is None:
        return False
    return abs(dot(legs, up)) < _SIDEWAYS and abs(dot(arms, up)) < _SIDEWAYS and dot(legs, arms) > _PARALLEL


def _direction(body: Body, roles: Sequence[str]) -> Optional[Point]:
    """Mean direction from the first to the last joint of both limbs."""
    place = body.skeleton.positions
    reaches = []
    for side in SIDES:
        first, last = body.joint(roles[0], side), body.joint(roles[2], side)
        if first is not None and last is not None:
            reaches.append(subtract(place[last], place[first]))
    return unit_or_none(mean(reaches)) if len(reaches) == 2 else None
