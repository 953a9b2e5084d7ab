"""The drawings' pictures from Danbooru, by the post ids in their file names; nothing of them is shipped with us.

The dataset's own script opened each post's page, took the sample image that the page advertises, and shrank it to fit
800 x 600. This does the same through the site's JSON API (``/posts/ID.json``: ``large_file_url`` is that sample,
``file_url`` the original), and keeps a picture only if it comes out in the size that the annotation was made on.

It has been tested against a server of our own that misbehaves, not against the live site.
"""

from __future__ import annotations

import io
import json
import logging
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from trainer._version import __version__
from trainer.annotations.pictures import read_picture_size
from trainer.errors import ImageError, TrainerError
from trainer.files import may_replace_foreign, write_bytes, write_text

SITE = "https://danbooru.donmai.us"
ANNOTATIONS = "https://raw.githubusercontent.com/dragonmeteor/AnimeDrawingsDataset/master/data"
# What the dataset's script shrank larger pictures to.
LARGEST_SIZE_PX = (800, 600)
# The site asks for few requests a second from scripts; retries wait longer each time.
REQUESTS_PER_SECOND = 2.0
MOST_WORKERS = 8
ATTEMPTS = 5
TIMEOUT_SECONDS = 30.0
LONGEST_WAIT_SECONDS = 120.0
LARGEST_REPLY_BYTES = 1 << 20
LARGEST_PICTURE_BYTES = 50 << 20
LARGEST_ANNOTATIONS_BYTES = 50 << 20
LIST_NAME = "missing.json"

_GONE = (403, 404, 410, 451)
_LATER = (408, 425, 429, 500, 502, 503, 504)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Drawing:
    """One picture to get: its path below the folder, its post, and the size that its annotation was made on."""

    file_name: str
    post: int
    size_px: tuple[int, int]


@dataclass(frozen=True)
class Outcome:
    """What became of one drawing: "there" before, "fetched" now, or "missing" with the reason."""

    drawing: Drawing
    state: str
    reason: str = ""


class _Gone(Exception):
    """The picture cannot be had, now or later."""


class _Later(Exception):
    """The server cannot serve now."""

    def __init__(self, reason: str, wait_seconds: float | None = None) -> None:
        super().__init__(reason)
        self.wait_seconds = wait_seconds


class _Pace:
    """At most so many requests per second, over all workers, and a pause for all when the server asks for one."""

    def __init__(self, per_second: float) -> None:
        self._interval, self._next, self._lock = 1.0 / per_second, 0.0, threading.Lock()

    def wait(self) -> None:
        with self._lock:
            now = time.monotonic()
            start = max(now, self._next)
            self._next = start + self._interval
        time.sleep(max(0.0, start - now))

    def hold(self, seconds: float) -> None:
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)


