"""The people of pictures as records: ``trainer.predict``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image
from torch import nn

from trainer.data.pictures import Picture, as_picture
from trainer.formats.imported import with_others
from trainer.models.card import joints_of
from trainer.prediction.confidence import Confidence
from trainer.prediction.feeding import Looks, run_all
from trainer.prediction.looking import Box, Looking, feeder_for, figures_in, looks_of
from trainer.prediction.records import person_record

AnyPicture = str | Path | NDArray[np.uint8] | Image.Image
Person = dict[str, Any]


@overload
def predict(  # type: ignore[overload-overlap]  # a str is an iterable of str too; it is taken as a path
    model: nn.Module,
    image: AnyPicture,
    box: ArrayLike | None = None,
    *,
    flip: bool | None = None,
    decode: str | None = None,
    passes: int = 3,
    threshold: float | None = None,
    scales: Sequence[float] = (),
    most_people: int = 1,
) -> list[Person]: ...


@overload
def predict(
    model: nn.Module,
    image: Iterable[AnyPicture],
    box: None = None,
    *,
    flip: bool | None = None,
    decode: str | None = None,
    passes: int = 3,
    threshold: float | None = None,
    scales: Sequence[float] = (),
    most_people: int = 1,
) -> Iterator[list[Person]]: ...


def predict(
    model: nn.Module,
    image: AnyPicture | Iterable[AnyPicture],
    box: ArrayLike | None = None,
    *,
    flip: bool | None = None,
    decode: str | None = None,
    passes: int = 3,
    threshold: float | None = None,
    scales: Sequence[float] = (),
    most_people: int = 1,
) -> list[Person] | Iterator[list[Person]]:
    """Find the joints of the people in a picture, or in each of many.

    Args:
        image: a path, a Pillow image, or an RGB (or grey, or RGBA) array (H, W[, C]) uint8; or an iterable of those,
            which is read a batch at a time.
        box: (x, y, width, height) in pixels around one person, or several such rows; None looks for the people.
        flip: average each look with the mirrored picture's (True, twice the time) or none (False); None: as the model's
            card says, which for the default network in the box is the look whose joints are returned.
        decode: see `decode_heatmaps`; None takes what the model's card says.
        passes: without a box, at most so many looks; each crops closer around the joints that the last was sure of.
        threshold: the score below which a joint is missing; None takes what the model's card says.
        scales: sizes of the last crop to look at beside its own, such as (0.85, 1.2).
        most_people: without a box, find at most so many people in a picture.

    Returns:
        One record for each box, or each person found, in the form of the document's records (``joint_self``
        [16][x, y, v], ``joint_state``, ``bbox``, ...). Beside them ``joint_score`` [16] and ``joint_guess`` [16], the
        place of every joint, also of those below the threshold, which are missing; and ``looks``, where there were
        several: whether the last two agree, and the joints that moved. Networks of this kind do not tell hidden from
        visible joints. Of an iterable of pictures, an iterator of such lists.

    Raises:
        ImageError: a picture that cannot be read.
        ValueError: a box without an area, or boxes for several pictures.

    >>> people = predict(model, "drawing.png")          # doctest: +SKIP
    >>> dict(zip(trainer.MPII16.joints, people[0]["joint_self"]))["l_wrist"]   # doctest: +SKIP
    """
    how = Looking(flip, decode, passes, threshold, tuple(scales), most_people)
    if isinstance(image, (str, Path, Image.Image)) or hasattr(image, "__array__"):
        one: Any = image
        name = Path(one).name if isinstance(one, (str, Path)) else "picture"
        return people_in(model, [as_picture(one)], [name], [rows_of(box)], how)[0]
    if box is not None:
        raise ValueError("boxes go with one picture; for many, call predict with each picture and its boxes")
    return _each(model, image, how)


def _each(model: nn.Module, images: Iterable[Any], how: Looking) -> Iterator[list[Person]]:
    source = iter(images)
    while group := list(islice(source, how.batch_size)):
        names = [Path(one).name if isinstance(one, (str, Path)) else "picture" for one in group]
        yield from people_in(model, [as_picture(one) for one in group], names, [None] * len(group), how)


def people_in(
    model: nn.Module,
    pictures: Sequence[Picture],
    names: Sequence[str],
    boxes: Sequence[Box | None],
    how: Looking,
    starts: Sequence[Box | None] | None = None,
) -> list[list[Person]]:
    """The records of a few pictures, which are looked at together; see `figures_in` for boxes and starts."""
    near = starts or [None] * len(pictures)
    every = zip(pictures, names, boxes, near, strict=True)
    return run_all(feeder_for(model, how), [people_looks(model, *one, how=how) for one in every])


def people_looks(
    model: nn.Module, picture: Picture, name: str, boxes: Box | None, starts: Box | None, how: Looking
) -> Looks[list[Person]]:
    """Looks at a picture for the records of its people; see `figures_in`."""
    figures = yield from figures_in(model, picture, boxes, how, starts)
    confidence = Confidence.of(model, how.threshold, bool(how.flip))
    height, width = picture.shape[:2]
    people = []
    for number, figure in enumerate(figures):
        box = figure.box.tolist() if figure.is_given else None
        record = person_record(model, figure.found, name, width, height, box, how.threshold)
        record["people_index"] = number
        if (looks := looks_of(figure, joints_of(model), confidence)) is not None:
            record["looks"] = looks
        people.append(record)
    return with_others(people)


def rows_of(box: ArrayLike | None) -> Box | None:
    """Boxes as rows (N, 4). Raises ValueError for one without an area."""
    if box is None:
        return None
    rows = np.atleast_2d(np.asarray(box, np.float64))
    if rows.ndim != 2 or rows.shape[1] != 4 or not np.isfinite(rows).all() or (rows[:, 2:] <= 0).any():
        raise ValueError(f"a box is x, y, width, height with an area, not {np.asarray(box).tolist()}")
    return rows
