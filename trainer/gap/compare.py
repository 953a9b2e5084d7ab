"""The whole comparison of rendered with drawn people, and where to look first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.annotations import Document
from trainer.annotations.keypoint_sets import keypoint_set_from
from trainer.data.trained_on import read_trained_on
from trainer.evaluation import Sample, Settings, evaluate
from trainer.gap.looks import FEATURES, LookGap, compare_looks
from trainer.gap.networks import ErrorRow, NetworkGap, compare_errors, share_right
from trainer.gap.pictures import look_at
from trainer.gap.pose_gap import SETS, PoseGap, Share, compare_poses
from trainer.gap.poses import Poses
from trainer.metrics import Resampling
from trainer.models.card import card_of
from trainer.models.checkpoint import weights_file
from trainer.models.inference import open_model
from trainer.provenance import name_model
from trainer.report.figures import joint_label

Progress = Callable[[str], Callable[[Iterable[Any], int], Iterable[Any]]]
FEWEST_COUNTED = 4  # joints, for a drawing to be among the worst


@dataclass
class Comparison:
    """Everything that was compared.

    Attributes:
        documents: by set.
        poses: the people of each set; kinds of a person are looked up by their place in it.
        looks: of the first network's crops; None without a network.
        networks: one for each that was given.
    """

    documents: dict[str, list[Document]]
    people: dict[str, Poses]
    poses: PoseGap
    networks: list[NetworkGap] = field(default_factory=list)
    looks: LookGap | None = None

    def as_dict(self) -> dict[str, Any]:
        """JSON form."""
        return {
            "made_by": "anime-pose-trainer",
            "documents": {name: [document.name for document in some] for name, some in self.documents.items()},
            "first": [asdict(line) for line in where_to_look(self)],
            "poses": self.poses.as_dict(),
            "pictures": None if self.looks is None else self.looks.as_dict(),
            "networks": [one.as_dict() for one in self.networks],
        }


def compare_sets(
    documents: Mapping[str, Sequence[Document]],
    models: Sequence[str],
    settings: Settings,
    device: str = "auto",
    seed: int = 0,
    progress: Progress | None = None,
) -> Comparison:
    """Compare rendered with drawn people: their poses, and with networks their errors and pictures.

    Args:
        documents: by set; of the drawn ones only the records of ``settings.split`` where it is named.
        models: weights, run folders or "default"; none compares poses alone and reads no picture.

    Raises:
        TrainerError: as `trainer.evaluation.evaluate`, and where a set holds nobody.
    """
    by_set = {name: list(documents[name]) for name in SETS}
    splits = {"rendered": None, "drawn": settings.split}
    people = {name: Poses.of(some, splits[name]) for name, some in by_set.items()}
    found = Comparison(by_set, people, compare_poses(people["rendered"], people["drawn"], seed))
    places = {name: _places(by_set[name], people[name]) for name in SETS}
    for path in models:
        model = open_model(path, device)
        trained_on = read_trained_on(weights_file(path), dict(card_of(model)))
        results = {}
        for name in SETS:
            own = replace(settings, split=splits[name])
            results[name] = evaluate(model, by_set[name], own, progress and progress(f"score {name}"), trained_on)
            name_model(results[name], path)
        words = {name: _words(found.poses, name, results[name], places[name]) for name in SETS}
        called = str(results["drawn"]["model"]["name"])
        found.networks.append(compare_errors(called, results, by_set, words, Resampling(seed=seed)))
        if found.looks is None:
            seen = {
                name: look_at(model, samples_of(results[name], by_set[name]), progress and progress(f"look at {name}"))
                for name in SETS
            }
            found.looks = compare_looks(seen, seed)
    return found


def samples_of(results: Mapping[str, Any], documents: Sequence[Document]) -> list[Sample]:
    """The people that results are about."""
    by_name = {document.name: document for document in documents}
    return [Sample(by_name[row["document"]], row["record"]) for row in results["records"]]


def _places(documents: Sequence[Document], people: Poses) -> dict[tuple[str, int], int]:
    return {(documents[d].name, number): place for place, (d, number) in enumerate(people.keys)}


def _words(
    poses: PoseGap, name: str, results: Mapping[str, Any], places: Mapping[tuple[str, int], int]
) -> list[dict[str, str]]:
    """The kinds of each person of the results, in words."""
    found = []
    for row in results["records"]:
        place = places[row["document"], row["record"]]
        numbers = {kind: int(codes[name][place]) for kind, codes in poses.groups.items()}
        found.append({kind: poses.names[kind][n] if n >= 0 else "" for kind, n in numbers.items()})
    return found


@dataclass(frozen=True)
class WorstDrawing:
    """A drawing on which the first network does badly, with the frames nearest to it.

    Attributes:
        row: its place in the drawn results' records; right: the share of its joints that are right.
        by_look: place in the rendered results' records.
        by_pose: number of the rendered person, who need not have been scored; None where the pose is not whole.
    """

    row: int
    right: float
    by_look: int
    by_pose: int | None


def worst_drawings(found: Comparison, count: int) -> list[WorstDrawing]:
    """The drawings with the smallest share of joints right, the worst first; none without a network."""
    if not found.networks or found.looks is None:
        return []
    results = found.networks[0].results
    right = share_right(results["drawn"])
    counted = np.array([sum(joint[2] for joint in row["truth"]) for row in results["drawn"]["records"]])
    right = np.where(counted >= FEWEST_COUNTED, right, np.nan)
    order = [int(n) for n in np.argsort(right, kind="stable")[:count] if np.isfinite(right[n])]
    reduced = found.looks.reduced
    keys = _places(found.documents["drawn"], found.people["drawn"])
    places = [keys[row["document"], row["record"]] for row in results["drawn"]["records"]]
    worst = []
    for n in order:
        by_look = int(np.linalg.norm(reduced["rendered"] - reduced["drawn"][n], axis=1).argmin())
        by_pose = int(found.poses.nearest[places[n]])
        worst.append(WorstDrawing(n, float(right[n]), by_look, by_pose if by_pose >= 0 else None))
    return worst


def farthest_poses(found: PoseGap, count: int) -> NDArray[np.intp]:
    """Numbers of the drawn people whose pose lies farthest from every rendered one, the farthest first."""
    known = np.flatnonzero(np.isfinite(found.distances))
    return known[np.argsort(-found.distances[known], kind="stable")][:count]


def to_render(found: Comparison) -> list[tuple[Share, float | None]]:
    """Kinds of people that drawings have more often, with the first network's share of wrong joints on those drawings.

    By how many of the drawings' wrong joints they would touch: what is lacking times what is wrong.
    """
    wrong: dict[tuple[str, str], float] = {}
    if found.networks:
        rows = found.networks[0].rows
        wrong = {(row.kind, row.name): 1 - row.shares["drawn"][0] for row in rows if row.joints["drawn"]}
    some = [(share, wrong.get((share.kind, share.name))) for share in found.poses.to_render]
    return sorted(some, key=lambda one: -one[0].lacking * (1.0 if one[1] is None else one[1]))


@dataclass(frozen=True)
class Hint:
    """A sentence about a "joint", a "style" or what to "render"; by which network, where there are several."""

    about: str
    text: str
    network: str | None = None


def where_to_look(found: Comparison) -> list[Hint]:
    """What to look at first, most useful first."""
    lines = []
    for network in found.networks:
        of = network.name if len(found.networks) > 1 else None
        group, joint = network.worst("group"), network.worst("joint")
        texts = ["No group of joints is worse on drawings than on frames beyond chance."]
        if group is not None:
            texts = [_sentence(group, group.name)]
        if (least := network.least_right()) is not None and least is not group:
            texts.append(f"Least right in drawings: {_sentence(least, least.name, capital=False)}")
        if joint is not None:
            drawn = keypoint_set_from(network.results["drawn"]["joint_set"], "results")
            texts.append(_sentence(joint, joint_label(joint.name) if joint.name in drawn.joints else joint.name))
        lines += [Hint("joint", text, of) for text in texts]
    if found.looks is not None:
        for row in found.looks.most_different[:2]:
            medians = f"{row.medians[0]:.3g} in frames, {row.medians[1]:.3g} in drawings (medians)"
            apart = f"{found.looks.effects[row.name]:.1f} of the drawings' standard deviations apart"
            lines.append(Hint("style", f"{_capital(row.name)}: {medians}, {apart}."))
        features = found.looks.frechet[FEATURES]
        if features.times_floor > 1:
            lines.append(Hint("style", f"To the network, frames and drawings are {features.times_floor:.1f} times as "
                              "far apart as two halves of them would be by chance."))  # fmt: skip
    for share, wrong in to_render(found)[:4]:
        shares = f"{100 * share.drawn:.1f} % of the drawings, {100 * share.rendered:.1f} % of the frames"
        text = f"{_capital(share.name)}: {shares}"
        end = "." if wrong is None else f"; {100 * wrong:.0f} % of their joints are wrong."
        lines.append(Hint("render", text + end))
    return lines


def _sentence(row: ErrorRow, name: str, capital: bool = True) -> str:
    shares = {one: row.shares[one] for one in SETS}
    kinds = dict(zip(("swapped left and right", "near misses", "missed"), shares["drawn"][1:], strict=True))
    low, high = row.lost_interval or (None, None)
    ends = "" if low is None or high is None else f" [{100 * low:.0f}, {100 * high:.0f}]"
    right = f"{100 * shares['rendered'][0]:.0f} % right in frames, {100 * shares['drawn'][0]:.0f} % in drawings"
    worst = max(kinds, key=lambda kind: kinds[kind])
    called = _capital(name) if capital else name
    return f"{called}: {right}, {100 * row.lost:.0f}{ends} points less; when wrong, mostly {worst}."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