def download_drawings(
    drawings: Sequence[Drawing],
    folder: Path,
    site: str = SITE,
    workers: int = 4,
    per_second: float = REQUESTS_PER_SECOND,
    first_wait_seconds: float = 2.0,
    advance: Callable[[Outcome], object] = lambda outcome: None,
) -> list[Outcome]:
    """Fetch what is not there yet; can be stopped and called again at any time.

    Each picture is written beside its place and renamed, so that nothing half-fetched has a picture's name. What could
    not be had is listed in ``missing.json`` in the folder, with the reason; the list is made anew by each call.

    Args:
        drawings: what to fetch.
        folder: where ``data/images`` goes.
        site: address of the site.
        workers: requests under way at one time, at most ``MOST_WORKERS``.
        per_second: requests per second over all workers.
        first_wait_seconds: the first pause after a refusal; doubled each time, at most ``LONGEST_WAIT_SECONDS``.
        advance: called with each outcome as it is known, from the workers' threads.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pace = _Pace(per_second)

    def fetch(drawing: Drawing) -> Outcome:
        outcome = _fetch_drawing(drawing, folder, site, pace, first_wait_seconds)
        advance(outcome)
        return outcome

    with ThreadPoolExecutor(max_workers=max(1, min(workers, MOST_WORKERS))) as pool:
        futures = [pool.submit(fetch, drawing) for drawing in drawings]
        try:
            outcomes = [future.result() for future in futures]
        except BaseException:
            for future in futures:
                future.cancel()
            raise
    missing = [
        {"file_name": one.drawing.file_name, "post": one.drawing.post, "reason": one.reason}
        for one in outcomes
        if one.state == "missing"
    ]
    write_text(folder / LIST_NAME, json.dumps(missing, indent=1, ensure_ascii=False) + "\n")
    return outcomes


def fetch_annotations(folder: Path, address: str = ANNOTATIONS) -> Path:
    """The dataset's three lists below ``folder/data``, fetched where they are not there yet; returns that folder.

    Raises:
        TrainerError: a list cannot be had.
    """
    pace = _Pace(REQUESTS_PER_SECOND)
    for split in ("train", "val", "test"):
        target = folder / "data" / f"{split}.json"
        if target.is_file():
            continue
        url = f"{address}/{split}.json"
        try:
            write_bytes(target, _with_patience(partial(_get, url, LARGEST_ANNOTATIONS_BYTES, pace), pace, 2.0))
        except (_Gone, _Later) as error:
            raise TrainerError(
                f"{url}: {error}; get the dataset's train.json, val.json and test.json and name their folder with "
                "--annotations"
            ) from error
    return folder / "data"


def _fetch_drawing(drawing: Drawing, folder: Path, site: str, pace: _Pace, first_wait_seconds: float) -> Outcome:
    target = folder / drawing.file_name
    if target.is_file():
        try:
            size = read_picture_size(target)
            if min(drawing.size_px) == 0 or size == drawing.size_px:
                return Outcome(drawing, "there")
            if not may_replace_foreign():
                annotated = f"{drawing.size_px[0]} x {drawing.size_px[1]}"
                reason = f"another picture is there already ({size[0]} x {size[1]}, annotated was {annotated})"
                return Outcome(drawing, "missing", f"{reason}; move it away, or fetch over it with --force")
        except ImageError as error:
            _log.debug("%s: fetched again: %s", target, error)
    try:
        post = _with_patience(partial(_read_post, drawing, site, pace), pace, first_wait_seconds)
        refusal: _Gone | None = None
        for url in _picture_urls(post, site):
            content = _with_patience(partial(_get, url, LARGEST_PICTURE_BYTES, pace), pace, first_wait_seconds)
            try:
                picture = shrink_picture(content, drawing)
            except _Gone as error:
                # The sample may have been made anew in another size since; the original gives the same when shrunk.
                refusal = refusal or error
                continue
            write_bytes(target, picture)
            return Outcome(drawing, "fetched")
        raise refusal or _Gone("the post names no picture (it may be hidden from visitors)")
    except _Gone as error:
        return Outcome(drawing, "missing", str(error))
    except _Later as error:
        return Outcome(drawing, "missing", f"{error}, after {ATTEMPTS} attempts; try again later")


def _with_patience(request: Callable[[], Any], pace: _Pace, first_wait_seconds: float) -> Any:
    wait = first_wait_seconds
    for attempt in range(ATTEMPTS):
        try:
            return request()
        except _Later as error:
            if attempt == ATTEMPTS - 1:
                raise
            asked = error.wait_seconds
            seconds = min(wait if asked is None else max(asked, 0.0), LONGEST_WAIT_SECONDS)
            _log.debug("waiting %.1f s: %s", seconds, error)
            if asked is not None:
                pace.hold(seconds)
            time.sleep(seconds)
            wait = min(2 * wait, LONGEST_WAIT_SECONDS)
    raise AssertionError("the last attempt returns or raises")


def _read_post(drawing: Drawing, site: str, pace: _Pace) -> dict[str, Any]:
    content = _get(f"{site}/posts/{drawing.post}.json", LARGEST_REPLY_BYTES, pace)
    try:
        post = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _Later("the post's page is no JSON") from error
    if not isinstance(post, dict):
        raise _Later("the post's page is no JSON object")
    return post


def _picture_urls(post: dict[str, Any], site: str) -> list[str]:
    """The sample first, then the original; only addresses of the web."""
    urls = []
    for key in ("large_file_url", "file_url"):
        url = post.get(key)
        if isinstance(url, str) and url:
            url = urllib.parse.urljoin(site + "/", url)
            if urllib.parse.urlsplit(url).scheme in ("http", "https") and url not in urls:
                urls.append(url)
    return urls


def _get(url: str, most_bytes: int, pace: _Pace) -> bytes:
    """The whole body of an address, at most so many bytes; ``_Gone`` or ``_Later`` otherwise."""
    pace.wait()
    request = urllib.request.Request(url, headers={"User-Agent": f"anime-pose-trainer/{__version__}"})
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as reply:
            content = reply.read(most_bytes + 1)
            length = reply.headers.get("Content-Length")
    except urllib.error.HTTPError as error:
        if error.code in _GONE:
            raise _Gone(f"the site says {error.code} {error.reason}") from error
        if error.code in _LATER:
            raise _Later(f"the site says {error.code} {error.reason}", _retry_after(error)) from error
        raise _Gone(f"the site says {error.code} {error.reason}") from error
    except (OSError, ValueError, EOFError) as error:
        raise _Later(f"the connection failed: {getattr(error, 'reason', error)}") from error
    except Exception as error:  # http.client raises its own kinds for broken replies
        raise _Later(f"the reply broke off: {error or type(error).__name__}") from error
    if len(content) > most_bytes:
        raise _Gone(f"the reply is longer than {most_bytes >> 20} MiB")
    if length is not None and length.isdigit() and len(content) != int(length):
        raise _Later(f"the reply broke off after {len(content)} of {length} bytes")
    return content


def _retry_after(error: urllib.error.HTTPError) -> float | None:
    value = error.headers.get("Retry-After", "") if error.headers else ""
    return float(value) if value.strip().isdigit() else None


def shrink_picture(content: bytes, drawing: Drawing) -> bytes:
    """The file to keep: the picture made to fit 800 x 600 and in the format of its name; unchanged where it fits.

    Type and size are looked at before a pixel is decoded. A picture whose shrunk size is off the annotated one by more
    than one pixel is another picture: ``_Gone``. One pixel is a matter of rounding, and the annotated size is taken.
    """
    wanted = "PNG" if drawing.file_name.lower().endswith(".png") else "JPEG"
    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "GIF", "WEBP")) as picture:
            size = fitted_size(picture.size)
            if min(drawing.size_px) > 0:
                if max(abs(a - b) for a, b in zip(size, drawing.size_px, strict=True)) > 1:
                    raise _Gone(
                        f"the picture is {picture.width} x {picture.height}, which fits as {size[0]} x {size[1]}; "
                        f"annotated was {drawing.size_px[0]} x {drawing.size_px[1]}"
                    )
                size = drawing.size_px
            if picture.size == size and picture.format == wanted:
                picture.load()
                return content
            picture.load()
            mode = "RGBA" if wanted == "PNG" and "transparency" in picture.info else "RGB"
            shrunk = picture.convert("RGBA" if picture.mode == "RGBA" and wanted == "PNG" else mode)
    except _Gone:
        raise
    except UnidentifiedImageError as error:
        raise _Gone("what came is no picture") from error
    except Exception as error:  # Pillow raises whatever damaged bytes make it stumble over
        raise _Gone(f"the picture cannot be decoded: {error or type(error).__name__}") from error
    if shrunk.size != size:
        shrunk = shrunk.resize(size, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if wanted == "PNG":
        shrunk.save(out, "PNG")
    else:
        shrunk.save(out, "JPEG", quality=92)  # ImageMagick's default quality, which the dataset's script used
    return out.getvalue()


def fitted_size(size_px: tuple[int, int]) -> tuple[int, int]:
    """Size of a picture made to fit ``LARGEST_SIZE_PX``; smaller ones stay as they are."""
    width, height = size_px
    share = min(LARGEST_SIZE_PX[0] / width, LARGEST_SIZE_PX[1] / height, 1.0)
    return max(1, int(width * share + 0.5)), max(1, int(height * share + 0.5))


def drawings_of_document(records: Sequence[dict[str, Any]]) -> list[Drawing]:
    """What to fetch for the records of an imported document; TrainerError for a name that holds no post id."""
    drawings = []
    for number, record in enumerate(records):
        name = record["img_paths"]
        post = Path(name).stem
        if not post.isascii() or not post.isdigit():
            raise TrainerError(f"record {number}: {name} is not named by a post's number; import the drawings first")
        drawings.append(Drawing(name, int(post), (record["img_width"], record["img_height"])))
    return drawings
