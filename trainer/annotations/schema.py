"""A document against the JSON Schema: plain words, the record's number and the JSON path in every message.

The check is ``jsonschema-rs``, some ten microseconds a record. It takes NaN and lone surrogates inside unknown keys,
which JSON does not have: :mod:`trainer.annotations.parsing` refuses those.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any, NamedTuple

from jsonschema_rs import Draft202012Validator, ValidationError

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
def image_path_pattern() -> re.Pattern[str]:
    """What ``img_paths`` must match: relative, forward slashes, no way out of the folder."""
    return re.compile(load_schema()["$defs"]["record"]["properties"]["img_paths"]["pattern"])


@functools.cache
def _header_validator() -> Draft202012Validator:
    schema = dict(load_schema())
    schema["properties"] = {**schema["properties"], "annotations": {"type": "array"}}
    return Draft202012Validator(schema)


@functools.cache
def _record_validator() -> Draft202012Validator:
    schema = load_schema()
    return Draft202012Validator({"$defs": schema["$defs"], "$ref": "#/$defs/record"})


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
    yield from _problems(_header_validator(), tree, ())
    source = tree.get("source") if isinstance(tree, dict) else None
    images = source.get("images") if isinstance(source, dict) else None
    if isinstance(images, str) and "\0" in images:
        yield SchemaProblem(("source", "images"), f"{_show(images)} is no folder: it holds a null character")


def record_problems(record: Any, number: int) -> Iterator[SchemaProblem]:
    """Breaches in one record, the ``number``-th from 0."""
    yield from _problems(_record_validator(), record, ("annotations", number))


def _problems(validator: Draft202012Validator, tree: Any, start: tuple[Any, ...]) -> Iterator[SchemaProblem]:
    """Breaches below ``start``, ordered by their paths."""
    if validator.is_valid(tree):
        return
    for error in sorted(validator.iter_errors(tree), key=lambda error: [str(part) for part in error.instance_path]):
        while branches := _branches(error):
            # Of the branches, take the one whose type fits: "-1 is below 0" says more than "fits none of two schemas".
            depth = len(error.instance_path)
            inner = [one for one in branches if one.kind.name != "type" or len(one.instance_path) > depth]
            if not inner:
                break
            error = min(inner, key=lambda one: len(one.instance_path))
        yield SchemaProblem(start + tuple(error.instance_path), _in_words(error))


def _branches(error: ValidationError) -> list[ValidationError]:
    """What is wrong in each branch of a oneOf; none for another kind of error."""
    return [inner for branch in error.kind.as_dict().get("context", ()) for inner in branch]


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "..."


_TYPE_WORDS = {
    "object": "an object", "array": "a list", "string": "a text", "number": "a number", "integer": "a whole number",
    "null": "null", "boolean": "true or false",
}  # fmt: skip


def _in_words(error: ValidationError) -> str:
    value: Any = error.instance
    kind, rule = error.kind.name, error.kind.as_dict()
    if kind == "required":
        return f"the key {json.dumps(rule['property'])} is missing"
    if kind == "type":
        return f"{_show(value)} should be {' or '.join(_TYPE_WORDS[k] for k in rule['types'])}"
    if kind == "enum":
        return f"{_show(value)} should be one of {', '.join(_show(choice) for choice in rule['options'])}"
    if kind == "const":
        return f"{_show(value)} should be {_show(rule['expected_value'])}"
    if kind in ("minItems", "maxItems"):
        bound = "at least" if kind == "minItems" else "at most"
        return f"the list has {len(value)} entries and should have {bound} {rule['limit']}"
    if kind == "falseSchema":
        return f"{_show(value)} is one entry more than the list should have"
    if kind == "minLength":
        return "the text is empty"
    if kind == "minimum":
        return f"{_show(value)} is below {rule['limit']}"
    if kind == "maximum":
        return f"{_show(value)} is above {rule['limit']}"
    if kind == "exclusiveMinimum":
        return f"{_show(value)} should be more than {rule['limit']}"
    if branches := _branches(error):
        kinds = [one for inner in branches if inner.kind.name == "type" for one in inner.kind.as_dict()["types"]]
        return f"{_show(value)} should be {' or '.join(_TYPE_WORDS[k] for k in kinds)}"
    if kind == "pattern" and error.instance_path and error.instance_path[-1] == "img_paths":
        return f"{_show(value)} should be a path inside the image folder: relative, forward slashes, no '..'"
    if kind == "pattern" and error.instance_path and error.instance_path[-1] == "schema_version":
        return f'{_show(value)} should be a version such as "1.0"'
    return f"{_show(value)} does not fit: {error.message if len(error.message) < 200 else kind}"
