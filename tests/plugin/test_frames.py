"""Frame lists, steps and chunks; fileseq and OpenJD as oracles where they are installed."""

import pytest
from pose_annotations.core.errors import FrameListError, SceneError, UsageError
from pose_annotations.core.frames_and_images import frames


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5", (5,)),
        ("1-3", (1, 2, 3)),
        ("1-9x2", (1, 3, 5, 7, 9)),
        ("1-9:2", (1, 3, 5, 7, 9)),
        ("1-10x4,205", (1, 5, 9, 205)),
        ("1, 3  5-6", (1, 3, 5, 6)),
        ("-5--3", (-5, -4, -3)),
        ("-2-1", (-2, -1, 0, 1)),
        ("3-1", (3, 2, 1)),
        ("9-1x4", (9, 5, 1)),
        ("9-1:-4", (9, 5, 1)),
        ("1-3,2-4", (1, 2, 3, 4)),
        ("1-2x0.5", (1, 1.5, 2)),
        ("0-1x0.1", (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)),
        ("1.5", (1.5,)),
        ("1-9:2,20-24", (1, 3, 5, 7, 9, 20, 21, 22, 23, 24)),
        ("1-100x7", (1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99)),
    ],
)
def test_a_list_names_these_frames(text, expected):
    assert frames.parse_frames(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        (",", "empty"),
        ("1,,3", "comma with nothing beside"),
        ("1-", "cannot read '1-'"),
        ("a-b", "cannot read 'a-b'"),
        ("1-10x0", "step 0"),
        ("1-10x-2", "counts up with a negative step"),
        ("1-10y2", "cannot read"),
        ("1 - 5", "lone '-'"),
        ("nan", "cannot read"),
        ("1e3", "cannot read"),
        ("0-1x0.0000001", "more than 1,000,000 frames"),
        ("1-2000000000", "more than 1,000,000 frames"),
    ],
)
def test_what_is_no_list_is_refused_with_the_reason(text, reason):
    with pytest.raises(FrameListError, match=reason):
        frames.parse_frames(text)


def test_a_bare_colon_is_refused_with_the_accepted_form():
    with pytest.raises(FrameListError, match="write 1-100"):
        frames.parse_frames("1:100")


@pytest.mark.parametrize(
    "text", ["1-10x2", "10-1x2", "10-1", "-5--1", "-5-5", "1,3,5-7", "1-10x3,10", "7-7", "1-100x7,3", "5"]
)
def test_fileseq_names_the_same_frames(text):
    fileseq = pytest.importorskip("fileseq")
    assert frames.parse_frames(text) == tuple(fileseq.FrameSet(text))


@pytest.mark.parametrize("text", ["1-10:2", "10-1:-2", "-5--1", "-5-5", "1,3,5-7", "1-9:2,20-24", "5", "1-100:7"])
def test_openjd_names_the_same_frames(text):
    model = pytest.importorskip("openjd.model")
    assert sorted(frames.parse_frames(text)) == sorted(model.IntRangeExpr.from_str(text))


def _random_lists(step_mark):
    """Strategy of frame lists of one to four parts: single frames and ranges, up and down, with and without a step."""
    from hypothesis import strategies as st

    numbers = st.integers(-150, 150)
    steps = st.none() | st.integers(1, 12)

    def part(first, last, step):
        if last is None:
            return str(first)
        return "{}-{}{}".format(first, last, "" if step is None else step_mark + str(step))

    parts = st.builds(part, numbers, st.none() | numbers, steps)
    return st.lists(parts, min_size=1, max_size=4).map(",".join)


def test_fileseq_names_the_same_frames_in_the_same_order_of_any_list():
    fileseq, hypothesis = pytest.importorskip("fileseq"), pytest.importorskip("hypothesis")

    @hypothesis.given(_random_lists("x"))
    @hypothesis.settings(max_examples=300, deadline=None)
    def law(text):
        assert frames.parse_frames(text) == tuple(fileseq.FrameSet(text)), text

    law()


def test_openjd_names_the_same_frames_of_any_list_that_it_accepts():
    """OpenJD wants a negative step for a range downwards, and refuses overlapping parts: those it refuses are left."""
    model, hypothesis = pytest.importorskip("openjd.model"), pytest.importorskip("hypothesis")
    accepted = []

    @hypothesis.given(_random_lists(":"))
    @hypothesis.settings(max_examples=300, deadline=None)
    def law(text):
        try:
            theirs = list(model.IntRangeExpr.from_str(text))
        except Exception:
            return
        accepted.append(text)
        assert sorted(frames.parse_frames(text)) == sorted(theirs), text

    law()
    assert len(accepted) > 50


def test_formatted_lists_read_back_to_the_same_frames():
    hypothesis = pytest.importorskip("hypothesis")
    numbers = hypothesis.strategies.integers(-300, 300) | hypothesis.strategies.sampled_from([0.5, 1.25, -3.75])

    @hypothesis.given(hypothesis.strategies.lists(numbers, min_size=1, unique=True))
    @hypothesis.settings(max_examples=200, deadline=None)
    def law(listed):
        assert frames.parse_frames(frames.format_frames(listed)) == tuple(listed)

    law()


def test_regular_frames_are_written_as_ranges():
    assert frames.format_frames((1, 3, 5, 9)) == "1-5x2,9"
    assert frames.format_frames((1, 2)) == "1,2"


@pytest.mark.parametrize(
    ("start", "end", "by", "expected"),
    [
        (1, 3, 1, (1, 2, 3)),
        (1, 100, 33, (1, 34, 67, 100)),
        (1, 100, 7, (1, 8, 15, 22, 29, 36, 43, 50, 57, 64, 71, 78, 85, 92, 99)),  # not 106
        (1, 3, 0.5, (1, 1.5, 2, 2.5, 3)),
        (0, 1, 0.1, (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)),
        (-2, 0, 1, (-2, -1, 0)),
        (5, 5, 1, (5,)),
    ],
)
def test_settings_name_these_frames(start, end, by, expected):
    named = frames.frames_of_settings(start, end, by)
    assert named == pytest.approx(expected)
    assert all(isinstance(frame, int) == (frame == int(frame)) for frame in named)


@pytest.mark.parametrize(
    ("start", "end", "by", "reason"),
    [(10, 1, 1, "start frame 10 after end frame 1"), (1, 10, 0, "by-frame step"), (1, 10, -1, "by-frame step"),
     (float("nan"), 2, 1, "start"), (1, 1e12, 1, "more than")],
)  # fmt: skip
def test_settings_without_frames_are_refused(start, end, by, reason):
    with pytest.raises(SceneError, match=reason):
        frames.frames_of_settings(start, end, by)


def test_chunks_share_a_list_without_gap_or_overlap():
    whole = tuple(range(1, 12))
    shares = [frames.frames_of_chunk(whole, frames.parse_chunk(f"{i}/4")) for i in range(1, 5)]
    assert shares == [(1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11)]
    assert frames.parse_chunk("2/5").file_tag == "2-of-5"


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "1/0", "a/b", "1/2/3", "-1/3", ""])
def test_what_is_no_chunk_is_refused(text):
    with pytest.raises(UsageError, match="is not a chunk"):
        frames.parse_chunk(text)


def test_a_chunk_without_frames_says_how_many_there_are():
    with pytest.raises(UsageError, match="only 2"):
        frames.frames_of_chunk((1, 2), frames.parse_chunk("3/3"))
