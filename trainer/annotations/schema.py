"""A document against the JSON Schema: plain words, the record's number and the JSON path in every message.

``jsonschema`` is exact but takes about a millisecond a record, so each record first meets a hand-written check
(``fast_check``) that says yes only to what the schema certainly accepts; everything else goes to ``jsonschema``, whose
word decides. A property test holds the two together.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any, NamedTuple

import jsonschema
from jsonschema.exceptions import best_match

from trainer.annotations.fast_check import fast_check
from trainer.annotations.parsing import describe_place
from trainer.errors import DocumentError

SUPPORTED_MAJOR = 1


class SchemaProblem(NamedTuple):
    """One breach of the schema: its JSON path as a tuple of keys and indices, and what is wrong in plain words."""

    path: tuple[Any, ...]
    message: str

    def __str__(self) -> str:
        return f"{describe_place(self.path)}: {self.message}"


@functools.cache
def load_schema() -> dict[str, Any]:
    """The JSON Schema of the newest version that this package reads."""
    text = (resources.files("trainer") / "schema" / "pose_document.v1.schema.json").read_text(encoding="utf-8")
    return json.loads(text)


@functools.cache
def _header_validator() -> jsonschema.Draft202012Validator:
    schema = dict(load_schema())
    schema["properties"] = {**schema["properties"], "annotations": {"type": "array"}}
    return jsonschema.Draft202012Validator(schema)


@functools.cache
def _record_validator() -> jsonschema.Draft202012Validator:
    schema = load_schema()
    return jsonschema.Draft202012Validator({"$defs": schema["$defs"], "$ref": "#/$defs/record"})


def check_version(tree: Any, name: str) -> None:
    """DocumentError, naming both versions, for a document of another major version than the one read here."""
    version = tree.get("schema_version") if isinstance(tree, dict) else None
    if not isinstance(version, str):
        return
    match = re.match(r"([0-9]+)\.", version)
    if match and int(match[1]) != SUPPORTED_MAJOR:
        raise DocumentError(
            f"{name}: is a document of version {version}, and this trainer reads version {SUPPORTED_MAJOR}.x; "
            "update the trainer, or export the document again with the older plug-in"
        )


def header_problems(tree: Any) -> Iterator[SchemaProblem]:
    """Breaches outside the records."""
    for error in sorted(_header_validator().iter_errors(tree), key=lambda error: [str(p) for p in error.absolute_path]):
        yield _problem(error, ())
    source = tree.get("source") if isinstance(tree, dict) else None
    images = source.get("images") if isinstance(source, dict) else None
    if isinstance(images, str) and "\0" in images:
        yield SchemaProblem(("source", "images"), f"{_show(images)} is no folder: it holds a null character")


def record_problems(record: Any, number: int) -> Iterator[SchemaProblem]:
    """Breaches in one record, the ``number``-th from 0."""
    if fast_check(record):
        return
    for error in sorted(_record_validator().iter_errors(record), key=lambda error: [str(p) for p in error.path]):
        yield _problem(error, ("annotations", number))


def _problem(error: jsonschema.ValidationError, start: tuple[Any, ...]) -> SchemaProblem:
    while error.validator in ("oneOf", "anyOf") and error.context:
        # Of the branches, take the one whose type fits: "-1 is below 0" says more than "fits none of two schemas".
        fitting = [inner for inner in error.context if inner.path or inner.validator != "type"]
        deeper = best_match(fitting)
        if deeper is None:
            break
        error = deeper
    return SchemaProblem(start + tuple(error.absolute_path), _in_words(error))


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "..."


_TYPE_WORDS = {
    "object": "an object", "array": "a list", "string": "a text", "number": "a number", "integer": "a whole number",
    "null": "null", "boolean": "true or false",
}  # fmt: skip


def _in_words(error: jsonschema.ValidationError) -> str:
    value: Any = error.instance
    rule: Any = error.validator_value
    kind = error.validator
    if kind == "required":
        missing = [key for key in rule if isinstance(value, dict) and key not in value]
        named = re.match(r"'(.*?)' is a required", error.message)
        return f"the key {json.dumps(named[1]) if named else missing} is missing"
    if kind == "type":
        kinds = [rule] if isinstance(rule, str) else rule
        return f"{_show(value)} should be {' or '.join(_TYPE_WORDS[k] for k in kinds)}"
    if kind == "enum":
        return f"{_show(value)} should be one of {', '.join(_show(choice) for choice in rule)}"
    if kind == "const":
        return f"{_show(value)} should be {_show(rule)}"
    if kind in ("minItems", "maxItems"):
        bound = "at least" if kind == "minItems" else "at most"
        return f"the list has {len(value)} entries and should have {bound} {rule}"
    if kind == "items" and rule is False:
        return f"the list has {len(value)} entries, more than it should"
    if kind == "minLength":
        return "the text is empty"
    if kind == "minimum":
        return f"{_show(value)} is below {rule}"
    if kind == "maximum":
        return f"{_show(value)} is above {rule}"
    if kind == "exclusiveMinimum":
        return f"{_show(value)} should be more than {rule}"
    if kind in ("oneOf", "anyOf"):
        kinds = [inner.validator_value for inner in error.context or [] if inner.validator == "type"]
        return f"{_show(value)} should be {' or '.join(_TYPE_WORDS[k] for k in kinds)}"
    if kind == "pattern" and error.absolute_path and error.absolute_path[-1] == "img_paths":
        return f"{_show(value)} should be a path inside the image folder: relative, forward slashes, no '..'"
    if kind == "pattern" and error.absolute_path and error.absolute_path[-1] == "schema_version":
        return f'{_show(value)} should be a version such as "1.0"'
    return f"{_show(value)} does not fit: {error.message if len(error.message) < 200 else kind}"
