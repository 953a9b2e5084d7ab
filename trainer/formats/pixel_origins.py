"""Where other formats put the origin of their pixels.

The document counts from the top-left *corner* of the image: the centre of the first pixel is (0.5, 0.5). A format that
says (0, 0) or (1, 1) for that centre differs by half a pixel, in one direction or the other.
"""

from __future__ import annotations

# Added to a document's coordinate to get the format's.
FIRST_CENTRE_IS_ZERO = -0.5  # COCO's keypoints; pytorch-pose's and mmpose's reading of MPII's joints
FIRST_CENTRE_IS_ONE = 0.5  # MATLAB: MPII's own file, LSP's, the centres in mmpose's list
CORNER_IS_ZERO = 0.0  # the document; boxes in COCO; shares of the width and height in YOLO
