"""Weights on disk: our safetensors with a card, pytorch-pose's checkpoints, run folders.

Nothing is ever unpickled: :mod:`trainer.models.torch_files` reads ``.pth`` and ``.pth.tar`` files.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, cast

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from trainer.annotations import MPII16, KeypointSet
from trainer.annotations.keypoint_sets import KEYPOINT_SETS
from trainer.counts import counted
from trainer.errors import CheckpointError
from trainer.files import write_bytes, write_json, write_whole
from trainer.models import card as cards
from trainer.models.blazepose import arch_of
from trainer.models.build import build_network
from trainer.models.default_network import FILES, shipped_weights
from trainer.models.network import PoseNetwork
from trainer.models.torch_files import first_bytes, foreign_file, read_state, sharded_part, without_wrappers

log = logging.getLogger(__name__)

CARD_KEY = "card"
"""Where the card is in the metadata of a ``.safetensors`` file."""

RUN_WEIGHTS = ("best", "last")
"""Which weights a run's folder has, those first that stand for the run."""

_SCORE = re.compile(r"score\.(\d+)\.weight$")
_REMAP = re.compile(r"score_\.\d+\.weight$")


def load_model(path: str | Path | None = None, keypoints: Iterable[str] | KeypointSet | None = None) -> PoseNetwork:
    """Load a network in eval mode and float32 from a file or a run folder; the network in the box if none is named.

    Weights without any card are named in a warning with what is assumed of them, which their card keeps under
    ``assumed``.

    Args:
        path: a ``.safetensors`` file, a pytorch-pose checkpoint (``.pth``, ``.pth.tar``; keys with or without
            ``module.``), or a run folder, of which the best weights are taken. None or ``"default"``: the network that
            comes with the package; ``"generated-only"``: the other one.
        keypoints: the joint names or the set wanted; channels are picked or added by name (:func:`adapt_joints`).

    Returns:
        The network, with its `keypoints` and `card` filled (:mod:`trainer.models.card`).

    Raises:
        CheckpointError: the file is missing, damaged, no network that we know, or of unknown joints.
    """
    path = weights_file(path)
    weights, card, notes = _read(path)
    for note in notes:
        log.warning("%s: %s", path, note)
    if "assumed" in card:
        log.warning(
            "%s: weights of unknown origin, with no model card inside or beside them. Assumed: %s. If they were "
            "trained otherwise, their scores and joints are wrong",
            path,
            card["assumed"],
        )
    network = build_network(card["arch"], card["keypoints"], seed=0)
    _fill(network, weights, path)
    network.card = card
    if isinstance(keypoints, KeypointSet):
        # Also of the same names: pairs, lengths and sigmas are the set's.
        if any(card.get(key) != value for key, value in cards.card_of_set(keypoints).items()):
            network = adapt_joints(network, keypoints)
    elif keypoints is not None and (names := tuple(keypoints)) != network.keypoints:
        network = adapt_joints(network, names)
    return network.eval()


