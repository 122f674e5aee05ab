#!/usr/bin/env bash
# Tries the program on Windows' own Python under Wine: its tests, its window, the built program and the installer.
#
# usage: packaging/windows_check.sh [FOLDER] [tests|window|build|installer …]    on Debian, as root or with sudo
#
# Pictures, the built program and the setup program stay in FOLDER (default: build/windows). It is no Windows, but it is
# Windows' interface: sharing violations, names of devices, code pages, processes, Credential Manager, NSIS.
set -euo pipefail
cd "$(dirname "$0")/.."
checkout=$PWD
folder=$(realpath -m "${1:-build/windows}")
shift || true
stages=${*:-tests window build installer}
mkdir -p "$folder"
as_root=$(command -v sudo || true)

if ! command -v wine >/dev/null || ! command -v makensis >/dev/null || ! command -v osslsigncode >/dev/null; then
  $as_root apt-get update -qq
  xargs -a packaging/debian-windows.txt $as_root apt-get install -y -qq --no-install-recommends
fi
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c "import PySide6, packaging" 2>/dev/null || .venv/bin/pip install --quiet -e . packaging

export WINEPREFIX=$folder/prefix WINEDEBUG=-all LANG=C.UTF-8 LC_ALL=C.UTF-8 WINEDLLOVERRIDES="mscoree=;mshtml="
export PYTHONDONTWRITEBYTECODE=1 TOGGL_DESKTOP_NO_UPDATE_CHECK=1
trap 'wineserver -k >/dev/null 2>&1 || true; kill "${screen:-}" 2>/dev/null || true' EXIT
packaging/windows/wine/setup.sh "$WINEPREFIX"

windows_path() { printf 'Z:%s' "${1//\//\\}"; }
# This Wine cannot hand a file of Unix to Python as a standard stream: hence the pipes.
on_windows() { timeout "${SECONDS_AT_MOST:-900}" wine "$@" </dev/null 2>&1 | cat; return "${PIPESTATUS[0]}"; }
python() { on_windows 'C:\Python311\python.exe' "$@"; }
say() { printf '\n== %s\n' "$*"; }
fail() { printf 'windows_check: %s\n' "$*" >&2; exit 1; }

# The window needs a screen; the tests none.
start_screen() {
  [ -z "${screen:-}" ] || return 0
  Xvfb "${TOGGL_CHECK_DISPLAY:-:97}" -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
  screen=$!
  export DISPLAY=${TOGGL_CHECK_DISPLAY:-:97} QT_QPA_PLATFORM=windows
  until xdpyinfo >/dev/null 2>&1; do kill -0 "$screen"; done
}

check_tests() {
  say "tests"
  QT_QPA_PLATFORM=offscreen python -m pytest -q -p no:cacheprovider \
    tests/unit/core tests/unit/api tests/unit/app tests/unit/cli tests/unit/excel tests/windows \
    tests/e2e/test_command_line.py tests/e2e/test_command_line_output.py
}

# The self-test opens the window, exports through it and reads the workbook back.
self_test() {
  local report=$folder/self_test_$1.json
  rm -f "$report"
  shift
  on_windows "$@" --self-test "$(windows_path "$report")" || { cat "$report" >&2; fail "the self-test failed"; }
  .venv/bin/python -m json.tool "$report" >/dev/null
}

take_still_picture() {
  # Taken a little after there is more than an empty window or a first page: it never stands still, its cursor blinks.
  local full=0 looks=0
  until [ $full -ge 3 ]; do
    timeout 2 tail -f /dev/null || true
    [ "$(import -window root png:- | identify -format %k -)" -le "${colors_at_least:-100}" ] || full=$((full + 1))
    looks=$((looks + 1))
    [ $looks -lt 60 ] || fail "the window stays empty"
  done
  import -window root "$folder/$1.png"
}

take_picture() {
  on_windows "$2" "${@:3}" --demo &
  local program=$!
  colors_at_least=1000 take_still_picture "$1"
  on_windows "$2" "${@:3}" --quit || fail "the window does not close when it is asked to"
  wait "$program" || fail "the window ended badly"
}

check_window() {
  say "window"
  start_screen
  self_test source 'C:\Python311\python.exe' -m toggl_desktop
  local themes='HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize'
  on_windows reg add "$themes" /v AppsUseLightTheme /t REG_DWORD /d 1 /f >/dev/null
  take_picture window_light 'C:\Python311\python.exe' -m toggl_desktop
  on_windows reg add "$themes" /v AppsUseLightTheme /t REG_DWORD /d 0 /f >/dev/null
  TOGGL_DARK=1 take_picture window_dark 'C:\Python311\python.exe' -m toggl_desktop
  on_windows reg add "$themes" /v AppsUseLightTheme /t REG_DWORD /d 1 /f >/dev/null
}

check_build() {
  say "built program"
  python -m PyInstaller --noconfirm --log-level WARN --distpath "$(windows_path "$folder/dist")" \
    --workpath "$(windows_path "$folder/work")" build.spec
  start_screen
  local built="$folder/dist/Toggl Export"
  self_test built "$(windows_path "$built/toggl-desktop.exe")"
  local size
  size=$(du -sm "$built" | cut -f1)
  echo "size: $size MB"
  [ "$size" -le 140 ] || fail "the built program has $size MB, at most 140 were promised"
  .venv/bin/python packaging/windows/wine/look_at_program.py "$built"
}

check_installer() {
  say "installer"
  start_screen
  local setup=$folder/toggl-export-setup.exe built="$folder/dist/Toggl Export"
  local programs="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/Programs" installed
  .venv/bin/python -c "import sys; sys.path.insert(0, 'packaging'); from pathlib import Path; from make_release import make_windows_installer as make; make(Path(sys.argv[1]), Path(sys.argv[2]), compressor='zlib')" "$built" "$setup"
  installed="$programs/Toggl Export"
  on_windows "$(windows_path "$setup")" /S || fail "installing failed"
  [ -e "$installed/Toggl Export.exe" ] || fail "nothing was installed"
  say "started from its shortcut"
  on_windows start /wait /unix "$(find "$WINEPREFIX/drive_c/users" -name 'Toggl Export.lnk' | head -1)" &
  local program=$!
  local looks=0
  until pgrep -f 'Toggl Export[.]exe' >/dev/null; do
    looks=$((looks + 1))
    [ $looks -lt 60 ] || fail "the shortcut starts nothing"
    timeout 1 tail -f /dev/null || true
  done
  take_still_picture installed
  say "upgraded while it runs"
  touch "$installed/_internal/left_over_of_an_older_version.txt"
  on_windows "$(windows_path "$setup")" /S || fail "upgrading a running program failed"
  [ ! -e "$installed/_internal/left_over_of_an_older_version.txt" ] || fail "something of the older version stayed"
  wait "$program" || true
  self_test installed "C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Toggl Export\\toggl-desktop.exe"
  say "uninstalled"
  on_windows "C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Toggl Export\\uninstall.exe" /S "_?=C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Toggl Export" || fail "uninstalling failed"
  [ ! -e "$installed/_internal" ] || fail "the program is still there"
  [ -z "$(find "$WINEPREFIX/drive_c/users" -name 'Toggl Export.lnk')" ] || fail "the shortcut is still there"
  ! wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\TogglExport' </dev/null >/dev/null 2>&1 ||
    fail "it still stands in the list of programs"
}

for stage in $stages; do "check_$stage"; done
say "well: $stages"
