"""Showing results: skeletons drawn over pictures, curves, heatmaps, and one self-contained HTML page."""

from trainer.report.overlay import draw_people, draw_skeleton
from trainer.report.page import Contents, write_page

__all__ = ["Contents", "draw_people", "draw_skeleton", "write_page"]
