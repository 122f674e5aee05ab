"""Folders as offices have them: drives that refuse things, programs that hold files, Windows' rules."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.fakes.files import OddDrive, OddSystem, system_error, windows_error
from toggl_desktop.core.choices.file_names import safe_subject
from toggl_desktop.core.choices.targets import check_target
from toggl_desktop.core.errors import (
    DiskFull,
    NameNotAllowed,
    NotWritable,
    StrayQuotationMark,
    WorkbookError,
    WorkbookExists,
    WorkbookInUse,
)
from toggl_desktop.core.files.disk import make_private_folder
from toggl_desktop.core.files.leftovers import TEMPORARY_PREFIX
from toggl_desktop.core.files.names import check_name, is_reserved, typed_path
from toggl_desktop.core.files.outcomes import workbook_error
from toggl_desktop.core.files.whole import read_whole, write_whole
from toggl_desktop.excel.package.saving import replacing, replacing_together

OLD, NEW = b"the old file", b"the new file"
SHARING_VIOLATION, LOCK_VIOLATION, ACCESS_DENIED, MAPPED = 32, 33, 5, 1224
MOST_SECONDS = 2.5


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "hours.xlsx"
    path.write_bytes(OLD)
    return path


def save(target: Path, drive: OddDrive, *, overwrite: bool = True) -> None:
    with replacing(target, overwrite=overwrite, disk=drive.disk) as file:
        file.write(NEW)


def assert_only(target: Path, content: bytes) -> None:
    assert target.read_bytes() == content
    assert list(target.parent.iterdir()) == [target]


# --- what the system says --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (system_error(errno.ENOSPC), DiskFull),
        (system_error(errno.EDQUOT), DiskFull),
        (windows_error(112, errno.ENOSPC), DiskFull),
        (windows_error(39, errno.EINVAL), DiskFull),
        (windows_error(SHARING_VIOLATION), WorkbookInUse),
        (windows_error(LOCK_VIOLATION), WorkbookInUse),
        (windows_error(MAPPED, errno.EINVAL), WorkbookInUse),
        (windows_error(ACCESS_DENIED), NotWritable),
        (system_error(errno.EBUSY), WorkbookInUse),
        (system_error(errno.ETXTBSY), WorkbookInUse),
        (windows_error(123, errno.EINVAL), NameNotAllowed),
        (system_error(errno.EINVAL), NameNotAllowed),
        (system_error(errno.EILSEQ), NameNotAllowed),
        (system_error(errno.EACCES), NotWritable),
        (system_error(errno.EROFS), NotWritable),
        (system_error(errno.ENOENT), NotWritable),
        (system_error(errno.EIO), NotWritable),
        (system_error(errno.ENAMETOOLONG), NotWritable),
    ],
)
def test_the_systems_errors_become_ours(error: OSError, expected: type[WorkbookError], target: Path) -> None:
    ours = workbook_error(error, target)
    assert type(ours) is expected
    assert ours.path == str(target)


# --- drives that cannot do everything --------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EROFS, errno.EBADF, errno.EPERM])
def test_a_drive_without_sync_takes_workbooks(target: Path, number: int) -> None:
    drive = OddDrive(OddSystem(always={"sync": system_error(number)}))
    save(target, drive)
    assert_only(target, NEW)
    assert drive.system.calls["sync"] == (1 if os.name == "nt" else 2), (
        "the file, and elsewhere than on Windows its folder"
    )
    assert not drive.waited


@pytest.mark.parametrize(
    ("number", "expected"), [(errno.EIO, NotWritable), (errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull)]
)
def test_a_sync_that_lost_bytes_counts(target: Path, number: int, expected: type[WorkbookError]) -> None:
    with pytest.raises(expected):
        save(target, OddDrive(OddSystem(always={"sync": system_error(number)})))
    assert_only(target, OLD)


def test_a_drive_without_permissions_takes_workbooks(target: Path) -> None:
    save(target, OddDrive(OddSystem(always={"chmod": system_error(errno.EPERM)})))
    assert_only(target, NEW)


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EXDEV])
def test_a_drive_without_links_takes_back_what_was_moved(target: Path, number: int) -> None:
    other = target.with_name("other.xlsx")
    drive = OddDrive(OddSystem(always={"link": system_error(number)}))

    def both() -> None:
        with replacing_together(drive.disk) as begin:
            for path in (target, other):
                with begin(path, overwrite=True) as file:
                    file.write(NEW)
            real = drive.system.replace

            def refuse_other(source: Path, place: Path) -> None:
                if place == other:
                    raise system_error(errno.EIO)
                real(source, place)

            drive.system.replace = refuse_other  # type: ignore[method-assign]

    with pytest.raises(NotWritable) as caught:
        both()
    assert caught.value.path == str(other)
    assert_only(target, OLD)


# --- programs that hold a file for a moment --------------------------------------------------------------------------

PASSING = [
    *(windows_error(code) for code in (SHARING_VIOLATION, LOCK_VIOLATION, ACCESS_DENIED)),
    *(system_error(number) for number in (errno.EACCES, errno.EPERM, errno.EBUSY, errno.ETXTBSY, errno.EAGAIN)),
]


@pytest.mark.parametrize("error", PASSING, ids=repr)
def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(target: Path, error: OSError) -> None:
    drive = OddDrive(OddSystem(refusals={"replace": [error] * 3}))
    save(target, drive)
    assert_only(target, NEW)
    assert drive.system.calls["replace"] == 4
    assert 0 < sum(drive.waited) < 1


@pytest.mark.parametrize("error", PASSING, ids=repr)
def test_a_file_that_stays_held_is_an_error_after_about_two_seconds(target: Path, error: OSError) -> None:
    drive = OddDrive(OddSystem(always={"replace": error}))
    with pytest.raises(WorkbookError):
        save(target, drive)
    assert_only(target, OLD)
    assert 1.5 < sum(drive.waited) < MOST_SECONDS


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EIO, errno.ENOENT, errno.EXDEV])
def test_what_cannot_get_better_is_not_waited_for(target: Path, number: int) -> None:
    drive = OddDrive(OddSystem(always={"replace": system_error(number)}))
    with pytest.raises(WorkbookError):
        save(target, drive)
    assert_only(target, OLD)
    assert not drive.waited


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no open file")
def test_a_folder_that_vanishes_while_writing(target: Path) -> None:
    def vanish_while_writing() -> None:
        with replacing(target, overwrite=True, disk=OddDrive().disk) as file:
            file.write(NEW)
            for path in target.parent.iterdir():
                path.unlink()
            target.parent.rmdir()

    with pytest.raises(NotWritable):
        vanish_while_writing()
    assert not target.parent.exists()


# --- Windows: who has the file open ----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", [SHARING_VIOLATION, LOCK_VIOLATION])
def test_a_workbook_that_is_open_in_excel_is_named_before_anything_is_asked_or_written(target: Path, code: int) -> None:
    drive = OddDrive(is_windows=True, held={target: [code]})
    with pytest.raises(WorkbookInUse):
        check_target(target, overwrite=True, disk=drive.disk)
    assert 1.5 < sum(drive.waited) < MOST_SECONDS
    with pytest.raises(WorkbookInUse), replacing(target, overwrite=True, disk=drive.disk):
        pytest.fail("nothing may be written")
    assert_only(target, OLD)


def test_a_workbook_that_is_scanned_for_a_moment_is_not_open_in_excel(target: Path) -> None:
    drive = OddDrive(is_windows=True, held={target: [SHARING_VIOLATION, SHARING_VIOLATION, 0]})
    save(target, drive)
    assert_only(target, NEW)


def test_a_workbook_without_permission_is_not_open_in_excel(target: Path) -> None:
    drive = OddDrive(is_windows=True, held={target: [ACCESS_DENIED]})
    for call in (lambda: check_target(target, overwrite=True, disk=drive.disk), lambda: save(target, drive)):
        with pytest.raises(NotWritable) as caught:
            call()
        assert caught.value.reason == os.strerror(errno.EACCES)
    assert not drive.waited
    assert_only(target, OLD)


@pytest.mark.parametrize("code", [0, 2, 3])
def test_a_workbook_that_may_be_replaced_or_has_gone(target: Path, code: int) -> None:
    save(target, OddDrive(is_windows=True, held={target: [code]}))
    assert_only(target, NEW)


def test_a_workbook_that_is_opened_in_excel_meanwhile_is_named_too(target: Path) -> None:
    """Replacing an open file is refused as if the permission were missing; the file itself tells."""
    drive = OddDrive(OddSystem(always={"replace": windows_error(ACCESS_DENIED)}), is_windows=True)

    def open_in_excel() -> None:
        drive.held[target] = [SHARING_VIOLATION]

    drive.system.before["replace"] = open_in_excel
    with pytest.raises(WorkbookInUse):
        save(target, drive)
    assert_only(target, OLD)


def test_a_workbook_that_another_program_shares_in_every_way_is_open_all_the_same(target: Path) -> None:
    drive = OddDrive(OddSystem(always={"replace": windows_error(ACCESS_DENIED)}), is_windows=True)
    with pytest.raises(WorkbookInUse):
        save(target, drive)
    assert_only(target, OLD)


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may write anything")
def test_a_workbook_that_is_marked_as_read_only_is_not_open_in_excel(target: Path) -> None:
    target.chmod(stat.S_IREAD)
    with pytest.raises(NotWritable):
        check_target(target, overwrite=True, disk=OddDrive(is_windows=True).disk)
    target.chmod(stat.S_IREAD | stat.S_IWRITE)


def test_pythons_own_error_without_windows_number_is_looked_into(target: Path) -> None:
    drive = OddDrive(is_windows=True, held={target: [SHARING_VIOLATION]})
    assert isinstance(drive.disk.error_of(system_error(errno.EACCES), target), WorkbookInUse)
    drive.held[target] = [ACCESS_DENIED]
    assert isinstance(drive.disk.error_of(system_error(errno.EACCES), target), NotWritable)


def test_all_targets_are_looked_at_before_the_first_is_moved(target: Path) -> None:
    """The last one is open in a program that lets others do all but delete."""
    first = target.with_name("a.xlsx")
    drive = OddDrive(is_windows=True)

    def both() -> None:
        with replacing_together(drive.disk) as begin:
            for path in (first, target):
                with begin(path, overwrite=True) as file:
                    file.write(NEW)
            drive.held[target] = [SHARING_VIOLATION]

    with pytest.raises(WorkbookInUse) as caught:
        both()
    assert caught.value.path == str(target)
    assert drive.system.calls["replace"] == 0
    assert_only(target, OLD)


def test_windows_keeps_former_files_as_copies_and_changes_no_permissions(target: Path) -> None:
    other = target.with_name("other.xlsx")
    other.write_bytes(OLD)
    drive = OddDrive(is_windows=True)
    with replacing_together(drive.disk) as begin:
        for path in (target, other):
            with begin(path, overwrite=True) as file:
                file.write(NEW)
    assert {path.name: path.read_bytes() for path in target.parent.iterdir()} == {"hours.xlsx": NEW, "other.xlsx": NEW}
    assert drive.system.calls["copy"] == 2
    assert drive.system.calls["link"] == drive.system.calls["chmod"] == 0


def test_a_read_only_mark_keeps_no_file_of_ours(tmp_path: Path) -> None:
    left = tmp_path / f"{TEMPORARY_PREFIX}x.tmp"
    left.write_bytes(b"half")
    left.chmod(stat.S_IREAD)
    drive = OddDrive(OddSystem(has_read_only_marks=True), is_windows=True)
    assert drive.disk.remove(left)
    assert not left.exists()
    assert drive.disk.remove(left), "what is gone is gone"


def test_what_cannot_be_removed_is_said_so(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"")
    drive = OddDrive(OddSystem(always={"unlink": system_error(errno.EROFS)}))
    assert not drive.disk.remove(path)


# --- names -----------------------------------------------------------------------------------------------------------

DEVICES = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM1", "COM9", "LPT1", "COM0", "COM¹", "LPT²", "com³"]


@pytest.mark.parametrize("device", DEVICES)
@pytest.mark.parametrize("suffix", ["", ".xlsx", ".tar.xlsx", " .xlsx"])
def test_names_of_devices_are_refused_first(tmp_path: Path, device: str, suffix: str) -> None:
    drive = OddDrive(is_windows=True)
    path = tmp_path / f"{device}{suffix}"
    with pytest.raises(NameNotAllowed):
        check_target(path, overwrite=True, disk=drive.disk)
    with pytest.raises(NameNotAllowed):
        save(path, drive)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["CONTOSO.xlsx", "COM10.xlsx", "nullable.xlsx", "My CON.xlsx", "COM.xlsx", "LPT4711"])
def test_names_that_only_look_like_devices_are_fine(name: str) -> None:
    assert not is_reserved(name)
    check_name(Path(name), is_windows=True)


@pytest.mark.parametrize("name", ['a"b.xlsx', "a?.xlsx", "a*.xlsx", "<a>.xlsx", "a|b", "a\x07", "a.", "a "])
def test_names_that_windows_would_refuse_or_change(name: str) -> None:
    with pytest.raises(NameNotAllowed):
        check_name(Path("C:\\reports") / name, is_windows=True)
    check_name(Path(name), is_windows=False)


@pytest.mark.skipif(os.name == "nt", reason="there it is a file on drive A")
def test_a_colon_in_a_name() -> None:
    with pytest.raises(NameNotAllowed):
        check_name(Path("C:\\reports") / "a:b.xlsx", is_windows=True)


@pytest.mark.parametrize(
    ("name", "is_long"), [("x" * 251, True), ("x" * 250, False), ("漢" * 251, True), ("𝄞" * 125, False)]
)
def test_names_longer_than_a_disk_takes(name: str, is_long: bool) -> None:
    path = Path("C:\\reports") / f"{name}.xlsx"
    if is_long:
        with pytest.raises(NotWritable) as caught:
            check_name(path, is_windows=True)
        assert caught.value.reason == os.strerror(errno.ENAMETOOLONG)
    else:
        check_name(path, is_windows=True)


@given(st.text())
@example("CONIN$")
@example("com¹.x")
@example("nul ")
def test_names_that_the_program_makes_are_allowed_everywhere(subject: str) -> None:
    check_name(Path(f"{safe_subject(subject)} hours 2026-10.xlsx"), is_windows=True)
    check_name(Path(f"{safe_subject(subject)}.xlsx"), is_windows=True)


def test_a_quotation_mark_that_a_backslash_brought_along_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "abspath", lambda text: text.rstrip("\\"))
    assert typed_path('C:\\reports"', is_windows=True) == "C:\\reports\\"
    assert typed_path("C:\\reports\\", is_windows=True) == "C:\\reports\\"
    assert typed_path("C:\\x.xlsx", is_windows=True) == "C:\\x.xlsx"
    assert typed_path('a"b', is_windows=False) == 'a"b'


def test_a_quotation_mark_that_swallowed_the_next_words_is_explained() -> None:
    with pytest.raises(StrayQuotationMark) as caught:
        typed_path('C:\\reports" --wait', is_windows=True)
    assert caught.value.path == "C:\\reports"


def test_a_path_of_a_drive_is_made_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "abspath", {"C:rel.xlsx": "C:\\work\\rel.xlsx"}.__getitem__)
    assert typed_path("C:rel.xlsx", is_windows=True) == "C:\\work\\rel.xlsx"


# --- small files -----------------------------------------------------------------------------------------------------


def test_a_small_file_is_whole_private_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    write_whole(path, NEW)
    assert_only(path, NEW)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("needs_links")
def test_a_small_file_keeps_its_permissions_and_its_link(tmp_path: Path) -> None:
    path, link = tmp_path / "settings.json", tmp_path / "link.json"
    path.write_bytes(OLD)
    path.chmod(0o640)
    link.symlink_to(path)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("call", ["sync", "replace"])
def test_a_small_file_that_cannot_be_written_is_as_it_was(tmp_path: Path, call: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(OLD)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_whole(path, NEW, OddDrive(OddSystem(always={call: system_error(errno.EIO)})).disk)
    assert_only(path, OLD)


def test_a_private_folder_is_its_owners(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "logs"
    make_private_folder(folder)
    make_private_folder(folder)
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_existing_file_is_refused_before_it_is_looked_into(target: Path) -> None:
    drive = OddDrive(is_windows=True, held={target: [SHARING_VIOLATION]})
    with pytest.raises(WorkbookExists):
        check_target(target, overwrite=False, disk=drive.disk)
    assert not drive.waited


def test_a_small_file_is_read_after_whoever_holds_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(OLD)
    drive = OddDrive()
    real, held = Path.read_bytes, [windows_error(SHARING_VIOLATION)] * 2

    def read(one: Path) -> bytes:
        if held:
            raise held.pop()
        return real(one)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert read_whole(path, drive.disk) == OLD
    assert len(drive.waited) == 2
