"""Inverse kinematics of joint chains: the rotate plane solver, and the single chain solver without its handle's turn.

The handle's solver gives the joints from the start joint to the one above the effector such rotations that the effector
reaches the handle. The chain starts from its preferred angles, bends in its own plane until it is as long as the goal
is far, is aimed at the goal, and turns about that line until its plane holds the pole vector; `twist` turns it on.
Source: user guide "IK rotate plane handles" and Autodesk's node page `ikHandle`; ikBlend 0 leaves the keyed
rotations, between them both are mixed. Chains of more than two bones bend alike at every joint; Maya's own split
there is not documented. Spline and other solvers are not evaluated: the joints keep their own rotations, and a
warning says so once.
"""

from __future__ import annotations

import math
from itertools import pairwise

from . import transforms
from .matrices import (
    IDENTITY,
    decompose,
    euler_matrix,
    inverse,
    matrix_euler,
    matrix_quaternion,
    multiply,
    nearest_euler,
    quaternion_matrix,
    slerp,
    transform_point,
    transform_vector,
)

_SOLVERS = ("ikRPsolver", "ikSCsolver")


class Chain:
    """An ikHandle with the joints that it turns, from the start joint down, and the effector."""

    def __init__(self, handle, joints, effector, solver):
        self.handle, self.joints, self.effector, self.solver = handle, joints, effector, solver


def chains(scene) -> dict:
    """{joint: Chain} of every handle that can be solved; found once for each state of the scene."""
    cached = getattr(scene, "ik_chains", None)
    if cached and cached[0] == scene.revision:
        return cached[1]
    found = {}
    for handle in scene.nodes("ikHandle"):
        chain = _chain(scene, handle)
        if chain:
            found.update(dict.fromkeys(chain.joints, chain))
    scene.ik_chains = (scene.revision, found)
    return found


def _chain(scene, handle):
    start, effector, solver = (
        handle.sources.get((name, ()), (None,))[0] for name in ("startJoint", "endEffector", "ikSolver")
    )
    if start is None or effector is None or not effector.parents or effector.parents[0] is None:
        return None
    if solver is None or solver.type not in _SOLVERS:
        if not getattr(handle, "was_warned", False):
            handle.was_warned = True
            kind = solver.type if solver else "no solver"
            scene.warn(f"{handle.name}: {kind} is not evaluated; its joints keep their own rotations.")
        return None
    joints, node = [], effector.parents[0]
    while node is not None and node is not start:
        joints.insert(0, node)
        node = node.parents[0] if node.parents else None
    if node is None:
        return None
    return Chain(handle, [start, *joints], effector, solver.type)


def rotation(context, joint):
    """The rotate (radians) that an IK handle gives a joint now; None where none does."""
    chain = context.chains.get(joint)
    if chain is None:
        return None
    key = ("ik", chain.handle)
    if key not in context.memo:
        context.memo[key] = {}  # asked for while it is being solved, the joints give their own rotations
        context.memo[key] = solve(context, chain)
    return context.memo[key].get(joint)


def solve(context, chain) -> dict:
    """{joint: (x, y, z)}."""
    blend = context.value(chain.handle, "ikBlend")
    if not blend or not context.value(chain.handle, "solverEnable"):
        return {}
    rests, world, points = _at_rest(context, chain)
    goal = transform_point(context.value(chain.handle, "rotatePivot"), context.world_matrix(chain.handle.path.nodes))
    turns = _bend(points, _distance(points[0], goal))
    points = _moved(points, turns)
    swing = _between(_step(points[0], points[-1]), _step(points[0], goal))
    turns = [multiply(turn, swing) for turn in turns]
    twist = _pole_turn(context, chain, points, swing, goal)
    return _local_rotations(context, chain, rests, world, [multiply(turn, twist) for turn in turns], blend)


def _at_rest(context, chain):
    """Rotations, world matrices and places at the preferred angles; where those leave the chain straight, as it is
    keyed.
    """
    for rest in (lambda joint: context.value(joint, "preferredAngle"), context.own_rotation):
        rests = [rest(joint) for joint in chain.joints]
        world = _world_matrices(context, chain, rests)
        points = [matrix[3][:3] for matrix in world]
        if _normal(points) is not None:
            break
    return rests, world, points


def _world_matrices(context, chain, rests):
    """World matrices of the joints at rest, and of the effector."""
    start = chain.joints[0]
    above = context.world_matrix(start.path.nodes[:-1]) if len(start.path.nodes) > 1 else IDENTITY
    found = []
    for joint, rest in zip(chain.joints, rests, strict=True):
        above = multiply(transforms.local_matrix(joint, context.pull, rest), above)
        found.append(above)
    found.append(multiply(context.local_matrix(chain.effector), above))
    return found


def _bend(points, wanted):
    """One world rotation a joint: those of the inner joints bend the chain until its ends are `wanted` apart."""
    bones = len(points) - 1
    normal = _normal(points)
    if bones < 2 or normal is None:
        return [IDENTITY] * bones

    def length(angle):
        bent = _moved(points, _bends(normal, angle, bones))
        return _distance(bent[0], bent[-1])

    if bones == 2:
        a, b = _distance(points[0], points[1]), _distance(points[1], points[2])
        wanted = min(max(wanted, abs(a - b)), a + b)
        now = _distance(points[0], points[2])
        angle = _exterior(a, b, wanted) - _exterior(a, b, now)
        return _bends(normal, angle, bones)
    return _bends(normal, _nearest_root(lambda angle: length(angle) - wanted, math.pi / bones), bones)


