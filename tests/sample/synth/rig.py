"""A figure ready to be posed and drawn: bones as matrices, surfaces as arrays, keypoints, and what can hide them.

The rules for keypoints, boxes and hidden joints are the plug-in's (mean of the hips, crown above the head joint, own
part of the body never hides), written again from their description and compared with it by `--check`.
"""

import numpy as np

from . import carried
from . import rotations as rot

SIDES = (("左", "l"), ("右", "r"))
MPII = [
    "r_ankle", "r_knee", "r_hip", "l_hip", "l_knee", "l_ankle", "pelvis", "thorax", "upper_neck", "head_top",
    "r_wrist", "r_elbow", "r_shoulder", "l_shoulder", "l_elbow", "l_wrist",
]  # fmt: skip
LIMB_BONES = {"ankle": "足首", "knee": "ひざ", "hip": "足", "wrist": "手首", "elbow": "ひじ", "shoulder": "腕"}
NOSE_TIP_BELOW_ROOT = 0.074  # of hips to neck: AnimeDrawingsDataset, 1,983 poses
TRUNK = "trunk"
SMALLEST_SHARE = 1e-4  # of a bone in a vertex; less is not written to scenes

# The bone at which a part of the body begins; all bones below belong to it until another part begins.
PART_BEGINS = {"首": "neck", "頭": "head"}
OWN_PARTS = {"pelvis": {TRUNK, "l_thigh", "r_thigh"}, "thorax": {TRUNK, "neck"}}
OWN_PARTS |= {"upper_neck": {"neck", "head"}, "head_top": {"head"}}
for _mark, _side in SIDES:
    for _bone, _part, _joint, _above in (
        ("腕", "upper_arm", "shoulder", None),
        ("ひじ", "forearm", "elbow", "upper_arm"),
        ("手首", "hand", "wrist", "forearm"),
        ("足", "thigh", "hip", None),
        ("ひざ", "shin", "knee", "thigh"),
        ("足首", "foot", "ankle", "shin"),
    ):
        for _suffix in ("", "D"):
            PART_BEGINS[_mark + _bone + _suffix] = f"{_side}_{_part}"
        OWN_PARTS[f"{_side}_{_joint}"] = {f"{_side}_{_part}", f"{_side}_{_above}" if _above else TRUNK}
# In the order of the bones: of two parts that hold a face equally the first one has it, as in the plug-in.
PARTS = list(dict.fromkeys([TRUNK, *PART_BEGINS.values()]))

DRAWINGS_BONES = {"body_upper": "上半身", "neck": "首", "head": "頭"}
for _mark, _side in (("左", "left"), ("右", "right")):
    for _name, _bone in (
        ("arm", "腕"),
        ("elbow", "ひじ"),
        ("wrist", "手首"),
        ("thumb", "親指１"),
        ("leg", "足"),
        ("knee", "ひざ"),
        ("ankle", "足首"),
        ("tiptoe", "つま先"),
    ):
        DRAWINGS_BONES[f"{_name}_{_side}"] = _mark + _bone


RIGID = 0.99
EQUAL_SHARES = 1e-3  # as of the plug-in's body_segments


