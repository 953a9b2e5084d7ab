"""Fetching the drawings' pictures from a server on loopback that misbehaves in every way that we thought of."""

import http.server
import io
import json
import struct
import threading
import time
import zlib
from collections import Counter

import pytest
from PIL import Image

from trainer.annotations import new_document, read_document, write_document
from trainer.errors import TrainerError
from trainer.formats import drawings_download
from trainer.formats.drawings_download import Drawing, download_drawings, drawings_of_document, fitted_size


def picture(kind="JPEG", size=(850, 1275), **options):
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def huge_png():
    body = struct.pack(">IIBBBBB", 10**9, 1, 8, 2, 0, 0, 0)
    chunks = b""
    for kind, content in ((b"IHDR", body), (b"IDAT", zlib.compress(b"\0\0\0\0")), (b"IEND", b"")):
        chunks += struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return b"\x89PNG\r\n\x1a\n" + chunks


class MisbehavingSite(http.server.ThreadingHTTPServer):
    """Answers ``/posts/N.json`` and ``/data/NAME``; ``answers`` maps a path to a list of answers, the last for ever."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers, self.asked, self.times = {}, Counter(), []
        self.most_at_once = self.at_once = 0
        self.lock = threading.Lock()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"

    def post(self, number, content=None, **changes):
        name = changes.pop("name", f"{number}.jpg")
        page = {"id": number, "large_file_url": f"{self.address}/data/{name}", "file_url": None, **changes}
        self.answers[f"/posts/{number}.json"] = [json.dumps(page).encode()]
        self.answers[f"/data/{name}"] = [content if content is not None else picture()]


class _Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        site = self.server
        with site.lock:
            site.asked[self.path] += 1
            site.times.append(time.monotonic())
            site.at_once += 1
            site.most_at_once = max(site.most_at_once, site.at_once)
            listed = site.answers.get(self.path, [404])
            answer = listed.pop(0) if len(listed) > 1 else listed[0]
        try:
            self._answer(answer)
        finally:
            with site.lock:
                site.at_once -= 1

    def _answer(self, answer):
        if callable(answer):
            answer(self)
            return
        status, headers, body = (
            answer
            if isinstance(answer, tuple)
            else ((answer, {}, b"") if isinstance(answer, int) else (200, {}, answer))
        )
        self.send_response(status)
        for key, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def site():
    server = MisbehavingSite()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def drawing(number, size=(400, 600), ending="jpg"):
    return Drawing(f"data/images/{number}.{ending}", number, size)


def fetch(site, folder, *drawings, **options):
    return download_drawings(
        drawings, folder, site.address, per_second=1000, first_wait_seconds=0.01, **options
    )  # fmt: skip


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_the_sample_is_shrunk_to_fit_and_lands_under_its_name(site, tmp_path):
    site.post(1)
    (outcome,) = fetch(site, tmp_path, drawing(1))
    assert outcome.state == "fetched"
    with Image.open(tmp_path / "data" / "images" / "1.jpg") as kept:
        assert (kept.size, kept.format) == ((400, 600), "JPEG")
    assert json.loads((tmp_path / "missing.json").read_text()) == []


def test_what_is_there_is_not_asked_for_again(site, tmp_path):
    site.post(1)
    fetch(site, tmp_path, drawing(1))
    before = dict(site.asked)
    assert fetch(site, tmp_path, drawing(1))[0].state == "there"
    assert dict(site.asked) == before


def test_a_cut_file_from_elsewhere_is_fetched_again(site, tmp_path):
    site.post(1)
    fetch(site, tmp_path, drawing(1))
    kept = tmp_path / "data" / "images" / "1.jpg"
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])
    assert fetch(site, tmp_path, drawing(1))[0].state == "fetched"
    assert kept.read_bytes() == whole


def test_another_picture_of_that_name_is_kept_and_listed_unless_forced(call, site, make_record, tmp_path):
    site.post(11)
    record = make_record(img_paths="data/images/11.jpg", img_width=400, img_height=600, split="val")
    write_document(new_document("test", {}, [record]), tmp_path / "all.pose.json")
    own = tmp_path / "out" / "data" / "images" / "11.jpg"
    own.parent.mkdir(parents=True)
    Image.new("RGB", (800, 1200)).save(own)
    before = own.read_bytes()
    line = ["download", "drawings", "--annotations", tmp_path / "all.pose.json", "--site", site.address,
            "--per-second", "10", "-o", tmp_path / "out"]  # fmt: skip
    code, _, _ = call(*line)
    assert (code, own.read_bytes()) == (1, before)
    (listed,) = json.loads((tmp_path / "out" / "missing.json").read_text())
    assert listed["reason"] == (
        "another picture is there already (800 x 1200, annotated was 400 x 600); move it away, or fetch over it with "
        "--force"
    )
    assert call(*line, "--force")[0] == 0
    assert own.read_bytes() != before


def test_gone_posts_are_listed_with_their_reason_and_the_rest_goes_on(site, tmp_path):
    site.post(2)
    outcomes = fetch(site, tmp_path, drawing(1), drawing(2))
    assert [one.state for one in outcomes] == ["missing", "fetched"]
    assert json.loads((tmp_path / "missing.json").read_text()) == [
        {"file_name": "data/images/1.jpg", "post": 1, "reason": "the site says 404 Not Found"}
    ]


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_refusals_for_now_are_tried_again(site, tmp_path, status):
    site.post(1)
    site.answers["/posts/1.json"][:0] = [status, status]
    site.answers["/data/1.jpg"][:0] = [status]
    assert fetch(site, tmp_path, drawing(1))[0].state == "fetched"
    assert site.asked["/posts/1.json"] == 3


def test_it_gives_up_after_five_attempts_and_says_so(site, tmp_path):
    site.post(1)
    site.answers["/posts/1.json"] = [503]
    (outcome,) = fetch(site, tmp_path, drawing(1))
    assert outcome.reason == "the site says 503 Service Unavailable, after 5 attempts; try again later"
    assert site.asked["/posts/1.json"] == 5
    assert files_in(tmp_path) == ["missing.json"]


def test_the_wait_that_the_server_asks_for_is_kept_by_all_workers(site, tmp_path):
    for number in range(1, 4):
        site.post(number)
    site.answers["/posts/1.json"][:0] = [(429, {"Retry-After": "1"}, b"")]
    start = time.monotonic()
    outcomes = fetch(site, tmp_path, drawing(1), drawing(2), drawing(3), workers=1)
    assert {one.state for one in outcomes} == {"fetched"}
    assert time.monotonic() - start >= 1.0
    assert site.times[1] - site.times[0] >= 0.95


def test_requests_keep_the_pace_and_the_number_of_workers(site, tmp_path):
    for number in range(1, 9):
        site.post(number, picture(size=(40, 60)))
    drawings = [drawing(number, (40, 60)) for number in range(1, 9)]
    download_drawings(drawings, tmp_path, site.address, workers=3, per_second=40, first_wait_seconds=0.01)
    assert site.most_at_once <= 3
    assert site.times[-1] - site.times[0] >= 15 / 40 - 0.05


def cut_off(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    handler.wfile.write(b"x" * 500)


def hang_up(handler):
    handler.connection.close()


@pytest.mark.parametrize("fault", [cut_off, hang_up], ids=["cut off", "hangs up"])
def test_a_broken_connection_is_tried_again_and_leaves_no_half_file(site, tmp_path, fault):
    site.post(1)
    site.answers["/data/1.jpg"][:0] = [fault]
    assert fetch(site, tmp_path, drawing(1))[0].state == "fetched"
    site.post(2)
    site.answers["/data/2.jpg"] = [fault]
    assert "after 5 attempts" in fetch(site, tmp_path, drawing(2))[0].reason
    assert files_in(tmp_path) == ["data/images/1.jpg", "missing.json"]


def test_a_server_that_hangs_is_left_after_a_while(site, tmp_path, monkeypatch):
    monkeypatch.setattr(drawings_download, "TIMEOUT_SECONDS", 0.2)
    monkeypatch.setattr(drawings_download, "ATTEMPTS", 2)
    site.post(1)
    site.answers["/posts/1.json"] = [lambda handler: time.sleep(1)]
    assert "after 2 attempts" in fetch(site, tmp_path, drawing(1))[0].reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<html>sorry</html>", "what came is no picture"),
        (b"", "what came is no picture"),
        (picture()[:20000], "cannot be decoded"),
        (huge_png(), "cannot be decoded"),
        (picture(size=(300, 300)), "annotated was 400 x 600"),
        (picture("BMP", size=(40, 60)), "what came is no picture"),
    ],
    ids=["a page", "nothing", "half a picture", "a billion wide", "another picture", "another type"],
)
def test_what_is_not_the_annotated_picture_is_listed_and_not_kept(site, tmp_path, content, reason):
    site.post(1, content)
    (outcome,) = fetch(site, tmp_path, drawing(1))
    assert outcome.state == "missing"
    assert reason in outcome.reason
    assert files_in(tmp_path) == ["missing.json"]


def test_an_endless_answer_stops_at_a_bound(site, tmp_path, monkeypatch):
    monkeypatch.setattr(drawings_download, "LARGEST_PICTURE_BYTES", 1 << 20)

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        try:
            for _ in range(1000):
                handler.wfile.write(b"x" * 65536)
        except OSError:
            pass

    site.post(1)
    site.answers["/data/1.jpg"] = [endless]
    assert fetch(site, tmp_path, drawing(1))[0].reason == "the reply is longer than 1 MiB"


@pytest.mark.parametrize("page", [b"[]", b"oops", b"[" * 50000, b'{"large_file_url": "file:///etc/passwd"}', b"{}"])
def test_odd_pages_are_listed(site, tmp_path, page):
    site.answers["/posts/1.json"] = [page]
    assert fetch(site, tmp_path, drawing(1))[0].state == "missing"
    assert files_in(tmp_path) == ["missing.json"]


def test_the_original_serves_where_the_sample_has_another_shape(site, tmp_path):
    site.post(1, picture(size=(100, 100)), file_url="/data/original.png")
    site.answers["/data/original.png"] = [picture("PNG", size=(800, 1200))]
    assert fetch(site, tmp_path, drawing(1))[0].state == "fetched"
    with Image.open(tmp_path / "data" / "images" / "1.jpg") as kept:
        assert (kept.size, kept.format) == ((400, 600), "JPEG")


def test_a_picture_that_fits_keeps_its_bytes_and_png_stays_png(site, tmp_path):
    content = picture("PNG", size=(400, 600))
    site.post(1, content, name="1.png")
    fetch(site, tmp_path, drawing(1, ending="png"))
    assert (tmp_path / "data" / "images" / "1.png").read_bytes() == content


def test_sizes_fit_as_the_datasets_own_script_made_them():
    # Sizes out of the published annotations with samples 850 wide, as the site makes them.
    assert fitted_size((850, 1202)) == (424, 600)
    assert fitted_size((850, 1200)) == (425, 600)
    assert fitted_size((850, 850)) == (600, 600)
    assert fitted_size((850, 601)) == (800, 566)
    assert fitted_size((371, 600)) == (371, 600)
    assert fitted_size((10**6, 1)) == (800, 1)


def test_stopping_half_way_leaves_whole_pictures_only_and_goes_on_later(site, tmp_path):
    for number in range(1, 7):
        site.post(number, picture(size=(40, 60)))
    drawings = [drawing(number, (40, 60)) for number in range(1, 7)]

    def stop(outcome):
        if outcome.drawing.post == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(site, tmp_path, *drawings, workers=1, advance=stop)
    kept = files_in(tmp_path)
    assert 3 <= len(kept) <= 6
    for name in kept:
        Image.open(tmp_path / name).load()
    states = Counter(one.state for one in fetch(site, tmp_path, *drawings))
    assert states["there"] == len(kept)
    assert states["fetched"] == 6 - len(kept)


def test_the_command_makes_a_document_of_what_is_there(call, site, make_record, tmp_path):
    site.post(11)
    records = [
        make_record(img_paths=f"data/images/{n}.jpg", img_width=400, img_height=600, split=split)
        for n, split in ((11, "val"), (12, "val"), (13, "train"))
    ]
    write_document(new_document("test", {}, records), tmp_path / "all.pose.json")
    code, out, err = call(
        "download", "drawings", "--annotations", tmp_path / "all.pose.json", "--subset", "val", "--site", site.address,
        "--per-second", "10", "-o", tmp_path / "out",
    )  # fmt: skip
    assert (code, out) == (
        0, f"{tmp_path / 'out'}: 1 fetched, 0 were there, 1 missing (see {tmp_path / 'out' / 'missing.json'})\n",
    )  # fmt: skip
    assert "data/images/12.jpg: the site says 404 Not Found" in err.replace("\n", " ").replace("  ", " ")
    document = read_document(tmp_path / "out" / "drawings.pose.json")
    assert [record["img_paths"] for record in document.records] == ["data/images/11.jpg"]
    assert call("validate", tmp_path / "out" / "drawings.pose.json", "--decode")[0] == 0


def test_names_without_a_post_number_are_refused(make_record):
    with pytest.raises(TrainerError, match=r"record 0: a/b\.png is not named by a post's number"):
        drawings_of_document([make_record(img_paths="a/b.png")])


def test_lists_that_cannot_be_had_say_what_to_do(site, tmp_path):
    with pytest.raises(TrainerError, match="404 Not Found; get the dataset"):
        drawings_download.fetch_annotations(tmp_path, site.address)
    for split in ("train", "val", "test"):
        site.answers[f"/{split}.json"] = [b"[]"]
    folder = drawings_download.fetch_annotations(tmp_path, site.address)
    assert files_in(folder) == ["test.json", "train.json", "val.json"]
