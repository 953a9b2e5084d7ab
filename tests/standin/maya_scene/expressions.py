"""Simple expressions: assignments with arithmetic, a few functions, `if`, over attributes, `time` and `frame`.

Maya stores an expression with its plugs replaced: `.I[n]` for input n and `.O[n]` for output n (Autodesk's node page
`expression`, attribute internalExpression); `time` is in seconds and `frame` in the user's frames (user guide,
"Predefined variables"). What goes beyond (loops, procedures, `getAttr`, `noise`, `rand`, memory between evaluations)
is warned about once and gives the outputs their last values.
"""

from __future__ import annotations

import math
import re

from .evaluation import computes

_TOKEN = re.compile(
    r"\s+|//[^\n]*|/\*.*?\*/|(?P<plug>\.[IO]\[\d+\])|(?P<number>\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)"
    r"|(?P<name>\$?[A-Za-z_]\w*)|(?P<op>\+=|-=|\*=|/=|==|!=|<=|>=|&&|\|\||[-+*/%=<>!?:;(){},])",
    re.DOTALL,
)


_FUNCTIONS = {
    "sin": math.sin, "cos": math.cos, "tan": math.tan, "asin": math.asin, "acos": math.acos, "atan": math.atan,
    "atan2": math.atan2, "sqrt": math.sqrt, "abs": abs, "floor": math.floor, "ceil": math.ceil, "exp": math.exp,
    "log": math.log, "pow": math.pow, "min": min, "max": max, "fmod": math.fmod, "hypot": math.hypot,
    "deg_to_rad": math.radians, "rad_to_deg": math.degrees,
    "clamp": lambda low, high, value: min(max(value, low), high),
    "sign": lambda value: (value > 0) - (value < 0),
    "trunc": math.trunc, "float": float, "int": int,
    "smoothstep": lambda low, high, value: _smoothstep(low, high, value),
    "linstep": lambda low, high, value: min(max((value - low) / (high - low), 0.0), 1.0) if high != low else 0.0,
}  # fmt: skip
_FUNCTIONS.update(
    {"sind": lambda angle: math.sin(math.radians(angle)), "cosd": lambda angle: math.cos(math.radians(angle))}
)


def _smoothstep(low, high, value):
    part = min(max((value - low) / (high - low), 0.0), 1.0) if high != low else 0.0
    return part * part * (3.0 - 2.0 * part)


class Unreadable(Exception):
    """What of an expression this little language has not."""


class Program:
    """An expression's text, ready to run again and again."""

    def __init__(self, text):
        self.tokens = _tokens(text)

    def run(self, inputs, time, frame) -> dict:
        """{output index: value}. Raises Unreadable."""
        return _Run(self.tokens, inputs, {"time": time, "frame": frame}).outputs


def _tokens(text):
    found, place = [], 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise Unreadable(f"{text[place : place + 20]!r}")
        if match.lastgroup:
            found.append((match.lastgroup, match[match.lastgroup]))
        place = match.end()
    return [*found, ("end", "")]


