"""The model card: JSON that says how to feed the network and where it comes from.

``best.safetensors`` holds its card itself, as JSON text under the key ``card`` of its metadata, and works without any
other file; ``best.json`` is a copy for people to read. A card is a plain dict; unknown keys are kept. Keys::

    card_version   "1.0"
    name           what tables and pages call the weights: the name of the run that made them
    arch           "hg1", "hg2", "hg1b4", ..., "blaze", "blaze-heavy"
    keypoint_set   name of the set, and
    keypoints      the joint names in channel order
    joint_set      the set as data (pairs, limbs, same_as, sigmas, ...), where it is none of the shipped ones
    input          size [width, height] in pixels, colour "RGB", mean (subtracted from values in 0..1), std (divides)
    heatmaps       size [width, height], sigma in map pixels, coordinates (always "cell centres at +0.5")
    crop           margin and shift_down: see trainer.data.crop.CropRule
    mirror         "last look" where `predict` and `evaluate` are to average the look whose joints they report with the
                   mirrored picture's; absent: no look
    recipe         name of the recipe that trained it
    metrics        its scores when it was saved
    provenance     documents, versions, seed, host: what made it
    adapted        what was changed on loading foreign weights, in words
    assumed        only where weights came without any card: what was assumed of them, in words
    int8           only after calibration: ranges (lowest and highest value at each place of the network), the share of
                   values within them, number of crops, and the documents; see trainer.models.activation_ranges
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from torch import nn

from trainer.annotations import MPII16, KeypointSet
from trainer.annotations.keypoint_sets import KEYPOINT_SETS, keypoint_set_from, mirrored_order
from trainer.annotations.text_window import read_json
from trainer.errors import CheckpointError, DocumentError
from trainer.models.blazepose import SIZES

log = logging.getLogger(__name__)

CARD_VERSION = "1.0"

# pytorch-pose's channel means of MPII's training pictures, RGB, in 0..1 (`mean` in its dataset items; its std is
# computed beside it and never applied).
MPII_MEAN = (0.4404, 0.4440, 0.4327)

INPUT_SIZE = 256
MAP_STRIDE = 4  # input pixels a heatmap cell


def usual_mean(arch: str) -> tuple[float, float, float]:
    """What is subtracted from values in 0..1 by default: nothing for BlazePose, MPII's mean for an hourglass."""
    return (0.0, 0.0, 0.0) if arch in SIZES else MPII_MEAN


