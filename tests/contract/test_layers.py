"""Who may import whom, and where widgets, dialogs and sleeping may stand."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "toggl_desktop"


def modules() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    assert len(found) > 60, "the scan does not see the package"
    return found


def imports(path: Path) -> set[str]:
    """Every dotted name that a module imports, wherever the statement stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module}
    return names


def layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_import_linter_keeps_its_contracts() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_widgets_stand_in_the_window_only() -> None:
    users = {path for path in modules() if any(name.startswith("PySide6.QtWidgets") for name in imports(path))}
    assert users, "the scan does not see Qt"
    wrong = {str(path) for path in users if layer(path) not in {"ui", "bootstrap", "self_test"}}
    assert not wrong, f"QtWidgets belongs to toggl_desktop.ui: {wrong}"


def test_nothing_delays_the_empty_window() -> None:
    """It is on the screen before what it will hold is imported; see docs/performance.md."""
    script = "import sys, toggl_desktop.ui.window.opening; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "toggl_desktop.ui.window.main_window" in loaded
    wrong = {name for name in loaded if name.startswith("toggl_desktop.core") or name.endswith("_page")}
    wrong |= loaded & {"dataclasses", "hashlib", "logging.handlers", "requests", "openpyxl", "keyring", "socket"}
    assert not wrong, f"import it when the window is shown: {wrong}"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--wait"], 0), (["--from", "2026-02-02", "--to", "2026-02-01"], 2)],
    ids=["works", "fails"],
)
def test_the_command_line_needs_no_qt(arguments: list[str], code: int, tmp_path: Path) -> None:
    """It starts faster without, and runs where a screen's libraries are missing."""
    script = (
        "import sys; from toggl_desktop.__main__ import main; code = main(sys.argv[1:]);"
        "print(code, *sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken'))))"
    )
    export = ["export", "--demo", "--output", str(tmp_path / "hours.xlsx"), *arguments]
    done = subprocess.run([sys.executable, "-c", script, *export], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == str(code), done.stderr


def test_native_dialogs_stand_in_one_module() -> None:
    dialogs = {"PySide6.QtWidgets.QFileDialog", "PySide6.QtWidgets.QMessageBox"}
    users = {path.name for path in modules() if imports(path) & dialogs}
    assert users == {"asking.py"}, "file and message dialogs go through toggl_desktop/ui/dialogs/asking.py"


def test_nothing_sleeps() -> None:
    sleepers = {str(path) for path in modules() if "time.sleep" in imports(path) | calls(path)}
    assert not sleepers, f"wait through JobContext.wait: {sleepers}"


def calls(path: Path) -> set[str]:
    return {
        f"{node.func.value.id}.{node.func.attr}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
    }


def test_the_core_needs_the_standard_library_only() -> None:
    core = [path for path in modules() if layer(path) == "core"]
    assert core
    for path in core:
        foreign = {
            name.split(".")[0] for name in imports(path) if name.split(".")[0] not in sys.stdlib_module_names
        } - {"toggl_desktop"}
        assert not foreign, f"{path.name} imports {foreign}"
        assert not {name for name in imports(path) if name.startswith("toggl_desktop.") and ".core" not in name}


def test_verification_is_never_switched_off() -> None:
    for path in modules():
        text = path.read_text(encoding="utf-8")
        assert "verify=False" not in text, path
        assert "CERT_NONE" not in text, path
        assert "_create_unverified_context" not in text, path


def test_the_frame_knows_of_an_area_nothing_but_its_presenter() -> None:
    """A new control touches its area; a new area is one line of `window/content.py`."""
    areas = tuple(f"toggl_desktop.ui.{area}." for area in ("sign_in", "choices", "preview", "run"))
    frame = [path for path in modules() if path.parent == PACKAGE / "ui" / "window"]
    assert any(name.startswith(areas) for path in frame for name in imports(path)), "the scan does not see the areas"
    for path in frame:
        known = {name.removesuffix(f".{name.split('.')[-1]}") for name in imports(path) if name.startswith(areas)}
        wrong = {name for name in known if name.startswith(areas) and not name.endswith(".presenter")}
        assert not wrong, f"{path.name} knows {wrong}"


def test_no_module_of_the_window_grows_beyond_a_few_screens() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules() if layer(path) == "ui"}
    assert len(sizes) > 40, "the scan does not see the window"
    assert not {path.name: size for path, size in sizes.items() if size > 250}