class _Run:
    """One run: reads statements from the tokens, skipping those of a branch that is not taken."""

    _LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))

    def __init__(self, tokens, inputs, variables):
        self.tokens, self.inputs, self.variables = tokens, inputs, variables
        self.place, self.outputs = 0, {}
        while self.tokens[self.place][0] != "end":
            self.statement(True)

    def peek(self):
        return self.tokens[self.place][1]

    def take(self, wanted=None):
        kind, text = self.tokens[self.place]
        if wanted is not None and text != wanted:
            raise Unreadable(f"{wanted!r} is expected, not {text!r}")
        self.place += 1
        return kind, text

    def statement(self, active):
        text = self.peek()
        if text == ";":
            self.take()
        elif text == "{":
            self.take()
            while self.peek() != "}":
                self.statement(active)
            self.take()
        elif text == "if":
            self.take()
            self.take("(")
            condition = bool(self.expression())
            self.take(")")
            self.statement(active and condition)
            if self.peek() == "else":
                self.take()
                self.statement(active and not condition)
        else:
            self.assignment(active)

    def assignment(self, active):
        kind, target = self.take()
        if target in ("float", "int") and self.tokens[self.place][0] == "name":
            kind, target = self.take()
        _, operator = self.take()
        if kind not in ("plug", "name") or operator not in ("=", "+=", "-=", "*=", "/="):
            raise Unreadable(f"{target} {operator}")
        value = self.expression()
        if self.peek() == ";":
            self.take()
        if not active:
            return
        if operator != "=":
            value = _calculate(operator[0], self.read(kind, target), value)
        if kind == "plug":
            self.outputs[int(target[3:-1])] = float(value)
        else:
            self.variables[target] = value

    def expression(self):
        condition = self.level(0)
        if self.peek() != "?":
            return condition
        self.take()
        first = self.expression()
        self.take(":")
        second = self.expression()
        return first if condition else second

    def level(self, depth):
        if depth == len(self._LEVELS):
            return self.unary()
        value = self.level(depth + 1)
        while self.peek() in self._LEVELS[depth] and self.tokens[self.place][0] == "op":
            _, operator = self.take()
            value = _calculate(operator, value, self.level(depth + 1))
        return value

    def unary(self):
        kind, text = self.take()
        if text == "-":
            return -self.unary()
        if text == "+":
            return self.unary()
        if text == "!":
            return 0.0 if self.unary() else 1.0
        if text == "(":
            value = self.expression()
            self.take(")")
            return value
        if kind == "number":
            return float(text) if "." in text or "e" in text.lower() else int(text)
        if kind == "name" and self.peek() == "(":
            return self.call(text)
        return self.read(kind, text)

    def call(self, name):
        function = _FUNCTIONS.get(name)
        if function is None:
            raise Unreadable(f"{name}()")
        self.take("(")
        arguments = []
        while self.peek() != ")":
            arguments.append(self.expression())
            if self.peek() == ",":
                self.take()
        self.take(")")
        try:
            return function(*arguments)
        except (ValueError, OverflowError):
            return 0.0

    def read(self, kind, text):
        if kind == "plug":
            index = int(text[3:-1])
            if text[1] == "O":
                return self.outputs.get(index, 0.0)
            return self.inputs.get(index, 0.0)
        if kind == "name" and text in self.variables:
            return self.variables[text]
        raise Unreadable(text)


def _calculate(operator, a, b):
    if operator in ("/", "%"):
        if not b:
            return 0.0
        if operator == "%":
            return math.fmod(a, b)
        return int(a / b) if isinstance(a, int) and isinstance(b, int) else a / b
    return {
        "+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "<": lambda: float(a < b),
        ">": lambda: float(a > b), "<=": lambda: float(a <= b), ">=": lambda: float(a >= b), "==": lambda: float(a ==
        b), "!=": lambda: float(a != b), "&&": lambda: float(bool(a) and bool(b)), "||": lambda: float(bool(a) or
        bool(b)),
    }[operator]()  # fmt: skip


@computes("expression", "output")
def _output(context, node, indices):
    key = ("expression", node)
    if key not in context.memo:
        context.memo[key] = _run(context, node)
    return context.memo[key].get(indices[0] if indices else 0, 0.0)


def _run(context, node):
    """Inputs and outputs as they lie in the graph: Maya puts unitConversion nodes where an angle comes or goes."""
    text = node.values.get(("internalExpression", ())) or node.values.get(("expression", ())) or ""
    plug = node.plug("input")
    inputs = {index: context.pull(node, plug.attribute, (index,)) for index in plug.element_indices()}
    try:
        program = getattr(node, "program", None)
        if program is None or program[0] != text:
            program = node.program = (text, Program(text))
        return program[1].run(inputs, context.seconds, context.frame)
    except (Unreadable, ZeroDivisionError, KeyError, TypeError) as error:
        if not getattr(node, "was_warned", False):
            node.was_warned = True
            context.scene.warn(f"Expression {node.name} goes beyond what is evaluated here ({error}): it is left out.")
        return {}