def read_weights(path: str | Path | None) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read weights (names as in our modules) and their card, complete with `arch` and `keypoints`.

    The card is the one inside a ``.safetensors`` file, else that of the ``.json`` beside the file, else
    :func:`trainer.models.card.assumed_card`.

    Raises:
        CheckpointError: as :func:`load_model`.
    """
    return _read(weights_file(path))[:2]


def _read(path: Path) -> tuple[dict[str, Tensor], dict[str, Any], list[str]]:
    """Weights, their card, and what is to be said of them, which the card keeps under ``adapted``."""
    if not path.is_file():
        raise CheckpointError(f"{path}: no such file; give a .safetensors or .pth.tar file, or a run folder")
    if (why := sharded_part(path)) is not None:
        raise CheckpointError(f"{path}: {why}")
    inside: str | None = None
    notes: list[str] = []
    if path.suffix == ".safetensors":
        weights, inside = _read_safetensors(path)
    else:
        weights, notes = read_state(path)
    weights = without_wrappers(weights)
    arch, joints = describe_weights(weights, path)
    _refuse_not_finite(weights, path)
    known, where = _card_beside(path) if inside is None else (cards.parse_card(inside, str(path)), "inside")
    if known is None:
        if joints != len(MPII16.joints):
            raise CheckpointError(
                f"{path}: {joints} joints and no card inside or beside it that names them; "
                "only checkpoints with MPII's 16 joints can be read without one"
            )
        known = cards.assumed_card(arch)
    if known["arch"] != arch or len(known["keypoints"]) != joints:
        raise CheckpointError(
            f"{path}: the weights are {arch} with {joints} joints, their card {where} says {known['arch']} "
            f"with {len(known['keypoints'])}; the two do not belong together"
        )
    if notes:
        known = {**known, "adapted": [*known.get("adapted", []), *notes]}
    return weights, known, notes


def _card_beside(path: Path) -> tuple[dict[str, Any] | None, str]:
    """The card in the ``.json`` beside weights, which older trainers wrote there alone, and its file's name."""
    beside = path.with_name(path.name.removesuffix(".tar")).with_suffix(".json")
    return (cards.read_card(beside) if beside.is_file() else None), beside.name


def describe_weights(weights: Mapping[str, Tensor], path: Path) -> tuple[str, int]:
    """The architecture name and the number of joints of these weights.

    Raises:
        CheckpointError: they are no network that we know; it says what they are instead.
    """
    if "levels.0.0.expand.weight" in weights and "score.0.weight" in weights:
        tail = weights["tail.0.weight"].shape[0] if "tail.0.weight" in weights else 0
        if arch := arch_of(tail):
            return arch, _joints(weights, path)
        raise CheckpointError(f"{path}: of blaze's layout, but of no size that we know (its tail has {tail} channels)")
    stacks = {int(found[1]) for name in weights if (found := _SCORE.match(name))}
    if not stacks or "conv1.weight" not in weights or "hg.0.hg.0.0.0.conv1.weight" not in weights:
        some = ", ".join(sorted(weights)[:3])
        if any(name.startswith("pre.0.conv") for name in weights):
            raise CheckpointError(
                f"{path}: weights in the layout of princeton-vl/pytorch_stacked_hourglass. That network orders "
                "normalisation and skip connections differently and cannot be mapped exactly; "
                "use a bearpaw/pytorch-pose checkpoint"
            )
        if several := sorted(
            name.removesuffix(".score.0.weight") for name in weights if name.endswith(".score.0.weight")
        ):
            raise CheckpointError(f"{path}: holds several networks ({', '.join(several)}); save the one wanted alone")
        raise CheckpointError(f"{path}: no stacked hourglass of pytorch-pose's layout (it holds {some} ...)")
    if stacks != set(range(len(stacks))):
        raise CheckpointError(f"{path}: a stacked hourglass with score layers of stacks {sorted(stacks)} only")
    blocks = {int(found[1]) for name in weights if (found := re.match(r"res\.0\.(\d+)\.conv1\.weight$", name))}
    arch = f"hg{len(stacks)}" + (f"b{len(blocks)}" if len(blocks) != 1 else "")
    return arch, _joints(weights, path)


def _joints(weights: Mapping[str, Tensor], path: Path) -> int:
    shape = tuple(weights["score.0.weight"].shape)
    if len(shape) != 4:
        raise CheckpointError(f"{path}: score.0.weight has the shape {shape}, where a convolution's has four numbers")
    return shape[0]