def _nearest_root(function, reach, steps=90):
    """The root nearest 0 within +-reach, by bisection; where there is none, the sample that comes nearest to one."""
    samples = [reach * step / steps for step in range(-steps, steps + 1)]
    values = [function(sample) for sample in samples]
    pairs = [place for place in range(2 * steps) if values[place] * values[place + 1] <= 0.0]
    if not pairs:
        return min(zip(samples, values, strict=True), key=lambda pair: abs(pair[1]))[0]
    place = min(pairs, key=lambda place: abs(samples[place] + samples[place + 1]))
    low, high, rising = samples[place], samples[place + 1], values[place] < values[place + 1]
    for _ in range(60):
        middle = 0.5 * (low + high)
        if (function(middle) < 0.0) == rising:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)


def _bends(normal, angle, bones):
    """World rotations of the bones: an inner joint turns the more on top of its rest the more bones hang from it.

    In a chain of three bones that Maya solved the first inner joint turned twice as far from its preferred angle as the
    second (ufbx `maya_constraint_zoo_7500_ascii.fbx`); longer chains follow the same rule here.
    """
    turns, total = [], 0
    for place in range(bones):
        total += bones - place if place else 0
        turns.append(_about(normal, angle * total))
    return turns


def _exterior(a, b, distance):
    """The angle between two bones' directions when their ends are `distance` apart."""
    cosine = (distance * distance - a * a - b * b) / (2.0 * a * b) if a and b else 1.0
    return math.acos(min(max(cosine, -1.0), 1.0))


def _normal(points):
    """The unit normal of the plane in which the chain bends; None for a straight one."""
    for first, middle, last in zip(points, points[1:], points[2:], strict=False):
        cross = _cross(_step(first, middle), _step(middle, last))
        if _length(cross) > 1e-9 * max(_distance(first, middle) * _distance(middle, last), 1e-30):
            return _unit(cross)
    return None


def _moved(points, turns):
    """The joints' places once every bone has been turned by its world rotation."""
    found = [points[0]]
    for (start, end), turn in zip(pairwise(points), turns, strict=True):
        step = transform_vector(_step(start, end), turn)
        found.append(tuple(found[-1][axis] + step[axis] for axis in range(3)))
    return found


def _pole_turn(context, chain, points, swing, goal):
    """The rotation about the line to the goal that brings the bend to the pole vector's side, and the twist."""
    line = _unit(_step(points[0], goal))
    if line is None or len(points) < 3:
        return IDENTITY
    angle = context.value(chain.handle, "twist")
    middle = transform_vector(_step(points[0], points[1]), swing)
    side = _square(middle, line)
    if chain.solver == "ikRPsolver" and side is not None:
        nodes = chain.handle.path.nodes
        above = context.world_matrix(nodes[:-1]) if len(nodes) > 1 else IDENTITY
        pole = _square(transform_vector(context.value(chain.handle, "poleVector"), above), line)
        if pole is not None:
            angle += math.atan2(_dot(_cross(side, pole), line), _dot(side, pole))
    return _about(line, angle)


def _local_rotations(context, chain, rests, world, turns, blend):
    """Each joint's rotate from its world rotation at rest and the world turn of its bone, written near its rest."""
    start = chain.joints[0]
    nodes = start.path.nodes
    above = decompose(context.world_matrix(nodes[:-1]))[2] if len(nodes) > 1 else IDENTITY
    found = {}
    for joint, rest, matrix, turn in zip(chain.joints, rests, world, turns, strict=False):
        order = int(context.value(joint, "rotateOrder"))
        turned = multiply(decompose(matrix)[2], turn)
        axis, orient = euler_matrix(context.value(joint, "rotateAxis")), euler_matrix(_orient(context, joint))
        own = multiply(multiply(multiply(inverse(axis), turned), inverse(above)), inverse(orient))
        if blend < 1.0:
            keyed = euler_matrix(context.own_rotation(joint), order)
            own = quaternion_matrix(slerp(matrix_quaternion(keyed), matrix_quaternion(own), blend))
        found[joint] = nearest_euler(matrix_euler(own, order), order, rest)
        above = multiply(multiply(multiply(axis, euler_matrix(found[joint], order)), orient), above)
    return found


def _orient(context, joint):
    return context.value(joint, "jointOrient") if joint.is_a("joint") else (0.0, 0.0, 0.0)


# vectors
# ----------------------------------------------------------------------------------------------------------------


def _step(start, end):
    return tuple(end[axis] - start[axis] for axis in range(3))


def _dot(a, b):
    return sum(first * second for first, second in zip(a, b, strict=True))


def _cross(a, b):
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def _length(vector):
    return math.sqrt(_dot(vector, vector))


def _distance(a, b):
    return math.dist(a, b)


def _unit(vector):
    size = _length(vector)
    return tuple(value / size for value in vector) if size > 1e-12 else None


def _square(vector, line):
    """The unit part of a vector square to a unit line; None where there is none."""
    along = _dot(vector, line)
    return _unit(tuple(value - along * axis for value, axis in zip(vector, line, strict=True)))


def _about(axis, angle):
    """Rotation about a unit axis."""
    sine = math.sin(angle / 2.0)
    return quaternion_matrix((*(value * sine for value in axis), math.cos(angle / 2.0)))


def _between(first, second):
    """The shortest rotation that takes one direction to another."""
    a, b = _unit(first), _unit(second)
    if a is None or b is None:
        return IDENTITY
    axis, cosine = _cross(a, b), _dot(a, b)
    if _length(axis) < 1e-12:
        if cosine > 0:
            return IDENTITY
        other = (1.0, 0.0, 0.0) if abs(a[0]) < 0.9 else (0.0, 1.0, 0.0)
        return _about(_unit(_cross(a, other)), math.pi)
    return _about(_unit(axis), math.atan2(_length(axis), cosine))