class Rig:
    """`figure` has bones (name, parent, head, tail), meshes and look; see `figures`.

    Attributes:
        vertices, normals: (N, 3) at rest; triangles: (T, 3); triangle_parts: (T, parts), to which of PARTS
            each belongs: one, several with equal shares, or none for things that a limb carries.
        is_prop: (N,), the vertices of such things.
        mesh_ranges: [(mesh, first vertex, first triangle, one past the last triangle)].
    """

    def __init__(self, figure):
        self.figure, self.look = figure, figure.look
        self.names = [bone.name for bone in figure.bones]
        self.index = {name: i for i, name in enumerate(self.names)}
        self.heads = np.array([bone.head for bone in figure.bones], float)
        self.tails = np.array([bone.tail for bone in figure.bones], float)
        self.parents = [None if bone.parent is None else self.index[bone.parent] for bone in figure.bones]
        self.part_of_bone = self._parts_of_bones()
        self._surfaces()
        self._landmarks()

    def head(self, name):
        return self.heads[self.index[name]]

    def _parts_of_bones(self):
        parts = []
        for name, parent in zip(self.names, self.parents, strict=True):
            own = PART_BEGINS.get(name)
            parts.append(PARTS.index(own) if own else PARTS.index(TRUNK) if parent is None else parts[parent])
        return np.array(parts)

    def _surfaces(self):
        vertices, triangles, parts, bones, weights = [], [], [], [], []
        self.mesh_ranges, base, count = [], 0, 0
        for mesh in self.figure.meshes:
            points = np.asarray(mesh["vertices"], np.float32)
            index, share = self._weights(mesh)
            shares_of_part = np.zeros((len(points), len(PARTS)), np.float32)
            for column in range(index.shape[1]):
                np.add.at(
                    shares_of_part, (np.arange(len(points)), self.part_of_bone[index[:, column]]), share[:, column]
                )
            rows, part = _triangulated(mesh["faces"], shares_of_part)
            self.mesh_ranges.append((mesh, base, count, count + len(rows)))
            triangles.append(rows + base)
            parts.append(part)
            vertices.append(points)
            bones.append(index)
            weights.append(share)
            base, count = base + len(points), count + len(rows)
        self.vertices = np.concatenate(vertices)
        self.triangles = np.concatenate(triangles).astype(np.int32)
        self.triangle_parts = np.concatenate(parts)
        bone, weight = _stacked(bones), _stacked(weights)
        self.dominant = bone[np.arange(len(bone)), weight.argmax(axis=1)]
        self._skin = [(np.nonzero(weight[:, k] > 0)[0], bone[:, k], weight[:, k : k + 1]) for k in range(bone.shape[1])]
        self._skin = [(rows, b[rows], w[rows]) for rows, b, w in self._skin if len(rows)]
        self.normals = _normals(self.vertices, self.triangles)
        self.is_prop = carried.are_props(self, np.where(weight.max(axis=1) >= RIGID, self.dominant, -1))
        self.triangle_parts[self.is_prop[self.triangles[:, 0]]] = False

    def _weights(self, mesh):
        """Bone numbers and shares, (N, K), the largest first; K is what the vertex with most bones needs."""
        matrix = mesh.get("weight_matrix")
        if matrix is None:
            matrix = np.zeros((len(mesh["vertices"]), len(self.names)), np.float32)
            for row, shares in enumerate(mesh["weights"]):
                for name, value in shares.items():
                    matrix[row, self.index[name]] = value
        matrix = np.round(matrix, 6)  # as scenes have it: equal shares are equal
        most = max(1, int((matrix > SMALLEST_SHARE).sum(axis=1).max()))
        index = np.argsort(-matrix, axis=1, kind="stable")[:, :most]
        share = np.take_along_axis(matrix, index, axis=1)
        share = np.where(share > SMALLEST_SHARE, share, 0)
        return index, (share / share.sum(axis=1, keepdims=True)).astype(np.float32)

    def _landmarks(self):
        hips = (self.head("左足") + self.head("右足")) / 2
        trunk = self.head("首") - hips
        up, head = rot.unit(trunk), self.head("頭")
        self.is_head = self.dominant == self.index["頭"]
        height = float(((self.vertices[self.is_head] - head) @ up).max())
        self.trunk_length = float(np.linalg.norm(trunk))
        points = [(f"{side}_{joint}", mark + bone, None) for mark, side in SIDES for joint, bone in LIMB_BONES.items()]
        points += [
            ("thorax", "上半身2", (self.head("左腕") + self.head("右腕")) / 2),
            ("upper_neck", "頭", None),
            ("head_top", "頭", head + up * height),
        ]
        points += [(name, bone, None) for name, bone in DRAWINGS_BONES.items() if bone in self.index]
        if "左目" in self.index and "右目" in self.index:
            eyes = (self.head("左目") + self.head("右目")) / 2
            points += [
                ("nose_root", "頭", eyes),
                ("nose_tip", "頭", eyes - up * NOSE_TIP_BELOW_ROOT * self.trunk_length),
            ]
        self.point_names = [name for name, _, _ in points]
        self._point_bones = np.array([self.index[bone] for _, bone, _ in points])
        self._points = np.array([self.head(b) if p is None else p for _, b, p in points])
        low, tall = self.vertices[:, 1].min(), self.vertices[:, 1].max()
        self.height = float(tall - low)

    def pose(self, rotation, translation=(0, 0, 0)):
        """(B, 3, 4) matrices from rest to pose.

        Args:
            rotation: {bone: 3 x 3}, turns about the bone's head in axes that at rest are the world's.
            translation: of the first bone, cm.
        """
        matrices = np.empty((len(self.names), 3, 4))
        for i, (name, parent) in enumerate(zip(self.names, self.parents, strict=True)):
            if parent is None:
                turn, place = rot.IDENTITY, self.heads[i] + np.asarray(translation, float)
            else:
                turn = matrices[parent, :, :3]
                own = rotation.get(name)
                if own is None:
                    matrices[i] = matrices[parent]
                    continue
                place = turn @ self.heads[i] + matrices[parent, :, 3]
            own = rotation.get(name)
            turn = turn if own is None else turn @ own
            matrices[i, :, :3], matrices[i, :, 3] = turn, place - turn @ self.heads[i]
        return matrices

    def skin(self, matrices):
        """Posed vertices and normals, (N, 3) float32."""
        flat = matrices.reshape(len(matrices), 12).astype(np.float32)
        blended = np.zeros((len(self.vertices), 12), np.float32)
        for rows, bones, weights in self._skin:
            if len(rows) == len(blended):
                blended += flat[bones] * weights
            else:
                blended[rows] += flat[bones] * weights
        m = blended.reshape(-1, 3, 4)
        v, n = self.vertices, self.normals
        x, y, z = v[:, 0, None], v[:, 1, None], v[:, 2, None]
        posed = m[:, :, 0] * x + m[:, :, 1] * y + m[:, :, 2] * z + m[:, :, 3]
        x, y, z = n[:, 0, None], n[:, 1, None], n[:, 2, None]
        return posed, m[:, :, 0] * x + m[:, :, 1] * y + m[:, :, 2] * z

    def keypoints(self, matrices):
        """World positions by name: the 16 of MPII and those of the 21 of the drawings that the bones give."""
        m = matrices[self._point_bones]
        places = np.einsum("nij,nj->ni", m[:, :, :3], self._points) + m[:, :, 3]
        found = dict(zip(self.point_names, places, strict=True))
        found["pelvis"] = (found["l_hip"] + found["r_hip"]) / 2
        return found


