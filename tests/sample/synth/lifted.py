def pose_source():
    return None
