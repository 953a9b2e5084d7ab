"""Draws docs/images/bones_read.svg: which bone of an MMD figure each keypoint is read from.

    python tests/pictures_of_docs/draw_bone_map.py docs/images/bones_read.svg

The figure is the rig tests/plugin/rigs/mmd_semistandard.json seen from the front, the answers are the recogniser's.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "maya_plugin" / "scripts"))

from pose_annotations.core.recognition.keypoint_positions import world_position
from pose_annotations.core.recognition.recognise import recognise
from rig_corpus import OWN_RIGS, Specimen, read_rigs

WIDTH, HEIGHT, MIDDLE, FLOOR, SCALE = 1060, 620, 530, 590, 3.4
READ, DERIVED, HELPER = "#0b6e4f", "#b3541e", "#9aa0a6"
LABEL_STEP = 27.0


def main(path):
    specimen = Specimen(read_rigs(OWN_RIGS)["mmd_semistandard"], "romaji")
    joints = specimen.joints()
    figure = recognise(joints).figures[0]
    by_path = {joint.path: joint for joint in joints}
    original = {joint.path: f"{joint.attributes['namae']} {joint.path.rsplit('|', 1)[-1]}" for joint in joints}
    matrices = {joint.path: joint.matrix for joint in joints}
    body = {node for mapping in figure.joints.values() for node in mapping.nodes}
    body |= {node for mapping in figure.drawings.values() for node in mapping.nodes}
    lines = []
    for joint in joints:
        if joint.parent and any(node == joint.path or node.startswith(joint.path + "|") for node in body):
            a, b = seen(by_path[joint.parent].position), seen(joint.position)
            ends = f'x1="{a[0]:.1f}" y1="{a[1]:.1f}" x2="{b[0]:.1f}" y2="{b[1]:.1f}"'
            lines.append(f'<line {ends} stroke="#c8ccd0" stroke-width="2"/>')
            if joint.path not in body:
                lines.append(f'<circle cx="{b[0]:.1f}" cy="{b[1]:.1f}" r="2" fill="{HELPER}"/>')
    names = dict(figure.joints)
    names.update({f"{name} (drawings)": mapping for name, mapping in figure.drawings.items()})
    left, right = [], []
    drawn = set()
    for name, mapping in names.items():
        if mapping.kind == "none" or (mapping.kind == "bone" and mapping.nodes in drawn):
            continue
        drawn.add(mapping.nodes if mapping.kind == "bone" else name)
        x, y = seen(world_position(mapping, matrices))
        bones = " + ".join(original[node] for node in mapping.nodes)
        text = f"{name} = {bones}" if mapping.kind == "bone" else f"{name} from {bones}"
        on_left = x < MIDDLE - 1 or (abs(x - MIDDLE) <= 1 and mapping.kind != "bone")
        (left if on_left else right).append((y, x, text, READ if mapping.kind == "bone" else DERIVED))
    lines += labels(left, 8, "start", 300) + labels(right, WIDTH - 8, "end", WIDTH - 300)
    lines.append(
        f'<text x="{MIDDLE}" y="{HEIGHT - 8}" text-anchor="middle" font-size="12" fill="#333">'
        f'The figure faces you: its right is on the left. <tspan fill="{READ}">● read from the bone</tspan> '
        f'<tspan fill="{DERIVED}">◆ computed</tspan> <tspan fill="{HELPER}">● helpers, never read</tspan></text>'
    )
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>\n' + "\n".join(lines) + "\n</svg>\n"
    )
    Path(path).write_text(text, encoding="utf-8")


def seen(point):
    """Front view of a Maya position: x to the right of the page is the figure's left."""
    return MIDDLE + SCALE * point[0], FLOOR - SCALE * point[1]


def labels(entries, x, anchor, bend):
    """Texts in a column, in order of height and never over each other, each with a line to its point."""
    entries = sorted(entries)
    heights = []
    for y, *_ in entries:
        heights.append(max(y, heights[-1] + LABEL_STEP if heights else 20.0))
    overflow = max(0.0, (heights[-1] if heights else 0.0) - (HEIGHT - 40))
    for index in range(len(heights) - 1, -1, -1):
        limit = heights[index + 1] - LABEL_STEP if index + 1 < len(heights) else heights[index] - overflow
        heights[index] = min(heights[index], limit)
    lines = []
    for (y, px, text, colour), height in zip(entries, heights, strict=True):
        shape = (
            f'<circle cx="{px:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'
            if colour == READ
            else f'<path d="M {px:.1f} {y - 6:.1f} l 6 6 l -6 6 l -6 -6 z" fill="{colour}"/>'
        )
        lines.append(
            f'<polyline points="{bend},{height - 4:.1f} {px:.1f},{y:.1f}" fill="none" stroke="{colour}" '
            f'stroke-width="0.6" opacity="0.6"/>{shape}'
            f'<text x="{x}" y="{height:.1f}" text-anchor="{anchor}" font-size="12" fill="{colour}">{text}</text>'
        )
    return lines


if __name__ == "__main__":
    main(sys.argv[1])
