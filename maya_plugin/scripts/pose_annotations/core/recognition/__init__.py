"""From the joints of a scene to the keypoints of each character. Start at recognise.py."""
