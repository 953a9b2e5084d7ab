"""Restores the scene after an export, whatever happened during it.

Time, selection, undo queue, unsaved-changes flag, viewport refresh and evaluation mode are read on entry and restored
on exit, after success, an error or a cancel alike. An export edits nothing, but it moves the time (command page
*currentTime*: not undoable, but it evaluates, and may mark the scene as changed).
"""

import logging
from typing import Any, Callable, List, Optional, Sequence, Tuple

from maya import cmds
from maya.api import OpenMaya as om

logger = logging.getLogger(__name__)


class SceneGuard:
    """Context manager around everything that an export does to the scene."""

    def __enter__(self) -> "SceneGuard":
        self._time = cmds.currentTime(query=True)
        self._selection = om.MGlobal.getActiveSelectionList()
        self._was_modified = cmds.file(query=True, modified=True)
        self._had_undo = cmds.undoInfo(query=True, state=True)
        self._mode = _evaluation_mode()
        try:
            if self._had_undo:
                cmds.undoInfo(stateWithoutFlush=False)  # stop recording, keep the queue
            cmds.refresh(suspend=True)
        except BaseException:
            self._restore()
            raise
        return self

    def __exit__(self, kind: Any, value: Optional[BaseException], trace: Any) -> None:
        failures, interruptions = self._restore()
        if value is None and failures + interruptions:
            raise (failures + interruptions)[0]
        for failure in failures:
            logger.warning("the scene could not be put back completely: %s", failure)

    def _restore(self) -> Tuple[List[BaseException], List[BaseException]]:
        """Restore everything; a step that fails is tried again last.

        Returns:
            What was raised at the second try, and the interruptions (Ctrl-C) of the first.
        """
        failed, first_errors = _run_all(
            [
                self._restore_mode,
                self._restore_time,
                self._restore_selection,
                lambda: cmds.refresh(suspend=False),
                self._restore_undo,
                self._restore_modified,
            ]
        )
        interruptions = [error for error in first_errors if not isinstance(error, Exception)]
        failed, errors = _run_all(failed)
        if first_errors and not failed:
            _run_all([self._restore_modified])  # the second try of another step may have marked the scene
        return errors, interruptions

    def _restore_mode(self) -> None:
        if self._mode is not None and _evaluation_mode() != self._mode:
            cmds.evaluationManager(mode=self._mode)

    def _restore_time(self) -> None:
        if cmds.currentTime(query=True) != self._time:
            cmds.currentTime(self._time)

    def _restore_selection(self) -> None:
        now = om.MGlobal.getActiveSelectionList()
        if now.getSelectionStrings() != self._selection.getSelectionStrings():
            om.MGlobal.setActiveSelectionList(self._selection)  # unlike cmds.select it leaves no undo entry

    def _restore_undo(self) -> None:
        if self._had_undo:
            cmds.undoInfo(stateWithoutFlush=True)

    def _restore_modified(self) -> None:
        if cmds.file(query=True, modified=True) != self._was_modified:
            cmds.file(modified=self._was_modified)


def _run_all(steps: Sequence[Callable[[], Any]]) -> Tuple[List[Callable[[], Any]], List[BaseException]]:
    """Run every step; returns those that raised, and what they raised."""
    failed: List[Callable[[], Any]] = []
    errors: List[BaseException] = []
    for step in steps:
        try:
            step()
        except BaseException as error:  # also on Ctrl-C the other steps have to run
            failed.append(step)
            errors.append(error)
    return failed, errors


def _evaluation_mode() -> Optional[str]:
    modes = cmds.evaluationManager(query=True, mode=True)
    return modes[0] if modes else None