def default_card(arch: str, keypoint_set: str, keypoints: tuple[str, ...]) -> dict[str, Any]:
    """The card of weights that say nothing about themselves.

    An hourglass has input, crop and mean as pytorch-pose has them; BlazePose, which pytorch-pose lacks, has the crop
    and the targets of the default recipe and no mean.
    """
    is_theirs = arch not in SIZES
    return {
        "card_version": CARD_VERSION,
        "arch": arch,
        "keypoint_set": keypoint_set,
        "keypoints": list(keypoints),
        "input": {
            "size": [INPUT_SIZE, INPUT_SIZE],
            "colour": "RGB",
            "mean": list(usual_mean(arch)),
            "std": [1.0, 1.0, 1.0],
        },
        "heatmaps": {
            "size": [INPUT_SIZE // MAP_STRIDE, INPUT_SIZE // MAP_STRIDE],
            "sigma": 1.0 if is_theirs else 2.0,
            "coordinates": "cell centres at +0.5",
        },
        "crop": {"margin": 1.25, "shift_down": 15.0 if is_theirs else 0.0},
        "recipe": None,
        "metrics": {},
        "provenance": {},
        "adapted": [],
    }


def read_card(path: Path) -> dict[str, Any] | None:
    """Read the card in a JSON file; None where the file holds something else, such as results of that model.

    Raises:
        CheckpointError: it is no JSON, or a card of a higher major version.
    """
    try:
        card = read_json(path)
    except DocumentError as error:
        raise CheckpointError(f"{error}; it is the model card, which belongs beside the weights") from error
    return _checked(card, str(path)) if _is_card(card) else None


def parse_card(text: str, where: str) -> dict[str, Any]:
    """The card that a weights file holds. Raises :class:`CheckpointError`, naming `where`, for text that is none."""
    try:
        card = json.loads(text)
    except ValueError as error:
        raise CheckpointError(f"{where}: cannot read the model card inside ({error})") from error
    if not _is_card(card):
        raise CheckpointError(f"{where}: its key `card` holds no model card (an object with `arch` and `keypoints`)")
    return _checked(card, where)


def _is_card(card: Any) -> bool:
    return isinstance(card, dict) and isinstance(card.get("arch"), str) and isinstance(card.get("keypoints"), list)


def _checked(card: dict[str, Any], where: str) -> dict[str, Any]:
    if isinstance(card.get("recipe"), dict):
        card["recipe"] = with_current_names(card["recipe"])
    version = str(card.get("card_version", "1.0"))
    if version.split(".")[0] != CARD_VERSION.split(".")[0]:
        raise CheckpointError(f"{where}: card version {version}, this trainer reads {CARD_VERSION}; update the trainer")
    return card


def assumed_card(arch: str, joints: tuple[str, ...] = ()) -> dict[str, Any]:
    """The card of weights that came without one: :func:`default_card`, with what it says in words under ``assumed``.

    Args:
        joints: their names in channel order, where these are known; else MPII's are assumed.
    """
    card = default_card(arch, MPII16.name, joints or MPII16.joints)
    if joints:
        del card["keypoint_set"]  # the names say which it is
    how, crop = card["input"], card["crop"]
    moved = f"moved down by {crop['shift_down']:g} x scale_provided" if crop["shift_down"] else "not moved"
    mean = f"minus the mean {', '.join(f'{value:g}' for value in how['mean'])}" if any(how["mean"]) else "with mean 0"
    order = "" if joints else "MPII's 16 joints in its order; "
    card["assumed"] = (
        f"{order}a crop of {crop['margin']:g} times the person's size, {moved}; "
        f"{how['size'][0]} x {how['size'][1]} pixels {how['colour']} {mean}; sub-pixel decoding"
    )
    return card


def with_current_names(recipe: Mapping[str, Any]) -> dict[str, Any]:
    """A recipe's values under their current names: older cards and runs call pytorch-pose's targets "peer"."""
    return {**recipe, "targets": "pytorch_pose"} if recipe.get("targets") == "peer" else dict(recipe)


def card_of(model: nn.Module) -> Mapping[str, Any]:
    """The model's card. A network without one is named in a warning, and has from then on the card assumed of it."""
    card = _own_card(model)
    if not card:
        name = type(model).__name__
        card = assumed_card(str(getattr(model, "arch", name)), tuple(getattr(model, "keypoints", ())))
        log.warning(
            "%s: a network of unknown origin, with no model card. Assumed: %s. If it was trained otherwise, its scores "
            "and joints are wrong",
            name,
            card["assumed"],
        )
        cast(Any, model).card = card
    return card


def _own_card(model: nn.Module) -> Mapping[str, Any]:
    """What the model itself says; a network that is being made says nothing yet."""
    return getattr(model, "card", None) or {}


def joints_of(model: nn.Module) -> tuple[str, ...]:
    """The model's joints in channel order; MPII's for a bare module."""
    return tuple(getattr(model, "keypoints", None) or MPII16.joints)


def keypoint_set_of(model: nn.Module) -> KeypointSet:
    """The model's joint set: the one on its card, or the shipped one of that name, or the one that its names are of.

    For names of no known set their words for left and right make the pairs, and no limbs are drawn.

    A model of some of MPII's joints has a set of those, named on its card.

    Raises:
        CheckpointError: nothing says which of its joints are a pair, so that it could not be mirrored or drawn.
    """
    card, joints = _own_card(model), joints_of(model)
    name = str(card.get("keypoint_set") or "")
    if isinstance(card.get("joint_set"), dict):
        found = keypoint_set_from(card["joint_set"], f"the model card of {card.get('name') or card.get('arch')}")
        if found.joints == joints:
            return found
    for known in (KEYPOINT_SETS.get(name), *KEYPOINT_SETS.values()):
        if known is not None and known.joints == joints:
            return known
    for known in KEYPOINT_SETS.values():
        if set(joints) <= set(known.joints):
            return part_of_set(known, joints, name or "custom")
    order = mirrored_order(joints)
    pairs = tuple((k, other) for k, other in enumerate(order) if k < other)
    if pairs and all(order[other] == k for k, other in pairs):
        return KeypointSet(name or "custom", joints, pairs, ())
    raise CheckpointError(
        f"the model card's joints ({', '.join(joints[:4])}, ...) are those of no known set, and it has no joint_set "
        "that says which are pairs; train or export it again with --joints FILE"
    )


def scored_set(model: nn.Module) -> KeypointSet:
    """The joints that a model is for: those of its set, but all of MPII's where it has some of them and no set."""
    is_nameless = "joint_set" not in card_of(model) and set(joints_of(model)) <= set(MPII16.joints)
    return MPII16 if is_nameless else keypoint_set_of(model)


def part_of_set(whole: KeypointSet, joints: tuple[str, ...], name: str) -> KeypointSet:
    """Some joints of a set, in any order, as a set of their own."""
    place = {joint: number for number, joint in enumerate(joints)}

    def kept(some: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        named = [(whole.joints[a], whole.joints[b]) for a, b in some]
        return tuple((place[a], place[b]) for a, b in named if a in place and b in place)

    same_as = tuple((joint, other) for joint, other in whole.same_as if joint in place)
    sigmas = tuple((joint, sigma) for joint, sigma in whole.sigmas if joint in place)
    derived = tuple(joint for joint in whole.derived if joint in place)
    lengths = tuple((metric, ends) for metric, ends in whole.normalisers if set(ends[:2]) <= set(joints))
    return KeypointSet(name, joints, kept(whole.pairs), kept(whole.limbs), same_as, sigmas, derived, lengths)


def card_of_set(keypoints: KeypointSet) -> dict[str, Any]:
    """What a card says of a joint set."""
    said: dict[str, Any] = {"keypoint_set": keypoints.name, "keypoints": list(keypoints.joints)}
    if KEYPOINT_SETS.get(keypoints.name) != keypoints:
        said["joint_set"] = keypoints.as_dict()
    return said


def mean_of(card: Mapping[str, Any], arch: str) -> tuple[float, float, float]:
    """What is subtracted from the network's input, RGB in 0..1: as the card says, else what is usual."""
    red, green, blue = (card.get("input") or {}).get("mean") or usual_mean(arch)
    return red, green, blue


def decoding_of(model: nn.Module) -> str:
    """How the model's heatmaps are read: as its card says, else sub-pixel."""
    return str(_own_card(model).get("decoding") or "subpixel")


def mirrors_last_look(model: nn.Module) -> bool:
    """Whether the look whose joints are reported is averaged with the mirrored picture's, as the model's card says."""
    return card_of(model).get("mirror") == "last look"


def input_size(model: nn.Module) -> int:
    """Side of the network's square input in pixels. Raises CheckpointError for a card with another shape."""
    width, height = (_own_card(model).get("input") or {}).get("size", (256, 256))
    if width != height:
        raise CheckpointError(f"the model's card wants {width} x {height} input; only squares are supported")
    return int(width)
