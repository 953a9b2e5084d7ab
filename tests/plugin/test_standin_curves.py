"""The stand-in's animation curves against values worked out by hand from Bezier and Hermite polynomials."""

import pytest

curves = pytest.importorskip("maya_scene.curves", reason="a real Maya has its own curves")


def key(time, value, kind=curves.LINEAR, in_tangent=(0.0, 0.0), out_tangent=(0.0, 0.0)):
    return curves.Key(time, value, kind, kind, in_tangent, out_tangent)


def test_linear_keys_run_straight_and_stop_flat():
    curve = curves.Curve([key(0, 0), key(10, 20), key(20, 0)])
    assert [curve(time) for time in (-5, 0, 2.5, 10, 15, 99)] == [0, 0, 5, 20, 10, 0]


def test_step_holds_the_left_key_and_stepnext_takes_the_right():
    held = curves.Curve([key(0, 1, curves.STEP), key(10, 2, curves.STEP)])
    taken = curves.Curve([key(0, 1, curves.STEP_NEXT), key(10, 2, curves.STEP_NEXT)])
    assert [held(0), held(9.999), held(10)] == [1, 1, 2]
    assert [taken(0), taken(0.001), taken(10)] == [1, 2, 2]


def test_flat_tangents_ease_with_the_hermite_polynomial():
    curve = curves.Curve([key(0, 0, curves.FLAT), key(1, 1, curves.FLAT)])
    # 3 u^2 - 2 u^3
    assert curve(0.25) == pytest.approx(0.15625)
    assert curve(0.5) == pytest.approx(0.5)


def test_fixed_tangents_without_weights_count_only_by_their_slope():
    rises, falls = (0.7071, 0.7071), (7.0, -7.0)
    curve = curves.Curve([key(0, 0, curves.FIXED, rises, rises), key(1, 0, curves.FIXED, falls, falls)])
    # (u^3 - 2 u^2 + u) * 1 + (u^3 - u^2) * -1 at u = 1/2
    assert curve(0.5) == pytest.approx(0.25)


def test_weighted_tangents_pull_as_far_as_they_are_long():
    level = (3.0, 0.0)
    curve = curves.Curve([key(0, 0, curves.FIXED, level, level), key(1, 1, curves.FIXED, level, level)], weighted=True)
    # Control points (0,0) (1,0) (0,1) (1,1): at u = 1/4 time is 0.4375 and value 0.15625.
    assert curve(0.4375) == pytest.approx(0.15625)
    assert curve(0.5) == pytest.approx(0.5)


def test_weights_change_nothing_at_a_third_of_the_segment():
    third = (1.0, 0.0)
    keys = [key(0, 0, curves.FIXED, third, third), key(1, 1, curves.FIXED, third, third)]
    weighted, plain = curves.Curve(keys, weighted=True), curves.Curve(keys)
    assert [weighted(t) for t in (0.1, 0.3, 0.8)] == pytest.approx([plain(t) for t in (0.1, 0.3, 0.8)])


def test_spline_passes_a_key_with_the_slope_of_its_neighbours():
    curve = curves.Curve([key(0, 0, curves.SPLINE), key(1, 1, curves.SPLINE), key(2, 4, curves.SPLINE)])
    assert (curve(1 + 1e-4) - curve(1 - 1e-4)) / 2e-4 == pytest.approx(2.0, abs=1e-3)


@pytest.mark.parametrize("kind", [curves.AUTO, curves.PLATEAU, curves.CLAMPED])
def test_peak_is_not_overshot(kind):
    keys = [key(0, 0, kind), key(1, 1, kind), key(2, 1, kind), key(3, 0, kind)]
    curve = curves.Curve(keys)
    assert max(curve(step / 100) for step in range(301)) <= 1 + 1e-9


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (curves.CONSTANT, [10, 10, 10]),
        (curves.LINEAR_INFINITY, [15, 25, 30]),
        (curves.CYCLE, [5, 5, 0]),
        (curves.CYCLE_RELATIVE, [15, 25, 30]),
        (curves.OSCILLATE, [5, 5, 10]),
    ],
)
def test_curve_goes_on_after_its_last_key(mode, expected):
    curve = curves.Curve([key(0, 0), key(10, 10)], post_infinity=mode, pre_infinity=mode)
    assert [curve(time) for time in (15, 25)] == expected[:2]
    # On the seam itself a cycle has already begun anew.
    assert curve(30) == expected[2] or mode == curves.CYCLE


def test_cycle_before_the_first_key_repeats_the_end():
    curve = curves.Curve([key(0, 0), key(10, 10)], pre_infinity=curves.CYCLE)
    assert curve(-2) == pytest.approx(8)


def test_same_curve_again_for_keys_in_any_order():
    keys = [key(0, 0, curves.AUTO), key(4, 3, curves.AUTO), key(9, 1, curves.AUTO)]
    assert curves.Curve(keys)(6) == curves.Curve(reversed(keys))(6)
