"""Places where one small change could be made to the program, found in its syntax trees."""

from __future__ import annotations

import ast
import copy
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
}

_MEASURE = re.compile(r"_?([A-Z_]+_)?(WIDTHS?|POINTS|PIXELS|INCHES|GAP|PADDING|COLOR|MS)(_[A-Z_]+)?")
"""Names of constants that say how something looks, or how long something that hangs is waited for."""


class Point(NamedTuple):
    """One change.

    Attributes:
        path: of the file, below the root.
        line: where it is, from 1 on.
        before: the source that goes.
        after: what comes instead.
        start: its place in the file, in characters.
    """

    path: Path
    line: int
    before: str
    after: str
    start: int

    def apply(self, source: str) -> str:
        """The file with the change."""
        return source[: self.start] + self.after + source[self.start + len(self.before) :]


def points_of(root: Path, path: Path) -> Iterator[Point]:
    """Every change that could be made to a file.

    Args:
        root: of the project.
        path: of the file, below it.
    """
    source = (root / path).read_text(encoding="utf-8")
    tree = ast.parse(source)
    starts = [0]
    for text in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(text))
    skipped = {id(inner) for node in _skipped(tree) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        for after in _changed(node):
            before = ast.get_source_segment(source, node)
            if before is None:
                continue
            line = source.splitlines()[node.lineno - 1]  # type: ignore[attr-defined]
            column = len(line.encode()[: node.col_offset].decode())  # type: ignore[attr-defined]
            start = starts[node.lineno - 1] + column  # type: ignore[attr-defined]
            yield Point(path, node.lineno, before, after, start)  # type: ignore[attr-defined]


def _skipped(tree: ast.AST) -> Iterator[ast.AST]:
    """What means nothing to a test.

    Annotations and what only type checkers see, decorators, texts that are put together, what is written to the log or
    shown to developers, measures of looks, and what another system does.
    """
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) if _MEASURE.fullmatch(name):
                yield node
            case ast.FunctionDef(name="__repr__" | "__hash__"):
                yield node
            case ast.If(test=ast.Compare(left=ast.Attribute(value=ast.Name(id="sys"), attr="platform")) as test) if (
                _is_elsewhere(test)
            ):
                yield from (test, *node.body)
            case ast.AnnAssign() | ast.arg():
                if node.annotation is not None:
                    yield node.annotation
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from node.decorator_list
                if node.returns is not None:
                    yield node.returns
            case ast.ClassDef():
                yield from node.decorator_list
            case ast.JoinedStr():
                yield node
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield node
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log"))):
                yield node


def _is_elsewhere(test: ast.Compare) -> bool:
    """Whether a question for the system's name is answered with no on this one."""
    match test:
        case ast.Compare(ops=[ast.Eq()], comparators=[ast.Constant(value=str() as name)]):
            return name != sys.platform
        case _:
            return False


def _changed(node: ast.AST) -> Iterator[str]:
    """The source of the node with one thing changed."""
    match node:
        case ast.Compare(ops=[operator]) | ast.BoolOp(op=operator) | ast.BinOp(op=operator) if type(operator) in _SWAPS:
            changed = copy.deepcopy(node)
            swapped = _SWAPS[type(operator)]()
            if isinstance(changed, ast.Compare):
                changed.ops = [swapped]  # type: ignore[list-item]
            else:
                changed.op = swapped  # type: ignore[assignment]
            yield f"({ast.unparse(changed)})"
        case ast.UnaryOp(op=ast.Not()):
            yield f"({ast.unparse(node.operand)})"
        case ast.Constant(value=bool() as value):
            yield str(not value)
        case ast.Constant(value=int() as value):
            yield str(value + 1)
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield "return None"
        case ast.Expr(value=ast.Call()):
            yield "pass"
