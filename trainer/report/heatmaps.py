"""Heatmap panels of scored records, computed again with the weights that a results file names."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from trainer.data.crop import crop_affine
from trainer.data.pictures import read_picture
from trainer.errors import TrainerError
from trainer.models import load_model
from trainer.models.card import input_size, keypoint_set_of
from trainer.prediction import find_joints
from trainer.report.figures import heatmap_sheet
from trainer.report.samples import arrays_of, choose_records, set_of

log = logging.getLogger(__name__)


def heat_sheets(result: dict[str, Any], name: str, count: int) -> list[tuple[str, Any]]:
    """Heatmap panels of `count` records, neither the best nor the worst; none, with a warning, without the weights."""
    path = result.get("model", {}).get("path")
    if count == 0 or not result.get("records"):
        return []
    sheets = []
    try:
        if not path or not Path(path).exists():
            raise TrainerError(f"the weights {path or ''} are not there any more")
        model = load_model(path)
        ranked = choose_records(result, count + 2)[1:-1] or choose_records(result, count)
        for position in ranked[:count]:
            row = result["records"][position]
            picture = read_picture(row["image"])
            x, y, side = row["crop"]
            matrix = crop_affine(x, y, side, input_size(model))
            found = find_joints(model, [(picture, matrix)], keep_heatmaps=True)[0]
            scored, own = set_of(result), keypoint_set_of(model).common_names
            order = [own.index(joint) for joint in scored.common_names if joint in own]
            if found.heatmaps is None or len(order) != len(scored.joints):
                raise TrainerError(f"the model does not have all of the {len(scored.joints)} joints that were scored")
            _, truth, counted = arrays_of(row)
            maps = found.heatmaps[order]
            pictures = heatmap_sheet(picture, matrix, maps, truth, counted, input_size=input_size(model))
            panels = list(zip(scored.joints, pictures, strict=True))
            sheets.append((f"{name}: {row['img_paths']}", panels))
    except TrainerError as error:
        log.warning("no heatmaps of %s: %s", name, error)
    return sheets