def adapt_joints(network: PoseNetwork, keypoints: Iterable[str] | KeypointSet) -> PoseNetwork:
    """A network for other joints: channels of the same joints keep their weights, the others start afresh.

    Joints are the same where their names are, or where their sets say so (``arm_left`` is ``l_shoulder``).

    New `score` channels start as a fresh layer's do and new inputs of `score_` (between stacks) start at zero, so that
    the kept channels' heatmaps of the first stack are unchanged. The card's `adapted` says in words what was done.
    """
    wanted = keypoints if isinstance(keypoints, KeypointSet) else None
    names = wanted.joints if wanted is not None else tuple(cast(Iterable[str], keypoints))
    common = _common_names(names, wanted)
    old = _common_names(network.keypoints, None, network.card)
    adapted = build_network(network.arch, names, seed=0)
    weights = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    fresh = adapted.state_dict()
    kept = [(number, old.index(name)) for number, name in enumerate(common) if name in old]
    for name in fresh:
        if _SCORE.match(name) or re.match(r"score\.\d+\.bias$", name):
            channels = fresh[name].clone()
            for new_index, old_index in kept:
                channels[new_index] = weights[name][old_index]
            weights[name] = channels
        elif _REMAP.match(name):
            channels = torch.zeros_like(fresh[name])
            for new_index, old_index in kept:
                channels[:, new_index] = weights[name][:, old_index]
            weights[name] = channels
    adapted.load_state_dict(weights)
    new = [name for name, shared in zip(names, common, strict=True) if shared not in old]
    dropped = [name for name, shared in zip(network.keypoints, old, strict=True) if shared not in common]
    notes = [f"kept {len(kept)} of {len(names)} joints by name"]
    notes += [f"new, untrained: {', '.join(new)}"] if new else []
    notes += [f"dropped: {', '.join(dropped)}"] if dropped else []
    adapted.card = {
        **network.card,
        "keypoints": list(names),
        "adapted": [*network.card.get("adapted", []), "; ".join(notes)],
    }
    for key in ("int8", "joint_set", "pairs"):  # of the old network's values and joints
        adapted.card.pop(key, None)
    if wanted is not None:
        adapted.card.update(cards.card_of_set(wanted))
    else:
        adapted.card["keypoint_set"] = network.card.get("keypoint_set") if not new and not dropped else "custom"
    return adapted.train(network.training)


def _common_names(
    names: Sequence[str], keypoints: KeypointSet | None, card: Mapping[str, Any] | None = None
) -> tuple[str, ...]:
    """The names under which joints of several sets are the same, by the set, or by all that is known of the names."""
    if keypoints is not None:
        return keypoints.common_names
    same = {joint: other for known in KEYPOINT_SETS.values() for joint, other in known.same_as}
    same.update(((card or {}).get("joint_set") or {}).get("same_as") or {})
    return tuple(same.get(name, name) for name in names)


def save_model(
    network: PoseNetwork,
    path: str | Path,
    card: Mapping[str, Any] | None = None,
    dtype: torch.dtype = torch.float32,
) -> Path:
    """Write the weights with their card to `path` (``.safetensors``), and the card to the ``.json`` beside it too.

    Each file appears whole or not at all. Returns the path.

    Args:
        card: replaces ``network.card``; its `arch` and `keypoints` are always set to those of the network.
        dtype: of the numbers in the file; loading makes float32 of them.
    """
    path = Path(path)
    if path.suffix != ".safetensors":
        raise CheckpointError(f"{path}: weights are saved as .safetensors; use `trainer export-model` for other forms")
    full = {
        **cards.default_card(network.arch, "mpii16", network.keypoints),
        **dict(network.card if card is None else card),
    }
    full.update(arch=network.arch, keypoints=list(network.keypoints))
    weights = {
        name: tensor.detach().to("cpu", dtype if tensor.is_floating_point() else tensor.dtype).contiguous()
        for name, tensor in network.state_dict().items()
    }
    text = json.dumps(full, ensure_ascii=False, allow_nan=False)
    write_tensors(path, weights, {"format": "pt", CARD_KEY: text})
    write_json(path.with_suffix(".json"), full)
    return path


def write_tensors(path: Path, tensors: Mapping[str, Tensor], metadata: dict[str, str] | None = None) -> None:
    """Write a ``.safetensors`` file, whole or not at all. Raises :class:`OutputError` for a full disk."""
    # Written by us and not by safetensors, whose errors have no number, and whose files only their owner may read.
    write_bytes(path, save(dict(tensors), metadata))


