"""Look at a built Windows program: version, icon and manifest of its two executables; complains by its exit code."""

from __future__ import annotations

import sys
from pathlib import Path

import pefile

ICON_GROUP, MANIFEST = 14, 24


def look_at(path: Path) -> list[str]:
    """What is missing in one executable."""
    program = pefile.PE(str(path))
    kinds = {entry.id: entry for entry in program.DIRECTORY_ENTRY_RESOURCE.entries}
    missing = []
    if not getattr(program, "FileInfo", None):
        missing.append(f"{path.name}: no version")
    if ICON_GROUP not in kinds:
        missing.append(f"{path.name}: no icon")
    manifest = b""
    if MANIFEST in kinds:
        place = kinds[MANIFEST].directory.entries[0].directory.entries[0].data.struct
        manifest = program.get_data(place.OffsetToData, place.Size)
    if b"longPathAware" not in manifest:
        missing.append(f"{path.name}: does not know long paths")
    return missing


if __name__ == "__main__":
    found = [line for path in sorted(Path(sys.argv[1]).glob("*.exe")) for line in look_at(path)]
    print("\n".join(found) or "version, icon and long paths are there")
    sys.exit(bool(found))