def _stacked(tables):
    """Tables of different widths below each other, zeros to the right."""
    wide = max(table.shape[1] for table in tables)
    return np.concatenate([np.pad(table, ((0, 0), (0, wide - table.shape[1]))) for table in tables])


def _triangulated(faces, shares_of_part):
    """(T, 3) triangles, fans of the faces; (T, parts) whether each is of a part, by its face's largest shares."""
    rows, parts = [], []
    sizes = {}
    for face in faces:
        sizes.setdefault(len(face), []).append(face)
    for size, group in sizes.items():
        corners = np.array(group, np.int64)
        shares = shares_of_part[corners].sum(axis=1)
        part = shares >= (shares.max(axis=1) - EQUAL_SHARES * shares.sum(axis=1))[:, None]
        for k in range(1, size - 1):
            rows.append(corners[:, [0, k, k + 1]])
            parts.append(part)
    return np.concatenate(rows), np.concatenate(parts)


def _normals(vertices, triangles):
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    faces = np.cross(b - a, c - a)
    normals = np.zeros_like(vertices)
    for k in range(3):
        for axis in range(3):
            normals[:, axis] += np.bincount(triangles[:, k], faces[:, axis], len(vertices))
    size = np.linalg.norm(normals, axis=1, keepdims=True)
    return (normals / np.maximum(size, 1e-9)).astype(np.float32)
