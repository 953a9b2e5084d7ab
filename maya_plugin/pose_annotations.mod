+ PoseAnnotations 0.1.0 .
scripts: scripts
plug-ins: plug-ins
icons: icons
PYTHONPATH+:=scripts