def write_torch(path: Path, content: Mapping[str, Any]) -> None:
    """Write what ``torch.load`` reads, whole or not at all. Raises :class:`OutputError` for a full disk."""

    def write(beside: Path) -> None:
        with beside.open("wb") as handle:
            stream = _Stream(handle)
            torch.save(dict(content), cast(IO[bytes], stream))
            if stream.error is not None:
                raise stream.error

    write_whole(path, write)


class _Stream:
    """Takes what torch writes, and keeps the first error for later: torch itself would end in one without a reason."""

    def __init__(self, handle: IO[bytes]):
        self.handle = handle
        self.error: OSError | None = None

    def write(self, block: bytes) -> int:
        if self.error is None:
            try:
                self.handle.write(block)
            except OSError as error:
                self.error = error
        return len(block)

    def flush(self) -> None:
        if self.error is None:
            try:
                self.handle.flush()
            except OSError as error:
                self.error = error


def _refuse_not_finite(weights: Mapping[str, Tensor], path: Path) -> None:
    """Raise CheckpointError for NaN and infinity, with which every score would be that of noise."""
    odd = [name for name, tensor in weights.items() if tensor.is_floating_point() and not tensor.isfinite().all()]
    if odd:
        first = weights[odd[0]]
        raise CheckpointError(
            f"{path}: {int((~first.isfinite()).sum())} of {first.numel()} numbers of {odd[0]} are NaN or infinite"
            + (f", and {counted(len(odd) - 1, 'other tensor')} of {len(weights)} hold such too" if odd[1:] else "")
            + "; the training that wrote it had diverged, so take an earlier checkpoint"
        )


def _fill(network: PoseNetwork, weights: Mapping[str, Tensor], path: Path) -> None:
    """Put the weights in; single numbers that the network has no place for (counters) are left out and named."""
    places = network.state_dict()
    counters = [name for name, tensor in weights.items() if name not in places and tensor.numel() == 1]
    if counters:
        kinds = ", ".join(sorted({name.rpartition(".")[2] for name in counters}))
        log.warning("%s: left out %s that are no weights (%s)", path, counted(len(counters), "number"), kinds)
    try:
        network.load_state_dict({name: tensor for name, tensor in weights.items() if name not in counters})
    except RuntimeError as error:
        lines = [line.strip() for line in str(error).splitlines()[1:4]]
        raise CheckpointError(f"{path}: weights do not fit {network.arch}: {' '.join(lines)}") from error


def weights_file(path: str | Path | None) -> Path:
    """The weights that `path` stands for: the file itself, or the best (else last) ones of a run's folder.

    None and ``"default"`` stand for the network in the box, ``"generated-only"`` for the other one, unless something of
    that name lies in the current folder.

    Raises:
        CheckpointError: a folder without weights, or no network in the box. A missing file is not checked here.
    """
    if path is None:
        return shipped_weights()
    if str(path) in FILES and not Path(path).exists():
        return shipped_weights(str(path))
    folder = Path(path)
    if not folder.is_dir():
        return folder
    for name in RUN_WEIGHTS:
        if (file := folder / f"{name}.safetensors").is_file():
            return file
    for file in sorted(folder.iterdir()):
        if (why := sharded_part(file)) is not None:
            raise CheckpointError(f"{file}: {why}")
    raise CheckpointError(f"{folder}: no best.safetensors or last.safetensors in this folder; is it a run's folder?")


def _read_safetensors(path: Path) -> tuple[dict[str, Tensor], str | None]:
    """The tensors, and the text of the card inside where there is one."""
    try:
        with safe_open(path, framework="pt") as opened:
            metadata = opened.metadata() or {}
            return {name: opened.get_tensor(name) for name in opened.keys()}, metadata.get(CARD_KEY)  # noqa: SIM118
    except (SafetensorError, OSError) as error:
        why = foreign_file(path)
        if why is None and first_bytes(path).startswith((b"PK", b"\x80")):
            why = "what torch.save wrote, under another name; give it the ending .pth"
        raise CheckpointError(f"{path}: {why or f'damaged or no safetensors file ({error})'}") from error
